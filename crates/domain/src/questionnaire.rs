//! The questions of a call, as versioned data, and the one check that both the progress list and
//! the door use: [`Questionnaire::issues`].
//!
//! Nothing here words a sentence: a question's label is a key of the catalogues, or a text per
//! language that an organiser wrote.

mod check;
mod condition;
mod draft;
mod entry;
mod holds;

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::{
    application::{Answers, Copied},
    issue::{Issue, Issues},
    lang::Lang,
    state::StateCode,
    text::{clean_line, clean_text, words},
};

pub use self::{
    check::{Flaw, Found, Place, RELIED_ON, flaws},
    condition::{Circumstances, Condition, Parts},
    draft::{Change, Draft, Unchanged, Way},
    entry::{EDITED_IN, choice_rows, page_fields, question_fields},
    holds::Holds,
};

/// A questionnaire in one version. A version that somebody answered never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// The version, from 1.
    pub version: u32,
    /// The pages of the form, in order.
    pub steps: Vec<Step>,
}

/// One page of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The word in its address.
    pub id: String,
    /// Its heading.
    pub title: Wording,
    /// When the page is shown at all.
    #[serde(default)]
    pub when: Condition,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The name under which the answer is kept.
    pub id: String,
    /// What it asks.
    pub label: Wording,
    /// A line of help below the label.
    #[serde(default)]
    pub hint: Option<Wording>,
    /// What kind of answer it wants.
    pub kind: Kind,
    /// Whether an application without an answer is complete.
    #[serde(default)]
    pub required: bool,
    /// The most words of the answer.
    #[serde(default)]
    pub words: Option<usize>,
    /// When it is asked.
    #[serde(default)]
    pub when: Condition,
    /// Whose identity the answer gives away.
    #[serde(default, skip_serializing_if = "Holds::is_nothing")]
    pub holds: Holds,
}

/// The words of a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Wording {
    /// A key of the platform's own catalogues.
    Key(String),
    /// A text per language, as an organiser wrote it.
    Texts(BTreeMap<Lang, String>),
}

impl Wording {
    /// The organisers' own words in a language, if they wrote any.
    #[must_use]
    pub fn own(&self, lang: Lang) -> Option<&str> {
        match self {
            Self::Key(_) => None,
            Self::Texts(texts) => texts.get(&lang).map(String::as_str),
        }
    }
}

/// What kind of answer a question wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Kind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A web address.
    Address,
    /// A year between 1800 and 2100.
    Year,
    /// One of several.
    Choice {
        /// The choices.
        choices: Vec<Choice>,
    },
    /// Any of several.
    Many {
        /// The choices.
        choices: Vec<Choice>,
    },
    /// A box that must be ticked if the question is required.
    Tick,
    /// A file.
    File,
    /// A whole number.
    Number {
        /// The least.
        #[serde(default)]
        least: Option<i64>,
        /// The most.
        #[serde(default)]
        most: Option<i64>,
    },
    /// A day, kept as `2026-11-21`.
    Date,
    /// A State, kept as its code.
    Country,
}

/// One choice of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is kept when it is chosen.
    pub value: String,
    /// How it reads.
    pub label: Wording,
}

/// The most characters of a one-line answer.
pub const LINE_CHARACTERS: usize = 300;
/// How large a number may be whose bounds nobody set, either side of nought.
pub const LARGEST_NUMBER: i64 = 1_000_000_000_000;
/// The most characters of a longer answer, whatever its word limit.
pub const TEXT_CHARACTERS: usize = 20_000;

impl Questionnaire {
    /// The question with that id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.steps.iter().flat_map(|step| &step.questions).find(|question| question.id == id)
    }

    /// The page with that id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The pages that are shown, given the answers so far.
    pub fn steps_for<'a>(
        &'a self,
        answers: &'a Answers,
        circumstances: Circumstances,
    ) -> impl Iterator<Item = &'a Step> {
        self.steps.iter().filter(move |step| step.when.holds(answers, circumstances))
    }

    /// The questions that are asked on all pages, given the answers so far.
    pub fn questions_for<'a>(
        &'a self,
        answers: &'a Answers,
        circumstances: Circumstances,
    ) -> impl Iterator<Item = &'a Question> {
        let steps = self.steps_for(answers, circumstances);
        steps.flat_map(move |step| step.questions_for(answers, circumstances))
    }

    /// What keeps these answers from being handed in: nothing if the list is empty.
    #[must_use]
    pub fn issues(&self, answers: &Answers, circumstances: Circumstances) -> Issues {
        let mut issues = Issues::default();
        for step in self.steps_for(answers, circumstances) {
            step.note_issues(answers, circumstances, &mut issues);
        }
        issues
    }

    /// The answers to questions that are asked. Those to questions that are not, because a condition
    /// changed after they were given, are left out; and so on, where a condition hung on those.
    #[must_use]
    pub fn asked(&self, answers: &Answers, circumstances: Circumstances) -> Answers {
        let mut kept = answers.clone();
        loop {
            let mut asked = Answers::default();
            for step in self.steps_for(&kept, circumstances) {
                for question in step.questions_for(&kept, circumstances) {
                    asked.set(&question.id, kept.get(&question.id));
                    asked.set_file(&question.id, kept.file(&question.id).cloned());
                }
            }
            if asked == kept {
                return kept;
            }
            kept = asked;
        }
    }
}

