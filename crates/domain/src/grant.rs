//! Travel grants: who may ask for one. What they cost and who gets one is decided elsewhere.

use serde::{Deserialize, Serialize};

use crate::{application::ApplicantKind, exchange::Applicants, state::StateCode};

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
