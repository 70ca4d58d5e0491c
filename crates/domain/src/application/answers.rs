//! What was answered, and by what kind of organisation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Copied;
use crate::file::FileHash;

/// What kind of organisation applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantKind {
    /// A civil society organisation of the country.
    National,
    /// A civil society organisation that works in several countries.
    International,
    /// Several organisations with one voice.
    Coalition,
    /// A national human rights institution.
    Nhri,
}

impl ApplicantKind {
    /// All kinds, as forms list them.
    pub const ALL: [Self; 4] = [Self::National, Self::International, Self::Coalition, Self::Nhri];

    /// The word under which the kind is kept as an answer.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::International => "international",
            Self::Coalition => "coalition",
            Self::Nhri => "nhri",
        }
    }
}

/// A file that was given as an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenFile {
    /// The hash of its content, which the fingerprint of the receipt covers.
    pub hash: FileHash,
    /// Where its content is kept, sealed.
    pub kept: FileHash,
    /// The name it came with, made harmless.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// The ending of its kind, such as `pdf`, found from its content.
    pub kind: String,
    /// The copy that others see, or why there is none; nothing as long as it is still to be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<Copied>,
}

/// The answers to a questionnaire, as complete as they are. They keep whatever was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    texts: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) files: BTreeMap<String, GivenFile>,
}

impl Answers {
    /// The answer to a question; empty if there is none. Several choices are lines.
    #[must_use]
    pub fn get(&self, question: &str) -> &str {
        self.texts.get(question).map_or("", String::as_str)
    }

    /// Keeps what was typed; an empty answer is no answer.
    pub fn set(&mut self, question: &str, answer: &str) {
        if answer.trim().is_empty() {
            self.texts.remove(question);
        } else {
            self.texts.insert(question.to_owned(), answer.to_owned());
        }
    }

    /// The file given to a question.
    #[must_use]
    pub fn file(&self, question: &str) -> Option<&GivenFile> {
        self.files.get(question)
    }

    /// Keeps a file as the answer to a question, or takes it away.
    pub fn set_file(&mut self, question: &str, file: Option<GivenFile>) {
        match file {
            Some(file) => self.files.insert(question.to_owned(), file),
            None => self.files.remove(question),
        };
    }

    /// All files with the question they answer.
    pub fn files(&self) -> impl Iterator<Item = (&str, &GivenFile)> {
        self.files.iter().map(|(question, file)| (question.as_str(), file))
    }

    /// All texts with the question they answer.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(question, text)| (question.as_str(), text.as_str()))
    }

    /// What kind of organisation applies, once that is answered.
    #[must_use]
    pub fn kind(&self) -> Option<ApplicantKind> {
        let given = self.get("kind");
        ApplicantKind::ALL.into_iter().find(|kind| kind.name() == given)
    }

    /// The organisation's name as it was typed.
    #[must_use]
    pub fn organisation(&self) -> &str {
        self.get("organisation").trim()
    }

    /// The proposed speaker's name as it was typed.
    #[must_use]
    pub fn speaker(&self) -> String {
        format!("{} {}", self.get("given_name").trim(), self.get("family_name").trim()).trim().to_owned()
    }

    /// The address at which the applicant is written to.
    #[must_use]
    pub fn email(&self) -> &str {
        self.get("email").trim()
    }

    /// The themes that the statement will address.
    pub fn themes(&self) -> impl Iterator<Item = &str> {
        self.get("themes").split('\n').filter(|theme| !theme.is_empty())
    }

    /// One text of all answers, the same for the same answers, of which a receipt takes the hash. The
    /// files are in it as they were given; the copies, which the platform makes, are not.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut given = self.clone();
        given.files.values_mut().for_each(|file| file.copy = None);
        serde_json::to_string(&given).unwrap_or_default()
    }
}
