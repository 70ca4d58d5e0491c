//! What can be in the right form and yet make no sense.

use std::collections::BTreeSet;

use super::{ContentIssue, Desk, FieldIssue, Format, Item, ItemKind, SeriesFile, Stage, StateRef, Timetable};
use crate::{
    series::entry::SECTION,
    state::StateCode,
    time::{Dates, DeadlineIssue, is_zone},
};

#[derive(Default)]
struct Findings(Vec<FieldIssue>);

impl Findings {
    fn note(&mut self, path: impl Into<String>, issue: ContentIssue) {
        self.0.push(FieldIssue { path: path.into(), issue });
    }

    /// The States of a list. Those that are unknown or stood there before are noted.
    fn states(&mut self, path: &str, list: &[StateRef]) -> Vec<(String, StateCode)> {
        let mut seen = BTreeSet::new();
        let mut known = Vec::new();
        for (at, state) in list.iter().enumerate() {
            let path = format!("{path}[{at}]");
            match state.code() {
                Err(_) => self.note(path, ContentIssue::UnknownState(state.0.clone())),
                Ok(code) if !seen.insert(code) => self.note(path, ContentIssue::StateTwice(code)),
                Ok(code) => known.push((path, code)),
            }
        }
        known
    }

    /// The States of a list that can only hold States of the series.
    fn states_of(
        &mut self,
        series: &BTreeSet<StateCode>,
        path: &str,
        list: &[StateRef],
    ) -> Vec<(String, StateCode)> {
        let mut known = self.states(path, list);
        known.retain(|(path, code)| {
            let belongs = series.contains(code);
            if !belongs {
                self.note(path.as_str(), ContentIssue::NotInTheSeries(*code));
            }
            belongs
        });
        known
    }
}

pub(super) fn issues(file: &SeriesFile) -> Vec<FieldIssue> {
    let mut found = Findings::default();
    for (path, number) in [("number", file.number), ("working_group.session", file.working_group.session)] {
        if number == 0 {
            found.note(path, ContentIssue::OutOfRange);
        }
    }
    if !file.organiser.is_empty() && file.organiser.trim().is_empty() {
        found.note("organiser", ContentIssue::Missing);
    }
    if !is_zone(&file.time_zone) {
        found.note("time_zone", ContentIssue::UnknownZone);
    }
    if let Some(country) = &file.in_country {
        found.states("in_country.state", std::slice::from_ref(&country.state));
    }
    let states = under_review(file, &mut found);
    format(file.format.as_ref(), "format", &mut found);
    call(file, &mut found);
    if let Some(grants) = &file.travel_grants {
        found.states_of(&states, "travel_grants.states", &grants.states);
        if grants.max_days == 0 {
            found.note("travel_grants.max_days", ContentIssue::OutOfRange);
        }
    }
    held(file, &mut found);
    for (at, table) in file.timetables.iter().enumerate() {
        let before = file.announced_before.iter().map(|plan| &plan.dates);
        let dates: Vec<_> = match table.stage {
            Stage::Planned => before.chain([&file.dates]).collect(),
            Stage::Held => vec![file.held.as_ref().map_or(&file.dates, |held| &held.dates)],
        };
        timetable(table, &dates, &states, &format!("timetables[{at}]"), &mut found);
    }
    if file.cumulative_before.as_ref().and_then(|before| before.series).is_some_and(|[from, to]| from > to) {
        found.note("cumulative_before.series", ContentIssue::Reversed);
    }
    if let Some(set) = &file.desk {
        desk(set, &states, &mut found);
    }
    found.0
}

fn desk(set: &Desk, states: &BTreeSet<StateCode>, found: &mut Findings) {
    for (at, _) in set.donors.iter().enumerate().filter(|(_, donor)| donor.trim().is_empty()) {
        found.note(format!("desk.donors[{at}]"), ContentIssue::Missing);
    }
    let criteria = set.criteria.iter().flatten().enumerate();
    for (at, _) in criteria.filter(|(_, one)| one.weight == 0 || one.max == 0 || one.id.is_empty()) {
        found.note(format!("desk.criteria[{at}]"), ContentIssue::OutOfRange);
    }
    if set.criteria.as_ref().is_some_and(Vec::is_empty) {
        found.note("desk.criteria", ContentIssue::Missing);
    }
    for (lang, texts) in &set.texts {
        let long = texts.iter().filter(|(_, text)| text.chars().count() > SECTION);
        for (section, _) in long {
            found.note(format!("desk.texts.{}.{}", lang.tag(), section.name()), ContentIssue::TooLong);
        }
    }
    for (at, document) in set.documents.iter().enumerate() {
        if document.title.trim().is_empty() {
            found.note(format!("desk.documents[{at}].title"), ContentIssue::Missing);
        }
        if !document.is_sound() {
            found.note(format!("desk.documents[{at}].address"), ContentIssue::NotAnAddress);
        }
    }
    let meetings: Vec<_> = set.meetings.iter().map(|meeting| meeting.state.clone()).collect();
    found.states_of(states, "desk.meetings", &meetings);
}

