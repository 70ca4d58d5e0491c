//! Timetables as published versions of the programme.

use jiff::Timestamp;
use rand_core::RngCore;

use super::{CarryRefusal, Whole, codes};
use crate::{
    exchange::{Completeness, Item, ItemKind, SeriesFile, Timetable},
    ids::SlotId,
    programme::{Published, Slot, What},
    series::{Format, SaidTimetable},
    state::StateCode,
};

fn timetable_said(number: u32, table: &Timetable) -> SaidTimetable {
    SaidTimetable {
        number,
        stage: table.stage,
        mode: table.mode,
        completeness: table.completeness,
        no_statement: codes(&table.no_statement),
    }
}

/// The versions that were published and those that the file's further timetables become behind them,
/// and what is said of each that a file told of.
pub(super) fn timetables(
    file: &SeriesFile,
    whole: &Whole,
    before: Option<&Whole>,
    now: Timestamp,
    rng: &mut impl RngCore,
) -> Result<(Vec<Published>, Vec<SaidTimetable>), CarryRefusal> {
    let there = before.map(Whole::timetables).unwrap_or_default();
    if !file.timetables.starts_with(&there) {
        return Err(CarryRefusal::TimetablesChanged);
    }
    let mut published = before.map(|before| before.published.clone()).unwrap_or_default();
    let mut said = before.map(|before| before.series.said.timetables.clone()).unwrap_or_default();
    for table in &file.timetables[there.len()..] {
        let slots = slots(table, whole, &published, rng);
        let number = published.last().map_or(1, |last| last.number + 1);
        let rooms = vec![whole.series.venue.name.clone()];
        published.push(Published { number, at: now, note: String::new(), rooms, slots });
        said.push(timetable_said(number, table));
    }
    Ok((published, said))
}

/// The slots of a timetable. A slot that is for the same as one before keeps its id, so that
/// calendars follow.
fn slots(table: &Timetable, whole: &Whole, before: &[Published], rng: &mut impl RngCore) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for day in &table.days {
        for (at, item) in day.items.iter().enumerate() {
            let of =
                |state: StateCode| whole.meetings.iter().find(|one| one.state == state).map(|one| one.id);
            let meetings: Vec<_> = codes(&item.states).into_iter().filter_map(of).collect();
            let what = match (item.kind, meetings.as_slice()) {
                (ItemKind::Meeting, [meeting]) => What::Meeting { meeting: *meeting },
                (ItemKind::Questions, _) => What::Questions { meetings },
                (ItemKind::Break | ItemKind::Meeting, _) => What::Break,
            };
            let known = before.iter().rev().flat_map(|version| &version.slots);
            let known =
                known.filter(|slot| slot.what == what && what != What::Break).map(|slot| slot.id).next();
            let minutes = minutes(table, &day.items, at, &what, &slots, &whole.series.format);
            let id = known.unwrap_or_else(|| SlotId::random(rng));
            slots.push(Slot { id, what, room: 0, start: day.date.to_datetime(item.time), minutes });
        }
    }
    slots
}

/// How long an item lasts. A full timetable says it by the next item; of the last item of a day it
/// says nothing, which is taken to last as long as the one of its kind before it. One that tells
/// starts only is cut at the length of a meeting.
fn minutes(
    table: &Timetable,
    items: &[Item],
    at: usize,
    what: &What,
    before: &[Slot],
    format: &Format,
) -> u16 {
    let gap = items.get(at + 1).and_then(|next| {
        let minutes = next.time.duration_since(items[at].time).as_mins();
        u16::try_from(minutes).ok()
    });
    let alike = |slot: &&Slot| std::mem::discriminant(&slot.what) == std::mem::discriminant(what);
    match (table.completeness, gap) {
        (Completeness::Full, Some(gap)) => gap,
        (Completeness::Full, None) => {
            before.iter().rev().find(alike).map_or(format.question_minutes, |slot| slot.minutes)
        }
        (Completeness::StartsOnly, gap) => gap.unwrap_or(u16::MAX).min(format.meeting_minutes),
    }
}
