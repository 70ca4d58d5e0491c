//! Pages that say why there is no other page.

use i18n::Texts;
use maud::{Markup, html};

use super::{Nav, Page, page, shell};
use crate::ui::{self, Button, Words};

/// Why a request has no page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The thing is not there, or whoever asks may not know that it is. The page is the same to the
    /// byte for both, and for every address.
    NotFound,
    /// Whoever asks may know of it and may not do that.
    Forbidden,
    /// Somebody else changed the thing in the meantime; where both texts are known, [`stale`] shows
    /// them.
    Stale,
    /// It is sealed, and the team key must be unlocked first.
    Locked,
    /// The request is not one that any page of ours sends.
    Malformed,
    /// The form is too old, or came from another site.
    Expired,
    /// The request is larger than is taken.
    TooLarge,
    /// Too many tries in too short a time.
    TooMany,
    /// The time for it has passed.
    Closed,
    /// More people are here than can be served at once.
    Busy,
    /// Something broke.
    Broken,
}

impl Problem {
    /// All of them, for the test that looks at each.
    pub const ALL: [Self; 11] = [
        Self::NotFound,
        Self::Forbidden,
        Self::Stale,
        Self::Locked,
        Self::Malformed,
        Self::Expired,
        Self::TooLarge,
        Self::TooMany,
        Self::Closed,
        Self::Busy,
        Self::Broken,
    ];

    fn words(self, texts: &Texts) -> (Words<'_>, Words<'_>) {
        match self {
            Self::NotFound => (texts.ui_not_found(), texts.ui_not_found_text()),
            Self::Forbidden => (texts.ui_forbidden(), texts.ui_forbidden_text()),
            Self::Stale => (texts.ui_stale(), texts.ui_stale_text()),
            Self::Locked => (texts.ui_locked(), texts.ui_locked_text()),
            Self::Malformed => (texts.ui_malformed(), texts.ui_malformed_text()),
            Self::Expired => (texts.ui_expired(), texts.ui_expired_text()),
            Self::TooLarge => (texts.ui_too_large(), texts.ui_too_large_text()),
            Self::TooMany => (texts.ui_too_many(), texts.ui_too_many_text()),
            Self::Closed => (texts.ui_closed(), texts.ui_closed_text()),
            Self::Busy => (texts.ui_busy(), texts.ui_busy_text()),
            Self::Broken => (texts.ui_broken(), texts.ui_broken_text()),
        }
    }
}

/// The page for a problem. It depends on the language and the problem alone: neither the address
/// nor who asks shows in it.
#[must_use]
pub fn problem(texts: &Texts, problem: Problem) -> Markup {
    let (title, text) = problem.words(texts);
    let lang = shell::lang(texts);
    let home = routes::Home { lang };
    let mut ways = vec![Button::secondary(texts.ui_home()).leads_to(&home)];
    if problem == Problem::Locked {
        ways.insert(0, Button::primary(texts.team_unlock()).leads_to(routes::TeamPage { lang }));
    }
    let main = html! { (ui::lead(text)) (ui::actions(&ways)) };
    page(texts, &Page::new(title, home, Nav::Public, main))
}

/// Two versions of one text, of which one can be kept.
#[derive(Clone, Debug)]
pub struct Clash<'a> {
    /// What the text answers.
    pub label: Words<'a>,
    /// What the person wrote, which was not saved.
    pub yours: &'a str,
    /// What was saved in the meantime.
    pub theirs: &'a str,
}

/// A change that came too late.
#[derive(Clone, Debug)]
pub struct Stale<'a> {
    /// For whom the page is.
    pub nav: Nav<'a>,
    /// The page that shows what is saved.
    pub address: String,
    /// The texts that differ.
    pub clashes: &'a [Clash<'a>],
}

/// The page that shows both texts when two people changed the same thing: nothing that was typed
/// is lost.
#[must_use]
pub fn stale(texts: &Texts, stale: Stale<'_>) -> Markup {
    let main = html! {
        (ui::lead(texts.ui_stale_both()))
        @for (at, clash) in stale.clashes.iter().enumerate() {
            (ui::wide(&format!("clash-{}", at + 1), &clash.label, &html! {
                div.clash {
                    div { h3 { (texts.ui_stale_yours()) } (ui::said_at_length(clash.yours, None)) }
                    div { h3 { (texts.ui_stale_theirs()) } (ui::said_at_length(clash.theirs, None)) }
                }
            }))
        }
        (ui::actions(&[Button::primary(texts.ui_stale_go_on()).leads_to(&stale.address)]))
    };
    page(texts, &Page::new(texts.ui_stale(), &stale.address, stale.nav, main))
}
