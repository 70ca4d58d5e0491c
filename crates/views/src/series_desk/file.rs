//! Taking in the file of a series: what is wrong with it, what it would change, and doing it.

use domain::{
    exchange::{CarryRefusal, Difference, ReadError},
    series::SeriesKey,
};
use i18n::{Texts, lists};
use maud::{Markup, html};

use super::forms::crumbs;
use crate::{
    call::state,
    reader::Reader,
    ui::{self, Button, Column, Field, Issues, Row, Table, Upload, actions},
};

/// Where taking in a file stands.
#[derive(Clone, Copy)]
pub enum FileStep<'a> {
    /// A file is asked for.
    Ask,
    /// The file cannot be taken in.
    Wrong(&'a FileProblem),
    /// This is what it would change.
    Preview {
        /// The series.
        key: &'a SeriesKey,
        /// Whether it is a new one.
        new: bool,
        /// What would change.
        differences: &'a [Difference],
        /// The file.
        text: &'a str,
    },
}

/// What is wrong with a file.
#[derive(Clone, Debug)]
pub enum FileProblem {
    /// There is none.
    Missing,
    /// It is larger than such a file can be.
    TooLarge,
    /// It cannot be read.
    Read(ReadError),
    /// It cannot be taken in.
    Carry(CarryRefusal),
}

/// The most bytes of a series file.
pub const LARGEST: u64 = 1_000_000;

/// The page on which a file is taken in.
#[must_use]
pub fn file(reader: &Reader<'_>, step: FileStep<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let address = || routes::SeriesFilePage { lang };
    let problem = match step {
        FileStep::Wrong(problem) => Some(sentence(texts, problem)),
        FileStep::Ask | FileStep::Preview { .. } => None,
    };
    let issues: Issues<'_> = problem.into_iter().map(|problem| ("file", problem)).collect();
    let main = match step {
        FileStep::Preview { key, new, differences, text } => preview(reader, key, new, differences, text),
        FileStep::Ask | FileStep::Wrong(_) => html! {
            (ui::lead(texts.series_file_lead()))
            (ui::form(address(), reader.token(), &html! {
                (Field::new(texts, "file", texts.series_file_field()).issues(&issues).file(&Upload {
                    accept: ".json",
                    kinds: texts.series_file_kinds(),
                    limit: LARGEST.min(reader.largest_file),
                    kept: None,
                }))
                (actions(&[Button::primary(texts.series_take_file())]))
            }))
        },
    };
    reader.page_with_issues(texts.series_take_file(), address(), crumbs(reader, None), &issues, main)
}

fn preview(
    reader: &Reader<'_>,
    key: &SeriesKey,
    new: bool,
    differences: &[Difference],
    text: &str,
) -> Markup {
    let texts = reader.texts;
    let key = key.to_string();
    if differences.is_empty() {
        return html! { (ui::lead(texts.series_file_nothing())) };
    }
    let lead = if new { texts.series_file_new(key) } else { texts.series_file_changes(key) };
    let value = |value: &Option<String>| {
        let nothing = || html! { span.soft { (texts.series_nothing()) } };
        value.as_ref().map_or_else(nothing, |value| ui::said(value))
    };
    let row = |found: &Difference| {
        Row::new([html! { code { (found.path) } }, value(&found.before), value(&found.after)])
    };
    let columns = [texts.series_field_path(), texts.series_field_before(), texts.series_field_after()];
    html! {
        (ui::lead(&lead))
        (Table::new(lead, columns.map(Column::new)).rows(differences.iter().map(row)).show(texts))
        (ui::form(routes::SeriesFilePage { lang: reader.lang() }, reader.token(), &html! {
            (ui::hidden("text", text))
            (actions(&[Button::primary(texts.series_file_take()).sends("confirm", "yes")]))
        }))
    }
}

fn sentence(texts: &Texts, problem: &FileProblem) -> String {
    let unsound = |issues: &[domain::exchange::FieldIssue]| {
        let paths: Vec<_> = issues.iter().map(|issue| issue.path.as_str()).collect();
        texts.series_file_unsound(lists::and(texts, &paths)).into_owned()
    };
    match problem {
        FileProblem::Missing => texts.series_file_missing().into_owned(),
        FileProblem::TooLarge => {
            texts.issue_file_too_large(i18n::numbers::file_size(texts, LARGEST)).into_owned()
        }
        FileProblem::Read(ReadError::Malformed(place)) => {
            texts.series_file_malformed(place.path.clone(), place.line, place.column).into_owned()
        }
        FileProblem::Read(ReadError::Unsound(issues)) | FileProblem::Carry(CarryRefusal::Unsound(issues)) => {
            unsound(issues)
        }
        FileProblem::Carry(CarryRefusal::Format(_)) => texts.entry_format_fit().into_owned(),
        FileProblem::Carry(CarryRefusal::StatesGone(states)) => {
            let names: Vec<_> = states.iter().map(|one| state(texts, *one)).collect();
            texts.series_file_states_gone(lists::and(texts, &names)).into_owned()
        }
        FileProblem::Carry(CarryRefusal::Scored) => texts.assessing_criteria_scored().into_owned(),
        FileProblem::Carry(CarryRefusal::TimetablesChanged) => texts.series_file_timetables().into_owned(),
    }
}
