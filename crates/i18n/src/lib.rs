//! Every sentence that a person reads, in every language that the platform speaks.
//!
//! Sentences live in `locales/{language}/{area}.ftl`. [`Texts`] has one method for each message;
//! those methods are written by `cargo xtask i18n` from the English catalogues, so a message that is
//! missing or takes other arguments does not compile. A test holds the other languages to the same
//! messages with the same variables.
//!
//! What is put together from data has functions: [`dates`], [`times`], [`numbers`], [`lists`]. They
//! too take the [`Texts`] of the reader.
//!
//! Fluent's isolation marks are off: what a person typed is wrapped by the page that shows it
//! (`<bdi>`), and plain-text letters must not carry invisible characters.

pub mod dates;
pub mod lists;
mod locale;
mod messages;
pub mod numbers;
mod places;
pub mod times;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

pub use crate::{
    locale::{Direction, Locale, UnknownLocale},
    messages::{CATALOGUES, KEYS},
};
pub use fluent_bundle::FluentValue;

/// The messages of one language.
pub struct Texts {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Which language this is.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The message with a key that is data, such as the label of a question; nothing if there is no
    /// such message. Messages that take arguments are asked for by their methods.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Cow<'_, str>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()))
    }

    fn parse<'a>(
        locale: Locale,
        language: LanguageIdentifier,
        sources: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatter(locale)));
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).expect("a test parses every catalogue");
            bundle.add_resource(resource).expect("a test finds no message twice");
        }
        Self { locale, bundle }
    }

    fn message(&self, key: &'static str, args: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return Cow::Borrowed(key);
        };
        self.bundle.format_pattern(pattern, args, &mut Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_message_is_lent_and_not_copied() {
        for locale in Locale::ALL {
            assert!(matches!(locale.texts().yes(), Cow::Borrowed(_)));
            assert!(matches!(locale.texts().get("yes"), Some(Cow::Borrowed(_))));
        }
    }

    #[test]
    fn a_key_that_is_data_may_be_none() {
        assert_eq!(Locale::Es.texts().get("yes").as_deref(), Some("Sí"));
        assert_eq!(Locale::Es.texts().get("no-such-message"), None);
    }
}
