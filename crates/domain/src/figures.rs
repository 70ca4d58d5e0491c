//! What can be counted of applications once nobody can be told from it.
//!
//! Each figure stands alone: how many were national organisations, how many women; never how many
//! national organisations proposed a woman. So what stays of one application, when it is erased, cannot
//! be put together again.

use std::collections::BTreeMap;

use crate::{
    application::{ApplicantKind, Application, Outcome, State},
    ids::MeetingId,
};

/// How many applications to a meeting have what in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures(BTreeMap<(MeetingId, String, String), u64>);

/// What is counted, in the order of tables.
pub const COUNTED: [&str; 8] =
    ["applications", "standing", "outcome", "kind", "gender", "theme", "language", "grant"];

impl Figures {
    /// What is counted of one application that was handed in; nothing of a draft.
    #[must_use]
    pub fn of(application: &Application) -> Self {
        let mut figures = Self::default();
        let standing = match application.state() {
            State::Draft => return figures,
            State::Submitted(_) => "submitted",
            State::Withdrawn(_) => "withdrawn",
        };
        let answers = application.standing_answers();
        let mut count = |what: &str, value: &str| {
            if !value.is_empty() {
                figures.add(application.meeting, what, value, 1);
            }
        };
        count("applications", "all");
        count("standing", standing);
        count("outcome", application.decision().map_or("none", |one| Outcome::name(one.outcome)));
        count("kind", answers.kind().map_or("", ApplicantKind::name));
        count("gender", answers.get("gender"));
        count("language", application.language.tag());
        count("grant", answers.get("grant"));
        for theme in answers.themes() {
            count("theme", theme);
        }
        figures
    }

    /// Adds so many.
    pub fn add(&mut self, meeting: MeetingId, what: &str, value: &str, number: u64) {
        *self.0.entry((meeting, what.to_owned(), value.to_owned())).or_default() += number;
    }

    /// These and others together.
    #[must_use]
    pub fn and(mut self, others: &Self) -> Self {
        for ((meeting, what, value), number) in &others.0 {
            self.add(*meeting, what, value, *number);
        }
        self
    }

    /// Each meeting, what is counted, what they have in common, and how many they are.
    pub fn iter(&self) -> impl Iterator<Item = (MeetingId, &str, &str, u64)> {
        self.0.iter().map(|((meeting, what, value), number)| (*meeting, &**what, &**value, *number))
    }

    /// How many of all meetings together, by what they have in common.
    #[must_use]
    pub fn of_series(&self, what: &str) -> BTreeMap<&str, u64> {
        let mut all = BTreeMap::new();
        for (_, _, value, number) in self.iter().filter(|(_, of, _, _)| *of == what) {
            *all.entry(value).or_default() += number;
        }
        all
    }
}
