//! Written by `cargo xtask i18n` from `locales/en/kept.ftl`. Do not edit.

use std::borrow::Cow;

use crate::Texts;

impl Texts {
    /// “Nothing is there for you now”
    #[must_use]
    pub fn kept_title(&self) -> Cow<'_, str> {
        self.message("kept-title", None)
    }

    /// “If you were signed in, your session has ended. Nothing was done, and what you ty”
    #[must_use]
    pub fn kept_lead(&self) -> Cow<'_, str> {
        self.message("kept-lead", None)
    }

    /// “Sign in”
    #[must_use]
    pub fn kept_sign_in(&self) -> Cow<'_, str> {
        self.message("kept-sign-in", None)
    }

    /// “Open an application with its code”
    #[must_use]
    pub fn kept_return(&self) -> Cow<'_, str> {
        self.message("kept-return", None)
    }

    /// “A file that you chose must be chosen again afterwards.”
    #[must_use]
    pub fn kept_files(&self) -> Cow<'_, str> {
        self.message("kept-files", None)
    }

    /// “Send again”
    #[must_use]
    pub fn kept_send(&self) -> Cow<'_, str> {
        self.message("kept-send", None)
    }

    /// “Send it once more”
    #[must_use]
    pub fn kept_again(&self) -> Cow<'_, str> {
        self.message("kept-again", None)
    }

    /// “This form is from before you signed in, so nothing was done yet. What you typed ”
    #[must_use]
    pub fn kept_again_lead(&self) -> Cow<'_, str> {
        self.message("kept-again-lead", None)
    }
}
