//! The timetables of a series file.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Mode, StateRef};

/// A timetable that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timetable {
    /// Whether it is the plan or what was held.
    pub stage: Stage,
    /// How the meetings in it are held.
    pub mode: Mode,
    /// How much of it was published.
    pub completeness: Completeness,
    /// Its days, in their order.
    pub days: Vec<Day>,
    /// States of the series for which there was no statement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_statement: Vec<StateRef>,
}

/// Whether a timetable is the plan or what was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Planned, and then not held so.
    Planned,
    /// Held so.
    Held,
}

/// How much of a timetable was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completeness {
    /// When each meeting starts. An item does not last until the next.
    StartsOnly,
    /// All of it. An item lasts until the next at most.
    Full,
}

/// A day of a timetable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// What happens on it, in its order.
    pub items: Vec<Item>,
}

/// Something that starts at some time of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// When it starts.
    #[serde(with = "minute")]
    pub time: Time,
    /// What it is.
    pub kind: ItemKind,
    /// Whose meeting it is, or which States share the questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<StateRef>,
}

/// What an item of a timetable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// The meeting of one State, or the screening of its statements.
    Meeting,
    /// Questions and answers on one State or several.
    Questions,
    /// A break.
    Break,
}

/// Times of day are written to the minute.
mod minute {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    pub(super) fn serialize<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.strftime("%H:%M"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let text = String::deserialize(deserializer)?;
        let well_formed = text.len() == 5;
        let time = well_formed.then(|| Time::strptime("%H:%M", &text).ok()).flatten();
        time.ok_or_else(|| D::Error::custom("not a time such as 09:30"))
    }
}
