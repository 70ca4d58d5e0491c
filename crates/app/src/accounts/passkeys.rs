//! Passkeys: adding, showing and removing them.
//!
//! A ceremony is bound to the browser in which it began, lasts five minutes and takes one answer, right or
//! wrong. A passkey verifies its user, so it counts as both factors: it signs in without any mail.

use domain::{ids::PersonId, person::Way, text::clean_line};
use jiff::{SignedDuration, Timestamp};
use passkeys::{PasskeyError, Shown, Site};
use policy::{Actor, Permit};
use store::{Ceremony, Passkey, Tx};
use thiserror::Error as ThisError;

use super::{
    factors::{AccountEvent, FactorRefusal},
    sign_in::{Browser, SignedIn},
};
use crate::{App, Error};

/// How long a ceremony waits for its answer.
const WAITS: SignedDuration = SignedDuration::from_mins(5);
/// The most passkeys of a person.
const MOST: usize = 20;
/// The most characters of a passkey's name.
const NAME: usize = 60;

/// A ceremony that waits for the answer of the browser that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What the script is given.
    pub options: String,
    /// Whether a passkey is to be added, and not shown.
    pub adds: bool,
}

/// Why nothing came of a ceremony.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum PasskeyRefusal {
    /// The second factor that there is must be shown first.
    #[error("show the second factor first")]
    NotFresh,
    /// The platform's address can have no passkeys.
    #[error("no passkeys at this address")]
    NoSite,
    /// There are as many as there may be.
    #[error("too many")]
    TooMany,
    /// No ceremony waits in this browser, or it waits no longer.
    #[error("no longer waited for")]
    Over,
    /// The browser sent no answer: without a script it cannot.
    #[error("no answer")]
    NoAnswer,
    /// The answer does not hold.
    #[error("does not hold")]
    Wrong,
}

impl From<FactorRefusal> for PasskeyRefusal {
    fn from(refusal: FactorRefusal) -> Self {
        match refusal {
            FactorRefusal::NotFresh => Self::NotFresh,
            FactorRefusal::Wrong | FactorRefusal::NoSecret => Self::Wrong,
        }
    }
}

impl From<PasskeyError> for PasskeyRefusal {
    fn from(error: PasskeyError) -> Self {
        match error {
            PasskeyError::NoAnswer => Self::NoAnswer,
            PasskeyError::Damaged | PasskeyError::Refused => Self::Wrong,
        }
    }
}

impl App {
    /// Whether the platform's address can have passkeys: it needs a name, and a line that browsers trust.
    #[must_use]
    pub fn has_passkeys(&self) -> bool {
        self.site.is_some()
    }

    /// Begins to add a passkey of the actor, under a name.
    ///
    /// # Errors
    ///
    /// Refuses whoever has not shown a second factor of late, if there is one.
    pub async fn begin_passkey(
        &self,
        actor: &Actor,
        own: &str,
        name: &str,
    ) -> Result<(), Error<PasskeyRefusal>> {
        let now = self.now();
        let site = self.site()?;
        let mut tx = self.store.begin().await?;
        let person = self.may_change_factors(&mut tx, actor, own, now).await?;
        let ids: Vec<_> = tx.passkeys_of(person.id).await?.into_iter().map(|passkey| passkey.id).collect();
        if ids.len() >= MOST {
            return Err(Error::Refused(PasskeyRefusal::TooMany));
        }
        let begun = site.add(holder(person.id), &person.email, &ids).map_err(refused)?;
        let name: String = clean_line(name).chars().take(NAME).collect();
        let ceremony = Ceremony {
            browser: own.to_owned(),
            person: Some(person.id),
            name: if name.is_empty() { now.strftime("%Y-%m-%d").to_string() } else { name },
            options: begun.options,
            state: begun.state,
            expires: now + WAITS,
        };
        tx.begin_ceremony(&ceremony, now).await?;
        tx.commit(Permit::of_a_code(actor, person.id).noting("passkey asked for").entry(now)).await?;
        Ok(())
    }

    /// Begins to ask for a passkey: in the browser with the token of that hash, or in one that is to
    /// keep the token that this gives.
    ///
    /// # Errors
    ///
    /// Refuses where there can be no passkeys.
    pub async fn ask_for_passkey(
        &self,
        asked: Option<&str>,
    ) -> Result<Option<Browser>, Error<PasskeyRefusal>> {
        let now = self.now();
        let begun = self.site()?.ask().map_err(refused)?;
        let fresh = if asked.is_none() { Some(self.browser()) } else { None };
        let browser = fresh.as_ref().map_or_else(|| asked.unwrap_or_default().to_owned(), Browser::hash);
        let (options, state, expires) = (begun.options, begun.state, now + WAITS);
        let mut tx = self.store.begin().await?;
        let ceremony = Ceremony { browser, person: None, name: String::new(), options, state, expires };
        tx.begin_ceremony(&ceremony, now).await?;
        let permit = Permit::of_a_code(&Actor::anyone(), "sign-in").noting("passkey asked for");
        tx.commit(permit.entry(now)).await?;
        Ok(fresh)
    }

