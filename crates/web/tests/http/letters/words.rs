//! What letters say: templates, letters to many, and what no letter may say.

use app::outbox::{Group, LetterAct};
use domain::{
    application::Outcome,
    lang::Lang,
    letter::{LetterKind, Wording},
    person::{Appointment, Office},
    time::Deadline,
};
use jiff::civil::date;
use mail::Memory;
use policy::{Actor, Permit};
use testkit::{TestApp, now};

use crate::apply::handed_in;

fn keeper() -> Actor {
    let appointment = Appointment { office: Office::Organiser, series: None, state: None };
    Actor { appointments: vec![appointment], ..Actor::anyone() }
}

fn wording(subject: &str, body: &str) -> Wording {
    Wording { subject: subject.into(), body: body.into() }
}

#[tokio::test]
async fn the_receipt_says_the_deadline_that_holds_for_the_state() {
    let test = TestApp::start().await;
    let (_, mut meetings) = test.series("44", &["COL"]).await;
    let later = Deadline::new(date(2027, 1, 15).at(12, 0, 0, 0), "Europe/Zurich").unwrap();
    meetings[0].extended = Some(later);
    let mut tx = test.store.begin().await.unwrap();
    tx.save_meeting(&mut meetings[0]).await.unwrap();
    tx.commit(Permit::of_the_system("test").entry(now())).await.unwrap();
    handed_in(&test, "COL").await;
    let letter = test.letters().await.remove(0);
    assert_eq!(letter.kind, LetterKind::Received);
    assert!(
        letter.body.contains("until Friday 15 January 2027, 12:00 Geneva time (UTC+1)"),
        "{}",
        letter.body
    );
    assert_eq!(letter.body.matches(['{', '}']).count(), 0);
}

#[tokio::test]
async fn no_letter_of_the_whole_way_names_anybody() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let (mut applicant, _) = handed_in(&test, "COL").await;
    applicant.get("/en/application").await;
    applicant.post("/en/application/withdraw", &[("sure", "yes")]).await;
    handed_in(&test, "CUB").await;
    let _ = test.organiser().await;
    test.anyone().post("/en/sign-in", &[("email", "organiser@example.org")]).await;
    let words = wording("Pre-sessions {series}", "About {number}: {address}");
    let key = "44".parse().unwrap();
    test.app.write_to_group(&keeper(), &key, &Group::default(), &words).await.unwrap();
    let mut kinds: Vec<_> = test.letters().await.iter().map(|letter| letter.kind).collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(
        kinds,
        [LetterKind::SignInCode, LetterKind::Received, LetterKind::Withdrawn, LetterKind::Free]
    );
    test.assert_no_canaries(&["Colombia", "Casa de la Memoria", "Quintero", "land conflicts"]).await;
    let waiting: Vec<_> = test
        .app
        .outbox(&keeper(), "waiting")
        .await
        .unwrap()
        .letters
        .iter()
        .map(|letter| (letter.id, letter.version))
        .collect();
    test.app.act_on_letters(&keeper(), &waiting, LetterAct::Release).await.unwrap();
    let memory = Memory::default();
    test.post(&memory).await;
    for letter in memory.letters() {
        for name in ["Colombia", "Cuba", "Casa de la Memoria", "Quintero", "María", "Maria"] {
            assert!(!letter.source.contains(name), "{name}:\n{}", letter.source);
        }
    }
}

#[tokio::test]
async fn what_letters_lead_to_answers() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let site = "http://127.0.0.1:8080";
    for kind in [LetterKind::Received, LetterKind::Selected, LetterKind::Free] {
        for lang in [Lang::En, Lang::Fr, Lang::Es] {
            let values = test.app.example_values(kind, lang);
            let (_, address) = values.iter().find(|(one, _)| one.name() == "address").unwrap();
            let path = address.strip_prefix(site).unwrap();
            assert_eq!(test.anyone().get(path).await.status, 200, "{path}");
        }
    }
}

#[tokio::test]
async fn organisers_give_letters_their_own_words_and_take_them_back() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut keeper = test.organiser().await;
    let address = "/en/desk/templates/received/en";
    let page = keeper.get(address).await;
    assert!(page.words().contains("R-7K3M-92QX") && page.words().contains("{number}"), "{}", page.words());
    let typed = [("subject", "We have {number}"), ("body", "Thank you.\n{organisation}")];
    let shown = keeper.post(address, &[&[("act", "preview")], &typed[..]].concat()).await;
    assert_eq!((shown.status, shown.words().contains("We have R-7K3M-92QX")), (200, true));
    assert!(!keeper.get("/en/desk/templates").await.words().contains("Own words"));
    let saved = keeper.post(address, &[&[("act", "save")], &typed[..]].concat()).await;
    assert_eq!(saved.location(), format!("{address}?done=saved"));
    assert!(keeper.get("/en/desk/templates").await.words().contains("Own words"));
    handed_in(&test, "COL").await;
    let letter = test.letters().await.remove(0);
    assert_eq!(letter.body, "Thank you.\nUPR Info");
    assert!(letter.subject.starts_with("We have R-"), "{}", letter.subject);

    assert_eq!(keeper.post(address, &[("act", "reset")]).await.status, 200);
    assert!(keeper.get("/en/desk/templates").await.words().contains("Own words"));
    let back = keeper.post(address, &[("act", "reset"), ("sure", "yes")]).await;
    assert_eq!(back.location(), format!("{address}?done=reset"));
    assert!(!keeper.get("/en/desk/templates").await.words().contains("Own words"));
}

