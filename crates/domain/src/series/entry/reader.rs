//! Reads fields one by one and notes what is wrong.

use jiff::civil::Date;
use serde::{Serialize, de::DeserializeOwned};

use super::{EntryIssue, EntryIssues};
use crate::{
    issue::Issue,
    state::{State, StateCode},
    text::{clean_line, clean_text},
    time::{Dates, DatesPrecision, DatesStatus, Deadline, DeadlineIssue, parse_written},
    typed::Typed,
};

/// The most characters of a line.
pub(super) const LINE: usize = 300;

pub(super) struct Reader<'a> {
    pub(super) typed: &'a Typed,
    pub(super) issues: EntryIssues,
}

/// A value by its word in files and forms.
pub(super) fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The names of the fields of some dates.
pub(super) struct DatesFields {
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    pub(super) precision: &'static str,
    pub(super) status: &'static str,
}

impl<'a> Reader<'a> {
    pub(super) fn new(typed: &'a Typed) -> Self {
        Self { typed, issues: EntryIssues::default() }
    }

    /// What was read, unless something was wrong.
    pub(super) fn end<T>(self, read: Option<T>) -> Result<T, EntryIssues> {
        match read {
            Some(read) if self.issues.is_empty() => Ok(read),
            _ => Err(self.issues),
        }
    }

    pub(super) fn plain(&mut self, field: &str, issue: Issue) {
        self.issues.note(field, EntryIssue::Plain(issue));
    }

    pub(super) fn given(&self, field: &str) -> Option<&'a str> {
        Some(self.typed.get(field).trim()).filter(|text| !text.is_empty())
    }

    /// One line; empty if nothing was typed.
    pub(super) fn line(&mut self, field: &str) -> String {
        let line = clean_line(self.typed.get(field));
        if line.chars().count() > LINE {
            self.plain(field, Issue::TooLong { limit: LINE });
        }
        line
    }

    /// Several lines as one text.
    pub(super) fn text(&mut self, field: &str, limit: usize) -> String {
        let text = clean_text(self.typed.get(field));
        if text.chars().count() > limit {
            self.plain(field, Issue::TooLong { limit });
        }
        text
    }

    /// Lines that each say one thing.
    pub(super) fn lines(&mut self, field: &str) -> Vec<String> {
        let lines: Vec<_> =
            self.typed.get(field).lines().map(clean_line).filter(|line| !line.is_empty()).collect();
        if lines.len() > 200 || lines.iter().any(|line| line.chars().count() > LINE) {
            self.plain(field, Issue::TooLong { limit: LINE });
        }
        lines
    }

    pub(super) fn optional_number<T: TryFrom<i64>>(&mut self, field: &str, min: i64, max: i64) -> Option<T> {
        let text = self.given(field)?;
        let number = text.parse::<i64>().ok().filter(|number| (min..=max).contains(number));
        let number = number.and_then(|number| T::try_from(number).ok());
        if number.is_none() {
            self.plain(field, Issue::NotANumber { min, max });
        }
        number
    }

    pub(super) fn number<T: TryFrom<i64>>(&mut self, field: &str, min: i64, max: i64) -> Option<T> {
        if self.given(field).is_none() {
            self.plain(field, Issue::Missing);
        }
        self.optional_number(field, min, max)
    }

    /// One of the values that have words; nothing if nothing was chosen.
    pub(super) fn optional_choice<T: DeserializeOwned>(&mut self, field: &str) -> Option<T> {
        let chosen = self.given(field)?;
        let value = serde_json::from_value(serde_json::Value::String(chosen.to_owned())).ok();
        if value.is_none() {
            self.plain(field, Issue::NotAChoice);
        }
        value
    }

    pub(super) fn choice<T: DeserializeOwned>(&mut self, field: &str) -> Option<T> {
        if self.given(field).is_none() {
            self.plain(field, Issue::Missing);
        }
        self.optional_choice(field)
    }

    /// A date such as `2027-03-09`.
    pub(super) fn date(&mut self, field: &str) -> Option<Date> {
        let Some(text) = self.given(field) else {
            self.plain(field, Issue::Missing);
            return None;
        };
        let date = text.parse::<Date>().ok().filter(|date| (2000..=2199).contains(&date.year()));
        if date.is_none() {
            self.plain(field, Issue::NotADate);
        }
        date
    }

    /// Dates. The end of a week or of a month may be left out.
    pub(super) fn dates(&mut self, fields: &DatesFields) -> Option<Dates> {
        let start = self.date(fields.start);
        let precision = self.choice::<DatesPrecision>(fields.precision);
        let status = self.choice::<DatesStatus>(fields.status);
        let end = match (self.given(fields.end), precision) {
            (None, Some(DatesPrecision::Week | DatesPrecision::Month)) => None,
            _ => Some(self.date(fields.end)?),
        };
        let (start, precision, status) = (start?, precision?, status?);
        let dates = match (precision, end) {
            (DatesPrecision::Week, None) => Dates::week_of(start, status),
            (DatesPrecision::Month, end) => {
                let end = end.unwrap_or(start).last_of_month();
                Dates::new(start.first_of_month(), end, precision, status)
            }
            (_, end) => Dates::new(start, end.unwrap_or(start), precision, status),
        };
        dates.map_err(|issue| self.issues.note(fields.end, EntryIssue::Dates(issue))).ok()
    }

    /// A deadline of the fields `closes`, `closes_time` and `zone_words`. Where the word for the zone
    /// is that of the other half of the year, `reading` says which of the two readings is meant; it
    /// holds one of them as text, so that an answer to another question counts for nothing.
    pub(super) fn deadline(&mut self, zone: &str) -> Option<Deadline> {
        let Some(closes) = self.given("closes") else {
            self.plain("closes", Issue::Missing);
            return None;
        };
        let words = self.given("zone_words").unwrap_or(zone);
        let issue = match parse_written(closes, self.given("closes_time"), words) {
            Ok(deadline) => return Some(deadline),
            Err(issue) => issue,
        };
        if let DeadlineIssue::ZoneWordOutOfSeason { literal, meant, .. } = &issue {
            let chosen = self.typed.get("reading");
            let readings = [literal, meant].into_iter();
            if let Some(reading) = readings.into_iter().find(|reading| reading.to_string() == chosen) {
                return Some((**reading).clone());
            }
        }
        let field = match issue {
            DeadlineIssue::NotADate | DeadlineIssue::NoSuchDay | DeadlineIssue::YearOutOfRange(_) => "closes",
            DeadlineIssue::NotATime
            | DeadlineIssue::NoSuchTime
            | DeadlineIssue::Skipped { .. }
            | DeadlineIssue::Repeated { .. }
            | DeadlineIssue::Malformed => "closes_time",
            DeadlineIssue::UnknownZone => "zone_words",
            DeadlineIssue::ZoneWordOutOfSeason { .. } => "reading",
        };
        self.issues.note(field, EntryIssue::Deadline(issue));
        None
    }

    /// States by name, one a line.
    pub(super) fn states(&mut self, field: &str) -> Vec<StateCode> {
        let mut states = Vec::new();
        for line in self.lines(field) {
            match State::find(&line) {
                None => self.issues.note(field, EntryIssue::UnknownState(line)),
                Some(state) if state.observer => {
                    self.issues.note(field, EntryIssue::NotReviewed(state.code));
                }
                Some(state) if states.contains(&state.code) => {
                    self.issues.note(field, EntryIssue::StateTwice(state.code));
                }
                Some(state) => states.push(state.code),
            }
        }
        states
    }
}
