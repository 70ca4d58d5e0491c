//! Signing in at a provider elsewhere: who gets in, and all that does not hold.

use std::time::{Duration, Instant};

use domain::{letter::LetterKind, person::Office};
use serde_json::{Value, json};
use store::LogQuery;
use testkit::{Browser, FakeProvider, Lies, Page, Signs, TestApp, now};

use super::account::{COOKIE, EMAIL, asked, later, platform, type_code};

const PAGE: &str = "/en/sign-in/provider";
const ANSWER: &str = "/en/sign-in/provider/answer";

/// A platform with one organiser, and a provider that vouches for them.
async fn site() -> (TestApp, FakeProvider) {
    let (mut test, provider) = (platform().await, FakeProvider::start().await);
    test.restart_with_provider(provider.settings(), 8);
    (test, provider)
}

/// Begins in a browser; gives where the provider is to be found.
async fn begin(browser: &mut Browser) -> String {
    browser.get("/en/sign-in").await;
    let begun = browser.post(PAGE, &[]).await;
    assert_eq!((begun.status, begun.location()), (303, PAGE), "{}", begun.words());
    let page = browser.get(PAGE).await;
    let refresh = page.headers["refresh"].clone();
    let address = refresh.strip_prefix("0; url=").unwrap().to_owned();
    assert!(page.text().replace("&amp;", "&").contains(&format!("href=\"{address}\"")));
    address
}

/// Comes back to an address, and presses the button.
async fn come_back(browser: &mut Browser, back: &str) -> Page {
    let page = browser.get(back).await;
    if page.status != 200 {
        return page;
    }
    let form = page.form_with("Finish signing in");
    let fields = ["state", "code", "iss"].map(|name| (name, form.value(name)));
    browser.post(ANSWER, &fields).await
}

/// The whole walk, as far as it goes.
async fn walk(browser: &mut Browser, provider: &FakeProvider) -> Page {
    let address = begin(browser).await;
    come_back(browser, &provider.signs_in(&address)).await
}

/// The whole walk of somebody whose provider says other things of them.
async fn walk_with(test: &TestApp, provider: &FakeProvider, claims: Value) -> Page {
    provider.claims(claims);
    walk(&mut test.anyone(), provider).await
}

#[tokio::test]
async fn whoever_has_an_account_signs_in_and_is_told_of_the_link_once() {
    let (test, provider) = site().await;
    let mut browser = test.anyone();
    assert!(browser.get("/en/sign-in").await.words().contains("Sign in with Example ID"));
    let address = begin(&mut browser).await;
    let before = browser.cookie(COOKIE).unwrap().to_owned();
    let signed = come_back(&mut browser, &provider.signs_in(&address)).await;
    assert_eq!((signed.status, signed.location()), (303, "/en/account"), "{}", signed.words());
    assert_ne!(browser.cookie(COOKIE).unwrap(), before);
    let account = browser.get("/en/account").await.words();
    assert!(account.contains("By your organisation’s sign-in"), "{account}");
    assert!(account.contains(&provider.issuer), "{account}");
    // No second factor was shown here: the offices rest, as after a code from a mail.
    assert_eq!(browser.get("/en/desk/people").await.status, 303);
    walk(&mut test.anyone(), &provider).await;
    let letters = test.letters().await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!((letters[0].kind, letters[0].to.as_str()), (LetterKind::Account, EMAIL));
    assert!(letters[0].body.contains("linked to a sign-in elsewhere"), "{letters:?}");
}

#[tokio::test]
async fn the_log_says_how_somebody_signed_in_and_names_nobody() {
    let (test, provider) = site().await;
    walk(&mut test.anyone(), &provider).await;
    let lines = test.store.view().await.unwrap().log(&LogQuery::default(), 100, 0).await.unwrap();
    let notes: Vec<_> = lines.iter().map(|line| line.note.as_str()).collect();
    for note in ["provider asked", "provider answered", "session begun"] {
        assert!(notes.contains(&note), "{note} is not in {notes:?}");
    }
    let whole = format!("{lines:?}");
    assert!(
        !whole.contains("subject-1") && !whole.contains('@') && !whole.contains(&provider.issuer),
        "{whole}"
    );
}

#[tokio::test]
async fn our_own_second_factor_is_asked_for_unless_the_operator_counts_theirs() {
    let (mut test, provider) = site().await;
    test.organiser().await.set_up_second_factor(now().as_second()).await;
    let shown = json!({ "amr": ["pwd", "mfa"], "acr": "gold" });
    let signed = walk_with(&test, &provider, shown.clone()).await;
    assert_eq!((signed.status, signed.location()), (303, "/en/sign-in/second-factor"));
    for (seed, counted) in [(9, "mfa"), (10, "gold")] {
        let mut settings = provider.settings();
        settings.second_factor = vec![counted.into()];
        test.restart_with_provider(settings, seed);
        let mut browser = test.anyone();
        assert_eq!(walk(&mut browser, &provider).await.location(), "/en/account", "{counted}");
        assert_eq!(browser.get("/en/desk/people").await.status, 200, "{counted}");
    }
    let without = walk_with(&test, &provider, json!({ "amr": ["pwd"] })).await;
    assert_eq!(without.location(), "/en/sign-in/second-factor");
}

