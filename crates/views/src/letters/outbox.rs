//! The list of letters in a state.

use domain::{
    letter::{Letter, LetterKind},
    series::Series,
};
use i18n::{Texts, dates, times};
use maud::{Markup, html};

use super::{STATES, geneva, kind, language, state};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Column, Confirm, Field, Link, Notice, Row, Table, Words, actions, said},
};

/// The letters in a state.
#[derive(Clone, Debug)]
pub struct Outbox<'a> {
    /// The word of the state.
    pub state: &'a str,
    /// The letters that are shown.
    pub letters: &'a [Letter],
    /// How many more there are.
    pub more: usize,
    /// The series whose letters the reader looks after.
    pub series: &'a [Series],
    /// To which kind the list was narrowed.
    pub kind: Option<LetterKind>,
    /// To which series it was narrowed, by its key.
    pub narrowed: &'a str,
    /// What was done before.
    pub done: Option<Done>,
    /// Why nothing was done.
    pub trouble: Option<Trouble>,
}

/// What was done with letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// So many may leave.
    Released(usize),
    /// So many were thrown away.
    Discarded(usize),
    /// So many were written.
    Put(usize),
}

/// Why nothing was done with letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// None was selected.
    PickOne,
    /// One of them is where this cannot be done.
    NotFromHere,
}

/// The list of letters in a state.
#[must_use]
pub fn outbox(reader: &Reader<'_>, page: &Outbox<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::Letters { lang, state: page.state.into() }.to_string();
    let mut tabs: Vec<_> = STATES
        .iter()
        .map(|word| Link::new(routes::Letters { lang, state: (*word).into() }, state(texts, word)))
        .collect();
    if reader.keeps {
        tabs.push(Link::new(routes::Templates { lang }, texts.nav_templates()));
    }
    let lead = texts.get(&format!("letters-lead-{}", page.state)).unwrap_or_default();
    let main = html! {
        @if let Some(done) = page.done { (ui::notice(texts, Notice::Success, said_of(texts, done))) }
        @if let Some(trouble) = page.trouble { (ui::notice(texts, Notice::Warning, why(texts, trouble))) }
        (ui::tabs(texts.letters_tabs(), &tabs, &here))
        (ui::lead(lead))
        @if page.more > 0 || page.letters.len() > 8 || page.kind.is_some() || !page.narrowed.is_empty() {
            (narrow(reader, page, &here))
        }
        (ui::form(&here, reader.token(), &table(texts, lang, page)))
        @if !page.series.is_empty() && page.state == "waiting" {
            (ui::section("many", texts.letters_many(), &many(reader, page.series)))
        }
    };
    reader.page(texts.letters_title(), here, [], main)
}

fn said_of(texts: &Texts, done: Done) -> Words<'_> {
    match done {
        Done::Released(count) => texts.letters_released(count),
        Done::Discarded(count) => texts.letters_discarded(count),
        Done::Put(count) => texts.letters_put(count),
    }
}

fn why(texts: &Texts, trouble: Trouble) -> Words<'_> {
    match trouble {
        Trouble::PickOne => texts.letters_pick_one(),
        Trouble::NotFromHere => texts.letters_not_from_here(),
    }
}

fn narrow(reader: &Reader<'_>, page: &Outbox<'_>, here: &str) -> Markup {
    let texts = reader.texts;
    let kinds: Vec<_> = LetterKind::ALL
        .into_iter()
        .filter(|one| *one != LetterKind::SignInCode)
        .map(|one| Choice::new(one.name(), kind(texts, one)))
        .collect();
    let series: Vec<_> =
        page.series.iter().map(|series| Choice::new(series.key.as_str(), series.key.as_str())).collect();
    ui::filter(
        here,
        &html! {
            (Field::new(texts, "kind", texts.letters_kind()).or_none(texts.letters_all_kinds()).optional()
                .select(&kinds, page.kind.map_or("", LetterKind::name)))
            (Field::new(texts, "series", texts.letters_series()).or_none(texts.letters_all_series()).optional()
                .select(&series, page.narrowed))
            (Button::secondary(texts.letters_narrow()))
        },
    )
}

fn table(texts: &Texts, lang: domain::lang::Lang, page: &Outbox<'_>) -> Markup {
    let may_act = matches!(page.state, "waiting" | "released" | "failed");
    let may_release = matches!(page.state, "waiting" | "failed");
    let rows = page.letters.iter().map(|letter| {
        let (word, written) = (kind(texts, letter.kind), geneva(letter.written));
        let key = letter.series.and_then(|id| page.series.iter().find(|series| series.id == id));
        let row = Row::new([
            html! { (Link::new(routes::LetterPage { lang, id: letter.id }, word.clone())) },
            said(&letter.to),
            html! { (language(letter.language)) },
            html! { @match key { Some(series) => (series.key.as_str()), None => (texts.letters_of_none()) } },
            html! { (dates::short(texts, written.date())) ", " (times::clock(texts, written.time())) },
        ]);
        if may_act {
            row.pick(picked(letter), texts.letters_row(word, letter.to.as_str()).into_owned())
        } else {
            row
        }
    });
    let columns = [
        Column::new(texts.letters_kind()),
        Column::new(texts.letters_to()),
        Column::new(texts.letters_language()),
        Column::new(texts.letters_series()),
        Column::new(texts.letters_written()),
    ];
    let table = Table::new(texts.letters_table(), columns).rows(rows).or(texts.letters_none());
    let table = if may_act { table.pick("picked") } else { table };
    let mut buttons = Vec::new();
    if may_release {
        buttons.push(Button::primary(texts.letters_release_picked()).sends("act", "release"));
        let all = texts.letters_release_shown(page.letters.len());
        buttons.push(Button::secondary(all).sends("act", "release-shown"));
    }
    buttons.push(Button::danger(texts.letters_discard_picked()).sends("act", "discard"));
    html! {
        (table.show(texts))
        @if page.more > 0 { p.soft { (texts.letters_more(page.more)) } }
        @if may_act && !page.letters.is_empty() {
            @if may_release { @for letter in page.letters { (ui::hidden("shown", &picked(letter))) } }
            (actions(&buttons))
        }
    }
}

/// A letter as forms send it: with the version that was looked at.
pub(super) fn picked(letter: &Letter) -> String {
    format!("{}.{}", letter.id, letter.version)
}

fn many(reader: &Reader<'_>, series: &[Series]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        p { (texts.letters_many_lead()) }
        ul {
            @for series in series {
                li {
                    (Link::new(
                        routes::WritePage { lang, series: series.key.clone() },
                        texts.letters_many_series(series.key.as_str()),
                    ))
                }
            }
        }
    }
}

/// Asks once more before letters are thrown away.
#[must_use]
pub fn discard(reader: &Reader<'_>, state: &str, picked: &[&str]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::Letters { lang, state: state.to_owned() };
    let confirm = Confirm {
        action: here.to_string(),
        token: reader.token(),
        content: html! {
            (ui::lead(texts.letters_discard_text()))
            (ui::hidden("act", "discard"))
            (ui::hidden("sure", "yes"))
            @for letter in picked { (ui::hidden("picked", letter)) }
        },
        yes: texts.letters_discard_yes(),
        back: here.to_string(),
    };
    let crumbs = [Link::new(&here, texts.letters_title())];
    reader.page(texts.letters_discard_title(picked.len()), &here, crumbs, ui::confirm(texts, &confirm))
}
