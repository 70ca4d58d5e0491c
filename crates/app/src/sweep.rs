//! What nobody needs any more is swept: documents that no application refers to, such as those of an
//! upload that was given up, of an answer that was replaced, of a draft that was thrown away; and
//! sheets that were read and never taken in.
//!
//! A document is removed a day after it was first noticed, and only if nothing has referred to it
//! since: so a backup that began before still finds what its database refers to.

use std::collections::BTreeSet;

use domain::{file::FileHash, upload};
use jiff::{SignedDuration, Timestamp};
use policy::Permit;

use crate::{App, Error, imports::WAITS};

/// How long a document stays after it was noticed that nothing refers to it.
const STAYS: SignedDuration = SignedDuration::from_hours(24);

/// What was swept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// How many documents nothing refers to since a short time; they stay for a day.
    pub noticed: usize,
    /// How many documents are gone.
    pub documents: usize,
    /// How many sheets are gone.
    pub sheets: u64,
    /// How many uploads are forgotten that did not become an answer within a day.
    pub uploads: u64,
}

impl App {
    /// Sweeps away what nobody needs any more. The log has one entry of it, if anything was done.
    ///
    /// # Errors
    ///
    /// Fails if the store or the disk does; what was removed by then is found to be gone next time.
    pub async fn sweep(&self) -> Result<Swept, Error> {
        let now = self.now();
        let kept = self.kept_documents().await?;
        let mut tx = self.store.begin().await?;
        let uploads = tx.remove_old_uploads(now - upload::LASTS).await?;
        let used = tx.documents_in_use().await?;
        let strays = tx.strays().await?;
        let mut swept = Swept { sheets: tx.unstage_old(now - WAITS).await?, uploads, ..Swept::default() };
        let mut gone = Vec::new();
        for hash in strays.keys().filter(|hash| used.contains(hash) || !kept.contains(hash)) {
            tx.forget_stray(*hash).await?;
        }
        for hash in kept.into_iter().filter(|hash| !used.contains(hash)) {
            match strays.get(&hash) {
                None => {
                    tx.notice_stray(hash, now).await?;
                    swept.noticed += 1;
                }
                Some(since) if is_over(*since, now) => gone.push(hash),
                Some(_) => {}
            }
        }
        // Nobody can begin to refer to one of them meanwhile: it is our turn to write.
        for hash in gone {
            self.files.remove(hash)?;
            tx.forget_stray(hash).await?;
            swept.documents += 1;
        }
        if swept != Swept::default() {
            let Swept { noticed, documents, sheets, uploads } = swept;
            let note = format!(
                "swept, left over {noticed}, documents {documents}, sheets {sheets}, uploads {uploads}"
            );
            tx.commit(Permit::of_the_system("documents").noting(note).entry(now)).await?;
        }
        Ok(swept)
    }

    async fn kept_documents(&self) -> Result<BTreeSet<FileHash>, Error> {
        let files = self.files.clone();
        let listed = tokio::task::spawn_blocking(move || {
            // What is no document of ours is for the doctor to tell of.
            files.all().filter_map(Result::ok).collect()
        });
        listed.await.map_err(|broken| Error::Broken(Box::new(broken)))
    }
}

fn is_over(since: Timestamp, now: Timestamp) -> bool {
    since + STAYS <= now
}
