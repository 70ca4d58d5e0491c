//! Applications that come by mail: the questionnaire that was filled in away from any browser, and
//! what is made of it.
//!
//! ```text
//! questionnaire ──download──▶ DOCX, ODT ──filled in, sent by mail──▶ Returned ──understand──▶ Understood
//!                                                                                                │
//!                                 handed in as of its arrival ◀──check── Paper ◀──staff corrects─┘
//! ```
//!
//! Each answer stands below a reference, such as `1/aim`: the version of the questionnaire and the
//! question. What comes back is foreign: whatever of it makes no sense is named, and nothing of it is
//! taken in before somebody has looked.

mod arrived;

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    application::Answers,
    ids::{ApplicationId, PaperId, PersonId, SeriesId},
    issue::Issues,
    lang::Lang,
    meeting::Meeting,
    questionnaire::{Circumstances, Kind, Question, Questionnaire, Wording},
    series::{Series, SeriesKey},
    state::{State, StateCode},
};

pub use self::arrived::{AboutIssue, Checked, PostMark};

/// What stands in a reference for the question about which State it is. No question is called so.
pub const STATE: &str = "@state";

/// An answer in a file that came back: the reference above it, and its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// What stood in brackets above it.
    pub reference: String,
    /// Its lines, as they stand there.
    pub lines: Vec<String>,
}

/// What was made of a file that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// The State under Review, if the file says so.
    pub state: Option<StateCode>,
    /// The language in which the file is written.
    pub language: Option<Lang>,
    /// The answers.
    pub answers: Answers,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

/// What was not understood of a file that came back, or must be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// It is the form of another series.
    OtherSeries(String),
    /// It asks in another version of the questionnaire.
    OtherVersion(u32),
    /// It answers a question that this questionnaire does not ask. What it says is kept for the look.
    Unknown {
        /// The question as the file calls it.
        question: String,
        /// What it says.
        said: String,
    },
    /// It has no room for a question of this questionnaire.
    Lost(String),
    /// What stands below a question can be read in two ways.
    Unclear(String),
}

/// An application that came by mail, as long as somebody works on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The id.
    pub id: PaperId,
    /// Who works on it. Nobody else hands it in.
    pub person: Option<PersonId>,
    /// The series.
    pub series: SeriesId,
    /// When the work began.
    pub at: Timestamp,
    /// The version of the questionnaire that it answers.
    pub questionnaire: u32,
    /// The State under Review, once it is chosen.
    pub state: Option<StateCode>,
    /// The language in which the applicant is written to.
    pub language: Lang,
    /// When the mail arrived, as it was typed.
    pub arrived: PostMark,
    /// The answers as far as they are.
    pub answers: Answers,
    /// What was not understood of the file.
    pub problems: Vec<Problem>,
    /// What it became, once it was handed in; nothing else is kept of it then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<Became>,
}

/// The application that one by mail became.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Became {
    /// Which.
    pub application: ApplicationId,
    /// The code that opens it, for whoever entered it and did not see the answer.
    pub code: String,
}

impl std::fmt::Debug for Became {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Became").field("application", &self.application).finish_non_exhaustive()
    }
}

/// An application that came by mail as its page shows it.
#[derive(Clone, Debug)]
pub struct PaperDesk {
    /// The series.
    pub series: Series,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// The questions.
    pub form: Arc<Questionnaire>,
    /// What came, as far as it was corrected.
    pub paper: Paper,
    /// What is in the way of handing it in.
    pub checked: Checked,
    /// What was wrong with the files that were sent just now, which are not kept then.
    pub files: Issues,
}

/// The reference of a question.
#[must_use]
pub fn reference(version: u32, question: &str) -> String {
    format!("{version}/{question}")
}

/// The reference of the question about which State it is, which also says for which series and in
/// which language.
#[must_use]
pub fn state_reference(version: u32, series: &SeriesKey, language: Lang) -> String {
    format!("{version}/{STATE}/{series}/{language}")
}

/// The most characters that are kept of an answer to an unknown question.
const SAID: usize = 2_000;
/// The most problems that are told.
const PROBLEMS: usize = 200;

