//! Who may see what of an applicant.

use serde::{Deserialize, Serialize};

/// Who may see something of a person, each audience including those before it.
///
/// The missions include that of the State under Review, by design: there is no audience of "the
/// other missions".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The organisers only.
    #[default]
    Organisers,
    /// All missions, the State under Review included.
    Missions,
    /// Everybody.
    Public,
}

impl Audience {
    /// All audiences, the most closed first.
    pub const ALL: [Self; 3] = [Self::Organisers, Self::Missions, Self::Public];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisers => "organisers",
            Self::Missions => "missions",
            Self::Public => "public",
        }
    }
}

/// What an applicant consents to have shown, item by item; nothing unless they say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// Who may see the organisation's name.
    pub organisation: Audience,
    /// Who may see the speaker's name.
    pub speaker: Audience,
}
