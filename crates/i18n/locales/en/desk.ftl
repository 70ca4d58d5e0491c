# The desk of organisers, and the page of assessors.

desk-title = Desk
desk-nothing = Nothing is late, and nothing is due.
desk-no-series = There is no series that is still to be held.
desk-series = Pre-sessions { $series }
desk-late = Late
desk-now = Now
desk-later = Later
desk-applications-count = { $count ->
    [one] One application
   *[other] { $count } applications
}
desk-call-closes = The call closes on { $moment }.
desk-undecided = { $count ->
    [one] One application is not decided.
   *[other] { $count } applications are not decided.
}
desk-below-minimum = { $are } of the { $needed } applications that a meeting needs. Hold it or cancel it.
desk-not-released = { $count ->
    [one] One decision is not released.
   *[other] { $count } decisions are not released.
}
desk-not-confirmed = { $count ->
    [one] One seat is not confirmed.
   *[other] { $count } seats are not confirmed.
}
desk-seat-free = A seat fell free. The first in the reserve can take it.
desk-letters-waiting = { $count ->
    [one] One letter waits for a look.
   *[other] { $count } letters wait for a look.
}
desk-panel-missing = Speakers are chosen, and no panel is arranged.
desk-panel-issues = { $count ->
    [one] One thing is wrong with the panel.
   *[other] { $count } things are wrong with the panel.
}
desk-programme-missing = No programme is published. The first day is { $day }.
desk-statements-due = The first statements are due on { $day }.
desk-about-state = { $state }: { $what }

# The list of applications.
apps-title = Applications
apps-filter = Show
apps-any = any
apps-state = State
apps-kind = Kind
apps-standing = Decision
apps-released = Released
apps-seat = Seat
apps-theme = Theme
apps-grant = Travel grant asked
apps-language = Language
apps-scored = Assessed
apps-words = Words
apps-sort = Order
apps-per-page = On one page
apps-all = all
apps-found = { $count ->
    [0] No application is like that.
    [one] One application.
   *[other] { $count } applications.
}
apps-organisation = Organisation
apps-speaker = Speaker
apps-number = Number
apps-arrived = Arrived
apps-score = Score
apps-score-of = { $score } ({ $count })
apps-not-scored = none yet
apps-standing-undecided = undecided
apps-standing-selected = selected
apps-standing-reserve = reserve
apps-standing-declined = declined
apps-standing-withdrawn = withdrawn
apps-reserve-place = reserve, place { $rank }
apps-not-released = not released
apps-seat-open = not answered
apps-seat-confirmed = confirmed
apps-seat-given-up = given up
apps-sort-arrival = arrival
apps-sort-organisation = organisation
apps-sort-state = State
apps-sort-kind = kind
apps-sort-score = score, best first
apps-sort-outcome = decision
apps-export-csv = This list as CSV
apps-export-xlsx = This list as XLSX
apps-export-answers-csv = All answers as CSV
apps-export-answers-xlsx = All answers as XLSX
apps-export-lead = The answers have a column for each question, those about contact, guardians and journeys included. A file that leaves the platform is protected by nobody but you.
apps-to-panels = Meetings and panels
apps-to-releases = Release decisions
apps-to-import = Take applications in from a sheet
apps-to-more-time = Give an applicant more time

# One application.
record-title = Application { $number }
record-about = State under Review
record-stands = Stands
record-answers = Answers
record-files = Files
record-assessments = Assessments
record-assessor = Assessor
record-remark = Remark
record-mean = Mean score
record-no-assessments = Nobody has assessed it yet.
record-assess = Assess it
record-unsent = The applicant has typed changes since and has not handed them in.
record-reason = Reason of the decision
record-yes = yes

# Decisions.
decide-heading = Decide
decide-outcome = Decision
decide-select = Select
decide-reserve = Put into the reserve
decide-decline = Decline
decide-undecide = Take the decision back
decide-rank = Place in the reserve
decide-reason = Reason
decide-reason-hint = For the organisers and the log of decisions. Applicants do not see it.
decide-save = Decide
decide-many = See what would change
decide-picked = The applications that are ticked
decide-preview-title = What would change
decide-preview-lead = Nothing was changed yet. All of this is done together, or none of it.
decide-before = Now
decide-after = Then
decide-no-change = cannot be decided so
decide-seats = { $state }: { $chosen } chosen, { $seats } places in the hour
decide-known = The applicant knows the present decision. The new one must be released again.
decide-confirm = Decide all of this
decide-nothing = Tick at least one application.
decide-no-reason = Give a reason.
decide-not-from-here = { $organisation }: this cannot be decided so as it stands.
decide-choose = Choose a decision.
release-title = Release decisions
release-lead = Whoever is ticked will know the decision. A letter to each is put into the outbox and waits there for a look.
release-nothing = There is no decision that an applicant does not know.
release-do = Release what is ticked
release-unanswered = Seats without an answer
release-unanswered-count = { $count ->
    [one] One applicant who was selected has not answered.
   *[other] { $count } applicants who were selected have not answered.
}
release-remind-lead = A reminder goes to those only, so it tells whoever reads the mailbox that an answer is awaited. Give people time before you write it. To whom a reminder waits in the outbox, no second one is written.
release-remind = Write the reminders
more-time-title = Give an applicant more time
more-time-lead = One applicant may hand in until a later deadline than all others. It is logged.
more-time-reference = Reference of the application
more-time-reference-hint = The applicant finds it on the page of the application: eight characters in two groups. It opens nothing.
more-time-date = Until the end of this day, Geneva time
more-time-do = Give more time
more-time-unknown = No application to this series has that reference.
more-time-not-later = This is not later than the deadline that holds.
more-time-done = The applicant may hand in until { $day }, 24:00 Geneva time.

