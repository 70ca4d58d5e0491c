//! What comes from applicants by mail, from browsers' authenticators, from the children that make
//! copies, and in the head of a request.

use std::cell::OnceCell;

use axum::http::{HeaderName, HeaderValue, Request, header};
use domain::{
    import::Columns,
    lang::Lang,
    paper::understand,
    questionnaire::{Circumstances, Questionnaire, Wording, standard},
};
use jiff::tz::TimeZone;
use passkeys::{Begun, Shown, Site};
use testkit::Authenticator;

use crate::form::door;

thread_local! {
    static FORM: Questionnaire = standard();
    static CEREMONY: OnceCell<(Site, Begun)> = const { OnceCell::new() };
}

fn labels(wording: &Wording) -> Vec<String> {
    match wording {
        Wording::Key(key) => vec![key.clone()],
        Wording::Texts(texts) => texts.values().cloned().collect(),
    }
}

/// A questionnaire that came back, and what is made of it: only answers to questions that are asked.
pub(crate) fn paper(bytes: &[u8]) {
    let Ok(returned) = intake::paper::read(bytes) else { return };
    FORM.with(|form| {
        let key = "44".parse().expect("a key");
        let said = understand(form, &key, &returned, labels, |_| Circumstances::default());
        assert!(said.answers.texts().all(|(question, _)| form.question(question).is_some()));
    });
}

/// The rows of a sheet, as applications and as contacts.
pub(crate) fn rows(bytes: &[u8]) {
    let Ok(table) = intake::sheet::read(bytes, "a.csv") else { return };
    FORM.with(|form| {
        let (columns, contacts) =
            (Columns::of(&table.header, form, labels), Columns::of_contacts(&table.header));
        for row in &table.rows {
            if let Ok(entered) = columns.read(&row.cells, form, &TimeZone::UTC, labels) {
                assert!(entered.answers.texts().all(|(question, _)| form.question(question).is_some()));
            }
            let _ = contacts.read_contact(&row.cells);
        }
    });
}

/// The site, and a ceremony that waits.
fn begun() -> (Site, Begun) {
    let site = Site::at(ORIGIN).expect("a site");
    let begun = site.add([7; 16], "ana", &[]).expect("a ceremony");
    (site, begun)
}

const ORIGIN: &str = "https://pre-sessions.example.org";

/// The answer of an authenticator: nothing is believed of it that it does not prove.
pub(crate) fn passkey(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    drop(text.parse::<Shown>());
    CEREMONY.with(|ceremony| {
        let (site, begun) = ceremony.get_or_init(begun);
        if let Ok(passkey) = site.added(&begun.state, text) {
            assert_eq!(passkey.holder, [7; 16]);
        }
    });
}

pub(crate) fn passkeys() -> Vec<Vec<u8>> {
    CEREMONY.with(|ceremony| {
        let (site, begun) = ceremony.get_or_init(begun);
        let mut authenticator = Authenticator::at(ORIGIN, 42);
        let adds = authenticator.adds(&begun.options);
        let asked = site.ask().expect("a ceremony");
        vec![adds.into_bytes(), authenticator.shows(&asked.options).into_bytes()]
    })
}

/// An address of a letter: whatever is taken is one line, and has one `@` that counts.
pub(crate) fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(address) = text.parse::<mail::Address>() {
        let taken = address.as_str();
        assert!(taken.is_ascii() && !taken.contains(|c: char| c.is_control() || c.is_whitespace()));
        assert_eq!(format!("{}@{}", address.local(), address.domain()), taken);
    }
}

pub(crate) fn addresses() -> Vec<Vec<u8>> {
    ["amina@example.org", "a.b+c@exämple.org", "a@b.org\r\nBcc: x@y.org"].map(Into::into).into()
}

/// What a child says of a file: whoever took it over says what it likes.
pub(crate) fn answer_of_child(bytes: &[u8]) {
    if let Some(Ok(cleaned)) = cleaning::read_answer(bytes.to_vec()) {
        assert!(cleaned.copy.len() < bytes.len());
    }
}

pub(crate) fn answers_of_child() -> Vec<Vec<u8>> {
    let answer = |head: &str, copy: &str| {
        let length = u32::try_from(head.len()).expect("a short head").to_le_bytes();
        [&length[..], head.as_bytes(), copy.as_bytes()].concat()
    };
    let made = r#"{"Ok":{"kind":"odt","words":7,"findings":[]}}"#;
    vec![answer(made, "PK"), answer(r#"{"Err":"too-large"}"#, "")]
}

/// The first line is an address, the others are headers: whatever they are, the request is at fault or
/// nobody is.
pub(crate) fn request(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines();
    let Ok(mut request) = Request::get(lines.next().unwrap_or_default()).body(axum::body::Body::empty())
    else {
        return;
    };
    request.headers_mut().insert(header::HOST, HeaderValue::from_static("127.0.0.1:8080"));
    for line in lines {
        let Some((name, value)) = line.split_once(':') else { continue };
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) else {
            continue;
        };
        request.headers_mut().append(name, value);
    }
    let address = request.uri().to_string();
    let status = door(request);
    assert!(status < 500, "{address}: {status}");
}

pub(crate) fn requests() -> Vec<Vec<u8>> {
    [
        "/en/series/44/colombia?x=1&x=%ff\naccept-language: fr;q=0.9, es\nif-none-match: \"a\", W/\"b\"",
        "/en/desk/44/applications?state=COL&sort=score&page=2\ncookie: rostrum=00; rostrum-code=%00",
        "/api/v1/series/44/programme\naccept-encoding: br;q=0, gzip\nx-forwarded-for: ::1, 10.0.0.1",
        "/fr/calendar/../%2e%2e/a\nrange: bytes=0-\nforwarded: for=\"[::1]\"",
    ]
    .map(Into::into)
    .into()
}

pub(crate) fn papers() -> Vec<Vec<u8>> {
    use print::form::{Answer, Field, Form, Part};
    let text = |given: &str| Answer::Text { given: given.to_owned(), long: true };
    let series = "44".parse().expect("a key");
    let field =
        |reference: String, answer| Field { label: "What?".to_owned(), notes: Vec::new(), reference, answer };
    let boxes = vec![("q-kind-national".to_owned(), true), ("q-kind-nhri".to_owned(), false)];
    let fields = vec![
        field(
            domain::paper::state_reference(1, &series, Lang::En),
            Answer::Boxes(vec![("Colombia".into(), true)]),
        ),
        field(domain::paper::reference(1, "kind"), Answer::Boxes(boxes)),
        field(domain::paper::reference(1, "aim"), text("We keep the record.\nAnd more.")),
    ];
    let form = Form {
        title: "Application".to_owned(),
        language: "en".to_owned(),
        lead: Vec::new(),
        parts: vec![Part { heading: "Organisation".to_owned(), notes: Vec::new(), fields }],
    };
    vec![form.to_docx().expect("a document"), form.to_odt().expect("a document")]
}

pub(crate) fn sheets() -> Vec<Vec<u8>> {
    [
        "State,Received,kind,Organisation,languages\nColombia,2026-11-20 18:30,national,Casa,\"es; en\"\n\
      Cuba,,nhri,Mar,fr\n",
        "Organisation,E-mail,State,Type\nCasa,casa@example.org,Peru,CSO\n",
    ]
    .map(Into::into)
    .into()
}
