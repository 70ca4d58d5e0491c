//! The log as organisers read it: what was done, when, by whom, to what.

use jiff::Timestamp;

use crate::{
    ids::ApplicationId,
    series::{Series, SeriesKey},
    state::StateCode,
};

/// An entry of the log, with names where the log has ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogNote {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// What was done: the word in the log.
    pub action: String,
    /// What else there is to know: words in the log.
    pub note: String,
    /// To what.
    pub about: About,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody with an account, by name.
    Named(String),
    /// Somebody without, or the platform itself: the word in the log.
    Word(String),
}

/// What something was done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A series.
    Series(SeriesKey),
    /// A meeting of a series.
    Meeting(SeriesKey, StateCode),
    /// An application that was handed in at some time.
    Application {
        /// The series to which it belongs.
        series: SeriesKey,
        /// Which it is.
        id: ApplicationId,
        /// The number on its receipt.
        number: String,
    },
    /// Somebody with an account, by name.
    Person(String),
    /// Anything else, as the log calls it.
    Other(String),
}

/// What a look into the log is narrowed to. An empty text narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// The log of that series.
    pub series: Option<SeriesKey>,
    /// What that actor did, as the log calls it.
    pub actor: String,
    /// What was done in that way, as the log calls it.
    pub action: String,
}

impl LogFilter {
    /// What an address asks for.
    pub fn read<'a>(get: impl Fn(&str) -> &'a str) -> Self {
        Self {
            series: get("series").parse().ok(),
            actor: get("actor").to_owned(),
            action: get("action").to_owned(),
        }
    }

    /// The same as pairs of an address.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let series = self.series.as_ref().map(ToString::to_string).unwrap_or_default();
        [("series", series), ("actor", self.actor.clone()), ("action", self.action.clone())]
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }
}

/// A page of the log, the latest entries first.
#[derive(Clone, Debug)]
pub struct LogPage {
    /// The series whose log it is, or none: the log of the whole platform.
    pub series: Option<Series>,
    /// The series to which the whole log can be narrowed.
    pub all_series: Vec<SeriesKey>,
    /// Whoever did anything, as the log calls them and as people do.
    pub actors: Vec<(String, Who)>,
    /// What is shown.
    pub notes: Vec<LogNote>,
    /// Which page it is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Where the chain of the whole log breaks, if it does.
    pub broken_at: Option<i64>,
}