# Meetings and panels.
panels-title = Meetings and panels
panels-applications = Applications
panels-chosen = Chosen
panels-seats = Places
panels-minutes = Minutes
panels-minutes-of = { $needed } of { $has }
panels-standing = Meeting
panels-panel = Panel
panels-planned = planned
panels-confirmed = to be held
panels-cancelled = cancelled
panels-held = held
panels-none = none
panels-good = fits
panels-issues = { $count ->
    [one] one thing wrong
   *[other] { $count } things wrong
}
panel-title = Panel on { $state }
panel-speakers = Speakers in order
panel-proposal = This is a proposal. It is saved with the first change.
panel-propose = Propose anew
panel-up = Earlier
panel-down = Later
panel-remove = Take off
panel-add = Put on the panel: { $name }
panel-minutes-for = Minutes for { $name }
panel-save-minutes = Save the minutes
panel-hour = { $needed } of { $has } minutes, with { $opening } for the State’s opening and { $questions } for questions
panel-wrong = What is wrong
panel-right = Nothing is wrong with it.
panel-issue-minutes = { $name }: between { $min } and { $max } minutes are foreseen.
panel-issue-too-long = All parts together need { $needed } minutes; the meeting has { $has }.
panel-issue-twice = { $name } is on the panel twice.
panel-issue-not-selected = { $name } was not selected, withdrew, or gave the seat back.
panel-issue-not-placed = { $name } was selected and has no place.
panel-nobody = Somebody unknown
panel-balance = Balance
panel-balance-speakers = speakers
panel-balance-national = national
panel-balance-international = international
panel-balance-coalitions = coalitions
panel-balance-nhris = NHRI
panel-balance-women = women
panel-themes = Themes
panel-theme = { $theme }: { $count }
panel-reserve = Reserve
panel-reserve-empty = Nobody is in the reserve.
panel-promote = See what it would change
meeting-heading = Hold or cancel
meeting-count = { $are ->
    [one] One application stands; the meeting needs { $needed }.
   *[other] { $are } applications stand; the meeting needs { $needed }.
}
meeting-hold = Hold the meeting
meeting-cancel = Cancel the meeting
meeting-reinstate = Plan it again
meeting-reason = Reason for cancelling
meeting-too-few = { $are } applications are fewer than the { $needed } that it takes.
meeting-not-from-here = This cannot be done as the meeting stands.

# Sheets.
import-title = Take applications in from a sheet
import-lead = The first row names the columns, in English, French or Spanish. State and organisation must be there. Nothing is taken in before you have looked.
import-file = Sheet
import-kinds = CSV, XLSX or ODS
import-read = Read it
import-preview-title = What would be taken in
import-columns = Columns
import-column = Column
import-is = Is taken as
import-left-out = left out
import-row = Line
import-fate = Becomes
import-submitted = handed in { $moment }
import-draft = a draft, for want of: { $fields }
import-contact = a contact
import-known = there already, left out
import-refused = nothing can be made of it: { $fields }
import-field-issue = { $field } – { $issue }
import-take = Take all of this in
import-drop = Throw it away
import-cannot = Nothing can be taken in: mend the lines below and read the sheet again, or nothing in it is new.
import-no-column = A column is missing: { $field }.
import-missing = Choose a file.
import-empty = There is nothing in the file.
import-too-large = There is too much in the file.
import-not-a-sheet = This is no CSV, XLSX or ODS file.
import-old-or-locked = This is an old or locked workbook. Save it as XLSX without a password.
import-broken = The workbook is damaged.
import-malformed = Line { $line } does not fit the first row.
import-field-state = State under Review
import-field-arrived = Time of arrival
import-field-language = Language
import-field-email = E-mail address
import-field-kind = Kind
import-field-name = Name
import-done-title = Taken in
import-done-lead = Each code opens its application, and is shown only now. Hand it to the applicant, and to nobody else.
import-code = Code
import-draft-word = draft

# Contacts.
contacts-title = Contacts
contacts-add = Enter a contact
contacts-name = Name
contacts-email = E-mail address
contacts-kind-cso = civil society
contacts-kind-nhri = NHRI
contacts-kind-mission = Permanent Mission
contacts-kind-other = other
contacts-save = Enter
contacts-remove = Take away
contacts-import = Take contacts in from a sheet

# Assessing.
assess-title = Assess
assess-lead = You see what will be said, not how anybody is reached; and nobody else’s scores.
assess-nothing = There is nothing for you to assess.
assess-own = Your score
assess-left = { $count ->
    [0] You have assessed all of them.
    [one] One is left.
   *[other] { $count } are left.
}
assess-page-title = Assess: { $organisation }
assess-members = Members
assess-scores = Your scores
assess-score-of = { $criterion } (0 to { $max })
assess-remark = Remark
assess-save-next = Save and next
assess-save = Save
