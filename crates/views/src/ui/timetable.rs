//! A timetable: days, and what takes place when.

use i18n::{Texts, dates, times};
use jiff::{Zoned, civil::Date};
use maud::{Markup, Render, html};

use super::time::machine;

/// A day of a timetable.
#[derive(Clone, Debug)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// What takes place, in order.
    pub slots: Vec<Slot>,
}

/// Something that takes place from then to then.
#[derive(Clone, Debug)]
pub struct Slot {
    start: Zoned,
    end: Zoned,
    title: Markup,
    about: Option<Markup>,
    kind: SlotKind,
    id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SlotKind {
    Meeting,
    Pause,
}

impl Slot {
    /// What people come for, at that time.
    #[must_use]
    pub fn meeting(start: Zoned, end: Zoned, title: impl Render) -> Self {
        Self { start, end, title: title.render(), about: None, kind: SlotKind::Meeting, id: None }
    }

    /// What lies between: a break, the opening of the doors.
    #[must_use]
    pub fn pause(start: Zoned, end: Zoned, title: impl Render) -> Self {
        Self { kind: SlotKind::Pause, ..Self::meeting(start, end, title) }
    }

    /// The slot with the word for it in addresses.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The slot with what is to be said about it.
    #[must_use]
    pub fn about(mut self, about: impl Render) -> Self {
        self.about = Some(about.render());
        self
    }
}

/// Days with what takes place on each, below a line that says in which time zone. Each day can be
/// linked to by its date: `#2023-08-28`.
#[must_use]
pub fn timetable(texts: &Texts, days: &[Day]) -> Markup {
    html! {
        @if let Some(first) = days.iter().find_map(|day| day.slots.first()) {
            p.soft { (texts.ui_one_zone(times::at(texts, &first.start))) }
        }
        @for day in days {
            (super::section(&day.date.to_string(), dates::day(texts, day.date), &html! {
                ol.slots { @for slot in &day.slots { (show(texts, slot)) } }
            }))
        }
    }
}

fn show(texts: &Texts, slot: &Slot) -> Markup {
    html! {
        li id=[&slot.id] class=[(slot.kind == SlotKind::Pause).then_some("pause")] {
            p.hours {
                (clock(texts, &slot.start))
                span.to { span.hid { " " (texts.ui_to()) " " } }
                (clock(texts, &slot.end))
            }
            div {
                @match slot.kind {
                    SlotKind::Meeting => h3 { (slot.title) },
                    SlotKind::Pause => p { (slot.title) },
                }
                @if let Some(about) = &slot.about { (about) }
            }
        }
    }
}

/// The time of day, with the whole instant for machines.
fn clock(texts: &Texts, at: &Zoned) -> Markup {
    html! { time datetime=(machine(at)) { (times::clock(texts, at.time())) } }
}
