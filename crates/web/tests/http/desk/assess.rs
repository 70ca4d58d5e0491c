//! Assessing: what an assessor sees, and what not.

use domain::{
    lang::Lang,
    person::Office,
    questionnaire::{Condition, Holds, Kind, Question, Wording, standard},
};
use policy::Permit;
use testkit::TestApp;

use super::log;

const SCORES: [(&str, &str); 4] =
    [("relevance", "5"), ("knowledge", "4"), ("engagement", "3"), ("reach", "5")];

#[tokio::test]
async fn an_assessor_reads_what_will_be_said_and_not_how_anybody_is_reached() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut assessor = test.person("a@example.org", Office::Assessor, Some(series.id), None).await;
    let page = assessor.get(&format!("/en/assess/{}", one.id)).await;
    assert_eq!(page.status, 200);
    let words = page.words();
    assert!(words.contains("Casa de la Memoria") && words.contains("Killings of land defenders"));
    for hidden in ["casa@example.org", "maria@example.org", "Quintero", "María", "Calle 1", "Director"] {
        assert!(!page.text().contains(hidden), "{hidden}");
    }
    assert_eq!(log(&test, one.id).await.last().unwrap(), "assess: read");
}

#[tokio::test]
async fn of_added_questions_an_assessor_reads_what_gives_nobody_away() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let mut form = standard();
    form.version = 2;
    for holds in Holds::ALL {
        let label = Wording::Texts([(Lang::En, format!("Asked of {}", holds.name()))].into());
        let (id, when) = (format!("own_{}", holds.name()), Condition::Always);
        let question =
            Question { id, label, hint: None, kind: Kind::Line, required: false, words: None, when, holds };
        form.steps.last_mut().unwrap().questions.push(question);
    }
    let mut tx = test.store.begin().await.unwrap();
    tx.add_questionnaire(&form).await.unwrap();
    tx.commit(Permit::of_the_system(series.id).entry(test.app.now())).await.unwrap();
    let typed = Holds::ALL.map(|holds| (format!("own_{}", holds.name()), format!("canary {}", holds.name())));
    let typed: Vec<_> = typed.iter().map(|(id, said)| (id.as_str(), said.as_str())).collect();
    let one = test.application_to(&form, &meetings[0], &typed).await;

    let at = format!("/en/assess/{}", one.id);
    let mut assessor = test.person("a@example.org", Office::Assessor, Some(series.id), None).await;
    let page = assessor.get(&at).await;
    let read: Vec<_> = typed.iter().filter(|(_, said)| page.text().contains(said)).collect();
    assert_eq!(read, [&("own_nothing", "canary nothing")]);
    let whole = test.organiser().await.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    assert!(typed.iter().all(|(_, said)| whole.text().contains(said)));
}

#[tokio::test]
async fn save_and_next_goes_on_to_the_next_one_and_means_are_shown_to_organisers() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let other = test.application(&meetings[0], &[("organisation", "Dos")]).await;
    let mut assessor = test.person("a@example.org", Office::Assessor, Some(series.id), None).await;
    assessor.get("/en/assess").await;
    let at = format!("/en/assess/{}", one.id);
    let mut wrong: Vec<_> = SCORES.into();
    wrong[0].1 = "6";
    wrong.extend([("version", "0"), ("remark", "typed with care")]);
    let page = assessor.post(&at, &wrong).await;
    assert_eq!((page.status, page.text().contains("typed with care")), (422, true));
    let mut fields: Vec<_> = SCORES.into();
    fields.extend([("version", "0"), ("do", "next")]);
    let page = assessor.post(&at, &fields).await;
    assert_eq!((page.status, page.location()), (303, &*format!("/en/assess/{}", other.id)));
    // The same form sent from another tab would overwrite: it is stale.
    assert_eq!(assessor.post(&at, &fields).await.status, 409);

    let kept = test.store.view().await.unwrap().assessments_of(one.id).await.unwrap();
    assert_eq!(kept.iter().map(|one| one.score(&series.criteria)).collect::<Vec<_>>(), [860]);
    let mut organiser = test.organiser().await;
    let words = organiser.get("/en/desk/44/applications?scored=yes").await.words();
    assert!(words.contains("86% (1)") && words.contains("Uno") && !words.contains("Dos"), "{words}");
    let whole = organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await.words();
    assert!(whole.contains("86%"));
}

#[tokio::test]
async fn an_assessor_of_one_state_learns_nothing_of_another() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let theirs = test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let mut assessor = test.person("a@example.org", Office::Assessor, Some(series.id), Some("COL")).await;
    let before = assessor.get("/en/assess").await;
    let hidden = test.application(&meetings[1], &[("organisation", "Dos")]).await;
    let after = assessor.get("/en/assess").await;
    assert!(after.text().contains(&theirs.id.to_string()));
    assert_eq!(before.text(), after.text());
    assert_eq!(assessor.get(&format!("/en/assess/{}", hidden.id)).await.status, 404);
    let mut fields: Vec<_> = SCORES.into();
    fields.push(("version", "0"));
    assert_eq!(assessor.post(&format!("/en/assess/{}", hidden.id), &fields).await.status, 404);
}
