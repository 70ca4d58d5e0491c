//! A file that comes in parts, over a line that may break.
//!
//! ```text
//! begun ──part──▶ … ──part──▶ whole ──▶ an answer, or refused
//!   │
//!   └── a day later, whatever came: gone
//! ```
//!
//! Parts come in order and without gaps: where the next one begins is where the last one ended, and
//! whoever says otherwise is told.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    file::FileHash,
    ids::{ApplicationId, UploadId},
};

/// How long an upload may take.
pub const LASTS: SignedDuration = SignedDuration::from_hours(24);

/// The most parts of an upload: so many sealed files it may leave behind.
pub const PARTS: usize = 10_000;

/// A file on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Its id, which only the browser that began it knows.
    pub id: UploadId,
    /// The application.
    pub application: ApplicationId,
    /// The question that it answers.
    pub question: String,
    /// The name that the browser gave.
    pub name: String,
    /// How many bytes it will have.
    pub bytes: u64,
    /// What came so far.
    pub parts: Vec<Part>,
    /// Whether the file became the answer. Its parts are of no use then.
    pub is_given: bool,
    /// When it was begun.
    pub since: Timestamp,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// A part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Where it is kept, sealed.
    pub kept: FileHash,
    /// The hash of its content.
    pub hash: FileHash,
    /// How many bytes it has.
    pub bytes: u64,
}

/// Why a part was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PartRefusal {
    /// It does not begin where the last one ended.
    #[error("not where the last part ended")]
    Offset,
    /// It goes beyond the end of the file.
    #[error("beyond the end")]
    TooMuch,
}

impl Upload {
    /// How many bytes came so far.
    #[must_use]
    pub fn offset(&self) -> u64 {
        if self.is_given { self.bytes } else { self.parts.iter().map(|part| part.bytes).sum() }
    }

    /// Whether all of it came.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.offset() == self.bytes
    }

    /// Whether its time is over.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends() <= now
    }

    /// When its time is over.
    #[must_use]
    pub fn ends(&self) -> Timestamp {
        self.since.checked_add(LASTS).unwrap_or(Timestamp::MAX)
    }

    /// Takes a part that begins at `offset`.
    ///
    /// # Errors
    ///
    /// Refuses a part that begins elsewhere than where the last one ended, and one that goes beyond the
    /// end.
    pub fn add(&mut self, offset: u64, part: Part) -> Result<(), PartRefusal> {
        if offset != self.offset() {
            return Err(PartRefusal::Offset);
        }
        if part.bytes > self.bytes - offset || self.parts.len() >= PARTS {
            return Err(PartRefusal::TooMuch);
        }
        self.parts.push(part);
        Ok(())
    }

    /// The file became the answer.
    pub fn give(&mut self) {
        self.is_given = true;
        self.parts.clear();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn upload(bytes: u64) -> Upload {
        Upload {
            id: format!("up_{:032x}", 1).parse().unwrap(),
            application: format!("app_{:032x}", 1).parse().unwrap(),
            question: "submission_file".into(),
            name: "a.pdf".into(),
            bytes,
            parts: Vec::new(),
            is_given: false,
            since: Timestamp::UNIX_EPOCH,
            version: 0,
        }
    }

    fn part(bytes: u64) -> Part {
        Part { kept: FileHash::from_bytes([0; 32]), hash: FileHash::from_bytes([0; 32]), bytes }
    }

    #[test]
    fn a_day_after_it_was_begun_its_time_is_over() {
        let second = SignedDuration::from_secs(1);
        let end = Timestamp::UNIX_EPOCH + LASTS;
        assert_eq!([upload(1).is_over(end - second), upload(1).is_over(end)], [false, true]);
    }

    proptest! {
        /// Whatever a browser says, what was taken lies end to end and within the file.
        #[test]
        fn parts_lie_end_to_end(bytes in 0u64..100, sent in prop::collection::vec((0u64..100, 0u64..40), 0..30)) {
            let mut upload = upload(bytes);
            for (offset, length) in sent {
                let before = upload.offset();
                let taken = upload.add(offset, part(length));
                prop_assert_eq!(taken.is_ok(), offset == before && before + length <= bytes);
                prop_assert_eq!(upload.offset(), if taken.is_ok() { before + length } else { before });
            }
            upload.give();
            prop_assert!(upload.is_whole() && upload.parts.is_empty());
        }
    }
}
