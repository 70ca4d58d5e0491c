//! Assessing: phases, who reads what, conflicts of interest, names that are hidden, discussion.

use domain::{letter::LetterKind, meeting::Meeting, person::Office, series::Series};
use testkit::{Browser, TestApp};

use super::{hidden, log, waiting};

const DESK: &str = "/en/desk/44/assessing";
const PLAN: [(&str, &str); 3] = [("phase", "first"), ("each", "2"), ("at_most", "60")];

async fn assessor(test: &TestApp, series: &Series, email: &str) -> Browser {
    let mut browser = test.person(email, Office::Assessor, Some(series.id), None).await;
    browser.get("/en/assess").await;
    browser
}

async fn declares(browser: &mut Browser, organisations: &str, states: &str) {
    let typed = [("version", "0"), ("organisations", organisations), ("states", states), ("whole", "yes")];
    assert_eq!(browser.post("/en/assess/declaration", &typed).await.status, 303);
}

/// Saves the plan that was saved `version` times, with more than usual.
async fn plans(organiser: &mut Browser, version: &str, more: &[(&str, &str)]) {
    organiser.get(DESK).await;
    let mut fields: Vec<_> = PLAN.into();
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend_from_slice(more);
    fields.push(("version", version));
    assert_eq!(organiser.post(DESK, &fields).await.status, 303);
}

async fn scores(browser: &mut Browser, id: impl std::fmt::Display, points: &str) -> u16 {
    let criteria = ["relevance", "knowledge", "engagement", "reach"];
    let mut fields: Vec<_> = criteria.map(|one| (one, points)).into();
    fields.push(("version", "0"));
    browser.post(&format!("/en/assess/{id}"), &fields).await.status
}

async fn start() -> (TestApp, Series, Vec<Meeting>, Browser) {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let organiser = test.organiser().await;
    (test, series, meetings, organiser)
}

#[tokio::test]
async fn nothing_is_shown_before_interests_are_declared_and_what_conflicts_is_never_shown() {
    let (test, series, meetings, mut organiser) = start().await;
    let free = test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let own = test.application(&meetings[0], &[("organisation", "Mar y Tierra")]).await;
    let member = test
        .application(
            &meetings[0],
            &[
                ("organisation", "Todas"),
                ("kind", "coalition"),
                ("members", "Otra\nMAR Y TIERRA"),
                ("speaks_for", "all of them"),
            ],
        )
        .await;
    let national = test.application(&meetings[1], &[("organisation", "Cuatro")]).await;
    plans(&mut organiser, "0", &[("nationals", "yes")]).await;
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    let list = ana.get("/en/assess").await;
    assert!(list.text().contains("/en/assess/declaration"));
    for one in [&free, &own, &member, &national] {
        assert!(!list.text().contains(&one.id.to_string()));
        assert_eq!(ana.get(&format!("/en/assess/{}", one.id)).await.status, 404);
    }
    assert_eq!(
        ana.post("/en/assess/declaration", &[("version", "0"), ("organisations", "kept")]).await.status,
        422
    );
    declares(&mut ana, "Mar y Tierra", "Cuba").await;
    let list = ana.get("/en/assess").await;
    assert!(list.words().contains("Uno") && list.words().contains("One is left"), "{}", list.words());
    for one in [&own, &member, &national] {
        assert!(!list.text().contains(&one.id.to_string()));
        let at = format!("/en/assess/{}", one.id);
        assert_eq!(ana.get(&at).await.status, 404);
        assert_eq!(ana.get(&format!("{at}/file/submission_file")).await.status, 404);
        assert_eq!(scores(&mut ana, one.id, "5").await, 404);
        assert_eq!(ana.post(&format!("{at}/note"), &[("note", "x")]).await.status, 404);
        assert_eq!(ana.post(&format!("{at}/conflict"), &[]).await.status, 404);
    }
    // The organisers are told whom what is kept from, and why.
    let desk = organiser.get(DESK).await.words();
    for words in ["Mar y Tierra", "a member of the coalition", "national of the State"] {
        assert!(desk.contains(words), "{words}: {desk}");
    }
}

