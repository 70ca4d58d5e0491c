//! Questionnaires on the desk: a version is cloned, edited, looked at, published and used.

use domain::person::Office;
use testkit::{Browser, Page, TestApp};

use crate::apply::begin;

const LIST: &str = "/en/desk/questionnaires";

/// A platform with an open call, and an organiser with a draft of its questionnaire open.
async fn with_draft() -> (TestApp, Browser, String) {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let list = organiser.get(LIST).await;
    let version = organiser.get(&list.link("Questionnaire, version 1")).await;
    let draft = organiser.send_form(version.form_with("Clone into a draft")).await;
    assert_eq!(draft.status, 200);
    let at = draft.at.clone();
    (test, organiser, at)
}

/// Adds a question to the last page of a draft.
async fn add(organiser: &mut Browser, draft: &str, typed: &[(&str, &str)]) -> Page {
    let at = format!("{draft}/page/consent/question");
    let form = organiser.get(&at).await.form_for("label-en").answer(typed);
    organiser.send_form(form).await
}

const ACCESS: [(&str, &str); 5] = [
    ("label-en", "Access needs"),
    ("label-fr", "Besoins d’accès"),
    ("label-es", "Necesidades de acceso"),
    ("kind", "text"),
    ("holds", "person"),
];

#[tokio::test]
async fn a_new_version_is_asked_of_those_who_begin_after_it_is_used() {
    let (test, mut organiser, draft) = with_draft().await;
    let (mut before, _) = begin(&test, "en", "COL").await;

    assert_eq!(add(&mut organiser, &draft, &ACCESS).await.at, draft);
    let page = organiser.get(&draft).await;
    assert!(page.words().contains("Nothing is missing"), "{}", page.words());
    let ask = organiser.press(page.form_with("Publish as a new version"), "Publish as a new version").await;
    let done = organiser.send_form(ask.form_with("Publish")).await;
    assert_eq!((done.status, done.at.as_str()), (200, "/en/desk/questionnaires/2?published=yes"));
    assert_eq!(organiser.get(&draft).await.status, 404, "it is a draft no more");

    // Published is not in use.
    let (mut between, _) = begin(&test, "en", "COL").await;
    let form = organiser.get("/en/desk/questionnaires/2").await.form_for("series");
    let choice = form.values("series").into_iter().find(|value| value.ends_with(" 44")).unwrap().to_owned();
    let done = organiser.send_form(form.fill("series", &choice)).await;
    assert_eq!((done.status, done.at.as_str()), (200, "/en/desk/questionnaires/2?used=yes"));
    let (mut after, _) = begin(&test, "en", "COL").await;
    let mut asked = Vec::new();
    for browser in [&mut before, &mut between, &mut after] {
        asked.push(
            browser.get("/en/application/step/consent").await.form_for("data").asks("own_access_needs"),
        );
    }
    assert_eq!(asked, [false, false, true]);
    let french = after.get("/fr/application/step/consent").await.words();
    assert!(french.contains("Besoins d’accès") && !french.contains("Access needs"), "{french}");
    // The series is another one by now: what was on the page before changes nothing.
    let stale = organiser.post("/en/desk/questionnaires/1/use", &[("series", &choice)]).await;
    assert_eq!(stale.status, 409);
}

#[tokio::test]
async fn what_is_not_in_every_language_is_said_and_not_published() {
    let (test, mut organiser, draft) = with_draft().await;
    add(&mut organiser, &draft, &[ACCESS[0], ACCESS[3], ACCESS[4]]).await;
    let page = organiser.get(&draft).await;
    assert!(page.words().contains("Words are missing in Français and Español."), "{}", page.words());
    let refused =
        organiser.press(page.form_with("Publish as a new version"), "Publish as a new version").await;
    assert_eq!(refused.status, 422);
    let forced = [("version", "2"), ("act", "publish"), ("sure", "yes")];
    assert_eq!(organiser.post(&draft, &forced).await.status, 422);
    assert_eq!(test.store.view().await.unwrap().questionnaires().await.unwrap().len(), 1);
}

