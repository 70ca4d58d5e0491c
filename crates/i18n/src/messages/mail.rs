//! Written by `cargo xtask i18n` from `locales/en/mail.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Reminder of a draft”
    #[must_use]
    pub fn mail_draft_reminder_name(&self) -> Cow<'_, str> {
        self.message("mail-draft-reminder-name", None)
    }

    /// “Pre-sessions …: your application is not handed in yet”
    #[must_use]
    pub fn mail_draft_reminder_subject<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("mail-draft-reminder-subject", Some(&args))
    }

    /// “Good day, an application to Pre-sessions … was begun with this e-mail address an”
    #[must_use]
    pub fn mail_draft_reminder_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        deadline: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("deadline", deadline);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-draft-reminder-body", Some(&args))
    }

    /// “Receipt”
    #[must_use]
    pub fn mail_received_name(&self) -> Cow<'_, str> {
        self.message("mail-received-name", None)
    }

    /// “Pre-sessions …: receipt …”
    #[must_use]
    pub fn mail_received_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-received-subject", Some(&args))
    }

    /// “Good day, we have received your application for Pre-sessions …. Its number is ….”
    #[must_use]
    pub fn mail_received_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        deadline: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        args.set("deadline", deadline);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-received-body", Some(&args))
    }

    /// “Withdrawal”
    #[must_use]
    pub fn mail_withdrawn_name(&self) -> Cow<'_, str> {
        self.message("mail-withdrawn-name", None)
    }

    /// “Pre-sessions …: withdrawal …”
    #[must_use]
    pub fn mail_withdrawn_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-withdrawn-subject", Some(&args))
    }

    /// “Good day, for Pre-sessions …, the application with the number … has been withdra”
    #[must_use]
    pub fn mail_withdrawn_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-withdrawn-body", Some(&args))
    }

    /// “Decision: selected”
    #[must_use]
    pub fn mail_selected_name(&self) -> Cow<'_, str> {
        self.message("mail-selected-name", None)
    }

    /// “Pre-sessions …: decision on …”
    #[must_use]
    pub fn mail_selected_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-selected-subject", Some(&args))
    }

    /// “Good day, for Pre-sessions …, a decision has been made on the application with t”
    #[must_use]
    pub fn mail_selected_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-selected-body", Some(&args))
    }

    /// “Decision: reserve”
    #[must_use]
    pub fn mail_reserve_name(&self) -> Cow<'_, str> {
        self.message("mail-reserve-name", None)
    }

    /// “Pre-sessions …: decision on …”
    #[must_use]
    pub fn mail_reserve_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-reserve-subject", Some(&args))
    }

    /// “Good day, for Pre-sessions …, a decision has been made on the application with t”
    #[must_use]
    pub fn mail_reserve_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-reserve-body", Some(&args))
    }

    /// “Decision: not selected”
    #[must_use]
    pub fn mail_declined_name(&self) -> Cow<'_, str> {
        self.message("mail-declined-name", None)
    }

    /// “Pre-sessions …: decision on …”
    #[must_use]
    pub fn mail_declined_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-declined-subject", Some(&args))
    }

    /// “Good day, for Pre-sessions …, a decision has been made on the application with t”
    #[must_use]
    pub fn mail_declined_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-declined-body", Some(&args))
    }

    /// “Reminder to answer”
    #[must_use]
    pub fn mail_confirm_seat_name(&self) -> Cow<'_, str> {
        self.message("mail-confirm-seat-name", None)
    }

    /// “Pre-sessions …: please answer on …”
    #[must_use]
    pub fn mail_confirm_seat_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-confirm-seat-subject", Some(&args))
    }

    /// “Good day, for Pre-sessions …, your answer is still missing on the page of the ap”
    #[must_use]
    pub fn mail_confirm_seat_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-confirm-seat-body", Some(&args))
    }

    /// “New version of the programme”
    #[must_use]
    pub fn mail_programme_changed_name(&self) -> Cow<'_, str> {
        self.message("mail-programme-changed-name", None)
    }

    /// “Pre-sessions …: programme, version …”
    #[must_use]
    pub fn mail_programme_changed_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        version: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("version", version);
        self.message("mail-programme-changed-subject", Some(&args))
    }

    /// “Good day, the programme of Pre-sessions … has changed. Version … is now the one ”
    #[must_use]
    pub fn mail_programme_changed_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        version: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("version", version);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-programme-changed-body", Some(&args))
    }

    /// “Account”
    #[must_use]
    pub fn mail_account_name(&self) -> Cow<'_, str> {
        self.message("mail-account-name", None)
    }

    /// “Your account”
    #[must_use]
    pub fn mail_account_subject(&self) -> Cow<'_, str> {
        self.message("mail-account-subject", None)
    }

    /// “Good day, … If it was not you, please write to us at once and sign out everywher”
    #[must_use]
    pub fn mail_account_body<'a>(
        &'a self,
        event: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("event", event);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-account-body", Some(&args))
    }

    /// “Sign-in code”
    #[must_use]
    pub fn mail_sign_in_code_name(&self) -> Cow<'_, str> {
        self.message("mail-sign-in-code-name", None)
    }

    /// “Your sign-in code”
    #[must_use]
    pub fn mail_sign_in_code_subject(&self) -> Cow<'_, str> {
        self.message("mail-sign-in-code-subject", None)
    }

    /// “Good day, your code is … Type it on the page on which you asked for it. It works”
    #[must_use]
    pub fn mail_sign_in_code_body<'a>(
        &'a self,
        code: impl Into<FluentValue<'a>>,
        minutes: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("code", code);
        args.set("minutes", minutes);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-sign-in-code-body", Some(&args))
    }

    /// “Announcement of the call”
    #[must_use]
    pub fn mail_call_announcement_name(&self) -> Cow<'_, str> {
        self.message("mail-call-announcement-name", None)
    }

    /// “Call for applications: Pre-sessions …”
    #[must_use]
    pub fn mail_call_announcement_subject<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("mail-call-announcement-subject", Some(&args))
    }

    /// “Good day, the call for applications to speak at Pre-sessions … is open, until ….”
    #[must_use]
    pub fn mail_call_announcement_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        deadline: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("deadline", deadline);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-call-announcement-body", Some(&args))
    }

    /// “Dates changed”
    #[must_use]
    pub fn mail_postponed_name(&self) -> Cow<'_, str> {
        self.message("mail-postponed-name", None)
    }

    /// “Pre-sessions …: other dates”
    #[must_use]
    pub fn mail_postponed_subject<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("mail-postponed-subject", Some(&args))
    }

    /// “Good day, the dates of Pre-sessions … have changed. The new ones are said here: ”
    #[must_use]
    pub fn mail_postponed_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("address", address);
        args.set("number", number);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-postponed-body", Some(&args))
    }

    /// “Letter of the organisers”
    #[must_use]
    pub fn mail_free_name(&self) -> Cow<'_, str> {
        self.message("mail-free-name", None)
    }
}
