//! Applications in the database, and the questionnaires that they answer.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    application::{ApplicantKind, Application, State},
    file::FileHash,
    ids::{ApplicationId, MeetingId, SeriesId},
    questionnaire::Questionnaire,
    summary::Summary,
};
use policy::{Disclosed, Viewer, disclose};
use seal::{Code, DataKey, Place};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    release::shown,
    sql::{Bound, Row},
    statement::statements,
    vault::Opens as _,
};

statements! {
    FIND              = "SELECT id, body, version FROM application WHERE id = $1";
    BY_CODE           = "SELECT application.id, envelope.code FROM application
                         JOIN envelope ON envelope.owner = application.id WHERE application.code = $1";
    ADD               = "INSERT INTO application
                             (code, id, series, meeting, number, state, outcome, submitted, shown, waits,
                              documents, summary, body, version)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)";
    SAVE              = "UPDATE application SET series = $3, meeting = $4, number = $5, state = $6, outcome = $7,
                             submitted = $8, shown = $9, waits = $10, documents = $11, summary = $12,
                             body = $13, version = version + 1
                         WHERE version = $1 AND id = $2";
    BY_REFERENCE      = "SELECT id, body, version FROM application WHERE series = $1 AND substr(id, 5, 8) = $2";
    DISCARD           = "DELETE FROM application WHERE id = $1 AND version = $2 AND state = 'draft'";
    DISCARD_LETTERS   = "DELETE FROM letter WHERE application = $1";
    END_SESSIONS      = "DELETE FROM session WHERE application = $1";
    SUBMITTED         = "SELECT id, summary, version FROM application WHERE series = $1 AND state <> 'draft'
                         ORDER BY submitted, id";
    OF_MEETING        = "SELECT id, body, version FROM application WHERE meeting = $1 AND state <> 'draft'
                         ORDER BY submitted, id";
    ALL_OF_SERIES     = "SELECT id, body, version FROM application WHERE series = $1 AND state <> 'draft'
                         ORDER BY submitted, id";
    SHOWN             = "SELECT id, shown FROM application WHERE meeting = $1 AND shown IS NOT NULL
                         ORDER BY submitted, id";
    OUTSIDES          = "SELECT id, meeting, state, submitted, documents, erased FROM application
                         WHERE series = $1 AND state <> 'draft' ORDER BY submitted, id";
    COUNTS            = "SELECT meeting, CAST(COUNT(*) AS BIGINT) AS number FROM application
                         WHERE series = $1 AND state = 'submitted' GROUP BY meeting";
    DRAFTS            = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM application
                         WHERE series = $1 AND state = 'draft'";
    DRAFTS_OF_SERIES  = "SELECT id, body, version FROM application WHERE series = $1 AND state = 'draft'
                         ORDER BY id";
    QUESTIONNAIRE     = "SELECT body FROM questionnaire WHERE version = $1";
    ADD_QUESTIONNAIRE = "INSERT INTO questionnaire (version, body) VALUES ($1, $2)
                         ON CONFLICT (version) DO NOTHING";
}

/// What can be known of an application without any key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Which it is.
    pub id: ApplicationId,
    /// The meeting at which to speak.
    pub meeting: MeetingId,
    /// Whether it stands: handed in and not taken back.
    pub is_submitted: bool,
    /// Whether there is a time at which it was handed in.
    pub has_time: bool,
    /// Its sealed files.
    pub documents: Vec<FileHash>,
    /// Whether a part of the answers was erased: to what is left the hash of the receipt does not lead.
    pub is_erased_in_part: bool,
}

/// What the applicant released to the public, as rows keep it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Shown {
    organisation: Option<String>,
    kind: Option<ApplicantKind>,
    speaker: Option<String>,
    position: Option<String>,
}

impl From<Shown> for Disclosed {
    fn from(shown: Shown) -> Self {
        let Shown { organisation, kind, speaker, position } = shown;
        Self { organisation, kind, speaker, position }
    }
}

impl From<Disclosed> for Shown {
    fn from(disclosed: Disclosed) -> Self {
        let Disclosed { organisation, kind, speaker, position } = disclosed;
        Self { organisation, kind, speaker, position }
    }
}

