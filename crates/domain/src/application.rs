//! Applications to speak at a Pre-session.
//!
//! ```text
//! Draft ──submit──▶ Submitted ──amend──▶ Submitted ──decide──▶ (selected, reserve, declined)
//!                       │                                          │
//!                       └───────────────withdraw───────────────────┴──▶ Withdrawn
//! ```
//!
//! Each arrow is one method that checks its own conditions, so no caller can skip them. What was
//! handed in is kept apart from what is being typed: an amendment that is never handed in changes
//! nothing. A decision is inner until it is released; [`Application::status`] is what the applicant
//! may know.

mod answers;
mod arrival;
mod consent;
mod decision;
mod dossier;
mod erase;
mod reminders;
mod safety_form;
mod seat;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    call::Timeliness,
    ids::{ApplicationId, MeetingId, SeriesId},
    issue::Issues,
    lang::Lang,
    questionnaire::{Circumstances, Questionnaire},
    time::Deadline,
};

pub use self::{
    answers::{Answers, ApplicantKind, GivenFile},
    arrival::Arrival,
    consent::{Audience, Closer, Consent, FromWhen, Item, Release, Risk},
    decision::{Decision, Outcome},
    dossier::Dossier,
    reminders::{BEFORE_DEADLINE, Reminders},
    safety_form::{SafetyForm, from_field},
    seat::{SeatAnswer, SeatReply},
};

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "since", rename_all = "snake_case")]
pub enum State {
    /// Still being written, never handed in.
    Draft,
    /// Handed in first at that time.
    Submitted(Timestamp),
    /// Taken back by the applicant at that time.
    Withdrawn(Timestamp),
}

/// What was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// The number on the receipt. Random: a running number would tell how many applied.
    pub number: String,
    /// When it was handed in, the last time.
    pub at: Timestamp,
    /// The hash of what was handed in, in hexadecimal.
    pub hash: String,
    /// How often it was amended.
    pub amendments: u32,
    /// The answers as they were handed in.
    pub answers: Answers,
}

/// What the applicant may know of where the application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Being written.
    Draft,
    /// Handed in.
    Received,
    /// Taken back.
    Withdrawn,
    /// Chosen to speak, and asked to confirm.
    Selected,
    /// In the reserve.
    Reserve,
    /// Not chosen.
    Declined,
    /// Chosen and confirmed.
    Confirmed,
    /// Chosen, and the seat was given back.
    GivenUp,
}

/// An organisation's application to speak at one Pre-session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// The application's id.
    pub id: ApplicationId,
    /// The series.
    pub series: SeriesId,
    /// The meeting at which to speak.
    pub meeting: MeetingId,
    /// The version of the questionnaire that is answered.
    pub questionnaire: u32,
    /// The language in which the applicant is written to.
    pub language: Lang,
    /// What was typed so far.
    pub answers: Answers,
    /// A later deadline for this applicant alone, if an organiser gave one.
    #[serde(default)]
    pub extended: Option<Deadline>,
    /// What may be shown of it.
    #[serde(default)]
    pub consent: Consent,
    /// Whether and how often the applicant was reminded to hand in.
    #[serde(default)]
    pub reminders: Reminders,
    /// When it was begun.
    pub started: Timestamp,
    /// How often it was saved. Two people who edit the same version cannot both save it.
    #[serde(skip)]
    pub version: i64,
    state: State,
    #[serde(default)]
    submission: Option<Submission>,
    #[serde(default)]
    decision: Option<Decision>,
    #[serde(default)]
    seat: Option<SeatReply>,
}

/// What an application is handed in with.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The number, if it is handed in for the first time.
    pub number: String,
    /// The hash of the answers' [canonical](Answers::canonical) text.
    pub hash: String,
}

/// What handing in came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// It was handed in for the first time.
    First,
    /// It was handed in again, with other answers.
    Amended {
        /// Whether the applicant is now written to at another address.
        new_address: bool,
    },
    /// It was handed in before with just these answers, and nothing was changed: sending a form
    /// twice is not amending.
    Before,
}

