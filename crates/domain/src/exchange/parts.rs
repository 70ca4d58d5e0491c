//! The parts of a series file, in the order in which they stand there.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    lang::Lang,
    series::SeriesKey,
    state::{StateCode, UnknownState},
    time::Dates,
};

/// The code of three letters by which a file names a State. Whether there is such a State is
/// asked with [`code`](Self::code), so that a file can be looked through as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StateRef(pub String);

impl StateRef {
    /// The code of the State.
    ///
    /// # Errors
    ///
    /// Refuses what is not the code of a State.
    pub fn code(&self) -> Result<StateCode, UnknownState> {
        self.0.parse()
    }
}

/// The session of the UPR Working Group before which a series is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingGroup {
    /// Its number.
    pub session: u16,
    /// Its dates, as the series announced them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<Dates>,
}

/// How meetings are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// All in one room.
    InPerson,
    /// All over the network.
    Virtual,
    /// Some in the room and some over the network.
    Hybrid,
}

/// A series that is held in the country itself, with partners, before the one in Geneva.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InCountry {
    /// Where it is held.
    pub state: StateRef,
    /// The language in which it is held.
    pub language: Lang,
    /// Those who hold it together with the organiser.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// The series in Geneva that it prepares.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prepares: Option<SeriesKey>,
}

/// A plan that was announced and given up for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Until when it was the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// How it was announced to be held.
    pub mode: Mode,
    /// Where it was announced to be held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// When it was announced to be held.
    pub dates: Dates,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// The house; it may not be known yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The city.
    pub city: String,
    /// Whether it stands.
    pub status: VenueStatus,
}

/// Whether a venue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VenueStatus {
    /// Announced, and said to be open to change.
    Provisional,
    /// Announced without reserve.
    Confirmed,
}

/// What a meeting looks like. What was not said is not filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// How long it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting_minutes: Option<u16>,
    /// The least and the most minutes of a speaker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker_minutes: Option<[u16; 2]>,
    /// The minutes that the State under Review may speak first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_minutes: Option<u16>,
    /// The minutes kept for questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question_minutes: Option<u16>,
    /// The fewest applications for which a meeting is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_applications: Option<u16>,
    /// How many days before its meeting a statement is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement_lead_days: Option<u16>,
    /// How statements are made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statements: Option<Statements>,
    /// Whether the statements are followed by live questions and answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions_and_answers: Option<bool>,
}

/// How statements are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statements {
    /// By speaking in the meeting.
    Spoken,
    /// By a video that is recorded before and screened in the meeting.
    PreRecordedVideo,
}

/// Who may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Whether the meetings are open to the public.
    pub public: bool,
    /// Whether all Permanent Missions are invited.
    pub all_missions_invited: bool,
    /// Whether the State under Review is invited.
    pub state_under_review_invited: bool,
}

/// How to apply, and until when. The end is kept as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// From when applications are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Timestamp>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<String>,
    /// The last minute of that day; without it, the whole day is in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// The words for the zone, such as "CET"; without them, that of the series is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone_words: Option<String>,
    /// How applications come in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Whether applications that are not complete are left aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_complete_applications: Option<bool>,
    /// What is attached to an application.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// What an application is asked beyond the usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks_for: Vec<Question>,
}

/// How applications come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A form that is sent back by e-mail.
    EmailForm,
    /// A form on a web site.
    OnlineForm,
}

/// A document that is attached to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attachment {
    /// What the applicant submitted to the UPR.
    UprSubmission,
}

/// A question of some application forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// What the applicant does for human rights.
    HumanRightsEngagement,
}

/// The travel grants that a series offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TravelGrants {
    /// Who may ask for one.
    pub applicants: Applicants,
    /// The States whose applicants may ask for one.
    pub states: Vec<StateRef>,
    /// What a grant covers.
    pub covers: Vec<Covered>,
    /// The most days in Geneva that it covers.
    pub max_days: u16,
    /// Whether each State has a form of its own.
    pub separate_form_per_state: bool,
    /// Whether not all who are selected can have one.
    pub limited_budget: bool,
}

/// Who may ask for a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Applicants {
    /// Civil society organisations.
    Cso,
    /// National human rights institutions.
    Nhri,
    /// Both.
    Any,
}

/// A cost that a grant covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Covered {
    /// Nights.
    Accommodation,
    /// The flight.
    Airfare,
    /// Meals and the rest, by the day.
    PerDiem,
}

impl Default for Access {
    /// As all meetings have been: public, with every mission invited.
    fn default() -> Self {
        Self { public: true, all_missions_invited: true, state_under_review_invited: true }
    }
}

/// What was held, with the numbers that were published afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// When it was held.
    pub dates: Dates,
    /// How it was held, if not as announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// What a meeting looked like, if not as announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// How many meetings were held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings: Option<u32>,
    /// How many organisations spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaking_organisations: Option<u32>,
    /// How many of them were national.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national_organisations: Option<u32>,
    /// How many of the speakers were women.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women: Option<u32>,
    /// How many national human rights institutions spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nhris: Option<u32>,
    /// How many different missions came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missions: Option<u32>,
    /// How many missions came to a meeting on average.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missions_per_meeting: Option<u32>,
}

/// What all series before had come to. The numbers are as rough as they were told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cumulative {
    /// The year in which the count begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since_year: Option<i16>,
    /// The cycle of reviews that is counted, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cycle: Option<u8>,
    /// The first and the last series that are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<[u16; 2]>,
    /// Meetings held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings: Option<u32>,
    /// Presentations made, about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presentations_about: Option<u32>,
    /// Different missions that came, at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missions: Option<u32>,
    /// Civil society organisations that spoke, at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub csos: Option<u32>,
    /// National human rights institutions that spoke, at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nhris: Option<u32>,
    /// States under Review of which they spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub states: Option<u32>,
}
