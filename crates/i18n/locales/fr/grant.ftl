# Travel grants, at the desk.
grants-title = Bourses de voyage
grants-lead = Qui voyage, avec l’argent de qui, et où en est chaque voyage. Les montants sont en francs suisses.
grants-money = L’argent, par donateur
grants-donor = Donateur
grants-for = Pour
grants-budget = Budget
grants-committed = Engagé
grants-spent = Dépensé
grants-left = Reste
grants-over = dépassé
grants-no-funds = Aucun donateur n’est encore saisi.
grants-add-fund = Ajouter un donateur
grants-plan = Coûts des voyages
grants-report = Rapport aux donateurs
grants-people = Qui voyage, et qui demande à voyager
grants-nobody = Aucune personne choisie ou en réserve ne demande de bourse.
grants-who = Qui
grants-standing = Place
grants-grant = Bourse
grants-cost = Coût
grants-journey = Voyage
grants-anybody = tout le monde
grants-women = femmes
grants-cso = société civile
grants-nhri = INDH
grants-any-series = toutes les séries

# Where a grant stands.
grant-stand-planned = Pas proposée
grant-stand-offered = Proposée
grant-stand-accepted = Acceptée
grant-stand-settled = Réglée
grant-stand-declined = Refusée
grant-stand-lapsed = Sans réponse à temps
grant-stand-withdrawn = Place rendue
grant-stand-visa-refused = Visa refusé
grant-stand-taken-back = Retirée
grant-until = jusqu’au { $until }
grant-no-rate = pas de cours pour { $currency }

# One grant.
grant-title = Bourse de voyage
grant-standing = Où elle en est
grant-traveller = Qui voyage
grant-substitute = la personne suppléante
grant-application = Candidature
grant-estimate = Coût estimé
grant-promised = Promis
grant-paid = Payé jusqu’ici
grant-trouble = Cette bourse s’est libérée : { $why }. Décidez si quelqu’un d’autre voyage.
grant-next = Qui pourrait voyager à la place
grant-next-lead = Cette liste ne choisit personne. Une personne de la réserve est d’abord choisie pour prendre la parole, sur la page de sa candidature, puis une bourse lui est proposée.
grant-next-none = La candidature ne nomme pas de suppléant, et personne dans la réserve de cette réunion ne demande de bourse.
grant-next-place = Rang
grant-again-substitute = La prévoir pour la personne suppléante, { $name }
grant-again = La prévoir à nouveau
grant-rest = Personne ne voyage à la place
grant-cost-title = Ce qu’elle coûte
grant-from = État de départ
grant-from-said = La candidature indique
grant-own = Ce voyage coûte autre chose que ce que dit le plan
grant-airfare = Vol aller-retour
grant-nights = Nuits
grant-night = Prix d’une nuit
grant-days = Jours indemnisés
grant-per-diem = Indemnité journalière
grant-visa-fee = Frais de visa
grant-amount-hint = En francs, par exemple 1200 ou 1200.50, ou avec une monnaie, par exemple EUR 950.
grant-save-cost = Enregistrer le coût
grant-offer-title = La proposer
grant-offer-lead = L’argent est mis de côté dès que la bourse est proposée. Une lettre qui ne nomme rien est déposée dans la boîte d’envoi et y attend un regard.
grant-fund = L’argent de qui
grant-fund-left = { $name } : reste { $left }
grant-last-day = Dernier jour pour accepter
grant-time = Dernière minute de ce jour, heure de Genève
grant-time-hint = Par exemple 18:00. Toute la journée si rien n’est indiqué.
grant-over = Pourquoi il est dépensé plus qu’il ne reste
grant-over-hint = Seulement si c’est voulu. Le journal note que le budget a été dépassé.
grant-offer-do = Proposer la bourse
grant-end = Y mettre fin
grant-end-taken-back = La retirer
grant-end-visa-refused = Le visa a été refusé
grant-end-withdrawn = La personne ne vient pas
grant-settle = Tout est payé : régler
grant-journey = Le voyage
grant-visa = Visa
grant-visa-since = Depuis
grant-visa-unknown = Inconnu
grant-visa-not-needed = Pas nécessaire
grant-visa-asked-for = Demandé
grant-visa-granted = Accordé
grant-visa-refused = Refusé
grant-flight = Vol réservé
grant-hotel = Hôtel réservé
grant-claim = Demande de remboursement reçue
grant-paid-on = Remboursement payé
grant-notes = Notes
grant-notes-hint = Les organisateurs les lisent, et la personne dans la copie de tout ce qui est conservé. Elles sont effacées avec les données de voyage.
grant-save-journey = Enregistrer le voyage
grant-payments = Ce qui a été payé
grant-payments-none = Rien n’a encore été payé.
grant-line = Pour
grant-line-airfare = Vol
grant-line-nights = Hôtel
grant-line-per-diem = Indemnité journalière
grant-line-visa = Frais de visa
grant-amount = Montant
grant-francs = En francs
grant-day = Payé le
grant-spend = Saisir
grant-strike = Annuler
grant-passport = Passeport et lettre pour le visa
grant-passport-none = La personne n’a pas encore saisi le passeport, ou il a été effacé.
grant-passport-soon = Le passeport expire moins de trois mois après la série.
grant-letter-in = Lettre d’invitation en { $language } (PDF)
grant-letter-lead = La lettre est composée à partir du passeport quand vous la demandez et n’est conservée nulle part. Le journal note que vous l’avez demandée.

