//! What an announcement says beyond what the platform needs in order to run a series. It is shown
//! and exchanged as it was said; what was not said is not filled in.

use serde::{Deserialize, Serialize};

use crate::{
    exchange::{Access, Attachment, Channel, Completeness, Format, Mode, Question, Stage},
    state::StateCode,
};

/// What an announcement says beyond what the platform needs in order to run the series.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Who organises it; the organisation that runs the platform if nothing is said.
    pub organiser: String,
    /// Who may come.
    pub access: Access,
    /// What a meeting looks like, as far as it was said.
    pub format: Format,
    /// How to apply, if there is something to say.
    pub call: Option<SaidCall>,
    /// Whether each State has a grant form of its own.
    pub grant_form_per_state: bool,
    /// What a meeting looked like when it was held, if not as announced.
    pub held_format: Option<Format>,
    /// What is known of timetables that were published before this platform, by version.
    pub timetables: Vec<SaidTimetable>,
}

/// How to apply, as the call words it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SaidCall {
    /// The words for the zone, such as "CET".
    pub zone_words: Option<String>,
    /// How applications come in.
    pub channel: Option<Channel>,
    /// Whether the call says that incomplete applications are left aside.
    pub only_complete: Option<bool>,
    /// What is attached to an application.
    pub attachments: Vec<Attachment>,
    /// What an application is asked beyond the usual.
    pub asks_for: Vec<Question>,
}

/// What is known of a timetable that was published before this platform, beside its slots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidTimetable {
    /// The number of the published version that holds its slots.
    pub number: u32,
    /// Whether it is the plan or what was held.
    pub stage: Stage,
    /// How the meetings in it are held.
    pub mode: Mode,
    /// How much of it was published.
    pub completeness: Completeness,
    /// States for which there was no statement.
    #[serde(default)]
    pub no_statement: Vec<StateCode>,
}
