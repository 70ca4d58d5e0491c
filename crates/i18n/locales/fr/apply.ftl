# Le chemin d'une candidature, de son début à la réponse à une place. Aucun titre ne nomme un État, une
# organisation ou une personne : les titres restent dans les historiques.

apply-over = Pré-sessions { $series }

apply-start = Demander à prendre la parole aux pré-sessions { $series }
apply-start-lead = Vous déposez une candidature pour un État examiné. Aucun compte n’est nécessaire, et rien n’est envoyé avant que vous le disiez.
apply-start-asked = Ce qui sera demandé
apply-start-asked-text = Le formulaire a les pages suivantes. Vous pouvez vous arrêter à tout moment et revenir avec un code qui vous est donné au début.
apply-start-grant = seulement pour les États dont la société civile peut demander une bourse
apply-start-files = Un fichier peut être un PDF, un texte Word ou OpenDocument, un texte simple ou une image, de { $limit } au plus.
apply-start-safe = L’équipe d’organisation lit votre candidature, et personne d’autre. Les noms ne sont montrés à d’autres qu’avec votre accord.
apply-start-choose = Commencer
apply-state = Pour quel État examiné déposez-vous une candidature ?
apply-state-hint = Seuls les États pour lesquels des candidatures sont reçues maintenant figurent ici.
apply-state-until = jusqu’au { $deadline }
apply-state-missing = Choisissez un État.
apply-state-closed = Aucune candidature n’est reçue maintenant pour cet État. Choisissez l’un de ceux de la liste.
apply-begin = Commencer une candidature
apply-until = Délai de réception des candidatures : { $deadline }.
apply-not-yet = Ouverture de la réception des candidatures : { $opens }.
apply-over-now = Le délai est passé : aucune candidature n’est plus reçue. Fin du délai : { $deadline }.
apply-no-call = Il n’y a pas d’appel à candidatures pour cette série maintenant.
apply-have-code = J’ai déjà un code

apply-code = Votre code
apply-code-lead = Ce code ouvre votre candidature, sur n’importe quel appareil.
apply-code-only = Personne d’autre ne l’a. Nous ne gardons rien qui permette de le retrouver, et il n’est montré que jusqu’à ce que vous disiez l’avoir noté.
apply-code-advice = Écrivez-le sur papier, imprimez cette page ou enregistrez le code comme texte là où personne d’autre ne regarde. Qui a le code peut lire et modifier votre candidature. S’il est perdu, il faut commencer une nouvelle candidature.
apply-code-save = Enregistrer le code comme texte
apply-code-kept = J’ai noté le code
apply-code-text = Code d’une candidature pour prendre la parole à une pré-session
apply-code-text-how = Pour ouvrir la candidature, saisissez ce code à l’adresse ci-dessous. Qui a le code peut lire et modifier la candidature.

apply-home = Votre candidature
apply-standing = Où elle en est
apply-status = Situation
apply-status-draft = En cours de rédaction. Personne d’autre que vous ne peut la lire.
apply-status-received = Reçue.
apply-status-withdrawn = Retirée. Elle n’est plus prise en compte.
apply-status-selected = Retenue pour prendre la parole. Veuillez confirmer la place ou la rendre.
apply-status-reserve = En réserve : si une place se libère, elle peut devenir la vôtre, et nous vous écrivons.
apply-status-declined = Non retenue. Il y avait plus de candidatures que de places.
apply-status-confirmed = Retenue pour prendre la parole, et la place est confirmée.
apply-status-given-up = Retenue pour prendre la parole, et la place a été rendue.
apply-fact-state = État examiné
apply-fact-deadline = Délai
apply-fact-number = Numéro du reçu
apply-fact-reference = Référence pour vos questions
apply-fact-reference-hint = Indiquez-la quand vous nous écrivez au sujet de cette candidature ; elle n’ouvre rien.
apply-go-on = Continuer
apply-go-check = Vérifier et déposer
apply-go-receipt = Reçu
apply-go-seat = La place
apply-go-withdraw = Retirer la candidature
apply-go-discard = Jeter le brouillon
apply-complete = Toutes les questions ont une réponse. La candidature n’est pas encore déposée.
apply-left = { $count ->
    [one] Il reste { $count } question.
   *[other] Il reste { $count } questions.
}
apply-unsent = Vous avez modifié des réponses depuis le dépôt de la candidature. Les modifications ne comptent qu’une fois la candidature déposée à nouveau.
apply-unsent-late = Vous avez modifié des réponses après le dépôt de la candidature sans la déposer à nouveau. Ce que vous aviez déposé compte.
apply-late-draft = Le délai est passé, et cette candidature n’a pas été déposée. Ce que vous avez écrit est gardé, et vous pouvez le lire ici.
apply-late-help = Si quelque chose vous a empêché d’être à temps, écrivez à { $contact } en indiquant la référence. Seule l’organisation peut accorder plus de temps.

apply-continue = Enregistrer et continuer
apply-stay = Enregistrer et rester ici
apply-back = Enregistrer et revenir
apply-saved = Vos réponses sont enregistrées.
apply-file-kinds = PDF, Word, OpenDocument, texte simple ou image (JPEG, PNG)
apply-file-remove = Enlever ce fichier
apply-no-answer = Pas de réponse
apply-answers = Réponses
apply-locked = Ces réponses ne peuvent plus être modifiées.

apply-clash = Cette page a été modifiée dans une autre fenêtre
apply-clash-lead = Pendant que vous écriviez, d’autres réponses aux mêmes questions ont été enregistrées dans une autre fenêtre ou sur un autre appareil. Rien n’a été écrasé. Choisissez pour chaque question ; vous pouvez d’abord modifier votre texte.
apply-clash-which = Quelle réponse faut-il garder ?
apply-clash-mine = La mienne, telle qu’elle figure ci-dessus
apply-clash-saved = Celle qui est enregistrée
apply-clash-what-saved = Enregistré
apply-clash-keep = Enregistrer mon choix
apply-clash-leave = Tout garder tel qu’enregistré

