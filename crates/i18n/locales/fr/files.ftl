# Les fichiers que donnent les candidats, et leurs copies que d’autres voient.

file-copy-lead = Les autres voient une copie, sans ce qui dit qui a fait le fichier. Le fichier que vous avez envoyé reste scellé.
file-copy-waiting = La copie que d’autres voient est encore en cours. D’ici là, personne ne peut ouvrir le fichier. Vous n’avez pas à attendre.
file-copy-refused = Aucune copie de ce fichier n’est possible, donc personne ne le voit. Veuillez en envoyer un autre.
file-copy-nothing = Rien de ce qui dit qui l’a fait n’a été trouvé dans le fichier.
file-copy-found = Trouvé dans votre fichier, et absent de la copie :
file-copy-missed = Quelque chose de visible dans votre fichier n’est pas dans la copie. Regardez la copie ; un PDF garde souvent davantage.
file-copy-text = Ce qui est écrit dans le texte, ce que montre une image et une voix dans une vidéo restent tels quels. Retirez vous-même ce qui pourrait mettre des personnes en danger.
file-copy-look = Télécharger ce que les autres verront ({ $kind }, { $size })
file-counted = Mots comptés : { $count }.
file-counted-of = Mots comptés : { $count }, sur { $limit } au plus.
file-over = C’est plus que les { $limit } mots que prennent les Nations Unies. Des titres et des notes peuvent l’expliquer : le texte peut être déposé, et ceux qui l’évaluent voient le compte.
file-no-words = Aucun mot n’a pu être lu dans le fichier : ses pages sont peut-être des images. Qui ne les voit pas ne peut pas les lire.
file-video = Une vidéo (MP4) peut avoir { $limit }.
file-of = { $what } ({ $count })

file-found-author = le nom d’un auteur
file-found-last-editor = le nom de qui l’a modifié en dernier
file-found-company = une société ou un responsable
file-found-location = le lieu où il a été fait
file-found-device = l’appareil photo ou le téléphone
file-found-comment = commentaires et notes
file-found-tracked-change = modifications suivies
file-found-earlier-version = versions antérieures
file-found-hidden-text = texte caché
file-found-attachment = fichiers joints
file-found-script = scripts et actions
file-found-local-path = chemins sur un ordinateur
file-found-link = adresses derrière des liens (leurs mots restent)
file-found-form-field = champs à remplir (ce qui y est écrit reste)
file-found-custom-property = propriétés avec des noms particuliers
file-found-title = titre, sujet ou description du fichier
file-found-dates = dates de création et de modification
file-found-software = le logiciel qui l’a fait
file-found-identifier = numéros qui distinguent les exemplaires
file-found-thumbnail = petites images d’aperçu
file-found-printer-setting = réglages d’une imprimante
file-found-metadata = autres données à côté du contenu
file-found-picture = images d’un type qui ne peut pas être nettoyé
file-found-track = pistes d’une vidéo qui ne sont ni image, ni son, ni sous-titres

file-issue-damaged = Ce fichier ne peut pas être lu : il est endommagé, ou n’est pas ce que dit son nom. Veuillez l’enregistrer de nouveau, ou en PDF, et le choisir encore une fois.
file-issue-locked = Ce fichier est protégé par un mot de passe. Veuillez l’enregistrer sans mot de passe, et le choisir encore une fois.
file-issue-too-much = Ce fichier contient plus que ce qui peut être pris une fois décompressé. Veuillez le réduire, ou l’enregistrer en PDF, et le choisir encore une fois.
file-issue-unread = La lecture de ce fichier a pris trop de temps. Veuillez l’enregistrer en PDF, ou le réduire, et le choisir encore une fois.
file-issue-too-many-words = Veuillez choisir un texte plus court : environ { $count } mots ont été comptés dans celui-ci, et { $limit } au plus sont pris.

file-upload-going = Envoi : { $percent } %
file-upload-broken = La ligne a été coupée. Nouvel essai…
file-upload-done = Le fichier est arrivé.

file-desk-note = Vous téléchargez des copies, sans ce qui dit qui les a faites. Chaque téléchargement est consigné.
file-desk-copy = { $name } : copie ({ $size })
file-desk-waiting = la copie est encore à faire
file-desk-refused = aucune copie n’est possible : demandez un autre fichier au candidat
file-desk-taken-out = Absent de la copie :
file-desk-original = Le fichier tel qu’il est arrivé
file-desk-original-text = Il peut nommer des personnes qui ne doivent pas l’être, et nuire à l’ordinateur qui l’ouvre. Votre demande est consignée.
file-desk-original-get = Télécharger l’original
file-assess-copy = Télécharger la copie ({ $kind }, { $size })
file-assess-none = Il n’y a pas encore de copie à lire.
