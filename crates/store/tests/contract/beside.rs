//! What stands beside applications: contacts, sheets and letters that wait for a look, and documents
//! that nothing refers to.

use std::collections::BTreeMap;

use domain::{
    application::{Answers, GivenFile},
    contact::{Contact, ContactKind},
    file::FileHash,
    import::Staged,
    lang::Lang,
    paper::{Paper, PostMark},
};
use jiff::SignedDuration;
use store::Error;

use crate::{entry, id, key, now, on_each_database, series, with_draft};

fn contact(number: u128, email: &str) -> Contact {
    Contact {
        id: id("contact", number),
        kind: ContactKind::Cso,
        organisation: "Casa".into(),
        name: "Ana".into(),
        email: email.into(),
        state: None,
        language: Lang::Es,
        since: now(),
        version: 0,
    }
}

fn sheet(number: u128) -> Staged {
    Staged {
        id: id("import", number),
        person: None,
        series: None,
        at: now(),
        header: vec!["E-mail".into()],
        rows: vec![(2, vec!["casa@example.org".into()])],
    }
}

fn paper(number: u128) -> Paper {
    Paper {
        id: id("paper", number),
        person: None,
        series: series().id,
        at: now(),
        questionnaire: 1,
        state: None,
        language: Lang::Fr,
        arrived: PostMark::default(),
        answers: Answers::default(),
        problems: Vec::new(),
        became: None,
    }
}

#[tokio::test]
async fn an_address_is_one_contact_s_and_who_was_removed_is_gone() {
    on_each_database(async |store| {
        let (mut one, mut other) = (contact(1, "b@example.org"), contact(2, "a@example.org"));
        let mut tx = store.begin().await.unwrap();
        tx.add_contact(&mut one).await.unwrap();
        tx.add_contact(&mut other).await.unwrap();
        assert_eq!(tx.contacts().await.unwrap(), [other.clone(), one.clone()]);
        tx.remove_contact(one.id, one.version).await.unwrap();
        let again = tx.remove_contact(one.id, one.version).await;
        assert!(matches!(again, Err(Error::Stale("contact"))), "{again:?}");
        assert_eq!(tx.contacts().await.unwrap(), [other]);
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let taken = tx.add_contact(&mut contact(3, "a@example.org")).await;
        assert!(matches!(taken, Err(Error::Taken("contact"))), "{taken:?}");
    })
    .await;
}

#[tokio::test]
async fn a_sheet_waits_until_it_is_taken_in_or_too_old_and_its_key_goes_with_it() {
    on_each_database(async |store| {
        let mut tx = store.begin().await.unwrap();
        for number in [1, 2, 3] {
            tx.stage(&sheet(number), &key(0)).await.unwrap();
        }
        assert_eq!(tx.staged(id("import", 1)).await.unwrap(), Some(sheet(1)));
        tx.unstage(id::<domain::ids::ImportId>("import", 1), now()).await.unwrap();
        assert_eq!(tx.staged(id("import", 1)).await.ok().flatten(), None);
        let again = tx.unstage(id::<domain::ids::ImportId>("import", 1), now()).await;
        assert!(matches!(again, Err(Error::Stale("import"))), "{again:?}");
        assert_eq!(tx.unstage_old(now()).await.unwrap(), 0);
        assert_eq!(tx.unstage_old(now() + SignedDuration::from_secs(1)).await.unwrap(), 2);
        assert_eq!(tx.staged(id("import", 2)).await.ok().flatten(), None);
    })
    .await;
}

#[tokio::test]
async fn an_application_by_mail_is_kept_as_it_was_corrected_until_it_is_handed_in() {
    on_each_database(async |store| {
        let mut one = paper(1);
        let mut tx = store.begin().await.unwrap();
        tx.add_paper(&one, &key(7)).await.unwrap();
        assert_eq!(tx.key_of_paper(one.id).await.unwrap(), key(7));
        one.answers.set("aim", "We keep the record.");
        tx.save_paper(&one).await.unwrap();
        assert_eq!(tx.paper(one.id).await.unwrap(), Some(one.clone()));
        tx.unstage(one.id, now()).await.unwrap();
        assert_eq!(tx.paper(one.id).await.ok().flatten(), None);
    })
    .await;
}

#[tokio::test]
async fn what_is_of_no_use_is_noticed_once_and_forgotten_when_it_is_used() {
    on_each_database(async |store| {
        let (one, other) = (FileHash::from_bytes([1; 32]), FileHash::from_bytes([2; 32]));
        let mut tx = store.begin().await.unwrap();
        for hash in [one, other] {
            tx.notice_stray(hash, now()).await.unwrap();
        }
        tx.notice_stray(one, now() + SignedDuration::from_mins(5)).await.unwrap();
        assert_eq!(tx.strays().await.unwrap(), BTreeMap::from([(one, now()), (other, now())]));
        tx.forget_stray(one).await.unwrap();
        assert_eq!(tx.strays().await.unwrap(), BTreeMap::from([(other, now())]));
    })
    .await;
}

#[tokio::test]
async fn without_any_key_is_known_which_files_there_are_and_which_wait_for_their_copy() {
    on_each_database(async |store| {
        let mut one = with_draft(&store).await;
        let (hash, kept) = (FileHash::from_bytes([3; 32]), FileHash::from_bytes([4; 32]));
        let file = GivenFile { hash, kept, name: "a.pdf".into(), bytes: 5, kind: "pdf".into(), copy: None };
        one.answers.set_file("submission_file", Some(file));
        let mut tx = store.begin().await.unwrap();
        tx.save_application(&mut one).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.drafts(one.series).await.unwrap(), std::slice::from_ref(&one));
        assert_eq!(view.applications_of_series(one.series).await.unwrap(), [], "a draft is on no list");
        drop(view);
        store.vault().lock();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.uncopied().await.unwrap(), [one.id]);
        assert!(view.documents_in_use().await.unwrap().contains(&kept));
        assert_eq!(view.outsides(one.series).await.unwrap(), [], "and known of to nobody");
        assert!(matches!(view.drafts(one.series).await, Err(Error::Locked)));
    })
    .await;
}

#[tokio::test]
async fn a_copy_is_the_whole_database_and_only_sqlite_makes_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("copy.db").display().to_string();
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        store.lag();
        store.catch_up().await.unwrap();
        let Ok(()) = store.copy_to(&file).await else { return };
        let copy = store::Store::open(&format!("sqlite://{file}")).await.unwrap();
        let read = copy.view().await.unwrap().application_by_code(&crate::code(0)).await.unwrap();
        assert_eq!(read, Some((one.id, key(0))));
        copy.close().await;
    })
    .await;
    assert!(std::path::Path::new(&file).is_file(), "SQLite made none");
}