impl Step {
    /// The questions of this page that are asked, given the answers so far.
    pub fn questions_for<'a>(
        &'a self,
        answers: &'a Answers,
        circumstances: Circumstances,
    ) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.when.holds(answers, circumstances))
    }

    /// What is wrong or missing on this page.
    #[must_use]
    pub fn issues(&self, answers: &Answers, circumstances: Circumstances) -> Issues {
        let mut issues = Issues::default();
        self.note_issues(answers, circumstances, &mut issues);
        issues
    }

    fn note_issues(&self, answers: &Answers, circumstances: Circumstances, issues: &mut Issues) {
        for question in self.questions_for(answers, circumstances) {
            if let Some(issue) = question.issue(answers) {
                issues.note(&question.id, issue);
            }
        }
    }
}

impl Question {
    /// Whether the platform came with this question, whatever organisers made of its words.
    #[must_use]
    pub fn is_of_the_platform(&self) -> bool {
        STANDARD.question(&self.id).is_some()
    }

    /// What is wrong with the answer to this question.
    #[must_use]
    pub fn issue(&self, answers: &Answers) -> Option<Issue> {
        if self.kind == Kind::File {
            return self.issue_of_file(answers);
        }
        let answer = answers.get(&self.id).trim();
        if answer.is_empty() {
            return self.required.then_some(Issue::Missing);
        }
        let count = words(answer);
        if let Some(limit) = self.words.filter(|limit| count > *limit) {
            return Some(Issue::TooManyWords { limit, count });
        }
        let limit = if self.kind == Kind::Text { TEXT_CHARACTERS } else { LINE_CHARACTERS };
        if !matches!(self.kind, Kind::Many { .. }) && answer.chars().count() > limit {
            return Some(Issue::TooLong { limit });
        }
        self.kind.issue(answer)
    }
}

impl Question {
    /// Whether a file is missing, cannot be shown to others, or is far too long.
    fn issue_of_file(&self, answers: &Answers) -> Option<Issue> {
        let Some(file) = answers.file(&self.id) else { return self.required.then_some(Issue::Missing) };
        if let Some(Copied::Refused { why }) = file.copy {
            return Some(why.issue());
        }
        let words = answers.submission_words(&self.id).filter(|words| words.is_clearly_over())?;
        Some(Issue::FileTooManyWords { limit: words.limit, count: words.count })
    }
}

impl Kind {
    /// An answer of this kind, made fit to keep: whatever was typed, without what steers.
    #[must_use]
    pub fn clean(&self, answer: &str) -> String {
        match self {
            Self::Text | Self::Many { .. } => clean_text(answer),
            _ => clean_line(answer),
        }
    }

    fn issue(&self, answer: &str) -> Option<Issue> {
        let chosen = |choices: &[Choice], value: &str| choices.iter().any(|choice| choice.value == value);
        match self {
            Self::Line | Self::Text | Self::File => None,
            Self::Email => (!is_email(answer)).then_some(Issue::NotAnEmail),
            Self::Phone => (!is_phone(answer)).then_some(Issue::NotAPhone),
            Self::Address => (!is_address(answer)).then_some(Issue::NotAnAddress),
            Self::Year => {
                let year = answer.parse::<u16>().ok().filter(|year| (1800..=2100).contains(year));
                year.is_none().then_some(Issue::NotAYear)
            }
            Self::Choice { choices } => (!chosen(choices, answer)).then_some(Issue::NotAChoice),
            Self::Many { choices } => {
                (!answer.split('\n').all(|value| chosen(choices, value))).then_some(Issue::NotAChoice)
            }
            Self::Tick => (answer != "yes").then_some(Issue::NotAChoice),
            Self::Number { least, most } => {
                let (min, max) = (least.unwrap_or(-LARGEST_NUMBER), most.unwrap_or(LARGEST_NUMBER));
                let number = answer.parse::<i64>().ok().filter(|number| (min..=max).contains(number));
                number.is_none().then_some(Issue::NotANumber { min, max })
            }
            Self::Date => answer.parse::<jiff::civil::Date>().is_err().then_some(Issue::NotADate),
            Self::Country => answer.parse::<StateCode>().is_err().then_some(Issue::NotAChoice),
        }
    }
}

