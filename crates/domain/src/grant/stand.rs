//! Where a grant stands, and why one ended.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Why a grant ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The applicant does not want it.
    Declined,
    /// Nobody answered in time.
    Lapsed,
    /// The application was withdrawn, or the seat given back.
    Withdrawn,
    /// The visa was refused.
    VisaRefused,
    /// The organisers took it back.
    TakenBack,
}

impl Why {
    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
            Self::VisaRefused => "visa-refused",
            Self::TakenBack => "taken-back",
        }
    }
}

/// Where a grant stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Stand {
    /// It is thought of. No money is committed.
    Planned,
    /// It was offered, and can be accepted until that instant.
    Offered {
        /// When.
        at: Timestamp,
        /// The first instant at which it is too late.
        until: Timestamp,
    },
    /// It was accepted.
    Accepted {
        /// When.
        at: Timestamp,
    },
    /// All was paid, and what was not needed is free again.
    Settled {
        /// When.
        at: Timestamp,
    },
    /// It ended before that.
    Ended {
        /// When.
        at: Timestamp,
        /// Why.
        why: Why,
    },
}

impl Stand {
    /// The word in forms, rows and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Offered { .. } => "offered",
            Self::Accepted { .. } => "accepted",
            Self::Settled { .. } => "settled",
            Self::Ended { why, .. } => why.name(),
        }
    }
}

/// The last minute in time of what is too late from `until` on.
#[must_use]
pub fn last_minute(until: Timestamp) -> Timestamp {
    until - SignedDuration::from_mins(1)
}
