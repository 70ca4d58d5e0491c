//! Whom providers elsewhere vouch for, and sign-ins that wait for their answer.

use domain::{lang::Lang, person::Person};
use jiff::SignedDuration;
use store::ProviderLink;

use crate::{entry, id, now, on_each_database};

const WHO: (&str, &str) = ("https://id.example.org", "00u1");

#[tokio::test]
async fn a_provider_vouches_for_one_person_by_one_subject() {
    on_each_database(async |store| {
        let mut people = [1, 2].map(|number| Person {
            id: id("person", number),
            email: format!("{number}@example.org"),
            name: "Ana".into(),
            language: Lang::Es,
            since: now(),
            version: 0,
        });
        let mut tx = store.begin().await.unwrap();
        for person in &mut people {
            tx.add_person(person).await.unwrap();
        }
        let [ana, ben] = people.map(|person| person.id);
        tx.add_provider_link(WHO, ana, now()).await.unwrap();
        tx.add_provider_link(("https://other.example.org", WHO.1), ben, now()).await.unwrap();
        let later = now() + SignedDuration::from_hours(1);
        tx.use_provider_link(WHO, later).await.unwrap();
        let link = ProviderLink {
            issuer: WHO.0.into(),
            subject: WHO.1.into(),
            person: ana,
            since: now(),
            used: later,
        };
        assert_eq!(tx.provider_link(WHO.0, WHO.1).await.unwrap(), Some(link.clone()));
        assert_eq!(tx.provider_links_of(ana).await.unwrap(), [link]);
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.add_provider_link(WHO, ben, now()).await, Err(store::Error::Taken { .. })));
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        tx.erase_person(ana).await.unwrap();
        assert_eq!(tx.provider_link(WHO.0, WHO.1).await.unwrap(), None);
        tx.remove_provider_links_of(ben).await.unwrap();
        assert_eq!(tx.provider_links_of(ben).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_sign_in_elsewhere_waits_in_one_browser_and_not_for_ever() {
    on_each_database(async |store| {
        let in_a_minute = now() + SignedDuration::from_mins(1);
        let mut tx = store.begin().await.unwrap();
        tx.begin_provider_sign_in("browser", "first", in_a_minute, now()).await.unwrap();
        tx.begin_provider_sign_in("browser", "second", in_a_minute, now()).await.unwrap();
        assert_eq!(tx.provider_sign_in("browser", now()).await.unwrap().as_deref(), Some("second"));
        assert_eq!(tx.provider_sign_in("other", now()).await.unwrap(), None);
        assert_eq!(tx.provider_sign_in("browser", in_a_minute).await.unwrap(), None);
        tx.end_provider_sign_in("browser").await.unwrap();
        assert_eq!(tx.provider_sign_in("browser", now()).await.unwrap(), None);
    })
    .await;
}