#[tokio::test]
async fn a_conflict_that_is_entered_or_declared_takes_the_application_and_the_scores_away() {
    let (test, series, meetings, mut organiser) = start().await;
    let one = test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let other = test.application(&meetings[0], &[("organisation", "Dos")]).await;
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    for id in [one.id, other.id] {
        assert_eq!(scores(&mut ana, id, "5").await, 303);
    }
    assert_eq!(ana.post(&format!("/en/assess/{}/conflict", one.id), &[]).await.status, 303);
    assert_eq!(log(&test, one.id).await.last().unwrap(), "assess: conflict declared");
    let person = test.store.view().await.unwrap().person_by_email("ana@example.org").await.unwrap().unwrap();
    organiser.get(DESK).await;
    let fields = [("assessor", person.id.to_string()), ("application", other.id.to_string())];
    let mut fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let at = format!("{DESK}/conflict");
    assert_eq!(organiser.post(&at, &fields).await.status, 303);
    let list = ana.get("/en/assess").await;
    for id in [one.id, other.id] {
        assert!(!list.text().contains(&id.to_string()));
        assert_eq!(ana.get(&format!("/en/assess/{id}")).await.status, 404);
    }
    let scored = async |organiser: &mut Browser| {
        organiser.get("/en/desk/44/applications?scored=yes").await.words().contains("100%")
    };
    assert!(!scored(&mut organiser).await);
    // What an organiser entered an organiser takes back, and the score counts again.
    fields.push(("do", "remove"));
    assert_eq!(organiser.post(&at, &fields).await.status, 303);
    assert!(scored(&mut organiser).await);
    assert_eq!(ana.get(&format!("/en/assess/{}", other.id)).await.status, 200);
}

#[tokio::test]
async fn an_organiser_with_a_conflict_of_interest_does_not_score() {
    let (test, series, meetings, mut organiser) = start().await;
    let one = test.application(&meetings[0], &[]).await;
    let mut both = test.person("organiser@example.org", Office::Assessor, Some(series.id), None).await;
    both.get("/en/assess").await;
    assert_eq!(both.post(&format!("/en/assess/{}/conflict", one.id), &[]).await.status, 303);
    assert_eq!(scores(&mut both, one.id, "5").await, 403);
    // The desk is another matter: whoever runs a series sees its applications.
    assert_eq!(organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await.status, 200);
}

#[tokio::test]
async fn whoever_reads_what_is_assigned_reads_nothing_else_and_a_closed_phase_shows_nothing() {
    let (test, series, meetings, mut organiser) = start().await;
    let mut ids = Vec::new();
    for number in 0..6 {
        let name = format!("House {number}");
        ids.push(test.application(&meetings[number % 2], &[("organisation", &name)]).await.id);
    }
    let mut people = Vec::new();
    for email in ["ana@example.org", "ben@example.org", "cem@example.org"] {
        let mut one = assessor(&test, &series, email).await;
        declares(&mut one, "", "").await;
        people.push(one);
    }
    plans(&mut organiser, "0", &[("assigned_only", "yes")]).await;
    let page = organiser.get(&format!("{DESK}/assign?seed=7")).await;
    assert_eq!(page.text(), organiser.get(&format!("{DESK}/assign?seed=7")).await.text());
    let seen = hidden(&page.text(), "seen").pop().unwrap();
    let at = format!("{DESK}/assign");
    assert_eq!(organiser.post(&at, &[("do", "assign"), ("seed", "8"), ("seen", &seen)]).await.status, 409);
    assert_eq!(organiser.post(&at, &[("do", "assign"), ("seed", "7"), ("seen", &seen)]).await.status, 303);
    for one in &mut people {
        let list = one.get("/en/assess").await.text();
        let own: Vec<_> = ids.iter().filter(|id| list.contains(&id.to_string())).collect();
        assert_eq!(own.len(), 4);
        for id in &ids {
            let status = one.get(&format!("/en/assess/{id}")).await.status;
            assert_eq!(status, if own.contains(&id) { 200 } else { 404 });
        }
    }
    plans(&mut organiser, "1", &[("assigned_only", "yes"), ("phase", "closed")]).await;
    for id in &ids {
        assert_eq!(people[0].get(&format!("/en/assess/{id}")).await.status, 404);
    }
    assert!(people[0].get("/en/assess").await.words().contains("nothing for you to assess"));
}

