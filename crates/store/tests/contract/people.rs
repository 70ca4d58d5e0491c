//! People, their offices and their sessions.

use domain::{
    lang::Lang,
    person::{Appointment, Office, Person, Way},
};
use store::{EntryCode, Error, Session, SignIn};

use crate::{entry, id, now, on_each_database, with_draft};

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
            way: None,
            proven: None,
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
        let sign_in = SignIn {
            browser: "browser".into(),
            person: None,
            way: Way::Mail,
            code: "hash".into(),
            tries: 0,
            expires: now(),
        };
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

#[tokio::test]
async fn second_factors_of_a_person_go_all_at_once_and_codes_replace_those_before() {
    on_each_database(async |store| {
        let mut ana = person();
        let mut tx = store.begin().await.unwrap();
        tx.add_person(&mut ana).await.unwrap();
        tx.set_second_factor(ana.id, "sealed", 7).await.unwrap();
        tx.set_second_factor(ana.id, "sealed", 8).await.unwrap();
        tx.set_recovery_codes(ana.id, &["a".into(), "b".into()]).await.unwrap();
        tx.set_recovery_codes(ana.id, &["c".into(), "d".into()]).await.unwrap();
        tx.end_recovery_code("c").await.unwrap();
        assert_eq!(tx.second_factor(ana.id).await.unwrap(), Some(("sealed".into(), 8)));
        assert_eq!(tx.people_with_second_factors().await.unwrap(), [ana.id]);
        assert_eq!(tx.recovery_code("a").await.unwrap(), None);
        assert_eq!(tx.recovery_code("d").await.unwrap(), Some(ana.id));
        assert_eq!(tx.recovery_codes_left(ana.id).await.unwrap(), 1);
        tx.drop_second_factors(ana.id).await.unwrap();
        assert_eq!(tx.second_factor(ana.id).await.unwrap(), None);
        assert_eq!(tx.recovery_codes_left(ana.id).await.unwrap(), 0);
        tx.let_rest(ana.id, now()).await.unwrap();
        assert_eq!(tx.rest(ana.id).await.unwrap(), Some(now()));
    })
    .await;
}

#[tokio::test]
async fn a_session_goes_on_under_another_token() {
    on_each_database(async |store| {
        let mut ana = person();
        let session = Session {
            hash: "old".into(),
            person: Some(ana.id),
            application: None,
            opens: None,
            way: Some(Way::Given),
            proven: None,
            since: now(),
            seen: now(),
        };
        let mut tx = store.begin().await.unwrap();
        tx.add_person(&mut ana).await.unwrap();
        tx.add_session(&session).await.unwrap();
        tx.renew_session("old", "new", now()).await.unwrap();
        assert_eq!(tx.session("old").await.unwrap(), None);
        let renewed = Session { hash: "new".into(), proven: Some(now()), ..session };
        assert_eq!(tx.session("new").await.unwrap(), Some(renewed));
    })
    .await;
}

#[tokio::test]
async fn a_person_is_changed_once_and_an_address_is_one_person_s() {
    on_each_database(async |store| {
        let mut ana = person();
        let mut ben = Person { id: id("person", 2), email: "ben@example.org".into(), ..person() };
        let held = Appointment { office: Office::Assessor, series: None, state: None };
        let mut tx = store.begin().await.unwrap();
        for one in [&mut ben, &mut ana] {
            tx.add_person(one).await.unwrap();
            tx.appoint(one.id, held).await.unwrap();
        }
        let mut theirs = ana.clone();
        ana.name = "Ana María".into();
        tx.save_person(&mut ana).await.unwrap();
        assert_eq!(tx.people().await.unwrap(), [ana.clone(), ben.clone()], "by address");
        assert_eq!(tx.all_appointments().await.unwrap(), [(ana.id, held), (ben.id, held)]);
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.save_person(&mut theirs).await, Err(Error::Stale("person"))));
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        ben.email = ana.email;
        assert!(matches!(tx.save_person(&mut ben).await, Err(Error::Taken("person"))));
    })
    .await;
}

#[tokio::test]
async fn what_was_not_used_ends_and_an_application_is_closed_everywhere_but_here() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let later = now() + jiff::SignedDuration::from_mins(10);
        let session = |hash: &str| Session {
            hash: hash.into(),
            person: None,
            application: Some(one.id),
            opens: None,
            way: None,
            proven: None,
            since: now(),
            seen: now(),
        };
        let mut tx = store.begin().await.unwrap();
        for hash in ["here", "there", "idle"] {
            tx.add_session(&session(hash)).await.unwrap();
        }
        for hash in ["here", "there"] {
            tx.touch_session(hash, later).await.unwrap();
        }
        let mut ana = person();
        tx.add_person(&mut ana).await.unwrap();
        let sign_in = |browser: &str, expires| SignIn {
            browser: browser.into(),
            person: None,
            way: Way::Mail,
            code: "hash".into(),
            tries: 0,
            expires,
        };
        for (browser, expires) in [("old", now()), ("new", later), ("done", later)] {
            tx.add_sign_in(&sign_in(browser, expires)).await.unwrap();
        }
        tx.end_sign_in("done").await.unwrap();
        tx.end_old_sessions(later, later).await.unwrap();
        assert_eq!(tx.session("idle").await.unwrap(), None);
        assert_eq!(tx.session("here").await.unwrap(), Some(Session { seen: later, ..session("here") }));
        for (browser, is_there) in [("old", false), ("done", false), ("new", true)] {
            assert_eq!(tx.sign_in(browser).await.unwrap().is_some(), is_there, "{browser}");
        }
        tx.end_sessions_at(one.id, "here").await.unwrap();
        assert_eq!(tx.session("there").await.unwrap(), None);
        assert!(tx.session("here").await.unwrap().is_some());
        let code = EntryCode { hash: "h".into(), person: ana.id, expires: Some(later), once: false };
        tx.add_entry_code(&code).await.unwrap();
        tx.end_entry_code("h").await.unwrap();
        assert_eq!(tx.entry_code("h").await.unwrap(), None);
    })
    .await;
}
