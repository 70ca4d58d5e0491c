//! Words for what is data: questions, choices, instants.

use domain::{
    application::Answers,
    issue::{Issue, Issues},
    questionnaire::{Kind, Question, Questionnaire, Step, Wording},
    state::StateCode,
    time::{Deadline, Precision},
};
use i18n::{Texts, numbers, times};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};

use super::lang;
use crate::{
    file, issue,
    ui::{self, Words},
};

/// The words of a label in the reader's language; else in whichever an organiser wrote them.
pub(crate) fn wording<'t>(texts: &'t Texts, wording: &'t Wording) -> Words<'t> {
    match wording {
        Wording::Key(key) => texts.get(key).unwrap_or(Words::Borrowed(key)),
        Wording::Texts(own) => {
            let text = own.get(&lang(texts)).or_else(|| own.values().next());
            text.map_or(Words::Borrowed(""), |text| Words::Borrowed(text.as_str()))
        }
    }
}

/// What is wrong on a page of the form, each sentence with the question that it is about: in a
/// summary of several, "please answer this question" alone would say nothing.
#[must_use]
pub fn sentences<'t>(texts: &'t Texts, step: &Step, issues: &Issues) -> ui::Issues<'t> {
    issues
        .iter()
        .filter_map(|(field, wrong)| {
            let question = step.questions.iter().find(|question| question.id == field)?;
            Some((field.to_owned(), about(texts, question, wrong)))
        })
        .collect()
}

/// The same for all pages of a form at once.
#[must_use]
pub fn all_sentences<'t>(texts: &'t Texts, form: &Questionnaire, issues: &Issues) -> ui::Issues<'t> {
    let about =
        |(field, wrong): (&str, &Issue)| Some((field.to_owned(), about(texts, form.question(field)?, wrong)));
    issues.iter().filter_map(about).collect()
}

/// What is wrong with an answer, with the question that it is about.
pub(super) fn about<'t>(texts: &'t Texts, question: &Question, wrong: &Issue) -> Words<'t> {
    let label = wording(texts, &question.label).into_owned();
    Words::Owned(texts.apply_issue(label, issue::sentence(texts, wrong).into_owned()).into_owned())
}

/// A deadline as the call says it: to the minute, or all of a day.
#[must_use]
pub fn deadline(texts: &Texts, deadline: &Deadline) -> String {
    match deadline.precision() {
        Precision::Minute => times::moment(texts, &deadline.last_minute()),
        Precision::Day => times::whole_day(texts, &deadline.last_minute()),
    }
}

/// An instant by Geneva's clocks.
#[must_use]
pub fn moment(texts: &Texts, at: Timestamp) -> String {
    times::moment(texts, &at.to_zoned(geneva()))
}

/// An instant by Geneva's clocks and in UTC, to the second.
pub(super) fn both(texts: &Texts, at: Timestamp) -> String {
    let utc = at.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M:%S").to_string();
    texts.apply_receipt_both(moment(texts, at), utc).into_owned()
}

fn geneva() -> TimeZone {
    TimeZone::get(domain::time::GENEVA).unwrap_or(TimeZone::UTC)
}

/// An answer as it reads: the words of what was chosen, the name of a file, or what was typed; nothing
/// if there is none.
#[must_use]
pub fn answer(texts: &Texts, question: &Question, answers: &Answers) -> Option<String> {
    let given = answers.get(&question.id);
    match &question.kind {
        Kind::File => answers
            .file(&question.id)
            .map(|file| format!("{} ({})", file.name, numbers::file_size(texts, file.bytes))),
        _ if given.is_empty() => None,
        Kind::Choice { choices } | Kind::Many { choices } => {
            let words = |value: &str| {
                let choice = choices.iter().find(|choice| choice.value == value);
                choice.map_or_else(|| value.to_owned(), |choice| wording(texts, &choice.label).into_owned())
            };
            Some(given.split('\n').map(words).collect::<Vec<_>>().join("\n"))
        }
        Kind::Tick => Some(texts.yes().into_owned()),
        Kind::Country => Some(country(texts, given).to_owned()),
        Kind::Line
        | Kind::Text
        | Kind::Email
        | Kind::Phone
        | Kind::Address
        | Kind::Year
        | Kind::Number { .. }
        | Kind::Date => Some(given.to_owned()),
    }
}

/// The name of a State whose code was chosen.
pub(crate) fn country<'a>(texts: &Texts, given: &'a str) -> &'a str {
    given.parse::<StateCode>().map_or(given, |code| code.state().name(lang(texts)))
}

/// The same on a page.
pub(super) fn shown(texts: &Texts, question: &Question, answers: &Answers) -> Markup {
    let Some(text) = answer(texts, question, answers) else {
        return html! { span.soft { (texts.apply_no_answer()) } };
    };
    match &question.kind {
        Kind::Text => ui::said_at_length(&text, None),
        Kind::File => html! { (ui::said(&text)) (file::for_applicant(texts, &question.id, answers)) },
        Kind::Many { .. } => html! { ul { @for line in text.lines() { li { (line) } } } },
        _ => ui::said(&text),
    }
}
