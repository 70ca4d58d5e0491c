//! Copies of files without the traces of those who made them.
//!
//! What assessors and others see of a file is never the file that came, but a copy that is made anew:
//! of the same kind, with the text still text, and without author, company, comment, tracked change,
//! location, script, attachment or path. The original is for its owner.
//!
//! The law: a copy is put together from what is known to be harmless. What is not known is left out,
//! and what was found is told by its kind ([`Finding`]), never by its value.
//!
//! [`clean`] works on bytes that somebody hostile may have made, so the server never calls it itself:
//! [`Cleaner`] does it in a child process with limits.

pub mod child;
mod docx;
mod exif;
mod finding;
mod jpeg;
mod mp4;
mod odt;
mod package;
mod parent;
mod pdf;
mod png;
mod report;
mod sandbox;
mod txt;
mod xml;

use intake::kind::{Kind, sniff};
use serde::{Deserialize, Serialize};

pub use domain::finding::{Finding, Found};

pub use self::{
    parent::{CleanError, Cleaner, Limits, this_program},
    report::read as read_answer,
};
use crate::finding::Findings;

/// A copy, and what was found in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// What it is, by its content. The copy is of the same kind.
    pub kind: Kind,
    /// The copy for others than the applicant.
    pub copy: Vec<u8>,
    /// The words of the body: without headers, footers and notes in DOCX and ODT, the whole text
    /// in TXT. PDF has letters at places and not words, so it is close and not exact, and 0 if
    /// the pages are pictures. None of pictures and videos.
    pub words: Option<usize>,
    /// What was found and is not in the copy, each kind once, what says most about a person first.
    pub findings: Vec<Finding>,
}

/// Why there is no copy: something that the person can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It is not a PDF, DOCX, ODT, TXT, JPEG, PNG or MP4 file.
    #[error("the file is of no kind that is taken")]
    Kind,
    /// It is damaged, or so unusual that no copy can be vouched for.
    #[error("the file is damaged")]
    Damaged,
    /// A password is needed to open it.
    #[error("the file is locked with a password")]
    Locked,
    /// It is larger than allowed, or would be once it is unpacked.
    #[error("the file is too large")]
    TooLarge,
}

/// Makes the copy. For bytes from outside use [`Cleaner::clean`], which does this where it can do
/// no harm.
///
/// # Errors
///
/// Says why there can be none.
pub fn clean(bytes: Vec<u8>) -> Result<Cleaned, Refusal> {
    let kind = sniff(&bytes).ok_or(Refusal::Kind)?;
    let mut findings = Findings::default();
    let (copy, text) = match kind {
        Kind::Pdf => pdf::clean(bytes, &mut findings).map(|(copy, text)| (copy, Some(text)))?,
        Kind::Docx => docx::clean(&bytes, &mut findings).map(|(copy, text)| (copy, Some(text)))?,
        Kind::Odt => odt::clean(&bytes, &mut findings).map(|(copy, text)| (copy, Some(text)))?,
        Kind::Txt => {
            let text = str::from_utf8(&bytes).map_err(|_| Refusal::Damaged)?;
            let text = txt::clean(text, &mut findings);
            (text.clone().into_bytes(), Some(text))
        }
        Kind::Jpg => (jpeg::clean(&bytes, jpeg::Turn::Kept, &mut findings)?, None),
        Kind::Png => (png::clean(&bytes, &mut findings)?, None),
        Kind::Mp4 => (mp4::clean(bytes, &mut findings)?, None),
    };
    let words = text.map(|text| domain::text::words(&text));
    Ok(Cleaned { kind, copy, words, findings: findings.into_list() })
}

/// What stands for a picture for those who do not see it, unless it is the name or the path of a
/// file, which programs put there by themselves.
fn text_of_alternative(text: &str) -> String {
    let is_file = text.contains(['\\', '/'])
        || text.rsplit_once('.').is_some_and(|(_, ending)| {
            (2..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric())
        });
    if is_file { String::new() } else { text.to_owned() }
}
