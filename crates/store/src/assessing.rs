//! Who assesses what in the database: plans, declarations, assignments, conflicts of interest, notes.

use domain::{
    assessment::{
        Note, Plan,
        conflict::{Cause, Conflict, Declaration},
    },
    ids::{ApplicationId, PersonId, SeriesId},
};
use seal::{DataKey, Place};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::{Bound, Row},
    statement::statements,
    vault::{Beside, Opens as _},
};

statements! {
    PLAN          = "SELECT body, version FROM assessing WHERE series = $1";
    ADD_PLAN      = "INSERT INTO assessing (series, body, version) VALUES ($1, $2, 1)
                     ON CONFLICT (series) DO NOTHING";
    SAVE_PLAN     = "UPDATE assessing SET body = $3, version = version + 1 WHERE series = $1 AND version = $2";
    DECLARED      = "SELECT body, version FROM declaration WHERE person = $1";
    DECLARE       = "INSERT INTO declaration (person, body, version) VALUES ($1, $2, 1)";
    DECLARE_ANEW  = "UPDATE declaration SET body = $3, version = version + 1 WHERE person = $1 AND version = $2";
    ASSIGNED_TO   = "SELECT application FROM assignment WHERE person = $1 AND series = $2
                     AND NOT EXISTS (SELECT 1 FROM conflict WHERE conflict.application = assignment.application
                                     AND conflict.person = assignment.person) ORDER BY application";
    ASSIGNMENTS   = "SELECT application, person FROM assignment WHERE series = $1 ORDER BY application, person";
    ASSIGN        = "INSERT INTO assignment (application, person, series) VALUES ($1, $2, $3)
                     ON CONFLICT (application, person) DO NOTHING";
    UNASSIGN      = "DELETE FROM assignment WHERE application = $1 AND person = $2";
    CONFLICTS     = "SELECT application, person, cause, at FROM conflict WHERE series = $1
                     ORDER BY application, person";
    CONFLICTS_OF  = "SELECT application, person, cause, at FROM conflict WHERE person = $1 AND series = $2
                     ORDER BY application";
    ADD_CONFLICT  = "INSERT INTO conflict (application, person, series, cause, at) VALUES ($1, $2, $3, $4, $5)
                     ON CONFLICT (application, person) DO NOTHING";
    DROP_CONFLICT = "DELETE FROM conflict WHERE application = $1 AND person = $2";
    NOTES         = "SELECT id, application, body FROM assessment_note WHERE application = $1 ORDER BY at, id";
    ADD_NOTE      = "INSERT INTO assessment_note (id, application, at, body) VALUES ($1, $2, $3, $4)";
}

impl View {
    /// How the applications to a series are assessed; as usual as long as nobody set that up.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn assessing(&mut self, series: SeriesId) -> Result<Plan, Error> {
        match self.optional(PLAN.bind(series.to_string())).await? {
            Some(row) => Ok(Plan { version: row.integer("version")?, ..row.json("body")? }),
            None => Ok(Plan::default()),
        }
    }

    /// What an assessor declared.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if something was declared and no key is at hand that opens it.
    pub async fn declaration(&mut self, person: PersonId) -> Result<Option<Declaration>, Error> {
        let owner = person.to_string();
        let Some(row) = self.optional(DECLARED.bind(owner.clone())).await? else { return Ok(None) };
        let (key, version) = (self.key_of(&owner).await?, row.integer("version")?);
        let declared: Declaration = key.opened(place(&owner, version), &row.text("body")?, "body")?;
        Ok(Some(Declaration { version, ..declared }))
    }

    /// The applications to a series that were assigned to an assessor, but for those with a conflict of
    /// interest that somebody said there is.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn assigned_to(
        &mut self,
        person: PersonId,
        series: SeriesId,
    ) -> Result<Vec<ApplicationId>, Error> {
        let rows = self.all(ASSIGNED_TO.bind(person.to_string()).bind(series.to_string())).await?;
        rows.iter().map(|row| row.parsed("application")).collect()
    }

    /// All that was assigned in a series.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn assignments(&mut self, series: SeriesId) -> Result<Vec<(ApplicationId, PersonId)>, Error> {
        let rows = self.all(ASSIGNMENTS.bind(series.to_string())).await?;
        rows.iter().map(|row| Ok((row.parsed("application")?, row.parsed("person")?))).collect()
    }

    /// The conflicts of interest in a series that somebody said there are.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn conflicts(&mut self, series: SeriesId) -> Result<Vec<Conflict>, Error> {
        self.all_conflicts(CONFLICTS.bind(series.to_string())).await
    }

    /// Those of one assessor.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn conflicts_of(&mut self, person: PersonId, series: SeriesId) -> Result<Vec<Conflict>, Error> {
        self.all_conflicts(CONFLICTS_OF.bind(person.to_string()).bind(series.to_string())).await
    }

    async fn all_conflicts(&mut self, query: Bound) -> Result<Vec<Conflict>, Error> {
        self.all(query).await?.iter().map(conflict).collect()
    }

    /// The notes about an application, the oldest first.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn notes(&mut self, application: ApplicationId) -> Result<Vec<Note>, Error> {
        let rows = self.all(NOTES.bind(application.to_string())).await?;
        let mut notes = Vec::with_capacity(rows.len());
        for row in &rows {
            let (application, id) = (row.text("application")?, row.text("id")?);
            notes.push(self.open_beside(beside(&application, &id), &row.text("body")?).await?);
        }
        Ok(notes)
    }
}

