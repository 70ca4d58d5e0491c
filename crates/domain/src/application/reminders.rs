//! Reminders of an application that was begun and not handed in.
//!
//! A draft is its applicant's alone: no organiser sees to whom it is written, so nobody looks at these
//! letters before they leave. They say nothing that is not the same for all.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Application, State};
use crate::questionnaire::is_email;

/// How long before the deadline it is written, the earlier first.
pub const BEFORE_DEADLINE: [SignedDuration; 2] =
    [SignedDuration::from_hours(72), SignedDuration::from_hours(24)];

/// Who began less long ago needs no reminder yet.
const BEGUN_LATELY: SignedDuration = SignedDuration::from_hours(12);

/// What there is to know of the reminders of one application.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reminders {
    /// Whether the applicant asked for none.
    pub declined: bool,
    /// The last reminder, if there was one: of which deadline, and how many of [`BEFORE_DEADLINE`] had come.
    pub last: Option<(Timestamp, usize)>,
}

impl Application {
    /// Whether the applicant is to be reminded at `now` of a deadline: of one that is near, of a draft that
    /// has an address, and unless they asked not to be.
    #[must_use]
    pub fn is_to_be_reminded(&self, deadline: Timestamp, now: Timestamp) -> bool {
        self.state() == State::Draft
            && !self.reminders.declined
            && is_email(self.answers.email())
            && now < deadline
            && now.duration_since(self.started) >= BEGUN_LATELY
            && reached(deadline, now) > self.reminders.before(deadline)
    }

    /// Notes that the applicant was reminded at `now`.
    pub fn reminded(&mut self, deadline: Timestamp, now: Timestamp) {
        self.reminders.last = Some((deadline, reached(deadline, now)));
    }
}

impl Reminders {
    /// How many of the times before this deadline had come at the last reminder. Of another deadline, such
    /// as one that was moved, the applicant was not reminded yet.
    fn before(self, deadline: Timestamp) -> usize {
        self.last.filter(|(of, _)| *of == deadline).map_or(0, |(_, reached)| reached)
    }
}

/// How many of the times before a deadline have come.
fn reached(deadline: Timestamp, now: Timestamp) -> usize {
    BEFORE_DEADLINE.iter().filter(|before| now >= deadline - **before).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    const DEADLINE: Timestamp = Timestamp::constant(1_000_000_000, 0);

    fn draft(begun: Timestamp) -> Application {
        let id = |kind: &str| format!("{kind}_{:032x}", 1);
        let place = (id("series").parse().unwrap(), id("meet").parse().unwrap());
        let mut draft = Application::draft(id("app").parse().unwrap(), place, 1, Lang::En, begun);
        draft.answers.set("email", "a@example.org");
        draft
    }

    /// The hours before the deadline at which a draft is reminded of, if it is looked at every hour.
    fn hours(mut draft: Application) -> Vec<i64> {
        let mut at = Vec::new();
        for hour in (-10..=200).rev() {
            let now = DEADLINE - SignedDuration::from_hours(hour);
            if draft.is_to_be_reminded(DEADLINE, now) {
                draft.reminded(DEADLINE, now);
                at.push(hour);
            }
        }
        at
    }

    #[test]
    fn a_draft_is_reminded_of_three_days_and_one_day_before() {
        let begun = |hours| DEADLINE - SignedDuration::from_hours(hours);
        assert_eq!(hours(draft(begun(500))), [72, 24]);
        assert_eq!(hours(draft(begun(60))), [48, 24], "begun after the first: as soon as it is not new");
        assert_eq!(hours(draft(begun(20))), [8]);
        assert_eq!(hours(draft(begun(6))), [] as [i64; 0]);
    }

    #[test]
    fn of_a_deadline_that_moved_a_draft_is_reminded_anew() {
        let begun = DEADLINE - SignedDuration::from_hours(500);
        let (mut one, now) = (draft(begun), DEADLINE - SignedDuration::from_hours(20));
        one.reminded(DEADLINE, now);
        let moved = DEADLINE + SignedDuration::from_hours(240);
        let then = |hours| moved - SignedDuration::from_hours(hours);
        assert_eq!(
            [now, then(73), then(72)].map(|at| one.is_to_be_reminded(moved, at)),
            [false, false, true]
        );
    }

    #[test]
    fn nobody_is_reminded_who_does_not_want_to_be_or_gave_no_address() {
        let begun = DEADLINE - SignedDuration::from_hours(500);
        let mut declined = draft(begun);
        declined.reminders.declined = true;
        let mut nowhere = draft(begun);
        nowhere.answers.set("email", "not an address");
        assert_eq!(hours(declined), [] as [i64; 0]);
        assert_eq!(hours(nowhere), [] as [i64; 0]);
    }
}
