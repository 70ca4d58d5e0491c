//! Which letters the codes of a font stand for, read and written anew.

use std::collections::BTreeMap;

/// The most codes of a font.
const CODES: usize = 70_000;

/// A table from codes to letters.
#[derive(Debug, Default)]
pub(super) struct Letters {
    /// How many bytes a code has.
    pub(super) bytes: usize,
    /// Code to letters in UTF-16.
    map: BTreeMap<u32, Vec<u16>>,
    /// How many entries were read, those included that say the same code again.
    read: usize,
}

#[derive(Debug, PartialEq)]
enum Token {
    Hex(Vec<u8>),
    Open,
    Close,
    Word(Vec<u8>),
}

impl Letters {
    pub(super) fn get(&self, code: u32) -> Option<String> {
        self.map.get(&code).map(|letters| String::from_utf16_lossy(letters))
    }

    /// Reads a table; what is damaged is left out.
    pub(super) fn read(data: &[u8]) -> Self {
        let mut letters = Self::default();
        let mut hex: Vec<Vec<u8>> = Vec::new();
        let mut list: Option<usize> = None;
        for token in tokens(data) {
            match token {
                Token::Hex(bytes) => hex.push(bytes),
                Token::Open => list = Some(hex.len()),
                Token::Close => {
                    let from = list.take().unwrap_or(hex.len()).min(hex.len());
                    let many = hex.split_off(from);
                    if let (Some(_), Some(low)) = (hex.pop(), hex.pop()) {
                        for (index, one) in many.iter().enumerate() {
                            letters.add(&low, index, one, 0);
                        }
                    }
                }
                Token::Word(word) => {
                    match word.as_slice() {
                        b"endcodespacerange" => {
                            letters.bytes = hex.iter().map(Vec::len).max().unwrap_or(0).clamp(1, 4);
                        }
                        b"endbfchar" => {
                            for pair in hex.chunks_exact(2) {
                                letters.add(&pair[0], 0, &pair[1], 0);
                            }
                        }
                        b"endbfrange" => {
                            for three in hex.chunks_exact(3) {
                                let last = number(&three[1]).wrapping_sub(number(&three[0])) as usize;
                                for index in 0..=last.min(CODES.saturating_sub(letters.read)) {
                                    letters.add(&three[0], index, &three[2], index);
                                }
                            }
                        }
                        _ if word.iter().all(u8::is_ascii_digit) => continue,
                        _ => {}
                    }
                    hex.clear();
                }
            }
        }
        letters.bytes = if letters.bytes == 0 { 2 } else { letters.bytes };
        letters
    }

    fn add(&mut self, code: &[u8], index: usize, to: &[u8], step: usize) {
        let (Ok(index), Ok(step)) = (u32::try_from(index), u16::try_from(step)) else { return };
        let mut units: Vec<u16> =
            to.chunks(2).map(|pair| pair.iter().fold(0, |sum, byte| sum << 8 | u16::from(*byte))).collect();
        if let Some(last) = units.last_mut() {
            *last = last.wrapping_add(step);
        }
        self.read += 1;
        if self.read <= CODES && units.len() <= 16 {
            self.map.insert(number(code).wrapping_add(index), units);
        }
    }

    /// The table as a stream of PDF, with the head that all such tables have.
    pub(super) fn write(&self) -> Vec<u8> {
        let digits = self.bytes * 2;
        let top = if self.bytes == 4 { u32::MAX } else { (1 << (8 * self.bytes)) - 1 };
        let mut out = format!(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) \
             /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<{:0digits$X}> <{top:0digits$X}>\nendcodespacerange\n",
            0
        );
        let all: Vec<_> = self.map.iter().filter(|(code, _)| **code <= top).collect();
        for some in all.chunks(100) {
            out.push_str(&format!("{} beginbfchar\n", some.len()));
            for (code, letters) in some {
                let letters: String = letters.iter().map(|unit| format!("{unit:04X}")).collect();
                out.push_str(&format!("<{code:0digits$X}> <{letters}>\n"));
            }
            out.push_str("endbfchar\n");
        }
        out.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        out.into_bytes()
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

fn tokens(data: &[u8]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = data;
    while let Some((first, after)) = rest.split_first() {
        let until = |stop: fn(&u8) -> bool| after.iter().position(stop).unwrap_or(after.len());
        match first {
            b'%' => rest = &after[until(|byte| matches!(byte, b'\r' | b'\n'))..],
            b'<' if after.first() == Some(&b'<') => rest = &after[1..],
            b'<' => {
                let end = until(|byte| *byte == b'>');
                let digits: Vec<u8> = after[..end]
                    .iter()
                    .filter_map(|byte| char::from(*byte).to_digit(16))
                    .filter_map(|digit| u8::try_from(digit).ok())
                    .collect();
                tokens.push(Token::Hex(
                    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect(),
                ));
                rest = after.get(end + 1..).unwrap_or_default();
            }
            b'(' => rest = after.get(until(|byte| *byte == b')') + 1..).unwrap_or_default(),
            b'[' => {
                tokens.push(Token::Open);
                rest = after;
            }
            b']' => {
                tokens.push(Token::Close);
                rest = after;
            }
            _ if first.is_ascii_alphanumeric() || *first == b'/' => {
                let end = until(|byte| !byte.is_ascii_alphanumeric());
                tokens.push(Token::Word(rest[..=end].to_vec()));
                rest = &after[end..];
            }
            _ => rest = after,
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_the_same_and_comments_are_gone() {
        let data = b"% Canary\n1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0041> <0061> <0042> <00660069> endbfchar 2 beginbfrange <0050> <0052> <0070> <0060> <0061> [<0031> <0032>] endbfrange";
        let letters = Letters::read(data);
        let all: String =
            [0x41, 0x42, 0x50, 0x51, 0x52, 0x60, 0x61].map(|code| letters.get(code).unwrap()).concat();
        assert_eq!(all, "afipqr12");
        let written = letters.write();
        assert_eq!(Letters::read(&written).map, letters.map);
        assert!(!String::from_utf8(written).unwrap().contains("Canary"));
    }
}
