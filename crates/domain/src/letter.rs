//! Letters: what the platform writes to people, and its way from the outbox to the post.
//!
//! ```text
//! Waiting ──release──▶ Released ──post──▶ Sent
//!    │                     │
//!    └─────discard─────────┴──(given up)──▶ Discarded, Failed
//! ```
//!
//! Nothing leaves before an organiser has looked, but for the code that somebody asked for to sign
//! in, the reminder of a draft, of which no organiser may know, and the word that how somebody signs in
//! was changed. A letter holds no more than its addressee may know: no applicant, no speaker, no State under
//! Review, no content of an application; and a link in it opens a page and grants nothing.

mod wording;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    ids::{ApplicationId, LetterId, SeriesId},
    lang::Lang,
};

pub use self::wording::{BODY_CHARACTERS, Placeholder, SUBJECT_CHARACTERS, Wording, WordingIssue, fill};

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// The code that somebody asked for to sign in.
    SignInCode,
    /// Something was changed about how somebody signs in.
    Account,
    /// An application was begun and not handed in.
    DraftReminder,
    /// An application was received.
    Received,
    /// An application was taken back.
    Withdrawn,
    /// An applicant was chosen to speak.
    Selected,
    /// An applicant is in the reserve.
    Reserve,
    /// An applicant was not chosen.
    Declined,
    /// A chosen applicant is asked to confirm the seat.
    ConfirmSeat,
    /// An applicant is asked for more.
    AskMore,
    /// A travel grant is offered.
    GrantOffer,
    /// The time to answer the offer of a travel grant is over.
    GrantLapsed,
    /// The programme changed.
    ProgrammeChanged,
    /// An assessor has applications left to score.
    AssessReminder,
    /// The series was postponed.
    Postponed,
    /// A call for applications.
    CallAnnouncement,
    /// Anything else, in the organiser's words.
    Free,
}

impl LetterKind {
    /// All kinds, as lists show them.
    pub const ALL: [Self; 17] = [
        Self::SignInCode,
        Self::Account,
        Self::DraftReminder,
        Self::Received,
        Self::Withdrawn,
        Self::Selected,
        Self::Reserve,
        Self::Declined,
        Self::ConfirmSeat,
        Self::AskMore,
        Self::GrantOffer,
        Self::GrantLapsed,
        Self::ProgrammeChanged,
        Self::AssessReminder,
        Self::Postponed,
        Self::CallAnnouncement,
        Self::Free,
    ];

    /// The word in rows, forms and keys of the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignInCode => "sign-in-code",
            Self::Account => "account",
            Self::DraftReminder => "draft-reminder",
            Self::Received => "received",
            Self::Withdrawn => "withdrawn",
            Self::Selected => "selected",
            Self::Reserve => "reserve",
            Self::Declined => "declined",
            Self::ConfirmSeat => "confirm-seat",
            Self::AskMore => "ask-more",
            Self::GrantOffer => "grant-offer",
            Self::GrantLapsed => "grant-lapsed",
            Self::ProgrammeChanged => "programme-changed",
            Self::AssessReminder => "assess-reminder",
            Self::Postponed => "postponed",
            Self::CallAnnouncement => "call-announcement",
            Self::Free => "free",
        }
    }

    /// Whether the letter is nobody's to look at but its addressee's, and therefore leaves without an
    /// organiser's look.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(self, Self::SignInCode | Self::Account | Self::DraftReminder)
    }
}

/// Where a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "since", rename_all = "snake_case")]
pub enum LetterState {
    /// Nobody has looked at it yet.
    Waiting,
    /// An organiser has looked, and it may leave.
    Released(Timestamp),
    /// It left.
    Sent(Timestamp),
    /// The post would not take it, for good.
    Failed(Timestamp),
    /// An organiser threw it away.
    Discarded(Timestamp),
}

impl LetterState {
    /// The word in rows and forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Released(_) => "released",
            Self::Sent(_) => "sent",
            Self::Failed(_) => "failed",
            Self::Discarded(_) => "discarded",
        }
    }
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The letter's id.
    pub id: LetterId,
    /// What it is about.
    pub kind: LetterKind,
    /// The series whose organisers look at it; those of all series if none.
    pub series: Option<SeriesId>,
    /// The application it belongs to.
    pub application: Option<ApplicationId>,
    /// The address it goes to.
    pub to: String,
    /// The language it is in.
    pub language: Lang,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// When it was written.
    pub written: Timestamp,
    /// How often the post was tried.
    pub tries: u16,
    /// When the post is tried next.
    pub due: Timestamp,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
    state: LetterState,
}

