//! Applications of those without a line: the form goes out, comes back by mail, and is handed in by
//! staff as of the time at which the mail arrived.

use std::io::{Cursor, Read as _, Write as _};

use domain::{application::State, letter::LetterKind, person::Office};
use testkit::{Browser, Form, Page, TestApp};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{log, waiting};
use crate::apply::PAGES;

/// A document with one of its parts changed.
fn with_part(file: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut member = from.by_index(at).unwrap();
        let name = member.name().unwrap().into_owned();
        let mut content = String::new();
        member.read_to_string(&mut content).unwrap();
        to.start_file(&name, SimpleFileOptions::default()).unwrap();
        let content = if name == part { change(content) } else { content };
        to.write_all(content.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// The form as an applicant fills it in with Word: text below the questions, and boxes ticked by the
/// words beside them.
fn filled_in(form: &[u8], texts: &[(&str, &str)], ticked: &[&str]) -> Vec<u8> {
    with_part(form, "word/document.xml", |mut document| {
        for (question, answer) in texts {
            let asked = document.find(&format!("[1/{question}]")).unwrap_or_else(|| panic!("{question}"));
            let room = "<w:pStyle w:val=\"Answer\"/></w:pPr>";
            let at = asked + document[asked..].find(room).unwrap() + room.len();
            document.insert_str(at, &format!("<w:r><w:t>{answer}</w:t></w:r>"));
        }
        for tag in ticked {
            let at = document.find(&format!("<w:tag w:val=\"1/{tag}\"/>")).unwrap_or_else(|| panic!("{tag}"));
            let open = at + document[at..].find('☐').unwrap();
            document.replace_range(open..open + '☐'.len_utf8(), "☒");
        }
        document
    })
}

const TEXTS: [(&str, &str); 13] = [
    ("organisation", "Casa de la Memoria"),
    ("country", "Colombia"),
    ("address", "Calle 1"),
    ("email", "casa@example.org"),
    ("aim", "We keep the record of land conflicts."),
    ("since", "1998"),
    ("family_name", "Quintero"),
    ("given_name", "María"),
    ("position", "Director"),
    ("speaker_email", "maria@example.org"),
    ("issues", "Killings of land defenders go unpunished."),
    ("engagement", "Twenty years of work with the families."),
    ("consultation", "Not consulted."),
];
const TICKED: [&str; 9] = [
    "@state/44/fr/1",
    "kind/1",
    "ecosoc/1",
    "gender/1",
    "languages/3",
    "themes/2",
    "submission/1",
    "data/1",
    "in_the_room/1",
];

/// The form as it comes back, filled in.
async fn came_back(test: &TestApp) -> Vec<u8> {
    let form = test.anyone().get("/fr/series/44/apply/questionnaire.docx").await;
    assert_eq!(form.status, 200);
    filled_in(&form.bytes, &TEXTS, &TICKED)
}

async fn read(organiser: &mut Browser, file: &[u8]) -> Page {
    let form = organiser.get("/en/desk/44/by-mail").await.form_for("paper");
    organiser.send_form(form.attach("paper", "back.docx", file)).await
}

fn arrived(form: Form, day: &str, time: &str) -> Form {
    form.answer(&[
        ("@arrived-day", day),
        ("@arrived-month", "11"),
        ("@arrived-year", "2026"),
        ("@time", time),
    ])
}

#[tokio::test]
async fn the_form_goes_out_in_both_formats_to_everybody_and_is_the_same_each_time() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let mut reader = test.anyone();
    for lang in ["en", "fr", "es"] {
        for ending in ["docx", "odt"] {
            let address = format!("/{lang}/series/44/apply/questionnaire.{ending}");
            let form = reader.get(&address).await;
            assert_eq!(form.status, 200, "{address}");
            assert_eq!(
                form.headers["content-disposition"],
                format!("attachment; filename=\"questionnaire.{ending}\"")
            );
            assert_eq!(form.bytes, reader.get(&address).await.bytes, "{address}");
            let start = reader.get(&format!("/{lang}/series/44/apply")).await;
            assert_eq!(start.link_to(&format!("questionnaire.{ending}")), address);
        }
    }
    let one = reader.get("/en/series/44/apply/questionnaire.docx?state=colombia").await;
    assert_eq!(one.status, 200);
    for nowhere in [
        "/en/series/44/apply/questionnaire.pdf",
        "/en/series/77/apply/questionnaire.odt",
        "/en/series/44/apply/questionnaire.odt?state=atlantis",
        "/en/series/44/apply/questionnaire.odt?state=chile",
    ] {
        assert_eq!(reader.get(nowhere).await.status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn what_came_back_is_read_looked_at_and_handed_in_as_of_its_arrival() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL", "CUB"]).await;
    let mut organiser = test.organiser().await;
    let file = came_back(&test).await;
    let work = read(&mut organiser, &file).await;
    assert_eq!(work.status, 200, "{}", work.words());
    let form = work.form_for("@state");
    assert_eq!((form.value("@state"), form.value("@language")), ("COL", "fr"));
    assert_eq!((form.value("kind"), form.value("given_name")), ("national", "María"));
    assert!(!work.words().contains("Please look at this"), "{}", work.words());

    let done = organiser.press(arrived(form, "20", "18:30"), "Hand in").await;
    assert_eq!(done.status, 200, "{}", done.words());
    assert!(done.words().contains("Friday 20 November 2026, 18:30 Geneva time"), "{}", done.words());
    let code = done.words().split_whitespace().find(|word| word.len() == 29).unwrap().to_owned();
    let mut view = test.store.view().await.unwrap();
    let all = view.summaries(series.id).await.unwrap();
    let at = "2026-11-20T17:30:00Z".parse().unwrap();
    assert_eq!((all.len(), all[0].state), (1, State::Submitted(at)));
    let number = all[0].number.clone().unwrap();
    assert!(done.words().contains(&number));
    assert_eq!(view.draft_count(series.id).await.unwrap(), 0);
    drop(view);
    assert_eq!(log(&test, all[0].id).await, ["decide: entered by staff, arrived 2026-11-20T17:30:00Z"]);
    assert_eq!(waiting(&test).await, [(LetterKind::Received, "casa@example.org".to_owned())]);

    // Whoever entered it, and nobody else, is shown it again, from the page and by the same form.
    for again in [organiser.get(&work.at).await, organiser.post(&work.at, &[("do", "hand-in")]).await] {
        assert!(again.words().contains(&code), "{}", again.words());
    }
    assert_eq!(log(&test, all[0].id).await[1..], ["inspect: code shown again", "inspect: code shown again"]);
    assert_eq!(test.store.view().await.unwrap().summaries(series.id).await.unwrap().len(), 1);
    let mut other = test.person("b@example.org", Office::Organiser, None, None).await;
    other.get("/en/account").await;
    assert_eq!(other.get(&work.at).await.status, 404);
    assert_eq!(other.post(&work.at, &[("do", "hand-in")]).await.status, 404);

    // The code opens it for the applicant, with the same receipt that the organiser was shown.
    let mut applicant = test.anyone();
    assert_eq!(applicant.post("/en/return", &[("code", &code)]).await.status, 303);
    let receipt = applicant.get("/en/application/receipt-signed.txt").await.text();
    let shown: Vec<_> = done.words().split_whitespace().map(str::to_owned).collect();
    assert!(receipt.split_whitespace().all(|word| shown.contains(&word.to_owned())), "{receipt}");
    assert!(receipt.contains("2026-11-20T17:30:00Z"), "{receipt}");
    let check = applicant.get("/en/application/check").await.words();
    for (_, answer) in TEXTS {
        assert!(check.contains(answer), "{answer} is in what was handed in: {check}");
    }
    assert_eq!(test.app.examine().await.unwrap().faults, []);
}

#[tokio::test]
async fn only_what_arrived_in_time_is_handed_in_and_nothing_typed_is_lost() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL", "CUB"]).await;
    let mut organiser = test.organiser().await;
    let file = came_back(&test).await;
    let work = read(&mut organiser, &file).await;
    for (day, time, sentence) in [
        ("21", "09:01", "This time has not come yet."),
        ("1", "08:59", "The call was not open yet when the mail arrived."),
        ("31", "10:00", "Give the day as day, month and year."),
        ("20", "25:00", "Give a time of that day"),
    ] {
        let form = arrived(work.form_for("@state"), day, time).fill("aim", "Corrected by hand.");
        let page = organiser.press(form, "Hand in").await;
        assert_eq!(page.status, 422, "{day} {time}");
        assert!(page.words().contains(sentence), "{sentence}: {}", page.words());
        let form = page.form_for("@state");
        assert_eq!((form.value("@arrived-day"), form.value("@time")), (day, time));
        assert_eq!(form.value("organisation"), "Casa de la Memoria");
    }
    // After the deadline the mail that came in time is still handed in, and the late one is not.
    test.at("2027-01-02T08:00:00Z");
    let mut organiser = test.organiser().await;
    let work = read(&mut organiser, &file).await;
    let late = |form: Form, day: &str, time: &str| {
        let (month, year) = if day == "1" { ("1", "2027") } else { ("12", "2026") };
        let at = [("@arrived-day", day), ("@arrived-month", month), ("@arrived-year", year), ("@time", time)];
        form.answer(&at)
    };
    let page = organiser.press(late(work.form_for("@state"), "1", "00:15"), "Hand in").await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("The mail arrived after the deadline for this State."), "{}", page.words());
    let page = organiser.press(late(work.form_for("@state"), "1", "00:14"), "Hand in").await;
    assert_eq!(page.status, 200, "{}", page.words());
    let all = test.store.view().await.unwrap().summaries(series.id).await.unwrap();
    let noted = log(&test, all[0].id).await;
    assert_eq!(noted, ["decide: entered by staff, arrived 2026-12-31T23:14:00Z, in grace"]);
}

#[tokio::test]
async fn it_can_be_typed_in_with_a_file_and_what_is_missing_is_named() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let begin = organiser.get("/en/desk/44/by-mail").await.form_with("Begin with an empty form");
    let work = organiser.send_form(begin).await;
    let page = organiser.press(work.form_for("@state"), "Hand in").await;
    assert_eq!(page.status, 422);
    for sentence in ["Choose a State of this series.", "Name of the organisation"] {
        assert!(page.words().contains(sentence), "{}", page.words());
    }
    let form = work.form_for("@state").answer(&[("@state", "COL"), ("kind", "national")]);
    let work = organiser.press(arrived(form, "20", "10:00"), "Save and check").await;
    assert!(work.words().contains("What is typed here is saved."));
    let mut form = work.form_for("@state");
    for (_, answers) in PAGES {
        form = form.answer(answers);
    }
    let form = form.attach("submission_file", "our report.txt", b"What we sent to the United Nations.\n");
    let done = organiser.press(form, "Hand in").await;
    assert_eq!(done.status, 200, "{}", done.words());
    let all = test.store.view().await.unwrap().summaries(series.id).await.unwrap();
    let address = format!("/en/desk/44/applications/{}/file/submission_file", all[0].id);
    assert_eq!(organiser.get(&address).await.text(), "What we sent to the United Nations.\n");
}

