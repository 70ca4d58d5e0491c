//! Written by `cargo xtask i18n` from `locales/en/reuse.ftl`. Do not edit.

use std::borrow::Cow;

use crate::Texts;

impl Texts {
    /// “Something in common”
    #[must_use]
    pub fn ties_title(&self) -> Cow<'_, str> {
        self.message("ties-title", None)
    }

    /// “Only pointed out: nothing follows from it, and no applicant is told.”
    #[must_use]
    pub fn ties_lead(&self) -> Cow<'_, str> {
        self.message("ties-lead", None)
    }

    /// “Something in common”
    #[must_use]
    pub fn ties_filter(&self) -> Cow<'_, str> {
        self.message("ties-filter", None)
    }

    /// “In common”
    #[must_use]
    pub fn ties_what(&self) -> Cow<'_, str> {
        self.message("ties-what", None)
    }

    /// “same organisation”
    #[must_use]
    pub fn ties_organisation(&self) -> Cow<'_, str> {
        self.message("ties-organisation", None)
    }

    /// “same e-mail address”
    #[must_use]
    pub fn ties_email(&self) -> Cow<'_, str> {
        self.message("ties-email", None)
    }

    /// “same web site”
    #[must_use]
    pub fn ties_site(&self) -> Cow<'_, str> {
        self.message("ties-site", None)
    }

    /// “same domain”
    #[must_use]
    pub fn ties_domain(&self) -> Cow<'_, str> {
        self.message("ties-domain", None)
    }

    /// “same speaker”
    #[must_use]
    pub fn ties_speaker(&self) -> Cow<'_, str> {
        self.message("ties-speaker", None)
    }

    /// “Answers of an earlier application”
    #[must_use]
    pub fn earlier_title(&self) -> Cow<'_, str> {
        self.message("earlier-title", None)
    }

    /// “If you have applied before and kept the code, its answers can be offered to you ”
    #[must_use]
    pub fn earlier_lead(&self) -> Cow<'_, str> {
        self.message("earlier-lead", None)
    }

    /// “Code of the earlier application”
    #[must_use]
    pub fn earlier_code(&self) -> Cow<'_, str> {
        self.message("earlier-code", None)
    }

    /// “Show its answers”
    #[must_use]
    pub fn earlier_look(&self) -> Cow<'_, str> {
        self.message("earlier-look", None)
    }

    /// “It has no answer that could be taken over.”
    #[must_use]
    pub fn earlier_nothing(&self) -> Cow<'_, str> {
        self.message("earlier-nothing", None)
    }

    /// “From your earlier application”
    #[must_use]
    pub fn earlier_from(&self) -> Cow<'_, str> {
        self.message("earlier-from", None)
    }

    /// “Take this answer”
    #[must_use]
    pub fn earlier_take(&self) -> Cow<'_, str> {
        self.message("earlier-take", None)
    }

    /// “Here you have written:”
    #[must_use]
    pub fn earlier_now(&self) -> Cow<'_, str> {
        self.message("earlier-now", None)
    }

    /// “Take over what is ticked”
    #[must_use]
    pub fn earlier_do(&self) -> Cow<'_, str> {
        self.message("earlier-do", None)
    }

    /// “What you chose is taken over. Read it once more where it is asked.”
    #[must_use]
    pub fn earlier_taken(&self) -> Cow<'_, str> {
        self.message("earlier-taken", None)
    }

    /// “Use answers of an earlier application”
    #[must_use]
    pub fn earlier_go(&self) -> Cow<'_, str> {
        self.message("earlier-go", None)
    }
}
