//! From blocks to pieces: what stands at which height, before pages are cut.
//!
//! The structure for the screen reader grows beside the pieces, in the same order.

use std::{fmt::Write, num::NonZeroU16};

use domain::text::clean_line;

use crate::document::{
    Block, Level, Order, Span,
    fonts::Fonts,
    lines::{Line, lines},
    piece::{Bar, Flow, Heading, Letters, Link, Mark, Piece, lower},
    style::{BODY, HEADINGS, Ink, MEASURE, Style, TITLE},
    tree::{NodeId, Numbering, Role},
};

/// The space above a paragraph, a list, a table.
const BLOCK_GAP: f32 = 8.0;
/// The space above a heading of each level.
const HEADING_GAPS: [f32; 3] = [22.0, 16.0, 14.0];
/// The space between the items of a list.
pub(super) const ITEM_GAP: f32 = 3.5;
/// How far the items of a list are set in, and those of a list of a hundred or more.
const INDENTS: (f32, f32) = (20.0, 30.0);
/// The space between the frame of a note and its text.
const NOTE_PADDING: (f32, f32) = (14.0, 9.0);

/// Lays the blocks out for pages whose text is so high.
pub(super) fn flow(fonts: &Fonts, blocks: &[Block], page_height: f32) -> Flow {
    // A title takes the first rank, so that a document with one starts as a page of the site does.
    let below_title = u16::from(blocks.iter().any(|block| matches!(block, Block::Title(_))));
    let mut setter = Setter { fonts, page_height, below_title, flow: Flow::default(), new_page: false };
    for block in blocks {
        setter.block(block);
    }
    setter.flow
}

/// A text on its way to the page.
pub(super) struct Words<'a> {
    spans: &'a [Span],
    style: Style,
    node: NodeId,
    /// The link of each span, once it was met.
    links: Vec<Option<usize>>,
}

impl<'a> Words<'a> {
    pub(super) fn new(spans: &'a [Span], style: Style, node: NodeId) -> Self {
        Self { spans, style, node, links: vec![None; spans.len()] }
    }

    pub(super) fn lines(&self, fonts: &Fonts, width: f32) -> Vec<Line> {
        lines(fonts, self.spans, self.style, width)
    }
}

pub(super) struct Setter<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) page_height: f32,
    pub(super) flow: Flow,
    below_title: u16,
    /// A page break was met, and nothing since.
    new_page: bool,
}

