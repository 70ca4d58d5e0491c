//! Written by `cargo xtask i18n` from `locales/en/log.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Log”
    #[must_use]
    pub fn log_title(&self) -> Cow<'_, str> {
        self.message("log-title", None)
    }

    /// “What was done, by whom and when, the latest first. Reading a list is not logged;”
    #[must_use]
    pub fn log_lead(&self) -> Cow<'_, str> {
        self.message("log-lead", None)
    }

    /// “The chain of the log is whole: no entry was changed, moved or taken out since it”
    #[must_use]
    pub fn log_whole(&self) -> Cow<'_, str> {
        self.message("log-whole", None)
    }

    /// “The chain of the log is broken at entry …: something was changed there, or taken”
    #[must_use]
    pub fn log_broken<'a>(&'a self, place: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("place", place);
        self.message("log-broken", Some(&args))
    }

    /// “Nothing in the log is like that.”
    #[must_use]
    pub fn log_nothing(&self) -> Cow<'_, str> {
        self.message("log-nothing", None)
    }

    /// “When”
    #[must_use]
    pub fn log_when(&self) -> Cow<'_, str> {
        self.message("log-when", None)
    }

    /// “Who”
    #[must_use]
    pub fn log_who(&self) -> Cow<'_, str> {
        self.message("log-who", None)
    }

    /// “What”
    #[must_use]
    pub fn log_what(&self) -> Cow<'_, str> {
        self.message("log-what", None)
    }

    /// “About”
    #[must_use]
    pub fn log_about(&self) -> Cow<'_, str> {
        self.message("log-about", None)
    }

    /// “Series”
    #[must_use]
    pub fn log_series(&self) -> Cow<'_, str> {
        self.message("log-series", None)
    }

    /// “This log as CSV”
    #[must_use]
    pub fn log_export(&self) -> Cow<'_, str> {
        self.message("log-export", None)
    }

    /// “…: …”
    #[must_use]
    pub fn log_noted<'a>(
        &'a self,
        act: impl Into<FluentValue<'a>>,
        note: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("act", act);
        args.set("note", note);
        self.message("log-noted", Some(&args))
    }

    /// “Series …”
    #[must_use]
    pub fn log_about_series<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("log-about-series", Some(&args))
    }

    /// “Meeting on …”
    #[must_use]
    pub fn log_about_meeting<'a>(&'a self, state: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("state", state);
        self.message("log-about-meeting", Some(&args))
    }

    /// “Application …”
    #[must_use]
    pub fn log_about_application<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("log-about-application", Some(&args))
    }

    /// “The platform itself”
    #[must_use]
    pub fn log_who_system(&self) -> Cow<'_, str> {
        self.message("log-who-system", None)
    }

    /// “The operator”
    #[must_use]
    pub fn log_who_operator(&self) -> Cow<'_, str> {
        self.message("log-who-operator", None)
    }

    /// “The applicant”
    #[must_use]
    pub fn log_who_applicant(&self) -> Cow<'_, str> {
        self.message("log-who-applicant", None)
    }

    /// “Somebody not signed in”
    #[must_use]
    pub fn log_who_anyone(&self) -> Cow<'_, str> {
        self.message("log-who-anyone", None)
    }

    /// “Read it”
    #[must_use]
    pub fn log_act_read(&self) -> Cow<'_, str> {
        self.message("log-act-read", None)
    }

    /// “Began an application”
    #[must_use]
    pub fn log_act_apply(&self) -> Cow<'_, str> {
        self.message("log-act-apply", None)
    }

    /// “Changed the answers”
    #[must_use]
    pub fn log_act_edit(&self) -> Cow<'_, str> {
        self.message("log-act-edit", None)
    }

    /// “Handed in”
    #[must_use]
    pub fn log_act_submit(&self) -> Cow<'_, str> {
        self.message("log-act-submit", None)
    }

    /// “Took the application back”
    #[must_use]
    pub fn log_act_withdraw(&self) -> Cow<'_, str> {
        self.message("log-act-withdraw", None)
    }

    /// “Answered the offer of a seat”
    #[must_use]
    pub fn log_act_reply(&self) -> Cow<'_, str> {
        self.message("log-act-reply", None)
    }

    /// “Chose who may see what”
    #[must_use]
    pub fn log_act_consent(&self) -> Cow<'_, str> {
        self.message("log-act-consent", None)
    }

    /// “Closed everything that was released”
    #[must_use]
    pub fn log_act_close(&self) -> Cow<'_, str> {
        self.message("log-act-close", None)
    }

    /// “Had everything erased”
    #[must_use]
    pub fn log_act_erase(&self) -> Cow<'_, str> {
        self.message("log-act-erase", None)
    }

    /// “Assessed”
    #[must_use]
    pub fn log_act_assess(&self) -> Cow<'_, str> {
        self.message("log-act-assess", None)
    }

    /// “Looked at it”
    #[must_use]
    pub fn log_act_inspect(&self) -> Cow<'_, str> {
        self.message("log-act-inspect", None)
    }

    /// “Decided”
    #[must_use]
    pub fn log_act_decide(&self) -> Cow<'_, str> {
        self.message("log-act-decide", None)
    }

    /// “Changed the series or meeting”
    #[must_use]
    pub fn log_act_manage(&self) -> Cow<'_, str> {
        self.message("log-act-manage", None)
    }

    /// “Worked on the programme”
    #[must_use]
    pub fn log_act_plan(&self) -> Cow<'_, str> {
        self.message("log-act-plan", None)
    }

    /// “Worked on letters”
    #[must_use]
    pub fn log_act_write(&self) -> Cow<'_, str> {
        self.message("log-act-write", None)
    }

    /// “Read what is for those who take part”
    #[must_use]
    pub fn log_act_attend(&self) -> Cow<'_, str> {
        self.message("log-act-attend", None)
    }

    /// “Read the log”
    #[must_use]
    pub fn log_act_audit(&self) -> Cow<'_, str> {
        self.message("log-act-audit", None)
    }

    /// “Looked after the platform”
    #[must_use]
    pub fn log_act_keep(&self) -> Cow<'_, str> {
        self.message("log-act-keep", None)
    }

    /// “Signed in or out, or typed a code”
    #[must_use]
    pub fn log_act_sign_in(&self) -> Cow<'_, str> {
        self.message("log-act-sign-in", None)
    }

    /// “Done by the platform”
    #[must_use]
    pub fn log_act_run(&self) -> Cow<'_, str> {
        self.message("log-act-run", None)
    }

    /// “added”
    #[must_use]
    pub fn log_note_added(&self) -> Cow<'_, str> {
        self.message("log-note-added", None)
    }

    /// “assessor”
    #[must_use]
    pub fn log_note_assessor(&self) -> Cow<'_, str> {
        self.message("log-note-assessor", None)
    }

    /// “begun”
    #[must_use]
    pub fn log_note_begun(&self) -> Cow<'_, str> {
        self.message("log-note-begun", None)
    }

    /// “announcement of the call”
    #[must_use]
    pub fn log_note_call_announcement(&self) -> Cow<'_, str> {
        self.message("log-note-call-announcement", None)
    }

    /// “more time for”
    #[must_use]
    pub fn log_note_call_of(&self) -> Cow<'_, str> {
        self.message("log-note-call-of", None)
    }

    /// “cancelled”
    #[must_use]
    pub fn log_note_cancelled(&self) -> Cow<'_, str> {
        self.message("log-note-cancelled", None)
    }

    /// “a code was asked for”
    #[must_use]
    pub fn log_note_code_asked_for(&self) -> Cow<'_, str> {
        self.message("log-note-code-asked-for", None)
    }

    /// “offer of a seat”
    #[must_use]
    pub fn log_note_confirm_seat(&self) -> Cow<'_, str> {
        self.message("log-note-confirm-seat", None)
    }

    /// “seat confirmed”
    #[must_use]
    pub fn log_note_confirmed(&self) -> Cow<'_, str> {
        self.message("log-note-confirmed", None)
    }

    /// “contact”
    #[must_use]
    pub fn log_note_contact(&self) -> Cow<'_, str> {
        self.message("log-note-contact", None)
    }

    /// “days moved”
    #[must_use]
    pub fn log_note_days(&self) -> Cow<'_, str> {
        self.message("log-note-days", None)
    }

    /// “deadlines”
    #[must_use]
    pub fn log_note_deadlines(&self) -> Cow<'_, str> {
        self.message("log-note-deadlines", None)
    }

    /// “declined”
    #[must_use]
    pub fn log_note_declined(&self) -> Cow<'_, str> {
        self.message("log-note-declined", None)
    }

    /// “delegate”
    #[must_use]
    pub fn log_note_delegate(&self) -> Cow<'_, str> {
        self.message("log-note-delegate", None)
    }

    /// “a draft”
    #[must_use]
    pub fn log_note_draft(&self) -> Cow<'_, str> {
        self.message("log-note-draft", None)
    }

    /// “reminder of a draft”
    #[must_use]
    pub fn log_note_draft_reminder(&self) -> Cow<'_, str> {
        self.message("log-note-draft-reminder", None)
    }

    /// “session ended”
    #[must_use]
    pub fn log_note_ended(&self) -> Cow<'_, str> {
        self.message("log-note-ended", None)
    }

    /// “entered by staff”
    #[must_use]
    pub fn log_note_entered_by_staff(&self) -> Cow<'_, str> {
        self.message("log-note-entered-by-staff", None)
    }

    /// “by exception”
    #[must_use]
    pub fn log_note_exception(&self) -> Cow<'_, str> {
        self.message("log-note-exception", None)
    }

    /// “code shown again”
    #[must_use]
    pub fn log_note_code_shown_again(&self) -> Cow<'_, str> {
        self.message("log-note-code-shown-again", None)
    }

    /// “cut off, it begins at entry”
    #[must_use]
    pub fn log_note_cut(&self) -> Cow<'_, str> {
        self.message("log-note-cut", None)
    }

    /// “all answers taken away as a file”
    #[must_use]
    pub fn log_note_exported_answers(&self) -> Cow<'_, str> {
        self.message("log-note-exported-answers", None)
    }

    /// “list of applications taken away as a file”
    #[must_use]
    pub fn log_note_exported_applications(&self) -> Cow<'_, str> {
        self.message("log-note-exported-applications", None)
    }

    /// “assessments taken away as a file”
    #[must_use]
    pub fn log_note_exported_assessments(&self) -> Cow<'_, str> {
        self.message("log-note-exported-assessments", None)
    }

    /// “contacts taken away as a file”
    #[must_use]
    pub fn log_note_exported_contacts(&self) -> Cow<'_, str> {
        self.message("log-note-exported-contacts", None)
    }

    /// “log taken away as a file”
    #[must_use]
    pub fn log_note_exported_log(&self) -> Cow<'_, str> {
        self.message("log-note-exported-log", None)
    }

    /// “panels taken away as a file”
    #[must_use]
    pub fn log_note_exported_panels(&self) -> Cow<'_, str> {
        self.message("log-note-exported-panels", None)
    }

    /// “facts”
    #[must_use]
    pub fn log_note_facts(&self) -> Cow<'_, str> {
        self.message("log-note-facts", None)
    }

    /// “figures”
    #[must_use]
    pub fn log_note_figures(&self) -> Cow<'_, str> {
        self.message("log-note-figures", None)
    }

    /// “a file that was handed in”
    #[must_use]
    pub fn log_note_file(&self) -> Cow<'_, str> {
        self.message("log-note-file", None)
    }

    /// “an original file”
    #[must_use]
    pub fn log_note_original(&self) -> Cow<'_, str> {
        self.message("log-note-original", None)
    }

    /// “copies of files made”
    #[must_use]
    pub fn log_note_copies_made(&self) -> Cow<'_, str> {
        self.message("log-note-copies-made", None)
    }

    /// “right code, second factor asked for”
    #[must_use]
    pub fn log_note_first_factor(&self) -> Cow<'_, str> {
        self.message("log-note-first-factor", None)
    }

    /// “letter of the organisers’ own”
    #[must_use]
    pub fn log_note_free(&self) -> Cow<'_, str> {
        self.message("log-note-free", None)
    }

    /// “taken in from a sheet”
    #[must_use]
    pub fn log_note_from_a_sheet(&self) -> Cow<'_, str> {
        self.message("log-note-from-a-sheet", None)
    }

    /// “seat given up”
    #[must_use]
    pub fn log_note_given_up(&self) -> Cow<'_, str> {
        self.message("log-note-given-up", None)
    }

    /// “to be held”
    #[must_use]
    pub fn log_note_held(&self) -> Cow<'_, str> {
        self.message("log-note-held", None)
    }

    /// “taken in from a file”
    #[must_use]
    pub fn log_note_imported(&self) -> Cow<'_, str> {
        self.message("log-note-imported", None)
    }

    /// “taken in anew from a file”
    #[must_use]
    pub fn log_note_imported_anew(&self) -> Cow<'_, str> {
        self.message("log-note-imported-anew", None)
    }

    /// “in the minutes of grace”
    #[must_use]
    pub fn log_note_in_grace(&self) -> Cow<'_, str> {
        self.message("log-note-in-grace", None)
    }

    /// “set up”
    #[must_use]
    pub fn log_note_installed(&self) -> Cow<'_, str> {
        self.message("log-note-installed", None)
    }

    /// “letter thrown away”
    #[must_use]
    pub fn log_note_letter_discarded(&self) -> Cow<'_, str> {
        self.message("log-note-letter-discarded", None)
    }

    /// “letter refused by the post”
    #[must_use]
    pub fn log_note_letter_not_taken(&self) -> Cow<'_, str> {
        self.message("log-note-letter-not-taken", None)
    }

    /// “letter not taken by the post, tried again”
    #[must_use]
    pub fn log_note_letter_not_taken_now(&self) -> Cow<'_, str> {
        self.message("log-note-letter-not-taken-now", None)
    }

    /// “letter released”
    #[must_use]
    pub fn log_note_letter_released(&self) -> Cow<'_, str> {
        self.message("log-note-letter-released", None)
    }

    /// “letter reworded”
    #[must_use]
    pub fn log_note_letter_reworded(&self) -> Cow<'_, str> {
        self.message("log-note-letter-reworded", None)
    }

    /// “letter sent”
    #[must_use]
    pub fn log_note_letter_sent(&self) -> Cow<'_, str> {
        self.message("log-note-letter-sent", None)
    }

    /// “letters”
    #[must_use]
    pub fn log_note_letters(&self) -> Cow<'_, str> {
        self.message("log-note-letters", None)
    }

    /// “letters written”
    #[must_use]
    pub fn log_note_letters_written(&self) -> Cow<'_, str> {
        self.message("log-note-letters-written", None)
    }

    /// “like series”
    #[must_use]
    pub fn log_note_like(&self) -> Cow<'_, str> {
        self.message("log-note-like", None)
    }

    /// “moderator”
    #[must_use]
    pub fn log_note_moderator(&self) -> Cow<'_, str> {
        self.message("log-note-moderator", None)
    }

    /// “more time”
    #[must_use]
    pub fn log_note_more_time(&self) -> Cow<'_, str> {
        self.message("log-note-more-time", None)
    }

    /// “no longer”
    #[must_use]
    pub fn log_note_no_longer(&self) -> Cow<'_, str> {
        self.message("log-note-no-longer", None)
    }

    /// “opened by its code”
    #[must_use]
    pub fn log_note_opened(&self) -> Cow<'_, str> {
        self.message("log-note-opened", None)
    }

    /// “organiser”
    #[must_use]
    pub fn log_note_organiser(&self) -> Cow<'_, str> {
        self.message("log-note-organiser", None)
    }

    /// “other sessions ended”
    #[must_use]
    pub fn log_note_other_sessions_ended(&self) -> Cow<'_, str> {
        self.message("log-note-other-sessions-ended", None)
    }

    /// “panel”
    #[must_use]
    pub fn log_note_panel(&self) -> Cow<'_, str> {
        self.message("log-note-panel", None)
    }

    /// “rules for proposing panels”
    #[must_use]
    pub fn log_note_composer(&self) -> Cow<'_, str> {
        self.message("log-note-composer", None)
    }

    /// “programme of a past series”
    #[must_use]
    pub fn log_note_past_programme(&self) -> Cow<'_, str> {
        self.message("log-note-past-programme", None)
    }

    /// “postponed”
    #[must_use]
    pub fn log_note_postponed(&self) -> Cow<'_, str> {
        self.message("log-note-postponed", None)
    }

    /// “programme changed”
    #[must_use]
    pub fn log_note_programme_changed(&self) -> Cow<'_, str> {
        self.message("log-note-programme-changed", None)
    }

    /// “programme proposed anew”
    #[must_use]
    pub fn log_note_proposed(&self) -> Cow<'_, str> {
        self.message("log-note-proposed", None)
    }

    /// “shown to the public”
    #[must_use]
    pub fn log_note_public(&self) -> Cow<'_, str> {
        self.message("log-note-public", None)
    }

    /// “read”
    #[must_use]
    pub fn log_note_read(&self) -> Cow<'_, str> {
        self.message("log-note-read", None)
    }

    /// “receipt”
    #[must_use]
    pub fn log_note_received(&self) -> Cow<'_, str> {
        self.message("log-note-received", None)
    }

    /// “planned again”
    #[must_use]
    pub fn log_note_reinstated(&self) -> Cow<'_, str> {
        self.message("log-note-reinstated", None)
    }

    /// “decision released”
    #[must_use]
    pub fn log_note_released(&self) -> Cow<'_, str> {
        self.message("log-note-released", None)
    }

    /// “shown from its instant on”
    #[must_use]
    pub fn log_note_shown(&self) -> Cow<'_, str> {
        self.message("log-note-shown", None)
    }

    /// “erased”
    #[must_use]
    pub fn log_note_erased(&self) -> Cow<'_, str> {
        self.message("log-note-erased", None)
    }

    /// “travel data”
    #[must_use]
    pub fn log_note_travel(&self) -> Cow<'_, str> {
        self.message("log-note-travel", None)
    }

    /// “files”
    #[must_use]
    pub fn log_note_files(&self) -> Cow<'_, str> {
        self.message("log-note-files", None)
    }

    /// “a draft”
    #[must_use]
    pub fn log_note_drafts(&self) -> Cow<'_, str> {
        self.message("log-note-drafts", None)
    }

    /// “application of a speaker”
    #[must_use]
    pub fn log_note_speakers(&self) -> Cow<'_, str> {
        self.message("log-note-speakers", None)
    }

    /// “how long what is kept”
    #[must_use]
    pub fn log_note_retention(&self) -> Cow<'_, str> {
        self.message("log-note-retention", None)
    }

    /// “taken away”
    #[must_use]
    pub fn log_note_removed(&self) -> Cow<'_, str> {
        self.message("log-note-removed", None)
    }

    /// “reserve”
    #[must_use]
    pub fn log_note_reserve(&self) -> Cow<'_, str> {
        self.message("log-note-reserve", None)
    }

    /// “rooms”
    #[must_use]
    pub fn log_note_rooms(&self) -> Cow<'_, str> {
        self.message("log-note-rooms", None)
    }

    /// “scored”
    #[must_use]
    pub fn log_note_scored(&self) -> Cow<'_, str> {
        self.message("log-note-scored", None)
    }

    /// “second factor set”
    #[must_use]
    pub fn log_note_second_factor_set(&self) -> Cow<'_, str> {
        self.message("log-note-second-factor-set", None)
    }

    /// “selected”
    #[must_use]
    pub fn log_note_selected(&self) -> Cow<'_, str> {
        self.message("log-note-selected", None)
    }

    /// “recovery codes made”
    #[must_use]
    pub fn log_note_recovery_codes_made(&self) -> Cow<'_, str> {
        self.message("log-note-recovery-codes-made", None)
    }

    /// “recovery code used”
    #[must_use]
    pub fn log_note_recovery_code_used(&self) -> Cow<'_, str> {
        self.message("log-note-recovery-code-used", None)
    }

    /// “second factors taken away”
    #[must_use]
    pub fn log_note_second_factor_reset(&self) -> Cow<'_, str> {
        self.message("log-note-second-factor-reset", None)
    }

    /// “second factor shown”
    #[must_use]
    pub fn log_note_second_factor_shown(&self) -> Cow<'_, str> {
        self.message("log-note-second-factor-shown", None)
    }

    /// “passkey added”
    #[must_use]
    pub fn log_note_passkey_added(&self) -> Cow<'_, str> {
        self.message("log-note-passkey-added", None)
    }

    /// “passkey removed”
    #[must_use]
    pub fn log_note_passkey_removed(&self) -> Cow<'_, str> {
        self.message("log-note-passkey-removed", None)
    }

    /// “passkey asked for”
    #[must_use]
    pub fn log_note_passkey_asked_for(&self) -> Cow<'_, str> {
        self.message("log-note-passkey-asked-for", None)
    }

    /// “wrong passkey”
    #[must_use]
    pub fn log_note_wrong_passkey(&self) -> Cow<'_, str> {
        self.message("log-note-wrong-passkey", None)
    }

    /// “provider asked”
    #[must_use]
    pub fn log_note_provider_asked(&self) -> Cow<'_, str> {
        self.message("log-note-provider-asked", None)
    }

    /// “provider answered”
    #[must_use]
    pub fn log_note_provider_answered(&self) -> Cow<'_, str> {
        self.message("log-note-provider-answered", None)
    }

    /// “nobody is vouched for”
    #[must_use]
    pub fn log_note_nobody_is_vouched_for(&self) -> Cow<'_, str> {
        self.message("log-note-nobody-is-vouched-for", None)
    }

    /// “provider linked”
    #[must_use]
    pub fn log_note_provider_linked(&self) -> Cow<'_, str> {
        self.message("log-note-provider-linked", None)
    }

    /// “providers forgotten”
    #[must_use]
    pub fn log_note_providers_forgotten(&self) -> Cow<'_, str> {
        self.message("log-note-providers-forgotten", None)
    }

    /// “session ended”
    #[must_use]
    pub fn log_note_session_ended(&self) -> Cow<'_, str> {
        self.message("log-note-session-ended", None)
    }

    /// “session begun”
    #[must_use]
    pub fn log_note_session_begun(&self) -> Cow<'_, str> {
        self.message("log-note-session-begun", None)
    }

    /// “settings of one meeting”
    #[must_use]
    pub fn log_note_set_otherwise(&self) -> Cow<'_, str> {
        self.message("log-note-set-otherwise", None)
    }

    /// “sheet thrown away”
    #[must_use]
    pub fn log_note_sheet_dropped(&self) -> Cow<'_, str> {
        self.message("log-note-sheet-dropped", None)
    }

    /// “sheet read”
    #[must_use]
    pub fn log_note_sheet_read(&self) -> Cow<'_, str> {
        self.message("log-note-sheet-read", None)
    }

    /// “sign-in code”
    #[must_use]
    pub fn log_note_sign_in_code(&self) -> Cow<'_, str> {
        self.message("log-note-sign-in-code", None)
    }

    /// “slot added”
    #[must_use]
    pub fn log_note_slot_added(&self) -> Cow<'_, str> {
        self.message("log-note-slot-added", None)
    }

    /// “slot changed”
    #[must_use]
    pub fn log_note_slot_changed(&self) -> Cow<'_, str> {
        self.message("log-note-slot-changed", None)
    }

    /// “slot moved”
    #[must_use]
    pub fn log_note_slot_moved(&self) -> Cow<'_, str> {
        self.message("log-note-slot-moved", None)
    }

    /// “slot removed”
    #[must_use]
    pub fn log_note_slot_removed(&self) -> Cow<'_, str> {
        self.message("log-note-slot-removed", None)
    }

    /// “slots”
    #[must_use]
    pub fn log_note_slots(&self) -> Cow<'_, str> {
        self.message("log-note-slots", None)
    }

    /// “slots swapped”
    #[must_use]
    pub fn log_note_slots_swapped(&self) -> Cow<'_, str> {
        self.message("log-note-slots-swapped", None)
    }

    /// “speaker”
    #[must_use]
    pub fn log_note_speaker(&self) -> Cow<'_, str> {
        self.message("log-note-speaker", None)
    }

    /// “template”
    #[must_use]
    pub fn log_note_template(&self) -> Cow<'_, str> {
        self.message("log-note-template", None)
    }

    /// “decision taken back”
    #[must_use]
    pub fn log_note_undecided(&self) -> Cow<'_, str> {
        self.message("log-note-undecided", None)
    }

    /// “until”
    #[must_use]
    pub fn log_note_until(&self) -> Cow<'_, str> {
        self.message("log-note-until", None)
    }

    /// “version published:”
    #[must_use]
    pub fn log_note_version(&self) -> Cow<'_, str> {
        self.message("log-note-version", None)
    }

    /// “whole”
    #[must_use]
    pub fn log_note_whole(&self) -> Cow<'_, str> {
        self.message("log-note-whole", None)
    }

    /// “withdrawal”
    #[must_use]
    pub fn log_note_withdrawn(&self) -> Cow<'_, str> {
        self.message("log-note-withdrawn", None)
    }

    /// “own words in”
    #[must_use]
    pub fn log_note_words_in(&self) -> Cow<'_, str> {
        self.message("log-note-words-in", None)
    }

    /// “wrong code”
    #[must_use]
    pub fn log_note_wrong_code(&self) -> Cow<'_, str> {
        self.message("log-note-wrong-code", None)
    }

    /// “wrong second factor”
    #[must_use]
    pub fn log_note_wrong_second_factor(&self) -> Cow<'_, str> {
        self.message("log-note-wrong-second-factor", None)
    }

    /// “swept”
    #[must_use]
    pub fn log_note_swept(&self) -> Cow<'_, str> {
        self.message("log-note-swept", None)
    }

    /// “documents found left over”
    #[must_use]
    pub fn log_note_left_over(&self) -> Cow<'_, str> {
        self.message("log-note-left-over", None)
    }

    /// “documents removed”
    #[must_use]
    pub fn log_note_documents(&self) -> Cow<'_, str> {
        self.message("log-note-documents", None)
    }

    /// “sheets removed”
    #[must_use]
    pub fn log_note_sheets(&self) -> Cow<'_, str> {
        self.message("log-note-sheets", None)
    }

    /// “uploads forgotten”
    #[must_use]
    pub fn log_note_uploads(&self) -> Cow<'_, str> {
        self.message("log-note-uploads", None)
    }

    /// “upload of a file begun”
    #[must_use]
    pub fn log_note_upload_begun(&self) -> Cow<'_, str> {
        self.message("log-note-upload-begun", None)
    }

    /// “upload of a file given up”
    #[must_use]
    pub fn log_note_upload_given_up(&self) -> Cow<'_, str> {
        self.message("log-note-upload-given-up", None)
    }

    /// “team key unlocked”
    #[must_use]
    pub fn log_note_team_key_unlocked(&self) -> Cow<'_, str> {
        self.message("log-note-team-key-unlocked", None)
    }

    /// “team key locked”
    #[must_use]
    pub fn log_note_team_key_locked(&self) -> Cow<'_, str> {
        self.message("log-note-team-key-locked", None)
    }

    /// “team key taken into use”
    #[must_use]
    pub fn log_note_team_key_made(&self) -> Cow<'_, str> {
        self.message("log-note-team-key-made", None)
    }

    /// “team key replaced”
    #[must_use]
    pub fn log_note_team_key_replaced(&self) -> Cow<'_, str> {
        self.message("log-note-team-key-replaced", None)
    }

    /// “envelopes made anew”
    #[must_use]
    pub fn log_note_envelopes_made_anew(&self) -> Cow<'_, str> {
        self.message("log-note-envelopes-made-anew", None)
    }

    /// “questionnaire”
    #[must_use]
    pub fn log_note_questionnaire(&self) -> Cow<'_, str> {
        self.message("log-note-questionnaire", None)
    }

    /// “cloned”
    #[must_use]
    pub fn log_note_cloned(&self) -> Cow<'_, str> {
        self.message("log-note-cloned", None)
    }

    /// “changed”
    #[must_use]
    pub fn log_note_changed(&self) -> Cow<'_, str> {
        self.message("log-note-changed", None)
    }

    /// “published”
    #[must_use]
    pub fn log_note_published(&self) -> Cow<'_, str> {
        self.message("log-note-published", None)
    }

    /// “thrown away”
    #[must_use]
    pub fn log_note_thrown_away(&self) -> Cow<'_, str> {
        self.message("log-note-thrown-away", None)
    }

    /// “in use”
    #[must_use]
    pub fn log_note_in_use(&self) -> Cow<'_, str> {
        self.message("log-note-in-use", None)
    }

    /// “arrived”
    #[must_use]
    pub fn log_note_arrived(&self) -> Cow<'_, str> {
        self.message("log-note-arrived", None)
    }

    /// “by mail, begun”
    #[must_use]
    pub fn log_note_by_mail(&self) -> Cow<'_, str> {
        self.message("log-note-by-mail", None)
    }

    /// “by mail, typed”
    #[must_use]
    pub fn log_note_by_mail_typed(&self) -> Cow<'_, str> {
        self.message("log-note-by-mail-typed", None)
    }

    /// “by mail, thrown away”
    #[must_use]
    pub fn log_note_by_mail_dropped(&self) -> Cow<'_, str> {
        self.message("log-note-by-mail-dropped", None)
    }

    /// “asked for more”
    #[must_use]
    pub fn log_note_asked_for_more(&self) -> Cow<'_, str> {
        self.message("log-note-asked-for-more", None)
    }

    /// “request taken back”
    #[must_use]
    pub fn log_note_request_taken_back(&self) -> Cow<'_, str> {
        self.message("log-note-request-taken-back", None)
    }

    /// “what was asked for”
    #[must_use]
    pub fn log_note_answered_more(&self) -> Cow<'_, str> {
        self.message("log-note-answered-more", None)
    }
}
