//! People whom a provider elsewhere vouches for, and sign-ins that wait for its answer.

use domain::ids::PersonId;
use jiff::Timestamp;

use crate::{Error, Tx, View, column::Columns as _, sql::Row, statement::statements};

statements! {
    FIND     = "SELECT issuer, subject, person, since, used FROM provider_link
                WHERE issuer = $1 AND subject = $2";
    LIST     = "SELECT issuer, subject, person, since, used FROM provider_link WHERE person = $1
                ORDER BY since, issuer, subject";
    ADD      = "INSERT INTO provider_link (issuer, subject, person, since, used)
                VALUES ($1, $2, $3, $4, $4)";
    USE      = "UPDATE provider_link SET used = $3 WHERE issuer = $1 AND subject = $2";
    REMOVE   = "DELETE FROM provider_link WHERE person = $1";
    WAITING  = "SELECT sealed FROM provider_sign_in WHERE browser = $1 AND expires > $2";
    BEGIN    = "INSERT INTO provider_sign_in (browser, sealed, expires) VALUES ($1, $2, $3)
                ON CONFLICT (browser) DO UPDATE SET sealed = $2, expires = $3";
    END      = "DELETE FROM provider_sign_in WHERE browser = $1";
    END_OLD  = "DELETE FROM provider_sign_in WHERE expires < $1";
}

/// Somebody whom a provider vouched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderLink {
    /// The provider.
    pub issuer: String,
    /// By what it knows the person.
    pub subject: String,
    /// Whom it vouches for.
    pub person: PersonId,
    /// When it first did.
    pub since: Timestamp,
    /// When it last did.
    pub used: Timestamp,
}

impl View {
    /// Whom a provider vouches for by that subject.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn provider_link(
        &mut self,
        issuer: &str,
        subject: &str,
    ) -> Result<Option<ProviderLink>, Error> {
        let find = FIND.bind(issuer.to_owned()).bind(subject.to_owned());
        self.optional(find).await?.as_ref().map(link).transpose()
    }

    /// The providers that vouched for a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn provider_links_of(&mut self, person: PersonId) -> Result<Vec<ProviderLink>, Error> {
        self.all(LIST.bind(person.to_string())).await?.iter().map(link).collect()
    }

    /// What was sealed of the sign-in that waits in a browser.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn provider_sign_in(&mut self, browser: &str, now: Timestamp) -> Result<Option<String>, Error> {
        let waiting = WAITING.bind(browser.to_owned()).bind(now.as_microsecond());
        self.optional(waiting).await?.map(|row| row.text("sealed")).transpose()
    }
}

impl Tx {
    /// Keeps that a provider vouches for a person.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if it vouches for somebody by that subject.
    pub async fn add_provider_link(
        &mut self,
        (issuer, subject): (&str, &str),
        person: PersonId,
        now: Timestamp,
    ) -> Result<(), Error> {
        let add = ADD
            .bind(issuer.to_owned())
            .bind(subject.to_owned())
            .bind(person.to_string())
            .bind(now.as_microsecond());
        self.execute(add).await.map(drop).map_err(|error| error.or_taken("provider_link"))
    }

    /// Keeps that a provider vouched for somebody once more.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn use_provider_link(
        &mut self,
        (issuer, subject): (&str, &str),
        now: Timestamp,
    ) -> Result<(), Error> {
        let used = USE.bind(issuer.to_owned()).bind(subject.to_owned()).bind(now.as_microsecond());
        self.execute(used).await.map(drop)
    }

    /// Forgets every provider that vouched for a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn remove_provider_links_of(&mut self, person: PersonId) -> Result<(), Error> {
        self.execute(REMOVE.bind(person.to_string())).await.map(drop)
    }

    /// Begins a sign-in in a browser, in place of one that waits there, and ends those of all browsers that
    /// wait no longer.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn begin_provider_sign_in(
        &mut self,
        browser: &str,
        sealed: &str,
        expires: Timestamp,
        now: Timestamp,
    ) -> Result<(), Error> {
        self.execute(END_OLD.bind(now.as_microsecond())).await?;
        let begin = BEGIN.bind(browser.to_owned()).bind(sealed.to_owned()).bind(expires.as_microsecond());
        self.execute(begin).await.map(drop)
    }

    /// Ends the sign-in that waits in a browser: it takes one answer.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_provider_sign_in(&mut self, browser: &str) -> Result<(), Error> {
        self.execute(END.bind(browser.to_owned())).await.map(drop)
    }
}

fn link(row: &Row) -> Result<ProviderLink, Error> {
    Ok(ProviderLink {
        issuer: row.text("issuer")?,
        subject: row.text("subject")?,
        person: row.parsed("person")?,
        since: row.instant("since")?.ok_or_else(|| Error::missing("since"))?,
        used: row.instant("used")?.ok_or_else(|| Error::missing("used"))?,
    })
}
