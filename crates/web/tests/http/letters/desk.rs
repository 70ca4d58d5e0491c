//! The outbox at the desk.

use domain::person::Office;
use mail::Memory;
use testkit::TestApp;

use super::{letter, put, released, states};

const WAITING: &str = "/en/desk/letters/waiting";

#[tokio::test]
async fn letters_are_released_together_and_leave() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL"]).await;
    for place in 1..4 {
        put(&test, place, &format!("n{place}@example.org"), Some(&series)).await;
    }
    let mut organiser = test.organiser().await;
    let page = organiser.get(WAITING).await;
    assert!(
        page.words().contains("Receipt n1@example.org English 44 21 Nov 2026, 09:00"),
        "{}",
        page.words()
    );
    let [one, two] = [1, 2].map(|place| format!("letter_{place:032x}.1"));
    let sent = [("act", "release"), ("picked", one.as_str()), ("picked", two.as_str())];
    let answer = organiser.post(WAITING, &sent).await;
    assert_eq!(answer.location(), "/en/desk/letters/waiting?released=2");
    assert!(organiser.follow(answer.location()).await.words().contains("2 letters are released"));
    assert_eq!(states(&test).await, ["released", "released", "waiting"]);
    let memory = Memory::default();
    test.post(&memory).await;
    assert_eq!(states(&test).await, ["sent", "sent", "waiting"]);
}

#[tokio::test]
async fn all_letters_on_the_page_are_released_at_once() {
    let test = TestApp::start().await;
    for place in 1..4 {
        put(&test, place, "a@example.org", None).await;
    }
    let mut organiser = test.organiser().await;
    organiser.get(WAITING).await;
    let shown: Vec<_> = (1..4).map(|place| format!("letter_{place:032x}.1")).collect();
    let fields: Vec<_> = shown.iter().map(|letter| ("shown", letter.as_str())).collect();
    let answer = organiser.post(WAITING, &[&[("act", "release-shown")], &fields[..]].concat()).await;
    assert_eq!(answer.location(), "/en/desk/letters/waiting?released=3");
}

#[tokio::test]
async fn letters_are_thrown_away_only_after_a_second_question() {
    let test = TestApp::start().await;
    put(&test, 1, "a@example.org", None).await;
    let mut organiser = test.organiser().await;
    organiser.get(WAITING).await;
    let picked = format!("letter_{:032x}.1", 1);
    let asked = organiser.post(WAITING, &[("act", "discard"), ("picked", &picked)]).await;
    assert_eq!((asked.status, asked.text().contains(&picked)), (200, true));
    assert_eq!(states(&test).await, ["waiting"]);
    let sure = [("act", "discard"), ("sure", "yes"), ("picked", picked.as_str())];
    assert_eq!(organiser.post(WAITING, &sure).await.location(), "/en/desk/letters/waiting?discarded=1");
    assert_eq!(states(&test).await, ["discarded"]);
}

#[tokio::test]
async fn nothing_is_released_that_was_changed_since_it_was_looked_at() {
    let test = TestApp::start().await;
    let id = put(&test, 1, "a@example.org", None).await;
    put(&test, 2, "b@example.org", None).await;
    let mut organiser = test.organiser().await;
    let address = format!("/en/desk/letter/{id}");
    organiser.get(&address).await;
    let words = [("version", "1"), ("subject", "Receipt"), ("body", "Something else")];
    assert_eq!(organiser.post(&address, &words).await.location(), format!("{address}?saved=yes"));
    let [one, two] = [1, 2].map(|place| format!("letter_{place:032x}.1"));
    let sent = [("act", "release"), ("picked", two.as_str()), ("picked", one.as_str())];
    assert_eq!(organiser.post(WAITING, &sent).await.status, 422);
    assert_eq!(states(&test).await, ["waiting", "waiting"]);
}

#[tokio::test]
async fn two_who_reword_a_letter_lose_nothing() {
    let test = TestApp::start().await;
    let id = put(&test, 1, "a@example.org", None).await;
    let mut organiser = test.organiser().await;
    let address = format!("/en/desk/letter/{id}");
    organiser.get(&address).await;
    organiser.post(&address, &[("version", "1"), ("subject", "One"), ("body", "The first")]).await;
    let words = [("version", "1"), ("subject", "Two"), ("body", "The second")];
    let page = organiser.post(&address, &words).await;
    assert_eq!(page.status, 409);
    assert!(page.words().contains("The first") && page.words().contains("The second"));
    assert_eq!(letter(&test, id).await.body, "The first");
}

