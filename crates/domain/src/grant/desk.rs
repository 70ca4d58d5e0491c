//! The grants of a series as organisers have them before them.

use jiff::Timestamp;

use super::{Account, Earmark, Fund, Grant, Journey, Passport, Person, Plan, Stand, Traveller, Why};
use crate::{
    application::Application,
    ids::{ApplicationId, FundId},
    money::{Centimes, NoRate},
    series::Series,
    state::StateCode,
    summary::Summary,
};

/// A grant that ended or is about to, and for which nothing was done yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The application.
    pub application: ApplicationId,
    /// The State under Review.
    pub state: StateCode,
    /// What happened.
    pub why: Why,
}

/// Somebody who asks for a grant, holds one, or held one.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The application, as lists show it.
    pub summary: Summary,
    /// The State under Review.
    pub state: StateCode,
    /// The grant: as it is kept, or as one would begin.
    pub grant: Grant,
    /// Who would travel.
    pub traveller: Option<Traveller>,
    /// What it costs: what was promised, or else what it is estimated at.
    pub cost: Result<Centimes, NoRate>,
    /// How far the journey is.
    pub journey: Option<Journey>,
    /// Whether the passport is known.
    pub has_passport: bool,
    /// What is wrong, if anything is.
    pub trouble: Option<Why>,
}

/// The grants of a series.
#[derive(Clone, Debug)]
pub struct Grants {
    /// The series.
    pub series: Series,
    /// What journeys cost.
    pub plan: Plan,
    /// Whose money there is, and what became of it.
    pub accounts: Vec<(Fund, Account)>,
    /// Who travels, and who would like to: by meeting, the chosen before the reserve.
    pub lines: Vec<Standing>,
}

/// What a solver is given: whole centimes, and who may be paid by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Means {
    /// What the grant of each application costs that could get one, in centimes, and who travels.
    pub costs: Vec<(ApplicationId, Centimes, Traveller)>,
    /// What is left of each fund, in centimes, and for whom it is.
    pub left: Vec<(FundId, Centimes, Earmark)>,
}

impl Grants {
    /// What a solver is given: those without a grant who ask for one and whose cost is known, and what
    /// may still be promised to them.
    #[must_use]
    pub fn means(&self) -> Means {
        let costs = self.lines.iter().filter(|line| line.grant.is_planned()).filter_map(|line| {
            let cost = line.cost.ok()?;
            Some((line.summary.id, cost, line.traveller?))
        });
        let left = self
            .accounts
            .iter()
            .map(|(fund, account)| (fund.id, account.left().or_none(), fund.earmark.clone()));
        Means { costs: costs.collect(), left: left.collect() }
    }
}

impl Standing {
    /// What is known of the grant of an application, with the plan of the series.
    #[must_use]
    pub fn of(
        application: &Application,
        state: StateCode,
        (grant, plan): (Option<Grant>, &Plan),
        (journey, has_passport): (Option<Journey>, bool),
        now: Timestamp,
    ) -> Self {
        let grant = grant.unwrap_or_else(|| Grant::planned(application.id, application.series, state));
        let refused = journey.as_ref().is_some_and(|one| one.visa == super::VisaStand::Refused);
        let cost = match grant.stand() {
            Stand::Planned => grant.cost(plan).in_francs(&plan.rates),
            _ => Ok(grant.amount()),
        };
        Self {
            summary: Summary { version: application.version, ..Summary::from(application) },
            state,
            traveller: grant.person.traveller(application.standing_answers(), state),
            cost,
            trouble: grant.trouble(application.holds_seat(), refused, now),
            journey,
            has_passport,
            grant,
        }
    }
}

/// Somebody who could travel in the place of another.
#[derive(Clone, Debug)]
pub enum Next {
    /// The substitute whom the same application names.
    Substitute(String),
    /// Somebody in the reserve of the same meeting, with what the grant would cost.
    Reserve(Box<Summary>, Result<Centimes, NoRate>),
}

/// One grant, whole.
#[derive(Clone, Debug)]
pub struct OneGrant {
    /// The series.
    pub series: Series,
    /// The application.
    pub application: Application,
    /// What is known of the grant.
    pub standing: Standing,
    /// The name of who would travel.
    pub traveller: String,
    /// What journeys cost.
    pub plan: Plan,
    /// Whose money there is.
    pub accounts: Vec<(Fund, Account)>,
    /// The passport, if it is known.
    pub passport: Option<Passport>,
    /// Who could travel in the place of this one.
    pub next: Vec<Next>,
}

impl OneGrant {
    /// Whom the application names beside who would travel now.
    #[must_use]
    pub fn substitute(application: &Application, grant: &Grant, state: StateCode) -> Option<Next> {
        let answers = application.standing_answers();
        let named = Person::Substitute.traveller(answers, state);
        (grant.person == Person::Speaker && named.is_some())
            .then(|| Next::Substitute(Person::Substitute.name(answers)))
    }
}
