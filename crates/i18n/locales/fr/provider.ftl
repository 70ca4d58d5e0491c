# Signing in at a provider of OpenID Connect. $name is how the operator calls it.
provider-lead = Si vous avez un compte chez { $name } avec la même adresse électronique, il vous ouvre aussi la plateforme.
provider-use = Se connecter avec { $name }
provider-going = Votre navigateur passe maintenant chez { $name }. Connectez-vous là-bas comme d’habitude, puis vous reviendrez ici.
provider-go = Continuer vers { $name }
provider-otherwise = Se connecter autrement
provider-back = Vous êtes de retour de { $name }. Encore un pas et la connexion est faite.
provider-finish = Terminer la connexion
provider-away = { $name } ne répond pas pour le moment. Connectez-vous avec un code par courriel, ou réessayez dans quelques minutes.
provider-over = Cette connexion avec { $name } a pris trop de temps, a déjà servi ou a commencé dans un autre navigateur. Veuillez recommencer.
provider-nobody = { $name } ne s’est porté garant de personne qui ait un compte ici. Connectez-vous avec un code par courriel, ou demandez à un organisateur un compte avec l’adresse que { $name } connaît.
provider-links = Connexion par un autre service
provider-links-lead = Qui se connecte là-bas en votre nom entre ici, après la deuxième étape si vous en avez une.
provider-link-since = lié { $since }, dernière utilisation { $used }
provider-forget = Oublier le lien
provider-event-linked = Votre compte a été lié à une connexion par un autre service : qui se connecte là-bas en votre nom entre ici. Vous la trouvez sur la page de votre compte.
provider-event-forgotten = Les liens de votre compte avec d’autres services de connexion ont été oubliés.
