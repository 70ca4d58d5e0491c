//! Travel grants: who may ask for one, what they cost, who pays, and what becomes of each.
//!
//! ```text
//! Planned ──offer──▶ Offered ──accept──▶ Accepted ──settle──▶ Settled
//!    ▲                  │                    │
//!    │                  └──────── end ───────┴──▶ Ended (declined, lapsed, withdrawn, visa refused,
//!    └──────────── plan again ──────────────────┘        taken back)
//! ```
//!
//! What is offered is committed until it is spent, or the grant is settled or ends. Money is whole
//! centimes ([`crate::money`]). Nothing here decides who gets a grant: a person does.

mod cost;
mod desk;
mod flaw;
mod fund;
mod journey;
mod passport;
mod report;
mod stand;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    application::ApplicantKind,
    exchange::Applicants,
    ids::{ApplicationId, FundId, SeriesId},
    money::{Centimes, Money, Rates},
    state::StateCode,
    text::clean_line,
};

pub use self::{
    cost::{Cost, Fare, Line, MOST_DAYS, Plan, REGIONS, region_name},
    desk::{Grants, Means, Next, OneGrant, Standing, Trouble},
    flaw::{Flaw, Flaws},
    fund::{Account, Earmark, Fund, Outside, Person, Traveller},
    journey::{Journey, VisaStand, date_of, put_date},
    passport::Passport,
    report::{DonorReport, FEW, Pooled, Told, pooled},
    stand::{Stand, Why, last_minute},
};

/// What a travel grant pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// The flight.
    Airfare,
    /// The nights in Geneva.
    Accommodation,
    /// The daily allowance.
    PerDiem,
}

/// The travel grants of a series, as the call announces them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantTerms {
    /// Who may ask: civil society, unless it is said otherwise.
    #[serde(default = "civil_society")]
    pub applicants: Applicants,
    /// The States under Review whose applicants may ask.
    pub states: Vec<StateCode>,
    /// What a grant pays for.
    pub covers: Vec<Cover>,
    /// The most days that it covers.
    pub max_days: u16,
    /// Whether not everyone who is chosen can get one.
    #[serde(default)]
    pub limited: bool,
    /// Those who give the money, as the call acknowledges them.
    #[serde(default)]
    pub donors: Vec<String>,
}

fn civil_society() -> Applicants {
    Applicants::Cso
}

impl GrantTerms {
    /// Whether an applicant may ask for a grant: of listed States only, and as a rule civil society
    /// only.
    #[must_use]
    pub fn open_to(&self, kind: ApplicantKind, state: StateCode) -> bool {
        let kind = match self.applicants {
            Applicants::Cso => kind != ApplicantKind::Nhri,
            Applicants::Nhri => kind == ApplicantKind::Nhri,
            Applicants::Any => true,
        };
        kind && self.states.contains(&state)
    }
}

/// Something that was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expense {
    /// For what.
    pub line: Line,
    /// What was paid.
    pub money: Money,
    /// The same in francs, by the rate of when it was entered.
    pub francs: Centimes,
    /// The day on which it was paid.
    pub day: Date,
    /// Whose money it was.
    pub fund: FundId,
    round: u16,
}

/// The travel grant of one application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The application.
    pub application: ApplicationId,
    /// The series.
    pub series: SeriesId,
    /// The State under Review.
    pub state: StateCode,
    /// Who would travel.
    pub person: Person,
    /// From where.
    pub from: StateCode,
    /// What it costs by itself, if that differs from the plan.
    pub own_cost: Option<Cost>,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
    fund: Option<FundId>,
    amount: Centimes,
    stand: Stand,
    round: u16,
    expenses: Vec<Expense>,
    rests: bool,
    #[serde(default)]
    over: String,
}

/// What an offer is made from.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// Whose money.
    pub fund: &'a Fund,
    /// What became of that money so far.
    pub account: Account,
    /// For whom; none if the application does not name that person.
    pub traveller: Option<Traveller>,
    /// Whether the application holds a seat.
    pub holds_seat: bool,
    /// What it costs as a rule.
    pub plan: &'a Plan,
    /// The first instant at which it is too late to accept.
    pub until: Timestamp,
    /// Why more is promised than is left, if that is wanted.
    pub over: &'a str,
}

/// Whether something was done with money that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Funded {
    /// It was there.
    Within,
    /// More than was left, as somebody wanted it.
    Over,
}

impl Grant {
    /// A grant that is thought of: for the speaker, from the State under Review.
    #[must_use]
    pub fn planned(application: ApplicationId, series: SeriesId, state: StateCode) -> Self {
        Self {
            application,
            series,
            state,
            person: Person::Speaker,
            from: state,
            own_cost: None,
            version: 0,
            fund: None,
            amount: Centimes(0),
            stand: Stand::Planned,
            round: 0,
            expenses: Vec::new(),
            rests: false,
            over: String::new(),
        }
    }

