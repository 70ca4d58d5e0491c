//! What is wrong with an answer, in words.

use domain::issue::{Issue, Issues};
use i18n::{Texts, numbers};

use crate::ui::{self, Words};

/// One issue as a sentence that says what to do.
#[must_use]
pub fn sentence<'t>(texts: &'t Texts, issue: &Issue) -> Words<'t> {
    match issue {
        Issue::Missing => texts.issue_missing(),
        Issue::TooManyWords { limit, count } => texts.issue_too_many_words(*limit, *count),
        Issue::TooLong { limit } => texts.issue_too_long(*limit),
        Issue::NotAnEmail => texts.issue_not_an_email(),
        Issue::NotAnAddress => texts.issue_not_an_address(),
        Issue::NotAPhone => texts.issue_not_a_phone(),
        Issue::NotAYear => texts.issue_not_a_year(),
        Issue::NotANumber { min, max } => texts.issue_not_a_number(*min, *max),
        Issue::NotAChoice => texts.issue_not_a_choice(),
        Issue::NotADate => texts.issue_not_a_date(),
        Issue::NotATime => texts.issue_not_a_time(),
        Issue::FileTooLarge { limit } => texts.issue_file_too_large(numbers::file_size(texts, *limit)),
        Issue::FileKind => texts.issue_file_kind(),
        Issue::FileEmpty => texts.issue_file_empty(),
        Issue::FileDamaged => texts.file_issue_damaged(),
        Issue::FileLocked => texts.file_issue_locked(),
        Issue::FileTooMuch => texts.file_issue_too_much(),
        Issue::FileUnread => texts.file_issue_unread(),
        Issue::FileTooManyWords { limit, count } => texts.file_issue_too_many_words(*count, *limit),
        Issue::Taken => texts.issue_taken(),
    }
}

/// All issues of a form as sentences, each at its field.
#[must_use]
pub fn sentences<'t>(texts: &'t Texts, issues: &Issues) -> ui::Issues<'t> {
    issues.iter().map(|(field, issue)| (field.to_owned(), sentence(texts, issue))).collect()
}
