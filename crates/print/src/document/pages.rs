//! From pieces to pages: where each page ends.

use crate::document::{
    Span,
    fonts::Fonts,
    lines::{Line, lines},
    piece::{Flow, Piece},
    style::{BOTTOM, FOOT, MEASURE, PAGE, TOP},
};

/// How many lines of the footer are printed.
const FOOT_LINES: usize = 3;
/// The room beside the footer for the number of the page.
const NUMBER_WIDTH: f32 = 60.0;
/// What may be lost in adding up heights.
const ROUNDING: f32 = 0.01;

/// The foot of every page, and the height that it leaves for the text.
pub(super) struct Foot {
    pub(super) lines: Vec<Line>,
    pub(super) body_height: f32,
}

/// Sets the footer.
pub(super) fn foot(fonts: &Fonts, footer: &str) -> Foot {
    let mut lines = lines(fonts, &[Span::plain(footer)], FOOT, MEASURE - NUMBER_WIDTH);
    lines.truncate(FOOT_LINES);
    let more: f32 = lines.iter().skip(1).map(|_| FOOT.leading).sum();
    Foot { lines, body_height: PAGE.1 - TOP - BOTTOM - more }
}

/// What stands on one page.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Page {
    pub(super) placed: Vec<Placed>,
}

/// A piece, or the repeated header of a table, and the height of its top below the text's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) what: What,
    pub(super) top: f32,
}

/// What is placed, as an index into the [`Flow`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Piece(usize),
    Head(usize),
}

/// Fills pages whose text is so high. There is at least one.
pub(super) fn pages(flow: &Flow, height: f32) -> Vec<Page> {
    let mut filler = Filler { flow, height, pages: vec![Page::default()], filled: 0.0 };
    let mut next = 0;
    while next < flow.pieces.len() {
        let end = group(&flow.pieces, next);
        if flow.pieces[next].new_page || !filler.has_room(&flow.pieces[next..end]) {
            filler.turn();
        }
        for index in next..end {
            filler.place(index);
        }
        next = end;
    }
    filler.pages
}

/// Where the pieces end that must stay together.
fn group(pieces: &[Piece], start: usize) -> usize {
    let holds =
        |index: usize| pieces[index].with_next && !pieces.get(index + 1).is_none_or(|next| next.new_page);
    (start..pieces.len()).find(|&index| !holds(index)).map_or(pieces.len(), |last| last + 1)
}

struct Filler<'a> {
    flow: &'a Flow,
    height: f32,
    pages: Vec<Page>,
    filled: f32,
}

impl Filler<'_> {
    fn has_room(&self, pieces: &[Piece]) -> bool {
        let needed: f32 = pieces.iter().map(|piece| piece.gap + piece.height).sum();
        self.filled + needed <= self.height + ROUNDING
    }

    fn is_empty(&self) -> bool {
        self.pages.last().is_none_or(|page| page.placed.is_empty())
    }

    /// Goes to the next page, unless nothing stands on this one yet.
    fn turn(&mut self) {
        if !self.is_empty() {
            self.pages.push(Page::default());
            self.filled = 0.0;
        }
    }

    /// Puts a piece below what is there, on the next page if it must be.
    fn place(&mut self, index: usize) {
        let piece = &self.flow.pieces[index];
        if !self.has_room(std::slice::from_ref(piece)) {
            self.turn();
        }
        if self.is_empty() {
            if let Some(head) = piece.head {
                self.put(What::Head(head), self.flow.heads[head].height);
            }
        } else {
            self.filled += piece.gap;
        }
        self.put(What::Piece(index), piece.height);
    }

    fn put(&mut self, what: What, height: f32) {
        let placed = Placed { what, top: self.filled };
        if let Some(page) = self.pages.last_mut() {
            page.placed.push(placed);
        }
        self.filled += height;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(height: f32) -> Piece {
        Piece { height, gap: 2.0, ..Piece::default() }
    }

    /// The pages as lists of pieces; a header is 1000 and more.
    fn filled(pieces: Vec<Piece>, heads: Vec<Piece>, height: f32) -> Vec<Vec<usize>> {
        let flow = Flow { pieces, heads, ..Flow::default() };
        let index = |placed: &Placed| match placed.what {
            What::Piece(index) => index,
            What::Head(index) => 1000 + index,
        };
        pages(&flow, height).iter().map(|page| page.placed.iter().map(index).collect()).collect()
    }

    #[test]
    fn the_space_above_the_first_piece_of_a_page_is_left_out() {
        let flow = Flow { pieces: vec![line(10.0), line(10.0), line(10.0)], ..Flow::default() };
        let tops: Vec<Vec<f32>> = pages(&flow, 25.0)
            .iter()
            .map(|page| page.placed.iter().map(|placed| placed.top).collect())
            .collect();
        assert_eq!(tops, [vec![0.0, 12.0], vec![0.0]]);
    }

    #[test]
    fn a_heading_goes_with_what_follows() {
        let heading = Piece { with_next: true, ..line(10.0) };
        let pieces = vec![line(10.0), heading.clone(), heading, line(10.0)];
        assert_eq!(filled(pieces, vec![], 40.0), [vec![0], vec![1, 2, 3]]);
    }

    #[test]
    fn a_heading_that_ends_the_document_stands_alone() {
        assert_eq!(filled(vec![Piece { with_next: true, ..line(10.0) }], vec![], 40.0), [[0]]);
    }

    #[test]
    fn a_page_break_makes_no_empty_page() {
        let first = Piece { new_page: true, ..line(10.0) };
        assert_eq!(filled(vec![first.clone(), first], vec![], 40.0), [[0], [1]]);
        assert_eq!(filled(vec![], vec![], 40.0), [Vec::<usize>::new()]);
    }

    #[test]
    fn a_table_that_goes_on_repeats_its_header() {
        let header = Piece { with_next: true, ..line(5.0) };
        let row = Piece { head: Some(0), gap: 0.0, ..line(10.0) };
        let pieces = vec![header.clone(), row.clone(), row.clone(), row];
        assert_eq!(filled(pieces, vec![header], 27.0), [vec![0, 1, 2], vec![1000, 3]]);
    }

    proptest! {
        #[test]
        fn every_piece_stands_once_in_order_and_none_hangs_over_the_foot(
            shapes in prop::collection::vec((1u8..60, any::<bool>(), 0u8..10), 0..40)
        ) {
            let pieces: Vec<Piece> = shapes
                .iter()
                .map(|(height, with_next, page)| {
                    Piece { with_next: *with_next, new_page: *page == 0, ..line(f32::from(*height)) }
                })
                .collect();
            let flow = Flow { pieces, ..Flow::default() };
            let mut seen = Vec::new();
            for page in pages(&flow, 100.0) {
                for placed in &page.placed {
                    let What::Piece(index) = placed.what else { unreachable!() };
                    prop_assert!(placed.top + flow.pieces[index].height <= 100.0 + ROUNDING);
                    seen.push(index);
                }
            }
            prop_assert_eq!(seen, (0..flow.pieces.len()).collect::<Vec<_>>());
        }
    }
}
