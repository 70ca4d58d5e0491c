//! What a database holds, as somebody finds it who opens its file.

use sqlx::Row as _;

/// A column of text.
#[derive(Clone, Debug)]
pub struct Column {
    /// The table.
    pub table: String,
    /// The column's own name.
    pub name: String,
    /// What stands in it, row by row.
    pub texts: Vec<String>,
}

/// Every column of text in the SQLite database in that file.
pub async fn columns_in(file: &str) -> Vec<Column> {
    sqlx::any::install_default_drivers();
    let pool = sqlx::AnyPool::connect(&format!("sqlite://{file}")).await.unwrap();
    let schema = "SELECT m.name AS t, c.name AS c FROM sqlite_master m, pragma_table_info(m.name) c \
                  WHERE m.type = 'table' AND m.name NOT LIKE '\\_sqlx%' ESCAPE '\\' AND c.type = 'TEXT' \
                  ORDER BY m.name, c.cid";
    let mut columns = Vec::new();
    for row in sqlx::raw_sql(schema).fetch_all(&pool).await.unwrap() {
        let (table, name): (String, String) = (row.get("t"), row.get("c"));
        let values = format!("SELECT {name} AS v FROM {table} WHERE {name} IS NOT NULL");
        let values = sqlx::raw_sql(sqlx::AssertSqlSafe(values)).fetch_all(&pool).await.unwrap();
        columns.push(Column { table, name, texts: values.iter().map(|row| row.get("v")).collect() });
    }
    pool.close().await;
    columns
}