#[tokio::test]
async fn what_cannot_be_read_says_so_and_what_is_not_understood_is_named() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    for (file, sentence) in [
        (&b"%PDF-1.7"[..], "This is no DOCX or ODT document."),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "has a password, or was made by Word before 2007"),
    ] {
        let page = read(&mut organiser, file).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(sentence), "{sentence}: {}", page.words());
    }
    let form = test.anyone().get("/en/series/44/apply/questionnaire.docx").await;
    let other = with_part(&form.bytes, "word/document.xml", |document| {
        document.replace("[1/aim]", "[7/hobby]").replace("@state/44/", "@state/43/")
    });
    let other = filled_in(&other, &[("organisation", "Casa")], &["@state/43/en/1"]);
    let words = read(&mut organiser, &other).await.words();
    for sentence in [
        "This is the form of series 43.",
        "It asks in version 7 of the questionnaire",
        "An answer to “hobby”, which is not asked here",
        "The form has no room for “What the organisation is for, and what it does”.",
    ] {
        assert!(words.contains(sentence), "{sentence}: {words}");
    }
}

#[tokio::test]
async fn nobody_else_sees_it_and_nothing_of_it_stands_readable_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.db");
    let test = TestApp::start_on(&format!("sqlite://{}?mode=rwc", file.display())).await;
    let (series, _) = test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let back = came_back_from(&test, "en").await;
    let work = read(&mut organiser, &back).await;
    let address = work.at.clone();
    for office in [Office::Organiser, Office::Assessor] {
        let mut other = test.person("other@example.org", office, Some(series.id), None).await;
        other.get("/en/account").await;
        assert_eq!(other.get(&address).await.status, 404, "{office:?}");
        assert_eq!(other.post(&address, &[("do", "hand-in")]).await.status, 404, "{office:?}");
    }
    let copy = folder.path().join("copy.db");
    test.app.copy_database(&copy.display().to_string()).await.unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    let kept = String::from_utf8_lossy(&bytes).into_owned();
    for word in ["Memoria", "casa@example.org", "Quintero"] {
        assert!(!kept.contains(word), "{word} stands in the database");
    }
    test.clock.turn_to("2026-11-22T08:00:00Z".parse().unwrap());
    assert_eq!(test.app.sweep().await.unwrap().sheets, 0, "not before a day is over");
    test.clock.turn_to("2026-11-22T08:00:01Z".parse().unwrap());
    assert_eq!(test.app.sweep().await.unwrap().sheets, 1);
}

