# The call for applications, its page and the concept note.
# An empty line in a text divides two paragraphs.

call-title = Call for applications: Pre-sessions { $series }
call-lead = { $organisation } holds Pre-sessions { $series } ahead of session { $session } of the Working Group on the Universal Periodic Review (UPR), and invites applications to speak.
call-open = Open
call-closed = Closed
call-extended = Extended
call-planned = Not open yet

# Headings.
section-objectives = What the Pre-sessions are for
section-format = How a meeting runs
section-states = States under Review
section-outcomes = What comes of it
section-how-to-apply = How to apply
section-nhri = National human rights institutions
section-grants = Travel grants
section-figures = The Pre-sessions so far
section-about = About the organiser
section-dates = Dates and place
section-documents = Documents
section-held = What was held
section-announced = What was announced before

# Labels of facts.
label-dates = Dates
label-venue = Place
label-mode = Form
label-working-group = Working Group session
label-call-opens = Call opens
label-call-closes = Call closes
label-states = States under Review
label-time-zone = Time zone
label-language = Language of the meetings
label-organiser = Organiser
label-partners = Partners
label-access = Who may attend
label-applying = How applications are made
label-attachments = To be attached
mode-in-person = In person
mode-virtual = Virtual
mode-hybrid = In person and online
venue-online = Online
access-public = Public
channel-online-form = Online form
channel-email-form = Form returned by e-mail
attach-submission = The submission made for this review

# How sure a fact is.
mark-provisional = Provisional
mark-confirmed = Confirmed
mark-moved = Moved
mark-cancelled = Cancelled
note-provisional = What is marked as provisional may still change. We say so on this page as soon as it does.
note-provisional-un = Dates and place wait for confirmation by the United Nations and may still change.
note-days-open = The exact days are still to be confirmed.

# Dates and place in sentences. `$when` comes from `dates::on`, `in_week` or `in_month`, `$dates` from
# those that stand alone.
takes-place = The Pre-sessions take place { $when }. Place: { $venue }.
takes-place-online = The Pre-sessions take place online, { $when }.
working-group-session = Session { $number } of the UPR Working Group
working-group-session-dates = Session { $number } of the UPR Working Group: { $dates }
announced-first = First announced: { $dates }, { $venue }.
postponed-to = Postponed. New dates: { $dates }.
now-virtual = The meetings are now held online.
in-country = These Pre-sessions are held in the country under review itself, before the missions meet in Geneva.
in-country-partners = Held together with { $partners }.
prepares-series = They prepare Pre-sessions { $series } in Geneva.
states-planned = { $count ->
        [one] A meeting is planned on one State under Review:
       *[other] A meeting is planned on each of { $count } States under Review:
    }

# When the call opens and closes. `$moment` comes from `times::moment` (or `times::elsewhere`), with its
# zone and offset, `$day` from `times::whole_day`.
opens-at = The call opens on { $moment }.
closes-at = Applications are taken until { $moment }. All of that last minute counts.
closes-end-of-day = Applications are taken on the last day until 24:00: { $day }.
closes-elsewhere = By your clocks: { $moment }.
closed-since = The call closed on { $moment }.
closed-since-day = The call is closed. On the last day, applications were taken until 24:00: { $day }.
extended-for = Extended for { $state }: until { $moment }.
extended-for-end-of-day = Extended for { $state }, on the last day until 24:00: { $day }.
extended-for-some = For some States the call stays open longer.

# Objectives.
text-objectives =
    Before a State is reviewed by the other States in the Universal Periodic Review (UPR), those who know its situation best should be heard. At a Pre-session, civil society organisations and the national human rights institution (NHRI) of a country tell the Permanent Missions in Geneva what has happened since the last review, and which recommendations would help most now.

    One meeting reaches many missions at once. They can use what they hear when they prepare their own recommendations.

# Format.
text-format-in-person =
    Each State under Review has its own meeting, in person. It lasts { $minutes ->
        [60] one hour
       *[other] { $minutes } minutes
    }. The NHRI and civil society organisations have the floor, from { $min } to { $max } minutes each. They say what has changed since the last review, what became of its recommendations, and what should be recommended next.{ $opening ->
        [0] {""}
        [one] {" "}Before all others, the State may speak for one minute.
       *[other] {" "}Before all others, the State may speak for { $opening } minutes.
    }

    After the statements the missions ask questions, and the speakers answer.
