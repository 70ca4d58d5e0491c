//! An organiser asks the applicant for more: some questions are opened again until a date, and nothing
//! else.
//!
//! ```text
//! ask ──▶ Open ──answer──▶ Open, answered ──until──▶ over
//!          │ └───────────────until────────────────▶ over
//!          └──take back──▶ taken back
//! ```
//!
//! An answer is an amendment with a receipt of its own. The deadline of the call does not matter to it;
//! what was withdrawn, or decided so that the applicant knows, is open to none.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Answers, Application, Handed, State, Submission};
use crate::{
    issue::Issues,
    questionnaire::{Circumstances, Question, Questionnaire},
    text::clean_text,
    time::Deadline,
};

/// The most characters of the sentence that says what is wanted.
pub const SENTENCE_CHARACTERS: usize = 1_000;

/// What was asked of an applicant beyond the application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// When it was asked.
    pub asked: Timestamp,
    /// The questions that are opened again.
    pub questions: Vec<String>,
    /// What is wanted, in the organiser's words.
    pub sentence: String,
    /// Until when it can be answered.
    pub until: Deadline,
    /// What the answer changed, once there is one.
    #[serde(default)]
    pub change: Option<Change>,
    /// When it was taken back, if it was.
    #[serde(default)]
    pub taken_back: Option<Timestamp>,
}

/// What an answer changed, and no more of the application than that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// When it was handed in, the last time.
    pub at: Timestamp,
    /// The questions whose answers differ.
    pub questions: BTreeSet<String>,
    /// Their answers as they had been handed in before.
    pub before: Answers,
    /// Their answers as they were handed in then.
    pub after: Answers,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The questions to be opened again.
    pub questions: Vec<String>,
    /// What is wanted.
    pub sentence: String,
    /// Until when; none if what was typed is no date.
    pub until: Option<Deadline>,
}

/// Why nothing was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AskIssue {
    /// It was withdrawn, is a draft, or the applicant knows the decision.
    #[error("not from here")]
    NotFromHere,
    /// Something is asked already and still open.
    #[error("something is asked already")]
    Already,
    /// No question is chosen, or one that this application does not answer.
    #[error("no question")]
    NoQuestion,
    /// Nothing says what is wanted.
    #[error("no sentence")]
    NoSentence,
    /// It says too much.
    #[error("the sentence is too long")]
    TooLong,
    /// There is no date, or none to come.
    #[error("no time to come")]
    NoTime,
}

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoreRefusal {
    /// Nothing is asked, or not any more.
    #[error("nothing is asked")]
    Closed,
    /// It came too late.
    #[error("too late")]
    TooLate,
    /// Answers are missing or not acceptable.
    #[error("not complete")]
    Incomplete(Issues),
}

impl Change {
    /// What differs; if something was answered already, from what stood before that.
    fn between(first: Option<&Self>, standing: &Answers, after: &Answers, at: Timestamp) -> Self {
        let mut old = standing.clone();
        for question in first.iter().flat_map(|first| &first.questions) {
            let before = first.map_or(&old, |first| &first.before);
            let (text, file) = (before.get(question).to_owned(), before.file(question).cloned());
            old.set(question, &text);
            old.set_file(question, file);
        }
        let texts = old.texts().chain(after.texts()).map(|(question, _)| question);
        let files = old.files().chain(after.files()).map(|(question, _)| question);
        let differs = |one: &&str| old.get(one) != after.get(one) || old.file(one) != after.file(one);
        let questions: BTreeSet<_> = texts.chain(files).filter(differs).map(str::to_owned).collect();
        let only = |all: &Answers| {
            let mut some = Answers::default();
            for question in &questions {
                some.set(question, all.get(question));
                some.set_file(question, all.file(question).cloned());
            }
            some
        };
        Self { at, before: only(&old), after: only(after), questions }
    }
}

impl FollowUp {
    /// Whether it can be answered at `now`, as far as it goes by the request alone.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.taken_back.is_none() && !self.until.has_passed(now)
    }
}

impl Application {
    /// What was asked beyond the application, the earliest first.
    #[must_use]
    pub fn follow_ups(&self) -> &[FollowUp] {
        &self.follow_ups
    }

    /// What is asked and can be answered at `now`.
    #[must_use]
    pub fn open_follow_up(&self, now: Timestamp) -> Option<&FollowUp> {
        let last = self.follow_ups.last().filter(|last| last.is_open(now));
        last.filter(|_| self.takes_more())
    }

    /// Whether more may be asked of the applicant: it was handed in, and no decision is known.
    #[must_use]
    pub fn takes_more(&self) -> bool {
        matches!(self.state, State::Submitted(_)) && self.may_be_edited()
    }

