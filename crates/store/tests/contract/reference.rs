//! The reference of the schema is what the migrations make.

use std::fmt::Write as _;

use store::Store;

/// The schema of a database that all migrations were run on.
async fn schema() -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schema.db");
    let url = format!("sqlite://{}?mode=rwc", file.display());
    Store::open(&url).await.unwrap().close().await;
    let connection = rusqlite::Connection::open(file).unwrap();
    let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name";
    let mut statement = connection.prepare(sql).unwrap();
    let parts = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut text = String::from(
        "-- The schema, as all migrations together make it. Written by the program; to change it, add a\n\
         -- migration to crates/store/migrations.\n",
    );
    for part in parts {
        write!(text, "\n{};\n", part.unwrap()).unwrap();
    }
    text
}

#[tokio::test]
async fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/schema.sql");
    let schema = schema().await;
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &schema).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), schema, "run `cargo xtask docs`");
}
