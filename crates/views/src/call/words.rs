//! The names of the things that a call speaks of.

use domain::{
    lang::Lang,
    series::{Certainty, Mode, Series, Setting, Venue},
    state::StateCode,
    time::{Dates, DatesPrecision, DatesStatus, Deadline, Precision},
};
use i18n::{Texts, dates as days, times};

use crate::ui::Words;

/// The language of the texts, as the domain knows it.
pub(crate) fn lang(texts: &Texts) -> Lang {
    texts.locale().tag().parse().unwrap_or_default()
}

/// The name of a State in the reader's language.
#[must_use]
pub fn state(texts: &Texts, state: StateCode) -> &'static str {
    state.state().name(lang(texts))
}

/// The name of a series.
#[must_use]
pub fn series_name(texts: &Texts, series: &Series) -> String {
    let key = series.key.to_string();
    match series.setting {
        Setting::Geneva => texts.series_name(key).into_owned(),
        Setting::InCountry { state: held_in, .. } => {
            texts.series_name_country(key, state(texts, held_in)).into_owned()
        }
    }
}

/// Dates as exactly as they are known.
#[must_use]
pub fn dates(texts: &Texts, dates: &Dates) -> String {
    match dates.precision() {
        DatesPrecision::Day => days::span(texts, dates.start(), dates.end()),
        DatesPrecision::Week => days::week(texts, dates.start(), dates.end()),
        DatesPrecision::Month => days::month(texts, dates.start(), dates.end()),
    }
}

/// What is to be said of dates that are not simply true.
pub(crate) fn status(texts: &Texts, status: DatesStatus) -> Option<Words<'_>> {
    match status {
        DatesStatus::Provisional => Some(texts.mark_provisional()),
        DatesStatus::Confirmed => None,
        DatesStatus::Moved => Some(texts.mark_moved()),
        DatesStatus::Cancelled => Some(texts.mark_cancelled()),
    }
}

/// How people meet.
#[must_use]
pub fn mode(texts: &Texts, mode: Mode) -> Words<'_> {
    match mode {
        Mode::InPerson => texts.mode_in_person(),
        Mode::Virtual => texts.mode_virtual(),
        Mode::Hybrid => texts.mode_hybrid(),
    }
}

/// The place of a series or a meeting; nothing if none was said.
#[must_use]
pub fn place(texts: &Texts, venue: &Venue, how: Mode) -> Option<String> {
    let city = venue.city.as_deref().map(|city| city_name(texts, city));
    match (venue.name.as_str(), city) {
        ("", None) if how == Mode::Virtual => Some(texts.venue_online().into_owned()),
        ("", city) => city,
        (name, None) => Some(name.to_owned()),
        (name, Some(city)) => Some(format!("{name}, {city}")),
    }
}

/// The one city that has a name of its own in each language.
fn city_name(texts: &Texts, city: &str) -> String {
    if city == "Geneva" { texts.city_geneva().into_owned() } else { city.to_owned() }
}

/// Whether a place may still change. A meeting that is online has none that could.
pub(crate) fn is_open(venue: &Venue) -> bool {
    venue.certainty == Certainty::Provisional && (!venue.name.is_empty() || venue.city.is_some())
}

/// When a call closes, as a value that stands alone.
pub(crate) fn deadline(texts: &Texts, deadline: &Deadline) -> String {
    let last = deadline.last_minute();
    match deadline.precision() {
        Precision::Minute => times::moment(texts, &last),
        Precision::Day => times::whole_day(texts, &last),
    }
}
