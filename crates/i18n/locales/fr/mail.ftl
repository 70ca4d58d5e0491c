# Letters. They name no applicant, no speaker and no State under Review, and tell no content: whoever
# reads another's mailbox learns nothing. An address opens a page and grants nothing.
# The three letters on a decision say the same, so that the inbox does not tell the decision.

mail-draft-reminder-name = Rappel d’un brouillon
mail-draft-reminder-subject = Pré-sessions { $series } : votre candidature n’est pas encore déposée
mail-draft-reminder-body =
    Bonjour,

    une candidature aux Pré-sessions { $series } a été commencée avec cette adresse électronique et n’est pas encore déposée. Elle peut l’être jusqu’au délai suivant : { $deadline }. Pour cela, ouvrez cette page et saisissez le code de votre candidature :

    { $address }

    Si vous ne voulez pas postuler, vous n’avez rien à faire. Sur la même page, vous pouvez arrêter ces rappels ou jeter le brouillon.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-received-name = Accusé de réception
mail-received-subject = Pré-sessions { $series } : accusé de réception { $number }
mail-received-body =
    Bonjour,

    nous avons reçu votre candidature pour les Pré-sessions { $series }. Elle porte le numéro { $number }.

    Vous pouvez la retirer à tout moment, et encore la changer jusqu’à ce terme : { $deadline }. Pour cela, ouvrez cette page et saisissez le code de votre candidature :

    { $address }

    Gardez ce code pour vous. Nous ne le demandons jamais par courriel ni par téléphone.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-withdrawn-name = Retrait
mail-withdrawn-subject = Pré-sessions { $series } : retrait { $number }
mail-withdrawn-body =
    Bonjour,

    la candidature numéro { $number } pour les Pré-sessions { $series } a été retirée, comme demandé. Elle n’est plus prise en compte.

    Si la demande ne vient pas de vous, veuillez nous écrire sans attendre.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-selected-name = Décision : choisie
mail-selected-subject = Pré-sessions { $series } : décision sur { $number }
mail-selected-body =
    Bonjour,

    une décision a été prise sur la candidature numéro { $number } pour les Pré-sessions { $series }. Pour la lire, ouvrez cette page et saisissez le code de votre candidature :

    { $address }

    Si la page vous demande une réponse, veuillez la donner sans tarder. Merci de votre travail et de votre patience.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-reserve-name = Décision : réserve
mail-reserve-subject = Pré-sessions { $series } : décision sur { $number }
mail-reserve-body =
    Bonjour,

    une décision a été prise sur la candidature numéro { $number } pour les Pré-sessions { $series }. Pour la lire, ouvrez cette page et saisissez le code de votre candidature :

    { $address }

    Si la page vous demande une réponse, veuillez la donner sans tarder. Merci de votre travail et de votre patience.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-declined-name = Décision : non choisie
mail-declined-subject = Pré-sessions { $series } : décision sur { $number }
mail-declined-body =
    Bonjour,

    une décision a été prise sur la candidature numéro { $number } pour les Pré-sessions { $series }. Pour la lire, ouvrez cette page et saisissez le code de votre candidature :

    { $address }

    Si la page vous demande une réponse, veuillez la donner sans tarder. Merci de votre travail et de votre patience.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-confirm-seat-name = Rappel de répondre
mail-confirm-seat-subject = Pré-sessions { $series } : réponse attendue sur { $number }
mail-confirm-seat-body =
    Bonjour,

    il manque encore votre réponse sur la page de la candidature numéro { $number } pour les Pré-sessions { $series }. Veuillez répondre dès que possible. Pour cela, ouvrez cette page et saisissez le code de votre candidature :

    { $address }

    Sans réponse, nous devrons nous organiser sans vous. S’il vous faut plus de temps, veuillez nous écrire.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-programme-changed-name = Nouvelle version du programme
mail-programme-changed-subject = Pré-sessions { $series } : programme, version { $version }
mail-programme-changed-body =
    Bonjour,

    le programme des Pré-sessions { $series } a changé. La version { $version } est maintenant celle qui vaut ; veuillez regarder si une heure ou une salle qui vous concerne est différente :

    { $address }

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-account-name = Compte
mail-account-subject = Votre compte
mail-account-body =
    Bonjour,

    { $event }

    Si ce n’était pas vous, écrivez-nous aussitôt et fermez vos autres sessions sur la page de votre compte :

    { $address }

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-sign-in-code-name = Code de connexion
mail-sign-in-code-subject = Votre code de connexion
mail-sign-in-code-body =
    Bonjour,

    votre code est

    { $code }

    Saisissez-le sur la page où vous l’avez demandé. Il ne sert que là, une seule fois, et pendant { $minutes ->
        [1] une minute
       *[other] { $minutes } minutes
    }.

    Si vous n’avez pas demandé de code, vous n’avez rien à faire. Ne le donnez à personne ; nous ne le demandons jamais par courriel ni par téléphone.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-call-announcement-name = Annonce de l’appel
mail-call-announcement-subject = Appel à candidatures : Pré-sessions { $series }
mail-call-announcement-body =
    Bonjour,

    l’appel à candidatures pour prendre la parole aux Pré-sessions { $series } est ouvert, jusqu’à ce terme : { $deadline }. Pour quels États, comment se passent les réunions et comment poser sa candidature, cela est dit ici :

    { $address }

    Merci de transmettre cet appel à d’autres voix qui devraient être entendues.

    Vous recevez cette lettre parce que vous figurez sur notre liste de contacts. Pour la quitter, veuillez nous écrire.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-postponed-name = Changement de dates
mail-postponed-subject = Pré-sessions { $series } : nouvelles dates
mail-postponed-body =
    Bonjour,

    les dates des Pré-sessions { $series } ont changé. Vous trouverez les nouvelles ici :

    { $address }

    Votre candidature { $number } reste valable telle quelle ; il n’est pas nécessaire de la déposer à nouveau. Si vous ne pouvez pas participer aux nouvelles dates, veuillez nous écrire.

    Avec nos salutations cordiales
    { $organisation }
    { $contact }

mail-free-name = Lettre de l’équipe organisatrice
