//! The team's keys in memory, and how what is sealed is opened.
//!
//! Nothing of this is ever written anywhere. After a start the vault is locked; an organiser who
//! brings the team key unlocks it, and it is locked again on demand.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use domain::ids::ApplicationId;
use seal::{DataKey, Place, TeamKey};
use serde::de::DeserializeOwned;

use crate::{Error, View};

/// The keys that one unit of work has at hand, by whose they are.
pub type Held = HashMap<String, DataKey>;

/// The secret halves of the team's keys that were brought, by number, and the keys that were
/// unwrapped with them.
#[derive(Clone, Default)]
pub struct Vault(Arc<RwLock<Open>>);

#[derive(Default)]
struct Open {
    team: BTreeMap<i64, TeamKey>,
    data: HashMap<String, DataKey>,
}

impl Vault {
    /// Holds the secret half of the key with that number, until it is locked.
    pub fn unlock(&self, number: i64, key: TeamKey) {
        self.write().team.insert(number, key);
    }

    /// Forgets all keys; their bytes are overwritten.
    pub fn lock(&self) {
        *self.write() = Open::default();
    }

    /// Forgets the keys with other numbers than these.
    pub fn keep_only(&self, numbers: &[i64]) {
        self.write().team.retain(|number, _| numbers.contains(number));
    }

    /// Whether any secret half is held.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.read().team.is_empty()
    }

    /// Whether the secret half of the key with that number is held.
    #[must_use]
    pub fn holds(&self, number: i64) -> bool {
        self.read().team.contains_key(&number)
    }

    pub(crate) fn known(&self, owner: &str) -> Option<DataKey> {
        self.read().data.get(owner).cloned()
    }

    pub(crate) fn team_key(&self, number: i64) -> Option<TeamKey> {
        self.read().team.get(&number).cloned()
    }

    /// Unwraps a key, and remembers it as long as the vault is open.
    pub(crate) fn unwrap(&self, number: i64, wrapped: &str, owner: &str) -> Result<DataKey, Error> {
        let team = self.team_key(number).ok_or(Error::Locked)?;
        let key = team.unwrap(wrapped, owner).map_err(|error| Error::sealed("team", error))?;
        let mut open = self.write();
        // It may have been locked while the key was unwrapped.
        if open.team.contains_key(&number) {
            open.data.insert(owner.to_owned(), key.clone());
        }
        Ok(key)
    }

    pub(crate) fn forget(&self, owner: &str) {
        self.write().data.remove(owner);
    }

    fn read(&self) -> RwLockReadGuard<'_, Open> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Open> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_open() { "open" } else { "locked" })
    }
}

impl View {
    /// Holds the key of an application for this unit of work: the one that the applicant's browser
    /// carries, which needs no team key.
    pub fn hold(&mut self, application: ApplicationId, key: &DataKey) {
        self.held.insert(application.to_string(), key.clone());
    }

    /// Holds all keys that another unit of work had at hand.
    pub fn hold_all(&mut self, held: &Held) {
        self.held.extend(held.iter().map(|(owner, key)| (owner.clone(), key.clone())));
    }

    /// The keys that this unit of work has at hand.
    #[must_use]
    pub fn held(&self) -> &Held {
        &self.held
    }

    /// Fails with [`Error::Locked`] unless a key may be at hand for `owner`, or for anything if none is
    /// named. This is asked before the row is looked for: while the team key is locked, what is there
    /// and what is not have one answer.
    pub(crate) fn must_open(&self, owner: Option<&str>) -> Result<(), Error> {
        let held = owner.map_or(!self.held.is_empty(), |owner| self.held.contains_key(owner));
        if held || self.vault.is_open() { Ok(()) } else { Err(Error::Locked) }
    }

    /// The key of an application, for what of it is kept outside of the database.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if it is not at hand.
    pub async fn key_of_application(&mut self, application: ApplicationId) -> Result<DataKey, Error> {
        self.key_of(&application.to_string()).await
    }
}

/// What is kept beside an application and sealed under its key: a letter about it, an assessment.
#[derive(Clone, Copy)]
pub(crate) struct Beside<'a> {
    pub(crate) application: &'a str,
    /// What it is, and its id: no other thing opens in its place.
    pub(crate) kind: &'static str,
    pub(crate) id: &'a str,
    pub(crate) version: i64,
}

impl View {
    /// What is kept beside an application, as its row keeps it.
    pub(crate) async fn seal_beside(&mut self, beside: Beside<'_>, text: &str) -> Result<String, Error> {
        let key = self.key_of(beside.application).await?;
        Ok(key.seal_text(beside.place(&beside.part()), text))
    }

    /// What was kept beside an application, opened.
    pub(crate) async fn open_beside<T: DeserializeOwned>(
        &mut self,
        beside: Beside<'_>,
        sealed: &str,
    ) -> Result<T, Error> {
        let key = self.key_of(beside.application).await?;
        key.opened(beside.place(&beside.part()), sealed, "body")
    }
}

impl<'a> Beside<'a> {
    fn part(self) -> String {
        format!("{} {}", self.kind, self.id)
    }

    fn place(self, part: &'a str) -> Place<'a> {
        Place { owner: self.application, part, version: self.version }
    }
}

/// What is sealed as JSON, opened.
pub(crate) trait Opens {
    fn opened<T: DeserializeOwned>(
        &self,
        place: Place<'_>,
        sealed: &str,
        column: &'static str,
    ) -> Result<T, Error>;
}

impl Opens for DataKey {
    fn opened<T: DeserializeOwned>(
        &self,
        place: Place<'_>,
        sealed: &str,
        column: &'static str,
    ) -> Result<T, Error> {
        let text = self.open_text(place, sealed).map_err(|error| Error::sealed(column, error))?;
        serde_json::from_str(&text).map_err(|source| Error::Corrupt { column, source: Box::new(source) })
    }
}