#[tokio::test]
async fn a_subject_that_is_linked_signs_in_whatever_its_address_is_by_now() {
    let (test, provider) = site().await;
    walk(&mut test.anyone(), &provider).await;
    let moved = json!({ "email": "elsewhere@example.org", "email_verified": false });
    assert_eq!(walk_with(&test, &provider, moved).await.location(), "/en/account");
}

#[tokio::test]
async fn nobody_else_gets_in_and_what_is_said_is_the_same_for_all() {
    let (test, provider) = site().await;
    walk(&mut test.anyone(), &provider).await;
    let _ = test.person("ada@example.org", Office::Assessor, None, None).await;
    let people = test.store.view().await.unwrap().people().await.unwrap().len();
    let ada = |verified: Value| json!({ "sub": "subject-2", "email": "ada@example.org", "email_verified": verified });
    let strangers = [
        // Nobody here has that address.
        json!({ "sub": "subject-2", "email": "nobody@example.org" }),
        // Ada has it, and the provider never looked whose it is.
        ada(json!(false)),
        ada(json!("true")),
        ada(Value::Null),
        json!({ "sub": "subject-2", "email": null }),
        // The organiser's address was given to somebody else since.
        json!({ "sub": "subject-2" }),
    ];
    let mut pages = Vec::new();
    for claims in strangers {
        let page = walk_with(&test, &provider, claims).await;
        let token = page.form_for("email").value("form").to_owned();
        pages.push((page.status, page.headers.clone(), page.text().replace(&token, "")));
    }
    for page in &pages {
        assert_eq!(*page, pages[0]);
    }
    assert_eq!(pages[0].0, 422);
    assert!(pages[0].2.contains("did not vouch for anybody who has an account here"));
    assert_eq!(walk_with(&test, &provider, ada(json!(true))).await.status, 303);
    assert_eq!(test.store.view().await.unwrap().people().await.unwrap().len(), people);
}

#[tokio::test]
async fn what_an_id_token_must_hold() {
    let (test, provider) = site().await;
    let second = now().as_second();
    let liars = [
        json!({ "nonce": "another" }),
        json!({ "nonce": null }),
        json!({ "aud": "another-client" }),
        json!({ "aud": ["rostrum", "another-client"] }),
        json!({ "aud": ["rostrum", "another-client"], "azp": "another-client" }),
        json!({ "azp": "another-client" }),
        json!({ "iss": "https://another.example.org" }),
        json!({ "exp": second - 61 }),
        json!({ "exp": null }),
        json!({ "iat": second + 120 }),
        json!({ "nbf": second + 120 }),
        json!({ "sub": "" }),
    ];
    for claims in liars {
        let page = walk_with(&test, &provider, claims.clone()).await;
        assert_eq!(page.status, 422, "{claims}");
    }
    for signs in [Signs::Never, Signs::WithPublicKey, Signs::WithAnother] {
        provider.lies(Lies { signs, ..Lies::default() });
        assert_eq!(walk(&mut test.anyone(), &provider).await.status, 422, "{signs:?}");
    }
    let mut view = test.store.view().await.unwrap();
    let organiser = view.person_by_email(EMAIL).await.unwrap().unwrap();
    assert_eq!(view.provider_links_of(organiser.id).await.unwrap(), []);
    drop(view);
    let twofold = json!({ "aud": ["rostrum", "another-client"], "azp": "rostrum", "exp": second - 30 });
    assert_eq!(walk_with(&test, &provider, twofold).await.status, 303);
}

#[tokio::test]
async fn an_answer_is_good_once() {
    let (test, provider) = site().await;
    let mut browser = test.anyone();
    let back = provider.signs_in(&begin(&mut browser).await);
    let mut thief = browser.clone();
    assert_eq!(come_back(&mut browser, &back).await.status, 303);
    assert_eq!(come_back(&mut thief, &back).await.status, 422);
    assert_eq!(thief.get("/en/account").await.status, 404);
    // A code that was used, for a sign-in that waits: the provider does not take it.
    let address = begin(&mut thief).await;
    let state = |address: &str| {
        let query = address.split_once('?').unwrap().1.to_owned();
        form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "state").unwrap().1.into_owned()
    };
    let replayed = back.replace(&state(&back), &state(&address));
    assert_eq!(come_back(&mut thief, &replayed).await.status, 422);
}

