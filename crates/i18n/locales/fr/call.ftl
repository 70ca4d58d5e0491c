# The call for applications, its page and the concept note.
# An empty line in a text divides two paragraphs.

call-title = Appel à candidatures : Pré-sessions { $series }
call-lead = { $organisation } tient les Pré-sessions { $series } avant la { $session ->
        [1] 1ʳᵉ
       *[other] { $session }ᵉ
    } session du Groupe de travail sur l’Examen périodique universel (EPU), et invite à présenter une candidature pour y prendre la parole.
call-open = Ouvert
call-closed = Clos
call-extended = Prolongé
call-planned = Pas encore ouvert

# Headings.
section-objectives = À quoi servent les Pré-sessions
section-format = Comment se passe une réunion
section-states = États examinés
section-outcomes = Ce qui en résulte
section-how-to-apply = Comment poser sa candidature
section-nhri = Institutions nationales des droits de l’homme
section-grants = Bourses de voyage
section-figures = Les Pré-sessions jusqu’ici
section-about = À propos de l’organisation hôte
section-dates = Dates et lieu
section-documents = Documents
section-held = Ce qui a eu lieu
section-announced = Ce qui avait été annoncé

# Labels of facts.
label-dates = Dates
label-venue = Lieu
label-mode = Forme
label-working-group = Session du Groupe de travail
label-call-opens = Ouverture de l’appel
label-call-closes = Clôture de l’appel
label-states = États examinés
label-time-zone = Fuseau horaire
label-language = Langue des réunions
label-organiser = Organisation hôte
label-partners = Partenaires
label-access = Qui peut assister
label-applying = Comment se fait la candidature
label-attachments = À joindre
mode-in-person = En présence
mode-virtual = Virtuelle
mode-hybrid = En présence et en ligne
venue-online = En ligne
access-public = Public
channel-online-form = Formulaire en ligne
channel-email-form = Formulaire renvoyé par courriel
attach-submission = La contribution faite à cet examen

# How sure a fact is.
mark-provisional = Provisoire
mark-confirmed = Confirmé
mark-moved = Déplacé
mark-cancelled = Annulé
note-provisional = Ce qui est indiqué comme provisoire peut encore changer. Nous le disons sur cette page dès que c’est le cas.
note-provisional-un = Les dates et le lieu attendent la confirmation des Nations Unies et peuvent encore changer.
note-days-open = Les jours exacts restent à confirmer.

# Dates and place in sentences. `$when` comes from `dates::on`, `in_week` or `in_month`, `$dates` from
# those that stand alone.
takes-place = Les Pré-sessions ont lieu { $when }. Lieu : { $venue }.
takes-place-online = Les Pré-sessions ont lieu en ligne, { $when }.
working-group-session = { $number ->
        [1] 1ʳᵉ session du Groupe de travail sur l’EPU
       *[other] { $number }ᵉ session du Groupe de travail sur l’EPU
    }
working-group-session-dates = { $number ->
        [1] 1ʳᵉ session du Groupe de travail sur l’EPU : { $dates }
       *[other] { $number }ᵉ session du Groupe de travail sur l’EPU : { $dates }
    }
announced-first = Annoncé d’abord : { $dates }, { $venue }.
postponed-to = Reporté. Nouvelles dates : { $dates }.
now-virtual = Les réunions se tiennent désormais en ligne.
in-country = Ces Pré-sessions se tiennent dans le pays examiné lui-même, avant la réunion des missions à Genève.
in-country-partners = Tenues avec { $partners }.
prepares-series = Elles préparent les Pré-sessions { $series } à Genève.
states-planned = { $count ->
        [1] Une réunion est prévue sur un État examiné :
       *[other] Une réunion est prévue sur chacun de ces { $count } États examinés :
    }

# When the call opens and closes. `$moment` comes from `times::moment` (or `times::elsewhere`), with its
# zone and offset, `$day` from `times::whole_day`.
opens-at = L’appel s’ouvre le { $moment }.
closes-at = Les candidatures sont reçues jusqu’au { $moment }. Toute cette dernière minute compte.
closes-end-of-day = Le dernier jour, les candidatures sont reçues jusqu’à 24:00 : { $day }.
closes-elsewhere = À votre horloge : { $moment }.
closed-since = L’appel a pris fin le { $moment }.
closed-since-day = L’appel est clos. Le dernier jour, les candidatures ont été reçues jusqu’à 24:00 : { $day }.
extended-for = Prolongé pour cet État : { $state }, jusqu’au { $moment }.
extended-for-end-of-day = Prolongé pour cet État : { $state }, le dernier jour jusqu’à 24:00 : { $day }.
extended-for-some = Pour certains États, l’appel reste ouvert plus longtemps.

