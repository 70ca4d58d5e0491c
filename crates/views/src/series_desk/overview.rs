//! The series that one runs, and one of them with all that can be done with it.

use domain::{
    meeting::{Meeting, Standing},
    series::Series,
};
use i18n::Texts;
use jiff::Timestamp;
use maud::{Markup, html};

use super::forms::crumbs;
use crate::{
    call::{self, series_name},
    desk::ways,
    reader::Reader,
    ui::{self, Button, Column, Confirm, Entry, Link, Row, Table, Tone, Words, actions, listing},
};

/// The series that one runs.
#[must_use]
pub fn list(reader: &Reader<'_>, series: &[Series], now: Timestamp) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let entry = |one: &Series| {
        let to = routes::SeriesOverview { lang, series: one.key.clone() };
        Entry::new(Link::new(to, series_name(texts, one)))
            .mark(visibility(texts, one, now))
            .about(call::dates(texts, &one.dates))
    };
    let mut buttons = Vec::new();
    if reader.keeps {
        buttons.push(Button::primary(texts.series_new()).leads_to(routes::NewSeriesPage { lang }));
    }
    buttons.push(Button::secondary(texts.series_take_file()).leads_to(routes::SeriesFilePage { lang }));
    let main = html! {
        (actions(&buttons))
        @if series.is_empty() { p { (texts.series_desk_none()) } }
        (listing(&series.iter().map(entry).collect::<Vec<_>>()))
    };
    reader.page(texts.series_desk_title(), routes::RunSeries { lang }, [], main)
}

fn visibility(texts: &Texts, series: &Series, now: Timestamp) -> Markup {
    if series.is_public(now) {
        ui::tag(Tone::Good, texts.series_public())
    } else {
        ui::tag(Tone::Open, texts.series_hidden())
    }
}

/// A series on the desk.
#[derive(Clone, Copy)]
pub struct Overview<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings, each with the number of applications that stand for it.
    pub meetings: &'a [(&'a Meeting, u16)],
    /// How many applications were begun and not handed in.
    pub drafts: i64,
    /// When it is looked at.
    pub now: Timestamp,
}

/// A series, and all that can be done with it.
#[must_use]
pub fn overview(reader: &Reader<'_>, shown: Overview<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let Overview { series, now, .. } = shown;
    let key = || series.key.clone();
    let mut changes = vec![
        Link::new(routes::FactsPage { lang, series: key() }, texts.series_facts()),
        Link::new(routes::ExtensionPage { lang, series: key() }, texts.series_extension()),
        Link::new(routes::PostponePage { lang, series: key() }, texts.series_postpone()),
        Link::new(routes::FiguresPage { lang, series: key() }, texts.series_figures()),
    ];
    for locale in i18n::Locale::ALL {
        let of = locale.tag().parse().unwrap_or_default();
        let words = texts.series_texts_in(locale.texts().language_name()).into_owned();
        changes.push(Link::new(routes::WordingPage { lang, series: key(), of }, words));
    }
    let mut copies = vec![Link::new(routes::SeriesFile { lang, series: key() }, texts.series_download())];
    if reader.keeps {
        copies.push(Link::new(routes::ClonePage { lang, series: key() }, texts.series_clone()));
    }
    let mut facts = vec![
        ui::Fact::new(texts.label_dates(), call::dates(texts, &series.dates)),
        ui::Fact::new(texts.label_mode(), call::mode(texts, series.mode)),
    ];
    if let Some(call) = &series.call {
        facts.push(ui::Fact::new(texts.label_call_closes(), call::deadline(texts, &call.closes)));
    }
    let ask = routes::PublishSeriesPage { lang, series: key() };
    let address = routes::SeriesOverview { lang, series: key() };
    let public = Link::new(routes::Series { lang, series: key() }, texts.programme_desk_look());
    let main = html! {
        (ui::tabs(texts.desk_series(series.key.to_string()), &ways(reader, series), &address.to_string()))
        p { (visibility(texts, series, now)) " " (public) }
        @if !series.is_public(now) {
            (actions(&[Button::primary(texts.series_publish()).leads_to(ask)]))
        }
        (ui::facts(texts, &facts))
        (meetings(reader, shown))
        p { (texts.series_drafts(shown.drafts)) }
        (ui::section("change", texts.series_change(), &several(&changes)))
        (ui::section("copies", texts.series_copies(), &several(&copies)))
    };
    reader.page(series_name(texts, series), address, crumbs(reader, None), main)
}

fn several(links: &[Link<'_>]) -> Markup {
    html! { ul { @for link in links { li { (link) } } } }
}

fn meetings(reader: &Reader<'_>, shown: Overview<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let row = |(meeting, count): &(&Meeting, u16)| {
        let to =
            routes::MeetingSettings { lang, series: shown.series.key.clone(), state: meeting.slug().into() };
        let minimum = meeting.format(shown.series).minimum_applications;
        let tone = match meeting.standing {
            Standing::Planned if *count < minimum => Tone::Open,
            Standing::Confirmed { .. } | Standing::Held => Tone::Good,
            Standing::Cancelled { .. } => Tone::Bad,
            Standing::Planned => Tone::Plain,
        };
        let mut marks = html! { (ui::tag(tone, standing(texts, &meeting.standing))) };
        if let Some(until) = &meeting.extended {
            marks = html! { (marks) " " (texts.call_extended()) ": " (call::deadline(texts, until)) };
        }
        Row::new([
            html! { (Link::new(to, call::state(texts, meeting.state))) },
            html! { (count) },
            html! { (minimum) },
            marks,
        ])
    };
    let columns = [
        Column::new(texts.series_state()),
        Column::number(texts.series_applied()),
        Column::number(texts.series_minimum()),
        Column::new(texts.series_standing()),
    ];
    Table::new(texts.series_meetings(), columns).rows(shown.meetings.iter().map(row)).show(texts)
}

fn standing<'t>(texts: &'t Texts, standing: &Standing) -> Words<'t> {
    match standing {
        Standing::Planned => texts.series_standing_planned(),
        Standing::Confirmed { .. } => texts.series_standing_confirmed(),
        Standing::Cancelled { .. } => texts.series_standing_cancelled(),
        Standing::Held => texts.series_standing_held(),
    }
}

/// Asks whether to show a series to the public.
#[must_use]
pub fn publish(reader: &Reader<'_>, series: &Series) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let address = routes::PublishSeriesPage { lang, series: series.key.clone() };
    let confirm = Confirm {
        action: address.to_string(),
        token: reader.token(),
        content: html! {
            (ui::lead(texts.series_publish_lead()))
            (ui::hidden("version", &series.version.to_string()))
        },
        yes: texts.series_publish_yes(),
        back: routes::SeriesOverview { lang, series: series.key.clone() }.to_string(),
    };
    let title = texts.series_publish_ask(series.key.to_string()).into_owned();
    reader.page(title, address, crumbs(reader, Some(series)), ui::confirm(texts, &confirm))
}
