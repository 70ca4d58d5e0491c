//! Forms, and the page that asks once more.

use std::fmt::Display;

use i18n::Texts;
use maud::{Markup, html};

use super::{Button, Words};

/// The name of the field that shows that a form came from one of our pages.
pub const TOKEN: &str = "form";

/// A form that changes something.
///
/// `token` is what shows that it came from a page of this browser's; a browser without a session
/// has none. Browsers do not check the answers: a draft may be saved as it stands, and what is wrong
/// is said by the server, in the reader's language. A form with a file in it is sent in parts.
#[must_use]
pub fn form(action: impl Display, token: Option<&str>, content: &Markup) -> Markup {
    let in_parts = content.0.contains("type=\"file\"").then_some("multipart/form-data");
    html! {
        form method="post" action=(action.to_string()) enctype=[in_parts] novalidate {
            @if let Some(token) = token { (hidden(TOKEN, token)) }
            (content)
        }
    }
}

/// A form that only looks: a search, a filter.
#[must_use]
pub fn filter(action: impl Display, content: &Markup) -> Markup {
    html! { form.filter role="search" action=(action.to_string()) { (content) } }
}

/// A value that goes with the form unseen.
#[must_use]
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// What is asked once more before it is done.
#[derive(Clone, Debug)]
pub struct Confirm<'a> {
    /// The address that does it.
    pub action: String,
    /// See [`form`].
    pub token: Option<&'a str>,
    /// What will happen, and whether it can be undone.
    pub content: Markup,
    /// The words of the button that does it: "Take the application back".
    pub yes: Words<'a>,
    /// Where the link that changes nothing leads.
    pub back: String,
}

/// Asks once more. The page's heading is the question; the way back comes second and changes
/// nothing.
#[must_use]
pub fn confirm(texts: &Texts, confirm: &Confirm<'_>) -> Markup {
    let content = html! {
        (confirm.content)
        (super::actions(&[
            Button::danger(confirm.yes.as_ref()),
            Button::secondary(texts.ui_back()).leads_to(&confirm.back),
        ]))
    };
    form(&confirm.action, confirm.token, &content)
}