    /// Where it stands.
    #[must_use]
    pub fn stand(&self) -> Stand {
        self.stand
    }

    /// Whose money it is, once it was offered.
    #[must_use]
    pub fn fund(&self) -> Option<FundId> {
        self.fund
    }

    /// How much was promised, once it was offered.
    #[must_use]
    pub fn amount(&self) -> Centimes {
        self.amount
    }

    /// What was paid.
    #[must_use]
    pub fn expenses(&self) -> &[Expense] {
        &self.expenses
    }

    /// Why more was promised or spent than there was, the last time; empty if it never was.
    #[must_use]
    pub fn over(&self) -> &str {
        &self.over
    }

    /// The same without what organisers wrote for themselves.
    #[must_use]
    pub fn without_reason(self) -> Self {
        Self { over: String::new(), ..self }
    }

    /// Forgets from where somebody set out, and what that cost by itself.
    pub fn forget_departure(&mut self) {
        (self.from, self.own_cost) = (self.state, None);
    }

    /// Whether money is bound by it.
    #[must_use]
    pub fn is_binding(&self) -> bool {
        matches!(self.stand, Stand::Offered { .. } | Stand::Accepted { .. })
    }

    /// Whether it can still be planned otherwise: nothing is promised now.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        self.stand == Stand::Planned
    }

    /// What it costs.
    #[must_use]
    pub fn cost(&self, plan: &Plan) -> Cost {
        self.own_cost.unwrap_or_else(|| plan.cost_from(self.from))
    }

    /// What of the money of a fund it binds.
    #[must_use]
    pub fn committed(&self, fund: FundId) -> Centimes {
        if !self.is_binding() || self.fund != Some(fund) {
            return Centimes(0);
        }
        let paid = self.expenses.iter().filter(|one| one.round == self.round);
        (self.amount - paid.map(|one| one.francs).sum()).or_none()
    }

    /// What of the money of a fund was spent on it.
    #[must_use]
    pub fn spent(&self, fund: FundId) -> Centimes {
        self.expenses.iter().filter(|one| one.fund == fund).map(|one| one.francs).sum()
    }

    /// Offers it: commits the money, unless it is for others, or is not there and nobody says why it is
    /// promised all the same.
    ///
    /// # Errors
    ///
    /// Says what is against it; nothing is changed then.
    pub fn offer(&mut self, offer: &Offer<'_>, now: Timestamp) -> Result<Funded, Flaws> {
        let refuse = |field: &str, flaw| Err(Flaws::one(field, flaw));
        if self.stand != Stand::Planned {
            return refuse("fund", Flaw::NotFromHere);
        }
        if !offer.holds_seat {
            return refuse("fund", Flaw::NoSeat);
        }
        let Some(traveller) = offer.traveller else { return refuse("fund", Flaw::Nobody) };
        if let Err(outside) = offer.fund.takes(self.series, traveller) {
            return refuse("fund", Flaw::Outside(outside));
        }
        if offer.until <= now {
            return refuse("until", Flaw::Past);
        }
        let needed = match self.cost(offer.plan).in_francs(&offer.plan.rates) {
            Ok(needed) => needed,
            Err(none) => return refuse("fund", Flaw::NoRate(none.0)),
        };
        let cover = self.covered(needed, offer.account.left(), offer.over)?;
        self.fund = Some(offer.fund.id);
        self.amount = needed;
        self.round += 1;
        self.rests = false;
        self.stand = Stand::Offered { at: now, until: offer.until };
        Ok(cover)
    }

    /// Accepts what is offered.
    ///
    /// # Errors
    ///
    /// Refuses where nothing is offered, and from the instant on until which it was.
    pub fn accept(&mut self, now: Timestamp) -> Result<(), Flaw> {
        self.is_open(now)?;
        self.stand = Stand::Accepted { at: now };
        Ok(())
    }

    /// Says no to what is offered, or to what was accepted.
    ///
    /// # Errors
    ///
    /// Refuses where nothing is.
    pub fn decline(&mut self, now: Timestamp) -> Result<(), Flaw> {
        if !matches!(self.stand, Stand::Accepted { .. }) {
            self.is_open(now)?;
        }
        self.end(Why::Declined, now)
    }

    fn is_open(&self, now: Timestamp) -> Result<(), Flaw> {
        match self.stand {
            Stand::Offered { until, .. } if now < until => Ok(()),
            Stand::Offered { .. } => Err(Flaw::TooLate),
            _ => Err(Flaw::NotFromHere),
        }
    }

    /// The first instant at which an offer is too late to accept, as long as one is open.
    #[must_use]
    pub fn due(&self) -> Option<Timestamp> {
        match self.stand {
            Stand::Offered { until, .. } => Some(until),
            _ => None,
        }
    }

    /// Ends an offer that nobody answered in time; gives whether there was one.
    pub fn lapse(&mut self, now: Timestamp) -> bool {
        let over = self.due().is_some_and(|until| until <= now);
        over && self.end(Why::Lapsed, now).is_ok()
    }

    /// Ends it: what is committed and not spent is free again.
    ///
    /// # Errors
    ///
    /// Refuses where nothing is promised.
    pub fn end(&mut self, why: Why, now: Timestamp) -> Result<(), Flaw> {
        if !self.is_binding() {
            return Err(Flaw::NotFromHere);
        }
        self.stand = Stand::Ended { at: now, why };
        Ok(())
    }

    /// Settles it: all was paid, and what was not needed is free again.
    ///
    /// # Errors
    ///
    /// Refuses unless it was accepted.
    pub fn settle(&mut self, now: Timestamp) -> Result<(), Flaw> {
        if !matches!(self.stand, Stand::Accepted { .. }) {
            return Err(Flaw::NotFromHere);
        }
        self.stand = Stand::Settled { at: now };
        Ok(())
    }

    /// Plans it once more after it ended, for somebody whom the application names.
    ///
    /// # Errors
    ///
    /// Refuses unless it ended.
    pub fn plan_again(&mut self, person: Person) -> Result<(), Flaw> {
        if !matches!(self.stand, Stand::Ended { .. }) {
            return Err(Flaw::NotFromHere);
        }
        (self.stand, self.person, self.own_cost) = (Stand::Planned, person, None);
        Ok(())
    }

    /// Says that nobody takes its place, after it ended.
    ///
    /// # Errors
    ///
    /// Refuses unless it ended.
    pub fn rest(&mut self) -> Result<(), Flaw> {
        if !matches!(self.stand, Stand::Ended { .. }) {
            return Err(Flaw::NotFromHere);
        }
        self.rests = true;
        Ok(())
    }

    /// Enters something that was paid, from the money that was promised.
    ///
    /// # Errors
    ///
    /// Refuses where nothing was promised yet, a currency without a rate, and more than there is unless
    /// somebody says why.
    pub fn spend(
        &mut self,
        (line, money, day): (Line, Money, Date),
        (account, rates): (Account, &Rates),
        over: &str,
    ) -> Result<Funded, Flaws> {
        let refuse = |flaw| Err(Flaws::one("amount", flaw));
        let (Some(fund), false) = (self.fund, self.is_planned()) else { return refuse(Flaw::NotFromHere) };
        let francs = match rates.in_francs(money) {
            Ok(francs) => francs,
            Err(none) => return refuse(Flaw::NoRate(none.0)),
        };
        let more = (francs - self.committed(fund)).or_none();
        let cover = self.covered(more, account.left(), over)?;
        self.expenses.push(Expense { line, money, francs, day, fund, round: self.round });
        Ok(cover)
    }

    /// Takes back what was entered at that place, from 0.
    ///
    /// # Errors
    ///
    /// Refuses where there is nothing.
    pub fn strike(&mut self, place: usize) -> Result<(), Flaw> {
        if place >= self.expenses.len() {
            return Err(Flaw::NotFromHere);
        }
        self.expenses.remove(place);
        Ok(())
    }

    /// Whether so much can be taken from what is left; more only where somebody says why, which is kept.
    fn covered(&mut self, needed: Centimes, left: Centimes, over: &str) -> Result<Funded, Flaws> {
        let over = clean_line(over);
        if needed <= left.or_none() {
            Ok(Funded::Within)
        } else if over.is_empty() {
            Err(Flaws::one("over", Flaw::NotEnough { left, needed }))
        } else {
            self.over = over.chars().take(REASON).collect();
            Ok(Funded::Over)
        }
    }

    /// Why somebody else might travel on this money, if anything is wrong that nobody has dealt with.
    #[must_use]
    pub fn trouble(&self, holds_seat: bool, visa_refused: bool, now: Timestamp) -> Option<Why> {
        match self.stand {
            Stand::Ended { why, .. } if why != Why::TakenBack && !self.rests => Some(why),
            Stand::Offered { until, .. } if until <= now => Some(Why::Lapsed),
            Stand::Offered { .. } | Stand::Accepted { .. } if !holds_seat => Some(Why::Withdrawn),
            Stand::Accepted { .. } if visa_refused => Some(Why::VisaRefused),
            _ => None,
        }
    }
}

/// The most characters of a reason.
const REASON: usize = 300;
