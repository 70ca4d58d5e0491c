//! ZIP archives, which DOCX, ODT, XLSX and ODS files are.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

/// How many members an archive may have.
const MEMBERS: usize = 1_000;
/// How many times larger the content may be than the archive, once it is large at all.
const RATIO: u64 = 100;
/// Below this size no content is large.
const SMALL: u64 = 10 * 1024 * 1024;

/// An archive in memory.
pub type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The archive, if the bytes are one from their first byte on.
#[must_use]
pub fn open(bytes: &[u8]) -> Option<Archive<'_>> {
    if !bytes.starts_with(b"PK") {
        return None;
    }
    ZipArchive::new(Cursor::new(bytes)).ok()
}

/// The names of the members. One that is no text is left out.
#[must_use]
pub fn names(archive: &Archive) -> Vec<String> {
    archive.file_names_raw().filter_map(|name| String::from_utf8(name.to_vec()).ok()).collect()
}

/// The content of a member, unless there is none or it is larger than that.
pub fn member(archive: &mut Archive, name: &str, limit: u64) -> Option<Vec<u8>> {
    let file = archive.by_name(name).ok()?;
    let mut content = Vec::new();
    file.take(limit + 1).read_to_end(&mut content).ok()?;
    (content.len() as u64 <= limit).then_some(content)
}

/// Why an archive is not worth unpacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It would be too large.
    TooLarge,
    /// A member cannot be read.
    Broken,
}

/// Unpacks every member into nothing, and gives up as soon as that is too much.
///
/// The sizes that the archive states are only the first hurdle: they are whatever its author wrote
/// there. `bytes` is the size of the archive, `limit` the most that it may unpack to.
///
/// # Errors
///
/// It is too large, or damaged.
pub fn weigh(archive: &mut Archive, bytes: usize, limit: u64) -> Result<(), Unfit> {
    let limit = limit.min(SMALL.max(RATIO.saturating_mul(bytes as u64)));
    if archive.len() > MEMBERS {
        return Err(Unfit::TooLarge);
    }
    let mut stated = 0u64;
    for index in 0..archive.len() {
        stated = stated.saturating_add(archive.by_index_raw(index).map_err(|_| Unfit::Broken)?.size());
    }
    if stated > limit {
        return Err(Unfit::TooLarge);
    }
    let mut left = limit;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| Unfit::Broken)?;
        let unpacked = io::copy(&mut file.take(left + 1), &mut io::sink()).map_err(|_| Unfit::Broken)?;
        left = left.checked_sub(unpacked).ok_or(Unfit::TooLarge)?;
    }
    Ok(())
}
