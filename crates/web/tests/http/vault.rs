//! What is sealed, while the team key is locked, unlocked and replaced; and receipts that need nobody.

use std::{
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
};

use domain::{letter::LetterKind, person::Office};
use mail::Memory;
use seal::{Receipt, ReceiptCheck};
use testkit::{Browser, Page, TestApp};

use crate::apply::{begin, fill, hand_in, handed_in, hidden, kept, opened, save};

const TEAM: &str = "/en/desk/team-key";

/// The key on the page that shows one, and what the page was made for.
fn shown(page: &Page) -> (String, String) {
    let is_key = |word: &&str| word.starts_with("AGE-SECRET-KEY-1") && word.len() > 60;
    (page.words().split_whitespace().find(is_key).unwrap().to_owned(), hidden(page, "seen"))
}

async fn desk_is_open(organiser: &mut Browser) -> bool {
    organiser.get("/en/desk/44/applications").await.status == 200
}

#[tokio::test]
async fn while_the_team_key_is_locked_people_apply_and_read_and_organisers_are_told_what_to_do() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    test.series("44", &["COL", "CUB"]).await;
    let mut organiser = test.organiser().await;
    let (mut applicant, code) = handed_in(&test, "COL").await;
    let received = test.letters().await.remove(0);
    assert_eq!(received.kind, LetterKind::Received);
    organiser.get("/en/desk").await;
    let picked = format!("{}.{}", received.id, received.version);
    let released =
        organiser.post("/en/desk/letters/waiting", &[("act", "release"), ("picked", &picked)]).await;
    assert_eq!(released.status, 303, "{}", released.words());

    assert_eq!(organiser.post("/en/desk/team-key/lock", &[]).await.location(), TEAM);
    for page in ["/en/desk", "/en/desk/44/applications", "/en/desk/letters/released", "/en/desk/44/panels"] {
        let told = organiser.get(page).await;
        assert_eq!(told.status, 503, "{page}");
        assert!(told.words().contains("The applications are locked"), "{}", told.words());
        assert!(told.text().contains(&format!("href=\"{TEAM}\"")), "{page}");
    }
    for page in ["/en", "/en/series/44", "/en/series/44/programme", "/api/v1/series/44/programme"] {
        assert_eq!(test.anyone().get(page).await.status, 200, "{page}");
    }
    // Who has the application open goes on; who types the code elsewhere goes on too.
    let changed =
        save(&mut applicant, "en", "statement", &[("issues", "Floods."), ("themes", "justice")]).await;
    assert_eq!(changed.status, 303, "{}", changed.words());
    assert_eq!(kept(&test, &code).await.answers.get("issues"), "Floods.");
    let mut elsewhere = opened(&test, &code).await;
    fill(&mut elsewhere, "en").await;
    assert_eq!(elsewhere.get("/en/application/receipt").await.status, 200);
    let (mut other, new_code) = begin(&test, "fr", "CUB").await;
    fill(&mut other, "fr").await;
    assert_eq!(hand_in(&mut other, "fr").await.location(), "/fr/application/receipt");
    assert!(kept(&test, &new_code).await.is_submitted());
    // The letter about an application waits; the code with which an organiser signs in does not.
    test.anyone().post("/en/sign-in", &[("email", "organiser@example.org")]).await;
    assert_eq!(test.post(&memory).await, 1);
    assert_eq!(memory.take().remove(0).message.to.as_str(), "organiser@example.org");

    let wrong = seal::TeamKey::generate().reveal().to_string();
    let refused = organiser.post(TEAM, &[("key", &wrong)]).await;
    assert_eq!(refused.status, 422);
    assert!(!refused.text().contains(&wrong), "a key is never shown again");
    let torn = organiser.post(TEAM, &[("key", &test.team.reveal()[..40])]).await;
    assert!(torn.words().contains("This is no team key"), "{}", torn.words());
    let told = organiser.post(TEAM, &[("key", &test.team.reveal())]).await;
    assert_eq!(told.location(), TEAM);
    assert!(desk_is_open(&mut organiser).await);
    assert_eq!(test.post(&memory).await, 1);
    assert_eq!(memory.take().remove(0).message.to.as_str(), "casa@example.org");
}