#[tokio::test]
async fn what_others_gave_is_hidden_in_the_first_reading_and_told_without_names_after_one_s_own() {
    let (test, series, meetings, mut organiser) = start().await;
    let one = test.application(&meetings[0], &[]).await;
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    let mut ben = assessor(&test, &series, "ben@example.org").await;
    declares(&mut ana, "", "").await;
    declares(&mut ben, "", "").await;
    plans(&mut organiser, "0", &[]).await;
    let at = format!("/en/assess/{}", one.id);
    let before = (ben.get(&at).await.text(), ben.get("/en/assess").await.text());
    assert_eq!(scores(&mut ana, one.id, "5").await, 303);
    assert_eq!((ben.get(&at).await.text(), ben.get("/en/assess").await.text()), before);
    plans(&mut organiser, "1", &[("phase", "discussion")]).await;
    let text = "The consultation was wider than that.";
    assert_eq!(ana.post(&format!("{at}/note"), &[("note", " ")]).await.status, 422);
    assert_eq!(ana.post(&format!("{at}/note"), &[("note", text)]).await.status, 303);
    // Not before the own score is saved.
    let page = ben.get(&at).await.words();
    assert!(!page.contains("100%") && !page.contains(text), "{page}");
    assert_eq!(ben.post(&format!("{at}/note"), &[("note", "x")]).await.status, 404);
    assert_eq!(scores(&mut ben, one.id, "0").await, 303);
    let page = ben.get(&at).await.words();
    assert!(page.contains("100%") && page.contains(text) && !page.contains("ana"), "{page}");
    let whole = organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await.words();
    assert!(whole.contains(text) && whole.contains("ana"), "{whole}");
}

#[tokio::test]
async fn where_names_are_hidden_no_page_of_an_assessor_has_one() {
    let (test, series, meetings, mut organiser) = start().await;
    let issues = "Casa de la Memoria asks; write to María Quintero, casa@example.org.";
    let one = test.application(&meetings[0], &[("issues", issues)]).await;
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    declares(&mut ana, "", "").await;
    plans(&mut organiser, "0", &[("nameless", "yes")]).await;
    let list = ana.get("/en/assess").await;
    let page = ana.get(&format!("/en/assess/{}", one.id)).await;
    assert_eq!(page.status, 200);
    for hidden in ["Casa", "Memoria", "Quintero", "casa@", "1998", "National"] {
        assert!(!list.text().contains(hidden) && !page.text().contains(hidden), "{hidden}");
    }
    assert!(page.words().contains("[name hidden] asks"), "{}", page.words());
    assert_eq!(ana.get(&format!("/en/assess/{}/file/submission_file", one.id)).await.status, 404);
}

#[tokio::test]
async fn criteria_are_changed_in_the_browser_until_somebody_has_scored_by_them() {
    let (test, series, meetings, mut organiser) = start().await;
    let one = test.application(&meetings[0], &[]).await;
    let at = format!("{DESK}/criteria");
    let page = organiser.get(&at).await;
    let form = page.form_for("label-en-0").fill("weight-0", "0");
    assert_eq!(organiser.send_form(form).await.status, 422);
    let form =
        page.form_for("label-en-0").fill("label-en-4", "Courage").fill("weight-4", "5").fill("max-4", "10");
    assert_eq!(organiser.send_form(form).await.status, 200);
    let kept = test.store.view().await.unwrap().series(series.id).await.unwrap().unwrap().criteria;
    assert_eq!(kept[..4], series.criteria[..]);
    assert_eq!((kept[4].id.as_str(), kept[4].weight, kept[4].max), ("own-1", 5, 10));
    let form = organiser.get(&at).await.form_for("label-en-0").fill("max-0", "9");
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    let mut fields: Vec<_> =
        ["relevance", "knowledge", "engagement", "reach", "own-1"].map(|one| (one, "3")).into();
    fields.push(("version", "0"));
    assert_eq!(ana.post(&format!("/en/assess/{}", one.id), &fields).await.status, 303);
    let refused = organiser.send_form(form).await;
    assert_eq!(refused.status, 422);
    assert!(refused.words().contains("Scores were given by these criteria"));
    // Nor by the other door.
    let keeper = policy::Actor::operator();
    let mut file = test.app.export_series(&keeper, &series.key).await.unwrap();
    file.desk.as_mut().unwrap().criteria.as_mut().unwrap()[0].weight = 99;
    let refused = test.app.import_series(&keeper, &file).await.unwrap_err();
    assert!(matches!(refused, app::Error::Refused(domain::exchange::CarryRefusal::Scored)), "{refused:?}");
    let now = test.store.view().await.unwrap().series(series.id).await.unwrap().unwrap().criteria;
    assert_eq!(now, kept);
}