/// Whether a text can be an e-mail address: one `@`, a domain with a dot, nothing that could reach a
/// header. Whether mail arrives there only mail can tell.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain = |part: &str| {
        part.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"@".contains(c))
    };
    (1..=64).contains(&local.len())
        && (4..=190).contains(&domain.len())
        && plain(local)
        && plain(domain)
        && domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.len() <= 63
        })
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (5..=20).contains(&digits)
        && text.chars().all(|c| c.is_ascii_digit() || " +()-./".contains(c) || c == '\u{a0}')
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
        && !rest.contains("://")
}

/// The same, read once.
static STANDARD: LazyLock<Questionnaire> = LazyLock::new(standard);

/// The questionnaire that the platform comes with.
///
/// Its fields are those of UPR Info's application form of 2017 with what later calls added:
/// engagement, and a grant part where the State is eligible.
///
/// # Panics
///
/// Never: a test reads it.
#[must_use]
pub fn standard() -> Questionnaire {
    serde_json::from_str(include_str!("../data/questionnaire.json")).expect("a test reads it")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        answers
    }

    #[test]
    fn the_standard_questionnaire_asks_each_thing_once() {
        let form = standard();
        let mut ids: Vec<_> = form.steps.iter().flat_map(|step| &step.questions).map(|q| &q.id).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!((form.version, ids.len()), (1, all));
    }

    #[test]
    fn what_names_somebody_is_marked() {
        let form = standard();
        let marked = |holds: Holds| -> Vec<&str> {
            let questions = form.steps.iter().flat_map(|step| &step.questions);
            questions
                .filter(|question| question.holds == holds)
                .map(|question| question.id.as_str())
                .collect()
        };
        assert_eq!(
            marked(Holds::Organisation),
            [
                "organisation",
                "members",
                "speaks_for",
                "address",
                "phone",
                "website",
                "email",
                "submission_file",
                "nhri_submission_file"
            ]
        );
        assert_eq!(
            marked(Holds::Person),
            [
                "family_name",
                "given_name",
                "position",
                "speaker_email",
                "speaker_phone",
                "guardian_name",
                "guardian_relation",
                "guardian_phone",
                "guardian_email",
                "second_family_name",
                "second_given_name",
                "second_position",
                "second_email",
                "substitute_family_name",
                "substitute_given_name",
                "substitute_position",
                "substitute_email"
            ]
        );
        assert_eq!(marked(Holds::Travel), ["departure"]);
    }

    #[test]
    fn the_grant_part_is_for_civil_society_of_eligible_states() {
        let form = standard();
        let shown = |kind: &str, grant_state: bool| {
            let answers = answered(&[("kind", kind)]);
            form.steps_for(&answers, Circumstances { grant_state, ..Circumstances::default() })
                .any(|step| step.id == "grant")
        };
        assert_eq!(
            [shown("national", true), shown("national", false), shown("nhri", true)],
            [true, false, false]
        );
    }

    #[test]
    fn what_is_no_longer_asked_goes_with_all_that_hung_on_it() {
        let form = standard();
        let given = [("kind", "nhri"), ("organisation", "X"), ("grant", "yes"), ("departure", "Bogotá")];
        let asked = form.asked(&answered(&given), Circumstances { grant_state: true, state: None });
        assert_eq!(asked, answered(&given[..2]));
    }

    #[test]
    fn an_answer_over_its_limit_says_by_how_much() {
        let form = standard();
        let answers = answered(&[("aim", &"word ".repeat(201))]);
        let issue = form.question("aim").and_then(|question| question.issue(&answers));
        assert_eq!(issue, Some(Issue::TooManyWords { limit: 200, count: 201 }));
    }

    #[test]
    fn addresses_are_told_from_other_texts() {
        for good in ["a@b.org", "first.last+x@sub.example.co", "josé@ejemplo.es"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "a", "a@b", "a@b..c", "a b@c.org", "a@b.org\nBcc: x@y.org", "<a@b.org>", "a@-b.org"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_address("www.example.org/a?b") && is_address("https://example.org"));
        assert!(!is_address("javascript://x.y://") && !is_address("example") && !is_address("a b.org"));
    }
}
