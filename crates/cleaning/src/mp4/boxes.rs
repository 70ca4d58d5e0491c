//! Boxes: a size, four letters, a body.

use std::ops::Range;

use crate::{
    Refusal,
    finding::{Findings, Found},
};

/// The most boxes beside each other.
const BESIDE: usize = 200_000;

/// A box in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    pub(super) kind: [u8; 4],
    start: usize,
    body: usize,
    end: usize,
}

impl Atom {
    pub(super) fn start(self) -> usize {
        self.start
    }

    pub(super) fn body(self) -> Range<usize> {
        self.body..self.end
    }
}

/// The boxes of the file itself. Only there may the last one reach to the end without saying so.
pub(super) fn top(bytes: &[u8]) -> Result<Vec<Atom>, Refusal> {
    list(bytes, 0..bytes.len(), true)
}

/// The boxes in a part of the file.
pub(super) fn children(bytes: &[u8], range: Range<usize>) -> Result<Vec<Atom>, Refusal> {
    // QuickTime ends some lists with four zeros.
    if range.len() == 4 && bytes[range.clone()] == [0; 4] {
        return Ok(Vec::new());
    }
    list(bytes, range, false)
}

fn list(bytes: &[u8], range: Range<usize>, open_end: bool) -> Result<Vec<Atom>, Refusal> {
    let mut atoms = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let rest = bytes.get(at..range.end).ok_or(Refusal::Damaged)?;
        let head = rest.first_chunk::<8>().ok_or(Refusal::Damaged)?;
        let kind = [head[4], head[5], head[6], head[7]];
        let (header, size) = match u32::from_be_bytes([head[0], head[1], head[2], head[3]]) {
            0 if open_end => (8, rest.len()),
            1 => {
                let long =
                    rest.get(8..16).and_then(|long| long.first_chunk::<8>()).ok_or(Refusal::Damaged)?;
                (16, usize::try_from(u64::from_be_bytes(*long)).map_err(|_| Refusal::Damaged)?)
            }
            size => (8, size as usize),
        };
        if size < header || size > rest.len() || atoms.len() >= BESIDE {
            return Err(Refusal::Damaged);
        }
        atoms.push(Atom { kind, start: at, body: at + header, end: at + size });
        at += size;
    }
    Ok(atoms)
}

/// The file while it is overwritten.
pub(super) struct Film<'a> {
    pub(super) bytes: Vec<u8>,
    pub(super) findings: &'a mut Findings,
}

/// Makes a box a `free` one, full of zeros, and notes what it was.
pub(super) fn blank(film: &mut Film, atom: Atom) {
    let body = &film.bytes[atom.body()];
    let is_padding = matches!(&atom.kind, b"free" | b"skip" | b"wide") && body.iter().all(|byte| *byte == 0);
    if !is_padding && !body.is_empty() {
        note(atom.kind, body, film.findings);
    }
    film.bytes[atom.start + 4..atom.start + 8].copy_from_slice(b"free");
    film.bytes[atom.body()].fill(0);
}

/// Notes what a box told, by the names that cameras and programs give to it.
fn note(kind: [u8; 4], body: &[u8], findings: &mut Findings) {
    const SIGNS: &[(&[u8], Found)] = &[
        (b"\xA9xyz", Found::Location),
        (b"loci", Found::Location),
        (b"location", Found::Location),
        (b"GPS", Found::Location),
        (b"\xA9mak", Found::Device),
        (b"\xA9mod", Found::Device),
        (b"quicktime.make", Found::Device),
        (b"quicktime.model", Found::Device),
        (b"\xA9ART", Found::Author),
        (b"\xA9aut", Found::Author),
        (b"auth", Found::Author),
        (b"\xA9cmt", Found::Comment),
        (b"\xA9nam", Found::Title),
        (b"titl", Found::Title),
        (b"\xA9day", Found::Dates),
        (b"\xA9too", Found::Software),
        (b"\xA9swr", Found::Software),
    ];
    if matches!(&kind, b"trak" | b"iods") {
        return;
    }
    let mut known = false;
    for (sign, found) in SIGNS {
        if kind == *sign || body.windows(sign.len()).any(|part| part == *sign) {
            findings.note(*found);
            known = true;
        }
    }
    if !known {
        findings.note(Found::Metadata);
    }
}

impl Film<'_> {
    /// Overwrites parts of the body of a box with a version, and what is behind its end: for version
    /// 0 and for 1 each its ranges, and its length.
    pub(super) fn head(
        &mut self,
        atom: Atom,
        short: &[(usize, usize)],
        long: &[(usize, usize)],
        lengths: (usize, usize),
    ) -> Result<(), Refusal> {
        let body = &mut self.bytes[atom.body()];
        let (ranges, length) = match body.first() {
            Some(0) => (short, lengths.0),
            Some(1) => (long, lengths.1),
            _ => return Err(Refusal::Damaged),
        };
        if body.len() < length {
            return Err(Refusal::Damaged);
        }
        let (from, to) = ranges[0];
        if body[from..to].iter().any(|byte| *byte != 0) {
            self.findings.note(Found::Dates);
        }
        for (from, to) in ranges {
            body[*from..*to].fill(0);
        }
        body[length..].fill(0);
        Ok(())
    }

    /// Blanks the children that are not on the list.
    pub(super) fn only(&mut self, atom: Atom, kinds: &[&[u8; 4]]) -> Result<(), Refusal> {
        for inner in children(&self.bytes, atom.body())? {
            if !kinds.contains(&&inner.kind) {
                blank(self, inner);
            }
        }
        Ok(())
    }

    /// Leaves of a handler only its kind: its name is the program's or the camera's.
    pub(super) fn handler(&mut self, atom: Atom) {
        let body = &mut self.bytes[atom.body()];
        if let Some(name) = body.get_mut(12..) {
            name.fill(0);
        }
        if let Some(before) = body.get_mut(..8) {
            before.fill(0);
        }
    }

    /// Makes every reference to data say that the data is in this file, and nothing else.
    pub(super) fn references(&mut self, atom: Atom) -> Result<(), Refusal> {
        for list in children(&self.bytes, atom.body())? {
            if list.kind != *b"dref" {
                blank(self, list);
                continue;
            }
            let entries = list.body().start + 8..list.body().end;
            if entries.start > entries.end {
                return Err(Refusal::Damaged);
            }
            for entry in children(&self.bytes, entries)? {
                let body = &mut self.bytes[entry.body()];
                let (flags, path) = body.split_at_mut_checked(4).ok_or(Refusal::Damaged)?;
                if path.iter().any(|byte| *byte != 0) {
                    self.findings.note(Found::LocalPath);
                }
                flags.copy_from_slice(&[0, 0, 0, 1]);
                path.fill(0);
            }
        }
        Ok(())
    }
}
