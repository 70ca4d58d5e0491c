//! How long what is kept, erasing it, and the figures that stay.

use std::collections::BTreeSet;

use domain::{
    application::Outcome,
    figures::Figures,
    file::FileHash,
    ids::{ApplicationId, MeetingId, PersonId, SeriesId},
    retention::{Held, Kept, Retention},
};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::Row,
    statement::statements,
};

statements! {
    OF_SERIES       = "SELECT body, version FROM retention WHERE series = $1";
    ADD             = "INSERT INTO retention (series, body, version) VALUES ($1, $2, 1)
                       ON CONFLICT (series) DO NOTHING";
    SAVE            = "UPDATE retention SET body = $3, version = version + 1 WHERE series = $1 AND version = $2";
    KEPT            = "SELECT id, meeting, state, outcome, erased, documents FROM application
                       WHERE series = $1 ORDER BY id";
    ONE             = "SELECT id, meeting, state, outcome, erased, documents FROM application WHERE id = $1";
    MARK            = "UPDATE application SET erased = $2 WHERE id = $1";
    DROP_SESSIONS   = "DELETE FROM session WHERE application = $1";
    DROP_LETTERS    = "DELETE FROM letter WHERE application = $1";
    DROP_SCORES     = "DELETE FROM assessment WHERE application = $1";
    DROP_ASSIGNED   = "DELETE FROM assignment WHERE application = $1";
    DROP_CONFLICTS  = "DELETE FROM conflict WHERE application = $1";
    DROP_NOTES      = "DELETE FROM assessment_note WHERE application = $1";
    DROP_UPLOADS    = "DELETE FROM upload WHERE application = $1";
    DROP_GRANT      = "DELETE FROM travel_grant WHERE application = $1";
    DROP_TRAVEL     = "DELETE FROM travel WHERE application = $1";
    DROP            = "DELETE FROM application WHERE id = $1";
    OLD_LETTERS     = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM letter WHERE series = $1 AND state = 'sent'";
    DROP_OLD        = "DELETE FROM letter WHERE series = $1 AND state = 'sent'";
    DROP_DECLARED   = "DELETE FROM declaration WHERE person = $1";
    DROP_WORK       = "DELETE FROM assignment WHERE person = $1";
    DROP_OFFICES    = "DELETE FROM appointment WHERE person = $1";
    DROP_SIGN_INS   = "DELETE FROM sign_in WHERE person = $1 OR browser = $1";
    DROP_RECOVERY   = "DELETE FROM recovery_code WHERE person = $1";
    DROP_PASSKEYS   = "DELETE FROM passkey WHERE person = $1";
    DROP_CEREMONIES = "DELETE FROM ceremony WHERE person = $1";
    DROP_LINKS      = "DELETE FROM provider_link WHERE person = $1";
    DROP_REST       = "DELETE FROM rest WHERE person = $1";
    DROP_ENTRIES    = "DELETE FROM entry_code WHERE person = $1";
    DROP_FACTOR     = "DELETE FROM second_factor WHERE person = $1";
    DROP_OWN        = "DELETE FROM session WHERE person = $1";
    BLANK           = "UPDATE person SET email = id, name = '', version = version + 1 WHERE id = $1";
    FIGURES         = "SELECT meeting, what, value, number FROM tally WHERE series = $1
                       ORDER BY meeting, what, value";
    COUNT           = "INSERT INTO tally (series, meeting, what, value, number) VALUES ($1, $2, $3, $4, $5)
                       ON CONFLICT (meeting, what, value) DO UPDATE SET number = tally.number + $5";
}

/// An application as far as erasing must know it, without any key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasable {
    /// Which it is.
    pub id: ApplicationId,
    /// The meeting at which to speak.
    pub meeting: MeetingId,
    /// Where it stands.
    pub kept: Kept,
    /// Its sealed files.
    pub documents: Vec<FileHash>,
}

