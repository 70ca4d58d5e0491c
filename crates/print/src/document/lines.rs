//! Lines: a text is cut where Unicode lets it be cut, as late as its width allows.
//!
//! The spaces at which a line is cut stay at its end, unseen and not counted in its width, so
//! that whoever copies or hears the text finds every space. A word that is wider than the line,
//! such as a long address, is cut between two letters.

use std::ops::Range;

use krilla::text::KrillaGlyph;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::document::{Span, Weight, fonts::Fonts, style::Style};

/// Letters that share a line, a face and a span.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// What the letters say, with the space at the line's end if there is one.
    pub(super) text: String,
    /// The glyphs, with ranges into the text.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// How they look.
    pub(super) style: Style,
    /// Which of the spans it comes from.
    pub(super) span: usize,
    /// Where it starts, from the start of the line.
    pub(super) x: f32,
    /// How wide what is seen of it is.
    pub(super) width: f32,
}

/// One line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The runs from left to right.
    pub(super) runs: Vec<Run>,
}

impl Line {
    /// How wide what is seen of it is.
    pub(super) fn width(&self) -> f32 {
        self.runs.iter().rfind(|run| run.width > 0.0).map_or(0.0, |run| run.x + run.width)
    }
}

/// The lines of a text that is to be so wide. An empty text has none.
pub(super) fn lines(fonts: &Fonts, spans: &[Span], style: Style, width: f32) -> Vec<Line> {
    let text = Text::new(fonts, spans, style);
    let mut lines: Vec<Line> = text.cut(width).into_iter().map(|range| text.line(range)).collect();
    while lines.last().is_some_and(|line| line.runs.is_empty()) {
        lines.pop();
    }
    lines
}

/// What cannot be cut: a letter with its accents, or letters that grew together.
struct Cluster {
    /// Where it stands in the whole text.
    range: Range<usize>,
    glyphs: Range<usize>,
    span: usize,
    advance: f32,
    is_space: bool,
}

fn advance(clusters: &[Cluster]) -> f32 {
    clusters.iter().fold(0.0, |sum, cluster| sum + cluster.advance)
}

/// A text that is shaped but not yet cut.
struct Text {
    whole: String,
    weights: Vec<Weight>,
    clusters: Vec<Cluster>,
    /// With ranges into the whole text.
    glyphs: Vec<KrillaGlyph>,
    style: Style,
}

impl Text {
    fn new(fonts: &Fonts, spans: &[Span], style: Style) -> Self {
        let weights =
            spans.iter().map(|span| if span.weight == Weight::Regular { style.weight } else { span.weight });
        let mut text = Self {
            whole: String::new(),
            weights: weights.collect(),
            clusters: Vec::new(),
            glyphs: Vec::new(),
            style,
        };
        for (index, span) in spans.iter().enumerate() {
            for piece in fonts.printable(&span.text).split_inclusive('\n') {
                text.push(fonts, index, piece);
            }
        }
        text
    }

    /// Adds a piece whose only line feed, if any, is its last character.
    fn push(&mut self, fonts: &Fonts, span: usize, piece: &str) {
        let seen = piece.trim_end_matches('\n');
        let base = self.whole.len();
        for mut glyph in fonts.shape(self.weights[span], seen) {
            let range = base + glyph.text_range.start..base + glyph.text_range.end;
            glyph.text_range = range.clone();
            let advance = glyph.x_advance * self.style.size;
            let at = self.glyphs.len();
            match self.clusters.last_mut() {
                Some(cluster) if cluster.range == range => {
                    cluster.glyphs.end = at + 1;
                    cluster.advance += advance;
                }
                _ => {
                    let is_space =
                        piece[range.start - base..range.end - base].chars().all(char::is_whitespace);
                    self.clusters.push(Cluster { range, glyphs: at..at + 1, span, advance, is_space });
                }
            }
            self.glyphs.push(glyph);
        }
        if seen.len() < piece.len() {
            let (range, at) = (base + seen.len()..base + piece.len(), self.glyphs.len());
            self.clusters.push(Cluster { range, glyphs: at..at, span, advance: 0.0, is_space: true });
        }
        self.whole.push_str(piece);
    }

