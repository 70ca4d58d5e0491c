//! Sample pages. Names and numbers are made up; the words are only as good as samples need.

mod application;
mod desk;
mod parts;
mod public;

use i18n::{Locale, Texts};
use views::layout::{self, Problem};

/// Every sample page with its name.
pub(crate) fn all() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for locale in Locale::ALL {
        let texts = locale.texts();
        for (name, page) in samples(texts) {
            pages.push((format!("{name}.{}", locale.tag()), page));
        }
    }
    pages
}

fn samples(texts: &Texts) -> Vec<(String, String)> {
    let mut pages = vec![
        ("home".to_owned(), public::home(texts)),
        ("series".to_owned(), public::series(texts)),
        ("programme".to_owned(), public::programme(texts)),
        ("sign-in".to_owned(), public::sign_in(texts)),
        ("step".to_owned(), application::step(texts)),
        ("check".to_owned(), application::check(texts)),
        ("withdraw".to_owned(), application::withdraw(texts)),
        ("list".to_owned(), desk::list(texts)),
        ("record".to_owned(), desk::record(texts)),
        ("stale".to_owned(), desk::stale(texts)),
        ("parts".to_owned(), parts::page(texts)),
    ];
    for problem in Problem::ALL {
        let name = format!("{problem:?}").to_lowercase();
        pages.push((format!("problem-{name}"), layout::problem(texts, problem).into_string()));
    }
    pages
}