#[tokio::test]
async fn the_code_of_one_by_mail_is_shown_for_a_day_and_stands_readable_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.db");
    let test = TestApp::start_on(&format!("sqlite://{}?mode=rwc", file.display())).await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let back = came_back_from(&test, "en").await;
    let work = read(&mut organiser, &back).await;
    let done = organiser.press(arrived(work.form_for("@state"), "20", "18:30"), "Hand in").await;
    let code = done.words().split_whitespace().find(|word| word.len() == 29).unwrap().to_owned();
    let copy = folder.path().join("copy.db");
    test.app.copy_database(&copy.display().to_string()).await.unwrap();
    let kept = String::from_utf8_lossy(&std::fs::read(&copy).unwrap()).into_owned();
    assert!(!kept.contains(&code) && !kept.contains(&code.replace('-', "")));
    test.at("2026-11-22T08:00:01Z");
    let mut organiser = test.organiser().await;
    assert_eq!(organiser.get(&work.at).await.status, 404, "the day is over");
}

#[tokio::test]
async fn what_was_typed_comes_back_to_whoever_was_no_longer_signed_in() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let begin = organiser.get("/en/desk/44/by-mail").await.form_with("Begin with an empty form");
    let work = organiser.send_form(begin).await;
    let form = work.form_for("@state").answer(&[("@state", "COL"), ("organisation", "Casa")]);
    let mut ended = test.anyone();
    let lost = ended.send_form(form.clone()).await;
    assert_eq!(lost.status, 404);
    assert!(lost.words().contains("your session has ended"), "{}", lost.words());
    // Where nothing is, the same is said.
    let own = [("sec-fetch-site", "same-origin")];
    let nowhere = ended.post_with("/en/desk/44/by-mail/nothing", &own, &[("organisation", "Casa")]).await;
    assert_eq!((nowhere.status, nowhere.words().contains("your session has ended")), (404, true));
    // Somebody signs in, goes back to that page, and sends it again.
    let mut later = test.organiser().await;
    let ask = later.send_form(lost.form_with("Send again")).await;
    assert_eq!(ask.status, 403);
    assert!(ask.words().contains("Send it once more"), "{}", ask.words());
    let done = later.send_form(ask.form_with("Send again")).await;
    assert_eq!(done.status, 200, "{}", done.words());
    assert_eq!(later.get(&work.at).await.form_for("@state").value("organisation"), "Casa");
}

