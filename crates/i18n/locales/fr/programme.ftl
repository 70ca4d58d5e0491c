# Le programme : tel que chacun le lit, tel que les calendriers le tiennent, et au bureau.

programme-title = Programme
programme-version-title = Programme, version { $version }
programme-none = Aucun programme n’est encore publié. Il paraîtra ici dès qu’il y en aura un, et le calendrier ci-dessous se remplira alors de lui-même.
programme-none-dates = La série a lieu { $dates }.
programme-version = Version
programme-version-of = { $version }, publiée le { $at }
programme-data = Calendrier et données
programme-calendar = Calendrier auquel s’abonner (iCalendar)
programme-others = Autres versions
programme-other = Version { $version }
programme-not-latest = Ceci est une version antérieure. La version en vigueur est la version { $version }.
programme-go-latest = Le programme en vigueur
programme-from-organiser = Un mot des organisateurs
programme-changed = Ce qui a changé depuis la version { $version }
programme-for-missions = Votre session est celle d’une mission permanente. Certains intervenants nommés ici ont fait connaître leur nom aux missions, mais pas au public. Merci de ne pas le transmettre.
programme-questions = Questions et réponses
programme-questions-to = Questions : { $states }
programme-break = Pause
programme-screening = Projection des déclarations. Questions et réponses : { $when }.
programme-not-held = n’a pas lieu
programme-speakers = Intervenants
programme-event = Pré-session : { $state } (série { $series })
programme-event-questions = Pré-session, questions : { $states } (série { $series })
programme-event-other = { $what } (Pré-sessions { $series })

# Ce qui a changé, après le nom du créneau et un tiret.
programme-change-added = nouveau, { $when }
programme-change-removed = ne figure plus au programme (c’était le { $when })
programme-change-replaced = à la place de : { $before }, { $when }
programme-change-hour = passe de { $from } à { $to } ({ $day })
programme-change-day = passe du { $from } au { $to }
programme-change-length = dure { $now } au lieu de { $before }
programme-change-room = salle : { $now } au lieu de { $before }

# Au bureau.
programme-desk = Programme : projet
programme-desk-none = Rien n’est encore public. Seuls les organisateurs voient ce projet.
programme-desk-public = La version { $version } est publique depuis le { $at }. Seuls les organisateurs voient ce projet.
programme-desk-look = La page publique
programme-go-publish = Vers ce que la publication changerait
programme-issues = À corriger avant de publier
programme-issues-may = À vérifier
programme-issues-may-lead = Le programme peut être publié malgré tout, si vous savez pourquoi.
programme-no-issues = Aucune règle n’est enfreinte.
programme-empty = Il n’y a pas encore de créneau. Demandez une proposition, ou ajoutez les créneaux un à un.
programme-would = Ce que la publication changerait
programme-would-first = Ce serait la version 1. Personne ne reçoit de lettre.
programme-would-nothing = Rien : le projet est identique à la version publique.
programme-would-tell = Les intervenants dont la place à ces réunions est confirmée reçoivent une lettre. Les lettres attendent dans la boîte d’envoi qu’un organisateur les ait vues.
programme-publish = Publier
programme-publish-button = Publier la version { $version }
programme-note = Note aux lecteurs
programme-note-hint = Tout le monde la voit. Merci de n’y nommer personne.
programme-publish-broken = Ceci ne peut pas encore être publié : voyez ce qu’il reste à corriger.
programme-publish-nothing = Il n’y a rien de nouveau à publier.
programme-propose = Proposition
programme-propose-lead = Une proposition répartit les réunions sur les jours et les salles de la série, sans que personne doive se trouver à deux endroits. Vous pouvez ensuite la modifier.
programme-propose-button = Proposer un programme
programme-propose-sure = Remplacer tout le projet ?
programme-propose-sure-text = Tous les créneaux du projet disparaissent et une nouvelle proposition les remplace : y compris les pauses, les blocs de questions et ce que vous avez déplacé. Les versions publiques restent telles quelles.
programme-propose-yes = Remplacer le projet
programme-no-days = Aucun programme ne peut être proposé : les jours de la série ne sont pas connus exactement.
programme-no-room = Aucun programme ne peut être proposé : { $left ->
    [one] { $left } réunion ne trouve
   *[other] { $left } réunions ne trouvent
} pas de place dans les jours et les salles. Nommez une salle de plus, ou ajoutez les créneaux vous-même.
programme-rooms = Salles
programme-rooms-label = Salles, une par ligne
programme-rooms-hint = La première ligne est la première salle : pour renommer une salle, modifiez sa ligne.
programme-rooms-button = Enregistrer les salles
programme-rooms-issue = Indiquez de { $min } à { $max } salles : des créneaux se trouvent dans celles que vous avez.
programme-add = Ajouter un créneau
programme-change = Modifier
programme-earlier = 15 min plus tôt
programme-later = 15 min plus tard
programme-swap-before = Échanger avec le précédent
programme-swap-after = Échanger avec le suivant
programme-of = { $what } : { $slot }
programme-remove = Retirer
programme-remove-sure = Retirer ce créneau du projet ?
programme-remove-text = { $slot }. Si le créneau a déjà été publié, les calendriers l’afficheront comme annulé dès que la prochaine version sera publique.
programme-remove-yes = Retirer