# Donors, and what journeys cost.
fund-title = Donateur
fund-name = Nom
fund-budget = Budget, en francs suisses
fund-states = Seulement pour ces États
fund-states-hint = Pour tous si aucun n’est coché.
fund-women = Seulement pour des femmes
fund-applicants = Pour
fund-applicants-any = Tout le monde
fund-applicants-cso = Organisations de la société civile
fund-applicants-nhri = Institutions nationales des droits de l’homme
fund-only-series = Seulement pour cette série
fund-acknowledged = L’appel remercie ce donateur
fund-acknowledged-hint = Le nom est alors public. Sinon, seuls les organisateurs le connaissent.
fund-save = Enregistrer le donateur
fund-remove = Retirer le donateur
plan-lead = Ce que coûte un voyage en règle générale. Chaque bourse peut coûter autre chose. Ce qui a été proposé reste tel quel. Un montant dans une autre monnaie est converti au cours ci-dessous, chaque ligne arrondie au centime le plus proche.
plan-everybody = Pour tout le monde
plan-rates = Cours des autres monnaies
plan-rates-hint = Un par ligne, avec le jour : EUR 0.9435 2026-11-02
plan-airfare-from = Vol depuis { $place }
plan-visa-from = Frais de visa, { $place }
plan-regions = Depuis une région
plan-states = Depuis un État, si cela diffère
plan-region-african = l’Afrique
plan-region-asia-pacific = l’Asie et le Pacifique
plan-region-eastern-european = l’Europe orientale
plan-region-latin-american-and-caribbean = l’Amérique latine et les Caraïbes
plan-region-western-european-and-others = l’Europe occidentale et autres
plan-region-outside = ailleurs
plan-save = Enregistrer les coûts

# What donors are told.
report-lead = Ce qui peut être dit à chaque donateur. Il n’y a pas de noms. Aucun nombre inférieur à { $few } n’y figure : les États qui en ont moins sont réunis, et s’il y en a moins de { $few } en tout, seules les sommes sont dites. La règle est la même pour tout le monde, pour ne désigner personne.
report-grants = Bourses
report-few = moins de { $few }
report-state = Pour quels États
report-result = Avec quel résultat
report-spent = Pour quoi
report-others = Les autres ensemble
report-what = Quoi
report-number = Nombre
report-csv = En CSV
report-xlsx = En classeur

