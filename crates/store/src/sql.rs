//! The two databases, behind one way to ask: a statement and its values in, rows out.
//!
//! SQLite answers where it is asked, on the thread of the caller: most of its answers take less time
//! than handing the question to another thread and waiting to be woken. PostgreSQL is another
//! process, and is waited for.

mod connection;
mod migrate;
mod postgres;
mod sqlite;
mod value;

use thiserror::Error;

/// The statements that bring the schema up to date.
pub(crate) use self::migrate::ALL as MIGRATE;
pub(crate) use self::{
    connection::{Connection, Database, Purpose},
    value::{Bound, Row},
};

/// What a database answered instead of rows.
#[derive(Debug, Error)]
pub enum Fault {
    /// SQLite failed.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL failed.
    #[error(transparent)]
    Postgres(#[from] tokio_postgres::Error),
    /// No connection to PostgreSQL was to be had.
    #[error("there is no connection to PostgreSQL")]
    NoConnection(#[from] deadpool_postgres::PoolError),
    /// The disk failed.
    #[error("the disk failed")]
    Disk(#[from] std::io::Error),
    /// The address of the database makes no sense.
    #[error("`{0}` is no address of a database: it begins with `sqlite:` or `postgres://`")]
    Address(String),
    /// A row lacks a column, or has something else in it.
    #[error("a row has no {kind} in `{column}`")]
    Column {
        /// The column.
        column: &'static str,
        /// What was looked for in it.
        kind: &'static str,
    },
    /// The database cannot do this.
    #[error("{0}")]
    Unable(&'static str),
}

impl Fault {
    /// The statement would have broken a rule that something is there only once.
    pub(crate) fn is_taken(&self) -> bool {
        match self {
            Self::Sqlite(rusqlite::Error::SqliteFailure(error, _)) => {
                [rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE, rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY]
                    .contains(&error.extended_code)
            }
            Self::Postgres(error) => error.code() == Some(&tokio_postgres::error::SqlState::UNIQUE_VIOLATION),
            _ => false,
        }
    }
}
