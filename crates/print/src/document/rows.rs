//! Tables and lists of facts: what is laid out in rows.
//!
//! A row is one piece, so no page break divides it. Only a row that is higher than most of a page
//! is cut, between two lines, as there is no other way to print it.

use crate::document::{
    Span, Table,
    flow::{ITEM_GAP, Setter, Words},
    lines::Line,
    piece::{Bar, Letters, Mark, Piece},
    style::{BODY, CELL, COLUMN, HAIRLINE, Ink, KEY, MEASURE},
    tree::{NodeId, Numbering, Role},
};

/// The space between two columns.
const GUTTER: f32 = 10.0;
/// The space above and below the text of a cell.
const PADDING: f32 = 4.5;
/// The part of the measure that the names of facts take.
const NAMES: f32 = 0.3;
/// The part of a page that a row may fill before it is cut, which leaves room for a heading.
const HIGHEST_ROW: f32 = 0.75;
/// The part of a page that a header may fill and still be repeated.
const HIGHEST_HEADER: f32 = 0.15;

/// Which row of a table it is.
#[derive(Clone, Copy)]
enum Kind {
    Header,
    Row,
}

/// A cell on its way to the page.
struct Cell<'a> {
    words: Words<'a>,
    lines: std::vec::IntoIter<Line>,
    x: f32,
}

impl Setter<'_> {
    /// The rows of a table, with its header.
    pub(super) fn table(&mut self, table: &Table) -> Vec<Piece> {
        let widths = widths(table);
        let node = self.flow.tree.grow(Role::Table);
        let mut pieces = Vec::new();
        let mut head = None;
        if !table.header.is_empty() {
            let names: Vec<_> = table.header.iter().map(|name| vec![Span::plain(name)]).collect();
            let part = self.flow.tree.branch(node, Role::Header);
            pieces = self.table_row(part, Kind::Header, &names, &widths);
            if let [header] = pieces.as_mut_slice() {
                header.with_next = true;
                if header.height <= self.page_height * HIGHEST_HEADER {
                    head = Some(self.flow.heads.len());
                    self.flow.heads.push(echo(header));
                }
            }
        }
        let part = self.flow.tree.branch(node, Role::Rows);
        for row in &table.rows {
            let rows = self.table_row(part, Kind::Row, row, &widths);
            pieces.extend(rows.into_iter().map(|piece| Piece { head, ..piece }));
        }
        pieces
    }

    /// A list of facts: a name at the left, what is so called at the right.
    pub(super) fn facts(&mut self, facts: &[(String, Vec<Span>)]) -> Vec<Piece> {
        let list = self.flow.tree.grow(Role::List(Numbering::Names));
        let mut pieces = Vec::new();
        for (name, fact) in facts {
            let item = self.flow.tree.branch(list, Role::Item);
            let name = [Span::plain(name)];
            let label = Words::new(&name, KEY, self.flow.tree.branch(item, Role::Label));
            let body = Words::new(fact, BODY, self.flow.tree.branch(item, Role::Body));
            let cells = vec![
                self.cell(label, 0.0, MEASURE * NAMES - GUTTER),
                self.cell(body, MEASURE * NAMES, MEASURE * (1.0 - NAMES)),
            ];
            let mut rows = self.row(cells, 0.0, BODY.leading);
            if let Some(first) = rows.first_mut() {
                first.gap = ITEM_GAP;
            }
            pieces.append(&mut rows);
        }
        pieces
    }

    fn table_row(&mut self, part: NodeId, kind: Kind, cells: &[Vec<Span>], widths: &[f32]) -> Vec<Piece> {
        let node = self.flow.tree.branch(part, Role::Row);
        let (role, style, thickness, ink) = match kind {
            Kind::Header => (Role::ColumnName, COLUMN, 1.0, Ink::Accent),
            Kind::Row => (Role::Cell, CELL, HAIRLINE, Ink::Line),
        };
        let mut set = Vec::new();
        let mut x = 0.0;
        for (index, width) in widths.iter().enumerate() {
            let spans = cells.get(index).map_or([].as_slice(), Vec::as_slice);
            let words = Words::new(spans, style, self.flow.tree.branch(node, role.clone()));
            set.push(self.cell(words, x, width - GUTTER));
            x += width;
        }
        let mut pieces = self.row(set, PADDING, style.leading);
        for piece in &mut pieces {
            let top = piece.height - thickness;
            piece.marks.push(Mark::Bar(Bar { left: 0.0, top, width: MEASURE, height: thickness, ink }));
        }
        pieces
    }

    fn cell<'a>(&self, words: Words<'a>, x: f32, width: f32) -> Cell<'a> {
        let lines = words.lines(self.fonts, width.max(GUTTER)).into_iter();
        Cell { words, lines, x }
    }

    /// A row, in as many pieces as it takes.
    fn row(&mut self, mut cells: Vec<Cell>, padding: f32, leading: f32) -> Vec<Piece> {
        let highest = self.page_height * HIGHEST_ROW;
        let mut pieces = Vec::new();
        while pieces.is_empty() || cells.iter().any(|cell| cell.lines.len() > 0) {
            let mut marks = Vec::new();
            let mut height = leading + 2.0 * padding;
            for cell in &mut cells {
                let mut top = padding;
                while top <= padding || top + leading + padding <= highest {
                    let Some(line) = cell.lines.next() else {
                        break;
                    };
                    marks.append(&mut self.letters(&mut cell.words, line, cell.x, top));
                    top += leading;
                }
                height = height.max(top + padding);
            }
            pieces.push(Piece { height, marks, ..Piece::default() });
        }
        pieces
    }
}

