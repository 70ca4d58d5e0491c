//! Written by `cargo xtask i18n` from `locales/en/paper.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Application to speak at Pre-sessions …”
    #[must_use]
    pub fn paper_title<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("paper-title", Some(&args))
    }

    /// “This form is for those who have no line on which to apply at …. Write below each”
    #[must_use]
    pub fn paper_lead<'a>(
        &'a self,
        address: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
        deadline: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("address", address);
        args.set("contact", contact);
        args.set("deadline", deadline);
        self.message("paper-lead", Some(&args))
    }

    /// “E-mail can be read on its way, and shows who wrote to whom. If you can reach the”
    #[must_use]
    pub fn paper_safe(&self) -> Cow<'_, str> {
        self.message("paper-safe", None)
    }

    /// “Leave the lines in brackets as they are. Tick a box with a click, or write an x ”
    #[must_use]
    pub fn paper_how(&self) -> Cow<'_, str> {
        self.message("paper-how", None)
    }

    /// “The State under Review”
    #[must_use]
    pub fn paper_part_state(&self) -> Cow<'_, str> {
        self.message("paper-part-state", None)
    }

    /// “For which State under Review do you apply?”
    #[must_use]
    pub fn paper_state(&self) -> Cow<'_, str> {
        self.message("paper-state", None)
    }

    /// “Tick one.”
    #[must_use]
    pub fn paper_one(&self) -> Cow<'_, str> {
        self.message("paper-one", None)
    }

    /// “Tick all that apply.”
    #[must_use]
    pub fn paper_several(&self) -> Cow<'_, str> {
        self.message("paper-several", None)
    }

    /// “Tick the box if it is so.”
    #[must_use]
    pub fn paper_box(&self) -> Cow<'_, str> {
        self.message("paper-box", None)
    }

    /// “Only if your answer to “…” is: ….”
    #[must_use]
    pub fn paper_only_answered<'a>(
        &'a self,
        question: impl Into<FluentValue<'a>>,
        answers: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        args.set("answers", answers);
        self.message("paper-only-answered", Some(&args))
    }

    /// “Only for civil society, and only if the State is ….”
    #[must_use]
    pub fn paper_only_grant<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("paper-only-grant", Some(&args))
    }

    /// “Only if the State is ….”
    #[must_use]
    pub fn paper_only_state<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("paper-only-state", Some(&args))
    }

    /// “Not asked in this series.”
    #[must_use]
    pub fn paper_only_never(&self) -> Cow<'_, str> {
        self.message("paper-only-never", None)
    }

    /// “Send this as a file together with this form: …, at most ….”
    #[must_use]
    pub fn paper_attach<'a>(
        &'a self,
        kinds: impl Into<FluentValue<'a>>,
        size: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kinds", kinds);
        args.set("size", size);
        self.message("paper-attach", Some(&args))
    }

    /// ““…””
    #[must_use]
    pub fn paper_quoted<'a>(&'a self, words: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("words", words);
        self.message("paper-quoted", Some(&args))
    }

    /// “Yes”
    #[must_use]
    pub fn paper_yes(&self) -> Cow<'_, str> {
        self.message("paper-yes", None)
    }

    /// “Without a line”
    #[must_use]
    pub fn paper_offer(&self) -> Cow<'_, str> {
        self.message("paper-offer", None)
    }

    /// “If you cannot fill in the form here, download it, fill it in where you are, and ”
    #[must_use]
    pub fn paper_offer_text(&self) -> Cow<'_, str> {
        self.message("paper-offer-text", None)
    }

    /// “The form as a Word document (DOCX)”
    #[must_use]
    pub fn paper_offer_docx(&self) -> Cow<'_, str> {
        self.message("paper-offer-docx", None)
    }

    /// “The form as an OpenDocument text (ODT)”
    #[must_use]
    pub fn paper_offer_odt(&self) -> Cow<'_, str> {
        self.message("paper-offer-odt", None)
    }

    /// “Applications by mail”
    #[must_use]
    pub fn paper_desk(&self) -> Cow<'_, str> {
        self.message("paper-desk", None)
    }

    /// “For applicants without a line. Read the form that came back or type in what came”
    #[must_use]
    pub fn paper_desk_lead(&self) -> Cow<'_, str> {
        self.message("paper-desk-lead", None)
    }

    /// “The form that came back”
    #[must_use]
    pub fn paper_file(&self) -> Cow<'_, str> {
        self.message("paper-file", None)
    }

    /// “DOCX or ODT”
    #[must_use]
    pub fn paper_file_kinds(&self) -> Cow<'_, str> {
        self.message("paper-file-kinds", None)
    }

    /// “Read the form”
    #[must_use]
    pub fn paper_read(&self) -> Cow<'_, str> {
        self.message("paper-read", None)
    }

    /// “On paper, or in a mail”
    #[must_use]
    pub fn paper_type_title(&self) -> Cow<'_, str> {
        self.message("paper-type-title", None)
    }

    /// “What cannot be read from a file can be typed in.”
    #[must_use]
    pub fn paper_type_lead(&self) -> Cow<'_, str> {
        self.message("paper-type-lead", None)
    }

    /// “Begin with an empty form”
    #[must_use]
    pub fn paper_type(&self) -> Cow<'_, str> {
        self.message("paper-type", None)
    }

    /// “Choose a file.”
    #[must_use]
    pub fn paper_no_file(&self) -> Cow<'_, str> {
        self.message("paper-no-file", None)
    }

    /// “There is too much in this file. Ask for a smaller one, or type it in.”
    #[must_use]
    pub fn paper_too_large(&self) -> Cow<'_, str> {
        self.message("paper-too-large", None)
    }

    /// “This is no DOCX or ODT document. Save it as one of them, or type it in.”
    #[must_use]
    pub fn paper_not_a_document(&self) -> Cow<'_, str> {
        self.message("paper-not-a-document", None)
    }

    /// “This document has a password, or was made by Word before 2007. Save it as DOCX w”
    #[must_use]
    pub fn paper_old_or_locked(&self) -> Cow<'_, str> {
        self.message("paper-old-or-locked", None)
    }

    /// “This document is damaged. Ask for it once more, or type it in.”
    #[must_use]
    pub fn paper_broken(&self) -> Cow<'_, str> {
        self.message("paper-broken", None)
    }

    /// “No answer of the form was found in this document. Type it in.”
    #[must_use]
    pub fn paper_not_a_questionnaire(&self) -> Cow<'_, str> {
        self.message("paper-not-a-questionnaire", None)
    }

    /// “Application by mail”
    #[must_use]
    pub fn paper_work(&self) -> Cow<'_, str> {
        self.message("paper-work", None)
    }

    /// “Nothing is handed in yet. Only you see this, for a day. Compare it with what cam”
    #[must_use]
    pub fn paper_work_lead(&self) -> Cow<'_, str> {
        self.message("paper-work-lead", None)
    }

    /// “What is typed here is saved.”
    #[must_use]
    pub fn paper_saved(&self) -> Cow<'_, str> {
        self.message("paper-saved", None)
    }

    /// “Nothing is missing. It can be handed in.”
    #[must_use]
    pub fn paper_ready(&self) -> Cow<'_, str> {
        self.message("paper-ready", None)
    }

    /// “Please look at this”
    #[must_use]
    pub fn paper_problems(&self) -> Cow<'_, str> {
        self.message("paper-problems", None)
    }

    /// “This is the form of series ….”
    #[must_use]
    pub fn paper_other_series<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("paper-other-series", Some(&args))
    }

    /// “It asks in version … of the questionnaire, not in the present one.”
    #[must_use]
    pub fn paper_other_version<'a>(&'a self, version: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("version", version);
        self.message("paper-other-version", Some(&args))
    }

    /// “An answer to “…”, which is not asked here:”
    #[must_use]
    pub fn paper_unknown<'a>(&'a self, question: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        self.message("paper-unknown", Some(&args))
    }

    /// “The form has no room for “…”.”
    #[must_use]
    pub fn paper_lost<'a>(&'a self, question: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        self.message("paper-lost", Some(&args))
    }

    /// ““…” can be read in two ways.”
    #[must_use]
    pub fn paper_unclear<'a>(&'a self, question: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        self.message("paper-unclear", Some(&args))
    }

    /// “The mail”
    #[must_use]
    pub fn paper_mail(&self) -> Cow<'_, str> {
        self.message("paper-mail", None)
    }

    /// “State under Review”
    #[must_use]
    pub fn paper_which_state(&self) -> Cow<'_, str> {
        self.message("paper-which-state", None)
    }

    /// “Language in which we write to the applicant”
    #[must_use]
    pub fn paper_language(&self) -> Cow<'_, str> {
        self.message("paper-language", None)
    }

    /// “Day on which the mail arrived”
    #[must_use]
    pub fn paper_day(&self) -> Cow<'_, str> {
        self.message("paper-day", None)
    }

    /// “By the clocks of Geneva, as the mailbox says it; not when it was written.”
    #[must_use]
    pub fn paper_day_hint(&self) -> Cow<'_, str> {
        self.message("paper-day-hint", None)
    }

    /// “Time at which it arrived”
    #[must_use]
    pub fn paper_time(&self) -> Cow<'_, str> {
        self.message("paper-time", None)
    }

    /// “Such as 18:30.”
    #[must_use]
    pub fn paper_time_hint(&self) -> Cow<'_, str> {
        self.message("paper-time-hint", None)
    }

    /// “Choose a State of this series.”
    #[must_use]
    pub fn paper_issue_state(&self) -> Cow<'_, str> {
        self.message("paper-issue-state", None)
    }

    /// “Give the day as day, month and year.”
    #[must_use]
    pub fn paper_issue_day(&self) -> Cow<'_, str> {
        self.message("paper-issue-day", None)
    }

    /// “Give a time of that day, such as 18:30.”
    #[must_use]
    pub fn paper_issue_time(&self) -> Cow<'_, str> {
        self.message("paper-issue-time", None)
    }

    /// “This time has not come yet.”
    #[must_use]
    pub fn paper_issue_future(&self) -> Cow<'_, str> {
        self.message("paper-issue-future", None)
    }

    /// “The call was not open yet when the mail arrived.”
    #[must_use]
    pub fn paper_issue_early(&self) -> Cow<'_, str> {
        self.message("paper-issue-early", None)
    }

    /// “The mail arrived after the deadline for this State. It cannot be handed in.”
    #[must_use]
    pub fn paper_issue_late(&self) -> Cow<'_, str> {
        self.message("paper-issue-late", None)
    }

    /// “Tick only what the applicant agreed to in what came.”
    #[must_use]
    pub fn paper_agreed(&self) -> Cow<'_, str> {
        self.message("paper-agreed", None)
    }

    /// “A file that came with the mail is added here.”
    #[must_use]
    pub fn paper_files(&self) -> Cow<'_, str> {
        self.message("paper-files", None)
    }

    /// “Save and check”
    #[must_use]
    pub fn paper_save(&self) -> Cow<'_, str> {
        self.message("paper-save", None)
    }

    /// “Hand in”
    #[must_use]
    pub fn paper_hand_in(&self) -> Cow<'_, str> {
        self.message("paper-hand-in", None)
    }

    /// “Throw away”
    #[must_use]
    pub fn paper_drop(&self) -> Cow<'_, str> {
        self.message("paper-drop", None)
    }

    /// “The application is handed in”
    #[must_use]
    pub fn paper_done(&self) -> Cow<'_, str> {
        self.message("paper-done", None)
    }

    /// “It counts as handed in on ….”
    #[must_use]
    pub fn paper_done_lead<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("paper-done-lead", Some(&args))
    }

    /// “Number of the receipt”
    #[must_use]
    pub fn paper_done_number(&self) -> Cow<'_, str> {
        self.message("paper-done-number", None)
    }

    /// “Code of the application”
    #[must_use]
    pub fn paper_done_code(&self) -> Cow<'_, str> {
        self.message("paper-done-code", None)
    }

    /// “Print this page or write the code down before you leave it. Until a day has pass”
    #[must_use]
    pub fn paper_done_once(&self) -> Cow<'_, str> {
        self.message("paper-done-once", None)
    }

    /// “Read it to the applicant over a line that you both trust, or give it on paper. D”
    #[must_use]
    pub fn paper_done_pass(&self) -> Cow<'_, str> {
        self.message("paper-done-pass", None)
    }

    /// “The confirmation is in the outbox. It goes to the address that the application g”
    #[must_use]
    pub fn paper_done_letter(&self) -> Cow<'_, str> {
        self.message("paper-done-letter", None)
    }

    /// “Signed receipt”
    #[must_use]
    pub fn paper_done_receipt(&self) -> Cow<'_, str> {
        self.message("paper-done-receipt", None)
    }

    /// “Enter another one”
    #[must_use]
    pub fn paper_done_next(&self) -> Cow<'_, str> {
        self.message("paper-done-next", None)
    }
}
