//! What a database holds, as somebody finds it who opens its file.

use rusqlite::Connection;

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

/// Every column of text in the SQLite database in that file, but for the program's own book of
/// migrations.
#[must_use]
pub fn columns_in(file: &str) -> Vec<Column> {
    let database = Connection::open(file).unwrap();
    let schema = "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c \
                  WHERE m.type = 'table' AND m.name <> 'migration' AND c.type = 'TEXT' ORDER BY m.name, c.cid";
    let column = |name: String| {
        let (table, name) = name.split_once('.').unwrap();
        let texts = format!("SELECT {name} FROM {table} WHERE {name} IS NOT NULL");
        Column { table: table.into(), name: name.into(), texts: list(&database, &texts) }
    };
    list(&database, schema).into_iter().map(column).collect()
}

fn list(database: &Connection, sql: &str) -> Vec<String> {
    let mut statement = database.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}
