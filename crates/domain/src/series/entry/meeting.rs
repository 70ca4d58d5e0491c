//! What one meeting sets otherwise, and more time for some States.

use super::{
    EntryIssue, EntryIssues,
    facts::{fits, venue},
    reader::{Reader, word},
};
use crate::{
    issue::Issue,
    meeting::Meeting,
    series::{Overrides, Series},
    state::StateCode,
    time::Deadline,
    typed::Typed,
};

/// More time for some States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// Which.
    pub states: Vec<StateCode>,
    /// Their deadline; that of the call again if none.
    pub deadline: Option<Deadline>,
}

/// The form that shows what a meeting sets otherwise than its series.
#[must_use]
pub fn overrides(set: &Overrides) -> Typed {
    let mut typed = Typed::default();
    for (field, number) in [
        ("meeting_minutes", set.meeting_minutes),
        ("speaker_minutes_min", set.speaker_minutes_min),
        ("speaker_minutes_max", set.speaker_minutes_max),
        ("opening_minutes", set.opening_minutes),
        ("question_minutes", set.question_minutes),
        ("minimum_applications", set.minimum_applications),
        ("statement_lead_days", set.statement_lead_days),
    ] {
        if let Some(number) = number {
            typed.add(field, number);
        }
    }
    if let Some(mode) = set.mode {
        typed.add("mode", word(mode));
    }
    if let Some(venue) = &set.venue {
        typed.add("venue", &venue.name);
        typed.add("city", venue.city.as_deref().unwrap_or_default());
        typed.add("venue_status", word(venue.certainty));
    }
    typed
}

/// What a meeting sets otherwise than its series. What is left open is as in the series.
///
/// # Errors
///
/// Says what is wrong with each field.
pub fn read_overrides(typed: &Typed, series: &Series) -> Result<Overrides, EntryIssues> {
    let mut reader = Reader::new(typed);
    let place = reader.given("venue").is_some() || reader.given("city").is_some();
    let set = Overrides {
        meeting_minutes: reader.optional_number("meeting_minutes", 10, 480),
        speaker_minutes_min: reader.optional_number("speaker_minutes_min", 1, 60),
        speaker_minutes_max: reader.optional_number("speaker_minutes_max", 1, 60),
        opening_minutes: reader.optional_number("opening_minutes", 0, 60),
        question_minutes: reader.optional_number("question_minutes", 0, 240),
        minimum_applications: reader.optional_number("minimum_applications", 0, 100),
        statement_lead_days: reader.optional_number("statement_lead_days", 0, 365),
        mode: reader.optional_choice("mode"),
        venue: place.then(|| venue(&mut reader)),
    };
    fits(&mut reader, &series.format.with(&set));
    reader.end(Some(set))
}

/// The States that get more time, and until when.
///
/// # Errors
///
/// Says what is wrong with each field; a deadline that is not after the call's is none.
pub fn read_extension(
    typed: &Typed,
    series: &Series,
    meetings: &[Meeting],
) -> Result<Extension, EntryIssues> {
    let mut reader = Reader::new(typed);
    let mut states = Vec::new();
    for chosen in typed.all("states") {
        match meetings.iter().find(|meeting| meeting.state.as_str() == chosen) {
            Some(meeting) => states.push(meeting.state),
            None => reader.plain("states", Issue::NotAChoice),
        }
    }
    if states.is_empty() {
        reader.plain("states", Issue::Missing);
    }
    if typed.has("take_back") {
        return reader.end(Some(Extension { states, deadline: None }));
    }
    let deadline = reader.deadline(&series.time_zone);
    let after = |call: &crate::call::Call| {
        deadline.as_ref().is_some_and(|deadline| deadline.instant() > call.closes.instant())
    };
    if deadline.is_some() && !series.call.as_ref().is_some_and(after) {
        reader.issues.note("closes", EntryIssue::NotLater);
    }
    reader.end(deadline.map(|deadline| Extension { states, deadline: Some(deadline) }))
}
