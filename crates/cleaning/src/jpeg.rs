//! JPEG: the segments that a decoder needs, and no other.
//!
//! Nothing is decoded and encoded anew, so no quality is lost. Each segment that is kept must be as
//! long as what it states fills, so that nothing can ride along in it.

use crate::{
    Refusal,
    exif::{self, Orientation},
    finding::{Findings, Found},
};

/// The most pixels of a picture: ten times what good cameras make.
pub(crate) const PIXELS: u64 = 250_000_000;

/// What becomes of the turn that EXIF asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The copy says it too.
    Kept,
    /// Whoever shows the picture does not ask for it, as in a PDF.
    Dropped,
}

/// The picture without anything but itself.
///
/// # Errors
///
/// It is damaged, or larger than any camera makes.
pub(crate) fn clean(bytes: &[u8], turn: Turn, findings: &mut Findings) -> Result<Vec<u8>, Refusal> {
    let mut file = File { bytes, at: 2, frames: 0, scans: 0, orientation: Orientation::default() };
    if !bytes.starts_with(b"\xFF\xD8") {
        return Err(Refusal::Damaged);
    }
    let mut frame = None;
    let mut rest = Vec::with_capacity(bytes.len());
    while let Some(marker) = file.marker()? {
        let body = file.body()?;
        match marker {
            0xE0 => {
                frame = frame.or_else(|| jfif(body));
                if !body.starts_with(b"JFIF\0") || body.len() > 14 {
                    findings.note(Found::Thumbnail);
                }
            }
            0xEE if body.starts_with(b"Adobe") && body.len() >= 12 => {
                put(&mut rest, 0xEE, &[b"Adobe\0\x64\0\0\0\0", &body[11..12]].concat());
            }
            0xE1..=0xEF | 0xFE => file.application(marker, body, findings),
            _ if file.is_needed(marker, body)? => put(&mut rest, marker, body),
            _ => findings.note(Found::Metadata),
        }
        if marker == 0xDA {
            rest.extend_from_slice(file.scan());
        }
    }
    if file.scans == 0 {
        return Err(Refusal::Damaged);
    }
    if bytes[file.at..].iter().any(|byte| *byte != 0) {
        findings.note(Found::Attachment);
    }
    let mut copy = b"\xFF\xD8".to_vec();
    if let Some(frame) = frame {
        put(&mut copy, 0xE0, &frame);
    }
    if let (Turn::Kept, Some(exif)) = (turn, file.orientation.to_exif()) {
        put(&mut copy, 0xE1, &[b"Exif\0\0", exif.as_slice()].concat());
    }
    copy.append(&mut rest);
    copy.extend(b"\xFF\xD9");
    Ok(copy)
}

struct File<'a> {
    bytes: &'a [u8],
    at: usize,
    frames: usize,
    scans: usize,
    orientation: Orientation,
}

impl<'a> File<'a> {
    /// The next marker; none at the end of the picture. A picture that stops within its pixels
    /// ends there, as viewers take it.
    fn marker(&mut self) -> Result<Option<u8>, Refusal> {
        if self.at >= self.bytes.len() && self.scans > 0 {
            return Ok(None);
        }
        if self.bytes.get(self.at) != Some(&0xFF) {
            return Err(Refusal::Damaged);
        }
        while self.bytes.get(self.at) == Some(&0xFF) {
            self.at += 1;
        }
        let marker = *self.bytes.get(self.at).ok_or(Refusal::Damaged)?;
        self.at += 1;
        match marker {
            0xD9 => Ok(None),
            0x00 | 0x01 | 0xD0..=0xD8 => Err(Refusal::Damaged),
            _ => Ok(Some(marker)),
        }
    }

    fn body(&mut self) -> Result<&'a [u8], Refusal> {
        let length = self.bytes.get(self.at..self.at + 2).ok_or(Refusal::Damaged)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        let body = self.bytes.get(self.at + 2..self.at + length).ok_or(Refusal::Damaged)?;
        self.at += length;
        Ok(body)
    }

    /// The pixels that follow the head of a scan, to the next marker.
    fn scan(&mut self) -> &'a [u8] {
        self.scans += 1;
        let start = self.at;
        while self.at < self.bytes.len() {
            let next = self.bytes.get(self.at + 1).copied().unwrap_or(0xD9);
            if self.bytes[self.at] == 0xFF && !matches!(next, 0x00 | 0xD0..=0xD7 | 0xFF) {
                break;
            }
            self.at += 1;
        }
        &self.bytes[start..self.at]
    }

    fn application(&mut self, marker: u8, body: &[u8], findings: &mut Findings) {
        match marker {
            0xE1 if body.starts_with(b"Exif\0") => {
                self.orientation = exif::read(body.get(6..).unwrap_or_default(), findings);
            }
            0xFE => findings.note(Found::Comment),
            // A colour profile: browsers take sRGB without one.
            0xE2 if body.starts_with(b"ICC_PROFILE\0") => {}
            _ => findings.note(Found::Metadata),
        }
    }

    /// Whether a decoder needs the segment.
    fn is_needed(&mut self, marker: u8, body: &[u8]) -> Result<bool, Refusal> {
        let fits = match marker {
            0xDB => tables(body, |head| Some(if head >> 4 == 0 { 64 } else { 128 })),
            0xC4 => huffman(body),
            0xCC => body.len().is_multiple_of(2),
            0xDD | 0xDC => body.len() == 2,
            0xDA => body.first().is_some_and(|count| body.len() == 4 + 2 * usize::from(*count)),
            0xC0..=0xC3 | 0xC9..=0xCB => {
                self.frames += 1;
                self.frames == 1 && frame_fits(body)
            }
            // Hierarchical pictures, which nobody makes.
            0xC5..=0xC7 | 0xCD..=0xCF | 0xDE | 0xDF => false,
            _ => return Ok(false),
        };
        if fits { Ok(true) } else { Err(Refusal::Damaged) }
    }
}

fn put(out: &mut Vec<u8>, marker: u8, body: &[u8]) {
    let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
    out.extend([0xFF, marker]);
    out.extend(length.to_be_bytes());
    out.extend_from_slice(body);
}

/// The density, without a thumbnail.
fn jfif(body: &[u8]) -> Option<Vec<u8>> {
    let density = body.strip_prefix(b"JFIF\0")?.get(2..7)?;
    Some([b"JFIF\0\x01\x01", density, b"\0\0"].concat())
}

fn frame_fits(body: &[u8]) -> bool {
    let &[_, h1, h2, w1, w2, count, ..] = body else { return false };
    let pixels = u64::from(u16::from_be_bytes([h1, h2])) * u64::from(u16::from_be_bytes([w1, w2]));
    pixels <= PIXELS && (1..=4).contains(&count) && body.len() == 6 + 3 * usize::from(count)
}

/// Whether the body is tables, each a head and as many bytes as the head says, without a rest.
fn tables(mut body: &[u8], size: impl Fn(u8) -> Option<usize>) -> bool {
    while let Some((head, after)) = body.split_first() {
        let Some(rest) = size(*head).and_then(|size| after.get(size..)) else { return false };
        body = rest;
    }
    true
}

fn huffman(mut body: &[u8]) -> bool {
    while !body.is_empty() {
        let Some(counts) = body.get(1..17) else { return false };
        let size: usize = counts.iter().map(|count| usize::from(*count)).sum();
        let Some(rest) = body.get(17 + size..) else { return false };
        body = rest;
    }
    true
}
