//! The home page and the list of all series.

use domain::{meeting::Meeting, series::Series, time::Precision};
use i18n::Texts;
use maud::{Markup, Render, html};

use crate::{
    call::{self, series_name},
    layout::{self, Nav, Page},
    script,
    ui::{self, Entry, Link, Tone, listing},
};

/// The series of the home page.
#[derive(Clone, Copy, Debug)]
pub struct Home<'a> {
    /// Those whose call is open, with their meetings.
    pub open: &'a [(&'a Series, &'a [Meeting])],
    /// Those that are to come.
    pub next: &'a [Series],
    /// Those that are over.
    pub past: &'a [Series],
    /// Whether everything was made up.
    pub rehearsal: bool,
}

/// The home page.
#[must_use]
pub fn home(texts: &Texts, home: Home<'_>) -> Markup {
    let lang = call::lang(texts);
    let main = html! {
        (ui::lead(texts.home_lead()))
        (ui::section("open", texts.home_open(), &html! {
            @if home.open.is_empty() { p { (texts.home_none_open()) } }
            (listing(&home.open.iter().map(|(series, _)| open(texts, series)).collect::<Vec<_>>()))
        }))
        @if !home.next.is_empty() {
            (ui::section("next", texts.home_next(), &list(texts, home.next)))
        }
        @if !home.past.is_empty() {
            (ui::section("past", texts.home_past(), &list(texts, home.past)))
        }
        p { (Link::new(routes::SeriesList { lang }, texts.home_all())) }
        @if !home.open.is_empty() { (script::tag()) }
    };
    let page = Page::new(texts.home_title(), routes::Home { lang }, Nav::Public, main);
    layout::page(texts, &page.rehearsal(home.rehearsal))
}

/// The list of all series.
#[must_use]
pub fn all(texts: &Texts, series: &[Series], rehearsal: bool) -> Markup {
    let lang = call::lang(texts);
    let address = routes::SeriesList { lang };
    let page = Page::new(texts.series_list_title(), address, Nav::Public, list(texts, series));
    layout::page(texts, &page.rehearsal(rehearsal))
}

fn list(texts: &Texts, series: &[Series]) -> Markup {
    listing(&series.iter().map(|series| entry(texts, series)).collect::<Vec<_>>())
}

/// A series with what was held, or else what is planned.
fn entry<'a>(texts: &'a Texts, series: &'a Series) -> Entry<'a> {
    let address = routes::Series { lang: call::lang(texts), series: series.key.clone() };
    let (dates, mode) = match &series.held {
        Some(held) => (&held.dates, held.mode),
        None => (&series.dates, series.mode),
    };
    let place = match &series.held {
        Some(_) => None,
        None => call::place(texts, &series.venue, series.mode),
    };
    let parts = [Some(call::dates(texts, dates)), Some(call::mode(texts, mode).into_owned()), place];
    let about = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let entry = Entry::new(Link::new(address, series_name(texts, series))).about(about);
    match call::status(texts, dates.status()) {
        Some(mark) => entry.mark(ui::tag(Tone::Open, mark)),
        None => entry,
    }
}

fn open<'a>(texts: &'a Texts, series: &'a Series) -> Entry<'a> {
    let entry = entry(texts, series).mark(ui::tag(Tone::Good, texts.call_open()));
    let Some(call) = &series.call else { return entry };
    let last = call.closes.last_minute();
    let value = call::deadline(texts, &call.closes);
    let words = match call.closes.precision() {
        Precision::Minute => texts.closes_short(value),
        Precision::Day => texts.closes_short_day(value),
    };
    entry.about(html! {
        (call::dates(texts, &series.dates)) br;
        time datetime=(last.timestamp()) data-local=(texts.local_time()) { (words.render()) }
    })
}
