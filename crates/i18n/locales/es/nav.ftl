# The ways of those who signed in.
nav-desk = Escritorio
nav-letters = Cartas
nav-people = Personas
nav-templates = Plantillas
nav-assess = Evaluar
nav-series = Series
nav-programme = Programa
nav-write = Escribir a los solicitantes
nav-overview = La serie
nav-team = Clave
nav-forms = Formularios
