//! Passkeys, and the ceremonies that wait for an answer.

use domain::{lang::Lang, person::Person};
use jiff::SignedDuration;
use store::{Ceremony, Error, Passkey};

use crate::{id, now, on_each_database};

fn person(number: u128) -> Person {
    Person {
        id: id("person", number),
        email: format!("{number}@example.org"),
        name: "Ana".into(),
        language: Lang::Es,
        since: now(),
        version: 0,
    }
}

fn passkey(of: u128, name: &str) -> Passkey {
    Passkey {
        id: format!("id {name}"),
        person: id("person", of),
        name: name.into(),
        key: format!("key {name}"),
        last: "0".into(),
        since: now(),
        used: None,
    }
}

fn ceremony(browser: &str, minutes: i64) -> Ceremony {
    Ceremony {
        browser: browser.into(),
        person: None,
        name: String::new(),
        options: "{}".into(),
        state: format!("state {minutes}"),
        expires: now() + SignedDuration::from_mins(minutes),
    }
}

#[tokio::test]
async fn a_passkey_is_one_person_s_and_says_when_it_was_used() {
    on_each_database(async |store| {
        let mut tx = store.begin().await.unwrap();
        for number in [1, 2] {
            tx.add_person(&mut person(number)).await.unwrap();
        }
        let (phone, token, other) = (passkey(1, "phone"), passkey(1, "token"), passkey(2, "other"));
        for one in [&phone, &token, &other] {
            tx.add_passkey(one).await.unwrap();
        }
        assert_eq!(tx.passkeys_of(id("person", 1)).await.unwrap(), [phone.clone(), token.clone()]);
        tx.use_passkey(&phone.id, "7", now()).await.unwrap();
        let used = Passkey { last: "7".into(), used: Some(now()), ..phone.clone() };
        assert_eq!(tx.passkey(&phone.id).await.unwrap(), Some(used));
        assert_eq!(tx.passkey(&token.id).await.unwrap(), Some(token.clone()), "another is as it was");
        tx.remove_passkey(&phone.id).await.unwrap();
        assert_eq!(tx.passkeys_of(id("person", 1)).await.unwrap(), [token]);
        tx.remove_passkeys_of(id("person", 1)).await.unwrap();
        assert_eq!(tx.passkeys_of(id("person", 1)).await.unwrap(), []);
        assert_eq!(tx.passkey(&other.id).await.unwrap(), Some(other));
    })
    .await;
}

#[tokio::test]
async fn one_passkey_is_never_two_people_s() {
    on_each_database(async |store| {
        let mut tx = store.begin().await.unwrap();
        for number in [1, 2] {
            tx.add_person(&mut person(number)).await.unwrap();
        }
        tx.add_passkey(&passkey(1, "phone")).await.unwrap();
        let again = tx.add_passkey(&Passkey { person: id("person", 2), ..passkey(1, "phone") }).await;
        assert!(matches!(again, Err(Error::Taken("passkey"))), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn a_browser_waits_for_one_ceremony_and_those_that_are_over_go() {
    on_each_database(async |store| {
        let mut tx = store.begin().await.unwrap();
        tx.begin_ceremony(&ceremony("old", -1), now() - SignedDuration::from_mins(5)).await.unwrap();
        assert!(tx.ceremony("old").await.unwrap().is_some());
        tx.begin_ceremony(&ceremony("mine", 5), now()).await.unwrap();
        assert_eq!(tx.ceremony("old").await.unwrap(), None, "its time is over");
        let again = Ceremony { person: None, name: "phone".into(), ..ceremony("mine", 6) };
        tx.begin_ceremony(&again, now()).await.unwrap();
        assert_eq!(tx.ceremony("mine").await.unwrap(), Some(again));
        tx.begin_ceremony(&ceremony("theirs", 5), now()).await.unwrap();
        tx.end_ceremony("mine").await.unwrap();
        assert_eq!(tx.ceremony("mine").await.unwrap(), None, "it takes one answer");
        assert_eq!(tx.ceremony("theirs").await.unwrap(), Some(ceremony("theirs", 5)));
    })
    .await;
}
