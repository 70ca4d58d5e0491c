//! Written by `cargo xtask i18n` from `locales/en/letters.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Letters”
    #[must_use]
    pub fn letters_title(&self) -> Cow<'_, str> {
        self.message("letters-title", None)
    }

    /// “Letters by where they are”
    #[must_use]
    pub fn letters_tabs(&self) -> Cow<'_, str> {
        self.message("letters-tabs", None)
    }

    /// “Waiting”
    #[must_use]
    pub fn letters_state_waiting(&self) -> Cow<'_, str> {
        self.message("letters-state-waiting", None)
    }

    /// “Released”
    #[must_use]
    pub fn letters_state_released(&self) -> Cow<'_, str> {
        self.message("letters-state-released", None)
    }

    /// “Sent”
    #[must_use]
    pub fn letters_state_sent(&self) -> Cow<'_, str> {
        self.message("letters-state-sent", None)
    }

    /// “Failed”
    #[must_use]
    pub fn letters_state_failed(&self) -> Cow<'_, str> {
        self.message("letters-state-failed", None)
    }

    /// “Discarded”
    #[must_use]
    pub fn letters_state_discarded(&self) -> Cow<'_, str> {
        self.message("letters-state-discarded", None)
    }

    /// “These letters wait until somebody has looked at them. Nothing leaves by itself b”
    #[must_use]
    pub fn letters_lead_waiting(&self) -> Cow<'_, str> {
        self.message("letters-lead-waiting", None)
    }

    /// “These letters are on their way. One that the mail server does not take now is tr”
    #[must_use]
    pub fn letters_lead_released(&self) -> Cow<'_, str> {
        self.message("letters-lead-released", None)
    }

    /// “These letters have left. What they said is no longer kept.”
    #[must_use]
    pub fn letters_lead_sent(&self) -> Cow<'_, str> {
        self.message("letters-lead-sent", None)
    }

    /// “The mail server did not take these letters. Check the address. A letter that is ”
    #[must_use]
    pub fn letters_lead_failed(&self) -> Cow<'_, str> {
        self.message("letters-lead-failed", None)
    }

    /// “These letters were thrown away and will never be sent.”
    #[must_use]
    pub fn letters_lead_discarded(&self) -> Cow<'_, str> {
        self.message("letters-lead-discarded", None)
    }

    /// “Letters, the oldest first”
    #[must_use]
    pub fn letters_table(&self) -> Cow<'_, str> {
        self.message("letters-table", None)
    }

    /// “Letter”
    #[must_use]
    pub fn letters_kind(&self) -> Cow<'_, str> {
        self.message("letters-kind", None)
    }

    /// “To”
    #[must_use]
    pub fn letters_to(&self) -> Cow<'_, str> {
        self.message("letters-to", None)
    }

    /// “Language”
    #[must_use]
    pub fn letters_language(&self) -> Cow<'_, str> {
        self.message("letters-language", None)
    }

    /// “Series”
    #[must_use]
    pub fn letters_series(&self) -> Cow<'_, str> {
        self.message("letters-series", None)
    }

    /// “Written”
    #[must_use]
    pub fn letters_written(&self) -> Cow<'_, str> {
        self.message("letters-written", None)
    }

    /// “All letters”
    #[must_use]
    pub fn letters_all_kinds(&self) -> Cow<'_, str> {
        self.message("letters-all-kinds", None)
    }

    /// “All series”
    #[must_use]
    pub fn letters_all_series(&self) -> Cow<'_, str> {
        self.message("letters-all-series", None)
    }

    /// “None”
    #[must_use]
    pub fn letters_of_none(&self) -> Cow<'_, str> {
        self.message("letters-of-none", None)
    }

    /// “Show”
    #[must_use]
    pub fn letters_narrow(&self) -> Cow<'_, str> {
        self.message("letters-narrow", None)
    }

    /// “There are no letters here.”
    #[must_use]
    pub fn letters_none(&self) -> Cow<'_, str> {
        self.message("letters-none", None)
    }

    /// “… to …”
    #[must_use]
    pub fn letters_row<'a>(
        &'a self,
        kind: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kind", kind);
        args.set("address", address);
        self.message("letters-row", Some(&args))
    }

    /// “… more letters are here. Deal with these first, or narrow the list.”
    #[must_use]
    pub fn letters_more<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("letters-more", Some(&args))
    }

    /// “Release”
    #[must_use]
    pub fn letters_release(&self) -> Cow<'_, str> {
        self.message("letters-release", None)
    }

    /// “Release the selected ones”
    #[must_use]
    pub fn letters_release_picked(&self) -> Cow<'_, str> {
        self.message("letters-release-picked", None)
    }

    /// “Release all … shown”
    #[must_use]
    pub fn letters_release_shown<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("letters-release-shown", Some(&args))
    }

    /// “Discard”
    #[must_use]
    pub fn letters_discard(&self) -> Cow<'_, str> {
        self.message("letters-discard", None)
    }

    /// “Discard the selected ones”
    #[must_use]
    pub fn letters_discard_picked(&self) -> Cow<'_, str> {
        self.message("letters-discard-picked", None)
    }

    /// “… letters are released. What is released leaves within a minute.”
    #[must_use]
    pub fn letters_released<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("letters-released", Some(&args))
    }

    /// “… letters were thrown away.”
    #[must_use]
    pub fn letters_discarded<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("letters-discarded", Some(&args))
    }

    /// “… letters are in the outbox and waits for a look. Nothing has been sent.”
    #[must_use]
    pub fn letters_put<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("letters-put", Some(&args))
    }

    /// “Nothing was done: no letter was selected.”
    #[must_use]
    pub fn letters_pick_one(&self) -> Cow<'_, str> {
        self.message("letters-pick-one", None)
    }

    /// “Nothing was done: at least one of these letters has left or was thrown away in t”
    #[must_use]
    pub fn letters_not_from_here(&self) -> Cow<'_, str> {
        self.message("letters-not-from-here", None)
    }

    /// “Throw … letters away?”
    #[must_use]
    pub fn letters_discard_title<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("letters-discard-title", Some(&args))
    }

    /// “It will never be sent, and this cannot be undone. Nobody is told of it.”
    #[must_use]
    pub fn letters_discard_text(&self) -> Cow<'_, str> {
        self.message("letters-discard-text", None)
    }

    /// “Throw away”
    #[must_use]
    pub fn letters_discard_yes(&self) -> Cow<'_, str> {
        self.message("letters-discard-yes", None)
    }

    /// “Write to many”
    #[must_use]
    pub fn letters_many(&self) -> Cow<'_, str> {
        self.message("letters-many", None)
    }

    /// “A letter in your own words to the applicants of a series, or to some of them.”
    #[must_use]
    pub fn letters_many_lead(&self) -> Cow<'_, str> {
        self.message("letters-many-lead", None)
    }

    /// “Write to applicants of series …”
    #[must_use]
    pub fn letters_many_series<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("letters-many-series", Some(&args))
    }

    /// “State”
    #[must_use]
    pub fn letter_state(&self) -> Cow<'_, str> {
        self.message("letter-state", None)
    }

    /// “since …”
    #[must_use]
    pub fn letter_since<'a>(&'a self, since: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("since", since);
        self.message("letter-since", Some(&args))
    }

    /// “Tries so far”
    #[must_use]
    pub fn letter_tries(&self) -> Cow<'_, str> {
        self.message("letter-tries", None)
    }

    /// “Next try”
    #[must_use]
    pub fn letter_due(&self) -> Cow<'_, str> {
        self.message("letter-due", None)
    }

    /// “Subject”
    #[must_use]
    pub fn letter_subject(&self) -> Cow<'_, str> {
        self.message("letter-subject", None)
    }

    /// “Text”
    #[must_use]
    pub fn letter_text(&self) -> Cow<'_, str> {
        self.message("letter-text", None)
    }

    /// “What the letter said was deleted when it left.”
    #[must_use]
    pub fn letter_text_gone(&self) -> Cow<'_, str> {
        self.message("letter-text-gone", None)
    }

    /// “The letter as it will be sent”
    #[must_use]
    pub fn letter_as_sent(&self) -> Cow<'_, str> {
        self.message("letter-as-sent", None)
    }

    /// “The letter”
    #[must_use]
    pub fn letter_as_written(&self) -> Cow<'_, str> {
        self.message("letter-as-written", None)
    }

    /// “Change the words”
    #[must_use]
    pub fn letter_reword(&self) -> Cow<'_, str> {
        self.message("letter-reword", None)
    }

    /// “Only this one letter is changed. It may name no applicant, no speaker and no Sta”
    #[must_use]
    pub fn letter_reword_hint(&self) -> Cow<'_, str> {
        self.message("letter-reword-hint", None)
    }

    /// “Save these words”
    #[must_use]
    pub fn letter_save(&self) -> Cow<'_, str> {
        self.message("letter-save", None)
    }

    /// “The new words are saved. The letter still waits.”
    #[must_use]
    pub fn letter_saved(&self) -> Cow<'_, str> {
        self.message("letter-saved", None)
    }

    /// “Templates of letters”
    #[must_use]
    pub fn templates_title(&self) -> Cow<'_, str> {
        self.message("templates-title", None)
    }

    /// “The words of each kind of letter, language by language. Change them and your own”
    #[must_use]
    pub fn templates_lead(&self) -> Cow<'_, str> {
        self.message("templates-lead", None)
    }

    /// “Templates”
    #[must_use]
    pub fn templates_table(&self) -> Cow<'_, str> {
        self.message("templates-table", None)
    }

    /// “Own words”
    #[must_use]
    pub fn templates_own(&self) -> Cow<'_, str> {
        self.message("templates-own", None)
    }

    /// “Platform’s words”
    #[must_use]
    pub fn templates_standard(&self) -> Cow<'_, str> {
        self.message("templates-standard", None)
    }

    /// “… in …”
    #[must_use]
    pub fn templates_in<'a>(
        &'a self,
        kind: impl Into<FluentValue<'a>>,
        language: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kind", kind);
        args.set("language", language);
        self.message("templates-in", Some(&args))
    }

    /// “These are your own words.”
    #[must_use]
    pub fn template_own(&self) -> Cow<'_, str> {
        self.message("template-own", None)
    }

    /// “These are the platform’s own words.”
    #[must_use]
    pub fn template_standard(&self) -> Cow<'_, str> {
        self.message("template-standard", None)
    }

    /// “Subject”
    #[must_use]
    pub fn template_subject(&self) -> Cow<'_, str> {
        self.message("template-subject", None)
    }

    /// “Text”
    #[must_use]
    pub fn template_body(&self) -> Cow<'_, str> {
        self.message("template-body", None)
    }

    /// “A word in braces, such as …, is replaced in each letter.”
    #[must_use]
    pub fn template_body_hint<'a>(&'a self, example: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("example", example);
        self.message("template-body-hint", Some(&args))
    }

    /// “Preview”
    #[must_use]
    pub fn template_preview(&self) -> Cow<'_, str> {
        self.message("template-preview", None)
    }

    /// “As a letter would read, with values that were made up.”
    #[must_use]
    pub fn template_preview_lead(&self) -> Cow<'_, str> {
        self.message("template-preview-lead", None)
    }

    /// “Show a preview”
    #[must_use]
    pub fn template_show(&self) -> Cow<'_, str> {
        self.message("template-show", None)
    }

    /// “Save as your own words”
    #[must_use]
    pub fn template_save(&self) -> Cow<'_, str> {
        self.message("template-save", None)
    }

    /// “Back to the platform’s own words”
    #[must_use]
    pub fn template_reset(&self) -> Cow<'_, str> {
        self.message("template-reset", None)
    }

    /// “Go back to the platform’s own words?”
    #[must_use]
    pub fn template_reset_title(&self) -> Cow<'_, str> {
        self.message("template-reset-title", None)
    }

    /// “Your own words are deleted for this letter in this language.”
    #[must_use]
    pub fn template_reset_lead(&self) -> Cow<'_, str> {
        self.message("template-reset-lead", None)
    }

    /// “Your words are saved. Letters that are written from now on have them.”
    #[must_use]
    pub fn template_saved(&self) -> Cow<'_, str> {
        self.message("template-saved", None)
    }

    /// “The platform’s own words are back.”
    #[must_use]
    pub fn template_back(&self) -> Cow<'_, str> {
        self.message("template-back", None)
    }

    /// “Placeholders”
    #[must_use]
    pub fn template_placeholders(&self) -> Cow<'_, str> {
        self.message("template-placeholders", None)
    }

    /// “What may stand in braces”
    #[must_use]
    pub fn template_placeholders_table(&self) -> Cow<'_, str> {
        self.message("template-placeholders-table", None)
    }

    /// “Placeholder”
    #[must_use]
    pub fn template_placeholder(&self) -> Cow<'_, str> {
        self.message("template-placeholder", None)
    }

    /// “What it stands for”
    #[must_use]
    pub fn template_meaning(&self) -> Cow<'_, str> {
        self.message("template-meaning", None)
    }

    /// “For example”
    #[must_use]
    pub fn template_example(&self) -> Cow<'_, str> {
        self.message("template-example", None)
    }

    /// “The number of the application, as on its receipt”
    #[must_use]
    pub fn placeholder_number(&self) -> Cow<'_, str> {
        self.message("placeholder-number", None)
    }

    /// “The number of the series”
    #[must_use]
    pub fn placeholder_series(&self) -> Cow<'_, str> {
        self.message("placeholder-series", None)
    }

    /// “The page on which the addressee reads on”
    #[must_use]
    pub fn placeholder_address(&self) -> Cow<'_, str> {
        self.message("placeholder-address", None)
    }

    /// “Until when applications are taken, for the State of this application and in the ”
    #[must_use]
    pub fn placeholder_deadline(&self) -> Cow<'_, str> {
        self.message("placeholder-deadline", None)
    }

    /// “The number of the new version of the programme”
    #[must_use]
    pub fn placeholder_version(&self) -> Cow<'_, str> {
        self.message("placeholder-version", None)
    }

    /// “The code to sign in”
    #[must_use]
    pub fn placeholder_code(&self) -> Cow<'_, str> {
        self.message("placeholder-code", None)
    }

    /// “For how many minutes the code is good”
    #[must_use]
    pub fn placeholder_minutes(&self) -> Cow<'_, str> {
        self.message("placeholder-minutes", None)
    }

    /// “What was changed about how somebody signs in”
    #[must_use]
    pub fn placeholder_event(&self) -> Cow<'_, str> {
        self.message("placeholder-event", None)
    }

    /// “The organisation that holds the series”
    #[must_use]
    pub fn placeholder_organisation(&self) -> Cow<'_, str> {
        self.message("placeholder-organisation", None)
    }

    /// “The address to write to”
    #[must_use]
    pub fn placeholder_contact(&self) -> Cow<'_, str> {
        self.message("placeholder-contact", None)
    }

    /// “… is no placeholder of this letter. Choose one from the list below.”
    #[must_use]
    pub fn wording_unknown<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("wording-unknown", Some(&args))
    }

    /// “The letter is of no use without …. Put it into the text.”
    #[must_use]
    pub fn wording_lacks<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("wording-lacks", Some(&args))
    }

    /// “Choose whom you write to, write, and look at the preview. The letters then wait ”
    #[must_use]
    pub fn write_lead(&self) -> Cow<'_, str> {
        self.message("write-lead", None)
    }

    /// “To whom”
    #[must_use]
    pub fn write_to(&self) -> Cow<'_, str> {
        self.message("write-to", None)
    }

    /// “State under Review”
    #[must_use]
    pub fn write_state(&self) -> Cow<'_, str> {
        self.message("write-state", None)
    }

    /// “All States”
    #[must_use]
    pub fn write_state_all(&self) -> Cow<'_, str> {
        self.message("write-state-all", None)
    }

    /// “Decision”
    #[must_use]
    pub fn write_outcome(&self) -> Cow<'_, str> {
        self.message("write-outcome", None)
    }

    /// “Only decisions that the applicants have been told.”
    #[must_use]
    pub fn write_outcome_hint(&self) -> Cow<'_, str> {
        self.message("write-outcome-hint", None)
    }

    /// “Any, or none yet”
    #[must_use]
    pub fn write_outcome_any(&self) -> Cow<'_, str> {
        self.message("write-outcome-any", None)
    }

    /// “Selected”
    #[must_use]
    pub fn write_outcome_selected(&self) -> Cow<'_, str> {
        self.message("write-outcome-selected", None)
    }

    /// “Reserve”
    #[must_use]
    pub fn write_outcome_reserve(&self) -> Cow<'_, str> {
        self.message("write-outcome-reserve", None)
    }

    /// “Not selected”
    #[must_use]
    pub fn write_outcome_declined(&self) -> Cow<'_, str> {
        self.message("write-outcome-declined", None)
    }

    /// “Only those who were selected and have not answered”
    #[must_use]
    pub fn write_unanswered(&self) -> Cow<'_, str> {
        self.message("write-unanswered", None)
    }

    /// “Language of the applicant”
    #[must_use]
    pub fn write_language(&self) -> Cow<'_, str> {
        self.message("write-language", None)
    }

    /// “Any language”
    #[must_use]
    pub fn write_language_any(&self) -> Cow<'_, str> {
        self.message("write-language-any", None)
    }

    /// “The letter”
    #[must_use]
    pub fn write_letter(&self) -> Cow<'_, str> {
        self.message("write-letter", None)
    }

    /// “Name no applicant, no speaker, no organisation and no State under Review: others”
    #[must_use]
    pub fn write_privacy(&self) -> Cow<'_, str> {
        self.message("write-privacy", None)
    }

    /// “Show a preview”
    #[must_use]
    pub fn write_show(&self) -> Cow<'_, str> {
        self.message("write-show", None)
    }

    /// “Preview”
    #[must_use]
    pub fn write_preview(&self) -> Cow<'_, str> {
        self.message("write-preview", None)
    }

    /// “The letter goes to … addresses, to each once.”
    #[must_use]
    pub fn write_count<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("write-count", Some(&args))
    }

    /// “Nobody is like that: no letter would be written.”
    #[must_use]
    pub fn write_nobody(&self) -> Cow<'_, str> {
        self.message("write-nobody", None)
    }

    /// “The first of them reads:”
    #[must_use]
    pub fn write_example(&self) -> Cow<'_, str> {
        self.message("write-example", None)
    }

    /// “Put … letters into the outbox”
    #[must_use]
    pub fn write_put<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("write-put", Some(&args))
    }
}
