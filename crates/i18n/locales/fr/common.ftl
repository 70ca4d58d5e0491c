# Words that every page needs.
platform-name = Rostrum
language-name = Français
yes = Oui
no = Non
