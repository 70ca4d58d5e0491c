//! People who sign in, and what they are to which series and State.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{PersonId, SeriesId},
    lang::Lang,
    state::StateCode,
};

/// Someone who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// The address to which codes are sent, in lower case.
    pub email: String,
    /// How the organisers call the person.
    pub name: String,
    /// The language in which the person is written to.
    pub language: Lang,
    /// When the account was made.
    pub since: Timestamp,
    /// How often it was saved.
    pub version: i64,
}

/// What a person is to the platform, for one series or all, for one State or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// Runs the series.
    Organiser,
    /// Assesses applications.
    Assessor,
    /// Leads a meeting's hour.
    Moderator,
    /// Speaks at a meeting.
    Speaker,
    /// Comes for a Permanent Mission.
    Delegate,
}

impl Office {
    /// All offices, as forms list them.
    pub const ALL: [Self; 5] =
        [Self::Organiser, Self::Assessor, Self::Moderator, Self::Speaker, Self::Delegate];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Organiser => "organiser",
            Self::Assessor => "assessor",
            Self::Moderator => "moderator",
            Self::Speaker => "speaker",
            Self::Delegate => "delegate",
        }
    }
}

/// How somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With the code from a mail.
    Mail,
    /// With a code that was given otherwise.
    Given,
    /// With a passkey and nothing else.
    Passkey,
    /// At another provider, who vouched for the address.
    Provider,
}

impl Way {
    /// All ways, as rows have them.
    pub const ALL: [Self; 4] = [Self::Mail, Self::Given, Self::Passkey, Self::Provider];

    /// The word in rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Given => "given",
            Self::Passkey => "passkey",
            Self::Provider => "provider",
        }
    }
}

/// An office that a person holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Appointment {
    /// The office.
    pub office: Office,
    /// The series it is for; all if none.
    pub series: Option<SeriesId>,
    /// The State it is for: the State under Review for a speaker, assessor or moderator, the
    /// sending State for a delegate; all if none.
    pub state: Option<StateCode>,
}
