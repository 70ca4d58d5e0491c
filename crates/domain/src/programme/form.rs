//! A slot as organisers type it.

use jiff::civil::{Date, Time};

use super::{Programme, Slot, What};
use crate::{
    ids::SlotId,
    issue::{Issue, Issues},
    meeting::Meeting,
};

/// A slot as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlotForm {
    /// `meeting`, `questions`, `break` or `other`.
    pub what: String,
    /// The meeting, or those to which the questions are, as ids.
    pub meetings: Vec<String>,
    /// What else it is.
    pub label: String,
    /// The day, as `2027-03-09`.
    pub date: String,
    /// The hour, as `09:30`.
    pub time: String,
    /// How long, in minutes.
    pub minutes: String,
    /// The room, as its place from 0.
    pub room: String,
}

impl SlotForm {
    /// The form that shows a slot as it is.
    #[must_use]
    pub fn of(slot: &Slot) -> Self {
        let (what, label) = match &slot.what {
            What::Meeting { .. } => ("meeting", ""),
            What::Questions { .. } => ("questions", ""),
            What::Break => ("break", ""),
            What::Other { label } => ("other", label.as_str()),
        };
        Self {
            what: what.into(),
            meetings: slot.meetings().iter().map(ToString::to_string).collect(),
            label: label.into(),
            date: slot.start.date().to_string(),
            time: slot.start.time().strftime("%H:%M").to_string(),
            minutes: slot.minutes.to_string(),
            room: slot.room.to_string(),
        }
    }

    /// The slot that was typed, for a draft of a series with those meetings.
    ///
    /// # Errors
    ///
    /// Says of each field what makes no slot.
    pub fn parse(&self, id: SlotId, draft: &Programme, meetings: &[Meeting]) -> Result<Slot, Issues> {
        let mut issues = Issues::default();
        let of_series = |text: &String| {
            meetings.iter().map(|meeting| meeting.id).find(|meeting| meeting.to_string() == *text)
        };
        let known: Option<Vec<_>> = self.meetings.iter().map(of_series).collect();
        let what = match (self.what.as_str(), known.as_deref()) {
            ("meeting", Some([meeting])) => Some(What::Meeting { meeting: *meeting }),
            ("questions", Some(meetings)) if !meetings.is_empty() => {
                Some(What::Questions { meetings: meetings.to_vec() })
            }
            ("break", _) => Some(What::Break),
            ("other", _) if !self.label.trim().is_empty() => {
                Some(What::Other { label: crate::text::clean_line(&self.label) })
            }
            ("other", _) => {
                issues.note("label", Issue::Missing);
                None
            }
            ("meeting" | "questions", Some([])) => {
                issues.note("meetings", Issue::Missing);
                None
            }
            ("meeting" | "questions", _) => {
                issues.note("meetings", Issue::NotAChoice);
                None
            }
            _ => {
                issues.note("what", Issue::NotAChoice);
                None
            }
        };
        let date = self.date.trim().parse::<Date>().ok();
        if date.is_none() {
            issues.note("date", Issue::NotADate);
        }
        let time = Time::strptime("%H:%M", self.time.trim()).ok();
        if time.is_none() {
            issues.note("time", Issue::NotATime);
        }
        let minutes = self.minutes.trim().parse::<u16>().ok().filter(|minutes| (5..=600).contains(minutes));
        if minutes.is_none() {
            issues.note("minutes", Issue::NotANumber { min: 5, max: 600 });
        }
        let room = self.room.trim().parse::<u16>().ok();
        let room = room.filter(|room| usize::from(*room) < draft.rooms.len());
        if room.is_none() {
            issues.note("room", Issue::NotAChoice);
        }
        match (what, date, time, minutes, room) {
            (Some(what), Some(date), Some(time), Some(minutes), Some(room)) => {
                Ok(Slot { id, what, room, start: date.to_datetime(time), minutes })
            }
            _ => Err(issues),
        }
    }
}
