//! Written by `cargo xtask i18n` from `locales/en/apply.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Pre-sessions …”
    #[must_use]
    pub fn apply_over<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("apply-over", Some(&args))
    }

    /// “Apply to speak at Pre-sessions …”
    #[must_use]
    pub fn apply_start<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("apply-start", Some(&args))
    }

    /// “You apply for one State under Review. No account is needed, and nothing is sent ”
    #[must_use]
    pub fn apply_start_lead(&self) -> Cow<'_, str> {
        self.message("apply-start-lead", None)
    }

    /// “What will be asked”
    #[must_use]
    pub fn apply_start_asked(&self) -> Cow<'_, str> {
        self.message("apply-start-asked", None)
    }

    /// “The form has these pages. You can stop at any time and come back with a code tha”
    #[must_use]
    pub fn apply_start_asked_text(&self) -> Cow<'_, str> {
        self.message("apply-start-asked-text", None)
    }

    /// “only for States whose civil society may ask for a grant”
    #[must_use]
    pub fn apply_start_grant(&self) -> Cow<'_, str> {
        self.message("apply-start-grant", None)
    }

    /// “A file may be a PDF, a Word or OpenDocument text, a plain text or a picture, of ”
    #[must_use]
    pub fn apply_start_files<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("apply-start-files", Some(&args))
    }

    /// “The organising team reads your application and nobody else. Names are shown to o”
    #[must_use]
    pub fn apply_start_safe(&self) -> Cow<'_, str> {
        self.message("apply-start-safe", None)
    }

    /// “Begin”
    #[must_use]
    pub fn apply_start_choose(&self) -> Cow<'_, str> {
        self.message("apply-start-choose", None)
    }

    /// “For which State under Review do you apply?”
    #[must_use]
    pub fn apply_state(&self) -> Cow<'_, str> {
        self.message("apply-state", None)
    }

    /// “Only the States for which applications are taken now are listed.”
    #[must_use]
    pub fn apply_state_hint(&self) -> Cow<'_, str> {
        self.message("apply-state-hint", None)
    }

    /// “until …”
    #[must_use]
    pub fn apply_state_until<'a>(&'a self, deadline: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("deadline", deadline);
        self.message("apply-state-until", Some(&args))
    }

    /// “Choose a State.”
    #[must_use]
    pub fn apply_state_missing(&self) -> Cow<'_, str> {
        self.message("apply-state-missing", None)
    }

    /// “No applications are taken for this State now. Choose one of those listed.”
    #[must_use]
    pub fn apply_state_closed(&self) -> Cow<'_, str> {
        self.message("apply-state-closed", None)
    }

    /// “Begin an application”
    #[must_use]
    pub fn apply_begin(&self) -> Cow<'_, str> {
        self.message("apply-begin", None)
    }

    /// “Applications are taken until ….”
    #[must_use]
    pub fn apply_until<'a>(&'a self, deadline: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("deadline", deadline);
        self.message("apply-until", Some(&args))
    }

    /// “Applications are taken from … on.”
    #[must_use]
    pub fn apply_not_yet<'a>(&'a self, opens: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("opens", opens);
        self.message("apply-not-yet", Some(&args))
    }

    /// “The deadline has passed: no applications are taken any more. It was ….”
    #[must_use]
    pub fn apply_over_now<'a>(&'a self, deadline: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("deadline", deadline);
        self.message("apply-over-now", Some(&args))
    }

    /// “There is no call for this series now.”
    #[must_use]
    pub fn apply_no_call(&self) -> Cow<'_, str> {
        self.message("apply-no-call", None)
    }

    /// “I have a code already”
    #[must_use]
    pub fn apply_have_code(&self) -> Cow<'_, str> {
        self.message("apply-have-code", None)
    }

    /// “Your code”
    #[must_use]
    pub fn apply_code(&self) -> Cow<'_, str> {
        self.message("apply-code", None)
    }

    /// “This code opens your application, on any device.”
    #[must_use]
    pub fn apply_code_lead(&self) -> Cow<'_, str> {
        self.message("apply-code-lead", None)
    }

    /// “Only you have it. We keep nothing from which it could be found again, and it is ”
    #[must_use]
    pub fn apply_code_only(&self) -> Cow<'_, str> {
        self.message("apply-code-only", None)
    }

    /// “Write it down on paper, or print this page, or save the code as text where nobod”
    #[must_use]
    pub fn apply_code_advice(&self) -> Cow<'_, str> {
        self.message("apply-code-advice", None)
    }

    /// “Save the code as text”
    #[must_use]
    pub fn apply_code_save(&self) -> Cow<'_, str> {
        self.message("apply-code-save", None)
    }

    /// “I have kept the code”
    #[must_use]
    pub fn apply_code_kept(&self) -> Cow<'_, str> {
        self.message("apply-code-kept", None)
    }

    /// “Code of an application to speak at a Pre-session”
    #[must_use]
    pub fn apply_code_text(&self) -> Cow<'_, str> {
        self.message("apply-code-text", None)
    }

    /// “To open the application, type this code at the address below. Whoever has the co”
    #[must_use]
    pub fn apply_code_text_how(&self) -> Cow<'_, str> {
        self.message("apply-code-text-how", None)
    }

    /// “Your application”
    #[must_use]
    pub fn apply_home(&self) -> Cow<'_, str> {
        self.message("apply-home", None)
    }

    /// “Where it stands”
    #[must_use]
    pub fn apply_standing(&self) -> Cow<'_, str> {
        self.message("apply-standing", None)
    }

    /// “Standing”
    #[must_use]
    pub fn apply_status(&self) -> Cow<'_, str> {
        self.message("apply-status", None)
    }

    /// “Being written. Nobody but you can read it.”
    #[must_use]
    pub fn apply_status_draft(&self) -> Cow<'_, str> {
        self.message("apply-status-draft", None)
    }

    /// “Received.”
    #[must_use]
    pub fn apply_status_received(&self) -> Cow<'_, str> {
        self.message("apply-status-received", None)
    }

    /// “Withdrawn. It is no longer considered.”
    #[must_use]
    pub fn apply_status_withdrawn(&self) -> Cow<'_, str> {
        self.message("apply-status-withdrawn", None)
    }

    /// “Chosen to speak. Please confirm the seat, or give it back.”
    #[must_use]
    pub fn apply_status_selected(&self) -> Cow<'_, str> {
        self.message("apply-status-selected", None)
    }

    /// “In the reserve: if a seat falls free it may become yours, and we write to you.”
    #[must_use]
    pub fn apply_status_reserve(&self) -> Cow<'_, str> {
        self.message("apply-status-reserve", None)
    }

    /// “Not chosen. There were more applications than seats.”
    #[must_use]
    pub fn apply_status_declined(&self) -> Cow<'_, str> {
        self.message("apply-status-declined", None)
    }

    /// “Chosen to speak, and the seat is confirmed.”
    #[must_use]
    pub fn apply_status_confirmed(&self) -> Cow<'_, str> {
        self.message("apply-status-confirmed", None)
    }

    /// “Chosen to speak, and the seat was given back.”
    #[must_use]
    pub fn apply_status_given_up(&self) -> Cow<'_, str> {
        self.message("apply-status-given-up", None)
    }

    /// “State under Review”
    #[must_use]
    pub fn apply_fact_state(&self) -> Cow<'_, str> {
        self.message("apply-fact-state", None)
    }

    /// “Deadline”
    #[must_use]
    pub fn apply_fact_deadline(&self) -> Cow<'_, str> {
        self.message("apply-fact-deadline", None)
    }

    /// “Receipt number”
    #[must_use]
    pub fn apply_fact_number(&self) -> Cow<'_, str> {
        self.message("apply-fact-number", None)
    }

    /// “Reference for questions”
    #[must_use]
    pub fn apply_fact_reference(&self) -> Cow<'_, str> {
        self.message("apply-fact-reference", None)
    }

    /// “Tell this when you write to us about this application; it opens nothing.”
    #[must_use]
    pub fn apply_fact_reference_hint(&self) -> Cow<'_, str> {
        self.message("apply-fact-reference-hint", None)
    }

    /// “Go on”
    #[must_use]
    pub fn apply_go_on(&self) -> Cow<'_, str> {
        self.message("apply-go-on", None)
    }

    /// “Check and hand in”
    #[must_use]
    pub fn apply_go_check(&self) -> Cow<'_, str> {
        self.message("apply-go-check", None)
    }

    /// “Receipt”
    #[must_use]
    pub fn apply_go_receipt(&self) -> Cow<'_, str> {
        self.message("apply-go-receipt", None)
    }

    /// “The seat”
    #[must_use]
    pub fn apply_go_seat(&self) -> Cow<'_, str> {
        self.message("apply-go-seat", None)
    }

    /// “Take the application back”
    #[must_use]
    pub fn apply_go_withdraw(&self) -> Cow<'_, str> {
        self.message("apply-go-withdraw", None)
    }

    /// “Throw the draft away”
    #[must_use]
    pub fn apply_go_discard(&self) -> Cow<'_, str> {
        self.message("apply-go-discard", None)
    }

    /// “All questions are answered. The application is not handed in yet.”
    #[must_use]
    pub fn apply_complete(&self) -> Cow<'_, str> {
        self.message("apply-complete", None)
    }

    /// “… questions are left.”
    #[must_use]
    pub fn apply_left<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("apply-left", Some(&args))
    }

    /// “You changed answers since you handed the application in. The changes do not coun”
    #[must_use]
    pub fn apply_unsent(&self) -> Cow<'_, str> {
        self.message("apply-unsent", None)
    }

    /// “You changed answers after you had handed the application in, and did not hand it”
    #[must_use]
    pub fn apply_unsent_late(&self) -> Cow<'_, str> {
        self.message("apply-unsent-late", None)
    }

    /// “The deadline has passed, and this application was not handed in. What you wrote ”
    #[must_use]
    pub fn apply_late_draft(&self) -> Cow<'_, str> {
        self.message("apply-late-draft", None)
    }

    /// “If something kept you from being in time, write to … and tell the reference. Onl”
    #[must_use]
    pub fn apply_late_help<'a>(&'a self, contact: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("contact", contact);
        self.message("apply-late-help", Some(&args))
    }

    /// “Save and continue”
    #[must_use]
    pub fn apply_continue(&self) -> Cow<'_, str> {
        self.message("apply-continue", None)
    }

    /// “Save and stay here”
    #[must_use]
    pub fn apply_stay(&self) -> Cow<'_, str> {
        self.message("apply-stay", None)
    }

    /// “Save and go back”
    #[must_use]
    pub fn apply_back(&self) -> Cow<'_, str> {
        self.message("apply-back", None)
    }

    /// “Your answers are saved.”
    #[must_use]
    pub fn apply_saved(&self) -> Cow<'_, str> {
        self.message("apply-saved", None)
    }

    /// “PDF, Word, OpenDocument, plain text or a picture (JPEG, PNG)”
    #[must_use]
    pub fn apply_file_kinds(&self) -> Cow<'_, str> {
        self.message("apply-file-kinds", None)
    }

    /// “Take this file away”
    #[must_use]
    pub fn apply_file_remove(&self) -> Cow<'_, str> {
        self.message("apply-file-remove", None)
    }

    /// “No answer”
    #[must_use]
    pub fn apply_no_answer(&self) -> Cow<'_, str> {
        self.message("apply-no-answer", None)
    }

    /// “Answers”
    #[must_use]
    pub fn apply_answers(&self) -> Cow<'_, str> {
        self.message("apply-answers", None)
    }

    /// “These answers can no longer be changed.”
    #[must_use]
    pub fn apply_locked(&self) -> Cow<'_, str> {
        self.message("apply-locked", None)
    }

    /// “This page was changed in another window”
    #[must_use]
    pub fn apply_clash(&self) -> Cow<'_, str> {
        self.message("apply-clash", None)
    }

    /// “While you were writing, other answers to the same questions were saved in anothe”
    #[must_use]
    pub fn apply_clash_lead(&self) -> Cow<'_, str> {
        self.message("apply-clash-lead", None)
    }

    /// “Which answer is to be kept?”
    #[must_use]
    pub fn apply_clash_which(&self) -> Cow<'_, str> {
        self.message("apply-clash-which", None)
    }

    /// “Mine, as it stands above”
    #[must_use]
    pub fn apply_clash_mine(&self) -> Cow<'_, str> {
        self.message("apply-clash-mine", None)
    }

    /// “The saved one”
    #[must_use]
    pub fn apply_clash_saved(&self) -> Cow<'_, str> {
        self.message("apply-clash-saved", None)
    }

    /// “Saved”
    #[must_use]
    pub fn apply_clash_what_saved(&self) -> Cow<'_, str> {
        self.message("apply-clash-what-saved", None)
    }

    /// “Save what I chose”
    #[must_use]
    pub fn apply_clash_keep(&self) -> Cow<'_, str> {
        self.message("apply-clash-keep", None)
    }

    /// “Keep everything as it is saved”
    #[must_use]
    pub fn apply_clash_leave(&self) -> Cow<'_, str> {
        self.message("apply-clash-leave", None)
    }

    /// “Check your application”
    #[must_use]
    pub fn apply_check(&self) -> Cow<'_, str> {
        self.message("apply-check", None)
    }

    /// “Something is missing or wrong”
    #[must_use]
    pub fn apply_missing(&self) -> Cow<'_, str> {
        self.message("apply-missing", None)
    }

    /// “An incomplete application cannot be handed in. Each line leads to its question.”
    #[must_use]
    pub fn apply_missing_text(&self) -> Cow<'_, str> {
        self.message("apply-missing-text", None)
    }

    /// “Change”
    #[must_use]
    pub fn apply_change(&self) -> Cow<'_, str> {
        self.message("apply-change", None)
    }

    /// “Change: …”
    #[must_use]
    pub fn apply_change_page<'a>(&'a self, page: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("page", page);
        self.message("apply-change-page", Some(&args))
    }

    /// “Hand in”
    #[must_use]
    pub fn apply_hand_in(&self) -> Cow<'_, str> {
        self.message("apply-hand-in", None)
    }

    /// “When you hand in, the organising team can read your answers. You can change them”
    #[must_use]
    pub fn apply_hand_in_text(&self) -> Cow<'_, str> {
        self.message("apply-hand-in-text", None)
    }

    /// “Hand the application in”
    #[must_use]
    pub fn apply_hand_in_button(&self) -> Cow<'_, str> {
        self.message("apply-hand-in-button", None)
    }

    /// “Hand the changes in”
    #[must_use]
    pub fn apply_hand_in_again(&self) -> Cow<'_, str> {
        self.message("apply-hand-in-again", None)
    }

    /// “These answers are handed in. Nothing was changed since.”
    #[must_use]
    pub fn apply_nothing_new(&self) -> Cow<'_, str> {
        self.message("apply-nothing-new", None)
    }

    /// “Answers were changed in another window while you looked at this page. Look at th”
    #[must_use]
    pub fn apply_changed_since(&self) -> Cow<'_, str> {
        self.message("apply-changed-since", None)
    }

    /// “The deadline has passed”
    #[must_use]
    pub fn apply_late(&self) -> Cow<'_, str> {
        self.message("apply-late", None)
    }

    /// “Applications for this State were taken until …. This one arrived later and was n”
    #[must_use]
    pub fn apply_late_lead<'a>(&'a self, deadline: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("deadline", deadline);
        self.message("apply-late-lead", Some(&args))
    }

    /// “Nothing is lost: everything that you wrote is kept and can be read with your cod”
    #[must_use]
    pub fn apply_late_kept(&self) -> Cow<'_, str> {
        self.message("apply-late-kept", None)
    }

    /// “What you had handed in before counts as it was.”
    #[must_use]
    pub fn apply_late_counts(&self) -> Cow<'_, str> {
        self.message("apply-late-counts", None)
    }

    /// “The call is not open yet”
    #[must_use]
    pub fn apply_early(&self) -> Cow<'_, str> {
        self.message("apply-early", None)
    }

    /// “Nothing can be handed in before the call opens. What you wrote is kept.”
    #[must_use]
    pub fn apply_early_lead(&self) -> Cow<'_, str> {
        self.message("apply-early-lead", None)
    }

    /// “This can no longer be done”
    #[must_use]
    pub fn apply_past(&self) -> Cow<'_, str> {
        self.message("apply-past", None)
    }

    /// “The application stands where this cannot be done any more. Nothing was changed.”
    #[must_use]
    pub fn apply_past_lead(&self) -> Cow<'_, str> {
        self.message("apply-past-lead", None)
    }

    /// “Receipt”
    #[must_use]
    pub fn apply_receipt(&self) -> Cow<'_, str> {
        self.message("apply-receipt", None)
    }

    /// “Your application was received.”
    #[must_use]
    pub fn apply_receipt_lead(&self) -> Cow<'_, str> {
        self.message("apply-receipt-lead", None)
    }

    /// “Number”
    #[must_use]
    pub fn apply_receipt_number(&self) -> Cow<'_, str> {
        self.message("apply-receipt-number", None)
    }

    /// “Received”
    #[must_use]
    pub fn apply_receipt_time(&self) -> Cow<'_, str> {
        self.message("apply-receipt-time", None)
    }

    /// “…; in UTC …”
    #[must_use]
    pub fn apply_receipt_both<'a>(
        &'a self,
        geneva: impl Into<FluentValue<'a>>,
        utc: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("geneva", geneva);
        args.set("utc", utc);
        self.message("apply-receipt-both", Some(&args))
    }

    /// “First received”
    #[must_use]
    pub fn apply_receipt_first(&self) -> Cow<'_, str> {
        self.message("apply-receipt-first", None)
    }

    /// “Changed”
    #[must_use]
    pub fn apply_receipt_amended(&self) -> Cow<'_, str> {
        self.message("apply-receipt-amended", None)
    }

    /// “… times”
    #[must_use]
    pub fn apply_receipt_times<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("apply-receipt-times", Some(&args))
    }

    /// “Fingerprint (SHA-256)”
    #[must_use]
    pub fn apply_receipt_hash(&self) -> Cow<'_, str> {
        self.message("apply-receipt-hash", None)
    }

    /// “The fingerprint is made of the exact text at the end of the receipt in text form”
    #[must_use]
    pub fn apply_receipt_hash_text(&self) -> Cow<'_, str> {
        self.message("apply-receipt-hash-text", None)
    }

    /// “The code of the application is not on this receipt: keep it as you were told at ”
    #[must_use]
    pub fn apply_receipt_keep(&self) -> Cow<'_, str> {
        self.message("apply-receipt-keep", None)
    }

    /// “Save the receipt as text”
    #[must_use]
    pub fn apply_receipt_save(&self) -> Cow<'_, str> {
        self.message("apply-receipt-save", None)
    }

    /// “Save the signed receipt”
    #[must_use]
    pub fn apply_receipt_signed(&self) -> Cow<'_, str> {
        self.message("apply-receipt-signed", None)
    }

    /// “How anybody can check your receipt”
    #[must_use]
    pub fn apply_receipt_check(&self) -> Cow<'_, str> {
        self.message("apply-receipt-check", None)
    }

    /// “The signed receipt says the number, the time and the fingerprint, and nothing ab”
    #[must_use]
    pub fn apply_receipt_check_text(&self) -> Cow<'_, str> {
        self.message("apply-receipt-check-text", None)
    }

    /// “Public key of this platform”
    #[must_use]
    pub fn apply_receipt_key(&self) -> Cow<'_, str> {
        self.message("apply-receipt-key", None)
    }

    /// “Copy of your answers”
    #[must_use]
    pub fn apply_receipt_copy(&self) -> Cow<'_, str> {
        self.message("apply-receipt-copy", None)
    }

    /// “Exact text of which the fingerprint is made”
    #[must_use]
    pub fn apply_receipt_exact(&self) -> Cow<'_, str> {
        self.message("apply-receipt-exact", None)
    }

    /// “File”
    #[must_use]
    pub fn apply_receipt_file(&self) -> Cow<'_, str> {
        self.message("apply-receipt-file", None)
    }

    /// “Open your application”
    #[must_use]
    pub fn apply_return(&self) -> Cow<'_, str> {
        self.message("apply-return", None)
    }

    /// “Type the code that you were given when you began. Capitals, spaces and dashes do”
    #[must_use]
    pub fn apply_return_lead(&self) -> Cow<'_, str> {
        self.message("apply-return-lead", None)
    }

    /// “Code”
    #[must_use]
    pub fn apply_return_code(&self) -> Cow<'_, str> {
        self.message("apply-return-code", None)
    }

    /// “Open”
    #[must_use]
    pub fn apply_return_open(&self) -> Cow<'_, str> {
        self.message("apply-return-open", None)
    }

    /// “This code opens nothing. Compare each letter with your note, and try again.”
    #[must_use]
    pub fn apply_return_wrong(&self) -> Cow<'_, str> {
        self.message("apply-return-wrong", None)
    }

    /// “Take the application back?”
    #[must_use]
    pub fn apply_withdraw(&self) -> Cow<'_, str> {
        self.message("apply-withdraw", None)
    }

    /// “It is then no longer considered, and cannot be handed in again. If you hold a se”
    #[must_use]
    pub fn apply_withdraw_text(&self) -> Cow<'_, str> {
        self.message("apply-withdraw-text", None)
    }

    /// “Take the application back”
    #[must_use]
    pub fn apply_withdraw_yes(&self) -> Cow<'_, str> {
        self.message("apply-withdraw-yes", None)
    }

    /// “Throw the draft away?”
    #[must_use]
    pub fn apply_discard(&self) -> Cow<'_, str> {
        self.message("apply-discard", None)
    }

    /// “All that you wrote is deleted, and the code opens nothing any more. Nobody has r”
    #[must_use]
    pub fn apply_discard_text(&self) -> Cow<'_, str> {
        self.message("apply-discard-text", None)
    }

    /// “Throw the draft away”
    #[must_use]
    pub fn apply_discard_yes(&self) -> Cow<'_, str> {
        self.message("apply-discard-yes", None)
    }

    /// “The seat”
    #[must_use]
    pub fn apply_seat(&self) -> Cow<'_, str> {
        self.message("apply-seat", None)
    }

    /// “You are chosen to speak. Confirm the seat, or give it back, so that somebody els”
    #[must_use]
    pub fn apply_seat_lead(&self) -> Cow<'_, str> {
        self.message("apply-seat-lead", None)
    }

    /// “The seat is confirmed. You can still give it back.”
    #[must_use]
    pub fn apply_seat_confirmed(&self) -> Cow<'_, str> {
        self.message("apply-seat-confirmed", None)
    }

    /// “Nothing hides a speaker in the room. The meeting is public, every Permanent Miss”
    #[must_use]
    pub fn apply_seat_room(&self) -> Cow<'_, str> {
        self.message("apply-seat-room", None)
    }

    /// “Confirm the seat”
    #[must_use]
    pub fn apply_seat_confirm(&self) -> Cow<'_, str> {
        self.message("apply-seat-confirm", None)
    }

    /// “Give the seat back”
    #[must_use]
    pub fn apply_seat_give_up(&self) -> Cow<'_, str> {
        self.message("apply-seat-give-up", None)
    }

    /// “Give the seat back?”
    #[must_use]
    pub fn apply_seat_sure(&self) -> Cow<'_, str> {
        self.message("apply-seat-sure", None)
    }

    /// “The seat then goes to somebody else, and you cannot take it again. What you allo”
    #[must_use]
    pub fn apply_seat_sure_text(&self) -> Cow<'_, str> {
        self.message("apply-seat-sure-text", None)
    }

    /// “… – …”
    #[must_use]
    pub fn apply_issue<'a>(
        &'a self,
        question: impl Into<FluentValue<'a>>,
        sentence: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        args.set("sentence", sentence);
        self.message("apply-issue", Some(&args))
    }

    /// “Your application was closed in this browser”
    #[must_use]
    pub fn apply_resume(&self) -> Cow<'_, str> {
        self.message("apply-resume", None)
    }

    /// “It was open for a long time, or was closed in another window. What you typed is ”
    #[must_use]
    pub fn apply_resume_lead(&self) -> Cow<'_, str> {
        self.message("apply-resume-lead", None)
    }

    /// “A file that you chose must be chosen again.”
    #[must_use]
    pub fn apply_resume_files(&self) -> Cow<'_, str> {
        self.message("apply-resume-files", None)
    }

    /// “What you typed”
    #[must_use]
    pub fn apply_resume_typed(&self) -> Cow<'_, str> {
        self.message("apply-resume-typed", None)
    }

    /// “Open and save”
    #[must_use]
    pub fn apply_resume_save(&self) -> Cow<'_, str> {
        self.message("apply-resume-save", None)
    }
}
