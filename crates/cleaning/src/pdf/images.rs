//! Pictures in a PDF, each made clean in its own format.

use std::{borrow::Cow, io::Read};

use flate2::read::ZlibDecoder;
use hayro_syntax::{
    Filter,
    object::{Array, Dict, MaybeRef, Object, ObjectIdentifier, Stream},
};
use pdf_writer::Ref;

use super::{
    copy::{flate, packed},
    value::{Entries, Value},
};
use crate::{
    finding::{Findings, Found},
    jpeg,
};

/// The most bytes of a packed picture within a packed stream.
const BYTES: u64 = 100_000_000;

/// A picture of the copy.
pub(super) struct Picture {
    pub(super) data: Vec<u8>,
    /// The entries that say how it is packed.
    pub(super) filter: Entries,
}

/// The picture without what else is in it. None if it cannot be read, which is noted.
pub(super) fn copy(stream: &Stream, shared: Option<Ref>, findings: &mut Findings) -> Option<Picture> {
    let picture = made_clean(stream, shared, findings);
    if picture.is_none() {
        findings.note(Found::Picture);
    }
    picture
}

fn made_clean(stream: &Stream, shared: Option<Ref>, findings: &mut Findings) -> Option<Picture> {
    let filters = stream.filters();
    let named = |name: &str| vec![(b"Filter".to_vec(), Value::name(name))];
    let (last, before) = filters.split_last().map_or((None, &[][..]), |(last, before)| (Some(last), before));
    match last {
        Some(Filter::DctDecode) => {
            let data = jpeg::clean(&unpacked(stream, before)?, jpeg::Turn::Dropped, findings).ok()?;
            let mut filter = named("DCTDecode");
            filter.extend(parameters(stream, &["ColorTransform"]));
            Some(Picture { data, filter })
        }
        Some(Filter::JpxDecode) => Some(Picture {
            data: jpeg_2000(&unpacked(stream, before)?, findings)?,
            filter: named("JPXDecode"),
        }),
        Some(Filter::CcittFaxDecode) => {
            let known = ["K", "EndOfLine", "EncodedByteAlign", "Columns", "Rows", "EndOfBlock", "BlackIs1"];
            let mut filter = named("CCITTFaxDecode");
            filter.extend(parameters(stream, &known));
            Some(Picture { data: unpacked(stream, before)?.into_owned(), filter })
        }
        Some(Filter::Jbig2Decode) => {
            let mut filter = named("JBIG2Decode");
            if let Some(shared) = shared {
                let entry = (b"JBIG2Globals".to_vec(), Value::Ref(shared));
                filter.push((b"DecodeParms".to_vec(), Value::Dict(vec![entry])));
            }
            Some(Picture { data: jbig_2(&unpacked(stream, before)?)?, filter })
        }
        _ => {
            let pixels = stream.decoded_data().ok()?;
            // A photograph that does not say so: its head would be taken for points.
            if pixels.starts_with(b"\xFF\xD8\xFF") {
                return None;
            }
            let size = size(stream.dict())?.min(pixels.len());
            Some(Picture { data: packed(&pixels[..size]), filter: vec![flate()] })
        }
    }
}

/// Whether all ways in which the stream is packed are known. What is packed in another way would
/// otherwise be taken for what it is not.
pub(super) fn is_known(stream: &Stream) -> bool {
    let stated = match stream.dict().get::<Object>("Filter") {
        None | Some(Object::Null(_)) => 0,
        Some(Object::Name(_)) => 1,
        Some(Object::Array(names)) => names.raw_iter().count(),
        Some(_) => return false,
    };
    stream.filters().len() == stated && !stream.dict().contains_key("F")
}

/// How many bytes the points fill of a picture that is not packed in a way of pictures. What follows
/// is not part of it, and without a size anything could be.
fn size(picture: &Dict) -> Option<usize> {
    let count = |key: &str| usize::try_from(picture.get::<u32>(key)?).ok();
    let bits = if picture.get::<bool>("ImageMask") == Some(true) {
        1
    } else {
        let bits = count("BitsPerComponent").unwrap_or(8);
        bits.checked_mul(colours(&picture.get::<Object>("ColorSpace")?)?)?
    };
    count("Width")?.checked_mul(bits)?.div_ceil(8).checked_mul(count("Height")?)
}

/// How many numbers a colour has.
fn colours(space: &Object) -> Option<usize> {
    let by_name = |name: &[u8]| match name {
        b"DeviceGray" | b"CalGray" | b"Indexed" | b"Separation" => Some(1),
        b"DeviceRGB" | b"CalRGB" | b"Lab" => Some(3),
        b"DeviceCMYK" => Some(4),
        _ => None,
    };
    match space {
        Object::Name(name) => by_name(name),
        Object::Array(items) => match (items.iter::<Object>().next()?, items.iter::<Object>().nth(1)) {
            (Object::Name(name), Some(Object::Stream(profile))) if &*name == b"ICCBased" => {
                usize::try_from(profile.dict().get::<u32>("N")?).ok()
            }
            (Object::Name(name), Some(Object::Array(names))) if &*name == b"DeviceN" => {
                Some(names.raw_iter().count())
            }
            (Object::Name(name), _) => by_name(&name),
            _ => None,
        },
        _ => None,
    }
}

