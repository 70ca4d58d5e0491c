//! CSV, in the encodings and with the separators that people's programs write.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};
use domain::text::is_formula;
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

use crate::sheet::{SheetError, rows::Rows};

/// How many rows are looked at to tell which character separates the columns.
const SAMPLE: usize = 20;
const SEPARATORS: [u8; 3] = *b"\t;,";

pub(super) fn read(bytes: &[u8], name: &str, rows: &mut Rows) -> Result<(), SheetError> {
    let text = decode(bytes)?;
    let (text, skipped, stated) = preface(&text);
    let separator = stated.unwrap_or_else(|| separator(text, name));
    let mut reader = reader(text, separator);
    let mut record = StringRecord::new();
    let (mut start, mut line) = (0, 1);
    while reader.read_record(&mut record).map_err(|_| SheetError::NotASheet)? {
        if let Some(position) = record.position() {
            start = usize::try_from(position.byte()).unwrap_or(text.len());
            // Empty lines are passed over only after the position was taken.
            let row = text[start..].trim_start_matches(['\r', '\n']);
            let empty = text[start..text.len() - row.len()].matches('\n').count();
            line = usize::try_from(position.line()).unwrap_or(usize::MAX) + empty + skipped;
        }
        rows.push(line, record.iter().map(plain))?;
    }
    if has_open_quote(&text[start..]) {
        return Err(SheetError::Malformed { line });
    }
    Ok(())
}

/// The bytes as text with line feeds.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, SheetError> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => encoding.decode_without_bom_handling(&bytes[length..]).0,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            // Only old Macs end lines in this way, and they write accents in theirs.
            Err(_) if !bytes.contains(&b'\n') && bytes.contains(&b'\r') => MACINTOSH.decode(bytes).0,
            Err(_) => WINDOWS_1252.decode(bytes).0,
        },
    };
    let start = text.trim_start();
    if text.contains('\0') || start.starts_with('<') || start.starts_with("{\\rtf") {
        return Err(SheetError::NotASheet);
    }
    if text.contains('\n') { Ok(text) } else { Ok(text.replace('\r', "\n").into()) }
}

/// The text without a first line such as `sep=;`, how many lines that takes away, and the
/// separator it names. Excel writes and reads such a line.
fn preface(text: &str) -> (&str, usize, Option<u8>) {
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(&[separator]) = first.trim_end().strip_prefix("sep=").map(str::as_bytes)
        && separator.is_ascii_punctuation()
        && separator != b'"'
    {
        return (rest, 1, Some(separator));
    }
    (text, 0, None)
}

/// The separator with which the first rows agree best: all of one length, and that the longest.
fn separator(text: &str, name: &str) -> u8 {
    if name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("tsv")) {
        return b'\t';
    }
    let agreement = |separator: u8| {
        let mut reader = reader(text, separator);
        let lengths: Vec<usize> =
            reader.records().take(SAMPLE).flatten().map(|record| record.len()).collect();
        let columns = lengths.first().copied().unwrap_or(0);
        (columns > 1 && lengths.iter().all(|&length| length == columns), columns)
    };
    // Of equals the last wins: a text without any separator is a list of one column.
    SEPARATORS.into_iter().max_by_key(|&separator| agreement(separator)).unwrap_or(b',')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// The cell without the apostrophe that keeps spreadsheets from computing it.
fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text.trim_start_matches('\'')) => text,
        _ => cell,
    }
}

/// Whether the last row goes on over several lines for want of a closing quote.
fn has_open_quote(last: &str) -> bool {
    last.trim().contains('\n') && last.matches('"').count() % 2 == 1
}
