//! Use cases: one function for each thing that a person can ask the platform to do.
//!
//! A use case is a short story in four steps: fetch the thing, ask the policy, let the domain
//! decide, keep the result. It holds no rule of its own, no SQL and no HTML.

pub mod accounts;
pub mod applications;
pub mod assessments;
mod chance;
mod clock;
mod composer;
pub mod contacts;
pub mod copies;
pub mod decisions;
pub mod desk;
mod error;
pub mod examination;
pub mod exports;
pub mod follow_ups;
pub mod grants;
pub mod held;
pub mod imports;
pub mod letters;
mod log;
pub mod outbox;
pub mod panels;
pub mod paper;
pub mod programmes;
pub mod questionnaires;
mod receipts;
mod rehearsals;
pub mod retention;
pub mod series;
mod sweep;
pub mod team;

use std::sync::Arc;

use files::Files;
use seal::Key;
use store::Store;

pub use crate::{
    accounts::{Sessions, session_hash},
    chance::{Chance, Dice, SeededChance, SystemChance},
    clock::{Clock, FixedClock, ManualClock, SystemClock},
    error::Error,
    sweep::Swept,
};
pub use store::Error as StoreError;

/// The hash of some content, in hexadecimal.
#[must_use]
pub fn content_hash(bytes: &[u8]) -> String {
    seal::sha256(bytes)
}

/// What an installation is called and where it is found, for letters and documents.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The organisation that holds the series.
    pub organisation: String,
    /// Where people write to.
    pub contact: String,
    /// The platform's own address, without a slash at the end.
    pub address: String,
}

/// The platform, ready to serve.
#[derive(Clone)]
pub struct App {
    store: Store,
    files: Files,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    key: Key,
    identity: Arc<Identity>,
    largest_file: usize,
    largest_video: usize,
    copying: copies::CopyDesk,
    composing: composer::Composing,
    sessions: Sessions,
    site: Option<Arc<passkeys::Site>>,
    provider: Option<Arc<openid::Provider>>,
}

/// What a platform is made of.
pub struct Parts {
    /// Where its data is.
    pub store: Store,
    /// Where its documents are.
    pub files: Files,
    /// Where it reads the time.
    pub clock: Arc<dyn Clock>,
    /// Where its ids and codes come from.
    pub chance: Arc<dyn Chance>,
    /// Its own key.
    pub key: Key,
    /// What it is called.
    pub identity: Identity,
    /// The most bytes of a file that somebody sends.
    pub largest_file: usize,
    /// The most bytes of a video.
    pub largest_video: usize,
    /// Who makes the copies of files that others may see.
    pub copyist: Arc<dyn copies::Copyist>,
    /// How long people stay signed in.
    pub sessions: Sessions,
    /// By whom people with an account may sign in as well.
    pub provider: Option<openid::Provider>,
}

impl App {
    /// A platform of these parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let Parts {
            store,
            files,
            clock,
            chance,
            key,
            identity,
            largest_file,
            largest_video,
            copyist,
            sessions,
            provider,
        } = parts;
        let site = passkeys::Site::at(&identity.address).map(Arc::new);
        let (identity, copying) = (Arc::new(identity), copies::CopyDesk::new(copyist));
        Self {
            store,
            files,
            clock,
            chance,
            key,
            identity,
            largest_file,
            largest_video,
            copying,
            composing: composer::Composing::default(),
            sessions,
            site,
            provider: provider.map(Arc::new),
        }
    }

    /// The present instant, as the platform's clock says it.
    #[must_use]
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// How often something was changed since the platform was started.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.store.changes()
    }

    /// The platform's own key.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The most bytes of a file that somebody sends.
    #[must_use]
    pub fn largest_file(&self) -> usize {
        self.largest_file
    }

    /// The most bytes of a video that an applicant sends.
    #[must_use]
    pub fn largest_video(&self) -> usize {
        self.largest_video
    }

    /// What the installation is called.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Keeps the questionnaire that the platform comes with, if it is not kept yet.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn install_questionnaire(&self) -> Result<(), Error> {
        let standard = domain::questionnaire::standard();
        let mut tx = self.store.begin().await?;
        if tx.questionnaire(standard.version).await?.is_none() {
            tx.add_questionnaire(&standard).await?;
            tx.commit(policy::Permit::of_the_system("questionnaire").entry(self.now())).await?;
        }
        Ok(())
    }

    /// Closes the store, once its work is done.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// A source of chance for ids and codes.
    #[must_use]
    pub fn dice(&self) -> Dice {
        Dice::new(Arc::clone(&self.chance))
    }
}
