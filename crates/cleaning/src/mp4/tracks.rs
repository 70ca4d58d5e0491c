//! Tracks: what each is, and where in the file its samples are.

use std::ops::Range;

use super::boxes::{Atom, children};
use crate::Refusal;

/// How many samples all tracks may have together. A day of video has 5 million.
const SAMPLES: usize = 6_000_000;

/// A track.
#[derive(Debug, Default)]
pub(super) struct Track {
    id: u32,
    handler: [u8; 4],
    /// The kind of its first description, such as `avc1`.
    pub(super) format: [u8; 4],
    /// How many bytes before each unit of video say its length.
    pub(super) unit_length: usize,
    /// Where its samples are. Those of one chunk are joined unless it is video.
    pub(super) samples: Vec<Range<usize>>,
    /// The size of samples in fragments that do not say.
    default_size: usize,
}

impl Track {
    /// Whether it is seen, heard or read.
    pub(super) fn is_kept(&self) -> bool {
        match &self.handler {
            b"vide" | b"soun" => true,
            b"sbtl" | b"subt" => matches!(&self.format, b"tx3g" | b"wvtt"),
            _ => false,
        }
    }

    fn is_video(&self) -> bool {
        self.handler == *b"vide"
    }
}

/// Numbers in the body of a box.
struct Numbers<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Numbers<'a> {
    fn of(bytes: &'a [u8], atom: Atom) -> Self {
        Self { bytes: &bytes[atom.body()], at: 0 }
    }

    fn skip(&mut self, count: usize) {
        self.at += count;
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        let taken =
            self.bytes.get(self.at..).and_then(|rest| rest.first_chunk::<N>()).ok_or(Refusal::Damaged)?;
        self.at += N;
        Ok(*taken)
    }

    fn long(&mut self) -> Result<usize, Refusal> {
        Ok(u32::from_be_bytes(self.take()?) as usize)
    }

    fn longer(&mut self) -> Result<usize, Refusal> {
        usize::try_from(u64::from_be_bytes(self.take()?)).map_err(|_| Refusal::Damaged)
    }

    fn if_set(&mut self, flags: usize, flag: usize) -> Result<Option<usize>, Refusal> {
        if flags & flag == 0 { Ok(None) } else { self.long().map(Some) }
    }
}

fn child(bytes: &[u8], of: Atom, kind: [u8; 4]) -> Result<Option<Atom>, Refusal> {
    Ok(children(bytes, of.body())?.into_iter().find(|atom| atom.kind == kind))
}

fn path(bytes: &[u8], of: Atom, kinds: &[&[u8; 4]]) -> Result<Atom, Refusal> {
    kinds.iter().try_fold(of, |atom, kind| child(bytes, atom, **kind)?.ok_or(Refusal::Damaged))
}

/// All tracks, in the order of the file.
pub(super) fn read(bytes: &[u8], movie: Atom, fragments: &[Atom]) -> Result<Vec<Track>, Refusal> {
    let mut tracks = Vec::new();
    for atom in children(bytes, movie.body())?.into_iter().filter(|atom| atom.kind == *b"trak") {
        tracks.push(track(bytes, atom)?);
    }
    if let Some(defaults) = child(bytes, movie, *b"mvex")? {
        for atom in children(bytes, defaults.body())?.into_iter().filter(|atom| atom.kind == *b"trex") {
            let mut numbers = Numbers::of(bytes, atom);
            numbers.skip(4);
            let id = numbers.long()?;
            numbers.skip(8);
            let size = numbers.long()?;
            for track in tracks.iter_mut().filter(|track| track.id as usize == id) {
                track.default_size = size;
            }
        }
    }
    for fragment in fragments {
        let mut base = fragment.start();
        for atom in children(bytes, fragment.body())?.into_iter().filter(|atom| atom.kind == *b"traf") {
            base = in_fragment(bytes, *fragment, atom, base, &mut tracks)?;
        }
    }
    if tracks.iter().map(|track| track.samples.len()).sum::<usize>() > SAMPLES {
        return Err(Refusal::TooLarge);
    }
    Ok(tracks)
}

fn track(bytes: &[u8], atom: Atom) -> Result<Track, Refusal> {
    let mut track = Track::default();
    let mut head = Numbers::of(bytes, path(bytes, atom, &[b"tkhd"])?);
    let is_long = head.take::<4>()?[0] == 1;
    head.skip(if is_long { 16 } else { 8 });
    track.id = u32::from_be_bytes(head.take()?);
    let mut handler = Numbers::of(bytes, path(bytes, atom, &[b"mdia", b"hdlr"])?);
    handler.skip(8);
    track.handler = handler.take()?;
    let table = path(bytes, atom, &[b"mdia", b"minf", b"stbl"])?;
    let descriptions = path(bytes, table, &[b"stsd"])?.body();
    let entries = descriptions.start + 8..descriptions.end;
    if entries.start > entries.end {
        return Err(Refusal::Damaged);
    }
    if let Some(entry) = children(bytes, entries)?.first() {
        track.format = entry.kind;
        track.unit_length = super::media::unit_length(bytes, *entry);
    }
    in_chunks(bytes, table, &mut track)?;
    Ok(track)
}