    /// The ceremony that waits in a browser.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn waiting_ceremony(&self, asked: &str) -> Result<Option<Waiting>, Error> {
        let now = self.now();
        let ceremony = self.store.view().await?.ceremony(asked).await?;
        let ceremony = ceremony.filter(|ceremony| now < ceremony.expires);
        Ok(ceremony.map(|it| Waiting { options: it.options, adds: it.person.is_some() }))
    }

    /// Takes the answer to a request to add a passkey. All other sessions end, and this one goes on under
    /// another token.
    ///
    /// # Errors
    ///
    /// Refuses what does not hold.
    pub async fn add_passkey(
        &self,
        actor: &Actor,
        own: &str,
        answer: &str,
    ) -> Result<Browser, Error<PasskeyRefusal>> {
        let now = self.now();
        let id = actor.person.ok_or(Error::NotFound)?;
        let (mut tx, ceremony) = self.taken(own, now).await?;
        let person = tx.person(id).await?.ok_or(Error::NotFound)?;
        let added = match self.site()?.added(&ceremony.state, answer) {
            Ok(added) if ceremony.person == Some(id) && added.holder == holder(id) => added,
            Ok(_) => return self.give_up(tx, PasskeyError::Refused, now).await,
            Err(error) => return self.give_up(tx, error, now).await,
        };
        let passkeys::Passkey { id: passkey, key, last, .. } = added;
        let (name, used) = (ceremony.name, None);
        tx.add_passkey(&Passkey { id: passkey, person: id, name, key, last, since: now, used }).await?;
        for session in tx.sessions_of(id).await?.into_iter().filter(|session| session.hash != own) {
            tx.end_session(&session.hash).await?;
        }
        let browser = self.browser();
        tx.renew_session(own, &browser.hash(), now).await?;
        self.note_change(tx, actor, &person, AccountEvent::PasskeyAdded, now).await?;
        Ok(browser)
    }

    /// Signs in with the passkey that a browser shows. In a session of its holder, it stands for the second
    /// factor, and the session goes on under another token.
    ///
    /// # Errors
    ///
    /// Refuses what does not hold.
    pub async fn sign_in_with_passkey(
        &self,
        actor: &Actor,
        asked: &str,
        answer: &str,
    ) -> Result<SignedIn, Error<PasskeyRefusal>> {
        let now = self.now();
        let (mut tx, ceremony) = self.taken(asked, now).await?;
        let (passkey, last) = match self.believed(&mut tx, &ceremony, answer).await? {
            Ok(believed) => believed,
            Err(error) => return self.give_up(tx, error, now).await,
        };
        tx.use_passkey(&passkey.id, &last, now).await?;
        tx.end_sign_in(asked).await?;
        if actor.person != Some(passkey.person) {
            return self.begin_session(tx, (passkey.person, Way::Passkey, Some(now)), now).await;
        }
        let browser = self.browser();
        tx.renew_session(asked, &browser.hash(), now).await?;
        let permit = Permit::of_a_code(actor, passkey.person).noting("second factor shown");
        tx.commit(permit.entry(now)).await?;
        Ok(SignedIn::Done(browser))
    }

    /// Removes a passkey of the actor.
    ///
    /// # Errors
    ///
    /// Refuses whoever has not shown a second factor of late.
    pub async fn remove_passkey(
        &self,
        actor: &Actor,
        own: &str,
        passkey: &str,
    ) -> Result<(), Error<FactorRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let person = self.may_change_factors(&mut tx, actor, own, now).await?;
        let kept = tx.passkey(passkey).await?.filter(|kept| kept.person == person.id);
        tx.remove_passkey(&kept.ok_or(Error::NotFound)?.id).await?;
        self.note_change(tx, actor, &person, AccountEvent::PasskeyRemoved, now).await?;
        Ok(())
    }

    fn site(&self) -> Result<&Site, Error<PasskeyRefusal>> {
        self.site.as_deref().ok_or(Error::Refused(PasskeyRefusal::NoSite))
    }

    /// The ceremony that waits in a browser, taken away: whatever the answer is, there is no second.
    async fn taken(&self, browser: &str, now: Timestamp) -> Result<(Tx, Ceremony), Error<PasskeyRefusal>> {
        let mut tx = self.store.begin().await?;
        let ceremony = tx.ceremony(browser).await?.filter(|ceremony| now < ceremony.expires);
        let ceremony = ceremony.ok_or(Error::Refused(PasskeyRefusal::Over))?;
        tx.end_ceremony(browser).await?;
        Ok((tx, ceremony))
    }

    /// The passkey that was shown, with what it says of itself from now on.
    async fn believed(
        &self,
        tx: &mut Tx,
        ceremony: &Ceremony,
        answer: &str,
    ) -> Result<Result<(Passkey, String), PasskeyError>, Error<PasskeyRefusal>> {
        let shown: Shown = match answer.parse() {
            Ok(shown) => shown,
            Err(error) => return Ok(Err(error)),
        };
        let Some(kept) = tx.passkey(&shown.id()).await?.filter(|_| ceremony.person.is_none()) else {
            return Ok(Err(PasskeyError::Refused));
        };
        let passkey = passkeys::Passkey {
            id: kept.id.clone(),
            holder: holder(kept.person),
            key: kept.key.clone(),
            last: kept.last.clone(),
        };
        Ok(self.site()?.shown(&ceremony.state, &shown, &passkey).map(|last| (kept, last)))
    }

    /// Keeps that a ceremony ended without success.
    async fn give_up<T>(
        &self,
        tx: Tx,
        error: PasskeyError,
        now: Timestamp,
    ) -> Result<T, Error<PasskeyRefusal>> {
        let permit = Permit::of_a_code(&Actor::anyone(), "sign-in").noting("wrong passkey");
        tx.commit(permit.entry(now)).await?;
        Err(refused(error))
    }
}

fn refused(error: PasskeyError) -> Error<PasskeyRefusal> {
    Error::Refused(error.into())
}

/// By what authenticators know a person: the 128 bits of the id.
fn holder(person: PersonId) -> passkeys::Holder {
    let text = person.to_string();
    let digits = text.rsplit('_').next().unwrap_or_default();
    u128::from_str_radix(digits, 16).unwrap_or_default().to_be_bytes()
}
