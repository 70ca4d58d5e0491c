//! Pages, feeds and open data, as everybody reads them.

use domain::{
    calendar::{Status, sessions},
    person::Office,
    time::{Deadline, GENEVA},
};
use jiff::civil::date;
use policy::Permit;
use serde_json::Value;
use testkit::{TestApp, series};

async fn with_facts() -> TestApp {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    test
}

#[tokio::test]
async fn the_real_series_are_set_up_once() {
    let test = with_facts().await;
    let changes = test.app.changes();
    test.app.install_facts().await.unwrap();
    assert_eq!(test.app.changes(), changes);
    let page = test.anyone().get("/api/v1/series").await;
    let all: Value = serde_json::from_slice(&page.bytes).unwrap();
    let keys: Vec<_> =
        all["series"].as_array().unwrap().iter().map(|one| one["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["44", "38", "36", "34", "29"]);
}

#[tokio::test]
async fn the_home_page_tells_open_calls_from_what_is_to_come_and_what_is_over() {
    let test = with_facts().await;
    test.series("52", &["COL"]).await;
    let part = |page: &str, id: &str| -> String {
        let from = page.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_default();
        from.split("</section>").next().unwrap().to_owned()
    };
    let page = test.anyone().get("/en").await.text();
    assert!(part(&page, "open").contains("/en/series/52\""));
    assert_eq!(part(&page, "past").matches("<li>").count(), 5);
    test.at("2027-01-05T00:00:00Z");
    let page = test.anyone().get("/en").await.text();
    assert!(part(&page, "next").contains("/en/series/52\""));
    test.at("2027-03-13T00:00:00Z");
    let page = test.anyone().get("/en").await.text();
    assert!(part(&page, "past").contains("/en/series/52\""));
}

#[tokio::test]
async fn a_series_that_is_not_public_is_not_there_but_for_its_organisers_and_assessors() {
    let test = TestApp::start().await;
    let mut hidden = series("53");
    hidden.published = None;
    let (hidden, _) = test.add_series(hidden, &["COL"]).await;
    let mut assessor = test.person("a@example.org", Office::Assessor, Some(hidden.id), None).await;
    let mut moderator = test.person("m@example.org", Office::Moderator, Some(hidden.id), None).await;
    let mut organiser = test.organiser().await;
    let mut anyone = test.anyone();
    for path in [
        "/en/series/53",
        "/en/series/53/colombia",
        "/en/series/53/col",
        "/en/series/53/concept-note.pdf",
        "/api/v1/series/53",
    ] {
        let gone = anyone.get(path).await;
        let never = anyone.get(&path.replace("53", "99")).await;
        assert_eq!((gone.status, gone.bytes), (404, never.bytes), "{path}");
        assert_eq!(moderator.get(path).await.status, 404, "{path}");
        assert_ne!(assessor.get(path).await.status, 404, "{path}");
        assert_ne!(organiser.get(path).await.status, 404, "{path}");
    }
    for path in ["/en", "/en/series", "/en/calls.atom", "/api/v1/series"] {
        assert!(!anyone.get(path).await.text().contains("series/53"), "{path}");
    }
}

#[tokio::test]
async fn a_call_says_when_it_closes_in_geneva_and_in_utc() {
    let test = TestApp::start().await;
    test.series("52", &["COL"]).await;
    let words = test.anyone().get("/en/series/52").await.words();
    assert!(words.contains("Thursday 31 December 2026, 23:59 Geneva time (UTC+1)"), "{words}");
    assert!(words.contains("22:59 UTC"), "{words}");
    let page = test.anyone().get("/en/series/52").await.text();
    assert!(page.contains("datetime=\"2026-12-31T22:59:00Z\""), "{page}");
    assert!(page.contains("/en/series/52/apply"));
    test.at("2026-12-31T23:00:00Z");
    assert!(!test.anyone().get("/en/series/52").await.text().contains("/en/series/52/apply"));
}

#[tokio::test]
async fn more_time_for_one_state_shows_on_the_call_and_on_its_meeting_only() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("52", &["COL", "CUB"]).await;
    let mut tx = test.store.begin().await.unwrap();
    let mut meeting = meetings[1].clone();
    meeting.extended = Some(Deadline::whole_day(date(2027, 1, 10), GENEVA).unwrap());
    tx.save_meeting(&mut meeting).await.unwrap();
    tx.commit(Permit::of_the_system(meeting.id).entry(testkit::now())).await.unwrap();
    test.at("2027-01-05T00:00:00Z");
    let mut reader = test.anyone();
    assert!(reader.get("/en/series/52").await.words().contains("Extended for Cuba"));
    assert!(reader.get("/en/series/52/cuba").await.text().contains("/en/series/52/apply"));
    assert!(!reader.get("/en/series/52/colombia").await.text().contains("/en/series/52/apply"));
}

#[tokio::test]
async fn other_words_for_a_state_lead_to_its_meeting() {
    let test = with_facts().await;
    let mut reader = test.anyone();
    let page = reader.get("/fr/series/44/deu").await;
    assert_eq!((page.status, page.location()), (308, "/fr/series/44/germany"));
    assert_eq!(reader.get("/fr/series/44/germany").await.status, 200);
    assert_eq!(reader.get("/fr/series/44/france").await.status, 404);
    assert_eq!(reader.get("/fr/series/44/fra").await.status, 404);
    assert_eq!(reader.get("/fr/series/44/atlantis").await.status, 404);
}

#[tokio::test]
async fn a_meeting_says_its_hour_once_published_and_its_shared_questions() {
    let test = with_facts().await;
    let words = test.anyone().get("/en/series/36/united-states-of-america").await.words();
    assert!(words.contains("Tuesday 13 October 2020, 14:00–14:30 Geneva time"), "{words}");
    assert!(words.contains("Questions to the speakers Tuesday 13 October 2020, 15:30"), "{words}");
    let words = test.anyone().get("/en/series/44/colombia").await.words();
    assert!(words.contains("The hour is not published yet."), "{words}");
}

#[tokio::test]
async fn what_nothing_confirms_is_in_neither_calendar() {
    let test = TestApp::start().await;
    let page = test.anyone().get("/api/v1/sessions").await;
    let all: Value = serde_json::from_slice(&page.bytes).unwrap();
    for (session, shown) in sessions().iter().zip(all["sessions"].as_array().unwrap()) {
        assert_eq!(shown["states"].is_null(), session.states.status() == Status::Unconfirmed);
        assert_eq!(shown["dates"].is_null(), session.dates.status() == Status::Unconfirmed);
    }
    let page = test.anyone().get("/en/calendar").await;
    let unsure = |status: Status| {
        let facts = sessions().iter().flat_map(|one| [one.dates.status(), one.states.status()]);
        facts.filter(|known| *known == status).count()
    };
    assert_eq!(page.text().matches("Not confirmed").count(), unsure(Status::Unconfirmed));
    assert_eq!(page.text().matches(">partly confirmed<").count(), unsure(Status::Partly));
    assert!(unsure(Status::Unconfirmed) > 0 && unsure(Status::Partly) > 0);
}

#[tokio::test]
async fn the_feed_has_an_entry_for_each_call_in_the_form_of_atom() {
    let test = with_facts().await;
    test.series("52", &["COL"]).await;
    let page = test.anyone().get("/es/calls.atom").await;
    assert_eq!(page.headers["content-type"], "application/atom+xml; charset=utf-8");
    let text = page.text();
    let mut reader = quick_xml::Reader::from_str(&text);
    let mut open = Vec::new();
    let mut entries = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                if name == "entry" {
                    entries.push(Vec::new());
                } else if open.last().is_some_and(|last: &String| last == "entry") {
                    entries.last_mut().unwrap().push(name.clone());
                }
                open.push(name);
            }
            quick_xml::events::Event::Empty(_) if open.last().is_some_and(|last| last == "entry") => {
                entries.last_mut().unwrap().push("link".into());
            }
            quick_xml::events::Event::End(_) => drop(open.pop()),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, Vec::<String>::new());
    // 34, 38, 44 and 52 have calls with a closing date.
    assert_eq!(entries.len(), 4);
    for entry in entries {
        assert_eq!(entry, ["id", "title", "published", "updated", "link", "summary"]);
    }
}

