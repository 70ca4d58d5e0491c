//! What all pages share: the shell, and the pages that say why there is no other page.

mod kept;
mod problem;
mod shell;

use std::fmt::Display;

use i18n::Texts;
use maud::{DOCTYPE, Markup, html};

pub use self::{
    kept::{Kept, kept},
    problem::{Clash, Problem, Stale, problem, stale},
};
use crate::{
    style,
    ui::{self, Issues, Link, Words},
};

/// The icon in the window's tab: a lectern. It is part of the page, so that browsers do not ask for
/// one.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E\
    %3Cpath fill='%230b4f6c' d='M0 0h8v8H0z'/%3E%3Cpath fill='%23fff' d='M1 2h6L6 4H2zM3 4h2v3H3z'/%3E%3C/svg%3E";

/// A page: what it is called, where it stands, what is on it.
///
/// The shell makes the `h1` of the title, so `main` has none; its headings begin with the `h2` of a
/// [`section`](ui::section).
#[derive(Clone, Debug)]
#[must_use = "a page is made by `layout::page`"]
pub struct Page<'a> {
    title: Words<'a>,
    address: String,
    nav: Nav<'a>,
    main: Markup,
    over: Option<Words<'a>>,
    crumbs: Vec<Link<'a>>,
    issues: Option<&'a Issues<'a>>,
    rehearsal: bool,
}

/// For whom a page is, which decides what its head and foot offer.
#[derive(Clone, Debug)]
pub enum Nav<'a> {
    /// For everybody. It says nothing about who reads it, so it may be kept by caches.
    Public,
    /// For an applicant: a way to leave quickly, and one to close the application in this browser.
    /// Nothing in the shell tells whose or which application it is.
    Applicant {
        /// See [`ui::form`].
        token: Option<&'a str>,
    },
    /// For those who signed in.
    Desk {
        /// The name of who signed in.
        person: Words<'a>,
        /// See [`ui::form`].
        token: Option<&'a str>,
        /// Where they may go; the one that the page stands below is marked.
        links: Vec<Link<'a>>,
    },
}

impl<'a> Page<'a> {
    /// A page at that address, which begins with the tag of its language.
    pub fn new(title: impl Into<Words<'a>>, address: impl Display, nav: Nav<'a>, main: Markup) -> Self {
        Self {
            title: title.into(),
            address: address.to_string(),
            nav,
            main,
            over: None,
            crumbs: Vec::new(),
            issues: None,
            rehearsal: false,
        }
    }

    /// The page with a line over its title: the series of a meeting, the step of a form.
    pub fn over(self, line: impl Into<Words<'a>>) -> Self {
        self.over_if(Some(line))
    }

    /// The page with a line over its title, if there is one.
    pub fn over_if(mut self, line: Option<impl Into<Words<'a>>>) -> Self {
        self.over = line.map(Into::into);
        self
    }

    /// The page with the way that leads to it, without the home page and the page itself.
    pub fn crumbs(mut self, crumbs: impl IntoIterator<Item = Link<'a>>) -> Self {
        self.crumbs.extend(crumbs);
        self
    }

    /// The page with what is wrong with the form on it, if anything is: in a summary before the
    /// heading, and in the title. Give the same list to each [`ui::Field`].
    pub fn issues(mut self, issues: &'a Issues<'a>) -> Self {
        self.issues = Some(issues).filter(|issues| !issues.is_empty());
        self
    }

    /// The page, which says that everything on it was made up, if it was.
    pub fn rehearsal(mut self, rehearsal: bool) -> Self {
        self.rehearsal = rehearsal;
        self
    }
}

/// The whole page.
#[must_use]
pub fn page(texts: &Texts, page: &Page<'_>) -> Markup {
    let kind = match page.nav {
        Nav::Public => "public",
        Nav::Applicant { .. } => "applicant",
        Nav::Desk { .. } => "desk",
    };
    html! {
        (DOCTYPE)
        html lang=(texts.locale().tag()) dir=(shell::direction(texts)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title(texts, page)) }
                link rel="icon" href=(ICON);
                link rel="stylesheet" href=(routes::StyleSheet { version: style::version().into() });
                (shell::links(texts, page))
            }
            body class=(kind) {
                a.skip href="#main" { (texts.ui_skip()) }
                (shell::head(texts, page))
                main id="main" tabindex="-1" {
                    @if let Some(issues) = page.issues { (ui::summary(texts, issues)) }
                    div.title {
                        @if let Some(over) = &page.over { p { (over) } }
                        h1 { (page.title) }
                    }
                    (page.main)
                }
                (shell::foot(texts, page))
            }
        }
    }
}

/// The title of the window: what is new about the page comes first.
fn title(texts: &Texts, page: &Page<'_>) -> String {
    let mut title = page.title.to_string();
    for part in page.over.iter().chain([&texts.ui_site()]) {
        title += " – ";
        title += part;
    }
    if page.issues.is_some() { texts.ui_title_error(title).into_owned() } else { title }
}
