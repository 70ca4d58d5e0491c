//! The log shows every change to itself.

use domain::ids::SeriesId;
use jiff::SignedDuration;
use policy::{Actor, Permit};
use store::{Entries, LOG, LogQuery};

use crate::{entry, now, on_each_database};

#[tokio::test]
async fn the_log_is_a_chain_without_gaps() {
    on_each_database(async |store| {
        for number in 0..3 {
            let entry = |name: String| Permit::of_the_system(name).noting("a note").entry(now());
            let tx = store.begin().await.unwrap();
            let entries = Entries::several(entry(format!("a{number}")), [entry(format!("b{number}"))]);
            tx.commit(entries).await.unwrap();
        }
        let mut view = store.view().await.unwrap();
        assert_eq!(view.verify_log().await.unwrap(), Ok(6));
        let about: Vec<_> = view.log_about("b1").await.unwrap().iter().map(|line| line.seq).collect();
        assert_eq!(about, [4]);
        let latest: Vec<_> =
            view.log(&LogQuery::default(), 3, 3).await.unwrap().iter().map(|line| line.seq).collect();
        assert_eq!(latest, [3, 2, 1]);
    })
    .await;
}

#[tokio::test]
async fn the_log_is_narrowed_to_a_series_to_states_to_who_and_to_what() {
    on_each_database(async |store| {
        let [one, other]: [SeriesId; 2] =
            [1, 2].map(|number| format!("series_{number:032x}").parse().unwrap());
        let mut wholes = Vec::new();
        for (series, state) in [(one, "COL"), (one, "CUB"), (one, ""), (other, "COL")] {
            let mut entry = Permit::of_the_system(state).in_series(Some(series)).entry(now());
            entry.state = state.parse().ok();
            wholes.push(entry);
        }
        wholes.push(Permit::of_a_code(&Actor::anyone(), "x").entry(now()));
        store.begin().await.unwrap().commit(Entries::of(wholes).unwrap()).await.unwrap();
        let mut view = store.view().await.unwrap();
        let states = |codes: &[&str]| Some(codes.iter().map(|code| code.parse().unwrap()).collect());
        let all = LogQuery::default();
        for (asked, places) in [
            (all.clone(), vec![5, 4, 3, 2, 1]),
            (LogQuery { series: Some(one), ..all.clone() }, vec![3, 2, 1]),
            (LogQuery { series: Some(one), states: states(&["CUB"]), ..all.clone() }, vec![2]),
            (LogQuery { series: Some(one), states: states(&["CUB", "COL"]), ..all.clone() }, vec![2, 1]),
            (LogQuery { series: Some(one), states: states(&[]), ..all.clone() }, vec![]),
            (LogQuery { actor: "anyone".into(), ..all.clone() }, vec![5]),
            (LogQuery { action: "run".into(), ..all.clone() }, vec![4, 3, 2, 1]),
        ] {
            let found = view.log(&asked, 100, 0).await.unwrap();
            assert_eq!(found.iter().map(|line| line.seq).collect::<Vec<_>>(), places, "{asked:?}");
            assert_eq!(usize::try_from(view.log_count(&asked).await.unwrap()).unwrap(), places.len());
        }
        assert_eq!(view.log_actors(&all).await.unwrap(), ["anyone", "system"]);
        let narrow = LogQuery { series: Some(one), actor: "anyone".into(), ..all };
        assert_eq!(view.log_actors(&narrow).await.unwrap(), ["system"]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_a_moved_or_a_lost_entry_is_found() {
    for tampering in [
        "UPDATE entry SET note = 'x' WHERE seq = 2",
        "UPDATE entry SET series = 'x' WHERE seq = 2",
        "UPDATE entry SET state = 'x' WHERE seq = 2",
        "DELETE FROM entry WHERE seq = 2",
        "UPDATE entry SET seq = CASE seq WHEN 2 THEN 30 ELSE seq END",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("log.db");
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let store = store::Store::open(&url).await.unwrap();
        for name in ["a", "b", "c"] {
            store.begin().await.unwrap().commit(Permit::of_the_system(name).entry(now())).await.unwrap();
        }
        rusqlite::Connection::open(&file).unwrap().execute_batch(tampering).unwrap();
        let found = store.view().await.unwrap().verify_log().await.unwrap();
        assert!(found.is_err_and(|place| place >= 2), "{tampering}: {found:?}");
    }
}

#[tokio::test]
async fn a_log_that_was_cut_off_is_whole_only_if_an_entry_of_the_platform_says_where() {
    on_each_database(async |store| {
        let at = |hour: i64| now() + SignedDuration::from_hours(hour);
        for hour in 0..5 {
            let entry = Permit::of_the_system("test").entry(at(hour));
            store.begin().await.unwrap().commit(entry).await.unwrap();
        }
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.cut_log(at(0)).await.unwrap(), None, "nothing is older");
        let cut = tx.cut_log(at(2)).await.unwrap().unwrap();
        assert_eq!((cut.gone, cut.first), (2, 3));
        let silent = Permit::of_the_system("test").noting(cut.note()).entry(at(5));
        tx.commit(silent).await.unwrap();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.verify_log().await.unwrap(), Err(3), "an entry about something else says nothing");
        drop(view);
        let told = Permit::of_the_system(LOG).noting(cut.note()).entry(at(6));
        store.begin().await.unwrap().commit(told).await.unwrap();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.verify_log().await.unwrap(), Ok(7));
        assert_eq!(view.log_about("test").await.unwrap().len(), 4);
        assert_eq!(view.oldest_entry().await.unwrap(), Some(at(2)));
        drop(view);
        // Cut off once more, without a word.
        let mut tx = store.begin().await.unwrap();
        tx.cut_log(at(4)).await.unwrap();
        tx.commit(entry()).await.unwrap();
        assert_eq!(store.view().await.unwrap().verify_log().await.unwrap(), Err(5));
    })
    .await;
}