#[tokio::test]
async fn no_other_site_puts_words_into_a_form() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    let fields = [("organisation", "planted"), ("email", "x@example.org")];
    for headers in [&[("sec-fetch-site", "cross-site")][..], &[("origin", "https://evil.example")], &[]] {
        let page = organiser.post_with("/en/desk/contacts", headers, &fields).await;
        assert_eq!((page.status, page.text().contains("planted")), (403, false), "{headers:?}");
        let page = test.anyone().post_with("/en/desk/contacts", headers, &fields).await;
        assert_eq!((page.status, page.text().contains("planted")), (404, false), "{headers:?}");
    }
    let own = [("sec-fetch-site", "same-origin")];
    let page = organiser.post_with("/en/desk/contacts", &own, &fields).await;
    assert_eq!((page.status, page.text().contains("planted")), (403, true));
    assert_eq!(test.store.view().await.unwrap().contacts().await.unwrap(), []);
}

async fn came_back_from(test: &TestApp, lang: &str) -> Vec<u8> {
    let form = test.anyone().get(&format!("/{lang}/series/44/apply/questionnaire.docx")).await;
    let ticked = TICKED.map(|tag| tag.replace("/fr/", &format!("/{lang}/")));
    filled_in(&form.bytes, &TEXTS, &ticked.each_ref().map(String::as_str))
}
