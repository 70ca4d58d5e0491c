//! ODS, read element by element.
//!
//! Not by calamine: it repeats a cell as often as the file says before anyone can count, and reads
//! on for ever where a table has no end. Here a cell that is repeated beyond the last column, or a
//! row beyond the last row, is refused, and the end of the file ends everything.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

use crate::{
    archive::{self, Archive},
    sheet::{Limits, SheetError, rows::Rows, xlsx::number_text},
};

pub(super) fn read(archive: &mut Archive, limits: &Limits, rows: &mut Rows) -> Result<(), SheetError> {
    let stated = archive::member(archive, "mimetype", 100).unwrap_or_default();
    if !stated.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return Err(SheetError::NotASheet);
    }
    let manifest = archive::member(archive, "META-INF/manifest.xml", limits.unpacked).unwrap_or_default();
    if String::from_utf8_lossy(&manifest).contains("encryption-data") {
        return Err(SheetError::OldOrLocked);
    }
    let content = archive::member(archive, "content.xml", limits.unpacked).ok_or(SheetError::Broken)?;
    let content = String::from_utf8(content).map_err(|_| SheetError::Broken)?;
    Walker::default().walk(&content, rows)
}

/// What is known while the elements go by.
#[derive(Default)]
struct Walker {
    /// Inside a table, and none before it had anything in it.
    in_table: bool,
    /// The row that comes next, counted from 1.
    line: usize,
    row: Option<RowSoFar>,
    cell: Option<CellSoFar>,
    /// Inside so many elements that are shown beside the text: remarks, drawings.
    aside: usize,
}

struct RowSoFar {
    repeats: usize,
    cells: Vec<String>,
    /// Empty cells that only count if another follows.
    pending: usize,
}

struct CellSoFar {
    repeats: usize,
    /// What the cell is, unless it is text.
    value: Option<String>,
    text: String,
    /// Whether a paragraph was met, and whether it still goes on.
    has_paragraph: bool,
    in_paragraph: bool,
}

