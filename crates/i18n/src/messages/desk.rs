//! Written by `cargo xtask i18n` from `locales/en/desk.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Desk”
    #[must_use]
    pub fn desk_title(&self) -> Cow<'_, str> {
        self.message("desk-title", None)
    }

    /// “Nothing is late, and nothing is due.”
    #[must_use]
    pub fn desk_nothing(&self) -> Cow<'_, str> {
        self.message("desk-nothing", None)
    }

    /// “There is no series that is still to be held.”
    #[must_use]
    pub fn desk_no_series(&self) -> Cow<'_, str> {
        self.message("desk-no-series", None)
    }

    /// “Pre-sessions …”
    #[must_use]
    pub fn desk_series<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("desk-series", Some(&args))
    }

    /// “Late”
    #[must_use]
    pub fn desk_late(&self) -> Cow<'_, str> {
        self.message("desk-late", None)
    }

    /// “Now”
    #[must_use]
    pub fn desk_now(&self) -> Cow<'_, str> {
        self.message("desk-now", None)
    }

    /// “Later”
    #[must_use]
    pub fn desk_later(&self) -> Cow<'_, str> {
        self.message("desk-later", None)
    }

    /// “… applications”
    #[must_use]
    pub fn desk_applications_count<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("desk-applications-count", Some(&args))
    }

    /// “The call closes on ….”
    #[must_use]
    pub fn desk_call_closes<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("desk-call-closes", Some(&args))
    }

    /// “… applications are not decided.”
    #[must_use]
    pub fn desk_undecided<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("desk-undecided", Some(&args))
    }

    /// “… of the … applications that a meeting needs. Hold it or cancel it.”
    #[must_use]
    pub fn desk_below_minimum<'a>(
        &'a self,
        are: impl Into<FluentValue<'a>>,
        needed: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("are", are);
        args.set("needed", needed);
        self.message("desk-below-minimum", Some(&args))
    }

    /// “… decisions are not released.”
    #[must_use]
    pub fn desk_not_released<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("desk-not-released", Some(&args))
    }

    /// “… seats are not confirmed.”
    #[must_use]
    pub fn desk_not_confirmed<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("desk-not-confirmed", Some(&args))
    }

    /// “A seat fell free. The first in the reserve can take it.”
    #[must_use]
    pub fn desk_seat_free(&self) -> Cow<'_, str> {
        self.message("desk-seat-free", None)
    }

    /// “… letters wait for a look.”
    #[must_use]
    pub fn desk_letters_waiting<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("desk-letters-waiting", Some(&args))
    }

    /// “Speakers are chosen, and no panel is arranged.”
    #[must_use]
    pub fn desk_panel_missing(&self) -> Cow<'_, str> {
        self.message("desk-panel-missing", None)
    }

    /// “… things are wrong with the panel.”
    #[must_use]
    pub fn desk_panel_issues<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("desk-panel-issues", Some(&args))
    }

    /// “No programme is published. The first day is ….”
    #[must_use]
    pub fn desk_programme_missing<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("desk-programme-missing", Some(&args))
    }

    /// “The first statements are due on ….”
    #[must_use]
    pub fn desk_statements_due<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("desk-statements-due", Some(&args))
    }

    /// “…: …”
    #[must_use]
    pub fn desk_about_state<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        what: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("what", what);
        self.message("desk-about-state", Some(&args))
    }

    /// “Applications”
    #[must_use]
    pub fn apps_title(&self) -> Cow<'_, str> {
        self.message("apps-title", None)
    }

    /// “Show”
    #[must_use]
    pub fn apps_filter(&self) -> Cow<'_, str> {
        self.message("apps-filter", None)
    }

    /// “any”
    #[must_use]
    pub fn apps_any(&self) -> Cow<'_, str> {
        self.message("apps-any", None)
    }

    /// “State”
    #[must_use]
    pub fn apps_state(&self) -> Cow<'_, str> {
        self.message("apps-state", None)
    }

    /// “Kind”
    #[must_use]
    pub fn apps_kind(&self) -> Cow<'_, str> {
        self.message("apps-kind", None)
    }

    /// “Decision”
    #[must_use]
    pub fn apps_standing(&self) -> Cow<'_, str> {
        self.message("apps-standing", None)
    }

    /// “Released”
    #[must_use]
    pub fn apps_released(&self) -> Cow<'_, str> {
        self.message("apps-released", None)
    }

    /// “Seat”
    #[must_use]
    pub fn apps_seat(&self) -> Cow<'_, str> {
        self.message("apps-seat", None)
    }

    /// “Theme”
    #[must_use]
    pub fn apps_theme(&self) -> Cow<'_, str> {
        self.message("apps-theme", None)
    }

    /// “Travel grant asked”
    #[must_use]
    pub fn apps_grant(&self) -> Cow<'_, str> {
        self.message("apps-grant", None)
    }

    /// “Language”
    #[must_use]
    pub fn apps_language(&self) -> Cow<'_, str> {
        self.message("apps-language", None)
    }

    /// “Assessed”
    #[must_use]
    pub fn apps_scored(&self) -> Cow<'_, str> {
        self.message("apps-scored", None)
    }

    /// “Words”
    #[must_use]
    pub fn apps_words(&self) -> Cow<'_, str> {
        self.message("apps-words", None)
    }

    /// “Order”
    #[must_use]
    pub fn apps_sort(&self) -> Cow<'_, str> {
        self.message("apps-sort", None)
    }

    /// “On one page”
    #[must_use]
    pub fn apps_per_page(&self) -> Cow<'_, str> {
        self.message("apps-per-page", None)
    }

    /// “all”
    #[must_use]
    pub fn apps_all(&self) -> Cow<'_, str> {
        self.message("apps-all", None)
    }

    /// “… applications.”
    #[must_use]
    pub fn apps_found<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("apps-found", Some(&args))
    }

    /// “Organisation”
    #[must_use]
    pub fn apps_organisation(&self) -> Cow<'_, str> {
        self.message("apps-organisation", None)
    }

    /// “Speaker”
    #[must_use]
    pub fn apps_speaker(&self) -> Cow<'_, str> {
        self.message("apps-speaker", None)
    }

    /// “Number”
    #[must_use]
    pub fn apps_number(&self) -> Cow<'_, str> {
        self.message("apps-number", None)
    }

    /// “Arrived”
    #[must_use]
    pub fn apps_arrived(&self) -> Cow<'_, str> {
        self.message("apps-arrived", None)
    }

    /// “Score”
    #[must_use]
    pub fn apps_score(&self) -> Cow<'_, str> {
        self.message("apps-score", None)
    }

    /// “… (…)”
    #[must_use]
    pub fn apps_score_of<'a>(
        &'a self,
        score: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("score", score);
        args.set("count", count);
        self.message("apps-score-of", Some(&args))
    }

    /// “none yet”
    #[must_use]
    pub fn apps_not_scored(&self) -> Cow<'_, str> {
        self.message("apps-not-scored", None)
    }

    /// “undecided”
    #[must_use]
    pub fn apps_standing_undecided(&self) -> Cow<'_, str> {
        self.message("apps-standing-undecided", None)
    }

    /// “selected”
    #[must_use]
    pub fn apps_standing_selected(&self) -> Cow<'_, str> {
        self.message("apps-standing-selected", None)
    }

    /// “reserve”
    #[must_use]
    pub fn apps_standing_reserve(&self) -> Cow<'_, str> {
        self.message("apps-standing-reserve", None)
    }

    /// “declined”
    #[must_use]
    pub fn apps_standing_declined(&self) -> Cow<'_, str> {
        self.message("apps-standing-declined", None)
    }

    /// “withdrawn”
    #[must_use]
    pub fn apps_standing_withdrawn(&self) -> Cow<'_, str> {
        self.message("apps-standing-withdrawn", None)
    }

    /// “reserve, place …”
    #[must_use]
    pub fn apps_reserve_place<'a>(&'a self, rank: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("rank", rank);
        self.message("apps-reserve-place", Some(&args))
    }

    /// “not released”
    #[must_use]
    pub fn apps_not_released(&self) -> Cow<'_, str> {
        self.message("apps-not-released", None)
    }

    /// “not answered”
    #[must_use]
    pub fn apps_seat_open(&self) -> Cow<'_, str> {
        self.message("apps-seat-open", None)
    }

    /// “confirmed”
    #[must_use]
    pub fn apps_seat_confirmed(&self) -> Cow<'_, str> {
        self.message("apps-seat-confirmed", None)
    }

    /// “given up”
    #[must_use]
    pub fn apps_seat_given_up(&self) -> Cow<'_, str> {
        self.message("apps-seat-given-up", None)
    }

    /// “arrival”
    #[must_use]
    pub fn apps_sort_arrival(&self) -> Cow<'_, str> {
        self.message("apps-sort-arrival", None)
    }

    /// “organisation”
    #[must_use]
    pub fn apps_sort_organisation(&self) -> Cow<'_, str> {
        self.message("apps-sort-organisation", None)
    }

    /// “State”
    #[must_use]
    pub fn apps_sort_state(&self) -> Cow<'_, str> {
        self.message("apps-sort-state", None)
    }

    /// “kind”
    #[must_use]
    pub fn apps_sort_kind(&self) -> Cow<'_, str> {
        self.message("apps-sort-kind", None)
    }

    /// “score, best first”
    #[must_use]
    pub fn apps_sort_score(&self) -> Cow<'_, str> {
        self.message("apps-sort-score", None)
    }

    /// “decision”
    #[must_use]
    pub fn apps_sort_outcome(&self) -> Cow<'_, str> {
        self.message("apps-sort-outcome", None)
    }

    /// “This list as CSV”
    #[must_use]
    pub fn apps_export_csv(&self) -> Cow<'_, str> {
        self.message("apps-export-csv", None)
    }

    /// “This list as XLSX”
    #[must_use]
    pub fn apps_export_xlsx(&self) -> Cow<'_, str> {
        self.message("apps-export-xlsx", None)
    }

    /// “All answers as CSV”
    #[must_use]
    pub fn apps_export_answers_csv(&self) -> Cow<'_, str> {
        self.message("apps-export-answers-csv", None)
    }

    /// “All answers as XLSX”
    #[must_use]
    pub fn apps_export_answers_xlsx(&self) -> Cow<'_, str> {
        self.message("apps-export-answers-xlsx", None)
    }

    /// “The answers have a column for each question, those about contact, guardians and ”
    #[must_use]
    pub fn apps_export_lead(&self) -> Cow<'_, str> {
        self.message("apps-export-lead", None)
    }

    /// “Meetings and panels”
    #[must_use]
    pub fn apps_to_panels(&self) -> Cow<'_, str> {
        self.message("apps-to-panels", None)
    }

    /// “Release decisions”
    #[must_use]
    pub fn apps_to_releases(&self) -> Cow<'_, str> {
        self.message("apps-to-releases", None)
    }

    /// “Take applications in from a sheet”
    #[must_use]
    pub fn apps_to_import(&self) -> Cow<'_, str> {
        self.message("apps-to-import", None)
    }

    /// “Give an applicant more time”
    #[must_use]
    pub fn apps_to_more_time(&self) -> Cow<'_, str> {
        self.message("apps-to-more-time", None)
    }

    /// “Application …”
    #[must_use]
    pub fn record_title<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("record-title", Some(&args))
    }

    /// “State under Review”
    #[must_use]
    pub fn record_about(&self) -> Cow<'_, str> {
        self.message("record-about", None)
    }

    /// “Stands”
    #[must_use]
    pub fn record_stands(&self) -> Cow<'_, str> {
        self.message("record-stands", None)
    }

    /// “Answers”
    #[must_use]
    pub fn record_answers(&self) -> Cow<'_, str> {
        self.message("record-answers", None)
    }

    /// “Files”
    #[must_use]
    pub fn record_files(&self) -> Cow<'_, str> {
        self.message("record-files", None)
    }

    /// “Assessments”
    #[must_use]
    pub fn record_assessments(&self) -> Cow<'_, str> {
        self.message("record-assessments", None)
    }

    /// “Assessor”
    #[must_use]
    pub fn record_assessor(&self) -> Cow<'_, str> {
        self.message("record-assessor", None)
    }

    /// “Remark”
    #[must_use]
    pub fn record_remark(&self) -> Cow<'_, str> {
        self.message("record-remark", None)
    }

    /// “Mean score”
    #[must_use]
    pub fn record_mean(&self) -> Cow<'_, str> {
        self.message("record-mean", None)
    }

    /// “Nobody has assessed it yet.”
    #[must_use]
    pub fn record_no_assessments(&self) -> Cow<'_, str> {
        self.message("record-no-assessments", None)
    }

    /// “Assess it”
    #[must_use]
    pub fn record_assess(&self) -> Cow<'_, str> {
        self.message("record-assess", None)
    }

    /// “The applicant has typed changes since and has not handed them in.”
    #[must_use]
    pub fn record_unsent(&self) -> Cow<'_, str> {
        self.message("record-unsent", None)
    }

    /// “Reason of the decision”
    #[must_use]
    pub fn record_reason(&self) -> Cow<'_, str> {
        self.message("record-reason", None)
    }

    /// “yes”
    #[must_use]
    pub fn record_yes(&self) -> Cow<'_, str> {
        self.message("record-yes", None)
    }

    /// “Decide”
    #[must_use]
    pub fn decide_heading(&self) -> Cow<'_, str> {
        self.message("decide-heading", None)
    }

    /// “Decision”
    #[must_use]
    pub fn decide_outcome(&self) -> Cow<'_, str> {
        self.message("decide-outcome", None)
    }

    /// “Select”
    #[must_use]
    pub fn decide_select(&self) -> Cow<'_, str> {
        self.message("decide-select", None)
    }

    /// “Put into the reserve”
    #[must_use]
    pub fn decide_reserve(&self) -> Cow<'_, str> {
        self.message("decide-reserve", None)
    }

    /// “Decline”
    #[must_use]
    pub fn decide_decline(&self) -> Cow<'_, str> {
        self.message("decide-decline", None)
    }

    /// “Take the decision back”
    #[must_use]
    pub fn decide_undecide(&self) -> Cow<'_, str> {
        self.message("decide-undecide", None)
    }

    /// “Place in the reserve”
    #[must_use]
    pub fn decide_rank(&self) -> Cow<'_, str> {
        self.message("decide-rank", None)
    }

    /// “Reason”
    #[must_use]
    pub fn decide_reason(&self) -> Cow<'_, str> {
        self.message("decide-reason", None)
    }

    /// “For the organisers and the log of decisions. Applicants do not see it.”
    #[must_use]
    pub fn decide_reason_hint(&self) -> Cow<'_, str> {
        self.message("decide-reason-hint", None)
    }

    /// “Decide”
    #[must_use]
    pub fn decide_save(&self) -> Cow<'_, str> {
        self.message("decide-save", None)
    }

    /// “See what would change”
    #[must_use]
    pub fn decide_many(&self) -> Cow<'_, str> {
        self.message("decide-many", None)
    }

    /// “The applications that are ticked”
    #[must_use]
    pub fn decide_picked(&self) -> Cow<'_, str> {
        self.message("decide-picked", None)
    }

    /// “What would change”
    #[must_use]
    pub fn decide_preview_title(&self) -> Cow<'_, str> {
        self.message("decide-preview-title", None)
    }

    /// “Nothing was changed yet. All of this is done together, or none of it.”
    #[must_use]
    pub fn decide_preview_lead(&self) -> Cow<'_, str> {
        self.message("decide-preview-lead", None)
    }

    /// “Now”
    #[must_use]
    pub fn decide_before(&self) -> Cow<'_, str> {
        self.message("decide-before", None)
    }

    /// “Then”
    #[must_use]
    pub fn decide_after(&self) -> Cow<'_, str> {
        self.message("decide-after", None)
    }

    /// “cannot be decided so”
    #[must_use]
    pub fn decide_no_change(&self) -> Cow<'_, str> {
        self.message("decide-no-change", None)
    }

    /// “…: … chosen, … places in the hour”
    #[must_use]
    pub fn decide_seats<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        chosen: impl Into<FluentValue<'a>>,
        seats: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("chosen", chosen);
        args.set("seats", seats);
        self.message("decide-seats", Some(&args))
    }

    /// “The applicant knows the present decision. The new one must be released again.”
    #[must_use]
    pub fn decide_known(&self) -> Cow<'_, str> {
        self.message("decide-known", None)
    }

    /// “Decide all of this”
    #[must_use]
    pub fn decide_confirm(&self) -> Cow<'_, str> {
        self.message("decide-confirm", None)
    }

    /// “Tick at least one application.”
    #[must_use]
    pub fn decide_nothing(&self) -> Cow<'_, str> {
        self.message("decide-nothing", None)
    }

    /// “Give a reason.”
    #[must_use]
    pub fn decide_no_reason(&self) -> Cow<'_, str> {
        self.message("decide-no-reason", None)
    }

    /// “…: this cannot be decided so as it stands.”
    #[must_use]
    pub fn decide_not_from_here<'a>(&'a self, organisation: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        self.message("decide-not-from-here", Some(&args))
    }

    /// “Choose a decision.”
    #[must_use]
    pub fn decide_choose(&self) -> Cow<'_, str> {
        self.message("decide-choose", None)
    }

    /// “Release decisions”
    #[must_use]
    pub fn release_title(&self) -> Cow<'_, str> {
        self.message("release-title", None)
    }

    /// “Whoever is ticked will know the decision. A letter to each is put into the outbo”
    #[must_use]
    pub fn release_lead(&self) -> Cow<'_, str> {
        self.message("release-lead", None)
    }

    /// “There is no decision that an applicant does not know.”
    #[must_use]
    pub fn release_nothing(&self) -> Cow<'_, str> {
        self.message("release-nothing", None)
    }

    /// “Release what is ticked”
    #[must_use]
    pub fn release_do(&self) -> Cow<'_, str> {
        self.message("release-do", None)
    }

    /// “Seats without an answer”
    #[must_use]
    pub fn release_unanswered(&self) -> Cow<'_, str> {
        self.message("release-unanswered", None)
    }

    /// “… applicants who were selected have not answered.”
    #[must_use]
    pub fn release_unanswered_count<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("release-unanswered-count", Some(&args))
    }

    /// “A reminder goes to those only, so it tells whoever reads the mailbox that an ans”
    #[must_use]
    pub fn release_remind_lead(&self) -> Cow<'_, str> {
        self.message("release-remind-lead", None)
    }

    /// “Write the reminders”
    #[must_use]
    pub fn release_remind(&self) -> Cow<'_, str> {
        self.message("release-remind", None)
    }

    /// “Give an applicant more time”
    #[must_use]
    pub fn more_time_title(&self) -> Cow<'_, str> {
        self.message("more-time-title", None)
    }

    /// “One applicant may hand in until a later deadline than all others. It is logged.”
    #[must_use]
    pub fn more_time_lead(&self) -> Cow<'_, str> {
        self.message("more-time-lead", None)
    }

    /// “Reference of the application”
    #[must_use]
    pub fn more_time_reference(&self) -> Cow<'_, str> {
        self.message("more-time-reference", None)
    }

    /// “The applicant finds it on the page of the application: eight characters in two g”
    #[must_use]
    pub fn more_time_reference_hint(&self) -> Cow<'_, str> {
        self.message("more-time-reference-hint", None)
    }

    /// “Until the end of this day, Geneva time”
    #[must_use]
    pub fn more_time_date(&self) -> Cow<'_, str> {
        self.message("more-time-date", None)
    }

    /// “Give more time”
    #[must_use]
    pub fn more_time_do(&self) -> Cow<'_, str> {
        self.message("more-time-do", None)
    }

    /// “No application to this series has that reference.”
    #[must_use]
    pub fn more_time_unknown(&self) -> Cow<'_, str> {
        self.message("more-time-unknown", None)
    }

    /// “This is not later than the deadline that holds.”
    #[must_use]
    pub fn more_time_not_later(&self) -> Cow<'_, str> {
        self.message("more-time-not-later", None)
    }

    /// “The applicant may hand in until …, 24:00 Geneva time.”
    #[must_use]
    pub fn more_time_done<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("more-time-done", Some(&args))
    }

    /// “Meetings and panels”
    #[must_use]
    pub fn panels_title(&self) -> Cow<'_, str> {
        self.message("panels-title", None)
    }

    /// “Applications”
    #[must_use]
    pub fn panels_applications(&self) -> Cow<'_, str> {
        self.message("panels-applications", None)
    }

    /// “Chosen”
    #[must_use]
    pub fn panels_chosen(&self) -> Cow<'_, str> {
        self.message("panels-chosen", None)
    }

    /// “Places”
    #[must_use]
    pub fn panels_seats(&self) -> Cow<'_, str> {
        self.message("panels-seats", None)
    }

    /// “Minutes”
    #[must_use]
    pub fn panels_minutes(&self) -> Cow<'_, str> {
        self.message("panels-minutes", None)
    }

    /// “… of …”
    #[must_use]
    pub fn panels_minutes_of<'a>(
        &'a self,
        needed: impl Into<FluentValue<'a>>,
        has: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("needed", needed);
        args.set("has", has);
        self.message("panels-minutes-of", Some(&args))
    }

    /// “Meeting”
    #[must_use]
    pub fn panels_standing(&self) -> Cow<'_, str> {
        self.message("panels-standing", None)
    }

    /// “Panel”
    #[must_use]
    pub fn panels_panel(&self) -> Cow<'_, str> {
        self.message("panels-panel", None)
    }

    /// “planned”
    #[must_use]
    pub fn panels_planned(&self) -> Cow<'_, str> {
        self.message("panels-planned", None)
    }

    /// “to be held”
    #[must_use]
    pub fn panels_confirmed(&self) -> Cow<'_, str> {
        self.message("panels-confirmed", None)
    }

    /// “cancelled”
    #[must_use]
    pub fn panels_cancelled(&self) -> Cow<'_, str> {
        self.message("panels-cancelled", None)
    }

    /// “held”
    #[must_use]
    pub fn panels_held(&self) -> Cow<'_, str> {
        self.message("panels-held", None)
    }

    /// “none”
    #[must_use]
    pub fn panels_none(&self) -> Cow<'_, str> {
        self.message("panels-none", None)
    }

    /// “fits”
    #[must_use]
    pub fn panels_good(&self) -> Cow<'_, str> {
        self.message("panels-good", None)
    }

    /// “… things wrong”
    #[must_use]
    pub fn panels_issues<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("panels-issues", Some(&args))
    }

    /// “Panel on …”
    #[must_use]
    pub fn panel_title<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("panel-title", Some(&args))
    }

    /// “Speakers in order”
    #[must_use]
    pub fn panel_speakers(&self) -> Cow<'_, str> {
        self.message("panel-speakers", None)
    }

    /// “This is a proposal. It is saved with the first change.”
    #[must_use]
    pub fn panel_proposal(&self) -> Cow<'_, str> {
        self.message("panel-proposal", None)
    }

    /// “Propose anew”
    #[must_use]
    pub fn panel_propose(&self) -> Cow<'_, str> {
        self.message("panel-propose", None)
    }

    /// “Earlier”
    #[must_use]
    pub fn panel_up(&self) -> Cow<'_, str> {
        self.message("panel-up", None)
    }

    /// “Later”
    #[must_use]
    pub fn panel_down(&self) -> Cow<'_, str> {
        self.message("panel-down", None)
    }

    /// “Take off”
    #[must_use]
    pub fn panel_remove(&self) -> Cow<'_, str> {
        self.message("panel-remove", None)
    }

    /// “Put on the panel: …”
    #[must_use]
    pub fn panel_add<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("panel-add", Some(&args))
    }

    /// “Minutes for …”
    #[must_use]
    pub fn panel_minutes_for<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("panel-minutes-for", Some(&args))
    }

    /// “Save the minutes”
    #[must_use]
    pub fn panel_save_minutes(&self) -> Cow<'_, str> {
        self.message("panel-save-minutes", None)
    }

    /// “… of … minutes, with … for the State’s opening and … for questions”
    #[must_use]
    pub fn panel_hour<'a>(
        &'a self,
        needed: impl Into<FluentValue<'a>>,
        has: impl Into<FluentValue<'a>>,
        opening: impl Into<FluentValue<'a>>,
        questions: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("needed", needed);
        args.set("has", has);
        args.set("opening", opening);
        args.set("questions", questions);
        self.message("panel-hour", Some(&args))
    }

    /// “What is wrong”
    #[must_use]
    pub fn panel_wrong(&self) -> Cow<'_, str> {
        self.message("panel-wrong", None)
    }

    /// “Nothing is wrong with it.”
    #[must_use]
    pub fn panel_right(&self) -> Cow<'_, str> {
        self.message("panel-right", None)
    }

    /// “…: between … and … minutes are foreseen.”
    #[must_use]
    pub fn panel_issue_minutes<'a>(
        &'a self,
        name: impl Into<FluentValue<'a>>,
        min: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        args.set("min", min);
        args.set("max", max);
        self.message("panel-issue-minutes", Some(&args))
    }

    /// “All parts together need … minutes; the meeting has ….”
    #[must_use]
    pub fn panel_issue_too_long<'a>(
        &'a self,
        needed: impl Into<FluentValue<'a>>,
        has: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("needed", needed);
        args.set("has", has);
        self.message("panel-issue-too-long", Some(&args))
    }

    /// “… is on the panel twice.”
    #[must_use]
    pub fn panel_issue_twice<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("panel-issue-twice", Some(&args))
    }

    /// “… was not selected, withdrew, or gave the seat back.”
    #[must_use]
    pub fn panel_issue_not_selected<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("panel-issue-not-selected", Some(&args))
    }

    /// “… was selected and has no place.”
    #[must_use]
    pub fn panel_issue_not_placed<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("panel-issue-not-placed", Some(&args))
    }

    /// “Somebody unknown”
    #[must_use]
    pub fn panel_nobody(&self) -> Cow<'_, str> {
        self.message("panel-nobody", None)
    }

    /// “Balance”
    #[must_use]
    pub fn panel_balance(&self) -> Cow<'_, str> {
        self.message("panel-balance", None)
    }

    /// “speakers”
    #[must_use]
    pub fn panel_balance_speakers(&self) -> Cow<'_, str> {
        self.message("panel-balance-speakers", None)
    }

    /// “national”
    #[must_use]
    pub fn panel_balance_national(&self) -> Cow<'_, str> {
        self.message("panel-balance-national", None)
    }

    /// “international”
    #[must_use]
    pub fn panel_balance_international(&self) -> Cow<'_, str> {
        self.message("panel-balance-international", None)
    }

    /// “coalitions”
    #[must_use]
    pub fn panel_balance_coalitions(&self) -> Cow<'_, str> {
        self.message("panel-balance-coalitions", None)
    }

    /// “NHRI”
    #[must_use]
    pub fn panel_balance_nhris(&self) -> Cow<'_, str> {
        self.message("panel-balance-nhris", None)
    }

    /// “women”
    #[must_use]
    pub fn panel_balance_women(&self) -> Cow<'_, str> {
        self.message("panel-balance-women", None)
    }

    /// “Themes”
    #[must_use]
    pub fn panel_themes(&self) -> Cow<'_, str> {
        self.message("panel-themes", None)
    }

    /// “…: …”
    #[must_use]
    pub fn panel_theme<'a>(
        &'a self,
        theme: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("theme", theme);
        args.set("count", count);
        self.message("panel-theme", Some(&args))
    }

    /// “Reserve”
    #[must_use]
    pub fn panel_reserve(&self) -> Cow<'_, str> {
        self.message("panel-reserve", None)
    }

    /// “Nobody is in the reserve.”
    #[must_use]
    pub fn panel_reserve_empty(&self) -> Cow<'_, str> {
        self.message("panel-reserve-empty", None)
    }

    /// “See what it would change”
    #[must_use]
    pub fn panel_promote(&self) -> Cow<'_, str> {
        self.message("panel-promote", None)
    }

    /// “Hold or cancel”
    #[must_use]
    pub fn meeting_heading(&self) -> Cow<'_, str> {
        self.message("meeting-heading", None)
    }

    /// “… applications stand; the meeting needs ….”
    #[must_use]
    pub fn meeting_count<'a>(
        &'a self,
        are: impl Into<FluentValue<'a>>,
        needed: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("are", are);
        args.set("needed", needed);
        self.message("meeting-count", Some(&args))
    }

    /// “Hold the meeting”
    #[must_use]
    pub fn meeting_hold(&self) -> Cow<'_, str> {
        self.message("meeting-hold", None)
    }

    /// “Cancel the meeting”
    #[must_use]
    pub fn meeting_cancel(&self) -> Cow<'_, str> {
        self.message("meeting-cancel", None)
    }

    /// “Plan it again”
    #[must_use]
    pub fn meeting_reinstate(&self) -> Cow<'_, str> {
        self.message("meeting-reinstate", None)
    }

    /// “Reason for cancelling”
    #[must_use]
    pub fn meeting_reason(&self) -> Cow<'_, str> {
        self.message("meeting-reason", None)
    }

    /// “… applications are fewer than the … that it takes.”
    #[must_use]
    pub fn meeting_too_few<'a>(
        &'a self,
        are: impl Into<FluentValue<'a>>,
        needed: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("are", are);
        args.set("needed", needed);
        self.message("meeting-too-few", Some(&args))
    }

    /// “This cannot be done as the meeting stands.”
    #[must_use]
    pub fn meeting_not_from_here(&self) -> Cow<'_, str> {
        self.message("meeting-not-from-here", None)
    }

    /// “Take applications in from a sheet”
    #[must_use]
    pub fn import_title(&self) -> Cow<'_, str> {
        self.message("import-title", None)
    }

    /// “The first row names the columns, in English, French or Spanish. State and organi”
    #[must_use]
    pub fn import_lead(&self) -> Cow<'_, str> {
        self.message("import-lead", None)
    }

    /// “Sheet”
    #[must_use]
    pub fn import_file(&self) -> Cow<'_, str> {
        self.message("import-file", None)
    }

    /// “CSV, XLSX or ODS”
    #[must_use]
    pub fn import_kinds(&self) -> Cow<'_, str> {
        self.message("import-kinds", None)
    }

    /// “Read it”
    #[must_use]
    pub fn import_read(&self) -> Cow<'_, str> {
        self.message("import-read", None)
    }

    /// “What would be taken in”
    #[must_use]
    pub fn import_preview_title(&self) -> Cow<'_, str> {
        self.message("import-preview-title", None)
    }

    /// “Columns”
    #[must_use]
    pub fn import_columns(&self) -> Cow<'_, str> {
        self.message("import-columns", None)
    }

    /// “Column”
    #[must_use]
    pub fn import_column(&self) -> Cow<'_, str> {
        self.message("import-column", None)
    }

    /// “Is taken as”
    #[must_use]
    pub fn import_is(&self) -> Cow<'_, str> {
        self.message("import-is", None)
    }

    /// “left out”
    #[must_use]
    pub fn import_left_out(&self) -> Cow<'_, str> {
        self.message("import-left-out", None)
    }

    /// “Line”
    #[must_use]
    pub fn import_row(&self) -> Cow<'_, str> {
        self.message("import-row", None)
    }

    /// “Becomes”
    #[must_use]
    pub fn import_fate(&self) -> Cow<'_, str> {
        self.message("import-fate", None)
    }

    /// “handed in …”
    #[must_use]
    pub fn import_submitted<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("import-submitted", Some(&args))
    }

    /// “a draft, for want of: …”
    #[must_use]
    pub fn import_draft<'a>(&'a self, fields: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("fields", fields);
        self.message("import-draft", Some(&args))
    }

    /// “a contact”
    #[must_use]
    pub fn import_contact(&self) -> Cow<'_, str> {
        self.message("import-contact", None)
    }

    /// “there already, left out”
    #[must_use]
    pub fn import_known(&self) -> Cow<'_, str> {
        self.message("import-known", None)
    }

    /// “nothing can be made of it: …”
    #[must_use]
    pub fn import_refused<'a>(&'a self, fields: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("fields", fields);
        self.message("import-refused", Some(&args))
    }

    /// “… – …”
    #[must_use]
    pub fn import_field_issue<'a>(
        &'a self,
        field: impl Into<FluentValue<'a>>,
        issue: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("field", field);
        args.set("issue", issue);
        self.message("import-field-issue", Some(&args))
    }

    /// “Take all of this in”
    #[must_use]
    pub fn import_take(&self) -> Cow<'_, str> {
        self.message("import-take", None)
    }

    /// “Throw it away”
    #[must_use]
    pub fn import_drop(&self) -> Cow<'_, str> {
        self.message("import-drop", None)
    }

    /// “Nothing can be taken in: mend the lines below and read the sheet again, or nothi”
    #[must_use]
    pub fn import_cannot(&self) -> Cow<'_, str> {
        self.message("import-cannot", None)
    }

    /// “A column is missing: ….”
    #[must_use]
    pub fn import_no_column<'a>(&'a self, field: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("field", field);
        self.message("import-no-column", Some(&args))
    }

    /// “Choose a file.”
    #[must_use]
    pub fn import_missing(&self) -> Cow<'_, str> {
        self.message("import-missing", None)
    }

    /// “There is nothing in the file.”
    #[must_use]
    pub fn import_empty(&self) -> Cow<'_, str> {
        self.message("import-empty", None)
    }

    /// “There is too much in the file.”
    #[must_use]
    pub fn import_too_large(&self) -> Cow<'_, str> {
        self.message("import-too-large", None)
    }

    /// “This is no CSV, XLSX or ODS file.”
    #[must_use]
    pub fn import_not_a_sheet(&self) -> Cow<'_, str> {
        self.message("import-not-a-sheet", None)
    }

    /// “This is an old or locked workbook. Save it as XLSX without a password.”
    #[must_use]
    pub fn import_old_or_locked(&self) -> Cow<'_, str> {
        self.message("import-old-or-locked", None)
    }

    /// “The workbook is damaged.”
    #[must_use]
    pub fn import_broken(&self) -> Cow<'_, str> {
        self.message("import-broken", None)
    }

    /// “Line … does not fit the first row.”
    #[must_use]
    pub fn import_malformed<'a>(&'a self, line: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("line", line);
        self.message("import-malformed", Some(&args))
    }

    /// “State under Review”
    #[must_use]
    pub fn import_field_state(&self) -> Cow<'_, str> {
        self.message("import-field-state", None)
    }

    /// “Time of arrival”
    #[must_use]
    pub fn import_field_arrived(&self) -> Cow<'_, str> {
        self.message("import-field-arrived", None)
    }

    /// “Language”
    #[must_use]
    pub fn import_field_language(&self) -> Cow<'_, str> {
        self.message("import-field-language", None)
    }

    /// “E-mail address”
    #[must_use]
    pub fn import_field_email(&self) -> Cow<'_, str> {
        self.message("import-field-email", None)
    }

    /// “Kind”
    #[must_use]
    pub fn import_field_kind(&self) -> Cow<'_, str> {
        self.message("import-field-kind", None)
    }

    /// “Name”
    #[must_use]
    pub fn import_field_name(&self) -> Cow<'_, str> {
        self.message("import-field-name", None)
    }

    /// “Taken in”
    #[must_use]
    pub fn import_done_title(&self) -> Cow<'_, str> {
        self.message("import-done-title", None)
    }

    /// “Each code opens its application, and is shown only now. Hand it to the applicant”
    #[must_use]
    pub fn import_done_lead(&self) -> Cow<'_, str> {
        self.message("import-done-lead", None)
    }

    /// “Code”
    #[must_use]
    pub fn import_code(&self) -> Cow<'_, str> {
        self.message("import-code", None)
    }

    /// “draft”
    #[must_use]
    pub fn import_draft_word(&self) -> Cow<'_, str> {
        self.message("import-draft-word", None)
    }

    /// “Contacts”
    #[must_use]
    pub fn contacts_title(&self) -> Cow<'_, str> {
        self.message("contacts-title", None)
    }

    /// “Enter a contact”
    #[must_use]
    pub fn contacts_add(&self) -> Cow<'_, str> {
        self.message("contacts-add", None)
    }

    /// “Name”
    #[must_use]
    pub fn contacts_name(&self) -> Cow<'_, str> {
        self.message("contacts-name", None)
    }

    /// “E-mail address”
    #[must_use]
    pub fn contacts_email(&self) -> Cow<'_, str> {
        self.message("contacts-email", None)
    }

    /// “civil society”
    #[must_use]
    pub fn contacts_kind_cso(&self) -> Cow<'_, str> {
        self.message("contacts-kind-cso", None)
    }

    /// “NHRI”
    #[must_use]
    pub fn contacts_kind_nhri(&self) -> Cow<'_, str> {
        self.message("contacts-kind-nhri", None)
    }

    /// “Permanent Mission”
    #[must_use]
    pub fn contacts_kind_mission(&self) -> Cow<'_, str> {
        self.message("contacts-kind-mission", None)
    }

    /// “other”
    #[must_use]
    pub fn contacts_kind_other(&self) -> Cow<'_, str> {
        self.message("contacts-kind-other", None)
    }

    /// “Enter”
    #[must_use]
    pub fn contacts_save(&self) -> Cow<'_, str> {
        self.message("contacts-save", None)
    }

    /// “Take away”
    #[must_use]
    pub fn contacts_remove(&self) -> Cow<'_, str> {
        self.message("contacts-remove", None)
    }

    /// “Take contacts in from a sheet”
    #[must_use]
    pub fn contacts_import(&self) -> Cow<'_, str> {
        self.message("contacts-import", None)
    }

    /// “Assess”
    #[must_use]
    pub fn assess_title(&self) -> Cow<'_, str> {
        self.message("assess-title", None)
    }

    /// “You see what will be said, not how anybody is reached; and nobody else’s scores.”
    #[must_use]
    pub fn assess_lead(&self) -> Cow<'_, str> {
        self.message("assess-lead", None)
    }

    /// “There is nothing for you to assess.”
    #[must_use]
    pub fn assess_nothing(&self) -> Cow<'_, str> {
        self.message("assess-nothing", None)
    }

    /// “Your score”
    #[must_use]
    pub fn assess_own(&self) -> Cow<'_, str> {
        self.message("assess-own", None)
    }

    /// “… are left.”
    #[must_use]
    pub fn assess_left<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("assess-left", Some(&args))
    }

    /// “Assess: …”
    #[must_use]
    pub fn assess_page_title<'a>(&'a self, organisation: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        self.message("assess-page-title", Some(&args))
    }

    /// “Members”
    #[must_use]
    pub fn assess_members(&self) -> Cow<'_, str> {
        self.message("assess-members", None)
    }

    /// “Your scores”
    #[must_use]
    pub fn assess_scores(&self) -> Cow<'_, str> {
        self.message("assess-scores", None)
    }

    /// “… (0 to …)”
    #[must_use]
    pub fn assess_score_of<'a>(
        &'a self,
        criterion: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("criterion", criterion);
        args.set("max", max);
        self.message("assess-score-of", Some(&args))
    }

    /// “Remark”
    #[must_use]
    pub fn assess_remark(&self) -> Cow<'_, str> {
        self.message("assess-remark", None)
    }

    /// “Save and next”
    #[must_use]
    pub fn assess_save_next(&self) -> Cow<'_, str> {
        self.message("assess-save-next", None)
    }

    /// “Save”
    #[must_use]
    pub fn assess_save(&self) -> Cow<'_, str> {
        self.message("assess-save", None)
    }
}
