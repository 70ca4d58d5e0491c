//! Every address of the platform, as a type, with its method and who may knock at it.
//!
//! One literal is both the pattern that the router matches and the text that links are made of,
//! so a link to a page that is not there does not compile; and a route without a policy does not
//! compile either. What [`Access`] lets through is asked again, thing by thing, by the use case.

mod account;
mod apply;
mod assessing;
mod desk;
mod grant;
mod letters;
mod programme;
mod public;
mod questionnaire;
mod series_desk;

use std::fmt::Display;

use serde::de::DeserializeOwned;

pub use crate::{
    account::*, apply::*, assessing::*, desk::*, grant::*, letters::*, programme::*, public::*,
    questionnaire::*, series_desk::*,
};

/// How an address is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// To look.
    Get,
    /// To change.
    Post,
    /// To ask what can be done.
    Options,
    /// To look how far something is.
    Head,
    /// To go on with something.
    Patch,
    /// To end something.
    Delete,
}

impl Method {
    /// The word in a request.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Who may knock at an address. Everybody else is told that it is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Everybody; the answer is the same for all who see the same, and may be kept by caches.
    Public,
    /// Everybody; the answer is for this browser only.
    Open,
    /// A browser in which the code of an application was typed.
    Applicant,
    /// Whoever signed in.
    Account,
    /// Assessors and organisers.
    Assess,
    /// Organisers.
    Desk,
    /// Organisers of all series.
    Keep,
}

/// An address.
pub trait Route: Display + DeserializeOwned + Send + Sync + 'static {
    /// The pattern that the router matches.
    const PATTERN: &'static str;
    /// How it is asked.
    const METHOD: Method;
    /// Who may knock.
    const ACCESS: Access;
}

/// A line of the table of all addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// See [`Route::PATTERN`].
    pub pattern: &'static str,
    /// See [`Route::METHOD`].
    pub method: Method,
    /// See [`Route::ACCESS`].
    pub access: Access,
    /// What it is for, in a sentence.
    pub about: &'static str,
}

macro_rules! routes {
    ($($(#[doc = $doc:literal])+ $method:ident $access:ident $name:ident { $($field:ident: $type:ty),* $(,)? } = $pattern:literal;)+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Debug, serde::Deserialize)]
            pub struct $name {
                $(#[allow(missing_docs, clippy::allow_attributes)] pub $field: $type),*
            }

            impl $crate::Route for $name {
                const PATTERN: &'static str = $pattern;
                const METHOD: $crate::Method = $crate::Method::$method;
                const ACCESS: $crate::Access = $crate::Access::$access;
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    let Self { $($field),* } = self;
                    write!(f, $pattern)
                }
            }
        )+

        pub(crate) const LINES: &[$crate::Line] = &[$($crate::Line {
            pattern: $pattern,
            method: $crate::Method::$method,
            access: $crate::Access::$access,
            about: concat!($($doc),+),
        }),+];
    };
}
pub(crate) use routes;

/// Every address, for the router's test and for the test that asks each as every kind of person.
pub fn table() -> impl Iterator<Item = Line> {
    [
        public::LINES,
        series_desk::LINES,
        apply::LINES,
        account::LINES,
        desk::LINES,
        grant::LINES,
        assessing::LINES,
        letters::LINES,
        programme::LINES,
        questionnaire::LINES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_fits_its_pattern() {
        let series = "44".parse().unwrap();
        let page = Series { lang: domain::lang::Lang::En, series };
        assert_eq!(page.to_string(), "/en/series/44");
    }

    #[test]
    fn no_address_stands_twice() {
        let mut lines: Vec<_> = table().map(|line| (line.pattern, line.method)).collect();
        let all = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), all);
    }
}