#[tokio::test]
async fn empty_and_endless_words_come_back_with_what_was_typed() {
    let test = TestApp::start().await;
    let id = put(&test, 1, "a@example.org", None).await;
    let mut organiser = test.organiser().await;
    let address = format!("/en/desk/letter/{id}");
    organiser.get(&address).await;
    let body = "é".repeat(10_001);
    let page = organiser.post(&address, &[("version", "1"), ("subject", " "), ("body", &body)]).await;
    assert_eq!(page.status, 422);
    for part in ["#f-subject", "#f-body", body.as_str()] {
        assert!(page.text().contains(part));
    }
    assert_eq!(letter(&test, id).await.version, 1);
}

#[tokio::test]
async fn what_has_left_can_be_neither_changed_nor_thrown_away() {
    let test = TestApp::start().await;
    let id = released(&test, 1, "a@example.org").await;
    test.post(&Memory::default()).await;
    let mut organiser = test.organiser().await;
    let address = format!("/en/desk/letter/{id}");
    let page = organiser.get(&address).await;
    assert!(page.words().contains("What the letter said was deleted when it left."));
    assert!(!page.text().contains("name=\"act\""));
    let version = letter(&test, id).await.version.to_string();
    organiser.get("/en/account").await;
    let words = [("version", version.as_str()), ("subject", "New"), ("body", "New")];
    assert_eq!(organiser.post(&address, &words).await.status, 409);
    let picked = format!("{id}.{version}");
    let sure = [("act", "discard"), ("sure", "yes"), ("picked", picked.as_str())];
    assert_eq!(organiser.post("/en/desk/letters/sent", &sure).await.status, 422);
    assert_eq!(states(&test).await, ["sent"]);
}

#[tokio::test]
async fn an_organiser_of_one_series_sees_the_letters_of_that_series_only() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL"]).await;
    let (other, _) = test.series("38", &["CUB"]).await;
    put(&test, 1, "own@example.org", Some(&series)).await;
    put(&test, 2, "foreign@example.org", Some(&other)).await;
    put(&test, 3, "nobody@example.org", None).await;
    let mut organiser = test.person("one@example.org", Office::Organiser, Some(series.id), None).await;
    let list = organiser.get(WAITING).await.text();
    assert!(list.contains("own@example.org") && list.contains("/en/desk/44/write"));
    for foreign in ["foreign@example.org", "nobody@example.org", "/en/desk/38/write"] {
        assert!(!list.contains(foreign), "{foreign}");
    }
    for (place, status) in [(1, 200), (2, 404), (3, 404), (4, 404)] {
        assert_eq!(organiser.get(&format!("/en/desk/letter/letter_{place:032x}")).await.status, status);
    }
    organiser.get(WAITING).await;
    let [own, foreign] = [1, 2].map(|place| format!("letter_{place:032x}.1"));
    let sent = [("act", "release"), ("picked", own.as_str()), ("picked", foreign.as_str())];
    assert_eq!(organiser.post(WAITING, &sent).await.status, 404);
    assert_eq!(states(&test).await, ["waiting", "waiting", "waiting"]);
    assert_eq!(organiser.get("/en/desk/38/write").await.status, 404);
}

#[tokio::test]
async fn nobody_reads_a_code_that_is_on_its_way() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    test.person("ana@example.org", Office::Assessor, None, None).await;
    test.anyone().post("/en/sign-in", &[("email", "ana@example.org")]).await;
    let id = test.letters().await[0].id;
    assert!(!organiser.get("/en/desk/letters/released").await.text().contains("ana@example.org"));
    assert_eq!(organiser.get(&format!("/en/desk/letter/{id}")).await.status, 404);
}

#[tokio::test]
async fn letters_are_shown_to_organisers_alone() {
    let test = TestApp::start().await;
    let id = put(&test, 1, "a@example.org", None).await;
    let letter = format!("/en/desk/letter/{id}");
    for office in [Office::Assessor, Office::Moderator, Office::Speaker, Office::Delegate] {
        let mut person = test.person(&format!("{}@example.org", office.name()), office, None, None).await;
        for address in [WAITING, &letter, "/en/desk/templates", "/en/desk/44/write"] {
            assert_eq!(person.get(address).await.status, 404, "{office:?} {address}");
        }
    }
    assert_eq!(test.organiser().await.get("/en/desk/letters/unheard-of").await.status, 404);
}
