//! A series of Pre-sessions: where, when and how the States of one UPR session are briefed upon.
//!
//! A series keeps what was announced beside what is planned now and what was held, and every fact
//! that may still change carries its status. Parameters of the format are settings of the series;
//! each may be set otherwise for one meeting ([`crate::meeting::Meeting::format`]).

pub mod entry;
mod format;
mod said;

use std::{collections::BTreeMap, fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    assessment::{Criterion, standard_criteria},
    call::Call,
    grant::GrantTerms,
    ids::SeriesId,
    lang::Lang,
    state::StateCode,
    time::{Dates, GENEVA},
};

pub use self::{
    format::{Format, FormatIssue, Overrides},
    said::{Said, SaidCall, SaidTimetable},
};

/// The word by which a series is known in addresses, such as `44` or `nairobi-2026`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SeriesKey(String);

/// A text is no key of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a key has 1 to 40 lower-case letters, digits and hyphens")]
pub struct SeriesKeyError;

impl SeriesKey {
    /// The key as it stands in addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SeriesKey {
    type Err = SeriesKeyError;

    fn from_str(text: &str) -> Result<Self, SeriesKeyError> {
        let fits = (1..=40).contains(&text.len())
            && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !text.starts_with('-')
            && !text.ends_with('-');
        if fits { Ok(Self(text.to_owned())) } else { Err(SeriesKeyError) }
    }
}

impl TryFrom<String> for SeriesKey {
    type Error = SeriesKeyError;

    fn try_from(text: String) -> Result<Self, SeriesKeyError> {
        text.parse()
    }
}

impl From<SeriesKey> for String {
    fn from(key: SeriesKey) -> Self {
        key.0
    }
}

impl From<u16> for SeriesKey {
    fn from(number: u16) -> Self {
        Self(number.to_string())
    }
}

impl fmt::Display for SeriesKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How speakers and missions meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In one room.
    #[default]
    InPerson,
    /// Online: recorded statements are screened, questions are live.
    Virtual,
    /// In a room that can be followed and spoken to from elsewhere.
    Hybrid,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// It may still change, and every page that shows it says so.
    #[default]
    Provisional,
    /// It stands.
    Confirmed,
}

/// Where a series or a meeting takes place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Venue {
    /// The building, or how to reach the place online.
    pub name: String,
    /// The city, unless it is online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Whether the venue stands.
    #[serde(default)]
    pub certainty: Certainty,
}

/// Whether the series is the one in Geneva or one that prepares it in the country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Setting {
    /// In Geneva, before the missions.
    #[default]
    Geneva,
    /// In the country itself, with partners, before the Geneva series of the same States.
    InCountry {
        /// Where it is held.
        state: StateCode,
        /// The organisations that hold it together with the organiser.
        #[serde(default)]
        partners: Vec<String>,
        /// The Geneva series that it prepares.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        prepares: Option<SeriesKey>,
    },
}

/// A part of the call page that organisers may word themselves, per language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What the Pre-sessions are for.
    Objectives,
    /// How a meeting runs.
    Format,
    /// What comes of it.
    Outcomes,
    /// How to apply.
    HowToApply,
    /// What national human rights institutions should know.
    Nhri,
    /// Travel grants.
    Grants,
    /// About the organisation that holds the series.
    About,
}

impl Section {
    /// All sections in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Objectives,
        Self::Format,
        Self::Outcomes,
        Self::HowToApply,
        Self::Nhri,
        Self::Grants,
        Self::About,
    ];

    /// The section's name in forms and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Objectives => "objectives",
            Self::Format => "format",
            Self::Outcomes => "outcomes",
            Self::HowToApply => "how_to_apply",
            Self::Nhri => "nhri",
            Self::Grants => "grants",
            Self::About => "about",
        }
    }
}

/// A document that the call page points to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedDocument {
    /// Its title, in its own language.
    pub title: String,
    /// Where it is.
    pub address: String,
    /// The language it is in.
    pub language: Lang,
}

impl LinkedDocument {
    /// Whether its address is one to which a page can point.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let address = &self.address;
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let stray = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\".contains(c);
        host.is_some_and(|host| host.contains('.') && !host.contains(stray))
    }
}

/// What was reached before this series, as the call tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FiguresSoFar {
    /// Since when the figures count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_year: Option<i16>,
    /// The first series that is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_series: Option<u16>,
    /// The last series that is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_series: Option<u16>,
    /// Meetings held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meetings: Option<u32>,
    /// Distinct missions that came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missions: Option<u32>,
    /// Presentations, about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presentations_about: Option<u32>,
    /// Civil society organisations that spoke.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csos: Option<u32>,
    /// National human rights institutions that spoke.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nhris: Option<u32>,
    /// States that were briefed upon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub states: Option<u32>,
    /// Whether the figures are those of the present cycle of the UPR only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cycle: Option<u8>,
}

/// What was held in the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// On which days.
    pub dates: Dates,
    /// How.
    #[serde(default)]
    pub mode: Mode,
    /// How many meetings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings: Option<u32>,
    /// How many organisations spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaking_organisations: Option<u32>,
    /// How many of them were national.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national_organisations: Option<u32>,
    /// How many women spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women: Option<u32>,
    /// How many NHRIs spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nhris: Option<u32>,
    /// How many distinct missions came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missions: Option<u32>,
    /// How many missions came to a meeting, on average.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missions_per_meeting: Option<u32>,
}

