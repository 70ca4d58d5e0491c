# Assessing: phases, who assesses what, conflicts of interest, corrected scores.

assessing-title = Évaluation
assessing-now-closed = L’évaluation est fermée : les évaluateurs ne voient rien.
assessing-now-first = Première lecture : chaque évaluateur lit et note seul.
assessing-now-discussion = Discussion : qui a noté une candidature voit ce que les autres lui ont donné.
assessing-not-set-up = L’évaluation n’est pas encore réglée. Tant que le formulaire ci-dessous n’est pas enregistré, chaque évaluateur lit toutes les candidatures de ses États et ne déclare rien auparavant.
assessing-plan = Réglages
assessing-phase = Phase
assessing-phase-closed = Fermée
assessing-phase-closed-hint = Les évaluateurs ne voient aucune candidature. Les notes données restent.
assessing-phase-first = Première lecture
assessing-phase-first-hint = Personne ne voit ce que les autres ont donné, et personne ne peut écrire de remarque aux autres.
assessing-phase-discussion = Discussion
assessing-phase-discussion-hint = Une fois leur propre note enregistrée, les évaluateurs voient celles des autres, sans les noms, et s’écrivent des remarques que les organisateurs lisent aussi.
assessing-each = Évaluateurs par candidature
assessing-at-most = Candidatures par évaluateur au plus
assessing-assigned-only = Les évaluateurs ne lisent que ce qui leur est attribué
assessing-assigned-only-hint = Sinon, ils lisent toutes les candidatures des États pour lesquels ils sont nommés.
assessing-nameless = Cacher les noms aux évaluateurs
assessing-nameless-hint = L’organisation, les personnes, le type, l’année et les fichiers ne sont pas montrés, et les noms dans les réponses sont remplacés. Qui connaît le domaine peut toutefois reconnaître une organisation à ce qu’elle fait ; un nom écrit autrement que dans le formulaire reste.
assessing-nationals = Les ressortissants n’évaluent pas les candidatures concernant leur État
assessing-nationals-hint = D’après ce que les évaluateurs déclarent.
assessing-save = Enregistrer
assessing-by-meeting = Avancement par séance
assessing-complete = Avec { $each ->
        [one] { $each } évaluation
       *[other] { $each } évaluations
    }
assessing-of = { $part } sur { $whole }
assessing-by-assessor = Avancement par évaluateur
assessing-declared = Déclaré
assessing-not-declared = Pas encore
assessing-scored = Noté
assessing-gives = Donne plus ou moins
assessing-nobody = Personne n’évalue encore pour cette série. Nommez des évaluateurs sous Personnes.
assessing-apart = Deux évaluateurs d’une même candidature sont en moyenne à { $raw } l’un de l’autre ; une fois la sévérité et l’indulgence corrigées, à { $corrected }.
assessing-groups = Les évaluateurs forment { $groups } groupes qui n’ont aucune candidature en commun. Si un groupe est plus sévère qu’un autre, les notes ne peuvent pas le dire ; à l’intérieur d’un groupe, elles le peuvent.
assessing-corrected = corrigé { $score }
assessing-remind = Écrire des rappels
assessing-reminded = { $count ->
        [one] { $count } rappel attend d’être relu dans la boîte d’envoi.
       *[other] { $count } rappels attendent d’être relus dans la boîte d’envoi.
    }
