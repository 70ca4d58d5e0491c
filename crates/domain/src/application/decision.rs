//! What is decided about an application.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What the organisers decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Speaks.
    Selected,
    /// Takes a seat that falls free.
    Reserve,
    /// Does not speak.
    Declined,
}

impl Outcome {
    /// All outcomes, as forms list them.
    pub const ALL: [Self; 3] = [Self::Selected, Self::Reserve, Self::Declined];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Selected => "selected",
            Self::Reserve => "reserve",
            Self::Declined => "declined",
        }
    }
}

/// A decision about an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What was decided.
    pub outcome: Outcome,
    /// Why, for the organisers.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// The place in the reserve, from 1. One who is chosen and has a place took a seat that fell free.
    #[serde(default)]
    pub rank: Option<u16>,
    /// Since when the applicant may know.
    #[serde(default)]
    pub released: Option<Timestamp>,
}
