# Candidatures qui se ressemblent, signalées aux organisateurs.

likeness-title = Ressemblances
likeness-filter = Ressemble à une autre
likeness-lead = Ces candidatures ont quelque chose en commun avec celle-ci. Il peut y avoir de bonnes raisons à cela ; veuillez regarder.
likeness-how = En commun
likeness-name = le même nom
likeness-similar = presque le même nom
likeness-email = la même adresse électronique
likeness-domain = le même domaine d’adresse ou de site
likeness-speaker = la même intervenante ou le même intervenant
