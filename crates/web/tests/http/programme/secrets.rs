//! Who learns of whom: nobody of a speaker who released nothing.

use domain::person::Office;
use testkit::{Browser, TestApp};

use domain::application::{Audience, Consent, SeatAnswer};

use super::{Applicant, HIDDEN, MARIA, allow, chosen, hours, publish};

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

/// All that anybody can read of a meeting, and the feed of calls.
const READ: [&str; 8] = [
    "/en/series/44/colombia",
    "/en/series/44/programme",
    "/en/series/44/programme/1",
    "/en/series/44/programme.ics",
    "/en/series/44/colombia/meeting.ics",
    "/api/v1/series/44/programme",
    "/api/v1/series/44",
    "/en/calls.atom",
];

const NAMES: [&str; 4] = ["Casa de la Memoria", "Quintero", "María", "maria@example.org"];

async fn names_in(reader: &mut Browser, address: &str) -> Vec<&'static str> {
    let page = reader.get(address).await;
    assert_eq!(page.status, 200, "{address}");
    // Lines of a calendar are folded.
    let text = page.text().replace("\r\n ", "");
    NAMES.into_iter().filter(|name| text.contains(name)).collect()
}

#[tokio::test]
async fn a_meeting_names_speakers_by_their_consent_for_the_public_and_forgets_them_at_once() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let open = (Audience::Public, Audience::Public);
    let id = chosen(&test, &meetings[0], &Applicant { shown: Some(open), ..MARIA }).await;
    publish(&test, &series, hours(&series, &meetings), 1).await;
    let actor = policy::Actor::applicant(id);
    let mut reader = test.anyone();
    let consents = [
        (Audience::Public, Audience::Public, vec![NAMES[0], NAMES[1], NAMES[2]]),
        (Audience::Public, Audience::Missions, vec![NAMES[0]]),
        (Audience::Missions, Audience::Missions, vec![]),
        (Audience::Public, Audience::Public, vec![NAMES[0], NAMES[1], NAMES[2]]),
        (Audience::Organisers, Audience::Organisers, vec![]),
    ];
    for (organisation, speaker, shown) in consents {
        let consent = Consent::naming(organisation, speaker);
        allow(&test, &actor, &consent).await;
        // The same reader asks again within the same second: nothing older is kept.
        assert_eq!(names_in(&mut reader, READ[0]).await, shown, "{consent:?}");
        for address in READ {
            let found = names_in(&mut reader, address).await;
            let more: Vec<_> = found.iter().filter(|name| !shown.contains(name)).collect();
            assert!(more.is_empty(), "{address} {consent:?} {more:?}");
            if ["/en/series/44/programme", "/api/v1/series/44/programme"].contains(&address) {
                assert_eq!(found, shown, "{address} {consent:?}");
            }
        }
    }
    allow(&test, &actor, &Consent::naming(open.0, open.1)).await;
    assert!(!names_in(&mut reader, READ[0]).await.is_empty());
    test.app.reply_to_seat(&actor, SeatAnswer::GiveUp).await.unwrap();
    for address in READ {
        assert_eq!(names_in(&mut reader, address).await, Vec::<&str>::new(), "{address}");
    }
}
