//! People, their offices, and how they sign in.

use domain::{
    ids::{ApplicationId, PersonId},
    person::{Appointment, Office, Person, Way},
};
use jiff::Timestamp;

use crate::{
    Error, Tx, View,
    column::Columns as _,
    sql::{Bound, Row},
    statement::statements,
};

statements! {
    FIND            = "SELECT id, email, name, language, since, version FROM person WHERE id = $1";
    BY_EMAIL        = "SELECT id, email, name, language, since, version FROM person WHERE email = $1";
    LIST            = "SELECT id, email, name, language, since, version FROM person ORDER BY email";
    ADD             = "INSERT INTO person (id, email, name, language, since, version)
                       VALUES ($1, $2, $3, $4, $5, 1)";
    SAVE            = "UPDATE person SET email = $3, name = $4, language = $5, version = version + 1
                       WHERE id = $1 AND version = $2";
    OFFICES         = "SELECT person, office, series, state FROM appointment WHERE person = $1
                       ORDER BY office, series, state";
    ALL_OFFICES     = "SELECT person, office, series, state FROM appointment
                       ORDER BY person, office, series, state";
    APPOINT         = "INSERT INTO appointment (person, office, series, state) VALUES ($1, $2, $3, $4)
                       ON CONFLICT (person, office, series, state) DO NOTHING";
    DISMISS         = "DELETE FROM appointment
                       WHERE person = $1 AND office = $2 AND series = $3 AND state = $4";
    SESSION         = "SELECT hash, person, application, opens, way, proven, since, seen FROM session
                       WHERE hash = $1";
    SESSIONS_OF     = "SELECT hash, person, application, opens, way, proven, since, seen FROM session
                       WHERE person = $1
                       ORDER BY since, hash";
    ADD_SESSION     = "INSERT INTO session (hash, person, application, opens, way, proven, since, seen)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    RENEW           = "UPDATE session SET hash = $2, proven = $3 WHERE hash = $1";
    TOUCH           = "UPDATE session SET seen = $2 WHERE hash = $1";
    END_SESSION     = "DELETE FROM session WHERE hash = $1";
    END_SESSIONS    = "DELETE FROM session WHERE person = $1";
    END_OTHERS      = "DELETE FROM session WHERE application = $1 AND hash <> $2";
    END_OLD         = "DELETE FROM session WHERE seen < $1";
    SIGN_IN         = "SELECT browser, person, way, code, tries, expires FROM sign_in WHERE browser = $1";
    ADD_SIGN_IN     = "INSERT INTO sign_in (browser, person, way, code, tries, expires)
                       VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (browser)
                       DO UPDATE SET person = $2, way = $3, code = $4, tries = 0, expires = $5";
    TRY_SIGN_IN     = "UPDATE sign_in SET tries = tries + 1 WHERE browser = $1";
    END_SIGN_IN     = "DELETE FROM sign_in WHERE browser = $1";
    END_OLD_SIGN_IN = "DELETE FROM sign_in WHERE expires < $1";
    ENTRY_CODE      = "SELECT hash, person, expires, once FROM entry_code WHERE hash = $1";
    ADD_ENTRY_CODE  = "INSERT INTO entry_code (hash, person, expires, once) VALUES ($1, $2, $3, $4)";
    END_ENTRY_CODE  = "DELETE FROM entry_code WHERE hash = $1";
}

/// A browser in which somebody signed in or opened an application. Only the hash of what the
/// browser holds is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The hash of the browser's token.
    pub hash: String,
    /// Who signed in.
    pub person: Option<PersonId>,
    /// Whose code was typed.
    pub application: Option<ApplicationId>,
    /// The key of that application, wrapped for the browser's token.
    pub opens: Option<String>,
    /// How the person signed in.
    pub way: Option<Way>,
    /// When the person last showed a second factor in it.
    pub proven: Option<Timestamp>,
    /// When it began.
    pub since: Timestamp,
    /// When it was last used, to within some minutes.
    pub seen: Timestamp,
}

/// A sign-in that waits for its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// The hash of the asking browser's token.
    pub browser: String,
    /// Who asked; nobody if the address is not known, which nobody may learn.
    pub person: Option<PersonId>,
    /// How the sign-in began.
    pub way: Way,
    /// The hash of the code.
    pub code: String,
    /// How often a code was typed.
    pub tries: i64,
    /// Until when the code is good.
    pub expires: Timestamp,
}

/// A code that signs a person in without mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryCode {
    /// The hash of the code.
    pub hash: String,
    /// Whom it signs in.
    pub person: PersonId,
    /// Until when it is good.
    pub expires: Option<Timestamp>,
    /// Whether it is good only once.
    pub once: bool,
}

