//! Who may see what: the applicant opens and closes, an organiser only closes.

use std::collections::HashMap;

use domain::{
    application::{Application, Audience, Closer, Consent, Dossier},
    ids::{ApplicationId, MeetingId, SeriesId},
    programme::Published,
    series::{Series, SeriesKey},
};
use jiff::{Timestamp, civil::Time, tz::TimeZone};
use policy::{Action, Actor, Disclosed, Permit, Subject, Viewer, authorise, disclose};
use store::{Entries, View};
use thiserror::Error as ThisError;

use super::{opened, subject};
use crate::{App, Error, desk::placed};

/// From when on what is released on the day of the meeting may be shown, by the clocks of the series.
const MORNING: Time = Time::constant(9, 0, 0, 0);

/// Why it was not kept what may be shown.
#[derive(Clone, Debug, ThisError)]
pub enum SafetyRefusal {
    /// It was changed or closed elsewhere since the page was opened.
    #[error("changed elsewhere in the meantime")]
    Meanwhile(Box<Dossier>),
    /// The application was taken back.
    #[error("the application is past that")]
    Past,
}

/// What was allowed when a page was opened, in short: so that a page which was left open does not open
/// again what was closed since.
#[must_use]
pub fn seen_consent(consent: &Consent) -> String {
    let mut hash = seal::link("consent", &[&consent.canonical()]);
    hash.truncate(16);
    hash
}

impl App {
    /// Keeps what the applicant allows to be shown. `seen` is what [`seen_consent`] said when the page
    /// was opened.
    ///
    /// # Errors
    ///
    /// Refuses if it was changed since, and for an application that was taken back.
    pub async fn allow(
        &self,
        actor: &Actor,
        seen: &str,
        consent: Consent,
    ) -> Result<Dossier, Error<SafetyRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Consent, &subject(&dossier))?;
        if seen != seen_consent(&dossier.application.consent) {
            return Err(Error::Refused(SafetyRefusal::Meanwhile(Box::new(dossier))));
        }
        dossier.application.allow(consent).map_err(|_| Error::Refused(SafetyRefusal::Past))?;
        tx.save_application(&mut dossier.application).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(dossier)
    }

    /// Closes everything that the applicant released, at once, and the application in every browser but
    /// this one.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if no application is open in the actor's browser.
    pub async fn close_everything(&self, actor: &Actor, browser: Option<&str>) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Close, &subject(&dossier))?;
        dossier.application.close(Closer::Applicant, now);
        tx.save_application(&mut dossier.application).await?;
        tx.end_sessions_at(dossier.application.id, browser.unwrap_or_default()).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(())
    }

    /// Closes everything that an applicant released, at once, by an organiser. To open it again is for
    /// the applicant alone.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the application is not there or the actor does not look after it.
    pub async fn close_for_applicant(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: ApplicationId,
    ) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (_, meeting, mut application) = placed(&mut tx, key, id).await?;
        let permit = authorise(actor, Action::Close, &Subject::application(&application, meeting.state))?;
        application.close(Closer::Organiser, now);
        tx.save_application(&mut application).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(())
    }

    /// Keeps readable what has come to be released to the public, so that it stays shown while the
    /// team key is locked; gives how many applications that was. While the key is locked nothing is
    /// released.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn release_what_has_come(&self) -> Result<usize, Error> {
        if !self.store.vault().is_open() {
            return Ok(0);
        }
        let now = self.now();
        let mut view = self.store.view().await?;
        let waiting = view.waiting().await?;
        let due = self.due(&mut view, waiting, now).await?;
        drop(view);
        if due.is_empty() {
            return Ok(0);
        }
        let mut tx = self.store.begin().await?;
        // Between the look and our turn to write somebody may have closed it.
        let waiting = tx.waiting().await?;
        let due = self.due(&mut tx, waiting, now).await?;
        let mut entries = Vec::new();
        for (application, disclosed) in due {
            tx.show((application.id, application.version), disclosed).await?;
            entries.push(Permit::of_the_system(application.id).noting("shown").entry(now));
        }
        let released = entries.len();
        if let Some(entries) = Entries::of(entries) {
            tx.commit(entries).await?;
        }
        Ok(released)
    }

    /// Those of which something else may be shown to the public by now than what is kept readable.
    async fn due(
        &self,
        view: &mut View,
        waiting: Vec<Application>,
        now: Timestamp,
    ) -> Result<Vec<(Application, Disclosed)>, Error> {
        let mut programmes: HashMap<SeriesId, Option<(Series, Published)>> = HashMap::new();
        let mut due = Vec::new();
        for application in waiting {
            let id = application.series;
            if !programmes.contains_key(&id) {
                let series = view.series(id).await?;
                let published = view.published(id).await?;
                programmes.insert(id, series.zip(published));
            }
            let Some(Some((series, published))) = programmes.get(&id) else { continue };
            let day = day_of(published, application.meeting, series);
            let disclosed = disclose(&application, &Viewer { audience: Audience::Public, now, day });
            let kept = view.shown_of_meeting(application.meeting).await?;
            let kept = kept.into_iter().find(|(id, _)| *id == application.id);
            if kept.map(|(_, kept)| kept).unwrap_or_default() != disclosed {
                due.push((application, disclosed));
            }
        }
        Ok(due)
    }
}

/// When what is released on the day of a meeting may be shown, by the programme that holds.
pub(crate) fn day_of(published: &Published, meeting: MeetingId, series: &Series) -> Option<Timestamp> {
    let slot = published.slot_of(meeting)?;
    let zone = TimeZone::get(&series.time_zone).ok()?;
    Some(zone.to_ambiguous_zoned(slot.start.date().to_datetime(MORNING)).compatible().ok()?.timestamp())
}
