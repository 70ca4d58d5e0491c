//! Written by `cargo xtask i18n` from `locales/en/factor.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Code from the app, or a recovery code”
    #[must_use]
    pub fn factor_field(&self) -> Cow<'_, str> {
        self.message("factor-field", None)
    }

    /// “The six digits that the app shows, or one of your recovery codes.”
    #[must_use]
    pub fn factor_field_hint(&self) -> Cow<'_, str> {
        self.message("factor-field-hint", None)
    }

    /// “Too many codes were wrong, or it took too long. Please wait an hour, or sign in ”
    #[must_use]
    pub fn factor_over(&self) -> Cow<'_, str> {
        self.message("factor-over", None)
    }

    /// “This is a rehearsal: the made-up telephone shows ….”
    #[must_use]
    pub fn factor_rehearsal<'a>(&'a self, code: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("code", code);
        self.message("factor-rehearsal", Some(&args))
    }

    /// “Your offices rest until you show a second factor. Whoever organises needs one: a”
    #[must_use]
    pub fn factor_withheld(&self) -> Cow<'_, str> {
        self.message("factor-withheld", None)
    }

    /// “Your offices rest in this session until you show your second factor.”
    #[must_use]
    pub fn factor_withheld_confirm(&self) -> Cow<'_, str> {
        self.message("factor-withheld-confirm", None)
    }

    /// “Your second factor was taken away, and your offices rest until …. If it was not ”
    #[must_use]
    pub fn factor_resting<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("factor-resting", Some(&args))
    }

    /// “Show your second factor”
    #[must_use]
    pub fn factor_confirm(&self) -> Cow<'_, str> {
        self.message("factor-confirm", None)
    }

    /// “Before anything is changed about how you sign in, please show your second factor”
    #[must_use]
    pub fn factor_confirm_lead(&self) -> Cow<'_, str> {
        self.message("factor-confirm-lead", None)
    }

    /// “Go on”
    #[must_use]
    pub fn factor_confirm_button(&self) -> Cow<'_, str> {
        self.message("factor-confirm-button", None)
    }

    /// “Recovery codes”
    #[must_use]
    pub fn factor_recovery(&self) -> Cow<'_, str> {
        self.message("factor-recovery", None)
    }

    /// “You have no recovery codes. Without them, a lost telephone locks you out until a”
    #[must_use]
    pub fn factor_recovery_none(&self) -> Cow<'_, str> {
        self.message("factor-recovery-none", None)
    }

    /// “… recovery codes are left.”
    #[must_use]
    pub fn factor_recovery_left<'a>(&'a self, many: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("many", many);
        self.message("factor-recovery-left", Some(&args))
    }

    /// “Make recovery codes”
    #[must_use]
    pub fn factor_recovery_make(&self) -> Cow<'_, str> {
        self.message("factor-recovery-make", None)
    }

    /// “Make new recovery codes”
    #[must_use]
    pub fn factor_recovery_renew(&self) -> Cow<'_, str> {
        self.message("factor-recovery-renew", None)
    }

    /// “Each of these codes stands for your second factor, once. They are shown now and ”
    #[must_use]
    pub fn factor_recovery_lead(&self) -> Cow<'_, str> {
        self.message("factor-recovery-lead", None)
    }

    /// “Print them or write them down, and keep them apart from your telephone.”
    #[must_use]
    pub fn factor_recovery_keep(&self) -> Cow<'_, str> {
        self.message("factor-recovery-keep", None)
    }

    /// “Save as a text file”
    #[must_use]
    pub fn factor_recovery_download(&self) -> Cow<'_, str> {
        self.message("factor-recovery-download", None)
    }

    /// “Rostrum recovery codes”
    #[must_use]
    pub fn factor_recovery_file(&self) -> Cow<'_, str> {
        self.message("factor-recovery-file", None)
    }

    /// “I have kept them”
    #[must_use]
    pub fn factor_recovery_kept(&self) -> Cow<'_, str> {
        self.message("factor-recovery-kept", None)
    }

    /// “By a code from an e-mail”
    #[must_use]
    pub fn factor_way_mail(&self) -> Cow<'_, str> {
        self.message("factor-way-mail", None)
    }

    /// “With a code that was given”
    #[must_use]
    pub fn factor_way_given(&self) -> Cow<'_, str> {
        self.message("factor-way-given", None)
    }

    /// “With a passkey”
    #[must_use]
    pub fn factor_way_passkey(&self) -> Cow<'_, str> {
        self.message("factor-way-passkey", None)
    }

    /// “By your organisation’s sign-in”
    #[must_use]
    pub fn factor_way_provider(&self) -> Cow<'_, str> {
        self.message("factor-way-provider", None)
    }

    /// “second factor shown”
    #[must_use]
    pub fn factor_proven(&self) -> Cow<'_, str> {
        self.message("factor-proven", None)
    }

    /// “End this session”
    #[must_use]
    pub fn factor_session_end(&self) -> Cow<'_, str> {
        self.message("factor-session-end", None)
    }

    /// “the session of …”
    #[must_use]
    pub fn factor_session_of<'a>(&'a self, since: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("since", since);
        self.message("factor-session-of", Some(&args))
    }

    /// “Take second factors away”
    #[must_use]
    pub fn factor_reset(&self) -> Cow<'_, str> {
        self.message("factor-reset", None)
    }

    /// “second factors of …”
    #[must_use]
    pub fn factor_reset_about<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("factor-reset-about", Some(&args))
    }

    /// “A second factor was set up on your account.”
    #[must_use]
    pub fn factor_event_set(&self) -> Cow<'_, str> {
        self.message("factor-event-set", None)
    }

    /// “New recovery codes were made for your account. Codes that you had before no long”
    #[must_use]
    pub fn factor_event_codes_made(&self) -> Cow<'_, str> {
        self.message("factor-event-codes-made", None)
    }

    /// “A recovery code was used on your account.”
    #[must_use]
    pub fn factor_event_code_used(&self) -> Cow<'_, str> {
        self.message("factor-event-code-used", None)
    }

    /// “An organiser took the second factors of your account away. Your sessions have en”
    #[must_use]
    pub fn factor_event_reset(&self) -> Cow<'_, str> {
        self.message("factor-event-reset", None)
    }

    /// “Passkeys”
    #[must_use]
    pub fn factor_passkeys(&self) -> Cow<'_, str> {
        self.message("factor-passkeys", None)
    }

    /// “A passkey signs you in with your fingerprint, your face or the PIN of your devic”
    #[must_use]
    pub fn factor_passkeys_lead(&self) -> Cow<'_, str> {
        self.message("factor-passkeys-lead", None)
    }

    /// “Passkey”
    #[must_use]
    pub fn factor_passkey_title(&self) -> Cow<'_, str> {
        self.message("factor-passkey-title", None)
    }

    /// “Use a passkey”
    #[must_use]
    pub fn factor_passkey_use(&self) -> Cow<'_, str> {
        self.message("factor-passkey-use", None)
    }

    /// “Go on”
    #[must_use]
    pub fn factor_passkey_go(&self) -> Cow<'_, str> {
        self.message("factor-passkey-go", None)
    }

    /// “Your browser now asks you for the passkey.”
    #[must_use]
    pub fn factor_passkey_lead(&self) -> Cow<'_, str> {
        self.message("factor-passkey-lead", None)
    }

    /// “Your browser now asks you where to keep the new passkey.”
    #[must_use]
    pub fn factor_passkey_add_lead(&self) -> Cow<'_, str> {
        self.message("factor-passkey-add-lead", None)
    }

    /// “Sign in otherwise”
    #[must_use]
    pub fn factor_passkey_otherwise(&self) -> Cow<'_, str> {
        self.message("factor-passkey-otherwise", None)
    }

    /// “Your browser gave no passkey. Please try again, or use another way.”
    #[must_use]
    pub fn factor_passkey_failed(&self) -> Cow<'_, str> {
        self.message("factor-passkey-failed", None)
    }

    /// “Passkeys need JavaScript and a browser of recent years. Without them, please use”
    #[must_use]
    pub fn factor_passkey_no_script(&self) -> Cow<'_, str> {
        self.message("factor-passkey-no-script", None)
    }

    /// “This took too long, or was begun in another browser. Please begin anew.”
    #[must_use]
    pub fn factor_passkey_over(&self) -> Cow<'_, str> {
        self.message("factor-passkey-over", None)
    }

    /// “This passkey is not one that is known here. Please try another, or use another w”
    #[must_use]
    pub fn factor_passkey_wrong(&self) -> Cow<'_, str> {
        self.message("factor-passkey-wrong", None)
    }

    /// “There are as many passkeys as there may be. Please remove one first.”
    #[must_use]
    pub fn factor_passkey_too_many(&self) -> Cow<'_, str> {
        self.message("factor-passkey-too-many", None)
    }

    /// “Add a passkey”
    #[must_use]
    pub fn factor_passkey_add(&self) -> Cow<'_, str> {
        self.message("factor-passkey-add", None)
    }

    /// “Name of the passkey”
    #[must_use]
    pub fn factor_passkey_name(&self) -> Cow<'_, str> {
        self.message("factor-passkey-name", None)
    }

    /// “So that you know it again, for example: office laptop.”
    #[must_use]
    pub fn factor_passkey_name_hint(&self) -> Cow<'_, str> {
        self.message("factor-passkey-name-hint", None)
    }

    /// “added …”
    #[must_use]
    pub fn factor_passkey_since<'a>(&'a self, since: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("since", since);
        self.message("factor-passkey-since", Some(&args))
    }

    /// “last used …”
    #[must_use]
    pub fn factor_passkey_used<'a>(&'a self, used: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("used", used);
        self.message("factor-passkey-used", Some(&args))
    }

    /// “Remove”
    #[must_use]
    pub fn factor_passkey_remove(&self) -> Cow<'_, str> {
        self.message("factor-passkey-remove", None)
    }

    /// “A passkey was added to your account.”
    #[must_use]
    pub fn factor_event_passkey_added(&self) -> Cow<'_, str> {
        self.message("factor-event-passkey-added", None)
    }

    /// “A passkey was removed from your account.”
    #[must_use]
    pub fn factor_event_passkey_removed(&self) -> Cow<'_, str> {
        self.message("factor-event-passkey-removed", None)
    }
}
