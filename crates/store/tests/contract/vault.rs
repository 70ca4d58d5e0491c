//! What is sealed opens with the right key, in its place, and nowhere else.

use domain::{
    ids::LetterId,
    lang::Lang,
    letter::{Letter, LetterKind, Wording},
};
use seal::{Code, TeamKey};
use store::{Error, Store};

use crate::{code, draft, entry, id, key, now, on_each_database, series, team_key, with_draft};

/// A store with two drafts that say something, on a file that a thief may work on.
async fn stolen(folder: &tempfile::TempDir) -> (String, TeamKey) {
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("stolen.db").display());
    let store = Store::open(&url).await.unwrap();
    let team = team_key(&store).await;
    let mut one = with_draft(&store).await;
    let mut two = draft(2);
    one.answers.set("organisation", "CANARY-one");
    two.answers.set("organisation", "CANARY-two");
    let mut tx = store.begin().await.unwrap();
    tx.save_application(&mut one).await.unwrap();
    tx.add_application(&mut two, &code(1), &key(1)).await.unwrap();
    tx.save_application(&mut two).await.unwrap();
    tx.commit(entry()).await.unwrap();
    store.close().await;
    (url, team)
}

fn meddle(folder: &tempfile::TempDir, statement: &str) {
    rusqlite::Connection::open(folder.path().join("stolen.db")).unwrap().execute(statement, []).unwrap();
}

#[tokio::test]
async fn what_was_moved_to_another_row_does_not_open() {
    for swap in [
        "UPDATE application SET body = (SELECT other.body FROM application other WHERE other.id <> application.id)",
        "UPDATE application SET body = summary",
        "UPDATE application SET version = version - 1",
        "UPDATE envelope SET team = (SELECT other.team FROM envelope other WHERE other.owner <> envelope.owner)",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (url, team) = stolen(&folder).await;
        let read = async || {
            let store = Store::open(&url).await.unwrap();
            store.vault().unlock(1, team.clone());
            let read = store.view().await.unwrap().application(draft(1).id).await;
            store.close().await;
            read
        };
        assert_eq!(read().await.unwrap().unwrap().answers.get("organisation"), "CANARY-one");
        meddle(&folder, swap);
        let moved = read().await;
        assert!(matches!(moved, Err(Error::Corrupt { .. })), "{swap}: {moved:?}");
    }
}

#[tokio::test]
async fn while_the_team_key_is_locked_a_code_opens_its_application_and_no_other() {
    on_each_database(async |store| {
        let mut mine = with_draft(&store).await;
        let mut theirs = draft(2);
        let mut tx = store.begin().await.unwrap();
        tx.add_application(&mut theirs, &code(1), &key(1)).await.unwrap();
        tx.commit(entry()).await.unwrap();
        store.vault().lock();

        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.application(mine.id).await, Err(Error::Locked)));
        let (id, opens) = tx.application_by_code(&code(0)).await.unwrap().unwrap();
        tx.hold(id, &opens);
        mine.answers.set("organisation", "Casa de la Memoria");
        tx.save_application(&mut mine).await.unwrap();
        assert_eq!(tx.application(id).await.unwrap(), Some(mine));
        assert!(matches!(tx.application(theirs.id).await, Err(Error::Locked)));
        assert!(matches!(tx.save_application(&mut theirs).await, Err(Error::Locked)));
    })
    .await;
}

#[tokio::test]
async fn applying_needs_a_team_key_but_not_that_it_is_unlocked() {
    on_each_database(async |store| {
        with_draft(&store).await;
        store.vault().lock();
        let mut tx = store.begin().await.unwrap();
        tx.add_application(&mut draft(2), &code(1), &key(1)).await.unwrap();
    })
    .await;
    let bare = Store::open("sqlite::memory:").await.unwrap();
    let mut tx = bare.begin().await.unwrap();
    let added = tx.add_application(&mut draft(2), &code(1), &key(1)).await;
    assert!(matches!(added, Err(Error::Locked)));
}

#[tokio::test]
async fn letters_about_applications_wait_for_the_team_key_and_hold_up_no_other() {
    on_each_database(async |store| {
        let about = with_draft(&store).await;
        let letter = |number: u128, kind| {
            let id: LetterId = id("letter", number);
            let wording = Wording { subject: "s".into(), body: "b".into() };
            Letter::written(id, kind, ("casa@example.org", Lang::En), wording, now())
        };
        let mut sealed = letter(1, LetterKind::Received);
        sealed.application = Some(about.id);
        let mut code = letter(2, LetterKind::SignInCode);
        sealed.release(now()).unwrap();
        let mut tx = store.begin().await.unwrap();
        tx.add_letter(&mut sealed).await.unwrap();
        tx.add_letter(&mut code).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let due = async || -> Vec<LetterId> {
            let due = store.view().await.unwrap().letters_due(now()).await.unwrap();
            due.iter().map(|letter| letter.id).collect()
        };
        assert_eq!(due().await, [sealed.id, code.id]);
        store.vault().lock();
        assert_eq!(due().await, [code.id]);
        assert!(matches!(store.view().await.unwrap().letter(sealed.id).await, Err(Error::Locked)));
    })
    .await;
}

#[tokio::test]
async fn a_key_is_replaced_while_others_write_and_the_former_opens_nothing_more() {
    on_each_database(async |store| {
        with_draft(&store).await;
        for number in 2..40u8 {
            let mut tx = store.begin().await.unwrap();
            let code: Code = format!("{number:024}").parse().unwrap();
            tx.add_application(&mut draft(number.into()), &code, &key(number)).await.unwrap();
            tx.commit(entry()).await.unwrap();
        }
        let former = store.view().await.unwrap().team_keys().await.unwrap();
        let new = TeamKey::generate();
        let mut tx = store.begin().await.unwrap();
        let number = tx.add_team_key(&new.recipient(), now()).await.unwrap();
        tx.commit(entry()).await.unwrap();
        store.vault().unlock(number, new.clone());

        let writer = store.clone();
        let writing = tokio::spawn(async move {
            for round in 0..40u32 {
                let mut tx = writer.begin().await.unwrap();
                let mut one = tx.application(draft(u128::from(round % 20) + 2).id).await.unwrap().unwrap();
                one.answers.set("aim", &format!("round {round}"));
                tx.save_application(&mut one).await.unwrap();
                tx.commit(entry()).await.unwrap();
            }
        });
        let mut made = 0;
        loop {
            let mut tx = store.begin().await.unwrap();
            let some = tx.rewrap(7).await.unwrap();
            tx.commit(entry()).await.unwrap();
            made += some;
            if some == 0 {
                break;
            }
        }
        writing.await.unwrap();
        assert_eq!(made, 39);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.drop_former_team_keys().await.unwrap(), 1);
        tx.commit(entry()).await.unwrap();
        let keys = store.view().await.unwrap().team_keys().await.unwrap();
        assert_eq!((keys.len(), keys[0].number, keys[0].envelopes), (1, number, 39));

        // The former key is of no use any more, under whatever number it is brought.
        let read = async |key: TeamKey| {
            store.vault().lock();
            store.vault().unlock(number, key);
            store.view().await.unwrap().application(draft(21).id).await
        };
        assert_ne!(former[0].recipient, new.recipient());
        assert!(read(TeamKey::generate()).await.is_err());
        let one = read(new.clone()).await.unwrap().unwrap();
        assert_eq!(one.answers.get("aim"), "round 39");
        assert_eq!(store.view().await.unwrap().draft_count(series().id).await.unwrap(), 39);
    })
    .await;
}
