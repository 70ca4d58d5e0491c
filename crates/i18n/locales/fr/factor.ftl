# Deuxièmes facteurs, codes de secours et ce qui en est dit.
factor-field = Code de l’application, ou code de secours
factor-field-hint = Les six chiffres affichés par l’application, ou l’un de vos codes de secours.
factor-over = Trop de codes étaient faux, ou cela a duré trop longtemps. Attendez une heure, ou reconnectez-vous.
factor-rehearsal = Ceci est une répétition : le téléphone fictif affiche { $code }.
factor-withheld = Vos fonctions sont suspendues jusqu’à ce que vous montriez un deuxième facteur. Il en faut un pour organiser : une messagerie seule est trop facilement lue par d’autres. Il se configure en deux minutes, avec un téléphone.
factor-withheld-confirm = Vos fonctions sont suspendues dans cette session jusqu’à ce que vous montriez votre deuxième facteur.
factor-resting = Votre deuxième facteur a été retiré, et vos fonctions sont suspendues jusqu’au { $until }. Si vous ne l’avez pas demandé, écrivez-nous aussitôt.
factor-confirm = Montrez votre deuxième facteur
factor-confirm-lead = Avant tout changement à votre façon de vous connecter, montrez encore une fois votre deuxième facteur.
factor-confirm-button = Continuer
factor-recovery = Codes de secours
factor-recovery-none = Vous n’avez pas de codes de secours. Sans eux, un téléphone perdu vous ferme la porte jusqu’à ce que quelqu’un de l’organisation vous aide.
factor-recovery-left = { $many ->
    [0] Il ne reste aucun code de secours. Créez-en de nouveaux.
    [1] Il reste un code de secours.
   *[other] Il reste { $many } codes de secours.
}
factor-recovery-make = Créer des codes de secours
factor-recovery-renew = Créer de nouveaux codes de secours
factor-recovery-lead = Chacun de ces codes remplace une fois votre deuxième facteur. Ils sont affichés maintenant et plus jamais ensuite. Vos anciens codes ne valent plus.
factor-recovery-keep = Imprimez-les ou notez-les, et gardez-les loin de votre téléphone.
factor-recovery-download = Enregistrer comme fichier texte
factor-recovery-file = Codes de secours Rostrum
factor-recovery-kept = Je les ai gardés
factor-way-mail = Par un code reçu par courriel
factor-way-given = Avec un code remis
factor-way-passkey = Avec une clé d’accès
factor-way-provider = Par la connexion de votre organisation
factor-proven = deuxième facteur montré
factor-session-end = Fermer cette session
factor-session-of = la session du { $since }
factor-reset = Retirer les deuxièmes facteurs
factor-reset-about = deuxièmes facteurs de { $name }
factor-event-set = Un deuxième facteur a été configuré sur votre compte.
factor-event-codes-made = De nouveaux codes de secours ont été créés pour votre compte. Vos anciens codes ne valent plus.
factor-event-code-used = Un code de secours a été utilisé sur votre compte.
factor-event-reset = L’organisation a retiré les deuxièmes facteurs de votre compte. Vos sessions sont fermées, et vos fonctions peuvent être suspendues pendant un jour. Connectez-vous et configurez un nouveau deuxième facteur.
