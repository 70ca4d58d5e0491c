//! When a page is shown and a question asked.

use serde::{Deserialize, Serialize};

use crate::{
    application::{Answers, ApplicantKind},
    series::Series,
    state::StateCode,
};

/// When a question is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// When another question has one of these answers.
    Answered {
        /// The other question.
        question: String,
        /// The answers.
        any_of: Vec<String>,
    },
    /// When the applicant is of one of these kinds.
    Applicant(Vec<ApplicantKind>),
    /// When the State under Review is one of these.
    State(Vec<StateCode>),
    /// When this applicant may ask for a travel grant for this State.
    GrantEligible,
    /// When all of these hold.
    All(Vec<Condition>),
}

/// What the questions may depend on beside the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Whether the State is one for whose civil society there are travel grants.
    pub grant_state: bool,
    /// The State under Review, once it is known.
    pub state: Option<StateCode>,
}

/// A condition as a form takes it apart: all parts must hold, and one that is empty always does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Questions with the answers of which one must have been given.
    pub answered: Vec<(String, Vec<String>)>,
    /// The kinds of applicants.
    pub applicants: Vec<ApplicantKind>,
    /// The States under Review.
    pub states: Vec<StateCode>,
    /// Whether a travel grant must be within reach.
    pub grant: bool,
}

impl Circumstances {
    /// What the questions about a State of a series depend on.
    #[must_use]
    pub fn of(series: &Series, state: StateCode) -> Self {
        let grant_state = series.grants.as_ref().is_some_and(|grants| grants.states.contains(&state));
        Self { grant_state, state: Some(state) }
    }
}

impl Condition {
    /// Whether the condition holds.
    #[must_use]
    pub fn holds(&self, answers: &Answers, circumstances: Circumstances) -> bool {
        match self {
            Self::Always => true,
            Self::Answered { question, any_of } => {
                answers.get(question).split('\n').any(|given| any_of.iter().any(|wanted| wanted == given))
            }
            Self::Applicant(kinds) => answers.kind().is_some_and(|kind| kinds.contains(&kind)),
            Self::State(states) => circumstances.state.is_some_and(|state| states.contains(&state)),
            Self::GrantEligible => {
                circumstances.grant_state && answers.kind().is_some_and(|kind| kind != ApplicantKind::Nhri)
            }
            Self::All(all) => all.iter().all(|condition| condition.holds(answers, circumstances)),
        }
    }

    /// The condition taken apart.
    #[must_use]
    pub fn parts(&self) -> Parts {
        let mut parts = Parts::default();
        self.add_to(&mut parts);
        parts
    }

    fn add_to(&self, parts: &mut Parts) {
        match self {
            Self::Always => {}
            Self::Answered { question, any_of } => parts.answered.push((question.clone(), any_of.clone())),
            Self::Applicant(kinds) => parts.applicants.extend(kinds),
            Self::State(states) => parts.states.extend(states),
            Self::GrantEligible => parts.grant = true,
            Self::All(all) => all.iter().for_each(|condition| condition.add_to(parts)),
        }
    }
}

impl From<Parts> for Condition {
    fn from(parts: Parts) -> Self {
        let answered =
            parts.answered.into_iter().map(|(question, any_of)| Self::Answered { question, any_of });
        let mut all: Vec<_> = answered.collect();
        if !parts.applicants.is_empty() {
            all.push(Self::Applicant(parts.applicants));
        }
        if !parts.states.is_empty() {
            all.push(Self::State(parts.states));
        }
        if parts.grant {
            all.push(Self::GrantEligible);
        }
        match all.len() {
            0 => Self::Always,
            1 => all.swap_remove(0),
            _ => Self::All(all),
        }
    }
}
