//! Applications that come by mail: the form that goes out, what comes back, and the hands that enter
//! it.
//!
//! ```text
//! file ──read──▶ Paper ──look, correct──▶ Paper ──hand in──▶ an application, as of when the mail arrived
//! ```
//!
//! Meanwhile it is sealed, waits for a day, and only who entered it sees it. The application is then
//! checked as the applicant's own would be, and gets the same receipt, letter and code. Until the day is
//! over, who entered it is shown them again: the one answer that has the code may be lost on the line.

mod questionnaire;

use std::sync::Arc;

use domain::{
    application::{Answers, Application, Dossier, Receipt},
    ids::{ApplicationId, PaperId},
    issue::Issues,
    lang::Lang,
    letter::LetterKind,
    paper::{Became, Paper, PaperDesk, PostMark, Understood, understand},
    questionnaire::{Circumstances, Kind, Questionnaire},
    series::{Series, SeriesKey},
};
pub use intake::paper::PaperError;
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::{Code, DataKey, ShortCode};
use store::View;
use thiserror::Error as ThisError;

pub use self::questionnaire::PaperFormat;
use crate::{
    App, Error,
    applications::{SentFile, said},
    decisions::widen,
    desk::own,
    imports::{WAITS, form_of, labels},
};

/// What a page with an application by mail sent.
#[derive(Clone, Debug, Default)]
pub struct PaperForm {
    /// The State under Review.
    pub state: String,
    /// The language in which the applicant is written to.
    pub language: String,
    /// When the mail arrived.
    pub arrived: PostMark,
    /// The fields as they were typed; one that comes several times has several choices.
    pub typed: Vec<(String, String)>,
    /// The files that were chosen.
    pub files: Vec<SentFile>,
    /// The questions whose file is to be taken away.
    pub removed: Vec<String>,
}

/// An application that was handed in for its applicant.
pub struct PaperHandedIn {
    /// The application with all that it hangs on.
    pub dossier: Dossier,
    /// The code that opens it, of which nobody keeps more than the hash from here on.
    pub code: Code,
    /// The signed receipt.
    pub receipt: String,
}

/// A file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
#[error("cannot be read: {0}")]
pub struct Unreadable(pub PaperError);

/// An application by mail with all that it hangs on.
struct Opened {
    paper: Paper,
    series: Series,
    form: Arc<Questionnaire>,
    permit: Permit,
}

