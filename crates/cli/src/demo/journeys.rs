//! The journeys of a rehearsal: donors, costs, offers, and what became of each.

use app::grants::GrantEdit;
use domain::{
    application::SeatAnswer,
    grant::Stand,
    ids::{ApplicationId, FundId},
    series::SeriesKey,
    typed::Typed,
};
use jiff::civil::Date;
use policy::Actor;

use super::{
    course::{Announced, Stage, no},
    plan::{Phase, Plan},
};
use crate::Result;

/// What journeys cost, made up as all of it is.
const COSTS: [(&str, &str); 16] = [
    ("night", "165"),
    ("nights", "5"),
    ("per_diem", "80"),
    ("days", "6"),
    ("rates", "EUR 0.9435 2026-11-02\nUSD 0.8012 2026-11-02"),
    ("airfare-african", "EUR 980"),
    ("visa-african", "EUR 90"),
    ("airfare-asia-pacific", "USD 1400"),
    ("visa-asia-pacific", "EUR 90"),
    ("airfare-eastern-european", "450"),
    ("visa-eastern-european", "EUR 90"),
    ("airfare-latin-american-and-caribbean", "USD 1650"),
    ("airfare-western-european-and-others", "260"),
    ("airfare-TUV", "3900"),
    ("visa-TUV", "EUR 90"),
    ("airfare-outside", "500"),
];

/// The name of a donor, the budget, and for whom it is.
type Donor = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Donors of series 902.
const DONORS: [Donor; 3] = [
    ("Example Foundation", "24000", &[("applicants", "any"), ("acknowledged", "yes")]),
    ("Example Fund for Women Defenders", "9000", &[("applicants", "cso"), ("women", "yes")]),
    ("Example Ministry", "6000", &[("applicants", "any"), ("states", "DJI"), ("states", "CMR")]),
];

impl Stage<'_> {
    /// Lets the organiser say what journeys cost and who pays, and offer grants to those who were chosen
    /// and ask for one; most accept, and each journey is somewhere else.
    pub(crate) async fn pay_journeys(&self, plan: &Plan, full: &Announced, open: &Announced) -> Result {
        let mut funds = Vec::new();
        for (series, donors) in [(full, &DONORS[..]), (open, &DONORS[..1])] {
            let key = &series.series.key;
            let costs = COSTS.into_iter().collect();
            self.app.save_grant_plan(&self.organiser, (key, 0), &costs).await.map_err(no)?;
            for (name, budget, earmark) in donors {
                let mut typed: Typed = earmark.iter().copied().collect();
                for (field, value) in [("name", *name), ("budget", *budget), ("only_series", "yes")] {
                    typed.add(field, value);
                }
                let fund = self.app.save_fund(&self.organiser, key, (None, 0), &typed).await.map_err(no)?;
                if series.series.key == full.series.key {
                    funds.push(fund);
                }
            }
        }
        if plan.phase >= Phase::Programme {
            self.offer_grants(plan, &full.series.key, &funds).await?;
        }
        Ok(())
    }

    async fn offer_grants(&self, plan: &Plan, key: &SeriesKey, funds: &[FundId]) -> Result {
        self.clock.turn_to(plan.day(plan.closes() + 21));
        let until = self.app.now() + jiff::SignedDuration::from_hours(14 * 24);
        let until = until.to_zoned(jiff::tz::TimeZone::UTC).date();
        let mut offered = Vec::new();
        for line in self.app.grants(&self.organiser, key).await?.lines {
            let eligible = ["CMR", "DJI", "BGD", "CPV", "UZB", "TUV"].contains(&line.state.as_str());
            if !eligible || offered.len() == 9 {
                continue;
            }
            // The first donor whose money may be spent on it, and has enough.
            for fund in funds.iter().rev() {
                let mut typed: Typed = [("fund", fund.to_string())].into_iter().collect();
                domain::grant::put_date(&mut typed, "until", Some(until));
                let place = (key, line.summary.id, line.grant.version);
                let done = self.app.change_grant(&self.organiser, place, &GrantEdit::Offer(typed)).await;
                match done {
                    Ok(()) => {
                        offered.push(line.summary.id);
                        break;
                    }
                    Err(app::Error::Refused(_)) => {}
                    Err(error) => return Err(no(error)),
                }
            }
        }
        self.clock.turn_to(plan.day(plan.closes() + 25));
        for (place, id) in offered.into_iter().enumerate() {
            self.travel(key, (place, id), until).await?;
        }
        self.clock.turn_to(plan.day(plan.closes() + 37));
        self.app.lapse_grants().await?;
        Ok(())
    }

    /// One of those who were offered a grant: one never answers, one declines, one is refused a visa, one
    /// gives the seat back, and the others travel.
    async fn travel(&self, key: &SeriesKey, (place, id): (usize, ApplicationId), day: Date) -> Result {
        let actor = Actor::applicant(id);
        match place {
            1 => return Ok(()),
            4 => return self.app.reply_to_grant(&actor, false).await.map_err(no),
            _ => self.app.reply_to_grant(&actor, true).await.map_err(no)?,
        }
        let mut passport: Typed = [
            ("passport_family", "SPECIMEN"),
            ("passport_given", "Made Up"),
            ("nationality", "Utopia"),
            ("passport_number", "X0000000"),
            ("birthplace", "Nowhere"),
            ("embassy", "Embassy of Switzerland, made up for a rehearsal"),
        ]
        .into_iter()
        .collect();
        for (field, year) in [("born", 1985), ("issued", 2023), ("expires", 2033)] {
            domain::grant::put_date(&mut passport, field, Some(Date::constant(year, 5, 17)));
        }
        self.app.save_passport(&actor, 0, &passport).await.map_err(no)?;
        if place == 5 {
            self.app.reply_to_seat(&actor, SeatAnswer::GiveUp).await.map_err(no)?;
            return Ok(());
        }
        let visa = ["granted", "", "refused", "asked-for"].get(place).copied().unwrap_or("granted");
        let mut typed: Typed = [("visa", visa), ("notes", "Made up for a rehearsal.")].into_iter().collect();
        if visa == "granted" {
            for field in ["visa_since", "flight", "hotel"] {
                domain::grant::put_date(&mut typed, field, Some(day));
            }
        }
        self.app.save_journey(&self.organiser, (key, id, 0), &typed).await.map_err(no)?;
        if visa == "granted" {
            let mut spent: Typed = [("line", "airfare"), ("amount", "EUR 912.40")].into_iter().collect();
            domain::grant::put_date(&mut spent, "day", Some(day));
            self.change(key, id, GrantEdit::Spend(spent)).await?;
        }
        Ok(())
    }

    async fn change(&self, key: &SeriesKey, id: ApplicationId, edit: GrantEdit) -> Result {
        let one = self.app.grant(&self.organiser, key, id).await?;
        let is_binding = matches!(one.standing.grant.stand(), Stand::Accepted { .. });
        let place = (key, id, one.standing.grant.version);
        if is_binding {
            self.app.change_grant(&self.organiser, place, &edit).await.map_err(no)?;
        }
        Ok(())
    }
}
