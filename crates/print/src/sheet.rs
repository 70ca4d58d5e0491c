//! Lists for spreadsheets and other programs: as CSV and as XLSX.
//!
//! What people typed stays text. A name that starts with `=` is never computed on the machine of
//! whoever opens the file: in XLSX a text is stored as a text, in CSV it gets an apostrophe before
//! it, which `intake::sheet` takes away again.

use std::{borrow::Cow, collections::BTreeSet, fmt::Write};

use domain::text::is_formula;
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::Error;

/// The longest name of a sheet that spreadsheets take.
const LONGEST_NAME: usize = 31;
/// The largest whole number that a spreadsheet keeps exactly.
const LARGEST: u64 = 1 << 53;

/// A list with named columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The name of the list. Characters that a spreadsheet refuses are left out.
    pub name: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The cells, row by row. A row may be short: its last cells are then empty.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// What stands in it.
    pub kind: Kind,
    /// How wide it is shown, in digits.
    pub width: u8,
}

impl Column {
    /// A column with that title, as wide as its kind mostly needs.
    #[must_use]
    pub fn new(title: impl Into<String>, kind: Kind) -> Self {
        let width = match kind {
            Kind::Text => 28,
            Kind::Integer | Kind::Number => 10,
            Kind::Date => 12,
            Kind::Moment => 18,
        };
        Self { title: title.into(), kind, width }
    }

    /// The same column, so wide.
    #[must_use]
    pub fn wide(self, width: u8) -> Self {
        Self { width, ..self }
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, also where it looks like a number.
    Text,
    /// Whole numbers.
    Integer,
    /// Numbers with decimals.
    Number,
    /// Days.
    Date,
    /// Days with a time, in the zone that the title names.
    Moment,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with decimals.
    Number(f64),
    /// A day.
    Date(Date),
    /// A day with a time.
    Moment(DateTime),
}

impl Cell {
    /// The cell as a person or a program reads it.
    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => text.into(),
            Self::Integer(number) => number.to_string().into(),
            Self::Number(number) if number.is_finite() => number.to_string().into(),
            Self::Number(_) | Self::Empty => "".into(),
            Self::Date(date) => date.to_string().into(),
            Self::Moment(moment) => moment.to_string().into(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl Sheet {
    /// The list as CSV after RFC 4180: commas, CRLF, quotes where they are needed, in UTF-8 with a
    /// byte order mark, without which Excel takes it for something else.
    #[must_use]
    pub fn to_csv(&self) -> Vec<u8> {
        let mut csv = "\u{FEFF}".to_owned();
        write_record(&mut csv, self.columns.iter().map(|column| safe(&column.title)));
        for row in &self.rows {
            write_record(
                &mut csv,
                (0..self.columns.len().max(row.len())).map(|index| self.csv_cell(row, index)),
            );
        }
        csv.into_bytes()
    }

    fn csv_cell<'a>(&self, row: &'a [Cell], index: usize) -> Cow<'a, str> {
        match row.get(index) {
            None => "".into(),
            Some(Cell::Text(text)) => safe(text),
            // A number is not a text that looks like one: -5 stays -5.
            Some(cell) if self.kind(index) != Kind::Text => cell.text(),
            Some(cell) => safe(&cell.text()).into_owned().into(),
        }
    }

