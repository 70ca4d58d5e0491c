//! A folder of letters, one file each: for a trial, or for another program to carry on.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use crate::outcome::{Outcome, Reason};

/// A folder of letters.
///
/// The names are numbers that only go up, and say nothing of the letter. A file appears whole or not
/// at all, and only its owner may read it.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    next: AtomicU64,
}

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        let mut next = 1;
        for entry in fs::read_dir(path)? {
            next = next.max(number(&entry?.path()).map_or(0, |number| number + 1));
        }
        Ok(Self { path: path.to_owned(), next: AtomicU64::new(next) })
    }

    pub(crate) fn carry(&self, written: &[u8]) -> Outcome {
        match self.write(written) {
            Ok(()) => Outcome::Sent,
            Err(error) => Outcome::Later(Reason::Folder(error.kind())),
        }
    }

    fn write(&self, written: &[u8]) -> io::Result<()> {
        let (mut file, draft, letter) = self.claim()?;
        let kept =
            file.write_all(written).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&draft, &letter));
        if kept.is_err() {
            // The number is lost, which harms nobody; half a letter would.
            _ = fs::remove_file(&draft);
        }
        kept?;
        File::open(&self.path)?.sync_all()
    }

    /// A number that no letter has, held by its draft: another process may use the same folder.
    fn claim(&self) -> io::Result<(File, PathBuf, PathBuf)> {
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let letter = self.path.join(format!("{number:010}.eml"));
            let draft = letter.with_extension("part");
            let file = match private().open(&draft) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                file => file?,
            };
            if letter.exists() {
                fs::remove_file(&draft)?;
            } else {
                return Ok((file, draft, letter));
            }
        }
    }
}

/// The number of a letter or a draft.
fn number(path: &Path) -> Option<u64> {
    path.file_stem()?.to_str()?.parse().ok()
}

/// Opens a file that must not be there yet, for its owner alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
