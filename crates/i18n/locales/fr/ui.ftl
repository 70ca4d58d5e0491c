# The shell of every page, and the words that its parts bring along.
ui-site = Pré-sessions d’UPR Info
ui-house = UPR Info
ui-work = Pré-sessions
ui-title-error = Erreur : { $title }
ui-skip = Aller au contenu
ui-leave = Quitter vite cette page
ui-menu = Menu principal
ui-languages = Langue
ui-crumbs = Vous êtes ici
ui-nav-series = Séries
ui-nav-calendar = Calendrier de l’EPU
ui-nav-return = Votre candidature
ui-nav-sign-in = Se connecter
ui-nav-account = Compte
ui-sign-out = Se déconnecter
ui-close-application = Fermer dans ce navigateur
ui-rehearsal = Ceci est une répétition. Tout ici est inventé.
ui-foot = UPR Info, Genève. Chaque Mission permanente est invitée à chaque pré-session, y compris celle de l’État examiné.
ui-calls-feed = Appels en flux Atom

# Forms.
ui-issues = Il y a un problème
ui-issue = Erreur :
ui-optional = (facultatif)
ui-words-limit = Au plus { $limit ->
    [1] un mot
   *[other] { $limit } mots
}.
ui-words-count = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
} pour l’instant.
ui-day = Jour
ui-month = Mois
ui-year = Année
ui-choose = Choisissez
ui-file-limit = { $kinds }, { $size } au plus.
ui-file-kept = Fichier reçu :
ui-file-replace = Choisissez un autre fichier pour le remplacer.
ui-change = Modifier
ui-back = Non, revenir

# Marks and notices.
ui-provisional = provisoire
ui-moved = déplacé
ui-cancelled = annulé
ui-information = À noter
ui-success = C’est fait
ui-warning = Attention

# Tables and long lists.
ui-nothing = Rien ici pour l’instant.
ui-select = Sélection
ui-select-row = Sélectionner { $row }
ui-pages = Pages
ui-page-of = Page { $page } sur { $pages }
ui-previous = Précédente
ui-next = Suivante

# The pages of a long form.
ui-steps = Étapes
ui-step-of = Étape { $step } sur { $steps }
ui-step-done = complète
ui-step-left = { $count ->
    [one] { $count } question restante
   *[other] { $count } questions restantes
}

# Times.
ui-to = à
ui-one-zone = Toutes les heures sont dans le même fuseau : la première est { $first }.

# Pages that say why there is no other page.
ui-not-found = Il n’y a rien ici
ui-not-found-text = L’adresse est peut-être mal saisie, ou la page n’existe plus. Si vous venez d’un lien de ce site, recommencez depuis la page d’accueil.
ui-forbidden = Vous ne pouvez pas faire cela
ui-forbidden-text = Vous pouvez voir ceci, mais cette étape revient à d’autres. Rien n’a été modifié.
ui-stale = Quelqu’un d’autre a modifié ceci entre-temps
ui-stale-text = Votre version n’a pas été enregistrée, afin de ne rien écraser. Revenez, rechargez la page et refaites votre modification.
ui-locked = Les candidatures sont verrouillées
ui-locked-text = Après chaque démarrage de la plateforme, elles sont scellées jusqu’à ce qu’une personne qui l’administre ait déverrouillé la clé de l’équipe. Entre-temps, les pages publiques, le dépôt et la modification d’une candidature fonctionnent. Rien n’est perdu.
ui-stale-both = Votre version n’a pas été enregistrée, afin de ne rien écraser. Voici les deux. Copiez ce que vous voulez garder, puis repartez de ce qui est enregistré.
ui-stale-yours = La vôtre, non enregistrée
ui-stale-theirs = Ce qui est enregistré
ui-stale-go-on = Repartir de ce qui est enregistré
ui-malformed = Cette demande est incompréhensible
ui-malformed-text = Elle ne vient pas de l’une de nos pages telles qu’elles sont aujourd’hui. Revenez, rechargez la page et réessayez.
ui-expired = Ce formulaire est trop ancien
ui-expired-text = Pour votre sécurité, un formulaire n’est accepté que depuis le navigateur où il a été ouvert, et pour un temps limité. Rien n’a été modifié. Revenez : votre texte devrait encore y être. Copiez-le, rechargez la page et renvoyez le formulaire.
ui-too-large = C’est trop volumineux
ui-too-large-text = Votre envoi dépasse ce que nous pouvons accepter. Revenez et envoyez un fichier plus petit. Rien de ce qui était enregistré n’est perdu.
ui-too-many = Trop d’essais
ui-too-many-text = Attendez quelques minutes, puis réessayez. Rien de ce qui était enregistré n’est perdu.
ui-closed = C’est clos
ui-closed-text = Le délai est passé. Rien n’a été modifié, et ce qui avait été remis est conservé.
ui-busy = Trop de monde en même temps
ui-busy-text = Attendez une minute, puis rechargez la page. Ce qui est enregistré est en sécurité.
ui-broken = Une panne s’est produite chez nous
ui-broken-text = Vous n’y êtes pour rien, et la panne a été notée afin d’être réparée. Revenez et réessayez dans une minute. Ce qui est enregistré est en sécurité.
ui-home = Page d’accueil
