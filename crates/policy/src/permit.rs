//! Permits: proof that the policy was asked, and the only source of log entries.

use std::fmt::Display;

use jiff::Timestamp;

use crate::{
    actor::Actor,
    rules::{Action, allows},
    subject::Subject,
};

/// Proof that the policy was asked about one thing and agreed. Only [`authorise`] makes one.
#[derive(Debug)]
#[must_use]
pub struct Permit {
    actor: String,
    action: Action,
    subject: String,
    note: String,
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
    /// When.
    pub at: Timestamp,
}

impl Permit {
    /// Adds what else a reader of the log must know: a word such as `in grace`, never a name.
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Uses the permit up for one entry in the log.
    #[must_use]
    pub fn entry(self, at: Timestamp) -> Entry {
        Entry { actor: self.actor, action: self.action, subject: self.subject, note: self.note, at }
    }

    /// The permit of the platform itself, for what no person asks: set-up, jobs, tests.
    pub fn of_the_system(subject: impl Display) -> Self {
        Self {
            actor: "system".into(),
            action: Action::Run,
            subject: subject.to_string(),
            note: String::new(),
        }
    }

    /// The permit that a right code gives: to sign in as `actor`, or out.
    pub fn of_a_code(actor: &Actor, subject: impl Display) -> Self {
        Self {
            actor: actor.to_string(),
            action: Action::SignIn,
            subject: subject.to_string(),
            note: String::new(),
        }
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
    let may = |wanted| actor.roles(subject).any(|role| allows(role, subject.phase, wanted));
    if may(action) {
        Ok(Permit { actor: actor.to_string(), action, subject: subject.name.clone(), note: String::new() })
    } else if may(Action::Read) || may(Action::Inspect) || may(Action::Assess) {
        Err(Denied::Forbidden)
    } else {
        Err(Denied::Hidden)
    }
}