# What is wrong.
grant-flaw-missing = Ceci manque.
grant-flaw-too-long = Utilisez au plus { $limit } caractères.
grant-flaw-money = Indiquez un montant, par exemple 1200 ou EUR 950.50.
grant-flaw-francs = Les budgets sont en francs suisses.
grant-flaw-number = Indiquez un nombre entier de 0 à { $max }.
grant-flaw-date = Indiquez une date avec jour, mois et année, ou une heure comme 18:00.
grant-flaw-choice = Choisissez parmi ce qui est proposé.
grant-flaw-rate = Cette ligne n’est pas un cours : { $line }. Indiquez une monnaie, un cours et un jour, par exemple EUR 0.9435 2026-11-02.
grant-flaw-no-rate = Il n’y a pas de cours pour { $currency }. Saisissez-en un parmi les coûts des voyages.
grant-flaw-past = C’est passé. Choisissez un moment à venir.
grant-flaw-not-after = Le passeport expire avant d’avoir été délivré.
grant-flaw-not-from-here = Ce n’est pas possible là où en est la bourse.
grant-flaw-no-seat = Une bourse n’est pas proposée à qui n’a pas de place. Choisissez d’abord la candidature et communiquez la décision.
grant-flaw-nobody = La candidature ne nomme personne qui pourrait voyager.
grant-flaw-outside-state = Cet argent est pour d’autres États.
grant-flaw-outside-women = Cet argent est pour des femmes.
grant-flaw-outside-applicants = Cet argent est pour un autre type d’organisation.
grant-flaw-outside-series = Cet argent est pour une autre série.
grant-flaw-not-enough = Il faut { $needed } et il y a { $left }. Choisissez un autre argent, ou dites pourquoi il est dépensé plus.
grant-flaw-too-late = Le délai de réponse est passé.
grant-flaw-in-use = De l’argent de ce donateur a été promis ou dépensé. Il reste.
grant-flaw-all-series = L’argent pour toutes les séries est saisi par qui les organise toutes.
grant-flaw-no-call = L’appel de cette série n’annonce pas de bourses et ne remercie donc personne.

# The agenda and the log.
desk-grant-free-reserve = une bourse de voyage s’est libérée ({ $why }) ; quelqu’un est en réserve
desk-grant-free = une bourse de voyage s’est libérée ({ $why }) ; personne n’est en réserve
log-act-support = S’est occupé des bourses de voyage
log-note-costs-of-journeys = coûts des voyages
log-note-donor = donateur
log-note-donor-taken-away = donateur retiré
log-note-grant-planned = bourse prévue
log-note-grant-offered = bourse proposée
log-note-grant-offered-over-budget = bourse proposée au-delà du budget
log-note-grant-accepted = bourse acceptée
log-note-grant-declined = bourse refusée
log-note-grant-ended = fin de la bourse
log-note-grant-lapsed = bourse restée sans réponse
log-note-grant-settled = bourse réglée
log-note-grant-planned-again = bourse prévue à nouveau
log-note-grant-laid-to-rest = personne ne voyage à la place
log-note-grant-paid = paiement saisi
log-note-grant-paid-over-budget = paiement saisi au-delà du budget
log-note-grant-payment-taken-back = paiement annulé
log-note-journey = voyage
log-note-passport = passeport
log-note-passport-read = passeport lu
log-note-visa-letter = lettre pour un visa
log-note-exported-donors = rapport aux donateurs emporté
log-note-exported-grants = liste des bourses emportée