/// A letter is where this cannot be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not from here")]
pub struct LetterRefusal;

/// How often the post is tried before a letter is given up.
pub const TRIES: u16 = 8;
/// How many minutes a code to sign in is good. A letter with an older one helps nobody.
pub const CODE_MINUTES: i64 = 10;

impl Letter {
    /// A letter as it is written, waiting for a look unless its kind leaves at once.
    #[must_use]
    pub fn written(
        id: LetterId,
        kind: LetterKind,
        (to, language): (&str, Lang),
        wording: Wording,
        now: Timestamp,
    ) -> Self {
        let state = if kind.is_private() { LetterState::Released(now) } else { LetterState::Waiting };
        Self {
            id,
            kind,
            series: None,
            application: None,
            to: to.to_owned(),
            language,
            subject: wording.subject,
            body: wording.body,
            written: now,
            tries: 0,
            due: now,
            version: 0,
            state,
        }
    }

    /// Where it is.
    #[must_use]
    pub fn state(&self) -> LetterState {
        self.state
    }

    /// Lets it leave.
    ///
    /// # Errors
    ///
    /// Refuses unless it waits, or failed and is to be tried again.
    pub fn release(&mut self, now: Timestamp) -> Result<(), LetterRefusal> {
        match self.state {
            LetterState::Waiting | LetterState::Failed(_) => {
                (self.state, self.tries, self.due) = (LetterState::Released(now), 0, now);
                Ok(())
            }
            _ => Err(LetterRefusal),
        }
    }

    /// Throws it away.
    ///
    /// # Errors
    ///
    /// Refuses once it left.
    pub fn discard(&mut self, now: Timestamp) -> Result<(), LetterRefusal> {
        match self.state {
            LetterState::Waiting | LetterState::Released(_) | LetterState::Failed(_) => {
                self.state = LetterState::Discarded(now);
                Ok(())
            }
            _ => Err(LetterRefusal),
        }
    }

    /// Changes its words.
    ///
    /// # Errors
    ///
    /// Refuses unless it waits.
    pub fn reword(&mut self, wording: Wording) -> Result<(), LetterRefusal> {
        if self.state != LetterState::Waiting {
            return Err(LetterRefusal);
        }
        (self.subject, self.body) = (wording.subject, wording.body);
        Ok(())
    }

    /// Notes that the post took it. What it said is not kept.
    pub fn sent(&mut self, now: Timestamp) {
        self.state = LetterState::Sent(now);
        self.body.clear();
    }

    /// Notes that the post did not take it now, and when to try again: after one minute, then twice
    /// as long each time; after [`TRIES`] it is given up, and a code to sign in when it is over.
    pub fn not_now(&mut self, now: Timestamp) {
        self.tries += 1;
        let over = now.duration_since(self.written) >= SignedDuration::from_mins(CODE_MINUTES);
        if self.tries >= TRIES || (self.kind == LetterKind::SignInCode && over) {
            self.fail(now);
        } else {
            self.due = now + SignedDuration::from_mins(1 << (self.tries - 1).min(10));
        }
    }

    /// Notes that the post will never take it.
    pub fn never(&mut self, now: Timestamp) {
        self.tries += 1;
        self.fail(now);
    }

    /// Gives it up. A code is not kept: nobody will ever send it.
    fn fail(&mut self, now: Timestamp) {
        self.state = LetterState::Failed(now);
        if self.kind == LetterKind::SignInCode {
            self.body.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_before_a_look_but_what_only_its_addressee_may_read() {
        let id: LetterId = format!("letter_{:032x}", 1).parse().unwrap();
        for kind in LetterKind::ALL {
            let wording = Wording { subject: String::new(), body: String::new() };
            let letter = Letter::written(id, kind, ("a@b.org", Lang::En), wording, Timestamp::UNIX_EPOCH);
            let released = matches!(letter.state(), LetterState::Released(_));
            let private = [LetterKind::SignInCode, LetterKind::Account, LetterKind::DraftReminder];
            assert_eq!(released, private.contains(&kind), "{kind:?}");
        }
    }
}
