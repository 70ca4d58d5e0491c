//! The languages that pages are served in.

use std::{str::FromStr, sync::LazyLock};

use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::{CATALOGUES, Texts};

/// A language that pages are served in. Arabic, Russian and Chinese join by a folder of catalogues
/// and a line here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// A text is not the tag of a language that pages are served in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a language of this platform")]
pub struct UnknownLocale;

impl Locale {
    /// All languages.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Es];

    /// The BCP 47 tag, as `lang` wants it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::En | Self::Fr | Self::Es => Direction::Ltr,
        }
    }

    /// The messages of this language.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        static ALL: LazyLock<Vec<Texts>> = LazyLock::new(|| {
            let parse = |locale: Locale| {
                let sources = CATALOGUES.iter().filter(|(tag, _, _)| *tag == locale.tag());
                let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
                Texts::parse(locale, language, sources.map(|(_, _, source)| *source))
            };
            Locale::ALL.map(parse).into()
        });
        &ALL[self as usize]
    }

    /// The language that a reader prefers, as `Accept-Language` says it; English if none of theirs is
    /// served.
    #[must_use]
    pub fn negotiate(accept: &str) -> Self {
        let mut wishes: Vec<(f32, Self)> = accept
            .split(',')
            .filter_map(|wish| {
                let mut parts = wish.split(';');
                let locale = parts.next()?.trim().split('-').next()?.to_ascii_lowercase().parse().ok()?;
                let weight = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok());
                Some((weight.unwrap_or(1.0), locale))
            })
            .filter(|(weight, _)| *weight > 0.0)
            .collect();
        wishes.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        wishes.first().map_or(Self::En, |(_, locale)| *locale)
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag).ok_or(UnknownLocale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_first_of_their_languages_that_is_served() {
        for (accept, locale) in [
            ("", Locale::En),
            ("de, fr-CH;q=0.8, en;q=0.5", Locale::Fr),
            ("ar", Locale::En),
            ("en;q=0, es-419", Locale::Es),
            ("en;q=0.3,es;q=0.9", Locale::Es),
        ] {
            assert_eq!(Locale::negotiate(accept), locale, "{accept}");
        }
    }
}
