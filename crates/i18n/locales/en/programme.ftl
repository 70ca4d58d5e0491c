# The programme: as everybody reads it, as calendars have it, and on the desk.

programme-title = Programme
programme-version-title = Programme, version { $version }
programme-none = No programme is published yet. It will appear here as soon as there is one, and the calendar below will then fill by itself.
programme-none-dates = The series takes place { $dates }.
programme-version = Version
programme-version-of = { $version }, published on { $at }
programme-data = Calendar and data
programme-calendar = Calendar to subscribe to (iCalendar)
programme-others = Other versions
programme-other = Version { $version }
programme-not-latest = This is a former version. What holds is version { $version }.
programme-go-latest = The programme that holds
programme-from-organiser = From the organiser
programme-changed = What changed since version { $version }
programme-for-missions = You are signed in for a Permanent Mission. Some speakers named here let the missions know their names, and not the public. Please do not pass them on.
programme-questions = Questions and answers
programme-questions-to = Questions: { $states }
programme-break = Break
programme-screening = Screening of the statements. Questions and answers: { $when }.
programme-not-held = not held
programme-speakers = Speakers
programme-event = Pre-session: { $state } (series { $series })
programme-event-questions = Pre-session, questions: { $states } (series { $series })
programme-event-other = { $what } (Pre-sessions { $series })

# What changed, after the name of the slot and a dash.
programme-change-added = new, { $when }
programme-change-removed = no longer on the programme (it was on { $when })
programme-change-replaced = in place of: { $before }, { $when }
programme-change-hour = moved from { $from } to { $to } ({ $day })
programme-change-day = moved from { $from } to { $to }
programme-change-length = lasts { $now } instead of { $before }
programme-change-room = room: { $now } instead of { $before }

# On the desk.
programme-desk = Programme: draft
programme-desk-none = Nothing is public yet. Only organisers see this draft.
programme-desk-public = Version { $version } is public, since { $at }. Only organisers see this draft.
programme-desk-look = The public page
programme-go-publish = To what publishing would change
programme-issues = To mend before publishing
programme-issues-may = Worth a look
programme-issues-may-lead = The programme may be published all the same, if you know better.
programme-no-issues = No rule is broken.
programme-empty = There is no slot yet. Have a programme proposed, or add slots one by one.
programme-would = What publishing would change
programme-would-first = This would be version 1. Nobody is written to.
programme-would-nothing = Nothing: the draft is as the version that is public.
programme-would-tell = Speakers with a confirmed seat at these meetings are written to. The letters wait in the outbox until an organiser has looked.
programme-publish = Publish
programme-publish-button = Publish as version { $version }
programme-note = Note to the readers
programme-note-hint = Everybody sees it. Please name nobody.
programme-publish-broken = This cannot be published yet: see what there is to mend.
programme-publish-nothing = There is nothing new to be published.
programme-propose = Proposal
programme-propose-lead = A proposal spreads the meetings over the days and rooms of the series, so that nobody must be in two places. You can then change it.
programme-propose-button = Propose a programme
programme-propose-sure = Replace the whole draft?
programme-propose-sure-text = All slots of the draft go and a new proposal takes their place: also breaks, question blocks and what you moved. Versions that are public stay as they are.
programme-propose-yes = Replace the draft
programme-no-days = No programme can be proposed: the days of the series are not known exactly.
programme-no-room = No programme can be proposed: { $left ->
    [one] one meeting finds
   *[other] { $left } meetings find
} no place in the days and rooms. Name one more room, or add slots yourself.
programme-rooms = Rooms
programme-rooms-label = Rooms, one a line
programme-rooms-hint = The first line is the first room: to rename a room, change its line.
programme-rooms-button = Save the rooms
programme-rooms-issue = Please name { $min } to { $max } rooms: slots stand in those that you have.
programme-add = Add a slot
programme-change = Change
programme-earlier = 15 min earlier
programme-later = 15 min later
programme-swap-before = Swap with the one before
programme-swap-after = Swap with the next
programme-of = { $what }: { $slot }
programme-remove = Take out
programme-remove-sure = Take this slot out of the draft?
programme-remove-text = { $slot }. If the slot was published before, calendars will show it as cancelled once the next version is public.
programme-remove-yes = Take it out

# The form of a slot.
programme-slot-new = Add a slot
programme-slot = Change a slot
programme-what = What it is
programme-what-meeting = A meeting
programme-what-questions = Questions to one or several States
programme-what-break = A break
programme-what-other = Something else
programme-meetings = States
programme-meetings-hint = One for a meeting, one or more for questions, none for anything else.
programme-meetings-issue = For a meeting choose one State, for questions one or more.
programme-label = Name
programme-label-hint = Only for something else, such as “Opening of the doors”. Everybody sees it.
programme-date = Day
programme-date-hint = Year, month and day, such as 2027-03-09.
programme-time = Begins at
programme-time-hint = Hour and minute by the clocks of the series, such as 09:30. { $zone }.
programme-minutes = Minutes
programme-room = Room
programme-save = Save
programme-back = Back to the draft
programme-slot-words = { $what }, { $when }, { $length }, { $room }

# What is wrong with a draft.
programme-issue-room-taken = { $first } and { $second } are in one room at the same time.
programme-issue-two-places = A speaker would be at { $first } and at { $second } at the same time.
programme-issue-twice = { $slot } has a second slot.
programme-issue-missing = { $state } has no slot.
programme-issue-cancelled = The meeting is not held, and yet it has a slot: { $slot }.
programme-issue-outside = This is not on a day of the series: { $slot }.
programme-issue-too-short = This is shorter than the format asks, which is { $needed }: { $slot }.
programme-issue-no-time = This lasts no time at all: { $slot }.
programme-issue-no-room = The room is not there any more: { $slot }.
programme-issue-no-hour = The clocks skip this hour, or show it twice: { $slot }.
programme-issue-questions-first = These come before a screening that they are about: { $slot }.
programme-issue-questions-nobody = These are about a meeting without a slot: { $slot }.

# Where two people changed the draft at once.
programme-stale-move = To be moved
programme-stale-rooms = Rooms
programme-stale-slot = Slot
programme-stale-note = Note to the readers, and what was to be published
programme-stale-gone = The slot is no longer there.
programme-stale-draft = { $slots ->
    [one] A draft with one slot
   *[other] A draft with { $slots } slots
}, changed by somebody else
