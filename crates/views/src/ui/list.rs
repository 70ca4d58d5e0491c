//! Lists of things, and the ways through them.

use i18n::Texts;
use maud::{Markup, Render, html};

use super::{Button, Link};

/// One thing in a list: its link, its marks, and a line about it.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    link: Link<'a>,
    marks: Vec<Markup>,
    about: Option<Markup>,
}

impl<'a> Entry<'a> {
    /// The thing behind that link.
    #[must_use]
    pub fn new(link: Link<'a>) -> Self {
        Self { link, marks: Vec::new(), about: None }
    }

    /// The thing with one more [`tag`](super::tag).
    #[must_use]
    pub fn mark(mut self, tag: Markup) -> Self {
        self.marks.push(tag);
        self
    }

    /// The thing with a line about it.
    #[must_use]
    pub fn about(mut self, line: impl Render) -> Self {
        self.about = Some(line.render());
        self
    }
}

/// Things to choose from, each with a link.
#[must_use]
pub fn listing(entries: &[Entry<'_>]) -> Markup {
    html! {
        ul.listing {
            @for entry in entries {
                li {
                    (entry.link)
                    @for mark in &entry.marks { " " (mark) }
                    @if let Some(about) = &entry.about { p { (about) } }
                }
            }
        }
    }
}

/// Links to many things with short names, such as States, in as many columns as there is room for.
#[must_use]
pub fn columns(links: &[Link<'_>]) -> Markup {
    html! { ul.columns { @for link in links { li { (link) } } } }
}

/// Views of one thing, as links: the one whose address is `here` is marked.
#[must_use]
pub fn tabs(label: impl Render, links: &[Link<'_>], here: &str) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul {
                @for link in links {
                    li { a href=(link.to) aria-current=[(link.to == here).then_some("page")] { (link.text) } }
                }
            }
        }
    }
}

/// What can be done with one thing of a list: [small](Button::small) buttons and links.
#[must_use]
pub fn moves(buttons: &[Button<'_>]) -> Markup {
    html! { div.moves { @for button in buttons { (button) } } }
}

/// Where one is in a long list.
#[derive(Clone, Debug)]
pub struct Pages {
    /// The page that is shown, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
    /// The address of the page before, if there is one.
    pub previous: Option<String>,
    /// The address of the page after, if there is one.
    pub next: Option<String>,
}

/// The way to the pages before and after; nothing if there is one page.
#[must_use]
pub fn pagination(texts: &Texts, pages: &Pages) -> Markup {
    html! {
        @if pages.pages > 1 {
            nav.pages aria-label=(texts.ui_pages()) {
                @if let Some(previous) = &pages.previous {
                    a.button.quiet href=(previous) rel="prev" { (texts.ui_previous()) }
                }
                span { (texts.ui_page_of(pages.page, pages.pages)) }
                @if let Some(next) = &pages.next {
                    a.button.quiet href=(next) rel="next" { (texts.ui_next()) }
                }
            }
        }
    }
}
