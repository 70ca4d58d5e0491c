//! Written by `cargo xtask i18n` from `locales/en/retention.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “What is kept, and how long”
    #[must_use]
    pub fn retention_title(&self) -> Cow<'_, str> {
        self.message("retention-title", None)
    }

    /// “Each period begins when the last day of the series is over. What is erased is go”
    #[must_use]
    pub fn retention_lead(&self) -> Cow<'_, str> {
        self.message("retention-lead", None)
    }

    /// “What is erased when”
    #[must_use]
    pub fn retention_table(&self) -> Cow<'_, str> {
        self.message("retention-table", None)
    }

    /// “What”
    #[must_use]
    pub fn retention_what(&self) -> Cow<'_, str> {
        self.message("retention-what", None)
    }

    /// “Days after the series”
    #[must_use]
    pub fn retention_days(&self) -> Cow<'_, str> {
        self.message("retention-days", None)
    }

    /// “Erased on”
    #[must_use]
    pub fn retention_day(&self) -> Cow<'_, str> {
        self.message("retention-day", None)
    }

    /// “Of how many”
    #[must_use]
    pub fn retention_count(&self) -> Cow<'_, str> {
        self.message("retention-count", None)
    }

    /// “due now”
    #[must_use]
    pub fn retention_over(&self) -> Cow<'_, str> {
        self.message("retention-over", None)
    }

    /// “Travel and passport data”
    #[must_use]
    pub fn retention_held_travel(&self) -> Cow<'_, str> {
        self.message("retention-held-travel", None)
    }

    /// “Files as they were sent”
    #[must_use]
    pub fn retention_held_files(&self) -> Cow<'_, str> {
        self.message("retention-held-files", None)
    }

    /// “Drafts that were never handed in”
    #[must_use]
    pub fn retention_held_drafts(&self) -> Cow<'_, str> {
        self.message("retention-held-drafts", None)
    }

    /// “Applications that were not chosen or were taken back, whole”
    #[must_use]
    pub fn retention_held_declined(&self) -> Cow<'_, str> {
        self.message("retention-held-declined", None)
    }

    /// “Letters that left, with their addresses”
    #[must_use]
    pub fn retention_held_letters(&self) -> Cow<'_, str> {
        self.message("retention-held-letters", None)
    }

    /// “Addresses and telephone numbers of those who spoke”
    #[must_use]
    pub fn retention_held_contact(&self) -> Cow<'_, str> {
        self.message("retention-held-contact", None)
    }

    /// “Applications of those who spoke, whole”
    #[must_use]
    pub fn retention_held_speakers(&self) -> Cow<'_, str> {
        self.message("retention-held-speakers", None)
    }

    /// “…: days after the series”
    #[must_use]
    pub fn retention_field<'a>(&'a self, what: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        self.message("retention-field", Some(&args))
    }

    /// “Save”
    #[must_use]
    pub fn retention_save(&self) -> Cow<'_, str> {
        self.message("retention-save", None)
    }

    /// “What has no period of its own”
    #[must_use]
    pub fn retention_fixed(&self) -> Cow<'_, str> {
        self.message("retention-fixed", None)
    }

    /// “The text of a letter is deleted as soon as it left.”
    #[must_use]
    pub fn retention_fixed_letters(&self) -> Cow<'_, str> {
        self.message("retention-fixed-letters", None)
    }

    /// “Sessions end by themselves, at the latest seven days after the code was typed.”
    #[must_use]
    pub fn retention_fixed_sessions(&self) -> Cow<'_, str> {
        self.message("retention-fixed-sessions", None)
    }

    /// “Sheets that wait to be taken in are deleted after a day.”
    #[must_use]
    pub fn retention_fixed_sheets(&self) -> Cow<'_, str> {
        self.message("retention-fixed-sheets", None)
    }

    /// “The log says by ids who did what and when. It holds no name and no answer; entri”
    #[must_use]
    pub fn retention_fixed_log(&self) -> Cow<'_, str> {
        self.message("retention-fixed-log", None)
    }

    /// “The team key is locked. Until it is unlocked, applications that were handed in a”
    #[must_use]
    pub fn retention_locked(&self) -> Cow<'_, str> {
        self.message("retention-locked", None)
    }

    /// “The figures, which stay”
    #[must_use]
    pub fn retention_figures(&self) -> Cow<'_, str> {
        self.message("retention-figures", None)
    }

    /// “These are counted of what is kept and of what was erased. Each figure stands alo”
    #[must_use]
    pub fn retention_figures_lead(&self) -> Cow<'_, str> {
        self.message("retention-figures-lead", None)
    }

    /// “Applications”
    #[must_use]
    pub fn retention_figure_applications(&self) -> Cow<'_, str> {
        self.message("retention-figure-applications", None)
    }

    /// “Where they stood”
    #[must_use]
    pub fn retention_figure_standing(&self) -> Cow<'_, str> {
        self.message("retention-figure-standing", None)
    }

    /// “Decided”
    #[must_use]
    pub fn retention_figure_outcome(&self) -> Cow<'_, str> {
        self.message("retention-figure-outcome", None)
    }

    /// “Kind of organisation”
    #[must_use]
    pub fn retention_figure_kind(&self) -> Cow<'_, str> {
        self.message("retention-figure-kind", None)
    }

    /// “Gender of the speaker”
    #[must_use]
    pub fn retention_figure_gender(&self) -> Cow<'_, str> {
        self.message("retention-figure-gender", None)
    }

    /// “Themes”
    #[must_use]
    pub fn retention_figure_theme(&self) -> Cow<'_, str> {
        self.message("retention-figure-theme", None)
    }

    /// “Language”
    #[must_use]
    pub fn retention_figure_language(&self) -> Cow<'_, str> {
        self.message("retention-figure-language", None)
    }

    /// “Asked for a travel grant”
    #[must_use]
    pub fn retention_figure_grant(&self) -> Cow<'_, str> {
        self.message("retention-figure-grant", None)
    }

    /// “Value”
    #[must_use]
    pub fn retention_figures_value(&self) -> Cow<'_, str> {
        self.message("retention-figures-value", None)
    }

    /// “Number”
    #[must_use]
    pub fn retention_figures_number(&self) -> Cow<'_, str> {
        self.message("retention-figures-number", None)
    }

    /// “What is held about you”
    #[must_use]
    pub fn held_title(&self) -> Cow<'_, str> {
        self.message("held-title", None)
    }

    /// “Here you see how long what is kept, take a copy of everything, and have everythi”
    #[must_use]
    pub fn held_lead(&self) -> Cow<'_, str> {
        self.message("held-lead", None)
    }

    /// “… days after the series”
    #[must_use]
    pub fn held_days<'a>(&'a self, days: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("days", days);
        self.message("held-days", Some(&args))
    }

    /// “A copy of everything”
    #[must_use]
    pub fn held_copy(&self) -> Cow<'_, str> {
        self.message("held-copy", None)
    }

    /// “A ZIP file with your answers, your files, what you chose to be shown, the letter”
    #[must_use]
    pub fn held_copy_text(&self) -> Cow<'_, str> {
        self.message("held-copy-text", None)
    }

    /// “Download everything”
    #[must_use]
    pub fn held_copy_link(&self) -> Cow<'_, str> {
        self.message("held-copy-link", None)
    }

    /// “Erase everything”
    #[must_use]
    pub fn held_erase(&self) -> Cow<'_, str> {
        self.message("held-erase", None)
    }

    /// “Your draft is erased at once. The code then opens nothing. This cannot be undone”
    #[must_use]
    pub fn held_erase_draft(&self) -> Cow<'_, str> {
        self.message("held-erase-draft", None)
    }

    /// “Your application is taken back, a seat that you hold falls free, whatever was re”
    #[must_use]
    pub fn held_erase_handed_in(&self) -> Cow<'_, str> {
        self.message("held-erase-handed-in", None)
    }

    /// “What was public may have been copied. Copies in backups of the platform go when ”
    #[must_use]
    pub fn held_erase_public(&self) -> Cow<'_, str> {
        self.message("held-erase-public", None)
    }

    /// “Erase everything now”
    #[must_use]
    pub fn held_erase_button(&self) -> Cow<'_, str> {
        self.message("held-erase-button", None)
    }

    /// “Erase everything?”
    #[must_use]
    pub fn held_erase_sure(&self) -> Cow<'_, str> {
        self.message("held-erase-sure", None)
    }

    /// “What is held about you”
    #[must_use]
    pub fn held_go(&self) -> Cow<'_, str> {
        self.message("held-go", None)
    }

    /// “What the log says”
    #[must_use]
    pub fn held_log(&self) -> Cow<'_, str> {
        self.message("held-log", None)
    }

    /// “…: … (…)”
    #[must_use]
    pub fn held_log_line<'a>(
        &'a self,
        when: impl Into<FluentValue<'a>>,
        what: impl Into<FluentValue<'a>>,
        who: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("when", when);
        args.set("what", what);
        args.set("who", who);
        self.message("held-log-line", Some(&args))
    }

    /// “you”
    #[must_use]
    pub fn held_log_you(&self) -> Cow<'_, str> {
        self.message("held-log-you", None)
    }

    /// “the organising team”
    #[must_use]
    pub fn held_log_others(&self) -> Cow<'_, str> {
        self.message("held-log-others", None)
    }

    /// “the platform”
    #[must_use]
    pub fn held_log_platform(&self) -> Cow<'_, str> {
        self.message("held-log-platform", None)
    }

    /// “What is held about you”
    #[must_use]
    pub fn held_account(&self) -> Cow<'_, str> {
        self.message("held-account", None)
    }

    /// “Your name, address and offices, your sessions, and what the log says that you di”
    #[must_use]
    pub fn held_account_text(&self) -> Cow<'_, str> {
        self.message("held-account-text", None)
    }

    /// “Download it as JSON”
    #[must_use]
    pub fn held_account_link(&self) -> Cow<'_, str> {
        self.message("held-account-link", None)
    }

    /// “Erase the account”
    #[must_use]
    pub fn held_person_erase(&self) -> Cow<'_, str> {
        self.message("held-person-erase", None)
    }

    /// “The account, its offices and its sessions are erased. Entries in the log stay, w”
    #[must_use]
    pub fn held_person_erase_text(&self) -> Cow<'_, str> {
        self.message("held-person-erase-text", None)
    }
}