    fn kind(&self, index: usize) -> Kind {
        self.columns.get(index).map_or(Kind::Text, |column| column.kind)
    }
}

/// The sheets as one XLSX workbook, which says that it was made at that time.
///
/// # Errors
///
/// If a text is longer, or a sheet larger, than a spreadsheet can hold.
pub fn to_xlsx(sheets: &[Sheet], made: Timestamp) -> Result<Vec<u8>, Error> {
    workbook(sheets, made).map_err(|error| Error::Workbook(Box::new(error)))
}

fn workbook(sheets: &[Sheet], made: Timestamp) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(made.as_second())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut taken = BTreeSet::new();
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(sheet_name(&sheet.name, &mut taken))?;
        fill(worksheet, sheet)?;
    }
    workbook.save_to_buffer()
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let left = Format::new().set_align(FormatAlign::Top);
    let header = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    let day = left.clone().set_num_format("yyyy-mm-dd");
    let moment = left.clone().set_num_format("yyyy-mm-dd hh:mm");
    worksheet.set_freeze_panes(1, 0)?;
    let mut last = 0;
    for (at, column) in (0u16..).zip(&sheet.columns) {
        let align = match column.kind {
            Kind::Text | Kind::Date | Kind::Moment => FormatAlign::Left,
            Kind::Integer | Kind::Number => FormatAlign::Right,
        };
        worksheet.set_column_width(at, f64::from(column.width))?;
        worksheet.write_string_with_format(
            0,
            at,
            printable(&column.title),
            &header.clone().set_align(align),
        )?;
        last = at;
    }
    for (at, row) in (1u32..).zip(&sheet.rows) {
        for (column, cell) in (0u16..).zip(row) {
            match (sheet.kind(usize::from(column)), cell) {
                (_, Cell::Empty) => continue,
                (Kind::Text, cell) => {
                    worksheet.write_string_with_format(at, column, printable(&cell.text()), &left)?
                }
                #[expect(clippy::cast_precision_loss, reason = "larger ones are written as text")]
                (_, Cell::Integer(number)) if number.unsigned_abs() <= LARGEST => {
                    worksheet.write_number_with_format(at, column, *number as f64, &left)?
                }
                (_, Cell::Number(number)) if number.is_finite() => {
                    worksheet.write_number_with_format(at, column, *number, &left)?
                }
                (_, Cell::Date(date)) if date.year() >= 1900 => {
                    worksheet.write_datetime_with_format(at, column, excel(date.at(0, 0, 0, 0))?, &day)?
                }
                (_, Cell::Moment(time)) if time.year() >= 1900 => {
                    worksheet.write_datetime_with_format(at, column, excel(*time)?, &moment)?
                }
                (_, cell) => {
                    worksheet.write_string_with_format(at, column, printable(&cell.text()), &left)?
                }
            };
        }
    }
    if !sheet.columns.is_empty() {
        let rows = u32::try_from(sheet.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        worksheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

/// A time from 1900 on, as spreadsheets count.
fn excel(time: DateTime) -> Result<ExcelDateTime, XlsxError> {
    let small = |number: i8| number.unsigned_abs();
    let day = ExcelDateTime::from_ymd(time.year().unsigned_abs(), small(time.month()), small(time.day()))?;
    day.and_hms(u16::from(small(time.hour())), small(time.minute()), small(time.second()))
}

/// The text without the two characters that XML cannot hold and no one can see.
fn printable(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{FFFE}', '\u{FFFF}']) {
        text.replace(['\u{FFFE}', '\u{FFFF}'], "").into()
    } else {
        text.into()
    }
}

/// A name that a spreadsheet takes and no other sheet has.
fn sheet_name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let clean: String = printable(wanted).chars().filter(allowed).collect();
    let clean = match clean.trim() {
        "" => "Sheet",
        // Excel keeps this name for itself.
        name if name.eq_ignore_ascii_case("history") => "Sheet",
        name => name,
    };
    for count in 1u32.. {
        let suffix = if count == 1 { String::new() } else { format!(" ({count})") };
        let mut name = clean.to_owned();
        while name.encode_utf16().count() + suffix.len() > LONGEST_NAME {
            name.pop();
        }
        let name = name.trim_end().to_owned() + &suffix;
        if taken.insert(name.to_lowercase()) {
            return name;
        }
    }
    clean.to_owned()
}

/// The text with an apostrophe if a spreadsheet would compute it, or if it starts with apostrophes
/// before such a text: so whoever takes one away always finds the text that was written.
fn safe(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}").into() } else { text.into() }
}

fn write_record<'a>(csv: &mut String, cells: impl Iterator<Item = Cow<'a, str>>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            csv.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) {
            let _ = write!(csv, "\"{}\"", cell.replace('"', "\"\""));
        } else {
            csv.push_str(&cell);
        }
    }
    csv.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(wanted: &[&str]) -> Vec<String> {
        let mut taken = BTreeSet::new();
        wanted.iter().map(|name| sheet_name(name, &mut taken)).collect()
    }

    #[test]
    fn a_sheet_gets_a_name_that_spreadsheets_take() {
        assert_eq!(
            names(&["Programme", "programme", "a/b:[c]*'?\\", "", "History", "  "]),
            ["Programme", "programme (2)", "abc", "Sheet", "Sheet (2)", "Sheet (3)"]
        );
        let long = "é".repeat(40);
        assert_eq!(names(&[&long, &long]), ["é".repeat(31), format!("{} (2)", "é".repeat(27))]);
        assert_eq!(names(&[&"😀".repeat(20)]), ["😀".repeat(15)]);
    }

    #[test]
    fn what_a_spreadsheet_would_compute_gets_an_apostrophe() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("@x", "'@x"),
            ("\t=1", "'\t=1"),
            ("'=1", "''=1"),
            ("''-1", "'''-1"),
            ("'tis", "'tis"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(safe(text), written);
        }
    }
}