/// The header as it is repeated on later pages: for the eye alone.
fn echo(header: &Piece) -> Piece {
    let mut piece = header.clone();
    for mark in &mut piece.marks {
        if let Mark::Letters(Letters { leaf, link, .. }) = mark {
            (*leaf, *link) = (None, None);
        }
    }
    piece
}

/// The widths of the columns, in points. Together they fill the measure.
fn widths(table: &Table) -> Vec<f32> {
    let columns = table.rows.iter().map(Vec::len).chain([table.header.len()]).max().unwrap_or(0);
    let wanted =
        |index: usize| table.widths.get(index).copied().filter(|width| width.is_finite() && *width > 0.0);
    let given: f32 = (0..columns).filter_map(wanted).sum();
    let without = (0..columns).filter(|&index| wanted(index).is_none()).count();
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let share = if given < 1.0 { (1.0 - given) / without as f32 } else { given / columns as f32 };
    let all: Vec<f32> = (0..columns).map(|index| wanted(index).unwrap_or(share)).collect();
    let total: f32 = all.iter().sum();
    all.into_iter().map(|width| width / total * MEASURE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths_of(widths: &[f32], columns: usize) -> Vec<i32> {
        let table = Table { header: vec![String::new(); columns], widths: widths.to_vec(), rows: Vec::new() };
        #[expect(clippy::cast_possible_truncation, reason = "a page is small")]
        let percent = |width: f32| (width / MEASURE * 100.0).round() as i32;
        super::widths(&table).into_iter().map(percent).collect()
    }

    #[test]
    fn columns_fill_the_page() {
        assert_eq!(widths_of(&[0.2, 0.3, 0.5], 3), [20, 30, 50]);
        assert_eq!(widths_of(&[1.0, 1.0], 2), [50, 50]);
        assert_eq!(widths_of(&[], 4), [25, 25, 25, 25]);
        assert_eq!(widths_of(&[0.4], 3), [40, 30, 30]);
        assert_eq!(widths_of(&[f32::NAN, -1.0, 0.5], 3), [25, 25, 50]);
        assert_eq!(widths_of(&[0.5], 0), Vec::<i32>::new());
    }
}
