//! Assessing: an assessor declares what they have to do with others, reads what is theirs to read, gives
//! scores, and goes on to the next.
//!
//! What is there for an assessor is decided in one place, by `Gate`, before anything of an
//! application is taken out of it. An assessor sees neither what was decided nor, before the
//! discussion, what others gave; that would bias.

mod assigning;
mod criteria;
mod desk;
mod gate;
mod reminders;
mod sheet;
mod team;

use domain::{
    application::Application,
    assessment::{
        Assessment, Note, Phase, REMARK_CHARACTERS, ReadableFile,
        conflict::{Cause, Conflict, Declaration},
        reference,
    },
    desk::{AssessList, AssessmentDesk, AssessmentForm, Author, NoteLine, Others, ToAssess},
    ids::{ApplicationId, AssessmentId, NoteId},
    issue::{Issue, Issues},
    meeting::Meeting,
    series::Series,
    text::clean_text,
    typed::Typed,
};
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::DataKey;
use store::View;

use self::gate::Gate;
pub use self::{assigning::AssignRefusal, sheet::SheetRefusal};
use crate::{
    App, Error,
    desk::{meetings_of, name_of},
};

/// Whether those who read notes learn who wrote them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WhoWrote {
    /// By name.
    Told,
    /// Only which are one's own.
    Hidden,
}

/// A form about one application, with what is wrong with it.
type Wrong = Box<(AssessmentDesk, Issues)>;

impl App {
    /// The applications that the actor may assess, series by series; those without the actor's score
    /// first.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn to_assess(&self, actor: &Actor) -> Result<AssessList, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let (mut all, mut must_declare) = (Vec::new(), false);
        for series in view.all_series().await? {
            if domain::agenda::is_over(&series, now) {
                continue;
            }
            let mut meetings = meetings_of(&mut view, actor, &series, Action::Assess, now).await?;
            let assesses = !meetings.is_empty();
            if !assesses {
                // Organisers assess what they look after.
                meetings = meetings_of(&mut view, actor, &series, Action::Inspect, now).await?;
            }
            if meetings.is_empty() {
                continue;
            }
            let gate = Gate::of(&mut view, actor, series.id).await?;
            must_declare |= assesses && gate.must_declare();
            for application in gate.applications(&mut view, &meetings).await? {
                let Some(meeting) = meetings.iter().find(|one| one.id == application.meeting) else {
                    continue;
                };
                if authorise(actor, Action::Assess, &gate.subject(&application, meeting)).is_err() {
                    continue;
                }
                all.push(to_assess(&mut view, (actor, &gate), &series, meeting, &application).await?);
            }
        }
        // Arrival would tell who came first; while names are hidden not even that is told.
        all.sort_by_key(|(hidden, one)| {
            (
                one.series.dates.start(),
                one.score.is_some(),
                one.meeting.position,
                hidden.then_some(one.application),
            )
        });
        let declared = match actor.person {
            Some(person) => view.declaration(person).await?.is_some(),
            None => false,
        };
        let applications = all.into_iter().map(|(_, one)| one).collect();
        Ok(AssessList { applications, must_declare, declared })
    }

    /// An application to be assessed. That it was read is logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor may not assess it.
    pub async fn read_to_assess(&self, actor: &Actor, id: ApplicationId) -> Result<AssessmentDesk, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (desk, permit) = assessment_desk(&mut tx, actor, id).await?;
        tx.commit(permit.noting("read").entry(now)).await?;
        Ok(desk)
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
        let mut tx = self.store.begin().await?;
        let (desk, permit) = assessment_desk(&mut tx, actor, id).await?;
        let file = desk.reading.files.into_iter().find(|file| file.question == question);
        let file = file.ok_or(Error::NotFound)?;
        let copy = file.copy.as_ref().ok_or(Error::NotFound)?;
        let key = tx.key_of_application(id).await?;
        let bytes = self.copy_content((id, key), copy).await?;
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
    ) -> Result<(), Error<Wrong>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (desk, permit) = assessment_desk(&mut tx, actor, id).await.map_err(crate::decisions::widen)?;
        let assessor = actor.person.ok_or(Error::NotFound)?;
        let scores = match understood(&desk.series, form) {
            Ok(scores) => scores,
            Err(issues) => return Err(Error::Refused(Box::new((desk, issues)))),
        };
        let own = match &desk.own {
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

    /// Writes a note for the others who assess an application.
    ///
    /// # Errors
    ///
    /// Refuses an empty or oversized note; [`Error::NotFound`] unless it is discussed, and the actor scored
    /// it or organises the series.
    pub async fn write_note(&self, actor: &Actor, id: ApplicationId, text: &str) -> Result<(), Error<Wrong>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (desk, permit) = assessment_desk(&mut tx, actor, id).await.map_err(crate::decisions::widen)?;
        let author = actor.person.ok_or(Error::NotFound)?;
        if desk.others.is_none() {
            return Err(Error::NotFound);
        }
        let text = clean_text(text);
        let issue = match text.chars().count() {
            0 => Some(Issue::Missing),
            count if count > REMARK_CHARACTERS => Some(Issue::TooLong { limit: REMARK_CHARACTERS }),
            _ => None,
        };
        if let Some(issue) = issue {
            let mut issues = Issues::default();
            issues.note("note", issue);
            return Err(Error::Refused(Box::new((desk, issues))));
        }
        let id = NoteId::random(&mut self.dice());
        tx.add_note(&Note { id, application: desk.application, author, text, at: now }).await?;
        tx.commit(permit.noting("note").entry(now)).await?;
        Ok(())
    }

    /// Declares that the actor has a conflict of interest about an application, which is not there for
    /// them any more.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor may not assess it anyway.
    pub async fn declare_conflict(&self, actor: &Actor, id: ApplicationId) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (desk, permit) = assessment_desk(&mut tx, actor, id).await?;
        let assessor = actor.person.ok_or(Error::NotFound)?;
        let conflict = Conflict { application: id, assessor, cause: Cause::Declared, at: now };
        tx.add_conflict(&conflict, desk.series.id).await?;
        tx.commit(permit.noting("conflict declared").entry(now)).await?;
        Ok(())
    }

    /// What the actor declared, if anything.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if nobody is signed in.
    pub async fn own_declaration(&self, actor: &Actor) -> Result<Option<Declaration>, Error> {
        let person = actor.person.ok_or(Error::NotFound)?;
        Ok(self.store.view().await?.declaration(person).await?)
    }

    /// Keeps what the actor has to do with others, before anything is shown.
    ///
    /// # Errors
    ///
    /// Refuses what is too long, and a declaration that is not said to be whole; [`Error::Stale`] if
    /// another was saved since.
    pub async fn declare(&self, actor: &Actor, version: i64, typed: &Typed) -> Result<(), Error<Issues>> {
        let now = self.now();
        let person = actor.person.ok_or(Error::NotFound)?;
        let mut declared = Declaration::read(typed, now).map_err(Error::Refused)?;
        declared.version = version;
        let mut tx = self.store.begin().await?;
        tx.declare(person, &mut declared, &DataKey::random(&mut self.dice())).await?;
        tx.commit(Permit::of_a_code(actor, person).noting("declaration").entry(now)).await?;
        Ok(())
    }
}

