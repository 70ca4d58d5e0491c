//! Copies of files for others than the applicant: made when the file comes, or a little later.
//!
//! Files are read in children of this process, few at once. Who comes while too many wait is not held
//! up: the file is kept, sealed, and its copy is made when there is time. Until then nobody but the
//! applicant sees that there is a file.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use cleaning::{CleanError, Cleaned, Cleaner, Refusal};
use domain::{
    application::{CleanCopy, Copied, GivenFile, Unreadable},
    file::FileHash,
    ids::ApplicationId,
};
use policy::Permit;
use seal::DataKey;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

use crate::{App, Error};

/// The answer to [`Copyist::copy`], on its way.
pub type Copying<'a> = Pin<Box<dyn Future<Output = Result<Cleaned, CleanError>> + Send + 'a>>;

/// Who makes copies of files.
pub trait Copyist: Send + Sync {
    /// Makes the copy of a file.
    fn copy<'a>(&'a self, bytes: &'a [u8]) -> Copying<'a>;
}

impl Copyist for Cleaner {
    fn copy<'a>(&'a self, bytes: &'a [u8]) -> Copying<'a> {
        Box::pin(self.clean(bytes))
    }
}

/// How long somebody waits for a copy, the turn included.
const PATIENCE: Duration = Duration::from_secs(27);

/// How many files may be copied or wait for it while somebody waits for the answer.
const WAITING: usize = 16;

/// The id of a thing to which files belong: an application, or what came by mail.
pub(crate) trait Owns: std::fmt::Display + Clone + Send + 'static {}

impl<T: std::fmt::Display + Clone + Send + 'static> Owns for T {}

/// How many bytes of files may be in memory at once while they are sealed and copied, several times
/// over: two videos, or a dozen documents. Who comes while there is no room waits.
const ROOM: u32 = 128 * MEGABYTE;
const MEGABYTE: u32 = 1024 * 1024;

/// The copyist, the places in the line before it, and the room for what is read whole.
#[derive(Clone)]
pub(crate) struct CopyDesk {
    copyist: Arc<dyn Copyist>,
    line: Arc<Semaphore>,
    room: Arc<Semaphore>,
}

impl CopyDesk {
    pub(crate) fn new(copyist: Arc<dyn Copyist>) -> Self {
        let room = Semaphore::new((ROOM / MEGABYTE) as usize);
        Self { copyist, line: Arc::new(Semaphore::new(WAITING)), room: Arc::new(room) }
    }

    /// Waits until there is room in memory for a file of so many bytes.
    pub(crate) async fn room(&self, bytes: u64) -> Option<SemaphorePermit<'_>> {
        let wanted = bytes.div_ceil(MEGABYTE.into()).min((ROOM / MEGABYTE).into());
        // Nobody ever closes it: without a permit there is none to wait for.
        self.room.acquire_many(u32::try_from(wanted).unwrap_or(1)).await.ok()
    }

    /// From now on nobody waits for a copy; files are kept, and copied when there is time.
    pub(crate) fn close(&self) {
        self.line.forget_permits(WAITING);
    }

    /// From now on people wait for copies again.
    pub(crate) fn open(&self) {
        self.line.add_permits(WAITING - self.line.available_permits());
    }

    /// The copy, or why there can be none; nothing if that is not known now.
    async fn copy(&self, bytes: &[u8]) -> Option<Result<Cleaned, Unreadable>> {
        match self.copyist.copy(bytes).await {
            Ok(cleaned) => Some(Ok(cleaned)),
            Err(CleanError::Refused(refusal)) => Some(Err(unreadable(refusal))),
            Err(CleanError::Ended | CleanError::Late) => Some(Err(Unreadable::Unread)),
            Err(CleanError::NotStarted(error)) => {
                tracing::error!(%error, "no copy of a file can be made now");
                None
            }
        }
    }

    /// The same, for somebody who waits: nothing if too many wait already.
    async fn copy_now(&self, bytes: &[u8]) -> Option<Result<Cleaned, Unreadable>> {
        let Ok(_place) = self.line.try_acquire() else { return None };
        timeout(PATIENCE, self.copy(bytes)).await.ok().flatten()
    }
}

fn unreadable(refusal: Refusal) -> Unreadable {
    match refusal {
        Refusal::Kind => Unreadable::Kind,
        Refusal::Damaged => Unreadable::Damaged,
        Refusal::Locked => Unreadable::Locked,
        Refusal::TooLarge => Unreadable::TooMuch,
    }
}

impl App {
    /// What becomes of the copy of a file that somebody just sent: made, refused, or to be made later.
    pub(crate) async fn copy_now(
        &self,
        owner: (impl Owns, DataKey),
        bytes: &[u8],
    ) -> Result<Option<Copied>, Error> {
        match self.copying.copy_now(bytes).await {
            Some(made) => self.kept_copy(owner, made).await.map(Some),
            None => Ok(None),
        }
    }

    async fn kept_copy(
        &self,
        owner: (impl Owns, DataKey),
        made: Result<Cleaned, Unreadable>,
    ) -> Result<Copied, Error> {
        let cleaned = match made {
            Ok(cleaned) => cleaned,
            Err(why) => return Ok(Copied::Refused { why }),
        };
        let Cleaned { copy, words, findings: found, .. } = cleaned;
        let bytes = copy.len() as u64;
        let (hash, kept) = self.put_sealed(owner, "copy", Arc::new(copy)).await?;
        Ok(Copied::Made(CleanCopy { hash, kept, bytes, words, found }))
    }

