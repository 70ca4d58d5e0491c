//! Questionnaires that were filled in and sent back, as DOCX or ODT.
//!
//! ```text
//! bytes ──kind by content, weighed──▶ the text of its tables, cell by cell ──references──▶ answers
//! ```
//!
//! The format is read as it goes by: nothing is built of it but the lines of answers. What was deleted
//! with changes tracked, remarks, notes and drawings are no answers.

mod walk;

use domain::paper::Returned;
use thiserror::Error;

use crate::{
    archive::{self, Unfit},
    kind::{self, Kind},
};

/// Why a file cannot be read as a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PaperError {
    /// There is too much in it.
    #[error("the document is beyond a limit")]
    TooLarge,
    /// It is something else: a sheet, a picture, a PDF.
    #[error("the file is no text document")]
    NotADocument,
    /// It is a document of Word before 2007, or one with a password.
    #[error("the document is of an old kind or locked")]
    OldOrLocked,
    /// It is a document, but damaged.
    #[error("the document is damaged")]
    Broken,
    /// It is a document, and no answer of a questionnaire stands in it.
    #[error("the document is no questionnaire")]
    NotAQuestionnaire,
}

/// The most bytes of a file.
const BYTES: usize = 20 * 1024 * 1024;
/// The most bytes that are packed in it.
const UNPACKED: u64 = 100 * 1024 * 1024;
/// The most bytes of its text.
const TEXT: u64 = 32 * 1024 * 1024;

/// The answers in a DOCX or ODT file, in their order.
///
/// # Errors
///
/// Says what is wrong with the file, so that whoever has it can mend it.
pub fn read(bytes: &[u8]) -> Result<Vec<Returned>, PaperError> {
    if bytes.len() > BYTES {
        return Err(PaperError::TooLarge);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Err(PaperError::OldOrLocked);
    }
    let part = match kind::sniff(bytes) {
        Some(Kind::Docx) => "word/document.xml",
        Some(Kind::Odt) => "content.xml",
        Some(Kind::Pdf | Kind::Txt | Kind::Jpg | Kind::Png | Kind::Mp4) | None => {
            return Err(PaperError::NotADocument);
        }
    };
    let mut archive = archive::open(bytes).ok_or(PaperError::Broken)?;
    archive::weigh(&mut archive, bytes.len(), UNPACKED).map_err(|unfit| match unfit {
        Unfit::TooLarge => PaperError::TooLarge,
        Unfit::Broken => PaperError::Broken,
    })?;
    let manifest = archive::member(&mut archive, "META-INF/manifest.xml", TEXT).unwrap_or_default();
    if String::from_utf8_lossy(&manifest).contains("encryption-data") {
        return Err(PaperError::OldOrLocked);
    }
    let content = archive::member(&mut archive, part, TEXT).ok_or(PaperError::TooLarge)?;
    let content = String::from_utf8(content).map_err(|_| PaperError::Broken)?;
    let answers = answers(walk::cells(&content)?);
    if answers.is_empty() { Err(PaperError::NotAQuestionnaire) } else { Ok(answers) }
}

/// The answers among the cells: a cell whose last line is a reference asks, those after it answer.
fn answers(cells: Vec<Vec<String>>) -> Vec<Returned> {
    let mut answers: Vec<Returned> = Vec::new();
    for lines in cells {
        let last = lines.iter().rev().map(|line| line.trim()).find(|line| !line.is_empty());
        if let Some(reference) = last.and_then(reference) {
            answers.push(Returned { reference: reference.to_owned(), lines: Vec::new() });
        } else if let Some(answer) = answers.last_mut() {
            answer.lines.extend(lines);
        }
    }
    answers
}

/// What a line has in its brackets, if that is a reference: a number, a slash, and a name without
/// spaces.
fn reference(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('[')?.strip_suffix(']')?.trim();
    let (version, name) = inner.split_once('/')?;
    let fits = (1..=9).contains(&version.len())
        && version.bytes().all(|digit| digit.is_ascii_digit())
        && (1..=120).contains(&name.len())
        && !name.contains(|c: char| c.is_whitespace() || c.is_control());
    fits.then_some(inner)
}

#[cfg(test)]
mod tests;