# For those who travel.
grant-own-title = Votre bourse de voyage
grant-own-go = Bourse de voyage : voir et répondre
grant-own-notice = Une bourse de voyage vous est proposée. Merci de répondre jusqu’au { $until }.
grant-own-passport-notice = Pour votre visa, il nous faut ce qui figure dans votre passeport.
grant-own-lead = Nous proposons de payer votre voyage à Genève : le vol, les nuits et l’indemnité journalière, comme le dit l’appel. Merci de répondre jusqu’au { $until }. Ensuite, la proposition prend fin et quelqu’un d’autre peut voyager.
grant-own-substitute = La proposition est pour la personne suppléante que vous avez nommée.
grant-own-accepted = Vous avez accepté la bourse. Nous vous écrirons au sujet du vol et de l’hôtel.
grant-own-settled = Tout votre voyage est payé.
grant-own-over = Cette proposition est terminée. Si c’est une erreur, écrivez à { $contact }.
grant-own-accept = Accepter la bourse
grant-own-decline = Refuser la bourse
grant-own-sure = Refuser la bourse de voyage ?
grant-own-sure-text = Votre place reste la vôtre. L’argent va à quelqu’un d’autre, et nous ne pourrons peut-être pas le proposer à nouveau. Un passeport que vous avez saisi ici est effacé.
grant-own-amount = Jusqu’à
grant-passport-title = Votre passeport
grant-passport-lead = S’il vous faut un visa, saisissez ce qui figure dans le passeport de la personne qui voyage. Nous l’utilisons pour la lettre d’invitation et pour rien d’autre. Ces données sont scellées : seuls les organisateurs qui détiennent la clé de l’équipe peuvent les lire, et chaque lecture est notée au journal. Elles sont effacées { $days } jours après la série, ou tout de suite si vous le demandez ici.
grant-passport-family = Nom de famille, comme dans le passeport
grant-passport-given = Prénoms, comme dans le passeport
grant-nationality = Nationalité
grant-passport-number = Numéro du passeport
grant-born = Date de naissance
grant-birthplace = Lieu de naissance
grant-issued = Délivré le
grant-expires = Expire le
grant-embassy = Ambassade ou consulat où vous demandez le visa
grant-passport-save = Enregistrer sous scellé
grant-passport-kept = Votre passeport est enregistré, sous scellé.
grant-passport-erase = Effacer mon passeport maintenant

# The letter of invitation.
grant-letter-title = Lettre d’invitation
grant-letter-date = Genève, le { $date }
grant-letter-greeting = Madame, Monsieur,
grant-letter-invites = { $organisation } invite { $name } à des réunions sur les droits de l’homme qu’elle tient à Genève, en Suisse : { $dates }, { $place }. Voici les données de la personne invitée :
grant-letter-costs = { $organisation } prend en charge le vol aller-retour pour Genève, les nuits sur place et une indemnité journalière.
grant-letter-asks = Nous vous serions reconnaissants de bien vouloir délivrer un visa à temps pour ces réunions.
grant-letter-questions = Pour toute question : { $contact }.
grant-letter-regards = Avec nos salutations distinguées

# Letters about grants. They name nothing.
mail-grant-offer-name = Bourse de voyage : proposition
mail-grant-offer-subject = Pré-sessions { $series } : une question sur { $number }
mail-grant-offer-body =
    Bonjour,
    
    au sujet de la candidature numéro { $number } aux pré-sessions { $series }, quelque chose attend votre réponse sur sa page jusqu’au { $deadline }. Pour le lire, ouvrez cette page et saisissez le code de votre candidature :
    
    { $address }
    
    Passé ce délai, il ne sera plus possible d’y répondre.
    
    Meilleures salutations
    { $organisation }
    { $contact }
mail-grant-lapsed-name = Bourse de voyage : proposition terminée
mail-grant-lapsed-subject = Pré-sessions { $series } : au sujet de { $number }
mail-grant-lapsed-body =
    Bonjour,
    
    au sujet de la candidature numéro { $number } aux pré-sessions { $series } : le délai pour répondre à ce que nous demandions sur sa page est passé. Le reste de la candidature ne change pas. Si quelque chose vous a empêché de répondre, écrivez-nous. Vous trouverez tout sur cette page, avec le code de votre candidature :
    
    { $address }
    
    Meilleures salutations
    { $organisation }
    { $contact }
