//! Passkeys: added, shown, removed, and what is refused.

use domain::letter::LetterKind;
use testkit::{Authenticator, Browser, Page, TestApp};

use super::account::{COOKIE, asked, later, platform, type_code};

const SITE: &str = "http://localhost:8080";
const PAGE: &str = "/en/sign-in/passkey";
const ANSWER: &str = "/en/sign-in/passkey/answer";

/// A platform at an address that can have passkeys, with one organiser.
async fn site() -> TestApp {
    let mut test = platform().await;
    test.restart_at(SITE);
    test
}

/// What the page gives the script.
fn options(page: &Page) -> String {
    let text = page.text();
    let options = text.split_once("data-options=\"").unwrap().1.split('"').next().unwrap();
    options.replace("&quot;", "\"").replace("&amp;", "&")
}

/// Adds a passkey to the account that is signed in.
async fn add(browser: &mut Browser) -> Authenticator {
    let mut authenticator = Authenticator::at(SITE, 42);
    browser.get("/en/account").await;
    let begun = browser.post("/en/account/passkeys", &[("name", "Office laptop")]).await;
    assert_eq!((begun.status, begun.location()), (303, PAGE));
    let page = browser.get(PAGE).await;
    let answer = authenticator.adds(&options(&page));
    let added = browser.post("/en/account/passkeys/answer", &[("answer", &answer)]).await;
    assert_eq!((added.status, added.location()), (303, "/en/account"), "{}", added.words());
    authenticator.count += 1;
    authenticator
}

/// Begins to sign in, and gives the answer of the authenticator.
async fn begin(browser: &mut Browser, authenticator: &mut Authenticator) -> String {
    let begun = browser.post(PAGE, &[]).await;
    assert_eq!((begun.status, begun.location()), (303, PAGE));
    let page = browser.get(PAGE).await;
    authenticator.count += 1;
    authenticator.shows(&options(&page))
}

async fn send(browser: &mut Browser, answer: &str) -> Page {
    browser.post(ANSWER, &[("answer", answer)]).await
}

#[tokio::test]
async fn a_passkey_signs_in_without_mail_and_opens_the_desk() {
    let test = site().await;
    let mut first = test.organiser().await;
    let mut elsewhere = test.organiser().await;
    let before = first.cookie(COOKIE).unwrap().to_owned();
    let mut authenticator = add(&mut first).await;
    assert_ne!(first.cookie(COOKIE).unwrap(), before);
    assert_eq!(elsewhere.get("/en/account").await.status, 404);
    let account = first.get("/en/account").await.words();
    assert!(
        account.contains("Office laptop , added") && !account.contains("Office laptop , last"),
        "{account}"
    );

    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut authenticator).await;
    let asked = browser.cookie(COOKIE).unwrap().to_owned();
    assert_eq!(send(&mut browser, &answer).await.location(), "/en/account");
    assert_ne!(browser.cookie(COOKIE).unwrap(), asked);
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
    let account = browser.get("/en/account").await.words();
    assert!(account.contains("With a passkey, second factor shown"), "{account}");
    let letters = test.letters().await;
    assert!(letters.iter().all(|letter| letter.kind == LetterKind::Account), "{letters:?}");
    assert!(letters.iter().any(|letter| letter.body.contains("A passkey was added")), "{letters:?}");
}

#[tokio::test]
async fn an_answer_is_good_once() {
    let test = site().await;
    let mut authenticator = add(&mut test.organiser().await).await;
    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut authenticator).await;
    let mut thief = browser.clone();
    assert_eq!(send(&mut browser, &answer).await.status, 303);
    assert_eq!(send(&mut thief, &answer).await.status, 422);
    assert_eq!(thief.get("/en/account").await.status, 404);
    // A wrong one uses the request up as well.
    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut authenticator).await;
    assert_eq!(send(&mut browser, "{}").await.status, 422);
    assert_eq!(send(&mut browser, &answer).await.status, 422);
}

#[tokio::test]
async fn an_answer_is_of_no_use_in_another_browser() {
    let test = site().await;
    let mut authenticator = add(&mut test.organiser().await).await;
    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut authenticator).await;
    let mut other = test.anyone();
    begin(&mut other, &mut authenticator).await;
    assert_eq!(send(&mut other, &answer).await.status, 422);
    assert_eq!(send(&mut test.anyone(), &answer).await.status, 403);
}

#[tokio::test]
async fn an_answer_is_waited_for_five_minutes() {
    let test = site().await;
    let mut authenticator = add(&mut test.organiser().await).await;
    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut authenticator).await;
    test.at(&later(5));
    let page = send(&mut browser, &answer).await;
    assert_eq!((page.status, page.words().contains("took too long")), (422, true));
}

