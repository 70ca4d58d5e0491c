//! What a list of applications shows of each, kept beside the application so that a list of a
//! thousand need not read a thousand questionnaires.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    application::{ApplicantKind, Application, Outcome, SeatReply, State},
    ids::{ApplicationId, MeetingId},
    lang::Lang,
};

/// An application as lists show it to organisers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The application.
    pub id: ApplicationId,
    /// The meeting at which to speak.
    pub meeting: MeetingId,
    /// The number on its receipt, once it was handed in.
    pub number: Option<String>,
    /// Where it stands.
    pub state: State,
    /// When it was handed in, the last time.
    pub submitted: Option<Timestamp>,
    /// What kind of organisation applies.
    pub kind: Option<ApplicantKind>,
    /// The organisation.
    pub organisation: String,
    /// The proposed speaker.
    pub speaker: String,
    /// What was answered to the question of gender.
    pub gender: String,
    /// The themes of the statement.
    pub themes: Vec<String>,
    /// Whether a travel grant is asked for.
    pub grant: bool,
    /// The language of the applicant.
    pub language: Lang,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// The place in the reserve.
    pub rank: Option<u16>,
    /// Whether the applicant may know the decision.
    pub released: bool,
    /// What was said to the offer of a seat.
    pub seat: Option<SeatReply>,
    /// Whether everything that was released was closed at once, and nothing was released since.
    pub closed: bool,
    /// How often the application was saved.
    #[serde(skip)]
    pub version: i64,
}

impl From<&Application> for Summary {
    fn from(application: &Application) -> Self {
        let answers = application.standing_answers();
        let decision = application.decision();
        Self {
            id: application.id,
            meeting: application.meeting,
            number: application.submission().map(|submission| submission.number.clone()),
            state: application.state(),
            submitted: application.submission().map(|submission| submission.at),
            kind: answers.kind(),
            organisation: answers.organisation().to_owned(),
            speaker: answers.speaker(),
            gender: answers.get("gender").to_owned(),
            themes: answers.themes().map(str::to_owned).collect(),
            grant: answers.get("grant") == "yes",
            language: application.language,
            outcome: decision.map(|decision| decision.outcome),
            rank: decision.and_then(|decision| decision.rank),
            released: decision.is_some_and(|decision| decision.released.is_some()),
            seat: application.seat(),
            closed: application.consent.closed.is_some(),
            version: application.version,
        }
    }
}
