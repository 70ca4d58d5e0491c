//! The reference of the schema is what the migrations make.

use std::fmt::Write as _;

use sqlx::Row as _;
use store::Store;

/// The schema of a database that all migrations were run on.
async fn schema() -> String {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("schema.db").display());
    Store::open(&url).await.unwrap().close().await;
    let pool = sqlx::AnyPool::connect(&url).await.unwrap();
    let statement = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE '\\_sqlx%' ESCAPE '\\' \
                     ORDER BY tbl_name, type DESC, name";
    let rows = sqlx::raw_sql(statement).fetch_all(&pool).await.unwrap();
    pool.close().await;
    let mut text = String::from(
        "-- The schema, as all migrations together make it. Written by the program; to change it, add a\n\
         -- migration to crates/store/migrations.\n",
    );
    for row in rows {
        write!(text, "\n{};\n", row.get::<String, _>("sql")).unwrap();
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
