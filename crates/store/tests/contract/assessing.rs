//! Who assesses what: plans, declarations, assignments, conflicts of interest, notes.

use std::collections::BTreeSet;

use domain::{
    assessment::{
        Assessment, Note, Phase, Plan,
        conflict::{Cause, Conflict, Declaration},
    },
    ids::PersonId,
    lang::Lang,
    person::Person,
};
use store::{Error, Store};

use crate::{entry, id, key, now, on_each_database, series, with_draft};

const ANA: u128 = 7;
const BEN: u128 = 8;

async fn person(store: &Store, number: u128) -> PersonId {
    let mut one = Person {
        id: id("person", number),
        email: format!("{number}@example.org"),
        name: String::new(),
        language: Lang::En,
        since: now(),
        version: 0,
    };
    let mut tx = store.begin().await.unwrap();
    tx.add_person(&mut one).await.unwrap();
    tx.commit(entry()).await.unwrap();
    one.id
}

fn declaration() -> Declaration {
    Declaration {
        organisations: vec!["Casa".into()],
        states: ["COL".parse().unwrap()].into(),
        languages: BTreeSet::new(),
        at: now(),
        version: 0,
    }
}

#[tokio::test]
async fn the_second_of_two_plans_and_of_two_declarations_is_stale() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let (ana, series) = (person(&store, ANA).await, series().id);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.assessing(series).await.unwrap(), Plan::default());
        let mut mine = Plan { phase: Phase::Discussion, ..Plan::default() };
        let (mut theirs, mut first) = (mine, mine);
        tx.save_assessing(series, &mut mine).await.unwrap();
        assert!(matches!(tx.save_assessing(series, &mut theirs).await, Err(Error::Stale(_))));
        first.version = 1;
        tx.save_assessing(series, &mut first).await.unwrap();
        assert!(matches!(tx.save_assessing(series, &mut mine).await, Err(Error::Stale(_))));
        assert_eq!(tx.assessing(series).await.unwrap(), Plan { version: 2, ..mine });
        let mut mine = declaration();
        let mut theirs = mine.clone();
        tx.declare(ana, &mut mine, &key(3)).await.unwrap();
        assert!(matches!(tx.declare(ana, &mut theirs, &key(4)).await, Err(Error::Stale(_))));
        let mut before = mine.clone();
        tx.declare(ana, &mut mine, &key(3)).await.unwrap();
        assert!(matches!(tx.declare(ana, &mut before, &key(3)).await, Err(Error::Stale(_))));
        assert_eq!(tx.declaration(ana).await.unwrap(), Some(mine));
        tx.commit(entry()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_was_declared_opens_with_the_team_key_alone_and_goes_with_the_account() {
    on_each_database(async |store| {
        let (ana, ben) = (person(&store, ANA).await, person(&store, BEN).await);
        let mut tx = store.begin().await.unwrap();
        tx.declare(ana, &mut declaration(), &key(3)).await.unwrap();
        tx.commit(entry()).await.unwrap();
        let vault = store.vault().clone();
        let mut tx = store.begin().await.unwrap();
        tx.erase_person(ana).await.unwrap();
        assert_eq!(tx.declaration(ana).await.unwrap(), None);
        drop(tx);
        vault.lock();
        let mut view = store.view().await.unwrap();
        let locked = view.declaration(ana).await;
        assert!(matches!(locked, Err(Error::Locked)), "{locked:?}");
        assert_eq!(view.declaration(ben).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_conflict_takes_what_was_assigned_and_what_was_scored_away_and_gives_it_back() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let (ana, series) = (person(&store, ANA).await, series().id);
        let mut tx = store.begin().await.unwrap();
        let mut scored = Assessment {
            id: id("asm", 1),
            application: one.id,
            assessor: ana,
            scores: [("relevance".to_owned(), 5)].into(),
            remark: String::new(),
            at: now(),
            version: 0,
        };
        tx.save_assessment(&mut scored, series).await.unwrap();
        for _ in 0..2 {
            tx.assign((one.id, ana), series).await.unwrap();
        }
        assert_eq!(tx.assignments(series).await.unwrap(), [(one.id, ana)]);
        assert_eq!(tx.assigned_to(ana, series).await.unwrap(), [one.id]);
        let conflict = Conflict { application: one.id, assessor: ana, cause: Cause::Declared, at: now() };
        tx.add_conflict(&conflict, series).await.unwrap();
        // Whoever says so second changes nothing.
        tx.add_conflict(&Conflict { cause: Cause::Entered, ..conflict }, series).await.unwrap();
        assert_eq!(tx.conflicts(series).await.unwrap(), [conflict]);
        assert_eq!(tx.conflicts_of(ana, series).await.unwrap(), [conflict]);
        assert_eq!(tx.assigned_to(ana, series).await.unwrap(), []);
        assert_eq!(tx.assessments_of(one.id).await.unwrap(), []);
        assert_eq!(tx.assessments_of_series(series).await.unwrap(), []);
        assert!(tx.is_scored(series).await.unwrap(), "the criteria stay all the same");
        tx.drop_conflict(one.id, ana).await.unwrap();
        assert_eq!(tx.assessments_of(one.id).await.unwrap(), std::slice::from_ref(&scored));
        assert_eq!(tx.assessments_of_series(series).await.unwrap(), [scored]);
        tx.unassign(one.id, ana).await.unwrap();
        assert_eq!(tx.assignments(series).await.unwrap(), []);
        tx.commit(entry()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn notes_assignments_and_conflicts_are_erased_with_the_application() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let (ana, ben, series) = (person(&store, ANA).await, person(&store, BEN).await, series().id);
        let mut tx = store.begin().await.unwrap();
        let note =
            Note { id: id("note", 1), application: one.id, author: ana, text: "Wide.".into(), at: now() };
        tx.add_note(&note).await.unwrap();
        assert_eq!(tx.notes(one.id).await.unwrap(), [note]);
        tx.assign((one.id, ana), series).await.unwrap();
        let conflict = Conflict { application: one.id, assessor: ben, cause: Cause::Entered, at: now() };
        tx.add_conflict(&conflict, series).await.unwrap();
        tx.erase_application(one.id).await.unwrap();
        assert_eq!(tx.notes(one.id).await.unwrap(), []);
        assert_eq!(tx.assignments(series).await.unwrap(), []);
        assert_eq!(tx.conflicts(series).await.unwrap(), []);
        tx.commit(entry()).await.unwrap();
    })
    .await;
}
