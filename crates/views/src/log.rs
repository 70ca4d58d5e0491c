//! The log in words.

use domain::log::{About, LogFilter, LogNote, LogPage, Who};
use i18n::Texts;
use maud::{Markup, html};
use policy::Action;

use crate::{
    desk::{asked, moment, ways},
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Link, Need, Notice, Pages, Row, Table, Words, actions, said},
};

/// A page of the log: of a series, or of the whole platform.
#[must_use]
pub fn log(reader: &Reader<'_>, log: &LogPage, filter: &LogFilter) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let file = || "log.csv".to_owned();
    let (here, file) = if let Some(series) = &log.series {
        let key = || series.key.clone();
        let file = routes::ExportFile { lang, series: key(), file: file() };
        (routes::SeriesLog { lang, series: key() }.to_string(), asked(&file, &filter.pairs()))
    } else {
        let file = routes::LogFile { lang, file: file() };
        (routes::Log { lang }.to_string(), asked(&file, &filter.pairs()))
    };
    let at = |page: usize| {
        let mut pairs = filter.pairs();
        pairs.push(("page", page.to_string()));
        asked(&here, &pairs)
    };
    let pages = Pages {
        page: log.page,
        pages: log.pages,
        previous: (log.page > 1).then(|| at(log.page - 1)),
        next: (log.page < log.pages).then(|| at(log.page + 1)),
    };
    let main = html! {
        @if let Some(series) = &log.series {
            (ui::tabs(texts.desk_series(series.key.to_string()), &ways(reader, series), &here))
        }
        (ui::lead(texts.log_lead()))
        @match log.broken_at {
            None => p { (texts.log_whole()) },
            Some(place) => (ui::notice(texts, Notice::Warning, texts.log_broken(place))),
        }
        (ui::filter(&here, &narrowing(texts, log, filter)))
        (table(texts, reader, texts.log_title(), &log.notes))
        (ui::pagination(texts, &pages))
        (actions(&[Button::secondary(texts.log_export()).leads_to(file)]))
    };
    let crumbs = [Link::new(routes::Desk { lang }, texts.desk_title())];
    reader.page(texts.log_title(), &here, crumbs, main)
}

fn narrowing(texts: &Texts, log: &LogPage, filter: &LogFilter) -> Markup {
    let choice = |name: &'static str, head: Words<'_>, choices: Vec<Choice<'_>>, chosen: &str| {
        let any = std::iter::once(Choice::new("", texts.apps_any()));
        let all: Vec<_> = any.chain(choices).collect();
        Field::new(texts, name, head.into_owned()).need(Need::Optional).select(&all, chosen)
    };
    let series = log.all_series.iter().map(|key| Choice::new(key.to_string(), key.to_string()));
    let actors = log.actors.iter().map(|(word, one)| Choice::new(word.clone(), who(texts, one)));
    let acts = Action::ALL.iter().map(|one| Choice::new(one.name(), act(texts, one.name())));
    let chosen = filter.series.as_ref().map(ToString::to_string).unwrap_or_default();
    html! {
        @if log.series.is_none() {
            (choice("series", texts.log_series(), series.collect(), &chosen))
        }
        (choice("actor", texts.log_who(), actors.collect(), &filter.actor))
        (choice("action", texts.log_what(), acts.collect(), &filter.action))
        (Button::secondary(texts.apps_filter()))
    }
}

/// Entries as a table, with what each is about.
fn table(texts: &Texts, reader: &Reader<'_>, title: Words<'_>, notes: &[LogNote]) -> Markup {
    let columns = [
        Column::new(texts.log_when()),
        Column::new(texts.log_who()),
        Column::new(texts.log_what()),
        Column::new(texts.log_about()),
    ];
    let rows = notes.iter().map(|note| {
        Row::new([
            html! { (moment(texts, note.at)) },
            said(&who(texts, &note.who)),
            html! { (what(texts, note)) },
            linked(reader, &note.about),
        ])
    });
    Table::new(title, columns).rows(rows).or(texts.log_nothing()).show(texts)
}

/// The entries about one thing as a table.
pub(crate) fn table_of_one(texts: &Texts, notes: &[LogNote]) -> Markup {
    let columns =
        [Column::new(texts.log_when()), Column::new(texts.log_who()), Column::new(texts.log_what())];
    let rows = notes.iter().map(|note| {
        Row::new([
            html! { (moment(texts, note.at)) },
            said(&who(texts, &note.who)),
            html! { (what(texts, note)) },
        ])
    });
    Table::new(texts.log_title(), columns).rows(rows).show(texts)
}

