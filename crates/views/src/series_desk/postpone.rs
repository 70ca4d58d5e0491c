//! Putting a series off: the new plan, what would move, and doing it.

use domain::{
    ids::MeetingId,
    meeting::Meeting,
    postpone::{Moves, OwnMove, SlotMove},
    programme::{Slot, What},
    series::Series,
    time::Deadline,
    typed::Typed,
};
use i18n::{Texts, dates, lists, times};
use jiff::{civil::DateTime, tz::TimeZone};
use maud::{Markup, html};

use super::forms::Form;
use crate::{
    call,
    ui::{self, Button, Choice, Field, Notice, Words, actions},
};

/// What would be done, if it can be shown.
#[derive(Clone, Copy)]
pub struct Put<'a> {
    /// The meetings of the series.
    pub meetings: &'a [Meeting],
    /// What would move.
    pub moves: &'a Moves,
    /// The version of the programme that would be published.
    pub publishes: Option<u32>,
}

/// The page on which a series is put off. With what would move there is a button that does it.
#[must_use]
pub fn postpone(form: Form<'_>, series: &Series, put: Option<Put<'_>>) -> Markup {
    let (texts, lang) = (form.reader.texts, form.reader.lang());
    let address = || routes::PostponePage { lang, series: series.key.clone() };
    let choices = [
        Choice::new("along", texts.field_deadlines_along()),
        Choice::new("keep", texts.field_deadlines_keep()),
    ];
    let plan = html! {
        (form.dates(["start", "end", "precision", "dates_status"]))
        (form.mode())
        (form.place())
        (Field::new(texts, "deadlines", texts.field_deadlines()).issues(form.issues)
            .radios(&choices, form.typed.get("deadlines")))
    };
    let main = html! {
        @if let Some(put) = put {
            (shown(texts, series, put))
            (ui::form(address(), form.reader.token(), &html! {
                (ui::hidden("version", &form.version.to_string()))
                (typed(form.typed))
                (actions(&[Button::danger(texts.series_postpone_do()).sends("confirm", "yes")]))
            }))
        } @else {
            (ui::lead(texts.series_postpone_lead()))
        }
        (form.form(address(), &plan, texts.series_postpone_preview()))
    };
    form.page(texts.series_postpone(), address(), Some(series), main)
}

/// What was typed, to be sent once more as it is.
fn typed(typed: &Typed) -> Markup {
    let ours = |name: &str| !matches!(name, "form" | "version" | "confirm");
    html! { @for (name, value) in typed.iter().filter(|(name, _)| ours(name)) { (ui::hidden(name, value)) } }
}

fn shown(texts: &Texts, series: &Series, put: Put<'_>) -> Markup {
    let Put { moves, .. } = put;
    let zone = TimeZone::get(&series.time_zone).unwrap_or(TimeZone::UTC);
    let from = plan(texts, call::dates(texts, &moves.from.dates), call::mode(texts, moves.from.mode));
    let to = plan(texts, call::dates(texts, &moves.to.dates), call::mode(texts, moves.to.mode));
    let opens = moves.opens.map(|(from, to)| {
        let moment = |at: jiff::Timestamp| times::moment(texts, &at.to_zoned(zone.clone()));
        texts.series_moves_deadline(texts.series_moves_opens(), moment(from), moment(to)).into_owned()
    });
    let deadlines = moves.deadlines.iter().map(|moved| {
        let what =
            moved.state.map_or_else(|| texts.series_moves_call(), |state| call::state(texts, state).into());
        let (from, to) = (call::deadline(texts, &moved.from), call::deadline(texts, &moved.to));
        texts.series_moves_deadline(what, from, to).into_owned()
    });
    let own = own(&moves.own).into_iter().map(|(count, from, to)| {
        let (from, to) = (call::deadline(texts, from), call::deadline(texts, to));
        texts.series_moves_deadline(texts.series_moves_own(count), from, to).into_owned()
    });
    let statements = moves.statements.iter().map(|moved| {
        let (from, to) = (dates::date(texts, moved.from), dates::date(texts, moved.to));
        texts.series_moves_deadline(call::state(texts, moved.state), from, to).into_owned()
    });
    let letters: usize = moves.told.iter().map(|(_, told)| told.len()).sum();
    let slots = moves.slots.iter().map(|moved| slot(texts, put.meetings, moved));
    let mut programme = items(texts, &slots.collect::<Vec<_>>());
    if let Some(number) = put.publishes {
        programme = html! {
            (programme)
            (ui::notice(texts, Notice::Information, texts.series_moves_version(number.to_string())))
        };
    }
    html! {
        (ui::lead(texts.series_moves_plan(from, to)))
        (ui::section("deadlines", texts.series_moves_deadlines(), &items(texts, &opens.into_iter().chain(deadlines).chain(own).collect::<Vec<_>>())))
        (ui::section("statements", texts.series_moves_statements(), &items(texts, &statements.collect::<Vec<_>>())))
        (ui::section("slots", texts.series_moves_slots(), &programme))
        (ui::section("letters", texts.series_moves_letters(), &html! { p { (texts.series_moves_letter(letters)) } }))
    }
}

/// The deadlines of single applicants, with how many move from one to the other. Whose they are is not
/// said: some are of drafts, of which nobody is told.
fn own(moves: &[OwnMove]) -> Vec<(usize, &Deadline, &Deadline)> {
    let mut found: Vec<(usize, &Deadline, &Deadline)> = Vec::new();
    for moved in moves {
        match found.iter_mut().find(|(_, from, to)| (*from, *to) == (&moved.from, &moved.to)) {
            Some((count, ..)) => *count += 1,
            None => found.push((1, &moved.from, &moved.to)),
        }
    }
    found.sort_by_key(|(_, from, _)| from.instant());
    found
}

fn plan(texts: &Texts, dates: String, mode: Words<'_>) -> String {
    texts.announced_mode(dates, mode.into_owned()).into_owned()
}

fn items(texts: &Texts, items: &[String]) -> Markup {
    html! {
        @if items.is_empty() { p { (texts.series_moves_nothing()) } }
        @else { ul { @for item in items { li { (item) } } } }
    }
}

fn slot(texts: &Texts, meetings: &[Meeting], moved: &SlotMove) -> String {
    let what = name(texts, meetings, &moved.slot);
    let from = at(texts, moved.slot.start);
    match moved.to {
        Some(to) => texts.series_moves_deadline(what, from, at(texts, to)).into_owned(),
        None => texts.series_moves_slot_gone(what, from).into_owned(),
    }
}

fn name(texts: &Texts, meetings: &[Meeting], slot: &Slot) -> String {
    let of =
        |id: &MeetingId| meetings.iter().find(|one| one.id == *id).map(|one| call::state(texts, one.state));
    match &slot.what {
        What::Meeting { meeting } => of(meeting).unwrap_or_default().to_owned(),
        What::Questions { meetings } => {
            let states: Vec<_> = meetings.iter().filter_map(of).collect();
            texts.series_shared_questions(lists::and(texts, &states)).into_owned()
        }
        What::Other { label } => label.clone(),
        What::Break => texts.series_other_slot().into_owned(),
    }
}

fn at(texts: &Texts, start: DateTime) -> String {
    format!("{}, {}", dates::date(texts, start.date()), times::clock(texts, start.time()))
}
