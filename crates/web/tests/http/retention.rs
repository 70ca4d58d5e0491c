//! What is over its time is erased, and what its owner wants erased; the figures stay. Looked for in the
//! bytes of the database, of its log and of the folder, and with the team key at hand.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read as _},
    path::Path,
};

use app::retention::Erased;
use domain::{
    application::{Application, Audience, Consent, GivenFile, Outcome, Request, SeatAnswer},
    file::FileHash,
    ids::ApplicationId,
    meeting::Meeting,
    panel::{Panel, Seat},
    questionnaire::Circumstances,
    retention::Held,
    series::SeriesKey,
    time::{Deadline, GENEVA},
};
use files::Files;
use policy::{Actor, Permit};
use seal::{DataKey, Place};
use store::LogQuery;
use testkit::{TestApp, columns_in};

use crate::apply::{begin, handed_in, kept, save};

/// A platform on a file, and that file.
async fn platform(folder: &tempfile::TempDir) -> (TestApp, String) {
    let file = folder.path().join("world.db").display().to_string();
    (TestApp::start_on(&format!("sqlite://{file}?mode=rwc")).await, file)
}

/// Gives an application a file that is sealed for it, and saves it.
async fn with_file(test: &TestApp, mut one: Application, content: &[u8]) -> Application {
    let mut tx = test.store.begin().await.unwrap();
    let key = tx.key_of_application(one.id).await.unwrap();
    let owner = one.id.to_string();
    let sealed = key.seal(Place { owner: &owner, part: "file", version: 1 }, content);
    let kept = Files::open(test.folder.path()).unwrap().put(&sealed).unwrap();
    let (hash, bytes) = (files::hash(content), content.len() as u64);
    let file = GivenFile { hash, kept, name: "a.pdf".into(), bytes, kind: "pdf".into(), copy: None };
    one.answers.set_file("submission_file", Some(file));
    tx.save_application(&mut one).await.unwrap();
    tx.commit(Permit::of_the_system(one.id).entry(test.app.now())).await.unwrap();
    one
}

/// Decides about an application, and lets the applicant know.
async fn decided(test: &TestApp, mut one: Application, outcome: Outcome) -> Application {
    one.decide(outcome, None, "for the test", test.app.now()).unwrap();
    one.release(test.app.now()).unwrap();
    if outcome == Outcome::Selected {
        one.reply(SeatAnswer::Confirm, test.app.now()).unwrap();
        one.allow(Consent::naming(Audience::Public, Audience::Public)).unwrap();
    }
    let mut tx = test.store.begin().await.unwrap();
    tx.save_application(&mut one).await.unwrap();
    tx.commit(Permit::of_the_system(one.id).entry(test.app.now())).await.unwrap();
    one
}

/// One who speaks and one who was declined, each with a file; and a draft.
async fn people(test: &TestApp, meeting: &Meeting) -> [Application; 3] {
    let typed =
        [("departure", "Bogotá by night"), ("organisation", "Canaryhouse"), ("email", "canary@example.org")];
    let speaks = test.application(meeting, &typed).await;
    let speaks =
        decided(test, with_file(test, speaks, b"%PDF canary of the speaker").await, Outcome::Selected).await;
    let declined = test.application(meeting, &typed).await;
    let declined =
        decided(test, with_file(test, declined, b"%PDF canary of another").await, Outcome::Declined).await;
    let (_, code) = begin(test, "en", "COL").await;
    [speaks, declined, kept(test, &code).await]
}

/// All bytes of the database with its log, and of the folder of documents.
fn bytes(database: &str, documents: &Path) -> Vec<u8> {
    fn read(path: &Path, all: &mut Vec<u8>) {
        if path.is_dir() {
            for entry in std::fs::read_dir(path).unwrap() {
                read(&entry.unwrap().path(), all);
            }
        } else {
            all.extend(std::fs::read(path).unwrap_or_default());
        }
    }
    let mut all = Vec::new();
    for ending in ["", "-wal", "-journal"] {
        read(Path::new(&format!("{database}{ending}")), &mut all);
    }
    read(documents, &mut all);
    all
}

