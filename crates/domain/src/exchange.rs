//! The exchange layout of a series: what a file says about it, read without trust.
//!
//! A file is read in two steps. [`SeriesFile::read`] first takes it apart: what is no JSON, lacks
//! a field or has one too many is [`Malformed`], with the field's path and its line. Then
//! [`SeriesFile::issues`] finds all that is in the right form and makes no sense, such as a State
//! that does not exist at `states[3]`. The layout is described in `docs/formats/series.md`.

mod carry;
mod checks;
mod compare;
mod desk;
mod parts;
mod timetable;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use self::{
    carry::{CarryRefusal, Whole},
    compare::{Difference, differences},
    desk::{Desk, MeetingPart},
    parts::{
        Access, Applicants, Attachment, Call, Channel, Covered, Cumulative, Format, Held, InCountry, Mode,
        Plan, Question, StateRef, Statements, TravelGrants, Venue, VenueStatus, WorkingGroup,
    },
    timetable::{Completeness, Day, Item, ItemKind, Stage, Timetable},
};
use crate::{
    series::SeriesKey,
    state::StateCode,
    time::{Dates, Deadline, DeadlineIssue, parse_written},
};

/// A series of Pre-sessions, as a file tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesFile {
    /// The name and version of this layout.
    pub layout: Layout,
    /// The series' number.
    pub number: u16,
    /// The word in its address, where that is not its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<SeriesKey>,
    /// Who organises it; the organisation that runs the platform if nothing is said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organiser: String,
    /// The IANA name of the zone of all its times.
    pub time_zone: String,
    /// The session of the UPR Working Group before which it is held.
    pub working_group: WorkingGroup,
    /// The country in which it is held, for a series that prepares the one in Geneva.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_country: Option<InCountry>,
    /// How it was announced to be held.
    pub mode: Mode,
    /// Where it was announced to be held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// When it was announced to be held.
    pub dates: Dates,
    /// The plans that were announced before that one, and given up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub announced_before: Vec<Plan>,
    /// The States under Review that were announced.
    pub states: Vec<StateRef>,
    /// What a meeting looks like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// Who may come.
    pub access: Access,
    /// How to apply, and until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
    /// The travel grants that are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub travel_grants: Option<TravelGrants>,
    /// What was held in the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// The timetables that were published, in the order of publication.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timetables: Vec<Timetable>,
    /// What all series before had come to, as this series told it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cumulative_before: Option<Cumulative>,
    /// What organisers set at their desk beyond what was announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<Desk>,
}

/// The name and version of a layout that this reader knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layout {
    /// The first.
    #[serde(rename = "rostrum-series/1")]
    One,
}

/// Why a text was not read as a series.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// It has not the form of the layout.
    #[error("not a series file")]
    Malformed(#[source] Malformed),
    /// It has the form, but says what cannot be. All such places are named, in their order.
    #[error("the series file makes no sense: {}", listed(.0))]
    Unsound(Vec<FieldIssue>),
}

/// Where and how a text departs from the form of the layout.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}, line {line}, column {column}: {message}")]
pub struct Malformed {
    /// The path of the field, such as `call.closes`; `.` for the file as a whole.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// What the reader of JSON says about it; for logs and for those who write such files.
    pub message: String,
}

/// One place of a file that is in the right form and makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}: {issue}")]
pub struct FieldIssue {
    /// The path of the field, such as `states[3]`.
    pub path: String,
    /// What is wrong with it.
    pub issue: ContentIssue,
}

/// What is wrong with a field that is in the right form.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ContentIssue {
    /// An answer is required and missing.
    #[error("an answer is missing")]
    Missing,
    /// No Member State or observer State has this code.
    #[error("no State has the code {0}")]
    UnknownState(String),
    /// The State is not reviewed at all, because it is an observer.
    #[error("{0} is an observer and is not reviewed")]
    NotReviewed(StateCode),
    /// The State stood there before.
    #[error("{0} stands there twice")]
    StateTwice(StateCode),
    /// The State is not among those of the series.
    #[error("{0} is not among the States of the series")]
    NotInTheSeries(StateCode),
    /// The State has no meeting before this block on that day.
    #[error("{0} has no meeting before this block on that day")]
    NotMetBefore(StateCode),
    /// The State is said to have no statement, and has a meeting.
    #[error("{0} is said to have no statement, and has a meeting")]
    StatementAfterAll(StateCode),
    /// A meeting has one State, a block of questions at least one, a break none.
    #[error("{0} States are too many or too few there")]
    WrongNumberOfStates(usize),
    /// The zone is in no time zone database.
    #[error("no time zone has that name")]
    UnknownZone,
    /// What the call says about its end is no deadline.
    #[error("{0}")]
    Deadline(DeadlineIssue),
    /// It does not come after the one before it.
    #[error("it does not come after the one before it")]
    OutOfOrder,
    /// The day is not among the days of the series.
    #[error("it is not on a day of the series")]
    OutsideTheDates,
    /// The least is more than the most.
    #[error("the least is more than the most")]
    Reversed,
    /// The text is longer than a page takes.
    #[error("the text is longer than a page takes")]
    TooLong,
    /// It is no web address to which a page can point.
    #[error("it is no web address to which a page can point")]
    NotAnAddress,
    /// The number is zero, or larger than the whole of which it counts a part.
    #[error("the number is too small or too large")]
    OutOfRange,
}

/// All that is wrong with a file, for logs and for those who write such files.
pub(crate) fn listed<T: ToString>(issues: &[T]) -> String {
    issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl SeriesFile {
    /// The series that a text tells of.
    ///
    /// # Errors
    ///
    /// Says where the text is not in the form of the layout, or else all that makes no sense.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let mut json = serde_json::Deserializer::from_str(text);
        let file: Self = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| ReadError::Malformed(malformed(error.path().to_string(), error.inner())))?;
        json.end().map_err(|error| ReadError::Malformed(malformed(".".to_owned(), &error)))?;
        let issues = file.issues();
        if issues.is_empty() { Ok(file) } else { Err(ReadError::Unsound(issues)) }
    }

    /// The text of the file, which reads as the same series.
    ///
    /// # Errors
    ///
    /// Fails only if there is no memory for the text.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// All that makes no sense, in the order of the layout.
    #[must_use]
    pub fn issues(&self) -> Vec<FieldIssue> {
        checks::issues(self)
    }

    /// Until when the call is open, if it says so. Where the call has no words for the zone, its
    /// times are those of the series.
    #[must_use]
    pub fn deadline(&self) -> Option<Result<Deadline, DeadlineIssue>> {
        let call = self.call.as_ref()?;
        let zone = call.zone_words.as_deref().unwrap_or(&self.time_zone);
        call.closes.as_deref().map(|closes| parse_written(closes, call.time.as_deref(), zone))
    }
}

fn malformed(path: String, error: &serde_json::Error) -> Malformed {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let place = format!(" at line {line} column {column}");
    Malformed { path, line, column, message: message.strip_suffix(&place).unwrap_or(&message).to_owned() }
}

#[cfg(test)]
mod tests;