/// What a file that came back says to a questionnaire. `labels` gives the words of a wording in all
/// languages, `circumstances` what the questions about a State depend on.
#[must_use]
pub fn understand(
    form: &Questionnaire,
    series: &SeriesKey,
    returned: &[Returned],
    labels: impl Fn(&Wording) -> Vec<String> + Copy,
    circumstances: impl Fn(StateCode) -> Circumstances,
) -> Understood {
    let mut found = Understood::default();
    let mut met: Vec<&str> = Vec::new();
    for one in returned {
        let mut parts = one.reference.split('/');
        let version = parts.next().and_then(|version| version.parse::<u32>().ok());
        let id = parts.next().unwrap_or_default();
        if let Some(other) = version.filter(|version| *version != form.version) {
            found.note(Problem::OtherVersion(other));
        }
        if id == STATE {
            if let Some(other) = parts.next().filter(|key| *key != series.as_str()) {
                found.note(Problem::OtherSeries(other.to_owned()));
            }
            found.language = parts.next().and_then(|tag| tag.parse().ok());
            found.state = state(&one.lines);
            continue;
        }
        match form.question(id) {
            // Files come beside it.
            Some(question) if question.kind == Kind::File => {}
            // Where an answer stands twice, the first that says something holds.
            Some(question) => {
                met.push(&question.id);
                let (answer, is_clear) = question.answered(&one.lines, labels);
                if !is_clear {
                    found.note(Problem::Unclear(question.id.clone()));
                }
                if found.answers.get(&question.id).is_empty() {
                    found.answers.set(&question.id, &answer);
                }
            }
            None => found.note(Problem::Unknown {
                question: id.chars().take(100).collect(),
                said: one.lines.join("\n").chars().take(SAID).collect(),
            }),
        }
    }
    let circumstances = found.state.map(circumstances).unwrap_or_default();
    let lost: Vec<_> = form
        .questions_for(&found.answers, circumstances)
        .filter(|asked| asked.kind != Kind::File && !met.contains(&asked.id.as_str()))
        .map(|asked| Problem::Lost(asked.id.clone()))
        .collect();
    for problem in lost {
        found.note(problem);
    }
    found
}

impl Understood {
    fn note(&mut self, problem: Problem) {
        if self.problems.len() < PROBLEMS && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}

/// The State whose box is ticked, or whose name stands there alone. Two are none.
fn state(lines: &[String]) -> Option<StateCode> {
    let lines: Vec<_> = lines.iter().map(|line| marked(line)).collect();
    let ticked: Vec<_> = lines.iter().filter(|(ticked, _)| *ticked == Some(true)).collect();
    let bare: Vec<_> = lines.iter().filter(|(ticked, text)| ticked.is_none() && !text.is_empty()).collect();
    match (ticked.as_slice(), bare.as_slice()) {
        ([(_, name)], _) | ([], [(_, name)]) => State::find(name).map(|state| state.code),
        _ => None,
    }
}

/// What a line says behind its box, and whether that is ticked; none if it has no box.
fn marked(line: &str) -> (Option<bool>, &str) {
    let (mut ticked, mut rest) = (None, line.trim());
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        let alone = !after.starts_with(char::is_alphanumeric);
        match first {
            '☐' | '□' | '▢' | '◻' | '❏' | '❑' => ticked = ticked.or(Some(false)),
            '☒' | '☑' | '✓' | '✔' | '✗' | '✘' | '✕' | '✖' | '⊠' | '■' | '🗹' | '🗷' | '✅' =>
            {
                ticked = Some(true);
            }
            'x' | 'X' if alone => ticked = Some(true),
            '[' | '(' if after.trim_start().starts_with(['x', 'X', '☐', '☒', ']', ')']) => {}
            ']' | ')' if ticked.is_some() => {}
            _ => break,
        }
        rest = after.trim_start();
    }
    (ticked, rest)
}

impl Question {
    /// What lines below the question say to it, and whether that can be read in one way only.
    fn answered(&self, lines: &[String], labels: impl Fn(&Wording) -> Vec<String> + Copy) -> (String, bool) {
        match &self.kind {
            Kind::Choice { .. } | Kind::Many { .. } | Kind::Tick => {}
            Kind::Line
            | Kind::Text
            | Kind::Email
            | Kind::Phone
            | Kind::Address
            | Kind::Year
            | Kind::Number { .. }
            | Kind::Date
            | Kind::Country
            | Kind::File => {
                return (self.understood(&lines.join("\n"), labels), true);
            }
        }
        let marks: Vec<_> = lines.iter().map(|line| marked(line)).collect();
        let of = |wanted: Option<bool>| -> Vec<&str> {
            let fitting = marks.iter().filter(|(ticked, text)| *ticked == wanted && !text.is_empty());
            fitting.map(|(_, text)| *text).collect()
        };
        let (ticked, bare) = (of(Some(true)), of(None));
        if self.kind == Kind::Tick {
            let yes = marks.iter().any(|(ticked, _)| *ticked == Some(true));
            let word = self.understood(&bare.join(" "), labels);
            return (if yes { "yes".to_owned() } else { word }, true);
        }
        // Somebody who takes the boxes away and leaves or writes the answer has answered as well.
        let said = if ticked.is_empty() { bare } else { ticked };
        let one = !matches!(self.kind, Kind::Choice { .. }) || said.len() < 2;
        (self.understood(&said.join("\n"), labels), one)
    }
}

#[cfg(test)]
mod tests;
