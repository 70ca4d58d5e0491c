//! The templates of letters.

use domain::{
    lang::Lang,
    letter::{LetterKind, Placeholder, Wording},
};
use i18n::Locale;
use maud::{Markup, html};

use super::{kind, language, placeholders, reads};
use crate::{
    reader::Reader,
    ui::{self, Button, Column, Confirm, Field, Issues, Link, Notice, Row, Table, Tone, actions},
};

/// A template in the list.
#[derive(Clone, Copy, Debug)]
pub struct TemplateRow {
    /// The kind of letter.
    pub kind: LetterKind,
    /// The language.
    pub language: Lang,
    /// Whether the words are the organisers' own.
    pub own: bool,
}

/// The templates, kind by kind and language by language.
#[must_use]
pub fn templates(reader: &Reader<'_>, templates: &[TemplateRow]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let mut kinds: Vec<_> = templates.iter().map(|template| template.kind).collect();
    kinds.dedup();
    let rows = kinds.into_iter().map(|of| {
        let words = kind(texts, of);
        let cell = |locale: Locale| {
            let template = templates
                .iter()
                .find(|template| template.kind == of && template.language.tag() == locale.tag());
            html! {
                @if let Some(template) = template {
                    @let to = routes::TemplatePage { lang, kind: of.name().into(), language: template.language };
                    @let name = texts.templates_in(words.as_ref(), language(template.language));
                    a href=(to) {
                        @if template.own { (texts.templates_own()) } @else { (texts.templates_standard()) }
                        span.hid { ": " (name) }
                    }
                    @if template.own { " " (ui::tag(Tone::Good, "✓")) }
                }
            }
        };
        let [one, two, three] = Locale::ALL.map(cell);
        Row::new([html! { (words) }, one, two, three])
    });
    let [one, two, three] = Locale::ALL.map(|locale| Column::new(locale.texts().language_name()));
    let columns = [Column::new(texts.letters_kind()), one, two, three];
    let main = html! {
        (ui::lead(texts.templates_lead()))
        (Table::new(texts.templates_table(), columns).rows(rows).show(texts))
    };
    let letters = routes::Letters { lang, state: "waiting".into() };
    let crumbs = [Link::new(letters, texts.letters_title())];
    reader.page(texts.templates_title(), routes::Templates { lang }, crumbs, main)
}

/// What the page of a template shows.
#[derive(Clone, Debug)]
pub struct TemplatePage<'a> {
    /// The kind of letter.
    pub kind: LetterKind,
    /// The language.
    pub language: Lang,
    /// Whether the words that are kept are the organisers' own.
    pub own: bool,
    /// The words in the form.
    pub typed: &'a Wording,
    /// How a letter would read; none if the words make no letter.
    pub preview: Option<Wording>,
    /// The placeholders, with made-up values.
    pub values: &'a [(Placeholder, String)],
    /// Whether the words were just saved (`true`) or taken back (`false`).
    pub done: Option<bool>,
}

/// One template in one language.
#[must_use]
pub fn template(reader: &Reader<'_>, page: &TemplatePage<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let address = routes::TemplatePage { lang, kind: page.kind.name().into(), language: page.language };
    let form = form(reader, page, issues);
    let main = html! {
        @match page.done {
            Some(true) => (ui::notice(texts, Notice::Success, texts.template_saved())),
            Some(false) => (ui::notice(texts, Notice::Success, texts.template_back())),
            None => (ui::lead(if page.own { texts.template_own() } else { texts.template_standard() })),
        }
        (ui::section("words", language(page.language), &form))
        @if let Some(preview) = &page.preview {
            (ui::section("preview", texts.template_preview(), &html! {
                p.soft { (texts.template_preview_lead()) }
                (reads(texts, preview, page.language))
            }))
        }
        (ui::wide("placeholders", texts.template_placeholders(), &placeholders(texts, page.values)))
        @if page.own {
            (ui::section("reset", texts.templates_standard(), &ui::form(&address, reader.token(), &html! {
                p { (texts.template_reset_lead()) }
                (actions(&[Button::danger(texts.template_reset()).sends("act", "reset")]))
            })))
        }
    };
    let crumbs = [Link::new(routes::Templates { lang }, texts.templates_title())];
    let title = kind(texts, page.kind);
    reader.page_with_issues(title, &address, crumbs, issues, main)
}

/// Asks once more before the organisers' own words are deleted.
#[must_use]
pub fn template_reset(reader: &Reader<'_>, of: LetterKind, in_language: Lang) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let address = routes::TemplatePage { lang, kind: of.name().into(), language: in_language };
    let confirm = Confirm {
        action: address.to_string(),
        token: reader.token(),
        content: html! {
            (ui::lead(texts.template_reset_lead()))
            p { (texts.templates_in(kind(texts, of).as_ref(), language(in_language))) }
            (ui::hidden("act", "reset"))
            (ui::hidden("sure", "yes"))
        },
        yes: texts.template_reset(),
        back: address.to_string(),
    };
    let crumbs = [
        Link::new(routes::Templates { lang }, texts.templates_title()),
        Link::new(&address, kind(texts, of)),
    ];
    reader.page(texts.template_reset_title(), &address, crumbs, ui::confirm(texts, &confirm))
}

fn form(reader: &Reader<'_>, page: &TemplatePage<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, tag) = (reader.texts, page.language.tag());
    let address =
        routes::SaveTemplate { lang: reader.lang(), kind: page.kind.name().into(), language: page.language };
    ui::form(
        address,
        reader.token(),
        &html! {
            (Field::new(texts, "subject", texts.template_subject()).lang(tag).issues(issues)
                .line(&page.typed.subject))
            (Field::new(texts, "body", texts.template_body()).hint(texts.template_body_hint("{number}")).lang(tag)
                .rows(18).issues(issues).text(&page.typed.body, None))
            (actions(&[
                Button::primary(texts.template_save()).sends("act", "save"),
                Button::secondary(texts.template_show()).sends("act", "preview"),
            ]))
        },
    )
}
