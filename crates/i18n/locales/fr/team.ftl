# La clé de l’équipe.
team-title = Clé de l’équipe
team-none = Il n’y a pas encore de clé de l’équipe. Avant qu’il y en ait une, personne ne peut déposer de candidature : les candidatures sont scellées pour elle.
team-open = La clé de l’équipe est déverrouillée. Les candidatures peuvent être lues jusqu’au prochain démarrage de la plateforme, ou jusqu’à ce que vous la verrouilliez.
team-locked = La clé de l’équipe est verrouillée. Les candidatures, leurs fichiers et les lettres à leur sujet ne peuvent pas être lus, et ces lettres attendent. Tout le monde peut continuer à lire les pages publiques, à déposer une candidature et à la modifier.
team-left = { $count ->
    [0] La nouvelle clé est presque en service : les dernières étapes sont en cours.
    [one] Une nouvelle clé est mise en service. { $count } candidature est encore scellée pour l’ancienne ; gardez les deux clés.
   *[other] Une nouvelle clé est mise en service. { $count } candidatures sont encore scellées pour l’ancienne ; gardez les deux clés.
}
team-key = Clé de l’équipe
team-key-hint = La ligne qui commence par AGE-SECRET-KEY-1, ou le fichier entier qui la protège. Elle n’est gardée qu’en mémoire.
team-passphrase = Phrase secrète
team-passphrase-hint = Seulement pour une clé dans un fichier protégé.
team-unlock = Déverrouiller la clé de l’équipe
team-lock = Verrouiller la clé de l’équipe
team-lock-text = Verrouillez-la quand personne n’a besoin de lire des candidatures. Elle peut être déverrouillée à tout moment.
team-keys = Clés en service
team-number = Numéro
team-since = En service depuis
team-public = Moitié publique
team-state = État
team-is-open = Déverrouillée
team-is-locked = Verrouillée
team-new = Une nouvelle clé de l’équipe
team-new-first = Une clé vous est montrée. Qui la détient peut déverrouiller les candidatures ; la plateforme elle-même ne la garde pas.
team-new-replaces = Mettez une nouvelle clé en service quand une personne qui détenait l’actuelle s’en va. Tout est scellé de nouveau pendant que la plateforme continue ; ensuite la clé actuelle n’ouvre plus rien ici. Elle ouvre encore les sauvegardes faites auparavant.
team-new-show = Montrer une nouvelle clé
team-fresh-lead = Voici une nouvelle clé de l’équipe. Elle est montrée une seule fois, et n’est en service qu’après que vous l’avez rapportée ci-dessous.
team-fresh-keep = Gardez-la en deux endroits hors de cette plateforme, par exemple dans un gestionnaire de mots de passe et dans une enveloppe scellée. Si elle est perdue, plus personne ne peut lire les candidatures, sauf les candidats eux-mêmes.
team-fresh-again = La clé, telle que vous l’avez gardée
team-fresh-again-hint = Copiez-la de l’endroit où vous la gardez. Une clé que vous avez faite vous-même avec le programme age est acceptée aussi.
team-fresh-use = Utiliser cette clé
team-not-a-key = Ce n’est pas une clé de l’équipe. Vérifiez qu’elle est entière : la ligne commence par AGE-SECRET-KEY-1.
team-no-passphrase = Ce fichier est protégé. Tapez sa phrase secrète.
team-wrong-passphrase = Le fichier ne s’ouvre pas avec cette phrase secrète. Vérifiez chaque caractère et tapez-la de nouveau.
team-another = C’est une clé, mais pas une que cette plateforme utilise maintenant. Vérifiez son numéro et prenez la bonne.
team-same = Cette clé est déjà en service. Faites-en montrer une nouvelle.
team-unfinished = Une clé est encore en train d’être remplacée. Attendez que ce soit fait, puis recommencez.
