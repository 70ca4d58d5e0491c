//! Second factors: what somebody proves beside the mailbox.
//!
//! The secret of a code generator is sealed under the platform's own key, which is not in the
//! database. Recovery codes have 120 bits each; of them only hashes are kept. Whoever changes any of
//! it has shown a second factor within the last ten minutes, if there is one, and is told of the
//! change by a letter.

use std::borrow::Cow;

use domain::{ids::PersonId, person::Person};
use i18n::Texts;
use jiff::{SignedDuration, Timestamp};
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::{Code, DataKey, Place, SealError, SecondFactor};
use store::{SignIn, Tx, View};
use thiserror::Error as ThisError;

use super::sign_in::{Browser, CodeRefusal, SECOND_FACTOR};
use crate::{App, Error};

/// How long whoever showed a second factor may change second factors.
const FRESH: SignedDuration = SignedDuration::from_mins(10);
/// How long the offices of somebody rest whose second factor was taken away.
const RESTS: SignedDuration = SignedDuration::from_hours(24);
/// How many recovery codes are made at once.
const CODES: usize = 10;
/// How long somebody may need to type a code that a rehearsal shows, in seconds.
const TYPING: i64 = 12;
/// How many second factors of one person may be wrong within [`WITHIN`], in whatever browser.
const WRONG: i64 = 10;
/// How long wrong second factors of one person are counted together.
const WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// What the row waits for that counts them. No code has this hash.
const COUNTER: &str = "wrong second factors";

/// What was changed about how somebody signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountEvent {
    /// A code generator was set up.
    FactorSet,
    /// Recovery codes were made.
    CodesMade,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A recovery code was used.
    CodeUsed,
    /// All second factors were taken away.
    FactorReset,
    /// A provider elsewhere vouched for the person for the first time.
    ProviderLinked,
    /// The links to providers elsewhere were taken away.
    ProviderForgotten,
}

/// Why second factors were not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum FactorRefusal {
    /// The second factor that there is must be shown first.
    #[error("show the second factor first")]
    NotFresh,
    /// What was typed is not what the secret shows.
    #[error("not the code")]
    Wrong,
    /// The secret is not one that was shown.
    #[error("not a secret")]
    NoSecret,
}

impl AccountEvent {
    /// The sentence that the letter tells it with.
    pub(crate) fn sentence(self, texts: &Texts) -> Cow<'_, str> {
        match self {
            Self::FactorSet => texts.factor_event_set(),
            Self::CodesMade => texts.factor_event_codes_made(),
            Self::PasskeyAdded => texts.factor_event_passkey_added(),
            Self::PasskeyRemoved => texts.factor_event_passkey_removed(),
            Self::CodeUsed => texts.factor_event_code_used(),
            Self::FactorReset => texts.factor_event_reset(),
            Self::ProviderLinked => texts.provider_event_linked(),
            Self::ProviderForgotten => texts.provider_event_forgotten(),
        }
    }

    /// The words in the log.
    fn note(self) -> &'static str {
        match self {
            Self::FactorSet => "second factor set",
            Self::CodesMade => "recovery codes made",
            Self::PasskeyAdded => "passkey added",
            Self::PasskeyRemoved => "passkey removed",
            Self::CodeUsed => "recovery code used",
            Self::FactorReset => "second factor reset",
            Self::ProviderLinked => "provider linked",
            Self::ProviderForgotten => "providers forgotten",
        }
    }
}

/// Whether somebody has anything to show in the second step.
pub(super) async fn has_second_factor(view: &mut View, person: PersonId) -> Result<bool, store::Error> {
    Ok(view.second_factor(person).await?.is_some() || !view.passkeys_of(person).await?.is_empty())
}

impl App {
    /// A fresh secret for a second factor, to be shown once and confirmed by a code that it shows.
    #[must_use]
    pub fn propose_second_factor(&self) -> SecondFactor {
        SecondFactor::random(&mut self.dice())
    }

    /// The address from which an app reads a secret, once more.
    #[must_use]
    pub fn factor_address(&self, secret: &str, account: &str) -> String {
        SecondFactor::read(secret).map(|factor| factor.address(account)).unwrap_or_default()
    }

    /// Keeps a second factor, once a code shows that the actor's app has it. All other sessions end, and
    /// this one goes on under another token.
    ///
    /// # Errors
    ///
    /// Refuses a code that the secret does not show, and whoever has not shown the one before.
    pub async fn set_second_factor(
        &self,
        actor: &Actor,
        own: &str,
        secret: &str,
        typed: &str,
    ) -> Result<Browser, Error<FactorRefusal>> {
        let now = self.now();
        let factor = SecondFactor::read(secret).ok_or(Error::Refused(FactorRefusal::NoSecret))?;
        let mut tx = self.store.begin().await?;
        let person = self.may_change_factors(&mut tx, actor, own, now).await?;
        let step = factor.check(typed, now.as_second()).ok_or(Error::Refused(FactorRefusal::Wrong))?;
        self.keep_factor(&mut tx, person.id, &factor, step).await?;
        for session in tx.sessions_of(person.id).await?.into_iter().filter(|session| session.hash != own) {
            tx.end_session(&session.hash).await?;
        }
        let browser = self.browser();
        tx.renew_session(own, &browser.hash(), now).await?;
        self.note_change(tx, actor, &person, AccountEvent::FactorSet, now).await?;
        Ok(browser)
    }

