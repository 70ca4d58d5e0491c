//! Asking an applicant for more, and the applicant's answer.

use std::mem::take;

use domain::{
    application::{Answers, Application, AskIssue, Dossier, Handed, MoreRefusal, Request},
    desk::AskDesk,
    ids::ApplicationId,
    issue::Issues,
    letter::LetterKind,
    meeting::Meeting,
    questionnaire::{Kind, Question},
    series::{Series, SeriesKey},
};
use policy::{Action, Actor, Permit, Subject, authorise};
use store::View;
use thiserror::Error as ThisError;

use crate::{
    App, Error,
    applications::{StepForm, opened, said, subject},
    decisions::widen,
    desk::placed,
};

/// Why an answer to what was asked was not handed in.
#[derive(Debug, ThisError)]
pub enum AnswerRefusal {
    /// The rules say no.
    #[error("refused")]
    Not(#[source] MoreRefusal),
    /// The answers are no longer those that stood on the page.
    #[error("changed elsewhere in the meantime")]
    Changed,
}

/// An answer that was not handed in, with what was typed, so that the page can show it again.
#[derive(Debug, ThisError)]
#[error("not handed in")]
pub struct NotAnswered {
    /// The application as it is kept.
    pub dossier: Box<Dossier>,
    /// What was typed, on top of it.
    pub given: Answers,
    /// What was wrong with the files, which are not kept then.
    pub files: Issues,
    /// Why.
    pub why: AnswerRefusal,
}

/// What stands on the page of what is asked, in short.
#[must_use]
pub fn seen_asked(dossier: &Dossier) -> String {
    let application = &dossier.application;
    let hash = application.submission().map_or("", |submission| &submission.hash);
    let mut seen = seal::link("asked", &[hash, &application.follow_ups().len().to_string()]);
    seen.truncate(16);
    seen
}

impl App {
    /// An application of which more is to be asked.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if it is not there, is a draft, or the actor does not look after it.
    pub async fn ask_desk(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: ApplicationId,
    ) -> Result<AskDesk, Error> {
        let mut view = self.store.view().await?;
        let (series, meeting, application) = placed(&mut view, key, id).await?;
        let subject = Subject::application(&application, meeting.state);
        let _ = authorise(actor, Action::Inspect, &subject)?;
        let form = view.questionnaire(application.questionnaire).await?.ok_or(Error::NotFound)?;
        Ok(AskDesk { series, state: meeting.state, application, form })
    }

    /// Asks an applicant for more, and puts a letter into the outbox that says so.
    ///
    /// # Errors
    ///
    /// Refuses what makes no request, and an application that takes none; [`Error::Stale`] if it is no
    /// longer in the version that was looked at.
    pub async fn ask_more(
        &self,
        actor: &Actor,
        (key, id, version): (&SeriesKey, ApplicationId, i64),
        request: Request,
    ) -> Result<(), Error<Vec<AskIssue>>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let Askable { permit, series, meeting, mut application } =
            askable(&mut tx, actor, (key, id, version)).await?;
        let form = tx.questionnaire(application.questionnaire).await?.ok_or(Error::NotFound)?;
        let circumstances = domain::questionnaire::Circumstances::of(&series, meeting.state);
        application.ask_more(&form, circumstances, request, now).map_err(Error::Refused)?;
        tx.save_application(&mut application).await?;
        self.write_to_applicant(&mut tx, LetterKind::AskMore, &application, &series, now).await?;
        tx.commit(permit.noting("asked for more").entry(now)).await?;
        Ok(())
    }

