//! Those who give the money: how much, for whom, and what became of it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Flaw, Flaws, Grant, cost};
use crate::{
    application::{Answers, ApplicantKind},
    exchange::Applicants,
    ids::{FundId, SeriesId},
    money::{Centimes, Currency},
    state::StateCode,
    text::clean_line,
    typed::Typed,
};

/// For whom money may be spent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earmark {
    /// For these States under Review; for all if none is named.
    pub states: BTreeSet<StateCode>,
    /// For women alone.
    pub women: bool,
    /// For which applicants.
    pub applicants: Applicants,
}

impl Default for Earmark {
    fn default() -> Self {
        Self { states: BTreeSet::new(), women: false, applicants: Applicants::Any }
    }
}

/// Somebody for whom money would be spent, as far as an earmark asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traveller {
    /// The State under Review.
    pub state: StateCode,
    /// Whether it is a woman.
    pub woman: bool,
    /// What kind of organisation sends her or him.
    pub kind: Option<ApplicantKind>,
}

/// Which of the people whom an application names would travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Person {
    /// The speaker.
    #[default]
    Speaker,
    /// The substitute for the speaker.
    Substitute,
}

impl Person {
    /// Somebody whom an application names; none if it names no substitute.
    #[must_use]
    pub fn traveller(self, answers: &Answers, state: StateCode) -> Option<Traveller> {
        let gender = match self {
            Self::Speaker => answers.get("gender"),
            Self::Substitute if answers.get("more_speakers").lines().any(|one| one == "substitute") => {
                answers.get("substitute_gender")
            }
            Self::Substitute => return None,
        };
        Some(Traveller { state, woman: gender == "w", kind: answers.kind() })
    }

    /// The name of that person as the application has it.
    #[must_use]
    pub fn name(self, answers: &Answers) -> String {
        match self {
            Self::Speaker => answers.speaker(),
            Self::Substitute => {
                let part = |question| answers.get(question).trim().to_owned();
                format!("{} {}", part("substitute_given_name"), part("substitute_family_name"))
            }
        }
    }
}

/// What an earmark has against somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outside {
    /// It is for other States.
    State,
    /// It is for women.
    Women,
    /// It is for civil society, or for national human rights institutions.
    Applicants,
    /// It is for another series.
    Series,
}

impl Earmark {
    /// Whether money may be spent for somebody.
    ///
    /// # Errors
    ///
    /// Says the first thing that is against it.
    pub fn takes(&self, who: Traveller) -> Result<(), Outside> {
        if !self.states.is_empty() && !self.states.contains(&who.state) {
            return Err(Outside::State);
        }
        if self.women && !who.woman {
            return Err(Outside::Women);
        }
        let kind = match self.applicants {
            Applicants::Any => true,
            Applicants::Nhri => who.kind == Some(ApplicantKind::Nhri),
            Applicants::Cso => who.kind.is_some_and(|kind| kind != ApplicantKind::Nhri),
        };
        if kind { Ok(()) } else { Err(Outside::Applicants) }
    }
}

/// The money of one donor for one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fund {
    /// Which it is.
    pub id: FundId,
    /// The donor. Where the call acknowledges donors it names those in
    /// [`GrantTerms::donors`](super::GrantTerms::donors), and no others.
    pub name: String,
    /// How much.
    pub budget: Centimes,
    /// The one series for which it is; for all of them if none.
    pub series: Option<SeriesId>,
    /// For whom.
    pub earmark: Earmark,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// The most characters of a donor's name.
const NAME: usize = 120;

impl Fund {
    /// Whether money of it may be spent for somebody in a series.
    ///
    /// # Errors
    ///
    /// Says the first thing that is against it.
    pub fn takes(&self, series: SeriesId, who: Traveller) -> Result<(), Outside> {
        if self.series.is_some_and(|own| own != series) {
            return Err(Outside::Series);
        }
        self.earmark.takes(who)
    }

    /// The fund that was typed. `series` is the one on whose desk it was.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it.
    pub fn read(typed: &Typed, id: FundId, series: SeriesId, states: &[StateCode]) -> Result<Self, Flaws> {
        let mut flaws = Flaws::default();
        let name = clean_line(typed.get("name"));
        if name.is_empty() {
            flaws.note("name", Flaw::Missing);
        } else if name.chars().count() > NAME {
            flaws.note("name", Flaw::TooLong { limit: NAME });
        }
        let budget = cost::money(typed, "budget", &mut flaws);
        if typed.get("budget").trim().is_empty() {
            flaws.note("budget", Flaw::Missing);
        } else if budget.currency != Currency::Chf {
            flaws.note("budget", Flaw::NotFrancs);
        }
        let mut earmark = Earmark { women: typed.has("women"), ..Earmark::default() };
        for code in typed.all("states") {
            match code.parse::<StateCode>() {
                Ok(state) if states.contains(&state) => {
                    earmark.states.insert(state);
                }
                _ => flaws.note("states", Flaw::NotAChoice),
            }
        }
        earmark.applicants = match typed.get("applicants") {
            "cso" => Applicants::Cso,
            "nhri" => Applicants::Nhri,
            "any" => Applicants::Any,
            _ => {
                flaws.note("applicants", Flaw::NotAChoice);
                Applicants::Any
            }
        };
        let series = typed.has("only_series").then_some(series);
        flaws.or(Self { id, name, budget: Centimes(budget.minor), series, earmark, version: 0 })
    }

    /// What was kept, as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        typed.add("name", &self.name);
        typed.add("budget", crate::money::Money::francs(self.budget.0));
        for state in &self.earmark.states {
            typed.add("states", state);
        }
        if self.earmark.women {
            typed.add("women", "yes");
        }
        let applicants = match self.earmark.applicants {
            Applicants::Cso => "cso",
            Applicants::Nhri => "nhri",
            Applicants::Any => "any",
        };
        typed.add("applicants", applicants);
        if self.series.is_some() {
            typed.add("only_series", "yes");
        }
        typed
    }
}

/// What became of the money of a fund. Whatever happens, `committed + spent + left` is the budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// All of it.
    pub budget: Centimes,
    /// What was promised and not spent yet.
    pub committed: Centimes,
    /// What was spent.
    pub spent: Centimes,
}

impl Account {
    /// The account of a fund, from all grants that were ever paid from it, and from what was spent on
    /// grants that were erased since.
    #[must_use]
    pub fn of<'a>(fund: &Fund, grants: impl IntoIterator<Item = &'a Grant>, erased: Centimes) -> Self {
        let mut account = Self { budget: fund.budget, committed: Centimes::default(), spent: erased };
        for grant in grants {
            account.committed = account.committed + grant.committed(fund.id);
            account.spent = account.spent + grant.spent(fund.id);
        }
        account
    }

    /// What is neither promised nor spent. It is less than nothing only where somebody said so.
    #[must_use]
    pub fn left(&self) -> Centimes {
        self.budget - self.committed - self.spent
    }
}
