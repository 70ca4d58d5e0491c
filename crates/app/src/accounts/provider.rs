//! Signing in at a provider of OpenID Connect.
//!
//! ```text
//! ask ──▶ (waits, ten minutes, in one browser) ──answer──▶ session, or the second factor
//! ```
//!
//! What a sign-in keeps to itself is sealed under the browser's token and takes one answer. A provider
//! makes no account: whoever it vouches for has one here, linked to that subject or found by an address
//! that the provider looked at. While a provider is asked, nothing is being written.

use std::fmt;

use domain::{
    lang::Lang,
    person::{Person, Way},
};
use jiff::{SignedDuration, Timestamp};
use openid::{Answer, Asked, Provider, Trouble, Vouched};
use policy::{Actor, Permit, second_factor_elsewhere};
use seal::Place;
use serde::{Deserialize, Serialize};
use store::Tx;
use thiserror::Error as ThisError;

use super::{
    factors::{AccountEvent, FactorRefusal},
    session_key,
    sign_in::{Browser, SignedIn},
};
use crate::{App, Error, accounts::session_hash, held::is_erased};

/// How long a sign-in waits for the provider's answer.
const WAITS: SignedDuration = SignedDuration::from_mins(10);

/// A sign-in that waits for the provider's answer, as its own browser may know it.
#[derive(Serialize, Deserialize)]
pub struct AtProvider {
    /// Where the browser is sent.
    pub address: String,
    /// In which language it began.
    pub lang: Lang,
    secrets: Asked,
}

/// What a browser brings back from a provider.
#[derive(Clone, Copy, Debug)]
pub struct BroughtBack<'a> {
    /// To which question it is the answer.
    pub state: &'a str,
    /// The code.
    pub code: &'a str,
    /// Who answers, if it is said; empty if not.
    pub issuer: &'a str,
}

/// Why nobody signed in by a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum ProviderRefusal {
    /// There is no provider.
    #[error("no provider")]
    NoProvider,
    /// It does not answer.
    #[error("does not answer")]
    Away,
    /// No sign-in waits in this browser, it waits no longer, or the answer is to another.
    #[error("no longer waited for")]
    Over,
    /// The answer does not hold, or nobody here is vouched for by it. Which of these it is nobody learns.
    #[error("nobody is vouched for")]
    Nobody,
}

impl AtProvider {
    /// Whether the browser brings back the answer to this.
    #[must_use]
    pub fn is_answered_by(&self, state: &str) -> bool {
        self.secrets.is_answered_by(state)
    }
}

