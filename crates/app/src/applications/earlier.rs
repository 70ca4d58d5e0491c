//! Answers of an earlier application, offered to whoever has its code.
//!
//! The code is the proof: without it nobody learns that there was one, and what it opens is read and
//! not kept.

use domain::{
    application::{
        Dossier,
        earlier::{Suggestion, may_be_carried, suggestions},
    },
    questionnaire::Question,
};
use policy::{Action, Actor, authorise};
use seal::Code;

use super::{WrongCode, opened, said, seen_whole, subject};
use crate::{App, Error};

/// An answer of an earlier application that could be taken over.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The question.
    pub question: Question,
    /// What was answered then.
    pub said: String,
}

impl App {
    /// What the application with that code offers to the one that is open in this browser.
    ///
    /// # Errors
    ///
    /// Refuses a code that opens nothing, or this same application, and says no more than that.
    pub async fn earlier_answers(
        &self,
        actor: &Actor,
        typed: &str,
    ) -> Result<(Dossier, Vec<Offer>), Error<WrongCode>> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Edit, &subject(&dossier))?;
        let code: Code = typed.parse().map_err(|_| Error::Refused(WrongCode))?;
        let (id, key) = view.application_by_code(&code).await?.ok_or(Error::Refused(WrongCode))?;
        if id == dossier.application.id {
            return Err(Error::Refused(WrongCode));
        }
        view.hold(id, &key);
        let earlier = view.application(id).await?.ok_or(Error::Refused(WrongCode))?;
        let form = view.questionnaire(earlier.questionnaire).await?.ok_or(Error::Refused(WrongCode))?;
        let then = earlier.standing_answers();
        let offers = suggestions(&dossier.form, &dossier.application.answers, (&form, then));
        let offers = offers
            .into_iter()
            .map(|Suggestion { question, said }| Offer { question: question.clone(), said });
        let offers = offers.collect();
        Ok((dossier, offers))
    }

    /// Takes over what was chosen, as if it had been typed. `seen` is what [`seen_whole`] said when it
    /// was offered.
    ///
    /// # Errors
    ///
    /// [`Error::Stale`] if something else was typed since.
    pub async fn take_earlier(
        &self,
        actor: &Actor,
        seen: &str,
        taken: &[(String, String)],
    ) -> Result<Dossier, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        if seen != seen_whole(&dossier) {
            return Err(Error::Stale);
        }
        let mut answers = dossier.application.answers.clone();
        let questions = dossier.form.steps.iter().flat_map(|step| &step.questions);
        for question in questions.filter(|question| may_be_carried(question)) {
            if taken.iter().any(|(id, _)| *id == question.id) {
                answers.set(&question.id, &said(question, taken));
            }
        }
        if answers != dossier.application.answers {
            dossier.application.answers = answers;
            tx.save_application(&mut dossier.application).await?;
            tx.commit(permit.entry(now)).await?;
        }
        Ok(dossier)
    }
}
