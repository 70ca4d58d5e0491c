//! What is refused, and that nothing that was typed is lost.

use testkit::TestApp;

use super::{PAGES, begin, fill, hand_in, hidden, kept, opened, save};

#[tokio::test]
async fn a_state_must_be_chosen_among_those_that_are_open() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    for chosen in ["", "FRA", "nonsense"] {
        let page = test.anyone().post("/en/series/44/apply", &[("state", chosen)]).await;
        assert_eq!((page.status, page.headers.get("set-cookie")), (422, None), "{chosen}");
        assert!(page.text().contains("href=\"#f-state\""), "{chosen}");
    }
    assert_eq!(test.anyone().post("/en/series/45/apply", &[("state", "COL")]).await.status, 404);
}

#[tokio::test]
async fn a_wrong_code_says_only_that() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    begin(&test, "en", "COL").await;
    for wrong in ["", "hello", "0123-4567-89AB-CDEF-GHJK-MNPQ", "\"><script>"] {
        let page = test.anyone().post("/en/return", &[("code", wrong)]).await;
        assert_eq!((page.status, page.headers.get("set-cookie")), (422, None), "{wrong}");
        assert!(page.words().contains("This code opens nothing."), "{wrong}");
        assert!(!page.text().contains("<script>"));
    }
}

#[tokio::test]
async fn a_wrong_answer_comes_back_with_all_that_was_typed_and_is_kept() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let long = "word ".repeat(201);
    let typed =
        [("organisation", "Casa"), ("email", "casa at example"), ("since", "long ago"), ("aim", &long)];
    let page = save(&mut browser, "en", "organisation", &typed).await;
    assert_eq!(page.status, 422);
    let source = page.text();
    for field in ["email", "since", "aim"] {
        assert!(source.contains(&format!("href=\"#f-{field}\"")), "{field}");
    }
    assert!(!source.contains("href=\"#f-organisation\"") && source.contains("value=\"Casa\""));
    assert!(source.contains("value=\"casa at example\"") && source.contains(long.trim()));
    let aim = "What the organisation is for, and what it does – Please use at most 200 words; you have 201.";
    assert!(page.words().contains(aim), "{}", page.words());
    assert_eq!(kept(&test, &code).await.answers.get("email"), "casa at example");
}

#[tokio::test]
async fn an_answer_far_too_long_comes_back_too() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, _) = begin(&test, "en", "COL").await;
    let long = "x".repeat(100_000);
    let page = save(&mut browser, "en", "organisation", &[("organisation", &long)]).await;
    assert_eq!(page.status, 422);
    assert!(page.text().contains(&long) && page.text().contains("href=\"#f-organisation\""));
}

#[tokio::test]
async fn an_incomplete_application_is_never_handed_in_and_the_page_names_what_is_missing() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    fill(&mut browser, "en").await;
    save(&mut browser, "en", "consent", &[("data", "yes")]).await;
    let speaker: Vec<_> = PAGES[1].1.iter().copied().filter(|(field, _)| *field != "position").collect();
    save(&mut browser, "en", "speaker", &speaker).await;
    let check = browser.get("/en/application/check").await;
    assert_eq!(hidden(&check, "seen"), "");
    let seen = seen(&test, &code).await;
    let page = browser.post("/en/application/check", &[("seen", &seen)]).await;
    assert_eq!(page.status, 422);
    for link in
        ["/en/application/step/speaker?all#f-position", "/en/application/step/consent?all#f-in_the_room"]
    {
        assert!(page.text().contains(link), "{link}");
    }
    assert_eq!(page.text().matches("?all#f-").count(), 2);
    assert!(kept(&test, &code).await.submission().is_none());
    assert!(browser.get("/en/application/step/speaker?all").await.text().contains("href=\"#f-position\""));
}

/// What the page with all answers would send back.
pub(super) async fn seen(test: &TestApp, code: &str) -> String {
    let actor = policy::Actor { application: Some(kept(test, code).await.id), ..policy::Actor::anyone() };
    app::applications::seen_whole(&test.app.dossier(&actor).await.unwrap())
}

#[tokio::test]
async fn what_was_not_looked_at_is_not_handed_in() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    fill(&mut browser, "en").await;
    let seen = hidden(&browser.get("/en/application/check").await, "seen");
    let mut other = opened(&test, &code).await;
    save(&mut other, "en", "documents", &[("submission", "joint")]).await;
    // The browser's own page is the newer session's; it looks again and only then hands in.
    let page = browser.post("/en/application/check", &[("seen", &seen)]).await;
    assert_eq!(page.status, 409);
    assert!(page.words().contains("Look at them once more"));
    assert!(kept(&test, &code).await.submission().is_none());
    assert_eq!(hand_in(&mut browser, "en").await.location(), "/en/application/receipt");
}

#[tokio::test]
async fn two_tabs_do_not_overwrite_each_other() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let address = "/en/application/step/organisation";
    let seen = hidden(&browser.get(address).await, "seen");
    let first = [("seen", &*seen), ("organisation", "First"), ("country", "Colombia"), ("since", "1998")];
    assert_eq!(browser.post(address, &first).await.status, 303);

    let second = [("seen", &*seen), ("organisation", "Second"), ("country", "Colombia"), ("since", "1999")];
    let page = browser.post(address, &second).await;
    assert_eq!(page.status, 409);
    let source = page.text();
    assert!(source.contains("value=\"Second\"") && source.contains("<bdi>First</bdi>"));
    assert!(source.contains("name=\"take-organisation\"") && !source.contains("name=\"take-country\""));
    assert_eq!(kept(&test, &code).await.answers.get("organisation"), "First");

    let seen = hidden(&page, "seen");
    let chosen = [
        ("seen", &*seen),
        ("organisation", "Second, and better"),
        ("take-organisation", "mine"),
        ("country", "Colombia"),
        ("since", "1999"),
        ("take-since", "saved"),
    ];
    assert_eq!(browser.post(address, &chosen).await.status, 303);
    let answers = kept(&test, &code).await.answers;
    assert_eq!((answers.get("organisation"), answers.get("since")), ("Second, and better", "1998"));
}

