//! Written by `cargo xtask i18n` from `locales/en/call.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Call for applications: Pre-sessions …”
    #[must_use]
    pub fn call_title<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("call-title", Some(&args))
    }

    /// “… holds Pre-sessions … ahead of session … of the Working Group on the Universal ”
    #[must_use]
    pub fn call_lead<'a>(
        &'a self,
        organisation: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
        session: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        args.set("series", series);
        args.set("session", session);
        self.message("call-lead", Some(&args))
    }

    /// “Open”
    #[must_use]
    pub fn call_open(&self) -> Cow<'_, str> {
        self.message("call-open", None)
    }

    /// “Closed”
    #[must_use]
    pub fn call_closed(&self) -> Cow<'_, str> {
        self.message("call-closed", None)
    }

    /// “Extended”
    #[must_use]
    pub fn call_extended(&self) -> Cow<'_, str> {
        self.message("call-extended", None)
    }

    /// “Not open yet”
    #[must_use]
    pub fn call_planned(&self) -> Cow<'_, str> {
        self.message("call-planned", None)
    }

    /// “What the Pre-sessions are for”
    #[must_use]
    pub fn section_objectives(&self) -> Cow<'_, str> {
        self.message("section-objectives", None)
    }

    /// “How a meeting runs”
    #[must_use]
    pub fn section_format(&self) -> Cow<'_, str> {
        self.message("section-format", None)
    }

    /// “States under Review”
    #[must_use]
    pub fn section_states(&self) -> Cow<'_, str> {
        self.message("section-states", None)
    }

    /// “What comes of it”
    #[must_use]
    pub fn section_outcomes(&self) -> Cow<'_, str> {
        self.message("section-outcomes", None)
    }

    /// “How to apply”
    #[must_use]
    pub fn section_how_to_apply(&self) -> Cow<'_, str> {
        self.message("section-how-to-apply", None)
    }

    /// “National human rights institutions”
    #[must_use]
    pub fn section_nhri(&self) -> Cow<'_, str> {
        self.message("section-nhri", None)
    }

    /// “Travel grants”
    #[must_use]
    pub fn section_grants(&self) -> Cow<'_, str> {
        self.message("section-grants", None)
    }

    /// “The Pre-sessions so far”
    #[must_use]
    pub fn section_figures(&self) -> Cow<'_, str> {
        self.message("section-figures", None)
    }

    /// “About the organiser”
    #[must_use]
    pub fn section_about(&self) -> Cow<'_, str> {
        self.message("section-about", None)
    }

    /// “Dates and place”
    #[must_use]
    pub fn section_dates(&self) -> Cow<'_, str> {
        self.message("section-dates", None)
    }

    /// “Documents”
    #[must_use]
    pub fn section_documents(&self) -> Cow<'_, str> {
        self.message("section-documents", None)
    }

    /// “What was held”
    #[must_use]
    pub fn section_held(&self) -> Cow<'_, str> {
        self.message("section-held", None)
    }

    /// “What was announced before”
    #[must_use]
    pub fn section_announced(&self) -> Cow<'_, str> {
        self.message("section-announced", None)
    }

    /// “Dates”
    #[must_use]
    pub fn label_dates(&self) -> Cow<'_, str> {
        self.message("label-dates", None)
    }

    /// “Place”
    #[must_use]
    pub fn label_venue(&self) -> Cow<'_, str> {
        self.message("label-venue", None)
    }

    /// “Form”
    #[must_use]
    pub fn label_mode(&self) -> Cow<'_, str> {
        self.message("label-mode", None)
    }

    /// “Working Group session”
    #[must_use]
    pub fn label_working_group(&self) -> Cow<'_, str> {
        self.message("label-working-group", None)
    }

    /// “Call opens”
    #[must_use]
    pub fn label_call_opens(&self) -> Cow<'_, str> {
        self.message("label-call-opens", None)
    }

    /// “Call closes”
    #[must_use]
    pub fn label_call_closes(&self) -> Cow<'_, str> {
        self.message("label-call-closes", None)
    }

    /// “States under Review”
    #[must_use]
    pub fn label_states(&self) -> Cow<'_, str> {
        self.message("label-states", None)
    }

    /// “Time zone”
    #[must_use]
    pub fn label_time_zone(&self) -> Cow<'_, str> {
        self.message("label-time-zone", None)
    }

    /// “Language of the meetings”
    #[must_use]
    pub fn label_language(&self) -> Cow<'_, str> {
        self.message("label-language", None)
    }

    /// “Organiser”
    #[must_use]
    pub fn label_organiser(&self) -> Cow<'_, str> {
        self.message("label-organiser", None)
    }

    /// “Partners”
    #[must_use]
    pub fn label_partners(&self) -> Cow<'_, str> {
        self.message("label-partners", None)
    }

    /// “Who may attend”
    #[must_use]
    pub fn label_access(&self) -> Cow<'_, str> {
        self.message("label-access", None)
    }

    /// “How applications are made”
    #[must_use]
    pub fn label_applying(&self) -> Cow<'_, str> {
        self.message("label-applying", None)
    }

    /// “To be attached”
    #[must_use]
    pub fn label_attachments(&self) -> Cow<'_, str> {
        self.message("label-attachments", None)
    }

    /// “In person”
    #[must_use]
    pub fn mode_in_person(&self) -> Cow<'_, str> {
        self.message("mode-in-person", None)
    }

    /// “Virtual”
    #[must_use]
    pub fn mode_virtual(&self) -> Cow<'_, str> {
        self.message("mode-virtual", None)
    }

    /// “In person and online”
    #[must_use]
    pub fn mode_hybrid(&self) -> Cow<'_, str> {
        self.message("mode-hybrid", None)
    }

    /// “Online”
    #[must_use]
    pub fn venue_online(&self) -> Cow<'_, str> {
        self.message("venue-online", None)
    }

    /// “Public”
    #[must_use]
    pub fn access_public(&self) -> Cow<'_, str> {
        self.message("access-public", None)
    }

    /// “Online form”
    #[must_use]
    pub fn channel_online_form(&self) -> Cow<'_, str> {
        self.message("channel-online-form", None)
    }

    /// “Form returned by e-mail”
    #[must_use]
    pub fn channel_email_form(&self) -> Cow<'_, str> {
        self.message("channel-email-form", None)
    }

    /// “The submission made for this review”
    #[must_use]
    pub fn attach_submission(&self) -> Cow<'_, str> {
        self.message("attach-submission", None)
    }

    /// “Provisional”
    #[must_use]
    pub fn mark_provisional(&self) -> Cow<'_, str> {
        self.message("mark-provisional", None)
    }

    /// “Confirmed”
    #[must_use]
    pub fn mark_confirmed(&self) -> Cow<'_, str> {
        self.message("mark-confirmed", None)
    }

    /// “Moved”
    #[must_use]
    pub fn mark_moved(&self) -> Cow<'_, str> {
        self.message("mark-moved", None)
    }

    /// “Cancelled”
    #[must_use]
    pub fn mark_cancelled(&self) -> Cow<'_, str> {
        self.message("mark-cancelled", None)
    }

    /// “What is marked as provisional may still change. We say so on this page as soon a”
    #[must_use]
    pub fn note_provisional(&self) -> Cow<'_, str> {
        self.message("note-provisional", None)
    }

    /// “Dates and place wait for confirmation by the United Nations and may still change”
    #[must_use]
    pub fn note_provisional_un(&self) -> Cow<'_, str> {
        self.message("note-provisional-un", None)
    }

    /// “The exact days are still to be confirmed.”
    #[must_use]
    pub fn note_days_open(&self) -> Cow<'_, str> {
        self.message("note-days-open", None)
    }

    /// “The Pre-sessions take place …. Place: ….”
    #[must_use]
    pub fn takes_place<'a>(
        &'a self,
        when: impl Into<FluentValue<'a>>,
        venue: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        args.set("venue", venue);
        self.message("takes-place", Some(&args))
    }

    /// “The Pre-sessions take place online, ….”
    #[must_use]
    pub fn takes_place_online<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("takes-place-online", Some(&args))
    }

    /// “Session … of the UPR Working Group”
    #[must_use]
    pub fn working_group_session<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("working-group-session", Some(&args))
    }

    /// “Session … of the UPR Working Group: …”
    #[must_use]
    pub fn working_group_session_dates<'a>(
        &'a self,
        number: impl Into<FluentValue<'a>>,
        dates: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("dates", dates);
        self.message("working-group-session-dates", Some(&args))
    }

    /// “First announced: …, ….”
    #[must_use]
    pub fn announced_first<'a>(
        &'a self,
        dates: impl Into<FluentValue<'a>>,
        venue: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("dates", dates);
        args.set("venue", venue);
        self.message("announced-first", Some(&args))
    }

    /// “Postponed. New dates: ….”
    #[must_use]
    pub fn postponed_to<'a>(&'a self, dates: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("dates", dates);
        self.message("postponed-to", Some(&args))
    }

    /// “The meetings are now held online.”
    #[must_use]
    pub fn now_virtual(&self) -> Cow<'_, str> {
        self.message("now-virtual", None)
    }

    /// “These Pre-sessions are held in the country under review itself, before the missi”
    #[must_use]
    pub fn in_country(&self) -> Cow<'_, str> {
        self.message("in-country", None)
    }

    /// “Held together with ….”
    #[must_use]
    pub fn in_country_partners<'a>(&'a self, partners: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("partners", partners);
        self.message("in-country-partners", Some(&args))
    }

    /// “They prepare Pre-sessions … in Geneva.”
    #[must_use]
    pub fn prepares_series<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("prepares-series", Some(&args))
    }

    /// “A meeting is planned on each of … States under Review:”
    #[must_use]
    pub fn states_planned<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("states-planned", Some(&args))
    }

    /// “The call opens on ….”
    #[must_use]
    pub fn opens_at<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("opens-at", Some(&args))
    }

    /// “Applications are taken until …. All of that last minute counts.”
    #[must_use]
    pub fn closes_at<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("closes-at", Some(&args))
    }

    /// “Applications are taken on the last day until 24:00: ….”
    #[must_use]
    pub fn closes_end_of_day<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("closes-end-of-day", Some(&args))
    }

    /// “By your clocks: ….”
    #[must_use]
    pub fn closes_elsewhere<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("closes-elsewhere", Some(&args))
    }

    /// “The call closed on ….”
    #[must_use]
    pub fn closed_since<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("closed-since", Some(&args))
    }

    /// “The call is closed. On the last day, applications were taken until 24:00: ….”
    #[must_use]
    pub fn closed_since_day<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("closed-since-day", Some(&args))
    }

    /// “Extended for …: until ….”
    #[must_use]
    pub fn extended_for<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        moment: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("moment", moment);
        self.message("extended-for", Some(&args))
    }

    /// “Extended for …, on the last day until 24:00: ….”
    #[must_use]
    pub fn extended_for_end_of_day<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        day: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("day", day);
        self.message("extended-for-end-of-day", Some(&args))
    }

    /// “For some States the call stays open longer.”
    #[must_use]
    pub fn extended_for_some(&self) -> Cow<'_, str> {
        self.message("extended-for-some", None)
    }

    /// “Before a State is reviewed by the other States in the Universal Periodic Review ”
    #[must_use]
    pub fn text_objectives(&self) -> Cow<'_, str> {
        self.message("text-objectives", None)
    }

    /// “Each State under Review has its own meeting, in person. It lasts … minutes. The ”
    #[must_use]
    pub fn text_format_in_person<'a>(
        &'a self,
        minutes: impl Into<FluentValue<'a>>,
        min: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
        opening: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("minutes", minutes);
        args.set("min", min);
        args.set("max", max);
        args.set("opening", opening);
        self.message("text-format-in-person", Some(&args))
    }

    /// “Each State under Review has its own meeting, in person. It lasts … minutes. The ”
    #[must_use]
    pub fn text_format_in_person_even<'a>(
        &'a self,
        minutes: impl Into<FluentValue<'a>>,
        each: impl Into<FluentValue<'a>>,
        opening: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("minutes", minutes);
        args.set("each", each);
        args.set("opening", opening);
        self.message("text-format-in-person-even", Some(&args))
    }

    /// “The meetings are held online. Each speaker records a video of the statement befo”
    #[must_use]
    pub fn text_format_virtual(&self) -> Cow<'_, str> {
        self.message("text-format-virtual", None)
    }

    /// “Each State under Review has its own meeting, in a room and online at the same ti”
    #[must_use]
    pub fn text_format_hybrid<'a>(
        &'a self,
        minutes: impl Into<FluentValue<'a>>,
        min: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
        opening: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("minutes", minutes);
        args.set("min", min);
        args.set("max", max);
        args.set("opening", opening);
        self.message("text-format-hybrid", Some(&args))
    }

    /// “Each State under Review has its own meeting, in a room and online at the same ti”
    #[must_use]
    pub fn text_format_hybrid_even<'a>(
        &'a self,
        minutes: impl Into<FluentValue<'a>>,
        each: impl Into<FluentValue<'a>>,
        opening: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("minutes", minutes);
        args.set("each", each);
        args.set("opening", opening);
        self.message("text-format-hybrid-even", Some(&args))
    }

    /// “Two principles hold for every meeting. Transparency: what is said is said openly”
    #[must_use]
    pub fn text_missions_invited(&self) -> Cow<'_, str> {
        self.message("text-missions-invited", None)
    }

    /// “The meetings are public. Before you name a speaker, think about who will be list”
    #[must_use]
    pub fn text_public(&self) -> Cow<'_, str> {
        self.message("text-public", None)
    }

    /// “A meeting is held if at least … applications are received for its State.”
    #[must_use]
    pub fn text_minimum_applications<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("text-minimum-applications", Some(&args))
    }

    /// “Speakers send in their statement at least … days before the meeting.”
    #[must_use]
    pub fn text_statement_due<'a>(&'a self, days: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("days", days);
        self.message("text-statement-due", Some(&args))
    }

    /// “Speakers send in their recorded statement at least … days before the meeting.”
    #[must_use]
    pub fn text_video_due<'a>(&'a self, days: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("days", days);
        self.message("text-video-due", Some(&args))
    }

    /// “The missions leave with recent facts, clear questions and proposed recommendatio”
    #[must_use]
    pub fn text_outcomes(&self) -> Cow<'_, str> {
        self.message("text-outcomes", None)
    }

    /// “Apply with the online form. You need no account: the form gives you a code, with”
    #[must_use]
    pub fn text_how_to_apply(&self) -> Cow<'_, str> {
        self.message("text-how-to-apply", None)
    }

    /// “Only applications that are complete and sent in before the call closes can be co”
    #[must_use]
    pub fn only_complete(&self) -> Cow<'_, str> {
        self.message("only-complete", None)
    }

    /// “Only applications that are complete and sent in by this time can be considered: ”
    #[must_use]
    pub fn only_complete_by<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("only-complete-by", Some(&args))
    }

    /// “A meeting has few seats, so not everyone who applies can be accommodated.”
    #[must_use]
    pub fn not_everyone(&self) -> Cow<'_, str> {
        self.message("not-everyone", None)
    }

    /// “The form asks what you have done to promote human rights.”
    #[must_use]
    pub fn asks_engagement(&self) -> Cow<'_, str> {
        self.message("asks-engagement", None)
    }

    /// “The form asks for the submission that you made for this review.”
    #[must_use]
    pub fn asks_submission(&self) -> Cow<'_, str> {
        self.message("asks-submission", None)
    }

    /// “There is a separate form for each State under Review.”
    #[must_use]
    pub fn form_by_state(&self) -> Cow<'_, str> {
        self.message("form-by-state", None)
    }

    /// “The form is filled in and returned by e-mail.”
    #[must_use]
    pub fn form_by_email(&self) -> Cow<'_, str> {
        self.message("form-by-email", None)
    }

    /// “The form is here: …”
    #[must_use]
    pub fn form_address<'a>(&'a self, address: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("address", address);
        self.message("form-address", Some(&args))
    }

    /// “A national human rights institution (NHRI) sees the whole of the situation in it”
    #[must_use]
    pub fn text_nhri(&self) -> Cow<'_, str> {
        self.message("text-nhri", None)
    }

    /// “Some of the chosen speakers can have a travel grant. It covers …, for a stay of ”
    #[must_use]
    pub fn text_grants<'a>(
        &'a self,
        days: impl Into<FluentValue<'a>>,
        covers: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("days", days);
        args.set("covers", covers);
        self.message("text-grants", Some(&args))
    }

    /// “airfare”
    #[must_use]
    pub fn cover_airfare(&self) -> Cow<'_, str> {
        self.message("cover-airfare", None)
    }

    /// “accommodation”
    #[must_use]
    pub fn cover_accommodation(&self) -> Cow<'_, str> {
        self.message("cover-accommodation", None)
    }

    /// “a daily allowance (per diem)”
    #[must_use]
    pub fn cover_per_diem(&self) -> Cow<'_, str> {
        self.message("cover-per-diem", None)
    }

    /// “Grants are for civil society organisations that apply for these States: ….”
    #[must_use]
    pub fn grants_states<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("grants-states", Some(&args))
    }

    /// “The money is limited: not everyone who asks for a grant can have one.”
    #[must_use]
    pub fn grants_limited(&self) -> Cow<'_, str> {
        self.message("grants-limited", None)
    }

    /// “You ask for a grant in the same form as for the seat.”
    #[must_use]
    pub fn grants_how(&self) -> Cow<'_, str> {
        self.message("grants-how", None)
    }

    /// “There is a separate grant form for each of these States.”
    #[must_use]
    pub fn grants_by_state(&self) -> Cow<'_, str> {
        self.message("grants-by-state", None)
    }

    /// “If you need no grant, use the ordinary form.”
    #[must_use]
    pub fn grants_without(&self) -> Cow<'_, str> {
        self.message("grants-without", None)
    }

    /// “With thanks to those who give the money: ….”
    #[must_use]
    pub fn grants_donors<'a>(&'a self, donors: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("donors", donors);
        self.message("grants-donors", Some(&args))
    }

    /// “With thanks to the donors who make these grants possible.”
    #[must_use]
    pub fn grants_donors_unnamed(&self) -> Cow<'_, str> {
        self.message("grants-donors-unnamed", None)
    }

    /// “… holds these Pre-sessions. It is a non-governmental organisation, not for profi”
    #[must_use]
    pub fn text_about<'a>(&'a self, organisation: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        self.message("text-about", Some(&args))
    }

    /// “… meetings have been held since …, in Pre-sessions … to ….”
    #[must_use]
    pub fn figures_meetings_since<'a>(
        &'a self,
        meetings: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("meetings", meetings);
        args.set("year", crate::numbers::name(year));
        args.set("from", from);
        args.set("to", to);
        self.message("figures-meetings-since", Some(&args))
    }

    /// “… meetings have been held in Pre-sessions … to ….”
    #[must_use]
    pub fn figures_meetings_in_series<'a>(
        &'a self,
        meetings: impl Into<FluentValue<'a>>,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("meetings", meetings);
        args.set("from", from);
        args.set("to", to);
        self.message("figures-meetings-in-series", Some(&args))
    }

    /// “… meetings have been held since ….”
    #[must_use]
    pub fn figures_meetings_since_year<'a>(
        &'a self,
        meetings: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("meetings", meetings);
        args.set("year", crate::numbers::name(year));
        self.message("figures-meetings-since-year", Some(&args))
    }

    /// “… meetings have been held so far.”
    #[must_use]
    pub fn figures_meetings<'a>(&'a self, meetings: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("meetings", meetings);
        self.message("figures-meetings", Some(&args))
    }

    /// “… Permanent Missions have taken part.”
    #[must_use]
    pub fn figures_missions<'a>(&'a self, missions: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("missions", missions);
        self.message("figures-missions", Some(&args))
    }

    /// “About … presentations have been given by civil society and NHRIs.”
    #[must_use]
    pub fn figures_presentations<'a>(&'a self, presentations: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("presentations", presentations);
        self.message("figures-presentations", Some(&args))
    }

    /// “Since the UPR’s cycle … began in …, … civil society organisations and … NHRIs ha”
    #[must_use]
    pub fn figures_cycle_since<'a>(
        &'a self,
        cycle: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
        csos: impl Into<FluentValue<'a>>,
        nhris: impl Into<FluentValue<'a>>,
        states: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("cycle", cycle);
        args.set("year", crate::numbers::name(year));
        args.set("csos", csos);
        args.set("nhris", nhris);
        args.set("states", states);
        self.message("figures-cycle-since", Some(&args))
    }

    /// “In cycle … of the UPR”
    #[must_use]
    pub fn figures_scope_cycle<'a>(&'a self, cycle: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("cycle", cycle);
        self.message("figures-scope-cycle", Some(&args))
    }

    /// “Since …”
    #[must_use]
    pub fn figures_scope_since<'a>(&'a self, year: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("year", crate::numbers::name(year));
        self.message("figures-scope-since", Some(&args))
    }

    /// “Pre-sessions … to …”
    #[must_use]
    pub fn figures_scope_series<'a>(
        &'a self,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("from", from);
        args.set("to", to);
        self.message("figures-scope-series", Some(&args))
    }

    /// “… civil society organisations have spoken.”
    #[must_use]
    pub fn figures_csos<'a>(&'a self, csos: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("csos", csos);
        self.message("figures-csos", Some(&args))
    }

    /// “… NHRIs have spoken.”
    #[must_use]
    pub fn figures_nhris<'a>(&'a self, nhris: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("nhris", nhris);
        self.message("figures-nhris", Some(&args))
    }

    /// “The situation in … States has been presented.”
    #[must_use]
    pub fn figures_states<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("figures-states", Some(&args))
    }

    /// “Held: ….”
    #[must_use]
    pub fn held_dates<'a>(&'a self, dates: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("dates", dates);
        self.message("held-dates", Some(&args))
    }

    /// “… meetings were held.”
    #[must_use]
    pub fn held_meetings<'a>(&'a self, held: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("held", held);
        self.message("held-meetings", Some(&args))
    }

    /// “… meetings of … announced were held.”
    #[must_use]
    pub fn held_of_announced<'a>(
        &'a self,
        held: impl Into<FluentValue<'a>>,
        announced: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("held", held);
        args.set("announced", announced);
        self.message("held-of-announced", Some(&args))
    }

    /// “… organisations spoke.”
    #[must_use]
    pub fn held_organisations<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("held-organisations", Some(&args))
    }

    /// “… of them were national.”
    #[must_use]
    pub fn held_national<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("held-national", Some(&args))
    }

    /// “… of the speakers were women.”
    #[must_use]
    pub fn held_women<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("held-women", Some(&args))
    }

    /// “… NHRIs spoke.”
    #[must_use]
    pub fn held_nhris<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("held-nhris", Some(&args))
    }

    /// “… Permanent Missions came.”
    #[must_use]
    pub fn held_missions<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("held-missions", Some(&args))
    }

    /// “On average, … missions came to a meeting.”
    #[must_use]
    pub fn held_missions_per_meeting<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("held-missions-per-meeting", Some(&args))
    }
}