impl App {
    /// Begins to enter an application that came by mail: with what a file says, or with nothing.
    ///
    /// # Errors
    ///
    /// Refuses a file that cannot be read; [`Error::NotFound`] for whoever does not organise the whole
    /// series, and without a call.
    pub async fn begin_paper(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (file, language): (Option<Vec<u8>>, Lang),
    ) -> Result<PaperId, Error<Unreadable>> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Decide, &Subject::series(&series, now))?;
        let form = form_of(&mut view, Some(&series)).await?.ok_or(Error::NotFound)?;
        drop(view);
        let said = match file {
            None => Understood::default(),
            Some(bytes) => {
                let read = tokio::task::spawn_blocking(move || intake::paper::read(&bytes)).await;
                let read = read.map_err(|broken| Error::Broken(Box::new(broken)))?;
                let read = read.map_err(|error| Error::Refused(Unreadable(error)))?;
                understand(&form, key, &read, labels, |state| Circumstances::of(&series, state))
            }
        };
        let paper = Paper {
            id: PaperId::random(&mut self.dice()),
            person: actor.person,
            series: series.id,
            at: now,
            questionnaire: form.version,
            state: said.state,
            language: said.language.unwrap_or(language),
            arrived: PostMark::default(),
            answers: said.answers,
            problems: said.problems,
            became: None,
        };
        let mut tx = self.store.begin().await?;
        tx.add_paper(&paper, &DataKey::random(&mut self.dice())).await?;
        tx.commit(permit.noting(format!("by mail {}", paper.id)).entry(now)).await?;
        Ok(paper.id)
    }

    /// An application by mail as its page shows it.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor did not begin one with that id, or it waited for too long.
    pub async fn paper(&self, actor: &Actor, key: &SeriesKey, id: PaperId) -> Result<PaperDesk, Error> {
        let mut view = self.store.view().await?;
        let Opened { paper, series, form, .. } = self.paper_of(&mut view, actor, key, id).await?;
        let meetings = view.meetings(series.id).await?;
        let checked = paper.check(&series, &meetings, &form, self.now());
        Ok(PaperDesk { series, meetings, form, paper, checked, files: Issues::default() })
    }

    /// Keeps what was typed, right or wrong.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor did not begin one with that id.
    pub async fn save_paper(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: PaperId,
        mut sent: PaperForm,
    ) -> Result<PaperDesk, Error> {
        let now = self.now();
        let files = std::mem::take(&mut sent.files);
        let (given, wrong) = self.keep_paper_files(actor, key, id, files).await?;
        let mut tx = self.store.begin().await?;
        let mut opened = self.paper_of(&mut tx, actor, key, id).await?;
        take(&mut opened.paper, &sent, &opened.form, &opened.series);
        for (question, file) in given {
            self.use_file(&mut tx, &file).await?;
            opened.paper.answers.set_file(&question, Some(file));
        }
        tx.save_paper(&opened.paper).await?;
        let meetings = tx.meetings(opened.series.id).await?;
        let Opened { paper, series, form, permit } = opened;
        tx.commit(permit.noting(format!("by mail typed {id}")).entry(now)).await?;
        let checked = paper.check(&series, &meetings, &form, now);
        Ok(PaperDesk { series, meetings, form, paper, checked, files: wrong })
    }

    /// Hands an application that came by mail in, as of the time at which the mail arrived. What was
    /// typed is kept before anything else.
    ///
    /// # Errors
    ///
    /// Refuses what is not complete, and what did not arrive in time: the page then says so.
    pub async fn hand_in_paper(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: PaperId,
        sent: PaperForm,
    ) -> Result<PaperHandedIn, Error<Box<PaperDesk>>> {
        let now = self.now();
        match self.paper_handed_in(actor, key, id).await {
            Ok(done) => return Ok(done),
            Err(Error::NotFound) => {}
            Err(error) => return Err(widen(error)),
        }
        let desk = self.save_paper(actor, key, id, sent).await.map_err(widen)?;
        if !desk.checked.is_fine() || !desk.files.is_empty() {
            return Err(Error::Refused(Box::new(desk)));
        }
        let at = desk.paper.arrived.instant().map_err(|_| Error::Stale)?;
        let (own, data, code) = {
            let mut dice = self.dice();
            (ApplicationId::random(&mut dice), DataKey::random(&mut dice), Code::random(&mut dice))
        };
        let answers = self.moved(&desk, (own, &data)).await.map_err(widen)?;
        let mut tx = self.store.begin().await?;
        let Opened { paper, series, form, .. } =
            self.paper_of(&mut tx, actor, key, id).await.map_err(widen)?;
        if paper != desk.paper {
            return Err(Error::Stale);
        }
        let meetings = tx.meetings(series.id).await?;
        let meeting = paper.meeting(&meetings).cloned().ok_or(Error::Stale)?;
        let mut application =
            Application::draft(own, (series.id, meeting.id), form.version, paper.language, at);
        application.answers = answers;
        let arrival = application.arrival(&meeting, &series, at);
        let circumstances = paper.circumstances(&series);
        let hash =
            crate::content_hash(form.asked(&application.answers, circumstances).canonical().as_bytes());
        let number = format!("R-{}", ShortCode::random(&mut self.dice()).reveal());
        // What could be refused was shown before: if it is now, something was changed meanwhile.
        application
            .submit(&form, circumstances, arrival.timeliness, Receipt { number, hash }, at)
            .map_err(|_| Error::Stale)?;
        let subject = Subject::meeting(&meeting, &series, now).named(own);
        let permit = authorise(actor, Action::Decide, &subject)?;
        tx.add_application(&mut application, &code, &data).await?;
        for (_, file) in application.answers.files() {
            self.use_file(&mut tx, file).await?;
        }
        self.write_to_applicant(&mut tx, LetterKind::Received, &application, &series, now).await?;
        let became = Some(Became { application: own, code: code.reveal() });
        let (answers, problems) = (Answers::default(), Vec::new());
        tx.save_paper(&Paper { answers, problems, became, ..paper }).await?;
        let notes = ["entered by staff", &format!("arrived {at}"), arrival.note()];
        let note = notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join(", ");
        tx.commit(permit.noting(note).entry(now)).await?;
        let dossier = Dossier { application, series, meeting, form };
        let receipt = self.receipt(&dossier).unwrap_or_default();
        Ok(PaperHandedIn { dossier, code, receipt })
    }

    /// Shows once more what was handed in, with its code, to whoever entered it, until a day is over. That
    /// it was shown is logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor handed in none with that id.
    pub async fn paper_handed_in(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: PaperId,
    ) -> Result<PaperHandedIn, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let Opened { paper, series, form, .. } = self.any_paper_of(&mut tx, actor, key, id).await?;
        let Became { application, code } = paper.became.ok_or(Error::NotFound)?;
        let application = tx.application(application).await?.ok_or(Error::NotFound)?;
        let meeting = tx.meeting(application.meeting).await?.ok_or(Error::NotFound)?;
        let subject = Subject::application(&application, meeting.state);
        let permit = authorise(actor, Action::Inspect, &subject)?;
        tx.commit(permit.noting("code shown again").entry(now)).await?;
        let code = code.parse().map_err(|_| Error::NotFound)?;
        let dossier = Dossier { application, series, meeting, form };
        let receipt = self.receipt(&dossier).unwrap_or_default();
        Ok(PaperHandedIn { dossier, code, receipt })
    }

    /// Throws an application by mail away that was not handed in.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor did not begin one with that id.
    pub async fn drop_paper(&self, actor: &Actor, key: &SeriesKey, id: PaperId) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let Opened { permit, .. } = self.paper_of(&mut tx, actor, key, id).await?;
        tx.unstage(id, now - WAITS).await?;
        tx.commit(permit.noting(format!("by mail dropped {id}")).entry(now)).await?;
        Ok(())
    }

    /// The application by mail that the actor began in this series, as long as it waits.
    async fn paper_of(
        &self,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
        id: PaperId,
    ) -> Result<Opened, Error> {
        let opened = self.any_paper_of(view, actor, key, id).await?;
        if opened.paper.became.is_some() { Err(Error::NotFound) } else { Ok(opened) }
    }

    /// The same, whether or not it was handed in.
    async fn any_paper_of(
        &self,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
        id: PaperId,
    ) -> Result<Opened, Error> {
        let now = self.now();
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Decide, &Subject::series(&series, now))?;
        let paper = view.paper(id).await?.ok_or(Error::NotFound)?;
        let is_own = paper.person.is_some() && paper.person == actor.person && paper.series == series.id;
        if !is_own || paper.at + WAITS <= now {
            return Err(Error::NotFound);
        }
        let form = view.questionnaire(paper.questionnaire).await?.ok_or(Error::NotFound)?;
        Ok(Opened { paper, series, form, permit })
    }

    /// Keeps the files that came with the mail, sealed as what was typed is.
    async fn keep_paper_files(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: PaperId,
        files: Vec<SentFile>,
    ) -> Result<(Vec<(String, domain::application::GivenFile)>, Issues), Error> {
        let (mut given, mut wrong) = (Vec::new(), Issues::default());
        if files.is_empty() {
            return Ok((given, wrong));
        }
        let mut view = self.store.view().await?;
        let Opened { form, .. } = self.paper_of(&mut view, actor, key, id).await?;
        let data = view.key_of_paper(id).await?;
        drop(view);
        for file in files {
            let question = file.question.clone();
            if form.question(&question).is_none_or(|asked| asked.kind != Kind::File) {
                continue;
            }
            match self.keep_file((id, data.clone()), file).await? {
                Ok(file) => given.push((question, file)),
                Err(issue) => wrong.note(&question, issue),
            }
        }
        Ok((given, wrong))
    }

    /// The answers, with their files sealed as those of the application that it becomes.
    async fn moved(
        &self,
        desk: &PaperDesk,
        (own, data): (ApplicationId, &DataKey),
    ) -> Result<Answers, Error> {
        let id = desk.paper.id;
        let mut answers = desk.form.asked(&desk.paper.answers, desk.paper.circumstances(&desk.series));
        let files: Vec<_> =
            answers.files().map(|(question, file)| (question.to_owned(), file.clone())).collect();
        if files.is_empty() {
            return Ok(answers);
        }
        let key = self.store.view().await?.key_of_paper(id).await?;
        for (question, file) in files {
            let bytes = self.file_content((id, key.clone()), &file).await?.ok_or(Error::NotFound)?;
            let sent = SentFile { question: question.clone(), name: file.name, content: bytes.into() };
            let kept = self.keep_file((own, data.clone()), sent).await?.map_err(|_| Error::Stale)?;
            answers.set_file(&question, Some(kept));
        }
        Ok(answers)
    }
}

/// Puts what was typed on top of what was there. What is not asked was not sent, and stays: it goes when
/// it is handed in, unless it is asked by then.
fn take(paper: &mut Paper, sent: &PaperForm, form: &Questionnaire, series: &Series) {
    let (before, circumstances) = (paper.answers.clone(), paper.circumstances(series));
    for question in form.questions_for(&before, circumstances).filter(|asked| asked.kind != Kind::File) {
        paper.answers.set(&question.id, &said(question, &sent.typed));
    }
    for question in &sent.removed {
        paper.answers.set_file(question, None);
    }
    paper.state = sent.state.parse().ok();
    paper.language = sent.language.parse().unwrap_or(paper.language);
    paper.arrived = sent.arrived.clone();
}
