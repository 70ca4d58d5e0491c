//! What goes into a statement and what comes out: text and integers, and nothing else.

use std::sync::Arc;

use super::Fault;
use crate::Statement;

/// A value for a place in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(Option<String>),
    Integer(Option<i64>),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        Self::Text(text.map(str::to_owned))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(Some(number))
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        Self::Integer(number)
    }
}

/// A statement with its values, in the order of their places.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    pub(super) sql: &'static str,
    pub(super) values: Vec<Value>,
}

impl Bound {
    /// The statement with one more value.
    pub(crate) fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }
}

impl Statement {
    /// The statement, without values yet.
    pub(crate) fn query(self) -> Bound {
        Bound { sql: self.sql, values: Vec::new() }
    }

    /// The statement with its first value.
    pub(crate) fn bind(self, value: impl Into<Value>) -> Bound {
        self.query().bind(value)
    }
}

/// A row of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(super) columns: Arc<[String]>,
    pub(super) cells: Vec<Value>,
}

impl Row {
    fn cell(&self, column: &'static str) -> Result<&Value, Fault> {
        let place = self.columns.iter().position(|name| name == column);
        place.and_then(|place| self.cells.get(place)).ok_or(Fault::Column { column, kind: "value" })
    }

    /// The text in a column, if there is one.
    pub(crate) fn cell_text(&self, column: &'static str) -> Result<Option<&str>, Fault> {
        match self.cell(column)? {
            Value::Text(text) => Ok(text.as_deref()),
            Value::Integer(None) => Ok(None),
            Value::Integer(Some(_)) => Err(Fault::Column { column, kind: "text" }),
        }
    }

    /// The number in a column, if there is one.
    pub(crate) fn cell_integer(&self, column: &'static str) -> Result<Option<i64>, Fault> {
        match self.cell(column)? {
            Value::Integer(number) => Ok(*number),
            Value::Text(None) => Ok(None),
            Value::Text(Some(_)) => Err(Fault::Column { column, kind: "number" }),
        }
    }
}
