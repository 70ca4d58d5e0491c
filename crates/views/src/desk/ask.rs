//! Asking an applicant for more, and what became of it.

use domain::{
    application::{Change, FollowUp},
    desk::{AskDesk, Record},
    questionnaire::{Circumstances, Kind, Question},
};
use i18n::Texts;
use maud::{Markup, html};

use super::{crumbs, label, moment, record::question_label};
use crate::{
    apply::deadline,
    reader::Reader,
    ui::{
        self, Button, Choice, Column, DateParts, Fact, Field, Issues, Row, Table, actions, said,
        said_at_length,
    },
};

/// A request as it was typed.
#[derive(Clone, Debug, Default)]
pub struct AskFields {
    /// The questions.
    pub questions: Vec<String>,
    /// What is wanted.
    pub sentence: String,
    /// The day.
    pub day: String,
    /// The month.
    pub month: String,
    /// The year.
    pub year: String,
    /// The time of day.
    pub time: String,
}

/// Where more is asked of an applicant.
#[must_use]
pub fn ask(reader: &Reader<'_>, desk: &AskDesk, typed: &AskFields, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let (key, application) = (&desk.series.key, &desk.application);
    let here = routes::Ask { lang, series: key.clone(), id: application.id };
    let circumstances = Circumstances::of(&desk.series, desk.state);
    let asked = desk.form.questions_for(application.standing_answers(), circumstances);
    let choices: Vec<_> =
        asked.map(|question| Choice::new(question.id.as_str(), label(texts, &question.label))).collect();
    let chosen: Vec<_> = typed.questions.iter().map(String::as_str).collect();
    let parts = DateParts { day: &typed.day, month: &typed.month, year: &typed.year };
    let main = html! {
        (ui::lead(texts.ask_lead()))
        (ui::form(&here, reader.token(), &html! {
            (ui::hidden("version", &application.version.to_string()))
            (Field::new(texts, "questions", texts.ask_questions()).issues(issues).checkboxes(&choices, &chosen))
            (Field::new(texts, "sentence", texts.ask_sentence()).hint(texts.ask_sentence_hint()).issues(issues)
                .text(&typed.sentence, None))
            (Field::new(texts, "until", texts.ask_day()).issues(issues).date(parts))
            (Field::new(texts, "time", texts.ask_time()).hint(texts.ask_time_hint()).optional().issues(issues)
                .line(&typed.time))
            (actions(&[Button::primary(texts.ask_do())]))
        }))
    };
    reader.page_with_issues(texts.ask_title(), &here, crumbs(texts, lang, key), issues, main)
}

/// What was asked of the applicant, on the page of the application, and the way to ask.
pub(super) fn asked(reader: &Reader<'_>, record: &Record) -> Markup {
    let (texts, lang, application) = (reader.texts, reader.lang(), &record.application);
    if application.follow_ups().is_empty() && !application.takes_more() {
        return Markup::default();
    }
    let page = routes::AskPage { lang, series: record.series.key.clone(), id: application.id };
    let here = routes::Ask { lang, series: record.series.key.clone(), id: application.id };
    let last = application.follow_ups().len();
    ui::wide(
        "asked",
        texts.ask_record(),
        &html! {
            @for (follow_up, place) in application.follow_ups().iter().zip(1..) {
                (one(texts, record, follow_up))
                @if place == last && follow_up.taken_back.is_none() && application.takes_more() {
                    (ui::form(&here, reader.token(), &html! {
                        (ui::hidden("version", &application.version.to_string()))
                        (actions(&[Button::secondary(texts.ask_take_back()).sends("do", "take-back")]))
                    }))
                }
            }
            @if application.takes_more() {
                (actions(&[Button::secondary(texts.ask_title()).leads_to(page)]))
            }
        },
    )
}

fn one(texts: &Texts, record: &Record, follow_up: &FollowUp) -> Markup {
    let names: Vec<_> =
        follow_up.questions.iter().map(|id| question_label(texts, Some(&record.form), id)).collect();
    let stands = match (&follow_up.change, follow_up.taken_back) {
        (Some(change), _) => texts.ask_answered(moment(texts, change.at)),
        (None, Some(at)) => texts.ask_taken_back(moment(texts, at)),
        (None, None) => texts.ask_open(),
    };
    let facts = [
        Fact::new(texts.ask_asked(), moment(texts, follow_up.asked)),
        Fact::new(texts.ask_until(), deadline(texts, &follow_up.until)),
        Fact::new(texts.ask_questions(), names.join(" · ")),
        Fact::new(texts.ask_sentence(), said_at_length(&follow_up.sentence, None)),
        Fact::new(texts.record_stands(), stands),
    ];
    html! {
        (ui::facts(texts, &facts))
        @if let Some(change) = &follow_up.change { (before_and_after(texts, record, change)) }
    }
}

/// What an answer changed, question by question.
fn before_and_after(texts: &Texts, record: &Record, change: &Change) -> Markup {
    let differs = |question: &&Question| change.questions.contains(&question.id);
    let shown = |question: &Question, answers: &domain::application::Answers| {
        let text = match &question.kind {
            Kind::File => answers.file(&question.id).map_or("", |file| file.name.as_str()),
            _ => answers.get(&question.id),
        };
        html! { @if text.is_empty() { span.soft { (texts.ask_nothing_there()) } } @else { (said_at_length(text, None)) } }
    };
    let questions = record.form.steps.iter().flat_map(|step| &step.questions).filter(differs);
    let rows = questions.map(|question| {
        let name = label(texts, &question.label);
        Row::new([said(&name), shown(question, &change.before), shown(question, &change.after)])
    });
    let columns =
        [Column::new(texts.ask_questions()), Column::new(texts.ask_before()), Column::new(texts.ask_after())];
    Table::new(texts.ask_record(), columns).rows(rows).show(texts)
}
