//! From the proposal to the second version.

use std::collections::BTreeSet;

use domain::{letter::LetterKind, programme::SlotForm};
use testkit::{Browser, CalendarEvent, Page, TestApp, events};

use super::{Applicant, MARIA, chosen, version};

const DRAFT: &str = "/en/desk/44/programme";

/// The slot of the State on the draft's page.
async fn slot_of(test: &TestApp, state: usize) -> String {
    let mut view = test.store.view().await.unwrap();
    let series = view.series_by_key(&"44".parse().unwrap()).await.unwrap().unwrap();
    let meeting = &view.meetings(series.id).await.unwrap()[state];
    let draft = view.programme(series.id).await.unwrap().unwrap();
    draft.slot_of(meeting.id).unwrap().id.to_string()
}

/// Presses a button beside a slot, on the page as it is now.
async fn press(desk: &mut Browser, slot: &str, does: &str) -> Page {
    let version = version(&desk.get(DRAFT).await);
    desk.post(DRAFT, &[("version", &version), ("slot", slot), ("do", does)]).await
}

async fn publish(desk: &mut Browser, note: &str) -> Page {
    let version = version(&desk.get(DRAFT).await);
    desk.post("/en/desk/44/programme/publish", &[("version", &version), ("note", note)]).await
}

#[tokio::test]
async fn a_programme_is_proposed_changed_published_and_changed_again() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB", "DZA"]).await;
    chosen(&test, &meetings[0], &MARIA).await;
    let silent = Applicant { number: 5, email: "silent@example.org", shown: None, ..MARIA };
    chosen(&test, &meetings[0], &silent).await;
    let other = Applicant { number: 6, email: "cuba@example.org", ..MARIA };
    chosen(&test, &meetings[1], &other).await;
    let (mut desk, mut anyone) = (test.organiser().await, test.anyone());

    let page = desk.get(DRAFT).await;
    assert!(page.words().contains("There is no slot yet"), "{}", page.words());
    let proposed = desk.post(DRAFT, &[("version", "0"), ("do", "propose")]).await;
    assert_eq!((proposed.status, proposed.location()), (303, DRAFT));
    let colombia = slot_of(&test, 0).await;
    let later = press(&mut desk, &colombia, "later").await;
    assert_eq!(later.location(), format!("{DRAFT}#{colombia}"));

    let first = publish(&mut desk, "Badges are at the Pregny gate.").await;
    assert_eq!((first.status, first.location()), (303, DRAFT));
    let page = anyone.get("/en/series/44/programme").await;
    assert!(page.words().contains("Badges are at the Pregny gate."));
    assert!(
        page.words().contains("09:15 to – 10:15") || page.words().contains("09:15 to 10:15"),
        "{}",
        page.words()
    );
    assert!(!page.words().contains("What changed"));
    let before = events(&anyone.get("/en/series/44/programme.ics").await);
    assert_eq!(before.len(), 3);
    assert!(before.iter().all(|event| event["SEQUENCE"] == "0" && event["STATUS"] == "CONFIRMED"));
    assert_eq!(letters(&test).await, BTreeSet::new());

    let mut form = SlotForm { date: "2027-03-12".into(), time: "11:00".into(), ..SlotForm::default() };
    (form.minutes, form.what, form.room) = ("60".into(), "meeting".into(), "0".into());
    let at = version(&desk.get(&format!("{DRAFT}/slot/{colombia}")).await);
    let meeting = meetings[0].id.to_string();
    let typed = [
        ("version", at.as_str()),
        ("what", &form.what),
        ("meetings", &meeting),
        ("date", &form.date),
        ("time", &form.time),
        ("minutes", &form.minutes),
        ("room", &form.room),
    ];
    let saved = desk.post(&format!("{DRAFT}/slot/{colombia}"), &typed).await;
    assert_eq!(saved.location(), format!("{DRAFT}#{colombia}"));
    let algeria = slot_of(&test, 2).await;
    let asked = press(&mut desk, &algeria, "remove").await;
    assert!(asked.words().contains("Take this slot out of the draft?"));
    let at = version(&asked);
    let gone =
        desk.post(DRAFT, &[("version", &at), ("slot", &algeria), ("do", "remove"), ("sure", "yes")]).await;
    assert_eq!(gone.location(), DRAFT);

    let preview = desk.get(DRAFT).await.words();
    let moved = "Colombia – moved from Tuesday 9 March, 09:15 to Friday 12 March, 11:00";
    assert!(preview.contains(moved), "{preview}");
    assert!(preview.contains("Algeria has no slot."), "{preview}");
    test.at("2026-11-21T08:20:00Z");
    publish(&mut desk, "").await;
    let page = anyone.get("/en/series/44/programme").await.words();
    assert!(page.contains("What changed since version 1"), "{page}");
    assert!(page.contains(moved) && page.contains("Algeria – no longer on the programme"), "{page}");
    assert!(page.contains("2, published on Saturday 21 November 2026, 09:20 Geneva time (UTC+1)"), "{page}");
    let former = anyone.get("/en/series/44/programme/1").await.words();
    assert!(former.contains("This is a former version. What holds is version 2."), "{former}");
    assert_eq!(anyone.get("/en/series/44/programme/3").await.status, 404);

    let after = events(&anyone.get("/en/series/44/programme.ics").await);
    let uids =
        |events: &[CalendarEvent]| events.iter().map(|event| event["UID"].clone()).collect::<BTreeSet<_>>();
    assert_eq!(uids(&before), uids(&after));
    assert!(after.iter().all(|event| event["SEQUENCE"] == "1"));
    let find = |slot: &str| after.iter().find(|event| event["UID"] == format!("{slot}@127.0.0.1")).unwrap();
    assert_eq!(find(&algeria)["STATUS"], "CANCELLED");
    let event = find(&colombia);
    assert_eq!(event["SUMMARY"], "Pre-session: Colombia (series 44)");
    assert_eq!((event["DTSTART"].as_str(), event["DTEND"].as_str()), ("20270312T110000", "20270312T120000"));
    assert_eq!(event["LOCATION"], "Palais des Nations\\, Geneva");
    assert_eq!(event["URL"], "http://127.0.0.1:8080/en/series/44/colombia");

    assert_eq!(letters(&test).await, BTreeSet::from(["maria@example.org".to_owned()]));
    let log = test.store.view().await.unwrap().log_about(&series.id.to_string()).await.unwrap();
    let notes: Vec<_> =
        log.iter().filter(|line| line.action == "plan").map(|line| line.note.as_str()).collect();
    let all = ["proposed", "slot moved", "version 1", "slot changed", "slot removed", "version 2"];
    assert_eq!(notes, all);
}

/// To whom a letter on a change of the programme waits.
async fn letters(test: &TestApp) -> BTreeSet<String> {
    let waiting = test.store.view().await.unwrap().letters("waiting").await.unwrap();
    waiting.into_iter().filter(|one| one.kind == LetterKind::ProgrammeChanged).map(|one| one.to).collect()
}

#[tokio::test]
async fn two_slots_change_places_by_a_button() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let mut desk = test.organiser().await;
    desk.get(DRAFT).await;
    desk.post(DRAFT, &[("version", "0"), ("do", "propose")]).await;
    let (colombia, cuba) = (slot_of(&test, 0).await, slot_of(&test, 1).await);
    let order = async |desk: &mut Browser| {
        let text = desk.get(DRAFT).await.text();
        let at = |slot: &str| text.find(&format!("id=\"{slot}\"")).unwrap();
        at(&colombia) < at(&cuba)
    };
    assert!(order(&mut desk).await);
    let swapped = press(&mut desk, &colombia, &format!("swap {cuba}")).await;
    assert_eq!(swapped.location(), format!("{DRAFT}#{colombia}"));
    assert!(!order(&mut desk).await);
}