assessing-nobody-to-remind = Il n’y a personne à qui écrire : tout est noté, un rappel attend déjà, ou l’évaluation est fermée.
assessing-conflicts = Conflits d’intérêts
assessing-conflicts-lead = Un évaluateur ne voit pas une candidature avec laquelle il a un conflit : dans aucune liste, dans aucun compte, sous aucune adresse. Les notes qu’il lui a données auparavant ne comptent pas. Ce qui a été trouvé découle de ce que les évaluateurs ont déclaré et ne se retire pas ici.
assessing-no-conflicts = Aucun n’est connu.
assessing-cause = Raison
assessing-cause-declared = déclaré par l’évaluateur
assessing-cause-entered = saisi par un organisateur
assessing-cause-organisation = trouvé : une organisation qui lui est liée
assessing-cause-member = trouvé : un membre de la coalition
assessing-cause-national = trouvé : ressortissant de l’État
assessing-conflict-undo = Retirer
assessing-conflict-enter-line = Saisir un conflit d’intérêts
assessing-conflict-enter = Saisir
assessing-application = Candidature
assessing-choice = { $organisation } ({ $state })
assessing-criteria = Critères
assessing-criteria-lead = Selon quoi les candidatures sont évaluées, combien chaque critère compte, et combien de points il a. Une ligne sans texte est laissée de côté.
assessing-criteria-scored = Des notes ont été données selon ces critères : ils restent donc tels quels pour cette série. Une série que vous clonez commence avec eux et peut les changer.
assessing-criteria-save = Enregistrer les critères
assessing-criterion = Critère { $number }
assessing-criterion-more = Un de plus
assessing-criterion-words = Texte en { $language }
assessing-weight = Poids (1 à 100)
assessing-max = Points au plus (1 à 20)
assessing-language-en = anglais
assessing-language-fr = français
assessing-language-es = espagnol
assessing-assign = Attribuer automatiquement
assessing-assign-lead = { $each ->
        [one] { $each } évaluateur
       *[other] { $each } évaluateurs
    } par candidature et au plus { $most } candidatures par évaluateur ; personne avec un conflit d’intérêts, si possible dans une langue que la personne lit, et le travail réparti aussi également que possible. Ce qui est déjà attribué le reste. Rien n’est attribué avant que vous ne le disiez.
assessing-reads-all = D’après les réglages actuels, les évaluateurs lisent toutes les candidatures de leurs États, quoi qui soit attribué.
assessing-seed = Graine
assessing-seed-hint = Départage des propositions également bonnes. Le même nombre propose la même chose.
assessing-propose = Proposer
assessing-load = Travail
assessing-has = Maintenant
assessing-would-have = Ensuite
assessing-lacking = Trop peu d’évaluateurs
assessing-lacking-lead = Pour celles-ci, il ne reste personne qui puisse les lire. Nommez d’autres évaluateurs, ou laissez chacun en lire davantage.
assessing-lacks = Manquent
assessing-proposed = Proposition
assessing-all-assigned = Il n’y a plus rien à attribuer.
assessing-foreign = pas dans une langue qu’il lit
assessing-assign-yes = Attribuer ({ $count })
assessing-clear-line = Retirer ce qui est attribué
assessing-clear = Retirer tout ce qui n’est pas noté
assessing-sheet = Attribuer par une feuille
assessing-sheet-lead = Une feuille de deux colonnes : l’adresse e-mail de l’évaluateur et le numéro de la candidature. Elle est d’abord examinée ligne par ligne ; puis tout est pris, ou rien.
assessing-sheet-paste = Ou la coller
assessing-sheet-rows = Lignes
assessing-sheet-hint = La première ligne nomme les colonnes : assessor,application
assessing-sheet-look = Examiner
assessing-sheet-take = Tout attribuer
assessing-sheet-cannot = Cela ne peut pas être pris : une ligne est refusée, ou rien n’y est nouveau. Rien n’a été attribué.
assessing-sheet-no-column = Une colonne doit s’appeler évaluateur, une autre candidature.
assessing-fate-new = sera attribué
assessing-fate-known = est déjà attribué
assessing-fate-no-assessor = aucun évaluateur de cette série n’a cette adresse
assessing-fate-no-application = il n’y a pas de telle candidature ici
assessing-fate-other-state = l’évaluateur est nommé pour d’autres États
assessing-fate-conflict = conflit d’intérêts
assessing-stale-desk = Quelqu’un d’autre a changé cela entre-temps. La page montre l’état actuel, avec ce que vous avez saisi ; veuillez regarder et enregistrer encore une fois.
assessing-assigned-stale = Quelque chose a changé entre-temps : c’est une autre proposition que celle que vous avez vue. Rien n’a été attribué.

