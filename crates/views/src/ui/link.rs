//! Links.

use std::fmt::Display;

use i18n::Texts;
use maud::{Markup, Render, html};

use super::Words;

/// A link: where it leads, and its words.
#[derive(Clone, Debug)]
pub struct Link<'a> {
    /// The address.
    pub to: String,
    /// The words.
    pub text: Words<'a>,
}

impl<'a> Link<'a> {
    /// A link to that address, which is best a route.
    #[must_use]
    pub fn new(to: impl Display, text: impl Into<Words<'a>>) -> Self {
        Self { to: to.to_string(), text: text.into() }
    }
}

impl Render for Link<'_> {
    fn render(&self) -> Markup {
        html! { a href=(self.to) { (self.text) } }
    }
}

/// The link that leaves the page quickly, for a weather report of the World Meteorological
/// Organization, which tells an onlooker nothing.
///
/// It opens in the same tab and says not where the reader came from. It cannot take the page out of
/// the browser's history, so it must not promise to.
#[must_use]
pub fn leave(texts: &Texts) -> Markup {
    let elsewhere = format!("https://worldweather.wmo.int/{}/home.html", texts.locale().tag());
    html! {
        nav.leave aria-label=(texts.ui_leave()) {
            a href=(elsewhere) rel="noreferrer nofollow" { (texts.ui_leave()) }
        }
    }
}
