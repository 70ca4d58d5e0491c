//! What the answer to a question gives away.

use serde::{Deserialize, Serialize};

/// Whose identity the answer to a question gives away, by what the question asks for. In free words
/// somebody may name anybody all the same, whatever the question asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// Nobody's.
    #[default]
    Nothing,
    /// The organisation's: its name, where it is and how it is reached, a file of its own.
    Organisation,
    /// A person's: a name, a function, an address, a number.
    Person,
    /// How a person travels: a passport, a place of departure, a date of arrival.
    Travel,
}

impl Holds {
    /// All of them, as forms list them.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Organisation, Self::Person, Self::Travel];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Organisation => "organisation",
            Self::Person => "person",
            Self::Travel => "travel",
        }
    }

    /// Whether the answer gives nobody away.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::Nothing
    }
}
