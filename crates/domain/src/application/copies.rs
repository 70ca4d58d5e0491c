//! The copies of files that others than the applicant see.
//!
//! A copy is made by a machine from what the applicant gave, with nothing in it that tells who made
//! the file. Nobody else sees a file of which there is none.

use serde::{Deserialize, Serialize};

use super::{Answers, GivenFile};
use crate::{
    file::FileHash,
    finding::Finding,
    issue::Issue,
    text::{SUBMISSION_WORDS_ALONE, SUBMISSION_WORDS_JOINT},
};

/// What became of the copy of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Copied {
    /// It was made.
    Made(CleanCopy),
    /// There can be none.
    Refused {
        /// Why not.
        why: Unreadable,
    },
}

/// A copy of a file, made for others than the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CleanCopy {
    /// The hash of its content.
    pub hash: FileHash,
    /// Where its content is kept, sealed.
    pub kept: FileHash,
    /// How many bytes it has.
    pub bytes: u64,
    /// The words of its text; none of pictures and videos.
    #[serde(default)]
    pub words: Option<usize>,
    /// What was found in the file and is not in the copy.
    #[serde(default)]
    pub found: Vec<Finding>,
}

/// Why there can be no copy of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    /// It is of no kind that is taken.
    Kind,
    /// It is damaged.
    Damaged,
    /// A password is needed to open it.
    Locked,
    /// It is larger than allowed, or would be once it is unpacked.
    TooMuch,
    /// Reading it took too long or failed.
    Unread,
}

impl Unreadable {
    /// What the applicant is told at the field.
    #[must_use]
    pub fn issue(self) -> Issue {
        match self {
            Self::Kind => Issue::FileKind,
            Self::Damaged => Issue::FileDamaged,
            Self::Locked => Issue::FileLocked,
            Self::TooMuch => Issue::FileTooMuch,
            Self::Unread => Issue::FileUnread,
        }
    }
}

impl GivenFile {
    /// The copy that others see, if it is made.
    #[must_use]
    pub fn clean(&self) -> Option<&CleanCopy> {
        match &self.copy {
            Some(Copied::Made(copy)) => Some(copy),
            Some(Copied::Refused { .. }) | None => None,
        }
    }

    /// Whether the copy is still to be made.
    #[must_use]
    pub fn waits_for_copy(&self) -> bool {
        self.copy.is_none()
    }
}

/// The words of a submission beside the limit that the United Nations set for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubmissionWords {
    /// The words in the file, as nearly as a machine can count them.
    pub count: usize,
    /// The most words.
    pub limit: usize,
}

impl SubmissionWords {
    /// Whether there are more words than the limit. Footnotes and headings do not count there, and a
    /// machine cannot always tell them apart: so this is said, and refuses nothing.
    #[must_use]
    pub fn is_over(self) -> bool {
        self.count > self.limit
    }

    /// Whether there are more words than the limit by more than a tenth, which no way of counting
    /// explains.
    #[must_use]
    pub fn is_clearly_over(self) -> bool {
        self.count > self.limit + self.limit / 10
    }
}

/// The question whose file is the submission of civil society to the United Nations.
const SUBMISSION: &str = "submission_file";

impl Answers {
    /// The words in the file that answers `question`, if that is a submission with a limit and its
    /// words were counted.
    #[must_use]
    pub fn submission_words(&self, question: &str) -> Option<SubmissionWords> {
        let limit = match self.get("submission") {
            "alone" => SUBMISSION_WORDS_ALONE,
            "joint" => SUBMISSION_WORDS_JOINT,
            _ => return None,
        };
        let file = self.file(question).filter(|_| question == SUBMISSION)?;
        Some(SubmissionWords { count: file.clean()?.words?, limit })
    }

    /// The files of which the copy is still to be made.
    pub fn waiting(&self) -> impl Iterator<Item = &GivenFile> {
        self.files().map(|(_, file)| file).filter(|file| file.waits_for_copy())
    }

    /// Keeps what became of the copy of a file, wherever that file is an answer.
    pub fn set_copy(&mut self, kept: FileHash, copied: &Copied) {
        for file in self.files.values_mut().filter(|file| file.kept == kept) {
            file.copy = Some(copied.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(submission: &str, words: Option<usize>) -> Answers {
        let hash = FileHash::from_bytes([1; 32]);
        let copy = CleanCopy { hash, kept: hash, bytes: 1, words, found: Vec::new() };
        let file = GivenFile {
            hash,
            kept: hash,
            name: "a.docx".into(),
            bytes: 1,
            kind: "docx".into(),
            copy: Some(Copied::Made(copy)),
        };
        let mut answers = Answers::default();
        answers.set("submission", submission);
        answers.set_file("submission_file", Some(file.clone()));
        answers.set_file("nhri_submission_file", Some(file));
        answers
    }

    #[test]
    fn a_submission_alone_has_half_the_words_of_a_joint_one() {
        let words = |submission, count| answers(submission, count).submission_words("submission_file");
        assert_eq!(words("alone", Some(1)), Some(SubmissionWords { count: 1, limit: 2_815 }));
        assert_eq!(words("joint", Some(1)), Some(SubmissionWords { count: 1, limit: 5_630 }));
        assert_eq!([words("no", Some(1)), words("", Some(1)), words("alone", None)], [None; 3]);
        assert_eq!(answers("alone", Some(9)).submission_words("nhri_submission_file"), None);
    }

    #[test]
    fn up_to_a_tenth_over_the_limit_is_said_and_more_is_refused() {
        let over = |count| {
            let words = SubmissionWords { count, limit: 2_815 };
            (words.is_over(), words.is_clearly_over())
        };
        assert_eq!(
            [over(2_815), over(2_816), over(3_096), over(3_097)],
            [(false, false), (true, false), (true, false), (true, true)]
        );
    }

    #[test]
    fn what_the_receipt_covers_does_not_change_when_a_copy_is_made_later() {
        let made = answers("alone", Some(7));
        let mut waiting = made.clone();
        for file in waiting.files.values_mut() {
            file.copy = None;
        }
        assert_eq!((made.waiting().count(), waiting.waiting().count()), (0, 2));
        assert_eq!(made.canonical(), waiting.canonical());
        let kept = FileHash::from_bytes([1; 32]);
        let copied = made.file("submission_file").and_then(|file| file.copy.clone()).unwrap();
        waiting.set_copy(kept, &copied);
        assert_eq!(waiting, made);
    }
}
