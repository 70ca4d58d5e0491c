//! Letters and their templates in the database.

use domain::{
    ids::{ApplicationId, LetterId, SeriesId},
    lang::Lang,
    letter::{Letter, LetterKind, Wording},
};
use jiff::Timestamp;

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::{Bound, Row},
    statement::statements,
    vault::Beside,
};

statements! {
    FIND          = "SELECT id, application, body, version FROM letter WHERE id = $1";
    BY_STATE      = "SELECT id, application, body, version FROM letter WHERE state = $1 ORDER BY written, id LIMIT 2000";
    DUE           = "SELECT id, application, body, version FROM letter WHERE state = 'released' AND due <= $1
                     ORDER BY due, id LIMIT 50";
    DUE_OPEN      = "SELECT id, application, body, version FROM letter
                     WHERE state = 'released' AND due <= $1 AND application IS NULL ORDER BY due, id LIMIT 50";
    ABOUT         = "SELECT id, application, body, version FROM letter WHERE application = $1 ORDER BY written, id";
    COUNT         = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM letter
                     WHERE state = $1 AND (series = $2 OR $2 = '')";
    ADD           = "INSERT INTO letter (version, id, series, application, state, written, due, body)
                     VALUES ($1 + 1, $2, $3, $4, $5, $6, $7, $8)";
    SAVE          = "UPDATE letter SET series = $3, application = $4, state = $5, written = $6, due = $7,
                         body = $8, version = version + 1
                     WHERE version = $1 AND id = $2";
    TEMPLATE      = "SELECT subject, body, version FROM template WHERE kind = $1 AND language = $2";
    SAVE_TEMPLATE = "INSERT INTO template (kind, language, subject, body, version) VALUES ($1, $2, $3, $4, 1)
                     ON CONFLICT (kind, language)
                     DO UPDATE SET subject = $3, body = $4, version = template.version + 1";
    REMOVE        = "DELETE FROM letter WHERE id = $1";
    DROP_TEMPLATE = "DELETE FROM template WHERE kind = $1 AND language = $2";
}

impl View {
    /// The letter with that id.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that could open it.
    pub async fn letter(&mut self, id: LetterId) -> Result<Option<Letter>, Error> {
        self.must_open(None)?;
        match self.optional(FIND.bind(id.to_string())).await? {
            Some(row) => self.opened_letter(&row).await.map(Some),
            None => Ok(None),
        }
    }

    /// The letters in a state, by its word, the oldest first.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens one of them.
    pub async fn letters(&mut self, state: &str) -> Result<Vec<Letter>, Error> {
        let rows = self.all(BY_STATE.bind(state.to_owned())).await?;
        let mut letters = Vec::with_capacity(rows.len());
        for row in &rows {
            letters.push(self.opened_letter(row).await?);
        }
        Ok(letters)
    }

    /// Some letters that may leave now. Those about applications wait while the team key is locked;
    /// they hold up no other.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn letters_due(&mut self, now: Timestamp) -> Result<Vec<Letter>, Error> {
        let due = if self.vault.is_open() { DUE } else { DUE_OPEN };
        let mut letters = Vec::new();
        for row in &self.all(due.bind(now.as_microsecond())).await? {
            match self.opened_letter(row).await {
                Ok(letter) => letters.push(letter),
                Err(Error::Locked) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(letters)
    }

    /// The letters about an application, in whatever state.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn letters_about(&mut self, application: ApplicationId) -> Result<Vec<Letter>, Error> {
        let mut letters = Vec::new();
        for row in &self.all(ABOUT.bind(application.to_string())).await? {
            letters.push(self.opened_letter(row).await?);
        }
        Ok(letters)
    }

    async fn opened_letter(&mut self, row: &Row) -> Result<Letter, Error> {
        let version = row.integer("version")?;
        let Some(owner) = row.optional_text("application")? else {
            let mut letter: Letter = row.json("body")?;
            letter.version = version;
            return Ok(letter);
        };
        let id = row.text("id")?;
        let beside = Beside { application: &owner, kind: "letter", id: &id, version };
        let mut letter: Letter = self.open_beside(beside, &row.text("body")?).await?;
        letter.version = version;
        Ok(letter)
    }

    /// How many letters of a series, or of all, are in a state.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn letter_count(&mut self, state: &str, series: Option<SeriesId>) -> Result<i64, Error> {
        let series = series.map_or_else(String::new, |id| id.to_string());
        let row = self.optional(COUNT.bind(state.to_owned()).bind(series)).await?;
        row.map_or(Ok(0), |row| row.integer("number"))
    }

    /// The words that organisers gave a kind of letter in a language, if they did.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn template(&mut self, kind: LetterKind, language: Lang) -> Result<Option<Wording>, Error> {
        let row = self.optional(TEMPLATE.bind(kind.name()).bind(language.tag())).await?;
        row.map(|row| Ok(Wording { subject: row.text("subject")?, body: row.text("body")? })).transpose()
    }
}

impl Tx {
    /// Puts a new letter into the outbox.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_letter(&mut self, letter: &mut Letter) -> Result<(), Error> {
        let body = self.letter_body(letter).await?;
        self.execute(columns(ADD, letter, body)).await?;
        letter.version += 1;
        Ok(())
    }

    /// Takes a letter out, as if it had never been written.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn remove_letter(&mut self, id: LetterId) -> Result<(), Error> {
        self.execute(REMOVE.bind(id.to_string())).await.map(drop)
    }

    /// Saves a letter that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn save_letter(&mut self, letter: &mut Letter) -> Result<(), Error> {
        let body = self.letter_body(letter).await?;
        self.save("letter", columns(SAVE, letter, body)).await?;
        letter.version += 1;
        Ok(())
    }

    /// The letter as its row keeps it: sealed if it is about an application.
    async fn letter_body(&mut self, letter: &Letter) -> Result<String, Error> {
        let text = json(letter)?;
        let Some(application) = letter.application else { return Ok(text) };
        let (application, id) = (application.to_string(), letter.id.to_string());
        let beside =
            Beside { application: &application, kind: "letter", id: &id, version: letter.version + 1 };
        self.seal_beside(beside, &text).await
    }

    /// Keeps the words that an organiser gave a kind of letter in a language.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn save_template(
        &mut self,
        kind: LetterKind,
        language: Lang,
        wording: &Wording,
    ) -> Result<(), Error> {
        let save = SAVE_TEMPLATE
            .bind(kind.name())
            .bind(language.tag())
            .bind(wording.subject.clone())
            .bind(wording.body.clone());
        self.execute(save).await.map(drop)
    }

    /// Goes back to the platform's own words.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn drop_template(&mut self, kind: LetterKind, language: Lang) -> Result<(), Error> {
        self.execute(DROP_TEMPLATE.bind(kind.name()).bind(language.tag())).await.map(drop)
    }
}

fn columns(statement: crate::Statement, letter: &Letter, body: String) -> Bound {
    statement
        .bind(letter.version)
        .bind(letter.id.to_string())
        .bind(letter.series.map(|id| id.to_string()))
        .bind(letter.application.map(|id| id.to_string()))
        .bind(letter.state().name())
        .bind(letter.written.as_microsecond())
        .bind(letter.due.as_microsecond())
        .bind(body)
}
