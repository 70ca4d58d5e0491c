//! Second factors: who needs one, how it is shown, and what is done when it is lost.

use domain::{letter::LetterKind, person::Office};
use routes::{Access, Method};
use seal::SecondFactor;
use testkit::{Browser, Page, TestApp, now};

use super::account::{COOKIE, EMAIL, asked, later, platform, type_code};

const STEP: &str = "/en/sign-in/second-factor";

/// A platform whose organiser has a code generator, and is not signed in here.
async fn with_factor() -> (TestApp, SecondFactor) {
    let test = platform().await;
    let factor = SecondFactor::random(&mut test.app.dice());
    test.app.install_second_factor(EMAIL, &factor).await.unwrap();
    (test, factor)
}

/// A browser in which the first step is done.
async fn halfway(test: &TestApp) -> Browser {
    let (mut browser, code) = asked(test).await;
    assert_eq!(type_code(&mut browser, &code).await.location(), STEP);
    browser.get(STEP).await;
    browser
}

async fn show(browser: &mut Browser, code: &str) -> Page {
    browser.post(STEP, &[("code", code)]).await
}

/// A code that is not shown now.
fn wrong(factor: &SecondFactor) -> &'static str {
    let shown = [-30, 0, 30].map(|about| factor.code(now().as_second() + about));
    ["000000", "000001", "000002", "000003"]
        .into_iter()
        .find(|one| !shown.contains(&(*one).to_owned()))
        .unwrap()
}

/// What the letters about the account say.
async fn notices(test: &TestApp) -> Vec<String> {
    let letters = test.letters().await;
    letters.into_iter().filter(|it| it.kind == LetterKind::Account).map(|letter| letter.body).collect()
}

