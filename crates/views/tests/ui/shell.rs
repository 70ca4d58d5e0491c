//! Every sample page in every language, as browsers get it.

use std::collections::BTreeSet;

use i18n::Locale;
use maud::html;
use views::{
    layout::{self, Clash, Nav, Page, Problem, Stale},
    ui::{Issues, Link},
};

use crate::{
    pages,
    scan::{Element, elements},
};

/// Asks something of each page.
fn each(ask: impl Fn(&str, &str, &[Element])) {
    for (name, page) in pages::all() {
        ask(&name, &page, &elements(&page));
    }
}

fn ids<'a>(elements: &'a [Element], attribute: &str) -> Vec<&'a str> {
    elements.iter().filter_map(|element| element.get(attribute)).flat_map(str::split_whitespace).collect()
}

#[test]
fn a_page_has_one_first_heading_and_skips_no_level() {
    each(|name, _, elements| {
        let levels: Vec<u32> = elements
            .iter()
            .filter(|element| ["h1", "h2", "h3", "h4"].contains(&element.name.as_str()))
            .map(|heading| heading.name[1..].parse().unwrap())
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        let after_first = levels.iter().skip_while(|level| **level != 1).collect::<Vec<_>>();
        assert!(after_first.windows(2).all(|pair| *pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    });
}

#[test]
fn the_first_link_skips_to_the_content() {
    each(|name, _, elements| {
        let first = elements.iter().find(|element| element.name == "a").unwrap();
        assert_eq!(first.get("href"), Some("#main"), "{name}");
        let main = elements.iter().find(|element| element.name == "main").unwrap();
        assert_eq!((main.get("id"), main.get("tabindex")), (Some("main"), Some("-1")), "{name}");
    });
}

#[test]
fn whatever_is_pointed_to_is_there_once() {
    each(|name, _, elements| {
        let all: Vec<_> = ids(elements, "id");
        let known: BTreeSet<_> = all.iter().copied().collect();
        assert_eq!(all.len(), known.len(), "{name}: an id stands twice");
        let links = elements.iter().filter_map(|element| element.get("href")?.strip_prefix('#'));
        let ties = ["for", "aria-describedby", "aria-labelledby"].map(|tie| ids(elements, tie)).concat();
        for id in ties.into_iter().chain(links) {
            assert!(known.contains(id), "{name}: {id}");
        }
    });
}

#[test]
fn each_control_of_each_page_has_a_label() {
    each(|name, _, elements| {
        let labelled = ids(elements, "for");
        for control in elements.iter().filter(|element| element.is_control()) {
            let by_id = control.get("id").is_some_and(|id| labelled.contains(&id));
            assert!(by_id || control.in_label, "{name}: {control:?}");
        }
    });
}

#[test]
fn each_landmark_for_ways_has_a_name_of_its_own() {
    each(|name, _, elements| {
        let names: Vec<_> = elements
            .iter()
            .filter(|element| element.name == "nav")
            .map(|nav| nav.get("aria-label").unwrap_or_else(|| panic!("{name}: {nav:?}")))
            .collect();
        assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{name}: {names:?}");
    });
}

#[test]
fn nothing_on_a_page_is_style_or_script() {
    each(|name, page, elements| {
        for element in elements {
            let fault = element.attributes().find(|key| *key == "style" || key.starts_with("on"));
            assert_eq!(fault, None, "{name}");
            assert!(!["script", "style"].contains(&element.name.as_str()), "{name}");
        }
        assert!(!page.contains("javascript:"), "{name}");
    });
}

#[test]
fn a_page_says_in_the_title_that_something_is_wrong_with_its_form() {
    each(|name, page, elements| {
        let summary = elements.iter().find(|element| element.classes().any(|class| class == "summary"));
        let title = page.split_once("<title>").unwrap().1;
        let says = title.starts_with("Error:") || title.starts_with("Erreur\u{202f}:");
        assert_eq!(says, summary.is_some(), "{name}");
        if let Some(summary) = summary {
            assert_eq!((summary.get("tabindex"), summary.get("autofocus")), (Some("-1"), Some("")), "{name}");
        }
    });
}

#[test]
fn a_form_without_issues_has_no_summary() {
    let issues = Issues::default();
    let page = Page::new("Sign in", "/en/sign-in", Nav::Public, html! {}).issues(&issues);
    let page = layout::page(Locale::En.texts(), &page).into_string();
    assert!(!page.contains("summary") && page.contains("<title>Sign in – "), "{page}");
}

#[test]
fn the_same_page_is_offered_in_the_other_languages() {
    let page = Page::new("Programme", "/fr/series/56/programme", Nav::Public, html! {});
    let page = layout::page(Locale::Fr.texts(), &page).into_string();
    let offered: Vec<_> = elements(&page)
        .iter()
        .filter(|element| element.name == "a" && element.get("hreflang").is_some())
        .map(|element| (element.get("lang").unwrap().to_owned(), element.get("href").unwrap().to_owned()))
        .collect();
    let wanted = ["en", "es"].map(|lang| (lang.to_owned(), format!("/{lang}/series/56/programme")));
    assert_eq!(offered, wanted);
}

#[test]
fn of_the_links_to_where_a_page_stands_the_nearest_is_marked() {
    let links = ["/en/desk", "/en/desk/57", "/en/desk/5"].map(|to| Link::new(to, "x")).to_vec();
    let nav = Nav::Desk { person: "N. Favre".into(), token: None, links };
    let page = Page::new("Panels", "/en/desk/57/panels", nav, html! {});
    let page = layout::page(Locale::En.texts(), &page).into_string();
    let marked: Vec<_> = elements(&page)
        .iter()
        .filter(|element| element.name == "a" && element.get("aria-current").is_some())
        .map(|element| {
            (element.get("href").unwrap().to_owned(), element.get("aria-current").unwrap().to_owned())
        })
        .collect();
    assert_eq!(marked, [("/en/desk/57".to_owned(), "true".to_owned())]);
}

#[test]
fn only_public_pages_are_for_search_engines() {
    each(|name, _, elements| {
        let public = elements.iter().any(|element| element.classes().any(|class| class == "public"));
        let kept_out = elements.iter().any(|element| element.get("content") == Some("noindex"));
        assert_ne!(public, kept_out, "{name}");
    });
}

#[test]
fn the_page_for_what_is_not_there_tells_no_address_and_no_reader() {
    let page = layout::problem(Locale::En.texts(), Problem::NotFound).into_string();
    let all = elements(&page);
    let addresses: BTreeSet<_> =
        all.iter().filter(|element| element.name == "a").filter_map(|element| element.get("href")).collect();
    let wanted = [
        "#main",
        "/en",
        "/en/calendar",
        "/en/calls.atom",
        "/en/return",
        "/en/series",
        "/en/sign-in",
        "/es",
        "/fr",
    ];
    assert_eq!(addresses, wanted.into());
    assert!(!all.iter().any(|element| element.name == "form"));
}

#[test]
fn each_problem_has_its_own_words_in_each_language() {
    for locale in Locale::ALL {
        let pages: BTreeSet<_> =
            Problem::ALL.map(|problem| layout::problem(locale.texts(), problem).into_string()).into();
        assert_eq!(pages.len(), Problem::ALL.len());
    }
}

#[test]
fn nothing_typed_is_lost_when_two_change_the_same() {
    let clashes = [Clash { label: "Aim".into(), yours: "mine <b>", theirs: "theirs" }];
    let stale = Stale { nav: Nav::Public, address: "/en/desk/57".into(), clashes: &clashes };
    let page = layout::stale(Locale::En.texts(), stale).into_string();
    assert!(page.contains("<p>mine &lt;b&gt;</p>") && page.contains("<p>theirs</p>"), "{page}");
}
