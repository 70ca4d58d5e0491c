//! Files: words before files, copies for others, and what applicants learn of both.

use domain::{application::Copied, finding::Found};
use specimens::{
    pdf, pictures,
    plain::{self, docx_by},
};
use testkit::{Browser, Mood, Page, TestApp};

use super::{begin, hidden, kept, save};

const DOCUMENTS: &str = "/en/application/step/documents";

async fn documents_page(test: &TestApp) -> (Browser, String) {
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
    (browser, code)
}

async fn upload(browser: &mut Browser, submission: &str, name: &str, content: &[u8]) -> Page {
    let seen = hidden(&browser.get(DOCUMENTS).await, "seen");
    let typed = [("seen", &*seen), ("submission", submission)];
    browser.upload(DOCUMENTS, &typed, &[("submission_file", name, content)]).await
}

#[tokio::test]
async fn the_applicant_is_told_what_was_found_and_gets_what_others_see() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let file = docx_by("María Quintero", "Killings go unpunished.", "Ask Pedro");
    assert_eq!(upload(&mut browser, "alone", "a.docx", &file).await.status, 303);
    let given = kept(&test, &code).await.answers.file("submission_file").unwrap().clone();
    let copy = given.clean().unwrap();
    let found: Vec<_> = copy.found.iter().map(|one| (one.found, one.count)).collect();
    assert!(found.starts_with(&[(Found::Author, 1), (Found::Comment, 1)]), "{found:?}");
    assert_eq!(copy.words, Some(3));
    let said = "Found in your file, and not in the copy: the name of an author comments and notes";
    for page in [DOCUMENTS, "/en/application/check"] {
        let words = browser.get(page).await.words();
        assert!(words.contains(said), "{words}");
        assert!(words.contains("Words counted: 3, of at most 2,815."), "{words}");
        assert!(!words.contains("Quintero") && !words.contains("Pedro"), "the values are never told");
    }
    let page = browser.get(DOCUMENTS).await.text();
    assert!(page.contains("href=\"/en/application/file/submission_file\""), "{page}");
    let got = browser.get("/en/application/file/submission_file").await;
    assert_eq!(got.headers["content-disposition"], "attachment; filename=\"submission_file.docx\"");
    assert_eq!(got.bytes.len() as u64, copy.bytes);
    let text = format!("{:?}", specimens::laid_open(&got.bytes).concat().escape_ascii().to_string());
    assert!(text.contains("Killings go unpunished."));
    assert!(!text.contains("Quintero") && !text.contains("Pedro"));
}

#[tokio::test]
async fn every_kind_of_file_is_taken_and_says_what_was_in_it() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let files = [
        ("a.pdf", pdf::pdf()),
        ("a.docx", specimens::docx::docx()),
        ("a.odt", specimens::odt::odt()),
        ("a.txt", b"words".to_vec()),
        ("a.jpg", pictures::jpeg()),
        ("a.png", pictures::png()),
        ("a.mp4", specimens::mp4::mp4()),
    ];
    for (name, content) in files {
        let sent = upload(&mut browser, "alone", name, &content).await;
        assert_eq!(sent.status, 303, "{name}: {}", sent.words());
        let given = kept(&test, &code).await.answers.file("submission_file").unwrap().clone();
        assert_eq!(given.name, name);
        let got = browser.get("/en/application/file/submission_file").await;
        assert_eq!(specimens::surviving(&got.bytes), Vec::<String>::new(), "{name}");
        let is_plain = name == "a.txt";
        assert_eq!(given.clean().unwrap().found.is_empty(), is_plain, "{name}");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_why_and_the_words_and_the_file_before_stay() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    assert_eq!(upload(&mut browser, "alone", "good.txt", b"words").await.status, 303);
    let before = kept(&test, &code).await.answers.file("submission_file").unwrap().clone();
    let damaged = &specimens::docx::docx()[..900];
    for (mood, name, content, why) in [
        (Mood::Well, "b.pdf", b"%PDF-1.7 nothing".as_slice(), "it is damaged"),
        (Mood::Well, "b.docx", damaged, "Please choose a file of another kind"),
        (Mood::Falls, "b.txt", b"words", "took too long to read"),
        (Mood::Slow, "b.txt", b"words", "took too long to read"),
    ] {
        test.copyist.is(mood);
        let sent = upload(&mut browser, "joint", name, content).await;
        assert_eq!(sent.status, 422, "{name}");
        assert!(sent.words().contains(why), "{name}: {}", sent.words());
        assert!(sent.text().contains("href=\"#f-submission_file\""));
        let now = kept(&test, &code).await;
        assert_eq!(now.answers.get("submission"), "joint", "the words were saved");
        assert_eq!(now.answers.file("submission_file"), Some(&before), "and the file before stays");
    }
}

