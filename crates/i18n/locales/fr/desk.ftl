# Le bureau des organisateurs et la page des évaluateurs.

desk-title = Bureau
desk-nothing = Rien n’est en retard, rien n’est à faire.
desk-no-series = Il n’y a aucune série à venir.
desk-series = Pré-sessions { $series }
desk-late = En retard
desk-now = Maintenant
desk-later = Plus tard
desk-applications-count = { $count ->
    [0] Aucune candidature
    [one] { $count } candidature
   *[other] { $count } candidatures
}
desk-call-closes = L’appel se termine le { $moment }.
desk-undecided = { $count ->
    [one] { $count } candidature n’est pas tranchée.
   *[other] { $count } candidatures ne sont pas tranchées.
}
desk-below-minimum = { $are } candidatures sur les { $needed } qu’il faut à une réunion. Maintenez-la ou annulez-la.
desk-not-released = { $count ->
    [one] { $count } décision n’est pas communiquée.
   *[other] { $count } décisions ne sont pas communiquées.
}
desk-not-confirmed = { $count ->
    [one] { $count } place n’est pas confirmée.
   *[other] { $count } places ne sont pas confirmées.
}
desk-seat-free = Une place s’est libérée. Le premier de la réserve peut la prendre.
desk-letters-waiting = { $count ->
    [one] { $count } lettre attend d’être relue.
   *[other] { $count } lettres attendent d’être relues.
}
desk-panel-missing = Des intervenants sont choisis, et aucun panel n’est composé.
desk-panel-issues = { $count ->
    [one] { $count } chose ne va pas dans le panel.
   *[other] { $count } choses ne vont pas dans le panel.
}
desk-programme-missing = Aucun programme n’est publié. Le premier jour est le { $day }.
desk-statements-due = Les premières déclarations sont attendues le { $day }.
desk-about-state = { $state } : { $what }

# La liste des candidatures.
apps-title = Candidatures
apps-filter = Afficher
apps-any = indifférent
apps-state = État
apps-kind = Type
apps-standing = Décision
apps-released = Communiquée
apps-seat = Place
apps-theme = Thème
apps-grant = Bourse de voyage demandée
apps-language = Langue
apps-scored = Évaluée
apps-words = Mots
apps-sort = Ordre
apps-per-page = Par page
apps-all = toutes
apps-found = { $count ->
    [0] Aucune candidature ne correspond.
    [one] { $count } candidature.
   *[other] { $count } candidatures.
}
apps-organisation = Organisation
apps-speaker = Intervenant
apps-number = Numéro
apps-arrived = Reçue
apps-score = Note
apps-score-of = { $score } ({ $count })
apps-not-scored = pas encore
apps-standing-undecided = non tranchée
apps-standing-selected = retenue
apps-standing-reserve = en réserve
apps-standing-declined = non retenue
apps-standing-withdrawn = retirée
apps-reserve-place = en réserve, rang { $rank }
apps-not-released = non communiquée
apps-seat-open = sans réponse
apps-seat-confirmed = confirmée
apps-seat-given-up = rendue
apps-sort-arrival = arrivée
apps-sort-organisation = organisation
apps-sort-state = État
apps-sort-kind = type
apps-sort-score = note, la meilleure d’abord
apps-sort-outcome = décision
apps-export-csv = Cette liste en CSV
apps-export-xlsx = Cette liste en XLSX
apps-export-answers-csv = Toutes les réponses en CSV
apps-export-answers-xlsx = Toutes les réponses en XLSX
apps-export-lead = Les réponses ont une colonne par question, y compris celles sur les contacts, les parents et les voyages. Un fichier qui quitte la plateforme n’est plus protégé que par vous.
apps-to-panels = Réunions et panels
apps-to-releases = Communiquer les décisions
apps-to-import = Reprendre des candidatures d’une feuille
apps-to-more-time = Donner plus de temps à un candidat

# Une candidature.
record-title = Candidature { $number }
record-about = État examiné
record-stands = Situation
record-answers = Réponses
record-files = Fichiers
record-assessments = Évaluations
record-assessor = Évaluateur
record-remark = Remarque
record-mean = Note moyenne
record-no-assessments = Personne ne l’a encore évaluée.
record-assess = L’évaluer
record-unsent = Le candidat a saisi des changements depuis, sans les remettre.
record-reason = Motif de la décision
record-yes = oui