# Objectives.
text-objectives =
    Avant qu’un État soit examiné par les autres États dans l’Examen périodique universel (EPU), il faut entendre ceux et celles qui connaissent le mieux la situation. Lors d’une Pré-session, les organisations de la société civile et l’institution nationale des droits de l’homme (INDH) d’un pays disent aux Missions permanentes à Genève ce qui s’est passé depuis le dernier examen, et quelles recommandations seraient maintenant les plus utiles.

    Une seule réunion atteint de nombreuses missions à la fois. Elles peuvent se servir de ce qu’elles entendent pour préparer leurs propres recommandations.

# Format.
text-format-in-person =
    Chaque État examiné a sa propre réunion, en présence. Elle dure { $minutes ->
        [60] une heure
       *[other] { $minutes } minutes
    }.{ $opening ->
        [0] {""}
        [1] {" "}L’État peut parler le premier, pendant une minute.
       *[other] {" "}L’État peut parler le premier, pendant { $opening } minutes.
    } L’INDH et les organisations de la société civile ont ensuite la parole, de { $min } à { $max } minutes chacune. Elles disent ce qui a changé depuis le dernier examen, ce que sont devenues ses recommandations, et ce qu’il faudrait recommander maintenant.

    Après les déclarations, les missions posent des questions et reçoivent des réponses.
text-format-in-person-even =
    Chaque État examiné a sa propre réunion, en présence. Elle dure { $minutes ->
        [60] une heure
       *[other] { $minutes } minutes
    }.{ $opening ->
        [0] {""}
        [1] {" "}L’État peut parler le premier, pendant une minute.
       *[other] {" "}L’État peut parler le premier, pendant { $opening } minutes.
    } L’INDH et les organisations de la société civile ont ensuite la parole, { $each ->
        [1] une minute
       *[other] { $each } minutes
    } chacune. Elles disent ce qui a changé depuis le dernier examen, ce que sont devenues ses recommandations, et ce qu’il faudrait recommander maintenant.

    Après les déclarations, les missions posent des questions et reçoivent des réponses.
text-format-virtual =
    Les réunions se tiennent en ligne. Chaque déclaration est enregistrée d’avance en vidéo. Pendant la réunion, les déclarations enregistrées sont projetées ; puis les missions posent des questions, et les réponses se donnent en direct.

    Une déclaration dit ce qui a changé depuis le dernier examen, ce que sont devenues ses recommandations, et ce qu’il faudrait recommander maintenant.
text-format-hybrid =
    Chaque État examiné a sa propre réunion, dans une salle et en ligne en même temps. Elle dure { $minutes ->
        [60] une heure
       *[other] { $minutes } minutes
    }.{ $opening ->
        [0] {""}
        [1] {" "}L’État peut parler le premier, pendant une minute.
       *[other] {" "}L’État peut parler le premier, pendant { $opening } minutes.
    } L’INDH et les organisations de la société civile ont ensuite la parole, de { $min } à { $max } minutes chacune, dans la salle ou à distance. Elles disent ce qui a changé depuis le dernier examen, ce que sont devenues ses recommandations, et ce qu’il faudrait recommander maintenant.

    Après les déclarations, les missions posent des questions, dans la salle ou en ligne, et reçoivent des réponses.
text-format-hybrid-even =
    Chaque État examiné a sa propre réunion, dans une salle et en ligne en même temps. Elle dure { $minutes ->
        [60] une heure
       *[other] { $minutes } minutes
    }.{ $opening ->
        [0] {""}
        [1] {" "}L’État peut parler le premier, pendant une minute.
       *[other] {" "}L’État peut parler le premier, pendant { $opening } minutes.
    } L’INDH et les organisations de la société civile ont ensuite la parole, { $each ->
        [1] une minute
       *[other] { $each } minutes
    } chacune, dans la salle ou à distance. Elles disent ce qui a changé depuis le dernier examen, ce que sont devenues ses recommandations, et ce qu’il faudrait recommander maintenant.

    Après les déclarations, les missions posent des questions, dans la salle ou en ligne, et reçoivent des réponses.
