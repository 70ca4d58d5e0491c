//! Documents by their hash, in a folder.
//!
//! ```text
//! documents/ab/cd/abcd…64 digits
//! ```
//!
//! A document is written once and never changed, so a reader never sees half of one and a backup
//! may copy the folder while the platform runs. What it is called, whose it is and who may read it
//! is known elsewhere; whoever keeps confidential documents seals them before they come here.
//!
//! All calls block until the disk has answered. Callers on an async runtime give them to a thread
//! of their own.

mod spool;

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use domain::file::FileHash;
use tempfile::Builder;
use thiserror::Error;

pub use self::spool::Spool;

/// How the names of documents start that are not yet written to their end.
const UNFINISHED: &str = ".unfinished-";

/// A folder of documents.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// The documents in that folder, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// If the folder cannot be made.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = folder.into();
        fs::create_dir_all(&folder).map_err(|source| Error::disk(&folder, source))?;
        Ok(Self { folder })
    }

    /// The folder, in which what arrives is kept too, without a name.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps a document, and tells its hash. When this returns, a power cut cannot take it away.
    ///
    /// The same document twice is one file. A damaged one is replaced.
    ///
    /// # Errors
    ///
    /// If the disk refuses; nothing is then kept.
    pub fn put(&self, bytes: &[u8]) -> Result<FileHash, Error> {
        let hash = hash(bytes);
        let path = self.path(hash);
        let is_kept = matches!(self.get(hash), Ok(Some(_)));
        let written = if is_kept { Ok(()) } else { write(&path, bytes) };
        written.and_then(|()| self.sync(&path)).map_err(|source| Error::disk(&path, source))?;
        Ok(hash)
    }

    /// The document with that hash, if it is there.
    ///
    /// # Errors
    ///
    /// If the disk refuses, or what is there is not what was written.
    pub fn get(&self, wanted: FileHash) -> Result<Option<Vec<u8>>, Error> {
        let path = self.path(wanted);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(Error::disk(&path, source)),
        };
        if hash(&bytes) != wanted {
            return Err(Error::Damaged(wanted));
        }
        Ok(Some(bytes))
    }

    /// Whether a document with that hash is there. Whether it is sound is not looked at.
    #[must_use]
    pub fn is_there(&self, hash: FileHash) -> bool {
        self.path(hash).is_file()
    }

    /// Forgets a document. Says whether it was there.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn remove(&self, hash: FileHash) -> Result<bool, Error> {
        let path = self.path(hash);
        match fs::remove_file(&path).and_then(|()| sync(parent(&path))) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(source) => Err(Error::disk(&path, source)),
        }
    }

    /// The hashes of all documents in order, for backups and the doctor.
    ///
    /// A file that is no document of ours is an error in its place; the iteration goes on. One that
    /// is being written just now is passed over.
    pub fn all(&self) -> impl Iterator<Item = Result<FileHash, Error>> + use<> {
        let files = self.clone();
        children(&files.folder).flat_map(into_folder).flat_map(into_folder).filter_map(move |path| {
            let path = match path {
                Ok(path) => path,
                Err(error) => return Some(Err(error)),
            };
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with(UNFINISHED) {
                return None;
            }
            let hash = name.parse().ok().filter(|&hash| files.path(hash) == path);
            Some(hash.ok_or(Error::Stranger(path.clone())))
        })
    }

    fn path(&self, hash: FileHash) -> PathBuf {
        let name = hash.to_string();
        self.folder.join(&name[..2]).join(&name[2..4]).join(name)
    }

    /// Waits until the disk has all names on the way to the path. Also for a document that was
    /// there: whoever put it may still be waiting.
    fn sync(&self, path: &Path) -> io::Result<()> {
        let folder = parent(path);
        sync(folder)?;
        sync(parent(folder))?;
        sync(&self.folder)
    }
}

/// Why the documents could not be kept or read.
#[derive(Debug, Error)]
pub enum Error {
    /// The disk refused.
    #[error("cannot use {path}")]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the disk said.
        source: io::Error,
    },
    /// The document is not what was written. A backup may have it.
    #[error("the document {0} is damaged")]
    Damaged(FileHash),
    /// A file that is no document of ours lies among them.
    #[error("{0} is not a document")]
    Stranger(PathBuf),
}

impl Error {
    fn disk(path: &Path, source: io::Error) -> Self {
        Self::Disk { path: path.to_owned(), source }
    }
}

/// The hash of a document, which is its name.
#[must_use]
pub fn hash(bytes: &[u8]) -> FileHash {
    FileHash::from_bytes(seal::digest(bytes))
}

