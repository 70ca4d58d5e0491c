# The ways of those who signed in.
nav-desk = Bureau
nav-letters = Lettres
nav-people = Personnes
nav-templates = Modèles
nav-assess = Évaluer
nav-series = Séries
nav-programme = Programme
nav-write = Écrire aux candidats
nav-overview = La série
nav-team = Clé
nav-forms = Formulaires
