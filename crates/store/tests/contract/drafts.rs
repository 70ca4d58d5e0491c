//! Drafts: thrown away whole, found by the beginning of their id and by nothing that a guess finds.

use store::{Error, Session};

use crate::{code, draft, entry, id, key, now, on_each_database, series, with_draft};

#[tokio::test]
async fn a_draft_that_is_thrown_away_is_closed_wherever_it_was_open() {
    on_each_database(async |store| {
        let draft = with_draft(&store).await;
        let session = Session {
            hash: "browser".into(),
            person: None,
            application: Some(draft.id),
            opens: Some("wrapped".into()),
            way: None,
            proven: None,
            since: now(),
            seen: now(),
        };
        let mut tx = store.begin().await.unwrap();
        tx.add_session(&session).await.unwrap();
        tx.commit(entry()).await.unwrap();

        let mut stale = draft.clone();
        stale.version -= 1;
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.discard_draft(&stale).await, Err(Error::Stale("application"))));
        drop(tx);
        assert_eq!(store.view().await.unwrap().session("browser").await.unwrap(), Some(session));

        let mut tx = store.begin().await.unwrap();
        tx.discard_draft(&draft).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.session("browser").await.unwrap(), None);
        assert_eq!(view.application(draft.id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_reference_finds_one_application_or_none() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let mut other = draft(0xabcd_ef01 << 96);
        let mut tx = store.begin().await.unwrap();
        tx.add_application(&mut other, &code(7), &key(7)).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut view = store.view().await.unwrap();
        let found = view.application_by_reference(series().id, "abcdef01").await.unwrap();
        assert_eq!(found, Some(other));
        assert_eq!(view.application_by_reference(series().id, "abcdef02").await.unwrap(), None);
        assert_eq!(view.application_by_reference(id("series", 9), "abcdef01").await.unwrap(), None);
    })
    .await;
}
