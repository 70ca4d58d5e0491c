# Ce qu’envoie quelqu’un dont la session est terminée.
kept-title = Il n’y a rien pour vous ici à présent
kept-lead = Si vous étiez connecté, votre session est terminée. Rien n’a été fait, et ce que vous avez écrit est encore sur cette page. Ouvrez l’un de ces liens dans un autre onglet, connectez-vous, revenez ici et envoyez à nouveau.
kept-sign-in = Se connecter
kept-return = Ouvrir une candidature avec son code
kept-files = Un fichier que vous aviez choisi devra être choisi à nouveau ensuite.
kept-send = Envoyer à nouveau
kept-again = Envoyez encore une fois
kept-again-lead = Ce formulaire date d’avant votre connexion ; rien n’a donc encore été fait. Ce que vous avez écrit se trouve ci-dessous. Envoyez-le encore une fois si c’est bien ce que vous voulez.