# What assessors see.
assessing-must-declare = Avant de lire, veuillez dire avec qui vous êtes en lien. Les candidatures avec lesquelles vous auriez un conflit d’intérêts ne vous sont alors jamais montrées.
assessing-declare = Déclarer vos intérêts
assessing-declared-change = Changer ce que vous avez déclaré
assessing-declaration = Vos intérêts
assessing-declaration-lead = Cela décide quelles candidatures ne vous sont pas montrées. Les organisateurs apprennent lesquelles, et pourquoi. C’est conservé chiffré, et effacé avec votre compte.
assessing-organisations = Organisations pour lesquelles vous travaillez ou avez travaillé, que vous conseillez, financez, ou dont vous êtes proche
assessing-organisations-hint = Une par ligne, par son nom ou son site web. Les coalitions dont elle est membre sont trouvées aussi.
assessing-states = États dont vous êtes ressortissant
assessing-states-hint = Un par ligne.
assessing-languages = Langues que vous lisez
assessing-languages-hint = Aucune cochée : toutes.
assessing-whole = C’est complet, à ma connaissance
assessing-declaration-save = Enregistrer
assessing-name-hidden = [nom caché]
assessing-nameless-note = Dans cette série, les noms sont cachés. Les fichiers ne sont pas montrés, car des noms s’y trouvent. Si vous reconnaissez l’organisation, ne le dites pas dans les remarques ; si vous êtes en lien avec elle, dites-le ci-dessous.
assessing-keys = Tapez les points, avancez avec la touche de tabulation ; la touche d’entrée enregistre et mène à la candidature suivante.
assessing-stale = Vous avez enregistré ailleurs d’autres notes pour cette candidature, montrées ci-dessous. Ce que vous avez saisi est toujours ici et n’est pas encore enregistré : vérifiez, puis enregistrez encore une fois.
assessing-score-first = Une fois votre propre note enregistrée, vous voyez ce que les autres ont donné et pouvez écrire des remarques.
assessing-discussion = Discussion
assessing-others = Notes des autres
assessing-no-others = Personne d’autre ne l’a notée.
assessing-another = Une autre personne ({ $number })
assessing-points = Points
assessing-notes = Remarques
assessing-by-you = Vous
assessing-by-another = Une autre personne qui évalue
assessing-note = Remarque
assessing-note-hint = Lue par les organisateurs et par ceux qui ont noté cette candidature. Elle est effacée avec la candidature.
assessing-note-write = Écrire la remarque
assessing-conflict = J’ai un conflit d’intérêts
assessing-conflict-lead = La candidature ne vous est alors plus montrée, et une note que vous auriez donnée ne compte pas. Seul un organisateur peut revenir là-dessus.
assessing-conflict-declare = Déclarer le conflit d’intérêts

mail-assess-reminder-name = Rappel aux évaluateurs
mail-assess-reminder-subject = Pré-sessions { $series } : merci d’évaluer
mail-assess-reminder-body =
    Bonjour,

    pour les Pré-sessions { $series }, il vous reste quelque chose à évaluer. Pour cela, connectez-vous avec cette adresse e-mail et ouvrez :

    { $address }

    Merci de votre travail.

    Meilleures salutations
    { $organisation }
    { $contact }

# In the log.
log-note-assessing = évaluation :
log-note-closed = fermée
log-note-first = première lecture
log-note-discussion = discussion
log-note-criteria = critères
log-note-assigned = attribué
log-note-assigned-from-a-sheet = attribué par une feuille
log-note-assignment-taken-back = attribution retirée
log-note-conflict-declared = conflit d’intérêts déclaré
log-note-conflict-entered = conflit d’intérêts saisi
log-note-conflict-taken-back = conflit d’intérêts retiré
log-note-declaration = intérêts déclarés
log-note-note = remarque écrite
