//! Identifiers, one type for each kind of thing.
//!
//! An id is written with its kind, `app_…` or `org_…`, in URLs, logs and the database alike. The
//! compiler keeps the kinds apart inside the program; the prefix keeps them apart outside it.

use std::{fmt, str::FromStr};

use rand_core::RngCore;
use serde::{Deserialize, Deserializer, de::Error as _};
use thiserror::Error;

/// Why a text is not an id of the wanted kind.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a valid `{prefix}` id")]
pub struct ParseIdError {
    /// The prefix that was wanted.
    pub prefix: &'static str,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// Draws a fresh id.
            pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
                Self(u128::from(rng.next_u64()) << 64 | u128::from(rng.next_u64()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "_{:032x}"), self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;

            fn from_str(text: &str) -> Result<Self, ParseIdError> {
                text.strip_prefix(concat!($prefix, "_"))
                    .filter(|hex| hex.len() == 32 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
                    .and_then(|hex| u128::from_str_radix(hex, 16).ok())
                    .map(Self)
                    .ok_or(ParseIdError { prefix: $prefix })
            }
        }
    )+};
}

ids! {
    /// An application to speak at one Pre-session.
    ApplicationId = "app";
    /// An assessor's scores and remarks on an application.
    AssessmentId = "asm";
    /// Somebody whom the organisers write to.
    ContactId = "contact";
    /// A sheet that was read and waits for a look before it is taken in.
    ImportId = "import";
    /// The money of one donor for one purpose.
    FundId = "fund";
    /// A questionnaire that is being changed.
    FormDraftId = "form";
    /// A message that waits to be sent.
    LetterId = "letter";
    /// The Pre-session of one State under Review.
    MeetingId = "meet";
    /// What somebody wrote about an application for the others who assess it.
    NoteId = "note";
    /// An application that came by mail, while somebody works on it.
    PaperId = "paper";
    /// A person with an account.
    PersonId = "person";
    /// A series of Pre-sessions.
    SeriesId = "series";
    /// A slot of the programme.
    SlotId = "slot";
    /// A file on its way.
    UploadId = "up";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_text() {
        let id = ApplicationId(7);
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn an_id_of_another_kind_is_refused() {
        let id = MeetingId(7);
        assert_eq!(id.to_string().parse::<ApplicationId>(), Err(ParseIdError { prefix: "app" }));
    }
}