text-missions-invited = Deux principes valent pour chaque réunion. La transparence : ce qui est dit est dit ouvertement. L’universalité : tous les États sont traités de la même manière. Toutes les Missions permanentes sont donc invitées, y compris celle de l’État examiné.
text-public = Les réunions sont publiques. Avant de proposer quelqu’un pour parler, pensez à qui écoutera.
text-minimum-applications = { $count ->
        [1] Une réunion a lieu si au moins une candidature est reçue pour son État.
       *[other] Une réunion a lieu si au moins { $count } candidatures sont reçues pour son État.
    }
text-statement-due = { $days ->
        [1] La déclaration est à envoyer au moins un jour avant la réunion.
       *[other] La déclaration est à envoyer au moins { $days } jours avant la réunion.
    }
text-video-due = { $days ->
        [1] La déclaration enregistrée est à envoyer au moins un jour avant la réunion.
       *[other] La déclaration enregistrée est à envoyer au moins { $days } jours avant la réunion.
    }

# Outcomes.
text-outcomes =
    Les missions repartent avec des faits récents, des questions claires et des propositions de recommandations, entendues de celles et ceux qui y travaillent. Elles peuvent poser des questions, et se servir des réponses quand leur État prépare l’examen.

    Les organisations qui parlent rencontrent de nombreuses missions au même endroit, et peuvent suivre ensuite ce que deviennent leurs propositions.

# How to apply.
text-how-to-apply =
    La candidature se fait avec le formulaire en ligne. Il ne faut pas de compte : le formulaire vous donne un code, avec lequel vous retrouvez vos réponses. Gardez-le là où personne d’autre ne le trouvera.

    Vos réponses sont enregistrées page par page ; une mauvaise connexion vous coûte donc peu. Une fois complète, la candidature s’envoie ; jusqu’à la clôture de l’appel vous pouvez encore la changer, et vous pouvez la retirer à tout moment.

    Une candidature est faite par une organisation ou une coalition, pour un État examiné, et propose une personne qui parlera.
only-complete = Seules les candidatures complètes, envoyées avant la clôture de l’appel, peuvent être retenues.
only-complete-by = Seules les candidatures complètes, envoyées au plus tard à ce moment, peuvent être retenues : { $moment }.
not-everyone = Une réunion a peu de places : toutes les candidatures ne peuvent pas être retenues.
asks-engagement = Le formulaire demande ce que vous avez fait pour promouvoir les droits de l’homme.
asks-submission = Le formulaire demande la contribution que vous avez faite à cet examen.
form-by-state = Il y a un formulaire pour chaque État examiné.
form-by-email = Le formulaire se remplit et se renvoie par courriel.
form-address = Le formulaire est ici : { $address }

# NHRIs.
text-nhri =
    Une institution nationale des droits de l’homme (INDH) voit l’ensemble de la situation de son pays et parle aussi bien avec le gouvernement qu’avec la société civile. Sa place à la réunion est donc particulière. Les INDH de statut A ont en outre une place à elles dans l’EPU : leurs informations forment une partie distincte du résumé des contributions, et lors de l’adoption du rapport au Conseil des droits de l’homme elles parlent juste après l’État.

    Les INDH posent leur candidature avec le même formulaire et joignent la contribution qu’elles ont faite à cet examen. La personne proposée devrait faire partie du personnel et connaître l’EPU et le suivi de ses recommandations, de préférence à un poste de responsabilité. Les candidatures de femmes sont particulièrement encouragées.

    Une INDH peut demander dans le formulaire à figurer sur la liste de contacts ; elle apprend alors l’ouverture de chaque appel. Les appels s’ouvrent environ trois mois avant les Pré-sessions.

# Travel grants. What a grant covers comes as a list of the words here.
text-grants = { $days ->
        [1] Une partie des personnes choisies peut recevoir une bourse de voyage. Elle couvre { $covers }, pour un séjour d’un jour.
       *[other] Une partie des personnes choisies peut recevoir une bourse de voyage. Elle couvre { $covers }, pour un séjour de { $days } jours au plus.
    }
cover-airfare = le billet d’avion
cover-accommodation = le logement
cover-per-diem = une indemnité journalière (per diem)
grants-states = Les bourses sont pour les organisations de la société civile qui posent leur candidature pour ces États : { $states }.
grants-limited = Les moyens sont limités : toutes les demandes de bourse ne peuvent pas être acceptées.
grants-how = La bourse se demande dans le même formulaire que la place.
grants-by-state = Il y a un formulaire de bourse pour chacun de ces États.
grants-without = Si vous n’avez pas besoin de bourse, prenez le formulaire ordinaire.
grants-donors = Merci à ceux qui donnent les fonds : { $donors }.
grants-donors-unnamed = Merci aux donateurs qui rendent ces bourses possibles.