impl View {
    /// How long what is kept of a series.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn retention(&mut self, series: SeriesId) -> Result<Retention, Error> {
        match self.optional(OF_SERIES.bind(series.to_string())).await? {
            Some(row) => Ok(Retention { version: row.integer("version")?, ..row.json("body")? }),
            None => Ok(Retention::default()),
        }
    }

    /// All applications to a series, drafts included, as far as erasing must know them.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erasable(&mut self, series: SeriesId) -> Result<Vec<Erasable>, Error> {
        self.all(KEPT.bind(series.to_string())).await?.iter().map(erasable).collect()
    }

    /// One application, as far as erasing must know it.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erasable_one(&mut self, id: ApplicationId) -> Result<Option<Erasable>, Error> {
        self.optional(ONE.bind(id.to_string())).await?.as_ref().map(erasable).transpose()
    }

    /// How many letters of a series left.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn sent_letter_count(&mut self, series: SeriesId) -> Result<u64, Error> {
        let row = self.optional(OLD_LETTERS.bind(series.to_string())).await?;
        let row = row.ok_or_else(|| Error::missing("number"))?;
        Ok(u64::try_from(row.integer("number")?).unwrap_or(0))
    }

    /// What was counted of applications to a series before they were erased.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erased_figures(&mut self, series: SeriesId) -> Result<Figures, Error> {
        let mut figures = Figures::default();
        for row in self.all(FIGURES.bind(series.to_string())).await? {
            let number = u64::try_from(row.integer("number")?).unwrap_or(0);
            figures.add(row.parsed("meeting")?, &row.text("what")?, &row.text("value")?, number);
        }
        Ok(figures)
    }
}

impl Tx {
    /// Saves how long what is kept of a series.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_retention(&mut self, series: SeriesId, kept: &mut Retention) -> Result<(), Error> {
        let (id, body) = (series.to_string(), json(kept)?);
        if kept.version == 0 {
            self.save("retention", ADD.bind(id).bind(body)).await?;
        } else {
            self.save("retention", SAVE.bind(id).bind(kept.version).bind(body)).await?;
        }
        kept.version += 1;
        Ok(())
    }

    /// Notes which parts of an application were erased.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn mark_erased(&mut self, id: ApplicationId, parts: &BTreeSet<Held>) -> Result<(), Error> {
        self.execute(MARK.bind(id.to_string()).bind(json(parts)?)).await.map(drop)
    }

    /// Erases an application with all that is kept about it, and its key: whatever a backup still holds
    /// of it nobody opens with what is left here.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erase_application(&mut self, id: ApplicationId) -> Result<(), Error> {
        let owner = id.to_string();
        let beside = [
            DROP_SESSIONS,
            DROP_LETTERS,
            DROP_SCORES,
            DROP_ASSIGNED,
            DROP_CONFLICTS,
            DROP_NOTES,
            DROP_UPLOADS,
            DROP_GRANT,
            DROP_TRAVEL,
            DROP,
        ];
        for statement in beside {
            self.execute(statement.bind(owner.clone())).await?;
        }
        self.drop_envelope(&owner).await
    }

    /// Erases an account. Its id stays, to which entries of the log and assessments lead.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erase_person(&mut self, id: PersonId) -> Result<(), Error> {
        let own = [
            DROP_DECLARED,
            DROP_WORK,
            DROP_OFFICES,
            DROP_SIGN_INS,
            DROP_ENTRIES,
            DROP_FACTOR,
            DROP_RECOVERY,
            DROP_PASSKEYS,
            DROP_CEREMONIES,
            DROP_LINKS,
            DROP_REST,
            DROP_OWN,
        ];
        for statement in own {
            self.execute(statement.bind(id.to_string())).await?;
        }
        self.drop_envelope(&id.to_string()).await?;
        self.save("person", BLANK.bind(id.to_string())).await
    }

    /// Erases the letters of a series that left; gives how many.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erase_sent_letters(&mut self, series: SeriesId) -> Result<u64, Error> {
        self.execute(DROP_OLD.bind(series.to_string())).await
    }

    /// Keeps what was counted of an application that is erased, apart from it.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn keep_figures(&mut self, series: SeriesId, figures: &Figures) -> Result<(), Error> {
        for (meeting, what, value, number) in figures.iter() {
            let count = COUNT
                .bind(series.to_string())
                .bind(meeting.to_string())
                .bind(what.to_owned())
                .bind(value.to_owned())
                .bind(i64::try_from(number).unwrap_or(i64::MAX));
            self.execute(count).await?;
        }
        Ok(())
    }
}

fn erasable(row: &Row) -> Result<Erasable, Error> {
    let outcome = row.optional_text("outcome")?;
    let outcome = outcome.and_then(|word| Outcome::ALL.into_iter().find(|one| one.name() == word));
    let kept = Kept { state: row.text("state")?, outcome, erased: row.json("erased")? };
    Ok(Erasable {
        id: row.parsed("id")?,
        meeting: row.parsed("meeting")?,
        kept,
        documents: row.json("documents")?,
    })
}
