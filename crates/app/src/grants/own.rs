//! The grant as it is for whoever travels: the offer, the answer, the passport.

use domain::{
    application::{Application, Dossier},
    grant::{Flaw, Flaws, Grant, Passport, Stand},
    typed::Typed,
};
use policy::{Action, Actor, authorise};

use crate::{
    App, Error,
    applications::{opened, subject},
};

/// What was offered to the applicant whose application is open in the browser.
#[derive(Clone, Debug)]
pub struct OwnGrant {
    /// The application.
    pub dossier: Dossier,
    /// The grant.
    pub grant: Grant,
    /// The passport, as far as it was typed.
    pub passport: Option<Passport>,
}

impl App {
    /// The grant that was offered to the applicant, if one was. One that is only thought of is not there.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if no application is open.
    pub async fn own_grant(&self, actor: &Actor) -> Result<Option<OwnGrant>, Error> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Read, &subject(&dossier))?;
        let id = dossier.application.id;
        let grant = view.grant(id).await?.filter(|grant| is_told(grant, &dossier.application));
        let Some(grant) = grant else { return Ok(None) };
        let passport = view.passport(id).await?;
        Ok(Some(OwnGrant { dossier, grant, passport }))
    }

    /// Accepts the grant, or says no to it.
    ///
    /// # Errors
    ///
    /// Refuses too late, and where nothing is offered.
    pub async fn reply_to_grant(&self, actor: &Actor, accept: bool) -> Result<(), Error<Flaw>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Reply, &subject(&dossier))?;
        let grant = tx.grant(dossier.application.id).await?;
        let mut grant = grant.ok_or(Error::Refused(Flaw::NotFromHere))?;
        let (done, note) = match accept {
            true => (grant.accept(now), "grant accepted"),
            false => (grant.decline(now), "grant declined"),
        };
        done.map_err(Error::Refused)?;
        if !accept {
            // Nobody travels on it: nobody needs to know the passport.
            tx.forget_passport(dossier.application.id).await?;
        }
        tx.save_grant(&mut grant).await?;
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(())
    }

    /// Keeps the passport of whoever travels, sealed as the application is.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it; [`Error::NotFound`] unless a grant was accepted;
    /// [`Error::Stale`] if it was changed elsewhere.
    pub async fn save_passport(
        &self,
        actor: &Actor,
        version: i64,
        typed: &Typed,
    ) -> Result<(), Error<Flaws>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Reply, &subject(&dossier))?;
        let (id, series) = (dossier.application.id, dossier.series.id);
        let grant = tx.grant(id).await?.ok_or(Error::NotFound)?;
        if !matches!(grant.stand(), Stand::Accepted { .. }) {
            return Err(Error::NotFound);
        }
        let mut passport = Passport::read(typed, version).map_err(Error::Refused)?;
        tx.save_passport((id, series), &mut passport).await?;
        tx.commit(permit.noting("passport").entry(now)).await?;
        Ok(())
    }

    /// Forgets the passport at once.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if no application is open.
    pub async fn forget_passport(&self, actor: &Actor) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Erase, &subject(&dossier))?;
        if tx.forget_passport(dossier.application.id).await? > 0 {
            tx.commit(permit.noting("passport").entry(now)).await?;
            self.store.forget_log().await?;
        }
        Ok(())
    }
}

/// Whether the applicant may know of a grant: one that was offered, as long as the decision on which it
/// hangs is known.
pub(crate) fn is_told(grant: &Grant, application: &Application) -> bool {
    grant.stand() != Stand::Planned && application.decision().is_some_and(|one| one.released.is_some())
}