#[tokio::test]
async fn an_answer_is_of_no_use_in_another_browser() {
    let (test, provider) = site().await;
    let back = provider.signs_in(&begin(&mut test.anyone()).await);
    // In a browser that asked for nothing, and in one that waits for another answer.
    let mut other = test.anyone();
    assert_eq!(other.get(&back).await.status, 422);
    begin(&mut other).await;
    let page = other.get(&back).await;
    assert_eq!((page.status, page.words().contains("began in another browser")), (422, true));
    let (query, mut fields) = (back.split_once('?').unwrap().1.to_owned(), Vec::new());
    fields.extend(form_urlencoded::parse(query.as_bytes()));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(other.post(ANSWER, &fields).await.status, 422);
    assert_eq!(provider.asked().iter().filter(|path| *path == "/token").count(), 0);
    assert_eq!(other.get("/en/account").await.status, 404);
}

#[tokio::test]
async fn what_another_issuer_answers_is_refused() {
    let (test, provider) = site().await;
    let mut browser = test.anyone();
    for issuer in ["", "&iss=https%3A%2F%2Fanother.example.org"] {
        let back = provider.signs_in(&begin(&mut browser).await);
        let (before, _) = back.split_once("&iss=").unwrap();
        let page = come_back(&mut browser, &format!("{before}{issuer}")).await;
        assert_eq!(page.status, 422, "{issuer}");
        // The answer was used up: there is no second one.
        assert_eq!(come_back(&mut browser, &back).await.status, 422, "{issuer}");
        assert!(!provider.asked().contains(&"/token".to_owned()), "{issuer}");
    }
}

#[tokio::test]
async fn an_answer_is_waited_for_ten_minutes() {
    let (test, provider) = site().await;
    let mut browser = test.anyone();
    let back = provider.signs_in(&begin(&mut browser).await);
    test.at(&later(10));
    assert_eq!(come_back(&mut browser, &back).await.status, 422);
    assert!(!provider.asked().contains(&"/token".to_owned()));
}

#[tokio::test]
async fn looking_changes_nothing_and_asks_nobody() {
    let (test, provider) = site().await;
    let mut browser = test.anyone();
    assert!(provider.asked().is_empty());
    let back = provider.signs_in(&begin(&mut browser).await);
    assert!(!provider.asked().is_empty());
    let changes = test.app.changes();
    for address in ["/en/sign-in", PAGE, &back, &back, "/sign-in/provider?error=access_denied"] {
        let page = browser.get(address).await;
        assert!(!page.headers.contains_key("set-cookie"), "{address}");
    }
    assert_eq!((test.app.changes(), provider.asked()), (changes, Vec::new()));
    assert_eq!(come_back(&mut browser, &back).await.status, 303);
}

#[tokio::test]
async fn another_site_begins_nothing_and_ends_nothing() {
    let (test, provider) = site().await;
    let mut browser = test.anyone();
    let back = provider.signs_in(&begin(&mut browser).await);
    let from_elsewhere = [("sec-fetch-site", "cross-site")];
    assert_eq!(browser.post_with(PAGE, &from_elsewhere, &[]).await.status, 403);
    assert_eq!(browser.post_with(ANSWER, &from_elsewhere, &[]).await.status, 403);
    assert_eq!(come_back(&mut browser, &back).await.status, 303);
}

#[tokio::test]
async fn while_the_provider_is_away_the_code_from_a_mail_works() {
    let (test, provider) = site().await;
    let path = "/.well-known/openid-configuration";
    let stranger = FakeProvider::start().await;
    let elsewhere = format!("{}{path}", stranger.issuer);
    let large = format!("{{\"issuer\": \"{}\"}}", "x".repeat(300_000));
    for (status, text) in [(500, String::new()), (200, "<html>".into()), (302, elsewhere), (200, large)] {
        provider.lies(Lies { instead: [(path, (status, text))].into(), ..Lies::default() });
        let mut browser = test.anyone();
        browser.get("/en/sign-in").await;
        let page = browser.post(PAGE, &[]).await;
        assert_eq!(page.status, 422, "{status}");
        assert!(page.words().contains("Example ID does not answer now"), "{}", page.words());
        assert!(page.text().contains("name=\"email\""));
    }
    assert!(stranger.asked().is_empty(), "nobody follows where a provider leads");
    let (mut browser, code) = asked(&test).await;
    assert_eq!(type_code(&mut browser, &code).await.location(), "/en/account");
    provider.lies(Lies::default());
    assert_eq!(walk(&mut test.anyone(), &provider).await.status, 303);
}

