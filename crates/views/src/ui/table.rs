//! Tables. On a narrow screen each row becomes a card; the roles are said again, since browsers
//! forget them when a table is not laid out as one.

use std::fmt::Display;

use i18n::Texts;
use maud::{Markup, html};

use super::Words;

/// A table of `N` columns. The first cell of a row names the row.
///
/// With [`pick`](Table::pick) and [`Row::pick`] rows can be selected; the table then stands in a
/// [`form`](super::form) with the buttons for what can be done with the selection.
#[derive(Clone, Debug)]
#[must_use]
pub struct Table<'a, const N: usize> {
    caption: Words<'a>,
    columns: [Column<'a>; N],
    rows: Vec<Row<'a, N>>,
    pick: Option<&'a str>,
    nothing: Option<Words<'a>>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    head: Words<'a>,
    number: bool,
    sort: Option<(String, Option<Order>)>,
}

/// In which order a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The least first.
    Ascending,
    /// The greatest first.
    Descending,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row<'a, const N: usize> {
    cells: [Markup; N],
    pick: Option<(Words<'a>, Words<'a>)>,
}

impl<'a> Column<'a> {
    /// A column of words.
    #[must_use]
    pub fn new(head: impl Into<Words<'a>>) -> Self {
        Self { head: head.into(), number: false, sort: None }
    }

    /// A column of numbers, which stand below each other.
    #[must_use]
    pub fn number(head: impl Into<Words<'a>>) -> Self {
        Self { number: true, ..Self::new(head) }
    }

    /// The column with a link that sorts by it, and how it is sorted now.
    #[must_use]
    pub fn sorts(mut self, address: impl Display, now: Option<Order>) -> Self {
        self.sort = Some((address.to_string(), now));
        self
    }
}

impl<'a, const N: usize> Row<'a, N> {
    /// The row with those cells.
    #[must_use]
    pub fn new(cells: [Markup; N]) -> Self {
        Self { cells, pick: None }
    }

    /// The row, which can be selected: `value` is sent, and `name` is what the box is called.
    #[must_use]
    pub fn pick(mut self, value: impl Into<Words<'a>>, name: impl Into<Words<'a>>) -> Self {
        self.pick = Some((value.into(), name.into()));
        self
    }
}

impl<'a, const N: usize> Table<'a, N> {
    /// A table without rows yet.
    pub fn new(caption: impl Into<Words<'a>>, columns: [Column<'a>; N]) -> Self {
        Self { caption: caption.into(), columns, rows: Vec::new(), pick: None, nothing: None }
    }

    /// The table with those rows.
    pub fn rows(mut self, rows: impl IntoIterator<Item = Row<'a, N>>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// The table, whose selected rows are sent as fields of that name.
    pub fn pick(mut self, name: &'a str) -> Self {
        self.pick = Some(name);
        self
    }

    /// The table with what is said when there are no rows.
    pub fn or(mut self, nothing: impl Into<Words<'a>>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }

    /// The table, or what is said in its place.
    #[must_use]
    pub fn show(&self, texts: &Texts) -> Markup {
        html! {
            @if self.rows.is_empty() {
                p.soft { (self.nothing.clone().unwrap_or_else(|| texts.ui_nothing())) }
            } @else {
                table role="table" {
                    caption { (self.caption) }
                    thead role="rowgroup" { (self.head(texts)) }
                    tbody role="rowgroup" { @for row in &self.rows { (self.row(texts, row)) } }
                }
            }
        }
    }

    fn head(&self, texts: &Texts) -> Markup {
        html! {
            tr role="row" {
                @if self.pick.is_some() {
                    th.pick scope="col" role="columnheader" { span.hid { (texts.ui_select()) } }
                }
                @for column in &self.columns {
                    th scope="col" role="columnheader" class=[column.head_class()] aria-sort=[column.order()] {
                        @match &column.sort {
                            None => (column.head),
                            Some((address, _)) => a href=(address) { (column.head) },
                        }
                    }
                }
            }
        }
    }

    fn row(&self, texts: &Texts, row: &Row<'_, N>) -> Markup {
        html! {
            tr role="row" {
                @if let Some(field) = self.pick {
                    td.pick role="cell" {
                        @if let Some((value, name)) = &row.pick {
                            label {
                                input type="checkbox" name=(field) value=(value);
                                span.hid { (texts.ui_select_row(name.as_ref())) }
                            }
                        }
                    }
                }
                @for (at, (column, cell)) in self.columns.iter().zip(&row.cells).enumerate() {
                    @if at == 0 {
                        th scope="row" role="rowheader" class=[column.class()] { (cell) }
                    } @else {
                        td role="cell" data-head=(column.head) class=[column.class()] { (cell) }
                    }
                }
            }
        }
    }
}

impl Column<'_> {
    fn class(&self) -> Option<&'static str> {
        self.number.then_some("number")
    }

    fn head_class(&self) -> Option<&'static str> {
        match (self.number, self.sort.is_some()) {
            (true, true) => Some("number sorts"),
            (true, false) => Some("number"),
            (false, true) => Some("sorts"),
            (false, false) => None,
        }
    }

    fn order(&self) -> Option<&'static str> {
        self.sort.as_ref()?.1.map(|order| match order {
            Order::Ascending => "ascending",
            Order::Descending => "descending",
        })
    }
}
