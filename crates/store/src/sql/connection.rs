//! A database, and a connection to it with a unit of work under way.

use super::{
    Fault,
    postgres::{Postgres, PostgresConnection},
    sqlite::{Sqlite, SqliteConnection},
    value::{Bound, Row},
};

/// What a connection is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To look at the data as they are at one instant.
    Look,
    /// To change them, while no other process does.
    Change,
}

/// One of the two databases.
#[derive(Clone, Debug)]
pub(crate) enum Database {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Database {
    /// The database at that address.
    pub(crate) fn at(url: &str) -> Result<Self, Fault> {
        if let Some(place) = url.strip_prefix("sqlite:") {
            return Sqlite::at(place).map(Self::Sqlite);
        }
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            return Postgres::at(url).map(Self::Postgres);
        }
        // The rest may hold a password.
        Err(Fault::Address(url.split_once(':').map_or(url, |(scheme, _)| scheme).to_owned()))
    }

    /// A connection on which a unit of work has begun.
    pub(crate) async fn begin(&self, purpose: Purpose) -> Result<Connection, Fault> {
        match self {
            Self::Sqlite(database) => database.begin(purpose).await.map(Connection::Sqlite),
            Self::Postgres(database) => database.begin(purpose).await.map(Connection::Postgres),
        }
    }

    /// The kinds of the columns that a statement yields.
    pub(crate) async fn prepare(&self, sql: &'static str) -> Result<Vec<String>, Fault> {
        match self {
            Self::Sqlite(database) => database.prepare(sql).await,
            Self::Postgres(database) => database.prepare(sql).await,
        }
    }

    /// Gives back all connections that nobody uses.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite(database) => database.close().await,
            Self::Postgres(database) => database.close(),
        }
    }
}

/// A connection with a unit of work under way: kept by [`Connection::commit`], or dropped and undone.
#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(SqliteConnection),
    Postgres(PostgresConnection),
}

impl Connection {
    /// The rows that a statement yields.
    pub(crate) async fn rows(&mut self, query: Bound) -> Result<Vec<Row>, Fault> {
        match self {
            Self::Sqlite(connection) => connection.rows(&query),
            Self::Postgres(connection) => connection.rows(&query).await,
        }
    }

    /// Runs a statement that changes rows, and says how many.
    pub(crate) async fn execute(&mut self, query: Bound) -> Result<u64, Fault> {
        match self {
            Self::Sqlite(connection) => connection.execute(&query),
            Self::Postgres(connection) => connection.execute(&query).await,
        }
    }

    /// Runs several statements without values, as they stand in a migration.
    pub(super) async fn run(&mut self, sql: &str) -> Result<(), Fault> {
        match self {
            Self::Sqlite(connection) => connection.run(sql),
            Self::Postgres(connection) => connection.run(sql).await,
        }
    }

    /// Keeps what was done.
    pub(crate) async fn commit(self) -> Result<(), Fault> {
        match self {
            Self::Sqlite(connection) => connection.commit(),
            Self::Postgres(connection) => connection.commit().await,
        }
    }
}
