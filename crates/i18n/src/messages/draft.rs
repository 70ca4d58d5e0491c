//! Written by `cargo xtask i18n` from `locales/en/draft.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Saved at ….”
    #[must_use]
    pub fn draft_saved<'a>(&'a self, time: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("time", time);
        self.message("draft-saved", Some(&args))
    }

    /// “There is no line at the moment. What you typed is kept in this browser, and is s”
    #[must_use]
    pub fn draft_kept(&self) -> Cow<'_, str> {
        self.message("draft-kept", None)
    }

    /// “These answers were changed on another device or in another tab. Press “Save” to ”
    #[must_use]
    pub fn draft_clash(&self) -> Cow<'_, str> {
        self.message("draft-clash", None)
    }

    /// “What you type here can no longer be saved by itself. Press “Save”: nothing is lo”
    #[must_use]
    pub fn draft_closed(&self) -> Cow<'_, str> {
        self.message("draft-closed", None)
    }

    /// “Reminders”
    #[must_use]
    pub fn draft_reminders(&self) -> Cow<'_, str> {
        self.message("draft-reminders", None)
    }

    /// “If you have not handed in, we write to your e-mail address three days and one da”
    #[must_use]
    pub fn draft_reminders_on(&self) -> Cow<'_, str> {
        self.message("draft-reminders-on", None)
    }

    /// “Once you have given an e-mail address, we write to it three days and one day bef”
    #[must_use]
    pub fn draft_reminders_no_email(&self) -> Cow<'_, str> {
        self.message("draft-reminders-no-email", None)
    }

    /// “We do not remind you of the deadline.”
    #[must_use]
    pub fn draft_reminders_off(&self) -> Cow<'_, str> {
        self.message("draft-reminders-off", None)
    }

    /// “Do not remind me”
    #[must_use]
    pub fn draft_reminders_stop(&self) -> Cow<'_, str> {
        self.message("draft-reminders-stop", None)
    }

    /// “Remind me”
    #[must_use]
    pub fn draft_reminders_start(&self) -> Cow<'_, str> {
        self.message("draft-reminders-start", None)
    }
}
