//! What people wrote. It has its own language and direction, and can disturb neither the page nor
//! the words around it.

use maud::{Markup, html};

/// A name or another short text that a person wrote, within a line of ours.
#[must_use]
pub fn said(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// Several lines that a person wrote, in the language they are in, if it is known. Empty lines part
/// paragraphs, line breaks stay.
#[must_use]
pub fn said_at_length(text: &str, lang: Option<&str>) -> Markup {
    html! {
        div.said lang=[lang] dir="auto" {
            @for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
                p { (paragraph) }
            }
        }
    }
}