text-format-in-person-even =
    Each State under Review has its own meeting, in person. It lasts { $minutes ->
        [60] one hour
       *[other] { $minutes } minutes
    }. The NHRI and civil society organisations have the floor, for { $each ->
        [one] one minute
       *[other] { $each } minutes
    } each. They say what has changed since the last review, what became of its recommendations, and what should be recommended next.{ $opening ->
        [0] {""}
        [one] {" "}Before all others, the State may speak for one minute.
       *[other] {" "}Before all others, the State may speak for { $opening } minutes.
    }

    After the statements the missions ask questions, and the speakers answer.
text-format-virtual =
    The meetings are held online. Each speaker records a video of the statement beforehand. At the meeting the recorded statements are screened; then the missions ask questions, and the speakers answer live.

    A statement says what has changed since the last review, what became of its recommendations, and what should be recommended next.
text-format-hybrid =
    Each State under Review has its own meeting, in a room and online at the same time. It lasts { $minutes ->
        [60] one hour
       *[other] { $minutes } minutes
    }. The NHRI and civil society organisations have the floor, from { $min } to { $max } minutes each, in the room or from where they are. They say what has changed since the last review, what became of its recommendations, and what should be recommended next.{ $opening ->
        [0] {""}
        [one] {" "}Before all others, the State may speak for one minute.
       *[other] {" "}Before all others, the State may speak for { $opening } minutes.
    }

    After the statements the missions ask questions, in the room or online, and the speakers answer.
text-format-hybrid-even =
    Each State under Review has its own meeting, in a room and online at the same time. It lasts { $minutes ->
        [60] one hour
       *[other] { $minutes } minutes
    }. The NHRI and civil society organisations have the floor, for { $each ->
        [one] one minute
       *[other] { $each } minutes
    } each, in the room or from where they are. They say what has changed since the last review, what became of its recommendations, and what should be recommended next.{ $opening ->
        [0] {""}
        [one] {" "}Before all others, the State may speak for one minute.
       *[other] {" "}Before all others, the State may speak for { $opening } minutes.
    }

    After the statements the missions ask questions, in the room or online, and the speakers answer.
text-missions-invited = Two principles hold for every meeting. Transparency: what is said is said openly. Universality: all States are treated alike. So all Permanent Missions are invited, that of the State under Review included.
text-public = The meetings are public. Before you name a speaker, think about who will be listening.
text-minimum-applications = { $count ->
        [one] A meeting is held if at least one application is received for its State.
       *[other] A meeting is held if at least { $count } applications are received for its State.
    }
text-statement-due = { $days ->
        [one] Speakers send in their statement at least one day before the meeting.
       *[other] Speakers send in their statement at least { $days } days before the meeting.
    }
text-video-due = { $days ->
        [one] Speakers send in their recorded statement at least one day before the meeting.
       *[other] Speakers send in their recorded statement at least { $days } days before the meeting.
    }

# Outcomes.
text-outcomes =
    The missions leave with recent facts, clear questions and proposed recommendations, heard from the people who work on them. They can put questions to the speakers, and use the answers when their State prepares for the review.

    Speakers meet many missions in one place, and can follow afterwards what became of their proposals.

# How to apply.
text-how-to-apply =
    Apply with the online form. You need no account: the form gives you a code, with which you come back to your answers. Keep it where nobody else finds it.

    Your answers are saved page by page, so a bad line costs you little. Once the application is complete you send it in; until the call closes you can still change it, and you can withdraw it at any time.

    An application is made by one organisation or coalition, for one State under Review, and proposes one speaker.
only-complete = Only applications that are complete and sent in before the call closes can be considered.
only-complete-by = Only applications that are complete and sent in by this time can be considered: { $moment }.
not-everyone = A meeting has few seats, so not everyone who applies can be accommodated.
asks-engagement = The form asks what you have done to promote human rights.
asks-submission = The form asks for the submission that you made for this review.
form-by-state = There is a separate form for each State under Review.
form-by-email = The form is filled in and returned by e-mail.
form-address = The form is here: { $address }

# NHRIs.
text-nhri =
    A national human rights institution (NHRI) sees the whole of the situation in its country and talks with the government as well as with civil society. Its place at the meeting is therefore a special one. NHRIs with A status also have a place of their own in the UPR: their information has a section to itself in the summary of stakeholders’ submissions, and when the report is adopted in the Human Rights Council they speak right after the State.

    NHRIs apply with the same form and attach the submission that they made for this review. Speakers should be members of the staff who know the UPR and the follow-up to its recommendations, senior ones if possible. Women speakers are particularly encouraged.

    An NHRI may ask in the form to be put on the contact list; it is then told when a call opens. Calls open about three months before the Pre-sessions.

