//! Assessments and panels in the database.

use domain::{
    assessment::Assessment,
    ids::{ApplicationId, MeetingId, PersonId, SeriesId},
    panel::Panel,
};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::{Bound, Row},
    statement::statements,
    vault::Beside,
};

statements! {
    OF_APPLICATION  = "SELECT id, application, body, version FROM assessment WHERE application = $1
                       AND NOT EXISTS (SELECT 1 FROM conflict WHERE conflict.application = assessment.application
                                       AND conflict.person = assessment.assessor) ORDER BY id";
    OF_SERIES       = "SELECT id, application, body, version FROM assessment WHERE series = $1
                       AND NOT EXISTS (SELECT 1 FROM conflict WHERE conflict.application = assessment.application
                                       AND conflict.person = assessment.assessor) ORDER BY id";
    ANY_OF_SERIES   = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM assessment WHERE series = $1";
    OF_BOTH         = "SELECT id, application, body, version FROM assessment WHERE application = $1 AND assessor = $2";
    ADD_ASSESSMENT  = "INSERT INTO assessment (id, application, series, assessor, body, version)
                       VALUES ($1, $2, $3, $4, $5, 1)";
    SAVE_ASSESSMENT = "UPDATE assessment SET body = $3, version = version + 1 WHERE id = $1 AND version = $2";
    PANEL           = "SELECT body, version FROM panel WHERE meeting = $1";
    PANELS          = "SELECT panel.body, panel.version FROM panel JOIN meeting ON meeting.id = panel.meeting
                       WHERE meeting.series = $1 ORDER BY meeting.position, meeting.id";
    ADD_PANEL       = "INSERT INTO panel (meeting, body, version) VALUES ($1, $2, 1)";
    SAVE_PANEL      = "UPDATE panel SET body = $3, version = version + 1 WHERE meeting = $1 AND version = $2";
}

impl View {
    /// The assessments of an application, without those of assessors with a conflict of interest.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn assessments_of(&mut self, application: ApplicationId) -> Result<Vec<Assessment>, Error> {
        self.assessments(OF_APPLICATION.bind(application.to_string())).await
    }

    /// Whether anybody has scored an application to a series.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn is_scored(&mut self, series: SeriesId) -> Result<bool, Error> {
        let row = self.optional(ANY_OF_SERIES.bind(series.to_string())).await?;
        Ok(row.ok_or_else(|| Error::missing("number"))?.integer("number")? > 0)
    }

    /// The assessments of all applications to a series, without those of assessors with a conflict of
    /// interest.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn assessments_of_series(&mut self, series: SeriesId) -> Result<Vec<Assessment>, Error> {
        self.assessments(OF_SERIES.bind(series.to_string())).await
    }

    /// What one assessor gave one application.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn assessment_by(
        &mut self,
        application: ApplicationId,
        assessor: PersonId,
    ) -> Result<Option<Assessment>, Error> {
        let query = OF_BOTH.bind(application.to_string()).bind(assessor.to_string());
        Ok(self.assessments(query).await?.pop())
    }

    async fn assessments(&mut self, query: Bound) -> Result<Vec<Assessment>, Error> {
        let rows = self.all(query).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            let (application, id, version) =
                (row.text("application")?, row.text("id")?, row.integer("version")?);
            let beside = Beside { application: &application, kind: "assessment", id: &id, version };
            let assessment: Assessment = self.open_beside(beside, &row.text("body")?).await?;
            all.push(Assessment { version, ..assessment });
        }
        Ok(all)
    }

    /// The panel of a meeting, if one was arranged.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn panel(&mut self, meeting: MeetingId) -> Result<Option<Panel>, Error> {
        self.optional(PANEL.bind(meeting.to_string())).await?.as_ref().map(panel).transpose()
    }

    /// The panels of a series that were arranged.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn panels(&mut self, series: SeriesId) -> Result<Vec<Panel>, Error> {
        self.all(PANELS.bind(series.to_string())).await?.iter().map(panel).collect()
    }
}

impl Tx {
    /// Saves an assessment: a new one if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_assessment(
        &mut self,
        assessment: &mut Assessment,
        series: SeriesId,
    ) -> Result<(), Error> {
        let (id, application) = (assessment.id.to_string(), assessment.application.to_string());
        let version = assessment.version + 1;
        let beside = Beside { application: &application, kind: "assessment", id: &id, version };
        let body = self.seal_beside(beside, &json(assessment)?).await?;
        if assessment.version == 0 {
            let add = ADD_ASSESSMENT
                .bind(id)
                .bind(application)
                .bind(series.to_string())
                .bind(assessment.assessor.to_string())
                .bind(body);
            self.execute(add).await.map_err(|error| match error.or_taken("assessment") {
                Error::Taken(thing) => Error::Stale(thing),
                other => other,
            })?;
        } else {
            let save = SAVE_ASSESSMENT.bind(id).bind(assessment.version).bind(body);
            self.save("assessment", save).await?;
        }
        assessment.version += 1;
        Ok(())
    }

    /// Saves a panel: a new one if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_panel(&mut self, panel: &mut Panel) -> Result<(), Error> {
        let meeting = panel.meeting.to_string();
        if panel.version == 0 {
            let add = ADD_PANEL.bind(meeting).bind(json(panel)?);
            self.execute(add).await.map_err(|error| match error.or_taken("panel") {
                Error::Taken(thing) => Error::Stale(thing),
                other => other,
            })?;
        } else {
            let save = SAVE_PANEL.bind(meeting).bind(panel.version).bind(json(panel)?);
            self.save("panel", save).await?;
        }
        panel.version += 1;
        Ok(())
    }
}

fn panel(row: &Row) -> Result<Panel, Error> {
    Ok(Panel { version: row.integer("version")?, ..row.json("body")? })
}
