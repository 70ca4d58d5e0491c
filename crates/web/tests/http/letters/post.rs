//! What the post does with letters.

use domain::letter::{Letter, LetterState, TRIES};
use jiff::{SignedDuration, Timestamp};
use mail::{Memory, Outcome, Reason};
use policy::{Actor, Permit};
use testkit::{TestApp, code_in, now};

use super::{letter, put, released, states};

const LATER: Outcome = Outcome::Later(Reason::Unreachable);
const NEVER: Outcome = Outcome::Never(Reason::Recipient(550));

fn minutes(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

fn addressees(memory: &Memory) -> Vec<String> {
    memory.letters().iter().map(|letter| letter.message.to.as_str().to_owned()).collect()
}

#[tokio::test]
async fn nothing_leaves_while_it_waits() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    put(&test, 1, "a@example.org", None).await;
    assert_eq!((test.post(&memory).await, states(&test).await), (0, vec!["waiting"]));
    assert!(memory.letters().is_empty());
}

#[tokio::test]
async fn a_sign_in_code_leaves_at_once() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let _ = test.organiser().await;
    test.anyone().post("/en/sign-in", &[("email", "organiser@example.org")]).await;
    let code = code_in(&test.letters().await[0]).unwrap();
    assert_eq!(test.post(&memory).await, 1);
    let sent = memory.take().remove(0).message;
    assert_eq!((sent.to.as_str(), sent.subject.as_str()), ("organiser@example.org", "Your sign-in code"));
    assert!(sent.body.contains(&code) && sent.body.contains("for 10 minutes"), "{}", sent.body);
    // Neither the outbox nor a backup of it holds the code from then on.
    assert_eq!(test.letters().await[0].body, "");
}

#[tokio::test]
async fn what_a_letter_said_is_not_kept_once_it_left() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let id = released(&test, 1, "a@example.org").await;
    test.post(&memory).await;
    let kept = letter(&test, id).await;
    assert_eq!((kept.state(), kept.body.as_str()), (LetterState::Sent(now()), ""));
    assert_eq!(memory.letters()[0].message.body, "Good day,\n\nwe have it.");
    assert_eq!(test.post(&memory).await, 0);
}

#[tokio::test]
async fn a_letter_that_is_not_taken_now_is_tried_again_when_it_is_due() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let id = released(&test, 1, "a@example.org").await;
    memory.answer_next(LATER);
    test.post(&memory).await;
    let kept = letter(&test, id).await;
    assert_eq!((kept.state().name(), kept.tries, kept.due), ("released", 1, minutes(1)));
    assert_eq!(test.post(&memory).await, 0);
    test.at(&minutes(1).to_string());
    assert_eq!((test.post(&memory).await, states(&test).await), (1, vec!["sent"]));
}

#[tokio::test]
async fn the_waits_between_tries_grow_until_the_letter_is_given_up() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let id = released(&test, 1, "a@example.org").await;
    let mut waits = Vec::new();
    for _ in 0..TRIES {
        memory.answer_next(LATER);
        let before = test.app.now();
        assert_eq!(test.post(&memory).await, 1);
        let kept = letter(&test, id).await;
        waits.push(kept.due.duration_since(before).as_mins());
        test.at(&kept.due.max(before).to_string());
    }
    assert_eq!(waits[..7], [1, 2, 4, 8, 16, 32, 64]);
    assert_eq!(states(&test).await, ["failed"]);
    assert_eq!(letter(&test, id).await.body, "Good day,\n\nwe have it.");
}

#[tokio::test]
async fn a_code_that_is_over_is_not_tried_again_and_not_kept() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let _ = test.organiser().await;
    test.anyone().post("/en/sign-in", &[("email", "organiser@example.org")]).await;
    test.at(&minutes(10).to_string());
    memory.answer_next(LATER);
    test.post(&memory).await;
    assert_eq!((states(&test).await, test.letters().await[0].body.as_str()), (vec!["failed"], ""));
}

#[tokio::test]
async fn no_letter_holds_up_another() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let hostile = ["a@example.org\r\nBcc: all@example.org", "", "<x@y>", "a@b@c\0", "\u{202e}gro.elpmaxe@a"];
    for (place, to) in (1..).zip(hostile) {
        released(&test, place, to).await;
    }
    for place in 11..15 {
        released(&test, place, &format!("n{place}@example.org")).await;
    }
    memory.answer_next(Outcome::Never(Reason::Panicked));
    memory.answer_next(NEVER);
    memory.answer_next(LATER);
    assert_eq!(test.post(&memory).await, 9);
    let expected = ["failed", "failed", "failed", "failed", "failed", "failed", "failed", "released", "sent"];
    assert_eq!(states(&test).await, expected);
    assert_eq!(addressees(&memory), ["n14@example.org"]);
}

#[tokio::test]
async fn a_letter_that_an_organiser_threw_away_meanwhile_is_not_posted() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let id = released(&test, 1, "a@example.org").await;
    discard(&test, letter(&test, id).await).await;
    assert_eq!((test.post(&memory).await, states(&test).await), (0, vec!["discarded"]));
}

#[tokio::test]
async fn what_the_post_did_is_in_the_log() {
    let (test, memory) = (TestApp::start().await, Memory::default());
    let id = released(&test, 1, "a@example.org").await;
    memory.answer_next(LATER);
    test.post(&memory).await;
    test.at(&minutes(1).to_string());
    test.post(&memory).await;
    let log = test.store.view().await.unwrap().log_about(&id.to_string()).await.unwrap();
    let notes: Vec<_> = log.iter().map(|line| line.note.as_str()).filter(|note| !note.is_empty()).collect();
    assert_eq!(notes, ["letter not taken now", "letter sent"]);
    assert!(log.iter().all(|line| line.actor == Permit::of_the_system("").entry(now()).actor));
    assert!(test.app.outbox(&Actor::anyone(), "sent").await.is_err());
}

async fn discard(test: &TestApp, mut letter: Letter) {
    let mut tx = test.store.begin().await.unwrap();
    letter.discard(now()).unwrap();
    tx.save_letter(&mut letter).await.unwrap();
    tx.commit(Permit::of_the_system(letter.id).entry(now())).await.unwrap();
}
