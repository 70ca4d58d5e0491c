//! An earlier application suggests its answers, to whoever has its code.

use domain::application::State;
use testkit::TestApp;

use super::{begin, fill, handed_in, kept, notes};

const EARLIER: &str = "/en/application/earlier";

#[tokio::test]
async fn what_is_ticked_is_taken_over_and_nothing_else() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let (_, before) = handed_in(&test, "COL").await;
    let (mut browser, code) = begin(&test, "en", "CUB").await;
    let shown = browser.post(EARLIER, &[("code", &before)]).await;
    assert_eq!(shown.status, 200, "{}", shown.words());
    assert!(shown.words().contains("Casa de la Memoria") && shown.words().contains("Quintero"));
    assert!(!shown.text().contains("value=\"data\""), "a consent is given each time anew");
    assert_eq!(kept(&test, &code).await.answers.get("organisation"), "", "looking takes nothing over");

    let take =
        [("code", &*before), ("then", "take"), ("take", "organisation"), ("take", "since"), ("take", "data")];
    assert_eq!(browser.post(EARLIER, &take).await.location(), "/en/application");
    let answers = kept(&test, &code).await.answers;
    let texts: Vec<_> = answers.texts().collect();
    assert_eq!(texts, [("organisation", "Casa de la Memoria"), ("since", "1998")]);
    assert!(matches!(kept(&test, &before).await.state(), State::Submitted(_)), "the earlier one stays");
    let read = notes(&test, &kept(&test, &before).await.id.to_string(), "sign in").await;
    assert_eq!(read.last().unwrap(), "read again");
}

#[tokio::test]
async fn without_a_code_of_another_application_there_is_nothing_to_be_seen() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    handed_in(&test, "COL").await;
    let (mut browser, own) = begin(&test, "en", "COL").await;
    fill(&mut browser, "en").await;
    let mut answers = Vec::new();
    for code in ["", "nonsense", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", &*own] {
        let answer = browser.post(EARLIER, &[("code", code)]).await;
        assert!(
            answer.status == 422 && answer.words().contains("opens nothing"),
            "{code}: {}",
            answer.words()
        );
        answers.push(answer.text().replace(code, ""));
    }
    let mut nobody = test.anyone();
    assert_eq!(nobody.get(EARLIER).await.status, 404);
}