#[tokio::test]
async fn what_another_site_or_a_copied_authenticator_answers_is_refused() {
    let test = site().await;
    let authenticator = add(&mut test.organiser().await).await;
    let (mut other, mut careless) = (authenticator.clone(), authenticator.clone());
    other.origin = "http://localhost:9090".into();
    careless.verified = false;
    for mut liar in [other, careless] {
        let mut browser = test.anyone();
        let answer = begin(&mut browser, &mut liar).await;
        assert_eq!(send(&mut browser, &answer).await.status, 422);
    }
    let mut copied = authenticator.clone();
    let mut authenticator = authenticator;
    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut authenticator).await;
    assert_eq!(send(&mut browser, &answer).await.status, 303);
    let mut browser = test.anyone();
    let answer = begin(&mut browser, &mut copied).await;
    assert_eq!(send(&mut browser, &answer).await.status, 422);
}

#[tokio::test]
async fn a_passkey_is_the_second_step_of_whoever_has_nothing_else() {
    let test = site().await;
    let mut authenticator = add(&mut test.organiser().await).await;
    let (mut browser, code) = asked(&test).await;
    assert_eq!(type_code(&mut browser, &code).await.location(), "/en/sign-in/second-factor");
    assert!(browser.get("/en/sign-in/second-factor").await.words().contains("Use a passkey"));
    let answer = begin(&mut browser, &mut authenticator).await;
    assert_eq!(send(&mut browser, &answer).await.location(), "/en/account");
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn passkeys_are_changed_only_by_whoever_showed_a_second_factor_within_ten_minutes() {
    let test = site().await;
    let mut browser = test.organiser().await;
    let mut authenticator = add(&mut browser).await;
    test.at(&later(11));
    let page = browser.get("/en/account").await.text();
    let id = page.split_once("name=\"passkey\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    for (address, field) in
        [("/en/account/passkeys", ("name", "Another")), ("/en/account/passkeys/remove", ("passkey", &*id))]
    {
        assert_eq!(browser.post(address, &[field]).await.location(), "/en/account/confirm", "{address}");
    }
    // The passkey itself is what is shown, and the session goes on.
    browser.get("/en/account/confirm").await;
    let answer = begin(&mut browser, &mut authenticator).await;
    assert_eq!(send(&mut browser, &answer).await.location(), "/en/account");
    assert!(browser.get("/en/account").await.words().contains("By a code from an e-mail"));
    assert_eq!(
        browser.post("/en/account/passkeys/remove", &[("passkey", &id)]).await.location(),
        "/en/account"
    );
    let mut gone = test.anyone();
    let answer = begin(&mut gone, &mut authenticator).await;
    assert_eq!(send(&mut gone, &answer).await.status, 422);
}

#[tokio::test]
async fn nobody_removes_the_passkey_of_another() {
    let test = site().await;
    let mut organiser = test.organiser().await;
    add(&mut organiser).await;
    let page = organiser.get("/en/account").await.text();
    let id = page.split_once("name=\"passkey\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let mut ada = test.person("ada@example.org", domain::person::Office::Assessor, None, None).await;
    ada.get("/en/account").await;
    assert_eq!(ada.post("/en/account/passkeys/remove", &[("passkey", &id)]).await.status, 404);
    assert!(organiser.get("/en/account").await.text().contains(&id));
}

#[tokio::test]
async fn without_a_script_the_page_says_what_else_there_is() {
    let test = site().await;
    let mut browser = test.anyone();
    browser.post(PAGE, &[]).await;
    let page = browser.get(PAGE).await;
    assert!(page.words().contains("Passkeys need JavaScript"), "{}", page.words());
    let sent = send(&mut browser, "").await;
    assert_eq!((sent.status, sent.words().contains("please use the codes of an app")), (422, true));
}

#[tokio::test]
async fn an_address_without_a_name_offers_no_passkeys_and_only_their_page_loads_their_script() {
    let without = platform().await;
    assert!(!without.anyone().get("/en/sign-in").await.text().contains("passkey"));
    assert_eq!(without.anyone().post(PAGE, &[]).await.status, 404);
    let test = site().await;
    let script = format!("/script/{}", views::script::passkey_version());
    let mut browser = test.anyone();
    browser.post(PAGE, &[]).await;
    assert!(browser.get(PAGE).await.text().contains(&script));
    for page in ["/en", "/en/sign-in", "/en/sign-in/second-factor"] {
        assert!(!browser.get(page).await.text().contains(&script), "{page}");
    }
    assert_eq!(browser.get(&script).await.status, 200);
}
