//! The rules of a programme.

use super::{Programme, Slot, What};
use crate::{
    ids::{MeetingId, SlotId},
    meeting::{Meeting, Standing},
    series::Series,
};

/// Who must be at which meeting, each known by any word that is the same for the same person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance(pub Vec<(MeetingId, Vec<String>)>);

impl Attendance {
    fn of<'a>(&'a self, slot: &'a Slot) -> impl Iterator<Item = &'a String> {
        let wanted = slot.meetings();
        self.0.iter().filter(|(meeting, _)| wanted.contains(meeting)).flat_map(|(_, people)| people)
    }

    pub(super) fn share(&self, one: &Slot, other: &Slot) -> bool {
        self.of(one).any(|person| self.of(other).any(|other| other == person))
    }
}

/// What is wrong with a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgrammeIssue {
    /// Two slots are in one room at one time.
    RoomTaken {
        /// The earlier.
        first: SlotId,
        /// The later.
        second: SlotId,
    },
    /// Somebody would be in two places at one time.
    TwoPlaces {
        /// The earlier.
        first: SlotId,
        /// The later.
        second: SlotId,
    },
    /// A meeting has two slots.
    Twice {
        /// The second of them.
        slot: SlotId,
    },
    /// A meeting that is held has no slot.
    Missing {
        /// Which.
        meeting: MeetingId,
    },
    /// A meeting that was cancelled has a slot.
    Cancelled {
        /// Which slot.
        slot: SlotId,
    },
    /// A slot is on a day that is not the series'.
    OutsideDates {
        /// Which.
        slot: SlotId,
    },
    /// A slot is too short for what the meeting's format asks, or lasts no time at all.
    TooShort {
        /// Which.
        slot: SlotId,
        /// The minutes that are needed.
        needed: u16,
    },
    /// A slot is in a room that is not there.
    NoSuchRoom {
        /// Which.
        slot: SlotId,
    },
    /// The clocks skip the hour at which a slot begins, or show it twice.
    NoSuchHour {
        /// Which.
        slot: SlotId,
    },
    /// The questions to a meeting come before its screening.
    QuestionsFirst {
        /// The slot of the questions.
        slot: SlotId,
    },
    /// The questions are to a meeting that has no slot.
    QuestionsToNobody {
        /// The slot of the questions.
        slot: SlotId,
    },
}

impl ProgrammeIssue {
    /// Whether the programme may be published in spite of it: a person may know better.
    #[must_use]
    pub fn may_stand(&self) -> bool {
        matches!(self, Self::Missing { .. } | Self::TooShort { needed: 2.., .. } | Self::TwoPlaces { .. })
    }
}

impl Programme {
    /// All that is wrong with the programme.
    #[must_use]
    pub fn issues(&self, series: &Series, meetings: &[Meeting], people: &Attendance) -> Vec<ProgrammeIssue> {
        let mut ordered = self.clone();
        ordered.sort();
        let mut issues = Vec::new();
        for (place, slot) in ordered.slots.iter().enumerate() {
            ordered.note_alone(slot, series, meetings, &mut issues);
            for earlier in &ordered.slots[..place] {
                note_pair(earlier, slot, people, &mut issues);
            }
        }
        for meeting in meetings.iter().filter(|meeting| meeting.is_on()) {
            if ordered.slot_of(meeting.id).is_none() {
                issues.push(ProgrammeIssue::Missing { meeting: meeting.id });
            }
        }
        issues
    }

    /// The slot of a meeting itself.
    #[must_use]
    pub fn slot_of(&self, meeting: MeetingId) -> Option<&Slot> {
        self.slots.iter().find(|slot| matches!(slot.what, What::Meeting { meeting: of } if of == meeting))
    }

    fn note_alone(
        &self,
        slot: &Slot,
        series: &Series,
        meetings: &[Meeting],
        issues: &mut Vec<ProgrammeIssue>,
    ) {
        let id = slot.id;
        if usize::from(slot.room) >= self.rooms.len() {
            issues.push(ProgrammeIssue::NoSuchRoom { slot: id });
        }
        if !series.dates.contains(slot.start.date()) {
            issues.push(ProgrammeIssue::OutsideDates { slot: id });
        }
        let zone = jiff::tz::TimeZone::get(&series.time_zone);
        if zone.is_ok_and(|zone| zone.to_ambiguous_zoned(slot.start).is_ambiguous()) {
            issues.push(ProgrammeIssue::NoSuchHour { slot: id });
        }
        if slot.minutes == 0 {
            issues.push(ProgrammeIssue::TooShort { slot: id, needed: 1 });
        }
        let of = |id: MeetingId| meetings.iter().find(move |meeting| meeting.id == id);
        match &slot.what {
            What::Meeting { meeting } => {
                if let Some(meeting) = of(*meeting) {
                    // A screening is as long as its recordings; only a meeting in a room is an hour.
                    let needed = meeting.format(series).meeting_minutes;
                    let apart = self.questions_to(meeting.id).is_some();
                    if slot.minutes > 0 && slot.minutes < needed && !apart {
                        issues.push(ProgrammeIssue::TooShort { slot: id, needed });
                    }
                    if matches!(meeting.standing, Standing::Cancelled { .. }) {
                        issues.push(ProgrammeIssue::Cancelled { slot: id });
                    }
                }
            }
            What::Questions { meetings } => {
                for meeting in meetings {
                    match self.slot_of(*meeting) {
                        None => issues.push(ProgrammeIssue::QuestionsToNobody { slot: id }),
                        Some(screening) if screening.end() > slot.start => {
                            issues.push(ProgrammeIssue::QuestionsFirst { slot: id });
                        }
                        Some(_) => {}
                    }
                }
            }
            What::Break | What::Other { .. } => {}
        }
    }

    fn questions_to(&self, meeting: MeetingId) -> Option<&Slot> {
        self.slots
            .iter()
            .find(|slot| matches!(&slot.what, What::Questions { meetings } if meetings.contains(&meeting)))
    }
}

fn note_pair(earlier: &Slot, slot: &Slot, people: &Attendance, issues: &mut Vec<ProgrammeIssue>) {
    let same = matches!((&earlier.what, &slot.what),
        (What::Meeting { meeting: one }, What::Meeting { meeting: other }) if one == other);
    if same {
        issues.push(ProgrammeIssue::Twice { slot: slot.id });
    }
    if earlier.overlaps(slot) {
        let (first, second) = (earlier.id, slot.id);
        if earlier.room == slot.room {
            issues.push(ProgrammeIssue::RoomTaken { first, second });
        } else if people.share(earlier, slot) {
            issues.push(ProgrammeIssue::TwoPlaces { first, second });
        }
    }
}
