//! Written by `cargo xtask i18n` from `locales/en/issue.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Please answer this question.”
    #[must_use]
    pub fn issue_missing(&self) -> Cow<'_, str> {
        self.message("issue-missing", None)
    }

    /// “Please use at most … words; you have ….”
    #[must_use]
    pub fn issue_too_many_words<'a>(
        &'a self,
        limit: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        args.set("count", count);
        self.message("issue-too-many-words", Some(&args))
    }

    /// “Please use at most … characters.”
    #[must_use]
    pub fn issue_too_long<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("issue-too-long", Some(&args))
    }

    /// “Please type an e-mail address, such as name@example.org.”
    #[must_use]
    pub fn issue_not_an_email(&self) -> Cow<'_, str> {
        self.message("issue-not-an-email", None)
    }

    /// “Please type a web address, such as www.example.org.”
    #[must_use]
    pub fn issue_not_an_address(&self) -> Cow<'_, str> {
        self.message("issue-not-an-address", None)
    }

    /// “Please type a telephone number in digits, such as +41 22 000 00 00.”
    #[must_use]
    pub fn issue_not_a_phone(&self) -> Cow<'_, str> {
        self.message("issue-not-a-phone", None)
    }

    /// “Please type a year in four digits, such as 1998.”
    #[must_use]
    pub fn issue_not_a_year(&self) -> Cow<'_, str> {
        self.message("issue-not-a-year", None)
    }

    /// “Please type a whole number from … to ….”
    #[must_use]
    pub fn issue_not_a_number<'a>(
        &'a self,
        min: impl Into<FluentValue<'a>>,
        max: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("min", min);
        args.set("max", max);
        self.message("issue-not-a-number", Some(&args))
    }

    /// “Please choose one of the answers shown here.”
    #[must_use]
    pub fn issue_not_a_choice(&self) -> Cow<'_, str> {
        self.message("issue-not-a-choice", None)
    }

    /// “Please type a date that is in the calendar.”
    #[must_use]
    pub fn issue_not_a_date(&self) -> Cow<'_, str> {
        self.message("issue-not-a-date", None)
    }

    /// “Please type a time of day, such as 14:30.”
    #[must_use]
    pub fn issue_not_a_time(&self) -> Cow<'_, str> {
        self.message("issue-not-a-time", None)
    }

    /// “Please choose a file of at most ….”
    #[must_use]
    pub fn issue_file_too_large<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("issue-file-too-large", Some(&args))
    }

    /// “Please choose a file of another kind: this one cannot be taken.”
    #[must_use]
    pub fn issue_file_kind(&self) -> Cow<'_, str> {
        self.message("issue-file-kind", None)
    }

    /// “Please choose another file: there is nothing in this one.”
    #[must_use]
    pub fn issue_file_empty(&self) -> Cow<'_, str> {
        self.message("issue-file-empty", None)
    }

    /// “Please choose another: this one is taken.”
    #[must_use]
    pub fn issue_taken(&self) -> Cow<'_, str> {
        self.message("issue-taken", None)
    }
}
