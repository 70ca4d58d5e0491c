//! Documents for people to read, sign or carry: a title, headings, paragraphs, lists and tables.
//!
//! A [`Document`] says what stands where, never how it looks: there is one look, in `style`. It
//! becomes a tagged PDF that is checked against PDF/UA-1 while it is written, so a reader with a
//! screen reader has the same document: headings, lists, tables with their header cells, links
//! with their addresses, and the language.
//!
//! ```text
//! Document ──flow──▶ pieces that cannot be broken ──pages──▶ pages ──paint──▶ PDF
//! ```
//!
//! The fonts hold Latin, Greek and Cyrillic. Any other character is printed as U+FFFD;
//! [`unprintable`] tells beforehand.

mod flow;
mod fonts;
mod lines;
mod pages;
mod paint;
mod piece;
mod rows;
mod style;
mod tree;

use jiff::Timestamp;

pub use crate::document::fonts::unprintable;
use crate::{Error, document::fonts::Fonts};

/// A document, from its title to its running footer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The title, as shown in the window and said by a screen reader. It is not printed: that is
    /// what [`Block::Title`] is for.
    pub title: String,
    /// The language of the text, as a BCP 47 tag.
    pub language: &'static str,
    /// Who wrote it, if anyone should know.
    pub author: Option<String>,
    /// What stands in it, in the order of reading.
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page, beside its number. More than three lines are cut.
    pub footer: String,
}

impl Document {
    /// The document as a PDF that does not say when it was made.
    ///
    /// # Errors
    ///
    /// If the document has no title, or breaks a rule of PDF/UA-1.
    pub fn to_pdf(&self) -> Result<Vec<u8>, Error> {
        self.write(None)
    }

    /// The document as a PDF that says it was made at that time.
    ///
    /// # Errors
    ///
    /// If the document has no title, or breaks a rule of PDF/UA-1.
    pub fn to_pdf_made(&self, at: Timestamp) -> Result<Vec<u8>, Error> {
        self.write(Some(at))
    }

    fn write(&self, made: Option<Timestamp>) -> Result<Vec<u8>, Error> {
        let fonts = Fonts::new()?;
        let foot = pages::foot(&fonts, &self.footer);
        let flow = flow::flow(&fonts, &self.blocks, foot.body_height);
        let pages = pages::pages(&flow, foot.body_height);
        paint::paint(self, made, &fonts, paint::Laid { flow, pages, foot })
    }
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The name of the document, at its head.
    Title(String),
    /// A heading. It never stands alone at a page's foot.
    Heading(Level, String),
    /// Running text.
    Paragraph(Vec<Span>),
    /// Things one by one.
    List(Order, Vec<Vec<Span>>),
    /// Rows and columns.
    Table(Table),
    /// Facts with their names.
    KeyValues(Vec<(String, Vec<Span>)>),
    /// A remark set apart in a frame, such as that all dates are provisional.
    Note(Vec<Span>),
    /// What follows starts on a new page.
    PageBreak,
    /// A line across the page.
    Rule,
}

/// The rank of a heading under the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A chapter.
    One,
    /// A part of a chapter.
    Two,
    /// A part of that.
    Three,
}

/// Whether the order of a list means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Numbered from 1.
    Numbered,
    /// With bullets.
    Bulleted,
}

/// A table. A row is never split, its header is repeated on each page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The names of the columns; without any, the table has no header.
    pub header: Vec<String>,
    /// The widths of the columns as parts of the whole. Columns without one share what is left,
    /// and all are scaled to fill the page.
    pub widths: Vec<f32>,
    /// The cells, row by row. A row may be short: its last cells are then empty.
    pub rows: Vec<Vec<Vec<Span>>>,
}

/// A stretch of text of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// What it says. A line feed starts a new line.
    pub text: String,
    /// How it stands out.
    pub weight: Weight,
    /// Where it leads: an address starting with `https:`, `http:` or `mailto:`. Any other is
    /// printed as text.
    pub link: Option<String>,
}

impl Span {
    /// Plain text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Regular, link: None }
    }

    /// Bold text.
    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self { weight: Weight::Bold, ..Self::plain(text) }
    }

    /// Text in italics.
    #[must_use]
    pub fn italic(text: impl Into<String>) -> Self {
        Self { weight: Weight::Italic, ..Self::plain(text) }
    }

    /// Text that leads to an address.
    #[must_use]
    pub fn link(text: impl Into<String>, address: impl Into<String>) -> Self {
        Self { link: Some(address.into()), ..Self::plain(text) }
    }
}

