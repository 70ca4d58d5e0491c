//! Written by `cargo xtask i18n` from `locales/en/ui.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “UPR Info Pre-sessions”
    #[must_use]
    pub fn ui_site(&self) -> Cow<'_, str> {
        self.message("ui-site", None)
    }

    /// “UPR Info”
    #[must_use]
    pub fn ui_house(&self) -> Cow<'_, str> {
        self.message("ui-house", None)
    }

    /// “Pre-sessions”
    #[must_use]
    pub fn ui_work(&self) -> Cow<'_, str> {
        self.message("ui-work", None)
    }

    /// “Error: …”
    #[must_use]
    pub fn ui_title_error<'a>(&'a self, title: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("title", title);
        self.message("ui-title-error", Some(&args))
    }

    /// “Skip to the content”
    #[must_use]
    pub fn ui_skip(&self) -> Cow<'_, str> {
        self.message("ui-skip", None)
    }

    /// “Leave this page quickly”
    #[must_use]
    pub fn ui_leave(&self) -> Cow<'_, str> {
        self.message("ui-leave", None)
    }

    /// “Main menu”
    #[must_use]
    pub fn ui_menu(&self) -> Cow<'_, str> {
        self.message("ui-menu", None)
    }

    /// “Language”
    #[must_use]
    pub fn ui_languages(&self) -> Cow<'_, str> {
        self.message("ui-languages", None)
    }

    /// “You are here”
    #[must_use]
    pub fn ui_crumbs(&self) -> Cow<'_, str> {
        self.message("ui-crumbs", None)
    }

    /// “Series”
    #[must_use]
    pub fn ui_nav_series(&self) -> Cow<'_, str> {
        self.message("ui-nav-series", None)
    }

    /// “UPR calendar”
    #[must_use]
    pub fn ui_nav_calendar(&self) -> Cow<'_, str> {
        self.message("ui-nav-calendar", None)
    }

    /// “Your application”
    #[must_use]
    pub fn ui_nav_return(&self) -> Cow<'_, str> {
        self.message("ui-nav-return", None)
    }

    /// “Sign in”
    #[must_use]
    pub fn ui_nav_sign_in(&self) -> Cow<'_, str> {
        self.message("ui-nav-sign-in", None)
    }

    /// “Account”
    #[must_use]
    pub fn ui_nav_account(&self) -> Cow<'_, str> {
        self.message("ui-nav-account", None)
    }

    /// “Sign out”
    #[must_use]
    pub fn ui_sign_out(&self) -> Cow<'_, str> {
        self.message("ui-sign-out", None)
    }

    /// “Close in this browser”
    #[must_use]
    pub fn ui_close_application(&self) -> Cow<'_, str> {
        self.message("ui-close-application", None)
    }

    /// “This is a rehearsal. Everything here was made up.”
    #[must_use]
    pub fn ui_rehearsal(&self) -> Cow<'_, str> {
        self.message("ui-rehearsal", None)
    }

    /// “UPR Info, Geneva. Every Permanent Mission is invited to every Pre-session, that ”
    #[must_use]
    pub fn ui_foot(&self) -> Cow<'_, str> {
        self.message("ui-foot", None)
    }

    /// “Calls as a feed”
    #[must_use]
    pub fn ui_calls_feed(&self) -> Cow<'_, str> {
        self.message("ui-calls-feed", None)
    }

    /// “There is a problem”
    #[must_use]
    pub fn ui_issues(&self) -> Cow<'_, str> {
        self.message("ui-issues", None)
    }

    /// “Error:”
    #[must_use]
    pub fn ui_issue(&self) -> Cow<'_, str> {
        self.message("ui-issue", None)
    }

    /// “(optional)”
    #[must_use]
    pub fn ui_optional(&self) -> Cow<'_, str> {
        self.message("ui-optional", None)
    }

    /// “At most … words.”
    #[must_use]
    pub fn ui_words_limit<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("ui-words-limit", Some(&args))
    }

    /// “… words so far.”
    #[must_use]
    pub fn ui_words_count<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("ui-words-count", Some(&args))
    }

    /// “Day”
    #[must_use]
    pub fn ui_day(&self) -> Cow<'_, str> {
        self.message("ui-day", None)
    }

    /// “Month”
    #[must_use]
    pub fn ui_month(&self) -> Cow<'_, str> {
        self.message("ui-month", None)
    }

    /// “Year”
    #[must_use]
    pub fn ui_year(&self) -> Cow<'_, str> {
        self.message("ui-year", None)
    }

    /// “Choose one”
    #[must_use]
    pub fn ui_choose(&self) -> Cow<'_, str> {
        self.message("ui-choose", None)
    }

    /// “…, at most ….”
    #[must_use]
    pub fn ui_file_limit<'a>(
        &'a self,
        kinds: impl Into<FluentValue<'a>>,
        size: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kinds", kinds);
        args.set("size", size);
        self.message("ui-file-limit", Some(&args))
    }

    /// “Kept:”
    #[must_use]
    pub fn ui_file_kept(&self) -> Cow<'_, str> {
        self.message("ui-file-kept", None)
    }

    /// “Choose another file to replace it.”
    #[must_use]
    pub fn ui_file_replace(&self) -> Cow<'_, str> {
        self.message("ui-file-replace", None)
    }

    /// “Change”
    #[must_use]
    pub fn ui_change(&self) -> Cow<'_, str> {
        self.message("ui-change", None)
    }

    /// “No, go back”
    #[must_use]
    pub fn ui_back(&self) -> Cow<'_, str> {
        self.message("ui-back", None)
    }

    /// “provisional”
    #[must_use]
    pub fn ui_provisional(&self) -> Cow<'_, str> {
        self.message("ui-provisional", None)
    }

    /// “moved”
    #[must_use]
    pub fn ui_moved(&self) -> Cow<'_, str> {
        self.message("ui-moved", None)
    }

    /// “cancelled”
    #[must_use]
    pub fn ui_cancelled(&self) -> Cow<'_, str> {
        self.message("ui-cancelled", None)
    }

    /// “Please note”
    #[must_use]
    pub fn ui_information(&self) -> Cow<'_, str> {
        self.message("ui-information", None)
    }

    /// “Done”
    #[must_use]
    pub fn ui_success(&self) -> Cow<'_, str> {
        self.message("ui-success", None)
    }

    /// “Warning”
    #[must_use]
    pub fn ui_warning(&self) -> Cow<'_, str> {
        self.message("ui-warning", None)
    }

    /// “Nothing here yet.”
    #[must_use]
    pub fn ui_nothing(&self) -> Cow<'_, str> {
        self.message("ui-nothing", None)
    }

    /// “Select”
    #[must_use]
    pub fn ui_select(&self) -> Cow<'_, str> {
        self.message("ui-select", None)
    }

    /// “Select …”
    #[must_use]
    pub fn ui_select_row<'a>(&'a self, row: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("row", row);
        self.message("ui-select-row", Some(&args))
    }

    /// “Pages”
    #[must_use]
    pub fn ui_pages(&self) -> Cow<'_, str> {
        self.message("ui-pages", None)
    }

    /// “Page … of …”
    #[must_use]
    pub fn ui_page_of<'a>(
        &'a self,
        page: impl Into<FluentValue<'a>>,
        pages: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("page", page);
        args.set("pages", pages);
        self.message("ui-page-of", Some(&args))
    }

    /// “Previous”
    #[must_use]
    pub fn ui_previous(&self) -> Cow<'_, str> {
        self.message("ui-previous", None)
    }

    /// “Next”
    #[must_use]
    pub fn ui_next(&self) -> Cow<'_, str> {
        self.message("ui-next", None)
    }

    /// “Steps”
    #[must_use]
    pub fn ui_steps(&self) -> Cow<'_, str> {
        self.message("ui-steps", None)
    }

    /// “Step … of …”
    #[must_use]
    pub fn ui_step_of<'a>(
        &'a self,
        step: impl Into<FluentValue<'a>>,
        steps: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("step", step);
        args.set("steps", steps);
        self.message("ui-step-of", Some(&args))
    }

    /// “complete”
    #[must_use]
    pub fn ui_step_done(&self) -> Cow<'_, str> {
        self.message("ui-step-done", None)
    }

    /// “… questions left”
    #[must_use]
    pub fn ui_step_left<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("ui-step-left", Some(&args))
    }

    /// “to”
    #[must_use]
    pub fn ui_to(&self) -> Cow<'_, str> {
        self.message("ui-to", None)
    }

    /// “All times are in one time zone: the first is ….”
    #[must_use]
    pub fn ui_one_zone<'a>(&'a self, first: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        self.message("ui-one-zone", Some(&args))
    }

    /// “There is nothing here”
    #[must_use]
    pub fn ui_not_found(&self) -> Cow<'_, str> {
        self.message("ui-not-found", None)
    }

    /// “The address may be mistyped, or the page may be gone. If you came by a link on t”
    #[must_use]
    pub fn ui_not_found_text(&self) -> Cow<'_, str> {
        self.message("ui-not-found-text", None)
    }

    /// “You may not do that”
    #[must_use]
    pub fn ui_forbidden(&self) -> Cow<'_, str> {
        self.message("ui-forbidden", None)
    }

    /// “You may see this, but this step is for others. Nothing was changed.”
    #[must_use]
    pub fn ui_forbidden_text(&self) -> Cow<'_, str> {
        self.message("ui-forbidden-text", None)
    }

    /// “Somebody else changed this in the meantime”
    #[must_use]
    pub fn ui_stale(&self) -> Cow<'_, str> {
        self.message("ui-stale", None)
    }

    /// “Your version was not saved, so that nothing is overwritten. Go back, load the pa”
    #[must_use]
    pub fn ui_stale_text(&self) -> Cow<'_, str> {
        self.message("ui-stale-text", None)
    }

    /// “The applications are locked”
    #[must_use]
    pub fn ui_locked(&self) -> Cow<'_, str> {
        self.message("ui-locked", None)
    }

    /// “After each start of the platform they are sealed until somebody who keeps it has”
    #[must_use]
    pub fn ui_locked_text(&self) -> Cow<'_, str> {
        self.message("ui-locked-text", None)
    }

    /// “Your version was not saved, so that nothing is overwritten. Below are both. Copy”
    #[must_use]
    pub fn ui_stale_both(&self) -> Cow<'_, str> {
        self.message("ui-stale-both", None)
    }

    /// “Yours, not saved”
    #[must_use]
    pub fn ui_stale_yours(&self) -> Cow<'_, str> {
        self.message("ui-stale-yours", None)
    }

    /// “What is saved”
    #[must_use]
    pub fn ui_stale_theirs(&self) -> Cow<'_, str> {
        self.message("ui-stale-theirs", None)
    }

    /// “Go on from what is saved”
    #[must_use]
    pub fn ui_stale_go_on(&self) -> Cow<'_, str> {
        self.message("ui-stale-go-on", None)
    }

    /// “This request cannot be understood”
    #[must_use]
    pub fn ui_malformed(&self) -> Cow<'_, str> {
        self.message("ui-malformed", None)
    }

    /// “It did not come from one of our pages as they are now. Go back, load the page ag”
    #[must_use]
    pub fn ui_malformed_text(&self) -> Cow<'_, str> {
        self.message("ui-malformed-text", None)
    }

    /// “This form is too old”
    #[must_use]
    pub fn ui_expired(&self) -> Cow<'_, str> {
        self.message("ui-expired", None)
    }

    /// “For your safety a form is only taken from the browser in which it was opened, an”
    #[must_use]
    pub fn ui_expired_text(&self) -> Cow<'_, str> {
        self.message("ui-expired-text", None)
    }

    /// “That is too large”
    #[must_use]
    pub fn ui_too_large(&self) -> Cow<'_, str> {
        self.message("ui-too-large", None)
    }

    /// “What you sent is larger than we can take. Go back and send a smaller file. Nothi”
    #[must_use]
    pub fn ui_too_large_text(&self) -> Cow<'_, str> {
        self.message("ui-too-large-text", None)
    }

    /// “Too many tries”
    #[must_use]
    pub fn ui_too_many(&self) -> Cow<'_, str> {
        self.message("ui-too-many", None)
    }

    /// “Wait a few minutes, then try again. Nothing that was saved before is lost.”
    #[must_use]
    pub fn ui_too_many_text(&self) -> Cow<'_, str> {
        self.message("ui-too-many-text", None)
    }

    /// “This is closed”
    #[must_use]
    pub fn ui_closed(&self) -> Cow<'_, str> {
        self.message("ui-closed", None)
    }

    /// “The time for this has passed. Nothing was changed, and what was handed in before”
    #[must_use]
    pub fn ui_closed_text(&self) -> Cow<'_, str> {
        self.message("ui-closed-text", None)
    }

    /// “Very many people are here at once”
    #[must_use]
    pub fn ui_busy(&self) -> Cow<'_, str> {
        self.message("ui-busy", None)
    }

    /// “Wait a minute, then load the page again. What was saved is safe.”
    #[must_use]
    pub fn ui_busy_text(&self) -> Cow<'_, str> {
        self.message("ui-busy-text", None)
    }

    /// “Something broke on our side”
    #[must_use]
    pub fn ui_broken(&self) -> Cow<'_, str> {
        self.message("ui-broken", None)
    }

    /// “It is not your fault, and it was written down so that it can be mended. Go back ”
    #[must_use]
    pub fn ui_broken_text(&self) -> Cow<'_, str> {
        self.message("ui-broken-text", None)
    }

    /// “Home page”
    #[must_use]
    pub fn ui_home(&self) -> Cow<'_, str> {
        self.message("ui-home", None)
    }
}
