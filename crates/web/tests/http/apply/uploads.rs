//! Files in parts: the tus protocol as browsers and other clients speak it.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use axum::body::{Body, Bytes, HttpBody};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use hyper::body::Frame;
use specimens::plain::docx_by;
use testkit::{Browser, Page, TestApp};

use super::{begin, hidden, kept, save};

const UPLOADS: &str = "/en/application/upload";
const VERSION: (&str, &str) = ("tus-resumable", "1.0.0");
const KIND: (&str, &str) = ("content-type", "application/offset+octet-stream");

/// A body that breaks off: as much of it arrives as there is, and then the line is gone.
struct BrokenOff(Vec<u8>);

impl HttpBody for BrokenOff {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let rest = std::mem::take(&mut self.0);
        let broken = || Err(std::io::ErrorKind::ConnectionReset.into());
        Poll::Ready(Some(if rest.is_empty() { broken() } else { Ok(Frame::data(rest.into())) }))
    }
}

async fn documents_page(test: &TestApp) -> (Browser, String) {
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
    (browser, code)
}

/// What a browser says of a file, in the words of the protocol.
async fn metadata(browser: &mut Browser, name: &str) -> String {
    let token = hidden(&browser.get("/en/application/step/documents").await, "form");
    let word = |text: &str| STANDARD.encode(text);
    format!("question {},filename {},form {}", word("submission_file"), word(name), word(&token))
}

async fn begin_upload(browser: &mut Browser, name: &str, length: usize) -> String {
    let said = metadata(browser, name).await;
    let length = length.to_string();
    let headers = [VERSION, ("upload-length", &*length), ("upload-metadata", &*said)];
    let made = browser.ask("POST", UPLOADS, &headers).await;
    assert_eq!(made.status, 201, "{}", made.words());
    assert_eq!((&*made.headers["tus-resumable"], &*made.headers["upload-offset"]), ("1.0.0", "0"));
    made.location().to_owned()
}

async fn send(browser: &mut Browser, at: &str, offset: usize, body: impl Into<Body>) -> Page {
    let offset = offset.to_string();
    browser.send_body("PATCH", at, &[VERSION, KIND, ("upload-offset", &*offset)], body).await
}

async fn offset(browser: &mut Browser, at: &str) -> Option<usize> {
    let head = browser.ask("HEAD", at, &[VERSION]).await;
    (head.status == 200).then(|| head.headers["upload-offset"].parse().unwrap())
}

#[tokio::test]
async fn a_file_arrives_in_parts_over_a_line_that_breaks() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let file = docx_by("María Quintero", &"Killings go unpunished. ".repeat(9), "Ask Pedro");
    let at = begin_upload(&mut browser, "../../informe.docx", file.len()).await;
    let first = send(&mut browser, &at, 0, file[..100].to_vec()).await;
    assert_eq!((first.status, &*first.headers["upload-offset"]), (204, "100"));
    // The line breaks in the middle of the second part: what came of it is kept.
    let broken = Body::new(BrokenOff(file[100..250].to_vec()));
    assert_eq!(send(&mut browser, &at, 100, broken).await.status, 400);
    assert_eq!(offset(&mut browser, &at).await, Some(250));
    assert_eq!(kept(&test, &code).await.answers.files().count(), 0);
    // What was sent twice, or skips something, is not taken.
    for wrong in [0, 100, 249, 251, file.len()] {
        assert_eq!(send(&mut browser, &at, wrong, vec![1]).await.status, 409, "{wrong}");
    }
    let last = send(&mut browser, &at, 250, file[250..].to_vec()).await;
    assert_eq!(last.status, 204, "{}", last.words());
    assert_eq!(last.headers["upload-offset"], file.len().to_string());
    // It is an answer like one from the plain form, copy and all.
    let given = kept(&test, &code).await.answers.file("submission_file").unwrap().clone();
    assert_eq!(
        (&*given.name, given.bytes, given.hash),
        ("informe.docx", file.len() as u64, files::hash(&file))
    );
    assert_eq!(given.clean().unwrap().words, Some(27));
    assert_eq!(offset(&mut browser, &at).await, Some(file.len()), "and a client that asks again is told so");
    assert_eq!(test.app.examine().await.unwrap().faults, []);
}

#[tokio::test]
async fn what_is_too_large_is_not_taken() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let said = metadata(&mut browser, "a.pdf").await;
    for (length, status) in [("60000001", 413), ("0", 422), ("-1", 400), ("", 400)] {
        let headers = [VERSION, ("upload-length", length), ("upload-metadata", &*said)];
        assert_eq!(browser.ask("POST", UPLOADS, &headers).await.status, status, "{length}");
    }
    let at = begin_upload(&mut browser, "a.txt", 10).await;
    let more = browser
        .send_body(
            "PATCH",
            &at,
            &[VERSION, KIND, ("upload-offset", "0"), ("content-length", "11")],
            vec![b'a'; 11],
        )
        .await;
    assert_eq!((more.status, offset(&mut browser, &at).await), (413, Some(0)));
    assert_eq!(send(&mut browser, &at, 0, vec![b'a'; 11]).await.status, 413);
    assert_eq!(offset(&mut browser, &at).await, Some(0), "nothing of it was kept");
    // Only a video may be so large, and what comes first shows that this is none.
    let at = begin_upload(&mut browser, "a.mp4", 20_000_000).await;
    let refused = send(&mut browser, &at, 0, b"%PDF-1.7 ".repeat(100)).await;
    assert_eq!((refused.status, &*refused.text()), (422, "Please choose a file of at most 10\u{a0}MB."));
    assert_eq!(offset(&mut browser, &at).await, None);
    let at = begin_upload(&mut browser, "a.mp4", 20_000_000).await;
    let taken = send(&mut browser, &at, 0, specimens::mp4::mp4()).await;
    assert_eq!(taken.status, 204);
    assert_eq!(kept(&test, &code).await.answers.files().count(), 0);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_in_a_sentence_and_is_over() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let at = begin_upload(&mut browser, "a.pdf", 16).await;
    let refused = send(&mut browser, &at, 0, b"%PDF-1.7 nothing".to_vec()).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().starts_with("This file cannot be read: it is damaged"), "{}", refused.text());
    assert_eq!(offset(&mut browser, &at).await, None);
    assert_eq!(kept(&test, &code).await.answers.files().count(), 0);
}