    /// Asks for more.
    ///
    /// # Errors
    ///
    /// Says all that is wrong with the request; nothing is asked then.
    pub fn ask_more(
        &mut self,
        form: &Questionnaire,
        circumstances: Circumstances,
        request: Request,
        now: Timestamp,
    ) -> Result<(), Vec<AskIssue>> {
        if !self.takes_more() {
            return Err(vec![AskIssue::NotFromHere]);
        }
        if self.open_follow_up(now).is_some() {
            return Err(vec![AskIssue::Already]);
        }
        let Request { questions, sentence, until } = request;
        let sentence = clean_text(&sentence);
        let standing = self.standing_answers();
        let asked = |id: &String| form.questions_for(standing, circumstances).any(|one| one.id == *id);
        let mut issues = Vec::new();
        if questions.is_empty() || !questions.iter().all(asked) {
            issues.push(AskIssue::NoQuestion);
        }
        if sentence.is_empty() {
            issues.push(AskIssue::NoSentence);
        } else if sentence.chars().count() > SENTENCE_CHARACTERS {
            issues.push(AskIssue::TooLong);
        }
        match until {
            Some(until) if !until.has_passed(now) && issues.is_empty() => {
                let (change, taken_back) = (None, None);
                self.follow_ups.push(FollowUp { asked: now, questions, sentence, until, change, taken_back });
                Ok(())
            }
            Some(until) if !until.has_passed(now) => Err(issues),
            _ => {
                issues.push(AskIssue::NoTime);
                Err(issues)
            }
        }
    }

    /// Takes back what is asked, so that it can no longer be answered.
    ///
    /// # Errors
    ///
    /// Refuses where nothing is open.
    pub fn take_back_request(&mut self, now: Timestamp) -> Result<(), AskIssue> {
        let last = self.follow_ups.last_mut().filter(|last| last.is_open(now));
        last.ok_or(AskIssue::NotFromHere)?.taken_back = Some(now);
        Ok(())
    }

    /// The questions that are open at `now`: those that were named, and those that the answers given to
    /// them bring up. None if nothing is asked.
    #[must_use]
    pub fn reopened<'f>(
        &self,
        form: &'f Questionnaire,
        circumstances: Circumstances,
        given: &Answers,
        now: Timestamp,
    ) -> Vec<&'f Question> {
        match self.open_follow_up(now) {
            Some(open) => self.with_given(form, circumstances, &open.questions, given).0,
            None => Vec::new(),
        }
    }

    /// Hands in what was given to the open questions, and nothing else that was typed. `hash` makes the
    /// fingerprint of all answers.
    ///
    /// # Errors
    ///
    /// Refuses too late, where nothing is asked, and what is not complete; nothing is changed then.
    pub fn answer_more(
        &mut self,
        form: &Questionnaire,
        circumstances: Circumstances,
        given: &Answers,
        hash: impl Fn(&Answers) -> String,
        now: Timestamp,
    ) -> Result<Handed, MoreRefusal> {
        let Some(open) = self.open_follow_up(now) else {
            let late =
                self.takes_more() && self.follow_ups.last().is_some_and(|one| one.taken_back.is_none());
            return Err(if late { MoreRefusal::TooLate } else { MoreRefusal::Closed });
        };
        let (opened, answers) = self.with_given(form, circumstances, &open.questions, given);
        let issues = form.issues(&answers, circumstances);
        if !issues.is_empty() {
            return Err(MoreRefusal::Incomplete(issues));
        }
        let Some(before) = self.submission.take() else { return Err(MoreRefusal::Closed) };
        if before.answers == answers {
            self.submission = Some(before);
            return Ok(Handed::Before);
        }
        for question in opened {
            self.answers.set(&question.id, answers.get(&question.id));
            self.answers.set_file(&question.id, answers.file(&question.id).cloned());
        }
        if let Some(last) = self.follow_ups.last_mut() {
            let first = last.change.take();
            last.change = Some(Change::between(first.as_ref(), &before.answers, &answers, now));
        }
        let new_address = before.answers.email() != answers.email();
        let (number, amendments) = (before.number, before.amendments + 1);
        self.submission = Some(Submission { number, at: now, hash: hash(&answers), amendments, answers });
        Ok(Handed::Amended { new_address })
    }

    /// The questions that are open, and the standing answers with what was given to those on top.
    fn with_given<'f>(
        &self,
        form: &'f Questionnaire,
        circumstances: Circumstances,
        named: &[String],
        given: &Answers,
    ) -> (Vec<&'f Question>, Answers) {
        let standing = self.standing_answers();
        let asks = |answers: &Answers, id: &str| {
            form.questions_for(answers, circumstances).any(|asked| asked.id == id)
        };
        let all = || form.steps.iter().flat_map(|step| &step.questions);
        let mut answers = standing.clone();
        // Each round brings up what the round before asked for: no more rounds than there are questions.
        for _ in 0..=all().count() {
            let open: Vec<_> = all()
                .filter(|one| {
                    named.contains(&one.id) || (asks(&answers, &one.id) && !asks(standing, &one.id))
                })
                .collect();
            let mut next = standing.clone();
            for question in &open {
                next.set(&question.id, given.get(&question.id));
                next.set_file(&question.id, given.file(&question.id).cloned());
            }
            if next == answers {
                break;
            }
            answers = next;
        }
        let opened = all()
            .filter(|one| asks(&answers, &one.id) && (named.contains(&one.id) || !asks(standing, &one.id)));
        (opened.collect(), form.asked(&answers, circumstances))
    }
}

#[cfg(test)]
mod tests;
