//! Questionnaires on the desk: versions, drafts that are edited, and how applicants will see them.

mod draft;
mod edit;
mod flaw;
mod list;
mod preview;
mod when;

use domain::{lang::Lang, questionnaire::Kind};
use i18n::{Locale, Texts};

pub use self::{
    draft::{Sure, draft, sure},
    edit::{Editing, page, question, sentences},
    list::{Use, list, version},
    preview::{Look, preview},
};
use crate::{
    reader::Reader,
    ui::{Link, Words},
};

/// The name of a language, in itself.
fn language(lang: Lang) -> Words<'static> {
    let locale: Locale = lang.tag().parse().unwrap_or_default();
    locale.texts().language_name()
}

/// A kind of answer in words.
fn kind(texts: &Texts, name: &str) -> String {
    texts.get(&format!("forms-kind-{name}")).map_or_else(|| name.to_owned(), Words::into_owned)
}

fn kind_of(texts: &Texts, of: &Kind) -> String {
    kind(texts, of.name())
}

fn crumb<'t>(reader: &Reader<'t>) -> Link<'t> {
    Link::new(routes::Questionnaires { lang: reader.lang() }, reader.texts.forms_title())
}
