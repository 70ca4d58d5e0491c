//! What organisers and assessors have before them: what a page of the desk shows, and what a form of
//! it asks for.

mod assessing;

use std::sync::Arc;

use jiff::Timestamp;

use crate::{
    agenda::Point,
    application::{Application, Outcome, Refusal},
    assessment::{Assessment, Standing},
    balance::Balance,
    ids::{ApplicationId, ImportId},
    issue::Issues,
    log::LogNote,
    meeting::Meeting,
    panel::{Panel, PanelIssue},
    questionnaire::Questionnaire,
    series::{Format, Series},
    state::StateCode,
    summary::Summary,
    ties::Tie,
};

pub use self::assessing::*;

/// One series on the first page of the desk.
#[derive(Clone, Debug)]
pub struct DeskSeries {
    /// The series.
    pub series: Series,
    /// What is late and what comes next.
    pub points: Vec<Point>,
    /// How many applications stand.
    pub applications: usize,
}

/// A line of the list of applications.
#[derive(Clone, Debug)]
pub struct ApplicationLine {
    /// What the list shows.
    pub summary: Summary,
    /// The place of its meeting in [`ApplicationList::meetings`].
    pub meeting: usize,
    /// The mean score, in thousandths.
    pub score: Option<u32>,
    /// The same, corrected for harsh and lenient assessors.
    pub corrected: Option<u32>,
    /// How many assessed it.
    pub assessments: usize,
}

/// The applications to a series, narrowed and ordered.
#[derive(Clone, Debug)]
pub struct ApplicationList {
    /// The series.
    pub series: Series,
    /// The meetings that the actor looks after.
    pub meetings: Vec<Meeting>,
    /// The lines that the filter takes, in its order.
    pub lines: Vec<ApplicationLine>,
    /// The questionnaire, for the names of the themes.
    pub form: Option<Arc<Questionnaire>>,
}

/// One application, whole.
#[derive(Clone, Debug)]
pub struct Record {
    /// The series.
    pub series: Series,
    /// The meeting.
    pub meeting: Meeting,
    /// The application.
    pub application: Application,
    /// The questionnaire that it answers.
    pub form: Arc<Questionnaire>,
    /// The assessments, with who made them.
    pub assessments: Vec<(Assessment, String)>,
    /// What they say of it, once somebody assessed it.
    pub scores: Option<Standing>,
    /// What those who assess wrote to each other.
    pub notes: Vec<NoteLine>,
    /// What the log says of it, the present look included.
    pub log: Vec<LogNote>,
    /// Other applications that have something in common with it.
    pub tied: Vec<Tied>,
}

/// An application that has something in common with another.
#[derive(Clone, Debug)]
pub struct Tied {
    /// The application, as lists show it.
    pub summary: Summary,
    /// The State that it is about.
    pub state: StateCode,
    /// What they have in common.
    pub ties: Vec<Tie>,
}

/// Where more is asked of an applicant.
#[derive(Clone, Debug)]
pub struct AskDesk {
    /// The series.
    pub series: Series,
    /// The State that it is about.
    pub state: StateCode,
    /// The application.
    pub application: Application,
    /// The questionnaire that it answers.
    pub form: Arc<Questionnaire>,
}

/// What a decision about one application would change.
#[derive(Clone, Debug)]
pub struct Effect {
    /// The application as it is.
    pub before: Summary,
    /// The State that it is about.
    pub meeting: Meeting,
    /// The place in the reserve that it would have.
    pub rank: Option<u16>,
    /// Whether it would change: what is decided so already stays, unless the reason is new.
    pub result: Result<(), Refusal>,
}

/// What several decisions would change.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The series.
    pub series: Series,
    /// One by one.
    pub effects: Vec<Effect>,
    /// By meeting: how many would be chosen, and how many its hour holds.
    pub seats: Vec<(Meeting, u16, u16)>,
}

/// The decisions of a series that wait to be released, or for an answer.
#[derive(Clone, Debug)]
pub struct Releases {
    /// The series.
    pub series: Series,
    /// By meeting.
    pub meetings: Vec<(Meeting, Vec<Summary>)>,
    /// How many were offered a seat and have not answered.
    pub unanswered: usize,
}

