//! What assessors and those who organise assessing have before them.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;

use crate::{
    application::ApplicantKind,
    assessment::{Assessment, Plan, Reading, conflict::Cause},
    ids::{ApplicationId, PersonId},
    meeting::Meeting,
    questionnaire::Questionnaire,
    series::Series,
    state::StateCode,
};

/// An application that waits to be assessed, or was.
#[derive(Clone, Debug)]
pub struct ToAssess {
    /// The series.
    pub series: Series,
    /// The meeting.
    pub meeting: Meeting,
    /// The application.
    pub application: ApplicationId,
    /// The organisation, or what it is called while names are hidden.
    pub organisation: String,
    /// What kind it is, unless names are hidden.
    pub kind: Option<ApplicantKind>,
    /// The actor's own score, in thousandths.
    pub score: Option<u32>,
}

/// What is there to be assessed, and what stands before it.
#[derive(Clone, Debug)]
pub struct AssessList {
    /// The applications, those without the actor's score first.
    pub applications: Vec<ToAssess>,
    /// Whether something must be declared before more is shown.
    pub must_declare: bool,
    /// Whether anything was ever declared.
    pub declared: bool,
}

/// An application as it is assessed.
#[derive(Clone, Debug)]
pub struct AssessmentDesk {
    /// The series, with its criteria.
    pub series: Series,
    /// How it is assessed.
    pub plan: Plan,
    /// The meeting.
    pub meeting: Meeting,
    /// The application's id.
    pub application: ApplicationId,
    /// What may be read of it.
    pub reading: Reading,
    /// The questionnaire, for the labels.
    pub form: Arc<Questionnaire>,
    /// What the actor gave before.
    pub own: Option<Assessment>,
    /// What others said, for whoever may know it now.
    pub others: Option<Others>,
}

/// What others said of an application.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// What each gave: by criterion, and the weighted score in thousandths. Nobody is named.
    pub scores: Vec<(BTreeMap<String, u16>, u32)>,
    /// The notes, the oldest first.
    pub notes: Vec<NoteLine>,
}

/// A note as somebody reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteLine {
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it.
    pub by: Author,
    /// What it says.
    pub text: String,
}

/// Who wrote a note, as far as the reader may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// The reader.
    Own,
    /// Another who assesses; who that is, assessors do not learn of each other.
    Another,
    /// Somebody, by name: for organisers.
    Named(String),
}

/// An assessment as it was typed.
#[derive(Clone, Debug, Default)]
pub struct AssessmentForm {
    /// Points by criterion.
    pub scores: BTreeMap<String, String>,
    /// The remark.
    pub remark: String,
    /// The version that was changed; 0 for a new one.
    pub version: i64,
}

/// How the applications to a series are assessed, for its organisers.
#[derive(Clone, Debug)]
pub struct AssessingDesk {
    /// The series.
    pub series: Series,
    /// How it is assessed.
    pub plan: Plan,
    /// Whether any scores were given.
    pub scored: bool,
    /// Progress by meeting.
    pub meetings: Vec<MeetingProgress>,
    /// Progress by assessor.
    pub assessors: Vec<AssessorLine>,
    /// Into how many groups the assessors fall who share applications.
    pub groups: usize,
    /// How far two assessors of one application are apart, before and after the correction.
    pub apart: Option<(u32, u32)>,
    /// The conflicts of interest, said and found.
    pub conflicts: Vec<ConflictLine>,
    /// The applications that stand, for choosing one.
    pub applications: Vec<(ApplicationId, String, StateCode)>,
}

/// How far the applications to one meeting are assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingProgress {
    /// The State under Review.
    pub state: StateCode,
    /// How many applications wait for a decision or a seat.
    pub applications: usize,
    /// How many assessments there are.
    pub given: usize,
    /// How many of the applications have as many assessments as wanted.
    pub complete: usize,
}

/// How far one assessor is.
#[derive(Clone, Debug)]
pub struct AssessorLine {
    /// Who.
    pub person: PersonId,
    /// By name.
    pub name: String,
    /// Whether interests were declared.
    pub declared: bool,
    /// How many applications are there to assess.
    pub has: usize,
    /// How many of them are scored.
    pub given: usize,
    /// By how much the assessor gives more than others, in thousandths.
    pub more: Option<i32>,
}

/// A conflict of interest, for organisers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictLine {
    /// The application.
    pub application: ApplicationId,
    /// Its organisation.
    pub organisation: String,
    /// The State that it is about.
    pub state: StateCode,
    /// The assessor.
    pub person: PersonId,
    /// By name.
    pub name: String,
    /// Why.
    pub cause: Cause,
}

/// What an automatic assignment would make.
#[derive(Clone, Debug)]
pub struct AssignDesk {
    /// The series.
    pub series: Series,
    /// How it is assessed.
    pub plan: Plan,
    /// What decides between answers that are equally good.
    pub seed: u64,
    /// What is shown, in a word: another proposal has another.
    pub fingerprint: String,
    /// The new pairs: application, State, assessor, and whether the assessor reads its language.
    pub pairs: Vec<(String, StateCode, String, bool)>,
    /// By assessor: how many before and after.
    pub loads: Vec<(String, usize, usize)>,
    /// Applications that lack assessors, and how many.
    pub lacking: Vec<(String, StateCode, u16)>,
}

/// A row of a sheet of assignments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignRow {
    /// The line in the sheet.
    pub line: usize,
    /// The address of the assessor, as written.
    pub assessor: String,
    /// The number of the application, as written.
    pub number: String,
    /// The organisation, if there is such an application.
    pub organisation: String,
    /// What would become of it.
    pub fate: AssignFate,
}

/// What would become of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignFate {
    /// It is assigned.
    New,
    /// It is assigned already.
    Known,
    /// Nobody of that address assesses for this series.
    NoAssessor,
    /// There is no such application in this series that can be assessed.
    NoApplication,
    /// The assessor was appointed for other States.
    OtherState,
    /// The assessor has a conflict of interest.
    Conflict,
}

impl AssignFate {
    /// Whether the row, and with it the sheet, cannot be taken in.
    #[must_use]
    pub fn is_refused(self) -> bool {
        !matches!(self, Self::New | Self::Known)
    }
}
