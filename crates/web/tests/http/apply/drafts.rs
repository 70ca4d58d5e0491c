//! Drafts: saved while they are typed, and their applicants reminded of them.

use domain::{lang::Lang, letter::LetterKind};
use jiff::{SignedDuration, Timestamp};
use mail::Memory;
use testkit::{Browser, Page, TestApp};

use super::{PAGES, begin, fill, hand_in, hidden, kept, opened, save};

const STATEMENT: &str = "/en/application/step/statement";

/// Sends what is typed as the script does.
async fn autosave(browser: &mut Browser, seen: &str, issues: &str) -> Page {
    let fields = [("seen", seen), ("then", "autosave"), ("themes", "justice"), ("issues", issues)];
    browser.post(STATEMENT, &fields).await
}

#[tokio::test]
async fn what_is_typed_is_saved_and_the_page_learns_what_it_shows_now() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let seen = hidden(&browser.get(STATEMENT).await, "seen");
    let first = autosave(&mut browser, &seen, "Killings").await;
    let second = autosave(&mut browser, &first.text(), "Killings of defenders").await;
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(second.text(), hidden(&browser.get(STATEMENT).await, "seen"));
    assert_eq!(kept(&test, &code).await.answers.get("issues"), "Killings of defenders");
    // The same once more, because its answer was lost on the way, is no clash; something else would be.
    assert_eq!(autosave(&mut browser, &seen, "Killings of defenders").await.text(), second.text());
    assert_eq!(autosave(&mut browser, &seen, "Something else").await.status, 409);
    assert_eq!(kept(&test, &code).await.answers.get("issues"), "Killings of defenders");
}

#[tokio::test]
async fn nothing_is_saved_by_itself_where_the_application_is_not_open() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let seen = hidden(&browser.get(STATEMENT).await, "seen");
    browser.post("/en/application/leave", &[]).await;
    let answer = autosave(&mut browser, &seen, "Killings").await;
    assert_eq!((answer.status, kept(&test, &code).await.answers.get("issues")), (404, ""));
}

#[tokio::test]
async fn the_key_that_a_browser_keeps_words_under_comes_with_the_code_and_with_no_other() {
    fn key(page: &Page) -> String {
        page.text().split_once("data-draft=\"").unwrap().1.split('"').next().unwrap().to_owned()
    }
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let (mut other, _) = begin(&test, "en", "COL").await;
    let mine = key(&browser.get(STATEMENT).await);
    assert_eq!(key(&opened(&test, &code).await.get("/en/application").await), mine);
    assert_ne!(key(&other.get(STATEMENT).await), mine);
}

/// To whom is written now, and in which language.
async fn reminded(test: &TestApp) -> Vec<(String, Lang)> {
    test.app.remind_of_drafts().await.unwrap();
    let due = test.store.view().await.unwrap().letters_due(test.app.now()).await.unwrap();
    let reminders = due.into_iter().filter(|letter| letter.kind == LetterKind::DraftReminder);
    let to = reminders.map(|letter| (letter.to, letter.language)).collect();
    test.post(&Memory::default()).await;
    to
}

/// Lets the clock of the platform show so many hours before the deadline.
async fn hours_before_the_deadline(test: &TestApp, hours: i64) {
    let series = test.store.view().await.unwrap().all_series().await.unwrap().remove(0);
    let closes: Timestamp = series.call.unwrap().closes.instant();
    test.at(&(closes - SignedDuration::from_hours(hours)).to_string());
}

#[tokio::test]
async fn an_unfinished_draft_is_reminded_of_before_the_deadline_and_nobody_else_learns_of_it() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let (mut french, code) = begin(&test, "fr", "COL").await;
    save(&mut french, "fr", PAGES[0].0, PAGES[0].1).await;
    let (mut handed, _) = begin(&test, "en", "CUB").await;
    fill(&mut handed, "en").await;
    hand_in(&mut handed, "en").await;
    let mut silent = begin(&test, "es", "COL").await.0;
    save(&mut silent, "es", PAGES[0].0, PAGES[0].1).await;
    let home = silent.post("/es/application/reminders", &[("wanted", "no")]).await;
    assert_eq!(home.location(), "/es/application");
    assert!(silent.get("/es/application").await.words().contains("No le recordamos el plazo"));
    begin(&test, "en", "COL").await;

    let to_the_french = [("casa@example.org".to_owned(), Lang::Fr)];
    for (hours, told) in [(73, false), (72, true), (71, false), (24, true), (1, false), (-1, false)] {
        hours_before_the_deadline(&test, hours).await;
        assert_eq!(reminded(&test).await, if told { to_the_french.to_vec() } else { vec![] }, "{hours}");
    }

    let mut organiser = test.organiser().await;
    for state in ["waiting", "released", "sent", "failed", "discarded"] {
        let list = organiser.get(&format!("/en/desk/letters/{state}")).await;
        assert!(!list.words().contains("Reminder of a draft"), "{state}: {}", list.words());
    }
    let letters = test.store.view().await.unwrap().letters("sent").await.unwrap();
    let private = letters.iter().find(|letter| letter.kind == LetterKind::DraftReminder).unwrap();
    assert_eq!(organiser.get(&format!("/en/desk/letter/{}", private.id)).await.status, 404);

    // A draft that is thrown away takes its letters along.
    french = opened(&test, &code).await;
    assert_eq!(french.post("/fr/application/withdraw", &[]).await.status, 303);
    let letters = test.store.view().await.unwrap().letters("sent").await.unwrap();
    assert!(letters.iter().all(|letter| letter.kind != LetterKind::DraftReminder));
}

#[tokio::test]
async fn a_reminder_says_nothing_that_is_not_the_same_for_all() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, _) = begin(&test, "en", "COL").await;
    fill(&mut browser, "en").await;
    hours_before_the_deadline(&test, 72).await;
    test.app.remind_of_drafts().await.unwrap();
    let letter = test.store.view().await.unwrap().letters_due(test.app.now()).await.unwrap().remove(0);
    let text = format!("{}\n{}", letter.subject, letter.body);
    for word in ["Colombia", "COL", "Casa", "Quintero", "land", "R-"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(text.contains("/en/return") && text.contains("until"), "{text}");
}

#[tokio::test]
async fn while_the_team_key_is_locked_nobody_is_reminded_and_afterwards_they_are() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, _) = begin(&test, "en", "COL").await;
    fill(&mut browser, "en").await;
    hours_before_the_deadline(&test, 72).await;
    test.store.vault().lock();
    assert_eq!(test.app.remind_of_drafts().await.unwrap(), 0);
    test.store.vault().unlock(1, test.team.clone());
    assert_eq!(test.app.remind_of_drafts().await.unwrap(), 1);
}
