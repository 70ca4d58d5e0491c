//! The programme of a series: which meeting when, in which room, for how long.
//!
//! A programme is drawn up as a draft and published in numbered versions; a version, once
//! published, never changes, and what changed between two is a list of [`Change`]s. Hours are civil
//! times in the series' own zone, as a timetable on a door says them.

mod change;
mod check;
mod form;
mod proposal;

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

pub use self::{
    change::{Change, changes},
    check::{Attendance, ProgrammeIssue},
    form::SlotForm,
    proposal::{Day, ProposalRefusal, working_days},
};
use crate::ids::{MeetingId, SeriesId, SlotId};

/// What a slot of the programme is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum What {
    /// The meeting of one State under Review: the hour, or the screening of its statements.
    Meeting {
        /// Which.
        meeting: MeetingId,
    },
    /// Questions to several States at once, after their screenings.
    Questions {
        /// To which.
        meetings: Vec<MeetingId>,
    },
    /// A pause.
    Break,
    /// Anything else, in the organiser's words.
    Other {
        /// What it is.
        label: String,
    },
}

/// One slot of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The slot's id: it stays the same when the slot moves, so that calendars follow.
    pub id: SlotId,
    /// What it is for.
    pub what: What,
    /// The room, as a place in [`Programme::rooms`].
    pub room: u16,
    /// When it begins, in the series' zone.
    pub start: DateTime,
    /// How long it lasts, in minutes.
    pub minutes: u16,
}

impl Slot {
    /// When it ends, in the series' zone. A slot never lasts beyond its calendar.
    #[must_use]
    pub fn end(&self) -> DateTime {
        self.start
            .checked_add(jiff::SignedDuration::from_mins(i64::from(self.minutes)))
            .unwrap_or(DateTime::MAX)
    }

    /// Whether two slots run at the same time.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end() && other.start < self.end()
    }

    /// When it begins, as an instant with its zone.
    #[must_use]
    pub fn starts_at(&self, zone: &TimeZone) -> Option<Zoned> {
        zone.to_zoned(self.start).ok()
    }

    /// When it ends, as an instant with its zone.
    #[must_use]
    pub fn ends_at(&self, zone: &TimeZone) -> Option<Zoned> {
        zone.to_zoned(self.end()).ok()
    }

    /// The meetings that it is for.
    #[must_use]
    pub fn meetings(&self) -> &[MeetingId] {
        match &self.what {
            What::Meeting { meeting } => std::slice::from_ref(meeting),
            What::Questions { meetings } => meetings,
            What::Break | What::Other { .. } => &[],
        }
    }
}

/// A programme that is being drawn up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// The series.
    pub series: SeriesId,
    /// The rooms, by name.
    pub rooms: Vec<String>,
    /// The slots.
    pub slots: Vec<Slot>,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// A version of the programme that was published. It never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Its number, from 1.
    pub number: u32,
    /// When it was published.
    pub at: Timestamp,
    /// What the organiser says of it to the public.
    #[serde(default)]
    pub note: String,
    /// The rooms, by name.
    pub rooms: Vec<String>,
    /// The slots, in order.
    pub slots: Vec<Slot>,
}

impl Programme {
    /// An empty programme with one room.
    #[must_use]
    pub fn empty(series: SeriesId, room: &str) -> Self {
        Self { series, rooms: vec![room.to_owned()], slots: Vec::new(), version: 0 }
    }

    /// Puts the slots in the order of time, then room.
    pub fn sort(&mut self) {
        self.slots.sort_by_key(|a| (a.start, a.room, a.id));
    }

    /// The slot with that id.
    #[must_use]
    pub fn slot(&self, id: SlotId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    /// The version that is published when this draft is, after `before`.
    #[must_use]
    pub fn publish(&self, before: Option<&Published>, note: &str, now: Timestamp) -> Published {
        let mut draft = self.clone();
        draft.sort();
        Published {
            number: before.map_or(1, |before| before.number + 1),
            at: now,
            note: note.trim().to_owned(),
            rooms: draft.rooms,
            slots: draft.slots,
        }
    }
}

impl Published {
    /// The days of the programme, each with its slots in order.
    #[must_use]
    pub fn days(&self) -> Vec<(Date, Vec<&Slot>)> {
        let mut days: Vec<(Date, Vec<&Slot>)> = Vec::new();
        for slot in &self.slots {
            match days.last_mut() {
                Some((day, slots)) if *day == slot.start.date() => slots.push(slot),
                _ => days.push((slot.start.date(), vec![slot])),
            }
        }
        days
    }

    /// The slot of a meeting itself.
    #[must_use]
    pub fn slot_of(&self, meeting: MeetingId) -> Option<&Slot> {
        self.slots.iter().find(|slot| matches!(slot.what, What::Meeting { meeting: of } if of == meeting))
    }

    /// The slot of the questions to a meeting, if they are apart from it.
    #[must_use]
    pub fn questions_of(&self, meeting: MeetingId) -> Option<&Slot> {
        self.slots
            .iter()
            .find(|slot| matches!(&slot.what, What::Questions { meetings } if meetings.contains(&meeting)))
    }

    /// The name of a slot's room.
    #[must_use]
    pub fn room(&self, slot: &Slot) -> &str {
        self.rooms.get(usize::from(slot.room)).map_or("", String::as_str)
    }
}