/// How text stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// It does not.
    #[default]
    Regular,
    /// Strongly.
    Bold,
    /// Softly.
    Italic,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{pages::What, piece::Mark};

    /// What stands on each page, piece by piece, and the headings among the pieces.
    fn set(blocks: &[Block]) -> Vec<Vec<(String, bool)>> {
        let fonts = Fonts::new().unwrap();
        let height = pages::foot(&fonts, "").body_height;
        let flow = flow::flow(&fonts, blocks, height);
        let text = |marks: &[Mark]| -> String {
            let runs = marks.iter().filter_map(|mark| match mark {
                Mark::Letters(letters) => Some(letters.run.text.as_str()),
                Mark::Bar(_) => None,
            });
            runs.collect()
        };
        let pages = pages::pages(&flow, height);
        let piece = |what| match what {
            What::Piece(index) => (text(&flow.pieces[index].marks), flow.pieces[index].heading.is_some()),
            What::Head(index) => (text(&flow.heads[index].marks), false),
        };
        pages.iter().map(|page| page.placed.iter().map(|placed| piece(placed.what)).collect()).collect()
    }

    fn cells(row: &[&str]) -> Vec<Vec<Span>> {
        row.iter().map(|cell| vec![Span::plain(*cell)]).collect()
    }

    #[test]
    fn the_letters_stand_in_the_order_of_reading() {
        let blocks = [
            Block::Title("A".to_owned()),
            Block::KeyValues(vec![("B".to_owned(), vec![Span::plain("C")])]),
            Block::Note(vec![Span::plain("D")]),
            Block::Heading(Level::One, "E".to_owned()),
            Block::Paragraph(vec![Span::plain("F"), Span::bold("G"), Span::link("H", "https://example.org")]),
            Block::List(Order::Bulleted, vec![vec![]]),
            Block::Table(Table {
                header: vec!["I".to_owned(), "J".to_owned()],
                widths: Vec::new(),
                rows: vec![cells(&["K", "L"]), cells(&["M"])],
            }),
        ];
        let pieces: Vec<String> = set(&blocks).concat().into_iter().map(|(text, _)| text).collect();
        assert_eq!(pieces, ["A", "BC", "D", "E", "FGH", "•", "IJ", "KL", "M"]);
    }

    #[test]
    fn a_heading_never_stands_at_the_foot_of_a_page() {
        for lines in 0..60 {
            let above = Block::Paragraph(vec![Span::plain("line\n".repeat(lines))]);
            let below = [
                Block::Paragraph(vec![Span::plain("one line")]),
                Block::Paragraph(vec![Span::plain("several\nlines\nhere")]),
                Block::Note(vec![Span::plain("a note")]),
                Block::List(Order::Numbered, vec![vec![Span::plain("an item")]]),
                Block::Table(Table {
                    header: vec!["column".to_owned()],
                    widths: Vec::new(),
                    rows: vec![cells(&["cell"])],
                }),
            ];
            for below in below {
                let heading = Block::Heading(Level::Two, "heading".to_owned());
                let pages = set(&[above.clone(), heading, below.clone()]);
                let last = |page: &Vec<(String, bool)>| page.last().is_none_or(|(_, heading)| *heading);
                assert!(!pages.iter().any(last), "{lines} lines above {below:?}");
            }
        }
    }

    #[test]
    fn one_line_of_a_paragraph_never_stands_alone() {
        for lines in 30..60 {
            let above = Block::Paragraph(vec![Span::plain("line\n".repeat(lines))]);
            let pages = set(&[above, Block::Paragraph(vec![Span::plain("first\nsecond\nthird\nlast")])]);
            let page_of =
                |wanted: &str| pages.iter().position(|page| page.iter().any(|(text, _)| text == wanted));
            assert_eq!(page_of("first"), page_of("second"));
            assert_eq!(page_of("third"), page_of("last"));
        }
    }

    #[test]
    fn a_row_is_only_split_when_it_is_higher_than_most_of_a_page() {
        let row = |lines: usize| cells(&["left", &"line\n".repeat(lines)]);
        let table = |lines| Block::Table(Table { rows: vec![row(20), row(lines)], ..Table::default() });
        assert_eq!(set(&[table(30)]).iter().map(Vec::len).collect::<Vec<_>>(), [1, 1]);
        let pages = set(&[table(100)]);
        assert_eq!(pages.concat().iter().map(|(text, _)| text.matches("line").count()).sum::<usize>(), 120);
        assert!(pages.len() > 2);
    }
}
