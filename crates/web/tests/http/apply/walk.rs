//! The whole walk, in three languages; what is shown once, what nobody else sees.

use std::io::Write as _;

use domain::application::{State, Status};
use testkit::TestApp;

use super::{
    PAGES, begin, fill, hand_in, handed_in, hidden, kept, opened, save, shown_code, waiting_letters,
};

#[tokio::test]
async fn an_application_is_made_without_scripts_in_each_language() {
    for lang in ["en", "fr", "es"] {
        let test = TestApp::start().await;
        test.series("44", &["COL", "CUB"]).await;
        let mut browser = test.anyone();
        let start = browser.get(&format!("/{lang}/series/44/apply")).await;
        assert_eq!((start.status, start.headers.get("set-cookie")), (200, None));

        let (mut browser, code) = begin(&test, lang, "COL").await;
        let source = browser.get(&format!("/{lang}/application/code.txt")).await;
        assert!(source.text().contains(&code) && source.text().contains(&format!("/{lang}/return")));
        let kept_code = browser.post(&format!("/{lang}/application/code"), &[]).await;
        assert_eq!(kept_code.location(), format!("/{lang}/application/step/organisation"));
        assert_eq!(shown_code(&browser.get(&format!("/{lang}/application")).await), None);

        fill(&mut browser, lang).await;
        let answer = hand_in(&mut browser, lang).await;
        assert_eq!(answer.location(), format!("/{lang}/application/receipt"), "{}", answer.words());
        let receipt = browser.get(&format!("/{lang}/application/receipt")).await;
        let application = kept(&test, &code).await;
        let submission = application.submission().unwrap();
        assert!(submission.number.starts_with("R-") && submission.number.len() == 11);
        assert!(receipt.words().contains(&submission.number) && receipt.words().contains(&submission.hash));
        assert_eq!(submission.hash, app::content_hash(submission.answers.canonical().as_bytes()));
        assert_eq!(application.language.tag(), lang);
        let source = browser.get(&format!("/{lang}/application/receipt.txt")).await.text();
        assert!(source.contains("UTC 2026-11-21 08:00:00"), "{source}");
        assert!(source.contains(&submission.answers.canonical()) && !source.contains(&code));
        assert_eq!(waiting_letters(&test).await, 1);
    }
}

#[tokio::test]
async fn no_address_title_or_cookie_tells_whose_application_it_is() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, _) = handed_in(&test, "COL").await;
    for page in ["", "/step/organisation", "/step/speaker", "/check", "/receipt", "/withdraw"] {
        let shown = browser.get(&format!("/en/application{page}")).await;
        let source = shown.text();
        let title = source.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
        for told in ["Colombia", "Casa", "Quintero", "app_"] {
            assert!(!title.contains(told), "{page}: {title}");
        }
        assert!(!source.contains("app_"), "{page}");
        assert_eq!(shown.headers.get("cache-control").map(String::as_str), Some("no-store"), "{page}");
    }
}

#[tokio::test]
async fn every_page_of_the_way_fits_with_the_style_sheet_into_the_first_answer() {
    fn packed(source: &[u8]) -> usize {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        packer.write_all(source).unwrap();
        packer.finish().unwrap().len()
    }
    let states =
        ["COL", "CUB", "FRA", "DEU", "RUS", "CAN", "MEX", "SAU", "SEN", "CHN", "NGA", "MUS", "MYS", "JOR"];
    let sheet = packed(views::style::sheet().as_bytes());
    for lang in ["en", "fr", "es"] {
        let test = TestApp::start().await;
        test.series("44", &states).await;
        let (mut browser, _) = begin(&test, lang, "COL").await;
        fill(&mut browser, lang).await;
        let mut whole = sheet + packed(views::script::source().as_bytes());
        let mut pages = vec![
            format!("/{lang}/series/44/apply"),
            format!("/{lang}/return"),
            format!("/{lang}/application"),
            format!("/{lang}/application/check"),
            format!("/{lang}/application/withdraw"),
        ];
        pages.extend(PAGES.map(|(step, _)| format!("/{lang}/application/step/{step}")));
        for page in pages {
            let shown = browser.get(&page).await;
            assert_eq!(shown.status, 200, "{page}");
            let bytes = packed(&shown.bytes) + sheet;
            assert!(bytes <= 14_600, "{page}: {bytes}");
            whole += packed(&shown.bytes);
        }
        hand_in(&mut browser, lang).await;
        let receipt = browser.get(&format!("/{lang}/application/receipt")).await;
        assert!(packed(&receipt.bytes) + sheet <= 14_600);
        whole += packed(&receipt.bytes);
        assert!(whole <= 80_000, "{whole}");
    }
    assert!(views::script::source().len() <= 10_240);
}

