//! Rows as they come in: each is checked and cleaned before the next is read.

use domain::text::clean_text;

use crate::sheet::{Limit, Limits, Row, SheetError, Table};

/// The rows read so far.
pub(super) struct Rows {
    limits: Limits,
    header: Option<Vec<String>>,
    taken: Vec<Row>,
    /// The bytes of all cells so far.
    text: usize,
}

impl Rows {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, header: None, taken: Vec::new(), text: 0 }
    }

    /// How many columns a row may have.
    pub(super) fn columns(&self) -> usize {
        self.limits.columns
    }

    pub(super) fn is_empty(&self) -> bool {
        self.header.is_none()
    }

    /// Refuses a text that no cell may hold, before anyone copies it: a workbook can name one long
    /// text in each of its cells.
    pub(super) fn fits(&self, line: usize, text: &str) -> Result<(), SheetError> {
        if text.len() > self.limits.cell && text.chars().count() > self.limits.cell {
            return Err(SheetError::TooLarge { limit: Limit::Cell { line } });
        }
        Ok(())
    }

    /// Takes a row in. One without any text is passed over.
    pub(super) fn push<'a>(
        &mut self,
        line: usize,
        cells: impl Iterator<Item = &'a str>,
    ) -> Result<(), SheetError> {
        let too_large = |limit| Err(SheetError::TooLarge { limit });
        let mut clean: Vec<String> = Vec::new();
        for (index, cell) in cells.enumerate() {
            if cell.is_empty() {
                continue;
            }
            self.fits(line, cell)?;
            self.text += cell.len();
            let cell = clean_text(cell);
            if cell.is_empty() {
                continue;
            }
            if index >= self.limits.columns {
                return too_large(Limit::Columns { line });
            }
            clean.resize(index, String::new());
            clean.push(cell);
        }
        if clean.is_empty() {
            return Ok(());
        }
        if self.text > self.limits.text {
            return too_large(Limit::Text);
        }
        let Some(header) = &self.header else {
            self.header = Some(clean);
            return Ok(());
        };
        if clean.len() > header.len() {
            return Err(SheetError::Malformed { line });
        }
        if self.taken.len() == self.limits.rows {
            return too_large(Limit::Rows);
        }
        clean.resize(header.len(), String::new());
        self.taken.push(Row { line, cells: clean });
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Table, SheetError> {
        let header = self.header.ok_or(SheetError::Empty)?;
        Ok(Table { header, rows: self.taken })
    }
}
