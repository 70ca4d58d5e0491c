//! The lines in the cells of a document, whichever of the two formats it has.

use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

use super::PaperError;

/// How deep elements may be nested. Word and `LibreOffice` stay far below.
const DEPTH: usize = 200;
/// How many cells are read.
const CELLS: usize = 5_000;
/// The most bytes in all cells.
const TEXT: usize = 4 * 1024 * 1024;

/// What an element is to whoever reads answers. Both formats name their elements so that none of one
/// means something else in the other.
enum Part {
    Cell,
    Paragraph,
    /// Text stands directly in it: in Word's format only there.
    Run,
    Break,
    Tab,
    /// So many spaces.
    Spaces(usize),
    /// A sign of a font of signs.
    Sign(char),
    /// Beside the text, or taken out of it: remarks, drawings, what was deleted.
    Aside,
    Other,
}

/// The lines of each cell of all tables, in order. A table within a cell belongs to the cell.
pub(super) fn cells(content: &str) -> Result<Vec<Vec<String>>, PaperError> {
    let mut reader = Reader::from_str(content);
    let mut walk = Walk { is_word: content.contains("<w:body"), ..Walk::default() };
    loop {
        match reader.read_event().map_err(|_| PaperError::Broken)? {
            Event::Start(element) => walk.open(&element)?,
            Event::Empty(element) => {
                walk.open(&element)?;
                walk.close()?;
            }
            Event::End(_) => walk.close()?,
            Event::Text(text) => walk.write(&text.xml10_content())?,
            Event::CData(text) => walk.write(&text.xml10_content())?,
            Event::GeneralRef(reference) => walk.write(&resolved(&reference)?)?,
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    // What ends before it has ended was cut off.
    if walk.open.is_empty() { Ok(walk.cells) } else { Err(PaperError::Broken) }
}

#[derive(Default)]
struct Walk {
    is_word: bool,
    open: Vec<Part>,
    cells: Vec<Vec<String>>,
    /// The cell that is being read.
    lines: Vec<String>,
    /// Inside of so many cells, paragraphs, runs, and things beside the text.
    in_cells: usize,
    in_paragraphs: usize,
    in_runs: usize,
    aside: usize,
    written: usize,
}

impl Walk {
    fn open(&mut self, element: &BytesStart) -> Result<(), PaperError> {
        let part = part(element)?;
        match part {
            Part::Cell => {
                if self.in_cells == 0 {
                    self.lines.clear();
                }
                self.in_cells += 1;
            }
            Part::Paragraph => {
                if self.in_cells > 0 && self.aside == 0 {
                    self.lines.push(String::new());
                }
                self.in_paragraphs += 1;
            }
            Part::Run => self.in_runs += 1,
            Part::Aside => self.aside += 1,
            Part::Break => self.add("\n")?,
            Part::Tab => self.add("\t")?,
            Part::Spaces(count) => self.add(&" ".repeat(count))?,
            Part::Sign(sign) => self.add(sign.encode_utf8(&mut [0; 4]))?,
            Part::Other => {}
        }
        self.open.push(part);
        if self.open.len() > DEPTH { Err(PaperError::TooLarge) } else { Ok(()) }
    }

    fn close(&mut self) -> Result<(), PaperError> {
        match self.open.pop().ok_or(PaperError::Broken)? {
            Part::Cell => {
                self.in_cells -= 1;
                if self.in_cells == 0 {
                    let lines = std::mem::take(&mut self.lines);
                    self.cells
                        .push(lines.iter().flat_map(|line| line.split('\n')).map(str::to_owned).collect());
                }
                if self.cells.len() > CELLS {
                    return Err(PaperError::TooLarge);
                }
            }
            Part::Paragraph => self.in_paragraphs -= 1,
            Part::Run => self.in_runs -= 1,
            Part::Aside => self.aside -= 1,
            Part::Break | Part::Tab | Part::Spaces(_) | Part::Sign(_) | Part::Other => {}
        }
        Ok(())
    }

    /// Writes what stands as text in the document.
    fn write(&mut self, text: &str) -> Result<(), PaperError> {
        if self.is_word && self.in_runs == 0 { Ok(()) } else { self.add(text) }
    }

    fn add(&mut self, text: &str) -> Result<(), PaperError> {
        if self.in_cells == 0 || self.in_paragraphs == 0 || self.aside > 0 {
            return Ok(());
        }
        self.written += text.len();
        if self.written > TEXT {
            return Err(PaperError::TooLarge);
        }
        if let Some(line) = self.lines.last_mut() {
            line.push_str(text);
        }
        Ok(())
    }
}

fn part(element: &BytesStart) -> Result<Part, PaperError> {
    Ok(match element.name().as_ref() {
        "w:tc" | "table:table-cell" => Part::Cell,
        "w:p" | "text:p" | "text:h" => Part::Paragraph,
        "w:t" => Part::Run,
        "w:br" | "w:cr" | "text:line-break" => Part::Break,
        "w:tab" | "text:tab" => Part::Tab,
        "w:noBreakHyphen" => Part::Sign('-'),
        "text:s" => {
            let count = attribute(element, "text:c")?.and_then(|count| count.parse().ok());
            Part::Spaces(count.unwrap_or(1usize).min(100))
        }
        "w:sym" => sign(attribute(element, "w:char")?.as_deref()),
        // The fallback says the same as what stands before it, and what was moved stands elsewhere.
        "mc:Fallback"
        | "w:del"
        | "w:moveFrom"
        | "w:drawing"
        | "w:pict"
        | "w:object"
        | "w:tabs"
        | "w:footnoteReference"
        | "office:annotation"
        | "draw:frame"
        | "text:tracked-changes"
        | "text:note"
        | "text:ruby-text" => Part::Aside,
        _ => Part::Other,
    })
}

/// The boxes of Word's fonts of signs, in which some versions draw them.
fn sign(code: Option<&str>) -> Part {
    match code.map(str::to_ascii_uppercase).as_deref() {
        Some("F0FE" | "F0FD" | "F0FC" | "F0FB" | "F052" | "F053" | "F078") => Part::Sign('☒'),
        Some("F0A8" | "F06F" | "F0A3" | "F071" | "F072") => Part::Sign('☐'),
        _ => Part::Other,
    }
}

fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, PaperError> {
    let found = element.try_get_attribute(name).map_err(|_| PaperError::Broken)?;
    Ok(found.map(|attribute| attribute.value.as_ref().to_owned()))
}

/// A character that is named instead of written; what a document type defines is not read.
fn resolved(reference: &BytesRef) -> Result<String, PaperError> {
    if let Some(c) = reference.resolve_char_ref().map_err(|_| PaperError::Broken)? {
        return Ok(c.to_string());
    }
    resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned).ok_or(PaperError::Broken)
}