fn stands(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// What rows keep sealed of an application, and the wrapped keys, as they stand in the database.
fn sealed(database: &str, table: &str, column: &str) -> BTreeSet<String> {
    let columns = columns_in(database);
    columns
        .into_iter()
        .find(|one| one.table == table && one.name == column)
        .unwrap()
        .texts
        .into_iter()
        .collect()
}

fn documents(test: &TestApp) -> BTreeSet<FileHash> {
    Files::open(test.folder.path()).unwrap().all().map(Result::unwrap).collect()
}

/// What is counted of series 44.
async fn figures(test: &TestApp) -> domain::figures::Figures {
    let key: SeriesKey = "44".parse().unwrap();
    test.app.retention_desk(&Actor::operator(), &key).await.unwrap().figures
}

async fn is_there(test: &TestApp, id: ApplicationId) -> bool {
    test.store.view().await.unwrap().application(id).await.unwrap().is_some()
}

#[tokio::test]
async fn what_is_over_its_time_is_gone_from_every_byte_and_from_the_team_key_and_the_figures_stay() {
    let folder = tempfile::tempdir().unwrap();
    let (test, database) = platform(&folder).await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let [speaks, declined, draft] = people(&test, &meetings[0]).await;
    let before = figures(&test).await;
    assert_eq!(before.of_series("outcome"), BTreeMap::from([("declined", 1), ("selected", 1)]));
    let bodies = sealed(&database, "application", "body");
    let keys = sealed(&database, "envelope", "team");
    assert_eq!((bodies.len(), keys.len(), documents(&test).len()), (3, 3, 2));
    let all = bytes(&database, test.folder.path());
    assert!(
        bodies.iter().chain(&keys).all(|text| stands(&all, text)),
        "they are looked for in the right place"
    );

    // The last day is 12 March: until thirty days after it nothing goes.
    test.at("2027-04-11T21:59:59Z");
    assert_eq!(test.app.erase_due().await.unwrap(), Erased::default());
    test.at("2027-04-11T22:00:00Z");
    let erased = test.app.erase_due().await.unwrap();
    assert_eq!(erased, Erased { applications: 2, parts: 1, journeys: 0, letters: 0, entries: 0, waiting: 0 });
    assert_eq!(test.app.erase_due().await.unwrap(), Erased::default(), "once is enough");

    assert!(!is_there(&test, declined.id).await && !is_there(&test, draft.id).await);
    let left = test.store.view().await.unwrap().application(speaks.id).await.unwrap().unwrap();
    assert_eq!(left.answers.get("departure"), "");
    assert_eq!(left.answers.files().count() + left.standing_answers().files().count(), 0);
    assert_eq!(left.answers.organisation(), "Canaryhouse");
    assert_eq!(left.answers.email(), "canary@example.org", "until its own time is over");
    assert_eq!(documents(&test), BTreeSet::new());
    assert_eq!(figures(&test).await, before);
    assert_eq!(test.app.examine().await.unwrap().faults, []);

    // Neither what was sealed, nor the keys of those who are gone, stand in any byte; with the team key
    // at hand there is nothing that it could unwrap.
    let all = bytes(&database, test.folder.path());
    assert!(bodies.iter().all(|body| !stands(&all, body)));
    let kept = sealed(&database, "envelope", "team");
    assert_eq!(kept.len(), 1);
    for key in keys.difference(&kept) {
        assert!(!stands(&all, key));
    }
    for id in [declined.id, draft.id] {
        let mut view = test.store.view().await.unwrap();
        assert!(view.key_of_application(id).await.is_err(), "the key that opened it is forgotten too");
    }

    test.at("2027-09-09T00:00:00Z");
    assert_eq!(test.app.erase_due().await.unwrap().parts, 1);
    let left = test.store.view().await.unwrap().application(speaks.id).await.unwrap().unwrap();
    assert_eq!((left.answers.email(), left.answers.get("speaker_email")), ("", ""));
    test.at("2030-03-12T00:00:00Z");
    assert_eq!(test.app.erase_due().await.unwrap().applications, 1);
    assert_eq!(figures(&test).await, before);
    assert!(
        sealed(&database, "application", "body").is_empty()
            && sealed(&database, "envelope", "team").is_empty()
    );
    let examined = test.app.examine().await.unwrap();
    assert_eq!((examined.faults, examined.broken_at), (vec![], None));
}

#[tokio::test]
async fn while_the_team_key_is_locked_what_must_be_counted_waits() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let [speaks, declined, _] = people(&test, &meetings[0]).await;
    test.store.vault().lock();
    test.at("2027-05-01T00:00:00Z");
    let erased = test.app.erase_due().await.unwrap();
    assert_eq!(erased, Erased { applications: 1, parts: 0, journeys: 0, letters: 0, entries: 0, waiting: 2 });
    test.store.vault().unlock(1, test.team.clone());
    assert!(is_there(&test, speaks.id).await && is_there(&test, declined.id).await);
    assert_eq!(
        test.app.erase_due().await.unwrap(),
        Erased { applications: 1, parts: 1, journeys: 0, letters: 0, entries: 0, waiting: 0 }
    );
}

