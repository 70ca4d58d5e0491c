//! Every fact of a series file is on the page of its call and in its concept note, in each language.

use app::series::concept_note;
use domain::{exchange::SeriesFile, facts, state::StateCode, time::Dates};
use i18n::{Locale, Texts, dates, times};
use policy::Actor;
use print::document::{Block, Document, Span};
use serde_json::Value;
use testkit::TestApp;
use views::call::Told;

/// The words of a document, in the order of reading.
fn words(document: &Document) -> String {
    fn spans(spans: &[Span]) -> String {
        spans.iter().map(|span| span.text.as_str()).collect()
    }
    let block = |block: &Block| match block {
        Block::Title(text) | Block::Heading(_, text) => text.clone(),
        Block::Paragraph(text) | Block::Note(text) => spans(text),
        Block::List(_, items) => items.iter().map(|item| spans(item)).collect::<Vec<_>>().join(" "),
        Block::KeyValues(pairs) => {
            pairs.iter().map(|(key, value)| format!("{key} {}", spans(value))).collect::<Vec<_>>().join(" ")
        }
        Block::Table(_) | Block::PageBreak | Block::Rule => String::new(),
    };
    document.blocks.iter().map(block).collect::<Vec<_>>().join(" ")
}

/// White space of any kind as one space, and the characters that HTML writes otherwise.
fn plain(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The leaves of a file with their paths; lists are leaves, and so are dates and venues.
fn leaves(path: &str, value: &Value, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(fields) if !fields.contains_key("precision") => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                leaves(&path, value, found);
            }
        }
        leaf => found.push((path.to_owned(), leaf.clone())),
    }
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

fn when(texts: &Texts, value: &Value) -> String {
    let dates: Dates = serde_json::from_value(value.clone()).unwrap();
    views::call::dates(texts, &dates)
}

fn state(texts: &Texts, code: &Value) -> String {
    let code: StateCode = serde_json::from_value(code.clone()).unwrap();
    views::call::state(texts, code).to_owned()
}

fn an_hour(texts: &Texts) -> String {
    match texts.locale() {
        Locale::En => "one hour",
        Locale::Fr => "une heure",
        Locale::Es => "una hora",
    }
    .to_owned()
}

/// Where a call is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Medium {
    Page,
    Note,
}

/// A value with the mark that is put beside it if it may still change.
fn marked(texts: &Texts, medium: Medium, value: String, status: &Value) -> Vec<String> {
    match (status.as_str().unwrap(), medium) {
        ("provisional", Medium::Page) => vec![format!("{value} {}", texts.ui_provisional())],
        ("provisional", Medium::Note) => vec![format!("{value} ({})", texts.mark_provisional())],
        ("confirmed", _) => vec![value],
        (other, _) => panic!("{other}"),
    }
}