#[tokio::test]
async fn another_session_another_version_and_another_site_get_nowhere() {
    let test = TestApp::start().await;
    let (mut browser, _) = documents_page(&test).await;
    let (mut other, _) = begin(&test, "en", "COL").await;
    save(&mut other, "en", "organisation", &[("kind", "national")]).await;
    let at = begin_upload(&mut browser, "a.txt", 10).await;
    assert_eq!(offset(&mut other, &at).await, None);
    assert_eq!(send(&mut other, &at, 0, vec![b'a'; 10]).await.status, 404);
    assert_eq!(other.ask("DELETE", &at, &[VERSION]).await.status, 404);
    assert_eq!(send(&mut test.anyone(), &at, 0, vec![b'a'; 10]).await.status, 404);

    let versions = [("tus-resumable", "0.2.2")];
    assert_eq!(browser.ask("HEAD", &at, &versions).await.status, 412);
    assert_eq!(browser.ask("HEAD", &at, &[]).await.status, 412);
    let plain = [VERSION, ("content-type", "text/plain"), ("upload-offset", "0")];
    assert_eq!(browser.send_body("PATCH", &at, &plain, vec![b'a'; 10]).await.status, 415);
    let elsewhere = [VERSION, KIND, ("upload-offset", "0"), ("sec-fetch-site", "cross-site")];
    assert_eq!(browser.send_body("PATCH", &at, &elsewhere, vec![b'a'; 10]).await.status, 403);
    let word = |text: &str| STANDARD.encode(text);
    let forged = format!("question {},filename {},form {}", word("submission_file"), word("a"), word("x"));
    let headers = [VERSION, ("upload-length", "10"), ("upload-metadata", &*forged)];
    assert_eq!(browser.ask("POST", UPLOADS, &headers).await.status, 403);
    assert_eq!(offset(&mut browser, &at).await, Some(0));

    let asked = browser.ask("OPTIONS", UPLOADS, &[]).await;
    assert_eq!(asked.status, 204);
    assert_eq!(asked.headers["tus-extension"], "creation,termination,expiration");
    assert_eq!((&*asked.headers["tus-version"], &*asked.headers["tus-max-size"]), ("1.0.0", "60000000"));
    assert_eq!(browser.ask("DELETE", &at, &[VERSION]).await.status, 204);
    assert_eq!(offset(&mut browser, &at).await, None);
}

#[tokio::test]
async fn an_upload_that_is_given_up_leaves_nothing_and_no_part_stands_readable() {
    let test = TestApp::start().await;
    let (mut browser, _) = documents_page(&test).await;
    let before = begin_upload(&mut browser, "a.txt", 5_000).await;
    send(&mut browser, &before, 0, b"secret words ".repeat(100)).await;
    // One at a time for each question.
    let at = begin_upload(&mut browser, "a.txt", 5_000).await;
    assert_eq!(offset(&mut browser, &before).await, None);
    send(&mut browser, &at, 0, b"secret words ".repeat(100)).await;
    let documents = files::Files::open(test.folder.path()).unwrap();
    let all: Vec<_> = documents.all().map(Result::unwrap).collect();
    assert_eq!(all.len(), 2, "the same bytes at the same place of two uploads are two documents");
    for hash in all {
        let bytes = documents.get(hash).unwrap().unwrap();
        assert!(!bytes.windows(6).any(|part| part == b"secret"));
    }
    assert_eq!(test.app.sweep().await.unwrap().noticed, 1, "the parts of the other are in use");
    test.at("2026-11-22T08:00:00Z");
    assert_eq!(offset(&mut browser, &at).await, None, "its day is over");
    let swept = test.app.sweep().await.unwrap();
    assert_eq!((swept.uploads, swept.noticed, swept.documents), (1, 1, 1));
    test.at("2026-11-23T08:00:00Z");
    assert_eq!(test.app.sweep().await.unwrap().documents, 1);
    assert_eq!(documents.all().count(), 0);
}

#[tokio::test]
async fn a_draft_that_is_thrown_away_takes_its_uploads_with_it() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let at = begin_upload(&mut browser, "a.txt", 10).await;
    let id = kept(&test, &code).await.id;
    browser.post("/en/application/withdraw", &[]).await;
    let upload = at.rsplit('/').next().unwrap().parse().unwrap();
    let mut view = test.store.view().await.unwrap();
    assert_eq!(view.upload(id, upload).await.unwrap(), None);
}