    /// Makes recovery codes, in place of all that there were. They are shown this once.
    ///
    /// # Errors
    ///
    /// Refuses whoever has not shown the second factor, or has none.
    pub async fn make_recovery_codes(
        &self,
        actor: &Actor,
        own: &str,
    ) -> Result<Vec<String>, Error<FactorRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let person = self.may_change_factors(&mut tx, actor, own, now).await?;
        if !has_second_factor(&mut tx, person.id).await? {
            return Err(Error::NotFound);
        }
        let codes: Vec<_> = (0..CODES).map(|_| Code::random(&mut self.dice())).collect();
        let hashes: Vec<_> = codes.iter().map(|code| code.hash().as_str().to_owned()).collect();
        tx.set_recovery_codes(person.id, &hashes).await?;
        self.note_change(tx, actor, &person, AccountEvent::CodesMade, now).await?;
        Ok(codes.iter().map(Code::reveal).collect())
    }

    /// Takes a second factor in a session that goes on, so that what needs a fresh one may be done.
    ///
    /// # Errors
    ///
    /// Refuses a wrong code, and any once too many were wrong.
    pub async fn confirm(
        &self,
        actor: &Actor,
        own: &str,
        typed: &str,
    ) -> Result<Browser, Error<CodeRefusal>> {
        let now = self.now();
        let id = actor.person.ok_or(Error::NotFound)?;
        let mut tx = self.store.begin().await?;
        let taken = self.try_second_factor(&mut tx, id, typed, now).await?;
        let browser = self.browser();
        let note = match taken {
            Ok(()) => {
                tx.renew_session(own, &browser.hash(), now).await?;
                "second factor shown"
            }
            Err(_) => "wrong second factor",
        };
        tx.commit(Permit::of_a_code(actor, id).noting(note).entry(now)).await?;
        taken.map(|()| browser).map_err(Error::Refused)
    }

    /// Whether the actor must show a second factor before changing any: there is one, and in this
    /// session it was not shown of late.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn must_confirm(&self, actor: &Actor, own: &str) -> Result<bool, Error> {
        let now = self.now();
        let id = actor.person.ok_or(Error::NotFound)?;
        let mut view = self.store.view().await?;
        Ok(has_second_factor(&mut view, id).await? && !is_fresh(&mut view, own, now).await?)
    }

    /// Takes all second factors from somebody who lost them, and the links to providers elsewhere: whoever is
    /// vouched for next is found by the address. Whatever session there is ends, and for a day the offices rest: if somebody else asked for this, the letter comes in time.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform, and for the own account.
    pub async fn reset_second_factor(&self, actor: &Actor, id: PersonId) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Keep, &Subject::platform("people"))?;
        let person = tx.person(id).await?.filter(|_| actor.person != Some(id)).ok_or(Error::NotFound)?;
        tx.drop_second_factors(id).await?;
        tx.remove_passkeys_of(id).await?;
        tx.remove_provider_links_of(id).await?;
        tx.end_sessions_of(id).await?;
        // The operator holds the data folder: there is nobody whose place they could take by this.
        if !actor.operator {
            tx.let_rest(id, now + RESTS).await?;
        }
        self.enqueue_account_notice(&mut tx, &person, AccountEvent::FactorReset, now).await?;
        let note = format!("{} {id}", AccountEvent::FactorReset.note());
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(())
    }

    /// The same, for the person with an address.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody has it, and as above.
    pub async fn reset_second_factor_of(&self, actor: &Actor, email: &str) -> Result<(), Error> {
        let person = self.store.view().await?.person_by_email(&email.trim().to_lowercase()).await?;
        self.reset_second_factor(actor, person.ok_or(Error::NotFound)?.id).await
    }

    /// Gives somebody of a rehearsal a second factor.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody has that address.
    pub async fn install_second_factor(&self, email: &str, factor: &SecondFactor) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let person = tx.person_by_email(email).await?.ok_or(Error::NotFound)?;
        self.keep_factor(&mut tx, person.id, factor, 0).await?;
        let permit = Permit::of_the_system(person.id).noting(AccountEvent::FactorSet.note());
        tx.commit(permit.entry(now)).await?;
        Ok(())
    }

    /// What the made-up telephone of a rehearsal shows to whoever is asked for a second factor: the next
    /// code that is taken, if one is by now.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn rehearsed_code(&self, actor: &Actor, asked: Option<&str>) -> Result<Option<String>, Error> {
        let now = self.now().as_second();
        let mut view = self.store.view().await?;
        let waiting = match asked {
            Some(asked) => view.sign_in(asked).await?.filter(|waiting| waiting.code == SECOND_FACTOR),
            None => None,
        };
        let Some(person) = actor.person.or(waiting.and_then(|waiting| waiting.person)) else {
            return Ok(None);
        };
        let Some((factor, last)) = self.factor_of(&mut view, person).await? else { return Ok(None) };
        // One that is about to run out would be refused by the time it is typed.
        let later = SecondFactor::steps_about(now + TYPING);
        let open = || SecondFactor::steps_about(now).into_iter().filter(|step| *step > last);
        let step = open().find(|step| later.contains(step)).or_else(|| open().next());
        Ok(step.map(|step| factor.code_of(step)))
    }

    /// Tries what was typed in the second step: a code of the app, of a step that was not taken before,
    /// or a recovery code, which is then used up. Of one person, few may be wrong.
    pub(super) async fn try_second_factor(
        &self,
        tx: &mut Tx,
        person: PersonId,
        typed: &str,
        now: Timestamp,
    ) -> Result<Result<(), CodeRefusal>, store::Error> {
        let counter = person.to_string();
        let wrong = tx.sign_in(&counter).await?.filter(|wrong| now < wrong.expires);
        if wrong.as_ref().is_some_and(|wrong| wrong.tries >= WRONG) {
            return Ok(Err(CodeRefusal::Over));
        }
        if self.takes_second_factor(tx, person, typed, now).await? {
            tx.end_sign_in(&counter).await?;
            return Ok(Ok(()));
        }
        if wrong.is_none() {
            let (way, code) = (domain::person::Way::Mail, COUNTER.to_owned());
            let expires = now + WITHIN;
            tx.add_sign_in(&SignIn { browser: counter.clone(), person: None, way, code, tries: 0, expires })
                .await?;
        }
        tx.count_try(&counter).await?;
        Ok(Err(CodeRefusal::Wrong))
    }

    async fn takes_second_factor(
        &self,
        tx: &mut Tx,
        id: PersonId,
        typed: &str,
        now: Timestamp,
    ) -> Result<bool, store::Error> {
        if let Ok(code) = typed.parse::<Code>() {
            let hash = code.hash();
            let owner = tx.recovery_code(hash.as_str()).await?;
            let Some(person) = tx.person(id).await?.filter(|_| owner == Some(id)) else { return Ok(false) };
            tx.end_recovery_code(hash.as_str()).await?;
            self.enqueue_account_notice(tx, &person, AccountEvent::CodeUsed, now).await?;
            return Ok(true);
        }
        let Some((factor, last)) = self.factor_of(tx, id).await? else { return Ok(false) };
        let step = factor.check(typed, now.as_second()).filter(|step| *step > last);
        let Some(step) = step else { return Ok(false) };
        self.keep_factor(tx, id, &factor, step).await?;
        Ok(true)
    }

    /// The actor, if second factors may be changed in the session with that hash.
    pub(super) async fn may_change_factors<R: From<FactorRefusal>>(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        own: &str,
        now: Timestamp,
    ) -> Result<Person, Error<R>> {
        let id = actor.person.ok_or(Error::NotFound)?;
        let person = tx.person(id).await?.ok_or(Error::NotFound)?;
        if has_second_factor(tx, id).await? && !is_fresh(tx, own, now).await? {
            return Err(Error::Refused(FactorRefusal::NotFresh.into()));
        }
        Ok(person)
    }

    pub(super) async fn note_change(
        &self,
        mut tx: Tx,
        actor: &Actor,
        person: &Person,
        event: AccountEvent,
        now: Timestamp,
    ) -> Result<(), store::Error> {
        self.enqueue_account_notice(&mut tx, person, event, now).await?;
        tx.commit(Permit::of_a_code(actor, person.id).noting(event.note()).entry(now)).await
    }

    /// The secret of somebody's code generator, with the last step of it that was used.
    async fn factor_of(
        &self,
        view: &mut View,
        person: PersonId,
    ) -> Result<Option<(SecondFactor, i64)>, store::Error> {
        let Some((sealed, step)) = view.second_factor(person).await? else { return Ok(None) };
        let corrupt =
            |source: SealError| store::Error::Corrupt { column: "secret", source: Box::new(source) };
        let owner = person.to_string();
        let secret = self.factor_key().open_text(place(&owner), &sealed).map_err(corrupt)?;
        Ok(SecondFactor::read(&secret).map(|factor| (factor, step)))
    }

    async fn keep_factor(
        &self,
        tx: &mut Tx,
        person: PersonId,
        factor: &SecondFactor,
        step: i64,
    ) -> Result<(), store::Error> {
        let sealed = self.factor_key().seal_text(place(&person.to_string()), &factor.reveal());
        tx.set_second_factor(person, &sealed, step).await
    }

    fn factor_key(&self) -> DataKey {
        DataKey::from_secret("second factors", self.key.reveal())
    }
}

/// Where the secret of a person belongs.
fn place(person: &str) -> Place<'_> {
    Place { owner: person, part: "second factor", version: 0 }
}

/// Whether in the session with that hash a second factor was shown of late.
async fn is_fresh(view: &mut View, own: &str, now: Timestamp) -> Result<bool, store::Error> {
    let shown = view.session(own).await?.and_then(|session| session.proven);
    Ok(shown.is_some_and(|shown| now.duration_since(shown) <= FRESH))
}
