//! The way of an application, walked as applicants walk it.

mod deadline;
mod drafts;
mod files;
mod more;
mod refusals;
mod safety;
pub(crate) mod seat;
mod sweep;
mod uploads;
mod walk;

use domain::application::Application;
use jiff::Timestamp;
use testkit::{Browser, Page, TestApp};

/// A complete set of answers for a national organisation, page by page.
pub(crate) const PAGES: [(&str, &[(&str, &str)]); 5] = [
    (
        "organisation",
        &[
            ("kind", "national"),
            ("organisation", "Casa de la Memoria"),
            ("country", "Colombia"),
            ("address", "Calle 1\nBogotá"),
            ("email", "casa@example.org"),
            ("aim", "We keep the record of land conflicts."),
            ("since", "1998"),
            ("ecosoc", "none"),
        ],
    ),
    (
        "speaker",
        &[
            ("family_name", "Quintero"),
            ("given_name", "María"),
            ("position", "Director"),
            ("speaker_email", "maria@example.org"),
            ("gender", "w"),
            ("languages", "es"),
            ("languages", "en"),
        ],
    ),
    (
        "statement",
        &[
            ("themes", "justice"),
            ("themes", "defenders"),
            ("issues", "Killings of land defenders go unpunished."),
            ("engagement", "Twenty years of work with the families."),
        ],
    ),
    ("documents", &[("submission", "alone")]),
    ("consent", &[("data", "yes"), ("in_the_room", "yes")]),
];

/// Begins an application and keeps its code.
pub(crate) async fn begin(test: &TestApp, lang: &str, state: &str) -> (Browser, String) {
    let mut browser = test.anyone();
    let address = format!("/{lang}/series/44/apply");
    let begun = browser.post(&address, &[("state", state)]).await;
    assert_eq!((begun.status, begun.location()), (303, &*format!("/{lang}/application")));
    let code = shown_code(&browser.get(&format!("/{lang}/application")).await).unwrap();
    (browser, code)
}

/// The code on a page, if one is shown: six groups of four.
fn shown_code(page: &Page) -> Option<String> {
    let is_code = |word: &&str| word.len() == 29 && word.split('-').all(|group| group.len() == 4);
    page.words().split_whitespace().find(is_code).map(str::to_owned)
}

/// The value of a hidden field.
pub(crate) fn hidden(page: &Page, name: &str) -> String {
    let text = page.text();
    let at = format!("type=\"hidden\" name=\"{name}\" value=\"");
    text.split_once(&at).map_or("", |(_, rest)| rest.split('"').next().unwrap()).to_owned()
}

/// Opens a page of the form, types, and saves.
pub(crate) async fn save(browser: &mut Browser, lang: &str, step: &str, typed: &[(&str, &str)]) -> Page {
    let address = format!("/{lang}/application/step/{step}");
    let seen = hidden(&browser.get(&address).await, "seen");
    let fields: Vec<_> = [("seen", seen.as_str())].into_iter().chain(typed.iter().copied()).collect();
    browser.post(&address, &fields).await
}

/// Answers everything.
pub(crate) async fn fill(browser: &mut Browser, lang: &str) {
    for (step, typed) in PAGES {
        // What an answer brings up on the same page is asked once it is saved.
        save(browser, lang, step, typed).await;
        let saved = save(browser, lang, step, typed).await;
        assert_eq!(saved.status, 303, "{step}: {}", saved.words());
    }
}

/// Hands in what stands on the page with all answers.
pub(crate) async fn hand_in(browser: &mut Browser, lang: &str) -> Page {
    let address = format!("/{lang}/application/check");
    let seen = hidden(&browser.get(&address).await, "seen");
    browser.post(&address, &[("seen", &seen)]).await
}

/// A complete application that was handed in, and its code.
pub(crate) async fn handed_in(test: &TestApp, state: &str) -> (Browser, String) {
    let (mut browser, code) = begin(test, "en", state).await;
    fill(&mut browser, "en").await;
    let answer = hand_in(&mut browser, "en").await;
    assert_eq!(answer.location(), "/en/application/receipt", "{}", answer.words());
    (browser, code)
}

/// A browser in which the code was typed.
pub(crate) async fn opened(test: &TestApp, code: &str) -> Browser {
    let mut browser = test.anyone();
    let page = browser.post("/en/return", &[("code", code)]).await;
    assert_eq!(page.location(), "/en/application");
    browser.get("/en/application").await;
    browser
}

/// The application that a code opens, as it is kept.
pub(crate) async fn kept(test: &TestApp, code: &str) -> Application {
    let code: seal::Code = code.parse().unwrap();
    let mut view = test.store.view().await.unwrap();
    let (id, key) = view.application_by_code(&code).await.unwrap().unwrap();
    // Also while the team key is locked: the code opens.
    view.hold(id, &key);
    view.application(id).await.unwrap().unwrap()
}

/// The notes of the log about a thing, for one action, in order.
async fn notes(test: &TestApp, subject: &str, action: &str) -> Vec<String> {
    let log = test.store.view().await.unwrap().log_about(subject).await.unwrap();
    log.into_iter().filter(|line| line.action == action).map(|line| line.note).collect()
}

async fn waiting_letters(test: &TestApp) -> usize {
    test.store.view().await.unwrap().letters("waiting").await.unwrap().len()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}
