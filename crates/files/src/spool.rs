//! What arrives over a slow line: kept out of memory for as long as a request lasts.
//!
//! ```text
//! bytes ──in pieces──▶ sealed under a key that is in memory only ──▶ a file without a name
//! ```
//!
//! The file is unlinked from the beginning, so that nothing is left of it after a crash; and what the
//! disk may remember of it nobody can open, since the key is gone with the process.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
    sync::Mutex,
};

use seal::{DataKey, Place};

/// As many bytes are sealed at once. What is smaller never leaves the memory.
const PIECE: usize = 256 * 1024;
/// As many bytes tell what something is.
const HEAD: usize = 64;

/// Something that arrives, or has arrived.
#[derive(Debug)]
pub struct Spool {
    file: Mutex<Option<File>>,
    key: DataKey,
    /// How many bytes each sealed piece has in the file.
    pieces: Vec<usize>,
    /// What is not sealed yet.
    rest: Vec<u8>,
    head: Vec<u8>,
    bytes: usize,
}

impl Spool {
    /// Nothing yet, to be sealed under a fresh key.
    #[must_use]
    pub fn new(key: DataKey) -> Self {
        Self { file: Mutex::new(None), key, pieces: Vec::new(), rest: Vec::new(), head: Vec::new(), bytes: 0 }
    }

    /// Adds what came. This waits for the disk if enough came to fill a piece.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn add(&mut self, folder: &Path, bytes: &[u8]) -> io::Result<()> {
        let head = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..head]);
        self.bytes += bytes.len();
        self.rest.extend_from_slice(bytes);
        if self.rest.len() >= PIECE {
            let place = Self::place(self.pieces.len());
            let sealed = self.key.seal(place, &self.rest);
            let file = self.file.get_mut().map_err(|_| io::ErrorKind::Other)?;
            if file.is_none() {
                *file = Some(tempfile::tempfile_in(folder)?);
            }
            if let Some(file) = file {
                file.write_all(&sealed)?;
            }
            self.pieces.push(sealed.len());
            self.rest.clear();
        }
        Ok(())
    }

    /// How many bytes came.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The first few of them, which tell what it is.
    #[must_use]
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// All of it, in memory.
    ///
    /// # Errors
    ///
    /// If the disk refuses, or does not give back what was written.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        let mut whole = Vec::with_capacity(self.bytes);
        let mut file = self.file.lock().map_err(|_| io::ErrorKind::Other)?;
        if let Some(file) = file.as_mut() {
            file.seek(SeekFrom::Start(0))?;
            for (number, length) in self.pieces.iter().enumerate() {
                let mut sealed = vec![0; *length];
                file.read_exact(&mut sealed)?;
                let opened = self.key.open(Self::place(number), &sealed);
                whole.extend_from_slice(&opened.map_err(|_| io::ErrorKind::InvalidData)?);
            }
        }
        whole.extend_from_slice(&self.rest);
        Ok(whole)
    }

    fn place(number: usize) -> Place<'static> {
        Place { owner: "arriving", part: "piece", version: i64::try_from(number).unwrap_or(i64::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spool() -> Spool {
        Spool::new(DataKey::from_secret("test", &[7; 32]))
    }

    #[test]
    fn what_arrives_lies_nowhere_readable_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let mut spool = spool();
        let canary = b"a passport number".repeat(40_000);
        spool.add(folder.path(), &canary).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "the file has no name");
        let mut file = spool.file.lock().unwrap().take().unwrap();
        let mut kept = Vec::new();
        file.seek(SeekFrom::Start(0)).unwrap();
        file.read_to_end(&mut kept).unwrap();
        assert!(kept.len() >= canary.len());
        assert!(!kept.windows(17).any(|bytes| bytes == b"a passport number"));
    }

    #[test]
    fn what_is_small_never_leaves_the_memory_and_what_is_large_does_not_stay_there() {
        let folder = tempfile::tempdir().unwrap();
        let (mut small, mut large) = (spool(), spool());
        small.add(folder.path(), b"%PDF-1.7").unwrap();
        assert!(small.file.lock().unwrap().is_none());
        assert_eq!((small.head(), small.bytes()), (b"%PDF-1.7".as_slice(), 8));
        for _ in 0..100 {
            large.add(folder.path(), &vec![7; 100_000]).unwrap();
        }
        assert!(large.rest.len() < PIECE);
        assert_eq!(large.bytes(), 10_000_000);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

        #[test]
        fn what_came_in_pieces_comes_back_as_often_as_it_is_asked(sizes in prop::collection::vec(0usize..400_000, 0..5)) {
            let folder = tempfile::tempdir().unwrap();
            let (mut spool, mut wanted) = (spool(), Vec::new());
            for (number, size) in sizes.into_iter().enumerate() {
                let bytes = vec![u8::try_from(number).unwrap(); size];
                spool.add(folder.path(), &bytes).unwrap();
                wanted.extend(bytes);
            }
            prop_assert!(spool.read().unwrap() == wanted);
            prop_assert!(spool.read().unwrap() == wanted);
        }
    }
}