#[tokio::test]
async fn organisers_see_what_goes_when_and_change_how_long_what_is_kept() {
    const PAGE: &str = "/en/desk/44/retention";
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    people(&test, &meetings[0]).await;
    let mut organiser = test.organiser().await;
    let page = organiser.get(PAGE).await;
    for line in [
        "Travel and passport data 30 Monday 12 April 2027 1",
        "Drafts that were never handed in 30 Monday 12 April 2027 1",
        "Applications that were not chosen or were taken back, whole 30 Monday 12 April 2027 1",
        "Applications of those who spoke, whole 1095",
    ] {
        assert!(page.words().contains(line), "{line}: {}", page.words());
    }
    let typed = Held::ALL.map(|held| {
        (held.name(), if held == Held::Declined || held == Held::Speakers { "60" } else { "30" })
    });
    let fields: Vec<_> = [("version", "0")].into_iter().chain(typed).collect();
    assert_eq!(organiser.post(PAGE, &fields).await.location(), PAGE);
    assert!(organiser.get(PAGE).await.words().contains("whole 60 Wednesday 12 May 2027 1"));
    let stale = organiser.post(PAGE, &fields).await;
    assert_eq!(stale.status, 409, "it was changed since");
    let mut wrong = fields.clone();
    (wrong[0], wrong[1]) = (("version", "1"), ("travel", "soon"));
    let refused = organiser.post(PAGE, &wrong).await;
    assert!(refused.status == 422 && refused.text().contains("href=\"#f-travel\""), "{}", refused.words());
    assert!(refused.text().contains("value=\"soon\"") || refused.text().contains("soon"));
    test.at("2027-05-11T00:00:00Z");
    assert_eq!(test.app.erase_due().await.unwrap().applications, 1, "the draft, and not who was declined");
}

