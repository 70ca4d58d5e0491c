//! Files that answer questions: looked at, given a harmless name, sealed and kept.

use std::sync::Arc;

use domain::{
    application::{Copied, Dossier, GivenFile},
    ids::ApplicationId,
    issue::Issue,
    questionnaire::{Kind as QuestionKind, Question},
    text::clean_line,
};
pub use files::Spool;
use intake::kind::{self, Kind};
use policy::{Action, Actor, authorise};
use seal::DataKey;

use super::{opened, subject};
use crate::{App, Error, copies::Owns, desk::FileContent};

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct SentFile {
    /// The question that it answers.
    pub question: String,
    /// The name that the browser gave.
    pub name: String,
    /// The content.
    pub content: Content,
}

/// The content of a file that was sent.
#[derive(Clone, Debug)]
pub enum Content {
    /// In memory.
    Bytes(Vec<u8>),
    /// As it arrived; see [`Spool`].
    Arrived(Arc<Spool>),
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Arc<Spool>> for Content {
    fn from(arrived: Arc<Spool>) -> Self {
        Self::Arrived(arrived)
    }
}

/// The most characters of a file's name.
const NAME_CHARACTERS: usize = 80;

impl App {
    /// Gives a file as the answer to a question of a page, or says what is wrong with it. What was the
    /// answer before stays until the file is kept and its copy for others is made, or is known to be
    /// made later.
    pub(super) async fn give_file(
        &self,
        actor: &Actor,
        step: &str,
        sent: SentFile,
    ) -> Result<Result<Dossier, Issue>, Error> {
        let now = self.now();
        let question = sent.question.clone();
        let (id, key) = self.may_give(actor, step, &question).await?;
        let file = match self.keep_file((id, key), sent).await? {
            Ok(file) => file,
            Err(issue) => return Ok(Err(issue)),
        };
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Edit, &subject(&dossier))?;
        self.use_file(&mut tx, &file).await?;
        if dossier.application.answers.file(&question) == Some(&file) {
            tx.commit_quietly().await?;
        } else {
            dossier.application.answers.set_file(&question, Some(file));
            tx.save_application(&mut dossier.application).await?;
            tx.commit(permit.entry(now)).await?;
        }
        Ok(Ok(dossier))
    }

