# What is wrong with an answer, said as what to do about it.

issue-missing = Veuillez répondre à cette question.
issue-too-many-words = Veuillez vous limiter à { $limit ->
        [1] un mot
       *[other] { $limit } mots
    } ; votre texte en a { $count }.
issue-too-long = Veuillez vous limiter à { $limit ->
        [1] un caractère
       *[other] { $limit } caractères
    }.
issue-not-an-email = Veuillez saisir une adresse électronique, par exemple nom@example.org.
issue-not-an-address = Veuillez saisir une adresse web, par exemple www.example.org.
issue-not-a-phone = Veuillez saisir un numéro de téléphone en chiffres, par exemple +41 22 000 00 00.
issue-not-a-year = Veuillez saisir une année en quatre chiffres, par exemple 1998.
issue-not-a-number = Veuillez saisir un nombre entier de { $min } à { $max }.
issue-not-a-choice = Veuillez choisir une des réponses proposées ici.
issue-not-a-date = Veuillez saisir une date qui existe dans le calendrier.
issue-not-a-time = Veuillez saisir une heure, par exemple 14:30.
issue-file-too-large = Veuillez choisir un fichier d’au plus { $limit }.
issue-file-kind = Veuillez choisir un fichier d’un autre type : celui-ci ne peut pas être accepté.
issue-file-empty = Veuillez choisir un autre fichier : celui-ci est vide.
issue-taken = Veuillez choisir autre chose : ceci est déjà pris.