impl View {
    /// The person with that id.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn person(&mut self, id: PersonId) -> Result<Option<Person>, Error> {
        self.optional(FIND.bind(id.to_string())).await?.as_ref().map(person).transpose()
    }

    /// The person with that address, in lower case.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn person_by_email(&mut self, email: &str) -> Result<Option<Person>, Error> {
        self.optional(BY_EMAIL.bind(email.to_owned())).await?.as_ref().map(person).transpose()
    }

    /// All people, by address.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn people(&mut self) -> Result<Vec<Person>, Error> {
        self.all(LIST.query()).await?.iter().map(person).collect()
    }

    /// The offices that a person holds.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn appointments(&mut self, person: PersonId) -> Result<Vec<Appointment>, Error> {
        let rows = self.all(OFFICES.bind(person.to_string())).await?;
        rows.iter().map(|row| appointment(row).map(|(_, held)| held)).collect()
    }

    /// All offices that anybody holds.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn all_appointments(&mut self) -> Result<Vec<(PersonId, Appointment)>, Error> {
        self.all(ALL_OFFICES.query()).await?.iter().map(appointment).collect()
    }

    /// The session whose token has that hash.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn session(&mut self, hash: &str) -> Result<Option<Session>, Error> {
        self.optional(SESSION.bind(hash.to_owned())).await?.as_ref().map(session).transpose()
    }

    /// The sessions of a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn sessions_of(&mut self, person: PersonId) -> Result<Vec<Session>, Error> {
        self.all(SESSIONS_OF.bind(person.to_string())).await?.iter().map(session).collect()
    }

    /// The sign-in that a browser began.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn sign_in(&mut self, browser: &str) -> Result<Option<SignIn>, Error> {
        let Some(row) = self.optional(SIGN_IN.bind(browser.to_owned())).await? else { return Ok(None) };
        Ok(Some(SignIn {
            browser: row.text("browser")?,
            person: row.optional("person")?,
            way: way(&row.text("way")?)?,
            code: row.text("code")?,
            tries: row.integer("tries")?,
            expires: row.instant("expires")?.ok_or_else(|| Error::missing("expires"))?,
        }))
    }

    /// The code that signs somebody in without mail.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn entry_code(&mut self, hash: &str) -> Result<Option<EntryCode>, Error> {
        let Some(row) = self.optional(ENTRY_CODE.bind(hash.to_owned())).await? else { return Ok(None) };
        Ok(Some(EntryCode {
            hash: row.text("hash")?,
            person: row.parsed("person")?,
            expires: row.instant("expires")?,
            once: row.integer("once")? != 0,
        }))
    }
}

impl Tx {
    /// Adds a new person.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if the address is another's.
    pub async fn add_person(&mut self, person: &mut Person) -> Result<(), Error> {
        let add = ADD
            .bind(person.id.to_string())
            .bind(person.email.clone())
            .bind(person.name.clone())
            .bind(person.language.tag())
            .bind(person.since.as_microsecond());
        self.execute(add).await.map_err(|error| error.or_taken("person"))?;
        person.version = 1;
        Ok(())
    }

    /// Saves a person that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since, with [`Error::Taken`] if the new
    /// address is another's.
    pub async fn save_person(&mut self, person: &mut Person) -> Result<(), Error> {
        let save = SAVE
            .bind(person.id.to_string())
            .bind(person.version)
            .bind(person.email.clone())
            .bind(person.name.clone())
            .bind(person.language.tag());
        self.save("person", save).await.map_err(|error| error.or_taken("person"))?;
        person.version += 1;
        Ok(())
    }

