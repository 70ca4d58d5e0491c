# Assessing: phases, who assesses what, conflicts of interest, corrected scores.

assessing-title = Assessing
assessing-now-closed = Assessing is closed: assessors see nothing.
assessing-now-first = First reading: each assessor reads and scores alone.
assessing-now-discussion = Discussion: whoever has scored an application sees what others gave it.
assessing-not-set-up = Assessing is not set up yet. Until you save the form below, every assessor reads all applications of their States, and declares nothing before.
assessing-plan = Set up
assessing-phase = Phase
assessing-phase-closed = Closed
assessing-phase-closed-hint = Assessors see no application. What was scored stays.
assessing-phase-first = First reading
assessing-phase-first-hint = Nobody sees what others gave, and nobody can write notes.
assessing-phase-discussion = Discussion
assessing-phase-discussion-hint = After their own score is saved, assessors see the scores of the others, without names, and write notes that organisers read too.
assessing-each = Assessors for each application
assessing-at-most = Applications for one assessor at most
assessing-assigned-only = Assessors read only what is assigned to them
assessing-assigned-only-hint = Otherwise they read all applications to the States for which they were appointed.
assessing-nameless = Hide names from assessors
assessing-nameless-hint = Organisation, people, kind, year and files are not shown, and names in the answers are replaced. Whoever knows the field may still recognise an organisation by what it does; a name that is written otherwise than in the form stays.
assessing-nationals = Nationals do not assess the applications about their State
assessing-nationals-hint = By what assessors declare.
assessing-save = Save
assessing-by-meeting = Progress by meeting
assessing-complete = With { $each ->
        [one] an assessment
       *[other] { $each } assessments
    }
assessing-of = { $part } of { $whole }
assessing-by-assessor = Progress by assessor
assessing-declared = Declared
assessing-not-declared = Not yet
assessing-scored = Scored
assessing-gives = Gives more or less
assessing-nobody = Nobody assesses for this series yet. Appoint assessors under People.
assessing-apart = Two assessors of one application are { $raw } apart on average; corrected for harsh and lenient ones, { $corrected }.
assessing-groups = The assessors fall into { $groups } groups that share no application. Whether one group is harsher than another, the scores cannot tell; within a group they can.
assessing-corrected = corrected { $score }
assessing-remind = Write reminders
assessing-reminded = { $count ->
        [one] A reminder waits in the outbox for a look.
       *[other] { $count } reminders wait in the outbox for a look.
    }
assessing-nobody-to-remind = There is nobody to be reminded: nothing is left to score, a reminder waits already, or assessing is closed.
assessing-conflicts = Conflicts of interest
assessing-conflicts-lead = An assessor does not see an application with a conflict: in no list, no count and under no address. Scores that they gave it before do not count. What was found follows from what assessors declared and cannot be taken back here.
assessing-no-conflicts = None is known.
assessing-cause = Because
assessing-cause-declared = declared by the assessor
assessing-cause-entered = entered by an organiser
assessing-cause-organisation = found: an organisation they have to do with
assessing-cause-member = found: a member of the coalition
assessing-cause-national = found: national of the State
assessing-conflict-undo = Take back
assessing-conflict-enter-line = Enter a conflict of interest
assessing-conflict-enter = Enter it
assessing-application = Application
assessing-choice = { $organisation } ({ $state })
assessing-criteria = Criteria
assessing-criteria-lead = By what applications are assessed, how much each criterion counts, and how many points it has. A line without words is left out.
assessing-criteria-scored = Scores were given by these criteria, so they stay as they are for this series. A series that you clone begins with them and can change them.
assessing-criteria-save = Save the criteria
assessing-criterion = Criterion { $number }
assessing-criterion-more = One more
assessing-criterion-words = Words in { $language }
assessing-weight = Weight (1 to 100)
assessing-max = Most points (1 to 20)
assessing-language-en = English
assessing-language-fr = French
assessing-language-es = Spanish
assessing-assign = Assign automatically
assessing-assign-lead = { $each ->
        [one] One assessor
       *[other] { $each } assessors
    } for each application and at most { $most } applications for each assessor; nobody with a conflict of interest, in a language they read if that can be, and the work spread as evenly as can be. What is assigned already stays. Nothing is assigned before you say so.
