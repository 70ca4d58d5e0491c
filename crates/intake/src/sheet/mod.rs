//! Lists that people have in spreadsheets: contacts, missions, recommendations.
//!
//! ```text
//! bytes ──kind by content──▶ CSV, XLSX or ODS ──rows, each checked and cleaned──▶ Table
//! ```
//!
//! A spreadsheet is a program's memory, a table is what a person reads in it: dates are ISO dates,
//! whatever Excel counts; formulas are their results; empty rows are no rows.

mod delimited;
mod ods;
mod rows;
mod xlsx;

use thiserror::Error;

use crate::{
    archive::{self, Unfit},
    kind,
    sheet::rows::Rows,
};

/// A list with named columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns, from the first row that is not empty.
    pub header: Vec<String>,
    /// The rows below it that are not empty.
    pub rows: Vec<Row>,
}

/// A row of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line or row of the file in which it starts, counted from 1, for telling people.
    pub line: usize,
    /// The cells, as many as the header has.
    pub cells: Vec<String>,
}

/// How much is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of the file.
    pub bytes: usize,
    /// The size of what is packed in it.
    pub unpacked: u64,
    /// Rows, without the header.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Characters in a cell.
    pub cell: usize,
    /// Bytes in all cells.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 20 * 1024 * 1024,
            unpacked: 100 * 1024 * 1024,
            rows: 20_000,
            columns: 200,
            cell: 32_767,
            text: 50 * 1024 * 1024,
        }
    }
}

/// The limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The file is too large.
    Bytes,
    /// What is packed in the file is too large.
    Unpacked,
    /// There are too many rows.
    Rows,
    /// The row in that line has too many columns.
    Columns {
        /// The line.
        line: usize,
    },
    /// The row in that line has a cell with too much text.
    Cell {
        /// The line.
        line: usize,
    },
    /// All cells together have too much text.
    Text,
}

/// Why a file cannot be read as a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SheetError {
    /// There is nothing in it.
    #[error("the sheet is empty")]
    Empty,
    /// There is too much in it.
    #[error("the sheet is beyond a limit: {limit:?}")]
    TooLarge {
        /// The limit that was reached.
        limit: Limit,
    },
    /// It is something else: a letter, a picture, a program.
    #[error("the file is not a sheet")]
    NotASheet,
    /// It is a workbook of Excel before 2007, or one with a password. Saved as XLSX without one, it
    /// can be read.
    #[error("the workbook is of an old kind or locked")]
    OldOrLocked,
    /// It is a workbook, but damaged.
    #[error("the workbook is damaged")]
    Broken,
    /// The row in that line has a cell that belongs to no column, or a quote that never ends.
    #[error("line {line} does not fit the header")]
    Malformed {
        /// The line.
        line: usize,
    },
}

/// The first list in a CSV, XLSX or ODS file.
///
/// The name of the file only helps to tell how the columns are separated.
///
/// # Errors
///
/// Says what is wrong with the file, and in which line, so that whoever has it can mend it.
pub fn read(bytes: &[u8], name: &str) -> Result<Table, SheetError> {
    read_within(bytes, name, &Limits::default())
}

/// The first list in a CSV, XLSX or ODS file, if it is not larger than that.
///
/// # Errors
///
/// Says what is wrong with the file, and in which line, so that whoever has it can mend it.
pub fn read_within(bytes: &[u8], name: &str, limits: &Limits) -> Result<Table, SheetError> {
    if bytes.len() > limits.bytes {
        return Err(SheetError::TooLarge { limit: Limit::Bytes });
    }
    let mut rows = Rows::new(*limits);
    if bytes.starts_with(b"PK") {
        read_archive(bytes, limits, &mut rows)?;
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(SheetError::OldOrLocked);
    } else if matches!(kind::sniff(bytes), None | Some(kind::Kind::Txt)) {
        delimited::read(bytes, name, &mut rows)?;
    } else {
        return Err(SheetError::NotASheet);
    }
    rows.finish()
}

fn read_archive(bytes: &[u8], limits: &Limits, rows: &mut Rows) -> Result<(), SheetError> {
    let mut archive = archive::open(bytes).ok_or(SheetError::Broken)?;
    let names = archive::names(&archive);
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let (is_xlsx, is_ods) = (has("[Content_Types].xml") && has("xl/workbook.xml"), has("content.xml"));
    if !is_xlsx && !is_ods {
        return Err(SheetError::NotASheet);
    }
    archive::weigh(&mut archive, bytes.len(), limits.unpacked).map_err(|unfit| match unfit {
        Unfit::TooLarge => SheetError::TooLarge { limit: Limit::Unpacked },
        Unfit::Broken => SheetError::Broken,
    })?;
    if is_xlsx {
        xlsx::read(bytes, &mut archive, limits, rows)
    } else {
        ods::read(&mut archive, limits, rows)
    }
}
