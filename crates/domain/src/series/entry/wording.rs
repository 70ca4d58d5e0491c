//! The organisers' own words for the call page in one language, and documents in that language.

use super::{EntryIssue, EntryIssues, reader::Reader};
use crate::{
    lang::Lang,
    series::{LinkedDocument, Section, Series},
    typed::Typed,
};

/// The most characters of a section.
pub(crate) const SECTION: usize = 20_000;

/// The form that shows the organisers' words in a language.
#[must_use]
pub fn wording(series: &Series, lang: Lang) -> Typed {
    let mut typed = Typed::default();
    for (section, text) in series.texts.get(&lang).into_iter().flatten() {
        typed.add(section.name(), text);
    }
    let documents = series.documents.iter().filter(|document| document.language == lang);
    let lines: Vec<_> =
        documents.map(|document| format!("{} {}", document.title, document.address)).collect();
    typed.add("documents", lines.join("\n"));
    typed
}

/// The series with the organisers' words in a language. A section that is left empty has the
/// platform's own words.
///
/// # Errors
///
/// Says what is wrong with each field.
pub fn read_wording(typed: &Typed, before: &Series, lang: Lang) -> Result<Series, EntryIssues> {
    let mut reader = Reader::new(typed);
    let mut series = before.clone();
    let sections = Section::ALL.map(|section| (section, reader.text(section.name(), SECTION)));
    let own: std::collections::BTreeMap<_, _> =
        sections.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    series.texts.remove(&lang);
    if !own.is_empty() {
        series.texts.insert(lang, own);
    }
    series.documents.retain(|document| document.language != lang);
    for line in reader.lines("documents") {
        match document(&line, lang) {
            Some(document) => series.documents.push(document),
            None => reader.issues.note("documents", EntryIssue::NotADocument(line)),
        }
    }
    reader.end(Some(series))
}

/// A title, and the web address at the end of the line.
fn document(line: &str, language: Lang) -> Option<LinkedDocument> {
    let (title, address) = line.rsplit_once(' ')?;
    let (title, address) = (title.trim().to_owned(), address.to_owned());
    let document = LinkedDocument { title, address, language };
    (document.is_sound() && !document.title.is_empty()).then_some(document)
}
