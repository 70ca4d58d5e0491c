//! Forms that people fill in away from any browser: as DOCX and as ODT.
//!
//! Each question is a table of two rows: what is asked, with its reference on the last line, and below
//! it the room for the answer. That survives every word processor, being turned from one format into
//! the other, and being filled in by hand; `intake::paper` reads it again. Boxes can be ticked with a
//! click where the program knows how, and by any mark where it does not.
//!
//! Nothing in the file says who made it, when, or with what; the same form gives the same bytes.

mod docx;
mod odt;

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use crate::Error;

/// A box that is not ticked.
pub const OPEN: char = '☐';
/// A box that is ticked.
pub const TICKED: char = '☒';

/// A form on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Its title, which a screen reader says first.
    pub title: String,
    /// The tag of the language that it is written in, such as `fr`.
    pub language: String,
    /// What is to be known before filling it in, paragraph by paragraph.
    pub lead: Vec<String>,
    /// Its parts, each with a heading.
    pub parts: Vec<Part>,
}

/// A part of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// When it is to be filled in at all.
    pub notes: Vec<String>,
    /// Its questions.
    pub fields: Vec<Field>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What it asks.
    pub label: String,
    /// Help, limits, and when it is to be answered.
    pub notes: Vec<String>,
    /// What stands on the last line in brackets, by which the answer is found again.
    pub reference: String,
    /// The room for the answer.
    pub answer: Answer,
}

/// The room for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Text, with what stands there already; empty for what is to be written.
    Text {
        /// What stands there.
        given: String,
        /// Whether several lines are expected.
        long: bool,
    },
    /// Boxes with their labels, and whether each is ticked.
    Boxes(Vec<(String, bool)>),
    /// None: something else than this file is the answer.
    None,
}

impl Form {
    /// The form as a DOCX document.
    ///
    /// # Errors
    ///
    /// If it is larger than a ZIP archive can hold.
    pub fn to_docx(&self) -> Result<Vec<u8>, Error> {
        packed(&docx::members(self)).map_err(|error| Error::Archive(Box::new(error)))
    }

    /// The form as an ODT document.
    ///
    /// # Errors
    ///
    /// If it is larger than a ZIP archive can hold.
    pub fn to_odt(&self) -> Result<Vec<u8>, Error> {
        packed(&odt::members(self)).map_err(|error| Error::Archive(Box::new(error)))
    }
}

/// A member of an archive: its name and its content.
type Member = (&'static str, String);

fn packed(members: &[Member]) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        // The first member of an ODT says what it is, and must be readable as it lies there.
        let method =
            if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default());
        archive.start_file(*name, options)?;
        archive.write_all(content.as_bytes())?;
    }
    archive.finish().map(Cursor::into_inner)
}

/// A text as XML holds it, without the characters that it cannot hold.
fn xml(text: &str) -> String {
    let allowed: String = text
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\t' | '\n'))
        .filter(|c| !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
        .collect();
    quick_xml::escape::escape(allowed.as_str()).into_owned()
}

/// The lines of a text; one empty line of an empty one.
fn lines(text: &str) -> Vec<&str> {
    if text.is_empty() { vec![""] } else { text.split('\n').collect() }
}