impl Handed {
    /// Whether the applicant is to be written to: the first time, and where the letter of the first
    /// time did not go.
    #[must_use]
    pub fn is_to_be_confirmed(self) -> bool {
        matches!(self, Self::First | Self::Amended { new_address: true })
    }
}

/// Why an application was not handed in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SubmitRefusal {
    /// It was withdrawn, or a decision was made.
    #[error("the application is past that")]
    Closed,
    /// The call has not opened yet.
    #[error("the call is not open yet")]
    TooEarly,
    /// The deadline has passed.
    #[error("the call is closed")]
    TooLate,
    /// Answers are missing or not acceptable.
    #[error("the application is not complete")]
    Incomplete(Issues),
}

/// Why something was not done to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// It stands where this cannot be done.
    #[error("not from here")]
    NotFromHere,
    /// A reason is needed.
    #[error("a reason is needed")]
    NoReason,
}

impl Application {
    /// An empty draft.
    #[must_use]
    pub fn draft(
        id: ApplicationId,
        (series, meeting): (SeriesId, MeetingId),
        questionnaire: u32,
        language: Lang,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            series,
            meeting,
            questionnaire,
            language,
            answers: Answers::default(),
            extended: None,
            consent: Consent::default(),
            reminders: Reminders::default(),
            started: now,
            version: 0,
            state: State::Draft,
            submission: None,
            decision: None,
            seat: None,
        }
    }

    /// Where it stands, for the organisers.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// What was handed in, if anything was.
    #[must_use]
    pub fn submission(&self) -> Option<&Submission> {
        self.submission.as_ref()
    }

    /// The decision, for the organisers; [`Application::status`] is for the applicant.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        self.decision.as_ref()
    }

    /// What was said to the offer of a seat.
    #[must_use]
    pub fn seat(&self) -> Option<SeatReply> {
        self.seat
    }

    /// Whether it was handed in and not taken back.
    #[must_use]
    pub fn is_submitted(&self) -> bool {
        matches!(self.state, State::Submitted(_))
    }

    /// The answers that count: those handed in, or else those being typed.
    #[must_use]
    pub fn standing_answers(&self) -> &Answers {
        self.submission.as_ref().map_or(&self.answers, |submission| &submission.answers)
    }

    /// Whether something was typed since it was handed in.
    #[must_use]
    pub fn has_unsent_changes(&self) -> bool {
        self.submission.as_ref().is_some_and(|submission| submission.answers != self.answers)
    }

    /// Where it stands, as far as the applicant may know.
    #[must_use]
    pub fn status(&self) -> Status {
        match (self.state, &self.decision) {
            (State::Draft, _) => Status::Draft,
            (State::Withdrawn(_), _) => Status::Withdrawn,
            (State::Submitted(_), Some(Decision { outcome, released: Some(_), .. })) => {
                match (outcome, self.seat) {
                    (Outcome::Selected, None) => Status::Selected,
                    (Outcome::Selected, Some(SeatReply::Confirmed(_))) => Status::Confirmed,
                    (Outcome::Selected, Some(SeatReply::GivenUp(_))) => Status::GivenUp,
                    (Outcome::Reserve, _) => Status::Reserve,
                    (Outcome::Declined, _) => Status::Declined,
                }
            }
            (State::Submitted(_), _) => Status::Received,
        }
    }

    /// Whether the answers may still be changed at all; the deadline is asked separately.
    #[must_use]
    pub fn may_be_edited(&self) -> bool {
        match self.state {
            State::Draft => true,
            // An inner decision must not show: only one that the applicant knows ends amending.
            State::Submitted(_) => self.decision.as_ref().is_none_or(|decision| decision.released.is_none()),
            State::Withdrawn(_) => false,
        }
    }

    /// Hands the application in, or in again with what was amended.
    ///
    /// Only complete applications are considered, and none after the deadline: both are checked
    /// here and nowhere else. Answers to questions that are not asked go.
    ///
    /// # Errors
    ///
    /// Says why it was refused; the application is then unchanged.
    pub fn submit(
        &mut self,
        form: &Questionnaire,
        circumstances: Circumstances,
        timeliness: Timeliness,
        receipt: Receipt,
        now: Timestamp,
    ) -> Result<Handed, SubmitRefusal> {
        let answers = form.asked(&self.answers, circumstances);
        if self.is_submitted() && self.standing_answers() == &answers {
            return Ok(Handed::Before);
        }
        if !self.may_be_edited() {
            return Err(SubmitRefusal::Closed);
        }
        match timeliness {
            Timeliness::TooEarly => return Err(SubmitRefusal::TooEarly),
            Timeliness::TooLate => return Err(SubmitRefusal::TooLate),
            Timeliness::InTime | Timeliness::InGrace => {}
        }
        let issues = form.issues(&answers, circumstances);
        if !issues.is_empty() {
            return Err(SubmitRefusal::Incomplete(issues));
        }
        if let State::Draft = self.state {
            self.state = State::Submitted(now);
        }
        let (number, amendments, handed) = match self.submission.take() {
            Some(before) => {
                let new_address = before.answers.email() != answers.email();
                (before.number, before.amendments + 1, Handed::Amended { new_address })
            }
            None => (receipt.number, 0, Handed::First),
        };
        self.answers = answers.clone();
        self.submission = Some(Submission { number, at: now, hash: receipt.hash, amendments, answers });
        Ok(handed)
    }

    /// Takes the application back. This is possible at any time.
    ///
    /// # Errors
    ///
    /// Refuses for one that was taken back before, and for a draft: what was never handed in is
    /// thrown away instead, so that nobody ever reads it.
    pub fn withdraw(&mut self, now: Timestamp) -> Result<(), Refusal> {
        if !self.is_submitted() {
            return Err(Refusal::NotFromHere);
        }
        self.state = State::Withdrawn(now);
        self.consent = Consent::default();
        Ok(())
    }

    /// Decides about the application. A decision that differs from one that was released must be
    /// released again.
    ///
    /// # Errors
    ///
    /// Refuses for an application that was not handed in, and without a reason.
    pub fn decide(
        &mut self,
        outcome: Outcome,
        rank: Option<u16>,
        reason: &str,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        if !self.is_submitted() {
            return Err(Refusal::NotFromHere);
        }
        if reason.trim().is_empty() {
            return Err(Refusal::NoReason);
        }
        let same = self.decision.as_ref().filter(|before| before.outcome == outcome);
        let released = same.and_then(|before| before.released);
        if same.is_none() {
            self.seat = None;
        }
        let rank = match outcome {
            Outcome::Reserve => rank,
            Outcome::Selected => self.place_left_in_reserve(),
            Outcome::Declined => None,
        };
        self.decision = Some(Decision { outcome, reason: reason.trim().to_owned(), at: now, rank, released });
        Ok(())
    }

    /// The place in the reserve that an applicant leaves who is chosen now and knew of it.
    fn place_left_in_reserve(&self) -> Option<u16> {
        self.decision.as_ref().and_then(|before| match before.outcome {
            Outcome::Reserve => before.rank.filter(|_| before.released.is_some()),
            Outcome::Selected => before.rank,
            Outcome::Declined => None,
        })
    }

    /// Takes the decision back, as long as the applicant does not know it.
    ///
    /// # Errors
    ///
    /// Refuses where there is none, and once it was released.
    pub fn undecide(&mut self) -> Result<(), Refusal> {
        match &self.decision {
            Some(decision) if decision.released.is_none() => {
                self.decision = None;
                Ok(())
            }
            _ => Err(Refusal::NotFromHere),
        }
    }

    /// Lets the applicant know the decision, from `now` on.
    ///
    /// # Errors
    ///
    /// Refuses where there is nothing to be released.
    pub fn release(&mut self, now: Timestamp) -> Result<(), Refusal> {
        match &mut self.decision {
            Some(decision) if decision.released.is_none() && matches!(self.state, State::Submitted(_)) => {
                decision.released = Some(now);
                Ok(())
            }
            _ => Err(Refusal::NotFromHere),
        }
    }
}
