//! The outbox, the templates of letters, and letters to many.

mod many;
mod outbox;
mod page;
mod templates;

use domain::{
    lang::Lang,
    letter::{LetterKind, LetterState, Placeholder, Wording, WordingIssue},
};
use i18n::{Locale, Texts};
use maud::{Markup, html};

pub use self::{
    many::{Many, ManyPreview, many},
    outbox::{Done, Outbox, Trouble, discard, outbox},
    page::{LetterPage, letter, letter_stale},
    templates::{TemplatePage, TemplateRow, template, template_reset, templates},
};
use crate::{
    issue,
    ui::{self, Column, Issues, Row, Table, Words, said},
};

/// A kind of letter in words.
#[must_use]
pub fn kind(texts: &Texts, kind: LetterKind) -> Words<'_> {
    texts.get(&format!("mail-{}-name", kind.name())).unwrap_or_default()
}

/// The words of the states of letters, as addresses have them, in the order of a letter's life.
pub const STATES: [&str; 5] = ["waiting", "released", "sent", "failed", "discarded"];

/// A state of letters in words.
#[must_use]
pub fn state<'t>(texts: &'t Texts, state: &str) -> Words<'t> {
    texts.get(&format!("letters-state-{state}")).unwrap_or_default()
}

/// What is wrong with the words of a letter, as sentences at the fields.
#[must_use]
pub fn issues<'t>(texts: &'t Texts, issues: &[(&'static str, WordingIssue)]) -> Issues<'t> {
    let braced = |name: &str| format!("{{{name}}}");
    let sentence = |issue: &WordingIssue| match issue {
        WordingIssue::Text(issue) => issue::sentence(texts, issue),
        WordingIssue::Unknown(name) => texts.wording_unknown(braced(name)).into_owned().into(),
        WordingIssue::Lacks(placeholder) => {
            texts.wording_lacks(braced(placeholder.name())).into_owned().into()
        }
    };
    issues.iter().map(|(field, issue)| (*field, sentence(issue))).collect()
}

/// The name of the language in which a letter is written.
fn language(language: Lang) -> Words<'static> {
    let locale: Locale = language.tag().parse().unwrap_or_default();
    locale.texts().language_name()
}

/// A letter as it reads.
fn reads(texts: &Texts, wording: &Wording, language: Lang) -> Markup {
    html! {
        (ui::facts(texts, &[ui::Fact::new(texts.letter_subject(), html! { strong { (said(&wording.subject)) } })]))
        (ui::said_at_length(&wording.body, Some(language.tag())))
    }
}

/// The placeholders that may be used, with what each stands for.
fn placeholders(texts: &Texts, values: &[(Placeholder, String)]) -> Markup {
    let rows = values.iter().map(|(placeholder, example)| {
        let meaning = texts.get(&format!("placeholder-{}", placeholder.name())).unwrap_or_default();
        Row::new([
            html! { code { "{" (placeholder.name()) "}" } },
            html! { (meaning) },
            html! { (said(example)) },
        ])
    });
    let columns = [
        Column::new(texts.template_placeholder()),
        Column::new(texts.template_meaning()),
        Column::new(texts.template_example()),
    ];
    Table::new(texts.template_placeholders_table(), columns).rows(rows).show(texts)
}

/// Since when a letter is where it is.
fn since(state: LetterState) -> Option<jiff::Timestamp> {
    match state {
        LetterState::Waiting => None,
        LetterState::Released(at)
        | LetterState::Sent(at)
        | LetterState::Failed(at)
        | LetterState::Discarded(at) => Some(at),
    }
}

fn geneva(at: jiff::Timestamp) -> jiff::Zoned {
    at.to_zoned(jiff::tz::TimeZone::get(domain::time::GENEVA).unwrap_or(jiff::tz::TimeZone::UTC))
}
