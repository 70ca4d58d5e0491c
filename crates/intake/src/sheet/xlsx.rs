//! XLSX, read by calamine.
//!
//! Cells are taken one by one and never as a range: a range from A1 to the last cell of a sheet has
//! 17 thousand million cells, however few are filled.

use std::{
    borrow::Cow,
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use quick_xml::events::Event;

use crate::{
    archive::{self, Archive},
    sheet::{Limits, SheetError, rows::Rows},
};

/// The fewest bytes that one shared text takes: `<si/>`.
const SHORTEST_TEXT: u64 = 5;

pub(super) fn read(
    bytes: &[u8],
    archive: &mut Archive,
    limits: &Limits,
    rows: &mut Rows,
) -> Result<(), SheetError> {
    check_shared_texts(archive, limits)?;
    // A library that is fed by strangers may panic; that must cost one upload, not the server.
    let result = catch_unwind(AssertUnwindSafe(|| read_book(bytes, rows)));
    result.unwrap_or(Err(SheetError::Broken))
}

/// Refuses a workbook that states more shared texts than it can hold: calamine makes room for as
/// many as are stated, and the process ends when there is none.
fn check_shared_texts(archive: &mut Archive, limits: &Limits) -> Result<(), SheetError> {
    for name in archive::names(archive) {
        if !name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
            continue;
        }
        let content = archive::member(archive, &name, limits.unpacked).ok_or(SheetError::Broken)?;
        let mut reader = quick_xml::Reader::from_reader(content.as_slice());
        let mut buffer = Vec::new();
        loop {
            match reader.read_event_into(&mut buffer).map_err(|_| SheetError::Broken)? {
                Event::Start(element) if element.local_name().as_ref() == "sst" => {
                    for attribute in element.attributes().with_checks(false).flatten() {
                        let stated = attribute.value.trim().parse().unwrap_or(u64::MAX);
                        let is_count = attribute.key.local_name().as_ref() == "uniqueCount";
                        if is_count && stated > content.len() as u64 / SHORTEST_TEXT {
                            return Err(SheetError::Broken);
                        }
                    }
                    break;
                }
                Event::Eof => break,
                _ => buffer.clear(),
            }
        }
    }
    Ok(())
}

/// Reads the first sheet that is shown and not empty.
fn read_book(bytes: &[u8], rows: &mut Rows) -> Result<(), SheetError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => SheetError::OldOrLocked,
        _ => SheetError::Broken,
    })?;
    let sheets: Vec<String> = (book.sheets_metadata().iter())
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    for name in sheets {
        read_sheet(&mut book, &name, rows)?;
        if !rows.is_empty() {
            break;
        }
    }
    Ok(())
}

fn read_sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, rows: &mut Rows) -> Result<(), SheetError> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| SheetError::Broken)?;
    let mut row = 0;
    let mut cells: Vec<String> = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(|_| SheetError::Broken)? {
        let (at, column) = cell.get_position();
        if at < row {
            return Err(SheetError::Broken);
        }
        if at > row {
            flush(row, &mut cells, rows)?;
            row = at;
        }
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        rows.fits(line(row), &text)?;
        // What is beyond the last column is kept in the one after it, where it is refused.
        let column = usize::try_from(column).unwrap_or(usize::MAX).min(rows.columns());
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text.into_owned();
    }
    flush(row, &mut cells, rows)
}

fn flush(row: u32, cells: &mut Vec<String>, rows: &mut Rows) -> Result<(), SheetError> {
    rows.push(line(row), cells.iter().map(String::as_str))?;
    cells.clear();
    Ok(())
}

/// The number that Excel shows beside the row.
fn line(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1)
}

/// What a person sees in the cell, but dates as ISO has them.
fn text<'a>(value: &'a DataRef) -> Cow<'a, str> {
    match value {
        DataRef::Empty => "".into(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).into(),
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number_text(*number).into(),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(time) => time_text(*time).into(),
        DataRef::Error(error) => error.to_string().into(),
    }
}

/// The number without the dust of binary fractions: spreadsheets show 15 digits at most.
pub(super) fn number_text(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Minus zero is zero.
    (rounded + 0.0).to_string()
}

/// A day, a day with a time, a time, or a length of time.
fn time_text(time: ExcelDateTime) -> String {
    let value = time.as_f64();
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}:{second:02}");
    if time.is_duration() {
        return number_text(value);
    }
    if (0.0..1.0).contains(&value) {
        return clock;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if clock == "00:00:00" { date } else { format!("{date}T{clock}") }
}