#[tokio::test]
async fn two_tabs_on_different_pages_do_not_disturb_each_other() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let seen = hidden(&browser.get("/en/application/step/speaker").await, "seen");
    save(&mut browser, "en", "organisation", &[("organisation", "Casa")]).await;
    let fields = [("seen", &*seen), ("family_name", "Quintero")];
    assert_eq!(browser.post("/en/application/step/speaker", &fields).await.status, 303);
    let answers = kept(&test, &code).await.answers;
    assert_eq!((answers.get("organisation"), answers.get("family_name")), ("Casa", "Quintero"));
}

#[tokio::test]
async fn an_answer_brings_up_its_questions_and_takes_others_away() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, _) = begin(&test, "en", "COL").await;
    let address = "/en/application/step/organisation";
    let asked =
        |page: String| ["accreditation", "ecosoc"].map(|name| page.contains(&format!("name=\"{name}\"")));
    assert_eq!(asked(browser.get(address).await.text()), [false, false]);
    let stays = save(&mut browser, "en", "organisation", &[("kind", "nhri")]).await;
    assert_eq!(stays.location(), "/en/application/step/organisation?saved");
    assert_eq!(asked(browser.get(address).await.text()), [true, false]);
    save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
    assert_eq!(asked(browser.get(address).await.text()), [false, true]);
}

#[tokio::test]
async fn the_grant_is_asked_for_eligible_states_only() {
    let test = TestApp::start().await;
    let mut series = testkit::series("44");
    series.grants = Some(domain::grant::GrantTerms {
        applicants: domain::exchange::Applicants::Cso,
        states: vec!["CUB".parse().unwrap()],
        covers: Vec::new(),
        max_days: 6,
        limited: true,
        donors: Vec::new(),
    });
    test.add_series(series, &["COL", "CUB"]).await;
    for (state, status) in [("COL", 404), ("CUB", 200)] {
        let (mut browser, _) = begin(&test, "en", state).await;
        save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
        assert_eq!(browser.get("/en/application/step/grant").await.status, status, "{state}");
    }
}

#[tokio::test]
async fn files_are_taken_by_what_is_in_them_and_can_be_replaced_and_removed() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("kind", "national")]).await;
    let address = "/en/application/step/documents";
    let seen = hidden(&browser.get(address).await, "seen");
    let typed = [("seen", &*seen), ("submission", "alone")];
    let pdf = &*specimens::plain::pdf("a submission");
    let sent =
        browser.upload(address, &typed, &[("submission_file", "../../évil\u{202e}fdp.exe", pdf)]).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    let file = kept(&test, &code).await.answers.file("submission_file").unwrap().clone();
    assert_eq!((&*file.name, &*file.kind, file.bytes), ("évilfdp.pdf", "pdf", pdf.len() as u64));

    let program = browser.upload(address, &typed, &[("submission_file", "x.pdf", b"MZ\x90\x00\x03")]).await;
    assert_eq!(program.status, 422);
    assert!(program.text().contains("href=\"#f-submission_file\""));
    let large = vec![b'a'; 40_000_000];
    let large = browser.upload(address, &typed, &[("submission_file", "x.txt", &large)]).await;
    assert_eq!(large.status, 422);
    assert!(large.text().contains("value=\"alone\" checked"));
    assert!(large.words().contains("a file of at most 10 MB"), "{}", large.words());
    assert_eq!(kept(&test, &code).await.answers.file("submission_file"), Some(&file));

    let other = browser.upload(address, &typed, &[("submission_file", "notes.md", b"plain words")]).await;
    assert_eq!(other.status, 303);
    assert_eq!(kept(&test, &code).await.answers.file("submission_file").unwrap().name, "notes.txt");
    let removed = [&typed[..], &[("remove", "submission_file")]].concat();
    browser.post(address, &removed).await;
    assert_eq!(kept(&test, &code).await.answers.file("submission_file"), None);
}

#[tokio::test]
async fn hostile_names_come_out_clean() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let hostile = "<b>Casa</b>\r\nBcc: all\u{0}\u{1b}[2J \u{202e}gnorw\u{2066}";
    save(&mut browser, "en", "organisation", &[("organisation", hostile)]).await;
    let clean = "<b>Casa</b> Bcc: all[2J gnorw";
    assert_eq!(kept(&test, &code).await.answers.get("organisation"), clean);
    for page in ["/step/organisation", "/check"] {
        let source = browser.get(&format!("/en/application{page}")).await.text();
        assert!(
            source.contains("&lt;b&gt;Casa&lt;/b&gt; Bcc: all[2J gnorw") && !source.contains("<b>Casa"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn a_form_of_another_browser_is_not_taken() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut mine, _) = begin(&test, "en", "COL").await;
    let (mut theirs, code) = begin(&test, "en", "COL").await;
    let token = hidden(&mine.get("/en/application/step/organisation").await, "form");
    theirs.forget_token();
    let forged = [("form", &*token), ("organisation", "Forged")];
    assert_eq!(theirs.post("/en/application/step/organisation", &forged).await.status, 403);
    assert_eq!(kept(&test, &code).await.answers.get("organisation"), "");
}