/// What was done, as a sentence.
#[must_use]
pub fn what(texts: &Texts, note: &LogNote) -> String {
    let act = act(texts, &note.action);
    if note.note.is_empty() {
        return act;
    }
    texts.log_noted(act, noted(texts, &note.note)).into_owned()
}

fn act(texts: &Texts, action: &str) -> String {
    let key = format!("log-act-{}", action.replace(' ', "-"));
    texts.get(&key).map_or_else(|| action.to_owned(), Words::into_owned)
}

/// A note in the language of whoever reads it.
fn noted(texts: &Texts, note: &str) -> String {
    let parts = note.split(", ").map(|part| {
        let phrases = phrases(texts, part).into_iter().map(|phrase| match phrase {
            Phrase::Known(words) | Phrase::AsIs(words) => words,
        });
        phrases.collect::<Vec<_>>().join(" ")
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// A piece of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Words that there are in every language.
    Known(String),
    /// An id, a number, a code: the same in all.
    AsIs(String),
}

/// The pieces of a part of a note: at each place the longest phrase that there is.
#[must_use]
pub fn phrases(texts: &Texts, part: &str) -> Vec<Phrase> {
    let words: Vec<_> = part.split(' ').filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    let mut place = 0;
    while place < words.len() {
        let known = (place + 1..=words.len()).rev().find_map(|end| {
            let key = format!("log-note-{}", words[place..end].join("-"));
            Some((end, texts.get(&key)?.into_owned()))
        });
        if let Some((end, words)) = known {
            found.push(Phrase::Known(words));
            place = end;
        } else {
            found.push(Phrase::AsIs(words[place].to_owned()));
            place += 1;
        }
    }
    found
}

/// Who did something, in words.
#[must_use]
pub fn who(texts: &Texts, who: &Who) -> String {
    match who {
        Who::Named(name) => name.clone(),
        Who::Word(word) => {
            texts.get(&format!("log-who-{word}")).map_or_else(|| word.clone(), Words::into_owned)
        }
    }
}

/// What something was done to, in words.
#[must_use]
pub fn about(texts: &Texts, about: &About) -> String {
    let lang: domain::lang::Lang = texts.locale().tag().parse().unwrap_or_default();
    match about {
        About::Series(key) => texts.log_about_series(key.to_string()).into_owned(),
        About::Meeting(_, state) => texts.log_about_meeting(state.state().name(lang)).into_owned(),
        About::Application { number, .. } => texts.log_about_application(number.as_str()).into_owned(),
        About::Person(name) => name.clone(),
        About::Other(word) => word.clone(),
    }
}

fn linked(reader: &Reader<'_>, thing: &About) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let words = about(texts, thing);
    html! {
        @match thing {
            About::Series(series) => a href=(routes::SeriesOverview { lang, series: series.clone() }) { (words) },
            About::Meeting(series, state) => {
                a href=(routes::PanelPage { lang, series: series.clone(), state: state.state().slug.to_owned() }) { (words) }
            },
            About::Application { series, id, .. } => {
                a href=(routes::ApplicationRecord { lang, series: series.clone(), id: *id }) { (words) }
            },
            About::Person(_) | About::Other(_) => (said(&words)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_chain_is_told_with_its_place() {
        let reader = Reader {
            texts: i18n::Locale::En.texts(),
            name: String::new(),
            token: None,
            actor: policy::Actor::anyone(),
            organises: true,
            assesses: false,
            keeps: true,
            largest_file: 0,
            rehearsal: false,
        };
        let page = |broken_at| {
            let (actors, notes, all_series) = (Vec::new(), Vec::new(), Vec::new());
            let shown = LogPage { series: None, all_series, actors, notes, page: 1, pages: 1, broken_at };
            log(&reader, &shown, &LogFilter::default()).into_string()
        };
        let (whole, broken) = (page(None), page(Some(2)));
        assert!(whole.contains("The chain of the log is whole") && !whole.contains("broken"));
        assert!(broken.contains("The chain of the log is broken at entry 2") && !broken.contains("is whole"));
    }
}
