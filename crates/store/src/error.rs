//! What can go wrong between the program and its database.

use thiserror::Error;

/// A failure of the store. None of them is the visitor's fault.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// Somebody else saved the thing first.
    #[error("the {0} was changed by somebody else")]
    Stale(&'static str),
    /// There is such a thing already.
    #[error("there is such a {0} already")]
    Taken(&'static str),
    /// It is sealed, and the team's key that opens it is not in memory; or there is none yet for
    /// which anything could be sealed.
    #[error("the team key is locked")]
    Locked,
    /// A saved value is not one that this program writes.
    #[error("column `{column}` holds a value that makes no sense")]
    Corrupt {
        /// The column.
        column: &'static str,
        /// What was wrong with the value.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database did not answer, or answered with an error.
    #[error("the database failed")]
    Database(#[from] crate::sql::Fault),
    /// A migration is not the one that was run on this database.
    #[error("migration {0} was another when it was run on this database")]
    Migration(i64),
    /// The database was made by a later version of the program.
    #[error("the database has seen migration {0}, which this version of the program does not know")]
    Newer(i64),
    /// The SQLite that this program is built with loses data when two connections write.
    #[error("SQLite {0} is too old: 3.51.3 or later is needed")]
    OldSqlite(String),
}

impl Error {
    /// What is sealed in a column does not open: it was changed, or moved there from elsewhere.
    pub(crate) fn sealed(column: &'static str, source: seal::SealError) -> Self {
        Self::Corrupt { column, source: Box::new(source) }
    }

    /// A column is empty that never should be.
    pub(crate) fn missing(column: &'static str) -> Self {
        Self::Corrupt { column, source: "it is empty".into() }
    }

    /// The same, but for the violation of a unique index, which is a rule: there is such a `thing`.
    pub(crate) fn or_taken(self, thing: &'static str) -> Self {
        match &self {
            Self::Database(fault) if fault.is_taken() => Self::Taken(thing),
            _ => self,
        }
    }
}
