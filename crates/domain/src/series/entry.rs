//! A series as organisers type it, understood or sent back with all that is wrong at once.
//!
//! Each form has a function that shows a series in it and one that reads it. The fields' names are
//! said here alone.

mod facts;
mod meeting;
mod numbers;
mod reader;
mod wording;

use thiserror::Error;

pub(crate) use self::wording::SECTION;
pub use self::{
    facts::{facts, read_begin, read_facts, read_plan, read_states},
    meeting::{Extension, overrides, read_extension, read_overrides},
    numbers::{FIGURES, HELD, numbers, read_numbers},
    wording::{read_wording, wording},
};
use super::FormatIssue;
use crate::{
    issue::Issue,
    state::StateCode,
    time::{DatesIssue, DeadlineIssue},
};

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryIssue {
    /// What can be wrong with any answer.
    Plain(Issue),
    /// It is no deadline, or one with two readings.
    Deadline(DeadlineIssue),
    /// The deadline is not after the one that it extends.
    NotLater,
    /// The call would close before it opens.
    ClosesBeforeOpening,
    /// The days make no dates.
    Dates(DatesIssue),
    /// The hour cannot be so.
    Format(FormatIssue),
    /// No State is called so.
    UnknownState(String),
    /// The State is not reviewed, because it is an observer.
    NotReviewed(StateCode),
    /// The State stands there twice.
    StateTwice(StateCode),
    /// The State has no meeting in the series.
    NotInTheSeries(StateCode),
    /// The State's meeting was announced or has applications: it is cancelled and not taken out.
    InUse(StateCode),
    /// It cannot be the word in an address.
    NotAKey,
    /// No time zone is called so.
    UnknownZone,
    /// A line is not a title and a web address.
    NotADocument(String),
}

/// All that is wrong with a form, in the order of its fields, each field at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Error)]
#[error("{} fields are not right", .0.len())]
pub struct EntryIssues(Vec<(String, EntryIssue)>);

impl EntryIssues {
    /// Notes what is wrong with a field, unless something is noted: people mend one thing at a time.
    pub fn note(&mut self, field: &str, issue: EntryIssue) {
        if self.of(field).is_none() {
            self.0.push((field.to_owned(), issue));
        }
    }

    /// One field with what is wrong with it.
    #[must_use]
    pub fn one(field: &str, issue: EntryIssue) -> Self {
        Self(vec![(field.to_owned(), issue)])
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&EntryIssue> {
        self.0.iter().find(|(noted, _)| noted == field).map(|(_, issue)| issue)
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &EntryIssue)> {
        self.0.iter().map(|(field, issue)| (field.as_str(), issue))
    }
}
