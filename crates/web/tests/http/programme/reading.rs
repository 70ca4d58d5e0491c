//! What everybody reads.

use std::io::Write as _;

use domain::{application::Audience, ids::MeetingId, programme::What, series::Mode};
use jiff::civil::date;
use serde_json::Value;
use testkit::{TestApp, events, series};

use super::{Applicant, MARIA, chosen, hours, publish, slot};

const PAGE: &str = "/en/series/44/programme";

#[tokio::test]
async fn before_anything_is_published_the_page_says_so_and_the_calendar_is_empty() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut anyone = test.anyone();
    let page = anyone.get(PAGE).await;
    assert_eq!((page.status, page.headers.get("set-cookie")), (200, None));
    assert!(page.words().contains("No programme is published yet."), "{}", page.words());
    assert!(page.words().contains("The series takes place from 9 to 12 March 2027."), "{}", page.words());
    assert_eq!(events(&anyone.get("/en/series/44/programme.ics").await), []);
    assert_eq!(events(&anyone.get("/en/series/44/colombia/meeting.ics").await), []);
    let json: Value = serde_json::from_slice(&anyone.get("/api/v1/series/44/programme").await.bytes).unwrap();
    assert_eq!((&json["version"], &json["slots"]), (&Value::Null, &Value::Array(Vec::new())));
    assert_eq!(anyone.get("/en/series/44/programme/1").await.status, 404);
    assert_eq!(anyone.get("/en/series/45/programme").await.status, 404);
}

#[tokio::test]
async fn a_series_that_is_not_public_has_no_programme_for_anyone() {
    let test = TestApp::start().await;
    let hidden = domain::series::Series { published: None, ..series("44") };
    let (hidden, meetings) = test.add_series(hidden, &["COL"]).await;
    publish(&test, &hidden, hours(&hidden, &meetings), 1).await;
    let mut anyone = test.anyone();
    for page in
        [PAGE, "/en/series/44/programme.ics", "/en/series/44/programme/1", "/api/v1/series/44/programme"]
    {
        assert_eq!(anyone.get(page).await.status, 404, "{page}");
    }
}

#[tokio::test]
async fn fourteen_meetings_fit_into_the_first_answer_of_a_server() {
    const STATES: [&str; 14] =
        ["BFA", "CPV", "COL", "UZB", "TUV", "DEU", "DJI", "CAN", "BGD", "RUS", "AZE", "CMR", "CUB", "TTO"];
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &STATES).await;
    let open = (Audience::Public, Audience::Public);
    for (at, meeting) in (0..).zip(&meetings) {
        for number in 1..=4 {
            let one = Applicant { number: at * 10 + number, shown: Some(open), ..MARIA };
            chosen(&test, meeting, &one).await;
        }
    }
    let mut draft = hours(&series, &meetings);
    draft.rooms = vec!["Room XX".into(), "Room XXI".into()];
    publish(&test, &series, draft.clone(), 1).await;
    for slot in &mut draft.slots {
        slot.room = 1;
    }
    publish(&test, &series, draft, 2).await;
    let mut anyone = test.anyone();
    let page = anyone.get(PAGE).await;
    assert_eq!(page.headers.get("set-cookie"), None);
    let text = page.text();
    let (_, style) = text.split_once("rel=\"stylesheet\" href=\"").unwrap();
    let sheet = anyone.get(style.split('"').next().unwrap()).await;
    assert_eq!(page.words().matches("María Quintero , Casa de la Memoria").count(), 56);
    assert_eq!(page.words().matches("room: Room XXI instead of Room XX").count(), 14);
    let packed = |bytes: &[u8]| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap().len()
    };
    let wire = packed(&page.bytes) + packed(&sheet.bytes);
    assert!(wire <= 14_600, "{wire}");
}

