//! Written by `cargo xtask i18n` from `locales/en/likeness.ftl`. Do not edit.

use std::borrow::Cow;

use crate::Texts;

impl Texts {
    /// “Alike”
    #[must_use]
    pub fn likeness_title(&self) -> Cow<'_, str> {
        self.message("likeness-title", None)
    }

    /// “Alike another one”
    #[must_use]
    pub fn likeness_filter(&self) -> Cow<'_, str> {
        self.message("likeness-filter", None)
    }

    /// “These applications have something in common with this one. That may have good re”
    #[must_use]
    pub fn likeness_lead(&self) -> Cow<'_, str> {
        self.message("likeness-lead", None)
    }

    /// “In common”
    #[must_use]
    pub fn likeness_how(&self) -> Cow<'_, str> {
        self.message("likeness-how", None)
    }

    /// “the same name”
    #[must_use]
    pub fn likeness_name(&self) -> Cow<'_, str> {
        self.message("likeness-name", None)
    }

    /// “nearly the same name”
    #[must_use]
    pub fn likeness_similar(&self) -> Cow<'_, str> {
        self.message("likeness-similar", None)
    }

    /// “the same e-mail address”
    #[must_use]
    pub fn likeness_email(&self) -> Cow<'_, str> {
        self.message("likeness-email", None)
    }

    /// “the same domain of e-mail or web site”
    #[must_use]
    pub fn likeness_domain(&self) -> Cow<'_, str> {
        self.message("likeness-domain", None)
    }

    /// “the same speaker”
    #[must_use]
    pub fn likeness_speaker(&self) -> Cow<'_, str> {
        self.message("likeness-speaker", None)
    }
}