#[tokio::test]
async fn what_is_there_and_what_is_not_have_one_answer_while_the_team_key_is_locked() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let there = test.application(&meetings[0], &[]).await.id.to_string();
    let nowhere = format!("app_{}", "0123456789abcdef".repeat(2));
    let mut organiser = test.organiser().await;
    test.store.vault().lock();
    let mut pages = Vec::new();
    for id in [&there, &nowhere] {
        let page = organiser.get(&format!("/en/desk/44/applications/{id}")).await;
        pages.push((page.status, page.text()));
    }
    assert_eq!(pages[0].0, 503);
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn nobody_applies_before_there_is_a_team_key_and_one_is_in_use_once_it_was_brought_back() {
    let bare = store::Store::open("sqlite::memory:").await.unwrap();
    let mut test = TestApp::start().await;
    test.store = bare;
    test.restart(3);
    test.series("44", &["COL"]).await;
    let refused = test.anyone().post("/en/series/44/apply", &[("state", "COL")]).await;
    assert_eq!(refused.status, 422);

    let mut organiser = test.organiser().await;
    assert!(organiser.get(TEAM).await.words().contains("There is no team key yet"));
    let page = organiser.get("/en/desk/team-key/new").await;
    assert_eq!(page.headers["cache-control"], "no-store");
    let (key, seen) = shown(&page);
    assert_ne!(shown(&organiser.get("/en/desk/team-key/new").await).0, key, "each is shown once");
    let forgotten = organiser.post("/en/desk/team-key/new", &[("seen", &seen), ("key", "")]).await;
    assert_eq!(forgotten.status, 422);
    let used = organiser.post("/en/desk/team-key/new", &[("seen", &seen), ("key", &key)]).await;
    assert_eq!(used.location(), TEAM, "{}", used.words());
    handed_in(&test, "COL").await;
    assert!(desk_is_open(&mut organiser).await);
    let again = organiser.post("/en/desk/team-key/new", &[("seen", &seen), ("key", &key)]).await;
    assert_eq!(again.status, 409, "another is in use than was looked at");
}

#[tokio::test]
async fn a_team_key_is_replaced_while_people_apply_and_the_former_opens_nothing_more() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL", "CUB"]).await;
    for _ in 0..60 {
        test.application(&meetings[0], &[]).await;
    }
    let mut organiser = test.organiser().await;
    let (key, seen) = shown(&organiser.get("/en/desk/team-key/new").await);
    organiser.post("/en/desk/team-key/new", &[("seen", &seen), ("key", &key)]).await;
    assert!(organiser.get(TEAM).await.words().contains("60 applications are still sealed"));
    let unfinished = organiser.get(TEAM).await;
    assert!(!unfinished.text().contains("href=\"/en/desk/team-key/new\""), "one at a time");

    assert_eq!(test.app.rewrap().await.unwrap(), 50);
    // Between two small steps somebody applies, and the desk works.
    handed_in(&test, "CUB").await;
    assert!(desk_is_open(&mut organiser).await);
    assert_eq!(test.app.rewrap().await.unwrap(), 10);
    assert_eq!(test.app.rewrap().await.unwrap(), 0);

    organiser.post("/en/desk/team-key/lock", &[]).await;
    let former = organiser.post(TEAM, &[("key", &test.team.reveal())]).await;
    assert!(former.words().contains("not one that this platform uses now"), "{}", former.words());
    organiser.post(TEAM, &[("key", &key)]).await;
    assert!(desk_is_open(&mut organiser).await);
}

#[tokio::test]
async fn a_signed_receipt_is_checked_with_the_public_key_and_tells_of_nobody() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut applicant, code) = handed_in(&test, "COL").await;
    let file = applicant.get("/en/application/receipt-signed.txt").await;
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"receipt-signed.txt\"");
    let key: ReceiptCheck = test.anyone().get("/receipt-key.txt").await.text().parse().unwrap();
    let receipt = Receipt::verified(&file.text(), &key).unwrap();
    let submission = kept(&test, &code).await.submission().unwrap().clone();
    assert_eq!((receipt.number, receipt.content), (submission.number, submission.hash));
    assert_eq!((receipt.version, &*receipt.series, &*receipt.time), (1, "44", "2026-11-21T08:00:00Z"));
    for name in ["Casa", "Quintero", "Colombia", "COL", "example.org"] {
        assert!(!file.text().contains(name), "{name}");
    }
}

/// What the log of the program says.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// All bytes of all files in a folder.
fn bytes_below(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend(if path.is_dir() { bytes_below(&path) } else { std::fs::read(&path).unwrap() });
    }
    all
}

