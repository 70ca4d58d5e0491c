//! Calls for applications: from when until when, for whom, and how strictly.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::time::Deadline;

/// The call for applications of one series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// From when applications are taken; a call of old whose opening is not known has none.
    #[serde(default)]
    pub opens: Option<Timestamp>,
    /// Until when applications are taken, unless a meeting's own deadline is later.
    pub closes: Deadline,
    /// How long after the deadline a submission is still taken, in minutes. Not announced; every use
    /// of it is logged.
    #[serde(default)]
    pub grace_minutes: u16,
    /// Whether the call says that only complete applications are considered.
    #[serde(default = "yes")]
    pub only_complete: bool,
    /// The version of the questionnaire that applicants answer.
    #[serde(default = "first")]
    pub questionnaire: u32,
}

fn yes() -> bool {
    true
}

fn first() -> u32 {
    1
}

/// How a submission stands to a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeliness {
    /// The call has not opened.
    TooEarly,
    /// In time.
    InTime,
    /// After the deadline, and within the grace.
    InGrace,
    /// Too late.
    TooLate,
}

impl Call {
    /// Whether the call takes applications at `now`.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.timeliness(now, None) == Timeliness::InTime
    }

    /// How something that arrives at `now` stands to this call, or to the later deadline that was
    /// given to one State or one applicant.
    #[must_use]
    pub fn timeliness(&self, now: Timestamp, extended: Option<&Deadline>) -> Timeliness {
        let closes = self.deadline(extended);
        let grace = SignedDuration::from_mins(i64::from(self.grace_minutes));
        if self.opens.is_some_and(|opens| now < opens) {
            Timeliness::TooEarly
        } else if now < closes.instant() {
            Timeliness::InTime
        } else if now < closes.instant() + grace {
            Timeliness::InGrace
        } else {
            Timeliness::TooLate
        }
    }

    /// The deadline that holds: the call's, or the extension if that is later.
    #[must_use]
    pub fn deadline<'a>(&'a self, extended: Option<&'a Deadline>) -> &'a Deadline {
        match extended {
            Some(extended) if extended.instant() > self.closes.instant() => extended,
            _ => &self.closes,
        }
    }
}