#[tokio::test]
async fn an_applicant_takes_everything_along_and_no_inner_decision() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let one = with_file(&test, kept(&test, &code).await, b"%PDF what was sent").await;
    let mut inner = one.clone();
    let until = Deadline::new("2027-01-10T18:00:00".parse().unwrap(), GENEVA).unwrap();
    let request =
        Request { questions: vec!["issues".into()], sentence: "Which court?".into(), until: Some(until) };
    let circumstances = Circumstances::default();
    inner.ask_more(&testkit::form(), circumstances, request, test.app.now()).unwrap();
    inner.decide(Outcome::Declined, None, "a secret reason", test.app.now()).unwrap();
    let mut tx = test.store.begin().await.unwrap();
    tx.save_application(&mut inner).await.unwrap();
    tx.commit(Permit::of_the_system(one.id).entry(test.app.now())).await.unwrap();
    let page = browser.get("/en/application/held").await;
    assert!(page.words().contains("Travel and passport data 30 days after the series"), "{}", page.words());
    let file = browser.get("/en/application/held.zip").await;
    assert_eq!((file.status, &*file.headers["content-type"]), (200, "application/zip"));
    assert!(!file.headers["content-disposition"].contains("Casa"));
    let mut archive = zip::ZipArchive::new(Cursor::new(file.bytes.clone())).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (whole, log) = (read("everything.json"), read("log.txt"));
    assert!(whole.contains("Casa de la Memoria") && whole.contains("casa@example.org"));
    assert!(whole.contains("Which court?"), "what organisers asked is held too");
    assert_eq!(read("files/1-submission_file-a.pdf"), "%PDF what was sent");
    assert!(log.contains("Handed in (you)"), "{log}");
    for secret in ["declined", "secret reason", "Decided", "Assessed"] {
        assert!(!whole.contains(secret) && !log.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn an_applicant_who_speaks_has_everything_erased_and_no_page_names_them_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let (test, database) = platform(&folder).await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let one = with_file(&test, kept(&test, &code).await, b"%PDF what was sent").await;
    let one = decided(&test, one, Outcome::Selected).await;
    let mut tx = test.store.begin().await.unwrap();
    let mut panel =
        Panel { meeting: one.meeting, seats: vec![Seat { application: one.id, minutes: 5 }], version: 0 };
    tx.save_panel(&mut panel).await.unwrap();
    tx.commit(Permit::of_the_system(one.id).entry(test.app.now())).await.unwrap();
    assert!(
        stands(&bytes(&database, test.folder.path()), "Casa de la Memoria"),
        "released to the public, it is readable"
    );
    let (bodies, keys) = (sealed(&database, "application", "body"), sealed(&database, "envelope", "team"));

    let asked = browser.post("/en/application/erase", &[]).await;
    assert!(asked.words().contains("Erase everything?") && is_there(&test, one.id).await);
    let done = browser.post("/en/application/erase", &[("sure", "yes")]).await;
    assert_eq!((done.status, done.location()), (303, "/en"));
    assert!(!is_there(&test, one.id).await);
    let all = bytes(&database, test.folder.path());
    for word in ["Casa de la Memoria", "Quintero", "casa@example.org"] {
        assert!(!stands(&all, word), "{word}");
    }
    assert!(bodies.iter().chain(&keys).all(|text| !stands(&all, text)));
    assert_eq!(documents(&test), BTreeSet::new());
    let panel = test.store.view().await.unwrap().panel(meetings[0].id).await.unwrap().unwrap();
    assert_eq!(panel.seats, []);
    let refused = test.anyone().post("/en/return", &[("code", &code)]).await;
    assert_eq!(refused.status, 422, "the code opens nothing");
    let counted = figures(&test).await;
    assert_eq!(counted.of_series("applications"), BTreeMap::from([("all", 1)]));
    assert_eq!(counted.of_series("standing"), BTreeMap::from([("withdrawn", 1)]));
    let log = test.store.view().await.unwrap().log_about(&one.id.to_string()).await.unwrap();
    assert_eq!(log.last().map(|line| line.action.as_str()), Some("erase"));
    assert_eq!(test.app.examine().await.unwrap().faults, []);
}

#[tokio::test]
async fn a_draft_is_erased_at_once_and_nothing_of_it_is_counted() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("organisation", "Casa de la Memoria")]).await;
    let id = kept(&test, &code).await.id;
    browser.get("/en/application/held").await;
    assert_eq!(browser.post("/en/application/erase", &[("sure", "yes")]).await.location(), "/en");
    assert!(!is_there(&test, id).await);
    assert_eq!(figures(&test).await, domain::figures::Figures::default());
}

