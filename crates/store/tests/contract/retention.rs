//! Erasing, the figures that stay, and what is released from an instant on.

use std::collections::BTreeSet;

use domain::{
    application::{Application, Audience, Consent, FromWhen, Item, Outcome, Receipt, Release, SeatAnswer},
    call::Timeliness,
    composer::Composer,
    figures::Figures,
    ids::{MeetingId, PersonId, SeriesId},
    lang::Lang,
    person::{Appointment, Office, Person},
    questionnaire::{Circumstances, standard},
    retention::{Held, Retention},
};
use policy::{Disclosed, Viewer, disclose};
use store::{Error, Store};

use crate::{code, entry, id, now, on_each_database, with_draft};

/// One who was chosen, confirmed the seat, and releases the speaker's name from an instant on.
async fn awaited(store: &Store) -> Application {
    let mut one = with_draft(store).await;
    let mut form = standard();
    for step in &mut form.steps {
        step.questions.retain(|question| ["given_name", "kind"].contains(&&*question.id));
    }
    one.answers.set("given_name", "María");
    one.answers.set("kind", "national");
    let receipt = Receipt { number: "R-1".into(), hash: "0".into() };
    one.submit(&form, Circumstances::default(), Timeliness::InTime, receipt, now()).unwrap();
    one.decide(Outcome::Selected, None, "good", now()).unwrap();
    one.release(now()).unwrap();
    one.reply(SeatAnswer::Confirm, now()).unwrap();
    let mut consent = Consent::naming(Audience::Organisers, Audience::Organisers);
    consent.release(Item::Speaker, Release { to: Audience::Public, from: FromWhen::At(now()) });
    one.allow(consent).unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.save_application(&mut one).await.unwrap();
    tx.commit(entry()).await.unwrap();
    one
}

#[tokio::test]
async fn what_waits_for_an_instant_is_not_readable_before_it_is_shown() {
    on_each_database(async |store| {
        let one = awaited(&store).await;
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.shown_of_meeting(one.meeting).await.unwrap(), []);
        assert_eq!(tx.waiting().await.unwrap(), std::slice::from_ref(&one));
        assert_eq!(tx.waiting_of_meeting(one.meeting).await.unwrap(), std::slice::from_ref(&one));
        let disclosed = disclose(&one, &Viewer { audience: Audience::Public, now: now(), day: None });
        assert_eq!(disclosed.speaker.as_deref(), Some("María"));
        let stale = tx.show((one.id, one.version - 1), disclosed.clone()).await;
        assert!(matches!(stale, Err(Error::Stale(_))), "{stale:?}");
        tx.show((one.id, one.version), disclosed.clone()).await.unwrap();
        assert_eq!(tx.shown_of_meeting(one.meeting).await.unwrap(), [(one.id, disclosed)]);
        tx.show((one.id, one.version), Disclosed::default()).await.unwrap();
        assert_eq!(tx.shown_of_meeting(one.meeting).await.unwrap(), []);
        tx.commit(entry()).await.unwrap();
        store.vault().lock();
        let locked = store.view().await.unwrap().waiting().await;
        assert!(matches!(locked, Err(Error::Locked)), "{locked:?}");
    })
    .await;
}

#[tokio::test]
async fn an_application_is_erased_with_its_key_and_what_is_counted_of_it_adds_up() {
    on_each_database(async |store| {
        let one = awaited(&store).await;
        let mut tx = store.begin().await.unwrap();
        let parts = BTreeSet::from([Held::Travel, Held::Files]);
        tx.mark_erased(one.id, &parts).await.unwrap();
        let erasable = tx.erasable(one.series).await.unwrap();
        assert_eq!((erasable.len(), &erasable[0].kept.erased), (1, &parts));
        assert_eq!(tx.erasable_one(one.id).await.unwrap().as_ref(), erasable.first());
        let counted = Figures::of(&one);
        for _ in 0..2 {
            tx.keep_figures(one.series, &counted).await.unwrap();
        }
        assert_eq!(tx.erased_figures(one.series).await.unwrap(), counted.clone().and(&counted));
        tx.erase_application(one.id).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.application(one.id).await.unwrap(), None);
        assert!(view.application_by_code(&code(0)).await.unwrap().is_none());
        let key = view.key_of_application(one.id).await;
        assert!(key.is_err(), "the key is gone, from memory too");
        drop(view);
        assert!(store.forget_log().await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_changes_of_the_rules_for_panels_is_stale() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let series: SeriesId = id("series", 1);
        let mut tx = store.begin().await.unwrap();
        let mut mine = tx.composer(series).await.unwrap();
        assert_eq!(mine, Composer::default());
        mine.women = 5;
        let mut theirs = mine.clone();
        tx.save_composer(series, &mut mine).await.unwrap();
        assert!(matches!(tx.save_composer(series, &mut theirs).await, Err(Error::Stale(_))));
        let mut before = mine.clone();
        tx.save_composer(series, &mut mine).await.unwrap();
        assert!(matches!(tx.save_composer(series, &mut before).await, Err(Error::Stale(_))));
        assert_eq!(tx.composer(series).await.unwrap(), mine);
        tx.commit(entry()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_changes_of_a_period_is_stale() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let series: SeriesId = id("series", 1);
        let mut tx = store.begin().await.unwrap();
        let usual = tx.retention(series).await.unwrap();
        assert_eq!(usual, Retention::default());
        let mut mine = Retention::read(|_| "7", 0).unwrap();
        let mut theirs = mine.clone();
        tx.save_retention(series, &mut mine).await.unwrap();
        assert!(matches!(tx.save_retention(series, &mut theirs).await, Err(Error::Stale(_))));
        mine.days_of.insert(Held::Travel, 1);
        let mut before = mine.clone();
        tx.save_retention(series, &mut mine).await.unwrap();
        assert!(matches!(tx.save_retention(series, &mut before).await, Err(Error::Stale(_))));
        assert_eq!(tx.retention(series).await.unwrap(), mine);
        tx.commit(entry()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn of_an_account_that_is_erased_the_id_stays() {
    on_each_database(async |store| {
        let person: PersonId = id("person", 7);
        let mut one = Person {
            id: person,
            email: "gone@example.org".into(),
            name: "Gone".into(),
            language: Lang::En,
            since: now(),
            version: 0,
        };
        let mut tx = store.begin().await.unwrap();
        tx.add_person(&mut one).await.unwrap();
        tx.appoint(person, Appointment { office: Office::Assessor, series: None, state: None })
            .await
            .unwrap();
        tx.erase_person(person).await.unwrap();
        let left = tx.person(person).await.unwrap().unwrap();
        assert_eq!((left.email, left.name), (person.to_string(), String::new()));
        assert_eq!(tx.appointments(person).await.unwrap(), []);
        assert!(matches!(tx.erase_person(id("person", 8)).await, Err(Error::Stale(_))));
        tx.commit(entry()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn figures_of_several_meetings_stand_apart() {
    on_each_database(async |store| {
        let one = awaited(&store).await;
        let mut figures = Figures::default();
        figures.add(one.meeting, "kind", "national", 2);
        let mut tx = store.begin().await.unwrap();
        tx.keep_figures(one.series, &figures).await.unwrap();
        let nowhere: MeetingId = id("meet", 9);
        let mut foreign = Figures::default();
        foreign.add(nowhere, "kind", "national", 1);
        assert!(tx.keep_figures(one.series, &foreign).await.is_err(), "a meeting that is not there has none");
    })
    .await;
}