impl fmt::Debug for AtProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AtProvider").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl App {
    /// How people call the provider by which they can sign in, if there is one.
    #[must_use]
    pub fn provider_name(&self) -> Option<&str> {
        self.provider.as_deref().map(Provider::name)
    }

    /// Begins to sign in at the provider: in the browser with that token or, if it has none, in one that is
    /// to keep the token that this gives.
    ///
    /// # Errors
    ///
    /// Refuses where there is no provider, and while it does not answer.
    pub async fn ask_provider(
        &self,
        token: Option<&str>,
        lang: Lang,
    ) -> Result<Option<Browser>, Error<ProviderRefusal>> {
        let now = self.now();
        let provider = self.provider()?;
        let secrets = Asked::random(&mut self.dice());
        let address = provider.begin(&secrets, now).await.map_err(refused)?;
        let fresh = if token.is_none() { Some(self.browser()) } else { None };
        let token = fresh.as_ref().map_or_else(|| token.unwrap_or_default(), Browser::reveal);
        let browser = session_hash(token);
        let waiting = serde_json::to_string(&AtProvider { address, lang, secrets })
            .map_err(|error| Error::Broken(error.into()))?;
        let sealed = session_key(token).seal_text(place(&browser), &waiting);
        let mut tx = self.store.begin().await?;
        tx.begin_provider_sign_in(&browser, &sealed, now + WAITS, now).await?;
        let permit = Permit::of_a_code(&Actor::anyone(), "sign-in").noting("provider asked");
        tx.commit(permit.entry(now)).await?;
        Ok(fresh)
    }

    /// The sign-in that waits in the browser with that token for the provider's answer.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn at_provider(&self, token: &str) -> Result<Option<AtProvider>, Error> {
        let (browser, now) = (session_hash(token), self.now());
        let sealed = self.store.view().await?.provider_sign_in(&browser, now).await?;
        Ok(sealed.and_then(|sealed| opened(token, &sealed)))
    }

    /// Signs in whomever the provider vouches for, by what the browser with that token brought back. If one of
    /// the ways by which it says that they signed in counts as a second factor, ours is not asked for.
    ///
    /// # Errors
    ///
    /// Refuses what does not hold, and all for whom there is no account.
    pub async fn sign_in_with_provider(
        &self,
        token: &str,
        brought: BroughtBack<'_>,
    ) -> Result<SignedIn, Error<ProviderRefusal>> {
        let now = self.now();
        let provider = self.provider()?;
        let waiting = self.taken_from(token, brought.state, now).await?;
        let answer = Answer { code: brought.code, issuer: brought.issuer };
        let vouched = Box::pin(provider.finish(answer, &waiting.secrets, now)).await.map_err(refused)?;
        let counts = second_factor_elsewhere(&vouched.shown, provider.counted());
        let mut tx = self.store.begin().await?;
        let Some(person) = self.vouched_for(&mut tx, provider.issuer(), &vouched, now).await? else {
            tx.commit(noted("nobody is vouched for").entry(now)).await?;
            return Err(Error::Refused(ProviderRefusal::Nobody));
        };
        if counts {
            return self.begin_session(tx, (person.id, Way::Provider, Some(now)), now).await;
        }
        self.after_first(tx, person.id, (Way::Provider, Some(&session_hash(token))), now).await
    }

    /// Forgets every provider that vouched for the actor. The next time that one does, it is linked anew.
    ///
    /// # Errors
    ///
    /// Refuses whoever has not shown a second factor of late, if there is one.
    pub async fn forget_providers(&self, actor: &Actor, own: &str) -> Result<(), Error<FactorRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let person = self.may_change_factors(&mut tx, actor, own, now).await?;
        if tx.provider_links_of(person.id).await?.is_empty() {
            return Err(Error::NotFound);
        }
        tx.remove_provider_links_of(person.id).await?;
        self.note_change(tx, actor, &person, AccountEvent::ProviderForgotten, now).await?;
        Ok(())
    }

    fn provider(&self) -> Result<&Provider, Error<ProviderRefusal>> {
        self.provider.as_deref().ok_or(Error::Refused(ProviderRefusal::NoProvider))
    }

    /// The sign-in that waits in a browser for that answer, taken away: there is no second answer. An answer to
    /// another question takes nothing away.
    async fn taken_from(
        &self,
        token: &str,
        state: &str,
        now: Timestamp,
    ) -> Result<AtProvider, Error<ProviderRefusal>> {
        let browser = session_hash(token);
        let mut tx = self.store.begin().await?;
        let sealed = tx.provider_sign_in(&browser, now).await?;
        let waiting = sealed.and_then(|sealed| opened(token, &sealed));
        let waiting = waiting.filter(|waiting| waiting.is_answered_by(state));
        let waiting = waiting.ok_or(Error::Refused(ProviderRefusal::Over))?;
        tx.end_provider_sign_in(&browser).await?;
        tx.commit(noted("provider answered").entry(now)).await?;
        Ok(waiting)
    }

    /// The person for whom a provider vouches. The link to a subject goes before the address; a person whom the
    /// provider knows by another subject is not found by the address, since an address can be given to
    /// somebody else. Both are looked for in any case, so that a stranger waits as long.
    async fn vouched_for(
        &self,
        tx: &mut Tx,
        issuer: &str,
        vouched: &Vouched,
        now: Timestamp,
    ) -> Result<Option<Person>, store::Error> {
        let who = (issuer, vouched.subject.as_str());
        let linked = tx.provider_link(issuer, &vouched.subject).await?;
        let found = tx.person_by_email(vouched.email.as_deref().unwrap_or_default()).await?;
        if let Some(link) = linked {
            tx.use_provider_link(who, now).await?;
            return tx.person(link.person).await;
        }
        let Some(person) = found.filter(|person| !is_erased(person)) else { return Ok(None) };
        if tx.provider_links_of(person.id).await?.iter().any(|link| link.issuer == issuer) {
            return Ok(None);
        }
        tx.add_provider_link(who, person.id, now).await?;
        self.enqueue_account_notice(tx, &person, AccountEvent::ProviderLinked, now).await?;
        Ok(Some(person))
    }
}

fn noted(note: &str) -> Permit {
    Permit::of_a_code(&Actor::anyone(), "sign-in").noting(note)
}

/// What the person is told of it; the operator is told more.
fn refused(trouble: Trouble) -> Error<ProviderRefusal> {
    tracing::warn!(%trouble, "nobody signed in by the provider");
    Error::Refused(match trouble {
        Trouble::Away(_) => ProviderRefusal::Away,
        Trouble::Refused(_) => ProviderRefusal::Nobody,
    })
}

fn opened(token: &str, sealed: &str) -> Option<AtProvider> {
    let text = session_key(token).open_text(place(&session_hash(token)), sealed).ok()?;
    serde_json::from_str(&text).ok()
}

/// Where what a sign-in keeps to itself belongs.
fn place(browser: &str) -> Place<'_> {
    Place { owner: browser, part: "sign-in at a provider", version: 0 }
}