impl Tx {
    /// Saves how the applications to a series are assessed.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_assessing(&mut self, series: SeriesId, plan: &mut Plan) -> Result<(), Error> {
        let (id, body) = (series.to_string(), json(plan)?);
        if plan.version == 0 {
            self.save("assessing", ADD_PLAN.bind(id).bind(body)).await?;
        } else {
            self.save("assessing", SAVE_PLAN.bind(id).bind(plan.version).bind(body)).await?;
        }
        plan.version += 1;
        Ok(())
    }

    /// Keeps what an assessor declares; `key` is for the first time.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read, and with [`Error::Locked`] if no
    /// key is at hand.
    pub async fn declare(
        &mut self,
        person: PersonId,
        declared: &mut Declaration,
        key: &DataKey,
    ) -> Result<(), Error> {
        let (owner, version) = (person.to_string(), declared.version + 1);
        let text = json(declared)?;
        if declared.version == 0 {
            if self.optional(DECLARED.bind(owner.clone())).await?.is_some() {
                return Err(Error::Stale("declaration"));
            }
            self.add_envelope(&owner, key, None).await?;
            let body = key.seal_text(place(&owner, version), &text);
            self.execute(DECLARE.bind(owner).bind(body)).await?;
        } else {
            let body = self.key_of(&owner).await?.seal_text(place(&owner, version), &text);
            self.save("declaration", DECLARE_ANEW.bind(owner).bind(declared.version).bind(body)).await?;
        }
        declared.version = version;
        Ok(())
    }

    /// Assigns an application to an assessor, if it is not yet.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn assign(
        &mut self,
        (application, person): (ApplicationId, PersonId),
        series: SeriesId,
    ) -> Result<(), Error> {
        let assign = ASSIGN.bind(application.to_string()).bind(person.to_string()).bind(series.to_string());
        self.execute(assign).await.map(drop)
    }

    /// Takes an application from an assessor.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn unassign(&mut self, application: ApplicationId, person: PersonId) -> Result<(), Error> {
        self.execute(UNASSIGN.bind(application.to_string()).bind(person.to_string())).await.map(drop)
    }

    /// Keeps that there is a conflict of interest, if that is not known.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_conflict(&mut self, conflict: &Conflict, series: SeriesId) -> Result<(), Error> {
        let add = ADD_CONFLICT
            .bind(conflict.application.to_string())
            .bind(conflict.assessor.to_string())
            .bind(series.to_string())
            .bind(conflict.cause.name().to_owned())
            .bind(conflict.at.as_microsecond());
        self.execute(add).await.map(drop)
    }

    /// Forgets that somebody said that there is a conflict of interest.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn drop_conflict(&mut self, application: ApplicationId, person: PersonId) -> Result<(), Error> {
        self.execute(DROP_CONFLICT.bind(application.to_string()).bind(person.to_string())).await.map(drop)
    }

    /// Keeps a note.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand under which it could be sealed.
    pub async fn add_note(&mut self, note: &Note) -> Result<(), Error> {
        let (application, id) = (note.application.to_string(), note.id.to_string());
        let body = self.seal_beside(beside(&application, &id), &json(note)?).await?;
        let add = ADD_NOTE.bind(id).bind(application).bind(note.at.as_microsecond()).bind(body);
        self.execute(add).await.map(drop)
    }
}

fn conflict(row: &Row) -> Result<Conflict, Error> {
    let word = row.text("cause")?;
    let cause = Cause::ALL.into_iter().find(|cause| cause.name() == word);
    Ok(Conflict {
        application: row.parsed("application")?,
        assessor: row.parsed("person")?,
        cause: cause.ok_or_else(|| Error::missing("cause"))?,
        at: row.instant("at")?.ok_or_else(|| Error::missing("at"))?,
    })
}

fn beside<'a>(application: &'a str, id: &'a str) -> Beside<'a> {
    Beside { application, kind: "note", id, version: 1 }
}

fn place(owner: &str, version: i64) -> Place<'_> {
    Place { owner, part: "declaration", version }
}
