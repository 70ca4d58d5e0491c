//! The wait for the disk, shared by all who wait.
//!
//! SQLite would sync its log within every commit, while nobody else may write, and the disk would
//! set the pace for all. Here a commit is written, its turn ends, and then it waits until the log
//! is synced: once for everybody whose commit was written by then. Nobody is told that something
//! is kept before the disk has it.

use std::{
    fs::OpenOptions,
    io::{Error, ErrorKind},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use tokio::{sync::Mutex, task::spawn_blocking};

/// The log of a SQLite database, on its disk; or nothing to wait for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk(Option<Arc<Log>>);

#[derive(Debug)]
struct Log {
    file: PathBuf,
    written: AtomicU64,
    lags: AtomicBool,
    synced: Mutex<Synced>,
}

/// How many of the commits that were written are known to be on the disk.
#[derive(Debug)]
enum Synced {
    UpTo(u64),
    /// A sync failed. What the disk has then nobody knows, and no later sync can tell.
    Unknown,
}

impl Disk {
    /// The disk with the log of the database in `file`.
    pub(crate) fn with_log_of(file: &Path) -> Self {
        let mut name = file.as_os_str().to_owned();
        name.push("-wal");
        let log = Log {
            file: name.into(),
            written: AtomicU64::new(0),
            lags: AtomicBool::new(false),
            synced: Mutex::new(Synced::UpTo(0)),
        };
        Self(Some(Arc::new(log)))
    }

    /// Nobody waits from now on, until [`Disk::catch_up`].
    pub(crate) fn lag(&self) {
        if let Some(log) = &self.0 {
            log.lags.store(true, Ordering::Release);
        }
    }

    /// Waits until all that was committed is on the disk; from now on everybody waits again.
    pub(crate) async fn catch_up(&self) -> Result<(), Error> {
        if let Some(log) = &self.0 {
            log.lags.store(false, Ordering::Release);
        }
        self.sync().await
    }

    /// Waits until all that was committed before is on the disk.
    pub(crate) async fn sync(&self) -> Result<(), Error> {
        let Some(log) = self.0.as_ref().filter(|log| !log.lags.load(Ordering::Acquire)) else {
            return Ok(());
        };
        let mine = log.written.fetch_add(1, Ordering::AcqRel) + 1;
        let mut synced = log.synced.lock().await;
        match *synced {
            Synced::UpTo(number) if number >= mine => return Ok(()),
            Synced::UpTo(_) => {}
            Synced::Unknown => return Err(Error::other("an earlier sync of the database failed")),
        }
        let written = log.written.load(Ordering::Acquire);
        let file = log.file.clone();
        let outcome =
            spawn_blocking(move || sync(&file)).await.unwrap_or_else(|lost| Err(Error::other(lost)));
        *synced = if outcome.is_ok() { Synced::UpTo(written) } else { Synced::Unknown };
        outcome
    }
}

fn sync(file: &PathBuf) -> Result<(), Error> {
    match OpenOptions::new().write(true).open(file) {
        Ok(log) => log.sync_data(),
        // The last connection took everything over into the database, synced it, and went.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_was_written_before_a_sync_needs_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("db");
        std::fs::write(folder.path().join("db-wal"), "log").unwrap();
        let disk = Disk::with_log_of(&file);
        let log = disk.0.clone().unwrap();
        let held = log.synced.lock().await;
        let waiting: Vec<_> = (0..8)
            .map(|_| {
                let disk = disk.clone();
                tokio::spawn(async move { disk.sync().await.is_ok() })
            })
            .collect();
        while log.written.load(Ordering::Acquire) < 8 {
            tokio::task::yield_now().await;
        }
        drop(held);
        for waiting in waiting {
            assert!(waiting.await.unwrap());
        }
        assert!(matches!(*log.synced.lock().await, Synced::UpTo(8)));
    }

    #[tokio::test]
    async fn what_lagged_behind_is_caught_up_with() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("db");
        std::fs::write(folder.path().join("db-wal"), "log").unwrap();
        let disk = Disk::with_log_of(&file);
        let log = disk.0.clone().unwrap();
        disk.lag();
        disk.sync().await.unwrap();
        assert!(matches!(*log.synced.lock().await, Synced::UpTo(0)));
        disk.catch_up().await.unwrap();
        disk.sync().await.unwrap();
        assert!(matches!(*log.synced.lock().await, Synced::UpTo(2)));
    }

    #[tokio::test]
    async fn after_a_sync_that_failed_nothing_is_said_to_be_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("db");
        // A folder cannot be opened for writing.
        std::fs::create_dir(folder.path().join("db-wal")).unwrap();
        let disk = Disk::with_log_of(&file);
        assert!(disk.sync().await.is_err());
        std::fs::remove_dir(folder.path().join("db-wal")).unwrap();
        std::fs::write(folder.path().join("db-wal"), "log").unwrap();
        assert!(disk.sync().await.is_err());
    }
}
