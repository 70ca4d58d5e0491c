//! The shape of a meeting's hour, and what one meeting sets otherwise.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Mode, Venue};

/// The shape of a meeting's hour. Every figure is a setting: each has changed at least once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// How long a meeting lasts, in minutes.
    pub meeting_minutes: u16,
    /// The fewest minutes of one speaker.
    pub speaker_minutes_min: u16,
    /// The most minutes of one speaker.
    pub speaker_minutes_max: u16,
    /// The minutes that the State under Review may speak first.
    pub opening_minutes: u16,
    /// The minutes kept for questions.
    pub question_minutes: u16,
    /// The fewest applications for which a meeting is held.
    pub minimum_applications: u16,
    /// How many days before its meeting a statement is due.
    pub statement_lead_days: u16,
}

impl Default for Format {
    fn default() -> Self {
        Self {
            meeting_minutes: 60,
            speaker_minutes_min: 5,
            speaker_minutes_max: 7,
            opening_minutes: 2,
            question_minutes: 20,
            minimum_applications: 3,
            statement_lead_days: 14,
        }
    }
}

/// What one meeting sets otherwise than its series.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    /// See [`Format::meeting_minutes`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_minutes: Option<u16>,
    /// See [`Format::speaker_minutes_min`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker_minutes_min: Option<u16>,
    /// See [`Format::speaker_minutes_max`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker_minutes_max: Option<u16>,
    /// See [`Format::opening_minutes`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_minutes: Option<u16>,
    /// See [`Format::question_minutes`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_minutes: Option<u16>,
    /// See [`Format::minimum_applications`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_applications: Option<u16>,
    /// See [`Format::statement_lead_days`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement_lead_days: Option<u16>,
    /// How this meeting takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Where this meeting takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
}

/// What keeps a format from being used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FormatIssue {
    /// A meeting lasts 10 minutes to 8 hours.
    #[error("a meeting lasts 10 to 480 minutes")]
    MeetingLength,
    /// The fewest minutes of a speaker are more than the most, or none.
    #[error("the minutes of a speaker run from at least 1 to at least as many")]
    SpeakerMinutes,
    /// The State's opening, one speaker and the questions need more than the meeting has.
    #[error("the meeting is too short for its parts")]
    DoesNotFit,
}

impl Format {
    /// The format of a meeting that sets some of it otherwise.
    #[must_use]
    pub fn with(&self, set: &Overrides) -> Self {
        Self {
            meeting_minutes: set.meeting_minutes.unwrap_or(self.meeting_minutes),
            speaker_minutes_min: set.speaker_minutes_min.unwrap_or(self.speaker_minutes_min),
            speaker_minutes_max: set.speaker_minutes_max.unwrap_or(self.speaker_minutes_max),
            opening_minutes: set.opening_minutes.unwrap_or(self.opening_minutes),
            question_minutes: set.question_minutes.unwrap_or(self.question_minutes),
            minimum_applications: set.minimum_applications.unwrap_or(self.minimum_applications),
            statement_lead_days: set.statement_lead_days.unwrap_or(self.statement_lead_days),
        }
    }

    /// The minutes that the speakers share.
    #[must_use]
    pub fn speaking_minutes(&self) -> u16 {
        self.meeting_minutes.saturating_sub(self.opening_minutes).saturating_sub(self.question_minutes)
    }

    /// The most speakers that the hour holds.
    #[must_use]
    pub fn seats(&self) -> u16 {
        self.speaking_minutes() / self.speaker_minutes_min.max(1)
    }

    /// The minutes of each of `speakers`: as many as fit, within the format's bounds.
    #[must_use]
    pub fn minutes_each(&self, speakers: u16) -> u16 {
        (self.speaking_minutes() / speakers.max(1)).clamp(self.speaker_minutes_min, self.speaker_minutes_max)
    }

    /// What keeps this format from being used.
    ///
    /// # Errors
    ///
    /// Says the first part that cannot be.
    pub fn check(&self) -> Result<(), FormatIssue> {
        if !(10..=480).contains(&self.meeting_minutes) {
            return Err(FormatIssue::MeetingLength);
        }
        if self.speaker_minutes_min == 0 || self.speaker_minutes_min > self.speaker_minutes_max {
            return Err(FormatIssue::SpeakerMinutes);
        }
        let parts = u32::from(self.opening_minutes)
            + u32::from(self.question_minutes)
            + u32::from(self.speaker_minutes_min);
        if parts > u32::from(self.meeting_minutes) {
            return Err(FormatIssue::DoesNotFit);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_follow_from_the_number_of_speakers() {
        let format = Format { question_minutes: 25, ..Format::default() };
        assert_eq!(format.speaking_minutes(), 33);
        assert_eq!([4, 5, 6, 7].map(|speakers| format.minutes_each(speakers)), [7, 6, 5, 5]);
        assert_eq!(format.seats(), 6);
    }

    #[test]
    fn a_meeting_may_set_anything_otherwise() {
        let set = Overrides { meeting_minutes: Some(90), ..Overrides::default() };
        assert_eq!(Format::default().with(&set).meeting_minutes, 90);
        assert_eq!(Format::default().with(&Overrides::default()), Format::default());
    }

    #[test]
    fn a_format_without_room_for_one_speaker_is_refused() {
        let format = Format { meeting_minutes: 20, question_minutes: 20, ..Format::default() };
        assert_eq!(format.check(), Err(FormatIssue::DoesNotFit));
        assert_eq!(Format::default().check(), Ok(()));
    }
}
