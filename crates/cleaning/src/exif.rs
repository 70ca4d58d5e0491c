//! EXIF, as far as it says how a picture is to be turned and what else is in it.

use crate::finding::{Findings, Found};

/// How a picture is to be turned before it is shown: 1 to 8, as EXIF numbers them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Orientation(u8);

impl Orientation {
    /// The shortest EXIF that says this and nothing else, without the `Exif` mark; none if the
    /// picture is upright.
    pub(crate) fn to_exif(self) -> Option<Vec<u8>> {
        if !(2..=8).contains(&self.0) {
            return None;
        }
        let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.push(self.0);
        exif.extend([0; 6]);
        Some(exif)
    }
}

/// The most entries of one directory that are looked at.
const ENTRIES: u16 = 1_000;

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl Tiff<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let long = if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
        usize::try_from(long).ok()
    }

    /// Each entry of a directory as its tag and where its value stands, then the next directory.
    fn directory(&self, at: usize, mut each: impl FnMut(u16, usize)) -> Option<usize> {
        let count = self.short(at)?.min(ENTRIES);
        let entries = at.checked_add(2)?;
        for index in 0..usize::from(count) {
            let entry = entries.checked_add(index * 12)?;
            each(self.short(entry)?, entry.checked_add(8)?);
        }
        self.long(entries.checked_add(usize::from(count) * 12)?)
    }
}

/// Reads EXIF from its byte order mark on. What is damaged is not reported: none of it is kept.
pub(crate) fn read(bytes: &[u8], findings: &mut Findings) -> Orientation {
    let mut orientation = Orientation::default();
    let little = bytes.starts_with(b"II");
    let tiff = Tiff { bytes, little };
    let mut further = Vec::new();
    let next = tiff.long(4).and_then(|first| {
        tiff.directory(first, |tag, value| match tag {
            0x0112 => {
                orientation = Orientation(tiff.short(value).and_then(|n| u8::try_from(n).ok()).unwrap_or(1));
            }
            0x8769 => further.extend(tiff.long(value)),
            _ => note(tag, findings),
        })
    });
    for at in further {
        tiff.directory(at, |tag, _| note(tag, findings));
    }
    if next.is_some_and(|next| next != 0) {
        findings.note(Found::Thumbnail);
    }
    orientation
}

fn note(tag: u16, findings: &mut Findings) {
    let found = match tag {
        0x8825 => Found::Location,
        0x013B | 0x8298 | 0x9C9D | 0xA430 => Found::Author,
        0x010F | 0x0110 | 0x927C | 0xA431..=0xA435 => Found::Device,
        0x0131 => Found::Software,
        0x0132 | 0x9003 | 0x9004 => Found::Dates,
        0x010E | 0x9C9B | 0x9C9E | 0x9C9F => Found::Title,
        0x9286 | 0x9C9C => Found::Comment,
        0xA420 => Found::Identifier,
        0x02BC | 0x83BB => Found::Metadata,
        _ => return,
    };
    findings.note(found);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for turned in 2..=8 {
            let exif = Orientation(turned).to_exif().unwrap();
            let mut findings = Findings::default();
            assert_eq!(read(&exif, &mut findings), Orientation(turned));
            assert_eq!(findings.into_list(), []);
        }
        assert_eq!((Orientation(1).to_exif(), Orientation(9).to_exif()), (None, None));
    }
}
