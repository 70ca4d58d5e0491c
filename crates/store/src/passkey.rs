//! Passkeys, and the ceremonies with them that wait for an answer.

use domain::ids::PersonId;
use jiff::Timestamp;

use crate::{Error, Tx, View, column::Columns as _, sql::Row, statement::statements};

statements! {
    FIND         = "SELECT id, person, name, key, last, since, used FROM passkey WHERE id = $1";
    LIST         = "SELECT id, person, name, key, last, since, used FROM passkey WHERE person = $1
                    ORDER BY since, id";
    ADD          = "INSERT INTO passkey (id, person, name, key, last, since, used)
                    VALUES ($1, $2, $3, $4, $5, $6, NULL)";
    USE          = "UPDATE passkey SET last = $2, used = $3 WHERE id = $1";
    REMOVE       = "DELETE FROM passkey WHERE id = $1";
    REMOVE_ALL   = "DELETE FROM passkey WHERE person = $1";
    CEREMONY     = "SELECT browser, person, name, options, state, expires FROM ceremony WHERE browser = $1";
    ADD_CEREMONY = "INSERT INTO ceremony (browser, person, name, options, state, expires)
                    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (browser)
                    DO UPDATE SET person = $2, name = $3, options = $4, state = $5, expires = $6";
    END_CEREMONY = "DELETE FROM ceremony WHERE browser = $1";
    END_OLD      = "DELETE FROM ceremony WHERE expires < $1";
}

/// A passkey of a person. Nothing of it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub person: PersonId,
    /// How the person calls it.
    pub name: String,
    /// Its public key.
    pub key: String,
    /// What it said of itself last.
    pub last: String,
    /// When it was added.
    pub since: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

/// A ceremony that waits for the answer of a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    /// The hash of the browser's token.
    pub browser: String,
    /// Who adds a passkey; nobody if one is to be shown.
    pub person: Option<PersonId>,
    /// How the passkey that is added will be called.
    pub name: String,
    /// What the browser's script is given.
    pub options: String,
    /// What is kept until the answer comes.
    pub state: String,
    /// Until when it may come.
    pub expires: Timestamp,
}

impl View {
    /// The passkey with that id.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn passkey(&mut self, id: &str) -> Result<Option<Passkey>, Error> {
        self.optional(FIND.bind(id.to_owned())).await?.as_ref().map(passkey).transpose()
    }

    /// The passkeys of a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn passkeys_of(&mut self, person: PersonId) -> Result<Vec<Passkey>, Error> {
        self.all(LIST.bind(person.to_string())).await?.iter().map(passkey).collect()
    }

    /// The ceremony that waits in a browser.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn ceremony(&mut self, browser: &str) -> Result<Option<Ceremony>, Error> {
        let Some(row) = self.optional(CEREMONY.bind(browser.to_owned())).await? else { return Ok(None) };
        Ok(Some(Ceremony {
            browser: row.text("browser")?,
            person: row.optional("person")?,
            name: row.text("name")?,
            options: row.text("options")?,
            state: row.text("state")?,
            expires: row.instant("expires")?.ok_or_else(|| Error::missing("expires"))?,
        }))
    }
}

impl Tx {
    /// Adds a passkey.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if there is one with its id.
    pub async fn add_passkey(&mut self, passkey: &Passkey) -> Result<(), Error> {
        let add = ADD
            .bind(passkey.id.clone())
            .bind(passkey.person.to_string())
            .bind(passkey.name.clone())
            .bind(passkey.key.clone())
            .bind(passkey.last.clone())
            .bind(passkey.since.as_microsecond());
        self.execute(add).await.map(drop).map_err(|error| error.or_taken("passkey"))
    }

    /// Keeps that a passkey was used, and what it says of itself from now on.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn use_passkey(&mut self, id: &str, last: &str, now: Timestamp) -> Result<(), Error> {
        let used = USE.bind(id.to_owned()).bind(last.to_owned()).bind(now.as_microsecond());
        self.execute(used).await.map(drop)
    }

    /// Removes a passkey.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn remove_passkey(&mut self, id: &str) -> Result<(), Error> {
        self.execute(REMOVE.bind(id.to_owned())).await.map(drop)
    }

    /// Removes all passkeys of a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn remove_passkeys_of(&mut self, person: PersonId) -> Result<(), Error> {
        self.execute(REMOVE_ALL.bind(person.to_string())).await.map(drop)
    }

    /// Begins a ceremony in a browser, in place of one that waits there, and ends those of all browsers
    /// that wait no longer.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn begin_ceremony(&mut self, ceremony: &Ceremony, now: Timestamp) -> Result<(), Error> {
        self.execute(END_OLD.bind(now.as_microsecond())).await?;
        let begin = ADD_CEREMONY
            .bind(ceremony.browser.clone())
            .bind(ceremony.person.map(|id| id.to_string()))
            .bind(ceremony.name.clone())
            .bind(ceremony.options.clone())
            .bind(ceremony.state.clone())
            .bind(ceremony.expires.as_microsecond());
        self.execute(begin).await.map(drop)
    }

    /// Ends the ceremony that waits in a browser: it takes one answer.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_ceremony(&mut self, browser: &str) -> Result<(), Error> {
        self.execute(END_CEREMONY.bind(browser.to_owned())).await.map(drop)
    }
}

fn passkey(row: &Row) -> Result<Passkey, Error> {
    Ok(Passkey {
        id: row.text("id")?,
        person: row.parsed("person")?,
        name: row.text("name")?,
        key: row.text("key")?,
        last: row.text("last")?,
        since: row.instant("since")?.ok_or_else(|| Error::missing("since"))?,
        used: row.instant("used")?,
    })
}
