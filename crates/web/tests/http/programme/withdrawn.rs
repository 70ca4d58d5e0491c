//! What was released comes to be shown at its instant and not before; what is closed or taken back is
//! gone at once: from every page, feed, calendar and file that anybody can ask for, former versions
//! included, with every page kept warm before, and by the tag of what a reader holds.

use domain::{
    application::{Audience, Closer, Consent, FromWhen, Item, Release, Risk, SeatAnswer},
    ids::ApplicationId,
    person::Office,
};
use policy::Actor;
use routes::{Access, Method, table};
use testkit::{Browser, TestApp};

use super::{Applicant, MARIA, allow, chosen, hours, publish};

const NAMES: [&str; 4] = ["Casa de la Memoria", "Quintero", "María", "Director"];

/// Every address of the table that anybody may ask for, with series 44 in it, in these languages and with
/// each version of the programme.
fn addresses(languages: &[&str]) -> Vec<String> {
    // What stands in a PDF is looked into by the table of canaries; setting one takes long.
    let open = table().filter(|line| line.method == Method::Get && line.access == Access::Public);
    let open = open.filter(|line| !line.pattern.contains(".pdf"));
    let mut all = Vec::new();
    for line in open {
        for lang in languages {
            for number in ["1", "2"] {
                let address = line
                    .pattern
                    .replace("{lang}", lang)
                    .replace("{series}", "44")
                    .replace("{number}", number)
                    .replace("{state}", "colombia")
                    .replace("{version}", "x");
                assert!(!address.contains('{'), "{address}: say what stands for it");
                if !all.contains(&address) {
                    all.push(address);
                }
            }
        }
    }
    all
}

/// María, who speaks at a meeting of which two versions of the programme were published; a reader, and
/// somebody of a mission.
async fn world() -> (TestApp, ApplicationId, [Browser; 2]) {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let closed = Some((Audience::Organisers, Audience::Organisers));
    let id = chosen(&test, &meetings[0], &Applicant { shown: closed, ..MARIA }).await;
    publish(&test, &series, hours(&series, &meetings), 1).await;
    publish(&test, &series, hours(&series, &meetings), 2).await;
    let readers = [test.anyone(), delegate(&test).await];
    (test, id, readers)
}

/// Somebody of a mission who signed in just now.
async fn delegate(test: &TestApp) -> Browser {
    test.person("delegate@example.org", Office::Delegate, None, None).await
}

fn unlock(test: &TestApp) {
    test.store.vault().unlock(1, test.team.clone());
}

/// Asks for everything twice, so that it is kept where anything is kept, and once more with the tag that
/// came; gives at how many addresses a name stands, be it that an old answer is said to hold.
async fn named(reader: &mut Browser) -> usize {
    named_in(reader, &["en"]).await
}

async fn named_in(reader: &mut Browser, languages: &[&str]) -> usize {
    let mut named = 0;
    for address in addresses(languages) {
        let first = reader.get(&address).await;
        let tag = first.headers.get("etag").cloned().unwrap_or_default();
        let again = reader.ask("GET", &address, &[("if-none-match", &tag)]).await;
        let pages = [&first, &again];
        let texts = pages.map(|page| page.text().replace("\r\n ", "").replace("\\u00ed", "í"));
        let found = texts.iter().any(|text| NAMES.iter().any(|name| text.contains(name)));
        assert!(!address.contains("/programme/") || first.status == 200, "{address}");
        named += usize::from(found);
    }
    named
}

/// The tags of what a reader holds, and whether each is still good.
async fn tags(reader: &mut Browser) -> Vec<(String, String)> {
    let mut tags = Vec::new();
    for address in addresses(&["en"]) {
        let page = reader.get(&address).await;
        let text = page.text();
        if NAMES.iter().any(|name| text.contains(name)) {
            tags.push((address, page.headers.get("etag").cloned().unwrap_or_default()));
        }
    }
    tags
}

fn open() -> Consent {
    let mut consent = Consent::naming(Audience::Public, Audience::Public);
    consent.release(Item::Position, Release { to: Audience::Public, from: FromWhen::AtOnce });
    consent
}

