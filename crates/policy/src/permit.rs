//! Permits: proof that the policy was asked, and the only source of log entries.

use std::fmt::Display;

use domain::{ids::SeriesId, state::StateCode};
use jiff::Timestamp;

use crate::{
    actor::{Actor, Role},
    rules::{Action, allows},
    subject::{Assessing, Phase, Subject},
};

/// Proof that the policy was asked about one thing and agreed. Only [`authorise`] makes one.
#[derive(Debug)]
#[must_use]
pub struct Permit {
    actor: String,
    action: Action,
    subject: String,
    note: String,
    series: Option<SeriesId>,
    state: Option<StateCode>,
}

/// What the log says of a change. Only a [`Permit`] makes one, and nothing is committed without
/// one, so whatever happened was permitted and is on record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Who did it: an id, or a word.
    pub actor: String,
    /// What was done.
    pub action: Action,
    /// What it was done to.
    pub subject: String,
    /// What else a reader of the log must know; never a name.
    pub note: String,
    /// The series in whose log it stands. What an applicant does to a draft stands in none: nobody is
    /// told of drafts.
    pub series: Option<SeriesId>,
    /// The State under Review whose meeting it is about, if it is about one.
    pub state: Option<StateCode>,
    /// When.
    pub at: Timestamp,
}

impl Permit {
    /// Adds what else a reader of the log must know: a word such as `in grace`, never a name.
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Puts it into the log of a series: for what the platform itself does, and for a series that is
    /// only being made.
    pub fn in_series(mut self, series: Option<SeriesId>) -> Self {
        self.series = series;
        self
    }

    /// Uses the permit up for one entry in the log.
    #[must_use]
    pub fn entry(self, at: Timestamp) -> Entry {
        let Self { actor, action, subject, note, series, state } = self;
        Entry { actor, action, subject, note, series, state, at }
    }

    /// The permit of the platform itself, for what no person asks: set-up, jobs, tests.
    pub fn of_the_system(subject: impl Display) -> Self {
        Self::of_nothing_else("system".into(), Action::Run, subject)
    }

    /// The permit that a right code gives: to sign in as `actor`, or out.
    pub fn of_a_code(actor: &Actor, subject: impl Display) -> Self {
        Self::of_nothing_else(actor.to_string(), Action::SignIn, subject)
    }

    fn of_nothing_else(actor: String, action: Action, subject: impl Display) -> Self {
        let subject = subject.to_string();
        Self { actor, action, subject, note: String::new(), series: None, state: None }
    }
}

/// The policy said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The actor may know that the thing exists: say "forbidden".
    Forbidden,
    /// The actor may not even know that: say "not found".
    Hidden,
}

/// Asks whether `actor` may do `action` to `subject`.
///
/// # Errors
///
/// Says whether the denial may admit that the thing exists.
pub fn authorise(actor: &Actor, action: Action, subject: &Subject) -> Result<Permit, Denied> {
    let may = |wanted| {
        let mut roles = actor.roles(subject);
        roles.any(|role| allows(role, subject.phase, wanted) && !is_barred(role, wanted, subject))
    };
    if may(action) {
        let permit = Permit::of_nothing_else(actor.to_string(), action, &subject.name);
        Ok(if is_of_a_draft(action, subject.phase) {
            permit
        } else {
            Permit { series: subject.series, state: subject.state, ..permit }
        })
    } else if may(Action::Read) || may(Action::Inspect) || may(Action::Assess) {
        Err(Denied::Forbidden)
    } else {
        Err(Denied::Hidden)
    }
}

/// Whether an application is kept from those who assess: whatever the rules give an office, nobody
/// assesses with a conflict of interest, and an assessor only what is there to assess.
fn is_barred(role: Role, wanted: Action, subject: &Subject) -> bool {
    wanted == Action::Assess
        && subject.application.is_some()
        && match subject.assessing {
            Assessing::Unasked | Assessing::Conflict => true,
            Assessing::Kept => role == Role::Assessor,
            Assessing::Free => false,
        }
}

/// Whether it is something that an applicant does before handing in.
fn is_of_a_draft(action: Action, phase: Phase) -> bool {
    use Action::{Apply, Close, Consent, Edit, Erase, Withdraw};
    action == Apply || (phase == Phase::Draft && matches!(action, Edit | Withdraw | Consent | Close | Erase))
}