assessing-reads-all = As set up now, assessors read all applications of their States, whatever is assigned.
assessing-seed = Seed
assessing-seed-hint = Decides between proposals that are equally good. The same number proposes the same.
assessing-propose = Propose
assessing-load = Work
assessing-has = Now
assessing-would-have = Then
assessing-lacking = Too few assessors
assessing-lacking-lead = For these nobody is left who may read them. Appoint more assessors, or let each read more.
assessing-lacks = Missing
assessing-proposed = Proposed
assessing-all-assigned = Nothing more is to be assigned.
assessing-foreign = not in a language they read
assessing-assign-yes = { $count ->
        [one] Assign this one
       *[other] Assign these { $count }
    }
assessing-clear-line = Take back what is assigned
assessing-clear = Take back all that is not scored
assessing-sheet = Assign by a sheet
assessing-sheet-lead = A sheet with two columns: the e-mail address of the assessor, and the number of the application. It is looked at row by row first; then all of it is taken, or nothing.
assessing-sheet-paste = Or paste it
assessing-sheet-rows = Rows
assessing-sheet-hint = The first line names the columns: assessor,application
assessing-sheet-look = Look at it
assessing-sheet-take = Assign all of it
assessing-sheet-cannot = This cannot be taken in: a row is refused, or nothing in it is new. Nothing was assigned.
assessing-sheet-no-column = One column must be called assessor, another one application.
assessing-fate-new = will be assigned
assessing-fate-known = is assigned already
assessing-fate-no-assessor = no assessor of this series has this address
assessing-fate-no-application = there is no such application here
assessing-fate-other-state = the assessor was appointed for other States
assessing-fate-conflict = conflict of interest
assessing-stale-desk = Somebody else changed this in the meantime. It is shown as it is now, with what you typed; please look and save once more.
assessing-assigned-stale = Something changed in the meantime, so this is another proposal than the one you looked at. Nothing was assigned.

# What assessors see.
assessing-must-declare = Before you read, please say with whom you have to do. Applications with which you would have a conflict of interest are then never shown to you.
assessing-declare = Declare your interests
assessing-declared-change = Change what you declared
assessing-declaration = Your interests
assessing-declaration-lead = This decides which applications you are not shown. Organisers learn which ones, and why. It is kept encrypted, and erased with your account.
assessing-organisations = Organisations that you work or worked for, advise, fund, or are close to
assessing-organisations-hint = One on each line, by name or web site. Coalitions with such a member are found too.
assessing-states = States of which you are a national
assessing-states-hint = One on each line.
assessing-languages = Languages that you read
assessing-languages-hint = None ticked: all of them.
assessing-whole = This is complete as far as I know
assessing-declaration-save = Save
assessing-name-hidden = [name hidden]
assessing-nameless-note = Names are hidden in this series. Files are not shown, as names stand in them. If you recognise the organisation, do not say so in notes; if you have to do with it, say so below.
assessing-keys = Type the points, go on with the tab key; the enter key saves and leads to the next application.
assessing-stale = You saved other scores for this application elsewhere, shown below. What you typed is still here and is not saved yet: check it, then save once more.
assessing-score-first = Once you have saved your own score, you see what others gave and can write notes.
assessing-discussion = Discussion
assessing-others = Scores of the others
assessing-no-others = Nobody else has scored it.
assessing-another = Another ({ $number })
assessing-points = Points
assessing-notes = Notes
assessing-by-you = You
assessing-by-another = Another assessor
assessing-note = Note
assessing-note-hint = Read by organisers and by those who scored this application. It is erased with the application.
assessing-note-write = Write the note
assessing-conflict = I have a conflict of interest
assessing-conflict-lead = The application is then not shown to you any more, and a score that you gave does not count. Only an organiser can take that back.
assessing-conflict-declare = Declare the conflict of interest

mail-assess-reminder-name = Reminder to assessors
mail-assess-reminder-subject = Pre-sessions { $series }: please assess
mail-assess-reminder-body =
    Good day,

    for Pre-sessions { $series } something is left for you to assess. To do so, sign in with this e-mail address and open:

    { $address }

    Thank you for your work.

    With kind regards
    { $organisation }
    { $contact }

# In the log.
log-note-assessing = assessing:
log-note-closed = closed
log-note-first = first reading
log-note-discussion = discussion
log-note-criteria = criteria
log-note-assigned = assigned
log-note-assigned-from-a-sheet = assigned from a sheet
log-note-assignment-taken-back = assignment taken back
log-note-conflict-declared = conflict of interest declared
log-note-conflict-entered = conflict of interest entered
log-note-conflict-taken-back = conflict of interest taken back
log-note-declaration = interests declared
log-note-note = note written
