//! What was held, and the figures so far.

use super::{
    EntryIssues,
    reader::{DatesFields, Reader, word},
};
use crate::{
    series::{FiguresSoFar, Held, Series},
    typed::Typed,
};

const DATES: DatesFields =
    DatesFields { start: "start", end: "end", precision: "precision", status: "dates_status" };

/// The fields of the numbers of what was held.
pub const HELD: [&str; 7] = [
    "meetings",
    "speaking_organisations",
    "national_organisations",
    "women",
    "nhris",
    "missions",
    "missions_per_meeting",
];

/// The fields of the figures so far.
pub const FIGURES: [&str; 10] = [
    "so_far_since_year",
    "so_far_cycle",
    "so_far_from_series",
    "so_far_to_series",
    "so_far_meetings",
    "so_far_presentations",
    "so_far_missions",
    "so_far_csos",
    "so_far_nhris",
    "so_far_states",
];

/// The form that shows what was held and the figures so far.
#[must_use]
pub fn numbers(series: &Series) -> Typed {
    let mut typed = Typed::default();
    let mut add = |field: &str, number: Option<i64>| {
        if let Some(number) = number {
            typed.add(field, number);
        }
    };
    if let Some(held) = &series.held {
        let numbers = [
            held.meetings,
            held.speaking_organisations,
            held.national_organisations,
            held.women,
            held.nhris,
            held.missions,
            held.missions_per_meeting,
        ];
        HELD.into_iter().zip(numbers).for_each(|(field, number)| add(field, number.map(i64::from)));
    }
    if let Some(so_far) = &series.figures {
        let numbers = [
            so_far.since_year.map(i64::from),
            so_far.cycle.map(i64::from),
            so_far.from_series.map(i64::from),
            so_far.to_series.map(i64::from),
            so_far.meetings.map(i64::from),
            so_far.presentations_about.map(i64::from),
            so_far.missions.map(i64::from),
            so_far.csos.map(i64::from),
            so_far.nhris.map(i64::from),
            so_far.states.map(i64::from),
        ];
        FIGURES.into_iter().zip(numbers).for_each(|(field, number)| add(field, number));
    }
    if let Some(held) = &series.held {
        typed.add("held", "yes");
        typed.add("mode", word(held.mode));
        typed.add("start", held.dates.start());
        typed.add("end", held.dates.end());
        typed.add("precision", word(held.dates.precision()));
        typed.add("dates_status", word(held.dates.status()));
    }
    typed
}

/// The series with what was held and the figures so far.
///
/// # Errors
///
/// Says what is wrong with each field.
pub fn read_numbers(typed: &Typed, before: &Series) -> Result<Series, EntryIssues> {
    let mut reader = Reader::new(typed);
    let held = typed.has("held").then(|| held(&mut reader)).flatten();
    let mut large = |field: &str| reader.optional_number::<u32>(field, 0, 1_000_000);
    let figures = FiguresSoFar {
        meetings: large("so_far_meetings"),
        presentations_about: large("so_far_presentations"),
        missions: large("so_far_missions"),
        csos: large("so_far_csos"),
        nhris: large("so_far_nhris"),
        states: large("so_far_states"),
        since_year: reader.optional_number("so_far_since_year", 2006, 2199),
        cycle: reader.optional_number("so_far_cycle", 1, 20),
        from_series: reader.optional_number("so_far_from_series", 1, 999),
        to_series: reader.optional_number("so_far_to_series", 1, 999),
    };
    let figures = (figures != FiguresSoFar::default()).then_some(figures);
    reader.end(Some(Series { figures, held, ..before.clone() }))
}

fn held(reader: &mut Reader<'_>) -> Option<Held> {
    let dates = reader.dates(&DATES);
    let mode = reader.choice("mode");
    let mut number = |field: &str| reader.optional_number::<u32>(field, 0, 100_000);
    let [meetings, speaking, national, women, nhris, missions, average] = HELD.map(&mut number);
    Some(Held {
        dates: dates?,
        mode: mode?,
        meetings,
        speaking_organisations: speaking,
        national_organisations: national,
        women,
        nhris,
        missions,
        missions_per_meeting: average,
    })
}
