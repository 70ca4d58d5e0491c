//! A change to a draft that somebody else changed first.

use domain::{
    ids::SlotId,
    meeting::Meeting,
    programme::{Programme, SlotForm},
    series::Series,
};
use maud::Markup;

use super::words::Words;
use crate::{
    layout::{self, Clash, Stale},
    reader::Reader,
    ui,
};

/// What came too late.
#[derive(Clone, Debug)]
pub enum Late<'a> {
    /// A proposal.
    Proposal,
    /// The rooms.
    Rooms(&'a str),
    /// A slot, a new one if it has no id.
    Slot(Option<SlotId>, &'a SlotForm),
    /// A slot that was to be moved or taken out.
    Move(SlotId),
    /// A note to the readers of a version.
    Note(&'a str),
}

/// The page with what was sent and what is saved.
#[must_use]
pub fn stale(
    reader: &Reader<'_>,
    (series, meetings): (&Series, &[Meeting]),
    saved: &Programme,
    late: &Late<'_>,
) -> Markup {
    let texts = reader.texts;
    let words = Words::new(texts, series, meetings);
    let draft = || texts.programme_stale_draft(saved.slots.len()).into_owned();
    let whole = |id: SlotId| match saved.slot(id) {
        Some(slot) => words.whole(slot, saved.rooms.get(usize::from(slot.room)).map_or("", String::as_str)),
        None => texts.programme_stale_gone().into_owned(),
    };
    let (label, yours, theirs) = match late {
        Late::Proposal => (texts.programme_propose(), texts.programme_propose_button().into_owned(), draft()),
        Late::Rooms(typed) => (texts.programme_stale_rooms(), (*typed).to_owned(), saved.rooms.join("\n")),
        Late::Slot(id, typed) => {
            (texts.programme_stale_slot(), as_typed(&words, saved, typed), id.map_or_else(draft, whole))
        }
        Late::Move(id) => (texts.programme_stale_move(), String::new(), whole(*id)),
        Late::Note(typed) => (texts.programme_stale_note(), (*typed).to_owned(), draft()),
    };
    let clashes = [Clash { label, yours: &yours, theirs: &theirs }];
    let address = routes::ProgrammeDesk { lang: reader.lang(), series: series.key.clone() }.to_string();
    layout::stale(texts, Stale { nav: reader.nav(), address, clashes: &clashes })
}

/// What was typed, one answer a line.
fn as_typed(words: &Words<'_>, saved: &Programme, typed: &SlotForm) -> String {
    let texts = words.texts;
    let what = match typed.what.as_str() {
        "meeting" => texts.programme_what_meeting(),
        "questions" => texts.programme_what_questions(),
        "break" => texts.programme_what_break(),
        "other" => texts.programme_what_other(),
        other => ui::Words::from(other),
    };
    let states: Vec<_> = words
        .meetings
        .iter()
        .filter(|meeting| typed.meetings.contains(&meeting.id.to_string()))
        .map(|meeting| words.state(meeting))
        .collect();
    let room = typed.room.parse::<usize>().ok().and_then(|place| saved.rooms.get(place));
    let lines = [
        (texts.programme_what(), what.into_owned()),
        (texts.programme_meetings(), states.join(", ")),
        (texts.programme_label(), typed.label.clone()),
        (texts.programme_date(), typed.date.clone()),
        (texts.programme_time(), typed.time.clone()),
        (texts.programme_minutes(), typed.minutes.clone()),
        (texts.programme_room(), room.cloned().unwrap_or_default()),
    ];
    let lines = lines.iter().filter(|(_, value)| !value.is_empty());
    lines
        .map(|(label, value)| texts.programme_of(label.as_ref(), value.as_str()))
        .collect::<Vec<_>>()
        .join("\n")
}
