//! Written by `cargo xtask i18n` from `locales/en/nav.ftl`. Do not edit.

use std::borrow::Cow;

use crate::Texts;

impl Texts {
    /// “Desk”
    #[must_use]
    pub fn nav_desk(&self) -> Cow<'_, str> {
        self.message("nav-desk", None)
    }

    /// “Letters”
    #[must_use]
    pub fn nav_letters(&self) -> Cow<'_, str> {
        self.message("nav-letters", None)
    }

    /// “People”
    #[must_use]
    pub fn nav_people(&self) -> Cow<'_, str> {
        self.message("nav-people", None)
    }

    /// “Templates”
    #[must_use]
    pub fn nav_templates(&self) -> Cow<'_, str> {
        self.message("nav-templates", None)
    }

    /// “Assess”
    #[must_use]
    pub fn nav_assess(&self) -> Cow<'_, str> {
        self.message("nav-assess", None)
    }

    /// “Series”
    #[must_use]
    pub fn nav_series(&self) -> Cow<'_, str> {
        self.message("nav-series", None)
    }

    /// “Programme”
    #[must_use]
    pub fn nav_programme(&self) -> Cow<'_, str> {
        self.message("nav-programme", None)
    }

    /// “Write to applicants”
    #[must_use]
    pub fn nav_write(&self) -> Cow<'_, str> {
        self.message("nav-write", None)
    }

    /// “About the series”
    #[must_use]
    pub fn nav_overview(&self) -> Cow<'_, str> {
        self.message("nav-overview", None)
    }

    /// “Team key”
    #[must_use]
    pub fn nav_team(&self) -> Cow<'_, str> {
        self.message("nav-team", None)
    }

    /// “Questionnaires”
    #[must_use]
    pub fn nav_forms(&self) -> Cow<'_, str> {
        self.message("nav-forms", None)
    }
}
