# Home page, lists, the page of a meeting, the calendar, the feed.
home-title = Pre-sessions of the Universal Periodic Review
home-lead = Before a State is reviewed at the United Nations, civil society and national human rights institutions brief the Permanent Missions in Geneva. Here are the calls, the programmes and the meetings.
home-open = Open calls
home-none-open = No call is open at present. The feed of calls tells you when the next one opens.
home-next = Next
home-past = Past series
home-all = All series
series-name = Pre-sessions { $series }
series-name-country = Pre-sessions { $series }, in { $state }
series-list-title = All series
closes-short = Open until { $moment }
closes-short-day = Open until 24:00 on { $day }
apply-now = Apply
public-programme = Programme
public-concept-note = Concept note (PDF)
public-json = As JSON
local-time = On your clock:

# Words of the call that depend on what was said.
text-format-plain =
    Each State under Review has its own meeting. The NHRI and civil society organisations say what has changed since the last review, what became of its recommendations, and what should be recommended next.

    After the statements the missions ask questions, and the speakers answer.
text-speaker-minutes = A speaker has { $min } to { $max } minutes.
text-meeting-minutes = A meeting lasts { $length }.
text-questions = The statements are followed by live questions and answers.
text-recorded = Statements are pre-recorded videos.
text-spoken = Statements are spoken in the meeting.
closes-unknown = The call named no closing date that is recorded here.
grants-for-nhri = Grants are for national human rights institutions that apply for these States: { $states }.
grants-for-any = Grants are for all who apply for these States: { $states }.
in-utc = In UTC: { $moment }.
announced-mode = { $dates } ({ $mode })
figures-since-cycle = Cycle { $cycle }, since { $year }
held-recorded = Statements were pre-recorded videos.
held-questions = They were followed by live questions and answers.

# Which review. A fact that is known in part says so.
meeting-title = { $state }
meeting-of = Meeting on { $state }
meeting-formal = Formal name
meeting-when = When
meeting-where = Where
meeting-not-published = The hour is not published yet.
meeting-questions = Questions to the speakers
meeting-speakers = Speakers
meeting-no-speakers = No speakers have been announced.
meeting-apply-until = Applications for this State
meeting-reviews = Reviews in the UPR
meeting-earlier = Earlier reviews
meeting-next = Next review
meeting-review = Session { $number } (cycle { $cycle }): { $dates }
meeting-review-no-dates = Session { $number } (cycle { $cycle })
meeting-no-review = The calendar has no confirmed date.
meeting-cancelled = This meeting is not held.
meeting-confirmed = This meeting will be held.
meeting-held = This meeting was held.
meeting-length = Length

calendar-title = The UPR calendar
calendar-lead = Sessions of the UPR Working Group and the States that they review. What no source confirms is not shown; what is confirmed in part is marked.
calendar-session = Session
calendar-cycle = Cycle
calendar-dates = Dates
calendar-states = States under Review
calendar-status-confirmed = confirmed
calendar-status-partly = partly confirmed
calendar-status-unconfirmed = not confirmed
calendar-not-shown = Not confirmed

feed-title = Calls for applications to the UPR Pre-sessions
note-title = Concept note: Pre-sessions { $series }
note-footer = { $organisation } · Pre-sessions { $series } · { $address }

city-geneva = Geneva
