# The ways of those who signed in.
nav-desk = Desk
nav-letters = Letters
nav-people = People
nav-templates = Templates
nav-assess = Assess
nav-series = Series
nav-programme = Programme
nav-write = Write to applicants
nav-overview = About the series
nav-team = Team key
nav-forms = Questionnaires