#[tokio::test]
async fn a_template_that_could_not_be_sent_is_refused_and_comes_back() {
    let test = TestApp::start().await;
    let mut keeper = test.organiser().await;
    for (kind, subject, body, sentence) in [
        ("received", "{code}", "Text", "{code} is no placeholder of this letter."),
        ("selected", "Subject", "until {deadline}", "{deadline} is no placeholder of this letter."),
        ("sign-in-code", "Code", "Good day", "The letter is of no use without {code}."),
    ] {
        let address = format!("/en/desk/templates/{kind}/fr");
        keeper.get(&address).await;
        let page = keeper.post(&address, &[("act", "save"), ("subject", subject), ("body", body)]).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(sentence), "{}", page.words());
        assert!(page.text().contains(&format!("value=\"{subject}\"")));
    }
    for address in ["free/en", "received/ar", "unheard-of/en"] {
        assert_eq!(keeper.get(&format!("/en/desk/templates/{address}")).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn a_letter_to_many_is_shown_first_and_waits_then() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    handed_in(&test, "COL").await;
    handed_in(&test, "CUB").await;
    let mut organiser = test.organiser().await;
    let address = "/en/desk/44/write";
    organiser.get(address).await;
    let typed = [("subject", "About {number}"), ("body", "Until {deadline}.")];
    let shown = organiser.post(address, &[&[("act", "preview")], &typed[..]].concat()).await;
    // Both applications have one address: it gets one letter.
    let words = shown.words();
    assert!(words.contains("The letter goes to one address."), "{words}");
    assert!(words.contains("Until Thursday 31 December 2026, 23:59 Geneva time (UTC+1)."), "{words}");
    assert_eq!(test.letters().await.len(), 2);
    let write = [&[("act", "write")], &typed[..]].concat();
    for _ in 0..2 {
        let put = organiser.post(address, &write).await;
        assert_eq!(put.location(), "/en/desk/letters/waiting?put=1");
    }
    let letters = test.letters().await;
    let free: Vec<_> = letters.iter().filter(|letter| letter.kind == LetterKind::Free).collect();
    assert_eq!((free.len(), free[0].state().name()), (1, "waiting"));
}

#[tokio::test]
async fn a_group_holds_whom_it_says() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    handed_in(&test, "COL").await;
    let (key, words) = ("44".parse().unwrap(), wording("S", "B"));
    let colombia = Group { state: Some("COL".parse().unwrap()), ..Group::default() };
    let cuba = Group { state: Some("CUB".parse().unwrap()), ..Group::default() };
    let french = Group { language: Some(Lang::Fr), ..Group::default() };
    let selected = Group { outcome: Some(Outcome::Selected), ..Group::default() };
    let unanswered = Group { unanswered: true, ..Group::default() };
    for (group, count) in [(colombia, 1), (cuba, 0), (french, 0), (selected, 0), (unanswered, 0)] {
        let preview = test.app.preview_group(&keeper(), &key, &group, &words).await.unwrap();
        assert_eq!(preview.count, count, "{group:?}");
    }
}

#[tokio::test]
async fn a_letter_to_many_that_cannot_be_comes_back_with_what_was_typed() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let address = "/en/desk/44/write";
    organiser.get(address).await;
    let sent = [("act", "write"), ("subject", "{nmuber}"), ("body", "")];
    let page = organiser.post(address, &sent).await;
    assert_eq!((page.status, page.text().contains("value=\"{nmuber}\"")), (422, true));
    let nobody = organiser.post(address, &[("act", "write"), ("subject", "S"), ("body", "B")]).await;
    assert_eq!((nobody.status, nobody.words().contains("Nobody is like that")), (422, true));
    let strange = [("act", "preview"), ("state", "XXX"), ("subject", "S"), ("body", "B")];
    let strange = organiser.post(address, &strange).await;
    assert_eq!((strange.status, strange.text().contains("#f-state")), (422, true));
    assert!(test.letters().await.is_empty());
}
