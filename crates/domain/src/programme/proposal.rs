//! A first programme, made from the meetings, the days and the rooms.

use jiff::{
    SignedDuration,
    civil::{Date, Time, Weekday},
};
use rand_core::RngCore;
use thiserror::Error;

use super::{Attendance, Programme, Slot, What};
use crate::{ids::SlotId, meeting::Meeting, series::Series};

/// The hours of a day in which meetings may be, as pairs of beginning and end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// The stretches of time, in order, that do not touch.
    pub hours: Vec<(Time, Time)>,
}

/// Why no programme was proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProposalRefusal {
    /// The days of the series are not known exactly.
    #[error("the days are not known")]
    NoDays,
    /// The meetings do not fit into the days, rooms and hours.
    #[error("not enough room")]
    NotEnoughRoom {
        /// How many meetings found no place.
        left: u16,
    },
}

/// The working days of a series, with the hours in which the Palais des Nations holds meetings:
/// 9:00 to 13:00 and 14:30 to 18:00.
///
/// # Errors
///
/// Refuses a series whose days are not known exactly.
pub fn working_days(series: &Series) -> Result<Vec<Day>, ProposalRefusal> {
    let days = series.dates.days().ok_or(ProposalRefusal::NoDays)?;
    let hours = || {
        let at = |hour, minute| Time::constant(hour, minute, 0, 0);
        vec![(at(9, 0), at(13, 0)), (at(14, 30), at(18, 0))]
    };
    Ok(days
        .filter(|date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday))
        .map(|date| Day { date, hours: hours() })
        .collect())
}

/// The pause between two meetings in one room.
const PAUSE: SignedDuration = SignedDuration::from_mins(15);

impl Programme {
    /// A first programme: the meetings in their announced order, spread evenly over the days, one
    /// after another in each room, nobody in two places. It breaks no rule; whether it is a good one
    /// a person decides.
    ///
    /// # Errors
    ///
    /// Refuses if the days are not known or too short.
    pub fn proposed(
        series: &Series,
        meetings: &[Meeting],
        rooms: Vec<String>,
        days: &[Day],
        people: &Attendance,
        rng: &mut (impl RngCore + ?Sized),
    ) -> Result<Self, ProposalRefusal> {
        let on: Vec<_> = meetings.iter().filter(|meeting| meeting.is_on()).collect();
        let mut programme = Self { series: series.id, rooms, slots: Vec::new(), version: 0 };
        // An even share a day first; only if that does not fit, as many as a day holds.
        let even = on.len().div_ceil(days.len().max(1)).max(1);
        let mut left = Vec::new();
        for (limit, wanted) in [(even, on), (usize::MAX, Vec::new())] {
            let wanted = if limit == usize::MAX { std::mem::take(&mut left) } else { wanted };
            for meeting in wanted {
                let minutes = meeting.format(series).meeting_minutes;
                let slot = Slot {
                    id: SlotId::random(rng),
                    what: What::Meeting { meeting: meeting.id },
                    room: 0,
                    start: series.dates.start().at(0, 0, 0, 0),
                    minutes,
                };
                match programme.first_place(&slot, days, limit, people) {
                    Some(slot) => programme.slots.push(slot),
                    None => left.push(meeting),
                }
            }
        }
        if !left.is_empty() {
            let left = u16::try_from(left.len()).unwrap_or(u16::MAX);
            return Err(ProposalRefusal::NotEnoughRoom { left });
        }
        programme.sort();
        Ok(programme)
    }

    /// The first place where a slot breaks no rule, on a day with fewer than `limit` meetings.
    fn first_place(&self, slot: &Slot, days: &[Day], limit: usize, people: &Attendance) -> Option<Slot> {
        let room_count = u16::try_from(self.rooms.len()).unwrap_or(u16::MAX);
        let of_day = |date: Date| self.slots.iter().filter(|placed| placed.start.date() == date).count();
        for day in days.iter().filter(|day| of_day(day.date) < limit) {
            for (from, until) in &day.hours {
                let mut start = day.date.to_datetime(*from);
                let end = day.date.to_datetime(*until);
                loop {
                    let placed = Slot { start, ..slot.clone() };
                    if placed.end() > end {
                        break;
                    }
                    let fits =
                        (0..room_count).map(|room| Slot { room, ..placed.clone() }).find(|candidate| {
                            self.slots.iter().all(|other| {
                                let apart = other.room != candidate.room
                                    || other.end() + PAUSE <= candidate.start
                                    || candidate.end() + PAUSE <= other.start;
                                apart && !(other.overlaps(candidate) && people.share(other, candidate))
                            })
                        });
                    if fits.is_some() {
                        return fits;
                    }
                    start = start.checked_add(SignedDuration::from_mins(15)).ok()?;
                }
            }
        }
        None
    }
}
