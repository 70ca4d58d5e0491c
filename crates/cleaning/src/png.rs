//! PNG: the chunks that make the picture, with its pixels packed anew.
//!
//! Exactly as many bytes are unpacked as the picture has, so nothing can hide behind them and a
//! bomb costs nothing.

use std::io::{Read, Write};

use flate2::{Compression, Crc, read::ZlibDecoder, write::ZlibEncoder};

use crate::{
    Refusal,
    exif::{self, Orientation},
    finding::{Findings, Found},
    jpeg::PIXELS,
};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

/// The picture without anything but itself.
///
/// # Errors
///
/// It is damaged, or larger than any camera makes.
pub(crate) fn clean(bytes: &[u8], findings: &mut Findings) -> Result<Vec<u8>, Refusal> {
    let mut chunks = Chunks { rest: bytes.strip_prefix(SIGNATURE).ok_or(Refusal::Damaged)? };
    let (kind, header) = chunks.next()?;
    let head = Head::read(header).filter(|_| kind == *b"IHDR").ok_or(Refusal::Damaged)?;
    let mut copy = SIGNATURE.to_vec();
    put(&mut copy, *b"IHDR", header);
    let mut packed: Vec<&[u8]> = Vec::new();
    let mut orientation = Orientation::default();
    loop {
        let (kind, data) = chunks.next()?;
        match &kind {
            b"IEND" => break,
            b"IDAT" => packed.push(data),
            _ if packed.is_empty() && is_kept(kind, data) => put(&mut copy, kind, data),
            b"eXIf" => orientation = exif::read(data, findings),
            _ => note(kind, findings),
        }
    }
    if chunks.rest.iter().any(|byte| *byte != 0) {
        findings.note(Found::Attachment);
    }
    if let Some(exif) = orientation.to_exif() {
        put(&mut copy, *b"eXIf", &exif);
    }
    for part in repack(&packed.concat(), head.bytes().ok_or(Refusal::TooLarge)?)?.chunks(1 << 20) {
        put(&mut copy, *b"IDAT", part);
    }
    put(&mut copy, *b"IEND", &[]);
    Ok(copy)
}

/// Whether the chunk says how pixels are to be shown, and has the size that it must have.
fn is_kept(kind: [u8; 4], data: &[u8]) -> bool {
    match &kind {
        b"PLTE" => data.len().is_multiple_of(3) && data.len() <= 768,
        b"tRNS" => data.len() <= 256,
        b"gAMA" => data.len() == 4,
        b"cHRM" => data.len() == 32,
        b"sRGB" => data.len() == 1,
        b"pHYs" => data.len() == 9,
        b"bKGD" => data.len() <= 6,
        b"sBIT" => data.len() <= 4,
        _ => false,
    }
}

fn note(kind: [u8; 4], findings: &mut Findings) {
    findings.note(match &kind {
        b"tIME" => Found::Dates,
        b"tEXt" | b"zTXt" | b"iTXt" => Found::Comment,
        // Colours: a profile, suggested palettes, a histogram.
        b"iCCP" | b"sPLT" | b"hIST" | b"cICP" => return,
        _ => Found::Metadata,
    });
}

struct Chunks<'a> {
    rest: &'a [u8],
}

impl<'a> Chunks<'a> {
    fn next(&mut self) -> Result<([u8; 4], &'a [u8]), Refusal> {
        let (head, after) = self.rest.split_first_chunk::<8>().ok_or(Refusal::Damaged)?;
        let size = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let data = after.get(..size).ok_or(Refusal::Damaged)?;
        let stated = after.get(size..size + 4).ok_or(Refusal::Damaged)?;
        let kind = [head[4], head[5], head[6], head[7]];
        if checksum(kind, data).to_be_bytes() != stated {
            return Err(Refusal::Damaged);
        }
        self.rest = &after[size + 4..];
        Ok((kind, data))
    }
}

fn put(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    out.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend(kind);
    out.extend_from_slice(data);
    out.extend(checksum(kind, data).to_be_bytes());
}

fn checksum(kind: [u8; 4], data: &[u8]) -> u32 {
    let mut sum = Crc::new();
    sum.update(&kind);
    sum.update(data);
    sum.sum()
}

struct Head {
    width: u64,
    height: u64,
    bits: u64,
    interlaced: bool,
}

impl Head {
    fn read(header: &[u8]) -> Option<Self> {
        let &[w1, w2, w3, w4, h1, h2, h3, h4, depth, colour, 0, 0, interlace @ 0..=1] = header else {
            return None;
        };
        let samples = match (colour, depth) {
            (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) => 1,
            (2, 8 | 16) => 3,
            (4, 8 | 16) => 2,
            (6, 8 | 16) => 4,
            _ => return None,
        };
        let width = u64::from(u32::from_be_bytes([w1, w2, w3, w4]));
        let height = u64::from(u32::from_be_bytes([h1, h2, h3, h4]));
        (width > 0 && height > 0).then_some(Self {
            width,
            height,
            bits: samples * u64::from(depth),
            interlaced: interlace == 1,
        })
    }

    /// How many bytes the pixels fill, each line with its filter before it; none if too many.
    fn bytes(&self) -> Option<u64> {
        if self.width.checked_mul(self.height)? > PIXELS {
            return None;
        }
        let pass = |width: u64, height: u64| {
            if width == 0 { 0 } else { height * (1 + (width * self.bits).div_ceil(8)) }
        };
        if !self.interlaced {
            return Some(pass(self.width, self.height));
        }
        // Start and step of the seven passes of Adam7.
        let passes = [
            (0, 0, 8, 8),
            (4, 0, 8, 8),
            (0, 4, 4, 8),
            (2, 0, 4, 4),
            (0, 2, 2, 4),
            (1, 0, 2, 2),
            (0, 1, 1, 2),
        ];
        let part = |all: u64, start: u64, step: u64| all.saturating_sub(start).div_ceil(step);
        Some(
            passes
                .iter()
                .map(|(x, y, across, down)| pass(part(self.width, *x, *across), part(self.height, *y, *down)))
                .sum(),
        )
    }
}

fn repack(packed: &[u8], size: u64) -> Result<Vec<u8>, Refusal> {
    let mut pixels = ZlibDecoder::new(packed).take(size);
    let mut anew = ZlibEncoder::new(Vec::new(), Compression::default());
    let mut part = vec![0; 64 * 1024];
    let mut done = 0;
    loop {
        let read = pixels.read(&mut part).map_err(|_| Refusal::Damaged)?;
        if read == 0 {
            break;
        }
        done += read as u64;
        anew.write_all(&part[..read]).map_err(|_| Refusal::Damaged)?;
    }
    if done < size {
        return Err(Refusal::Damaged);
    }
    anew.finish().map_err(|_| Refusal::Damaged)
}
