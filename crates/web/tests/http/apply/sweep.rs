//! What nobody needs any more is gone after a day, and nothing else.

use app::Swept;
use domain::{
    application::{Application, GivenFile, Receipt},
    call::Timeliness,
    questionnaire::Circumstances,
};
use files::Files;
use specimens::plain::pdf;
use testkit::{Browser, TestApp};

use super::{begin, hidden, kept, save};

const DOCUMENTS: &str = "/en/application/step/documents";

async fn upload(browser: &mut Browser, content: &str) {
    let content = &*pdf(content);
    let seen = hidden(&browser.get(DOCUMENTS).await, "seen");
    let typed = [("seen", &*seen), ("submission", "alone")];
    let sent = browser.upload(DOCUMENTS, &typed, &[("submission_file", "a.pdf", content)]).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
}

fn documents(test: &TestApp) -> Vec<domain::file::FileHash> {
    Files::open(test.folder.path()).unwrap().all().map(Result::unwrap).collect()
}

/// Where a file and its copy are kept, in order.
fn both(file: &GivenFile) -> Vec<domain::file::FileHash> {
    let mut both = vec![file.kept, file.clean().unwrap().kept];
    both.sort();
    both
}

async fn of_log(test: &TestApp) -> Vec<String> {
    let mut view = test.store.view().await.unwrap();
    view.log_about("documents").await.unwrap().into_iter().map(|line| line.note).collect()
}

#[tokio::test]
async fn a_replaced_a_removed_and_an_abandoned_document_go_after_a_day_and_the_one_in_use_stays() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
    upload(&mut browser, "the first").await;
    upload(&mut browser, "the second").await;
    let used = both(kept(&test, &code).await.answers.file("submission_file").unwrap());
    // Somebody else's, thrown away with its draft.
    let (mut other, _) = begin(&test, "en", "CUB").await;
    save(&mut other, "en", "organisation", &[("kind", "national")]).await;
    upload(&mut other, "the third").await;
    other.get("/en/application/withdraw").await;
    other.post("/en/application/withdraw", &[]).await;
    assert_eq!(documents(&test).len(), 6);

    assert_eq!(test.app.sweep().await.unwrap(), Swept { noticed: 4, ..Swept::default() });
    test.at("2026-11-22T07:59:59Z");
    assert_eq!(test.app.sweep().await.unwrap(), Swept::default());
    assert_eq!(documents(&test).len(), 6);
    test.at("2026-11-22T08:00:00Z");
    assert_eq!(test.app.sweep().await.unwrap(), Swept { documents: 4, ..Swept::default() });
    assert_eq!(documents(&test), used);
    assert_eq!(test.app.sweep().await.unwrap(), Swept::default());
    assert_eq!(
        of_log(&test).await,
        [
            "swept, left over 4, documents 0, sheets 0, uploads 0",
            "swept, left over 0, documents 4, sheets 0, uploads 0"
        ]
    );
    let examined = test.app.examine().await.unwrap();
    assert_eq!(examined.faults, []);
}

#[tokio::test]
async fn a_document_that_is_sent_again_in_time_stays() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
    upload(&mut browser, "the first").await;
    upload(&mut browser, "the second").await;
    assert_eq!(test.app.sweep().await.unwrap().noticed, 2);
    test.at("2026-11-21T19:00:00Z");
    upload(&mut browser, "the first").await;
    let used = both(kept(&test, &code).await.answers.file("submission_file").unwrap());
    // The second is of no use now; the first is, whatever was noticed before.
    assert_eq!(test.app.sweep().await.unwrap(), Swept { noticed: 2, ..Swept::default() });
    test.at("2026-11-22T19:00:00Z");
    assert_eq!(test.app.sweep().await.unwrap().documents, 2);
    assert_eq!(documents(&test), used);
}

#[tokio::test]
async fn what_was_handed_in_stays_though_another_was_typed_since() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let mut one = test.application(&meetings[0], &[]).await;
    let files = Files::open(test.folder.path()).unwrap();
    let give = |one: &mut Application, content: &[u8]| {
        let (kept, name, kind) = (files.put(content).unwrap(), "a.pdf".into(), "pdf".into());
        let file = GivenFile {
            hash: files::hash(content),
            kept,
            name,
            bytes: content.len() as u64,
            kind,
            copy: None,
        };
        one.answers.set_file("submission_file", Some(file));
    };
    give(&mut one, b"%PDF-1.7 handed in");
    let (form, circumstances) = (testkit::form(), Circumstances::default());
    let receipt = Receipt { number: "R-1".into(), hash: "x".into() };
    one.submit(&form, circumstances, Timeliness::InTime, receipt, test.app.now()).unwrap();
    give(&mut one, b"%PDF-1.7 typed since");
    let mut tx = test.store.begin().await.unwrap();
    tx.save_application(&mut one).await.unwrap();
    tx.commit(policy::Permit::of_the_system("test").entry(test.app.now())).await.unwrap();
    assert_eq!(test.app.sweep().await.unwrap(), Swept::default());
    assert_eq!(documents(&test).len(), 2);
}

#[tokio::test]
async fn a_sheet_that_nobody_took_in_is_gone_after_a_day() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/44/import").await;
    let sheet: &[u8] = b"State,Organisation\nCOL,Casa\n";
    let read = organiser.upload("/en/desk/44/import", &[], &[("sheet", "a.csv", sheet)]).await;
    assert_eq!(read.status, 303, "{}", read.words());
    let id = read.location().rsplit('/').next().unwrap().parse().unwrap();
    test.at("2026-11-22T08:00:00Z");
    assert_eq!(test.app.sweep().await.unwrap(), Swept::default());
    test.at("2026-11-22T08:00:01Z");
    assert_eq!(test.app.sweep().await.unwrap(), Swept { sheets: 1, ..Swept::default() });
    assert_eq!(test.store.view().await.unwrap().staged(id).await.unwrap(), None);
    assert_eq!(of_log(&test).await, ["swept, left over 0, documents 0, sheets 1, uploads 0"]);
}
