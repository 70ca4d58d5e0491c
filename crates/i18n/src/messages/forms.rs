//! Written by `cargo xtask i18n` from `locales/en/forms.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Questionnaires”
    #[must_use]
    pub fn forms_title(&self) -> Cow<'_, str> {
        self.message("forms-title", None)
    }

    /// “What applicants are asked. A version never changes once it is published; to chan”
    #[must_use]
    pub fn forms_lead(&self) -> Cow<'_, str> {
        self.message("forms-lead", None)
    }

    /// “Questionnaire”
    #[must_use]
    pub fn forms_questionnaire(&self) -> Cow<'_, str> {
        self.message("forms-questionnaire", None)
    }

    /// “Questionnaire, version …”
    #[must_use]
    pub fn forms_version<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("forms-version", Some(&args))
    }

    /// “Versions”
    #[must_use]
    pub fn forms_versions(&self) -> Cow<'_, str> {
        self.message("forms-versions", None)
    }

    /// “Pages”
    #[must_use]
    pub fn forms_pages(&self) -> Cow<'_, str> {
        self.message("forms-pages", None)
    }

    /// “Questions”
    #[must_use]
    pub fn forms_questions(&self) -> Cow<'_, str> {
        self.message("forms-questions", None)
    }

    /// “Used by the call of”
    #[must_use]
    pub fn forms_used_by(&self) -> Cow<'_, str> {
        self.message("forms-used-by", None)
    }

    /// “No call”
    #[must_use]
    pub fn forms_unused(&self) -> Cow<'_, str> {
        self.message("forms-unused", None)
    }

    /// “Drafts”
    #[must_use]
    pub fn forms_drafts(&self) -> Cow<'_, str> {
        self.message("forms-drafts", None)
    }

    /// “There is no draft.”
    #[must_use]
    pub fn forms_no_drafts(&self) -> Cow<'_, str> {
        self.message("forms-no-drafts", None)
    }

    /// “Draft, begun as version …”
    #[must_use]
    pub fn forms_draft<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("forms-draft", Some(&args))
    }

    /// “Begun”
    #[must_use]
    pub fn forms_begun(&self) -> Cow<'_, str> {
        self.message("forms-begun", None)
    }

    /// “To do”
    #[must_use]
    pub fn forms_stands(&self) -> Cow<'_, str> {
        self.message("forms-stands", None)
    }

    /// “Ready”
    #[must_use]
    pub fn forms_ready(&self) -> Cow<'_, str> {
        self.message("forms-ready", None)
    }

    /// “… to do”
    #[must_use]
    pub fn forms_left<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("forms-left", Some(&args))
    }

    /// “The draft was thrown away.”
    #[must_use]
    pub fn forms_thrown_away(&self) -> Cow<'_, str> {
        self.message("forms-thrown-away", None)
    }

    /// “This version is published and stays as it is. Clone it to make another.”
    #[must_use]
    pub fn forms_version_lead(&self) -> Cow<'_, str> {
        self.message("forms-version-lead", None)
    }

    /// “Clone into a draft”
    #[must_use]
    pub fn forms_clone(&self) -> Cow<'_, str> {
        self.message("forms-clone", None)
    }

    /// “Preview”
    #[must_use]
    pub fn forms_look(&self) -> Cow<'_, str> {
        self.message("forms-look", None)
    }

    /// “Which call asks it”
    #[must_use]
    pub fn forms_use(&self) -> Cow<'_, str> {
        self.message("forms-use", None)
    }

    /// “Applications that were begun keep the version that they began with. Those that b”
    #[must_use]
    pub fn forms_use_lead(&self) -> Cow<'_, str> {
        self.message("forms-use-lead", None)
    }

    /// “Series”
    #[must_use]
    pub fn forms_use_series(&self) -> Cow<'_, str> {
        self.message("forms-use-series", None)
    }

    /// “Ask this version”
    #[must_use]
    pub fn forms_use_yes(&self) -> Cow<'_, str> {
        self.message("forms-use-yes", None)
    }

    /// “The call asks this version from now on.”
    #[must_use]
    pub fn forms_now_used(&self) -> Cow<'_, str> {
        self.message("forms-now-used", None)
    }

    /// “Somebody changed this series in the meantime. Please look and choose once more.”
    #[must_use]
    pub fn forms_use_stale(&self) -> Cow<'_, str> {
        self.message("forms-use-stale", None)
    }

    /// “Version … is published. No call asks it before you say so below.”
    #[must_use]
    pub fn forms_published<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("forms-published", Some(&args))
    }

    /// “Somebody else changed this draft in the meantime. It is shown as it is now; what”
    #[must_use]
    pub fn forms_stale(&self) -> Cow<'_, str> {
        self.message("forms-stale", None)
    }

    /// “Somebody else changed this draft in the meantime. What you typed is still here a”
    #[must_use]
    pub fn forms_stale_form(&self) -> Cow<'_, str> {
        self.message("forms-stale-form", None)
    }

    /// “Nobody but organisers sees a draft. Every change is saved at once.”
    #[must_use]
    pub fn forms_draft_lead(&self) -> Cow<'_, str> {
        self.message("forms-draft-lead", None)
    }

    /// “Nothing is missing. This draft can be published.”
    #[must_use]
    pub fn forms_whole(&self) -> Cow<'_, str> {
        self.message("forms-whole", None)
    }

    /// “… things to do before it can be published”
    #[must_use]
    pub fn forms_to_do<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("forms-to-do", Some(&args))
    }

    /// “Publish as a new version”
    #[must_use]
    pub fn forms_publish(&self) -> Cow<'_, str> {
        self.message("forms-publish", None)
    }

    /// “The draft becomes the next version. It cannot be changed afterwards, only cloned”
    #[must_use]
    pub fn forms_publish_lead(&self) -> Cow<'_, str> {
        self.message("forms-publish-lead", None)
    }

    /// “Publish”
    #[must_use]
    pub fn forms_publish_yes(&self) -> Cow<'_, str> {
        self.message("forms-publish-yes", None)
    }

    /// “Add a page”
    #[must_use]
    pub fn forms_add_page(&self) -> Cow<'_, str> {
        self.message("forms-add-page", None)
    }

    /// “Throw the draft away”
    #[must_use]
    pub fn forms_throw_away(&self) -> Cow<'_, str> {
        self.message("forms-throw-away", None)
    }

    /// “All changes in this draft are lost. Published versions stay as they are.”
    #[must_use]
    pub fn forms_throw_away_lead(&self) -> Cow<'_, str> {
        self.message("forms-throw-away-lead", None)
    }

    /// “Edit”
    #[must_use]
    pub fn forms_edit(&self) -> Cow<'_, str> {
        self.message("forms-edit", None)
    }

    /// “Up”
    #[must_use]
    pub fn forms_up(&self) -> Cow<'_, str> {
        self.message("forms-up", None)
    }

    /// “Down”
    #[must_use]
    pub fn forms_down(&self) -> Cow<'_, str> {
        self.message("forms-down", None)
    }

    /// “Remove”
    #[must_use]
    pub fn forms_remove(&self) -> Cow<'_, str> {
        self.message("forms-remove", None)
    }

    /// “Order”
    #[must_use]
    pub fn forms_move(&self) -> Cow<'_, str> {
        self.message("forms-move", None)
    }

    /// “Remove a page”
    #[must_use]
    pub fn forms_remove_page(&self) -> Cow<'_, str> {
        self.message("forms-remove-page", None)
    }

    /// “The page “…” goes from this draft with all its questions.”
    #[must_use]
    pub fn forms_remove_page_lead<'a>(&'a self, title: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("title", title);
        self.message("forms-remove-page-lead", Some(&args))
    }

    /// “Remove a question”
    #[must_use]
    pub fn forms_remove_question(&self) -> Cow<'_, str> {
        self.message("forms-remove-question", None)
    }

    /// “The question “…” goes from this draft. Answers given under other versions are ke”
    #[must_use]
    pub fn forms_remove_question_lead<'a>(&'a self, title: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("title", title);
        self.message("forms-remove-question-lead", Some(&args))
    }

    /// “Question”
    #[must_use]
    pub fn forms_question(&self) -> Cow<'_, str> {
        self.message("forms-question", None)
    }

    /// “Kind of answer”
    #[must_use]
    pub fn forms_answer(&self) -> Cow<'_, str> {
        self.message("forms-answer", None)
    }

    /// “Asked”
    #[must_use]
    pub fn forms_asked(&self) -> Cow<'_, str> {
        self.message("forms-asked", None)
    }

    /// “Of everybody”
    #[must_use]
    pub fn forms_always(&self) -> Cow<'_, str> {
        self.message("forms-always", None)
    }

    /// “must be answered”
    #[must_use]
    pub fn forms_required(&self) -> Cow<'_, str> {
        self.message("forms-required", None)
    }

    /// “the platform needs it”
    #[must_use]
    pub fn forms_relied_on(&self) -> Cow<'_, str> {
        self.message("forms-relied-on", None)
    }

    /// “Rules of the platform speak of this answer: the question stays, is asked of ever”
    #[must_use]
    pub fn forms_relied_on_lead(&self) -> Cow<'_, str> {
        self.message("forms-relied-on-lead", None)
    }

    /// “Page …: …”
    #[must_use]
    pub fn forms_page_of<'a>(
        &'a self,
        number: impl Into<FluentValue<'a>>,
        title: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("title", title);
        self.message("forms-page-of", Some(&args))
    }

    /// “Questions on “…””
    #[must_use]
    pub fn forms_questions_of<'a>(&'a self, title: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("title", title);
        self.message("forms-questions-of", Some(&args))
    }

    /// “Add a question”
    #[must_use]
    pub fn forms_add_question(&self) -> Cow<'_, str> {
        self.message("forms-add-question", None)
    }

    /// “…, …”
    #[must_use]
    pub fn forms_in_language<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        language: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("language", language);
        self.message("forms-in-language", Some(&args))
    }

    /// “Title”
    #[must_use]
    pub fn forms_page_title(&self) -> Cow<'_, str> {
        self.message("forms-page-title", None)
    }

    /// “Question”
    #[must_use]
    pub fn forms_label(&self) -> Cow<'_, str> {
        self.message("forms-label", None)
    }

    /// “Help”
    #[must_use]
    pub fn forms_hint(&self) -> Cow<'_, str> {
        self.message("forms-hint", None)
    }

    /// “The question must be answered”
    #[must_use]
    pub fn forms_must(&self) -> Cow<'_, str> {
        self.message("forms-must", None)
    }

    /// “Choices”
    #[must_use]
    pub fn forms_choices(&self) -> Cow<'_, str> {
        self.message("forms-choices", None)
    }

    /// “For questions with one or several choices. Empty a choice in all languages to ta”
    #[must_use]
    pub fn forms_choices_lead(&self) -> Cow<'_, str> {
        self.message("forms-choices-lead", None)
    }

    /// “Choice …”
    #[must_use]
    pub fn forms_choice<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("forms-choice", Some(&args))
    }

    /// “Limits”
    #[must_use]
    pub fn forms_limits(&self) -> Cow<'_, str> {
        self.message("forms-limits", None)
    }

    /// “Most words, for a longer text”
    #[must_use]
    pub fn forms_words(&self) -> Cow<'_, str> {
        self.message("forms-words", None)
    }

    /// “Least, for a number”
    #[must_use]
    pub fn forms_least(&self) -> Cow<'_, str> {
        self.message("forms-least", None)
    }

    /// “Most, for a number”
    #[must_use]
    pub fn forms_most(&self) -> Cow<'_, str> {
        self.message("forms-most", None)
    }

    /// “Protection”
    #[must_use]
    pub fn forms_names(&self) -> Cow<'_, str> {
        self.message("forms-names", None)
    }

    /// “Whom does the answer give away?”
    #[must_use]
    pub fn forms_holds(&self) -> Cow<'_, str> {
        self.message("forms-holds", None)
    }

    /// “This decides who reads the answer, and when it is erased. When in doubt, choose ”
    #[must_use]
    pub fn forms_holds_hint(&self) -> Cow<'_, str> {
        self.message("forms-holds-hint", None)
    }

    /// “Nobody”
    #[must_use]
    pub fn forms_holds_nothing(&self) -> Cow<'_, str> {
        self.message("forms-holds-nothing", None)
    }

    /// “The organisation: its name, address, website, a file of its own”
    #[must_use]
    pub fn forms_holds_organisation(&self) -> Cow<'_, str> {
        self.message("forms-holds-organisation", None)
    }

    /// “A person: a name, a function, an e-mail address, a telephone number”
    #[must_use]
    pub fn forms_holds_person(&self) -> Cow<'_, str> {
        self.message("forms-holds-person", None)
    }

    /// “How a person travels: a passport, a place of departure, a date”
    #[must_use]
    pub fn forms_holds_travel(&self) -> Cow<'_, str> {
        self.message("forms-holds-travel", None)
    }

    /// “Read by organisers and assessors.”
    #[must_use]
    pub fn forms_read_by_assessors(&self) -> Cow<'_, str> {
        self.message("forms-read-by-assessors", None)
    }

    /// “Read by organisers alone.”
    #[must_use]
    pub fn forms_read_by_organisers(&self) -> Cow<'_, str> {
        self.message("forms-read-by-organisers", None)
    }

    /// “E-mail addresses, telephone numbers and web addresses are read by organisers alo”
    #[must_use]
    pub fn forms_contact_read(&self) -> Cow<'_, str> {
        self.message("forms-contact-read", None)
    }

    /// “When the page is shown”
    #[must_use]
    pub fn forms_page_when(&self) -> Cow<'_, str> {
        self.message("forms-page-when", None)
    }

    /// “When the question is asked”
    #[must_use]
    pub fn forms_question_when(&self) -> Cow<'_, str> {
        self.message("forms-question-when", None)
    }

    /// “Leave all empty to ask everybody. What you fill in must hold together.”
    #[must_use]
    pub fn forms_when_lead(&self) -> Cow<'_, str> {
        self.message("forms-when-lead", None)
    }

    /// “Only for applicants of these kinds”
    #[must_use]
    pub fn forms_applicants(&self) -> Cow<'_, str> {
        self.message("forms-applicants", None)
    }

    /// “Only for these States under Review”
    #[must_use]
    pub fn forms_states(&self) -> Cow<'_, str> {
        self.message("forms-states", None)
    }

    /// “One name a line.”
    #[must_use]
    pub fn forms_states_hint(&self) -> Cow<'_, str> {
        self.message("forms-states-hint", None)
    }

    /// “Only for: …”
    #[must_use]
    pub fn forms_when_applicants<'a>(&'a self, kinds: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kinds", kinds);
        self.message("forms-when-applicants", Some(&args))
    }

    /// “Only for the State under Review …”
    #[must_use]
    pub fn forms_when_states<'a>(&'a self, states: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("states", states);
        self.message("forms-when-states", Some(&args))
    }

    /// “Only where a travel grant is within reach”
    #[must_use]
    pub fn forms_when_grant(&self) -> Cow<'_, str> {
        self.message("forms-when-grant", None)
    }

    /// “Only if “…” is answered with …”
    #[must_use]
    pub fn forms_when_answered<'a>(
        &'a self,
        question: impl Into<FluentValue<'a>>,
        answers: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        args.set("answers", answers);
        self.message("forms-when-answered", Some(&args))
    }

    /// “Only for some answers to “…””
    #[must_use]
    pub fn forms_when_open<'a>(&'a self, question: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        self.message("forms-when-open", Some(&args))
    }

    /// “Only for some answers to “…”: … chosen”
    #[must_use]
    pub fn forms_when_chosen<'a>(
        &'a self,
        question: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        args.set("count", count);
        self.message("forms-when-chosen", Some(&args))
    }

    /// “Save”
    #[must_use]
    pub fn forms_save(&self) -> Cow<'_, str> {
        self.message("forms-save", None)
    }

    /// “Preview”
    #[must_use]
    pub fn forms_preview(&self) -> Cow<'_, str> {
        self.message("forms-preview", None)
    }

    /// “This is the page as an applicant would see it. Nothing that is typed here is kep”
    #[must_use]
    pub fn forms_preview_lead(&self) -> Cow<'_, str> {
        self.message("forms-preview-lead", None)
    }

    /// “This page is not shown to such an applicant.”
    #[must_use]
    pub fn forms_preview_hidden(&self) -> Cow<'_, str> {
        self.message("forms-preview-hidden", None)
    }

    /// “Show”
    #[must_use]
    pub fn forms_preview_show(&self) -> Cow<'_, str> {
        self.message("forms-preview-show", None)
    }

    /// “Kind of applicant”
    #[must_use]
    pub fn forms_as_kind(&self) -> Cow<'_, str> {
        self.message("forms-as-kind", None)
    }

    /// “State under Review”
    #[must_use]
    pub fn forms_as_state(&self) -> Cow<'_, str> {
        self.message("forms-as-state", None)
    }

    /// “Language”
    #[must_use]
    pub fn forms_as_language(&self) -> Cow<'_, str> {
        self.message("forms-as-language", None)
    }

    /// “Travel grants are offered”
    #[must_use]
    pub fn forms_as_grant(&self) -> Cow<'_, str> {
        self.message("forms-as-grant", None)
    }

    /// “One line”
    #[must_use]
    pub fn forms_kind_line(&self) -> Cow<'_, str> {
        self.message("forms-kind-line", None)
    }

    /// “A longer text”
    #[must_use]
    pub fn forms_kind_text(&self) -> Cow<'_, str> {
        self.message("forms-kind-text", None)
    }

    /// “One of several choices”
    #[must_use]
    pub fn forms_kind_choice(&self) -> Cow<'_, str> {
        self.message("forms-kind-choice", None)
    }

    /// “Any of several choices”
    #[must_use]
    pub fn forms_kind_many(&self) -> Cow<'_, str> {
        self.message("forms-kind-many", None)
    }

    /// “A box to tick”
    #[must_use]
    pub fn forms_kind_tick(&self) -> Cow<'_, str> {
        self.message("forms-kind-tick", None)
    }

    /// “A whole number”
    #[must_use]
    pub fn forms_kind_number(&self) -> Cow<'_, str> {
        self.message("forms-kind-number", None)
    }

    /// “A year”
    #[must_use]
    pub fn forms_kind_year(&self) -> Cow<'_, str> {
        self.message("forms-kind-year", None)
    }

    /// “A date”
    #[must_use]
    pub fn forms_kind_date(&self) -> Cow<'_, str> {
        self.message("forms-kind-date", None)
    }

    /// “A State”
    #[must_use]
    pub fn forms_kind_country(&self) -> Cow<'_, str> {
        self.message("forms-kind-country", None)
    }

    /// “An e-mail address”
    #[must_use]
    pub fn forms_kind_email(&self) -> Cow<'_, str> {
        self.message("forms-kind-email", None)
    }

    /// “A telephone number”
    #[must_use]
    pub fn forms_kind_phone(&self) -> Cow<'_, str> {
        self.message("forms-kind-phone", None)
    }

    /// “A web address”
    #[must_use]
    pub fn forms_kind_address(&self) -> Cow<'_, str> {
        self.message("forms-kind-address", None)
    }

    /// “A file”
    #[must_use]
    pub fn forms_kind_file(&self) -> Cow<'_, str> {
        self.message("forms-kind-file", None)
    }

    /// “There is no page.”
    #[must_use]
    pub fn forms_flaw_no_pages(&self) -> Cow<'_, str> {
        self.message("forms-flaw-no-pages", None)
    }

    /// “There is no question on this page: add one, or remove the page.”
    #[must_use]
    pub fn forms_flaw_empty_page(&self) -> Cow<'_, str> {
        self.message("forms-flaw-empty-page", None)
    }

    /// “Another one has the same name: remove one of the two.”
    #[must_use]
    pub fn forms_flaw_same_id(&self) -> Cow<'_, str> {
        self.message("forms-flaw-same-id", None)
    }

    /// “Words are missing in ….”
    #[must_use]
    pub fn forms_flaw_untranslated<'a>(&'a self, languages: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("languages", languages);
        self.message("forms-flaw-untranslated", Some(&args))
    }

    /// “There must be at least two choices.”
    #[must_use]
    pub fn forms_flaw_few_choices(&self) -> Cow<'_, str> {
        self.message("forms-flaw-few-choices", None)
    }

    /// “Two choices are the same: remove one.”
    #[must_use]
    pub fn forms_flaw_same_choice(&self) -> Cow<'_, str> {
        self.message("forms-flaw-same-choice", None)
    }

    /// “Its condition speaks of “…”, which is not asked before it: move one of the two, ”
    #[must_use]
    pub fn forms_flaw_not_earlier<'a>(&'a self, question: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        self.message("forms-flaw-not-earlier", Some(&args))
    }

    /// “Its condition speaks of an answer to “…” that does not exist: change the conditi”
    #[must_use]
    pub fn forms_flaw_no_such_answer<'a>(&'a self, question: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("question", question);
        self.message("forms-flaw-no-such-answer", Some(&args))
    }

    /// “The platform needs the question … and it is not here.”
    #[must_use]
    pub fn forms_flaw_missing<'a>(&'a self, id: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("id", id);
        self.message("forms-flaw-missing", Some(&args))
    }

    /// “The platform knows this question with another kind of answer or with choices tha”
    #[must_use]
    pub fn forms_flaw_other_kind(&self) -> Cow<'_, str> {
        self.message("forms-flaw-other-kind", None)
    }

    /// “The platform needs the answer of everybody: it must be answered, and there can b”
    #[must_use]
    pub fn forms_flaw_not_always(&self) -> Cow<'_, str> {
        self.message("forms-flaw-not-always", None)
    }

    /// “An e-mail address or a telephone number always names somebody: say whom under Pr”
    #[must_use]
    pub fn forms_flaw_gives_away(&self) -> Cow<'_, str> {
        self.message("forms-flaw-gives-away", None)
    }

    /// “Please write the words, in English at least.”
    #[must_use]
    pub fn forms_missing_label(&self) -> Cow<'_, str> {
        self.message("forms-missing-label", None)
    }

    /// “Please choose the kind of answer.”
    #[must_use]
    pub fn forms_missing_kind(&self) -> Cow<'_, str> {
        self.message("forms-missing-kind", None)
    }

    /// “Please say whom the answer gives away.”
    #[must_use]
    pub fn forms_missing_holds(&self) -> Cow<'_, str> {
        self.message("forms-missing-holds", None)
    }

    /// “Please write the States’ names as the United Nations do, one a line.”
    #[must_use]
    pub fn forms_unknown_state(&self) -> Cow<'_, str> {
        self.message("forms-unknown-state", None)
    }

    /// “Back to the draft”
    #[must_use]
    pub fn forms_back(&self) -> Cow<'_, str> {
        self.message("forms-back", None)
    }

    /// “Show what these answers bring up”
    #[must_use]
    pub fn forms_preview_again(&self) -> Cow<'_, str> {
        self.message("forms-preview-again", None)
    }
}