#[tokio::test]
async fn a_stranger_with_another_code_sees_nothing_of_it() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    handed_in(&test, "COL").await;
    let (mut stranger, _) = begin(&test, "en", "COL").await;
    for page in ["", "/check", "/step/organisation", "/step/speaker"] {
        let words = stranger.get(&format!("/en/application{page}")).await.text();
        assert!(!words.contains("Casa de la Memoria") && !words.contains("Quintero"), "{page}");
    }
    let mut nobody = test.anyone();
    let nothing = nobody.get("/en/nothing-here").await;
    for page in ["", "/check", "/receipt", "/receipt.txt", "/seat", "/code.txt"] {
        let page = nobody.get(&format!("/en/application{page}")).await;
        assert_eq!((page.status, page.text()), (404, nothing.text()));
    }
}

#[tokio::test]
async fn a_code_opens_the_draft_on_another_device_as_it_was_left() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("organisation", "Casa"), ("email", "not yet")]).await;
    test.at("2026-11-25T08:00:00Z");
    let mut other = opened(&test, &code.to_lowercase().replace('-', " ")).await;
    let page = other.get("/en/application/step/organisation").await.text();
    assert!(page.contains("value=\"Casa\"") && page.contains("value=\"not yet\""));
    assert_eq!(shown_code(&other.get("/en/application").await), None);
}

#[tokio::test]
async fn whoever_left_the_browser_open_overnight_can_begin_and_come_back() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    test.at("2026-11-22T08:00:00Z");
    assert_eq!(browser.get("/en/application").await.status, 404);
    assert_eq!(browser.post("/en/return", &[("code", &code)]).await.location(), "/en/application");
    test.at("2026-11-23T08:00:00Z");
    let begun = browser.post("/en/series/44/apply", &[("state", "COL")]).await;
    assert_eq!(begun.location(), "/en/application");
}

#[tokio::test]
async fn what_was_handed_in_can_be_amended_and_unsent_changes_are_pointed_out() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let first = kept(&test, &code).await.submission().unwrap().clone();
    let speaker: Vec<_> = PAGES[1].1.iter().copied().filter(|(field, _)| *field != "position").collect();
    save(&mut browser, "en", "speaker", &[&speaker[..], &[("position", "President")]].concat()).await;
    let home = browser.get("/en/application").await.words();
    assert!(home.contains("The changes do not count before you hand it in again."), "{home}");
    assert_eq!(kept(&test, &code).await.standing_answers(), &first.answers);
    hand_in(&mut browser, "en").await;
    let second = kept(&test, &code).await.submission().unwrap().clone();
    assert_eq!((second.number, second.amendments), (first.number, 1));
    assert_eq!(second.answers.get("position"), "President");
    assert_eq!(waiting_letters(&test).await, 1);
}

#[tokio::test]
async fn sixty_four_submissions_at_once_are_one_with_one_receipt() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    fill(&mut browser, "en").await;
    let seen = hidden(&browser.get("/en/application/check").await, "seen");
    let sent: Vec<_> = (0..64)
        .map(|_| {
            let (mut browser, seen) = (browser.clone(), seen.clone());
            tokio::spawn(async move { browser.post("/en/application/check", &[("seen", &seen)]).await })
        })
        .collect();
    for answer in sent {
        assert_eq!(answer.await.unwrap().location(), "/en/application/receipt");
    }
    let application = kept(&test, &code).await;
    assert_eq!(application.submission().unwrap().amendments, 0);
    assert_eq!(waiting_letters(&test).await, 1);
    assert_eq!(super::notes(&test, &application.id.to_string(), "submit").await, [""]);
}

#[tokio::test]
async fn a_withdrawn_application_stands_so_and_is_told_of() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let asked = browser.get("/en/application/withdraw").await;
    assert!(asked.words().contains("This cannot be undone."));
    assert_eq!(kept(&test, &code).await.status(), Status::Received);
    browser.post("/en/application/withdraw", &[]).await;
    assert!(matches!(kept(&test, &code).await.state(), State::Withdrawn(_)));
    assert_eq!(waiting_letters(&test).await, 2);
    let again = hand_in(&mut browser, "en").await;
    assert_eq!(again.status, 422);
    assert!(matches!(kept(&test, &code).await.state(), State::Withdrawn(_)));
}

