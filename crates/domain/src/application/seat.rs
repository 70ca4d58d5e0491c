//! The offer of a seat, and the answer to it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Application, Consent, Outcome, Refusal, Status};

/// What a selected applicant said to the offer of a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "since", rename_all = "snake_case")]
pub enum SeatReply {
    /// Will speak.
    Confirmed(Timestamp),
    /// Gave the seat back.
    GivenUp(Timestamp),
}

/// How an applicant answers the offer of a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatAnswer {
    /// Will speak.
    Confirm,
    /// Gives the seat back.
    GiveUp,
}

impl Application {
    /// Answers the offer of a seat. What may be shown is chosen apart from it, and closed unless it
    /// was; of a seat that is given back nothing is shown any more.
    ///
    /// # Errors
    ///
    /// Refuses unless a seat was offered and the applicant knows.
    pub fn reply(&mut self, answer: SeatAnswer, now: Timestamp) -> Result<(), Refusal> {
        if !matches!(self.status(), Status::Selected | Status::Confirmed) {
            return Err(Refusal::NotFromHere);
        }
        self.seat = Some(match answer {
            SeatAnswer::Confirm => SeatReply::Confirmed(now),
            SeatAnswer::GiveUp => {
                self.consent = Consent::default();
                SeatReply::GivenUp(now)
            }
        });
        Ok(())
    }

    /// Whether the application holds a seat: selected, not taken back, not given up.
    #[must_use]
    pub fn holds_seat(&self) -> bool {
        self.is_submitted()
            && self.decision.as_ref().is_some_and(|decision| decision.outcome == Outcome::Selected)
            && !matches!(self.seat, Some(SeatReply::GivenUp(_)))
    }
}
