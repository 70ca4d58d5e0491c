# Ce que des candidatures ont en commun, signalé à l’équipe d’organisation.
ties-title = Points communs
ties-lead = Seulement signalé : rien n’en découle, et aucun candidat n’en est informé.
ties-filter = Points communs
ties-what = En commun
ties-organisation = même organisation
ties-email = même adresse électronique
ties-site = même site web
ties-domain = même domaine
ties-speaker = même intervenant

# Les réponses d’une candidature antérieure, proposées à ses propres auteurs.
earlier-title = Réponses d’une candidature antérieure
earlier-lead = Si vous avez déjà déposé une candidature et gardé son code, ses réponses peuvent vous être proposées ici. Seul ce que vous choisissez est repris ; jamais les fichiers ni les accords.
earlier-code = Code de la candidature antérieure
earlier-look = Montrer ses réponses
earlier-nothing = Elle n’a pas de réponse qui puisse être reprise.
earlier-from = De votre candidature antérieure
earlier-take = Reprendre cette réponse
earlier-now = Ici vous avez écrit :
earlier-do = Reprendre ce qui est coché
earlier-taken = Ce que vous avez choisi est repris. Relisez-le là où c’est demandé.
earlier-go = Utiliser les réponses d’une candidature antérieure
