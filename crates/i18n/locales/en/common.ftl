# Words that every page needs.
platform-name = Rostrum
language-name = English
yes = Yes
no = No
