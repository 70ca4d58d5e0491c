//! Written by `cargo xtask i18n` from `locales/en/series.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Series”
    #[must_use]
    pub fn series_desk_title(&self) -> Cow<'_, str> {
        self.message("series-desk-title", None)
    }

    /// “You run no series yet.”
    #[must_use]
    pub fn series_desk_none(&self) -> Cow<'_, str> {
        self.message("series-desk-none", None)
    }

    /// “New series”
    #[must_use]
    pub fn series_new(&self) -> Cow<'_, str> {
        self.message("series-new", None)
    }

    /// “Nobody but organisers sees the series until you publish it.”
    #[must_use]
    pub fn series_new_lead(&self) -> Cow<'_, str> {
        self.message("series-new-lead", None)
    }

    /// “Take in a file”
    #[must_use]
    pub fn series_take_file(&self) -> Cow<'_, str> {
        self.message("series-take-file", None)
    }

    /// “A series file (JSON) sets up a new series or changes one that is there. You see ”
    #[must_use]
    pub fn series_file_lead(&self) -> Cow<'_, str> {
        self.message("series-file-lead", None)
    }

    /// “Series file”
    #[must_use]
    pub fn series_file_field(&self) -> Cow<'_, str> {
        self.message("series-file-field", None)
    }

    /// “JSON”
    #[must_use]
    pub fn series_file_kinds(&self) -> Cow<'_, str> {
        self.message("series-file-kinds", None)
    }

    /// “Choose a file.”
    #[must_use]
    pub fn series_file_missing(&self) -> Cow<'_, str> {
        self.message("series-file-missing", None)
    }

    /// “The file cannot be read at …, line …, column …. Nothing was changed.”
    #[must_use]
    pub fn series_file_malformed<'a>(
        &'a self,
        path: impl Into<FluentValue<'a>>,
        line: impl Into<FluentValue<'a>>,
        column: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("path", path);
        args.set("line", line);
        args.set("column", column);
        self.message("series-file-malformed", Some(&args))
    }

    /// “This makes no sense: …. Nothing was changed.”
    #[must_use]
    pub fn series_file_unsound<'a>(&'a self, path: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("path", path);
        self.message("series-file-unsound", Some(&args))
    }

    /// “The file leaves out States that have a meeting: …. Cancel a meeting instead. Not”
    #[must_use]
    pub fn series_file_states_gone<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("series-file-states-gone", Some(&args))
    }

    /// “The file changes a timetable that was published. It may only add others. Nothing”
    #[must_use]
    pub fn series_file_timetables(&self) -> Cow<'_, str> {
        self.message("series-file-timetables", None)
    }

    /// “This file begins Pre-sessions …. This is what it says:”
    #[must_use]
    pub fn series_file_new<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("series-file-new", Some(&args))
    }

    /// “This file changes Pre-sessions …:”
    #[must_use]
    pub fn series_file_changes<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("series-file-changes", Some(&args))
    }

    /// “The file says what is there. There is nothing to change.”
    #[must_use]
    pub fn series_file_nothing(&self) -> Cow<'_, str> {
        self.message("series-file-nothing", None)
    }

    /// “Take it in”
    #[must_use]
    pub fn series_file_take(&self) -> Cow<'_, str> {
        self.message("series-file-take", None)
    }

    /// “Field”
    #[must_use]
    pub fn series_field_path(&self) -> Cow<'_, str> {
        self.message("series-field-path", None)
    }

    /// “Was”
    #[must_use]
    pub fn series_field_before(&self) -> Cow<'_, str> {
        self.message("series-field-before", None)
    }

    /// “Will be”
    #[must_use]
    pub fn series_field_after(&self) -> Cow<'_, str> {
        self.message("series-field-after", None)
    }

    /// “nothing”
    #[must_use]
    pub fn series_nothing(&self) -> Cow<'_, str> {
        self.message("series-nothing", None)
    }

    /// “Not public yet”
    #[must_use]
    pub fn series_hidden(&self) -> Cow<'_, str> {
        self.message("series-hidden", None)
    }

    /// “Public”
    #[must_use]
    pub fn series_public(&self) -> Cow<'_, str> {
        self.message("series-public", None)
    }

    /// “Publish”
    #[must_use]
    pub fn series_publish(&self) -> Cow<'_, str> {
        self.message("series-publish", None)
    }

    /// “Publish Pre-sessions …?”
    #[must_use]
    pub fn series_publish_ask<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("series-publish-ask", Some(&args))
    }

    /// “Everybody sees the series from then on, and it stays public. Once the call opens”
    #[must_use]
    pub fn series_publish_lead(&self) -> Cow<'_, str> {
        self.message("series-publish-lead", None)
    }

    /// “Publish it”
    #[must_use]
    pub fn series_publish_yes(&self) -> Cow<'_, str> {
        self.message("series-publish-yes", None)
    }

    /// “Change”
    #[must_use]
    pub fn series_change(&self) -> Cow<'_, str> {
        self.message("series-change", None)
    }

    /// “Reuse”
    #[must_use]
    pub fn series_copies(&self) -> Cow<'_, str> {
        self.message("series-copies", None)
    }

    /// “Facts”
    #[must_use]
    pub fn series_facts(&self) -> Cow<'_, str> {
        self.message("series-facts", None)
    }

    /// “Texts”
    #[must_use]
    pub fn series_texts(&self) -> Cow<'_, str> {
        self.message("series-texts", None)
    }

    /// “Texts in …”
    #[must_use]
    pub fn series_texts_in<'a>(&'a self, language: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("language", language);
        self.message("series-texts-in", Some(&args))
    }

    /// “What you leave empty has the platform’s own words. An empty line parts paragraph”
    #[must_use]
    pub fn series_texts_lead(&self) -> Cow<'_, str> {
        self.message("series-texts-lead", None)
    }

    /// “Figures and what was held”
    #[must_use]
    pub fn series_figures(&self) -> Cow<'_, str> {
        self.message("series-figures", None)
    }

    /// “More time for some States”
    #[must_use]
    pub fn series_extension(&self) -> Cow<'_, str> {
        self.message("series-extension", None)
    }

    /// “Take the extra time back for these States”
    #[must_use]
    pub fn series_extension_take_back(&self) -> Cow<'_, str> {
        self.message("series-extension-take-back", None)
    }

    /// “Give more time”
    #[must_use]
    pub fn series_extension_save(&self) -> Cow<'_, str> {
        self.message("series-extension-save", None)
    }

    /// “Postpone”
    #[must_use]
    pub fn series_postpone(&self) -> Cow<'_, str> {
        self.message("series-postpone", None)
    }

    /// “You see what would move before anything is done. The old plan is kept.”
    #[must_use]
    pub fn series_postpone_lead(&self) -> Cow<'_, str> {
        self.message("series-postpone-lead", None)
    }

    /// “Show what would move”
    #[must_use]
    pub fn series_postpone_preview(&self) -> Cow<'_, str> {
        self.message("series-postpone-preview", None)
    }

    /// “Postpone it”
    #[must_use]
    pub fn series_postpone_do(&self) -> Cow<'_, str> {
        self.message("series-postpone-do", None)
    }

    /// “Begin a series like this”
    #[must_use]
    pub fn series_clone(&self) -> Cow<'_, str> {
        self.message("series-clone", None)
    }

    /// “The new series takes over form, texts, criteria and grant terms. It has a number”
    #[must_use]
    pub fn series_clone_lead(&self) -> Cow<'_, str> {
        self.message("series-clone-lead", None)
    }

    /// “Download as a file”
    #[must_use]
    pub fn series_download(&self) -> Cow<'_, str> {
        self.message("series-download", None)
    }

    /// “Save”
    #[must_use]
    pub fn series_save(&self) -> Cow<'_, str> {
        self.message("series-save", None)
    }

    /// “Meetings”
    #[must_use]
    pub fn series_meetings(&self) -> Cow<'_, str> {
        self.message("series-meetings", None)
    }

    /// “State”
    #[must_use]
    pub fn series_state(&self) -> Cow<'_, str> {
        self.message("series-state", None)
    }

    /// “Applications”
    #[must_use]
    pub fn series_applied(&self) -> Cow<'_, str> {
        self.message("series-applied", None)
    }

    /// “Minimum”
    #[must_use]
    pub fn series_minimum(&self) -> Cow<'_, str> {
        self.message("series-minimum", None)
    }

    /// “Standing”
    #[must_use]
    pub fn series_standing(&self) -> Cow<'_, str> {
        self.message("series-standing", None)
    }

    /// “planned”
    #[must_use]
    pub fn series_standing_planned(&self) -> Cow<'_, str> {
        self.message("series-standing-planned", None)
    }

    /// “to be held”
    #[must_use]
    pub fn series_standing_confirmed(&self) -> Cow<'_, str> {
        self.message("series-standing-confirmed", None)
    }

    /// “cancelled”
    #[must_use]
    pub fn series_standing_cancelled(&self) -> Cow<'_, str> {
        self.message("series-standing-cancelled", None)
    }

    /// “held”
    #[must_use]
    pub fn series_standing_held(&self) -> Cow<'_, str> {
        self.message("series-standing-held", None)
    }

    /// “Settings of this meeting”
    #[must_use]
    pub fn series_settings(&self) -> Cow<'_, str> {
        self.message("series-settings", None)
    }

    /// “What you leave empty is as in the series.”
    #[must_use]
    pub fn series_settings_lead(&self) -> Cow<'_, str> {
        self.message("series-settings-lead", None)
    }

    /// “… applications were begun and not handed in.”
    #[must_use]
    pub fn series_drafts<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("series-drafts", Some(&args))
    }

    /// “From … to …”
    #[must_use]
    pub fn series_moves_plan<'a>(
        &'a self,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("from", from);
        args.set("to", to);
        self.message("series-moves-plan", Some(&args))
    }

    /// “Deadlines”
    #[must_use]
    pub fn series_moves_deadlines(&self) -> Cow<'_, str> {
        self.message("series-moves-deadlines", None)
    }

    /// “…: … becomes …”
    #[must_use]
    pub fn series_moves_deadline<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("from", from);
        args.set("to", to);
        self.message("series-moves-deadline", Some(&args))
    }

    /// “The call”
    #[must_use]
    pub fn series_moves_call(&self) -> Cow<'_, str> {
        self.message("series-moves-call", None)
    }

    /// “The own deadlines of … applicants”
    #[must_use]
    pub fn series_moves_own<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("series-moves-own", Some(&args))
    }

    /// “The opening of the call”
    #[must_use]
    pub fn series_moves_opens(&self) -> Cow<'_, str> {
        self.message("series-moves-opens", None)
    }

    /// “Statements are due”
    #[must_use]
    pub fn series_moves_statements(&self) -> Cow<'_, str> {
        self.message("series-moves-statements", None)
    }

    /// “Programme”
    #[must_use]
    pub fn series_moves_slots(&self) -> Cow<'_, str> {
        self.message("series-moves-slots", None)
    }

    /// “…: … leaves the programme”
    #[must_use]
    pub fn series_moves_slot_gone<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        from: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("from", from);
        self.message("series-moves-slot-gone", Some(&args))
    }

    /// “The programme is published as version … at once, so that it does not go on sayin”
    #[must_use]
    pub fn series_moves_version<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("series-moves-version", Some(&args))
    }

    /// “Letters”
    #[must_use]
    pub fn series_moves_letters(&self) -> Cow<'_, str> {
        self.message("series-moves-letters", None)
    }

    /// “… applicants get a letter about the new dates. The letters wait in the outbox un”
    #[must_use]
    pub fn series_moves_letter<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("series-moves-letter", Some(&args))
    }

    /// “Nothing.”
    #[must_use]
    pub fn series_moves_nothing(&self) -> Cow<'_, str> {
        self.message("series-moves-nothing", None)
    }

    /// “Other slot”
    #[must_use]
    pub fn series_other_slot(&self) -> Cow<'_, str> {
        self.message("series-other-slot", None)
    }

    /// “Questions on …”
    #[must_use]
    pub fn series_shared_questions<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("series-shared-questions", Some(&args))
    }

    /// “The new plan is the present one.”
    #[must_use]
    pub fn postpone_nothing(&self) -> Cow<'_, str> {
        self.message("postpone-nothing", None)
    }

    /// “The series was held already.”
    #[must_use]
    pub fn postpone_held(&self) -> Cow<'_, str> {
        self.message("postpone-held", None)
    }

    /// “The new dates must stand or be provisional, not moved or cancelled.”
    #[must_use]
    pub fn postpone_not_a_plan(&self) -> Cow<'_, str> {
        self.message("postpone-not-a-plan", None)
    }

    /// “A deadline would fall into an hour that the clocks skip or show twice. Keep the ”
    #[must_use]
    pub fn postpone_deadline(&self) -> Cow<'_, str> {
        self.message("postpone-deadline", None)
    }

    /// “The series”
    #[must_use]
    pub fn group_identity(&self) -> Cow<'_, str> {
        self.message("group-identity", None)
    }

    /// “Working Group session”
    #[must_use]
    pub fn group_wg(&self) -> Cow<'_, str> {
        self.message("group-wg", None)
    }

    /// “Dates”
    #[must_use]
    pub fn group_dates(&self) -> Cow<'_, str> {
        self.message("group-dates", None)
    }

    /// “Place”
    #[must_use]
    pub fn group_place(&self) -> Cow<'_, str> {
        self.message("group-place", None)
    }

    /// “The hour”
    #[must_use]
    pub fn group_format(&self) -> Cow<'_, str> {
        self.message("group-format", None)
    }

    /// “The call”
    #[must_use]
    pub fn group_call(&self) -> Cow<'_, str> {
        self.message("group-call", None)
    }

    /// “Travel grants”
    #[must_use]
    pub fn group_grants(&self) -> Cow<'_, str> {
        self.message("group-grants", None)
    }

    /// “What was held”
    #[must_use]
    pub fn group_held(&self) -> Cow<'_, str> {
        self.message("group-held", None)
    }

    /// “Figures so far”
    #[must_use]
    pub fn group_so_far(&self) -> Cow<'_, str> {
        self.message("group-so-far", None)
    }

    /// “Number or word in the address”
    #[must_use]
    pub fn field_key(&self) -> Cow<'_, str> {
        self.message("field-key", None)
    }

    /// “Such as 44, or nairobi-2026.”
    #[must_use]
    pub fn field_key_hint(&self) -> Cow<'_, str> {
        self.message("field-key-hint", None)
    }

    /// “Working Group session”
    #[must_use]
    pub fn field_wg_session(&self) -> Cow<'_, str> {
        self.message("field-wg-session", None)
    }

    /// “Working Group: first day”
    #[must_use]
    pub fn field_wg_start(&self) -> Cow<'_, str> {
        self.message("field-wg-start", None)
    }

    /// “Working Group: last day”
    #[must_use]
    pub fn field_wg_end(&self) -> Cow<'_, str> {
        self.message("field-wg-end", None)
    }

    /// “Working Group: how exactly”
    #[must_use]
    pub fn field_wg_precision(&self) -> Cow<'_, str> {
        self.message("field-wg-precision", None)
    }

    /// “Working Group: status”
    #[must_use]
    pub fn field_wg_status(&self) -> Cow<'_, str> {
        self.message("field-wg-status", None)
    }

    /// “Organiser”
    #[must_use]
    pub fn field_organiser(&self) -> Cow<'_, str> {
        self.message("field-organiser", None)
    }

    /// “Leave empty for the organisation that runs this platform.”
    #[must_use]
    pub fn field_organiser_hint(&self) -> Cow<'_, str> {
        self.message("field-organiser-hint", None)
    }

    /// “Where it belongs”
    #[must_use]
    pub fn field_setting(&self) -> Cow<'_, str> {
        self.message("field-setting", None)
    }

    /// “In Geneva, before the missions”
    #[must_use]
    pub fn field_setting_geneva(&self) -> Cow<'_, str> {
        self.message("field-setting-geneva", None)
    }

    /// “In the country itself, with partners”
    #[must_use]
    pub fn field_setting_in_country(&self) -> Cow<'_, str> {
        self.message("field-setting-in-country", None)
    }

    /// “Country”
    #[must_use]
    pub fn field_country(&self) -> Cow<'_, str> {
        self.message("field-country", None)
    }

    /// “Partners, one a line”
    #[must_use]
    pub fn field_partners(&self) -> Cow<'_, str> {
        self.message("field-partners", None)
    }

    /// “Series in Geneva that it prepares”
    #[must_use]
    pub fn field_prepares(&self) -> Cow<'_, str> {
        self.message("field-prepares", None)
    }

    /// “How”
    #[must_use]
    pub fn field_mode(&self) -> Cow<'_, str> {
        self.message("field-mode", None)
    }

    /// “Building, or how to reach the place online”
    #[must_use]
    pub fn field_venue(&self) -> Cow<'_, str> {
        self.message("field-venue", None)
    }

    /// “City”
    #[must_use]
    pub fn field_city(&self) -> Cow<'_, str> {
        self.message("field-city", None)
    }

    /// “Status of the place”
    #[must_use]
    pub fn field_venue_status(&self) -> Cow<'_, str> {
        self.message("field-venue-status", None)
    }

    /// “First day”
    #[must_use]
    pub fn field_start(&self) -> Cow<'_, str> {
        self.message("field-start", None)
    }

    /// “Last day”
    #[must_use]
    pub fn field_end(&self) -> Cow<'_, str> {
        self.message("field-end", None)
    }

    /// “Such as 2027-03-09.”
    #[must_use]
    pub fn field_date_hint(&self) -> Cow<'_, str> {
        self.message("field-date-hint", None)
    }

    /// “How exactly”
    #[must_use]
    pub fn field_precision(&self) -> Cow<'_, str> {
        self.message("field-precision", None)
    }

    /// “to the day”
    #[must_use]
    pub fn field_precision_day(&self) -> Cow<'_, str> {
        self.message("field-precision-day", None)
    }

    /// “to the week”
    #[must_use]
    pub fn field_precision_week(&self) -> Cow<'_, str> {
        self.message("field-precision-week", None)
    }

    /// “to the month”
    #[must_use]
    pub fn field_precision_month(&self) -> Cow<'_, str> {
        self.message("field-precision-month", None)
    }

    /// “Status of the dates”
    #[must_use]
    pub fn field_dates_status(&self) -> Cow<'_, str> {
        self.message("field-dates-status", None)
    }

    /// “provisional”
    #[must_use]
    pub fn field_status_provisional(&self) -> Cow<'_, str> {
        self.message("field-status-provisional", None)
    }

    /// “confirmed”
    #[must_use]
    pub fn field_status_confirmed(&self) -> Cow<'_, str> {
        self.message("field-status-confirmed", None)
    }

    /// “moved”
    #[must_use]
    pub fn field_status_moved(&self) -> Cow<'_, str> {
        self.message("field-status-moved", None)
    }

    /// “cancelled”
    #[must_use]
    pub fn field_status_cancelled(&self) -> Cow<'_, str> {
        self.message("field-status-cancelled", None)
    }

    /// “Time zone”
    #[must_use]
    pub fn field_time_zone(&self) -> Cow<'_, str> {
        self.message("field-time-zone", None)
    }

    /// “An IANA name such as Europe/Zurich.”
    #[must_use]
    pub fn field_time_zone_hint(&self) -> Cow<'_, str> {
        self.message("field-time-zone-hint", None)
    }

    /// “Language of the meetings”
    #[must_use]
    pub fn field_language(&self) -> Cow<'_, str> {
        self.message("field-language", None)
    }

    /// “States under Review”
    #[must_use]
    pub fn field_states(&self) -> Cow<'_, str> {
        self.message("field-states", None)
    }

    /// “States under Review, one a line”
    #[must_use]
    pub fn field_states_lines(&self) -> Cow<'_, str> {
        self.message("field-states-lines", None)
    }

    /// “Minutes of a meeting”
    #[must_use]
    pub fn field_meeting_minutes(&self) -> Cow<'_, str> {
        self.message("field-meeting-minutes", None)
    }

    /// “Fewest minutes of a speaker”
    #[must_use]
    pub fn field_speaker_minutes_min(&self) -> Cow<'_, str> {
        self.message("field-speaker-minutes-min", None)
    }

    /// “Most minutes of a speaker”
    #[must_use]
    pub fn field_speaker_minutes_max(&self) -> Cow<'_, str> {
        self.message("field-speaker-minutes-max", None)
    }

    /// “Minutes of the State’s opening”
    #[must_use]
    pub fn field_opening_minutes(&self) -> Cow<'_, str> {
        self.message("field-opening-minutes", None)
    }

    /// “Minutes for questions”
    #[must_use]
    pub fn field_question_minutes(&self) -> Cow<'_, str> {
        self.message("field-question-minutes", None)
    }

    /// “Fewest applications”
    #[must_use]
    pub fn field_minimum_applications(&self) -> Cow<'_, str> {
        self.message("field-minimum-applications", None)
    }

    /// “Statement due, days before”
    #[must_use]
    pub fn field_statement_lead_days(&self) -> Cow<'_, str> {
        self.message("field-statement-lead-days", None)
    }

    /// “There is a call”
    #[must_use]
    pub fn field_call(&self) -> Cow<'_, str> {
        self.message("field-call", None)
    }

    /// “Opens on”
    #[must_use]
    pub fn field_opens(&self) -> Cow<'_, str> {
        self.message("field-opens", None)
    }

    /// “Opens at”
    #[must_use]
    pub fn field_opens_time(&self) -> Cow<'_, str> {
        self.message("field-opens-time", None)
    }

    /// “Such as 09:00; without it at the beginning of the day.”
    #[must_use]
    pub fn field_opens_time_hint(&self) -> Cow<'_, str> {
        self.message("field-opens-time-hint", None)
    }

    /// “Closes on”
    #[must_use]
    pub fn field_closes(&self) -> Cow<'_, str> {
        self.message("field-closes", None)
    }

    /// “Closes at”
    #[must_use]
    pub fn field_closes_time(&self) -> Cow<'_, str> {
        self.message("field-closes-time", None)
    }

    /// “Such as 23:59; all of that minute is in time. Without it, the whole day until 24”
    #[must_use]
    pub fn field_closes_time_hint(&self) -> Cow<'_, str> {
        self.message("field-closes-time-hint", None)
    }

    /// “Time zone of the deadline”
    #[must_use]
    pub fn field_zone_words(&self) -> Cow<'_, str> {
        self.message("field-zone-words", None)
    }

    /// “As the call says it: “Geneva time”, “CET”, “UTC”. Left empty, that of the series”
    #[must_use]
    pub fn field_zone_words_hint(&self) -> Cow<'_, str> {
        self.message("field-zone-words-hint", None)
    }

    /// “Which time do you mean?”
    #[must_use]
    pub fn field_reading(&self) -> Cow<'_, str> {
        self.message("field-reading", None)
    }

    /// “Geneva time: …”
    #[must_use]
    pub fn field_reading_meant<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("field-reading-meant", Some(&args))
    }

    /// “… as it says: …”
    #[must_use]
    pub fn field_reading_literal<'a>(
        &'a self,
        word: impl Into<FluentValue<'a>>,
        moment: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("word", word);
        args.set("moment", moment);
        self.message("field-reading-literal", Some(&args))
    }

    /// “Minutes of grace after the deadline, not announced”
    #[must_use]
    pub fn field_grace_minutes(&self) -> Cow<'_, str> {
        self.message("field-grace-minutes", None)
    }

    /// “Only complete applications are considered”
    #[must_use]
    pub fn field_only_complete(&self) -> Cow<'_, str> {
        self.message("field-only-complete", None)
    }

    /// “There are travel grants”
    #[must_use]
    pub fn field_grants(&self) -> Cow<'_, str> {
        self.message("field-grants", None)
    }

    /// “States with grants, one a line”
    #[must_use]
    pub fn field_grant_states(&self) -> Cow<'_, str> {
        self.message("field-grant-states", None)
    }

    /// “A grant covers”
    #[must_use]
    pub fn field_covers(&self) -> Cow<'_, str> {
        self.message("field-covers", None)
    }

    /// “Most days”
    #[must_use]
    pub fn field_max_days(&self) -> Cow<'_, str> {
        self.message("field-max-days", None)
    }

    /// “The budget is limited”
    #[must_use]
    pub fn field_limited(&self) -> Cow<'_, str> {
        self.message("field-limited", None)
    }

    /// “Donors, one a line”
    #[must_use]
    pub fn field_donors(&self) -> Cow<'_, str> {
        self.message("field-donors", None)
    }

    /// “Documents, one a line: title, then web address”
    #[must_use]
    pub fn field_documents(&self) -> Cow<'_, str> {
        self.message("field-documents", None)
    }

    /// “Deadlines that have not passed”
    #[must_use]
    pub fn field_deadlines(&self) -> Cow<'_, str> {
        self.message("field-deadlines", None)
    }

    /// “move by as many days”
    #[must_use]
    pub fn field_deadlines_along(&self) -> Cow<'_, str> {
        self.message("field-deadlines-along", None)
    }

    /// “stay as they are”
    #[must_use]
    pub fn field_deadlines_keep(&self) -> Cow<'_, str> {
        self.message("field-deadlines-keep", None)
    }

    /// “It was held”
    #[must_use]
    pub fn field_held(&self) -> Cow<'_, str> {
        self.message("field-held", None)
    }

    /// “Meetings held”
    #[must_use]
    pub fn field_meetings(&self) -> Cow<'_, str> {
        self.message("field-meetings", None)
    }

    /// “Organisations that spoke”
    #[must_use]
    pub fn field_speaking_organisations(&self) -> Cow<'_, str> {
        self.message("field-speaking-organisations", None)
    }

    /// “Of them national”
    #[must_use]
    pub fn field_national_organisations(&self) -> Cow<'_, str> {
        self.message("field-national-organisations", None)
    }

    /// “Women who spoke”
    #[must_use]
    pub fn field_women(&self) -> Cow<'_, str> {
        self.message("field-women", None)
    }

    /// “NHRIs that spoke”
    #[must_use]
    pub fn field_nhris(&self) -> Cow<'_, str> {
        self.message("field-nhris", None)
    }

    /// “Distinct missions”
    #[must_use]
    pub fn field_missions(&self) -> Cow<'_, str> {
        self.message("field-missions", None)
    }

    /// “Missions per meeting, on average”
    #[must_use]
    pub fn field_missions_per_meeting(&self) -> Cow<'_, str> {
        self.message("field-missions-per-meeting", None)
    }

    /// “Since the year”
    #[must_use]
    pub fn field_so_far_since_year(&self) -> Cow<'_, str> {
        self.message("field-so-far-since-year", None)
    }

    /// “Cycle”
    #[must_use]
    pub fn field_so_far_cycle(&self) -> Cow<'_, str> {
        self.message("field-so-far-cycle", None)
    }

    /// “From series”
    #[must_use]
    pub fn field_so_far_from_series(&self) -> Cow<'_, str> {
        self.message("field-so-far-from-series", None)
    }

    /// “To series”
    #[must_use]
    pub fn field_so_far_to_series(&self) -> Cow<'_, str> {
        self.message("field-so-far-to-series", None)
    }

    /// “Meetings”
    #[must_use]
    pub fn field_so_far_meetings(&self) -> Cow<'_, str> {
        self.message("field-so-far-meetings", None)
    }

    /// “Presentations, about”
    #[must_use]
    pub fn field_so_far_presentations(&self) -> Cow<'_, str> {
        self.message("field-so-far-presentations", None)
    }

    /// “Distinct missions”
    #[must_use]
    pub fn field_so_far_missions(&self) -> Cow<'_, str> {
        self.message("field-so-far-missions", None)
    }

    /// “Civil society organisations”
    #[must_use]
    pub fn field_so_far_csos(&self) -> Cow<'_, str> {
        self.message("field-so-far-csos", None)
    }

    /// “NHRIs”
    #[must_use]
    pub fn field_so_far_nhris(&self) -> Cow<'_, str> {
        self.message("field-so-far-nhris", None)
    }

    /// “States”
    #[must_use]
    pub fn field_so_far_states(&self) -> Cow<'_, str> {
        self.message("field-so-far-states", None)
    }

    /// “This is no deadline. Write the day as 2027-01-08 and the time as 23:59.”
    #[must_use]
    pub fn entry_deadline(&self) -> Cow<'_, str> {
        self.message("entry-deadline", None)
    }

    /// “The clocks skip or repeat this time on that day. Choose another hour.”
    #[must_use]
    pub fn entry_deadline_skipped(&self) -> Cow<'_, str> {
        self.message("entry-deadline-skipped", None)
    }

    /// “This time zone is not known. Write “Geneva time”, “UTC” or a name such as Europe”
    #[must_use]
    pub fn entry_deadline_zone(&self) -> Cow<'_, str> {
        self.message("entry-deadline-zone", None)
    }

    /// “On that date Geneva’s clocks show …, not …. Say which time you mean.”
    #[must_use]
    pub fn entry_reading<'a>(
        &'a self,
        in_force: impl Into<FluentValue<'a>>,
        said: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("in-force", in_force);
        args.set("said", said);
        self.message("entry-reading", Some(&args))
    }

    /// “The extra time must end after the call.”
    #[must_use]
    pub fn entry_not_later(&self) -> Cow<'_, str> {
        self.message("entry-not-later", None)
    }

    /// “The call would close before it opens.”
    #[must_use]
    pub fn entry_closes_before_opening(&self) -> Cow<'_, str> {
        self.message("entry-closes-before-opening", None)
    }

    /// “The last day is before the first.”
    #[must_use]
    pub fn entry_dates_order(&self) -> Cow<'_, str> {
        self.message("entry-dates-order", None)
    }

    /// “These days make no dates.”
    #[must_use]
    pub fn entry_dates_other(&self) -> Cow<'_, str> {
        self.message("entry-dates-other", None)
    }

    /// “A meeting lasts 10 minutes to 8 hours.”
    #[must_use]
    pub fn entry_format_length(&self) -> Cow<'_, str> {
        self.message("entry-format-length", None)
    }

    /// “The most minutes of a speaker must not be fewer than the fewest.”
    #[must_use]
    pub fn entry_format_speaker(&self) -> Cow<'_, str> {
        self.message("entry-format-speaker", None)
    }

    /// “The meeting is too short for the State’s opening, one speaker and the questions.”
    #[must_use]
    pub fn entry_format_fit(&self) -> Cow<'_, str> {
        self.message("entry-format-fit", None)
    }

    /// “No State is called “…”.”
    #[must_use]
    pub fn entry_unknown_state<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("entry-unknown-state", Some(&args))
    }

    /// “… is an observer State and is not reviewed.”
    #[must_use]
    pub fn entry_not_reviewed<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("entry-not-reviewed", Some(&args))
    }

    /// “… stands there twice.”
    #[must_use]
    pub fn entry_state_twice<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("entry-state-twice", Some(&args))
    }

    /// “… is not among the States of the series.”
    #[must_use]
    pub fn entry_not_in_series<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("entry-not-in-series", Some(&args))
    }

    /// “The meeting on … was announced, is on the programme or has applications. Cancel ”
    #[must_use]
    pub fn entry_in_use<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("entry-in-use", Some(&args))
    }

    /// “Use 1 to 40 small letters, digits and hyphens.”
    #[must_use]
    pub fn entry_not_a_key(&self) -> Cow<'_, str> {
        self.message("entry-not-a-key", None)
    }

    /// “No time zone is called so. Write a name such as Europe/Zurich.”
    #[must_use]
    pub fn entry_zone(&self) -> Cow<'_, str> {
        self.message("entry-zone", None)
    }

    /// “Write a title and a web address: …”
    #[must_use]
    pub fn entry_document<'a>(&'a self, line: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("line", line);
        self.message("entry-document", Some(&args))
    }
}
