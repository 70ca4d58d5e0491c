//! Written by `cargo xtask i18n` from `locales/en/composer.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Propose panels”
    #[must_use]
    pub fn composer_title(&self) -> Cow<'_, str> {
        self.message("composer-title", None)
    }

    /// “From the rules below, the best panel of each meeting is worked out, with proof. ”
    #[must_use]
    pub fn composer_lead(&self) -> Cow<'_, str> {
        self.message("composer-lead", None)
    }

    /// “What is proposed”
    #[must_use]
    pub fn composer_search(&self) -> Cow<'_, str> {
        self.message("composer-search", None)
    }

    /// “Nothing has been worked out since the platform started.”
    #[must_use]
    pub fn composer_none(&self) -> Cow<'_, str> {
        self.message("composer-none", None)
    }

    /// “The search goes on. Load the page again to see how far it is.”
    #[must_use]
    pub fn composer_going(&self) -> Cow<'_, str> {
        self.message("composer-going", None)
    }

    /// “The best so far is worth …; no proposal is worth more than ….”
    #[must_use]
    pub fn composer_going_best<'a>(
        &'a self,
        objective: impl Into<FluentValue<'a>>,
        bound: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("objective", objective);
        args.set("bound", bound);
        self.message("composer-going-best", Some(&args))
    }

    /// “It is proven that no proposal is better. It is worth ….”
    #[must_use]
    pub fn composer_proven<'a>(&'a self, objective: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("objective", objective);
        self.message("composer-proven", Some(&args))
    }

    /// “The search was stopped. The proposal is worth …; none is worth more than ….”
    #[must_use]
    pub fn composer_gap<'a>(
        &'a self,
        objective: impl Into<FluentValue<'a>>,
        bound: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("objective", objective);
        args.set("bound", bound);
        self.message("composer-gap", Some(&args))
    }

    /// “… proposals are as good as each other. This one was drawn by lot.”
    #[must_use]
    pub fn composer_ties<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("composer-ties", Some(&args))
    }

    /// “The rules were changed since. Begin a new search to follow them.”
    #[must_use]
    pub fn composer_old(&self) -> Cow<'_, str> {
        self.message("composer-old", None)
    }

    /// “The search was stopped before anything was found.”
    #[must_use]
    pub fn composer_stopped(&self) -> Cow<'_, str> {
        self.message("composer-stopped", None)
    }

    /// “No panel keeps to all rules. These cannot hold together:”
    #[must_use]
    pub fn composer_impossible(&self) -> Cow<'_, str> {
        self.message("composer-impossible", None)
    }

    /// “Work out the best panels”
    #[must_use]
    pub fn composer_begin(&self) -> Cow<'_, str> {
        self.message("composer-begin", None)
    }

    /// “Stop the search”
    #[must_use]
    pub fn composer_stop(&self) -> Cow<'_, str> {
        self.message("composer-stop", None)
    }

    /// “Load again”
    #[must_use]
    pub fn composer_reload(&self) -> Cow<'_, str> {
        self.message("composer-reload", None)
    }

    /// “Panels that are proposed”
    #[must_use]
    pub fn composer_meetings(&self) -> Cow<'_, str> {
        self.message("composer-meetings", None)
    }

    /// “Seats proposed”
    #[must_use]
    pub fn composer_seats(&self) -> Cow<'_, str> {
        self.message("composer-seats", None)
    }

    /// “Rules”
    #[must_use]
    pub fn composer_rules(&self) -> Cow<'_, str> {
        self.message("composer-rules", None)
    }

    /// “Values are in thousandths of the best score: an application that was assessed wi”
    #[must_use]
    pub fn composer_rules_hint(&self) -> Cow<'_, str> {
        self.message("composer-rules-hint", None)
    }

    /// “A national human rights institution speaks, where one applied”
    #[must_use]
    pub fn composer_nhri(&self) -> Cow<'_, str> {
        self.message("composer-nhri", None)
    }

    /// “An organisation or coalition has at most one speaker on a panel”
    #[must_use]
    pub fn composer_one_each(&self) -> Cow<'_, str> {
        self.message("composer-one-each", None)
    }

    /// “Each speaker can have a theme of their own”
    #[must_use]
    pub fn composer_own_themes(&self) -> Cow<'_, str> {
        self.message("composer-own-themes", None)
    }

    /// “The most speakers of international organisations”
    #[must_use]
    pub fn composer_international(&self) -> Cow<'_, str> {
        self.message("composer-international", None)
    }

    /// “The fewest speakers of national organisations”
    #[must_use]
    pub fn composer_national(&self) -> Cow<'_, str> {
        self.message("composer-national", None)
    }

    /// “Women, of ten speakers”
    #[must_use]
    pub fn composer_women(&self) -> Cow<'_, str> {
        self.message("composer-women", None)
    }

    /// “What each woman costs who is missing”
    #[must_use]
    pub fn composer_woman_missing(&self) -> Cow<'_, str> {
        self.message("composer-woman-missing", None)
    }

    /// “What it is worth that a theme is spoken to”
    #[must_use]
    pub fn composer_theme(&self) -> Cow<'_, str> {
        self.message("composer-theme", None)
    }

    /// “Number from which lots are drawn”
    #[must_use]
    pub fn composer_lot(&self) -> Cow<'_, str> {
        self.message("composer-lot", None)
    }

    /// “Where several proposals are best, lots decide. Say beforehand from where the num”
    #[must_use]
    pub fn composer_lot_hint(&self) -> Cow<'_, str> {
        self.message("composer-lot-hint", None)
    }

    /// “Save the rules”
    #[must_use]
    pub fn composer_save(&self) -> Cow<'_, str> {
        self.message("composer-save", None)
    }

    /// “Panel for …”
    #[must_use]
    pub fn composer_panel<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("composer-panel", Some(&args))
    }

    /// “Who applied”
    #[must_use]
    pub fn composer_candidates(&self) -> Cow<'_, str> {
        self.message("composer-candidates", None)
    }

    /// “Organisation”
    #[must_use]
    pub fn composer_organisation(&self) -> Cow<'_, str> {
        self.message("composer-organisation", None)
    }

    /// “Kind”
    #[must_use]
    pub fn composer_kind(&self) -> Cow<'_, str> {
        self.message("composer-kind", None)
    }

    /// “Score”
    #[must_use]
    pub fn composer_score(&self) -> Cow<'_, str> {
        self.message("composer-score", None)
    }

    /// “not assessed”
    #[must_use]
    pub fn composer_not_assessed(&self) -> Cow<'_, str> {
        self.message("composer-not-assessed", None)
    }

    /// “Proposal”
    #[must_use]
    pub fn composer_proposal(&self) -> Cow<'_, str> {
        self.message("composer-proposal", None)
    }

    /// “proposed”
    #[must_use]
    pub fn composer_proposed(&self) -> Cow<'_, str> {
        self.message("composer-proposed", None)
    }

    /// “Why not?”
    #[must_use]
    pub fn composer_why(&self) -> Cow<'_, str> {
        self.message("composer-why", None)
    }

    /// “Seat”
    #[must_use]
    pub fn composer_seat(&self) -> Cow<'_, str> {
        self.message("composer-seat", None)
    }

    /// “Seat: …”
    #[must_use]
    pub fn composer_seat_for<'a>(&'a self, organisation: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        self.message("composer-seat-for", Some(&args))
    }

    /// “as the rules say”
    #[must_use]
    pub fn composer_free(&self) -> Cow<'_, str> {
        self.message("composer-free", None)
    }

    /// “in any case”
    #[must_use]
    pub fn composer_pin(&self) -> Cow<'_, str> {
        self.message("composer-pin", None)
    }

    /// “not”
    #[must_use]
    pub fn composer_ban(&self) -> Cow<'_, str> {
        self.message("composer-ban", None)
    }

    /// “What themes are worth here”
    #[must_use]
    pub fn composer_themes(&self) -> Cow<'_, str> {
        self.message("composer-themes", None)
    }

    /// “Save”
    #[must_use]
    pub fn composer_save_wishes(&self) -> Cow<'_, str> {
        self.message("composer-save-wishes", None)
    }

    /// “Take this panel”
    #[must_use]
    pub fn composer_take(&self) -> Cow<'_, str> {
        self.message("composer-take", None)
    }

    /// “Those who are proposed and not selected yet. The next page shows what would chan”
    #[must_use]
    pub fn composer_take_lead(&self) -> Cow<'_, str> {
        self.message("composer-take-lead", None)
    }

    /// “Why not …?”
    #[must_use]
    pub fn composer_reason<'a>(&'a self, organisation: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        self.message("composer-reason", Some(&args))
    }

    /// “They are on the proposed panel.”
    #[must_use]
    pub fn composer_reason_proposed(&self) -> Cow<'_, str> {
        self.message("composer-reason-proposed", None)
    }

    /// “With them the proposal would be worth as much; lots decided.”
    #[must_use]
    pub fn composer_reason_tie(&self) -> Cow<'_, str> {
        self.message("composer-reason-tie", None)
    }

    /// “With them the proposal would be worth … less.”
    #[must_use]
    pub fn composer_reason_loss<'a>(&'a self, loss: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("loss", loss);
        self.message("composer-reason-loss", Some(&args))
    }

    /// “Who would leave: ….”
    #[must_use]
    pub fn composer_reason_leave<'a>(&'a self, organisations: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisations", organisations);
        self.message("composer-reason-leave", Some(&args))
    }

    /// “Who else would join: ….”
    #[must_use]
    pub fn composer_reason_join<'a>(&'a self, organisations: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisations", organisations);
        self.message("composer-reason-join", Some(&args))
    }

    /// “These rules stand against it:”
    #[must_use]
    pub fn composer_reason_rules(&self) -> Cow<'_, str> {
        self.message("composer-reason-rules", None)
    }

    /// “…: the hour has … seats”
    #[must_use]
    pub fn composer_rule_seats<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("count", count);
        self.message("composer-rule-seats", Some(&args))
    }

    /// “…: at most … international organisations”
    #[must_use]
    pub fn composer_rule_international<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("count", count);
        self.message("composer-rule-international", Some(&args))
    }

    /// “…: at least … national organisations”
    #[must_use]
    pub fn composer_rule_national<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("count", count);
        self.message("composer-rule-national", Some(&args))
    }

    /// “…: a national human rights institution speaks”
    #[must_use]
    pub fn composer_rule_nhri<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("composer-rule-nhri", Some(&args))
    }

    /// “…: one speaker of …”
    #[must_use]
    pub fn composer_rule_one_each<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("organisation", organisation);
        self.message("composer-rule-one-each", Some(&args))
    }

    /// “…: each speaker has a theme of their own”
    #[must_use]
    pub fn composer_rule_own_themes<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("composer-rule-own-themes", Some(&args))
    }

    /// “…: in any case …”
    #[must_use]
    pub fn composer_rule_pinned<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("organisation", organisation);
        self.message("composer-rule-pinned", Some(&args))
    }

    /// “…: not …”
    #[must_use]
    pub fn composer_rule_banned<'a>(
        &'a self,
        state: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        args.set("organisation", organisation);
        self.message("composer-rule-banned", Some(&args))
    }

    /// “…: the share of women”
    #[must_use]
    pub fn composer_rule_women<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("composer-rule-women", Some(&args))
    }

    /// “somebody who applied”
    #[must_use]
    pub fn composer_somebody(&self) -> Cow<'_, str> {
        self.message("composer-somebody", None)
    }
}
