//! Written by `cargo xtask i18n` from `locales/en/common.ftl`. Do not edit.

use std::borrow::Cow;

use crate::Texts;

impl Texts {
    /// “Rostrum”
    #[must_use]
    pub fn platform_name(&self) -> Cow<'_, str> {
        self.message("platform-name", None)
    }

    /// “English”
    #[must_use]
    pub fn language_name(&self) -> Cow<'_, str> {
        self.message("language-name", None)
    }

    /// “Yes”
    #[must_use]
    pub fn yes(&self) -> Cow<'_, str> {
        self.message("yes", None)
    }

    /// “No”
    #[must_use]
    pub fn no(&self) -> Cow<'_, str> {
        self.message("no", None)
    }
}
