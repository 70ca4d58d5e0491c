//! The last seconds, and more time for some.

use domain::{
    person::{Appointment, Office},
    time::Deadline,
};
use jiff::civil::date;
use policy::{Actor, Permit};
use testkit::TestApp;

use super::{at, begin, fill, hand_in, hidden, kept, notes, opened, save};

/// A complete draft, its code, and what its page with all answers said.
async fn ready(test: &TestApp, state: &str) -> String {
    let (mut browser, code) = begin(test, "en", state).await;
    fill(&mut browser, "en").await;
    code
}

#[tokio::test]
async fn the_last_second_is_in_time_and_grace_is_logged() {
    for (now, taken, note) in [
        ("2026-12-31T22:59:59Z", true, ""),
        ("2026-12-31T23:00:00Z", true, "in grace"),
        ("2026-12-31T23:14:59Z", true, "in grace"),
        ("2026-12-31T23:15:00Z", false, ""),
    ] {
        let test = TestApp::start().await;
        test.series("44", &["COL"]).await;
        let code = ready(&test, "COL").await;
        test.at("2026-12-31T22:30:00Z");
        let mut browser = opened(&test, &code).await;
        let seen = hidden(&browser.get("/en/application/check").await, "seen");
        test.at(now);
        let answer = browser.post("/en/application/check", &[("seen", &seen)]).await;
        let application = kept(&test, &code).await;
        assert_eq!(
            (answer.status, application.submission().is_some()),
            (if taken { 303 } else { 422 }, taken)
        );
        let logged = notes(&test, &application.id.to_string(), "submit").await;
        assert_eq!(logged, if taken { vec![note.to_owned()] } else { Vec::new() }, "{now}");
    }
}

#[tokio::test]
async fn after_the_deadline_a_clear_page_says_so_and_the_draft_can_be_read() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let code = ready(&test, "COL").await;
    test.at("2026-12-31T23:10:00Z");
    let mut browser = opened(&test, &code).await;
    let seen = hidden(&browser.get("/en/application/check").await, "seen");
    test.at("2027-01-01T08:00:00Z");
    let page = browser.post("/en/application/check", &[("seen", &seen)]).await;
    assert_eq!(page.status, 422);
    let words = page.words();
    assert!(words.contains("Thursday 31 December 2026, 23:59 Geneva time (UTC+1)"), "{words}");
    assert!(words.contains("everything that you wrote is kept"), "{words}");
    let step = browser.get("/en/application/step/organisation").await;
    assert!(step.words().contains("Casa de la Memoria") && !step.text().contains("name=\"organisation\""));
    // Words that were on their way are kept all the same.
    let late = browser.post("/en/application/step/documents", &[("submission", "joint")]).await;
    assert_eq!(late.status, 409);
    let start = test.anyone().get("/en/series/44/apply").await;
    assert!(start.words().contains("no applications are taken any more"));
    assert_eq!(test.anyone().post("/en/series/44/apply", &[("state", "COL")]).await.status, 422);
}

#[tokio::test]
async fn what_was_handed_in_counts_when_the_amendment_came_too_late() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = super::handed_in(&test, "COL").await;
    save(&mut browser, "en", "documents", &[("submission", "joint")]).await;
    test.at("2027-01-01T08:00:00Z");
    let mut browser = opened(&test, &code).await;
    assert!(browser.get("/en/application").await.words().contains("What you handed in counts."));
    assert_eq!(kept(&test, &code).await.standing_answers().get("submission"), "alone");
}

#[tokio::test]
async fn an_extension_is_for_its_state_only() {
    let test = TestApp::start().await;
    let (_, mut meetings) = test.series("44", &["COL", "CUB"]).await;
    let (col, cub) = (ready(&test, "COL").await, ready(&test, "CUB").await);
    meetings[1].extended = Some(Deadline::new(date(2027, 1, 5).at(12, 0, 0, 0), "Europe/Zurich").unwrap());
    let mut tx = test.store.begin().await.unwrap();
    tx.save_meeting(&mut meetings[1]).await.unwrap();
    tx.commit(Permit::of_the_system("test").entry(testkit::now())).await.unwrap();

    test.at("2027-01-05T11:00:30Z");
    for (code, status) in [(&col, 422), (&cub, 303)] {
        let mut browser = opened(&test, code).await;
        let seen = super::refusals::seen(&test, code).await;
        assert_eq!(browser.post("/en/application/check", &[("seen", &seen)]).await.status, status);
    }
    let start = test.anyone().get("/en/series/44/apply").await.text();
    assert!(start.contains("value=\"CUB\"") && !start.contains("value=\"COL\""));
    let (mut late, _) = begin(&test, "en", "CUB").await;
    test.at("2027-01-05T11:16:00Z");
    assert_eq!(hand_in(&mut late, "en").await.status, 409);
}

#[tokio::test]
async fn one_applicant_may_be_given_more_time_by_the_reference_alone() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL"]).await;
    let (given, other) = (ready(&test, "COL").await, ready(&test, "COL").await);
    test.at("2027-01-02T08:00:00Z");
    let words = opened(&test, &given).await.get("/en/application").await.words();
    let (_, rest) = words.split_once("Reference for questions ").unwrap();
    let reference = app::applications::Reference::read(rest.split_whitespace().next().unwrap()).unwrap();
    let until = Deadline::new(date(2027, 1, 3).at(12, 0, 0, 0), "Europe/Zurich").unwrap();
    let organiser = Actor {
        person: Some(testkit::number("person", 1)),
        appointments: vec![Appointment { office: Office::Organiser, series: Some(series.id), state: None }],
        ..Actor::anyone()
    };
    let earlier = Deadline::new(date(2026, 12, 1).at(12, 0, 0, 0), "Europe/Zurich").unwrap();
    assert!(test.app.give_more_time(&Actor::anyone(), &series.key, &reference, until.clone()).await.is_err());
    assert!(test.app.give_more_time(&organiser, &series.key, &reference, earlier).await.is_err());
    test.app.give_more_time(&organiser, &series.key, &reference, until).await.unwrap();
    for (code, status) in [(&given, 303), (&other, 422)] {
        let mut browser = opened(&test, code).await;
        let seen = super::refusals::seen(&test, code).await;
        assert_eq!(browser.post("/en/application/check", &[("seen", &seen)]).await.status, status);
    }
    let application = kept(&test, &given).await;
    assert_eq!(application.submission().unwrap().at, at("2027-01-02T08:00:00Z"));
    assert_eq!(notes(&test, &application.id.to_string(), "submit").await, ["exception"]);
    assert_eq!(notes(&test, &application.id.to_string(), "decide").await, ["more time"]);
}
