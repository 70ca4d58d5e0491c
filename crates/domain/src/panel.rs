//! The panel of a meeting: who speaks, in which order, for how many minutes.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    application::{ApplicantKind, Application},
    ids::{ApplicationId, MeetingId},
    series::Format,
};

/// One place on a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Whose place it is.
    pub application: ApplicationId,
    /// How long the statement may be.
    pub minutes: u16,
}

/// The ordered speakers of one meeting and their minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// The meeting.
    pub meeting: MeetingId,
    /// The seats in speaking order.
    pub seats: Vec<Seat>,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// What is wrong with a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PanelIssue {
    /// A speaker has fewer or more minutes than the format allows.
    #[error("minutes out of bounds")]
    Minutes {
        /// The place on the panel, from 0.
        seat: usize,
        /// The fewest minutes.
        min: u16,
        /// The most minutes.
        max: u16,
    },
    /// All parts together are longer than the meeting.
    #[error("the hour is too short")]
    TooLong {
        /// The minutes that the parts need.
        needed: u16,
        /// The minutes that the meeting has.
        has: u16,
    },
    /// An application has two seats.
    #[error("one application twice")]
    Twice {
        /// The second of the two places, from 0.
        seat: usize,
    },
    /// Someone on the panel was not selected for this meeting, withdrew, or gave the seat back.
    #[error("not selected")]
    NotSelected {
        /// The place, from 0.
        seat: usize,
    },
    /// Someone who was selected has no place.
    #[error("selected and not placed")]
    NotPlaced {
        /// Who.
        application: ApplicationId,
    },
}

impl Panel {
    /// The panel that follows from who was selected: the national human rights institution first,
    /// then the others as they come, with the minutes that their number allows.
    #[must_use]
    pub fn proposed(meeting: MeetingId, applications: &[&Application], format: &Format) -> Self {
        let mut chosen: Vec<_> =
            applications.iter().filter(|one| one.meeting == meeting && one.holds_seat()).collect();
        chosen.sort_by_key(|one| one.standing_answers().kind() != Some(ApplicantKind::Nhri));
        let minutes = format.minutes_each(u16::try_from(chosen.len()).unwrap_or(u16::MAX));
        let seats = chosen.into_iter().map(|one| Seat { application: one.id, minutes }).collect();
        Self { meeting, seats, version: 0 }
    }

    /// Lets somebody speak one place earlier; the first stays the first.
    pub fn move_up(&mut self, application: ApplicationId) {
        if let Some(place) = self.place(application).filter(|place| *place > 0) {
            self.seats.swap(place - 1, place);
        }
    }

    /// Lets somebody speak one place later; the last stays the last.
    pub fn move_down(&mut self, application: ApplicationId) {
        if let Some(place) = self.place(application).filter(|place| place + 1 < self.seats.len()) {
            self.seats.swap(place, place + 1);
        }
    }

    /// Puts somebody on the panel, as the last, with the fewest minutes.
    pub fn add(&mut self, application: ApplicationId, format: &Format) {
        if self.place(application).is_none() {
            self.seats.push(Seat { application, minutes: format.speaker_minutes_min });
        }
    }

    /// Takes somebody off the panel.
    pub fn remove(&mut self, application: ApplicationId) {
        self.seats.retain(|seat| seat.application != application);
    }

    /// Gives somebody so many minutes.
    pub fn give(&mut self, application: ApplicationId, minutes: u16) {
        for seat in self.seats.iter_mut().filter(|seat| seat.application == application) {
            seat.minutes = minutes;
        }
    }

    fn place(&self, application: ApplicationId) -> Option<usize> {
        self.seats.iter().position(|seat| seat.application == application)
    }

    /// The minutes of all parts of the hour.
    #[must_use]
    pub fn minutes(&self, format: &Format) -> u16 {
        let speaking: u16 = self.seats.iter().map(|seat| seat.minutes).fold(0, u16::saturating_add);
        speaking.saturating_add(format.opening_minutes).saturating_add(format.question_minutes)
    }

    /// All that is wrong with the panel.
    #[must_use]
    pub fn issues(&self, applications: &[&Application], format: &Format) -> Vec<PanelIssue> {
        let mut issues = Vec::new();
        let holds = |id| {
            applications.iter().any(|one| one.id == id && one.meeting == self.meeting && one.holds_seat())
        };
        for (place, seat) in self.seats.iter().enumerate() {
            if !holds(seat.application) {
                issues.push(PanelIssue::NotSelected { seat: place });
            }
            if self.seats[..place].iter().any(|before| before.application == seat.application) {
                issues.push(PanelIssue::Twice { seat: place });
            }
            let (min, max) = (format.speaker_minutes_min, format.speaker_minutes_max);
            if !(min..=max).contains(&seat.minutes) {
                issues.push(PanelIssue::Minutes { seat: place, min, max });
            }
        }
        for one in applications.iter().filter(|one| one.meeting == self.meeting && one.holds_seat()) {
            if self.seats.iter().all(|seat| seat.application != one.id) {
                issues.push(PanelIssue::NotPlaced { application: one.id });
            }
        }
        let needed = self.minutes(format);
        if needed > format.meeting_minutes {
            issues.push(PanelIssue::TooLong { needed, has: format.meeting_minutes });
        }
        issues
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> ApplicationId {
        format!("app_{number:032x}").parse().unwrap()
    }

    fn order(panel: &Panel) -> Vec<ApplicationId> {
        panel.seats.iter().map(|seat| seat.application).collect()
    }

    #[test]
    fn speakers_change_places_and_stop_at_the_ends() {
        let meeting = format!("meet_{:032x}", 1).parse().unwrap();
        let mut panel = Panel { meeting, seats: Vec::new(), version: 0 };
        for number in [1, 2, 3, 3] {
            panel.add(id(number), &Format::default());
        }
        panel.move_up(id(3));
        panel.move_up(id(1));
        panel.move_down(id(2));
        assert_eq!(order(&panel), [id(1), id(3), id(2)]);
        panel.remove(id(1));
        panel.move_down(id(3));
        panel.give(id(3), 7);
        assert_eq!(order(&panel), [id(2), id(3)]);
        assert_eq!(panel.seats.iter().map(|seat| seat.minutes).collect::<Vec<_>>(), [5, 7]);
    }
}