#[tokio::test]
async fn nothing_of_an_applicant_stands_readable_in_database_journal_files_copy_or_log() {
    let said = Said::default();
    let log = said.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || log.clone())
        .finish();
    let _quiet = tracing::subscriber::set_default(subscriber);
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("data.db");
    let test = TestApp::start_on(&format!("sqlite://{}?mode=rwc", database.display())).await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;

    let (mut applicant, code) = handed_in(&test, "COL").await;
    let typed = [
        ("organisation", "address", "CANARY-address"),
        ("organisation", "aim", "CANARY-aim"),
        ("speaker", "position", "CANARY-position"),
        ("statement", "issues", "CANARY-issues"),
    ];
    for (step, field, canary) in typed {
        let page = crate::apply::PAGES.iter().find(|(name, _)| *name == step).unwrap().1;
        let mut fields: Vec<_> = page.iter().copied().filter(|(name, _)| *name != field).collect();
        fields.push((field, canary));
        save(&mut applicant, "en", step, &fields).await;
        assert_eq!(kept(&test, &code).await.answers.get(field), canary);
    }
    let step = "/en/application/step/documents";
    let seen = hidden(&applicant.get(step).await, "seen");
    let fields = [("seen", &*seen), ("submission", "alone")];
    let sent = applicant
        .upload(step, &fields, &[("submission_file", "CANARY-file.txt", b"CANARY-content of a file")])
        .await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    assert_eq!(hand_in(&mut applicant, "en").await.status, 303);

    let one = kept(&test, &code).await;
    let record = format!("/en/desk/44/applications/{}", one.id);
    let page = organiser.get(&record).await;
    let version = hidden(&page, "version");
    let decided = organiser
        .post(
            &format!("{record}/decide"),
            &[("version", &version), ("outcome", "reserve"), ("reason", "CANARY-reason")],
        )
        .await;
    assert_eq!(decided.status, 303, "{}", decided.words());
    let mut assessor = test.person("a@example.org", Office::Assessor, None, None).await;
    assessor.get("/en/assess").await;
    let scores = [("relevance", "5"), ("knowledge", "4"), ("engagement", "3"), ("reach", "5")];
    let remark: Vec<_> = scores.into_iter().chain([("version", "0"), ("remark", "CANARY-remark")]).collect();
    let assessed = assessor.post(&format!("/en/assess/{}", one.id), &remark).await;
    assert_eq!(assessed.status, 303, "{}", assessed.words());
    let kept_remark = test.store.view().await.unwrap().assessments_of(one.id).await.unwrap();
    assert_eq!(kept_remark[0].remark, "CANARY-remark");
    let sheet = "état examiné;organisation\nColombie;CANARY-sheet\n";
    organiser.get("/en/desk/44/import").await;
    let read = organiser.upload("/en/desk/44/import", &[], &[("sheet", "s.csv", sheet.as_bytes())]).await;
    assert_eq!(read.status, 303, "{}", read.words());
    assert!(organiser.get(read.location()).await.words().contains("CANARY-sheet"));
    let file = organiser.get(&format!("{record}/file/submission_file")).await;
    assert_eq!(file.bytes, b"CANARY-content of a file\n", "the copy of a plain text is the text");
    assert_eq!(test.letters().await[0].to, "casa@example.org");
    organiser.get("/en/desk/no-such-page").await;

    let copy = folder.path().join("copy.db");
    test.app.copy_database(&copy.display().to_string()).await.unwrap();
    let mut everything = bytes_below(folder.path());
    assert!(folder.path().join("data.db-wal").exists());
    everything.extend(bytes_below(test.folder.path()));
    everything.extend(said.0.lock().unwrap().iter());
    let is_there = |words: &str| everything.windows(words.len()).any(|part| part == words.as_bytes());
    assert!(is_there("application_by_series"), "the database was read");
    assert!(is_there("organiser@example.org"), "what is not sealed is found");
    let plain =
        ["CANARY", "Casa de la Memoria", "Quintero", "María", "casa@example.org", "maria@example.org"];
    for words in plain.iter().chain(&["Killings of land", &code, &code.replace('-', "")]) {
        assert!(!is_there(words), "{words} stands there to be read");
    }
    assert!(!is_there(&test.team.reveal()[16..]), "the team key is nowhere");
}
