//! What is wrong with an answer, said without words.
//!
//! The domain finds issues; only `views` turns them into sentences, in the reader's language.

/// One thing that is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Issue {
    /// An answer is required and missing.
    Missing,
    /// The answer has too many words.
    TooManyWords {
        /// The most words that are allowed.
        limit: usize,
        /// As many as there are.
        count: usize,
    },
    /// The answer has too many characters.
    TooLong {
        /// The most characters that are allowed.
        limit: usize,
    },
    /// This is no e-mail address.
    NotAnEmail,
    /// This is no web address.
    NotAnAddress,
    /// This is no telephone number.
    NotAPhone,
    /// This is no year in which an organisation can have been founded.
    NotAYear,
    /// This is no whole number in the bounds.
    NotANumber {
        /// The least that is allowed.
        min: i64,
        /// The most that is allowed.
        max: i64,
    },
    /// This is none of the choices.
    NotAChoice,
    /// This is no date, or not one that can be.
    NotADate,
    /// This is no time of day.
    NotATime,
    /// The file is larger than is taken.
    FileTooLarge {
        /// The most bytes that are allowed.
        limit: u64,
    },
    /// The file is of no kind that is taken.
    FileKind,
    /// The file holds nothing.
    FileEmpty,
    /// The file is damaged.
    FileDamaged,
    /// The file is locked with a password.
    FileLocked,
    /// The file holds more than is taken once it is unpacked.
    FileTooMuch,
    /// The file could not be read in the time that there is for it.
    FileUnread,
    /// The submission in the file is far too long.
    FileTooManyWords {
        /// The most words that are allowed.
        limit: usize,
        /// About as many as there are.
        count: usize,
    },
    /// Another one has this already.
    Taken,
}

/// All that is wrong, field by field, in the order of the form. Never holds a field twice.
///
/// A field is known by the name it has in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issues(Vec<(String, Issue)>);

impl Issues {
    /// Notes an issue, unless the field has one already: people mend one thing at a time.
    pub fn note(&mut self, field: &str, issue: Issue) {
        if self.of(field).is_none() {
            self.0.push((field.to_owned(), issue));
        }
    }

    /// The issue of one field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Issue> {
        self.0.iter().find(|(noted, _)| noted == field).map(|(_, issue)| issue)
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The issues of what was typed, without those of what is still to come.
    #[must_use]
    pub fn but_missing(&self) -> Self {
        Self(self.0.iter().filter(|(_, issue)| *issue != Issue::Missing).cloned().collect())
    }

    /// How many fields have an issue.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The issues in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Issue)> {
        self.0.iter().map(|(field, issue)| (field.as_str(), issue))
    }
}
