//! ZIP packages: what is in one, and a new one that tells nothing of where it was made.

use std::{
    collections::BTreeMap,
    io::{Cursor, Write},
};

use intake::archive;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    Refusal,
    finding::{Findings, Found},
    jpeg, png,
};

/// The most bytes of all members, unpacked.
const UNPACKED: u64 = 150_000_000;
/// The most bytes of one part of XML.
const XML: u64 = 16_000_000;
/// The most bytes of a picture.
const PICTURE: u64 = 100_000_000;

/// A package to read from.
pub(crate) struct Package<'a> {
    archive: archive::Archive<'a>,
    names: Vec<String>,
}

impl<'a> Package<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let mut archive = archive::open(bytes).ok_or(Refusal::Damaged)?;
        archive::weigh(&mut archive, bytes.len(), UNPACKED).map_err(|unfit| match unfit {
            archive::Unfit::TooLarge => Refusal::TooLarge,
            archive::Unfit::Broken => Refusal::Damaged,
        })?;
        let names = archive::names(&archive);
        Ok(Self { archive, names })
    }

    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// A part of XML as text; none if it is not there.
    pub(crate) fn xml(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        if !self.names.iter().any(|known| known == name) {
            return Ok(None);
        }
        let bytes = archive::member(&mut self.archive, name, XML).ok_or(Refusal::TooLarge)?;
        decoded(bytes).map(Some).ok_or(Refusal::Damaged)
    }

    /// A picture made clean, with the ending that its name should have. None if it is of a kind that
    /// cannot be made clean, which is noted.
    pub(crate) fn picture(&mut self, name: &str, findings: &mut Findings) -> Option<(Vec<u8>, &'static str)> {
        let clean = archive::member(&mut self.archive, name, PICTURE).and_then(|bytes| {
            if bytes.starts_with(b"\xFF\xD8") {
                jpeg::clean(&bytes, jpeg::Turn::Kept, findings).ok().map(|copy| (copy, "jpg"))
            } else {
                png::clean(&bytes, findings).ok().map(|copy| (copy, "png"))
            }
        });
        if clean.is_none() {
            findings.note(Found::Picture);
        }
        clean
    }
}

/// Text of XML in UTF-8 or UTF-16, by its first bytes.
fn decoded(bytes: Vec<u8>) -> Option<String> {
    let wide = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| from([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => {
            let text = String::from_utf8(bytes).ok()?;
            Some(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
        }
    }
}

/// A package with these members, in this order, all of the first day that ZIP knows. The first is
/// stored as it is, which ODT asks of its `mimetype`.
pub(crate) fn write(members: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Refusal> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let fail = |_| Refusal::Damaged;
    for (index, (name, content)) in members.iter().enumerate() {
        let method = if index == 0 { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(name.as_str(), plain.compression_method(method)).map_err(fail)?;
        zip.write_all(content).map_err(|_| Refusal::Damaged)?;
    }
    zip.finish().map(Cursor::into_inner).map_err(fail)
}

/// The pictures that a copy has, under new names.
#[derive(Default)]
pub(crate) struct Pictures {
    /// Name in the original to name in the copy.
    names: BTreeMap<String, Option<String>>,
    /// Name in the copy and content.
    pub(crate) members: Vec<(String, Vec<u8>)>,
}

impl Pictures {
    /// The name in the copy of a picture of the original. `folder` ends with a slash.
    pub(crate) fn take(
        &mut self,
        package: &mut Package,
        name: &str,
        folder: &str,
        findings: &mut Findings,
    ) -> Option<String> {
        if let Some(known) = self.names.get(name) {
            return known.clone();
        }
        let taken = package.picture(name, findings).map(|(copy, ending)| {
            let anew = format!("{folder}picture{}.{ending}", self.members.len() + 1);
            self.members.push((anew.clone(), copy));
            anew
        });
        self.names.insert(name.to_owned(), taken.clone());
        taken
    }
}
