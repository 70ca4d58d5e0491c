//! Written by `cargo xtask i18n` from `locales/en/team.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Team key”
    #[must_use]
    pub fn team_title(&self) -> Cow<'_, str> {
        self.message("team-title", None)
    }

    /// “There is no team key yet. Before there is one, nobody can apply: applications ar”
    #[must_use]
    pub fn team_none(&self) -> Cow<'_, str> {
        self.message("team-none", None)
    }

    /// “The team key is unlocked. Applications can be read until the platform is started”
    #[must_use]
    pub fn team_open(&self) -> Cow<'_, str> {
        self.message("team-open", None)
    }

    /// “The team key is locked. Applications, their files and the letters about them can”
    #[must_use]
    pub fn team_locked(&self) -> Cow<'_, str> {
        self.message("team-locked", None)
    }

    /// “A new key is being taken into use. … applications are still sealed for the forme”
    #[must_use]
    pub fn team_left<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("team-left", Some(&args))
    }

    /// “Team key”
    #[must_use]
    pub fn team_key(&self) -> Cow<'_, str> {
        self.message("team-key", None)
    }

    /// “The line that begins with AGE-SECRET-KEY-1, or the whole file that protects it. ”
    #[must_use]
    pub fn team_key_hint(&self) -> Cow<'_, str> {
        self.message("team-key-hint", None)
    }

    /// “Passphrase”
    #[must_use]
    pub fn team_passphrase(&self) -> Cow<'_, str> {
        self.message("team-passphrase", None)
    }

    /// “Only for a key in a protected file.”
    #[must_use]
    pub fn team_passphrase_hint(&self) -> Cow<'_, str> {
        self.message("team-passphrase-hint", None)
    }

    /// “Unlock the team key”
    #[must_use]
    pub fn team_unlock(&self) -> Cow<'_, str> {
        self.message("team-unlock", None)
    }

    /// “Lock the team key”
    #[must_use]
    pub fn team_lock(&self) -> Cow<'_, str> {
        self.message("team-lock", None)
    }

    /// “Lock it when nobody needs to read applications. It can be unlocked again at any ”
    #[must_use]
    pub fn team_lock_text(&self) -> Cow<'_, str> {
        self.message("team-lock-text", None)
    }

    /// “Keys in use”
    #[must_use]
    pub fn team_keys(&self) -> Cow<'_, str> {
        self.message("team-keys", None)
    }

    /// “Number”
    #[must_use]
    pub fn team_number(&self) -> Cow<'_, str> {
        self.message("team-number", None)
    }

    /// “In use since”
    #[must_use]
    pub fn team_since(&self) -> Cow<'_, str> {
        self.message("team-since", None)
    }

    /// “Public half”
    #[must_use]
    pub fn team_public(&self) -> Cow<'_, str> {
        self.message("team-public", None)
    }

    /// “State”
    #[must_use]
    pub fn team_state(&self) -> Cow<'_, str> {
        self.message("team-state", None)
    }

    /// “Unlocked”
    #[must_use]
    pub fn team_is_open(&self) -> Cow<'_, str> {
        self.message("team-is-open", None)
    }

    /// “Locked”
    #[must_use]
    pub fn team_is_locked(&self) -> Cow<'_, str> {
        self.message("team-is-locked", None)
    }

    /// “A new team key”
    #[must_use]
    pub fn team_new(&self) -> Cow<'_, str> {
        self.message("team-new", None)
    }

    /// “You are shown a key. Whoever holds it can unlock the applications; the platform ”
    #[must_use]
    pub fn team_new_first(&self) -> Cow<'_, str> {
        self.message("team-new-first", None)
    }

    /// “Take a new key into use when somebody leaves who held the present one. Everythin”
    #[must_use]
    pub fn team_new_replaces(&self) -> Cow<'_, str> {
        self.message("team-new-replaces", None)
    }

    /// “Show me a new key”
    #[must_use]
    pub fn team_new_show(&self) -> Cow<'_, str> {
        self.message("team-new-show", None)
    }

    /// “This is a new team key. It is shown once, and is in use only after you have brou”
    #[must_use]
    pub fn team_fresh_lead(&self) -> Cow<'_, str> {
        self.message("team-fresh-lead", None)
    }

    /// “Keep it in two places outside of this platform, such as a password manager and a”
    #[must_use]
    pub fn team_fresh_keep(&self) -> Cow<'_, str> {
        self.message("team-fresh-keep", None)
    }

    /// “The key, as you have kept it”
    #[must_use]
    pub fn team_fresh_again(&self) -> Cow<'_, str> {
        self.message("team-fresh-again", None)
    }

    /// “Copy it from where you keep it. A key that you made yourself with the program ag”
    #[must_use]
    pub fn team_fresh_again_hint(&self) -> Cow<'_, str> {
        self.message("team-fresh-again-hint", None)
    }

    /// “Use this key”
    #[must_use]
    pub fn team_fresh_use(&self) -> Cow<'_, str> {
        self.message("team-fresh-use", None)
    }

    /// “This is no team key. Check that it is whole: the line begins with AGE-SECRET-KEY”
    #[must_use]
    pub fn team_not_a_key(&self) -> Cow<'_, str> {
        self.message("team-not-a-key", None)
    }

    /// “This file is protected. Type its passphrase.”
    #[must_use]
    pub fn team_no_passphrase(&self) -> Cow<'_, str> {
        self.message("team-no-passphrase", None)
    }

    /// “The file does not open with this passphrase. Check each character and type it ag”
    #[must_use]
    pub fn team_wrong_passphrase(&self) -> Cow<'_, str> {
        self.message("team-wrong-passphrase", None)
    }

    /// “This is a key, but not one that this platform uses now. Check its number and tak”
    #[must_use]
    pub fn team_another(&self) -> Cow<'_, str> {
        self.message("team-another", None)
    }

    /// “This key is in use already. Show a new one.”
    #[must_use]
    pub fn team_same(&self) -> Cow<'_, str> {
        self.message("team-same", None)
    }

    /// “A key is still being replaced. Wait until that is done, then begin again.”
    #[must_use]
    pub fn team_unfinished(&self) -> Cow<'_, str> {
        self.message("team-unfinished", None)
    }
}
