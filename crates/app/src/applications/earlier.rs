//! What an earlier application suggests for the one that is open.
//!
//! Only its code brings it here. Nobody is told that an organisation applied before, and without the code
//! there is nothing to be told.

use domain::application::{Answers, Dossier, suggestions};
use policy::{Action, Actor, Permit, authorise};
use seal::Code;
use store::View;

use super::{WrongCode, gather, opened, subject};
use crate::{App, Error};

/// An application with an earlier one beside it.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// The application that is open.
    pub dossier: Dossier,
    /// The answers that the earlier one suggests.
    pub suggested: Answers,
}

impl App {
    /// What the application whose code was typed suggests for the one that is open in the actor's browser.
    /// That it was read is logged.
    ///
    /// # Errors
    ///
    /// Refuses a code that opens nothing, or no other application.
    pub async fn look_at_earlier(&self, actor: &Actor, typed: &str) -> Result<Earlier, Error<WrongCode>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (earlier, before) = beside(&mut tx, actor, typed).await?;
        let _ = authorise(actor, Action::Edit, &subject(&earlier.dossier))?;
        tx.commit(Permit::of_a_code(actor, before.application.id).noting("read again").entry(now)).await?;
        Ok(earlier)
    }

    /// Answers questions of the open application as the earlier one did whose code was typed, as far as it
    /// suggests that.
    ///
    /// # Errors
    ///
    /// Refuses as [`App::look_at_earlier`] does.
    pub async fn take_from_earlier(
        &self,
        actor: &Actor,
        typed: &str,
        questions: &[String],
    ) -> Result<(), Error<WrongCode>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (Earlier { mut dossier, suggested }, _) = beside(&mut tx, actor, typed).await?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        let before = dossier.application.answers.clone();
        for (question, answer) in suggested.texts() {
            if questions.iter().any(|taken| taken == question) {
                dossier.application.answers.set(question, answer);
            }
        }
        if dossier.application.answers == before {
            return Ok(());
        }
        tx.save_application(&mut dossier.application).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(())
    }
}

/// The open application and the one whose code was typed.
async fn beside(view: &mut View, actor: &Actor, typed: &str) -> Result<(Earlier, Dossier), Error<WrongCode>> {
    let dossier = opened(view, actor).await?.ok_or(Error::NotFound)?;
    let code: Code = typed.parse().map_err(|_| Error::Refused(WrongCode))?;
    let (id, key) = view.application_by_code(&code).await?.ok_or(Error::Refused(WrongCode))?;
    if id == dossier.application.id {
        return Err(Error::Refused(WrongCode));
    }
    view.hold(id, &key);
    let before = view.application(id).await?.ok_or(Error::Refused(WrongCode))?;
    let before = gather(view, before).await?.ok_or(Error::Refused(WrongCode))?;
    let theirs = before.application.standing_answers();
    let suggested = suggestions(&dossier.form, &dossier.application.answers, &before.form, theirs);
    Ok((Earlier { dossier, suggested }, before))
}
