//! Answering: one page of the form is saved as it was typed, right or wrong.
//!
//! What a page showed when it was opened comes back with it. If that is no longer what is saved, then
//! another tab or device saved it in between: whoever typed is shown both, and nothing is
//! overwritten. Two tabs on different pages of the form do not disturb each other.

use domain::{
    application::{Answers, Dossier},
    issue::Issues,
    questionnaire::{Kind, Question, Step},
};
use policy::{Action, Actor, authorise};
use thiserror::Error as ThisError;

use super::{SentFile, opened, subject};
use crate::{App, Error, decisions::widen};

/// One page of the form as it was sent.
#[derive(Clone, Debug, Default)]
pub struct StepForm {
    /// What [`seen`] said when the page was opened.
    pub seen: String,
    /// The fields as they were typed; one that comes several times has several choices.
    pub typed: Vec<(String, String)>,
    /// The files that were chosen.
    pub files: Vec<SentFile>,
    /// The questions whose file is to be taken away.
    pub removed: Vec<String>,
    /// The questions whose saved answer is to be kept, whatever was typed.
    pub left: Vec<String>,
    /// Whether more of the page is still on its way, so that what was not sent says nothing.
    pub is_unfinished: bool,
}

/// A page of the form that was saved.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The application as it is now.
    pub dossier: Dossier,
    /// What was wrong with the files, which are not kept then.
    pub files: Issues,
    /// Whether an answer brought up questions on the same page that were not asked before.
    pub asks_more: bool,
}

/// A question that was answered differently in two places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The question.
    pub question: String,
    /// What was typed here and is not saved.
    pub mine: String,
    /// What is saved.
    pub saved: String,
}

/// Why a page of the form was not saved.
#[derive(Clone, Debug, ThisError)]
pub enum SaveRefusal {
    /// It was saved elsewhere in the meantime.
    #[error("saved elsewhere in the meantime")]
    Clashes {
        /// The application as it is saved.
        saved: Box<Dossier>,
        /// What was typed here, on top of what is saved.
        mine: Answers,
        /// The questions whose answers differ.
        clashes: Vec<Clash>,
    },
}

/// What stands on one page of the form, in short: two pages that show the same answers have the
/// same.
#[must_use]
pub fn seen(dossier: &Dossier, step: &Step) -> String {
    let answers = &dossier.application.answers;
    let parts: Vec<&str> = step.questions.iter().map(|question| answers.get(&question.id)).collect();
    let mut hash = seal::link("page", &parts);
    hash.truncate(16);
    hash
}

impl App {
    /// Saves one page of the form, whatever was typed. The words are kept before any file is looked at,
    /// whatever becomes of the files.
    ///
    /// A draft may be saved after its deadline too: words are not lost, and if the applicant is
    /// given more time they are there.
    ///
    /// # Errors
    ///
    /// Refuses if somebody saved other answers to the same questions since the page was opened.
    pub async fn save_step(
        &self,
        actor: &Actor,
        step: &str,
        mut form: StepForm,
    ) -> Result<Saved, Error<SaveRefusal>> {
        let sent = std::mem::take(&mut form.files);
        let mut saved = self.save_words(actor, step, &form).await?;
        for file in sent {
            let question = file.question.clone();
            match self.give_file(actor, step, file).await {
                Ok(Ok(dossier)) => saved.dossier = dossier,
                Ok(Err(issue)) => saved.files.note(&question, issue),
                // No page of ours asks for it.
                Err(Error::NotFound) => {}
                Err(error) => return Err(widen(error)),
            }
        }
        Ok(saved)
    }

    async fn save_words(
        &self,
        actor: &Actor,
        step: &str,
        form: &StepForm,
    ) -> Result<Saved, Error<SaveRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        let page = dossier.step(step).ok_or(Error::NotFound)?;
        let mut mine = typed(&dossier, page, form);
        if form.seen != seen(&dossier, page) {
            let clashes = clashes(&dossier, page, &mine);
            if !clashes.is_empty() {
                return Err(Error::Refused(SaveRefusal::Clashes { saved: Box::new(dossier), mine, clashes }));
            }
        }
        for question in &form.removed {
            if page.questions.iter().any(|asked| asked.id == *question) {
                mine.set_file(question, None);
            }
        }
        let circumstances = dossier.circumstances();
        let new = |question: &Question| !question.when.holds(&dossier.application.answers, circumstances);
        let asks_more = page.questions_for(&mine, circumstances).any(new);
        if dossier.application.answers != mine {
            dossier.application.answers = mine;
            tx.save_application(&mut dossier.application).await?;
            tx.commit(permit.entry(now)).await?;
        }
        Ok(Saved { dossier, files: Issues::default(), asks_more })
    }
}

/// The saved answers with what was typed on one page on top: what was asked there and not sent, such
/// as a box that is not ticked, has no answer. What was sent though it was not asked yet is kept too:
/// another answer on the same page may be the one that asks for it.
fn typed(dossier: &Dossier, page: &Step, form: &StepForm) -> Answers {
    let saved = &dossier.application.answers;
    let mut answers = saved.clone();
    for question in &page.questions {
        let is_asked = question.when.holds(saved, dossier.circumstances());
        let was_sent = form.typed.iter().any(|(name, _)| *name == question.id);
        let is_due = was_sent || (is_asked && !form.is_unfinished);
        if question.kind == Kind::File || form.left.contains(&question.id) || !is_due {
            continue;
        }
        answers.set(&question.id, &said(question, &form.typed));
    }
    answers
}

/// What the fields of a form say to a question, made fit to keep.
pub(crate) fn said(question: &Question, typed: &[(String, String)]) -> String {
    let mut values = typed.iter().filter(|(name, _)| *name == question.id).map(|(_, value)| value.as_str());
    let typed = match question.kind {
        Kind::Many { .. } => values.collect::<Vec<_>>().join("\n"),
        _ => values.next().unwrap_or_default().to_owned(),
    };
    question.kind.clean(&typed)
}

fn clashes(dossier: &Dossier, page: &Step, mine: &Answers) -> Vec<Clash> {
    let saved = &dossier.application.answers;
    page.questions
        .iter()
        .filter(|question| mine.get(&question.id) != saved.get(&question.id))
        .map(|question| Clash {
            question: question.id.clone(),
            mine: mine.get(&question.id).to_owned(),
            saved: saved.get(&question.id).to_owned(),
        })
        .collect()
}
