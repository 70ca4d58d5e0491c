//! Signing in with a typed code.
//!
//! A code goes by mail to the address that was typed and is good for ten minutes, for five tries,
//! and only in the browser that asked. Whether the address is known shows in no answer.

use domain::{
    ids::{LetterId, PersonId},
    lang::Lang,
    person::{Person, Way},
};
use jiff::{SignedDuration, Timestamp};
use policy::{Actor, Permit};
use rand_core::RngCore as _;
use seal::{Code, ShortCode};
use store::{Session, SignIn};
use thiserror::Error as ThisError;

use super::factors::has_second_factor;
use crate::{App, Error, accounts::session_hash};

/// A token for a browser, drawn for it; the browser keeps it, the platform only its hash.
#[derive(Clone)]
pub struct Browser(String);

/// What came of a right code.
pub enum SignedIn {
    /// Somebody signed in: the token that the browser is to keep from now on.
    Done(Browser),
    /// The code was right, and the second factor is asked for next: in the same browser or, if it had
    /// no token yet, in the one that is to keep this.
    SecondFactor(Option<Browser>),
}

/// Why a typed code was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum CodeRefusal {
    /// It is not the code that was sent, or not one at all.
    #[error("not the code")]
    Wrong,
    /// It is too late, there were too many tries, or no code was asked for in this browser.
    #[error("no longer good")]
    Over,
}

/// How long a code from a mail is good.
pub(super) const GOOD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// What a sign-in waits for once the code from the mail was right. No code has this hash.
pub(super) const SECOND_FACTOR: &str = "second factor";
/// How many tries it bears.
pub(super) const TRIES: i64 = 5;

impl Browser {
    /// The token, for the one header that gives it to the browser.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> String {
        session_hash(&self.0)
    }
}

impl App {
    /// Draws a token for a browser.
    #[must_use]
    pub fn browser(&self) -> Browser {
        let mut bytes = [0; 32];
        self.dice().fill_bytes(&mut bytes);
        Browser(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Sends a code to an address, if somebody with an account has it, and gives the browser the
    /// token to which the code is bound. The answer is the same for every address, and so is the work:
    /// for an address that nobody has, a letter is written all the same, and taken out again.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn send_code(&self, email: &str) -> Result<Browser, Error> {
        let now = self.now();
        let browser = self.browser();
        let code = ShortCode::random(&mut self.dice());
        let mut tx = self.store.begin().await?;
        let email = email.trim().to_lowercase();
        let person = tx.person_by_email(&email).await?;
        let nobody = Person {
            id: PersonId::random(&mut self.dice()),
            name: email.clone(),
            email,
            language: Lang::En,
            since: now,
            version: 0,
        };
        tx.add_sign_in(&SignIn {
            browser: browser.hash(),
            person: person.as_ref().map(|person| person.id),
            way: Way::Mail,
            code: code.hash_for(&browser.hash()),
            tries: 0,
            expires: now + GOOD_FOR,
        })
        .await?;
        let written = self.enqueue_code(&mut tx, person.as_ref().unwrap_or(&nobody), &code, now).await?;
        // Drawn for everybody, so that chance too goes on as if nobody had asked.
        let none = LetterId::random(&mut self.dice());
        let not_to_leave = if person.is_some() { none } else { written };
        tx.remove_letter(not_to_leave).await?;
        tx.commit(Permit::of_a_code(&Actor::anyone(), "sign-in").noting("code asked for").entry(now)).await?;
        Ok(browser)
    }

    /// Signs in with the code from a mail, in the browser that asked for it.
    ///
    /// # Errors
    ///
    /// Refuses a wrong code, and one that is no longer good.
    pub async fn sign_in_with_code(&self, asked: &str, typed: &str) -> Result<SignedIn, Error<CodeRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let waiting = tx.sign_in(asked).await?;
        let Some(waiting) = waiting.filter(|it| now < it.expires && it.tries < TRIES) else {
            return Err(Error::Refused(CodeRefusal::Over));
        };
        let right = typed.parse::<ShortCode>().is_ok_and(|code| code.hash_for(asked) == waiting.code);
        if let Some(person) = waiting.person.filter(|_| right) {
            return self.after_first(tx, person, (waiting.way, Some(asked)), now).await;
        }
        tx.count_try(asked).await?;
        tx.commit(Permit::of_a_code(&Actor::anyone(), "sign-in").noting("wrong code").entry(now)).await?;
        Err(Error::Refused(CodeRefusal::Wrong))
    }

