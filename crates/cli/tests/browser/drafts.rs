//! Words that are typed into an application, with scripts on: saved while they are typed, kept while
//! there is no line, never overwritten in silence.

use std::time::Duration;

use fantoccini::{Client, Locator};

use crate::{
    Rehearsal, answer, begin,
    driver::{Scripts, browser, complaints, set_line},
    find, path, press_button,
};

const STATEMENT: &str = "/en/application/step/statement";

/// Waits until the page says it, for as long as a slow machine may need.
async fn says(client: &Client, words: &str) {
    for _ in 0..200 {
        let said = find(client, "[data-draft]").await.text().await.unwrap_or_default();
        if said.contains(words) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the page does not say {words:?}: {}", client.source().await.unwrap());
}

async fn typed(client: &Client, field: &str) -> String {
    find(client, &format!("[name={field}]")).await.prop("value").await.unwrap().unwrap()
}

async fn write(client: &Client, field: &str, words: &str) {
    find(client, &format!("[name={field}]")).await.send_keys(words).await.unwrap();
}

/// All that this browser keeps for the site.
async fn kept(client: &Client) -> String {
    const ASK: &str = "return Object.entries(localStorage).concat(Object.entries(sessionStorage)).join(' ')";
    client.execute(ASK, Vec::new()).await.unwrap().as_str().unwrap().to_owned()
}

/// Waits until nothing is left to send. A page that was closed may have sent it with its last breath, so
/// the next one need not have anything to say.
async fn shelf_is_empty(client: &Client) {
    for _ in 0..400 {
        if kept(client).await.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the words stay in this browser: {}", kept(client).await);
}

#[tokio::test]
async fn what_is_typed_is_saved_without_pressing_anything() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    begin(&client, &rehearsal).await;
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    write(&client, "issues", "Killings of land defenders").await;
    says(&client, "Saved at").await;
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    assert_eq!(typed(&client, "issues").await, "Killings of land defenders");
    assert_eq!((kept(&client).await, complaints(&client).await), (String::new(), Vec::new()));
    client.close().await.unwrap();
}

#[tokio::test]
async fn without_a_line_words_are_kept_sealed_and_sent_when_it_returns() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    begin(&client, &rehearsal).await;
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    set_line(&client, false).await;
    write(&client, "issues", "Killings of land defenders").await;
    says(&client, "kept in this browser").await;
    find(&client, "main form button").await.click().await.unwrap();
    assert_eq!(path(&client).await, STATEMENT, "pressing the button leads nowhere, and loses nothing");
    let shelf = kept(&client).await;
    assert!(shelf.contains("draft ") && !shelf.contains("Killings"), "{shelf}");
    set_line(&client, true).await;
    says(&client, "Saved at").await;
    assert_eq!(kept(&client).await, "");

    // The browser is closed by mistake while the line is down; later the page is opened anew.
    set_line(&client, false).await;
    write(&client, "engagement", "Twenty years").await;
    says(&client, "kept in this browser").await;
    client.goto("about:blank").await.unwrap();
    set_line(&client, true).await;
    client.goto(&rehearsal.at("/en/application")).await.unwrap();
    shelf_is_empty(&client).await;
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    assert_eq!(typed(&client, "engagement").await, "Twenty years");
    assert_eq!(typed(&client, "issues").await, "Killings of land defenders");
    client.close().await.unwrap();
}

#[tokio::test]
async fn two_tabs_are_told_of_each_other_and_both_answers_are_shown() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    begin(&client, &rehearsal).await;
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    let first = client.window().await.unwrap();
    let second = client.new_window(true).await.unwrap().handle;
    client.switch_to_window(second).await.unwrap();
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    write(&client, "issues", "From the second tab").await;
    says(&client, "Saved at").await;
    client.switch_to_window(first).await.unwrap();
    write(&client, "issues", "From the first tab").await;
    says(&client, "changed on another device").await;
    press_button(&client, "main form button").await;
    let page = client.source().await.unwrap();
    assert!(page.contains("From the first tab") && page.contains("From the second tab"), "{page}");
    press_button(&client, "main form button").await;
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    assert_eq!(typed(&client, "issues").await, "From the first tab");
    assert_eq!(kept(&client).await, "");
    client.close().await.unwrap();
}

#[tokio::test]
async fn pressing_the_button_while_words_are_on_their_way_is_no_clash() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    begin(&client, &rehearsal).await;
    for round in 0..5 {
        client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
        write(&client, "issues", "more ").await;
        // Just when the first words are sent by themselves, and a little before and after.
        tokio::time::sleep(Duration::from_millis(1960 + 20 * round)).await;
        write(&client, "issues", "words ").await;
        answer(&client, &[]).await;
        assert!(
            client.find(Locator::Css("[name^=take-]")).await.is_err(),
            "{}",
            client.source().await.unwrap()
        );
    }
    client.goto(&rehearsal.at(STATEMENT)).await.unwrap();
    // What stands at the end of a line is no part of an answer.
    assert_eq!(typed(&client, "issues").await, "more words".repeat(5));
    client.close().await.unwrap();
}