    /// Takes back what is asked.
    ///
    /// # Errors
    ///
    /// Refuses where nothing is open.
    pub async fn take_back_request(
        &self,
        actor: &Actor,
        (key, id, version): (&SeriesKey, ApplicationId, i64),
    ) -> Result<(), Error<Vec<AskIssue>>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let Askable { permit, mut application, .. } = askable(&mut tx, actor, (key, id, version)).await?;
        application.take_back_request(now).map_err(|issue| Error::Refused(vec![issue]))?;
        tx.save_application(&mut application).await?;
        tx.commit(permit.noting("request taken back").entry(now)).await?;
        Ok(())
    }

    /// Hands in the answer to what was asked, and nothing else. The first confirmation of a new address
    /// goes there, as with any amendment.
    ///
    /// # Errors
    ///
    /// Refuses too late, where nothing is asked, and what is not complete, with all that was typed.
    pub async fn answer_more(
        &self,
        actor: &Actor,
        mut form: StepForm,
    ) -> Result<Dossier, Error<NotAnswered>> {
        let now = self.now();
        let files = take(&mut form.files);
        let (kept, wrong) = self.keep_asked_files(actor, files).await.map_err(widen)?;
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Submit, &subject(&dossier));
        let mut given = typed(&dossier, &form, now);
        for (question, file) in kept {
            self.use_file(&mut tx, &file).await?;
            given.set_file(&question, Some(file));
        }
        let not = |dossier: Dossier, why| NotAnswered {
            dossier: Box::new(dossier),
            given: given.clone(),
            files: wrong.clone(),
            why,
        };
        let Ok(permit) = permit else {
            return Err(Error::Refused(not(dossier, AnswerRefusal::Not(MoreRefusal::Closed))));
        };
        let is_open = dossier.application.open_follow_up(now).is_some();
        if is_open && form.seen != seen_asked(&dossier) {
            return Err(Error::Refused(not(dossier, AnswerRefusal::Changed)));
        }
        if is_open && !wrong.is_empty() {
            let why = MoreRefusal::Incomplete(Issues::default());
            return Err(Error::Refused(not(dossier, AnswerRefusal::Not(why))));
        }
        let circumstances = dossier.circumstances();
        let hash = |answers: &Answers| crate::content_hash(answers.canonical().as_bytes());
        let questions = dossier.form.clone();
        let handed = dossier.application.answer_more(&questions, circumstances, &given, hash, now);
        match handed {
            Err(why) => Err(Error::Refused(not(dossier, AnswerRefusal::Not(why)))),
            Ok(Handed::Before) => Ok(dossier),
            Ok(handed) => {
                let Dossier { application, series, .. } = &mut dossier;
                tx.save_application(application).await?;
                if handed.is_to_be_confirmed() {
                    self.write_to_applicant(&mut tx, LetterKind::Received, application, series, now).await?;
                }
                tx.commit(permit.noting("answered more").entry(now)).await?;
                Ok(dossier)
            }
        }
    }

    /// Keeps the files that were sent to questions which are open.
    async fn keep_asked_files(
        &self,
        actor: &Actor,
        files: Vec<crate::applications::SentFile>,
    ) -> Result<(Vec<(String, domain::application::GivenFile)>, Issues), Error> {
        let (mut kept, mut wrong) = (Vec::new(), Issues::default());
        if files.is_empty() {
            return Ok((kept, wrong));
        }
        let now = self.now();
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let id = dossier.application.id;
        let key = view.key_of_application(id).await?;
        drop(view);
        if dossier.application.open_follow_up(now).is_none() {
            return Ok((kept, wrong));
        }
        for file in files {
            let question = file.question.clone();
            if dossier.form.question(&question).is_none_or(|asked| asked.kind != Kind::File) {
                continue;
            }
            match self.keep_file((id, key.clone()), file).await? {
                Ok(file) => kept.push((question, file)),
                Err(issue) => wrong.note(&question, issue),
            }
        }
        Ok((kept, wrong))
    }
}

/// An application of which more may be asked, in the version that was looked at.
struct Askable {
    permit: Permit,
    series: Series,
    meeting: Meeting,
    application: Application,
}

async fn askable(
    view: &mut View,
    actor: &Actor,
    (key, id, version): (&SeriesKey, ApplicationId, i64),
) -> Result<Askable, Error<Vec<AskIssue>>> {
    let (series, meeting, application) = placed(view, key, id).await.map_err(widen)?;
    let subject = Subject::application(&application, meeting.state);
    // A draft is not there, not even for this.
    let _ = authorise(actor, Action::Inspect, &subject)?;
    let permit = authorise(actor, Action::Decide, &subject);
    let Ok(permit) = permit else { return Err(Error::Refused(vec![AskIssue::NotFromHere])) };
    if application.version != version {
        return Err(Error::Stale);
    }
    Ok(Askable { permit, series, meeting, application })
}

/// What was handed in, with what the form says on top.
fn typed(dossier: &Dossier, form: &StepForm, now: jiff::Timestamp) -> Answers {
    let standing = dossier.application.standing_answers();
    let mut given = standing.clone();
    let named = dossier.application.open_follow_up(now).map_or(&[][..], |open| &open.questions);
    let is_told = |question: &Question| {
        named.contains(&question.id) || form.typed.iter().any(|(name, _)| *name == question.id)
    };
    for question in dossier.form.steps.iter().flat_map(|step| &step.questions) {
        if question.kind != Kind::File && is_told(question) {
            given.set(&question.id, &said(question, &form.typed));
        }
    }
    for question in &form.removed {
        given.set_file(question, None);
    }
    given
}