#[tokio::test]
async fn a_backup_from_before_is_of_no_use_with_what_is_kept_after() {
    let folder = tempfile::tempdir().unwrap();
    let (test, database) = platform(&folder).await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let body = sealed(&database, "application", "body").pop_first().unwrap();
    let owner = one.id.to_string();
    let place = Place { owner: &owner, part: "body", version: 1 };
    let wrapped = sealed(&database, "envelope", "team").pop_first().unwrap();
    let opens = |key: &DataKey| key.open_text(place, &body).is_ok();
    assert!(opens(&test.team.unwrap(&wrapped, &owner).unwrap()), "as long as the envelope is there");
    test.at("2027-05-01T00:00:00Z");
    assert_eq!(test.app.erase_due().await.unwrap().applications, 1);
    // The row of the backup, in what is there now: no envelope leads to a key that opens it.
    for wrapped in sealed(&database, "envelope", "team") {
        assert!(!test.team.unwrap(&wrapped, &owner).is_ok_and(|key| opens(&key)));
    }
    assert!(sealed(&database, "envelope", "team").is_empty());
}

#[tokio::test]
async fn somebody_with_an_account_takes_along_what_is_held_and_the_keeper_erases_it() {
    let test = TestApp::start().await;
    let mut keeper = test.organiser().await;
    let mut gone = test.person("gone@example.org", domain::person::Office::Assessor, None, None).await;
    let held = gone.get("/en/account/data.json").await;
    assert!(held.status == 200 && held.text().contains("gone@example.org"), "{}", held.text());
    assert!(!held.text().contains("organiser@example.org"));
    let id = test.store.view().await.unwrap().person_by_email("gone@example.org").await.unwrap().unwrap().id;
    keeper.get("/en/desk/people").await;
    let fields = [("person", id.to_string())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert!(keeper.post("/en/desk/people/erase", &fields).await.words().contains("Entries in the log stay"));
    let sure: Vec<_> = fields.iter().copied().chain([("sure", "yes")]).collect();
    assert_eq!(keeper.post("/en/desk/people/erase", &sure).await.location(), "/en/desk/people");
    let mut view = test.store.view().await.unwrap();
    assert_eq!(view.person_by_email("gone@example.org").await.unwrap(), None);
    let left = view.person(id).await.unwrap().unwrap();
    assert_eq!((left.email, left.name), (id.to_string(), String::new()));
    drop(view);
    assert_eq!(gone.get("/en/account").await.status, 404);
    assert!(!keeper.get("/en/desk/people").await.text().contains("gone"));
    let own =
        test.store.view().await.unwrap().person_by_email("organiser@example.org").await.unwrap().unwrap().id;
    let own = own.to_string();
    let last = keeper.post("/en/desk/people/erase", &[("person", &own), ("sure", "yes")]).await;
    assert_eq!(last.status, 422, "somebody must keep the platform");
}

#[tokio::test]
async fn the_log_goes_back_two_years_and_its_chain_says_where_it_begins() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let _ = test.organiser().await;
    test.at("2027-06-01T08:00:00Z");
    test.app.send_code("organiser@example.org").await.unwrap();
    let entries = async || test.store.view().await.unwrap().log_count(&LogQuery::default()).await.unwrap();
    // What is two years old stays for some weeks, so that not every hour leaves an entry.
    test.at("2028-12-19T08:00:00Z");
    assert_eq!(test.app.erase_due().await.unwrap().entries, 0);
    test.at("2028-12-22T08:00:00Z");
    let before = entries().await;
    let cut = test.app.erase_due().await.unwrap().entries;
    assert!(cut > 0);
    assert_eq!(entries().await, before - i64::try_from(cut).unwrap() + 1);
    assert_eq!(test.app.erase_due().await.unwrap().entries, 0);
    assert_eq!(test.app.examine().await.unwrap().broken_at, None);
    let page = test.organiser().await.get("/en/desk/log").await.words();
    assert!(page.contains("The chain of the log is whole") && page.contains("cut off"), "{page}");
}
