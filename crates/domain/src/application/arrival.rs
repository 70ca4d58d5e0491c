//! How an application stands to its deadline: that of the call, of its State, or of its own.

use jiff::Timestamp;

use super::Application;
use crate::{call::Timeliness, meeting::Meeting, series::Series, time::Deadline};

/// How something that arrives now stands to the deadline, and whose deadline that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// How it stands.
    pub timeliness: Timeliness,
    /// Whether it would be later but for the time that this applicant alone was given.
    pub by_exception: bool,
}

impl Arrival {
    /// Whether something that arrives so is taken.
    #[must_use]
    pub fn is_taken(self) -> bool {
        matches!(self.timeliness, Timeliness::InTime | Timeliness::InGrace)
    }

    /// What the log says of something that arrives so; nothing if it is plainly in time.
    #[must_use]
    pub fn note(self) -> &'static str {
        match (self.timeliness, self.by_exception) {
            (Timeliness::InGrace, true) => "exception, in grace",
            (Timeliness::InGrace, false) => "in grace",
            (_, true) => "exception",
            (_, false) => "",
        }
    }
}

impl Application {
    /// The deadline that holds for this application: the latest of the call's, its State's and its
    /// own. A series without a call has none.
    #[must_use]
    pub fn deadline<'a>(&'a self, meeting: &'a Meeting, series: &'a Series) -> Option<&'a Deadline> {
        let common = meeting.deadline(series)?;
        Some(self.extended.as_ref().filter(|own| own.instant() > common.instant()).unwrap_or(common))
    }

    /// How this application stands to its deadline at `now`.
    #[must_use]
    pub fn arrival(&self, meeting: &Meeting, series: &Series, now: Timestamp) -> Arrival {
        let common = meeting.timeliness(series, now);
        let timeliness = meeting.timeliness_with(self.extended.as_ref(), series, now);
        Arrival { timeliness, by_exception: timeliness != common }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_says_what_was_not_plainly_in_time() {
        let note = |timeliness, by_exception| Arrival { timeliness, by_exception }.note();
        assert_eq!(note(Timeliness::InTime, false), "");
        assert_eq!(note(Timeliness::InTime, true), "exception");
        assert_eq!(note(Timeliness::InGrace, false), "in grace");
        assert_eq!(note(Timeliness::InGrace, true), "exception, in grace");
    }
}
