//! What can be read in the bytes of an answer by somebody who wants to: packed files are unpacked,
//! folded lines unfolded, and the glyphs of a PDF turned back into letters.

use std::io::{Cursor, Read as _};

use flate2::read::ZlibDecoder;

/// All texts that can be read in some bytes, in lower case.
pub(crate) fn readable(bytes: &[u8]) -> Vec<String> {
    let mut texts = vec![plain(bytes)];
    if bytes.starts_with(b"PK") {
        texts.extend(members(bytes));
    }
    if bytes.starts_with(b"%PDF") {
        texts.extend(pdf(bytes));
    }
    if bytes.starts_with(b"BEGIN:VCALENDAR") {
        texts = vec![texts[0].replace("\r\n ", "")];
    }
    texts
}

fn plain(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).to_lowercase()
}

/// The names and the contents of what is in an archive, archives in it included.
fn members(bytes: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut texts = vec![plain(archive.comment())];
    for at in 0..archive.len() {
        let mut member = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        member.read_to_end(&mut content).unwrap();
        texts.push(member.name().unwrap().to_lowercase());
        texts.extend(readable(&content));
    }
    texts
}

/// The streams of a PDF, and what is written on its pages. Which font a word is set in is not looked
/// at: every page is read with the letters of every font.
fn pdf(bytes: &[u8]) -> Vec<String> {
    let streams = streams(bytes);
    let (maps, pages): (Vec<_>, Vec<_>) =
        streams.iter().partition(|stream| stream.windows(BEGIN_MAP.len()).any(|window| window == BEGIN_MAP));
    let mut texts: Vec<String> = streams.iter().map(|stream| plain(stream)).collect();
    for page in pages {
        let glyphs = glyphs(page);
        texts.extend(maps.iter().map(|map| {
            let letters = letters(&String::from_utf8_lossy(map));
            let text: String = glyphs.iter().filter_map(|glyph| letters.get(glyph)).copied().collect();
            text.to_lowercase()
        }));
    }
    texts
}

const BEGIN_MAP: &[u8] = b"begincmap";

fn streams(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut streams = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, b"stream") {
        let ended = rest[..at].ends_with(b"end");
        rest = &rest[at + b"stream".len()..];
        if ended {
            continue;
        }
        let content = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")).unwrap_or(rest);
        let mut stream = Vec::new();
        if ZlibDecoder::new(content).read_to_end(&mut stream).is_err() {
            stream = content[..find(content, b"endstream").unwrap_or(content.len())].to_vec();
        }
        streams.push(stream);
    }
    streams
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The glyphs that a page sets, of two bytes each.
fn glyphs(page: &[u8]) -> Vec<u16> {
    let mut codes = Vec::new();
    let mut at = 0;
    while at < page.len() {
        match page[at] {
            b'<' if page.get(at + 1) == Some(&b'<') => at += 1,
            b'<' => {
                let end = at + find(&page[at..], b">").unwrap_or(page.len() - at);
                codes.extend(hexadecimal(&String::from_utf8_lossy(&page[at + 1..end])));
                at = end;
            }
            b'(' => {
                let (string, length) = literal(&page[at + 1..]);
                codes.extend(string.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])));
                at += length;
            }
            _ => {}
        }
        at += 1;
    }
    codes
}

/// A string in brackets, and how many bytes it takes.
fn literal(bytes: &[u8]) -> (Vec<u8>, usize) {
    let (mut string, mut at, mut depth) = (Vec::new(), 0, 1);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => {
                at += 1;
                let digits =
                    bytes[at..].iter().take(3).take_while(|digit| (b'0'..b'8').contains(digit)).count();
                if digits > 0 {
                    let octal = &bytes[at..at + digits];
                    string.push(octal.iter().fold(0, |sum: u8, digit| sum.wrapping_mul(8) + (digit - b'0')));
                    at += digits - 1;
                } else {
                    let escaped = bytes.get(at).copied().unwrap_or_default();
                    string.push(match escaped {
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        b'b' => 8,
                        b'f' => 12,
                        other => other,
                    });
                }
            }
            b')' if depth == 1 => break,
            other => {
                depth = match other {
                    b'(' => depth + 1,
                    b')' => depth - 1,
                    _ => depth,
                };
                string.push(*other);
            }
        }
        at += 1;
    }
    (string, at + 1)
}

/// Which letter each glyph of a font stands for.
fn letters(map: &str) -> std::collections::BTreeMap<u16, char> {
    let mut letters = std::collections::BTreeMap::new();
    let sections = |begin: &str, end: &str| {
        map.split(begin)
            .skip(1)
            .filter_map(|part| Some(part.split_once(end)?.0.to_owned()))
            .collect::<Vec<_>>()
    };
    for line in sections("beginbfchar", "endbfchar").iter().flat_map(|section| section.lines()) {
        let codes: Vec<_> = codes_of(line).collect();
        if let [glyph, letter] = &codes[..] {
            letters.extend(glyph.first().copied().zip(letter.first().and_then(|letter| one(*letter))));
        }
    }
    for line in sections("beginbfrange", "endbfrange").iter().flat_map(|section| section.lines()) {
        let codes: Vec<_> = codes_of(line).collect();
        if let [first, last, letter] = &codes[..] {
            for (glyph, letter) in (first[0]..=last[0]).zip(letter[0]..) {
                letters.extend(one(letter).map(|letter| (glyph, letter)));
            }
        }
    }
    letters
}

fn one(code: u16) -> Option<char> {
    char::from_u32(code.into())
}

/// The codes between angle brackets on a line.
fn codes_of(line: &str) -> impl Iterator<Item = Vec<u16>> {
    line.split('<').skip(1).filter_map(|part| Some(hexadecimal(part.split_once('>')?.0)))
}

fn hexadecimal(digits: &str) -> Vec<u16> {
    let digits: Vec<char> = digits.chars().filter(char::is_ascii_hexdigit).collect();
    digits
        .chunks_exact(4)
        .filter_map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).ok())
        .collect()
}
