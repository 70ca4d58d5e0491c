//! How the domain's types look in a row.

use std::{error::Error as StdError, str::FromStr};

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};

use crate::{Error, sql::Row};

/// Reads typed values out of a row, and says which column was at fault.
pub(crate) trait Columns {
    fn word(&self, column: &'static str) -> Result<&str, Error>;
    fn text(&self, column: &'static str) -> Result<String, Error>;
    fn optional_text(&self, column: &'static str) -> Result<Option<String>, Error>;
    fn integer(&self, column: &'static str) -> Result<i64, Error>;
    fn instant(&self, column: &'static str) -> Result<Option<Timestamp>, Error>;

    /// A value that is kept as text, such as an id.
    fn parsed<T: FromStr<Err: StdError + Send + Sync + 'static>>(
        &self,
        column: &'static str,
    ) -> Result<T, Error> {
        self.word(column)?.parse().map_err(|source| Error::Corrupt { column, source: Box::new(source) })
    }

    /// A value that is kept as text, if there is one; an empty text is none.
    fn optional<T: FromStr<Err: StdError + Send + Sync + 'static>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, Error> {
        self.optional_text(column)?
            .filter(|text| !text.is_empty())
            .map(|text| text.parse().map_err(|source| Error::Corrupt { column, source: Box::new(source) }))
            .transpose()
    }

    /// A value that is kept as JSON.
    fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, Error> {
        serde_json::from_str(self.word(column)?)
            .map_err(|source| Error::Corrupt { column, source: Box::new(source) })
    }
}

impl Columns for Row {
    fn word(&self, column: &'static str) -> Result<&str, Error> {
        self.cell_text(column)?.ok_or_else(|| Error::missing(column))
    }

    fn text(&self, column: &'static str) -> Result<String, Error> {
        self.word(column).map(str::to_owned)
    }

    fn optional_text(&self, column: &'static str) -> Result<Option<String>, Error> {
        Ok(self.cell_text(column)?.map(str::to_owned))
    }

    fn integer(&self, column: &'static str) -> Result<i64, Error> {
        self.cell_integer(column)?.ok_or_else(|| Error::missing(column))
    }

    fn instant(&self, column: &'static str) -> Result<Option<Timestamp>, Error> {
        self.cell_integer(column)?
            .map(Timestamp::from_microsecond)
            .transpose()
            .map_err(|source| Error::Corrupt { column, source: Box::new(source) })
    }
}

/// A value as the JSON that a column keeps.
pub(crate) fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|source| Error::Corrupt { column: "body", source: Box::new(source) })
}
