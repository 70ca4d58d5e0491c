//! Contacts in the database, and sheets that wait to be taken in.

use std::fmt::Display;

use domain::{
    contact::Contact,
    ids::{ContactId, ImportId},
    import::Staged,
};
use jiff::Timestamp;
use seal::{DataKey, Place};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::Row,
    statement::statements,
    vault::Opens as _,
};

statements! {
    ALL_CONTACTS = "SELECT body, version FROM contact ORDER BY email";
    ADD          = "INSERT INTO contact (id, email, body, version) VALUES ($1, $2, $3, 1)";
    REMOVE       = "DELETE FROM contact WHERE id = $1 AND version = $2";
    STAGED       = "SELECT body FROM staged WHERE id = $1";
    STAGE        = "INSERT INTO staged (id, at, body) VALUES ($1, $2, $3)";
    UNWRAP       = "DELETE FROM envelope
                    WHERE owner = $1 OR owner IN (SELECT id FROM staged WHERE at < $2)";
    UNSTAGE      = "DELETE FROM staged WHERE id = $1 OR at < $2";
}

impl View {
    /// All contacts, by address.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn contacts(&mut self) -> Result<Vec<Contact>, Error> {
        self.all(ALL_CONTACTS.query()).await?.iter().map(contact).collect()
    }

    /// The sheet with that id that waits to be taken in.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn staged(&mut self, id: ImportId) -> Result<Option<Staged>, Error> {
        let owner = id.to_string();
        self.must_open(Some(&owner))?;
        let Some(row) = self.optional(STAGED.bind(owner.clone())).await? else { return Ok(None) };
        let key = self.key_of(&owner).await?;
        key.opened(place(&owner), &row.text("body")?, "body").map(Some)
    }
}

impl Tx {
    /// Adds a new contact.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if the address is another's.
    pub async fn add_contact(&mut self, contact: &mut Contact) -> Result<(), Error> {
        let add = ADD.bind(contact.id.to_string()).bind(contact.email.clone()).bind(json(contact)?);
        self.execute(add).await.map_err(|error| error.or_taken("contact"))?;
        contact.version = 1;
        Ok(())
    }

    /// Takes a contact away.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it is not there any more.
    pub async fn remove_contact(&mut self, id: ContactId, version: i64) -> Result<(), Error> {
        self.save("contact", REMOVE.bind(id.to_string()).bind(version)).await
    }

    /// Keeps a sheet until somebody has looked, sealed under `key`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if there is no team key for which it could be sealed.
    pub async fn stage(&mut self, staged: &Staged, key: &DataKey) -> Result<(), Error> {
        let owner = staged.id.to_string();
        self.add_envelope(&owner, key, None).await?;
        let body = key.seal_text(place(&owner), &json(staged)?);
        self.execute(STAGE.bind(owner).bind(staged.at.as_microsecond()).bind(body)).await.map(drop)
    }

    /// Throws a sheet away, or an application by mail, and with it all that wait since before `old`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if there was none.
    pub async fn unstage(&mut self, id: impl Display, old: Timestamp) -> Result<(), Error> {
        let id = id.to_string();
        self.execute(UNWRAP.bind(id.clone()).bind(old.as_microsecond())).await?;
        self.save("import", UNSTAGE.bind(id).bind(old.as_microsecond())).await
    }
}

/// A sheet is never changed.
fn place(owner: &str) -> Place<'_> {
    Place { owner, part: "sheet", version: 1 }
}

fn contact(row: &Row) -> Result<Contact, Error> {
    Ok(Contact { version: row.integer("version")?, ..row.json("body")? })
}