/// The samples that the tables of a track name.
fn in_chunks(bytes: &[u8], table: Atom, track: &mut Track) -> Result<(), Refusal> {
    let chunks = chunk_offsets(bytes, table)?;
    if chunks.is_empty() {
        return Ok(());
    }
    let mut sizes = Numbers::of(bytes, path(bytes, table, &[b"stsz"])?);
    sizes.skip(4);
    let (uniform, mut left) = (sizes.long()?, sizes.long()?);
    let runs = runs(bytes, path(bytes, table, &[b"stsc"])?)?;
    let mut run = 0;
    for (index, start) in chunks.into_iter().enumerate() {
        while runs.get(run + 1).is_some_and(|(first, _)| *first <= index + 1) {
            run += 1;
        }
        let per_chunk = runs.get(run).map_or(0, |(_, count)| *count);
        let count = per_chunk.min(left);
        left -= count;
        let mut at = start;
        if uniform > 0 && !track.is_video() {
            let size = uniform.checked_mul(count).ok_or(Refusal::Damaged)?;
            keep(bytes, track, at, size, true)?;
            continue;
        }
        for _ in 0..count {
            let size = if uniform > 0 { uniform } else { sizes.long()? };
            at = keep(bytes, track, at, size, false)?;
        }
    }
    Ok(())
}

/// From which chunk on, counted from 1, a chunk has how many samples.
fn runs(bytes: &[u8], atom: Atom) -> Result<Vec<(usize, usize)>, Refusal> {
    let mut numbers = Numbers::of(bytes, atom);
    numbers.skip(4);
    let count = numbers.long()?;
    if count > atom.body().len() {
        return Err(Refusal::Damaged);
    }
    let mut runs = Vec::with_capacity(count);
    for _ in 0..count {
        runs.push((numbers.long()?, numbers.long()?));
        numbers.skip(4);
    }
    Ok(runs)
}

fn chunk_offsets(bytes: &[u8], table: Atom) -> Result<Vec<usize>, Refusal> {
    let short = child(bytes, table, *b"stco")?;
    let atom = short.or(child(bytes, table, *b"co64")?).ok_or(Refusal::Damaged)?;
    let mut numbers = Numbers::of(bytes, atom);
    numbers.skip(4);
    let count = numbers.long()?;
    if count > atom.body().len() {
        return Err(Refusal::Damaged);
    }
    (0..count).map(|_| if short.is_some() { numbers.long() } else { numbers.longer() }).collect()
}

/// Notes a sample; gives where it ends.
fn keep(bytes: &[u8], track: &mut Track, at: usize, size: usize, joined: bool) -> Result<usize, Refusal> {
    let end = at.checked_add(size).filter(|end| *end <= bytes.len()).ok_or(Refusal::Damaged)?;
    if size == 0 {
        return Ok(end);
    }
    let joined = joined || !track.is_video();
    if track.samples.len() >= SAMPLES {
        return Err(Refusal::TooLarge);
    }
    match track.samples.last_mut() {
        Some(last) if joined && last.end == at => last.end = end,
        _ => track.samples.push(at..end),
    }
    Ok(end)
}

/// The samples of a track in a fragment; gives where they end.
fn in_fragment(
    bytes: &[u8],
    fragment: Atom,
    atom: Atom,
    base: usize,
    tracks: &mut [Track],
) -> Result<usize, Refusal> {
    let mut head = Numbers::of(bytes, path(bytes, atom, &[b"tfhd"])?);
    let flags = head.long()? & 0x00FF_FFFF;
    let id = head.long()?;
    let stated = if flags & 1 == 0 { None } else { Some(head.longer()?) };
    head.if_set(flags, 2)?;
    head.if_set(flags, 8)?;
    let track = tracks.iter_mut().find(|track| track.id as usize == id).ok_or(Refusal::Damaged)?;
    let size = head.if_set(flags, 0x10)?.unwrap_or(track.default_size);
    let base = stated.unwrap_or(if flags & 0x2_0000 == 0 { base } else { fragment.start() });
    let mut at = base;
    for run in children(bytes, atom.body())?.into_iter().filter(|inner| inner.kind == *b"trun") {
        let mut numbers = Numbers::of(bytes, run);
        let flags = numbers.long()? & 0x00FF_FFFF;
        let count = numbers.long()?;
        if let Some(offset) = numbers.if_set(flags, 1)? {
            // The offset may be negative.
            let offset = u32::try_from(offset).map_err(|_| Refusal::Damaged)?.cast_signed();
            at = base.checked_add_signed(offset as isize).ok_or(Refusal::Damaged)?;
        }
        numbers.if_set(flags, 4)?;
        for _ in 0..count {
            numbers.if_set(flags, 0x100)?;
            let own = numbers.if_set(flags, 0x200)?.unwrap_or(size);
            numbers.if_set(flags, 0x400)?;
            numbers.if_set(flags, 0x800)?;
            at = keep(bytes, track, at, own, false)?;
            if own == 0 && flags & 0xF00 == 0 {
                break;
            }
        }
    }
    Ok(at)
}
