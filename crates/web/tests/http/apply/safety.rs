//! Who may see what: chosen by the applicant, closed by the applicant or an organiser.

use domain::application::{Audience, Closer, Consent, FromWhen, Item, Release, Risk};
use testkit::{Browser, Page, TestApp};

use super::{handed_in, hidden, kept, notes, opened};

const ADDRESS: &str = "/en/application/safety";

/// What is chosen on the page: the organisation for everybody at once, the speaker for the missions from
/// an hour on.
const CHOICES: [(&str, &str); 12] = [
    ("organisation_risk", "open"),
    ("speaker_risk", "open"),
    ("organisation", "public"),
    ("organisation_from", "at_once"),
    ("kind", "organisers"),
    ("kind_from", "at_once"),
    ("speaker", "missions"),
    ("speaker_from", "time"),
    ("position", "room"),
    ("position_from", "day"),
    ("date", "2027-03-09"),
    ("time", "09:00"),
];

async fn choose(browser: &mut Browser, seen: &str, changed: &[(&str, &str)]) -> Page {
    let of = |name: &str| changed.iter().find(|(field, _)| *field == name).map(|(_, value)| *value);
    let mut fields = vec![("seen", seen)];
    fields.extend(CHOICES.map(|(name, value)| (name, of(name).unwrap_or(value))));
    browser.post(ADDRESS, &fields).await
}

#[tokio::test]
async fn everything_is_closed_until_the_applicant_opens_it_and_then_as_it_was_chosen() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let page = browser.get(ADDRESS).await;
    assert_eq!(page.text().matches("value=\"organisers\" checked").count(), 4);
    assert_eq!(page.text().matches("value=\"closed\" checked").count(), 2);
    for sentence in [
        "Nothing can hide a speaker in the room.",
        "always include the mission of the State under Review",
        "Nothing is shown to anybody but the organising team before you have confirmed a seat.",
    ] {
        assert!(page.words().contains(sentence), "{sentence}");
    }
    let saved = choose(&mut browser, &hidden(&page, "seen"), &[]).await;
    assert_eq!(saved.location(), "/en/application/safety?saved");
    let consent = kept(&test, &code).await.consent;
    let at = FromWhen::At("2027-03-09T08:00:00Z".parse().unwrap());
    assert_eq!((consent.speaker, consent.organisation), (Risk::Open, Risk::Open));
    for (item, to, from) in [
        (Item::Organisation, Audience::Public, FromWhen::AtOnce),
        (Item::Kind, Audience::Organisers, FromWhen::AtOnce),
        (Item::Speaker, Audience::Missions, at),
        (Item::Position, Audience::Room, FromWhen::MeetingDay),
        (Item::Photo, Audience::Organisers, FromWhen::AtOnce),
        (Item::Statement, Audience::Organisers, FromWhen::AtOnce),
        (Item::Recording, Audience::Organisers, FromWhen::AtOnce),
    ] {
        assert_eq!(consent.of(item), Release { to, from }, "{item:?}");
    }
    let again = browser.get(saved.location()).await;
    assert!(again.words().contains("Saved. It holds from now on"), "{}", again.words());
    for field in ["value=\"missions\" checked", "value=\"2027-03-09\"", "value=\"09:00\""] {
        assert!(again.text().contains(field), "{field}");
    }
}

#[tokio::test]
async fn what_is_no_choice_comes_back_as_it_was_chosen_and_nothing_is_kept() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let seen = hidden(&browser.get(ADDRESS).await, "seen");
    let wrong = choose(&mut browser, &seen, &[("speaker", ""), ("date", "soon")]).await;
    assert_eq!(wrong.status, 422);
    let text = wrong.text();
    assert!(text.contains("href=\"#f-speaker\""), "{}", wrong.words());
    assert!(text.contains("value=\"soon\"") && text.contains("value=\"public\" checked"));
    let date = choose(&mut browser, &seen, &[("date", "soon")]).await;
    assert!(date.status == 422 && date.text().contains("href=\"#f-date\""));
    assert_eq!(kept(&test, &code).await.consent, Consent::default());
}

#[tokio::test]
async fn a_page_that_was_left_open_does_not_open_again_what_was_closed_since() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let seen = hidden(&browser.get(ADDRESS).await, "seen");
    assert_eq!(choose(&mut browser, &seen, &[]).await.status, 303);
    let left_open = hidden(&browser.get(ADDRESS).await, "seen");
    let mut other = opened(&test, &code).await;
    assert!(other.post("/en/application/close", &[]).await.words().contains("Close everything now?"));
    assert_ne!(kept(&test, &code).await.consent, Consent::default(), "it is asked once more");
    assert_eq!(other.post("/en/application/close", &[("sure", "yes")]).await.location(), ADDRESS);

    let closed = kept(&test, &code).await.consent;
    assert_eq!(closed.closed.unwrap().1, Closer::Applicant);
    assert!(Item::ALL.into_iter().all(|item| closed.of(item) == Release::default()));
    assert_eq!((closed.speaker, closed.organisation), (Risk::Closed, Risk::Closed));
    assert_eq!(browser.get("/en/application").await.status, 404, "it is closed in every other browser");
    let refused = choose(&mut other, &left_open, &[]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.words().contains("changed or closed elsewhere"), "{}", refused.words());
    assert_eq!(kept(&test, &code).await.consent, closed);
    let page = other.get(ADDRESS).await;
    assert!(page.words().contains("You closed everything on"), "{}", page.words());
    assert_eq!(choose(&mut other, &hidden(&page, "seen"), &[]).await.status, 303);
}

#[tokio::test]
async fn an_organiser_closes_and_only_the_applicant_opens() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (mut browser, code) = handed_in(&test, "COL").await;
    let seen = hidden(&browser.get(ADDRESS).await, "seen");
    choose(&mut browser, &seen, &[]).await;
    let id = kept(&test, &code).await.id;
    let mut organiser = test.organiser().await;
    let record = format!("/en/desk/44/applications/{id}");
    let page = organiser.get(&record).await;
    assert!(page.words().contains("All Permanent Missions, from"), "{}", page.words());
    let closed = organiser.send_form(page.form_with("Close everything for this applicant")).await;
    assert!(closed.words().contains("An organiser closed everything on"), "{}", closed.words());
    let kept = kept(&test, &code).await.consent;
    assert_eq!(kept.closed.unwrap().1, Closer::Organiser);
    assert_eq!(notes(&test, &id.to_string(), "close").await, [""]);
    let page = browser.get(ADDRESS).await;
    assert!(page.words().contains("Only you can open it again."), "{}", page.words());
    // There is no way for an organiser to open: the use case asks the policy.
    let actor = policy::Actor::operator();
    let opened = test.app.allow(&actor, "", Consent::naming(Audience::Public, Audience::Public)).await;
    assert!(matches!(opened, Err(app::Error::NotFound)), "{opened:?}");
    assert!(!policy::RULES.iter().any(|policy::Rule(role, _, actions)| {
        *role != policy::Role::Applicant && actions.contains(&policy::Action::Consent)
    }));
}
