# La boîte d’envoi, les modèles de lettres et les lettres à plusieurs.
letters-title = Lettres
letters-tabs = Lettres selon leur état
letters-state-waiting = En attente
letters-state-released = Libérées
letters-state-sent = Envoyées
letters-state-failed = En échec
letters-state-discarded = Écartées
letters-lead-waiting = Ces lettres attendent que quelqu’un les ait lues. Rien ne part tout seul, sauf les codes de connexion.
letters-lead-released = Ces lettres sont en route. Celle que le serveur de messagerie ne prend pas maintenant sera présentée de nouveau plus tard.
letters-lead-sent = Ces lettres sont parties. Leur texte n’est plus conservé.
letters-lead-failed = Le serveur de messagerie n’a pas pris ces lettres. Vérifiez l’adresse. Une lettre libérée de nouveau est présentée une nouvelle fois.
letters-lead-discarded = Ces lettres ont été écartées et ne seront jamais envoyées.
letters-table = Lettres, les plus anciennes d’abord
letters-kind = Lettre
letters-to = À
letters-language = Langue
letters-series = Série
letters-written = Écrite
letters-all-kinds = Toutes les lettres
letters-all-series = Toutes les séries
letters-of-none = Aucune
letters-narrow = Afficher
letters-none = Il n’y a pas de lettre ici.
letters-row = { $kind } à { $address }
letters-more = { $count ->
    [1] Il y a encore une lettre
   *[other] Il y a encore { $count } lettres
} ici. Traitez d’abord celles-ci, ou restreignez la liste.
letters-release = Libérer
letters-release-picked = Libérer les lettres cochées
letters-release-shown = { $count ->
    [1] Libérer la lettre affichée
   *[other] Libérer les { $count } lettres affichées
}
letters-discard = Écarter
letters-discard-picked = Écarter les lettres cochées
letters-released = { $count ->
    [1] Une lettre est libérée
   *[other] { $count } lettres sont libérées
}. Ce qui est libéré part en moins d’une minute.
letters-discarded = { $count ->
    [1] Une lettre a été écartée.
   *[other] { $count } lettres ont été écartées.
}
letters-put = { $count ->
    [1] Une lettre est dans la boîte d’envoi et attend d’être lue.
   *[other] { $count } lettres sont dans la boîte d’envoi et attendent d’être lues.
} Rien n’a été envoyé.
letters-pick-one = Rien n’a été fait : aucune lettre n’était cochée.
letters-not-from-here = Rien n’a été fait : l’une au moins de ces lettres est partie ou a été écartée entre-temps.
letters-discard-title = { $count ->
    [1] Écarter cette lettre ?
   *[other] Écarter { $count } lettres ?
}
letters-discard-text = Rien ne sera jamais envoyé, et il n’y a pas de retour. Personne n’en est averti.
letters-discard-yes = Écarter
letters-many = Écrire à plusieurs
letters-many-lead = Une lettre dans vos propres termes aux candidats d’une série, ou à certains d’entre eux.
letters-many-series = Écrire aux candidats de la série { $series }
letter-state = État
letter-since = depuis { $since }
letter-tries = Essais jusqu’ici
letter-due = Prochain essai
letter-subject = Objet
letter-text = Texte
letter-text-gone = Le texte de la lettre a été supprimé lors de l’envoi.
letter-as-sent = La lettre telle qu’elle partira
letter-as-written = La lettre
letter-reword = Changer les termes
letter-reword-hint = Seule cette lettre est changée. Elle ne doit nommer ni candidat, ni intervenant, ni État examiné : d’autres peuvent lire la boîte aux lettres.
letter-save = Enregistrer ces termes
letter-saved = Les nouveaux termes sont enregistrés. La lettre attend toujours.
templates-title = Modèles de lettres
templates-lead = Les termes de chaque sorte de lettre, langue par langue. Si vous les changez, les vôtres remplacent ceux de la plateforme.
templates-table = Modèles
templates-own = Vos termes
templates-standard = Termes de la plateforme
templates-in = { $kind } en { $language }
template-own = Ce sont vos propres termes.
template-standard = Ce sont les termes de la plateforme.
template-subject = Objet
template-body = Texte
template-body-hint = Un mot entre accolades, comme { $example }, est remplacé dans chaque lettre.
template-preview = Aperçu
template-preview-lead = La lettre telle qu’on la lirait, avec des valeurs inventées.
template-show = Voir un aperçu
template-save = Enregistrer comme vos termes
template-reset = Revenir aux termes de la plateforme
template-reset-title = Revenir aux termes de la plateforme ?
template-reset-lead = Vos termes sont supprimés pour cette lettre dans cette langue.
template-saved = Vos termes sont enregistrés. Les lettres écrites à partir de maintenant les reprennent.
template-back = Les termes de la plateforme sont de retour.
template-placeholders = Champs
template-placeholders-table = Ce qui peut figurer entre accolades
template-placeholder = Champ
template-meaning = Ce qu’il représente
template-example = Par exemple
placeholder-number = Le numéro de la candidature, comme sur son accusé de réception
placeholder-series = Le numéro de la série
placeholder-address = La page où le destinataire lit la suite
placeholder-deadline = Jusqu’à quand les candidatures sont prises, pour l’État de cette candidature et dans la langue de la lettre
placeholder-version = Le numéro de la nouvelle version du programme
placeholder-code = Le code de connexion
placeholder-minutes = Pendant combien de minutes le code est valable
placeholder-event = Ce qui a changé dans la façon de se connecter
placeholder-organisation = L’organisation qui tient la série
placeholder-contact = L’adresse à laquelle écrire
wording-unknown = { $name } n’est pas un champ de cette lettre. Choisissez-en un dans la liste ci-dessous.
wording-lacks = La lettre ne sert à rien sans { $name }. Mettez ce champ dans le texte.
write-lead = Choisissez à qui vous écrivez, écrivez, et regardez l’aperçu. Les lettres attendent ensuite dans la boîte d’envoi jusqu’à ce qu’on les libère.
write-to = À qui
write-state = État examiné
write-state-all = Tous les États
write-outcome = Décision
write-outcome-hint = Seulement les décisions dont les candidats ont été informés.
write-outcome-any = Toutes, ou aucune encore
write-outcome-selected = Choisie
write-outcome-reserve = Réserve
write-outcome-declined = Non retenue
write-unanswered = Seulement les candidats choisis qui n’ont pas répondu
write-language = Langue du candidat
write-language-any = Toutes les langues
write-letter = La lettre
write-privacy = Ne nommez ni candidat, ni intervenant, ni organisation, ni État examiné : d’autres peuvent lire la boîte aux lettres.
write-show = Voir un aperçu
write-preview = Aperçu
write-count = { $count ->
    [1] La lettre va à une adresse.
   *[other] La lettre va à { $count } adresses, une seule fois à chacune.
}
write-nobody = Personne ne correspond : aucune lettre ne serait écrite.
write-example = La première se lit ainsi :
write-put = { $count ->
    [1] Mettre la lettre dans la boîte d’envoi
   *[other] Mettre { $count } lettres dans la boîte d’envoi
}