/// What is decided about applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This, for that reason.
    Decide {
        /// What.
        outcome: Outcome,
        /// Why.
        reason: String,
    },
    /// Nothing any more: a decision that nobody knows yet is taken back.
    Undecide,
}

/// The panel of a meeting as organisers work on it.
#[derive(Clone, Debug)]
pub struct PanelDesk {
    /// The series.
    pub series: Series,
    /// The meeting.
    pub meeting: Meeting,
    /// The shape of its hour.
    pub format: Format,
    /// The panel; a proposal that is not saved if its version is 0.
    pub panel: Panel,
    /// What is wrong with it.
    pub issues: Vec<PanelIssue>,
    /// What it shows of itself.
    pub balance: Balance,
    /// The applications to the meeting, the withdrawn included.
    pub applications: Vec<Application>,
}

impl PanelDesk {
    /// The application of somebody on the panel or in question for it.
    #[must_use]
    pub fn application(&self, id: ApplicationId) -> Option<&Application> {
        self.applications.iter().find(|application| application.id == id)
    }
}

/// A line of the list of meetings.
#[derive(Clone, Debug)]
pub struct PanelLine {
    /// The meeting.
    pub meeting: Meeting,
    /// The shape of its hour.
    pub format: Format,
    /// How many applications stand.
    pub applications: u16,
    /// How many hold a seat.
    pub chosen: u16,
    /// The panel, if one was arranged, with what is wrong with it.
    pub panel: Option<(Panel, Vec<PanelIssue>)>,
}

/// The meetings of a series with their panels.
#[derive(Clone, Debug)]
pub struct PanelList {
    /// The series.
    pub series: Series,
    /// Its meetings, as far as the actor looks after them.
    pub lines: Vec<PanelLine>,
}

/// What is done to a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelEdit {
    /// Begin anew with those who were chosen.
    Propose,
    /// Let somebody speak earlier.
    Up(ApplicationId),
    /// Let somebody speak later.
    Down(ApplicationId),
    /// Put somebody on the panel who was chosen.
    Add(ApplicationId),
    /// Take somebody off the panel.
    Remove(ApplicationId),
    /// Give minutes, as they were typed.
    Minutes(Vec<(ApplicationId, String)>),
}

/// What is decided about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingVerdict {
    /// It is held.
    Hold,
    /// It is not held, for that reason.
    Cancel(String),
    /// It is planned again.
    Reinstate,
}

/// What would become of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// An application that was handed in then.
    Submitted(Timestamp),
    /// A draft: this is missing or wrong.
    Draft(Issues),
    /// A contact.
    Contact,
    /// Nothing: it is there already.
    Known,
    /// Nothing can be made of it, and with it of the sheet.
    Refused(Issues),
}

/// A row of a sheet.
#[derive(Clone, Debug)]
pub struct ImportRow {
    /// The line in the file.
    pub line: usize,
    /// The State that it is about, if that is known.
    pub state: Option<StateCode>,
    /// Who it is about.
    pub name: String,
    /// What would become of it.
    pub fate: Fate,
}

/// What taking a sheet in would make.
#[derive(Clone, Debug)]
pub struct ImportPreview {
    /// The sheet.
    pub id: ImportId,
    /// The series; none for contacts.
    pub series: Option<Series>,
    /// The columns: their titles, and the field that each was found to be.
    pub columns: Vec<(String, Option<String>)>,
    /// The questionnaire, for the labels.
    pub form: Option<Arc<Questionnaire>>,
    /// Row by row.
    pub rows: Vec<ImportRow>,
}

impl ImportPreview {
    /// Whether the sheet can be taken in: nothing in it is refused, and something is new.
    #[must_use]
    pub fn can_be_taken(&self) -> bool {
        self.rows.iter().all(|row| !matches!(row.fate, Fate::Refused(_)))
            && self.rows.iter().any(|row| row.fate != Fate::Known)
    }
}
