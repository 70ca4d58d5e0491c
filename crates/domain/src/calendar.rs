//! The calendar of the UPR: 54 sessions of the Working Group, and which States they review.
//!
//! Not all of it was read in a source; some days and lists follow from the order of the cycle. So
//! each fact carries its [`Status`], and one that nothing confirms can only be read through
//! [`Fact::even_unconfirmed`], whose name says what the reader takes upon itself.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::state::StateCode;

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Inferred. Not to be shown as a fact.
    Unconfirmed,
    /// In part read in a source, in part inferred. To be shown with that reserve.
    Partly,
    /// Read in a source.
    Confirmed,
}

/// A value that is known more or less well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    value: T,
    status: Status,
}

/// A session of the UPR Working Group.
#[derive(Debug)]
pub struct Session {
    /// Its number. Sessions are numbered through, over all cycles.
    pub number: u16,
    /// The cycle of reviews to which it belongs.
    pub cycle: u8,
    /// From when to when it meets.
    pub dates: Fact<Span>,
    /// The States that it reviews.
    pub states: Fact<Vec<StateCode>>,
}

/// From a first to a last day, or from a first to a last month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day; of the first month, if only months are known.
    pub first: Date,
    /// The last day; of the last month, if only months are known.
    pub last: Date,
    /// How exactly it is known.
    pub precision: SpanPrecision,
}

/// How exactly a [`Span`] is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanPrecision {
    /// To the day.
    Day,
    /// To the month.
    Month,
}

impl<T> Fact<T> {
    /// A value and how well it is known.
    #[must_use]
    pub fn new(value: T, status: Status) -> Self {
        Self { value, status }
    }

    /// How well the value is known.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// The value, if it is confirmed.
    #[must_use]
    pub fn sure(&self) -> Option<&T> {
        (self.status == Status::Confirmed).then_some(&self.value)
    }

    /// The value, if at least a part of it is confirmed. Show it with that reserve.
    #[must_use]
    pub fn hedged(&self) -> Option<&T> {
        (self.status >= Status::Partly).then_some(&self.value)
    }

    /// The value, even if nothing confirms it. Not to be shown to anybody as a fact.
    #[must_use]
    pub fn even_unconfirmed(&self) -> &T {
        &self.value
    }
}

/// All sessions from the first to the last that is planned.
#[must_use]
pub fn sessions() -> &'static [Session] {
    &SESSIONS
}

/// The session with that number.
#[must_use]
pub fn session(number: u16) -> Option<&'static Session> {
    SESSIONS.iter().find(|session| session.number == number)
}

/// The sessions that have a State on their list, each known as well as its list is.
pub fn reviews_of(state: StateCode) -> impl Iterator<Item = Fact<&'static Session>> {
    SESSIONS
        .iter()
        .filter(move |session| session.states.value.contains(&state))
        .map(|session| Fact::new(session, session.states.status))
}

/// The next session that has a State on its list and is not over on `day`, known as well as its
/// list is. None if the calendar does not reach that far, or the review was put off and has no
/// new date.
#[must_use]
pub fn next_review(state: StateCode, day: Date) -> Option<Fact<&'static Session>> {
    reviews_of(state).find(|session| session.value.dates.value.last >= day)
}

/// One line of `data/calendar.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    number: u16,
    cycle: u8,
    first: DayOrMonth,
    last: DayOrMonth,
    dates: Status,
    list: Status,
    states: Vec<StateCode>,
}

/// `2026-05-04`, or `2026-05` if only the month is known.
#[derive(Clone, Copy)]
enum DayOrMonth {
    Day(Date),
    Month(Date),
}

impl<'de> Deserialize<'de> for DayOrMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        match text.len() {
            7 => format!("{text}-01").parse().map(Self::Month),
            _ => text.parse().map(Self::Day),
        }
        .map_err(D::Error::custom)
    }
}

impl From<Row> for Session {
    fn from(row: Row) -> Self {
        let span = match (row.first, row.last) {
            (DayOrMonth::Day(first), DayOrMonth::Day(last)) => {
                Span { first, last, precision: SpanPrecision::Day }
            }
            (
                DayOrMonth::Day(first) | DayOrMonth::Month(first),
                DayOrMonth::Day(last) | DayOrMonth::Month(last),
            ) => Span {
                first: first.first_of_month(),
                last: last.last_of_month(),
                precision: SpanPrecision::Month,
            },
        };
        Self {
            number: row.number,
            cycle: row.cycle,
            dates: Fact::new(span, row.dates),
            states: Fact::new(row.states, row.list),
        }
    }
}

static SESSIONS: LazyLock<Vec<Session>> = LazyLock::new(|| {
    let rows: Vec<Row> =
        serde_json::from_str(include_str!("../data/calendar.json")).expect("calendar.json is whole");
    rows.into_iter().map(Session::from).collect()
});

#[cfg(test)]
mod tests;