    /// The content of the copy of a file.
    pub(crate) async fn copy_content(
        &self,
        owner: (impl Owns, DataKey),
        copy: &CleanCopy,
    ) -> Result<Vec<u8>, Error> {
        self.get_sealed(owner, "copy", (copy.kept, copy.hash)).await?.ok_or(Error::NotFound)
    }

    /// Makes copies that could not be made when their files came, and says how many. Nothing is done
    /// while the team key is locked.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn make_waiting_copies(&self) -> Result<usize, Error> {
        let mut view = self.store.view().await?;
        let waiting = view.uncopied().await?;
        drop(view);
        let mut made = 0;
        for id in waiting {
            match self.make_copies_of(id).await {
                Ok(some) => made += some,
                // Somebody saved it meanwhile, or it is gone: its turn comes again.
                Err(Error::Stale | Error::NotFound) => {}
                Err(Error::Locked) => break,
                Err(error) => tracing::error!(%error, "a file could not be copied"),
            }
        }
        Ok(made)
    }

    async fn make_copies_of(&self, id: ApplicationId) -> Result<usize, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let application = view.application(id).await?.ok_or(Error::NotFound)?;
        let key = view.key_of_application(id).await?;
        drop(view);
        let mut made = Vec::new();
        for file in application.waiting_files() {
            if let Some(copied) = self.copy_of((id, key.clone()), file).await? {
                made.push((file.kept, copied));
            }
        }
        if made.is_empty() {
            return Ok(0);
        }
        let mut tx = self.store.begin().await?;
        let mut application = tx.application(id).await?.ok_or(Error::NotFound)?;
        for (kept, copied) in &made {
            if let Copied::Made(copy) = copied {
                self.use_document(&mut tx, copy.kept).await?;
            }
            application.set_copy(*kept, copied);
        }
        tx.save_application(&mut application).await?;
        tx.commit(Permit::of_the_system(id).noting("copies made").entry(now)).await?;
        Ok(made.len())
    }

    async fn copy_of(
        &self,
        owner: (ApplicationId, DataKey),
        file: &GivenFile,
    ) -> Result<Option<Copied>, Error> {
        let bytes = self.file_content(owner.clone(), file).await?.ok_or(Error::NotFound)?;
        match self.copying.copy(&bytes).await {
            Some(made) => self.kept_copy(owner, made).await.map(Some),
            None => Ok(None),
        }
    }

    /// Seals something of an application and keeps it; gives the hash of its content, and where it is.
    pub(crate) async fn put_sealed(
        &self,
        (application, key): (impl Owns, DataKey),
        part: &str,
        bytes: Arc<Vec<u8>>,
    ) -> Result<(FileHash, FileHash), Error> {
        let (files, part) = (self.files.clone(), part.to_owned());
        let kept = tokio::task::spawn_blocking(move || {
            let owner = application.to_string();
            let hash = ::files::hash(&bytes);
            files.put(&key.seal(place(&owner, &part), &bytes)).map(|kept| (hash, kept))
        });
        Ok(kept.await.map_err(|broken| Error::Broken(Box::new(broken)))??)
    }

    /// Opens something of an application that was kept; nothing if it is not there, and an error if it
    /// is not what was kept.
    pub(crate) async fn get_sealed(
        &self,
        (application, key): (impl Owns, DataKey),
        part: &str,
        (kept, wanted): (FileHash, FileHash),
    ) -> Result<Option<Vec<u8>>, Error> {
        let (files, part) = (self.files.clone(), part.to_owned());
        let read = tokio::task::spawn_blocking(move || -> Result<_, Error> {
            let Some(sealed) = files.get(kept)? else { return Ok(None) };
            let owner = application.to_string();
            let broken = |error| Error::Broken(Box::new(error));
            let mut plain = key.open(place(&owner, &part), &sealed).map_err(broken)?;
            drop(sealed);
            if ::files::hash(&plain) != wanted {
                return Err(Error::Broken(Box::new(::files::Error::Damaged(kept))));
            }
            Ok(Some(std::mem::take(&mut *plain)))
        });
        read.await.map_err(|broken| Error::Broken(Box::new(broken)))?
    }

    /// Says that a file and its copy are used, in the unit of work that begins to refer to them.
    pub(crate) async fn use_file<R>(&self, tx: &mut store::Tx, file: &GivenFile) -> Result<(), Error<R>> {
        for kept in [Some(file.kept), file.clean().map(|copy| copy.kept)].into_iter().flatten() {
            self.use_document(tx, kept).await?;
        }
        Ok(())
    }

    /// Says that a document is used, in the unit of work that begins to refer to it.
    pub(crate) async fn use_document<R>(&self, tx: &mut store::Tx, kept: FileHash) -> Result<(), Error<R>> {
        // In the very moment when a document like it was swept away, it is sent once more.
        if !self.files.is_there(kept) {
            return Err(Error::Stale);
        }
        Ok(tx.forget_stray(kept).await?)
    }
}

/// A document is never changed. Which one it is, its hash says.
fn place<'a>(owner: &'a str, part: &'a str) -> seal::Place<'a> {
    seal::Place { owner, part, version: 1 }
}