fn under_review(file: &SeriesFile, found: &mut Findings) -> BTreeSet<StateCode> {
    if file.states.is_empty() {
        found.note("states", ContentIssue::Missing);
    }
    let states = found.states("states", &file.states);
    for (path, code) in &states {
        if code.state().observer {
            found.note(path.as_str(), ContentIssue::NotReviewed(*code));
        }
    }
    states.into_iter().map(|(_, code)| code).collect()
}

fn format(format: Option<&Format>, path: &str, found: &mut Findings) {
    let Some(format) = format else { return };
    if format.meeting_minutes == Some(0) {
        found.note(format!("{path}.meeting_minutes"), ContentIssue::OutOfRange);
    }
    if let Some([least, most]) = format.speaker_minutes {
        if least > most {
            found.note(format!("{path}.speaker_minutes"), ContentIssue::Reversed);
        } else if least == 0 || format.meeting_minutes.is_some_and(|meeting| most > meeting) {
            found.note(format!("{path}.speaker_minutes"), ContentIssue::OutOfRange);
        }
    }
}

fn call(file: &SeriesFile, found: &mut Findings) {
    let Some(call) = &file.call else { return };
    if call.closes.is_none() && (call.time.is_some() || call.zone_words.is_some()) {
        found.note("call.closes", ContentIssue::Missing);
    }
    if let Some(Err(issue)) = file.deadline() {
        let path = match issue {
            DeadlineIssue::NotADate | DeadlineIssue::NoSuchDay | DeadlineIssue::YearOutOfRange(_) => {
                "call.closes"
            }
            DeadlineIssue::NotATime
            | DeadlineIssue::NoSuchTime
            | DeadlineIssue::Skipped { .. }
            | DeadlineIssue::Repeated { .. }
            | DeadlineIssue::Malformed => "call.time",
            // The zone of the series is the one in question, and is noted there.
            DeadlineIssue::UnknownZone | DeadlineIssue::ZoneWordOutOfSeason { .. }
                if call.zone_words.is_none() =>
            {
                return;
            }
            DeadlineIssue::UnknownZone | DeadlineIssue::ZoneWordOutOfSeason { .. } => "call.zone_words",
        };
        found.note(path, ContentIssue::Deadline(issue));
    }
}

fn held(file: &SeriesFile, found: &mut Findings) {
    let Some(held) = &file.held else { return };
    format(held.format.as_ref(), "held.format", found);
    let meetings = held.meetings.and_then(|meetings| usize::try_from(meetings).ok());
    if meetings.is_some_and(|meetings| meetings > file.states.len()) {
        found.note("held.meetings", ContentIssue::OutOfRange);
    }
    let more =
        |part: Option<u32>, whole: Option<u32>| part.zip(whole).is_some_and(|(part, whole)| part > whole);
    if more(held.national_organisations, held.speaking_organisations) {
        found.note("held.national_organisations", ContentIssue::OutOfRange);
    }
    if more(held.missions_per_meeting, held.missions) {
        found.note("held.missions_per_meeting", ContentIssue::OutOfRange);
    }
}

fn timetable(
    table: &Timetable,
    dates: &[&Dates],
    series: &BTreeSet<StateCode>,
    path: &str,
    found: &mut Findings,
) {
    let mut met = BTreeSet::new();
    let mut last_day = None;
    for (at, day) in table.days.iter().enumerate() {
        let path = format!("{path}.days[{at}]");
        if last_day.is_some_and(|last| day.date <= last) {
            found.note(format!("{path}.date"), ContentIssue::OutOfOrder);
        }
        if !dates.iter().any(|dates| dates.contains(day.date)) {
            found.note(format!("{path}.date"), ContentIssue::OutsideTheDates);
        }
        last_day = Some(day.date);
        let met_today = items(&day.items, series, &path, found);
        for (path, code) in met_today {
            if !met.insert(code) {
                found.note(path, ContentIssue::StateTwice(code));
            }
        }
    }
    for (path, code) in found.states_of(series, &format!("{path}.no_statement"), &table.no_statement) {
        if met.contains(&code) {
            found.note(path, ContentIssue::StatementAfterAll(code));
        }
    }
}

/// The States that have a meeting on a day.
fn items(
    items: &[Item],
    series: &BTreeSet<StateCode>,
    path: &str,
    found: &mut Findings,
) -> Vec<(String, StateCode)> {
    let mut met = Vec::<(String, StateCode)>::new();
    let mut last = None;
    for (at, item) in items.iter().enumerate() {
        let path = format!("{path}.items[{at}]");
        if last.is_some_and(|last| item.time <= last) {
            found.note(format!("{path}.time"), ContentIssue::OutOfOrder);
        }
        last = Some(item.time);
        let enough = match item.kind {
            ItemKind::Meeting => item.states.len() == 1,
            ItemKind::Questions => !item.states.is_empty(),
            ItemKind::Break => item.states.is_empty(),
        };
        if !enough {
            found.note(format!("{path}.states"), ContentIssue::WrongNumberOfStates(item.states.len()));
        }
        let states = found.states_of(series, &format!("{path}.states"), &item.states);
        match item.kind {
            ItemKind::Meeting => met.extend(states),
            ItemKind::Questions => {
                for (path, code) in states {
                    if !met.iter().any(|(_, before)| *before == code) {
                        found.note(path, ContentIssue::NotMetBefore(code));
                    }
                }
            }
            ItemKind::Break => {}
        }
    }
    met
}
