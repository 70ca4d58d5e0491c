//! People, their offices and their sessions.

use domain::{
    lang::Lang,
    person::{Appointment, Office, Person},
};
use store::{EntryCode, Session, SignIn};

use crate::{entry, id, now, on_each_database};

fn person() -> Person {
    Person {
        id: id("person", 1),
        email: "ana@example.org".into(),
        name: "Ana".into(),
        language: Lang::Es,
        since: now(),
        version: 0,
    }
}

#[tokio::test]
async fn an_office_is_held_once_and_can_be_taken() {
    on_each_database(async |store| {
        let everywhere = Appointment { office: Office::Organiser, series: None, state: None };
        let here = Appointment { office: Office::Assessor, series: Some(id("series", 9)), state: None };
        let mut ana = person();
        let mut tx = store.begin().await.unwrap();
        tx.add_person(&mut ana).await.unwrap();
        for held in [everywhere, here, everywhere] {
            tx.appoint(ana.id, held).await.unwrap();
        }
        tx.dismiss(ana.id, everywhere).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.appointments(ana.id).await.unwrap(), [here]);
        assert_eq!(view.person_by_email("ana@example.org").await.unwrap(), Some(ana));
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_alone_or_with_all_of_its_person() {
    on_each_database(async |store| {
        let mut ana = person();
        let session = |hash: &str| Session {
            hash: hash.into(),
            person: Some(id("person", 1)),
            application: None,
            opens: None,
            since: now(),
            seen: now(),
        };
        let mut tx = store.begin().await.unwrap();
        tx.add_person(&mut ana).await.unwrap();
        for hash in ["a", "b", "c"] {
            tx.add_session(&session(hash)).await.unwrap();
        }
        tx.end_session("a").await.unwrap();
        assert_eq!(tx.sessions_of(ana.id).await.unwrap(), [session("b"), session("c")]);
        tx.end_sessions_of(ana.id).await.unwrap();
        assert_eq!(tx.session("b").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_sign_in_counts_its_tries_and_begins_anew() {
    on_each_database(async |store| {
        let sign_in =
            SignIn { browser: "browser".into(), person: None, code: "hash".into(), tries: 0, expires: now() };
        let mut tx = store.begin().await.unwrap();
        tx.add_sign_in(&sign_in).await.unwrap();
        tx.count_try("browser").await.unwrap();
        let tried = SignIn { tries: 1, ..sign_in.clone() };
        assert_eq!(tx.sign_in("browser").await.unwrap(), Some(tried));
        tx.add_sign_in(&sign_in).await.unwrap();
        assert_eq!(tx.sign_in("browser").await.unwrap(), Some(sign_in));
        let mut ana = person();
        tx.add_person(&mut ana).await.unwrap();
        let code = EntryCode { hash: "h".into(), person: ana.id, expires: None, once: true };
        tx.add_entry_code(&code).await.unwrap();
        assert_eq!(tx.entry_code("h").await.unwrap(), Some(code));
    })
    .await;
}