#[tokio::test]
async fn a_provider_that_speaks_for_another_or_leads_elsewhere_is_away() {
    let (test, provider) = site().await;
    for metadata in [
        json!({ "issuer": "https://another.example.org" }),
        json!({ "token_endpoint": "http://id.example.org/token" }),
        json!({ "authorization_endpoint": "javascript:alert(1)" }),
        json!({ "jwks_uri": "file:///etc/passwd" }),
    ] {
        provider.lies(Lies { metadata: metadata.clone(), ..Lies::default() });
        assert_eq!(test.anyone().post(PAGE, &[]).await.status, 422, "{metadata}");
    }
}

#[tokio::test]
async fn a_provider_that_hangs_is_given_up_and_neither_pages_nor_many_wait_for_it() {
    let (test, provider) = site().await;
    provider.lies(Lies { hangs: true, ..Lies::default() });
    let began = Instant::now();
    let ask = || {
        let mut browser = test.anyone();
        tokio::spawn(async move { browser.post(PAGE, &[]).await.status })
    };
    let waiting: Vec<_> = (0..8).map(|_| ask()).collect();
    while provider.asked().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(test.anyone().get("/en/sign-in").await.status, 200);
    assert_eq!(ask().await.unwrap(), 422);
    assert!(waiting.iter().all(|asked| !asked.is_finished()), "after {:?}", began.elapsed());
    for asked in waiting {
        assert_eq!(asked.await.unwrap(), 422);
    }
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_new_key_of_the_provider_is_learnt_and_not_asked_for_again_and_again() {
    let (test, provider) = site().await;
    assert_eq!(walk(&mut test.anyone(), &provider).await.status, 303);
    provider.turn_key();
    // It was asked a moment ago.
    assert_eq!(walk(&mut test.anyone(), &provider).await.status, 422);
    test.at(&later(2));
    provider.claims(json!({ "exp": now().as_second() + 600 }));
    assert_eq!(walk(&mut test.anyone(), &provider).await.status, 303);
}

#[tokio::test]
async fn an_address_that_the_id_token_does_not_tell_is_asked_for() {
    let (test, provider) = site().await;
    let at = format!("{}/userinfo", provider.issuer);
    let says = |subject: &str, verified: bool| Lies {
        claims: json!({ "email": null, "email_verified": null }),
        metadata: json!({ "userinfo_endpoint": at }),
        userinfo: json!({ "sub": subject, "email": "Organiser@Example.org", "email_verified": verified }),
        ..Lies::default()
    };
    for (subject, verified, status) in
        [("subject-2", true, 422), ("subject-1", false, 422), ("subject-1", true, 303)]
    {
        provider.lies(says(subject, verified));
        assert_eq!(walk(&mut test.anyone(), &provider).await.status, status, "{subject} {verified}");
    }
}

#[tokio::test]
async fn links_are_forgotten_by_oneself_and_when_second_factors_are_taken_away() {
    let (test, provider) = site().await;
    let mut ada = test.person("ada@example.org", Office::Assessor, None, None).await;
    let vouched = json!({ "sub": "subject-7", "email": "ada@example.org" });
    assert_eq!(walk_with(&test, &provider, vouched.clone()).await.status, 303);
    let held = ada.get("/en/account/data.json").await.text();
    assert!(held.contains("subject-7") && held.contains(&provider.issuer), "{held}");
    let mut organiser = test.organiser().await;
    organiser.get("/en/account").await;
    assert_eq!(organiser.post("/en/account/providers/forget", &[]).await.status, 404);
    let page = ada.get("/en/account").await;
    assert!(page.words().contains("Sign-in elsewhere"), "{}", page.words());
    assert_eq!(ada.post("/en/account/providers/forget", &[]).await.location(), "/en/account");
    assert!(!ada.get("/en/account").await.words().contains("Sign-in elsewhere"));
    // Another subject may be linked now.
    let renewed = json!({ "sub": "subject-8", "email": "ada@example.org" });
    assert_eq!(walk_with(&test, &provider, renewed).await.status, 303);
    assert_eq!(walk_with(&test, &provider, vouched.clone()).await.status, 422);
    let person = test.store.view().await.unwrap().person_by_email("ada@example.org").await.unwrap().unwrap();
    let page = organiser.get("/en/desk/people").await;
    assert_eq!(page.status, 200);
    let reset = [("person", person.id.to_string())];
    organiser.post("/en/desk/people/second-factor", &[(reset[0].0, &reset[0].1)]).await;
    assert_eq!(walk_with(&test, &provider, vouched).await.status, 303);
}

#[tokio::test]
async fn without_a_provider_no_page_speaks_of_one() {
    let test = platform().await;
    let mut browser = test.anyone();
    assert!(!browser.get("/en/sign-in").await.text().contains("provider"));
    for (method, address) in [("GET", PAGE), ("GET", "/sign-in/provider"), ("POST", PAGE), ("POST", ANSWER)] {
        let page =
            if method == "GET" { browser.get(address).await } else { browser.post(address, &[]).await };
        assert_eq!(page.status, 404, "{method} {address}");
    }
}