#[tokio::test]
async fn open_data_has_the_facts_of_a_series_and_all_states() {
    let test = with_facts().await;
    let page = test.anyone().get("/api/v1/series/44").await;
    let one: Value = serde_json::from_slice(&page.bytes).unwrap();
    assert_eq!(one["facts"]["travel_grants"]["max_days"], 6);
    assert_eq!(one["meetings"].as_array().unwrap().len(), 14);
    let page = test.anyone().get("/api/v1/states").await;
    let all: Value = serde_json::from_slice(&page.bytes).unwrap();
    assert_eq!(all["states"].as_array().unwrap().len(), 195);
    assert_eq!(all["states"][0]["names"]["fr"], "Afghanistan");
}

#[tokio::test]
async fn a_public_page_and_its_style_sheet_fit_into_the_first_answer_and_set_no_cookie() {
    let test = with_facts().await;
    test.series("52", &["COL", "CUB", "CAN", "BGD", "RUS", "AZE", "CMR", "DEU", "DJI", "UZB", "TUV"]).await;
    let packed = |bytes: &[u8]| -> usize {
        use std::io::Write as _;
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap().len()
    };
    let mut reader = test.anyone();
    let sheet = reader.get(&format!("/style/{}", views::style::version())).await;
    assert_eq!(sheet.status, 200);
    let script = reader.get(&format!("/script/{}", views::script::version())).await;
    assert_eq!((script.status, script.bytes.len() <= 10_240), (200, true));
    for path in ["", "/series", "/series/44", "/series/52", "/series/44/colombia", "/calendar"] {
        for language in ["en", "fr", "es"] {
            let path = format!("/{language}{path}");
            let page = reader.get(&path).await;
            assert_eq!((page.status, page.headers.get("set-cookie")), (200, None), "{path}");
            let size = packed(&page.bytes) + packed(&sheet.bytes);
            assert!(size <= 14_600, "{path}: {size}");
        }
    }
    assert_eq!(reader.get("/style/old.css").await.status, 404);
}
