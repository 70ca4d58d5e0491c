//! The log shows every change to itself.

use policy::Permit;
use store::Entries;

use crate::{now, on_each_database};

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
        let latest: Vec<_> = view.log_before(4).await.unwrap().iter().map(|line| line.seq).collect();
        assert_eq!(latest, [3, 2, 1]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_a_moved_or_a_lost_entry_is_found() {
    for tampering in [
        "UPDATE entry SET note = 'x' WHERE seq = 2",
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