/// What was announced, kept as it was when plans change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// When the plan was given up for another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The days that were announced.
    pub dates: Dates,
    /// The mode that was announced.
    pub mode: Mode,
    /// The venue that was announced.
    pub venue: Venue,
}

/// A series of Pre-sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// The series' id.
    pub id: SeriesId,
    /// The word in its address.
    pub key: SeriesKey,
    /// The UPR Working Group session that it prepares.
    pub wg_session: u16,
    /// When that session is.
    pub wg_dates: Option<Dates>,
    /// In Geneva, or in a country.
    #[serde(default)]
    pub setting: Setting,
    /// How it takes place.
    pub mode: Mode,
    /// Where it takes place.
    pub venue: Venue,
    /// When it takes place.
    pub dates: Dates,
    /// The time zone of its hours, an IANA name.
    pub time_zone: String,
    /// The language it is held in.
    #[serde(default)]
    pub language: Lang,
    /// The shape of its meetings.
    pub format: Format,
    /// The call for applications, once there is one.
    pub call: Option<Call>,
    /// The travel grants, if there are any.
    pub grants: Option<GrantTerms>,
    /// By what applications are assessed.
    pub criteria: Vec<Criterion>,
    /// The figures that the call tells.
    pub figures: Option<FiguresSoFar>,
    /// Sections that an organiser has worded, by language.
    #[serde(default)]
    pub texts: BTreeMap<Lang, BTreeMap<Section, String>>,
    /// Documents that the call page points to.
    #[serde(default)]
    pub documents: Vec<LinkedDocument>,
    /// The plans that were announced before the present one, oldest first.
    #[serde(default)]
    pub announced: Vec<Announced>,
    /// What was held, once it was.
    #[serde(default)]
    pub held: Option<Held>,
    /// What the announcement says beyond what the platform needs in order to run the series.
    #[serde(default)]
    pub said: Said,
    /// Whether everything in it was made up, for rehearsal.
    #[serde(default)]
    pub synthetic: bool,
    /// When it was first shown to the public; nobody but organisers sees it before.
    #[serde(default)]
    pub published: Option<Timestamp>,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

impl Series {
    /// A series in Geneva of which nothing but its days is known, with the usual format and criteria.
    #[must_use]
    pub fn planned(id: SeriesId, key: SeriesKey, wg_session: u16, dates: Dates) -> Self {
        Self {
            id,
            key,
            wg_session,
            wg_dates: None,
            setting: Setting::Geneva,
            mode: Mode::InPerson,
            venue: Venue::default(),
            dates,
            time_zone: crate::time::GENEVA.to_owned(),
            language: Lang::En,
            format: Format::default(),
            call: None,
            grants: None,
            criteria: crate::assessment::standard_criteria(),
            figures: None,
            texts: BTreeMap::new(),
            documents: Vec::new(),
            announced: Vec::new(),
            held: None,
            said: Said::default(),
            synthetic: false,
            published: None,
            version: 0,
        }
    }

    /// A series of which nothing is known but this.
    #[must_use]
    pub fn begun(id: SeriesId, key: SeriesKey, wg_session: u16, dates: Dates) -> Self {
        Self {
            id,
            key,
            wg_session,
            wg_dates: None,
            setting: Setting::Geneva,
            mode: Mode::InPerson,
            venue: Venue::default(),
            dates,
            time_zone: GENEVA.to_owned(),
            language: Lang::En,
            format: Format::default(),
            call: None,
            grants: None,
            criteria: standard_criteria(),
            figures: None,
            texts: BTreeMap::new(),
            documents: Vec::new(),
            announced: Vec::new(),
            held: None,
            said: Said::default(),
            synthetic: false,
            published: None,
            version: 0,
        }
    }

    /// A series like this one: its form, texts, criteria and terms, and nothing of its States, its
    /// dates, what became of it, or who may see it.
    #[must_use]
    pub fn cloned_as(&self, id: SeriesId, key: SeriesKey, wg_session: u16, dates: Dates) -> Self {
        Self {
            setting: self.setting.clone(),
            mode: self.mode,
            venue: Venue { certainty: Certainty::Provisional, ..self.venue.clone() },
            time_zone: self.time_zone.clone(),
            language: self.language,
            format: self.format.clone(),
            grants: self.grants.clone().map(|grants| GrantTerms { states: Vec::new(), ..grants }),
            criteria: self.criteria.clone(),
            texts: self.texts.clone(),
            documents: self.documents.clone(),
            said: Said { held_format: None, timetables: Vec::new(), ..self.said.clone() },
            synthetic: self.synthetic,
            ..Self::begun(id, key, wg_session, dates)
        }
    }

    /// Whether the public may see the series at `now`.
    #[must_use]
    pub fn is_public(&self, now: Timestamp) -> bool {
        self.published.is_some_and(|since| since <= now)
    }

    /// Whether the call takes applications at `now`, for a meeting whose call was not extended.
    #[must_use]
    pub fn call_is_open(&self, now: Timestamp) -> bool {
        self.is_public(now) && self.call.as_ref().is_some_and(|call| call.is_open(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_short_word() {
        assert!("nairobi-2026".parse::<SeriesKey>().is_ok());
        for wrong in ["", "-a", "A", "a b", "a/b", &"x".repeat(41)] {
            assert_eq!(wrong.parse::<SeriesKey>(), Err(SeriesKeyError), "{wrong}");
        }
    }
}