# Le formulaire d’un créneau.
programme-slot-new = Ajouter un créneau
programme-slot = Modifier un créneau
programme-what = De quoi il s’agit
programme-what-meeting = Une réunion
programme-what-questions = Des questions à un ou plusieurs États
programme-what-break = Une pause
programme-what-other = Autre chose
programme-meetings = États
programme-meetings-hint = Un seul pour une réunion, un ou plusieurs pour des questions, aucun pour le reste.
programme-meetings-issue = Pour une réunion, choisissez un seul État ; pour des questions, un ou plusieurs.
programme-label = Nom
programme-label-hint = Seulement pour autre chose, par exemple « Ouverture des portes ». Tout le monde le voit.
programme-date = Jour
programme-date-hint = Année, mois et jour, par exemple 2027-03-09.
programme-time = Début
programme-time-hint = Heure et minute aux horloges de la série, par exemple 09:30 ; { $zone }.
programme-minutes = Minutes
programme-room = Salle
programme-save = Enregistrer
programme-back = Revenir au projet
programme-slot-words = { $what }, { $when }, { $length }, { $room }

# Ce qui ne va pas dans un projet.
programme-issue-room-taken = { $first } et { $second } occupent une même salle au même moment.
programme-issue-two-places = Un intervenant devrait être en même temps ici : { $first }, et là : { $second }.
programme-issue-twice = { $slot } a un second créneau.
programme-issue-missing = Pas de créneau : { $state }.
programme-issue-cancelled = La réunion n’a pas lieu, et pourtant elle a un créneau : { $slot }.
programme-issue-outside = Ce n’est pas un jour de la série : { $slot }.
programme-issue-too-short = C’est plus court que ne le demande le format, soit { $needed } : { $slot }.
programme-issue-no-time = Ce créneau n’a aucune durée : { $slot }.
programme-issue-no-room = La salle n’existe plus : { $slot }.
programme-issue-no-hour = Les horloges sautent cette heure ou l’affichent deux fois : { $slot }.
programme-issue-questions-first = Elles précèdent une projection sur laquelle elles portent : { $slot }.
programme-issue-questions-nobody = Elles portent sur une réunion sans créneau : { $slot }.

# Quand deux personnes modifient le projet en même temps.
programme-stale-move = À déplacer
programme-stale-rooms = Salles
programme-stale-slot = Créneau
programme-stale-note = Note aux lecteurs, et ce qui devait être publié
programme-stale-gone = Le créneau n’existe plus.
programme-stale-draft = { $slots ->
    [one] Un projet de { $slots } créneau
   *[other] Un projet de { $slots } créneaux
}, modifié par quelqu’un d’autre
