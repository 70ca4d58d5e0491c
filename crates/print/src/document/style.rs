//! The one look: measures in points, inks, sizes.

use crate::document::Weight;

/// A4, in points.
pub(super) const PAGE: (f32, f32) = (595.276, 841.89);
/// The margin at either side.
pub(super) const SIDE: f32 = 76.0;
/// The margin above the text.
pub(super) const TOP: f32 = 76.0;
/// The margin below the text, for a footer of one line.
pub(super) const BOTTOM: f32 = 88.0;
/// How far below the text the first line of the footer starts.
pub(super) const FOOT_GAP: f32 = 30.0;
/// The width of the text.
pub(super) const MEASURE: f32 = PAGE.0 - 2.0 * SIDE;
/// The thinnest line.
pub(super) const HAIRLINE: f32 = 0.5;

/// The height of a font from its lowest to its highest letter, and the part above the baseline,
/// both for the size 1.
const FONT_HEIGHT: f32 = 1.362;
const FONT_ASCENT: f32 = 1.069;

/// A colour of ours. All that text is printed in have a contrast of 4.5 or more on white.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Running text.
    Text,
    /// Titles, headings, links.
    Accent,
    /// What may be overlooked: the footer.
    Quiet,
    /// Lines between rows.
    Line,
    /// The ground of a note.
    Tint,
}

impl Ink {
    pub(super) fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Text => (0x1d, 0x24, 0x28),
            Self::Accent => (0x0b, 0x4f, 0x6c),
            Self::Quiet => (0x55, 0x62, 0x69),
            Self::Line => (0xc4, 0xcf, 0xd5),
            Self::Tint => (0xf1, 0xf6, 0xf8),
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    /// The size of the font.
    pub(super) size: f32,
    /// From one line to the next.
    pub(super) leading: f32,
    /// The colour.
    pub(super) ink: Ink,
    /// The face of text that has none of its own.
    pub(super) weight: Weight,
}

impl Style {
    const fn new(size: f32, leading: f32, ink: Ink, weight: Weight) -> Self {
        Self { size, leading, ink, weight }
    }

    /// From the top of a line to its baseline.
    pub(super) fn baseline(self) -> f32 {
        (self.leading - self.size * FONT_HEIGHT) / 2.0 + self.size * FONT_ASCENT
    }
}

pub(super) const TITLE: Style = Style::new(23.0, 29.0, Ink::Accent, Weight::Bold);
pub(super) const HEADINGS: [Style; 3] = [
    Style::new(14.0, 19.0, Ink::Accent, Weight::Bold),
    Style::new(11.5, 16.0, Ink::Accent, Weight::Bold),
    Style::new(10.5, 15.5, Ink::Text, Weight::Bold),
];
pub(super) const BODY: Style = Style::new(10.5, 15.5, Ink::Text, Weight::Regular);
pub(super) const KEY: Style = Style::new(10.5, 15.5, Ink::Quiet, Weight::Regular);
pub(super) const CELL: Style = Style::new(9.5, 13.5, Ink::Text, Weight::Regular);
pub(super) const COLUMN: Style = Style::new(9.5, 13.5, Ink::Accent, Weight::Bold);
pub(super) const FOOT: Style = Style::new(8.0, 11.0, Ink::Quiet, Weight::Regular);
