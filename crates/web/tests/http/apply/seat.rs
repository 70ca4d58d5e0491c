//! The offer of a seat.

use domain::application::{Consent, Outcome, Status};
use policy::Permit;
use testkit::TestApp;

use super::{handed_in, kept};

/// Whether the applicant is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    Yes,
    Not,
}

/// Decides about the application that a code opens, behind the platform's back.
pub(crate) async fn decide(test: &TestApp, code: &str, outcome: Outcome, told: Told) {
    let mut application = kept(test, code).await;
    application.decide(outcome, None, "for the test", test.app.now()).unwrap();
    if told == Told::Yes {
        application.release(test.app.now()).unwrap();
    }
    let mut tx = test.store.begin().await.unwrap();
    tx.save_application(&mut application).await.unwrap();
    tx.commit(Permit::of_the_system(application.id).entry(test.app.now())).await.unwrap();
}

#[tokio::test]
async fn a_seat_is_confirmed_with_nothing_shown_unless_the_applicant_says_so() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    decide(&test, &code, Outcome::Selected, Told::Yes).await;
    let page = browser.get("/en/application/seat").await;
    assert!(page.words().contains("Nothing can hide a speaker in the room."));
    assert!(page.words().contains("Nobody but the organising team sees anything."));
    let confirmed = browser.post("/en/application/seat", &[("answer", "confirm")]).await;
    assert_eq!(confirmed.location(), "/en/application/safety");
    let application = kept(&test, &code).await;
    assert_eq!((application.status(), &application.consent), (Status::Confirmed, &Consent::default()));
}

#[tokio::test]
async fn a_seat_is_given_back_after_one_more_question() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    decide(&test, &code, Outcome::Selected, Told::Yes).await;
    let asked = browser.post("/en/application/seat", &[("answer", "give-up")]).await;
    assert!(asked.words().contains("Give the seat back?"));
    assert_eq!(kept(&test, &code).await.status(), Status::Selected);
    browser.post("/en/application/seat", &[("answer", "give-up"), ("sure", "yes")]).await;
    assert_eq!(kept(&test, &code).await.status(), Status::GivenUp);
    assert_eq!(browser.post("/en/application/seat", &[("answer", "confirm")]).await.status, 422);
    assert_eq!(kept(&test, &code).await.consent, Consent::default());
}

#[tokio::test]
async fn a_seat_that_was_not_offered_cannot_be_taken() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    browser.get("/en/application").await;
    let answer = [("answer", "confirm")];
    for outcome in [Outcome::Reserve, Outcome::Declined] {
        assert_eq!(browser.post("/en/application/seat", &answer).await.status, 422);
        decide(&test, &code, outcome, Told::Yes).await;
    }
    assert_eq!(browser.post("/en/application/seat", &answer).await.status, 422);
    assert_eq!(kept(&test, &code).await.status(), Status::Declined);
}

#[tokio::test]
async fn once_the_decision_is_known_nothing_is_edited_any_more() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    decide(&test, &code, Outcome::Reserve, Told::Yes).await;
    let before = kept(&test, &code).await;
    let page = browser.post("/en/application/step/speaker", &[("position", "Other")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(kept(&test, &code).await, before);
    let step = browser.get("/en/application/step/speaker").await;
    assert!(!step.text().contains("name=\"position\"") && step.words().contains("Director"));
}
