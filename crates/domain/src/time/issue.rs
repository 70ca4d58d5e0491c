//! Why what was written is no deadline, said so that a page can help.

use jiff::civil::DateTime;
use thiserror::Error;

use super::{Deadline, SeasonWord};

/// Why what was written is no deadline.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DeadlineIssue {
    /// The date is not written as `2021-01-08`.
    #[error("not a date")]
    NotADate,
    /// The calendar has no such day.
    #[error("no such day")]
    NoSuchDay,
    /// The year is none in which a call closes.
    #[error("the year {0} is out of range")]
    YearOutOfRange(i16),
    /// The time is not written as `23:59`.
    #[error("not a time")]
    NotATime,
    /// No day has such an hour or minute.
    #[error("no such time of day")]
    NoSuchTime,
    /// The zone is in no time zone database, or is an abbreviation that means several.
    #[error("unknown time zone")]
    UnknownZone,
    /// The zone's clocks skip this time, or this whole day.
    #[error("the clocks skip that time")]
    Skipped {
        /// The last minute before the clocks are put forward.
        before: DateTime,
        /// The first minute after.
        after: DateTime,
    },
    /// The zone's clocks show this time twice.
    #[error("the clocks show that time twice")]
    Repeated {
        /// The last minute before those that come twice.
        before: DateTime,
        /// The first minute after those that come twice.
        after: DateTime,
    },
    /// The word for the zone is that of the other half of the year, such as "CET" in July. It was
    /// meant as Geneva's time, or literally: only the writer knows.
    #[error("{said} is not in force on that date")]
    ZoneWordOutOfSeason {
        /// The word that was written.
        said: SeasonWord,
        /// The word for what Geneva's clocks show on that date.
        in_force: SeasonWord,
        /// The deadline if the word was meant as it says.
        literal: Box<Deadline>,
        /// The deadline if Geneva's time was meant.
        meant: Box<Deadline>,
    },
    /// A stored text has not the form of a deadline.
    #[error("not the text of a deadline")]
    Malformed,
}
