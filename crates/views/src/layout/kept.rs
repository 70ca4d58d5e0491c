//! What somebody sent whose session had ended, to be sent once more.

use i18n::Texts;
use maud::{Markup, html};

use super::{Nav, Page, page, shell};
use crate::ui::{self, Button};

/// A form that was not taken.
#[derive(Clone, Copy)]
pub struct Kept<'a> {
    /// Where it was sent.
    pub address: &'a str,
    /// What it said, field by field.
    pub fields: &'a [(String, String)],
    /// The token of whoever signed in meanwhile; nothing for somebody who is not signed in.
    pub token: Option<&'a str>,
}

/// The page with what was typed, for whoever signs in elsewhere and comes back to it. It says nothing of
/// the address that was asked: whether there is anything, and for whom.
#[must_use]
pub fn kept(texts: &Texts, kept: Kept<'_>) -> Markup {
    let lang = shell::lang(texts);
    let typed = kept.fields.iter().filter(|(name, _)| name != ui::TOKEN);
    let shown = typed.clone().filter(|(name, value)| is_typed(name) && !value.trim().is_empty());
    let (title, lead) = match kept.token {
        Some(_) => (texts.kept_again(), texts.kept_again_lead()),
        None => (texts.kept_title(), texts.kept_lead()),
    };
    let main = html! {
        (ui::lead(lead))
        @if kept.token.is_none() {
            ul {
                li { a href=(routes::SignInPage { lang }) target="_blank" { (texts.kept_sign_in()) } }
                li { a href=(routes::ReturnPage { lang }) target="_blank" { (texts.kept_return()) } }
            }
        }
        p { (texts.kept_files()) }
        (ui::form(kept.address, kept.token, &html! {
            @for (name, value) in typed { (ui::hidden(name, value)) }
            (ui::actions(&[Button::primary(texts.kept_send())]))
        }))
        (ui::section("typed", texts.apply_resume_typed(), &html! {
            @for (_, value) in shown { (ui::said_at_length(value, None)) }
        }))
    };
    page(texts, &Page::new(title, routes::Home { lang }, Nav::Public, main))
}

/// Whether a field may hold what somebody typed. What pages carry along and what opens something is not
/// shown.
fn is_typed(name: &str) -> bool {
    !["seen", "version", "do", "act", "then", "code", "key", "passphrase"].contains(&name)
}
