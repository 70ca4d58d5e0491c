//! Applications in the database, and the questionnaires that they answer.

use std::sync::Arc;

use domain::{
    application::{Application, State},
    ids::{ApplicationId, MeetingId, SeriesId},
    questionnaire::Questionnaire,
    summary::Summary,
};
use seal::CodeHash;

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::{Bound, Row},
    statement::statements,
};

statements! {
    FIND              = "SELECT body, version FROM application WHERE id = $1";
    BY_CODE           = "SELECT body, version FROM application WHERE code = $1";
    ADD               = "INSERT INTO application
                             (code, id, series, meeting, number, state, outcome, submitted, summary, body, version)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)";
    SAVE              = "UPDATE application SET series = $3, meeting = $4, number = $5, state = $6, outcome = $7,
                             submitted = $8, summary = $9, body = $10, version = version + 1
                         WHERE version = $1 AND id = $2";
    BY_REFERENCE      = "SELECT body, version FROM application WHERE series = $1 AND substr(id, 5, 8) = $2";
    DISCARD           = "DELETE FROM application WHERE id = $1 AND version = $2 AND state = 'draft'";
    END_SESSIONS      = "DELETE FROM session WHERE application = $1";
    SUBMITTED         = "SELECT summary, version FROM application WHERE series = $1 AND state <> 'draft'
                         ORDER BY submitted, id";
    OF_MEETING        = "SELECT body, version FROM application WHERE meeting = $1 AND state <> 'draft'
                         ORDER BY submitted, id";
    ALL_OF_SERIES     = "SELECT body, version FROM application WHERE series = $1 AND state <> 'draft'
                         ORDER BY submitted, id";
    COUNTS            = "SELECT meeting, CAST(COUNT(*) AS BIGINT) AS number FROM application
                         WHERE series = $1 AND state = 'submitted' GROUP BY meeting";
    DRAFTS            = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM application
                         WHERE series = $1 AND state = 'draft'";
    DRAFTS_OF_SERIES  = "SELECT body, version FROM application WHERE series = $1 AND state = 'draft'
                         ORDER BY id";
    QUESTIONNAIRE     = "SELECT body FROM questionnaire WHERE version = $1";
    ADD_QUESTIONNAIRE = "INSERT INTO questionnaire (version, body) VALUES ($1, $2)
                         ON CONFLICT (version) DO NOTHING";
}

impl View {
    /// The application with that id.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn application(&mut self, id: ApplicationId) -> Result<Option<Application>, Error> {
        self.optional(FIND.bind(id.to_string())).await?.as_ref().map(application).transpose()
    }

    /// The application that a code opens.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn application_by_code(&mut self, code: &CodeHash) -> Result<Option<Application>, Error> {
        self.optional(BY_CODE.bind(code.as_str().to_owned())).await?.as_ref().map(application).transpose()
    }

    /// The application of a series, a draft or not, that the applicant told by the beginning of its
    /// id; none if two begin so.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn application_by_reference(
        &mut self,
        series: SeriesId,
        reference: &str,
    ) -> Result<Option<Application>, Error> {
        let rows = self.all(BY_REFERENCE.bind(series.to_string()).bind(reference.to_owned())).await?;
        match rows.as_slice() {
            [row] => application(row).map(Some),
            _ => Ok(None),
        }
    }

    /// What lists show of the applications to a series that were handed in, the withdrawn included.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn summaries(&mut self, series: SeriesId) -> Result<Vec<Summary>, Error> {
        let rows = self.all(SUBMITTED.bind(series.to_string())).await?;
        rows.iter()
            .map(|row| Ok(Summary { version: row.integer("version")?, ..row.json("summary")? }))
            .collect()
    }

    /// The applications to a meeting that were handed in, the withdrawn included.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn applications_of_meeting(&mut self, meeting: MeetingId) -> Result<Vec<Application>, Error> {
        self.all(OF_MEETING.bind(meeting.to_string())).await?.iter().map(application).collect()
    }

    /// The drafts of a series whose applicants alone were given more time.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn drafts_with_more_time(&mut self, series: SeriesId) -> Result<Vec<Application>, Error> {
        let rows = self.all(DRAFTS_OF_SERIES.bind(series.to_string())).await?;
        let drafts: Result<Vec<_>, _> = rows.iter().map(application).collect();
        Ok(drafts?.into_iter().filter(|draft| draft.extended.is_some()).collect())
    }

    /// The applications to a series that were handed in, the withdrawn included.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn applications_of_series(&mut self, series: SeriesId) -> Result<Vec<Application>, Error> {
        self.all(ALL_OF_SERIES.bind(series.to_string())).await?.iter().map(application).collect()
    }

    /// How many applications stand for each meeting of a series: handed in, not taken back.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn application_counts(&mut self, series: SeriesId) -> Result<Vec<(MeetingId, u16)>, Error> {
        let rows = self.all(COUNTS.bind(series.to_string())).await?;
        rows.iter()
            .map(|row| {
                Ok((row.parsed("meeting")?, u16::try_from(row.integer("number")?).unwrap_or(u16::MAX)))
            })
            .collect()
    }

    /// How many applications to a series were begun and not handed in.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn draft_count(&mut self, series: SeriesId) -> Result<i64, Error> {
        let row = self.optional(DRAFTS.bind(series.to_string())).await?;
        row.map_or(Ok(0), |row| row.integer("number"))
    }

    /// The questionnaire in that version. A version never changes, so it is read once.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn questionnaire(&mut self, version: u32) -> Result<Option<Arc<Questionnaire>>, Error> {
        if let Some(known) = self.forms().find(version) {
            return Ok(Some(known));
        }
        let row = self.optional(QUESTIONNAIRE.bind(i64::from(version))).await?;
        let form = row.map(|row| row.json("body")).transpose()?.map(Arc::new);
        if let Some(form) = &form {
            self.forms().learn(form);
        }
        Ok(form)
    }
}

