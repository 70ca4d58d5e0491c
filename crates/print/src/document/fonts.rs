//! The fonts: which characters they have, and how a text becomes glyphs.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, UnicodeBuffer};

use crate::{Error, document::Weight};

/// The mark in place of a character that the fonts lack.
const MISSING: char = '\u{FFFD}';

/// The three faces of our font.
pub(super) struct Fonts {
    regular: Cut,
    bold: Cut,
    italic: Cut,
}

impl Fonts {
    pub(super) fn new() -> Result<Self, Error> {
        Ok(Self {
            regular: Cut::new(include_bytes!("../../fonts/NotoSans-Regular.ttf"))?,
            bold: Cut::new(include_bytes!("../../fonts/NotoSans-Bold.ttf"))?,
            italic: Cut::new(include_bytes!("../../fonts/NotoSans-Italic.ttf"))?,
        })
    }

    pub(super) fn font(&self, weight: Weight) -> Font {
        self.cut(weight).font.clone()
    }

    /// The text as it can be printed: line feeds, and characters that the fonts have.
    ///
    /// All three faces have the same characters, so one answers for all.
    pub(super) fn printable(&self, text: &str) -> String {
        let lines = text.replace("\r\n", "\n");
        lines.chars().filter_map(|c| self.regular.stand_in(c)).collect()
    }

    /// The glyphs of a printable text without line feeds, from left to right.
    pub(super) fn shape(&self, weight: Weight, text: &str) -> Vec<KrillaGlyph> {
        let face = &self.cut(weight).face;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(face, &[], buffer);
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|glyph| glyph.cluster as usize).collect();
        let em = self.cut(weight).font.units_per_em();
        #[expect(clippy::cast_precision_loss, reason = "a glyph is less than 2^24 units wide")]
        let part = |units: i32| units as f32 / em;
        (shaped.glyph_infos().iter().zip(shaped.glyph_positions()))
            .map(|(info, position)| {
                let start = info.cluster as usize;
                let end = starts[starts.partition_point(|&other| other <= start)..].first();
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    part(position.x_advance),
                    part(position.x_offset),
                    part(position.y_offset),
                    part(position.y_advance),
                    start..end.copied().unwrap_or(text.len()),
                    None,
                )
            })
            .collect()
    }

    fn cut(&self, weight: Weight) -> &Cut {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
            Weight::Italic => &self.italic,
        }
    }
}

/// The characters of the text that would be printed as U+FFFD, each once, in order.
///
/// An organiser who sends a letter to someone whose name is among them should know before the
/// addressee does.
#[must_use]
pub fn unprintable(text: &str) -> Vec<char> {
    let Ok(fonts) = Fonts::new() else {
        return Vec::new();
    };
    let mut missing = Vec::new();
    for c in text.chars() {
        if fonts.regular.stand_in(c) == Some(MISSING) && !missing.contains(&c) {
            missing.push(c);
        }
    }
    missing
}

/// One face, for shaping and for the PDF.
struct Cut {
    face: Face<'static>,
    font: Font,
}

impl Cut {
    fn new(bytes: &'static [u8]) -> Result<Self, Error> {
        let face = Face::from_slice(bytes, 0).ok_or(Error::Font)?;
        let font = Font::new(bytes.into(), 0).ok_or(Error::Font)?;
        Ok(Self { face, font })
    }

    fn has(&self, c: char) -> bool {
        self.face.glyph_index(c).is_some_and(|glyph| glyph.0 != 0)
    }

    /// The character that is printed for this one, if any.
    fn stand_in(&self, c: char) -> Option<char> {
        match c {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            _ if c.is_control() || is_invisible(c) => None,
            _ if self.has(c) => Some(c),
            _ if c.is_whitespace() => Some(' '),
            '\u{2212}' | '\u{2500}' => Some('–'),
            '\u{2192}' => Some('›'),
            '\u{2190}' => Some('‹'),
            '\u{25AA}' | '\u{25CF}' | '\u{25E6}' | '\u{25A0}' | '\u{F0B7}' => Some('•'),
            _ => Some(MISSING),
        }
    }
}

/// Whether the character is never seen: soft hyphens, joiners, marks of direction, variations.
/// In the scripts that we print none of them changes a letter.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn all_faces_have_the_same_characters() {
        let fonts = Fonts::new().unwrap();
        for c in '\0'..=char::MAX {
            assert_eq!(fonts.regular.has(c), fonts.bold.has(c), "{c:?}");
            assert_eq!(fonts.regular.has(c), fonts.italic.has(c), "{c:?}");
        }
    }

    #[test]
    fn names_in_the_letters_of_europe_and_vietnam_are_printed() {
        let names = "Ærøskøbing Łódź Čačak Şırnak Ħamrun Ελλάδα Україна Ќуманово Đặng Ɓɔ̀ — “№ 1” €…";
        assert_eq!(unprintable(names), Vec::<char>::new());
        assert_eq!(Fonts::new().unwrap().printable(names), names);
    }

    #[test]
    fn what_the_fonts_lack_is_marked() {
        assert_eq!(
            Fonts::new().unwrap().printable("UPR 普遍\u{200b}é\u{AD}\u{0}\t→ب"),
            "UPR \u{FFFD}\u{FFFD}é ›\u{FFFD}"
        );
        assert_eq!(unprintable("普 a 普 ب"), ['普', 'ب']);
    }

    proptest! {
        #[test]
        fn a_printable_text_needs_no_missing_glyph(text in any::<String>(), weight in 0..3) {
            let weight = [Weight::Regular, Weight::Bold, Weight::Italic][usize::try_from(weight).unwrap()];
            let fonts = Fonts::new().unwrap();
            let printable = fonts.printable(&text);
            for line in printable.split('\n') {
                let glyphs = fonts.shape(weight, line);
                prop_assert!(glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0));
                prop_assert_eq!(glyphs.last().map_or(0, |glyph| glyph.text_range.end), line.len());
            }
        }
    }
}
