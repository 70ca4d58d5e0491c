//! Files that a browser sends in parts, with scripts on: over a line that breaks, and with the reason at
//! hand if one cannot be read.

use std::{io::Write as _, time::Duration};

use fantoccini::Client;

use crate::{
    Rehearsal, begin,
    driver::{Scripts, browser, complaints, set_line, slow_line},
    find, path, press_button,
};

const DOCUMENTS: &str = "/en/application/step/documents";

/// Waits until the line at the field says it, for as long as a slow machine may need.
async fn says(client: &Client, words: &str) {
    for _ in 0..300 {
        let said = find(client, "[data-upload]").await.text().await.unwrap_or_default();
        if said.contains(words) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the page does not say {words:?}: {}", client.source().await.unwrap());
}

/// Comes to the page with the files, as an organisation that is asked for one.
async fn documents(client: &Client, rehearsal: &Rehearsal) {
    begin(client, rehearsal).await;
    client.goto(&rehearsal.at("/en/application/step/organisation")).await.unwrap();
    find(client, "[name=kind][value=national]").await.click().await.unwrap();
    press_button(client, "main form button").await;
    client.goto(&rehearsal.at(DOCUMENTS)).await.unwrap();
}

fn file(ending: &str, content: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new().suffix(ending).tempfile().unwrap();
    file.write_all(content).unwrap();
    file
}

async fn choose(client: &Client, file: &tempfile::NamedTempFile) {
    find(client, "[type=file]").await.send_keys(&file.path().display().to_string()).await.unwrap();
}

#[tokio::test]
async fn a_file_goes_on_where_it_stopped_when_the_line_returns() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    documents(&client, &rehearsal).await;
    let words = file(".txt", &b"Killings go unpunished.\n".repeat(300_000));
    slow_line(&client, 2_000_000).await;
    choose(&client, &words).await;
    says(&client, "Sending: 7").await;
    set_line(&client, false).await;
    says(&client, "The line broke").await;
    set_line(&client, true).await;
    says(&client, "The file arrived.").await;
    find(&client, "[name=submission][value=no]").await.click().await.unwrap();
    press_button(&client, "main form button").await;
    client.goto(&rehearsal.at(DOCUMENTS)).await.unwrap();
    let page = find(&client, "main").await.text().await.unwrap();
    assert!(page.contains("Words counted: 900,000"), "{page}");
    assert_eq!(complaints(&client).await, Vec::<String>::new());
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_why_and_the_page_stays() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    documents(&client, &rehearsal).await;
    let broken = file(".pdf", b"%PDF-1.7 nothing");
    choose(&client, &broken).await;
    says(&client, "This file cannot be read: it is damaged").await;
    assert_eq!(path(&client).await, DOCUMENTS);
    // The words go without it.
    find(&client, "[name=submission][value=no]").await.click().await.unwrap();
    press_button(&client, "main form button").await;
    assert_ne!(path(&client).await, DOCUMENTS);
    client.close().await.unwrap();
}