# Travel grants. What a grant covers comes as a list of the words here.
text-grants = { $days ->
        [one] Some of the chosen speakers can have a travel grant. It covers { $covers }, for a stay of one day.
       *[other] Some of the chosen speakers can have a travel grant. It covers { $covers }, for a stay of up to { $days } days.
    }
cover-airfare = airfare
cover-accommodation = accommodation
cover-per-diem = a daily allowance (per diem)
grants-states = Grants are for civil society organisations that apply for these States: { $states }.
grants-limited = The money is limited: not everyone who asks for a grant can have one.
grants-how = You ask for a grant in the same form as for the seat.
grants-by-state = There is a separate grant form for each of these States.
grants-without = If you need no grant, use the ordinary form.
grants-donors = With thanks to those who give the money: { $donors }.
grants-donors-unnamed = With thanks to the donors who make these grants possible.

# About the organiser.
text-about =
    { $organisation } holds these Pre-sessions. It is a non-governmental organisation, not for profit, and works for human rights through the Universal Periodic Review (UPR): it informs about the review, trains those who take part in it, and brings States, civil society and national human rights institutions together.

# Figures so far. One message for each way in which calls tell them.
figures-meetings-since = { $meetings ->
        [one] One meeting has been held since { $year }, in Pre-sessions { $from } to { $to }.
       *[other] { $meetings } meetings have been held since { $year }, in Pre-sessions { $from } to { $to }.
    }
figures-meetings-in-series = { $meetings ->
        [one] One meeting has been held in Pre-sessions { $from } to { $to }.
       *[other] { $meetings } meetings have been held in Pre-sessions { $from } to { $to }.
    }
figures-meetings-since-year = { $meetings ->
        [one] One meeting has been held since { $year }.
       *[other] { $meetings } meetings have been held since { $year }.
    }
figures-meetings = { $meetings ->
        [one] One meeting has been held so far.
       *[other] { $meetings } meetings have been held so far.
    }
figures-missions = { $missions ->
        [one] One Permanent Mission has taken part.
       *[other] { $missions } Permanent Missions have taken part.
    }
figures-presentations = { $presentations ->
        [one] About one presentation has been given by civil society and NHRIs.
       *[other] About { $presentations } presentations have been given by civil society and NHRIs.
    }
figures-cycle-since = Since the { $cycle ->
        [1] first cycle of the UPR
        [2] second cycle of the UPR
        [3] third cycle of the UPR
        [4] fourth cycle of the UPR
        [5] fifth cycle of the UPR
       *[other] UPR’s cycle { $cycle }
    } began in { $year }, { $csos ->
        [one] one civil society organisation
       *[other] { $csos } civil society organisations
    } and { $nhris ->
        [one] one NHRI
       *[other] { $nhris } NHRIs
    } have spoken on { $states ->
        [one] one State
       *[other] { $states } States
    }.
figures-scope-cycle = { $cycle ->
        [1] In the first cycle of the UPR
        [2] In the second cycle of the UPR
        [3] In the third cycle of the UPR
        [4] In the fourth cycle of the UPR
        [5] In the fifth cycle of the UPR
       *[other] In cycle { $cycle } of the UPR
    }
figures-scope-since = Since { $year }
figures-scope-series = Pre-sessions { $from } to { $to }
figures-csos = { $csos ->
        [one] One civil society organisation has spoken.
       *[other] { $csos } civil society organisations have spoken.
    }
figures-nhris = { $nhris ->
        [one] One NHRI has spoken.
       *[other] { $nhris } NHRIs have spoken.
    }
figures-states = { $states ->
        [one] The situation in one State has been presented.
       *[other] The situation in { $states } States has been presented.
    }

# What was held in the end.
held-dates = Held: { $dates }.
held-meetings = { $held ->
        [one] One meeting was held.
       *[other] { $held } meetings were held.
    }
held-of-announced = { $held ->
        [one] One meeting of { $announced } announced was held.
       *[other] { $held } meetings of { $announced } announced were held.
    }
held-organisations = { $count ->
        [one] One organisation spoke.
       *[other] { $count } organisations spoke.
    }
held-national = { $count ->
        [one] One of them was national.
       *[other] { $count } of them were national.
    }
held-women = { $count ->
        [one] One of the speakers was a woman.
       *[other] { $count } of the speakers were women.
    }
held-nhris = { $count ->
        [one] One NHRI spoke.
       *[other] { $count } NHRIs spoke.
    }
held-missions = { $count ->
        [one] One Permanent Mission came.
       *[other] { $count } Permanent Missions came.
    }
held-missions-per-meeting = { $count ->
        [one] On average, one mission came to a meeting.
       *[other] On average, { $count } missions came to a meeting.
    }
