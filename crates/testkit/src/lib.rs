//! What tests speak with: a platform of their own, people who do things to it through the front
//! door, and the things that the field knows.
//!
//! ```text
//! let test = TestApp::start().await;
//! test.series("44", &["COL", "CUB"]).await;
//! let mut organiser = test.organiser().await;
//! let page = organiser.get("/en/desk").await;
//! assert_eq!(page.status, 200);
//! ```

#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on should say where"
)]

mod applications;
mod authenticator;
mod browser;
mod calendar;
mod columns;
mod copyist;
mod factor;
mod form;
mod letters;
mod post;
mod provider;
mod rehearsal;
mod world;

use std::sync::Arc;

use app::{App, Identity, ManualClock, Parts, SeededChance, Sessions};
use files::Files;
use jiff::Timestamp;
use openid::Provider;
use seal::{Key, TeamKey};
use store::Store;

pub use crate::{
    authenticator::Authenticator,
    browser::{Browser, Page},
    calendar::{CalendarEvent, events},
    columns::{Column, columns_in},
    copyist::{Mood, TestCopyist},
    factor::six_digits,
    form::{Form, Link},
    letters::{code_in, is_code, says},
    post::{Delivered, delivered, delivered_at_least},
    provider::{FakeProvider, Lies, Signs},
    rehearsal::{Running, free_port},
    world::{call, form, number, series},
};

/// A platform with a database, a folder and a clock of its own.
pub struct TestApp {
    /// The platform.
    pub app: App,
    /// Its database, for what a test must see or set behind the platform's back.
    pub store: Store,
    /// Its clock, which stands still until somebody turns it.
    pub clock: Arc<ManualClock>,
    /// Its router.
    pub router: axum::Router,
    /// The secret half of its team key, which is unlocked.
    pub team: TeamKey,
    /// Who makes copies of files.
    pub copyist: Arc<TestCopyist>,
    /// The folder with its documents; gone with the test.
    pub folder: tempfile::TempDir,
    sessions: Sessions,
    address: String,
    openid: config::Openid,
}

impl TestApp {
    /// A fresh platform on 21 November 2026, 09:00 in Geneva.
    pub async fn start() -> Self {
        Self::start_on("sqlite::memory:").await
    }

    /// A fresh platform on the database at `url`.
    pub async fn start_on(url: &str) -> Self {
        let store = Store::open(url).await.unwrap();
        let team = team_key(&store).await;
        let clock = Arc::new(ManualClock::at(now()));
        let folder = tempfile::tempdir().unwrap();
        let sessions = Sessions::default();
        let copyist = Arc::new(TestCopyist::default());
        let address = "http://127.0.0.1:8080".to_owned();
        let openid = config::Openid::default();
        let app = app_of(&store, &folder, &clock, &copyist, (sessions, 7, &address, &openid));
        let router = web::router(app.clone(), web::Settings::default());
        Self { app, store, clock, router, team, copyist, folder, sessions, address, openid }
    }

    /// Starts the platform anew on the same data, with nothing in its memory and with chance drawn from
    /// another seed.
    pub fn restart(&mut self, seed: u64) {
        let chosen = (self.sessions, seed, self.address.as_str(), &self.openid);
        self.app = app_of(&self.store, &self.folder, &self.clock, &self.copyist, chosen);
        self.router = web::router(self.app.clone(), web::Settings::default());
    }

    /// Starts the platform anew with sessions that last otherwise.
    pub fn restart_with(&mut self, sessions: Sessions) {
        self.sessions = sessions;
        self.restart(7);
    }

    /// Starts the platform anew at another address.
    pub fn restart_at(&mut self, address: &str) {
        address.clone_into(&mut self.address);
        self.restart(7);
    }

    /// Starts the platform anew with a provider elsewhere by which people sign in, and with chance drawn from
    /// another seed.
    pub fn restart_with_provider(&mut self, settings: config::Openid, seed: u64) {
        self.openid = settings;
        self.restart(seed);
    }

    /// Turns the clock.
    pub fn at(&self, now: &str) {
        self.clock.turn_to(now.parse().unwrap());
    }

    /// A browser in which nobody signed in.
    #[must_use]
    pub fn anyone(&self) -> Browser {
        Browser::new(self.router.clone())
    }
}

/// A team key for a fresh store, unlocked.
///
/// That it was made is on no log, so that tests find there what they did themselves.
pub async fn team_key(store: &Store) -> TeamKey {
    let team = TeamKey::generate();
    let mut tx = store.begin().await.unwrap();
    let number = tx.add_team_key(&team.recipient(), now()).await.unwrap();
    tx.commit_quietly().await.unwrap();
    store.vault().unlock(number, team.clone());
    team
}

fn app_of(
    store: &Store,
    folder: &tempfile::TempDir,
    clock: &Arc<ManualClock>,
    copyist: &Arc<TestCopyist>,
    (sessions, seed, address, openid): (Sessions, u64, &str, &config::Openid),
) -> App {
    App::new(Parts {
        store: store.clone(),
        files: Files::open(folder.path()).unwrap(),
        clock: clock.clone(),
        chance: Arc::new(SeededChance::new(seed)),
        key: Key::from_bytes([7; 32]),
        identity: Identity {
            organisation: "UPR Info".into(),
            contact: "presessions@example.org".into(),
            address: address.into(),
        },
        largest_file: 10_000_000,
        largest_video: 60_000_000,
        copyist: copyist.clone(),
        sessions,
        provider: Provider::open(openid, format!("{address}/sign-in/provider")).unwrap(),
    })
}

/// When a fresh platform's clock stands.
#[must_use]
pub fn now() -> Timestamp {
    "2026-11-21T08:00:00Z".parse().unwrap()
}
