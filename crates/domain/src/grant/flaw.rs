//! What is wrong with a form about money and journeys, or keeps something from being done.

use crate::{
    grant::Outside,
    money::{Centimes, Currency},
};

/// What is wrong with what was typed, or keeps something from being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing is there.
    Missing,
    /// It has too many characters.
    TooLong {
        /// The most.
        limit: usize,
    },
    /// It is no amount of money.
    NotMoney,
    /// Budgets are in francs.
    NotFrancs,
    /// It is no whole number up to that.
    NotANumber {
        /// The greatest.
        max: u16,
    },
    /// It is no date.
    NotADate,
    /// It is none of the choices.
    NotAChoice,
    /// The line is no rate.
    NotARate(String),
    /// A currency is used for which there is no rate.
    NoRate(Currency),
    /// That instant is over.
    Past,
    /// A document ends before it begins.
    NotAfter,
    /// The grant stands where this cannot be done.
    NotFromHere,
    /// The application holds no seat.
    NoSeat,
    /// Nobody is named who could travel.
    Nobody,
    /// The money is for others.
    Outside(Outside),
    /// There is not that much left.
    NotEnough {
        /// What is left.
        left: Centimes,
        /// What it takes.
        needed: Centimes,
    },
    /// The time to answer is over.
    TooLate,
    /// Something was paid or promised from it.
    InUse,
    /// What is for all series, only those change who run all of them.
    AllSeries,
    /// The call announces no grants, so there is no place to acknowledge a donor.
    NoCall,
}

/// All that is wrong, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaws(Vec<(String, Flaw)>);

impl Flaws {
    /// One thing that is wrong.
    #[must_use]
    pub fn one(field: &str, flaw: Flaw) -> Self {
        Self(vec![(field.to_owned(), flaw)])
    }

    /// Notes what is wrong with a field, unless something is already.
    pub fn note(&mut self, field: &str, flaw: Flaw) {
        if self.0.iter().all(|(noted, _)| noted != field) {
            self.0.push((field.to_owned(), flaw));
        }
    }

    /// What is wrong, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Flaw)> {
        self.0.iter().map(|(field, flaw)| (field.as_str(), flaw))
    }

    /// The value if nothing is wrong.
    pub(super) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}