#[tokio::test]
async fn a_sheet_of_assignments_is_taken_whole_or_not_at_all() {
    let (test, series, meetings, mut organiser) = start().await;
    let one = test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let two = test.application(&meetings[0], &[("organisation", "Dos")]).await;
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    declares(&mut ana, "Dos", "").await;
    let number = |one: &domain::application::Application| one.submission().unwrap().number.clone();
    let at = format!("{DESK}/sheet");
    organiser.get(&at).await;
    let good = format!("assessor,application\nana@example.org,{}\n", number(&one));
    let bad = format!("{good}ana@example.org,{}\nnobody@example.org,{}\n", number(&two), number(&one));
    let page = organiser.post(&at, &[("do", "look"), ("rows", &bad)]).await;
    let words = page.words();
    assert!(
        words.contains("conflict of interest") && words.contains("no assessor of this series"),
        "{words}"
    );
    assert_eq!(organiser.post(&at, &[("do", "take"), ("rows", &bad)]).await.status, 422);
    let assigned = async || test.store.view().await.unwrap().assignments(series.id).await.unwrap();
    assert_eq!(assigned().await, []);
    assert_eq!(organiser.post(&at, &[("do", "look"), ("rows", "x,y\n1,2\n")]).await.status, 422);
    assert_eq!(organiser.post(&at, &[("do", "take"), ("rows", &good)]).await.status, 303);
    assert_eq!(assigned().await.len(), 1);
    assert_eq!(organiser.post(&at, &[("do", "take"), ("rows", &good)]).await.status, 422);
}

#[tokio::test]
async fn reminders_wait_for_a_look_and_nobody_gets_two() {
    let (test, series, meetings, mut organiser) = start().await;
    let one = test.application(&meetings[0], &[]).await;
    let mut done = assessor(&test, &series, "done@example.org").await;
    assessor(&test, &series, "late@example.org").await;
    assert_eq!(scores(&mut done, one.id, "3").await, 303);
    organiser.get(DESK).await;
    let at = format!("{DESK}/remind");
    assert_eq!(organiser.post(&at, &[]).await.status, 303);
    assert_eq!(waiting(&test).await, [(LetterKind::AssessReminder, "late@example.org".to_owned())]);
    assert_eq!(organiser.post(&at, &[]).await.status, 422);
}

#[tokio::test]
async fn scores_that_were_saved_elsewhere_are_shown_beside_what_is_typed_now() {
    let (test, series, meetings, _) = start().await;
    let one = test.application(&meetings[0], &[]).await;
    let mut ana = assessor(&test, &series, "ana@example.org").await;
    assert_eq!(scores(&mut ana, one.id, "1").await, 303);
    let mut fields: Vec<_> = ["relevance", "knowledge", "engagement", "reach"].map(|one| (one, "4")).into();
    fields.extend([("remark", "typed with care"), ("version", "0")]);
    let page = ana.post(&format!("/en/assess/{}", one.id), &fields).await;
    assert_eq!((page.status, page.text().contains("typed with care")), (409, true));
    let again = page.form_for("relevance");
    assert_eq!(ana.send_form(again).await.status, 200);
    let kept = test.store.view().await.unwrap().assessments_of(one.id).await.unwrap();
    assert_eq!((kept[0].scores["relevance"], kept[0].remark.as_str()), (4, "typed with care"));
}