#[tokio::test]
async fn a_draft_that_is_thrown_away_is_gone_with_its_code() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let mut other = opened(&test, &code).await;
    let left = browser.post("/en/application/withdraw", &[]).await;
    assert_eq!(left.location(), "/en");
    assert_eq!(other.get("/en/application").await.status, 404);
    assert_eq!(test.anyone().post("/en/return", &[("code", &code)]).await.status, 422);
    let mut view = test.store.view().await.unwrap();
    assert_eq!(view.draft_count(series.id).await.unwrap(), 0);
    assert_eq!(view.summaries(series.id).await.unwrap(), []);
}

#[tokio::test]
async fn leaving_closes_the_application_in_this_browser_only() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let mut other = opened(&test, &code).await;
    browser.get("/en/application").await;
    browser.post("/en/application/leave", &[]).await;
    assert_eq!(browser.get("/en/application").await.status, 404);
    assert_eq!(other.get("/en/application").await.status, 200);
}

#[tokio::test]
async fn only_its_applicant_learns_where_it_stands_and_nothing_inner() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let before = browser.get("/en/application").await.text();
    super::seat::decide(&test, &code, domain::application::Outcome::Declined, super::seat::Told::Not).await;
    assert_eq!(browser.get("/en/application").await.text(), before);
    assert_eq!(browser.get("/en/application/seat").await.location(), "/en/application");
}

#[tokio::test]
async fn what_was_typed_outlives_the_session() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = begin(&test, "en", "COL").await;
    let address = "/en/application/step/statement";
    let seen = hidden(&browser.get(address).await, "seen");
    test.at("2026-11-22T08:00:00Z");
    let typed =
        [("seen", &*seen), ("issues", "All night\nI wrote."), ("themes", "justice"), ("themes", "women")];
    let page = browser.post(address, &typed).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        (hidden(&page, "issues"), hidden(&page, "step")),
        ("All night\nI wrote.".into(), "statement".into())
    );

    let carried = [&typed[..], &[("step", "statement")]].concat();
    let wrong = browser.post("/en/return", &[&carried[..], &[("code", "0000")]].concat()).await;
    assert_eq!((wrong.status, hidden(&wrong, "issues")), (422, "All night\nI wrote.".into()));
    let saved = browser.post("/en/return", &[&carried[..], &[("code", &code)]].concat()).await;
    assert_eq!(saved.location(), "/en/application/step/statement?saved");
    let answers = kept(&test, &code).await.answers;
    assert_eq!((answers.get("issues"), answers.get("themes")), ("All night\nI wrote.", "justice\nwomen"));
}

#[tokio::test]
async fn an_application_stays_open_for_half_a_day_unused_and_for_a_week_in_any_case() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, _) = begin(&test, "en", "COL").await;
    let mut idle = browser.clone();
    let later = |hours: i64| (testkit::now() + jiff::SignedDuration::from_hours(hours)).to_string();
    for hours in (0..=168).step_by(12) {
        test.at(&later(hours));
        assert_eq!(browser.get("/en/application").await.status, 200, "after {hours} hours");
    }
    test.at(&later(169));
    assert_eq!(browser.get("/en/application").await.status, 404);

    let (begun, _) = begin(&test, "en", "COL").await;
    idle.keep_cookie("rostrum", begun.cookie("rostrum").unwrap());
    test.at(&later(169 + 13));
    assert_eq!(idle.get("/en/application").await.status, 404);
}

#[tokio::test]
async fn without_a_code_nothing_is_saved() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let changes = test.store.changes();
    let page = test.anyone().post("/en/application/step/statement", &[("issues", "x")]).await;
    assert_eq!((page.status, page.headers.get("set-cookie")), (422, None));
    assert_eq!(test.store.changes(), changes);
}

#[tokio::test]
async fn pages_for_one_reader_come_packed_to_browsers_that_ask() {
    use tower::ServiceExt as _;
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let ask = |packs: &str| {
        let request = axum::http::Request::get("/en/return").header("accept-encoding", packs.to_owned());
        test.router.clone().oneshot(request.body(axum::body::Body::empty()).unwrap())
    };
    let packed = ask("gzip, br").await.unwrap();
    assert_eq!(packed.headers()["content-encoding"], "gzip");
    assert_eq!(ask("identity").await.unwrap().headers().get("content-encoding"), None);
}
