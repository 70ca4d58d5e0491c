//! Written by `cargo xtask i18n` from `locales/en/follow-up.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Ask for more”
    #[must_use]
    pub fn ask_title(&self) -> Cow<'_, str> {
        self.message("ask-title", None)
    }

    /// “Choose the questions that the applicant may answer again, say what is wanted, an”
    #[must_use]
    pub fn ask_lead(&self) -> Cow<'_, str> {
        self.message("ask-lead", None)
    }

    /// “Questions to be opened”
    #[must_use]
    pub fn ask_questions(&self) -> Cow<'_, str> {
        self.message("ask-questions", None)
    }

    /// “What is wanted”
    #[must_use]
    pub fn ask_sentence(&self) -> Cow<'_, str> {
        self.message("ask-sentence", None)
    }

    /// “In the language of the applicant. Name no State and no person: the page may be r”
    #[must_use]
    pub fn ask_sentence_hint(&self) -> Cow<'_, str> {
        self.message("ask-sentence-hint", None)
    }

    /// “Last day”
    #[must_use]
    pub fn ask_day(&self) -> Cow<'_, str> {
        self.message("ask-day", None)
    }

    /// “Last minute of that day, Geneva time”
    #[must_use]
    pub fn ask_time(&self) -> Cow<'_, str> {
        self.message("ask-time", None)
    }

    /// “Such as 18:00. All of the day if it is left open.”
    #[must_use]
    pub fn ask_time_hint(&self) -> Cow<'_, str> {
        self.message("ask-time-hint", None)
    }

    /// “Ask the applicant”
    #[must_use]
    pub fn ask_do(&self) -> Cow<'_, str> {
        self.message("ask-do", None)
    }

    /// “Choose at least one question.”
    #[must_use]
    pub fn ask_no_question(&self) -> Cow<'_, str> {
        self.message("ask-no-question", None)
    }

    /// “Say what is wanted.”
    #[must_use]
    pub fn ask_no_sentence(&self) -> Cow<'_, str> {
        self.message("ask-no-sentence", None)
    }

    /// “Use at most … characters.”
    #[must_use]
    pub fn ask_too_long<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("ask-too-long", Some(&args))
    }

    /// “Give a day and a time to come.”
    #[must_use]
    pub fn ask_no_time(&self) -> Cow<'_, str> {
        self.message("ask-no-time", None)
    }

    /// “Something is asked already, and still open. Take it back first.”
    #[must_use]
    pub fn ask_already(&self) -> Cow<'_, str> {
        self.message("ask-already", None)
    }

    /// “Nothing can be asked: the application was withdrawn, or the applicant knows the ”
    #[must_use]
    pub fn ask_not_from_here(&self) -> Cow<'_, str> {
        self.message("ask-not-from-here", None)
    }

    /// “Asked for more”
    #[must_use]
    pub fn ask_record(&self) -> Cow<'_, str> {
        self.message("ask-record", None)
    }

    /// “Asked”
    #[must_use]
    pub fn ask_asked(&self) -> Cow<'_, str> {
        self.message("ask-asked", None)
    }

    /// “Until”
    #[must_use]
    pub fn ask_until(&self) -> Cow<'_, str> {
        self.message("ask-until", None)
    }

    /// “Open, not answered yet.”
    #[must_use]
    pub fn ask_open(&self) -> Cow<'_, str> {
        self.message("ask-open", None)
    }

    /// “Answered ….”
    #[must_use]
    pub fn ask_answered<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("ask-answered", Some(&args))
    }

    /// “The time is over; nothing was answered.”
    #[must_use]
    pub fn ask_over(&self) -> Cow<'_, str> {
        self.message("ask-over", None)
    }

    /// “Taken back ….”
    #[must_use]
    pub fn ask_taken_back<'a>(&'a self, moment: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("moment", moment);
        self.message("ask-taken-back", Some(&args))
    }

    /// “Take the request back”
    #[must_use]
    pub fn ask_take_back(&self) -> Cow<'_, str> {
        self.message("ask-take-back", None)
    }

    /// “Before”
    #[must_use]
    pub fn ask_before(&self) -> Cow<'_, str> {
        self.message("ask-before", None)
    }

    /// “After”
    #[must_use]
    pub fn ask_after(&self) -> Cow<'_, str> {
        self.message("ask-after", None)
    }

    /// “nothing”
    #[must_use]
    pub fn ask_nothing_there(&self) -> Cow<'_, str> {
        self.message("ask-nothing-there", None)
    }

    /// “A question from the organisers”
    #[must_use]
    pub fn more_title(&self) -> Cow<'_, str> {
        self.message("more-title", None)
    }

    /// “Answer the organisers”
    #[must_use]
    pub fn more_go(&self) -> Cow<'_, str> {
        self.message("more-go", None)
    }

    /// “The organisers ask you for more, until ….”
    #[must_use]
    pub fn more_notice<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("more-notice", Some(&args))
    }

    /// “You can answer these questions again until …. The rest of the application stays ”
    #[must_use]
    pub fn more_lead<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("more-lead", Some(&args))
    }

    /// “What they ask”
    #[must_use]
    pub fn more_wanted(&self) -> Cow<'_, str> {
        self.message("more-wanted", None)
    }

    /// “Hand this in”
    #[must_use]
    pub fn more_hand_in(&self) -> Cow<'_, str> {
        self.message("more-hand-in", None)
    }

    /// “You have answered. You may change your answer until …; the receipt has the new f”
    #[must_use]
    pub fn more_answered<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("more-answered", Some(&args))
    }

    /// “The time for this answer was over at …. What you typed is shown here and is not ”
    #[must_use]
    pub fn more_late<'a>(
        &'a self,
        until: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        args.set("contact", contact);
        self.message("more-late", Some(&args))
    }

    /// “Nothing is asked of you now. The application stands as it was handed in.”
    #[must_use]
    pub fn more_closed(&self) -> Cow<'_, str> {
        self.message("more-closed", None)
    }

    /// “These answers were changed elsewhere in the meantime. Look at them once more, th”
    #[must_use]
    pub fn more_changed(&self) -> Cow<'_, str> {
        self.message("more-changed", None)
    }
}
