//! The team's key: made, unlocked after each start, locked, replaced.
//!
//! ```text
//! none ──make──▶ open ──lock, restart──▶ locked ──unlock──▶ open
//!                 │
//!                 └──make──▶ open, replacing ──job──▶ open
//! ```
//!
//! The platform keeps the public half. The secret half is shown once to whoever makes it, who brings it
//! back to show that it is kept, and is then in memory as long as the platform is open. While it is locked, whatever needs no look into
//! applications goes on, and so does every applicant, who brings a key of their own.

use jiff::Timestamp;
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::TeamKey;
pub use seal::TeamKeyError;
use store::View;
use thiserror::Error as ThisError;

use crate::{App, Error};

/// How many envelopes are made anew in one unit of work: some milliseconds.
const AT_ONCE: i64 = 50;

/// The team's keys, as those who keep the platform see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// The keys, the one in use last; none before the first was made.
    pub keys: Vec<TeamKeyState>,
}

/// One of the team's keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamKeyState {
    /// Its number.
    pub number: i64,
    /// Its public half.
    pub recipient: String,
    /// When it was made.
    pub since: Timestamp,
    /// How many envelopes are made for it.
    pub envelopes: i64,
    /// Whether its secret half is in memory.
    pub is_open: bool,
}

/// Why the team key was not unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum UnlockRefusal {
    /// What was brought is no team key, or its passphrase is missing or wrong.
    #[error(transparent)]
    Key(#[from] TeamKeyError),
    /// It is the key of another platform, or one that was replaced.
    #[error("another team's key")]
    Another,
}

/// Why no new team key was taken into use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum NewKeyRefusal {
    /// What was brought is no team key, or its passphrase is missing or wrong.
    #[error(transparent)]
    Key(#[from] TeamKeyError),
    /// It is in use already.
    #[error("in use already")]
    Same,
    /// The one that it replaces must be unlocked.
    #[error("the team key is locked")]
    Locked,
    /// The one before is still being replaced.
    #[error("a key is being replaced")]
    Unfinished,
}

impl Team {
    /// The number of the key in use; 0 before the first was made.
    #[must_use]
    pub fn latest(&self) -> i64 {
        self.keys.last().map_or(0, |key| key.number)
    }

    /// Whether all that is sealed can be opened.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.keys.is_empty() && self.keys.iter().all(|key| key.is_open)
    }

    /// How many envelopes are still made for a former key.
    #[must_use]
    pub fn left(&self) -> i64 {
        self.keys.iter().rev().skip(1).map(|key| key.envelopes).sum()
    }
}

