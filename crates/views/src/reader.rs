//! For whom a page is made: what its shell must know of whoever asked.

use domain::lang::Lang;
use i18n::Texts;
use maud::Markup;
use policy::Actor;

use crate::{
    layout::{self, Nav, Page},
    ui::{Issues, Link, Words},
};

/// Whoever asked for a page of the desk or of the own account.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a different office, and several may hold")]
pub struct Reader<'a> {
    /// The language of the page.
    pub texts: &'a Texts,
    /// The name of who signed in.
    pub name: String,
    /// The token of the forms.
    pub token: Option<String>,
    /// Who the reader is to the policy: only to leave out ways that end at a closed door.
    pub actor: Actor,
    /// Whether the reader organises any series.
    pub organises: bool,
    /// Whether the reader assesses applications.
    pub assesses: bool,
    /// Whether the reader keeps the platform.
    pub keeps: bool,
    /// The most bytes of a file.
    pub largest_file: u64,
    /// Whether everything was made up.
    pub rehearsal: bool,
}

impl Reader<'_> {
    /// The language of the page as the domain knows it.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.texts.locale().tag().parse().unwrap_or_default()
    }

    /// The token of the forms.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// A page of the desk.
    #[must_use]
    pub fn page<'p>(
        &'p self,
        title: impl Into<Words<'p>>,
        address: impl std::fmt::Display,
        crumbs: impl IntoIterator<Item = Link<'p>>,
        main: Markup,
    ) -> Markup {
        layout::page(self.texts, &self.shell(title, address, crumbs, main))
    }

    /// A page of the desk with what is wrong with the form on it.
    #[must_use]
    pub fn page_with_issues<'p>(
        &'p self,
        title: impl Into<Words<'p>>,
        address: impl std::fmt::Display,
        crumbs: impl IntoIterator<Item = Link<'p>>,
        issues: &'p Issues<'p>,
        main: Markup,
    ) -> Markup {
        layout::page(self.texts, &self.shell(title, address, crumbs, main).issues(issues))
    }

    fn shell<'p>(
        &'p self,
        title: impl Into<Words<'p>>,
        address: impl std::fmt::Display,
        crumbs: impl IntoIterator<Item = Link<'p>>,
        main: Markup,
    ) -> Page<'p> {
        Page::new(title, address, self.nav(), main).crumbs(crumbs).rehearsal(self.rehearsal)
    }

    /// What the head and foot of a page of the desk offer.
    #[must_use]
    pub fn nav(&self) -> Nav<'_> {
        Nav::Desk { person: Words::from(self.name.as_str()), token: self.token(), links: self.links() }
    }

    fn links(&self) -> Vec<Link<'_>> {
        let (texts, lang) = (self.texts, self.lang());
        let mut links = Vec::new();
        if self.organises {
            links.push(Link::new(routes::Desk { lang }, texts.nav_desk()));
            links.push(Link::new(routes::RunSeries { lang }, texts.nav_series()));
            links.push(Link::new(routes::Letters { lang, state: "waiting".into() }, texts.nav_letters()));
        }
        if self.assesses {
            links.push(Link::new(routes::Assess { lang }, texts.nav_assess()));
        }
        if self.keeps {
            links.push(Link::new(routes::Contacts { lang }, texts.contacts_title()));
            links.push(Link::new(routes::People { lang }, texts.nav_people()));
            links.push(Link::new(routes::Questionnaires { lang }, texts.nav_forms()));
            links.push(Link::new(routes::TeamPage { lang }, texts.nav_team()));
            links.push(Link::new(routes::Log { lang }, texts.log_title()));
        }
        // The own account stands beside the menu, under the name.
        links
    }
}
