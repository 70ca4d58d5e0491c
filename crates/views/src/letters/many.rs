//! Where a letter to many is written.

use domain::{
    application::Outcome,
    lang::Lang,
    letter::{Placeholder, Wording},
    meeting::Meeting,
    series::Series,
};
use i18n::{Locale, Texts};
use maud::{Markup, html};

use super::{placeholders, reads};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Field, Issues, Link, Notice, Words, actions},
};

/// What the page shows on which a letter to many is written.
#[derive(Clone, Debug)]
pub struct Many<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// The State that was chosen.
    pub state: &'a str,
    /// The outcome that was chosen.
    pub outcome: &'a str,
    /// Whether only those are meant who have not answered.
    pub unanswered: bool,
    /// The language that was chosen.
    pub language: &'a str,
    /// The words that were typed.
    pub typed: &'a Wording,
    /// The placeholders, with made-up values.
    pub values: &'a [(Placeholder, String)],
    /// How it would go out, once it was asked.
    pub preview: Option<ManyPreview<'a>>,
}

/// A letter to many as it would go out.
#[derive(Clone, Copy, Debug)]
pub struct ManyPreview<'a> {
    /// How many it goes to.
    pub count: usize,
    /// How the first of them reads, in its language.
    pub example: Option<&'a Wording>,
}

fn outcome(texts: &Texts, outcome: Outcome) -> Words<'_> {
    match outcome {
        Outcome::Selected => texts.write_outcome_selected(),
        Outcome::Reserve => texts.write_outcome_reserve(),
        Outcome::Declined => texts.write_outcome_declined(),
    }
}

/// Where a letter to many is written: to whom, what, and how it would go out.
#[must_use]
pub fn many(reader: &Reader<'_>, page: &Many<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let address = routes::WritePage { lang, series: page.series.key.clone() };
    let form = html! {
        (ui::section("to", texts.write_to(), &to(reader, page, issues)))
        (ui::section("letter", texts.write_letter(), &letter(reader, page, issues)))
        @if let Some(preview) = page.preview {
            (ui::section("preview", texts.write_preview(), &shown(reader, page, preview)))
        }
    };
    let main = html! {
        (ui::lead(texts.write_lead()))
        (ui::form(&address, reader.token(), &form))
        (ui::wide("placeholders", texts.template_placeholders(), &placeholders(texts, page.values)))
    };
    let crumbs = [Link::new(routes::Letters { lang, state: "waiting".into() }, texts.letters_title())];
    let title = texts.letters_many_series(page.series.key.as_str());
    reader.page_with_issues(title, &address, crumbs, issues, main)
}

fn to(reader: &Reader<'_>, page: &Many<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let states: Vec<_> = page
        .meetings
        .iter()
        .map(|meeting| Choice::new(meeting.state.to_string(), meeting.state.state().name(lang)))
        .collect();
    let outcomes: Vec<_> = std::iter::once(Choice::new("", texts.write_outcome_any()))
        .chain(Outcome::ALL.map(|one| Choice::new(one.name(), outcome(texts, one))))
        .collect();
    let languages: Vec<_> =
        Locale::ALL.iter().map(|locale| Choice::new(locale.tag(), locale.texts().language_name())).collect();
    html! {
        (Field::new(texts, "state", texts.write_state()).or_none(texts.write_state_all()).optional()
            .issues(issues).select(&states, page.state))
        (Field::new(texts, "outcome", texts.write_outcome()).hint(texts.write_outcome_hint()).optional()
            .issues(issues).radios(&outcomes, page.outcome))
        (Field::new(texts, "unanswered", texts.write_unanswered()).optional().issues(issues)
            .tick(page.unanswered))
        (Field::new(texts, "language", texts.write_language()).or_none(texts.write_language_any()).optional()
            .issues(issues).select(&languages, page.language))
    }
}

fn letter(reader: &Reader<'_>, page: &Many<'_>, issues: &Issues<'_>) -> Markup {
    let texts = reader.texts;
    html! {
        (Field::new(texts, "subject", texts.letter_subject()).issues(issues).line(&page.typed.subject))
        (Field::new(texts, "body", texts.letter_text()).hint(texts.write_privacy()).rows(16).issues(issues)
            .text(&page.typed.body, None))
        (actions(&[if page.preview.is_some() {
            Button::secondary(texts.write_show()).sends("act", "preview")
        } else {
            Button::primary(texts.write_show()).sends("act", "preview")
        }]))
    }
}

fn shown(reader: &Reader<'_>, page: &Many<'_>, preview: ManyPreview<'_>) -> Markup {
    let texts = reader.texts;
    let language: Lang = page.language.parse().unwrap_or_else(|_| reader.lang());
    html! {
        @match preview.example {
            None => (ui::notice(texts, Notice::Warning, texts.write_nobody())),
            Some(example) => {
                p { strong { (texts.write_count(preview.count)) } " " (texts.write_example()) }
                (reads(texts, example, language))
                (actions(&[Button::primary(texts.write_put(preview.count)).sends("act", "write")]))
            }
        }
    }
}
