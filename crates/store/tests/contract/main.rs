//! What the store promises, asked of each database in turn.
//!
//! SQLite is always asked. PostgreSQL is asked when `TEST_POSTGRES_URL` names a server; every
//! test gets a database of its own there, which is dropped afterwards.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{
    io::Write as _,
    sync::atomic::{AtomicU32, Ordering},
};

use domain::{
    application::Application,
    lang::Lang,
    meeting::Meeting,
    series::Series,
    time::{Dates, DatesStatus},
};
use jiff::{Timestamp, civil::date};
use policy::{Entry, Permit};
use seal::{Code, DataKey, TeamKey};
use store::{Error, Store};

mod assessing;
mod beside;
mod desk;
mod drafts;
mod grants;
mod log;
mod passkeys;
mod people;
mod promises;
mod providers;
mod questionnaires;
mod reference;
mod retention;
mod statements;
mod uploads;
mod vault;

/// Runs a test once for each database.
pub(crate) async fn on_each_database(test: impl AsyncFn(Store)) {
    let store = Store::open("sqlite::memory:").await.unwrap();
    team_key(&store).await;
    test(store).await;
    if let Some(server) = server() {
        let name = fresh_database(&server).await;
        let store = Store::open(&format!("{server}/{name}")).await.unwrap();
        team_key(&store).await;
        test(store.clone()).await;
        store.close().await;
        drop_database(&server, &name).await;
    }
}

/// The PostgreSQL server to ask. If there is none that is said once, and not through the macros whose
/// output is kept back for tests that pass.
fn server() -> Option<String> {
    static SAID: std::sync::Once = std::sync::Once::new();
    let server = std::env::var("TEST_POSTGRES_URL").ok();
    if server.is_none() {
        SAID.call_once(|| {
            _ = writeln!(
                std::io::stderr(),
                "left out: PostgreSQL was not asked (TEST_POSTGRES_URL is not set)"
            );
        });
    }
    server
}

async fn fresh_database(server: &str) -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("contract_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    admin(server, &format!("CREATE DATABASE {name}")).await;
    name
}