/// What a reader must find of one fact. A fact that is not known here fails.
fn wording(texts: &Texts, medium: Medium, file: &SeriesFile, (path, value): (&str, &Value)) -> Vec<String> {
    let of = |words: std::borrow::Cow<'_, str>| vec![words.into_owned()];
    let if_true =
        |words: std::borrow::Cow<'_, str>| if value == true { vec![words.into_owned()] } else { Vec::new() };
    let count = |number: u64| i18n::numbers::number(texts, number);
    match path {
        "number" => of(texts.series_name(number(value).to_string())),
        "organiser" | "venue.name" => vec![value.as_str().unwrap().to_owned()],
        // The zone is what the deadline is said in.
        "time_zone" if file.call.as_ref().is_some_and(|call| call.closes.is_some()) => {
            of(texts.dates_geneva())
        }
        "layout" | "time_zone" | "call.zone_words" => Vec::new(),
        "working_group.session" => of(texts.working_group_session(number(value).to_string())),
        "working_group.dates" | "dates" => marked(texts, medium, when(texts, value), &value["status"]),
        "mode" => match value.as_str().unwrap() {
            "in_person" => of(texts.mode_in_person()),
            "virtual" => [of(texts.mode_virtual()), of(texts.venue_online())].concat(),
            other => panic!("{other}"),
        },
        "venue.city" => of(texts.city_geneva()),
        "venue.status" => marked(texts, medium, texts.city_geneva().into_owned(), value),
        "states" | "travel_grants.states" => {
            value.as_array().unwrap().iter().map(|code| state(texts, code)).collect()
        }
        "format.meeting_minutes" => vec![an_hour(texts)],
        "format.speaker_minutes" => {
            value.as_array().unwrap().iter().map(|minutes| count(number(minutes))).collect()
        }
        "format.statements" => of(texts.text_recorded()),
        "format.questions_and_answers" => if_true(texts.text_questions()),
        "access.public" => [if_true(texts.access_public()), if_true(texts.text_public())].concat(),
        "access.all_missions_invited" | "access.state_under_review_invited" => {
            if_true(texts.text_missions_invited())
        }
        "call.closes" => vec![dates::long(texts, value.as_str().unwrap().parse().unwrap())],
        "call.time" => {
            let last = file.deadline().unwrap().unwrap().last_minute();
            vec![times::moment(texts, &last), "UTC+1".into()]
        }
        "call.channel" => match value.as_str().unwrap() {
            "email_form" => of(texts.channel_email_form()),
            "online_form" => of(texts.channel_online_form()),
            other => panic!("{other}"),
        },
        "call.only_complete_applications" => if_true(texts.only_complete()),
        "call.attachments" => of(texts.attach_submission()),
        "call.asks_for" => of(texts.asks_engagement()),
        "travel_grants.applicants" => {
            let states = file.travel_grants.as_ref().unwrap().states.iter();
            let states: Vec<_> = states.map(|one| state(texts, &one.0.clone().into())).collect();
            of(texts.grants_states(i18n::lists::and(texts, &states)))
        }
        "travel_grants.covers" => {
            [texts.cover_accommodation(), texts.cover_airfare(), texts.cover_per_diem()]
                .map(String::from)
                .to_vec()
        }
        "travel_grants.max_days" => {
            let covers = [texts.cover_accommodation(), texts.cover_airfare(), texts.cover_per_diem()];
            of(texts.text_grants(number(value), i18n::lists::and(texts, &covers)))
        }
        "travel_grants.separate_form_per_state" => if_true(texts.grants_by_state()),
        "travel_grants.limited_budget" => if_true(texts.grants_limited()),
        "held.dates" => of(texts.held_dates(when(texts, value))),
        "held.meetings" => of(texts.held_of_announced(number(value), file.states.len())),
        "held.speaking_organisations" => of(texts.held_organisations(number(value))),
        "held.national_organisations" => of(texts.held_national(number(value))),
        "held.women" => of(texts.held_women(number(value))),
        "held.nhris" => of(texts.held_nhris(number(value))),
        "held.missions" => of(texts.held_missions(number(value))),
        "held.missions_per_meeting" => of(texts.held_missions_per_meeting(number(value))),
        "cumulative_before.since_year" => vec![number(value).to_string()],
        "cumulative_before.cycle" => {
            let so_far = file.cumulative_before.as_ref().unwrap();
            let (year, csos) = (so_far.since_year.unwrap().to_string(), so_far.csos.unwrap());
            of(texts.figures_cycle_since(
                number(value),
                year,
                csos,
                so_far.nhris.unwrap(),
                so_far.states.unwrap(),
            ))
        }
        "cumulative_before.series" => {
            value.as_array().unwrap().iter().map(|series| number(series).to_string()).collect()
        }
        "cumulative_before.presentations_about" => of(texts.figures_presentations(number(value))),
        "cumulative_before.missions" => of(texts.figures_missions(number(value))),
        "cumulative_before.meetings"
        | "cumulative_before.csos"
        | "cumulative_before.nhris"
        | "cumulative_before.states" => vec![count(number(value))],
        other => panic!("nobody knows how {other} is worded"),
    }
}

#[tokio::test]
async fn every_fact_of_a_series_is_on_its_page_and_in_its_concept_note_in_each_language() {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    for number in [29u16, 34, 38, 44] {
        let (_, text) = facts::all().into_iter().find(|(of, _)| *of == number).unwrap();
        let file = SeriesFile::read(text).unwrap();
        let mut found = Vec::new();
        leaves("", &serde_json::to_value(&file).unwrap(), &mut found);
        let (both, _) = test.app.call(&Actor::anyone(), &number.into()).await.unwrap();
        for locale in Locale::ALL {
            let texts = locale.texts();
            let page = test.anyone().get(&format!("/{}/series/{number}", locale.tag())).await;
            assert_eq!(page.status, 200);
            let told = Told {
                texts,
                series: &both.series,
                meetings: &both.meetings,
                organisation: "UPR Info",
                now: test.app.now(),
            };
            let note = words(&concept_note(told, "https://example.org"));
            for (medium, said) in [(Medium::Page, plain(&page.words())), (Medium::Note, plain(&note))] {
                for (path, value) in &found {
                    for wording in wording(texts, medium, &file, (path, value)) {
                        let wording = plain(&wording);
                        assert!(
                            said.contains(&wording),
                            "{number} {locale:?} {medium:?}: {path}: {wording}\n{said}"
                        );
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn what_is_provisional_is_marked_where_it_stands() {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    let page = test.anyone().get("/en/series/29").await.text();
    // Dates, place and the working group's dates.
    let section = page.split("id=\"objectives\"").next().unwrap();
    assert_eq!(section.matches("class=\"tag open\"").count(), 3);
    let page = test.anyone().get("/en/series/44").await.text();
    assert!(!page.contains("class=\"tag open\""));
}

#[tokio::test]
async fn the_concept_note_is_a_tagged_pdf_and_the_same_each_time() {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    let mut reader = test.anyone();
    let first = reader.get("/fr/series/44/concept-note.pdf").await;
    assert_eq!((first.status, first.headers["content-type"].as_str()), (200, "application/pdf"));
    assert!(first.bytes.starts_with(b"%PDF-"));
    test.at("2026-11-22T08:00:00Z");
    assert_eq!(reader.get("/fr/series/44/concept-note.pdf").await.bytes, first.bytes);
    assert_eq!(reader.get("/fr/series/45/concept-note.pdf").await.status, 404);
}
