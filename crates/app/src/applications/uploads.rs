//! Files that come in parts, over lines that break. When all of one came, it is an answer like any
//! other: what the plain form does with a file is done with it.

use domain::{
    ids::UploadId,
    issue::Issue,
    questionnaire::Kind,
    upload::{Part, PartRefusal, Upload},
};
use policy::{Action, Actor, authorise};

use super::{SentFile, opened, subject};
use crate::{App, Error, decisions::widen};

/// A file that somebody wants to send in parts.
#[derive(Clone, Debug)]
pub struct UploadWish {
    /// The question that it answers.
    pub question: String,
    /// The name that the browser gave.
    pub name: String,
    /// How many bytes it will have.
    pub bytes: u64,
}

/// Why a part was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// It does not follow on what came before.
    #[error(transparent)]
    Part(#[from] PartRefusal),
    /// What is in the file shows that it is larger than such files may be. The upload is over.
    #[error("the file is too large")]
    TooLarge(Issue),
}

impl App {
    /// Begins an upload, in place of one that was begun for the same question before.
    ///
    /// # Errors
    ///
    /// Refuses a file that is empty or larger than any may be.
    pub async fn begin_upload(&self, actor: &Actor, wish: UploadWish) -> Result<Upload, Error<Issue>> {
        let now = self.now();
        let largest = self.largest_file.max(self.largest_video) as u64;
        if wish.bytes == 0 {
            return Err(Error::Refused(Issue::FileEmpty));
        }
        if wish.bytes > largest {
            return Err(Error::Refused(Issue::FileTooLarge { limit: largest }));
        }
        let mut tx = self.store.begin().await?;
        let dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        let wants = |step: &domain::questionnaire::Step| {
            step.questions.iter().any(|asked| asked.id == wish.question && asked.kind == Kind::File)
        };
        let _ = dossier.steps().find(|step| wants(step)).ok_or(Error::NotFound)?;
        let UploadWish { question, name, bytes } = wish;
        let mut upload = Upload {
            id: UploadId::random(&mut self.dice()),
            application: dossier.application.id,
            question,
            name: name.chars().take(300).collect(),
            bytes,
            parts: Vec::new(),
            is_given: false,
            since: now,
            version: 0,
        };
        tx.add_upload(&mut upload).await?;
        tx.commit(permit.noting("upload begun").entry(now)).await?;
        Ok(upload)
    }

    /// How far an upload of the actor's application is. One that is whole and did not become the answer,
    /// because the platform was stopped in that moment, becomes it now.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none with that id, or its time is over.
    pub async fn upload(&self, actor: &Actor, id: UploadId) -> Result<Upload, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Edit, &subject(&dossier))?;
        let upload = view.upload(dossier.application.id, id).await?;
        upload.filter(|upload| !upload.is_over(now)).ok_or(Error::NotFound)
    }

    /// Takes a part of a file that begins at `offset`.
    ///
    /// # Errors
    ///
    /// Refuses a part that does not follow on what came before, or shows that the file is too large.
    pub async fn add_part(
        &self,
        actor: &Actor,
        id: UploadId,
        (offset, bytes): (u64, Vec<u8>),
    ) -> Result<Upload, Error<NotTaken>> {
        let mut upload = self.upload(actor, id).await.map_err(widen)?;
        let limit = self.largest_of(&bytes) as u64;
        if offset == 0 && upload.offset() == 0 && upload.bytes > limit {
            self.forget_upload(id).await.map_err(widen)?;
            return Err(Error::Refused(NotTaken::TooLarge(Issue::FileTooLarge { limit })));
        }
        let length = bytes.len() as u64;
        let mut part = Part { kept: ::files::hash(b""), hash: ::files::hash(b""), bytes: length };
        // Asked before anything is written, and once more when it is kept.
        upload.clone().add(offset, part).map_err(|refusal| Error::Refused(refusal.into()))?;
        let owner = upload.application;
        let mut view = self.store.view().await?;
        if let Some(key) = &actor.key {
            view.hold(owner, key);
        }
        let key = view.key_of_application(owner).await?;
        drop(view);
        let place = place_of(id, offset);
        (part.hash, part.kept) =
            self.put_sealed((owner, key), &place, std::sync::Arc::new(bytes)).await.map_err(widen)?;
        upload.add(offset, part).map_err(|refusal| Error::Refused(refusal.into()))?;
        let mut tx = self.store.begin().await?;
        if let Some(key) = &actor.key {
            tx.hold(owner, key);
        }
        self.use_document(&mut tx, part.kept).await?;
        tx.save_upload(&mut upload).await?;
        // Nobody will ever ask when each part came.
        tx.commit_quietly().await?;
        Ok(upload)
    }

    /// Makes an upload that is whole the answer to its question, or says what is wrong with it; then it
    /// is over. One that is not whole, or is the answer already, stays as it is.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none with that id.
    pub async fn finish_upload(&self, actor: &Actor, id: UploadId) -> Result<Result<Upload, Issue>, Error> {
        let mut upload = self.upload(actor, id).await?;
        if upload.is_given || !upload.is_whole() {
            return Ok(Ok(upload));
        }
        let _room = self.copying.room(upload.bytes).await;
        let bytes = self.whole(actor, &upload).await?;
        let dossier = self.dossier(actor).await?;
        let has = |step: &&domain::questionnaire::Step| {
            step.questions.iter().any(|asked| asked.id == upload.question)
        };
        let step = dossier.steps().find(has).ok_or(Error::NotFound)?.id.clone();
        let sent =
            SentFile { question: upload.question.clone(), name: upload.name.clone(), content: bytes.into() };
        match self.give_file(actor, &step, sent).await? {
            Err(issue) => {
                self.forget_upload(id).await?;
                Ok(Err(issue))
            }
            Ok(dossier) => {
                upload.give();
                let mut tx = self.store.begin().await?;
                if let Some(key) = &actor.key {
                    tx.hold(dossier.application.id, key);
                }
                tx.save_upload(&mut upload).await?;
                tx.commit_quietly().await?;
                Ok(Ok(upload))
            }
        }
    }

    /// Gives an upload up.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none with that id.
    pub async fn end_upload(&self, actor: &Actor, id: UploadId) -> Result<(), Error> {
        let now = self.now();
        let _ = self.upload(actor, id).await?;
        let mut tx = self.store.begin().await?;
        let dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        tx.remove_upload(id).await?;
        tx.commit(permit.noting("upload given up").entry(now)).await?;
        Ok(())
    }

    async fn forget_upload(&self, id: UploadId) -> Result<(), Error> {
        let mut tx = self.store.begin().await?;
        tx.remove_upload(id).await?;
        Ok(tx.commit_quietly().await?)
    }

    /// The bytes of an upload, put together.
    async fn whole(&self, actor: &Actor, upload: &Upload) -> Result<Vec<u8>, Error> {
        let owner = upload.application;
        let mut view = self.store.view().await?;
        if let Some(key) = &actor.key {
            view.hold(owner, key);
        }
        let key = view.key_of_application(owner).await?;
        drop(view);
        let mut bytes = Vec::with_capacity(usize::try_from(upload.bytes).unwrap_or_default());
        for part in &upload.parts {
            let place = place_of(upload.id, bytes.len() as u64);
            let read = self.get_sealed((owner, key.clone()), &place, (part.kept, part.hash)).await?;
            bytes.extend(read.ok_or(Error::NotFound)?);
        }
        Ok(bytes)
    }
}

/// What a part of a file is sealed as: it opens as no other part, and of no other file.
fn place_of(id: UploadId, offset: u64) -> String {
    format!("{id} {offset}")
}