/// Writes beside the place and then moves there, so that the place holds all or nothing.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(parent(path))?;
    let mut file = Builder::new().prefix(UNFINISHED).tempfile_in(parent(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// The folder that holds the path. Ours always have one.
fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}

/// Waits until the disk has the names in the folder, without which a new file is lost in a power
/// cut even if its content was written.
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// What lies in a folder, in order.
fn children(folder: &Path) -> std::vec::IntoIter<Result<PathBuf, Error>> {
    let read = || -> io::Result<Vec<PathBuf>> {
        let mut paths =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    };
    match read() {
        Ok(paths) => paths.into_iter().map(Ok).collect::<Vec<_>>().into_iter(),
        Err(source) => vec![Err(Error::disk(folder, source))].into_iter(),
    }
}

/// What lies in a folder, or the path itself if it is a file.
fn into_folder(path: Result<PathBuf, Error>) -> std::vec::IntoIter<Result<PathBuf, Error>> {
    match path {
        Ok(folder) if folder.is_dir() => children(&folder),
        other => vec![other].into_iter(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tempfile::TempDir;

    use super::*;

    fn files() -> (TempDir, Files) {
        let folder = TempDir::new().unwrap();
        let files = Files::open(folder.path().join("documents")).unwrap();
        (folder, files)
    }

    fn hashes(files: &Files) -> Vec<FileHash> {
        files.all().map(Result::unwrap).collect()
    }

    #[test]
    fn a_document_is_named_by_its_sha_256() {
        let (_folder, files) = files();
        let hash = files.put(b"abc").unwrap();
        assert_eq!(hash.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let path = files.folder.join("ba/78").join(hash.to_string());
        assert_eq!(fs::read(path).unwrap(), b"abc");
    }

    #[test]
    fn the_same_document_twice_is_one_file() {
        let (_folder, files) = files();
        let hash = files.put(b"abc").unwrap();
        assert_eq!(files.put(b"abc").unwrap(), hash);
        assert_eq!(hashes(&files), [hash]);
    }

    #[test]
    fn what_is_not_there_is_nothing() {
        let (_folder, files) = files();
        assert_eq!(files.get(hash(b"abc")).unwrap(), None);
        assert_eq!(hashes(&files), []);
    }

    #[test]
    fn a_removed_document_is_gone_and_the_others_stay() {
        let (_folder, files) = files();
        let (gone, stays) = (files.put(b"abc").unwrap(), files.put(b"def").unwrap());
        assert!(files.remove(gone).unwrap());
        assert_eq!(files.get(gone).unwrap(), None);
        assert!(!files.remove(gone).unwrap());
        assert_eq!(hashes(&files), [stays]);
    }

    #[test]
    fn a_damaged_document_is_an_error_until_it_is_put_again() {
        let (_folder, files) = files();
        let hash = files.put(b"abc").unwrap();
        fs::write(files.path(hash), b"abd").unwrap();
        assert!(matches!(files.get(hash), Err(Error::Damaged(damaged)) if damaged == hash));
        files.put(b"abc").unwrap();
        assert_eq!(files.get(hash).unwrap().as_deref(), Some(b"abc".as_slice()));
    }

    #[test]
    fn an_unfinished_document_is_none_and_a_stranger_is_named() {
        let (_folder, files) = files();
        let hash = files.put(b"abc").unwrap();
        let folder = files.path(hash).parent().unwrap().to_owned();
        fs::write(folder.join(format!("{UNFINISHED}x7")), b"ab").unwrap();
        let strangers =
            [files.folder.join("ba/notes.txt"), files.folder.join("ba/00").join(hash.to_string())];
        fs::create_dir(files.folder.join("ba/00")).unwrap();
        for stranger in &strangers {
            fs::write(stranger, b"").unwrap();
        }
        let (found, errors): (Vec<_>, Vec<_>) = files.all().partition(Result::is_ok);
        assert_eq!(found.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [hash]);
        let mut named: Vec<PathBuf> = errors
            .into_iter()
            .map(|error| match error.unwrap_err() {
                Error::Stranger(path) => path,
                other => panic!("{other}"),
            })
            .collect();
        named.sort();
        assert_eq!(named, [strangers[1].clone(), strangers[0].clone()]);
    }

    #[test]
    fn a_folder_that_cannot_be_used_is_an_error() {
        let (folder, _files) = files();
        let path = folder.path().join("a file");
        fs::write(&path, b"").unwrap();
        assert!(matches!(Files::open(&path), Err(Error::Disk { path: named, .. }) if named == path));
    }

    #[test]
    fn many_threads_may_put_the_same_document() {
        let (_folder, files) = files();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| files.put(b"abc").unwrap());
            }
        });
        assert_eq!(hashes(&files), [hash(b"abc")]);
        assert_eq!(fs::read_dir(files.folder.join("ba/78")).unwrap().count(), 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

        #[test]
        fn what_was_put_comes_back_and_is_listed_in_order(documents: Vec<Vec<u8>>) {
            let (_folder, files) = files();
            let mut wanted: Vec<FileHash> = documents.iter().map(|bytes| files.put(bytes).unwrap()).collect();
            for (hash, bytes) in wanted.iter().zip(&documents) {
                let found = files.get(*hash).unwrap();
                prop_assert_eq!(found.as_ref(), Some(bytes));
            }
            wanted.sort();
            wanted.dedup();
            prop_assert_eq!(hashes(&files), wanted);
        }
    }
}