    /// Gives a person an office; nothing happens if it is held.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn appoint(&mut self, person: PersonId, appointment: Appointment) -> Result<(), Error> {
        self.execute(office(APPOINT, person, appointment)).await.map(drop)
    }

    /// Takes an office from a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn dismiss(&mut self, person: PersonId, appointment: Appointment) -> Result<(), Error> {
        self.execute(office(DISMISS, person, appointment)).await.map(drop)
    }

    /// Begins a session.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_session(&mut self, session: &Session) -> Result<(), Error> {
        let add = ADD_SESSION
            .bind(session.hash.clone())
            .bind(session.person.map(|id| id.to_string()))
            .bind(session.application.map(|id| id.to_string()))
            .bind(session.opens.clone())
            .bind(session.way.map(Way::name))
            .bind(session.proven.map(Timestamp::as_microsecond))
            .bind(session.since.as_microsecond())
            .bind(session.seen.as_microsecond());
        self.execute(add).await.map(drop)
    }

    /// Gives a session another token, and keeps when a second factor was shown in it.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn renew_session(&mut self, hash: &str, new: &str, proven: Timestamp) -> Result<(), Error> {
        let renew = RENEW.bind(hash.to_owned()).bind(new.to_owned()).bind(proven.as_microsecond());
        self.execute(renew).await.map(drop)
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn touch_session(&mut self, hash: &str, seen: Timestamp) -> Result<(), Error> {
        self.execute(TOUCH.bind(hash.to_owned()).bind(seen.as_microsecond())).await.map(drop)
    }

    /// Ends a session.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_session(&mut self, hash: &str) -> Result<(), Error> {
        self.execute(END_SESSION.bind(hash.to_owned())).await.map(drop)
    }

    /// Ends all sessions of a person.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_sessions_of(&mut self, person: PersonId) -> Result<(), Error> {
        self.execute(END_SESSIONS.bind(person.to_string())).await.map(drop)
    }

    /// Closes an application in every browser but the one whose token has that hash.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_sessions_at(&mut self, application: ApplicationId, but: &str) -> Result<(), Error> {
        self.execute(END_OTHERS.bind(application.to_string()).bind(but.to_owned())).await.map(drop)
    }

    /// Ends what was not used since an instant, and sign-ins that expired before another.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_old_sessions(&mut self, unused_since: Timestamp, now: Timestamp) -> Result<(), Error> {
        self.execute(END_OLD.bind(unused_since.as_microsecond())).await?;
        self.execute(END_OLD_SIGN_IN.bind(now.as_microsecond())).await.map(drop)
    }

    /// Begins a sign-in in a browser, in place of one that it began before.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_sign_in(&mut self, sign_in: &SignIn) -> Result<(), Error> {
        let add = ADD_SIGN_IN
            .bind(sign_in.browser.clone())
            .bind(sign_in.person.map(|id| id.to_string()))
            .bind(sign_in.way.name())
            .bind(sign_in.code.clone())
            .bind(sign_in.expires.as_microsecond());
        self.execute(add).await.map(drop)
    }

    /// Counts one more try of a code.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn count_try(&mut self, browser: &str) -> Result<(), Error> {
        self.execute(TRY_SIGN_IN.bind(browser.to_owned())).await.map(drop)
    }

    /// Ends a sign-in.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_sign_in(&mut self, browser: &str) -> Result<(), Error> {
        self.execute(END_SIGN_IN.bind(browser.to_owned())).await.map(drop)
    }

    /// Keeps a code that signs somebody in without mail.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_entry_code(&mut self, code: &EntryCode) -> Result<(), Error> {
        let add = ADD_ENTRY_CODE
            .bind(code.hash.clone())
            .bind(code.person.to_string())
            .bind(code.expires.map(Timestamp::as_microsecond))
            .bind(i64::from(code.once));
        self.execute(add).await.map(drop)
    }

    /// Ends such a code.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_entry_code(&mut self, hash: &str) -> Result<(), Error> {
        self.execute(END_ENTRY_CODE.bind(hash.to_owned())).await.map(drop)
    }
}

fn office(statement: crate::Statement, person: PersonId, held: Appointment) -> Bound {
    statement
        .bind(person.to_string())
        .bind(held.office.name())
        .bind(held.series.map_or_else(String::new, |id| id.to_string()))
        .bind(held.state.map_or_else(String::new, |state| state.to_string()))
}

fn person(row: &Row) -> Result<Person, Error> {
    Ok(Person {
        id: row.parsed("id")?,
        email: row.text("email")?,
        name: row.text("name")?,
        language: row.parsed("language")?,
        since: row.instant("since")?.ok_or_else(|| Error::missing("since"))?,
        version: row.integer("version")?,
    })
}

fn appointment(row: &Row) -> Result<(PersonId, Appointment), Error> {
    let word = row.text("office")?;
    let office = Office::ALL
        .into_iter()
        .find(|office| office.name() == word)
        .ok_or_else(|| Error::Corrupt { column: "office", source: word.into() })?;
    let held = Appointment { office, series: row.optional("series")?, state: row.optional("state")? };
    Ok((row.parsed("person")?, held))
}

fn way(word: &str) -> Result<Way, Error> {
    let known = Way::ALL.into_iter().find(|way| way.name() == word);
    known.ok_or_else(|| Error::Corrupt { column: "way", source: word.to_owned().into() })
}

fn session(row: &Row) -> Result<Session, Error> {
    Ok(Session {
        hash: row.text("hash")?,
        person: row.optional("person")?,
        application: row.optional("application")?,
        opens: row.optional_text("opens")?,
        way: row.optional_text("way")?.as_deref().map(way).transpose()?,
        proven: row.instant("proven")?,
        since: row.instant("since")?.ok_or_else(|| Error::missing("since"))?,
        seen: row.instant("seen")?.ok_or_else(|| Error::missing("seen"))?,
    })
}
