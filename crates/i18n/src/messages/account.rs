//! Written by `cargo xtask i18n` from `locales/en/account.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Sign in”
    #[must_use]
    pub fn account_sign_in(&self) -> Cow<'_, str> {
        self.message("account-sign-in", None)
    }

    /// “For organisers, assessors, moderators, speakers and delegates. Applicants need n”
    #[must_use]
    pub fn account_sign_in_lead(&self) -> Cow<'_, str> {
        self.message("account-sign-in-lead", None)
    }

    /// “E-mail address”
    #[must_use]
    pub fn account_email(&self) -> Cow<'_, str> {
        self.message("account-email", None)
    }

    /// “We send a code to it, if it belongs to an account.”
    #[must_use]
    pub fn account_email_hint(&self) -> Cow<'_, str> {
        self.message("account-email-hint", None)
    }

    /// “Send me a code”
    #[must_use]
    pub fn account_send_code(&self) -> Cow<'_, str> {
        self.message("account-send-code", None)
    }

    /// “You were given a code”
    #[must_use]
    pub fn account_entry_heading(&self) -> Cow<'_, str> {
        self.message("account-entry-heading", None)
    }

    /// “If a colleague or the platform itself gave you a code of 24 characters, type it ”
    #[must_use]
    pub fn account_entry_lead(&self) -> Cow<'_, str> {
        self.message("account-entry-lead", None)
    }

    /// “Code of 24 characters”
    #[must_use]
    pub fn account_entry_code(&self) -> Cow<'_, str> {
        self.message("account-entry-code", None)
    }

    /// “Sign in with this code”
    #[must_use]
    pub fn account_use_code(&self) -> Cow<'_, str> {
        self.message("account-use-code", None)
    }

    /// “Type the code”
    #[must_use]
    pub fn account_code_title(&self) -> Cow<'_, str> {
        self.message("account-code-title", None)
    }

    /// “If the address belongs to an account, a code is on its way to it. It is good for”
    #[must_use]
    pub fn account_code_lead(&self) -> Cow<'_, str> {
        self.message("account-code-lead", None)
    }

    /// “Code from the e-mail”
    #[must_use]
    pub fn account_code(&self) -> Cow<'_, str> {
        self.message("account-code", None)
    }

    /// “Eight letters and digits, for example 7K3M-92QX.”
    #[must_use]
    pub fn account_code_hint(&self) -> Cow<'_, str> {
        self.message("account-code-hint", None)
    }

    /// “This is not the code that was sent. Please check the e-mail and type the code ag”
    #[must_use]
    pub fn account_code_wrong(&self) -> Cow<'_, str> {
        self.message("account-code-wrong", None)
    }

    /// “This code is no longer good. Please ask for a new one.”
    #[must_use]
    pub fn account_code_over(&self) -> Cow<'_, str> {
        self.message("account-code-over", None)
    }

    /// “This is no such code. Please check each character and type it again.”
    #[must_use]
    pub fn account_entry_wrong(&self) -> Cow<'_, str> {
        self.message("account-entry-wrong", None)
    }

    /// “Ask for a new code”
    #[must_use]
    pub fn account_again(&self) -> Cow<'_, str> {
        self.message("account-again", None)
    }

    /// “Second step”
    #[must_use]
    pub fn account_factor_title(&self) -> Cow<'_, str> {
        self.message("account-factor-title", None)
    }

    /// “Open the app that shows your codes and type the one for Rostrum.”
    #[must_use]
    pub fn account_factor_lead(&self) -> Cow<'_, str> {
        self.message("account-factor-lead", None)
    }

    /// “Code from the app”
    #[must_use]
    pub fn account_factor_code(&self) -> Cow<'_, str> {
        self.message("account-factor-code", None)
    }

    /// “Six digits.”
    #[must_use]
    pub fn account_factor_hint(&self) -> Cow<'_, str> {
        self.message("account-factor-hint", None)
    }

    /// “This is not the code that the app shows now. Please type the next one.”
    #[must_use]
    pub fn account_factor_wrong(&self) -> Cow<'_, str> {
        self.message("account-factor-wrong", None)
    }

    /// “Your account”
    #[must_use]
    pub fn account_title(&self) -> Cow<'_, str> {
        self.message("account-title", None)
    }

    /// “Sign out”
    #[must_use]
    pub fn account_sign_out(&self) -> Cow<'_, str> {
        self.message("account-sign-out", None)
    }

    /// “Your offices”
    #[must_use]
    pub fn account_offices(&self) -> Cow<'_, str> {
        self.message("account-offices", None)
    }

    /// “You hold no office.”
    #[must_use]
    pub fn account_no_offices(&self) -> Cow<'_, str> {
        self.message("account-no-offices", None)
    }

    /// “all series”
    #[must_use]
    pub fn account_everywhere(&self) -> Cow<'_, str> {
        self.message("account-everywhere", None)
    }

    /// “Where you are signed in”
    #[must_use]
    pub fn account_sessions(&self) -> Cow<'_, str> {
        self.message("account-sessions", None)
    }

    /// “Signed in …, last used …”
    #[must_use]
    pub fn account_session_since<'a>(
        &'a self,
        since: impl Into<FluentValue<'a>>,
        seen: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("since", since);
        args.set("seen", seen);
        self.message("account-session-since", Some(&args))
    }

    /// “This browser”
    #[must_use]
    pub fn account_session_here(&self) -> Cow<'_, str> {
        self.message("account-session-here", None)
    }

    /// “Sign out everywhere else”
    #[must_use]
    pub fn account_end_sessions(&self) -> Cow<'_, str> {
        self.message("account-end-sessions", None)
    }

    /// “Second factor”
    #[must_use]
    pub fn account_factor(&self) -> Cow<'_, str> {
        self.message("account-factor", None)
    }

    /// “An app on your telephone shows the codes for your second step.”
    #[must_use]
    pub fn account_factor_on(&self) -> Cow<'_, str> {
        self.message("account-factor-on", None)
    }

    /// “Your account is protected by your mailbox alone. Please set up a second factor.”
    #[must_use]
    pub fn account_factor_off(&self) -> Cow<'_, str> {
        self.message("account-factor-off", None)
    }

    /// “Set up a second factor”
    #[must_use]
    pub fn account_factor_set(&self) -> Cow<'_, str> {
        self.message("account-factor-set", None)
    }

    /// “Set up another one”
    #[must_use]
    pub fn account_factor_renew(&self) -> Cow<'_, str> {
        self.message("account-factor-renew", None)
    }

    /// “Type this secret into an app for one-time codes, or open the address below on yo”
    #[must_use]
    pub fn account_factor_set_lead(&self) -> Cow<'_, str> {
        self.message("account-factor-set-lead", None)
    }

    /// “Secret”
    #[must_use]
    pub fn account_factor_secret(&self) -> Cow<'_, str> {
        self.message("account-factor-secret", None)
    }

    /// “Address for the app”
    #[must_use]
    pub fn account_factor_address(&self) -> Cow<'_, str> {
        self.message("account-factor-address", None)
    }

    /// “Keep this second factor”
    #[must_use]
    pub fn account_factor_keep(&self) -> Cow<'_, str> {
        self.message("account-factor-keep", None)
    }

    /// “From now on you are asked for a code from the app when you sign in.”
    #[must_use]
    pub fn account_factor_kept(&self) -> Cow<'_, str> {
        self.message("account-factor-kept", None)
    }

    /// “Organiser”
    #[must_use]
    pub fn account_office_organiser(&self) -> Cow<'_, str> {
        self.message("account-office-organiser", None)
    }

    /// “Assessor”
    #[must_use]
    pub fn account_office_assessor(&self) -> Cow<'_, str> {
        self.message("account-office-assessor", None)
    }

    /// “Moderator”
    #[must_use]
    pub fn account_office_moderator(&self) -> Cow<'_, str> {
        self.message("account-office-moderator", None)
    }

    /// “Speaker”
    #[must_use]
    pub fn account_office_speaker(&self) -> Cow<'_, str> {
        self.message("account-office-speaker", None)
    }

    /// “Delegate”
    #[must_use]
    pub fn account_office_delegate(&self) -> Cow<'_, str> {
        self.message("account-office-delegate", None)
    }

    /// “People”
    #[must_use]
    pub fn people_title(&self) -> Cow<'_, str> {
        self.message("people-title", None)
    }

    /// “Who may sign in, and as what. An office is for one series or for all, for one St”
    #[must_use]
    pub fn people_lead(&self) -> Cow<'_, str> {
        self.message("people-lead", None)
    }

    /// “People and their offices”
    #[must_use]
    pub fn people_table(&self) -> Cow<'_, str> {
        self.message("people-table", None)
    }

    /// “Person”
    #[must_use]
    pub fn people_person(&self) -> Cow<'_, str> {
        self.message("people-person", None)
    }

    /// “Address”
    #[must_use]
    pub fn people_address(&self) -> Cow<'_, str> {
        self.message("people-address", None)
    }

    /// “Office”
    #[must_use]
    pub fn people_office(&self) -> Cow<'_, str> {
        self.message("people-office", None)
    }

    /// “Name”
    #[must_use]
    pub fn people_name(&self) -> Cow<'_, str> {
        self.message("people-name", None)
    }

    /// “Language of letters”
    #[must_use]
    pub fn people_language(&self) -> Cow<'_, str> {
        self.message("people-language", None)
    }

    /// “Series”
    #[must_use]
    pub fn people_series(&self) -> Cow<'_, str> {
        self.message("people-series", None)
    }

    /// “All series”
    #[must_use]
    pub fn people_series_all(&self) -> Cow<'_, str> {
        self.message("people-series-all", None)
    }

    /// “State”
    #[must_use]
    pub fn people_state(&self) -> Cow<'_, str> {
        self.message("people-state", None)
    }

    /// “The State under Review; for a delegate, the State that sends.”
    #[must_use]
    pub fn people_state_hint(&self) -> Cow<'_, str> {
        self.message("people-state-hint", None)
    }

    /// “All States”
    #[must_use]
    pub fn people_state_all(&self) -> Cow<'_, str> {
        self.message("people-state-all", None)
    }

    /// “Give somebody an office”
    #[must_use]
    pub fn people_add(&self) -> Cow<'_, str> {
        self.message("people-add", None)
    }

    /// “Give this office”
    #[must_use]
    pub fn people_add_button(&self) -> Cow<'_, str> {
        self.message("people-add-button", None)
    }

    /// “Take away”
    #[must_use]
    pub fn people_dismiss(&self) -> Cow<'_, str> {
        self.message("people-dismiss", None)
    }

    /// “This is the last organiser of all series. Appoint another one first.”
    #[must_use]
    pub fn people_last_keeper(&self) -> Cow<'_, str> {
        self.message("people-last-keeper", None)
    }

    /// “You are signed in and can go on. Better make recovery codes first, below: it tak”
    #[must_use]
    pub fn account_make_codes(&self) -> Cow<'_, str> {
        self.message("account-make-codes", None)
    }

    /// “Go on to your work”
    #[must_use]
    pub fn account_go_on(&self) -> Cow<'_, str> {
        self.message("account-go-on", None)
    }
}
