//! Questionnaires: a version never changes, and of two who change a draft the second is told.

use domain::questionnaire::{Draft, Questionnaire, standard};
use store::Error;

use crate::{entry, id, now, on_each_database};

#[tokio::test]
async fn a_version_stays_as_it_was_first_kept() {
    on_each_database(async |store| {
        let mut tx = store.begin().await.unwrap();
        tx.add_questionnaire(&standard()).await.unwrap();
        tx.add_questionnaire(&Questionnaire { version: 2, ..standard() }).await.unwrap();
        tx.add_questionnaire(&Questionnaire { steps: Vec::new(), ..standard() }).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut view = store.view().await.unwrap();
        let kept = view.questionnaires().await.unwrap();
        assert_eq!(kept, [Questionnaire { version: 2, ..standard() }, standard()]);
        assert_eq!(*view.questionnaire(1).await.unwrap().unwrap(), standard());
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_changes_of_a_draft_is_stale() {
    on_each_database(async |store| {
        let mut tx = store.begin().await.unwrap();
        let mut draft = Draft::like(id("form", 1), standard(), now());
        tx.add_form_draft(&mut draft).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let mut other = store.view().await.unwrap().form_draft(draft.id).await.unwrap().unwrap();
        assert_eq!(other, draft);

        draft.form.steps.pop();
        let mut tx = store.begin().await.unwrap();
        tx.save_form_draft(&mut draft).await.unwrap();
        assert!(matches!(tx.save_form_draft(&mut other).await, Err(Error::Stale("questionnaire_draft"))));
        assert!(matches!(tx.remove_form_draft(&other).await, Err(Error::Stale(_))));
        tx.commit(entry()).await.unwrap();
        assert_eq!(store.view().await.unwrap().form_drafts().await.unwrap(), [draft.clone()]);

        let mut tx = store.begin().await.unwrap();
        tx.remove_form_draft(&draft).await.unwrap();
        tx.commit(entry()).await.unwrap();
        assert_eq!(store.view().await.unwrap().form_draft(draft.id).await.unwrap(), None);
    })
    .await;
}