# Décisions.
decide-heading = Décider
decide-outcome = Décision
decide-select = Retenir
decide-reserve = Mettre en réserve
decide-decline = Ne pas retenir
decide-undecide = Revenir sur la décision
decide-rank = Rang dans la réserve
decide-reason = Motif
decide-reason-hint = Pour les organisateurs et leur dossier. Les candidats ne le voient pas.
decide-save = Décider
decide-many = Voir ce qui changerait
decide-picked = Les candidatures cochées
decide-preview-title = Ce qui changerait
decide-preview-lead = Rien n’est encore changé. Tout se fait ensemble, ou rien.
decide-before = Maintenant
decide-after = Ensuite
decide-no-change = ne peut pas être décidé ainsi
decide-seats = { $state } : { $chosen } retenues, { $seats } places dans l’heure
decide-known = Le candidat connaît la décision actuelle. La nouvelle devra être communiquée à son tour.
decide-confirm = Décider tout cela
decide-nothing = Cochez au moins une candidature.
decide-no-reason = Indiquez un motif.
decide-not-from-here = { $organisation } : cela ne peut pas être décidé dans la situation actuelle.
decide-choose = Choisissez une décision.
release-title = Communiquer les décisions
release-lead = Les candidats cochés connaîtront la décision. Une lettre à chacun est mise dans la boîte d’envoi et y attend d’être relue.
release-nothing = Il n’y a aucune décision qu’un candidat ne connaisse pas.
release-do = Communiquer ce qui est coché
release-unanswered = Places sans réponse
release-unanswered-count = { $count ->
    [1] Un candidat retenu n’a pas répondu.
   *[other] { $count } candidats retenus n’ont pas répondu.
}
release-remind-lead = Un rappel ne va qu’à eux : il apprend donc à qui lit la messagerie qu’une réponse est attendue. Laissez-leur du temps avant de l’écrire. À qui un rappel attend déjà dans la boîte d’envoi, il n’en est pas écrit un second.
release-remind = Écrire les rappels
more-time-title = Donner plus de temps à un candidat
more-time-lead = Un seul candidat peut remettre sa candidature plus tard que tous les autres. C’est consigné.
more-time-reference = Référence de la candidature
more-time-reference-hint = Le candidat la trouve sur la page de sa candidature : huit caractères en deux groupes. Elle n’ouvre rien.
more-time-date = Jusqu’à la fin de ce jour, heure de Genève
more-time-do = Donner plus de temps
more-time-unknown = Aucune candidature à cette série n’a cette référence.
more-time-not-later = Ce n’est pas plus tard que le délai en vigueur.
more-time-done = Le candidat peut remettre sa candidature jusqu’au { $day }, 24 h 00, heure de Genève.

# Réunions et panels.
panels-title = Réunions et panels
panels-applications = Candidatures
panels-chosen = Retenues
panels-seats = Places
panels-minutes = Minutes
panels-minutes-of = { $needed } sur { $has }
panels-standing = Réunion
panels-panel = Panel
panels-planned = prévue
panels-confirmed = maintenue
panels-cancelled = annulée
panels-held = tenue
panels-none = aucun
panels-good = convient
panels-issues = { $count ->
    [one] { $count } chose ne va pas
   *[other] { $count } choses ne vont pas
}
panel-title = Panel : { $state }
panel-speakers = Intervenants dans l’ordre
panel-proposal = C’est une proposition. Elle est enregistrée au premier changement.
panel-propose = Proposer à nouveau
panel-up = Plus tôt
panel-down = Plus tard
panel-remove = Enlever
panel-add = Mettre au panel : { $name }
panel-minutes-for = Minutes pour { $name }
panel-save-minutes = Enregistrer les minutes
panel-hour = { $needed } minutes sur { $has }, dont { $opening } pour l’ouverture par l’État et { $questions } pour les questions
panel-wrong = Ce qui ne va pas
panel-right = Tout va bien.
panel-issue-minutes = { $name } : entre { $min } et { $max } minutes sont prévues.
panel-issue-too-long = Toutes les parties ensemble demandent { $needed } minutes ; la réunion en a { $has }.
panel-issue-twice = { $name } est deux fois au panel.
panel-issue-not-selected = { $name } n’a pas été retenu, s’est retiré ou a rendu sa place.
panel-issue-not-placed = { $name } a été retenu et n’a pas de place.
panel-nobody = Personne de connu
panel-balance = Équilibre
panel-balance-speakers = intervenants
panel-balance-national = nationales
panel-balance-international = internationales
panel-balance-coalitions = coalitions
panel-balance-nhris = INDH
panel-balance-women = femmes
panel-themes = Thèmes
panel-theme = { $theme } : { $count }
panel-reserve = Réserve
panel-reserve-empty = Personne n’est en réserve.
panel-promote = Voir ce que cela changerait
meeting-heading = Maintenir ou annuler
meeting-count = { $are ->
    [0] Aucune candidature ; il en faut { $needed } à la réunion.
    [one] { $are } candidature ; il en faut { $needed } à la réunion.
   *[other] { $are } candidatures ; il en faut { $needed } à la réunion.
}
meeting-hold = Maintenir la réunion
meeting-cancel = Annuler la réunion
meeting-reinstate = La prévoir à nouveau
meeting-reason = Motif de l’annulation
meeting-too-few = { $are } candidatures, c’est moins que les { $needed } qu’il faut.
meeting-not-from-here = Cela ne peut pas se faire dans la situation actuelle de la réunion.

