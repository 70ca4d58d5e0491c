//! Marks beside words, and notices. Colour never says anything that the words do not.

use i18n::Texts;
use maud::{Markup, Render, html};

/// What a tag says about how things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    Plain,
    /// As it was wished.
    Good,
    /// Needs somebody.
    Bad,
    /// Not settled: its frame is open.
    Open,
}

/// A word that says how something stands.
#[must_use]
pub fn tag(tone: Tone, word: impl Render) -> Markup {
    let class = match tone {
        Tone::Plain => "tag",
        Tone::Good => "tag good",
        Tone::Bad => "tag bad",
        Tone::Open => "tag open",
    };
    html! { span class=(class) { (word) } }
}

/// The mark that something may still change.
#[must_use]
pub fn provisional(texts: &Texts) -> Markup {
    tag(Tone::Open, texts.ui_provisional())
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something worth knowing.
    Information,
    /// What was asked for is done. It is read out as soon as the page opens.
    Success,
    /// Something may be lost, or missed.
    Warning,
}

/// A notice, which begins with the word for what it is about.
#[must_use]
pub fn notice(texts: &Texts, about: Notice, content: impl Render) -> Markup {
    let (class, role, word) = match about {
        Notice::Information => ("notice", "note", texts.ui_information()),
        Notice::Success => ("notice good", "status", texts.ui_success()),
        Notice::Warning => ("notice open", "note", texts.ui_warning()),
    };
    html! { div class=(class) role=(role) { strong { (word) } div { (content) } } }
}