fn codes_on(page: &Page) -> Vec<String> {
    let words = page.words();
    words
        .split_whitespace()
        .filter(|word| word.len() == 29 && testkit::is_code(word))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn the_second_factor_is_asked_and_no_step_of_it_is_taken_twice() {
    let test = platform().await;
    let factor = SecondFactor::random(&mut test.app.dice());
    test.app.install_second_factor(EMAIL, &factor).await.unwrap();
    let shown = factor.code(now().as_second());
    let (mut browser, code) = asked(&test).await;
    let answer = type_code(&mut browser, &code).await;
    assert_eq!(answer.location(), "/en/sign-in/second-factor");
    assert_eq!(browser.get("/en/account").await.status, 404);
    browser.get("/en/sign-in/second-factor").await;
    let wrong = if shown == "000000" { "000001" } else { "000000" };
    assert_eq!(browser.post("/en/sign-in/second-factor", &[("code", wrong)]).await.status, 422);
    let answer = browser.post("/en/sign-in/second-factor", &[("code", &shown)]).await;
    assert_eq!(answer.location(), "/en/account");
    assert_eq!(browser.get("/en/account").await.status, 200);

    let (mut again, code) = asked(&test).await;
    type_code(&mut again, &code).await;
    again.get("/en/sign-in/second-factor").await;
    assert_eq!(again.post("/en/sign-in/second-factor", &[("code", &shown)]).await.status, 422);
    let next = factor.code(now().as_second() + 30);
    assert_eq!(again.post("/en/sign-in/second-factor", &[("code", &next)]).await.status, 303);
}

#[tokio::test]
async fn the_second_factor_alone_signs_nobody_in() {
    let test = platform().await;
    let factor = SecondFactor::random(&mut test.app.dice());
    test.app.install_second_factor(EMAIL, &factor).await.unwrap();
    let (mut browser, _) = asked(&test).await;
    let shown = factor.code(now().as_second());
    assert_eq!(browser.post("/en/sign-in/second-factor", &[("code", &shown)]).await.status, 422);
    assert_eq!(browser.get("/en/account").await.status, 404);
}

#[tokio::test]
async fn an_organiser_without_a_second_factor_finds_every_door_of_an_office_shut() {
    let test = platform().await;
    let (mut browser, code) = asked(&test).await;
    assert_eq!(type_code(&mut browser, &code).await.location(), "/en/account");
    let account = browser.get("/en/account").await;
    assert!(
        account.words().contains("Your offices rest until you show a second factor"),
        "{}",
        account.words()
    );
    assert!(!account.text().contains("href=\"/en/desk"), "{}", account.text());
    let mut doors = 0;
    for line in routes::table() {
        if !matches!(line.access, Access::Assess | Access::Desk | Access::Keep) {
            continue;
        }
        doors += 1;
        let address = line.pattern.replace("{lang}", "en").replace(['{', '}'], "");
        match line.method {
            Method::Get => {
                let answer = browser.get(&address).await;
                assert_eq!((answer.status, answer.location()), (303, "/en/account"), "{address}");
            }
            Method::Post => assert_eq!(browser.post(&address, &[]).await.status, 404, "{address}"),
            other => assert_eq!(browser.ask(other.word(), &address, &[]).await.status, 404, "{address}"),
        }
    }
    assert!(doors > 50, "{doors}");
}

#[tokio::test]
async fn a_second_factor_that_is_set_up_opens_the_desk_in_that_session_and_ends_all_others() {
    let test = platform().await;
    let mut elsewhere = test.organiser().await;
    let (mut browser, code) = asked(&test).await;
    type_code(&mut browser, &code).await;
    let before = browser.cookie(COOKIE).unwrap().to_owned();
    browser.set_up_second_factor(now().as_second()).await;
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
    assert_ne!(browser.cookie(COOKIE).unwrap(), before);
    let mut old = test.anyone();
    old.keep_cookie(COOKIE, &before);
    assert_eq!(old.get("/en/account").await.status, 404);
    assert_eq!(elsewhere.get("/en/account").await.status, 404);
    let notices = notices(&test).await;
    assert_eq!(notices.len(), 1);
    assert!(notices[0].contains("A second factor was set up"), "{notices:?}");
}

#[tokio::test]
async fn the_first_organiser_needs_a_second_factor_too() {
    let test = TestApp::start().await;
    let code = test.app.first_organiser("first@example.org").await.unwrap().unwrap().reveal();
    let mut browser = test.anyone();
    browser.post("/en/sign-in/entry", &[("code", &code)]).await;
    assert_eq!(browser.get("/en/desk").await.location(), "/en/account");
    browser.set_up_second_factor(now().as_second()).await;
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn a_given_code_leads_to_the_second_factor_of_whoever_has_one() {
    let (test, factor) = with_factor().await;
    let keeper = domain::person::Appointment { office: Office::Organiser, series: None, state: None };
    let code = test.app.install_person(EMAIL, "", keeper, false).await.unwrap().reveal();
    let mut browser = test.anyone();
    let answer = browser.post("/en/sign-in/entry", &[("code", &code)]).await;
    assert_eq!(answer.location(), STEP);
    assert_eq!(browser.get("/en/account").await.status, 404);
    browser.get(STEP).await;
    assert_eq!(show(&mut browser, &factor.code(now().as_second())).await.location(), "/en/account");
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn an_assessor_needs_one_only_if_the_settings_ask_it_of_the_team() {
    let mut test = platform().await;
    test.person("ada@example.org", Office::Assessor, None, None).await;
    let assessor = async |test: &TestApp| {
        let everywhere = domain::person::Appointment { office: Office::Assessor, series: None, state: None };
        let code = test.app.install_person("ada@example.org", "", everywhere, false).await.unwrap();
        let mut browser = test.anyone();
        browser.post("/en/sign-in/entry", &[("code", &code.reveal())]).await;
        browser.get("/en/assess").await.status
    };
    assert_eq!(assessor(&test).await, 200);
    test.restart_with(app::Sessions { second_factor_of_the_team: true, ..app::Sessions::default() });
    assert_eq!(assessor(&test).await, 303);
}

#[tokio::test]
async fn of_one_person_ten_second_factors_may_be_wrong_within_an_hour_in_whatever_browsers() {
    let (test, factor) = with_factor().await;
    for _ in 0..2 {
        let mut browser = halfway(&test).await;
        for _ in 0..5 {
            assert_eq!(show(&mut browser, wrong(&factor)).await.status, 422);
        }
    }
    let mut browser = halfway(&test).await;
    let shown = show(&mut browser, &factor.code(now().as_second())).await;
    assert_eq!((shown.status, shown.words().contains("Too many codes were wrong")), (422, true));
    test.at(&later(61));
    let mut browser = halfway(&test).await;
    let later = now().as_second() + 61 * 60;
    assert_eq!(show(&mut browser, &factor.code(later)).await.status, 303);
}

#[tokio::test]
async fn a_recovery_code_stands_for_the_second_factor_once_and_the_account_is_told() {
    let (test, _) = with_factor().await;
    let mut browser = test.organiser().await;
    browser.get("/en/account").await;
    let page = browser.post("/en/account/recovery-codes", &[]).await;
    let codes = codes_on(&page);
    assert_eq!(codes.len(), 10);
    assert!(codes.iter().all(|code| page.text().contains(&format!("{code}%0A"))), "the text has them too");
    assert!(!browser.get("/en/account").await.text().contains(&codes[0]));

    let mut lost = halfway(&test).await;
    assert_eq!(show(&mut lost, &codes[3].to_lowercase()).await.location(), "/en/account");
    assert_eq!(lost.get("/en/desk/people").await.status, 200);
    assert!(lost.get("/en/account").await.words().contains("9 recovery codes are left"));
    let mut again = halfway(&test).await;
    assert_eq!(show(&mut again, &codes[3]).await.status, 422);
    let notices = notices(&test).await;
    assert!(notices.iter().any(|notice| notice.contains("A recovery code was used")), "{notices:?}");

    // New ones take the place of all.
    browser.post("/en/account/recovery-codes", &[]).await;
    assert_eq!(show(&mut again, &codes[4]).await.status, 422);
}

#[tokio::test]
async fn a_recovery_code_is_of_no_use_to_another_person() {
    let (test, _) = with_factor().await;
    test.person("ada@example.org", Office::Assessor, None, None).await;
    let factor = SecondFactor::random(&mut test.app.dice());
    test.app.install_second_factor("ada@example.org", &factor).await.unwrap();
    let mut ada = test.person("ada@example.org", Office::Assessor, None, None).await;
    ada.get("/en/account").await;
    let codes = codes_on(&ada.post("/en/account/recovery-codes", &[]).await);
    let mut browser = halfway(&test).await;
    assert_eq!(show(&mut browser, &codes[0]).await.status, 422);
}

#[tokio::test]
async fn second_factors_are_changed_only_by_whoever_showed_one_within_ten_minutes() {
    let (test, factor) = with_factor().await;
    let mut browser = test.organiser().await;
    assert_eq!(browser.get("/en/account/second-factor").await.status, 200);
    test.at(&later(11));
    let second = now().as_second() + 11 * 60;
    assert_eq!(browser.get("/en/account/second-factor").await.location(), "/en/account/confirm");
    assert_eq!(browser.post("/en/account/recovery-codes", &[]).await.location(), "/en/account/confirm");
    let mine = SecondFactor::random(&mut test.app.dice());
    let sent = [("secret", &*mine.reveal()), ("code", &*mine.code(second))];
    assert_eq!(browser.post("/en/account/second-factor", &sent).await.location(), "/en/account/confirm");
    browser.get("/en/account/confirm").await;
    assert_eq!(browser.post("/en/account/confirm", &[("code", wrong(&factor))]).await.status, 422);
    let before = browser.cookie(COOKIE).unwrap().to_owned();
    let answer = browser.post("/en/account/confirm", &[("code", &factor.code(second))]).await;
    assert_eq!(answer.location(), "/en/account");
    assert_ne!(browser.cookie(COOKIE).unwrap(), before);
    assert_eq!(browser.get("/en/account/second-factor").await.status, 200);
    assert_eq!(browser.post("/en/account/second-factor", &sent).await.location(), "/en/account");
}

#[tokio::test]
async fn whoever_lost_the_second_factor_has_it_taken_away_and_rests_for_a_day() {
    let (test, _) = with_factor().await;
    let mut keeper = test.person("keeper@example.org", Office::Organiser, None, None).await;
    let mut theirs = test.organiser().await;
    let people = keeper.get("/en/desk/people").await;
    let reset = people.form_with("Take second factors away second factors of organiser");
    assert_eq!(keeper.send_form(reset).await.at, "/en/desk/people");
    assert_eq!(theirs.get("/en/account").await.status, 404);
    let told = notices(&test).await;
    assert!(told.len() == 1 && told[0].contains("took the second factors"), "{told:?}");

    let (mut browser, code) = asked(&test).await;
    assert_eq!(type_code(&mut browser, &code).await.location(), "/en/account");
    let mine = browser.set_up_second_factor(now().as_second()).await;
    let account = browser.get("/en/account").await;
    assert!(account.words().contains("your offices rest until"), "{}", account.words());
    assert_eq!(browser.get("/en/desk/people").await.location(), "/en/account");

    test.at(&later(24 * 60 + 1));
    let mut browser = halfway(&test).await;
    let second = now().as_second() + (24 * 60 + 1) * 60;
    assert_eq!(show(&mut browser, &mine.code(second)).await.location(), "/en/account");
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn what_the_operator_takes_away_is_set_up_anew_at_once() {
    let (test, _) = with_factor().await;
    let operator = policy::Actor::operator();
    test.app.reset_second_factor_of(&operator, " Organiser@example.org").await.unwrap();
    let unknown = test.app.reset_second_factor_of(&operator, "nobody@example.org").await;
    assert!(matches!(unknown, Err(app::Error::NotFound)), "{unknown:?}");
    let (mut browser, code) = asked(&test).await;
    assert_eq!(type_code(&mut browser, &code).await.location(), "/en/account");
    browser.set_up_second_factor(now().as_second()).await;
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn nobody_takes_the_own_second_factor_away_and_nobody_else_does_but_keepers() {
    let (test, _) = with_factor().await;
    let mut keeper = test.organiser().await;
    let text = keeper.get("/en/desk/people").await.text();
    assert!(!text.contains("Take second factors away"));
    let id = text.split_once("name=\"person\" value=\"").unwrap().1.split('"').next().unwrap();
    assert_eq!(keeper.post("/en/desk/people/second-factor", &[("person", id)]).await.status, 404);
    let mut assessor = test.person("ada@example.org", Office::Assessor, None, None).await;
    assessor.get("/en/account").await;
    assert_eq!(assessor.post("/en/desk/people/second-factor", &[("person", id)]).await.status, 404);
}

#[tokio::test]
async fn the_database_alone_does_not_yield_the_secret_of_a_second_factor() {
    let (test, factor) = with_factor().await;
    let mut view = test.store.view().await.unwrap();
    let person = view.person_by_email(EMAIL).await.unwrap().unwrap();
    let (kept, _) = view.second_factor(person.id).await.unwrap().unwrap();
    assert!(!kept.contains(&factor.reveal()) && SecondFactor::read(&kept).is_none(), "{kept}");
    drop(view);
    // What was sealed for one person opens for no other.
    test.person("ada@example.org", Office::Assessor, None, None).await;
    let mut tx = test.store.begin().await.unwrap();
    let ada = tx.person_by_email("ada@example.org").await.unwrap().unwrap();
    tx.set_second_factor(ada.id, &kept, 0).await.unwrap();
    tx.commit_quietly().await.unwrap();
    let code = test
        .app
        .install_person(
            "ada@example.org",
            "",
            domain::person::Appointment { office: Office::Assessor, series: None, state: None },
            false,
        )
        .await
        .unwrap();
    let mut browser = test.anyone();
    browser.post("/en/sign-in/entry", &[("code", &code.reveal())]).await;
    browser.get(STEP).await;
    assert_eq!(show(&mut browser, &factor.code(now().as_second())).await.status, 500);
}

#[tokio::test]
async fn one_session_is_ended_and_the_list_says_how_each_began() {
    let test = platform().await;
    let mut here = test.organiser().await;
    let mut there = test.organiser().await;
    let mut third = test.organiser().await;
    let page = here.get("/en/account").await;
    assert_eq!(page.words().matches("By a code from an e-mail, second factor shown").count(), 4);
    let word =
        test.store.view().await.unwrap().session(&app::session_hash(there.cookie(COOKIE).unwrap())).await;
    let word = test.app.session_word(&word.unwrap().unwrap());
    assert!(page.text().contains(&word));
    let ended = here.post("/en/account/sessions/one", &[("session", &word)]).await;
    assert_eq!((ended.status, ended.location()), (303, "/en/account"));
    assert_eq!(here.get("/en/account").await.words().matches("last used").count(), 3);
    assert_eq!(there.get("/en/account").await.status, 404);
    assert_eq!(third.get("/en/account").await.status, 200);
    let mut other = test.person("ada@example.org", Office::Assessor, None, None).await;
    other.get("/en/account").await;
    let text = here.get("/en/account").await.text();
    let word = text.split_once("name=\"session\" value=\"").unwrap().1[..64].to_owned();
    assert_eq!(other.post("/en/account/sessions/one", &[("session", &word)]).await.status, 404);
}

#[tokio::test]
async fn sessions_end_when_offices_change() {
    let test = platform().await;
    let mut keeper = test.organiser().await;
    let mut ada = test.person("ada@example.org", Office::Assessor, None, None).await;
    keeper.get("/en/desk/people").await;
    let office = [("email", "ada@example.org"), ("office", "organiser"), ("language", "en")];
    assert_eq!(keeper.post("/en/desk/people", &office).await.status, 303);
    assert_eq!(ada.get("/en/account").await.status, 404);
    assert_eq!(keeper.get("/en/account").await.status, 200);
}