# Feuilles.
import-title = Reprendre des candidatures d’une feuille
import-lead = La première ligne nomme les colonnes, en anglais, français ou espagnol. L’État et l’organisation doivent y être. Rien n’est repris avant que vous ayez regardé.
import-file = Feuille
import-kinds = CSV, XLSX ou ODS
import-read = La lire
import-preview-title = Ce qui serait repris
import-columns = Colonnes
import-column = Colonne
import-is = Est prise pour
import-left-out = laissée de côté
import-row = Ligne
import-fate = Devient
import-submitted = remise le { $moment }
import-draft = un brouillon, faute de : { $fields }
import-contact = un contact
import-known = déjà là, laissée de côté
import-refused = on ne peut rien en faire : { $fields }
import-field-issue = { $field } – { $issue }
import-take = Reprendre tout cela
import-drop = Jeter la feuille
import-cannot = Rien ne peut être repris : corrigez les lignes ci-dessous et relisez la feuille, ou bien rien n’y est nouveau.
import-no-column = Il manque une colonne : { $field }.
import-missing = Choisissez un fichier.
import-empty = Il n’y a rien dans le fichier.
import-too-large = Il y a trop de choses dans le fichier.
import-not-a-sheet = Ce n’est pas un fichier CSV, XLSX ou ODS.
import-old-or-locked = C’est un classeur ancien ou verrouillé. Enregistrez-le en XLSX sans mot de passe.
import-broken = Le classeur est endommagé.
import-malformed = La ligne { $line } ne correspond pas à la première.
import-field-state = État examiné
import-field-arrived = Date de réception
import-field-language = Langue
import-field-email = Adresse e-mail
import-field-kind = Type
import-field-name = Nom
import-done-title = Repris
import-done-lead = Chaque code ouvre sa candidature et n’est montré que maintenant. Remettez-le au candidat, et à personne d’autre.
import-code = Code
import-draft-word = brouillon

# Contacts.
contacts-title = Contacts
contacts-add = Ajouter un contact
contacts-name = Nom
contacts-email = Adresse e-mail
contacts-kind-cso = société civile
contacts-kind-nhri = INDH
contacts-kind-mission = mission permanente
contacts-kind-other = autre
contacts-save = Ajouter
contacts-remove = Enlever
contacts-import = Reprendre des contacts d’une feuille

# Évaluer.
assess-title = Évaluer
assess-lead = Vous voyez ce qui sera dit, pas comment joindre qui que ce soit, ni les notes des autres.
assess-nothing = Vous n’avez rien à évaluer.
assess-own = Votre note
assess-left = { $count ->
    [0] Vous les avez toutes évaluées.
    [1] Il en reste une.
   *[other] Il en reste { $count }.
}
assess-page-title = Évaluer : { $organisation }
assess-members = Membres
assess-scores = Vos notes
assess-score-of = { $criterion } (0 à { $max })
assess-remark = Remarque
assess-save-next = Enregistrer et continuer
assess-save = Enregistrer