#[tokio::test]
async fn screenings_and_questions_to_several_states_are_shown_as_they_are() {
    let test = TestApp::start().await;
    let online = domain::series::Series {
        mode: Mode::Virtual,
        venue: domain::series::Venue::default(),
        dates: domain::time::Dates::new(
            date(2020, 10, 12),
            date(2020, 10, 13),
            domain::time::DatesPrecision::Day,
            domain::time::DatesStatus::Confirmed,
        )
        .unwrap(),
        ..series("36")
    };
    let (online, meetings) = test.add_series(online, &["AND", "HND", "PAN"]).await;
    let mut draft = hours(&online, &meetings);
    for (place, slot) in (0..).zip(&mut draft.slots) {
        (slot.start, slot.minutes) = (date(2020, 10, 12).at(9 + place, 0, 0, 0), 30);
    }
    let all: Vec<MeetingId> = meetings.iter().map(|meeting| meeting.id).collect();
    draft.slots.push(slot(10, What::Break, date(2020, 10, 12).at(12, 0, 0, 0), 60));
    draft.slots.push(slot(11, What::Questions { meetings: all }, date(2020, 10, 12).at(13, 0, 0, 0), 45));
    draft.rooms = vec![String::new()];
    publish(&test, &online, draft, 1).await;
    let mut anyone = test.anyone();
    let words = anyone.get("/en/series/36/programme").await.words();
    assert!(words.contains("Andorra Screening of the statements. Questions and answers: 13:00."), "{words}");
    assert!(words.contains("Questions and answers Andorra , Honduras , Panama"), "{words}");
    assert!(words.contains("(UTC+2)"), "{words}");
    let events = events(&anyone.get("/fr/series/36/programme.ics").await);
    let summaries: Vec<_> = events.iter().map(|event| event["SUMMARY"].as_str()).collect();
    assert_eq!(summaries[0], "Pré-session\u{202f}: Andorre (série 36)");
    assert_eq!(summaries[3], "Pré-session\\, questions\u{202f}: Andorre\\, Honduras et Panama (série 36)");
    assert_eq!(summaries.len(), 4, "a break is no event");
    let own = testkit::events(&anyone.get("/es/series/36/panama/meeting.ics").await);
    let summaries: Vec<_> = own.iter().map(|event| event["SUMMARY"].as_str()).collect();
    assert_eq!(
        summaries,
        ["Presesión: Panamá (serie 36)", "Presesión\\, preguntas: Andorra\\, Honduras y Panamá (serie 36)"]
    );
}

#[tokio::test]
async fn a_meeting_that_is_cancelled_afterwards_is_marked_everywhere() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    chosen(&test, &meetings[0], &MARIA).await;
    publish(&test, &series, hours(&series, &meetings), 1).await;
    let mut tx = test.store.begin().await.unwrap();
    let mut meeting = meetings[0].clone();
    meeting.cancel("too few", test.app.now()).unwrap();
    tx.save_meeting(&mut meeting).await.unwrap();
    tx.commit(policy::Permit::of_the_system(series.id).entry(testkit::now())).await.unwrap();
    let mut anyone = test.anyone();
    let words = anyone.get(PAGE).await.words();
    assert!(words.contains("Colombia not held"), "{words}");
    assert!(!words.contains("Casa de la Memoria") && !words.contains("too few"), "{words}");
    let events = events(&anyone.get("/en/series/44/programme.ics").await);
    let states: Vec<_> = events.iter().map(|event| event["STATUS"].as_str()).collect();
    assert_eq!(states, ["CANCELLED", "CONFIRMED"]);
    let json: Value = serde_json::from_slice(&anyone.get("/api/v1/series/44/programme").await.bytes).unwrap();
    assert_eq!(
        (&json["slots"][0]["held"], &json["slots"][1]["held"]),
        (&Value::Bool(false), &Value::Bool(true))
    );
}

#[tokio::test]
async fn the_open_data_has_instants_with_their_distance_from_utc() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let mut draft = hours(&series, &meetings);
    publish(&test, &series, draft.clone(), 1).await;
    draft.slots[0].start = date(2027, 3, 10).at(14, 30, 0, 0);
    publish(&test, &series, draft, 2).await;
    let json: Value =
        serde_json::from_slice(&test.anyone().get("/api/v1/series/44/programme").await.bytes).unwrap();
    let slot = &json["slots"][0];
    assert_eq!(slot["start"], "2027-03-10T14:30:00+01:00");
    assert_eq!(slot["time_zone"], "Europe/Zurich");
    assert_eq!(slot["states"][0], "COL");
    assert_eq!(json["versions"], serde_json::json!([1, 2]));
    let change = &json["changes"][0];
    assert_eq!(
        (&change["is"], &change["before"]["start"]),
        (&"moved".into(), &"2027-03-09T09:00:00+01:00".into())
    );
}
