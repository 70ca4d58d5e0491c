//! Files on their way. An application has at most one for each question.

use std::collections::BTreeSet;

use domain::{
    file::FileHash,
    ids::{ApplicationId, UploadId},
    upload::Upload,
};
use jiff::Timestamp;

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    statement::statements,
    vault::Beside,
};

statements! {
    FIND      = "SELECT body, version FROM upload WHERE id = $1 AND application = $2";
    ADD       = "INSERT INTO upload (id, application, question, since, parts, body, version)
                 VALUES ($1, $2, $3, $4, $5, $6, 1)
                 ON CONFLICT (application, question)
                 DO UPDATE SET id = $1, since = $4, parts = $5, body = $6, version = 1";
    SAVE      = "UPDATE upload SET parts = $3, body = $4, version = version + 1 WHERE version = $1 AND id = $2";
    REMOVE    = "DELETE FROM upload WHERE id = $1";
    OLD       = "DELETE FROM upload WHERE since <= $1";
    PARTS     = "SELECT parts FROM upload";
}

impl View {
    /// The upload of an application with that id.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn upload(
        &mut self,
        application: ApplicationId,
        id: UploadId,
    ) -> Result<Option<Upload>, Error> {
        self.must_open(Some(&application.to_string()))?;
        let (id, owner) = (id.to_string(), application.to_string());
        let Some(row) = self.optional(FIND.bind(id.clone()).bind(owner.clone())).await? else {
            return Ok(None);
        };
        let version = row.integer("version")?;
        let beside = Beside { application: &owner, kind: "upload", id: &id, version };
        let mut upload: Upload = self.open_beside(beside, &row.text("body")?).await?;
        upload.version = version;
        Ok(Some(upload))
    }

    /// The parts of all uploads. This needs no key.
    pub(crate) async fn parts_in_use(&mut self) -> Result<BTreeSet<FileHash>, Error> {
        let mut used = BTreeSet::new();
        for row in self.all(PARTS.query()).await? {
            used.extend(row.json::<Vec<FileHash>>("parts")?);
        }
        Ok(used)
    }
}

impl Tx {
    /// Adds an upload, in place of the one that was begun for the same question before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand under which it could be sealed.
    pub async fn add_upload(&mut self, upload: &mut Upload) -> Result<(), Error> {
        let (parts, body) = self.sealed(upload, 1).await?;
        let add = ADD
            .bind(upload.id.to_string())
            .bind(upload.application.to_string())
            .bind(upload.question.clone())
            .bind(upload.since.as_microsecond())
            .bind(parts)
            .bind(body);
        self.execute(add).await?;
        upload.version = 1;
        Ok(())
    }

    /// Saves an upload that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since, or it is gone.
    pub async fn save_upload(&mut self, upload: &mut Upload) -> Result<(), Error> {
        let (parts, body) = self.sealed(upload, upload.version + 1).await?;
        let save = SAVE.bind(upload.version).bind(upload.id.to_string()).bind(parts).bind(body);
        self.save("upload", save).await?;
        upload.version += 1;
        Ok(())
    }

    /// Forgets an upload; its parts are swept away later.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn remove_upload(&mut self, id: UploadId) -> Result<(), Error> {
        self.execute(REMOVE.bind(id.to_string())).await.map(drop)
    }

    /// Forgets the uploads that were begun at `old` or before, and says how many.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn remove_old_uploads(&mut self, old: Timestamp) -> Result<u64, Error> {
        self.execute(OLD.bind(old.as_microsecond())).await
    }

    async fn sealed(&mut self, upload: &Upload, version: i64) -> Result<(String, String), Error> {
        let (owner, id) = (upload.application.to_string(), upload.id.to_string());
        let parts: Vec<FileHash> = upload.parts.iter().map(|part| part.kept).collect();
        let beside = Beside { application: &owner, kind: "upload", id: &id, version };
        Ok((json(&parts)?, self.seal_beside(beside, &json(upload)?).await?))
    }
}
