//! Written by `cargo xtask i18n` from `locales/en/safety.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Your safety”
    #[must_use]
    pub fn safety_title(&self) -> Cow<'_, str> {
        self.message("safety-title", None)
    }

    /// “Your safety: who sees what”
    #[must_use]
    pub fn safety_go(&self) -> Cow<'_, str> {
        self.message("safety-go", None)
    }

    /// “Here you choose who may see what of you and your organisation. Everything is clo”
    #[must_use]
    pub fn safety_lead(&self) -> Cow<'_, str> {
        self.message("safety-lead", None)
    }

    /// “Nothing can hide a speaker in the room. The meeting is public, every Permanent M”
    #[must_use]
    pub fn safety_room(&self) -> Cow<'_, str> {
        self.message("safety-room", None)
    }

    /// ““The missions” always include the mission of the State under Review. It is invit”
    #[must_use]
    pub fn safety_missions(&self) -> Cow<'_, str> {
        self.message("safety-missions", None)
    }

    /// “Nothing is shown to anybody but the organising team before you have confirmed a ”
    #[must_use]
    pub fn safety_after(&self) -> Cow<'_, str> {
        self.message("safety-after", None)
    }

    /// “How much of the speaker may be seen?”
    #[must_use]
    pub fn safety_level_speaker(&self) -> Cow<'_, str> {
        self.message("safety-level-speaker", None)
    }

    /// “How much of the organisation may be seen?”
    #[must_use]
    pub fn safety_level_organisation(&self) -> Cow<'_, str> {
        self.message("safety-level-organisation", None)
    }

    /// “This comes before all that is chosen below: what one of the two answers withhold”
    #[must_use]
    pub fn safety_level_hint(&self) -> Cow<'_, str> {
        self.message("safety-level-hint", None)
    }

    /// “Closed”
    #[must_use]
    pub fn safety_risk_closed(&self) -> Cow<'_, str> {
        self.message("safety-risk-closed", None)
    }

    /// “Nothing is shown. A programme does not even show that there is a speaker.”
    #[must_use]
    pub fn safety_risk_closed_hint(&self) -> Cow<'_, str> {
        self.message("safety-risk-closed-hint", None)
    }

    /// “Organisation withheld”
    #[must_use]
    pub fn safety_risk_organisation_withheld(&self) -> Cow<'_, str> {
        self.message("safety-risk-organisation-withheld", None)
    }

    /// “The organisation is never named, and neither is the speaker’s position in it. Th”
    #[must_use]
    pub fn safety_risk_organisation_withheld_hint(&self) -> Cow<'_, str> {
        self.message("safety-risk-organisation-withheld-hint", None)
    }

    /// “Name withheld”
    #[must_use]
    pub fn safety_risk_name_withheld(&self) -> Cow<'_, str> {
        self.message("safety-risk-name-withheld", None)
    }

    /// “The speaker is never named, nor the position, and no picture or recording is sho”
    #[must_use]
    pub fn safety_risk_name_withheld_hint(&self) -> Cow<'_, str> {
        self.message("safety-risk-name-withheld-hint", None)
    }

    /// “Open”
    #[must_use]
    pub fn safety_risk_open(&self) -> Cow<'_, str> {
        self.message("safety-risk-open", None)
    }

    /// “Nothing is withheld beyond what you choose below.”
    #[must_use]
    pub fn safety_risk_open_hint(&self) -> Cow<'_, str> {
        self.message("safety-risk-open-hint", None)
    }

    /// “Who may see what”
    #[must_use]
    pub fn safety_items(&self) -> Cow<'_, str> {
        self.message("safety-items", None)
    }

    /// “The name of the organisation”
    #[must_use]
    pub fn safety_item_organisation(&self) -> Cow<'_, str> {
        self.message("safety-item-organisation", None)
    }

    /// “What kind of organisation it is”
    #[must_use]
    pub fn safety_item_kind(&self) -> Cow<'_, str> {
        self.message("safety-item-kind", None)
    }

    /// “Of a national human rights institution there is one in a State: that it is one i”
    #[must_use]
    pub fn safety_item_kind_hint(&self) -> Cow<'_, str> {
        self.message("safety-item-kind-hint", None)
    }

    /// “The name of the speaker”
    #[must_use]
    pub fn safety_item_speaker(&self) -> Cow<'_, str> {
        self.message("safety-item-speaker", None)
    }

    /// “The speaker’s position”
    #[must_use]
    pub fn safety_item_position(&self) -> Cow<'_, str> {
        self.message("safety-item-position", None)
    }

    /// “It is shown only with the name.”
    #[must_use]
    pub fn safety_item_position_hint(&self) -> Cow<'_, str> {
        self.message("safety-item-position-hint", None)
    }

    /// “The organising team only”
    #[must_use]
    pub fn safety_audience_organisers(&self) -> Cow<'_, str> {
        self.message("safety-audience-organisers", None)
    }

    /// “The missions in the room”
    #[must_use]
    pub fn safety_audience_room(&self) -> Cow<'_, str> {
        self.message("safety-audience-room", None)
    }

    /// “It may be said in the room, and stands on no page.”
    #[must_use]
    pub fn safety_audience_room_hint(&self) -> Cow<'_, str> {
        self.message("safety-audience-room-hint", None)
    }

    /// “All Permanent Missions”
    #[must_use]
    pub fn safety_audience_missions(&self) -> Cow<'_, str> {
        self.message("safety-audience-missions", None)
    }

    /// “Everybody”
    #[must_use]
    pub fn safety_audience_public(&self) -> Cow<'_, str> {
        self.message("safety-audience-public", None)
    }

    /// “From when on: …”
    #[must_use]
    pub fn safety_from<'a>(&'a self, item: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("item", item);
        self.message("safety-from", Some(&args))
    }

    /// “As soon as the seat is confirmed”
    #[must_use]
    pub fn safety_from_at_once(&self) -> Cow<'_, str> {
        self.message("safety-from-at-once", None)
    }

    /// “On the day of the meeting, from 9:00”
    #[must_use]
    pub fn safety_from_day(&self) -> Cow<'_, str> {
        self.message("safety-from-day", None)
    }

    /// “From the date and hour below”
    #[must_use]
    pub fn safety_from_time(&self) -> Cow<'_, str> {
        self.message("safety-from-time", None)
    }

    /// “Date and hour”
    #[must_use]
    pub fn safety_instant(&self) -> Cow<'_, str> {
        self.message("safety-instant", None)
    }

    /// “Only if you chose “from the date and hour below” somewhere.”
    #[must_use]
    pub fn safety_instant_hint(&self) -> Cow<'_, str> {
        self.message("safety-instant-hint", None)
    }

    /// “Date”
    #[must_use]
    pub fn safety_date(&self) -> Cow<'_, str> {
        self.message("safety-date", None)
    }

    /// “For example 2027-03-09”
    #[must_use]
    pub fn safety_date_hint(&self) -> Cow<'_, str> {
        self.message("safety-date-hint", None)
    }

    /// “Hour, by the clocks of Geneva”
    #[must_use]
    pub fn safety_time(&self) -> Cow<'_, str> {
        self.message("safety-time", None)
    }

    /// “For example 09:00”
    #[must_use]
    pub fn safety_time_hint(&self) -> Cow<'_, str> {
        self.message("safety-time-hint", None)
    }

    /// “There is no picture, statement or recording on this platform yet. Before there i”
    #[must_use]
    pub fn safety_not_shown_yet(&self) -> Cow<'_, str> {
        self.message("safety-not-shown-yet", None)
    }

    /// “Choose one.”
    #[must_use]
    pub fn safety_choose(&self) -> Cow<'_, str> {
        self.message("safety-choose", None)
    }

    /// “… – …”
    #[must_use]
    pub fn safety_issue<'a>(
        &'a self,
        item: impl Into<FluentValue<'a>>,
        sentence: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("item", item);
        args.set("sentence", sentence);
        self.message("safety-issue", Some(&args))
    }

    /// “Give the date and hour from when on it may be shown.”
    #[must_use]
    pub fn safety_no_instant(&self) -> Cow<'_, str> {
        self.message("safety-no-instant", None)
    }

    /// “Save”
    #[must_use]
    pub fn safety_save(&self) -> Cow<'_, str> {
        self.message("safety-save", None)
    }

    /// “Saved. It holds from now on, in every page, calendar, feed and file.”
    #[must_use]
    pub fn safety_saved(&self) -> Cow<'_, str> {
        self.message("safety-saved", None)
    }

    /// “This was changed or closed elsewhere since you opened this page. Nothing of what”
    #[must_use]
    pub fn safety_meanwhile(&self) -> Cow<'_, str> {
        self.message("safety-meanwhile", None)
    }

    /// “What holds now”
    #[must_use]
    pub fn safety_now(&self) -> Cow<'_, str> {
        self.message("safety-now", None)
    }

    /// “Nobody but the organising team sees anything.”
    #[must_use]
    pub fn safety_nobody(&self) -> Cow<'_, str> {
        self.message("safety-nobody", None)
    }

    /// “You closed everything on …. Nothing is shown until you choose anew.”
    #[must_use]
    pub fn safety_closed_by_you<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("safety-closed-by-you", Some(&args))
    }

    /// “The organising team closed everything on …, to protect you. Nothing is shown unt”
    #[must_use]
    pub fn safety_closed_by_organisers<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("safety-closed-by-organisers", Some(&args))
    }

    /// “Emergency”
    #[must_use]
    pub fn safety_emergency(&self) -> Cow<'_, str> {
        self.message("safety-emergency", None)
    }

    /// “This closes everything that you released, at once, and closes your application i”
    #[must_use]
    pub fn safety_emergency_text(&self) -> Cow<'_, str> {
        self.message("safety-emergency-text", None)
    }

    /// “Close everything now”
    #[must_use]
    pub fn safety_close(&self) -> Cow<'_, str> {
        self.message("safety-close", None)
    }

    /// “Close everything now?”
    #[must_use]
    pub fn safety_close_title(&self) -> Cow<'_, str> {
        self.message("safety-close-title", None)
    }

    /// “From now on nobody but the organising team sees anything of you: no page, calend”
    #[must_use]
    pub fn safety_close_text(&self) -> Cow<'_, str> {
        self.message("safety-close-text", None)
    }

    /// “You can also take the whole application back.”
    #[must_use]
    pub fn safety_withdraw(&self) -> Cow<'_, str> {
        self.message("safety-withdraw", None)
    }

    /// “Who may see what”
    #[must_use]
    pub fn safety_desk(&self) -> Cow<'_, str> {
        self.message("safety-desk", None)
    }

    /// “Speaker”
    #[must_use]
    pub fn safety_desk_level_speaker(&self) -> Cow<'_, str> {
        self.message("safety-desk-level-speaker", None)
    }

    /// “Organisation”
    #[must_use]
    pub fn safety_desk_level_organisation(&self) -> Cow<'_, str> {
        self.message("safety-desk-level-organisation", None)
    }

    /// “Nobody but the organising team sees anything. Only the applicant can open it.”
    #[must_use]
    pub fn safety_desk_nothing(&self) -> Cow<'_, str> {
        self.message("safety-desk-nothing", None)
    }

    /// “…, from … on”
    #[must_use]
    pub fn safety_desk_from<'a>(
        &'a self,
        audience: impl Into<FluentValue<'a>>,
        when: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("audience", audience);
        args.set("when", when);
        self.message("safety-desk-from", Some(&args))
    }

    /// “…, on the day of the meeting from 9:00 on”
    #[must_use]
    pub fn safety_desk_from_day<'a>(&'a self, audience: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("audience", audience);
        self.message("safety-desk-from-day", Some(&args))
    }

    /// “withheld”
    #[must_use]
    pub fn safety_desk_withheld(&self) -> Cow<'_, str> {
        self.message("safety-desk-withheld", None)
    }

    /// “The applicant closed everything on ….”
    #[must_use]
    pub fn safety_desk_closed_by_applicant<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("safety-desk-closed-by-applicant", Some(&args))
    }

    /// “An organiser closed everything on ….”
    #[must_use]
    pub fn safety_desk_closed_by_organiser<'a>(&'a self, when: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        self.message("safety-desk-closed-by-organiser", Some(&args))
    }

    /// “Close everything for this applicant”
    #[must_use]
    pub fn safety_desk_close(&self) -> Cow<'_, str> {
        self.message("safety-desk-close", None)
    }

    /// “For an emergency: nobody but the organising team sees anything of this applicant”
    #[must_use]
    pub fn safety_desk_close_text(&self) -> Cow<'_, str> {
        self.message("safety-desk-close-text", None)
    }

    /// “… speakers closed everything that was released”
    #[must_use]
    pub fn safety_desk_agenda<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("safety-desk-agenda", Some(&args))
    }

    /// “A civil society organisation of the country”
    #[must_use]
    pub fn safety_kind_national(&self) -> Cow<'_, str> {
        self.message("safety-kind-national", None)
    }

    /// “An international civil society organisation”
    #[must_use]
    pub fn safety_kind_international(&self) -> Cow<'_, str> {
        self.message("safety-kind-international", None)
    }

    /// “A coalition”
    #[must_use]
    pub fn safety_kind_coalition(&self) -> Cow<'_, str> {
        self.message("safety-kind-coalition", None)
    }

    /// “The national human rights institution”
    #[must_use]
    pub fn safety_kind_nhri(&self) -> Cow<'_, str> {
        self.message("safety-kind-nhri", None)
    }
}