/// A line of the list, and whether its names are hidden.
async fn to_assess(
    view: &mut View,
    (actor, gate): (&Actor, &Gate),
    series: &Series,
    meeting: &Meeting,
    application: &Application,
) -> Result<(bool, ToAssess), store::Error> {
    let own = match actor.person {
        Some(person) => view.assessment_by(application.id, person).await?,
        None => None,
    };
    let hidden = gate.plan.nameless;
    let answers = application.standing_answers();
    let line = ToAssess {
        series: series.clone(),
        meeting: meeting.clone(),
        application: application.id,
        organisation: if hidden { reference(application.id) } else { answers.organisation().to_owned() },
        kind: answers.kind().filter(|_| !hidden),
        score: own.map(|own| own.score(&series.criteria)),
    };
    Ok((hidden, line))
}

/// An application as the actor may assess it, with the permit to.
async fn assessment_desk(
    view: &mut View,
    actor: &Actor,
    id: ApplicationId,
) -> Result<(AssessmentDesk, Permit), Error> {
    let application = view.application(id).await?.ok_or(Error::NotFound)?;
    let series = view.series(application.series).await?.ok_or(Error::NotFound)?;
    let meeting = view.meeting(application.meeting).await?.ok_or(Error::NotFound)?;
    let gate = Gate::of(view, actor, series.id).await?;
    let permit = authorise(actor, Action::Assess, &gate.subject(&application, &meeting))?;
    let form = view.questionnaire(application.questionnaire).await?.ok_or(Error::NotFound)?;
    let own = match actor.person {
        Some(person) => view.assessment_by(id, person).await?,
        None => None,
    };
    let organises =
        authorise(actor, Action::Inspect, &Subject::application(&application, meeting.state)).is_ok();
    let may_know = gate.plan.phase == Phase::Discussion && (own.is_some() || organises);
    let others = if may_know { Some(others(view, actor, &series, (id, organises)).await?) } else { None };
    let mut reading = policy::reading(&application, &form);
    if gate.plan.nameless {
        reading = reading.without_names(id, application.standing_answers());
    }
    let plan = gate.plan;
    Ok((AssessmentDesk { series, plan, meeting, application: id, reading, form, own, others }, permit))
}

/// What others said of an application, without their names but for organisers.
async fn others(
    view: &mut View,
    actor: &Actor,
    series: &Series,
    (id, organises): (ApplicationId, bool),
) -> Result<Others, store::Error> {
    let all = view.assessments_of(id).await?;
    let mut scores: Vec<_> = all
        .into_iter()
        .filter(|one| Some(one.assessor) != actor.person)
        .map(|one| (one.score(&series.criteria), one.scores))
        .collect();
    // By what was given, so that the order tells not who gave it.
    scores.sort_unstable();
    let who = if organises { WhoWrote::Told } else { WhoWrote::Hidden };
    let notes = notes_of(view, actor, id, who).await?;
    Ok(Others { scores: scores.into_iter().map(|(score, points)| (points, score)).collect(), notes })
}

/// The notes about an application as the actor reads them.
pub(crate) async fn notes_of(
    view: &mut View,
    actor: &Actor,
    id: ApplicationId,
    who: WhoWrote,
) -> Result<Vec<NoteLine>, store::Error> {
    let mut lines = Vec::new();
    for note in view.notes(id).await? {
        let by = match who {
            _ if Some(note.author) == actor.person => Author::Own,
            WhoWrote::Told => Author::Named(name_of(view, note.author).await?),
            WhoWrote::Hidden => Author::Another,
        };
        lines.push(NoteLine { at: note.at, by, text: note.text });
    }
    Ok(lines)
}

fn understood(
    series: &Series,
    form: &AssessmentForm,
) -> Result<std::collections::BTreeMap<String, u16>, Issues> {
    let mut scores = Assessment::parse_scores(&series.criteria, &form.scores);
    if form.remark.chars().count() > REMARK_CHARACTERS {
        let mut issues = scores.err().unwrap_or_default();
        issues.note("remark", Issue::TooLong { limit: REMARK_CHARACTERS });
        scores = Err(issues);
    }
    scores
}
