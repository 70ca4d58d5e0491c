# Page d’accueil, listes, page d’une réunion, calendrier, flux.
home-title = Pré-sessions de l’Examen périodique universel
home-lead = Avant qu’un État soit examiné aux Nations Unies, la société civile et les institutions nationales des droits de l’homme informent les missions permanentes à Genève. Voici les appels, les programmes et les réunions.
home-open = Appels ouverts
home-none-open = Aucun appel n’est ouvert en ce moment. Le flux des appels vous dira quand le prochain ouvrira.
home-next = À venir
home-past = Séries passées
home-all = Toutes les séries
series-name = Pré-sessions { $series }
series-name-country = Pré-sessions { $series }, dans le pays : { $state }
series-list-title = Toutes les séries
closes-short = Ouvert jusqu’au { $moment }
closes-short-day = Ouvert jusqu’à 24 h, le { $day }
apply-now = Postuler
public-programme = Programme
public-concept-note = Note conceptuelle (PDF)
public-json = En JSON
local-time = À votre horloge :

# Des mots de l’appel qui dépendent de ce qui a été dit.
text-format-plain =
    Chaque État examiné a sa propre réunion. L’INDH et les organisations de la société civile disent ce qui a changé depuis le dernier examen, ce que sont devenues ses recommandations et ce qu’il faudrait recommander maintenant.

    Après les déclarations, les missions posent des questions et les intervenants répondent.
text-speaker-minutes = Un intervenant a de { $min } à { $max } minutes.
text-meeting-minutes = Une réunion dure { $length }.
text-questions = Les déclarations sont suivies de questions et de réponses en direct.
text-recorded = Les déclarations sont des vidéos enregistrées à l’avance.
text-spoken = Les déclarations sont prononcées pendant la réunion.
closes-unknown = L’appel ne nommait pas de date de clôture qui soit consignée ici.
grants-for-nhri = Les bourses sont destinées aux institutions nationales des droits de l’homme qui postulent pour ces États : { $states }.
grants-for-any = Les bourses sont destinées à toutes les personnes qui postulent pour ces États : { $states }.
in-utc = En UTC : { $moment }.
announced-mode = { $dates } ({ $mode })
figures-since-cycle = Cycle { $cycle }, depuis { $year }
held-recorded = Les déclarations étaient des vidéos enregistrées à l’avance.
held-questions = Elles ont été suivies de questions et de réponses en direct.

# Quel examen. Un fait connu en partie le dit.
meeting-title = { $state }
meeting-of = Réunion sur l’État examiné : { $state }
meeting-formal = Nom officiel complet
meeting-when = Quand
meeting-where = Où
meeting-not-published = L’heure n’est pas encore publiée.
meeting-questions = Questions aux intervenants
meeting-speakers = Intervenants
meeting-no-speakers = Aucun intervenant n’a été annoncé.
meeting-apply-until = Candidatures pour cet État
meeting-reviews = Examens dans l’EPU
meeting-earlier = Examens précédents
meeting-next = Prochain examen
meeting-review = Session { $number } (cycle { $cycle }) : { $dates }
meeting-review-no-dates = Session { $number } (cycle { $cycle })
meeting-no-review = Le calendrier n’a pas de date confirmée.
meeting-cancelled = Cette réunion n’a pas lieu.
meeting-confirmed = Cette réunion aura lieu.
meeting-held = Cette réunion a eu lieu.
meeting-length = Durée

calendar-title = Le calendrier de l’EPU
calendar-lead = Les sessions du Groupe de travail de l’EPU et les États qu’elles examinent. Ce qu’aucune source ne confirme n’est pas montré ; ce qui est confirmé en partie est signalé.
calendar-session = Session
calendar-cycle = Cycle
calendar-dates = Dates
calendar-states = États examinés
calendar-status-confirmed = confirmé
calendar-status-partly = confirmé en partie
calendar-status-unconfirmed = non confirmé
calendar-not-shown = Non confirmé

feed-title = Appels à candidatures pour les Pré-sessions de l’EPU
note-title = Note conceptuelle : Pré-sessions { $series }
note-footer = { $organisation } · Pré-sessions { $series } · { $address }

city-geneva = Genève
