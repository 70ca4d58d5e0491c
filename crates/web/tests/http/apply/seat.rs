//! The offer of a seat.

use domain::application::{Audience, Consent, Outcome, Status};
use policy::{Permit, disclose};
use testkit::TestApp;

use super::{handed_in, kept};

/// Whether the applicant is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Yes,
    Not,
}

/// Decides about the application that a code opens, behind the platform's back.
pub(super) async fn decide(test: &TestApp, code: &str, outcome: Outcome, told: Told) {
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
    assert_eq!(page.text().matches("value=\"organisers\" checked").count(), 2);
    assert!(page.words().contains("Nothing hides a speaker in the room."));
    assert!(page.words().contains("This includes the mission of the State under Review"));

    let half = browser.post("/en/application/seat", &[("answer", "confirm"), ("speaker", "public")]).await;
    assert_eq!(half.status, 422);
    assert!(
        half.text().contains("href=\"#f-organisation\"") && half.text().contains("value=\"public\" checked")
    );
    assert_eq!(kept(&test, &code).await.status(), Status::Selected);

    let answer = [("answer", "confirm"), ("organisation", "missions"), ("speaker", "organisers")];
    assert_eq!(browser.post("/en/application/seat", &answer).await.location(), "/en/application");
    let application = kept(&test, &code).await;
    let shown = Consent { organisation: Audience::Missions, speaker: Audience::Organisers };
    assert_eq!((application.status(), application.consent), (Status::Confirmed, shown));
    let to_missions = disclose(&application, Audience::Missions);
    assert_eq!(
        (to_missions.organisation.as_deref(), to_missions.speaker),
        (Some("Casa de la Memoria"), None)
    );
    assert!(disclose(&application, Audience::Public).is_nothing());
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
    let again = [("answer", "confirm"), ("organisation", "public"), ("speaker", "public")];
    assert_eq!(browser.post("/en/application/seat", &again).await.status, 422);
    assert_eq!(kept(&test, &code).await.consent, Consent::default());
}

#[tokio::test]
async fn a_seat_that_was_not_offered_cannot_be_taken() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    browser.get("/en/application").await;
    let answer = [("answer", "confirm"), ("organisation", "public"), ("speaker", "public")];
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
