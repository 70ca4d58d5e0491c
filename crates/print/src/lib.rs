//! What goes out on paper or as a file: letters, notes, programmes, lists, and forms to fill in.
//!
//! This crate knows how a page is set and how a sheet is written, not what stands in them and
//! not who may read it. The same input gives the same bytes: no clock is read.

pub mod document;
pub mod form;
pub mod sheet;

use thiserror::Error;

/// Why a document or a sheet could not be written.
#[derive(Debug, Error)]
pub enum Error {
    /// A document needs a title: it is what a screen reader says first.
    #[error("the document has no title")]
    Untitled,
    /// One of the embedded fonts cannot be read.
    #[error("an embedded font is broken")]
    Font,
    /// PDF/UA-1 cannot be asked for.
    #[error("the PDF library does not know PDF/UA-1")]
    Standard,
    /// The PDF would not be what it claims to be, PDF/UA-1 above all.
    #[error("the PDF cannot be written")]
    Pdf(#[source] Box<krilla::error::KrillaError>),
    /// The document does not fit into an archive.
    #[error("the document cannot be written")]
    Archive(#[source] Box<zip::result::ZipError>),
    /// The workbook cannot be written, for instance as a text is longer than a cell may hold.
    #[error("the workbook cannot be written")]
    Workbook(#[source] Box<rust_xlsxwriter::XlsxError>),
}
