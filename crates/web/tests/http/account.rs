//! Signing in and out, sessions, forms from elsewhere, and people with their offices.

use std::collections::BTreeMap;

use app::Sessions;
use domain::person::Office;
use testkit::{Browser, Page, TestApp, code_in, now};

pub(crate) const EMAIL: &str = "organiser@example.org";
pub(crate) const COOKIE: &str = "rostrum";

/// A platform with one organiser of all series, who is not signed in here.
pub(crate) async fn platform() -> TestApp {
    let test = TestApp::start().await;
    let _ = test.organiser().await;
    test
}

/// A browser that asked for a code, and the code.
pub(crate) async fn asked(test: &TestApp) -> (Browser, String) {
    let mut browser = test.anyone();
    let before: Vec<_> = test.letters().await.iter().map(|letter| letter.id).collect();
    let answer = browser.post("/en/sign-in", &[("email", EMAIL)]).await;
    assert_eq!((answer.status, answer.location()), (303, "/en/sign-in/code"));
    browser.get("/en/sign-in/code").await;
    let letters = test.letters().await;
    let new = letters.iter().find(|letter| !before.contains(&letter.id)).unwrap();
    (browser, code_in(new).unwrap())
}

pub(crate) async fn type_code(browser: &mut Browser, code: &str) -> Page {
    browser.post("/en/sign-in/code", &[("code", code)]).await
}

/// The headers, with the value of a cookie left out.
fn headers(page: &Page) -> BTreeMap<String, String> {
    let mut headers = page.headers.clone();
    if let Some(cookie) = headers.get_mut("set-cookie") {
        let (name, rest) = cookie.split_once('=').unwrap();
        let (value, rest) = rest.split_once(';').unwrap();
        *cookie = format!("{name}=({} characters);{rest}", value.len());
    }
    headers
}

pub(crate) fn later(minutes: i64) -> String {
    (now() + jiff::SignedDuration::from_mins(minutes)).to_string()
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answers() {
    let test = platform().await;
    let mut pages = Vec::new();
    for email in [EMAIL, "nobody@example.org"] {
        let mut browser = test.anyone();
        let asked = browser.post("/en/sign-in", &[("email", email)]).await;
        let form = browser.get("/en/sign-in/code").await;
        browser.forget_token();
        let token = form.text().split_once("name=\"form\" value=\"").unwrap().1[..64].to_owned();
        let typed = browser.post("/en/sign-in/code", &[("form", &token), ("code", "0000-0000")]).await;
        let without_token = |page: &Page| page.text().replace(&token, "");
        pages.push([&asked, &form, &typed].map(|page| (page.status, headers(page), without_token(page))));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0][2].0, 422);
    assert_eq!(test.letters().await.len(), 1);
}

/// That the time of an answer tells nothing either is measured: `bench oracle`.
#[tokio::test]
async fn for_an_address_that_nobody_has_the_same_is_drawn_and_written() {
    let after = async |email: &str| {
        let test = platform().await;
        let before = test.store.changes();
        test.app.send_code(email).await.unwrap();
        let entries = test.store.view().await.unwrap().verify_log().await.unwrap();
        (test.app.browser().reveal().to_owned(), test.store.changes() - before, entries)
    };
    assert_eq!(after(EMAIL).await, after("nobody@example.org").await);
}

