//! What is in the samples and in their descriptions: names of encoders, and messages between the
//! pictures in which cameras and programs write what they like.

use super::{
    boxes::{Atom, Film, blank, children},
    tracks::Track,
};
use crate::{Refusal, finding::Found};

/// Boxes that a decoder needs to read a track.
const DECODER: &[&[u8; 4]] = &[
    b"avcC", b"hvcC", b"av1C", b"vpcC", b"esds", b"dOps", b"dac3", b"dec3", b"dac4", b"dfLa", b"alac",
    b"colr", b"pasp", b"btrt", b"clap", b"fiel", b"mdcv", b"clli", b"chnl", b"damr", b"vttC", b"ftab",
];

/// Overwrites in the descriptions of a track what is not for its decoder.
pub(super) fn descriptions(film: &mut Film, table: Atom) -> Result<(), Refusal> {
    let entries = table.body().start + 8..table.body().end;
    for entry in children(&film.bytes, entries)? {
        let Some(inner) = inner(&film.bytes, entry) else { continue };
        let body = &mut film.bytes[entry.body()];
        if is_picture(entry) {
            // The name of the encoder.
            if body[42..74].iter().any(|byte| *byte != 0) {
                film.findings.note(Found::Software);
            }
            body[42..74].fill(0);
            body[8..24].fill(0);
        } else if is_sound(entry) {
            body[12..16].fill(0);
        }
        let range = inner..entry.body().end;
        for atom in children(&film.bytes, range)? {
            if !DECODER.contains(&&atom.kind) {
                blank(film, atom);
            }
        }
    }
    Ok(())
}

fn is_picture(entry: Atom) -> bool {
    matches!(
        &entry.kind,
        b"avc1"
            | b"avc3"
            | b"hvc1"
            | b"hev1"
            | b"av01"
            | b"vp08"
            | b"vp09"
            | b"mp4v"
            | b"encv"
            | b"dvh1"
            | b"dvhe"
            | b"s263"
            | b"jpeg"
            | b"mjpg"
    )
}

fn is_sound(entry: Atom) -> bool {
    matches!(
        &entry.kind,
        b"mp4a"
            | b"Opus"
            | b"ac-3"
            | b"ec-3"
            | b"ac-4"
            | b"fLaC"
            | b"alac"
            | b"samr"
            | b"sawb"
            | b"twos"
            | b"sowt"
            | b"lpcm"
            | b"ipcm"
            | b"fpcm"
            | b".mp3"
    )
}

/// Where the boxes in a description begin.
fn inner(bytes: &[u8], entry: Atom) -> Option<usize> {
    let body = &bytes[entry.body()];
    let head = if is_picture(entry) {
        78
    } else if is_sound(entry) {
        match body.get(8..10)? {
            [0, 1] => 44,
            [0, 2] => 64,
            _ => 28,
        }
    } else if entry.kind == *b"tx3g" {
        38
    } else {
        8
    };
    (body.len() >= head).then_some(entry.body().start + head)
}

/// How many bytes before each unit of H.264 or H.265 say its length; 0 if the track is neither.
pub(super) fn unit_length(bytes: &[u8], entry: Atom) -> usize {
    let at = match &entry.kind {
        b"avc1" | b"avc3" => (b"avcC", 4),
        b"hvc1" | b"hev1" => (b"hvcC", 21),
        _ => return 0,
    };
    let Some(inner) = inner(bytes, entry) else { return 0 };
    let Ok(boxes) = children(bytes, inner..entry.body().end) else { return 0 };
    let config = boxes.iter().find(|atom| atom.kind == *at.0);
    let byte = config.and_then(|config| bytes[config.body()].get(at.1));
    byte.map_or(0, |byte| usize::from(byte & 3) + 1)
}

/// What messages are overwritten with: no byte of it can be taken for a mark.
const HUSHED: u8 = 0x55;

/// Overwrites the messages of free form in the pictures of a track; says whether there were any.
pub(super) fn hush(bytes: &mut [u8], track: &Track) -> bool {
    let mut found = false;
    let is_hevc = matches!(&track.format, b"hvc1" | b"hev1");
    if track.unit_length == 0 {
        return false;
    }
    for sample in &track.samples {
        let mut at = sample.start;
        while at + track.unit_length < sample.end {
            let length =
                bytes[at..at + track.unit_length].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
            let start = at + track.unit_length;
            let end = start.saturating_add(length).min(sample.end);
            found |= hush_unit(&mut bytes[start..end], is_hevc);
            at = end.max(start);
        }
    }
    found
}

/// Overwrites the messages in a unit, if it is one of messages; says whether there were any.
fn hush_unit(unit: &mut [u8], is_hevc: bool) -> bool {
    let head = match unit {
        [first, ..] if !is_hevc && *first & 0x1F == 6 => 1,
        [first, _, ..] if is_hevc && matches!(*first >> 1 & 0x3F, 39 | 40) => 2,
        _ => return false,
    };
    let (mut at, mut found) = (head, false);
    while at + 2 < unit.len() {
        let kind = number(unit, &mut at);
        let size = number(unit, &mut at);
        let end = at.saturating_add(size).min(unit.len());
        // 5 is data of anyone. 4 is that of broadcasters, captions among them.
        if kind == 5 && at < end {
            found |= unit[at..end].iter().any(|byte| *byte != HUSHED);
            unit[at..end].fill(HUSHED);
        }
        at = end;
    }
    found
}

fn number(unit: &[u8], at: &mut usize) -> usize {
    let mut sum = 0;
    while let Some(byte) = unit.get(*at) {
        *at += 1;
        sum += usize::from(*byte);
        if *byte != 0xFF {
            break;
        }
    }
    sum
}
