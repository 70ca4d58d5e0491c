//! Pieces: what no page break may divide, such as a line of text or a row of a table.

use crate::document::{
    lines::Run,
    style::Ink,
    tree::{LeafId, NodeId, Tree},
};

/// What is painted, from the top left of its piece.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    /// Letters that start there.
    Letters(Letters),
    /// A line or a ground; never a part of the text.
    Bar(Bar),
}

/// Letters, and what they are in the text.
#[derive(Clone, Debug)]
pub(super) struct Letters {
    pub(super) run: Run,
    pub(super) left: f32,
    pub(super) baseline: f32,
    /// Without one they are no part of the text, such as a header that is repeated.
    pub(super) leaf: Option<LeafId>,
    /// Where they lead.
    pub(super) link: Option<usize>,
}

/// A filled rectangle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) ink: Ink,
}

/// What no page break may divide.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// The space above it, unless it is first on its page.
    pub(super) gap: f32,
    pub(super) height: f32,
    pub(super) marks: Vec<Mark>,
    /// It must stand on the same page as what follows.
    pub(super) with_next: bool,
    /// It starts a page.
    pub(super) new_page: bool,
    /// It stands inside that frame.
    pub(super) frame: Option<usize>,
    /// When it is first on a page, that header is repeated above it.
    pub(super) head: Option<usize>,
    /// It is the start of that heading.
    pub(super) heading: Option<usize>,
}

/// A heading, for the outline.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) rank: u16,
    pub(super) text: String,
}

/// A link, for its annotations.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) address: String,
    pub(super) text: String,
    pub(super) node: NodeId,
}

/// All the blocks of a document, laid out on a page without end.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) pieces: Vec<Piece>,
    pub(super) heads: Vec<Piece>,
    pub(super) headings: Vec<Heading>,
    pub(super) links: Vec<Link>,
    pub(super) tree: Tree,
    pub(super) frames: usize,
}

/// Moves all in the piece down, and makes it higher by as much.
pub(super) fn lower(piece: &mut Piece, by: f32) {
    piece.height += by;
    for mark in &mut piece.marks {
        match mark {
            Mark::Letters(letters) => letters.baseline += by,
            Mark::Bar(bar) => bar.top += by,
        }
    }
}
