//! Blocks of reading: sections, facts, figures.

use std::fmt::Display;

use i18n::Texts;
use maud::{Markup, Render, html};

use super::{Words, provisional};

/// A section of a page: the heading hangs in the margin where there is room for one.
#[must_use]
pub fn section(id: &str, heading: impl Render, content: &Markup) -> Markup {
    html! {
        section.section id=(id) aria-labelledby={ (id) "-h" } {
            h2 id={ (id) "-h" } { (heading) }
            div { (content) }
        }
    }
}

/// A section that needs all the width, such as one with a table.
#[must_use]
pub fn wide(id: &str, heading: impl Render, content: &Markup) -> Markup {
    html! {
        section.section.wide id=(id) aria-labelledby={ (id) "-h" } {
            h2 id={ (id) "-h" } { (heading) }
            (content)
        }
    }
}

/// The first sentences of a page, set larger.
#[must_use]
pub fn lead(content: impl Render) -> Markup {
    html! { p.lead { (content) } }
}

/// What only some readers want, behind a line that opens it.
#[must_use]
pub fn more(line: impl Render, content: &Markup) -> Markup {
    html! { details { summary { (line) } (content) } }
}

/// The page's main matter with something beside it, such as the [`steps`](super::steps) of a form.
/// Where there is no room the second follows the first.
#[must_use]
pub fn beside(main: &Markup, aside: &Markup) -> Markup {
    html! { div.beside { div { (main) } div { (aside) } } }
}

/// A fact: what, and what it is.
#[derive(Clone, Debug)]
pub struct Fact<'a> {
    term: Words<'a>,
    value: Markup,
    provisional: bool,
    change: Option<String>,
}

impl<'a> Fact<'a> {
    /// A fact that stands.
    #[must_use]
    pub fn new(term: impl Into<Words<'a>>, value: impl Render) -> Self {
        Self { term: term.into(), value: value.render(), provisional: false, change: None }
    }

    /// The fact with the mark that it may change.
    #[must_use]
    pub fn provisional(mut self) -> Self {
        self.provisional = true;
        self
    }

    /// The fact with a link to where it can be changed, for a page that shows answers once more.
    #[must_use]
    pub fn change(mut self, address: impl Display) -> Self {
        self.change = Some(address.to_string());
        self
    }
}

/// Facts, one below the other.
#[must_use]
pub fn facts(texts: &Texts, facts: &[Fact<'_>]) -> Markup {
    html! {
        dl.facts {
            @for fact in facts {
                div {
                    dt { (fact.term) }
                    dd { (fact.value) @if fact.provisional { " " (provisional(texts)) } }
                    @if let Some(address) = &fact.change {
                        dd { a href=(address) { (texts.ui_change()) span.hid { " " (fact.term) } } }
                    }
                }
            }
        }
    }
}

/// A number that says something by itself.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    value: String,
    label: Words<'a>,
}

impl<'a> Figure<'a> {
    /// The number, and what is counted.
    #[must_use]
    pub fn new(value: impl Display, label: impl Into<Words<'a>>) -> Self {
        Self { value: value.to_string(), label: label.into() }
    }
}

/// Numbers side by side.
#[must_use]
pub fn figures(figures: &[Figure<'_>]) -> Markup {
    html! {
        dl.figures {
            @for figure in figures { div { dt { (figure.label) } dd { (figure.value) } } }
        }
    }
}