#[tokio::test]
async fn what_is_no_address_comes_back_as_it_was_typed() {
    let test = platform().await;
    let page = test.anyone().post("/en/sign-in", &[("email", "ana@")]).await;
    assert_eq!((page.status, page.text().contains("value=\"ana@\"")), (422, true));
    assert!(!page.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn a_code_signs_in_once() {
    let test = platform().await;
    let (mut browser, code) = asked(&test).await;
    let answer = type_code(&mut browser, &code.to_lowercase().replace('-', " ")).await;
    assert_eq!((answer.status, answer.location()), (303, "/en/account"));
    assert_eq!(browser.get("/en/account").await.status, 200);
    let (mut again, _) = asked(&test).await;
    assert_eq!(type_code(&mut again, &code).await.status, 422);
}

#[tokio::test]
async fn a_code_is_of_no_use_in_another_browser() {
    let test = platform().await;
    let (_, code) = asked(&test).await;
    let mut other = test.anyone();
    other.post("/en/sign-in", &[("email", "nobody@example.org")]).await;
    other.get("/en/sign-in/code").await;
    assert_eq!(type_code(&mut other, &code).await.status, 422);
    assert_eq!(other.get("/en/account").await.status, 404);
    let mut without_cookie = test.anyone();
    assert_eq!(type_code(&mut without_cookie, &code).await.status, 403);
}

#[tokio::test]
async fn a_code_is_good_for_ten_minutes() {
    let test = platform().await;
    let (mut in_time, code) = asked(&test).await;
    let mut too_late = in_time.clone();
    test.at("2026-11-21T08:10:00Z");
    let page = type_code(&mut too_late, &code).await;
    assert_eq!((page.status, page.words().contains("no longer good")), (422, true));
    test.at("2026-11-21T08:09:59Z");
    assert_eq!(type_code(&mut in_time, &code).await.status, 303);
}

#[tokio::test]
async fn a_code_bears_five_tries() {
    let test = platform().await;
    for (wrong, status) in [(4, 303), (5, 422)] {
        let (mut browser, code) = asked(&test).await;
        for _ in 0..wrong {
            assert_eq!(type_code(&mut browser, "0000-0000").await.status, 422);
        }
        assert_eq!(type_code(&mut browser, &code).await.status, status, "after {wrong} wrong ones");
    }
}

#[tokio::test]
async fn the_token_of_a_browser_is_another_once_it_signed_in() {
    let test = platform().await;
    let (mut browser, code) = asked(&test).await;
    let before = browser.cookie(COOKIE).unwrap().to_owned();
    let planted = browser.clone();
    type_code(&mut browser, &code).await;
    assert_ne!(browser.cookie(COOKIE).unwrap(), before);
    assert_eq!(planted.clone().get("/en/account").await.status, 404);
}

#[tokio::test]
async fn a_cookie_is_kept_from_scripts_and_other_sites() {
    let test = platform().await;
    let answer = test.anyone().post("/en/sign-in", &[("email", EMAIL)]).await;
    let cookie = &headers(&answer)["set-cookie"];
    assert_eq!(cookie, "rostrum=(64 characters); Path=/; HttpOnly; SameSite=Lax");
}

#[tokio::test]
async fn the_first_organisers_code_signs_in_once() {
    let test = TestApp::start().await;
    let code = test.app.first_organiser("first@example.org").await.unwrap().unwrap().reveal();
    let mut browser = test.anyone();
    assert_eq!(browser.post("/en/sign-in/entry", &[("code", &code)]).await.location(), "/en/account");
    assert_eq!(test.anyone().post("/en/sign-in/entry", &[("code", &code)]).await.status, 422);
    assert!(test.app.first_organiser("second@example.org").await.unwrap().is_none());
}

#[tokio::test]
async fn signing_out_ends_the_session_and_takes_the_cookie() {
    let test = platform().await;
    let mut browser = test.organiser().await;
    browser.get("/en/account").await;
    let thief = browser.clone();
    let answer = browser.post("/en/sign-out", &[]).await;
    assert_eq!((answer.status, answer.location()), (303, "/en"));
    assert_eq!(
        headers(&answer)["set-cookie"],
        "rostrum=(0 characters); Path=/; HttpOnly; SameSite=Lax; Max-Age=0"
    );
    assert_eq!(thief.clone().get("/en/account").await.status, 404);
}

#[tokio::test]
async fn a_session_ends_after_half_an_hour_unused_and_after_twelve_hours_in_any_case() {
    let test = platform().await;
    let mut browser = test.organiser().await;
    let mut idle = browser.clone();
    test.at(&later(30));
    assert_eq!(browser.get("/en/account").await.status, 200);
    let mut minutes = 30;
    while minutes + 25 <= 720 {
        minutes += 25;
        test.at(&later(minutes));
        assert_eq!(browser.get("/en/account").await.status, 200, "after {minutes} minutes");
    }
    test.at(&later(721));
    assert_eq!(browser.get("/en/account").await.status, 404);

    let test = platform().await;
    idle.keep_cookie(COOKIE, test.organiser().await.cookie(COOKIE).unwrap());
    let mut idle_there = test.anyone();
    idle_there.keep_cookie(COOKIE, idle.cookie(COOKIE).unwrap());
    test.at(&later(31));
    assert_eq!(idle_there.get("/en/account").await.status, 404);
}

#[tokio::test]
async fn a_session_lasts_as_long_as_the_settings_say() {
    let mut test = platform().await;
    let minutes = jiff::SignedDuration::from_mins;
    test.restart_with(Sessions { staff_idle: minutes(3), staff_total: minutes(7), ..Sessions::default() });
    let mut browser = test.organiser().await;
    let mut idle = test.anyone();
    idle.keep_cookie(COOKIE, test.organiser().await.cookie(COOKIE).unwrap());
    // Whoever clicks every two minutes stays signed in, until the seven are over.
    for minute in [2, 4, 6, 7] {
        test.at(&later(minute));
        assert_eq!(browser.get("/en/account").await.status, 200, "after {minute} minutes");
    }
    assert_eq!(idle.get("/en/account").await.status, 404);
    test.at(&later(8));
    assert_eq!(browser.get("/en/account").await.status, 404);
}

#[tokio::test]
async fn a_session_that_is_over_is_on_no_list_and_soon_no_longer_kept() {
    let test = platform().await;
    let before = test.organiser().await;
    let hash = app::session_hash(before.cookie(COOKIE).unwrap());
    test.at(&later(31));
    let page = test.organiser().await.get("/en/account").await.words();
    assert_eq!(page.matches("last used").count(), 1, "{page}");
    assert!(test.store.view().await.unwrap().session(&hash).await.unwrap().is_some());
    test.at(&later(12 * 60 + 1));
    let (mut next, code) = asked(&test).await;
    assert_eq!(type_code(&mut next, &code).await.status, 303);
    assert_eq!(test.store.view().await.unwrap().session(&hash).await.unwrap(), None);
}

#[tokio::test]
async fn a_form_that_does_not_come_from_one_of_our_pages_changes_nothing() {
    const PERSON: [(&str, &str); 3] =
        [("email", "new@example.org"), ("office", "assessor"), ("language", "en")];
    const PEOPLE: &str = "/en/desk/people";
    let test = platform().await;
    let mut browser = test.organiser().await;
    let mut without = browser.clone();
    assert_eq!(without.post(PEOPLE, &PERSON).await.status, 403);
    assert_eq!(without.post(PEOPLE, &[PERSON[0], PERSON[1], ("form", &"0".repeat(64))]).await.status, 403);
    browser.get(PEOPLE).await;
    for foreign in [
        [("sec-fetch-site", "cross-site")],
        [("sec-fetch-site", "same-site")],
        [("origin", "https://example.org")],
        [("origin", "null")],
    ] {
        assert_eq!(browser.post_with(PEOPLE, &foreign, &PERSON).await.status, 403, "{foreign:?}");
    }
    assert!(!browser.get(PEOPLE).await.text().contains("new@example.org"));
    let own = [("sec-fetch-site", "same-origin"), ("origin", "http://127.0.0.1:8080")];
    assert_eq!(browser.post_with(PEOPLE, &own, &PERSON).await.status, 303);
    assert!(browser.get(PEOPLE).await.text().contains("new@example.org"));
}

#[tokio::test]
async fn the_token_of_one_browser_is_of_no_use_in_another() {
    let test = platform().await;
    let mut mine = test.organiser().await;
    let page = mine.get("/en/desk/people").await.text();
    let token = page.split_once("name=\"form\" value=\"").unwrap().1[..64].to_owned();
    let mut theirs = test.organiser().await;
    let sent = [("form", token.as_str()), ("email", "new@example.org"), ("office", "assessor")];
    assert_eq!(theirs.post("/en/desk/people", &sent).await.status, 403);
}

#[tokio::test]
async fn somebody_is_given_an_office_and_loses_it_with_every_session() {
    let test = platform().await;
    test.series("44", &["COL"]).await;
    let mut keeper = test.organiser().await;
    keeper.get("/en/desk/people").await;
    let form = [
        ("email", "Ana@Example.org"),
        ("name", "Ana"),
        ("language", "es"),
        ("office", "assessor"),
        ("series", "44"),
        ("state", "COL"),
    ];
    let answer = keeper.post("/en/desk/people", &form).await;
    assert_eq!((answer.status, answer.location()), (303, "/en/desk/people"));
    let page = keeper.get("/en/desk/people").await.words();
    assert!(page.contains("Ana ana@example.org Assessor (44, Colombia)"), "{page}");

    let series = test.store.view().await.unwrap().series_by_key(&"44".parse().unwrap()).await.unwrap();
    let mut ana = test.person("ana@example.org", Office::Assessor, series.map(|it| it.id), Some("COL")).await;
    assert_eq!(ana.get("/en/account").await.status, 200);
    let people = keeper.get("/en/desk/people").await.text();
    let at = people.find("Ana</").unwrap();
    let id = people[at..].split_once("name=\"person\" value=\"").unwrap().1.split('"').next().unwrap();
    let dismissal = [("person", id), ("office", "assessor"), ("series", "44"), ("state", "COL")];
    assert_eq!(keeper.post("/en/desk/people/dismiss", &dismissal).await.status, 303);
    assert_eq!(ana.get("/en/account").await.status, 404);
}

#[tokio::test]
async fn the_last_who_runs_all_series_cannot_be_dismissed() {
    let test = platform().await;
    let mut keeper = test.organiser().await;
    let page = keeper.get("/en/desk/people").await.text();
    let id = page.split_once("name=\"person\" value=\"").unwrap().1.split('"').next().unwrap();
    let answer = keeper.post("/en/desk/people/dismiss", &[("person", id), ("office", "organiser")]).await;
    assert_eq!((answer.status, answer.words().contains("This is the last organiser")), (422, true));
    assert_eq!(keeper.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn every_wrong_field_of_a_person_comes_back_with_what_was_typed() {
    let test = platform().await;
    let mut keeper = test.organiser().await;
    keeper.get("/en/desk/people").await;
    let form = [
        ("email", "ana@"),
        ("name", "Ana <b>"),
        ("language", "es"),
        ("office", "queen"),
        ("series", "99"),
        ("state", "XXX"),
    ];
    let page = keeper.post("/en/desk/people", &form).await;
    assert_eq!(page.status, 422);
    let text = page.text();
    for part in
        ["value=\"ana@\"", "value=\"Ana &lt;b&gt;\"", "#f-email", "#f-office", "#f-series", "#f-state"]
    {
        assert!(text.contains(part), "{part}");
    }
}

#[tokio::test]
async fn an_organiser_of_one_series_is_told_of_no_people_and_no_templates() {
    let test = platform().await;
    let (series, _) = test.series("44", &["COL"]).await;
    let mut organiser = test.person("one@example.org", Office::Organiser, Some(series.id), None).await;
    let account = organiser.get("/en/account").await;
    assert!(!account.text().contains("/en/desk/people"));
    for address in ["/en/desk/people", "/en/desk/templates", "/en/desk/templates/received/en"] {
        assert_eq!(organiser.get(address).await.status, 404, "{address}");
    }
    let sent = [("email", "new@example.org"), ("office", "organiser")];
    assert_eq!(organiser.post("/en/desk/people", &sent).await.status, 404);
}
