//! Assessments: what an assessor gives an application on each criterion, who assesses what, and what all
//! scores together say.

pub mod assign;
pub mod conflict;
pub mod correction;
pub mod criteria;
mod plan;
mod veil;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    application::{Answers, ApplicantKind, CleanCopy, SubmissionWords},
    ids::{ApplicationId, AssessmentId, NoteId, PersonId},
    issue::{Issue, Issues},
    questionnaire::Wording,
};

pub use self::{
    correction::{Leniency, Standing, Standings, standings},
    plan::{Phase, Plan},
    veil::{MARK, reference},
};

/// By what applications are assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The name under which scores are kept.
    pub id: String,
    /// What it asks the assessor.
    pub label: Wording,
    /// How much it counts beside the others.
    pub weight: u16,
    /// The most points.
    pub max: u16,
}

/// The criteria that a new series begins with.
#[must_use]
pub fn standard_criteria() -> Vec<Criterion> {
    [("relevance", 3), ("knowledge", 3), ("engagement", 2), ("reach", 2)]
        .map(|(id, weight)| Criterion {
            id: id.to_owned(),
            label: Wording::Key(format!("criterion-{id}")),
            weight,
            max: 5,
        })
        .into()
}

/// An assessor's scores and remarks on an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The assessment's id.
    pub id: AssessmentId,
    /// What is assessed.
    pub application: ApplicationId,
    /// Who assesses.
    pub assessor: PersonId,
    /// Points by criterion.
    pub scores: BTreeMap<String, u16>,
    /// What the assessor remarks.
    pub remark: String,
    /// When it was last saved.
    pub at: Timestamp,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// A file as assessors may read it: neither its name nor what was found in it is theirs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadableFile {
    /// The question that it answers.
    pub question: String,
    /// The ending of its kind.
    pub kind: String,
    /// The copy; nothing if it is still to be made, or cannot be.
    pub copy: Option<CleanCopy>,
    /// Its words beside their limit, if it has one.
    pub words: Option<SubmissionWords>,
}

/// An application as assessors read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The organisation's name.
    pub organisation: String,
    /// What kind of organisation it is.
    pub kind: Option<ApplicantKind>,
    /// How many members a coalition has; who they are is not told.
    pub members: Option<usize>,
    /// The answers that assessors read.
    pub answers: Answers,
    /// The files that may be read.
    pub files: Vec<ReadableFile>,
}

/// What somebody writes about an application for the others who assess it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The note's id.
    pub id: NoteId,
    /// What it is about.
    pub application: ApplicationId,
    /// Who wrote it.
    pub author: PersonId,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub at: Timestamp,
}

/// The most characters of a remark, and of a note.
pub const REMARK_CHARACTERS: usize = 5_000;

impl Assessment {
    /// Reads typed scores, criterion by criterion.
    ///
    /// # Errors
    ///
    /// Names each criterion whose score is missing or out of its scale.
    pub fn parse_scores(
        criteria: &[Criterion],
        typed: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, u16>, Issues> {
        let mut issues = Issues::default();
        let mut scores = BTreeMap::new();
        for criterion in criteria {
            let text = typed.get(&criterion.id).map_or("", |text| text.trim());
            match text.parse::<u16>() {
                Ok(score) if score <= criterion.max => {
                    scores.insert(criterion.id.clone(), score);
                }
                _ if text.is_empty() => issues.note(&criterion.id, Issue::Missing),
                _ => issues.note(&criterion.id, Issue::NotANumber { min: 0, max: criterion.max.into() }),
            }
        }
        if issues.is_empty() { Ok(scores) } else { Err(issues) }
    }

    /// The weighted score in thousandths of the most that is possible.
    #[must_use]
    pub fn score(&self, criteria: &[Criterion]) -> u32 {
        let (mut reached, mut possible) = (0u64, 0u64);
        for criterion in criteria.iter().filter(|criterion| criterion.max > 0) {
            let score = self.scores.get(&criterion.id).copied().unwrap_or_default().min(criterion.max);
            reached += 1000 * u64::from(criterion.weight) * u64::from(score) / u64::from(criterion.max);
            possible += u64::from(criterion.weight);
        }
        u32::try_from(reached.checked_div(possible).unwrap_or_default()).unwrap_or_default()
    }
}

/// The mean of several scores in thousandths, if there are any.
#[must_use]
pub fn mean(scores: impl IntoIterator<Item = u32>) -> Option<u32> {
    let (sum, count) = scores.into_iter().fold((0u64, 0u64), |(s, n), score| (s + u64::from(score), n + 1));
    sum.checked_div(count).and_then(|mean| u32::try_from(mean).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_weighted() {
        let criteria = standard_criteria();
        let scores = [("relevance", 5), ("knowledge", 0), ("engagement", 5), ("reach", 0)];
        let assessment = Assessment {
            id: format!("asm_{:032x}", 1).parse().unwrap(),
            application: format!("app_{:032x}", 1).parse().unwrap(),
            assessor: format!("person_{:032x}", 1).parse().unwrap(),
            scores: scores.map(|(id, score)| (id.to_owned(), score)).into(),
            remark: String::new(),
            at: Timestamp::UNIX_EPOCH,
            version: 0,
        };
        assert_eq!(assessment.score(&criteria), 500);
        assert_eq!((mean([400, 600]), mean([])), (Some(500), None));
    }

    #[test]
    fn a_score_off_the_scale_is_named() {
        let typed = [("relevance", "6"), ("knowledge", ""), ("engagement", "5"), ("reach", "x")];
        let typed = typed.map(|(id, score)| (id.to_owned(), score.to_owned())).into();
        let issues = Assessment::parse_scores(&standard_criteria(), &typed).unwrap_err();
        let named: Vec<_> = issues.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["relevance", "knowledge", "reach"]);
    }
}
