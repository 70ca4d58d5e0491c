//! Questionnaires in the database: their versions, which never change, and drafts of new ones.

use std::sync::Arc;

use domain::{
    ids::FormDraftId,
    questionnaire::{Draft, Questionnaire},
};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::Row,
    statement::statements,
};

statements! {
    QUESTIONNAIRE     = "SELECT body FROM questionnaire WHERE version = $1";
    ALL_VERSIONS      = "SELECT body FROM questionnaire ORDER BY version DESC";
    ADD_QUESTIONNAIRE = "INSERT INTO questionnaire (version, body) VALUES ($1, $2)
                         ON CONFLICT (version) DO NOTHING";
    DRAFTS            = "SELECT body, version FROM questionnaire_draft ORDER BY id";
    DRAFT             = "SELECT body, version FROM questionnaire_draft WHERE id = $1";
    ADD_DRAFT         = "INSERT INTO questionnaire_draft (id, body, version) VALUES ($1, $2, 1)";
    SAVE_DRAFT        = "UPDATE questionnaire_draft SET body = $3, version = version + 1
                         WHERE id = $1 AND version = $2";
    REMOVE_DRAFT      = "DELETE FROM questionnaire_draft WHERE id = $1 AND version = $2";
}

impl View {
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

    /// All versions of the questionnaire, the latest first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn questionnaires(&mut self) -> Result<Vec<Questionnaire>, Error> {
        self.all(ALL_VERSIONS.query()).await?.iter().map(|row| row.json("body")).collect()
    }

    /// All drafts of questionnaires.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn form_drafts(&mut self) -> Result<Vec<Draft>, Error> {
        self.all(DRAFTS.query()).await?.iter().map(draft).collect()
    }

    /// The draft of a questionnaire with that id.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn form_draft(&mut self, id: FormDraftId) -> Result<Option<Draft>, Error> {
        self.optional(DRAFT.bind(id.to_string())).await?.as_ref().map(draft).transpose()
    }
}

impl Tx {
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

    /// Adds the draft of a questionnaire.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn add_form_draft(&mut self, draft: &mut Draft) -> Result<(), Error> {
        self.execute(ADD_DRAFT.bind(draft.id.to_string()).bind(json(draft)?)).await?;
        draft.version = 1;
        Ok(())
    }

    /// Saves a draft that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn save_form_draft(&mut self, draft: &mut Draft) -> Result<(), Error> {
        let save = SAVE_DRAFT.bind(draft.id.to_string()).bind(draft.version).bind(json(draft)?);
        self.save("questionnaire_draft", save).await?;
        draft.version += 1;
        Ok(())
    }

    /// Takes a draft away that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn remove_form_draft(&mut self, draft: &Draft) -> Result<(), Error> {
        self.save("questionnaire_draft", REMOVE_DRAFT.bind(draft.id.to_string()).bind(draft.version)).await
    }
}

fn draft(row: &Row) -> Result<Draft, Error> {
    let mut draft: Draft = row.json("body")?;
    draft.version = row.integer("version")?;
    Ok(draft)
}