# About the organiser.
text-about =
    { $organisation } tient ces Pré-sessions. C’est une organisation non gouvernementale à but non lucratif, qui œuvre pour les droits de l’homme par l’Examen périodique universel (EPU) : elle informe sur l’examen, forme celles et ceux qui y prennent part, et fait se rencontrer États, société civile et institutions nationales des droits de l’homme.

# Figures so far. One message for each way in which calls tell them.
figures-meetings-since = { $meetings ->
        [one] { $meetings } réunion a eu lieu depuis { $year }, dans les Pré-sessions { $from } à { $to }.
       *[other] { $meetings } réunions ont eu lieu depuis { $year }, dans les Pré-sessions { $from } à { $to }.
    }
figures-meetings-in-series = { $meetings ->
        [one] { $meetings } réunion a eu lieu dans les Pré-sessions { $from } à { $to }.
       *[other] { $meetings } réunions ont eu lieu dans les Pré-sessions { $from } à { $to }.
    }
figures-meetings-since-year = { $meetings ->
        [one] { $meetings } réunion a eu lieu depuis { $year }.
       *[other] { $meetings } réunions ont eu lieu depuis { $year }.
    }
figures-meetings = { $meetings ->
        [one] { $meetings } réunion a eu lieu jusqu’ici.
       *[other] { $meetings } réunions ont eu lieu jusqu’ici.
    }
figures-missions = { $missions ->
        [one] { $missions } Mission permanente a participé.
       *[other] { $missions } Missions permanentes ont participé.
    }
figures-presentations = { $presentations ->
        [one] Environ { $presentations } présentation a été faite par la société civile et les INDH.
       *[other] Environ { $presentations } présentations ont été faites par la société civile et les INDH.
    }
figures-cycle-since = Depuis le début, en { $year }, du { $cycle ->
        [1] premier cycle
        [2] deuxième cycle
        [3] troisième cycle
        [4] quatrième cycle
        [5] cinquième cycle
       *[other] { $cycle }ᵉ cycle
    } de l’EPU, { $csos ->
        [one] { $csos } organisation de la société civile
       *[other] { $csos } organisations de la société civile
    } et { $nhris } INDH ont présenté la situation de { $states ->
        [one] { $states } État
       *[other] { $states } États
    }.
figures-scope-cycle = { $cycle ->
        [1] Dans le premier cycle de l’EPU
        [2] Dans le deuxième cycle de l’EPU
        [3] Dans le troisième cycle de l’EPU
        [4] Dans le quatrième cycle de l’EPU
        [5] Dans le cinquième cycle de l’EPU
       *[other] Dans le { $cycle }ᵉ cycle de l’EPU
    }
figures-scope-since = Depuis { $year }
figures-scope-series = Pré-sessions { $from } à { $to }
figures-csos = { $csos ->
        [one] { $csos } organisation de la société civile a pris la parole.
       *[other] { $csos } organisations de la société civile ont pris la parole.
    }
figures-nhris = { $nhris ->
        [one] { $nhris } INDH a pris la parole.
       *[other] { $nhris } INDH ont pris la parole.
    }
figures-states = { $states ->
        [one] La situation de { $states } État a été présentée.
       *[other] La situation de { $states } États a été présentée.
    }

# What was held in the end.
held-dates = Dates tenues : { $dates }.
held-meetings = { $held ->
        [one] { $held } réunion a eu lieu.
       *[other] { $held } réunions ont eu lieu.
    }
held-of-announced = { $held ->
        [one] { $held } réunion a eu lieu, sur { $announced } annoncées.
       *[other] { $held } réunions ont eu lieu, sur { $announced } annoncées.
    }
held-organisations = { $count ->
        [one] { $count } organisation a pris la parole.
       *[other] { $count } organisations ont pris la parole.
    }
held-national = { $count ->
        [one] { $count } d’entre elles était nationale.
       *[other] { $count } d’entre elles étaient nationales.
    }
held-women = { $count ->
        [one] { $count } femme a pris la parole.
       *[other] { $count } femmes ont pris la parole.
    }
held-nhris = { $count ->
        [one] { $count } INDH a pris la parole.
       *[other] { $count } INDH ont pris la parole.
    }
held-missions = { $count ->
        [one] { $count } Mission permanente est venue.
       *[other] { $count } Missions permanentes sont venues.
    }
held-missions-per-meeting = { $count ->
        [one] En moyenne, { $count } mission a assisté à chaque réunion.
       *[other] En moyenne, { $count } missions ont assisté à chaque réunion.
    }
