//! The part of the world in which journeys are paid.

use app::grants::GrantEdit;
use domain::{ids::FundId, typed::Typed};

use crate::world::{Words, World};

impl World {
    /// Gives each of two series a donor; lets one who was chosen accept a grant, type the passport, and
    /// travel.
    pub(crate) async fn pay_journeys(&mut self, words: &dyn Words) {
        for (key, name) in [("44", "fund"), ("45", "fund-45")] {
            let fund = self.fund(key, &words.word(name, "name")).await;
            self.funds.insert(key, fund);
        }
        self.offer("offered", self.funds["44"]).await;
        self.answer_grant("offered").await;
        let lines =
            ["passport_family", "passport_given", "nationality", "passport_number", "birthplace", "embassy"];
        let mut passport: Typed =
            lines.into_iter().map(|field| (field, words.word("offered", field))).collect();
        for (date, year) in [("born", 1979), ("issued", 2024), ("expires", 2034)] {
            passport.add(&format!("{date}-day"), 1);
            passport.add(&format!("{date}-month"), 2);
            passport.add(&format!("{date}-year"), year);
        }
        let actor = &self.applications["offered"].actor;
        self.test.app.save_passport(actor, 0, &passport).await.unwrap_or_else(|error| panic!("{error:?}"));
        self.journey("offered", "granted", &words.word("offered", "journey_notes")).await;
    }

    /// Enters a donor for a series.
    pub(crate) async fn fund(&self, key: &str, name: &str) -> FundId {
        let typed =
            [("name", name), ("budget", "20000"), ("applicants", "any"), ("only_series", "yes")].into_iter();
        let key = key.parse().unwrap();
        self.test.app.save_fund(self.actor("keeper"), &key, (None, 0), &typed.collect()).await.unwrap()
    }

    /// Offers a grant from a fund.
    pub(crate) async fn offer(&self, name: &str, fund: FundId) {
        let fund = fund.to_string();
        let typed =
            [("fund", fund.as_str()), ("until-day", "24"), ("until-month", "12"), ("until-year", "2026")];
        let edit = GrantEdit::Offer(typed.into_iter().collect());
        let place = (&"44".parse().unwrap(), self.applications[name].id, 0);
        let done = self.test.app.change_grant(self.actor("keeper"), place, &edit).await;
        done.unwrap_or_else(|error| panic!("{error:?}"));
    }

    /// Lets an applicant accept a grant.
    pub(crate) async fn answer_grant(&self, name: &str) {
        self.test.app.reply_to_grant(&self.applications[name].actor, true).await.unwrap();
    }

    /// Says how far a journey is.
    pub(crate) async fn journey(&self, name: &str, visa: &str, notes: &str) {
        let typed = [("visa", visa), ("notes", notes)].into_iter().collect();
        let place = (&"44".parse().unwrap(), self.applications[name].id, 0);
        self.test.app.save_journey(self.actor("keeper"), place, &typed).await.unwrap();
    }
}