impl Setter<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.title(text),
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Paragraph(spans) => {
                let node = self.flow.tree.grow(Role::Paragraph);
                let pieces = self.text(&mut Words::new(spans, BODY, node), 0.0, MEASURE);
                self.push(BLOCK_GAP, pieces);
            }
            Block::List(order, items) => self.list(*order, items),
            Block::Table(table) => {
                let pieces = self.table(table);
                self.push(BLOCK_GAP + 2.0, pieces);
            }
            Block::KeyValues(facts) => {
                let pieces = self.facts(facts);
                self.push(BLOCK_GAP, pieces);
            }
            Block::Note(spans) => self.note(spans),
            Block::PageBreak => self.new_page = !self.flow.pieces.is_empty(),
            Block::Rule => {
                let line = Bar { left: 0.0, top: 0.0, width: MEASURE, height: 0.75, ink: Ink::Line };
                let marks = vec![Mark::Bar(line)];
                self.push(BLOCK_GAP + 6.0, vec![Piece { height: 6.0, marks, ..Piece::default() }]);
            }
        }
    }

    /// Adds pieces below what is there.
    fn push(&mut self, gap: f32, mut pieces: Vec<Piece>) {
        if let Some(first) = pieces.first_mut() {
            first.gap = gap;
            first.new_page = std::mem::take(&mut self.new_page);
        }
        self.flow.pieces.append(&mut pieces);
    }

    fn title(&mut self, text: &str) {
        let mut pieces = self.ranked(1, text, TITLE);
        if let Some(first) = pieces.first_mut() {
            lower(first, 14.0);
            let bar = Bar { left: 0.0, top: 0.0, width: 44.0, height: 3.0, ink: Ink::Accent };
            first.marks.push(Mark::Bar(bar));
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 6.0;
        }
        self.push(28.0, pieces);
    }

    fn heading(&mut self, level: Level, text: &str) {
        let index = match level {
            Level::One => 0,
            Level::Two => 1,
            Level::Three => 2,
        };
        let rank = [1, 2, 3][index] + self.below_title;
        // A rank is never skipped: a reader who walks by rank would think that something is missing.
        let above = self.flow.headings.last().map_or(0, |heading| heading.rank);
        let pieces = self.ranked(rank.min(above + 1), text, HEADINGS[index]);
        self.push(HEADING_GAPS[index], pieces);
    }

    fn ranked(&mut self, rank: u16, text: &str, style: Style) -> Vec<Piece> {
        let text = clean_line(text);
        let spans = [Span::plain(text.clone())];
        let role = Role::Heading(NonZeroU16::new(rank).unwrap_or(NonZeroU16::MIN), text.clone());
        if lines(self.fonts, &spans, style, MEASURE).is_empty() {
            return Vec::new();
        }
        let node = self.flow.tree.grow(role);
        let mut pieces = self.text(&mut Words::new(&spans, style, node), 0.0, MEASURE);
        for piece in &mut pieces {
            piece.with_next = true;
        }
        if let Some(first) = pieces.first_mut() {
            first.heading = Some(self.flow.headings.len());
            self.flow.headings.push(Heading { rank, text });
        }
        pieces
    }

    fn list(&mut self, order: Order, items: &[Vec<Span>]) {
        let numbering = match order {
            Order::Numbered => Numbering::Numbers,
            Order::Bulleted => Numbering::Bullets,
        };
        let list = self.flow.tree.grow(Role::List(numbering));
        for (index, item) in items.iter().enumerate() {
            let label = match order {
                Order::Numbered => format!("{}.", index + 1),
                Order::Bulleted => "•".to_owned(),
            };
            let indent = if items.len() < 100 { INDENTS.0 } else { INDENTS.1 };
            let pieces = self.item(list, &[Span::plain(label)], item, indent);
            self.push(if index == 0 { BLOCK_GAP } else { ITEM_GAP }, pieces);
        }
    }

    fn item(&mut self, list: NodeId, label: &[Span], item: &[Span], indent: f32) -> Vec<Piece> {
        let node = self.flow.tree.branch(list, Role::Item);
        let label_node = self.flow.tree.branch(node, Role::Label);
        let mut label = Words::new(label, BODY, label_node);
        let mut marks = Vec::new();
        for line in label.lines(self.fonts, MEASURE).into_iter().take(1) {
            // Labels end at the same place, so that the dots of 9. and 10. stand below each other.
            let x = indent - 6.0 - line.width();
            marks = self.letters(&mut label, line, x, 0.0);
        }
        let body = self.flow.tree.branch(node, Role::Body);
        let mut pieces = self.text(&mut Words::new(item, BODY, body), indent, MEASURE - indent);
        if pieces.is_empty() {
            pieces.push(Piece { height: BODY.leading, ..Piece::default() });
        }
        pieces[0].marks.append(&mut marks);
        pieces
    }

    fn note(&mut self, spans: &[Span]) {
        let node = self.flow.tree.grow(Role::Note);
        let paragraph = self.flow.tree.branch(node, Role::Paragraph);
        let (side, padding) = NOTE_PADDING;
        let mut pieces = self.text(&mut Words::new(spans, BODY, paragraph), side, MEASURE - 2.0 * side);
        if let Some(first) = pieces.first_mut() {
            lower(first, padding);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += padding;
        }
        for piece in &mut pieces {
            piece.frame = Some(self.flow.frames);
        }
        self.flow.frames += 1;
        self.push(BLOCK_GAP + 6.0, pieces);
    }

    /// The lines of a text, one piece each. The first two stay together, and the last two.
    fn text(&mut self, words: &mut Words, x: f32, width: f32) -> Vec<Piece> {
        let lines = words.lines(self.fonts, width);
        let count = lines.len();
        let mut pieces = Vec::with_capacity(count);
        for (index, line) in lines.into_iter().enumerate() {
            let marks = self.letters(words, line, x, 0.0);
            let with_next = count > 1 && (index == 0 || index + 2 == count);
            pieces.push(Piece { height: words.style.leading, marks, with_next, ..Piece::default() });
        }
        pieces
    }

    /// The marks of one line whose top left is there.
    pub(super) fn letters(&mut self, words: &mut Words, cut: Line, left: f32, top: f32) -> Vec<Mark> {
        let mut marks = Vec::new();
        let baseline = top + words.style.baseline();
        for mut run in cut.runs {
            let link = self.link(words, run.span);
            let left = left + run.x;
            let mut node = words.node;
            if let Some(link) = link {
                node = self.flow.links[link].node;
                run.style.ink = Ink::Accent;
                let top = baseline + 1.6;
                marks.push(Mark::Bar(Bar { left, top, width: run.width, height: 0.6, ink: Ink::Accent }));
            }
            let leaf = Some(self.flow.tree.leaf(node));
            marks.push(Mark::Letters(Letters { run, left, baseline, leaf, link }));
        }
        marks
    }

    /// The link of a span, if it leads anywhere.
    fn link(&mut self, words: &mut Words, span: usize) -> Option<usize> {
        if words.links[span].is_none() {
            let address = words.spans[span].link.as_deref().and_then(address)?;
            let node = self.flow.tree.branch(words.node, Role::Link);
            words.links[span] = Some(self.flow.links.len());
            self.flow.links.push(Link { address, text: clean_line(&words.spans[span].text), node });
        }
        words.links[span]
    }
}

/// The address as it may stand in a PDF, if it is one that may be followed.
fn address(link: &str) -> Option<String> {
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme));
    let mut address = String::with_capacity(link.len());
    for byte in link.bytes() {
        match byte {
            b'!'..=b'~' => address.push(char::from(byte)),
            _ => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
    known.then_some(address)
}