impl Tx {
    /// Adds a new application, which `code` opens.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_application(
        &mut self,
        application: &mut Application,
        code: &CodeHash,
    ) -> Result<(), Error> {
        let add = columns(ADD.bind(code.as_str().to_owned()), application)?;
        self.execute(add).await.map_err(|error| error.or_taken("application"))?;
        application.version = 1;
        Ok(())
    }

    /// Saves an application that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn save_application(&mut self, application: &mut Application) -> Result<(), Error> {
        let save = columns(SAVE.bind(application.version), application)?;
        self.save("application", save).await.map_err(|error| error.or_taken("application"))?;
        application.version += 1;
        Ok(())
    }

    /// Throws away a draft that was read before, and closes it wherever it is open.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since, or handed it in.
    pub async fn discard_draft(&mut self, draft: &Application) -> Result<(), Error> {
        self.execute(END_SESSIONS.bind(draft.id.to_string())).await?;
        self.save("application", DISCARD.bind(draft.id.to_string()).bind(draft.version)).await
    }

    /// Keeps a questionnaire. A version that is there stays as it is.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_questionnaire(&mut self, questionnaire: &Questionnaire) -> Result<(), Error> {
        // Whether it stays is not known yet: this unit of work teaches nobody else.
        self.forget_forms();
        let add = ADD_QUESTIONNAIRE.bind(i64::from(questionnaire.version)).bind(json(questionnaire)?);
        self.execute(add).await.map(drop)
    }
}

/// The columns from `id` to `body`, in the order of both statements.
fn columns(query: Bound, application: &Application) -> Result<Bound, Error> {
    let summary = Summary::from(application);
    let state = match application.state() {
        State::Draft => "draft",
        State::Submitted(_) => "submitted",
        State::Withdrawn(_) => "withdrawn",
    };
    Ok(query
        .bind(application.id.to_string())
        .bind(application.series.to_string())
        .bind(application.meeting.to_string())
        .bind(summary.number.clone())
        .bind(state)
        .bind(summary.outcome.map(domain::application::Outcome::name))
        .bind(summary.submitted.map(jiff::Timestamp::as_microsecond))
        .bind(json(&summary)?)
        .bind(json(application)?))
}

fn application(row: &Row) -> Result<Application, Error> {
    let mut application: Application = row.json("body")?;
    application.version = row.integer("version")?;
    Ok(application)
}
