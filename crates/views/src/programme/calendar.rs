//! The programme as a calendar to which programs subscribe.

use domain::{
    meeting::Meeting,
    programme::{Published, Slot, What},
};
use i18n::Texts;

use super::{Shown, words::Words};
use crate::{
    call::{self, series_name},
    ical::{Calendar, Event},
};

/// The whole programme. Without a published version it has no events yet, and fills later.
#[must_use]
pub fn programme_calendar(texts: &Texts, shown: &Shown<'_>) -> Calendar {
    let name = series_name(texts, shown.series);
    calendar(texts, shown, name, |slot| !matches!(slot.what, What::Break))
}

/// One meeting and the questions to it.
#[must_use]
pub fn meeting_calendar(texts: &Texts, shown: &Shown<'_>, meeting: &Meeting) -> Calendar {
    let state = call::state(texts, meeting.state);
    let name = texts.programme_event(state, shown.series.key.to_string()).into_owned();
    calendar(texts, shown, name, |slot| slot.meetings().contains(&meeting.id))
}

fn calendar(texts: &Texts, shown: &Shown<'_>, name: String, wanted: impl Fn(&Slot) -> bool) -> Calendar {
    let words = shown.words(texts);
    let mut events = Vec::new();
    if let Some(version) = shown.published {
        let held = version.slots.iter().map(|slot| (slot, version.room(slot), shown.is_off(slot)));
        let gone = shown.gone.iter().map(|(slot, room)| (slot, room.as_str(), true));
        let wanted = held.chain(gone).filter(|(slot, ..)| wanted(slot));
        events.extend(wanted.map(|(slot, room, off)| event(&words, shown, version, (slot, room), off)));
    }
    let year = shown.series.dates.start().year();
    Calendar { name, language: texts.locale().tag(), zone: words.zone, year, events }
}

fn event(
    words: &Words<'_>,
    shown: &Shown<'_>,
    version: &Published,
    (slot, room): (&Slot, &str),
    cancelled: bool,
) -> Event {
    let (texts, series) = (words.texts, shown.series);
    let key = series.key.to_string();
    let summary = match &slot.what {
        What::Meeting { .. } => texts.programme_event(words.states(slot), key),
        What::Questions { .. } => texts.programme_event_questions(words.states(slot), key),
        What::Break | What::Other { .. } => texts.programme_event_other(words.title(slot), key),
    };
    let venue = match (&slot.what, words.meetings_of(slot).first()) {
        (What::Meeting { .. }, Some(meeting)) => {
            call::place(texts, meeting.venue(series), meeting.mode(series))
        }
        _ => call::place(texts, &series.venue, series.mode),
    };
    let room = Some(room).filter(|room| !room.is_empty() && *room != series.venue.name);
    let location: Vec<_> = room.map(str::to_owned).into_iter().chain(venue).collect();
    let page = match (&slot.what, words.meetings_of(slot).first()) {
        (What::Meeting { .. }, Some(meeting)) => words.page_of(meeting).to_string(),
        _ => routes::Programme { lang: words.lang(), series: series.key.clone() }.to_string(),
    };
    Event {
        uid: format!("{}@{}", slot.id, host(shown.address)),
        stamp: version.at,
        sequence: version.number.saturating_sub(1),
        start: words.at(slot.start),
        end: words.at(slot.end()),
        summary: summary.into_owned(),
        location: location.join(", "),
        description: String::new(),
        url: format!("{}{page}", shown.address),
        cancelled,
    }
}

/// The name in an address, without the port.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or(rest);
    match authority.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => authority,
    }
}
