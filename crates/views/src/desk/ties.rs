//! What applications have in common: pointed out, and nothing more.

use domain::{desk::Record, ties::Tie};
use i18n::{Texts, lists};
use maud::{Markup, html};

use super::{stands, state_name};
use crate::{
    reader::Reader,
    ui::{self, Column, Row, Table, Words, said},
};

/// Other applications that have something in common with one.
pub(super) fn ties(reader: &Reader<'_>, record: &Record) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    if record.tied.is_empty() {
        return Markup::default();
    }
    let rows = record.tied.iter().map(|one| {
        let page = routes::ApplicationRecord { lang, series: record.series.key.clone(), id: one.summary.id };
        let what: Vec<_> = one.ties.iter().map(|tie| word(texts, *tie)).collect();
        Row::new([
            html! { a href=(page) { (said(&one.summary.organisation)) } },
            html! { (state_name(lang, one.state)) },
            html! { (stands(texts, &one.summary)) },
            html! { (lists::and(texts, &what)) },
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::new(texts.record_stands()),
        Column::new(texts.ties_what()),
    ];
    ui::wide(
        "ties",
        texts.ties_title(),
        &html! {
            p { (texts.ties_lead()) }
            (Table::new(texts.ties_title(), columns).rows(rows).show(texts))
        },
    )
}

fn word(texts: &Texts, tie: Tie) -> Words<'_> {
    match tie {
        Tie::Organisation => texts.ties_organisation(),
        Tie::Email => texts.ties_email(),
        Tie::Site => texts.ties_site(),
        Tie::Domain => texts.ties_domain(),
        Tie::Speaker => texts.ties_speaker(),
    }
}