#[tokio::test]
async fn what_is_closed_or_taken_back_is_gone_from_every_public_answer_at_once() {
    let (test, id, [mut anyone, mut delegate]) = world().await;
    let actor = Actor::applicant(id);
    for way in ["levels", "items", "close", "an organiser closes", "gives up", "withdraws"] {
        assert_eq!((named(&mut anyone).await, named(&mut delegate).await), (0, 0), "before: {way}");
        allow(&test, &actor, &open()).await;
        assert!(named(&mut anyone).await >= 5, "the names stand on pages, in all versions");
        assert!(named(&mut delegate).await >= 5);
        let held = tags(&mut anyone).await;
        assert!(held.iter().any(|(address, _)| address.ends_with("/programme/1")), "{held:?}");
        match way {
            "levels" => {
                let mut consent = open();
                (consent.speaker, consent.organisation) = (Risk::NameWithheld, Risk::OrganisationWithheld);
                allow(&test, &actor, &consent).await;
            }
            "items" => allow(&test, &actor, &Consent::naming(Audience::Room, Audience::Room)).await,
            "close" => test.app.close_everything(&actor, None).await.unwrap(),
            "an organiser closes" => {
                test.app.close_for_applicant(&Actor::operator(), &"44".parse().unwrap(), id).await.unwrap();
                let by = test.app.dossier(&actor).await.unwrap().application.consent.closed.unwrap().1;
                assert_eq!(by, Closer::Organiser);
            }
            "gives up" => {
                test.app.reply_to_seat(&actor, SeatAnswer::GiveUp).await.unwrap();
            }
            _ => {
                test.app.withdraw(&actor).await.unwrap();
            }
        }
        // The clock stands still: nothing has to pass for it.
        for (address, tag) in held {
            let page = anyone.ask("GET", &address, &[("if-none-match", &tag)]).await;
            assert_eq!(page.status, 200, "{way}: what is held of {address} is no longer good");
        }
        assert_eq!((named(&mut anyone).await, named(&mut delegate).await), (0, 0), "{way}");
        assert_eq!(named_in(&mut anyone, &["fr", "es"]).await, 0, "{way}");
        // Nothing readable is left beside the sealed part either.
        let meeting = test.app.dossier(&actor).await.unwrap().meeting.id;
        for (_, left) in test.store.view().await.unwrap().shown_of_meeting(meeting).await.unwrap() {
            assert_eq!((left.organisation, left.speaker, left.position), (None, None, None), "{way}");
        }
        if way == "gives up" {
            // A seat that was given back is offered again.
            let mut tx = test.store.begin().await.unwrap();
            let mut one = tx.application(id).await.unwrap().unwrap();
            one.decide(domain::application::Outcome::Declined, None, "again", test.app.now()).unwrap();
            one.decide(domain::application::Outcome::Selected, None, "again", test.app.now()).unwrap();
            one.release(test.app.now()).unwrap();
            one.reply(SeatAnswer::Confirm, test.app.now()).unwrap();
            tx.save_application(&mut one).await.unwrap();
            tx.commit(policy::Permit::of_the_system(id).entry(test.app.now())).await.unwrap();
        }
    }
}

#[tokio::test]
async fn what_is_released_from_an_instant_on_is_shown_within_a_second_of_it_and_never_before() {
    let (test, id, [mut anyone, _]) = world().await;
    let actor = Actor::applicant(id);
    // The hour of the meeting is at nine by the clocks of Geneva on 9 March 2027.
    let at = "2027-03-09T08:00:00Z";
    for from in [FromWhen::At(at.parse().unwrap()), FromWhen::MeetingDay] {
        test.at("2027-03-09T07:59:58Z");
        let mut consent = open();
        for item in Item::ASKED {
            consent.release(item, Release { to: Audience::Public, from });
        }
        allow(&test, &actor, &consent).await;
        for before in ["2027-03-09T07:59:58Z", "2027-03-09T07:59:59.999999Z"] {
            test.at(before);
            assert_eq!(test.app.release_what_has_come().await.unwrap(), 0);
            assert_eq!(
                (named(&mut anyone).await, named(&mut delegate(&test).await).await),
                (0, 0),
                "{before}"
            );
        }
        // A page that was kept at the last moment is kept for a second and no longer.
        test.at("2027-03-09T08:00:00.999999Z");
        assert!(named(&mut anyone).await >= 5 && named(&mut delegate(&test).await).await >= 5, "{from:?}");
        // While the team key is locked, only what was kept readable is shown.
        test.store.vault().lock();
        test.at("2027-03-09T08:00:02Z");
        assert_eq!(named(&mut anyone).await, 0);
        unlock(&test);
        assert_eq!(test.app.release_what_has_come().await.unwrap(), 1);
        assert_eq!(test.app.release_what_has_come().await.unwrap(), 0, "once is enough");
        test.store.vault().lock();
        test.at("2027-03-09T08:00:04Z");
        assert!(named(&mut anyone).await >= 5);
        unlock(&test);
    }
}

#[tokio::test]
async fn a_meeting_that_is_moved_takes_what_is_released_on_its_day_along() {
    let (test, id, [mut anyone, _]) = world().await;
    let actor = Actor::applicant(id);
    let mut consent = open();
    for item in Item::ASKED {
        consent.release(item, Release { to: Audience::Public, from: FromWhen::MeetingDay });
    }
    allow(&test, &actor, &consent).await;
    let (series, meetings) = {
        let mut view = test.store.view().await.unwrap();
        let series = view.series_by_key(&"44".parse().unwrap()).await.unwrap().unwrap();
        let meetings = view.meetings(series.id).await.unwrap();
        (series, meetings)
    };
    let mut later = hours(&series, &meetings);
    for slot in &mut later.slots {
        slot.start = slot.start.checked_add(jiff::Span::new().days(7)).unwrap();
    }
    publish(&test, &series, later, 3).await;
    test.at("2027-03-10T08:00:00Z");
    assert_eq!(named(&mut anyone).await, 0, "the first day has passed, and the meeting was not held");
    test.at("2027-03-16T08:00:01Z");
    assert!(named(&mut anyone).await >= 5);
}
