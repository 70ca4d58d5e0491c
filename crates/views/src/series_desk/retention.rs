//! What is kept of people, for how long, what comes to be erased, and the figures that stay.

use std::collections::BTreeMap;

use domain::{
    figures::{COUNTED, Figures},
    issue::Issues as Found,
    retention::{Held, Retention},
    series::Series,
};
use i18n::{Texts, dates};
use jiff::civil::Date;
use maud::{Markup, html};

use super::forms::crumbs;
use crate::{
    issue,
    reader::Reader,
    ui::{self, Button, Column, Fact, Field, Issues, Notice, Row, Table, Tone, Words, actions},
};

/// A line of the table: what, the first day on which it is erased, of how many, and whether that is due.
pub type Line = (Held, Date, u64, bool);

/// What the page shows.
#[derive(Clone, Copy, Debug)]
pub struct RetentionPage<'a> {
    /// The series.
    pub series: &'a Series,
    /// How long what is kept.
    pub retention: &'a Retention,
    /// What comes to be erased when.
    pub lines: &'a [Line],
    /// What is counted.
    pub figures: &'a Figures,
    /// Whether the team key is locked.
    pub locked: bool,
}

/// The page of a series.
#[must_use]
pub fn retention(
    reader: &Reader<'_>,
    page: &RetentionPage<'_>,
    typed: &BTreeMap<Held, String>,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang, series) = (reader.texts, reader.lang(), page.series);
    let here = routes::RetentionPage { lang, series: series.key.clone() };
    let fields = html! {
        (ui::hidden("version", &page.retention.version.to_string()))
        @for held in Held::ALL {
            (Field::new(texts, held.name(), texts.retention_field(words(texts, held).into_owned())).issues(issues)
                .number(typed.get(&held).map_or("", String::as_str)))
        }
        (actions(&[Button::primary(texts.retention_save())]))
    };
    let main = html! {
        (ui::lead(texts.retention_lead()))
        @if page.locked { (ui::notice(texts, Notice::Warning, texts.retention_locked())) }
        (table(texts, page))
        (ui::form(routes::SaveRetention { lang, series: series.key.clone() }, reader.token(), &fields))
        (ui::section("fixed", texts.retention_fixed(), &fixed(texts)))
        (ui::section("figures", texts.retention_figures(), &figures(texts, page.figures)))
    };
    reader.page_with_issues(texts.retention_title(), here, crumbs(reader, Some(series)), issues, main)
}

fn table(texts: &Texts, page: &RetentionPage<'_>) -> Markup {
    let rows = page.lines.iter().map(|(held, day, count, is_over)| {
        Row::new([
            html! { (words(texts, *held)) },
            html! { (page.retention.days(*held)) },
            html! {
                (dates::long(texts, *day))
                @if *is_over && *count > 0 { " " (ui::tag(Tone::Open, texts.retention_over())) }
            },
            html! { (count) },
        ])
    });
    let columns = [
        Column::new(texts.retention_what()),
        Column::number(texts.retention_days()),
        Column::new(texts.retention_day()),
        Column::number(texts.retention_count()),
    ];
    Table::new(texts.retention_table(), columns).rows(rows).show(texts)
}

fn fixed(texts: &Texts) -> Markup {
    html! {
        ul {
            li { (texts.retention_fixed_letters()) }
            li { (texts.retention_fixed_sessions()) }
            li { (texts.retention_fixed_sheets()) }
            li { (texts.retention_fixed_log()) }
        }
    }
}

fn figures(texts: &Texts, figures: &Figures) -> Markup {
    let mut rows = Vec::new();
    for what in COUNTED {
        let label = texts.get(&format!("retention-figure-{what}")).unwrap_or_default();
        for (value, number) in figures.of_series(what) {
            let value = value_words(texts, what, value);
            rows.push(Row::new([html! { (label) }, html! { (value) }, html! { (number) }]));
        }
    }
    let columns = [
        Column::new(texts.retention_what()),
        Column::new(texts.retention_figures_value()),
        Column::number(texts.retention_figures_number()),
    ];
    html! {
        p { (texts.retention_figures_lead()) }
        (Table::new(texts.retention_figures(), columns).rows(rows).show(texts))
    }
}

fn value_words<'t>(texts: &'t Texts, what: &str, value: &'t str) -> Words<'t> {
    let key = match what {
        "kind" => format!("q-kind-{value}"),
        "gender" => format!("q-gender-{value}"),
        "theme" => format!("theme-{value}"),
        "outcome" | "standing" => format!("apps-standing-{value}"),
        _ => String::new(),
    };
    match (what, value) {
        ("applications", _) => Words::Borrowed(""),
        _ => texts.get(&key).unwrap_or(Words::Borrowed(value)),
    }
}

/// What is kept, in words.
pub(crate) fn words(texts: &Texts, held: Held) -> Words<'_> {
    texts.get(&format!("retention-held-{}", held.name())).unwrap_or_default()
}

/// How long what is kept, for whoever applies.
pub(crate) fn periods(texts: &Texts, retention: &Retention) -> Markup {
    let facts: Vec<_> = Held::ALL
        .into_iter()
        .map(|held| Fact::new(words(texts, held), texts.held_days(retention.days(held))))
        .collect();
    html! {
        (ui::facts(texts, &facts))
        (fixed(texts))
    }
}

/// What is wrong with what was typed, each sentence with what it is about.
#[must_use]
pub fn retention_sentences<'t>(texts: &'t Texts, found: &Found) -> Issues<'t> {
    let sentence = |field: &str, wrong| {
        let about = texts.get(&format!("retention-held-{field}")).unwrap_or_default();
        texts.safety_issue(about.into_owned(), issue::sentence(texts, wrong).into_owned())
    };
    found.iter().map(|(field, wrong)| (field.to_owned(), sentence(field, wrong))).collect()
}
