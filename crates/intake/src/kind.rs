//! What kind of document some bytes are, by what is in them.
//!
//! The name of a file and what its sender says of it are not asked. Only the kinds that may be
//! handed in are known.

use crate::archive::{self, Archive};

/// A kind of document that may be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A document in the Portable Document Format.
    Pdf,
    /// A document of Word, without macros.
    Docx,
    /// A text in the open format for office documents.
    Odt,
    /// Plain text in UTF-8.
    Txt,
    /// A photograph.
    Jpg,
    /// A picture.
    Png,
    /// A video.
    Mp4,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [Self::Pdf, Self::Docx, Self::Odt, Self::Txt, Self::Jpg, Self::Png, Self::Mp4];

    /// How the name of such a file ends, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Txt => "txt",
            Self::Jpg => "jpg",
            Self::Png => "png",
            Self::Mp4 => "mp4",
        }
    }

    /// The media type as IANA lists it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => ODT,
            Self::Txt => "text/plain; charset=utf-8",
            Self::Jpg => "image/jpeg",
            Self::Png => "image/png",
            Self::Mp4 => "video/mp4",
        }
    }
}

const ODT: &str = "application/vnd.oasis.opendocument.text";

/// The brands by which an MP4 file may call itself. Others, such as `qt  ` and `heic`, share its
/// frame but are something else.
const MP4_BRANDS: [&[u8; 4]; 12] = [
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"MSNV",
    b"dash",
];

/// The kind of a document, if it is one of ours.
///
/// This says what the bytes claim to be, not that they are in order.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Option<Kind> {
    if bytes.starts_with(b"%PDF-") {
        return Some(Kind::Pdf);
    }
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Some(Kind::Jpg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        return Some(Kind::Png);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        let brand = bytes.get(8..12)?;
        return MP4_BRANDS.iter().any(|known| *known == brand).then_some(Kind::Mp4);
    }
    if bytes.starts_with(b"PK") {
        return archive::open(bytes).and_then(zipped);
    }
    is_text(bytes).then_some(Kind::Txt)
}

fn zipped(mut archive: Archive) -> Option<Kind> {
    let names = archive::names(&archive);
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("[Content_Types].xml") && has("word/document.xml") {
        let has_macros = names.iter().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin"));
        return (!has_macros).then_some(Kind::Docx);
    }
    if has("mimetype") && has("content.xml") {
        let stated = archive::member(&mut archive, "mimetype", 100)?;
        return (stated.trim_ascii() == ODT.as_bytes()).then_some(Kind::Odt);
    }
    None
}

/// Whether the bytes are text that a person could have written.
fn is_text(bytes: &[u8]) -> bool {
    let is_read = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{C}');
    std::str::from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty() && text.chars().all(is_read))
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use proptest::prelude::*;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn zip(members: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in members {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_document_is_known_by_what_is_in_it() {
        let docx = zip(&[("[Content_Types].xml", ""), ("word/document.xml", "")]);
        let odt = zip(&[("mimetype", ODT), ("content.xml", "")]);
        for (bytes, kind) in [
            (b"%PDF-1.7\n".to_vec(), Some(Kind::Pdf)),
            (docx, Some(Kind::Docx)),
            (odt, Some(Kind::Odt)),
            ("Monsieur l’Ambassadeur,\r\n\tnous …".into(), Some(Kind::Txt)),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), Some(Kind::Jpg)),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec(), Some(Kind::Png)),
            (b"\0\0\0\x20ftypisom\0\0\x02\0".to_vec(), Some(Kind::Mp4)),
        ] {
            assert_eq!(sniff(&bytes), kind);
        }
    }

    #[test]
    fn what_only_looks_like_one_of_ours_is_refused() {
        let macros =
            zip(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
        let ods = zip(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "")]);
        let xlsx = zip(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
        for bytes in [
            macros,
            ods,
            xlsx,
            zip(&[]),
            b"PK\x03\x04".to_vec(),
            b"MZ\0%PDF-1.7".to_vec(),
            b"\0\0\0\x20ftypqt  ".to_vec(),
            b"\0\0\0\x20ftyp".to_vec(),
            b"text with a \0 in it".to_vec(),
            b"text with a \x1b[2J in it".to_vec(),
            b"caf\xE9".to_vec(),
            b" \n".to_vec(),
            Vec::new(),
        ] {
            assert_eq!(sniff(&bytes), None, "{:?}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn each_kind_has_its_own_name() {
        let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.extension()).collect();
        assert_eq!(names, ["pdf", "docx", "odt", "txt", "jpg", "png", "mp4"]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_something_or_nothing(start in 0usize..8, bytes: Vec<u8>) {
            let magic: [&[u8]; 8] = [b"", b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"\xFF\xD8\xFF", b"\0\0\0\0ftyp", b"a", b"\xEF\xBB\xBF"];
            let _ = sniff(&[magic[start], &bytes].concat());
        }

        #[test]
        fn a_damaged_archive_does_no_harm(at in any::<prop::sample::Index>(), byte: u8) {
            let mut bytes = zip(&[("mimetype", ODT), ("content.xml", "<x/>")]);
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let _ = sniff(&bytes);
        }
    }
}