    /// The clusters of each line.
    fn cut(&self, width: f32) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let (mut start, mut end, mut filled) = (0, 0, 0.0);
        for (at, opportunity) in linebreaks(&self.whole) {
            let next = self.clusters.partition_point(|cluster| cluster.range.start < at);
            let is_inside = next.checked_sub(1).is_some_and(|last| self.clusters[last].range.end > at);
            if is_inside || next == end {
                continue;
            }
            let (seen, all) = self.measure(end..next);
            if filled + seen > width && end > start {
                lines.push(start..end);
                (start, filled) = (end, 0.0);
            }
            if seen > width {
                (start, filled) = self.cut_word(end..next, width, &mut lines);
            } else {
                filled += all;
            }
            end = next;
            if opportunity == BreakOpportunity::Mandatory {
                lines.push(start..end);
                (start, filled) = (end, 0.0);
            }
        }
        lines
    }

    /// Cuts a word that is wider than a line. Tells where its last part starts and how wide it is.
    fn cut_word(&self, word: Range<usize>, width: f32, lines: &mut Vec<Range<usize>>) -> (usize, f32) {
        let (mut start, mut filled) = (word.start, 0.0);
        for index in word {
            let cluster = &self.clusters[index];
            if filled + cluster.advance > width && index > start && !cluster.is_space {
                lines.push(start..index);
                (start, filled) = (index, 0.0);
            }
            filled += cluster.advance;
        }
        (start, filled)
    }

    /// The width of these clusters without and with the spaces at their end.
    fn measure(&self, clusters: Range<usize>) -> (f32, f32) {
        let (mut seen, mut all) = (0.0, 0.0);
        for cluster in &self.clusters[clusters] {
            all += cluster.advance;
            if !cluster.is_space {
                seen = all;
            }
        }
        (seen, all)
    }

    fn line(&self, clusters: Range<usize>) -> Line {
        let last = self.clusters[clusters.clone()].iter().rposition(|cluster| !cluster.is_space);
        let seen_end = last.map_or(clusters.start, |last| clusters.start + last + 1);
        let mut line = Line::default();
        let (mut start, mut x) = (clusters.start, 0.0);
        for group in self.clusters[clusters].chunk_by(|a, b| a.span == b.span) {
            let seen = seen_end.saturating_sub(start).min(group.len());
            line.runs.push(self.run(group, x, advance(&group[..seen])));
            start += group.len();
            x += advance(group);
        }
        line.runs.retain(|run| !run.glyphs.is_empty());
        line
    }

    /// One run of clusters of one span.
    fn run(&self, group: &[Cluster], x: f32, width: f32) -> Run {
        let (first, last) = (&group[0], &group[group.len() - 1]);
        let base = first.range.start;
        let text = self.whole[base..last.range.end].trim_end_matches('\n').to_owned();
        let mut glyphs = self.glyphs[first.glyphs.start..last.glyphs.end].to_vec();
        for glyph in &mut glyphs {
            glyph.text_range = glyph.text_range.start - base..glyph.text_range.end - base;
        }
        let style = Style { weight: self.weights[first.span], ..self.style };
        Run { text, glyphs, style, span: first.span, x, width }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::style::BODY;

    fn set(spans: &[Span], width: f32) -> Vec<Line> {
        lines(&Fonts::new().unwrap(), spans, BODY, width)
    }

    fn texts(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn a_line_is_cut_at_a_space_which_stays_at_its_end() {
        let lines = set(&[Span::plain("Universal Periodic Review of the State")], 90.0);
        assert_eq!(texts(&lines), ["Universal Periodic ", "Review of the ", "State"]);
        assert!(lines.iter().all(|line| line.width() <= 90.0));
    }

    #[test]
    fn the_space_at_the_end_takes_no_room() {
        let spans = [Span::plain("Periodic Review")];
        let exact = set(&spans, 500.0)[0].width();
        assert_eq!(
            texts(&set(&[Span::plain("Periodic Review  again")], exact)),
            ["Periodic Review  ", "again"]
        );
    }

    #[test]
    fn a_line_feed_starts_a_line_and_an_empty_line_is_kept() {
        assert_eq!(texts(&set(&[Span::plain("a\r\n\nb\u{2028}c\n")], 100.0)), ["a", "", "b", "c"]);
    }

    #[test]
    fn a_word_of_several_spans_stays_together() {
        let spans = [Span::plain("in Gene"), Span::bold("va,"), Span::plain(" now")];
        let lines = set(&spans, 50.0);
        assert_eq!(texts(&lines), ["in ", "Geneva, ", "now"]);
        assert_eq!(
            lines[1].runs.iter().map(|run| (run.span, run.style.weight)).collect::<Vec<_>>(),
            [(0, Weight::Regular), (1, Weight::Bold), (2, Weight::Regular)]
        );
    }

    #[test]
    fn an_address_wider_than_the_line_is_cut_between_letters() {
        let word = "x".repeat(60);
        let lines = set(&[Span::plain(format!("see {word} there"))], 80.0);
        assert_eq!(texts(&lines).concat(), format!("see {word} there"));
        assert!(lines.len() > 4 && lines.iter().all(|line| line.width() <= 80.0));
    }

    #[test]
    fn a_space_that_does_not_break_keeps_words_together() {
        assert_eq!(texts(&set(&[Span::plain("le 8\u{a0}janvier")], 50.0)), ["le ", "8\u{a0}janvier"]);
    }

    #[test]
    fn an_accent_on_a_space_is_not_cut_off() {
        assert_eq!(texts(&set(&[Span::plain("a \u{301}")], 100.0)), ["a \u{301}"]);
        assert_eq!(texts(&set(&[Span::plain(" \u{301}")], 1.0)), [" \u{301}"]);
    }

    #[test]
    fn nothing_has_no_lines() {
        assert_eq!(set(&[], 100.0).len(), 0);
        assert_eq!(set(&[Span::plain(""), Span::plain("\u{200b}\n")], 100.0).len(), 0);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_no_line_too_wide(
            parts in prop::collection::vec(("[ -~é\u{301}\u{a0}普ffi\n-]{0,30}", any::<bool>()), 0..4),
            width in 20u8..200,
        ) {
            let spans: Vec<Span> =
                parts.iter().map(|(text, bold)| if *bold { Span::bold(text) } else { Span::plain(text) }).collect();
            let lines = set(&spans, f32::from(width));
            let whole: String = parts.iter().map(|(text, _)| text.as_str()).collect();
            let fonts = Fonts::new().unwrap();
            prop_assert_eq!(texts(&lines).concat(), fonts.printable(&whole).replace('\n', ""));
            for line in &lines {
                prop_assert!(line.width() <= f32::from(width) + 0.01, "{:?}", line);
            }
        }
    }
}
