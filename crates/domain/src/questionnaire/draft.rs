//! A questionnaire that is being changed.
//!
//! ```text
//! version ──clone──▶ Draft ──change──▶ Draft ──publish──▶ version      (or thrown away)
//! ```
//!
//! The id of a page or question is made of its words once, when it is added, and never changes: the
//! answers are kept under it. It begins with `own`, so that it never meets a name of the platform's.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{EDITED_IN, Found, Question, Questionnaire, RELIED_ON, Step, Wording, entry, flaws};
use crate::{ids::FormDraftId, issue::Issues, typed::Typed};

/// A questionnaire that is being changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The draft's id.
    pub id: FormDraftId,
    /// The version that it began as.
    pub like: u32,
    /// When it was begun.
    pub begun: Timestamp,
    /// The questionnaire; its version says nothing until it is published.
    pub form: Questionnaire,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// Which way something moves in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// A change of a draft. Pages and questions are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds a page at the end.
    AddPage(Typed),
    /// Words a page, and says when it is shown.
    EditPage(String, Typed),
    /// Takes a page away with all its questions.
    RemovePage(String),
    /// Moves a page.
    MovePage(String, Way),
    /// Adds a question at the end of a page.
    AddQuestion(String, Typed),
    /// Changes a question.
    EditQuestion(String, Typed),
    /// Takes a question away.
    RemoveQuestion(String),
    /// Moves a question within its page, and from its edge to the next page.
    MoveQuestion(String, Way),
}

/// Why a draft was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unchanged {
    /// There is no page or question of that name.
    NotThere,
    /// The platform relies on it.
    ReliedOn,
    /// What was typed makes no page or question.
    Wrong(Issues),
}

impl Draft {
    /// A draft that begins as a version is. `form` has the words of every language in it, so that
    /// what was published later reads the same for ever.
    #[must_use]
    pub fn like(id: FormDraftId, form: Questionnaire, now: Timestamp) -> Self {
        Self { id, like: form.version, begun: now, form, version: 0 }
    }

    /// Makes a change.
    ///
    /// # Errors
    ///
    /// Says why not; the draft is then as it was.
    pub fn change(&mut self, change: &Change) -> Result<(), Unchanged> {
        match change {
            Change::AddPage(typed) => {
                let (title, when) = entry::page(typed, &self.form, None).map_err(Unchanged::Wrong)?;
                let id = self.new_id("own-", '-', &title);
                self.form.steps.push(Step { id, title, when, questions: Vec::new() });
            }
            Change::EditPage(id, typed) => {
                let read = entry::page(typed, &self.form, Some(id)).map_err(Unchanged::Wrong)?;
                let at = self.page(id)?;
                let page = &mut self.form.steps[at];
                (page.title, page.when) = read;
            }
            Change::RemovePage(id) => {
                let at = self.page(id)?;
                if self.form.steps[at].questions.iter().any(|question| is_relied_on(&question.id)) {
                    return Err(Unchanged::ReliedOn);
                }
                self.form.steps.remove(at);
            }
            Change::MovePage(id, way) => {
                let at = self.page(id)?;
                if let Some(to) = beside(at, *way, self.form.steps.len()) {
                    self.form.steps.swap(at, to);
                }
            }
            Change::AddQuestion(page, typed) => {
                let at = self.page(page)?;
                let mut question = entry::question(typed, &self.form, None).map_err(Unchanged::Wrong)?;
                question.id = self.new_id("own_", '_', &question.label);
                self.form.steps[at].questions.push(question);
            }
            Change::EditQuestion(id, typed) => {
                let (page, at) = self.place(id)?;
                let before = &self.form.steps[page].questions[at];
                let read = entry::question(typed, &self.form, Some(before)).map_err(Unchanged::Wrong)?;
                self.form.steps[page].questions[at] = read;
            }
            Change::RemoveQuestion(id) => {
                if is_relied_on(id) {
                    return Err(Unchanged::ReliedOn);
                }
                let (page, at) = self.place(id)?;
                self.form.steps[page].questions.remove(at);
            }
            Change::MoveQuestion(id, way) => self.move_question(id, *way)?,
        }
        Ok(())
    }

    fn move_question(&mut self, id: &str, way: Way) -> Result<(), Unchanged> {
        let (page, at) = self.place(id)?;
        if let Some(to) = beside(at, way, self.form.steps[page].questions.len()) {
            self.form.steps[page].questions.swap(at, to);
        } else if let Some(to) = beside(page, way, self.form.steps.len()) {
            let question = self.form.steps[page].questions.remove(at);
            let there = &mut self.form.steps[to].questions;
            match way {
                Way::Up => there.push(question),
                Way::Down => there.insert(0, question),
            }
        }
        Ok(())
    }

    /// The questionnaire as the version that it becomes.
    ///
    /// # Errors
    ///
    /// Names all that stands in the way.
    pub fn published_as(&self, version: u32) -> Result<Questionnaire, Vec<Found>> {
        let found = flaws(&self.form);
        if found.is_empty() { Ok(Questionnaire { version, ..self.form.clone() }) } else { Err(found) }
    }

    fn page(&self, id: &str) -> Result<usize, Unchanged> {
        self.form.steps.iter().position(|step| step.id == id).ok_or(Unchanged::NotThere)
    }

    fn place(&self, id: &str) -> Result<(usize, usize), Unchanged> {
        let of = |step: &Step| step.questions.iter().position(|question| question.id == id);
        let mut places = self.form.steps.iter().enumerate();
        places.find_map(|(page, step)| Some((page, of(step)?))).ok_or(Unchanged::NotThere)
    }

    /// An id that nothing in the questionnaire has, made of words.
    fn new_id(&self, prefix: &str, joint: char, words: &Wording) -> String {
        let words = EDITED_IN.into_iter().find_map(|lang| words.own(lang)).unwrap_or_default();
        let mut id = prefix.to_owned();
        for letter in words.chars().flat_map(char::to_lowercase).take(40) {
            if letter.is_ascii_alphanumeric() {
                id.push(letter);
            } else if !id.ends_with(joint) {
                id.push(joint);
            }
        }
        let id = id.trim_end_matches(joint);
        let taken = |id: &str| self.form.question(id).is_some() || self.form.step(id).is_some();
        let numbered = (2..).map(|number: u32| format!("{id}{joint}{number}"));
        let mut ids = std::iter::once(id.to_owned()).chain(numbered);
        ids.find(|id| !taken(id)).unwrap_or_default()
    }
}

impl Question {
    /// Whether rules of the platform speak of the answer, so that the question must be there.
    #[must_use]
    pub fn is_relied_on(&self) -> bool {
        is_relied_on(&self.id)
    }
}

fn is_relied_on(id: &str) -> bool {
    RELIED_ON.contains(&id)
}

fn beside(at: usize, way: Way, count: usize) -> Option<usize> {
    match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|to| *to < count),
    }
}
