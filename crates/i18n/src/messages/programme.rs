//! Written by `cargo xtask i18n` from `locales/en/programme.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Programme”
    #[must_use]
    pub fn programme_title(&self) -> Cow<'_, str> {
        self.message("programme-title", None)
    }

    /// “Programme, version …”
    #[must_use]
    pub fn programme_version_title<'a>(&'a self, version: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        self.message("programme-version-title", Some(&args))
    }

    /// “No programme is published yet. It will appear here as soon as there is one, and ”
    #[must_use]
    pub fn programme_none(&self) -> Cow<'_, str> {
        self.message("programme-none", None)
    }

    /// “The series takes place ….”
    #[must_use]
    pub fn programme_none_dates<'a>(&'a self, dates: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("dates", dates);
        self.message("programme-none-dates", Some(&args))
    }

    /// “Version”
    #[must_use]
    pub fn programme_version(&self) -> Cow<'_, str> {
        self.message("programme-version", None)
    }

    /// “…, published on …”
    #[must_use]
    pub fn programme_version_of<'a>(
        &'a self,
        version: impl Into<FluentValue<'a>>,
        at: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        args.set("at", at);
        self.message("programme-version-of", Some(&args))
    }

    /// “Calendar and data”
    #[must_use]
    pub fn programme_data(&self) -> Cow<'_, str> {
        self.message("programme-data", None)
    }

    /// “Calendar to subscribe to (iCalendar)”
    #[must_use]
    pub fn programme_calendar(&self) -> Cow<'_, str> {
        self.message("programme-calendar", None)
    }

    /// “Other versions”
    #[must_use]
    pub fn programme_others(&self) -> Cow<'_, str> {
        self.message("programme-others", None)
    }

    /// “Version …”
    #[must_use]
    pub fn programme_other<'a>(&'a self, version: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        self.message("programme-other", Some(&args))
    }

    /// “This is a former version. What holds is version ….”
    #[must_use]
    pub fn programme_not_latest<'a>(&'a self, version: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        self.message("programme-not-latest", Some(&args))
    }

    /// “The programme that holds”
    #[must_use]
    pub fn programme_go_latest(&self) -> Cow<'_, str> {
        self.message("programme-go-latest", None)
    }

    /// “From the organiser”
    #[must_use]
    pub fn programme_from_organiser(&self) -> Cow<'_, str> {
        self.message("programme-from-organiser", None)
    }

    /// “What changed since version …”
    #[must_use]
    pub fn programme_changed<'a>(&'a self, version: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        self.message("programme-changed", Some(&args))
    }

    /// “You are signed in for a Permanent Mission. Some speakers named here let the miss”
    #[must_use]
    pub fn programme_for_missions(&self) -> Cow<'_, str> {
        self.message("programme-for-missions", None)
    }

    /// “Questions and answers”
    #[must_use]
    pub fn programme_questions(&self) -> Cow<'_, str> {
        self.message("programme-questions", None)
    }

    /// “Questions: …”
    #[must_use]
    pub fn programme_questions_to<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("programme-questions-to", Some(&args))
    }

    /// “Break”
    #[must_use]
    pub fn programme_break(&self) -> Cow<'_, str> {
        self.message("programme-break", None)
    }

    /// “Screening of the statements. Questions and answers: ….”
    #[must_use]
    pub fn programme_screening<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("programme-screening", Some(&args))
    }

    /// “not held”
    #[must_use]
    pub fn programme_not_held(&self) -> Cow<'_, str> {
        self.message("programme-not-held", None)
    }

    /// “Speakers”
    #[must_use]
    pub fn programme_speakers(&self) -> Cow<'_, str> {
        self.message("programme-speakers", None)
    }

    /// “Pre-session: … (series …)”
    #[must_use]
    pub fn programme_event<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("series", series);
        self.message("programme-event", Some(&args))
    }

    /// “Pre-session, questions: … (series …)”
    #[must_use]
    pub fn programme_event_questions<'a>(
        &'a self,
        states: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        args.set("series", series);
        self.message("programme-event-questions", Some(&args))
    }

    /// “… (Pre-sessions …)”
    #[must_use]
    pub fn programme_event_other<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("series", series);
        self.message("programme-event-other", Some(&args))
    }

    /// “new, …”
    #[must_use]
    pub fn programme_change_added<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("programme-change-added", Some(&args))
    }

    /// “no longer on the programme (it was on …)”
    #[must_use]
    pub fn programme_change_removed<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("programme-change-removed", Some(&args))
    }

    /// “in place of: …, …”
    #[must_use]
    pub fn programme_change_replaced<'a>(
        &'a self,
        before: impl Into<FluentValue<'a>>,
        when: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("before", before);
        args.set("when", when);
        self.message("programme-change-replaced", Some(&args))
    }

    /// “moved from … to … (…)”
    #[must_use]
    pub fn programme_change_hour<'a>(
        &'a self,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
        day: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("from", from);
        args.set("to", to);
        args.set("day", day);
        self.message("programme-change-hour", Some(&args))
    }

    /// “moved from … to …”
    #[must_use]
    pub fn programme_change_day<'a>(
        &'a self,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("from", from);
        args.set("to", to);
        self.message("programme-change-day", Some(&args))
    }

    /// “lasts … instead of …”
    #[must_use]
    pub fn programme_change_length<'a>(
        &'a self,
        now: impl Into<FluentValue<'a>>,
        before: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("now", now);
        args.set("before", before);
        self.message("programme-change-length", Some(&args))
    }

    /// “room: … instead of …”
    #[must_use]
    pub fn programme_change_room<'a>(
        &'a self,
        now: impl Into<FluentValue<'a>>,
        before: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("now", now);
        args.set("before", before);
        self.message("programme-change-room", Some(&args))
    }

    /// “Programme: draft”
    #[must_use]
    pub fn programme_desk(&self) -> Cow<'_, str> {
        self.message("programme-desk", None)
    }

    /// “Nothing is public yet. Only organisers see this draft.”
    #[must_use]
    pub fn programme_desk_none(&self) -> Cow<'_, str> {
        self.message("programme-desk-none", None)
    }

    /// “Version … is public, since …. Only organisers see this draft.”
    #[must_use]
    pub fn programme_desk_public<'a>(
        &'a self,
        version: impl Into<FluentValue<'a>>,
        at: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        args.set("at", at);
        self.message("programme-desk-public", Some(&args))
    }

    /// “The public page”
    #[must_use]
    pub fn programme_desk_look(&self) -> Cow<'_, str> {
        self.message("programme-desk-look", None)
    }

    /// “To what publishing would change”
    #[must_use]
    pub fn programme_go_publish(&self) -> Cow<'_, str> {
        self.message("programme-go-publish", None)
    }

    /// “To mend before publishing”
    #[must_use]
    pub fn programme_issues(&self) -> Cow<'_, str> {
        self.message("programme-issues", None)
    }

    /// “Worth a look”
    #[must_use]
    pub fn programme_issues_may(&self) -> Cow<'_, str> {
        self.message("programme-issues-may", None)
    }

    /// “The programme may be published all the same, if you know better.”
    #[must_use]
    pub fn programme_issues_may_lead(&self) -> Cow<'_, str> {
        self.message("programme-issues-may-lead", None)
    }

    /// “No rule is broken.”
    #[must_use]
    pub fn programme_no_issues(&self) -> Cow<'_, str> {
        self.message("programme-no-issues", None)
    }

    /// “There is no slot yet. Have a programme proposed, or add slots one by one.”
    #[must_use]
    pub fn programme_empty(&self) -> Cow<'_, str> {
        self.message("programme-empty", None)
    }

    /// “What publishing would change”
    #[must_use]
    pub fn programme_would(&self) -> Cow<'_, str> {
        self.message("programme-would", None)
    }

    /// “This would be version 1. Nobody is written to.”
    #[must_use]
    pub fn programme_would_first(&self) -> Cow<'_, str> {
        self.message("programme-would-first", None)
    }

    /// “Nothing: the draft is as the version that is public.”
    #[must_use]
    pub fn programme_would_nothing(&self) -> Cow<'_, str> {
        self.message("programme-would-nothing", None)
    }

    /// “Speakers with a confirmed seat at these meetings are written to. The letters wai”
    #[must_use]
    pub fn programme_would_tell(&self) -> Cow<'_, str> {
        self.message("programme-would-tell", None)
    }

    /// “Publish”
    #[must_use]
    pub fn programme_publish(&self) -> Cow<'_, str> {
        self.message("programme-publish", None)
    }

    /// “Publish as version …”
    #[must_use]
    pub fn programme_publish_button<'a>(&'a self, version: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        self.message("programme-publish-button", Some(&args))
    }

    /// “Note to the readers”
    #[must_use]
    pub fn programme_note(&self) -> Cow<'_, str> {
        self.message("programme-note", None)
    }

    /// “Everybody sees it. Please name nobody.”
    #[must_use]
    pub fn programme_note_hint(&self) -> Cow<'_, str> {
        self.message("programme-note-hint", None)
    }

    /// “This cannot be published yet: see what there is to mend.”
    #[must_use]
    pub fn programme_publish_broken(&self) -> Cow<'_, str> {
        self.message("programme-publish-broken", None)
    }

    /// “There is nothing new to be published.”
    #[must_use]
    pub fn programme_publish_nothing(&self) -> Cow<'_, str> {
        self.message("programme-publish-nothing", None)
    }

    /// “Proposal”
    #[must_use]
    pub fn programme_propose(&self) -> Cow<'_, str> {
        self.message("programme-propose", None)
    }

    /// “A proposal spreads the meetings over the days and rooms of the series, so that n”
    #[must_use]
    pub fn programme_propose_lead(&self) -> Cow<'_, str> {
        self.message("programme-propose-lead", None)
    }

    /// “Propose a programme”
    #[must_use]
    pub fn programme_propose_button(&self) -> Cow<'_, str> {
        self.message("programme-propose-button", None)
    }

    /// “Replace the whole draft?”
    #[must_use]
    pub fn programme_propose_sure(&self) -> Cow<'_, str> {
        self.message("programme-propose-sure", None)
    }

    /// “All slots of the draft go and a new proposal takes their place: also breaks, que”
    #[must_use]
    pub fn programme_propose_sure_text(&self) -> Cow<'_, str> {
        self.message("programme-propose-sure-text", None)
    }

    /// “Replace the draft”
    #[must_use]
    pub fn programme_propose_yes(&self) -> Cow<'_, str> {
        self.message("programme-propose-yes", None)
    }

    /// “No programme can be proposed: the days of the series are not known exactly.”
    #[must_use]
    pub fn programme_no_days(&self) -> Cow<'_, str> {
        self.message("programme-no-days", None)
    }

    /// “No programme can be proposed: … meetings find no place in the days and rooms. Na”
    #[must_use]
    pub fn programme_no_room<'a>(&'a self, left: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("left", left);
        self.message("programme-no-room", Some(&args))
    }

    /// “Rooms”
    #[must_use]
    pub fn programme_rooms(&self) -> Cow<'_, str> {
        self.message("programme-rooms", None)
    }

    /// “Rooms, one a line”
    #[must_use]
    pub fn programme_rooms_label(&self) -> Cow<'_, str> {
        self.message("programme-rooms-label", None)
    }

    /// “The first line is the first room: to rename a room, change its line.”
    #[must_use]
    pub fn programme_rooms_hint(&self) -> Cow<'_, str> {
        self.message("programme-rooms-hint", None)
    }

    /// “Save the rooms”
    #[must_use]
    pub fn programme_rooms_button(&self) -> Cow<'_, str> {
        self.message("programme-rooms-button", None)
    }

    /// “Please name … to … rooms: slots stand in those that you have.”
    #[must_use]
    pub fn programme_rooms_issue<'a>(
        &'a self,
        min: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("min", min);
        args.set("max", max);
        self.message("programme-rooms-issue", Some(&args))
    }

    /// “Add a slot”
    #[must_use]
    pub fn programme_add(&self) -> Cow<'_, str> {
        self.message("programme-add", None)
    }

    /// “Change”
    #[must_use]
    pub fn programme_change(&self) -> Cow<'_, str> {
        self.message("programme-change", None)
    }

    /// “15 min earlier”
    #[must_use]
    pub fn programme_earlier(&self) -> Cow<'_, str> {
        self.message("programme-earlier", None)
    }

    /// “15 min later”
    #[must_use]
    pub fn programme_later(&self) -> Cow<'_, str> {
        self.message("programme-later", None)
    }

    /// “Swap with the one before”
    #[must_use]
    pub fn programme_swap_before(&self) -> Cow<'_, str> {
        self.message("programme-swap-before", None)
    }

    /// “Swap with the next”
    #[must_use]
    pub fn programme_swap_after(&self) -> Cow<'_, str> {
        self.message("programme-swap-after", None)
    }

    /// “…: …”
    #[must_use]
    pub fn programme_of<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        slot: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("slot", slot);
        self.message("programme-of", Some(&args))
    }

    /// “Take out”
    #[must_use]
    pub fn programme_remove(&self) -> Cow<'_, str> {
        self.message("programme-remove", None)
    }

    /// “Take this slot out of the draft?”
    #[must_use]
    pub fn programme_remove_sure(&self) -> Cow<'_, str> {
        self.message("programme-remove-sure", None)
    }

    /// “…. If the slot was published before, calendars will show it as cancelled once th”
    #[must_use]
    pub fn programme_remove_text<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-remove-text", Some(&args))
    }

    /// “Take it out”
    #[must_use]
    pub fn programme_remove_yes(&self) -> Cow<'_, str> {
        self.message("programme-remove-yes", None)
    }

    /// “Add a slot”
    #[must_use]
    pub fn programme_slot_new(&self) -> Cow<'_, str> {
        self.message("programme-slot-new", None)
    }

    /// “Change a slot”
    #[must_use]
    pub fn programme_slot(&self) -> Cow<'_, str> {
        self.message("programme-slot", None)
    }

    /// “What it is”
    #[must_use]
    pub fn programme_what(&self) -> Cow<'_, str> {
        self.message("programme-what", None)
    }

    /// “A meeting”
    #[must_use]
    pub fn programme_what_meeting(&self) -> Cow<'_, str> {
        self.message("programme-what-meeting", None)
    }

    /// “Questions to one or several States”
    #[must_use]
    pub fn programme_what_questions(&self) -> Cow<'_, str> {
        self.message("programme-what-questions", None)
    }

    /// “A break”
    #[must_use]
    pub fn programme_what_break(&self) -> Cow<'_, str> {
        self.message("programme-what-break", None)
    }

    /// “Something else”
    #[must_use]
    pub fn programme_what_other(&self) -> Cow<'_, str> {
        self.message("programme-what-other", None)
    }

    /// “States”
    #[must_use]
    pub fn programme_meetings(&self) -> Cow<'_, str> {
        self.message("programme-meetings", None)
    }

    /// “One for a meeting, one or more for questions, none for anything else.”
    #[must_use]
    pub fn programme_meetings_hint(&self) -> Cow<'_, str> {
        self.message("programme-meetings-hint", None)
    }

    /// “For a meeting choose one State, for questions one or more.”
    #[must_use]
    pub fn programme_meetings_issue(&self) -> Cow<'_, str> {
        self.message("programme-meetings-issue", None)
    }

    /// “Name”
    #[must_use]
    pub fn programme_label(&self) -> Cow<'_, str> {
        self.message("programme-label", None)
    }

    /// “Only for something else, such as “Opening of the doors”. Everybody sees it.”
    #[must_use]
    pub fn programme_label_hint(&self) -> Cow<'_, str> {
        self.message("programme-label-hint", None)
    }

    /// “Day”
    #[must_use]
    pub fn programme_date(&self) -> Cow<'_, str> {
        self.message("programme-date", None)
    }

    /// “Year, month and day, such as 2027-03-09.”
    #[must_use]
    pub fn programme_date_hint(&self) -> Cow<'_, str> {
        self.message("programme-date-hint", None)
    }

    /// “Begins at”
    #[must_use]
    pub fn programme_time(&self) -> Cow<'_, str> {
        self.message("programme-time", None)
    }

    /// “Hour and minute by the clocks of the series, such as 09:30. ….”
    #[must_use]
    pub fn programme_time_hint<'a>(&'a self, zone: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("zone", zone);
        self.message("programme-time-hint", Some(&args))
    }

    /// “Minutes”
    #[must_use]
    pub fn programme_minutes(&self) -> Cow<'_, str> {
        self.message("programme-minutes", None)
    }

    /// “Room”
    #[must_use]
    pub fn programme_room(&self) -> Cow<'_, str> {
        self.message("programme-room", None)
    }

    /// “Save”
    #[must_use]
    pub fn programme_save(&self) -> Cow<'_, str> {
        self.message("programme-save", None)
    }

    /// “Back to the draft”
    #[must_use]
    pub fn programme_back(&self) -> Cow<'_, str> {
        self.message("programme-back", None)
    }

    /// “…, …, …, …”
    #[must_use]
    pub fn programme_slot_words<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        when: impl Into<FluentValue<'a>>,
        length: impl Into<FluentValue<'a>>,
        room: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("when", when);
        args.set("length", length);
        args.set("room", room);
        self.message("programme-slot-words", Some(&args))
    }

    /// “… and … are in one room at the same time.”
    #[must_use]
    pub fn programme_issue_room_taken<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        second: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("second", second);
        self.message("programme-issue-room-taken", Some(&args))
    }

    /// “A speaker would be at … and at … at the same time.”
    #[must_use]
    pub fn programme_issue_two_places<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        second: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("second", second);
        self.message("programme-issue-two-places", Some(&args))
    }

    /// “… has a second slot.”
    #[must_use]
    pub fn programme_issue_twice<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-twice", Some(&args))
    }

    /// “… has no slot.”
    #[must_use]
    pub fn programme_issue_missing<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("programme-issue-missing", Some(&args))
    }

    /// “The meeting is not held, and yet it has a slot: ….”
    #[must_use]
    pub fn programme_issue_cancelled<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-cancelled", Some(&args))
    }

    /// “This is not on a day of the series: ….”
    #[must_use]
    pub fn programme_issue_outside<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-outside", Some(&args))
    }

    /// “This is shorter than the format asks, which is …: ….”
    #[must_use]
    pub fn programme_issue_too_short<'a>(
        &'a self,
        needed: impl Into<FluentValue<'a>>,
        slot: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("needed", needed);
        args.set("slot", slot);
        self.message("programme-issue-too-short", Some(&args))
    }

    /// “This lasts no time at all: ….”
    #[must_use]
    pub fn programme_issue_no_time<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-no-time", Some(&args))
    }

    /// “The room is not there any more: ….”
    #[must_use]
    pub fn programme_issue_no_room<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-no-room", Some(&args))
    }

    /// “The clocks skip this hour, or show it twice: ….”
    #[must_use]
    pub fn programme_issue_no_hour<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-no-hour", Some(&args))
    }

    /// “These come before a screening that they are about: ….”
    #[must_use]
    pub fn programme_issue_questions_first<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-questions-first", Some(&args))
    }

    /// “These are about a meeting without a slot: ….”
    #[must_use]
    pub fn programme_issue_questions_nobody<'a>(&'a self, slot: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slot", slot);
        self.message("programme-issue-questions-nobody", Some(&args))
    }

    /// “To be moved”
    #[must_use]
    pub fn programme_stale_move(&self) -> Cow<'_, str> {
        self.message("programme-stale-move", None)
    }

    /// “Rooms”
    #[must_use]
    pub fn programme_stale_rooms(&self) -> Cow<'_, str> {
        self.message("programme-stale-rooms", None)
    }

    /// “Slot”
    #[must_use]
    pub fn programme_stale_slot(&self) -> Cow<'_, str> {
        self.message("programme-stale-slot", None)
    }

    /// “Note to the readers, and what was to be published”
    #[must_use]
    pub fn programme_stale_note(&self) -> Cow<'_, str> {
        self.message("programme-stale-note", None)
    }

    /// “The slot is no longer there.”
    #[must_use]
    pub fn programme_stale_gone(&self) -> Cow<'_, str> {
        self.message("programme-stale-gone", None)
    }

    /// “A draft with … slots, changed by somebody else”
    #[must_use]
    pub fn programme_stale_draft<'a>(&'a self, slots: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("slots", slots);
        self.message("programme-stale-draft", Some(&args))
    }
}
