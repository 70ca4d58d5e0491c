# Ce qui est dit pendant la saisie, et les rappels d’un brouillon inachevé.

draft-saved = Enregistré à { $time }.
draft-kept = Il n’y a pas de connexion pour le moment. Ce que vous avez saisi est gardé dans ce navigateur et sera envoyé dès que la connexion reviendra. Laissez cette page ouverte.
draft-clash = Ces réponses ont été modifiées sur un autre appareil ou dans un autre onglet. Appuyez sur « Enregistrer » pour voir les deux et choisir.
draft-closed = Ce que vous saisissez ici ne peut plus être enregistré tout seul. Appuyez sur « Enregistrer » : rien n’est perdu.

draft-reminders = Rappels
draft-reminders-on = Si vous n’avez pas déposé la candidature, nous écrivons à votre adresse électronique trois jours et un jour avant la date limite. La lettre ne dit ni qui vous êtes, ni ce que vous avez écrit, ni de quel État il s’agit.
draft-reminders-no-email = Une fois que vous aurez donné une adresse électronique, nous y écrirons trois jours et un jour avant la date limite si la candidature n’est pas déposée.
draft-reminders-off = Nous ne vous rappelons pas la date limite.
draft-reminders-stop = Ne pas me le rappeler
draft-reminders-start = Me le rappeler
