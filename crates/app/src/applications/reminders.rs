//! Reminders of drafts, which leave by themselves: nobody but the applicant may know of one.

use domain::{application::Dossier, ids::ApplicationId, letter::LetterKind, time::Deadline};
use jiff::Timestamp;
use policy::{Action, Actor, Permit, authorise};

use super::{gather, opened, subject};
use crate::{App, Error};

/// How many reminders are written in one unit of work: some milliseconds.
const AT_ONCE: usize = 50;

impl App {
    /// Says whether the applicant wants to be reminded of a draft.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if no application is open in the actor's browser.
    pub async fn want_reminders(&self, actor: &Actor, wanted: bool) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        if dossier.application.reminders.declined != wanted {
            return Ok(());
        }
        dossier.application.reminders.declined = !wanted;
        tx.save_application(&mut dossier.application).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(())
    }

    /// Writes to applicants whose drafts are to be handed in soon, a few at a time, and gives to how many.
    /// While the team key is locked nobody's address can be read, and nobody is written to.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn remind_of_drafts(&self) -> Result<usize, Error> {
        let now = self.now();
        let near = match self.drafts_to_remind_of(now).await {
            Err(Error::Locked) => return Ok(0),
            near => near?,
        };
        if near.is_empty() {
            return Ok(0);
        }
        let (mut tx, mut count) = (self.store.begin().await?, 0);
        for id in near {
            let Some(application) = tx.application(id).await? else { continue };
            let Some(mut dossier) = gather(&mut tx, application).await? else { continue };
            let deadline = dossier.deadline().map(Deadline::instant);
            let Dossier { application: draft, series, .. } = &mut dossier;
            // It may have been handed in, changed or thrown away in this very moment.
            let Some(deadline) = deadline.filter(|deadline| draft.is_to_be_reminded(*deadline, now)) else {
                continue;
            };
            draft.reminded(deadline, now);
            tx.save_application(draft).await?;
            self.write_to_applicant(&mut tx, LetterKind::DraftReminder, draft, series, now).await?;
            count += 1;
        }
        if count > 0 {
            tx.commit(Permit::of_the_system("drafts").noting(format!("reminded {count}")).entry(now)).await?;
        }
        Ok(count)
    }

    /// Some drafts of which their applicants are to be reminded now.
    async fn drafts_to_remind_of(&self, now: Timestamp) -> Result<Vec<ApplicationId>, Error> {
        let (mut view, mut near) = (self.store.view().await?, Vec::new());
        for series in view.all_series().await?.into_iter().filter(|series| series.call.is_some()) {
            let meetings = view.meetings(series.id).await?;
            for draft in view.drafts(series.id).await? {
                let meeting = meetings.iter().find(|meeting| meeting.id == draft.meeting);
                let deadline = meeting.and_then(|meeting| draft.deadline(meeting, &series));
                if deadline.is_some_and(|deadline| draft.is_to_be_reminded(deadline.instant(), now)) {
                    near.push(draft.id);
                }
                if near.len() == AT_ONCE {
                    return Ok(near);
                }
            }
        }
        Ok(near)
    }
}