#[tokio::test]
async fn of_two_who_edit_the_second_keeps_what_was_typed_and_is_told() {
    let (_, mut organiser, draft) = with_draft().await;
    let form = organiser.get(&format!("{draft}/question/aim")).await.form_for("label-en");
    add(&mut organiser, &draft, &ACCESS).await;
    let answer = organiser.send_form(form.fill("label-en", "What are you for?")).await;
    assert_eq!(answer.status, 409);
    let again = answer.form_for("label-en");
    assert_eq!(again.value("label-en"), "What are you for?");
    assert_eq!(organiser.send_form(again).await.at, draft);
    assert!(organiser.get(&draft).await.words().contains("What are you for?"));
    let moved = [("version", "2"), ("act", "up aim")];
    assert_eq!(organiser.post(&draft, &moved).await.status, 409);
}

#[tokio::test]
async fn what_is_wrong_with_a_question_comes_back_with_all_that_was_typed() {
    let (_, mut organiser, draft) = with_draft().await;
    let typed =
        [("label-en", "Age"), ("kind", "number"), ("least", "18"), ("most", "ten"), ("states", "Atlantis")];
    let answer = add(&mut organiser, &draft, &typed).await;
    assert_eq!(answer.status, 422);
    let form = answer.form_for("label-en");
    assert_eq!(
        ["label-en", "least", "most", "states"].map(|name| form.value(name)),
        ["Age", "18", "ten", "Atlantis"]
    );
    let words = answer.words();
    for field in ["most", "holds", "states"] {
        assert!(answer.text().contains(&format!("#f-{field}")), "{field}: {words}");
    }
}

#[tokio::test]
async fn questions_are_moved_and_removed_but_for_those_that_the_platform_needs() {
    let (test, mut organiser, draft) = with_draft().await;
    let order = async || {
        let drafts = test.store.view().await.unwrap().form_drafts().await.unwrap();
        let form = &drafts[0].form;
        form.step("speaker").unwrap().questions.iter().map(|one| one.id.clone()).collect::<Vec<_>>()
    };
    let before = order().await;
    let change = [("version", "1"), ("act", "down position")];
    assert_eq!(organiser.post(&draft, &change).await.status, 303);
    let mut moved = before.clone();
    moved.swap(2, 3);
    assert_eq!(order().await, moved);
    let ask = organiser.post(&draft, &[("version", "2"), ("act", "remove position")]).await;
    assert_eq!(organiser.send_form(ask.form_with("Remove")).await.at, draft);
    moved.remove(3);
    assert_eq!(order().await, moved);
    let needed = [("version", "3"), ("act", "remove family_name"), ("sure", "yes")];
    assert_eq!(organiser.post(&draft, &needed).await.status, 409);
    assert_eq!(order().await, moved);
}

#[tokio::test]
async fn a_preview_shows_what_that_applicant_is_asked_in_the_language_that_is_chosen() {
    let (_, mut organiser, draft) = with_draft().await;
    let asked = async |organiser: &mut Browser, kind: &str| {
        let page =
            organiser.get(&format!("{draft}/preview/organisation?as-kind={kind}&as-language=fr")).await;
        let form = page.form_for("organisation");
        (form.asks("accreditation"), form.asks("ecosoc"), page.text().contains("<div lang=\"fr\">"))
    };
    assert_eq!(asked(&mut organiser, "nhri").await, (true, false, true));
    assert_eq!(asked(&mut organiser, "national").await, (false, true, true));
    let hidden = organiser.get(&format!("{draft}/preview/grant?as-kind=national")).await.words();
    assert!(hidden.contains("This page is not shown to such an applicant."), "{hidden}");
    let shown = organiser.get(&format!("{draft}/preview/grant?as-kind=national&as-grant=yes")).await;
    assert!(shown.form_for("grant").asks("grant"));
}

#[tokio::test]
async fn an_assessor_and_the_public_see_no_draft_and_no_list() {
    let (test, _, draft) = with_draft().await;
    let mut assessor = test.person("assessor@example.org", Office::Assessor, None, None).await;
    for at in [LIST, draft.as_str()] {
        assert_eq!((assessor.get(at).await.status, test.anyone().get(at).await.status), (404, 404));
    }
}
