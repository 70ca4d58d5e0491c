//! The log: who reads which part of it, and in which words.

use domain::person::Office;
use testkit::TestApp;

#[tokio::test]
async fn the_log_is_read_newest_first_narrowed_and_in_the_readers_language() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut organiser = test.organiser().await;
    organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    test.at("2026-11-21T08:10:00Z");
    organiser.get("/en/desk/44/export/panels.csv").await;

    let page = organiser.get("/en/desk/44/log").await;
    assert_eq!(page.status, 200);
    let words = page.words();
    let (latest, earlier) = (
        words.find("Looked at it: panels taken away as a file Series 44").unwrap(),
        words.find("Looked at it: whole Application").unwrap(),
    );
    assert!(latest < earlier, "{words}");
    assert!(words.contains("The chain of the log is whole"), "{words}");
    assert!(words.contains("organiser Looked at it"), "{words}");
    let french = organiser.get("/fr/desk/44/log").await.words();
    assert!(french.contains("Consultation : panels exportés Série 44"), "{french}");
    // The page of the application has the same words.
    let record = organiser.get(&format!("/es/desk/44/applications/{}", one.id)).await.words();
    assert!(record.contains("Consulta: entera") && record.contains("La propia plataforma"), "{record}");

    let narrow = organiser.get("/en/desk/44/log?action=run").await.words();
    assert!(narrow.contains("Done by the platform"), "{narrow}");
    assert!(!narrow.contains("panels taken away"), "{narrow}");
    assert!(
        organiser
            .get("/en/desk/44/log?actor=nobody")
            .await
            .words()
            .contains("Nothing in the log is like that")
    );

    let csv = organiser.get("/en/desk/44/export/log.csv?action=inspect").await.text();
    assert_eq!(csv.lines().count(), 1 + 3, "{csv}");
    assert!(
        csv.lines()
            .nth(2)
            .unwrap()
            .ends_with("organiser,Looked at it: panels taken away as a file,Series 44")
    );
    assert!(
        organiser.get("/en/desk/44/log").await.words().contains("Read the log: log taken away as a file")
    );
}

#[tokio::test]
async fn a_long_log_has_pages() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    for _ in 0..105 {
        organiser.get("/en/desk/44/export/panels.csv").await;
    }
    let first = organiser.get("/en/desk/44/log").await.text();
    assert_eq!(first.matches("panels taken away").count(), 100);
    assert!(first.contains("/en/desk/44/log?page=2"));
    let last = organiser.get("/en/desk/44/log?page=9").await.text();
    assert_eq!(last.matches("panels taken away").count(), 5);
}

#[tokio::test]
async fn an_organiser_of_one_state_reads_of_that_meeting_and_is_told_of_no_other() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let mut keeper = test.organiser().await;
    let mut own = test.person("o@x.org", Office::Organiser, Some(series.id), Some("COL")).await;
    let col = test.application(&meetings[0], &[]).await;
    keeper.get(&format!("/en/desk/44/applications/{}", col.id)).await;
    let seen = own.get("/en/desk/44/log").await;
    assert!(seen.words().contains("organiser Looked at it: whole Application"), "{}", seen.words());
    let file = own.get("/en/desk/44/export/log.csv?action=inspect").await.text();
    let seen = own.get("/en/desk/44/log").await.text();

    let cub = test.application(&meetings[1], &[]).await;
    let mut second = test.person("p@x.org", Office::Organiser, None, None).await;
    second.get(&format!("/en/desk/44/applications/{}", cub.id)).await;
    second.get("/en/desk/44/export/panels.csv").await;
    assert_eq!(own.get("/en/desk/44/log").await.text(), seen);
    assert_eq!(own.get("/en/desk/44/export/log.csv?action=inspect").await.text(), file);
    assert_eq!(own.get("/en/desk/log").await.status, 404);
    assert_eq!(own.get("/en/desk/log/file/log.csv").await.status, 404);
}

#[tokio::test]
async fn what_applicants_do_before_they_hand_in_stands_in_the_log_of_no_series() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let before = organiser.get("/en/desk/44/log").await.text();
    let mut applicant = test.anyone();
    applicant.get("/en/series/44/apply").await;
    let begun = applicant.post("/en/series/44/apply", &[("state", "COL")]).await;
    assert_eq!(begun.status, 303);
    assert_eq!(organiser.get("/en/desk/44/log").await.text(), before);
    let whole = organiser.get("/en/desk/log").await.words();
    assert!(whole.contains("Began an application"), "{whole}");
    // The whole log is narrowed to one series, and then is the same as that of the series.
    assert!(!organiser.get("/en/desk/log?series=44").await.words().contains("anyone Began an application"));
}
