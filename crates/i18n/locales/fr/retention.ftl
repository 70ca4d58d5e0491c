# Ce qui est conservé des personnes, combien de temps, et comment c'est effacé.
retention-title = Ce qui est conservé, et combien de temps
retention-lead = Chaque délai commence quand le dernier jour de la série est passé. Ce qui est effacé l’est pour tout le monde, équipe d’organisation comprise ; des chiffres dont on ne peut reconnaître personne restent. Les copies dans les sauvegardes disparaissent avec les sauvegardes.
retention-table = Ce qui est effacé, et quand
retention-what = Quoi
retention-days = Jours après la série
retention-day = Effacé le
retention-count = Combien
retention-over = à effacer maintenant
retention-held-travel = Données de voyage et de passeport
retention-held-files = Fichiers tels qu’ils ont été envoyés
retention-held-drafts = Brouillons jamais déposés
retention-held-declined = Candidatures non retenues ou retirées, entières
retention-held-letters = Lettres parties, avec leurs adresses
retention-held-contact = Adresses et téléphones des personnes qui ont parlé
retention-held-speakers = Candidatures des personnes qui ont parlé, entières
retention-field = { $what } : jours après la série
retention-save = Enregistrer
retention-fixed = Ce qui n’a pas de délai propre
retention-fixed-letters = Le texte d’une lettre est effacé dès qu’elle est partie.
retention-fixed-sessions = Les sessions se terminent d’elles-mêmes, au plus tard sept jours après la saisie du code.
retention-fixed-sheets = Les tableaux qui attendent d’être repris sont effacés après un jour.
retention-fixed-log = Le journal dit par des identifiants qui a fait quoi et quand. Il ne contient ni nom ni réponse ; les entrées de plus de deux ans sont retirées, et sa chaîne dit où.
retention-locked = La clé de l’équipe est verrouillée. Tant qu’elle l’est, les candidatures déposées ne sont pas effacées : ce qui en est compté doit d’abord être lu.
retention-figures = Les chiffres, qui restent
retention-figures-lead = Ils comptent ce qui est conservé et ce qui a été effacé. Chaque chiffre est seul, afin que personne ne puisse être reconstitué.
retention-figure-applications = Candidatures
retention-figure-standing = Où elles en étaient
retention-figure-outcome = Décision
retention-figure-kind = Type d’organisation
retention-figure-gender = Genre de la personne
retention-figure-theme = Thèmes
retention-figure-language = Langue
retention-figure-grant = Bourse de voyage demandée
retention-figures-value = Valeur
retention-figures-number = Nombre

held-title = Ce qui est conservé de vous
held-lead = Vous voyez ici combien de temps chaque chose est conservée, vous pouvez prendre une copie de tout, et faire tout effacer. Vous n’avez à demander à personne.
held-days = { $days ->
    [1] un jour après la série
   *[other] { $days } jours après la série
}
held-copy = Une copie de tout
held-copy-text = Un fichier ZIP avec vos réponses, vos fichiers, ce que vous avez choisi de montrer, les lettres parties au sujet de votre candidature, et ce qu’en dit le journal. Gardez-le là où personne d’autre ne regarde.
held-copy-link = Tout télécharger
held-erase = Tout effacer
held-erase-draft = Votre brouillon est effacé tout de suite. Le code n’ouvre ensuite plus rien. Cela ne peut pas être annulé.
held-erase-handed-in = Votre candidature est retirée, une place que vous avez se libère, tout ce qui était ouvert est fermé, puis tout est effacé : vos réponses, vos fichiers et les lettres. Des chiffres dont on ne peut reconnaître personne restent, et le journal dit par un identifiant que cela a eu lieu. Le code n’ouvre ensuite plus rien. Cela ne peut pas être annulé.
held-erase-public = Ce qui a été public peut avoir été copié. Les copies dans les sauvegardes de la plateforme disparaissent avec elles.
held-erase-button = Tout effacer maintenant
held-erase-sure = Tout effacer ?
held-go = Ce qui est conservé de vous
held-log = Ce que dit le journal
held-log-line = { $when } : { $what } ({ $who })
held-log-you = vous
held-log-others = l’équipe d’organisation
held-log-platform = la plateforme

held-account = Ce qui est conservé de vous
held-account-text = Votre nom, votre adresse et vos fonctions, vos sessions, et ce que le journal dit que vous avez fait.
held-account-link = Télécharger en JSON
held-person-erase = Effacer le compte
held-person-erase-text = Le compte, ses fonctions et ses sessions sont effacés. Les entrées du journal restent, avec un identifiant à la place du nom.
