//! Files on their way: one for each question, in parts that nobody else can add to.

use domain::{
    file::FileHash,
    upload::{Part, Upload},
};
use store::Error;

use crate::{draft, entry, id, key, now, on_each_database, with_draft};

fn upload(number: u128, question: &str) -> Upload {
    Upload {
        id: id("up", number),
        application: draft(1).id,
        question: question.into(),
        name: "a.pdf".into(),
        bytes: 10,
        parts: Vec::new(),
        is_given: false,
        since: now(),
        version: 0,
    }
}

fn part(byte: u8) -> Part {
    Part { kept: FileHash::from_bytes([byte; 32]), hash: FileHash::from_bytes([byte + 1; 32]), bytes: 5 }
}

#[tokio::test]
async fn an_upload_is_kept_part_by_part_and_of_two_who_add_the_second_is_stale() {
    on_each_database(async |store| {
        let draft = with_draft(&store).await;
        let mut first = Upload { application: draft.id, ..upload(1, "submission_file") };
        let mut tx = store.begin().await.unwrap();
        tx.hold(draft.id, &key(0));
        tx.add_upload(&mut first).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut second = first.clone();
        let mut tx = store.begin().await.unwrap();
        tx.hold(draft.id, &key(0));
        first.add(0, part(1)).unwrap();
        tx.save_upload(&mut first).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        tx.hold(draft.id, &key(0));
        second.add(0, part(3)).unwrap();
        assert!(matches!(tx.save_upload(&mut second).await, Err(Error::Stale("upload"))));
        drop(tx);
        let mut view = store.view().await.unwrap();
        view.hold(draft.id, &key(0));
        assert_eq!(view.upload(draft.id, first.id).await.unwrap(), Some(first.clone()));
        assert_eq!(view.upload(id("app", 9), first.id).await.ok().flatten(), None, "of another it is none");
        let used = view.documents_in_use().await.unwrap();
        assert!(used.contains(&part(1).kept) && !used.contains(&part(3).kept));
    })
    .await;
}

#[tokio::test]
async fn another_upload_for_the_same_question_takes_the_place_of_the_first_and_a_day_ends_all() {
    on_each_database(async |store| {
        let draft = with_draft(&store).await;
        let mut all = [(1, "submission_file"), (2, "nhri_submission_file"), (3, "submission_file")]
            .map(|(number, question)| Upload { application: draft.id, ..upload(number, question) });
        let mut tx = store.begin().await.unwrap();
        tx.hold(draft.id, &key(0));
        for upload in &mut all {
            tx.add_upload(upload).await.unwrap();
        }
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        tx.hold(draft.id, &key(0));
        let [first, second, third] = &all;
        assert_eq!(tx.upload(draft.id, first.id).await.unwrap(), None);
        assert_eq!(tx.upload(draft.id, third.id).await.unwrap().as_ref(), Some(third));
        let before = now() - jiff::SignedDuration::from_secs(1);
        assert_eq!(tx.remove_old_uploads(before).await.unwrap(), 0);
        tx.remove_upload(third.id).await.unwrap();
        assert_eq!(tx.upload(draft.id, third.id).await.unwrap(), None);
        assert_eq!(tx.upload(draft.id, second.id).await.unwrap().as_ref(), Some(second));
        assert_eq!(tx.remove_old_uploads(now()).await.unwrap(), 1);
        tx.commit(entry()).await.unwrap();
    })
    .await;
}