impl App {
    /// The team's keys, and whether they are unlocked.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn team(&self, actor: &Actor) -> Result<Team, Error> {
        let _ = keeper(actor)?;
        Ok(self.team_in(&mut self.store.view().await?).await?)
    }

    /// Unlocks the team key with its secret half: the line that was shown when it was made, or the
    /// file that protects it with a passphrase.
    ///
    /// # Errors
    ///
    /// Refuses what is not the secret half of a key of this platform.
    pub async fn unlock_team(
        &self,
        actor: &Actor,
        key: &str,
        passphrase: &str,
    ) -> Result<(), Error<UnlockRefusal>> {
        let now = self.now();
        let permit = keeper(actor)?;
        let key = read_key(key, passphrase).await?.map_err(|error| Error::Refused(error.into()))?;
        let mut tx = self.store.begin().await?;
        let keys = tx.team_keys().await?;
        let line = keys.iter().find(|line| line.recipient == key.recipient());
        let number = line.ok_or(Error::Refused(UnlockRefusal::Another))?.number;
        tx.commit(permit.noting(format!("team key unlocked {number}")).entry(now)).await?;
        self.store.vault().unlock(number, key);
        Ok(())
    }

    /// Forgets the secret half of the team key.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn lock_team(&self, actor: &Actor) -> Result<(), Error> {
        let now = self.now();
        let permit = keeper(actor)?;
        self.store.vault().lock();
        let tx = self.store.begin().await?;
        tx.commit(permit.noting("team key locked").entry(now)).await?;
        Ok(())
    }

    /// A fresh key, which is kept nowhere and good for nothing before it is brought back to
    /// [`App::add_team_key`]. So a key that never reached anybody never seals anything.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn fresh_team_key(&self, actor: &Actor) -> Result<(TeamKey, Team), Error> {
        Ok((TeamKey::generate(), self.team(actor).await?))
    }

    /// Takes a key into use that was made with [`App::fresh_team_key`], or elsewhere with `age`. If
    /// there is one already, this one replaces it: what is new is sealed for it from now on, and a
    /// job makes the envelopes of all that is there anew while the platform goes on. `seen` is the
    /// number of the key in use that the actor looked at.
    ///
    /// # Errors
    ///
    /// Refuses what is no key, and while the key in use is locked or still replaces another;
    /// [`Error::Stale`] if another is in use than was looked at.
    pub async fn add_team_key(
        &self,
        actor: &Actor,
        seen: i64,
        (key, passphrase): (&str, &str),
    ) -> Result<(), Error<NewKeyRefusal>> {
        let now = self.now();
        let permit = keeper(actor)?;
        let key = read_key(key, passphrase).await?.map_err(|error| Error::Refused(error.into()))?;
        let mut tx = self.store.begin().await?;
        let team = self.team_in(&mut tx).await?;
        if team.latest() != seen {
            return Err(Error::Stale);
        }
        if !team.keys.is_empty() && !team.is_open() {
            return Err(Error::Refused(NewKeyRefusal::Locked));
        }
        if team.keys.len() > 1 {
            return Err(Error::Refused(NewKeyRefusal::Unfinished));
        }
        let number = match tx.add_team_key(&key.recipient(), now).await {
            Err(store::Error::Taken(_)) => return Err(Error::Refused(NewKeyRefusal::Same)),
            added => added?,
        };
        tx.commit(permit.noting(format!("team key made {number}")).entry(now)).await?;
        self.store.vault().unlock(number, key);
        Ok(())
    }

    /// Makes some envelopes that were made for a former team key anew, and says how many. When none
    /// is left the former key is forgotten. While it is locked, nothing is done.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn rewrap(&self) -> Result<usize, Error> {
        let now = self.now();
        let team = self.team_in(&mut self.store.view().await?).await?;
        if team.keys.len() < 2 || !team.is_open() {
            return Ok(0);
        }
        let mut tx = self.store.begin().await?;
        let count = tx.rewrap(AT_ONCE).await?;
        let permit = Permit::of_the_system("team key");
        if count > 0 {
            tx.commit(permit.noting(format!("envelopes made anew {count}")).entry(now)).await?;
            return Ok(count);
        }
        let latest = team.latest();
        if tx.drop_former_team_keys().await? > 0 {
            tx.commit(permit.noting(format!("team key replaced {latest}")).entry(now)).await?;
            self.store.vault().keep_only(&[latest]);
        }
        Ok(0)
    }

    async fn team_in(&self, view: &mut View) -> Result<Team, store::Error> {
        let vault = self.store.vault();
        let keys = view.team_keys().await?.into_iter().map(|line| TeamKeyState {
            number: line.number,
            recipient: line.recipient.to_string(),
            since: line.since,
            envelopes: line.envelopes,
            is_open: vault.holds(line.number),
        });
        Ok(Team { keys: keys.collect() })
    }
}

fn keeper(actor: &Actor) -> Result<Permit, policy::Denied> {
    authorise(actor, Action::Keep, &Subject::platform("team key"))
}

/// Reads a key away from the others: a passphrase takes a second of work.
async fn read_key<R>(key: &str, passphrase: &str) -> Result<Result<TeamKey, TeamKeyError>, Error<R>> {
    let (key, passphrase) = (key.to_owned(), passphrase.to_owned());
    let read = tokio::task::spawn_blocking(move || TeamKey::read(&key, &passphrase)).await;
    read.map_err(|broken| Error::Broken(Box::new(broken)))
}
