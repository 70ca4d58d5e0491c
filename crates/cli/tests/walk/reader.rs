//! The public: reads what is there for everybody.

use std::collections::BTreeMap;

use testkit::{CalendarEvent, events};

use crate::{
    applicant::{Applicant, Fate},
    house::House,
};

/// What a reader found on the programme.
pub(crate) struct Programme {
    /// The events of the calendar, by their UID.
    pub(crate) events: BTreeMap<String, CalendarEvent>,
    version: u64,
}

/// A series that is not public is not there.
pub(crate) async fn sees_no_series(house: &House) {
    let mut browser = house.running.browser();
    assert_eq!(browser.get("/en/series/54").await.status, 404);
    assert!(!browser.get("/en/series").await.words().contains("Pre-sessions 54"));
    assert!(!browser.get("/en/calls.atom").await.text().contains("<entry>"));
}

/// The call, its concept note and the feed, in each language.
pub(crate) async fn reads_the_call(house: &House) {
    let languages = [("en", "Cameroon", "Open"), ("fr", "Cameroun", "Ouvert"), ("es", "Camerún", "Abiert")];
    for (lang, state, open) in languages {
        let mut browser = house.running.browser();
        let home = browser.get(&format!("/{lang}")).await;
        let call = browser.get(&home.link_to("/series/54")).await;
        let words = call.words();
        assert!(
            [state, open, "23:59", "Palais des Nations"].iter().all(|said| words.contains(said)),
            "{words}"
        );
        assert!(!call.headers.contains_key("set-cookie"));
        let note = browser.get(&call.link_to("/concept-note.pdf")).await;
        assert_eq!((note.status, note.headers["content-type"].as_str()), (200, "application/pdf"));
        assert!(note.bytes.starts_with(b"%PDF-") && note.bytes.len() > 10_000);
        let feed = browser.get(&home.link("application/atom+xml")).await;
        let text = feed.text();
        assert_eq!(text.matches("<entry>").count(), 1, "{text}");
        assert!(text.contains(&format!("{}/{lang}/series/54\"", house.running.address)), "{text}");
    }
}

/// The programme as a page, as a calendar and as data, and the pages of the meetings: they name the
/// speakers who agreed to it, and nobody else.
pub(crate) async fn reads_the_programme(house: &House, applicants: &[Applicant]) -> Programme {
    let mut browser = house.running.browser();
    let call = browser.get("/en/series/54").await;
    let page = browser.get(&call.link("Programme")).await;
    let calendar = browser.get(&page.link_to("/en/series/54/programme.ics")).await;
    let found = events(&calendar);
    let mut titles: Vec<_> = found.iter().map(|event| event["SUMMARY"].as_str()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Pre-session: Cameroon (series 54)", "Pre-session: Colombia (series 54)"]);
    let data = browser.get(&page.link("As JSON")).await;
    let json: serde_json::Value = serde_json::from_slice(&data.bytes).unwrap();

    let colombia = browser.get(&page.link("Colombia")).await;
    let cameroon = browser.get(&page.link("Cameroon")).await;
    assert!(colombia.words().contains("This meeting will be held."), "{}", colombia.words());
    assert!(cameroon.words().contains("No speakers have been announced."), "{}", cameroon.words());
    for one in applicants {
        let (organisation, speaker) = match one.who.fate {
            Fate::Chosen { organisation, speaker } => (organisation == "public", speaker == "public"),
            Fate::Reserve | Fate::Declined => (false, false),
        };
        for page in [&page, &colombia, &data] {
            let words = page.text();
            assert_eq!(words.contains(one.who.organisation), organisation, "{}: {words}", page.at);
            assert_eq!(words.contains(one.who.family), speaker, "{}: {words}", page.at);
        }
        let calendar = calendar.text().replace("\r\n ", "");
        assert!(!calendar.contains(one.who.family) || speaker, "{calendar}");
        assert!(!cameroon.words().contains(one.who.organisation), "{}", cameroon.words());
    }
    // The order of the panel is that which the organiser gave it.
    let words = colombia.words();
    let place = |of: usize| words.find(applicants[of].who.organisation).unwrap();
    assert!(place(0) < place(1), "{words}");
    let events = found.into_iter().map(|event| (event["UID"].clone(), event)).collect();
    Programme { events, version: json["version"].as_u64().unwrap() }
}

/// Version 2 says what changed since version 1, and calendars follow.
pub(crate) async fn sees_what_changed(house: &House, first: &Programme, second: &Programme) {
    assert_eq!((first.version, second.version), (1, 2));
    assert!(first.events.keys().eq(second.events.keys()));
    let moved: Vec<_> = first
        .events
        .iter()
        .filter(|(uid, event)| event["DTSTART"] != second.events[*uid]["DTSTART"])
        .collect();
    assert_eq!(moved.len(), 1);
    let (uid, before) = moved[0];
    let after = &second.events[uid];
    let number = |event: &CalendarEvent| event["SEQUENCE"].parse::<u32>().unwrap();
    assert!(number(after) > number(before));

    let mut browser = house.running.browser();
    let page = browser.get("/en/series/54/programme").await;
    let clock = |event: &CalendarEvent| format!("{}:{}", &event["DTSTART"][9..11], &event["DTSTART"][11..13]);
    let said = format!("moved from {} to {}", clock(before), clock(after));
    let words = page.words();
    assert!(words.contains("What changed since version 1") && words.contains(&said), "{said}: {words}");
    let former = browser.get(&page.link("Version 1")).await;
    assert!(former.words().contains("This is a former version."), "{}", former.words());
}

/// All that is public, byte by byte.
pub(crate) async fn takes_everything_down(house: &House) -> Vec<(String, Vec<u8>)> {
    let mut browser = house.running.browser();
    let mut all = Vec::new();
    for path in [
        "/en/series/54",
        "/fr/series/54/concept-note.pdf",
        "/en/series/54/programme",
        "/en/series/54/programme/1",
        "/en/series/54/programme.ics",
        "/es/series/54/colombia",
        "/api/v1/series/54",
        "/api/v1/series/54/programme",
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        all.push((path.to_owned(), page.bytes));
    }
    all
}