async fn drop_database(server: &str, name: &str) {
    admin(server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
}

async fn admin(server: &str, statement: &str) {
    let address = format!("{server}/postgres");
    let (admin, line) = tokio_postgres::connect(&address, tokio_postgres::NoTls).await.unwrap();
    let line = tokio::spawn(line);
    admin.batch_execute(statement).await.unwrap();
    drop(admin);
    line.await.unwrap().unwrap();
}

pub(crate) fn now() -> Timestamp {
    "2026-11-21T08:00:00Z".parse().unwrap()
}

pub(crate) fn entry() -> Entry {
    Permit::of_the_system("test").entry(now())
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(kind: &str, number: u128) -> T {
    format!("{kind}_{number:032x}").parse().unwrap()
}

fn series() -> Series {
    let dates = Dates::week_of(date(2023, 8, 28), DatesStatus::Confirmed).unwrap();
    let mut series = Series::planned(id("series", 1), "44".parse().unwrap(), 44, dates);
    series.published = Some(now());
    series
}

fn meeting() -> Meeting {
    Meeting::planned(id("meet", 1), id("series", 1), "COL".parse().unwrap(), 0)
}

fn draft(number: u128) -> Application {
    let place = (id("series", 1), id("meet", 1));
    Application::draft(id("app", number), place, 1, Lang::Fr, now())
}

fn code(number: u8) -> Code {
    let letter = char::from(b'A' + number);
    letter.to_string().repeat(24).parse().unwrap()
}

/// The key under which an application is sealed.
fn key(number: u8) -> DataKey {
    DataKey::from_secret("test", &[number])
}

/// A team key, taken into use and unlocked.
async fn team_key(store: &Store) -> TeamKey {
    let team = TeamKey::generate();
    let mut tx = store.begin().await.unwrap();
    let number = tx.add_team_key(&team.recipient(), now()).await.unwrap();
    tx.commit_quietly().await.unwrap();
    store.vault().unlock(number, team.clone());
    team
}

/// A store with one series, one meeting and one draft.
async fn with_draft(store: &Store) -> Application {
    let mut tx = store.begin().await.unwrap();
    tx.add_series(&mut series()).await.unwrap();
    tx.add_meeting(&mut meeting()).await.unwrap();
    let mut application = draft(1);
    tx.add_application(&mut application, &code(0), &key(0)).await.unwrap();
    tx.commit(entry()).await.unwrap();
    application
}

#[tokio::test]
async fn what_was_saved_reads_back_the_same() {
    on_each_database(async |store| {
        let application = with_draft(&store).await;
        let mut view = store.view().await.unwrap();
        assert_eq!(view.application(application.id).await.unwrap(), Some(application.clone()));
        assert_eq!(view.application_by_code(&code(0)).await.unwrap(), Some((application.id, key(0))));
        assert_eq!(view.application_by_code(&code(1)).await.unwrap(), None);
        let read = view.series_by_key(&"44".parse().unwrap()).await.unwrap();
        assert_eq!(read, Some(Series { version: 1, ..series() }));
        let read = view.meetings(series().id).await.unwrap();
        assert_eq!(read, [Meeting { version: 1, ..meeting() }]);
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_edits_is_stale() {
    on_each_database(async |store| {
        let mut mine = with_draft(&store).await;
        let mut theirs = mine.clone();
        let mut tx = store.begin().await.unwrap();
        tx.save_application(&mut theirs).await.unwrap();
        assert!(matches!(tx.save_application(&mut mine).await, Err(Error::Stale("application"))));
    })
    .await;
}

#[tokio::test]
async fn a_state_has_one_meeting_in_a_series_and_a_key_one_series() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut second = Meeting { id: id("meet", 2), ..meeting() };
        assert!(matches!(tx.add_meeting(&mut second).await, Err(Error::Taken("meeting"))));
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        let mut second = Series { id: id("series", 2), ..series() };
        assert!(matches!(tx.add_series(&mut second).await, Err(Error::Taken("series"))));
    })
    .await;
}

#[tokio::test]
async fn drafts_are_on_no_list() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let mut view = store.view().await.unwrap();
        assert_eq!(view.summaries(series().id).await.unwrap(), []);
        assert_eq!(view.applications_of_meeting(meeting().id).await.unwrap(), []);
        assert_eq!(view.application_counts(series().id).await.unwrap(), []);
        assert_eq!(view.draft_count(series().id).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn work_that_is_not_committed_is_undone_and_counts_as_no_change() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let before = store.changes();
        let mut tx = store.begin().await.unwrap();
        tx.add_application(&mut draft(2), &code(1), &key(1)).await.unwrap();
        drop(tx);
        let read = store.view().await.unwrap().application(draft(2).id).await.unwrap();
        assert_eq!((read, store.changes()), (None, before));
    })
    .await;
}

#[tokio::test]
async fn writers_take_turns_even_between_processes() {
    let folder = tempfile::tempdir().unwrap();
    let mut urls = vec![format!("sqlite://{}?mode=rwc", folder.path().join("turns.db").display())];
    let server = server();
    let mut name = None;
    if let Some(server) = &server {
        let fresh = fresh_database(server).await;
        urls.push(format!("{server}/{fresh}"));
        name = Some(fresh);
    }
    for url in urls {
        // Two stores know nothing of each other, as if each lived in a process of its own.
        let (here, there) = (Store::open(&url).await.unwrap(), Store::open(&url).await.unwrap());
        let first = here.begin().await.unwrap();
        let second = tokio::time::timeout(std::time::Duration::from_millis(200), there.begin()).await;
        assert!(second.is_err(), "a second writer began while the first was at work: {url}");
        drop(first);
        drop(there.begin().await.unwrap());
        here.close().await;
        there.close().await;
    }
    if let (Some(server), Some(name)) = (server, name) {
        drop_database(&server, &name).await;
    }
}
