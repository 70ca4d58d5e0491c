//! Head and foot of a page.

use domain::lang::Lang;
use i18n::{Direction, Locale, Texts};
use maud::{Markup, html};

use super::{Nav, Page};
use crate::ui::{self, Link};

/// The language of the texts, as addresses want it.
pub(super) fn lang(texts: &Texts) -> Lang {
    texts.locale().tag().parse().unwrap_or_default()
}

pub(super) fn direction(texts: &Texts) -> &'static str {
    match texts.locale().direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// The address of the same page in another language.
fn in_language(address: &str, locale: Locale) -> String {
    let rest = address.trim_start_matches('/').split_once('/').map(|(_, rest)| rest);
    rest.map_or_else(|| format!("/{}", locale.tag()), |rest| format!("/{}/{rest}", locale.tag()))
}

/// What search engines and feed readers want to know of a public page; the rest is none of theirs.
pub(super) fn links(texts: &Texts, page: &Page<'_>) -> Markup {
    html! {
        @if let Nav::Public = page.nav {
            @for locale in Locale::ALL.into_iter().filter(|locale| *locale != texts.locale()) {
                link rel="alternate" hreflang=(locale.tag()) href=(in_language(&page.address, locale));
            }
            link rel="alternate" type="application/atom+xml" title=(texts.ui_calls_feed())
                href=(routes::CallsFeed { lang: lang(texts) });
        } @else {
            meta name="robots" content="noindex";
        }
    }
}

pub(super) fn head(texts: &Texts, page: &Page<'_>) -> Markup {
    let home = routes::Home { lang: lang(texts) };
    html! {
        @if let Nav::Applicant { .. } = page.nav { (ui::leave(texts)) }
        header {
            @if page.rehearsal { p.rehearsal { (texts.ui_rehearsal()) } }
            div.top {
                a.mark href=(home) { (texts.ui_house()) " " b { (texts.ui_work()) } }
                (languages(texts, &page.address))
            }
            (menu(texts, page))
            @if !page.crumbs.is_empty() {
                nav.crumbs aria-label=(texts.ui_crumbs()) {
                    ol { @for crumb in &page.crumbs { li { (crumb) } } }
                }
            }
        }
    }
}

fn languages(texts: &Texts, address: &str) -> Markup {
    html! {
        nav.languages aria-label=(texts.ui_languages()) {
            ul {
                @for locale in Locale::ALL {
                    @let name = locale.texts().language_name();
                    li {
                        @if locale == texts.locale() {
                            span aria-current="true" { (name) }
                        } @else {
                            a href=(in_language(address, locale)) lang=(locale.tag()) hreflang=(locale.tag()) {
                                (name)
                            }
                        }
                    }
                }
            }
        }
    }
}

fn menu(texts: &Texts, page: &Page<'_>) -> Markup {
    let lang = lang(texts);
    let links = match &page.nav {
        Nav::Public => vec![
            Link::new(routes::SeriesList { lang }, texts.ui_nav_series()),
            Link::new(routes::Calendar { lang }, texts.ui_nav_calendar()),
            Link::new(routes::ReturnPage { lang }, texts.ui_nav_return()),
            Link::new(routes::SignInPage { lang }, texts.ui_nav_sign_in()),
        ],
        Nav::Applicant { .. } => vec![Link::new(routes::ApplicationPage { lang }, texts.ui_nav_return())],
        Nav::Desk { links, .. } => links.clone(),
    };
    let here = links.iter().filter(|link| leads_to(&page.address, &link.to)).max_by_key(|link| link.to.len());
    html! {
        div.menu {
            nav aria-label=(texts.ui_menu()) {
                ul {
                    @for link in &links {
                        li {
                            @let here = here.is_some_and(|here| here.to == link.to);
                            @let exactly = if link.to == page.address { "page" } else { "true" };
                            a href=(link.to) aria-current=[here.then_some(exactly)] { (link.text) }
                        }
                    }
                }
            }
            @match &page.nav {
                Nav::Public => {}
                Nav::Applicant { token } => {
                    (leave_form(routes::LeaveApplication { lang }, *token, &texts.ui_close_application()))
                }
                Nav::Desk { person, token, .. } => {
                    a href=(routes::AccountPage { lang }) {
                        span.hid { (texts.ui_nav_account()) " " }
                        (ui::said(person))
                    }
                    (leave_form(routes::SignOut { lang }, *token, &texts.ui_sign_out()))
                }
            }
        }
    }
}

fn leave_form(action: impl std::fmt::Display, token: Option<&str>, words: &str) -> Markup {
    ui::form(action, token, &html! { button { (words) } })
}

/// Whether a link leads to the page itself, or to what it stands below.
fn leads_to(address: &str, link: &str) -> bool {
    address.strip_prefix(link).is_some_and(|below| below.is_empty() || below.starts_with(['/', '?']))
}

pub(super) fn foot(texts: &Texts, page: &Page<'_>) -> Markup {
    html! {
        footer {
            p { (texts.ui_foot()) }
            @if let Nav::Public = page.nav {
                p {
                    (Link::new(routes::CallsFeed { lang: lang(texts) }, texts.ui_calls_feed()))
                }
            }
        }
    }
}
