//! Contacts: looked at, entered and taken away by those who keep the platform.

use domain::{
    contact::{Contact, ContactForm},
    ids::ContactId,
    issue::{Issue, Issues},
};
use policy::{Action, Actor, Permit, Subject, authorise};

use crate::{App, Error};

pub(crate) fn keeper(actor: &Actor) -> Result<Permit, policy::Denied> {
    authorise(actor, Action::Keep, &Subject::platform("contacts"))
}

impl App {
    /// All contacts, by address.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform.
    pub async fn contacts(&self, actor: &Actor) -> Result<Vec<Contact>, Error> {
        let _ = keeper(actor)?;
        Ok(self.store.view().await?.contacts().await?)
    }

    /// Enters a contact.
    ///
    /// # Errors
    ///
    /// Refuses what makes no contact, and an address that another has.
    pub async fn add_contact(&self, actor: &Actor, form: &ContactForm) -> Result<ContactId, Error<Issues>> {
        let now = self.now();
        let permit = keeper(actor)?;
        let id = ContactId::random(&mut self.dice());
        let mut contact = form.parse(id, now).map_err(Error::Refused)?;
        let mut tx = self.store.begin().await?;
        match tx.add_contact(&mut contact).await {
            Err(store::Error::Taken(_)) => {
                let mut issues = Issues::default();
                issues.note("email", Issue::Taken);
                return Err(Error::Refused(issues));
            }
            added => added?,
        }
        tx.commit(permit.noting(format!("added contact {id}")).entry(now)).await?;
        Ok(id)
    }

    /// Takes a contact away.
    ///
    /// # Errors
    ///
    /// [`Error::Stale`] if it is not there any more.
    pub async fn remove_contact(&self, actor: &Actor, id: ContactId, version: i64) -> Result<(), Error> {
        let now = self.now();
        let permit = keeper(actor)?;
        let mut tx = self.store.begin().await?;
        tx.remove_contact(id, version).await?;
        tx.commit(permit.noting(format!("removed contact {id}")).entry(now)).await?;
        Ok(())
    }
}