    /// Looks whether a question of a page wants a file from this applicant, and finds the key under
    /// which it is sealed.
    pub(super) async fn may_give(
        &self,
        actor: &Actor,
        step: &str,
        question: &str,
    ) -> Result<(ApplicationId, DataKey), Error> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Edit, &subject(&dossier))?;
        let page = dossier.step(step).ok_or(Error::NotFound)?;
        let wants = |asked: &Question| asked.id == question && asked.kind == QuestionKind::File;
        if !page.questions.iter().any(wants) {
            return Err(Error::NotFound);
        }
        let id = dossier.application.id;
        Ok((id, view.key_of_application(id).await?))
    }

    /// Keeps a file of an application, or of one by mail, sealed, and makes its copy; or says what is
    /// wrong with it.
    pub(crate) async fn keep_file(
        &self,
        owner: (impl Owns, DataKey),
        sent: SentFile,
    ) -> Result<Result<GivenFile, Issue>, Error> {
        // What is in memory already had its room from whoever brought it there.
        let room = match &sent.content {
            Content::Bytes(_) => None,
            Content::Arrived(arrived) => self.copying.room(arrived.bytes() as u64).await,
        };
        let content = match sent.content {
            Content::Bytes(bytes) => bytes,
            Content::Arrived(arrived) => read(arrived).await?,
        };
        let kind = match self.check_file(&content) {
            Ok(kind) => kind,
            Err(issue) => return Ok(Err(issue)),
        };
        let (content, name) = (Arc::new(content), harmless_name(&sent.name, kind));
        let bytes = content.len() as u64;
        let (hash, kept) = self.put_sealed(owner.clone(), PART, content.clone()).await?;
        let copy = self.copy_now(owner, &content).await?;
        drop(room);
        if let Some(Copied::Refused { why }) = copy {
            // What was kept is swept away: nothing refers to it.
            return Ok(Err(why.issue()));
        }
        Ok(Ok(GivenFile { hash, kept, name, bytes, kind: kind.extension().to_owned(), copy }))
    }

    /// The content of a file of an application, as it came; nothing if it is not there, and an error if
    /// it is not what was given.
    pub(crate) async fn file_content(
        &self,
        owner: (impl Owns, DataKey),
        file: &GivenFile,
    ) -> Result<Option<Vec<u8>>, Error> {
        self.get_sealed(owner, PART, (file.kept, file.hash)).await
    }

    /// The copy of a file that the actor's own application has, as others would see it.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such file, or its copy is still to be made.
    pub async fn own_copy(&self, actor: &Actor, question: &str) -> Result<FileContent, Error> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Read, &subject(&dossier))?;
        let (id, answers) = (dossier.application.id, &dossier.application.answers);
        let file = answers.file(question).cloned().ok_or(Error::NotFound)?;
        let copy = file.clean().ok_or(Error::NotFound)?;
        let key = view.key_of_application(id).await?;
        drop(view);
        let bytes = self.copy_content((id, key), copy).await?;
        Ok(FileContent { file, bytes })
    }

    /// A place for a file that arrives; [`App::arriving`] adds to it.
    #[must_use]
    pub fn arrival(&self) -> Spool {
        Spool::new(DataKey::random(&mut self.dice()))
    }

    /// Adds what came of a file that arrives. What is too large to stay in memory goes to the disk, sealed.
    ///
    /// # Errors
    ///
    /// Fails if the disk does.
    pub async fn arriving(&self, mut spool: Spool, bytes: Vec<u8>) -> Result<Spool, Error> {
        let folder = self.files.folder().to_owned();
        let added = tokio::task::spawn_blocking(move || spool.add(&folder, &bytes).map(|()| spool)).await;
        added.map_err(broken)?.map_err(broken)
    }

    /// The most bytes of a file that begins with these.
    #[must_use]
    pub fn largest_of(&self, head: &[u8]) -> usize {
        if kind::sniff(head) == Some(Kind::Mp4) { self.largest_video } else { self.largest_file }
    }

    fn check_file(&self, bytes: &[u8]) -> Result<Kind, Issue> {
        if bytes.is_empty() {
            return Err(Issue::FileEmpty);
        }
        let largest = self.largest_of(&bytes[..bytes.len().min(HEAD)]);
        if bytes.len() > largest {
            return Err(Issue::FileTooLarge { limit: largest as u64 });
        }
        kind::sniff(bytes).ok_or(Issue::FileKind)
    }
}

/// All of what arrived.
async fn read(arrived: Arc<Spool>) -> Result<Vec<u8>, Error> {
    let read = tokio::task::spawn_blocking(move || arrived.read()).await;
    read.map_err(broken)?.map_err(broken)
}

fn broken(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Broken(Box::new(error))
}

/// What a file of an application is sealed as.
const PART: &str = "file";

/// As many bytes as tell a video from other files.
const HEAD: usize = 64;

/// The name without what could lead into a folder, start a program or steer a screen. Its ending is
/// that of what the file is, whatever it said.
fn harmless_name(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = clean_line(last);
    let stem = line.rsplit_once('.').map_or(line.as_str(), |(stem, _)| stem);
    let plain: String = stem
        .chars()
        .map(|c| if "<>:\"|?*%'`$&;".contains(c) { '-' } else { c })
        .take(NAME_CHARACTERS)
        .collect();
    let stem = plain.trim_matches(|c: char| c == '.' || c == '-' || c.is_whitespace());
    format!("{}.{}", if stem.is_empty() { "document" } else { stem }, kind.extension())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_and_ends_as_what_it_is() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\x\\rapport final.docx", "rapport final.pdf"),
            ("report\u{202e}fdp.exe", "reportfdp.pdf"),
            ("a\r\nb\u{0}.pdf", "a b.pdf"),
            (".htaccess", "document.pdf"),
            ("", "document.pdf"),
            ("<script>.html", "script.pdf"),
            ("تقرير.pdf", "تقرير.pdf"),
        ] {
            assert_eq!(harmless_name(given, Kind::Pdf), kept, "{given:?}");
        }
    }
}