impl Walker {
    fn walk(&mut self, content: &str, rows: &mut Rows) -> Result<(), SheetError> {
        let mut reader = Reader::from_str(content);
        reader.config_mut().check_end_names = false;
        loop {
            match reader.read_event().map_err(|_| SheetError::Broken)? {
                Event::Start(element) => self.open(&element, rows)?,
                Event::Empty(element) => {
                    self.open(&element, rows)?;
                    self.close(element.name().as_ref(), rows)?;
                }
                Event::End(element) => self.close(element.name().as_ref(), rows)?,
                Event::Text(text) => self.write(&text.xml10_content()),
                Event::CData(text) => self.write(&text.xml10_content()),
                Event::GeneralRef(reference) => self.write(&resolved(&reference)?),
                Event::Eof => return Ok(()),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
    }

    fn open(&mut self, element: &BytesStart, rows: &Rows) -> Result<(), SheetError> {
        match element.name().as_ref() {
            "office:annotation" | "draw:frame" | "table:shapes" => self.aside += 1,
            _ if self.aside > 0 => {}
            "table:table" => {
                self.in_table = rows.is_empty();
                self.line = 1;
            }
            "table:table-row" if self.in_table => {
                let repeats = repeats(element, "table:number-rows-repeated")?;
                self.row = Some(RowSoFar { repeats, cells: Vec::new(), pending: 0 });
            }
            "table:table-cell" | "table:covered-table-cell" if self.row.is_some() => {
                let repeats = repeats(element, "table:number-columns-repeated")?;
                let value = value(element)?;
                let (text, has_paragraph, in_paragraph) = (String::new(), false, false);
                self.cell = Some(CellSoFar { repeats, value, text, has_paragraph, in_paragraph });
            }
            "text:p" => {
                if let Some(cell) = &mut self.cell {
                    if cell.has_paragraph {
                        cell.text.push('\n');
                    }
                    (cell.has_paragraph, cell.in_paragraph) = (true, true);
                }
            }
            "text:s" => {
                let count = repeats(element, "text:c")?.min(100);
                self.write(&" ".repeat(count));
            }
            "text:tab" => self.write("\t"),
            "text:line-break" => self.write("\n"),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, rows: &mut Rows) -> Result<(), SheetError> {
        match name {
            "office:annotation" | "draw:frame" | "table:shapes" => self.aside = self.aside.saturating_sub(1),
            _ if self.aside > 0 => {}
            "table:table" => self.in_table = false,
            "text:p" => {
                if let Some(cell) = &mut self.cell {
                    cell.in_paragraph = false;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                if let (Some(row), Some(cell)) = (&mut self.row, self.cell.take()) {
                    row.push(cell, self.line, rows)?;
                }
            }
            "table:table-row" => {
                if let Some(row) = self.row.take() {
                    self.finish(&row, rows)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Text only counts inside a paragraph; what stands between the elements is layout.
    fn write(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && cell.in_paragraph
            && self.aside == 0
        {
            cell.text.push_str(text);
        }
    }

    fn finish(&mut self, row: &RowSoFar, rows: &mut Rows) -> Result<(), SheetError> {
        if !row.cells.is_empty() {
            // A row that says something is refused after as many times as there may be rows.
            for repeat in 0..row.repeats {
                rows.push(self.line.saturating_add(repeat), row.cells.iter().map(String::as_str))?;
            }
        }
        self.line = self.line.saturating_add(row.repeats);
        Ok(())
    }
}

impl RowSoFar {
    fn push(&mut self, cell: CellSoFar, line: usize, rows: &Rows) -> Result<(), SheetError> {
        let text = cell.value.unwrap_or(cell.text);
        if text.trim().is_empty() {
            self.pending = self.pending.saturating_add(cell.repeats);
            return Ok(());
        }
        rows.fits(line, &text)?;
        // What is beyond the last column is kept in the one after it, where it is refused.
        let most = rows.columns() + 1;
        let start = self.cells.len().saturating_add(std::mem::take(&mut self.pending)).min(most - 1);
        self.cells.resize(start, String::new());
        self.cells.resize(start.saturating_add(cell.repeats).min(most), text);
        Ok(())
    }
}

/// How often the element stands for itself.
fn repeats(element: &BytesStart, name: &str) -> Result<usize, SheetError> {
    match attribute(element, name)? {
        Some(number) => number.trim().parse().map_err(|_| SheetError::Broken),
        None => Ok(1),
    }
}

/// What the cell is, if it is more than its text.
fn value(element: &BytesStart) -> Result<Option<String>, SheetError> {
    let value = match attribute(element, "office:value-type")?.as_deref() {
        Some("float" | "percentage" | "currency") => {
            let number = attribute(element, "office:value")?.and_then(|value| value.trim().parse().ok());
            number.map(number_text)
        }
        Some("date") => attribute(element, "office:date-value")?.map(|date| {
            let date = date.split('.').next().unwrap_or_default();
            date.strip_suffix("T00:00:00").unwrap_or(date).to_owned()
        }),
        Some("time") => attribute(element, "office:time-value")?.map(|time| clock(&time).unwrap_or(time)),
        Some("boolean") => {
            attribute(element, "office:boolean-value")?.map(|truth| truth.to_ascii_uppercase())
        }
        _ => None,
    };
    Ok(value)
}

/// `PT09H30M00S` as `09:30:00`.
fn clock(time: &str) -> Option<String> {
    let (hours, rest) = time.strip_prefix("PT")?.split_once('H')?;
    let (minutes, seconds) = rest.split_once('M')?;
    let seconds = seconds.strip_suffix('S')?.split(['.', ',']).next()?;
    [hours, minutes, seconds]
        .iter()
        .all(|part| part.parse::<u32>().is_ok())
        .then(|| format!("{hours:0>2}:{minutes:0>2}:{seconds:0>2}"))
}

fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, SheetError> {
    let Some(attribute) = element.try_get_attribute(name).map_err(|_| SheetError::Broken)? else {
        return Ok(None);
    };
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| SheetError::Broken)?;
    Ok(Some(value.into_owned()))
}

fn resolved(reference: &BytesRef) -> Result<String, SheetError> {
    if let Some(c) = reference.resolve_char_ref().map_err(|_| SheetError::Broken)? {
        return Ok(c.to_string());
    }
    resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned).ok_or(SheetError::Broken)
}