apply-check = Vérifier votre candidature
apply-missing = Il manque quelque chose, ou quelque chose est à corriger
apply-missing-text = Une candidature incomplète ne peut pas être déposée. Chaque ligne mène à sa question.
apply-change = Modifier
apply-change-page = Modifier : { $page }
apply-hand-in = Déposer
apply-hand-in-text = Une fois la candidature déposée, l’équipe d’organisation peut lire vos réponses. Vous pouvez les modifier jusqu’à la fin du délai, et retirer la candidature à tout moment.
apply-hand-in-button = Déposer la candidature
apply-hand-in-again = Déposer les modifications
apply-nothing-new = Ces réponses sont déposées. Rien n’a été modifié depuis.
apply-changed-since = Des réponses ont été modifiées dans une autre fenêtre pendant que vous regardiez cette page. Relisez-les avant de déposer.

apply-late = Le délai est passé
apply-late-lead = Fin du délai pour cet État : { $deadline }. Votre envoi est arrivé plus tard et n’a pas été reçu.
apply-late-kept = Rien n’est perdu : tout ce que vous avez écrit est gardé et peut être lu avec votre code.
apply-late-counts = Ce que vous aviez déposé auparavant compte tel quel.
apply-early = L’appel n’est pas encore ouvert
apply-early-lead = Rien ne peut être déposé avant l’ouverture de l’appel. Ce que vous avez écrit est gardé.
apply-past = Ce n’est plus possible
apply-past-lead = La candidature en est à un point où cela ne peut plus se faire. Rien n’a été modifié.

apply-receipt = Reçu
apply-receipt-lead = Votre candidature a été reçue.
apply-receipt-number = Numéro
apply-receipt-time = Reçue
apply-receipt-both = { $geneva } ; en UTC { $utc }
apply-receipt-first = Reçue la première fois
apply-receipt-amended = Modifiée
apply-receipt-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
apply-receipt-hash = Empreinte (SHA-256)
apply-receipt-hash-text = L’empreinte est calculée sur le texte exact qui figure à la fin du reçu au format texte. Si une seule lettre des réponses changeait, elle serait différente.
apply-receipt-keep = Le code de la candidature ne figure pas sur ce reçu : gardez-le comme indiqué au début. Avec le numéro seul, personne ne peut ouvrir la candidature.
apply-receipt-save = Enregistrer le reçu comme texte
apply-receipt-signed = Enregistrer le reçu signé
apply-receipt-check = Comment chacun peut vérifier votre reçu
apply-receipt-check-text = Le reçu signé dit le numéro, l’heure et l’empreinte, et rien sur qui vous êtes. Avec lui et la clé publique de cette plateforme, chacun peut vérifier, sans nous demander, que nous avons reçu une candidature avec cette empreinte à cette heure : le programme Rostrum le fait avec « rostrum receipt verify ».
apply-receipt-key = Clé publique de cette plateforme
apply-receipt-copy = Copie de vos réponses
apply-receipt-exact = Texte exact dont l’empreinte est calculée
apply-receipt-file = Fichier

apply-return = Ouvrir votre candidature
apply-return-lead = Saisissez le code qui vous a été donné au début. Majuscules, espaces et tirets n’ont pas d’importance.
apply-return-code = Code
apply-return-open = Ouvrir
apply-return-wrong = Ce code n’ouvre rien. Comparez chaque lettre avec votre note et essayez de nouveau.

apply-withdraw = Retirer la candidature ?
apply-withdraw-text = Elle n’est alors plus prise en compte et ne peut pas être déposée à nouveau. Si vous avez une place, elle revient à quelqu’un d’autre. Cela ne peut pas être annulé.
apply-withdraw-yes = Retirer la candidature
apply-discard = Jeter le brouillon ?
apply-discard-text = Tout ce que vous avez écrit est effacé, et le code n’ouvre plus rien. Personne ne l’a lu. Cela ne peut pas être annulé.
apply-discard-yes = Jeter le brouillon

apply-seat = La place
apply-seat-lead = Votre candidature est retenue. Confirmez la place, ou rendez-la pour que quelqu’un d’autre puisse parler. Qui peut voir quoi est demandé ensuite, et tout est fermé tant que vous n’avez pas répondu.
apply-seat-confirmed = La place est confirmée. Vous pouvez encore la rendre.
apply-seat-room = Rien ne cache une personne qui parle dans la salle. La réunion est publique, toutes les missions permanentes sont invitées, celle de l’État examiné comprise, et toutes les personnes présentes voient et entendent qui parle. Votre choix porte sur ce que nous montrons avant et après.
apply-seat-confirm = Confirmer la place
apply-seat-give-up = Rendre la place
apply-seat-sure = Rendre la place ?
apply-seat-sure-text = La place revient alors à quelqu’un d’autre, et vous ne pouvez pas la reprendre. Ce que vous aviez permis de montrer n’est plus montré.

# Ce qui ne va pas, avec la question concernée.
apply-issue = { $question } – { $sentence }

# Quand la candidature a été fermée pendant qu'on écrivait.
apply-resume = Votre candidature a été fermée dans ce navigateur
apply-resume-lead = Elle est restée ouverte longtemps, ou a été fermée dans une autre fenêtre. Ce que vous avez écrit est encore là : saisissez votre code, et ce sera enregistré.
apply-resume-files = Un fichier choisi doit être choisi de nouveau.
apply-resume-typed = Ce que vous avez écrit
apply-resume-save = Ouvrir et enregistrer
