//! The programme as JSON, in version 1 of the interface; `docs/formats/programme.md` tells it.

use domain::{
    application::ApplicantKind,
    lang::Lang,
    programme::{Change, Published, Slot, What},
};
use i18n::Locale;
use jiff::civil::DateTime;
use serde_json::{Value, json};

use super::{Shown, words::Words};

/// The programme.
#[must_use]
pub fn programme_json(shown: &Shown<'_>) -> Value {
    let words = shown.words(Locale::En.texts());
    let series = shown.series;
    let address = |route: &dyn std::fmt::Display| format!("{}{route}", shown.address);
    let lang = Lang::En;
    let version = shown.published;
    json!({
        "series": series.key,
        "synthetic": series.synthetic,
        "time_zone": series.time_zone,
        "page": address(&routes::Programme { lang, series: series.key.clone() }),
        "calendar": address(&routes::ProgrammeCalendar { lang, series: series.key.clone() }),
        "version": version.map(|version| version.number),
        "published": version.map(|version| version.at),
        "note": version.map_or("", |version| &version.note),
        "versions": shown.versions,
        "rooms": version.map_or(&[][..], |version| &version.rooms),
        "slots": version.map_or_else(Vec::new, |version| {
            version.slots.iter().map(|slot| show(&words, shown, version, slot)).collect()
        }),
        "changes": version.map_or_else(Vec::new, |version| {
            shown.changes.iter().map(|change| changed(&words, version, change)).collect()
        }),
    })
}

/// An instant with its distance from UTC.
fn instant(words: &Words<'_>, hour: DateTime) -> String {
    words.at(hour).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn kind(slot: &Slot) -> &'static str {
    match slot.what {
        What::Meeting { .. } => "meeting",
        What::Questions { .. } => "questions",
        What::Break => "break",
        What::Other { .. } => "other",
    }
}

fn show(words: &Words<'_>, shown: &Shown<'_>, version: &Published, slot: &Slot) -> Value {
    let meetings = words.meetings_of(slot);
    let speakers = match &slot.what {
        What::Meeting { meeting } => shown.speakers_of(*meeting),
        _ => &[],
    };
    json!({
        "id": slot.id,
        "kind": kind(slot),
        "label": match &slot.what { What::Other { label } => Some(label), _ => None },
        "start": instant(words, slot.start),
        "end": instant(words, slot.end()),
        "time_zone": words.series.time_zone,
        "room": version.room(slot),
        "states": meetings.iter().map(|meeting| meeting.state).collect::<Vec<_>>(),
        "pages": meetings
            .iter()
            .map(|meeting| format!("{}{}", shown.address, words.page_of(meeting)))
            .collect::<Vec<_>>(),
        "held": !shown.is_off(slot),
        "speakers": speakers
            .iter()
            .map(|one| {
                json!({
                    "speaker": one.speaker,
                    "position": one.position,
                    "organisation": one.organisation,
                    "kind": one.kind.map(ApplicantKind::name),
                })
            })
            .collect::<Vec<_>>(),
    })
}

fn changed(words: &Words<'_>, version: &Published, change: &Change) -> Value {
    let place = |slot: &Slot, room: Option<&str>| {
        json!({
            "kind": kind(slot),
            "states": words.meetings_of(slot).iter().map(|meeting| meeting.state).collect::<Vec<_>>(),
            "start": instant(words, slot.start),
            "end": instant(words, slot.end()),
            "room": room,
        })
    };
    let (is, before, after) = match change {
        Change::Added(slot) => ("added", None, Some(place(slot, Some(version.room(slot))))),
        Change::Removed(slot) => ("removed", Some(place(slot, None)), None),
        Change::Replaced { before, after } => {
            ("replaced", Some(place(before, None)), Some(place(after, Some(version.room(after)))))
        }
        Change::Moved { after, start, minutes, room } => {
            let before = Slot { start: *start, minutes: *minutes, ..after.clone() };
            ("moved", Some(place(&before, Some(room))), Some(place(after, Some(version.room(after)))))
        }
    };
    json!({ "slot": change.slot(), "is": is, "before": before, "after": after })
}
