//! Who learns of whom: nobody of a speaker who released nothing.

use domain::person::Office;
use testkit::{Browser, TestApp};

use super::{HIDDEN, MARIA, chosen, hours, publish};

const ANSWERS: [&str; 9] = [
    "/en/series/44/programme",
    "/fr/series/44/programme",
    "/es/series/44/programme",
    "/en/series/44/programme/1",
    "/en/series/44/programme.ics",
    "/en/series/44/colombia",
    "/en/series/44/colombia/meeting.ics",
    "/api/v1/series/44/programme",
    "/api/v1/series/44",
];

/// A published programme of a meeting at which María speaks, and one more who released nothing.
async fn world(withheld: bool) -> (TestApp, [Browser; 3]) {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    if withheld {
        chosen(&test, &meetings[0], &HIDDEN).await;
    }
    chosen(&test, &meetings[0], &MARIA).await;
    publish(&test, &series, hours(&series, &meetings), 1).await;
    let of = Some(series.id);
    let people = [
        test.anyone(),
        test.person("delegate@example.org", Office::Delegate, of, None).await,
        test.person("of-the-state@example.org", Office::Delegate, of, Some("COL")).await,
    ];
    (test, people)
}

#[tokio::test]
async fn a_speaker_who_released_nothing_leaves_no_trace_in_any_answer() {
    let (_one, with) = world(true).await;
    let (_other, without) = world(false).await;
    for (mut with, mut without) in with.into_iter().zip(without) {
        for answer in ANSWERS {
            let (with, without) = (with.get(answer).await, without.get(answer).await);
            assert_eq!(with.status, 200, "{answer}");
            assert_eq!(with.headers, without.headers, "{answer}");
            assert_eq!(with.text(), without.text(), "{answer}");
            for canary in ["Xylophonia", "Zebedea", "Quasimodino", "zq@"] {
                assert!(!with.text().contains(canary), "{answer}");
            }
        }
    }
}

#[tokio::test]
async fn each_name_is_shown_to_those_to_whom_it_was_released() {
    let (test, [mut anyone, mut delegate, _]) = world(true).await;
    let open = anyone.get("/en/series/44/programme").await.words();
    assert!(open.contains("Casa de la Memoria") && !open.contains("Quintero"), "{open}");
    let missions = delegate.get("/en/series/44/programme").await;
    assert!(missions.words().contains("María Quintero , Casa de la Memoria"), "{}", missions.words());
    assert!(missions.words().contains("Please do not pass them on."));
    assert_eq!(missions.headers.get("cache-control"), None, "the door then says that nothing is kept");
    let organiser = test.organiser().await.get("/en/series/44/programme").await.text();
    assert_eq!(organiser, anyone.get("/en/series/44/programme").await.text());
}
