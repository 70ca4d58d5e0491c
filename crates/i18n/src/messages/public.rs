//! Written by `cargo xtask i18n` from `locales/en/public.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Pre-sessions of the Universal Periodic Review”
    #[must_use]
    pub fn home_title(&self) -> Cow<'_, str> {
        self.message("home-title", None)
    }

    /// “Before a State is reviewed at the United Nations, civil society and national hum”
    #[must_use]
    pub fn home_lead(&self) -> Cow<'_, str> {
        self.message("home-lead", None)
    }

    /// “Open calls”
    #[must_use]
    pub fn home_open(&self) -> Cow<'_, str> {
        self.message("home-open", None)
    }

    /// “No call is open at present. The feed of calls tells you when the next one opens.”
    #[must_use]
    pub fn home_none_open(&self) -> Cow<'_, str> {
        self.message("home-none-open", None)
    }

    /// “Next”
    #[must_use]
    pub fn home_next(&self) -> Cow<'_, str> {
        self.message("home-next", None)
    }

    /// “Past series”
    #[must_use]
    pub fn home_past(&self) -> Cow<'_, str> {
        self.message("home-past", None)
    }

    /// “All series”
    #[must_use]
    pub fn home_all(&self) -> Cow<'_, str> {
        self.message("home-all", None)
    }

    /// “Pre-sessions …”
    #[must_use]
    pub fn series_name<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("series-name", Some(&args))
    }

    /// “Pre-sessions …, in …”
    #[must_use]
    pub fn series_name_country<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        state: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("state", state);
        self.message("series-name-country", Some(&args))
    }

    /// “All series”
    #[must_use]
    pub fn series_list_title(&self) -> Cow<'_, str> {
        self.message("series-list-title", None)
    }

    /// “Open until …”
    #[must_use]
    pub fn closes_short<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("closes-short", Some(&args))
    }

    /// “Open until 24:00 on …”
    #[must_use]
    pub fn closes_short_day<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("closes-short-day", Some(&args))
    }

    /// “Apply”
    #[must_use]
    pub fn apply_now(&self) -> Cow<'_, str> {
        self.message("apply-now", None)
    }

    /// “Programme”
    #[must_use]
    pub fn public_programme(&self) -> Cow<'_, str> {
        self.message("public-programme", None)
    }

    /// “Concept note (PDF)”
    #[must_use]
    pub fn public_concept_note(&self) -> Cow<'_, str> {
        self.message("public-concept-note", None)
    }

    /// “As JSON”
    #[must_use]
    pub fn public_json(&self) -> Cow<'_, str> {
        self.message("public-json", None)
    }

    /// “On your clock:”
    #[must_use]
    pub fn local_time(&self) -> Cow<'_, str> {
        self.message("local-time", None)
    }

    /// “Each State under Review has its own meeting. The NHRI and civil society organisa”
    #[must_use]
    pub fn text_format_plain(&self) -> Cow<'_, str> {
        self.message("text-format-plain", None)
    }

    /// “A speaker has … to … minutes.”
    #[must_use]
    pub fn text_speaker_minutes<'a>(
        &'a self,
        min: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("min", min);
        args.set("max", max);
        self.message("text-speaker-minutes", Some(&args))
    }

    /// “A meeting lasts ….”
    #[must_use]
    pub fn text_meeting_minutes<'a>(&'a self, length: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("length", length);
        self.message("text-meeting-minutes", Some(&args))
    }

    /// “The statements are followed by live questions and answers.”
    #[must_use]
    pub fn text_questions(&self) -> Cow<'_, str> {
        self.message("text-questions", None)
    }

    /// “Statements are pre-recorded videos.”
    #[must_use]
    pub fn text_recorded(&self) -> Cow<'_, str> {
        self.message("text-recorded", None)
    }

    /// “Statements are spoken in the meeting.”
    #[must_use]
    pub fn text_spoken(&self) -> Cow<'_, str> {
        self.message("text-spoken", None)
    }

    /// “The call named no closing date that is recorded here.”
    #[must_use]
    pub fn closes_unknown(&self) -> Cow<'_, str> {
        self.message("closes-unknown", None)
    }

    /// “Grants are for national human rights institutions that apply for these States: …”
    #[must_use]
    pub fn grants_for_nhri<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("grants-for-nhri", Some(&args))
    }

    /// “Grants are for all who apply for these States: ….”
    #[must_use]
    pub fn grants_for_any<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("grants-for-any", Some(&args))
    }

    /// “In UTC: ….”
    #[must_use]
    pub fn in_utc<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("in-utc", Some(&args))
    }

    /// “… (…)”
    #[must_use]
    pub fn announced_mode<'a>(
        &'a self,
        dates: impl Into<FluentValue<'a>>,
        mode: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("dates", dates);
        args.set("mode", mode);
        self.message("announced-mode", Some(&args))
    }

    /// “Cycle …, since …”
    #[must_use]
    pub fn figures_since_cycle<'a>(
        &'a self,
        cycle: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("cycle", cycle);
        args.set("year", crate::numbers::name(year));
        self.message("figures-since-cycle", Some(&args))
    }

    /// “Statements were pre-recorded videos.”
    #[must_use]
    pub fn held_recorded(&self) -> Cow<'_, str> {
        self.message("held-recorded", None)
    }

    /// “They were followed by live questions and answers.”
    #[must_use]
    pub fn held_questions(&self) -> Cow<'_, str> {
        self.message("held-questions", None)
    }

    /// “…”
    #[must_use]
    pub fn meeting_title<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("meeting-title", Some(&args))
    }

    /// “Meeting on …”
    #[must_use]
    pub fn meeting_of<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("meeting-of", Some(&args))
    }

    /// “Formal name”
    #[must_use]
    pub fn meeting_formal(&self) -> Cow<'_, str> {
        self.message("meeting-formal", None)
    }

    /// “When”
    #[must_use]
    pub fn meeting_when(&self) -> Cow<'_, str> {
        self.message("meeting-when", None)
    }

    /// “Where”
    #[must_use]
    pub fn meeting_where(&self) -> Cow<'_, str> {
        self.message("meeting-where", None)
    }

    /// “The hour is not published yet.”
    #[must_use]
    pub fn meeting_not_published(&self) -> Cow<'_, str> {
        self.message("meeting-not-published", None)
    }

    /// “Questions to the speakers”
    #[must_use]
    pub fn meeting_questions(&self) -> Cow<'_, str> {
        self.message("meeting-questions", None)
    }

    /// “Speakers”
    #[must_use]
    pub fn meeting_speakers(&self) -> Cow<'_, str> {
        self.message("meeting-speakers", None)
    }

    /// “No speakers have been announced.”
    #[must_use]
    pub fn meeting_no_speakers(&self) -> Cow<'_, str> {
        self.message("meeting-no-speakers", None)
    }

    /// “Applications for this State”
    #[must_use]
    pub fn meeting_apply_until(&self) -> Cow<'_, str> {
        self.message("meeting-apply-until", None)
    }

    /// “Reviews in the UPR”
    #[must_use]
    pub fn meeting_reviews(&self) -> Cow<'_, str> {
        self.message("meeting-reviews", None)
    }

    /// “Earlier reviews”
    #[must_use]
    pub fn meeting_earlier(&self) -> Cow<'_, str> {
        self.message("meeting-earlier", None)
    }

    /// “Next review”
    #[must_use]
    pub fn meeting_next(&self) -> Cow<'_, str> {
        self.message("meeting-next", None)
    }

    /// “Session … (cycle …): …”
    #[must_use]
    pub fn meeting_review<'a>(
        &'a self,
        number: impl Into<FluentValue<'a>>,
        cycle: impl Into<FluentValue<'a>>,
        dates: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("cycle", cycle);
        args.set("dates", dates);
        self.message("meeting-review", Some(&args))
    }

    /// “Session … (cycle …)”
    #[must_use]
    pub fn meeting_review_no_dates<'a>(
        &'a self,
        number: impl Into<FluentValue<'a>>,
        cycle: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("cycle", cycle);
        self.message("meeting-review-no-dates", Some(&args))
    }

    /// “The calendar has no confirmed date.”
    #[must_use]
    pub fn meeting_no_review(&self) -> Cow<'_, str> {
        self.message("meeting-no-review", None)
    }

    /// “This meeting is not held.”
    #[must_use]
    pub fn meeting_cancelled(&self) -> Cow<'_, str> {
        self.message("meeting-cancelled", None)
    }

    /// “This meeting will be held.”
    #[must_use]
    pub fn meeting_confirmed(&self) -> Cow<'_, str> {
        self.message("meeting-confirmed", None)
    }

    /// “This meeting was held.”
    #[must_use]
    pub fn meeting_held(&self) -> Cow<'_, str> {
        self.message("meeting-held", None)
    }

    /// “Length”
    #[must_use]
    pub fn meeting_length(&self) -> Cow<'_, str> {
        self.message("meeting-length", None)
    }

    /// “The UPR calendar”
    #[must_use]
    pub fn calendar_title(&self) -> Cow<'_, str> {
        self.message("calendar-title", None)
    }

    /// “Sessions of the UPR Working Group and the States that they review. What no sourc”
    #[must_use]
    pub fn calendar_lead(&self) -> Cow<'_, str> {
        self.message("calendar-lead", None)
    }

    /// “Session”
    #[must_use]
    pub fn calendar_session(&self) -> Cow<'_, str> {
        self.message("calendar-session", None)
    }

    /// “Cycle”
    #[must_use]
    pub fn calendar_cycle(&self) -> Cow<'_, str> {
        self.message("calendar-cycle", None)
    }

    /// “Dates”
    #[must_use]
    pub fn calendar_dates(&self) -> Cow<'_, str> {
        self.message("calendar-dates", None)
    }

    /// “States under Review”
    #[must_use]
    pub fn calendar_states(&self) -> Cow<'_, str> {
        self.message("calendar-states", None)
    }

    /// “confirmed”
    #[must_use]
    pub fn calendar_status_confirmed(&self) -> Cow<'_, str> {
        self.message("calendar-status-confirmed", None)
    }

    /// “partly confirmed”
    #[must_use]
    pub fn calendar_status_partly(&self) -> Cow<'_, str> {
        self.message("calendar-status-partly", None)
    }

    /// “not confirmed”
    #[must_use]
    pub fn calendar_status_unconfirmed(&self) -> Cow<'_, str> {
        self.message("calendar-status-unconfirmed", None)
    }

    /// “Not confirmed”
    #[must_use]
    pub fn calendar_not_shown(&self) -> Cow<'_, str> {
        self.message("calendar-not-shown", None)
    }

    /// “Calls for applications to the UPR Pre-sessions”
    #[must_use]
    pub fn feed_title(&self) -> Cow<'_, str> {
        self.message("feed-title", None)
    }

    /// “Concept note: Pre-sessions …”
    #[must_use]
    pub fn note_title<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("note-title", Some(&args))
    }

    /// “… · Pre-sessions … · …”
    #[must_use]
    pub fn note_footer<'a>(
        &'a self,
        organisation: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        args.set("series", series);
        args.set("address", address);
        self.message("note-footer", Some(&args))
    }

    /// “Geneva”
    #[must_use]
    pub fn city_geneva(&self) -> Cow<'_, str> {
        self.message("city-geneva", None)
    }
}
