//! The desk: its door, wrong answers, two people at once.

use domain::person::Office;
use testkit::TestApp;

use super::{hours, publish};

const DRAFT: &str = "/en/desk/44/programme";

#[tokio::test]
async fn for_all_but_organisers_the_desk_is_not_there() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let (elsewhere, _) = test.series("45", &["CUB"]).await;
    let draft = hours(&series, &meetings);
    let slot = draft.slots[0].id;
    publish(&test, &series, draft, 1).await;
    let at = Some(series.id);
    let people = [
        test.anyone(),
        test.person("delegate@example.org", Office::Delegate, at, None).await,
        test.person("assessor@example.org", Office::Assessor, at, None).await,
        test.person("moderator@example.org", Office::Moderator, at, None).await,
        test.person("far@example.org", Office::Organiser, Some(elsewhere.id), None).await,
    ];
    for mut browser in people {
        // So that the browser has the token of a form.
        browser.get("/en/account").await;
        for page in [DRAFT.to_owned(), format!("{DRAFT}/slot"), format!("{DRAFT}/slot/{slot}")] {
            assert_eq!(browser.get(&page).await.status, 404, "{page}");
            let fields = [("version", "1"), ("do", "propose"), ("sure", "yes")];
            assert_eq!(browser.post(&page, &fields).await.status, 404, "{page}");
        }
        let published = browser.post(&format!("{DRAFT}/publish"), &[("version", "1")]).await;
        assert_eq!(published.status, 404);
    }
    assert_eq!(test.store.view().await.unwrap().all_published(series.id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_wrong_slot_comes_back_with_all_that_was_typed() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let mut desk = test.organiser().await;
    let page = desk.get(&format!("{DRAFT}/slot")).await;
    assert_eq!(page.status, 200);
    let typed = [
        ("version", "0"),
        ("what", "other"),
        ("label", ""),
        ("date", "2027-02-30"),
        ("time", "25 o'clock"),
        ("minutes", "4"),
        ("room", "7"),
    ];
    let back = desk.post(&format!("{DRAFT}/slot"), &typed).await;
    assert_eq!(back.status, 422);
    let (text, words) = (back.text(), back.words());
    for kept in ["value=\"25 o&#39;clock\"", "value=\"4\"", "value=\"other\" checked"] {
        assert!(text.contains(kept) || text.replace('\'', "&#39;").contains(kept), "{kept} in {text}");
    }
    for field in ["#f-label", "#f-date", "#f-time", "#f-minutes", "#f-room"] {
        assert!(text.contains(&format!("href=\"{field}\"")), "{field}");
    }
    assert!(words.contains("Please type a whole number from 5 to 600."), "{words}");
    assert_eq!(
        test.store.view().await.unwrap().log(&store::LogQuery::default(), 1, 0).await.unwrap()[0].action,
        "run"
    );
}

#[tokio::test]
async fn who_comes_too_late_sees_both_texts_and_overwrites_nothing() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let (mut one, mut other) = (test.organiser().await, test.organiser().await);
    publish(&test, &series, hours(&series, &meetings), 1).await;
    let (draft, slot) = (DRAFT, hours(&series, &meetings).slots[0].id.to_string());
    one.get(draft).await;
    other.get(draft).await;
    let rooms = |names| [("version", "1"), ("do", "rooms"), ("rooms", names)];
    assert_eq!(one.post(draft, &rooms("Room XX\nRoom XXI")).await.status, 303);
    let late = other.post(draft, &rooms("Room XVII")).await;
    assert_eq!(late.status, 409);
    assert!(
        late.words().contains("Room XVII") && late.words().contains("Room XX Room XXI"),
        "{}",
        late.words()
    );
    let late = other.post(draft, &[("version", "1"), ("do", "later"), ("slot", &slot)]).await;
    assert_eq!(late.status, 409);
    assert!(late.words().contains("Colombia, Tuesday 9 March, 09:00, 1 hour, Room XX"), "{}", late.words());
    let late = other.post(&format!("{draft}/publish"), &[("version", "1"), ("note", "My words")]).await;
    assert_eq!(late.status, 409);
    assert!(late.words().contains("My words"), "{}", late.words());
    let saved = test.store.view().await.unwrap().programme(series.id).await.unwrap().unwrap();
    assert_eq!(saved.rooms, ["Room XX", "Room XXI"]);
}

#[tokio::test]
async fn a_draft_that_breaks_a_rule_is_not_published_and_says_where() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let mut draft = hours(&series, &meetings);
    publish(&test, &series, draft.clone(), 1).await;
    draft.slots[1].start = draft.slots[0].start;
    draft.version = 1;
    let mut tx = test.store.begin().await.unwrap();
    tx.save_programme(&mut draft).await.unwrap();
    tx.commit(policy::Permit::of_the_system(series.id).entry(testkit::now())).await.unwrap();
    let mut desk = test.organiser().await;
    let page = desk.get(DRAFT).await;
    assert!(page.words().contains("are in one room at the same time."), "{}", page.words());
    assert!(page.text().contains(&format!("href=\"#{}\"", draft.slots[1].id)));
    let refused = desk.post(&format!("{DRAFT}/publish"), &[("version", "2"), ("note", "Kept words")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.words().contains("This cannot be published yet"));
    assert_eq!(test.store.view().await.unwrap().all_published(series.id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_proposal_is_asked_for_twice_when_it_would_replace_a_draft() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    publish(&test, &series, hours(&series, &meetings), 1).await;
    let mut desk = test.organiser().await;
    desk.get(DRAFT).await;
    let asked = desk.post(DRAFT, &[("version", "1"), ("do", "propose")]).await;
    assert_eq!(asked.status, 200);
    assert!(asked.words().contains("Replace the whole draft?"));
    let saved = test.store.view().await.unwrap().programme(series.id).await.unwrap().unwrap();
    assert_eq!(saved.version, 1);
    let sure = [("version", "1"), ("do", "propose"), ("sure", "yes")];
    assert_eq!(desk.post(DRAFT, &sure).await.status, 303);
    let proposed = test.store.view().await.unwrap().programme(series.id).await.unwrap().unwrap();
    assert_eq!(proposed.slots[0].id, saved.slots[0].id, "calendars follow");
}

#[tokio::test]
async fn the_desk_speaks_every_language() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let mut draft = hours(&series, &meetings);
    draft.slots.truncate(1);
    publish(&test, &series, draft, 1).await;
    let mut desk = test.organiser().await;
    for (lang, words) in [("fr", "Pas de créneau : Cuba"), ("es", "Sin franja: Cuba")] {
        let page = desk.get(&format!("/{lang}/desk/44/programme")).await;
        assert!(page.words().contains(words), "{}", page.words());
    }
}