#[tokio::test]
async fn a_file_waits_for_its_copy_and_nobody_sees_it_before() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    test.copyist.is(Mood::Away);
    let file = docx_by("María Quintero", "Killings go unpunished.", "Ask Pedro");
    assert_eq!(upload(&mut browser, "alone", "a.docx", &file).await.status, 303);
    let waiting = kept(&test, &code).await;
    assert_eq!(waiting.answers.file("submission_file").unwrap().copy, None);
    assert!(browser.get(DOCUMENTS).await.words().contains("is still being made"));
    assert_eq!(browser.get("/en/application/file/submission_file").await.status, 404);
    assert_eq!(test.app.make_waiting_copies().await.unwrap(), 0);

    test.copyist.is(Mood::Well);
    test.store.vault().lock();
    assert_eq!(test.app.make_waiting_copies().await.unwrap(), 0, "without the team key nothing is read");
    test.store.vault().unlock(1, test.team.clone());
    assert_eq!(test.app.make_waiting_copies().await.unwrap(), 1);
    assert_eq!(test.app.make_waiting_copies().await.unwrap(), 0);
    let made = kept(&test, &code).await;
    assert!(matches!(made.answers.file("submission_file").unwrap().copy, Some(Copied::Made(_))));
    assert_eq!(browser.get("/en/application/file/submission_file").await.status, 200);
    assert_eq!(made.answers.canonical(), waiting.answers.canonical());
    assert_eq!(test.app.examine().await.unwrap().faults, []);
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_longer_than_half_a_minute_for_a_copy_and_the_seventeenth_not_at_all() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    test.copyist.is(Mood::Busy);
    let start = tokio::time::Instant::now();
    assert_eq!(upload(&mut browser, "alone", "a.txt", b"words").await.status, 303);
    assert!((26..29).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    assert!(kept(&test, &code).await.answers.file("submission_file").unwrap().waits_for_copy());
    let mut waiting = Vec::new();
    for _ in 0..16 {
        let mut one = browser.clone();
        waiting.push(tokio::spawn(async move { upload(&mut one, "alone", "a.txt", b"words").await.status }));
    }
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    let start = tokio::time::Instant::now();
    assert_eq!(upload(&mut browser, "alone", "b.txt", b"other words").await.status, 303);
    assert_eq!(start.elapsed().as_secs(), 0, "the line is full: the file is kept and copied later");
    for one in waiting {
        assert_eq!(one.await.unwrap(), 303);
    }
}

#[tokio::test]
async fn words_over_the_limit_are_said_and_far_too_many_are_not_handed_in() {
    let test = TestApp::start().await;
    let (mut browser, _) = documents_page(&test).await;
    let words = |count: usize| "word ".repeat(count).into_bytes();
    assert_eq!(upload(&mut browser, "alone", "a.txt", &words(2_900)).await.status, 303);
    let page = browser.get(DOCUMENTS).await.words();
    assert!(page.contains("Words counted: 2,900, of at most 2,815."), "{page}");
    assert!(page.contains("more than the 2,815 words that the United Nations take"), "{page}");
    let sent = upload(&mut browser, "alone", "a.txt", &words(3_097)).await;
    assert_eq!(sent.status, 422);
    assert!(sent.words().contains("about 3,097 words were counted"), "{}", sent.words());
    assert_eq!(upload(&mut browser, "joint", "a.txt", &words(3_097)).await.status, 303);
    let scan = upload(&mut browser, "joint", "scan.pdf", &plain::pdf("")).await;
    assert_eq!(scan.status, 303);
    assert!(browser.get(DOCUMENTS).await.words().contains("No words could be read in the file"));
}

#[tokio::test]
async fn a_video_may_be_larger_than_other_files() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    let mut film = specimens::mp4::mp4();
    let filling = 11_000_000u32;
    film.extend(filling.to_be_bytes());
    film.extend(b"free");
    film.resize(film.len() + filling as usize - 8, 0);
    let sent = upload(&mut browser, "alone", "a.mp4", &film).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    let given = kept(&test, &code).await.answers.file("submission_file").unwrap().clone();
    assert_eq!((given.bytes, &*given.kind), (film.len() as u64, "mp4"));
    let sent = upload(&mut browser, "alone", "a.txt", &vec![b'a'; 10_000_001]).await;
    assert!(sent.words().contains("a file of at most 10 MB"), "{}", sent.words());
    assert!(browser.get(DOCUMENTS).await.words().contains("A video (MP4) may have 60 MB."));
}

/// What a form with a file looks like when its line breaks in the middle of the file.
#[tokio::test]
async fn a_line_that_breaks_in_a_file_takes_no_word_with_it() {
    let test = TestApp::start().await;
    let (mut browser, code) = documents_page(&test).await;
    save(&mut browser, "en", "documents", &[("submission", "no")]).await;
    let seen = hidden(&browser.get(DOCUMENTS).await, "seen");
    let token = hidden(&browser.get(DOCUMENTS).await, "form");
    let part = |name: &str, value: &str| {
        format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = [
        part("form", &token),
        part("seen", &seen),
        part("submission", "joint"),
        "--edge\r\ncontent-disposition: form-data; name=\"submission_file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 and th"
            .to_owned(),
    ]
    .concat();
    let kind = "multipart/form-data; boundary=edge";
    let broken = browser.send_body("POST", DOCUMENTS, &[("content-type", kind)], body.into_bytes()).await;
    assert_eq!(broken.status, 400);
    let now = kept(&test, &code).await;
    assert_eq!((now.answers.get("submission"), now.answers.files().count()), ("joint", 0));
    // From elsewhere nothing is taken, also not the words before a file.
    let body = [part("form", "x"), part("seen", &seen), part("submission", "alone")].concat()
        + "--edge\r\ncontent-disposition: form-data; name=\"submission_file\"; filename=\"a.pdf\"\r\n\r\nx";
    browser.send_body("POST", DOCUMENTS, &[("content-type", kind)], body.into_bytes()).await;
    assert_eq!(kept(&test, &code).await.answers.get("submission"), "joint");
}
