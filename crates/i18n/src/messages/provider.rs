//! Written by `cargo xtask i18n` from `locales/en/provider.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “If you have an account with … under the same e-mail address, it signs you in her”
    #[must_use]
    pub fn provider_lead<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-lead", Some(&args))
    }

    /// “Sign in with …”
    #[must_use]
    pub fn provider_use<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-use", Some(&args))
    }

    /// “Your browser now goes to …. There you sign in as you always do, and then you com”
    #[must_use]
    pub fn provider_going<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-going", Some(&args))
    }

    /// “Go on to …”
    #[must_use]
    pub fn provider_go<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-go", Some(&args))
    }

    /// “Sign in otherwise”
    #[must_use]
    pub fn provider_otherwise(&self) -> Cow<'_, str> {
        self.message("provider-otherwise", None)
    }

    /// “You are back from …. One more step and you are signed in here.”
    #[must_use]
    pub fn provider_back<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-back", Some(&args))
    }

    /// “Finish signing in”
    #[must_use]
    pub fn provider_finish(&self) -> Cow<'_, str> {
        self.message("provider-finish", None)
    }

    /// “… does not answer now. Please sign in with a code by e-mail, or try again in a f”
    #[must_use]
    pub fn provider_away<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-away", Some(&args))
    }

    /// “This sign-in with … took too long, was used already, or began in another browser”
    #[must_use]
    pub fn provider_over<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-over", Some(&args))
    }

    /// “… did not vouch for anybody who has an account here. Please sign in with a code ”
    #[must_use]
    pub fn provider_nobody<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("provider-nobody", Some(&args))
    }

    /// “Sign-in elsewhere”
    #[must_use]
    pub fn provider_links(&self) -> Cow<'_, str> {
        self.message("provider-links", None)
    }

    /// “Whoever signs in there as you gets in here, after the second step if you have on”
    #[must_use]
    pub fn provider_links_lead(&self) -> Cow<'_, str> {
        self.message("provider-links-lead", None)
    }

    /// “linked …, last used …”
    #[must_use]
    pub fn provider_link_since<'a>(
        &'a self,
        since: impl Into<FluentValue<'a>>,
        used: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("since", since);
        args.set("used", used);
        self.message("provider-link-since", Some(&args))
    }

    /// “Forget the link”
    #[must_use]
    pub fn provider_forget(&self) -> Cow<'_, str> {
        self.message("provider-forget", None)
    }

    /// “Your account was linked to a sign-in elsewhere: whoever signs in there as you ge”
    #[must_use]
    pub fn provider_event_linked(&self) -> Cow<'_, str> {
        self.message("provider-event-linked", None)
    }

    /// “The links of your account to sign-ins elsewhere were forgotten.”
    #[must_use]
    pub fn provider_event_forgotten(&self) -> Cow<'_, str> {
        self.message("provider-event-forgotten", None)
    }
}