    /// Signs in with the code that the second factor shows, after the code from the mail was right.
    /// No step of it is taken twice.
    ///
    /// # Errors
    ///
    /// Refuses a wrong code, and whatever comes too late or too often.
    pub async fn sign_in_with_second_factor(
        &self,
        asked: &str,
        typed: &str,
    ) -> Result<SignedIn, Error<CodeRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let waiting = tx.sign_in(asked).await?;
        let good = waiting.filter(|it| now < it.expires && it.tries < TRIES && it.code == SECOND_FACTOR);
        let Some((person, way)) = good.and_then(|waiting| Some((waiting.person?, waiting.way))) else {
            return Err(Error::Refused(CodeRefusal::Over));
        };
        match self.try_second_factor(&mut tx, person, typed, now).await? {
            Ok(()) => {
                tx.end_sign_in(asked).await?;
                self.begin_session(tx, (person, way, Some(now)), now).await
            }
            Err(refusal) => {
                tx.count_try(asked).await?;
                let note = Permit::of_a_code(&Actor::anyone(), person).noting("wrong second factor");
                tx.commit(note.entry(now)).await?;
                Err(Error::Refused(refusal))
            }
        }
    }

    /// Signs in with a code that was given otherwise than by mail: the first organiser's, printed at
    /// the first start, or one of a rehearsal.
    ///
    /// # Errors
    ///
    /// Refuses what is no such code.
    pub async fn sign_in_with_entry_code(&self, typed: &str) -> Result<SignedIn, Error<CodeRefusal>> {
        let now = self.now();
        let code: Code = typed.parse().map_err(|_| Error::Refused(CodeRefusal::Wrong))?;
        let mut tx = self.store.begin().await?;
        let kept = tx.entry_code(code.hash().as_str()).await?;
        let kept = kept.ok_or(Error::Refused(CodeRefusal::Wrong))?;
        if kept.expires.is_some_and(|expires| now >= expires) {
            return Err(Error::Refused(CodeRefusal::Over));
        }
        if kept.once {
            tx.end_entry_code(&kept.hash).await?;
        }
        self.after_first(tx, kept.person, (Way::Given, None), now).await
    }

    /// What follows a right code: the second factor, if the person has one, or else the session.
    pub(super) async fn after_first<R>(
        &self,
        mut tx: store::Tx,
        person: PersonId,
        (way, asked): (Way, Option<&str>),
        now: Timestamp,
    ) -> Result<SignedIn, Error<R>> {
        if !has_second_factor(&mut tx, person).await? {
            if let Some(asked) = asked {
                tx.end_sign_in(asked).await?;
            }
            return self.begin_session(tx, (person, way, None), now).await;
        }
        let fresh = if asked.is_none() { Some(self.browser()) } else { None };
        let browser = fresh.as_ref().map_or_else(|| asked.unwrap_or_default().to_owned(), Browser::hash);
        tx.add_sign_in(&SignIn {
            browser,
            person: Some(person),
            way,
            code: SECOND_FACTOR.to_owned(),
            tries: 0,
            expires: now + GOOD_FOR,
        })
        .await?;
        tx.commit(Permit::of_a_code(&Actor::anyone(), person).noting("first factor").entry(now)).await?;
        Ok(SignedIn::SecondFactor(fresh))
    }

    /// Begins a session under a token that no browser had before.
    pub(super) async fn begin_session<R>(
        &self,
        mut tx: store::Tx,
        (person, way, proven): (PersonId, Way, Option<Timestamp>),
        now: Timestamp,
    ) -> Result<SignedIn, Error<R>> {
        let browser = self.browser();
        let session = Session {
            hash: browser.hash(),
            person: Some(person),
            application: None,
            opens: None,
            way: Some(way),
            proven,
            since: now,
            seen: now,
        };
        tx.end_old_sessions(self.sessions.used_since(now), now).await?;
        tx.add_session(&session).await?;
        let actor = Actor { person: Some(person), ..Actor::anyone() };
        tx.commit(Permit::of_a_code(&actor, "session").noting("session begun").entry(now)).await?;
        Ok(SignedIn::Done(browser))
    }
}
