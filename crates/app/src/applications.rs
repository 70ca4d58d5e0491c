//! Applications, as applicants work on them.
//!
//! An application has no account: its code opens it, in any browser. The code is drawn here, shown
//! once, and kept as a hash; the browser gets a session that is bound to the one application. What
//! an application may learn of itself is what the domain lets its applicant know.

mod answer;
mod code;
mod earlier;
mod files;
mod hand_in;
mod reminders;
mod safety;
mod uploads;

use std::sync::Arc;

use domain::{
    application::{Application, Dossier},
    call::Timeliness,
    ids::ApplicationId,
    lang::Lang,
    meeting::Meeting,
    questionnaire::Questionnaire,
    series::{Series, SeriesKey},
    state::StateCode,
};
use jiff::Timestamp;
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::{Code, DataKey};
use store::{Session, Tx, View};
use thiserror::Error as ThisError;

pub(crate) use self::safety::day_of;
use crate::{
    App, Error,
    accounts::{Browser, session_key},
};

pub(crate) use self::answer::said;
pub use self::{
    answer::{Clash, SaveRefusal, Saved, StepForm, seen},
    earlier::Offer,
    files::{Content, SentFile, Spool},
    hand_in::{MoreTimeRefusal, Reference, reference, seen_whole},
    safety::{SafetyRefusal, seen_consent},
    uploads::{NotTaken, UploadWish},
};

/// What somebody who wants to apply must know.
#[derive(Clone, Debug)]
pub struct Openings {
    /// The series.
    pub series: Series,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// What will be asked; nothing if there is no call.
    pub form: Option<Arc<Questionnaire>>,
    /// The present instant.
    pub now: Timestamp,
}

/// What an application begins with.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The series.
    pub series: SeriesKey,
    /// The State under Review.
    pub state: StateCode,
    /// The language in which the applicant is written to.
    pub language: Lang,
    /// The session that the browser had before, which ends.
    pub before: Option<String>,
}

/// An application that was begun.
pub struct Begun {
    /// Its code, of which nobody but the applicant has more than the hash from here on.
    pub code: Code,
    /// The token that the browser is to keep.
    pub browser: Browser,
}

/// An application that was opened in a browser.
pub struct Opened {
    /// The token that the browser is to keep.
    pub browser: Browser,
    /// Whoever asks from there, from now on.
    pub actor: Actor,
}

/// Why no application was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum BeginRefusal {
    /// There is no such meeting in the series.
    #[error("no such meeting")]
    NoMeeting,
    /// No applications are taken for it now.
    #[error("the call is not open")]
    NotOpen,
}

/// The code that was typed opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
#[error("not a code")]
pub struct WrongCode;

impl App {
    /// What can be applied for in a series.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such series, or the actor may not know of it.
    pub async fn openings(&self, actor: &Actor, key: &SeriesKey) -> Result<Openings, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let meetings = view.meetings(series.id).await?;
        let form = match &series.call {
            Some(call) => view.questionnaire(call.questionnaire).await?,
            None => None,
        };
        Ok(Openings { series, meetings, form, now })
    }

    /// Begins an application and opens it in the browser.
    ///
    /// # Errors
    ///
    /// Refuses where no applications are taken now.
    pub async fn begin(&self, actor: &Actor, wish: Beginning) -> Result<Begun, Error<BeginRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(&wish.series).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Read, &Subject::series(&series, now))?;
        let meeting = tx.meeting_of(series.id, wish.state).await?;
        let meeting = meeting.ok_or(Error::Refused(BeginRefusal::NoMeeting))?;
        let permit = authorise(actor, Action::Apply, &Subject::meeting(&meeting, &series, now))?;
        let call = series.call.as_ref().ok_or(Error::Refused(BeginRefusal::NotOpen))?;
        if meeting.timeliness(&series, now) != Timeliness::InTime {
            return Err(Error::Refused(BeginRefusal::NotOpen));
        }
        let code = Code::random(&mut self.dice());
        let key = DataKey::random(&mut self.dice());
        let id = ApplicationId::random(&mut self.dice());
        let place = (series.id, meeting.id);
        let mut application = Application::draft(id, place, call.questionnaire, wish.language, now);
        match tx.add_application(&mut application, &code, &key).await {
            // Before there is a team key there is nobody who could read it.
            Err(store::Error::Locked) => return Err(Error::Refused(BeginRefusal::NotOpen)),
            added => added?,
        }
        let browser = self.open_in_browser(&mut tx, (id, &key), wish.before.as_deref(), now).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(Begun { code, browser })
    }

    /// Opens the application whose code was typed.
    ///
    /// # Errors
    ///
    /// Refuses a code that opens nothing, and says no more than that.
    pub async fn open_by_code(&self, typed: &str, before: Option<&str>) -> Result<Opened, Error<WrongCode>> {
        let now = self.now();
        let code: Code = typed.parse().map_err(|_| Error::Refused(WrongCode))?;
        let mut tx = self.store.begin().await?;
        let opens = tx.application_by_code(&code).await?;
        let (id, key) = opens.ok_or(Error::Refused(WrongCode))?;
        let browser = self.open_in_browser(&mut tx, (id, &key), before, now).await?;
        let actor = Actor { key: Some(key), ..Actor::applicant(id) };
        tx.commit(Permit::of_a_code(&actor, id).noting("opened").entry(now)).await?;
        Ok(Opened { browser, actor })
    }

    /// The application that is open in the actor's browser, with all that it hangs on.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if none is.
    pub async fn dossier(&self, actor: &Actor) -> Result<Dossier, Error> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Read, &subject(&dossier))?;
        Ok(dossier)
    }

    async fn open_in_browser(
        &self,
        tx: &mut Tx,
        (application, key): (ApplicationId, &DataKey),
        before: Option<&str>,
        now: Timestamp,
    ) -> Result<Browser, store::Error> {
        if let Some(before) = before {
            tx.end_session(before).await?;
        }
        let browser = self.browser();
        let session = Session {
            hash: browser.hash(),
            person: None,
            application: Some(application),
            opens: Some(key.wrapped(&session_key(browser.reveal()), &application.to_string())),
            way: None,
            proven: None,
            since: now,
            seen: now,
        };
        tx.add_session(&session).await?;
        Ok(browser)
    }
}

/// The application that is open in the actor's browser.
pub(crate) async fn opened(view: &mut View, actor: &Actor) -> Result<Option<Dossier>, store::Error> {
    let Some(id) = actor.application else { return Ok(None) };
    if let Some(key) = &actor.key {
        view.hold(id, key);
    }
    let Some(application) = view.application(id).await? else { return Ok(None) };
    gather(view, application).await
}

/// An application with all that it hangs on.
async fn gather(view: &mut View, application: Application) -> Result<Option<Dossier>, store::Error> {
    let Some(series) = view.series(application.series).await? else { return Ok(None) };
    let Some(meeting) = view.meeting(application.meeting).await? else { return Ok(None) };
    let Some(form) = view.questionnaire(application.questionnaire).await? else { return Ok(None) };
    Ok(Some(Dossier { application, series, meeting, form }))
}

pub(crate) fn subject(dossier: &Dossier) -> Subject {
    Subject::application(&dossier.application, dossier.meeting.state)
}
