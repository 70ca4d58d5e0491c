//! Assessing: an assessor reads what is theirs to read, gives scores, and goes on to the next.
//!
//! An assessor sees neither what others gave nor what was decided; that would bias.

use std::collections::BTreeMap;

use domain::{
    assessment::{Assessment, REMARK_CHARACTERS, ReadableFile},
    desk::{AssessmentDesk, AssessmentForm, ToAssess},
    ids::{ApplicationId, AssessmentId},
    issue::{Issue, Issues},
    series::Series,
    summary::Summary,
};
use policy::{Action, Actor, Subject, authorise};

use crate::{App, Error, desk::meetings_of};

impl App {
    /// The applications that the actor may assess, series by series; those without the actor's score
    /// first.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn to_assess(&self, actor: &Actor) -> Result<Vec<ToAssess>, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let mut all = Vec::new();
        for series in view.all_series().await? {
            if domain::agenda::is_over(&series, now) {
                continue;
            }
            let mut meetings = meetings_of(&mut view, actor, &series, Action::Assess, now).await?;
            if meetings.is_empty() {
                // Organisers assess what they look after.
                meetings = meetings_of(&mut view, actor, &series, Action::Inspect, now).await?;
            }
            if meetings.is_empty() {
                continue;
            }
            let assessments = view.assessments_of_series(series.id).await?;
            for summary in view.summaries(series.id).await? {
                let Some(meeting) = meetings.iter().find(|meeting| meeting.id == summary.meeting) else {
                    continue;
                };
                if authorise(actor, Action::Assess, &Subject::listed(&summary, series.id, meeting.state))
                    .is_err()
                {
                    continue;
                }
                let own = assessments
                    .iter()
                    .find(|one| one.application == summary.id && Some(one.assessor) == actor.person);
                let score = own.map(|own| own.score(&series.criteria));
                let Summary { id, organisation, kind, .. } = summary;
                let (series, meeting) = (series.clone(), meeting.clone());
                all.push(ToAssess { series, meeting, application: id, organisation, kind, score });
            }
        }
        all.sort_by_key(|one| (one.series.dates.start(), one.score.is_some(), one.meeting.position));
        Ok(all)
    }

    /// An application to be assessed. That it was read is logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor may not assess it.
    pub async fn read_to_assess(&self, actor: &Actor, id: ApplicationId) -> Result<AssessmentDesk, Error> {
        let now = self.now();
        let desk = self.assessment_desk(actor, id).await?;
        let tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Assess, &desk.1)?;
        tx.commit(permit.noting("read").entry(now)).await?;
        Ok(desk.0)
    }

    /// The copy of a file of an application to be assessed. That it was read is logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor may not assess it, the file is not one that assessors read, or its
    /// copy is still to be made.
    pub async fn read_copy_to_assess(
        &self,
        actor: &Actor,
        id: ApplicationId,
        question: &str,
    ) -> Result<(ReadableFile, Vec<u8>), Error> {
        let now = self.now();
        let (desk, subject) = self.assessment_desk(actor, id).await?;
        let file = desk.reading.files.into_iter().find(|file| file.question == question);
        let file = file.ok_or(Error::NotFound)?;
        let copy = file.copy.as_ref().ok_or(Error::NotFound)?;
        let key = self.store.view().await?.key_of_application(id).await?;
        let bytes = self.copy_content((id, key), copy).await?;
        let tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Assess, &subject)?;
        tx.commit(permit.noting(format!("file {question}")).entry(now)).await?;
        Ok((file, bytes))
    }

    /// Keeps what the actor gives an application.
    ///
    /// # Errors
    ///
    /// Refuses scores off their scales; [`Error::Stale`] if the actor saved others elsewhere since.
    pub async fn assess(
        &self,
        actor: &Actor,
        id: ApplicationId,
        form: &AssessmentForm,
    ) -> Result<(), Error<Box<(AssessmentDesk, Issues)>>> {
        let now = self.now();
        let (desk, subject) = self.assessment_desk(actor, id).await.map_err(crate::decisions::widen)?;
        let assessor = actor.person.ok_or(Error::NotFound)?;
        let scores = match understood(&desk.series, form) {
            Ok(scores) => scores,
            Err(issues) => return Err(Error::Refused(Box::new((desk, issues)))),
        };
        let mut tx = self.store.begin().await?;
        let permit = authorise(actor, Action::Assess, &subject)?;
        let before = tx.assessment_by(id, assessor).await?;
        let own = match &before {
            Some(before) => before.id,
            None => AssessmentId::random(&mut self.dice()),
        };
        let mut assessment = Assessment {
            id: own,
            application: id,
            assessor,
            scores,
            remark: form.remark.trim().to_owned(),
            at: now,
            version: form.version,
        };
        tx.save_assessment(&mut assessment, desk.series.id).await?;
        tx.commit(permit.noting("scored").entry(now)).await?;
        Ok(())
    }

    async fn assessment_desk(
        &self,
        actor: &Actor,
        id: ApplicationId,
    ) -> Result<(AssessmentDesk, Subject), Error> {
        let mut view = self.store.view().await?;
        let application = view.application(id).await?.ok_or(Error::NotFound)?;
        let series = view.series(application.series).await?.ok_or(Error::NotFound)?;
        let meeting = view.meeting(application.meeting).await?.ok_or(Error::NotFound)?;
        let subject = Subject::application(&application, meeting.state);
        let _ = authorise(actor, Action::Assess, &subject)?;
        let form = view.questionnaire(application.questionnaire).await?.ok_or(Error::NotFound)?;
        let own = match actor.person {
            Some(person) => view.assessment_by(id, person).await?,
            None => None,
        };
        let reading = policy::reading(&application, &form);
        Ok((AssessmentDesk { series, meeting, application: id, reading, form, own }, subject))
    }
}

fn understood(series: &Series, form: &AssessmentForm) -> Result<BTreeMap<String, u16>, Issues> {
    let mut scores = Assessment::parse_scores(&series.criteria, &form.scores);
    if form.remark.chars().count() > REMARK_CHARACTERS {
        let mut issues = scores.err().unwrap_or_default();
        issues.note("remark", Issue::TooLong { limit: REMARK_CHARACTERS });
        scores = Err(issues);
    }
    scores
}
