# Words that every page needs.
platform-name = Rostrum
language-name = Español
yes = Sí
no = No