impl View {
    /// The application with that id.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn application(&mut self, id: ApplicationId) -> Result<Option<Application>, Error> {
        self.must_open(Some(&id.to_string()))?;
        match self.optional(FIND.bind(id.to_string())).await? {
            Some(row) => self.opened(&row).await.map(Some),
            None => Ok(None),
        }
    }

    /// Which application a code opens, with the key under which it is sealed.
    ///
    /// # Errors
    ///
    /// Fails if the database does, or the wrapped key is not what was written.
    pub async fn application_by_code(
        &mut self,
        code: &Code,
    ) -> Result<Option<(ApplicationId, DataKey)>, Error> {
        let Some(row) = self.optional(BY_CODE.bind(code.hash().as_str().to_owned())).await? else {
            return Ok(None);
        };
        let (id, wrapped): (ApplicationId, _) = (row.parsed("id")?, row.text("code")?);
        let key = DataKey::unwrapped(&wrapped, &code.key(), &id.to_string());
        Ok(Some((id, key.map_err(|error| Error::sealed("code", error))?)))
    }

    /// What may be shown to anybody of those who applied to a meeting, as it was disclosed when the
    /// applications were last saved. This needs no key.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn shown_of_meeting(
        &mut self,
        meeting: MeetingId,
    ) -> Result<Vec<(ApplicationId, Disclosed)>, Error> {
        let rows = self.all(SHOWN.bind(meeting.to_string())).await?;
        rows.iter()
            .map(|row| {
                let shown: Shown = row.json("shown")?;
                Ok((row.parsed("id")?, shown.into()))
            })
            .collect()
    }

    /// What can be known without any key of the applications to a series that were handed in.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn outsides(&mut self, series: SeriesId) -> Result<Vec<Outside>, Error> {
        let rows = self.all(OUTSIDES.bind(series.to_string())).await?;
        rows.iter()
            .map(|row| {
                Ok(Outside {
                    id: row.parsed("id")?,
                    meeting: row.parsed("meeting")?,
                    is_submitted: row.text("state")? == "submitted",
                    has_time: row.instant("submitted")?.is_some(),
                    documents: row.json("documents")?,
                    is_erased_in_part: row.text("erased")? != "[]",
                })
            })
            .collect()
    }

    async fn opened(&mut self, row: &Row) -> Result<Application, Error> {
        let mut application: Application = self.part(row, "body").await?;
        application.version = row.integer("version")?;
        Ok(application)
    }

    pub(crate) async fn all_opened(&mut self, query: Bound) -> Result<Vec<Application>, Error> {
        let rows = self.all(query).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            all.push(self.opened(row).await?);
        }
        Ok(all)
    }

    /// A sealed part of an application.
    async fn part<T: DeserializeOwned>(&mut self, row: &Row, part: &'static str) -> Result<T, Error> {
        let owner = row.text("id")?;
        let key = self.key_of(&owner).await?;
        let place = Place { owner: &owner, part, version: row.integer("version")? };
        key.opened(place, &row.text(part)?, part)
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
            [row] => self.opened(row).await.map(Some),
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
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            let summary: Summary = self.part(row, "summary").await?;
            all.push(Summary { version: row.integer("version")?, ..summary });
        }
        Ok(all)
    }

    /// The applications to a meeting that were handed in, the withdrawn included.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn applications_of_meeting(&mut self, meeting: MeetingId) -> Result<Vec<Application>, Error> {
        self.all_opened(OF_MEETING.bind(meeting.to_string())).await
    }

    /// The drafts of a series.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens one of them.
    pub async fn drafts(&mut self, series: SeriesId) -> Result<Vec<Application>, Error> {
        self.all_opened(DRAFTS_OF_SERIES.bind(series.to_string())).await
    }

    /// The applications to a series that were handed in, the withdrawn included.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn applications_of_series(&mut self, series: SeriesId) -> Result<Vec<Application>, Error> {
        self.all_opened(ALL_OF_SERIES.bind(series.to_string())).await
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
    /// Adds a new application, which `code` opens, sealed under `key`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if there is no team key for which it could be sealed.
    pub async fn add_application(
        &mut self,
        application: &mut Application,
        code: &Code,
        key: &DataKey,
    ) -> Result<(), Error> {
        self.add_envelope(&application.id.to_string(), key, Some(code)).await?;
        let add = columns(ADD.bind(code.hash().as_str().to_owned()), application, key)?;
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
        let key = self.key_of(&application.id.to_string()).await?;
        let save = columns(SAVE.bind(application.version), application, &key)?;
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
        self.execute(DISCARD_LETTERS.bind(draft.id.to_string())).await?;
        self.save("application", DISCARD.bind(draft.id.to_string()).bind(draft.version)).await?;
        // Whatever a backup still holds of it, nobody can open any more.
        self.drop_envelope(&draft.id.to_string()).await
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
fn columns(query: Bound, application: &Application, key: &DataKey) -> Result<Bound, Error> {
    let summary = Summary::from(application);
    let state = match application.state() {
        State::Draft => "draft",
        State::Submitted(_) => "submitted",
        State::Withdrawn(_) => "withdrawn",
    };
    let owner = application.id.to_string();
    let sealed = |part, text: String| {
        key.seal_text(Place { owner: &owner, part, version: application.version + 1 }, &text)
    };
    let shown = shown(disclose(application, &Viewer::anybody_at_once()))?;
    let waits = application.consent.waits().then_some(1_i64);
    let documents = json(&documents(application))?;
    let (short, body) = (sealed("summary", json(&summary)?), sealed("body", json(application)?));
    Ok(query
        .bind(owner)
        .bind(application.series.to_string())
        .bind(application.meeting.to_string())
        .bind(summary.number)
        .bind(state)
        .bind(summary.outcome.map(domain::application::Outcome::name))
        .bind(summary.submitted.map(jiff::Timestamp::as_microsecond))
        .bind(shown)
        .bind(waits)
        .bind(documents)
        .bind(short)
        .bind(body))
}

/// The sealed files that the application has, as typed or as handed in.
fn documents(application: &Application) -> BTreeSet<FileHash> {
    let typed = application.answers.files();
    typed.chain(application.standing_answers().files()).map(|(_, file)| file.kept).collect()
}