/// The data without the packing around a picture.
fn unpacked<'a>(stream: &Stream<'a>, packings: &[Filter]) -> Option<Cow<'a, [u8]>> {
    let mut data = stream.raw_data();
    for packing in packings {
        if *packing != Filter::FlateDecode {
            return None;
        }
        let mut inner = Vec::new();
        ZlibDecoder::new(data.as_ref()).take(BYTES).read_to_end(&mut inner).ok()?;
        data = Cow::Owned(inner);
    }
    Some(data)
}

/// What a picture of JBIG2 shares with others.
pub(super) fn shared(stream: &Stream) -> Option<ObjectIdentifier> {
    last_parameters(stream)?.get_ref("JBIG2Globals").map(Into::into)
}

fn last_parameters<'a>(stream: &Stream<'a>) -> Option<Dict<'a>> {
    let dict = stream.dict();
    let in_list = || dict.get::<Array>("DecodeParms")?.iter::<Object>().last()?.into_dict();
    dict.get::<Dict>("DecodeParms").or_else(in_list)
}

/// How the last packing is to be undone, as far as it is known.
fn parameters(stream: &Stream, known: &[&str]) -> Option<(Vec<u8>, Value)> {
    let all = last_parameters(stream)?;
    let entries = all.entries().filter_map(|(key, value)| {
        let MaybeRef::NotRef(value) = value else { return None };
        let value = match value {
            Object::Number(number) => Value::Number(number.as_f64()),
            Object::Boolean(value) => Value::Bool(value),
            _ => return None,
        };
        known.iter().any(|known| known.as_bytes() == &*key).then(|| (key.to_vec(), value))
    });
    Some((b"DecodeParms".to_vec(), Value::Dict(entries.collect())))
}

/// JBIG2 without the segments that hold comments.
pub(super) fn jbig_2(data: &[u8]) -> Option<Vec<u8>> {
    let mut copy = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let number = u32::from_be_bytes(*rest.first_chunk()?);
        let flags = *rest.get(4)?;
        let (count, after) = match *rest.get(5)? >> 5 {
            7 => {
                let long = u32::from_be_bytes(*rest.get(5..)?.first_chunk()?) & 0x1FFF_FFFF;
                (long as usize, 9 + (long as usize + 1).div_ceil(8))
            }
            short => (usize::from(short), 6),
        };
        let width = if number <= 256 {
            1
        } else if number <= 65_536 {
            2
        } else {
            4
        };
        let page = if flags & 0x40 == 0 { 1 } else { 4 };
        let head = after.checked_add(count.checked_mul(width)?)?.checked_add(page)?;
        let length = u32::from_be_bytes(*rest.get(head..)?.first_chunk()?) as usize;
        // A length that is not known reaches to the end.
        let end = if length == u32::MAX as usize { rest.len() } else { (head + 4).checked_add(length)? };
        let segment = rest.get(..end.min(rest.len()))?;
        if flags & 0x3F != 62 {
            copy.extend_from_slice(segment);
        }
        rest = &rest[segment.len()..];
    }
    Some(copy)
}

/// JPEG 2000 without boxes beside the picture and without comments in it.
fn jpeg_2000(data: &[u8], findings: &mut Findings) -> Option<Vec<u8>> {
    if data.starts_with(b"\xFF\x4F\xFF\x51") {
        return codestream(data, findings);
    }
    let mut copy = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let size = u32::from_be_bytes(*rest.first_chunk()?) as usize;
        let kind = rest.get(4..8)?;
        let end = if size == 0 { rest.len() } else { size };
        let body = rest.get(8..end)?;
        match kind {
            b"jP  " | b"ftyp" | b"jp2h" => copy.extend_from_slice(&rest[..end]),
            b"jp2c" => {
                let picture = codestream(body, findings)?;
                copy.extend(u32::try_from(picture.len() + 8).ok()?.to_be_bytes());
                copy.extend(b"jp2c");
                copy.extend(picture);
            }
            _ => findings.note(Found::Metadata),
        }
        rest = &rest[end..];
    }
    Some(copy)
}

fn codestream(data: &[u8], findings: &mut Findings) -> Option<Vec<u8>> {
    let mut copy = data.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        let marker = data.get(at..at + 2)?;
        // The first part of the picture: what follows is pixels.
        if marker == b"\xFF\x90" {
            break;
        }
        let length = usize::from(u16::from_be_bytes(*data.get(at + 2..)?.first_chunk()?));
        let segment = data.get(at..at + 2 + length)?;
        if marker == b"\xFF\x64" {
            findings.note(Found::Comment);
        } else {
            copy.extend_from_slice(segment);
        }
        at += 2 + length;
    }
    copy.extend_from_slice(&data[at..]);
    Some(copy)
}
