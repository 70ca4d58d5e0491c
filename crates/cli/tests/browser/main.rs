//! The real program in a real browser: without scripts, without a mouse, on a narrow screen, and with a
//! judge of accessibility on every page.
//!
//! The browser is asked when `TEST_WEBDRIVER` names a chromedriver; `.ci/run` makes it a failure when it
//! was not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod drafts;
mod driver;
mod pages;
mod passkey;
mod provider;
mod uploads;

use std::{path::Path, time::Duration};

use fantoccini::{Client, Locator, elements::Element, key::Key};
use testkit::Running;

use crate::driver::{Scripts, browser};

/// A rehearsal with a folder that goes with it.
pub(crate) struct Rehearsal {
    pub(crate) running: Running,
    _folder: tempfile::TempDir,
}

impl Rehearsal {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let program = Path::new(env!("CARGO_BIN_EXE_rostrum"));
        let running = Running::demo(program, &folder.path().join("data"), &["--log-level=warn"]);
        Self { running, _folder: folder }
    }

    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.running.address)
    }
}

pub(crate) async fn path(client: &Client) -> String {
    client.current_url().await.unwrap().path().to_owned()
}

pub(crate) async fn find(client: &Client, css: &str) -> Element {
    let address = path(client).await;
    client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css} on {address}: {error}"))
}

/// Fills one page of the application as a person does: types, ticks, saves.
async fn answer(client: &Client, typed: &[(&str, &str)]) {
    for (name, value) in typed {
        let choice = format!(
            "[type=radio][name='{name}'][value='{value}'], [type=checkbox][name='{name}'][value='{value}']"
        );
        if let Ok(choice) = client.find(Locator::Css(&choice)).await {
            if !choice.is_selected().await.unwrap() {
                choice.click().await.unwrap();
            }
            continue;
        }
        // Some questions are asked once others are answered.
        let Ok(field) = client.find(Locator::Css(&format!("[name='{name}']"))).await else { continue };
        if field.tag_name().await.unwrap() == "select" {
            field.select_by_value(value).await.unwrap();
        } else {
            field.clear().await.unwrap();
            field.send_keys(value).await.unwrap();
        }
    }
    press_button(client, "main form button").await;
}

/// Presses a button, and waits until its page is gone.
pub(crate) async fn press_button(client: &Client, css: &str) {
    let button = find(client, css).await;
    button.click().await.unwrap();
    while button.is_enabled().await.is_ok() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A complete set of answers, page by page.
const PAGES: [(&str, &[(&str, &str)]); 5] = [
    (
        "organisation",
        &[
            ("kind", "national"),
            ("organisation", "Casa de la Memoria"),
            ("country", "Colombia"),
            ("address", "Calle 1"),
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
        ],
    ),
    (
        "statement",
        &[
            ("themes", "justice"),
            ("issues", "Killings of land defenders go unpunished."),
            ("engagement", "Twenty years of work with the families."),
        ],
    ),
    ("documents", &[("submission", "alone")]),
    ("consent", &[("data", "yes"), ("in_the_room", "yes")]),
];

/// Begins an application for the first State.
async fn begin(client: &Client, rehearsal: &Rehearsal) {
    client.goto(&rehearsal.at("/en/series/901/apply")).await.unwrap();
    find(client, "[name=state]").await.click().await.unwrap();
    answer(client, &[]).await;
    assert_eq!(path(client).await, "/en/application");
}

/// Answers one page; what an answer brings up on the same page is asked once it is saved.
async fn answer_page(client: &Client, rehearsal: &Rehearsal, page: &str, typed: &[(&str, &str)]) {
    for _ in 0..2 {
        client.goto(&rehearsal.at(&format!("/en/application/step/{page}"))).await.unwrap();
        answer(client, typed).await;
    }
}

#[tokio::test]
async fn an_application_is_made_and_the_desk_is_read_without_scripts() {
    let Some(client) = browser(Scripts::Off).await else { return };
    let rehearsal = Rehearsal::start();
    begin(&client, &rehearsal).await;
    for (page, typed) in PAGES {
        answer_page(&client, &rehearsal, page, typed).await;
        assert_ne!(
            path(&client).await,
            format!("/en/application/step/{page}"),
            "{}",
            client.source().await.unwrap()
        );
    }
    client.goto(&rehearsal.at("/en/application/check")).await.unwrap();
    answer(&client, &[]).await;
    assert_eq!(path(&client).await, "/en/application/receipt");
    client.goto(&rehearsal.at("/en/series/902/programme")).await.unwrap();
    assert!(find(&client, "main").await.text().await.unwrap().contains("Colombia"));
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_keyboard_is_enough_to_sign_in() {
    let Some(client) = browser(Scripts::Off).await else { return };
    let rehearsal = Rehearsal::start();
    client.goto(&rehearsal.at("/en/sign-in")).await.unwrap();
    let mut steps = 0;
    while client.active_element().await.unwrap().attr("name").await.unwrap().as_deref() != Some("code") {
        press(&client, Key::Tab).await;
        steps += 1;
        assert!(steps < 40, "the field for the code is not reached");
    }
    type_and_enter(&client, rehearsal.running.code("organiser")).await;
    assert_eq!(path(&client).await, "/en/sign-in/second-factor");
    let shown = testkit::six_digits(&find(&client, "main").await.text().await.unwrap()).unwrap();
    while client.active_element().await.unwrap().attr("name").await.unwrap().as_deref() != Some("code") {
        press(&client, Key::Tab).await;
    }
    type_and_enter(&client, &shown).await;
    assert_eq!(path(&client).await, "/en/account");
    client.goto(&rehearsal.at("/en/desk")).await.unwrap();
    find(&client, "main table, main h2").await;
    client.close().await.unwrap();
}

/// Types into the field that has the focus, and waits until the page is another.
async fn type_and_enter(client: &Client, text: &str) {
    let field = client.active_element().await.unwrap();
    field.send_keys(text).await.unwrap();
    press(client, Key::Enter).await;
    while field.is_enabled().await.is_ok() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn press(client: &Client, key: Key) {
    let code = char::from(key).to_string();
    client.active_element().await.unwrap().send_keys(&code).await.unwrap();
}
