//! One application, whole.

use domain::{
    application::{Answers, Copied, GivenFile, Outcome},
    desk::Record,
    questionnaire::{Kind, Question, Questionnaire},
    summary::Summary,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{ask::asked, crumbs, label, list::verdicts, moment, score, stands, state_name, ties::ties};
use crate::{
    apply::words::country,
    file,
    reader::Reader,
    ui::{self, Button, Column, Fact, Field, Issues, Notice, Row, Table, actions, said, said_at_length},
};

/// A decision as it was typed.
#[derive(Clone, Debug, Default)]
pub struct DecideFields {
    /// What.
    pub outcome: String,
    /// The place in the reserve.
    pub rank: String,
    /// Why.
    pub reason: String,
}

/// One application, whole, with the form that decides about it.
#[must_use]
pub fn record(reader: &Reader<'_>, record: &Record, typed: &DecideFields, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let (key, application) = (&record.series.key, &record.application);
    let here = routes::ApplicationRecord { lang, series: key.clone(), id: application.id };
    let summary = Summary::from(application);
    let answers = application.standing_answers();
    let state = state_name(lang, record.meeting.state);
    let panel = routes::PanelPage { lang, series: key.clone(), state: record.meeting.slug().into() };
    let mut facts = vec![
        Fact::new(texts.record_about(), html! { a href=(panel) { (state) } }),
        Fact::new(texts.record_stands(), stands(texts, &summary)),
    ];
    if let Some(submission) = application.submission() {
        facts.push(Fact::new(texts.apps_arrived(), moment(texts, submission.at)));
    }
    if let Some(decision) = application.decision() {
        facts.push(Fact::new(texts.record_reason(), said(&decision.reason)));
    }
    let main = html! {
        (ui::facts(texts, &facts))
        @if application.has_unsent_changes() { (ui::notice(texts, Notice::Information, texts.record_unsent())) }
        (who_sees(reader, record))
        (answered(reader, record, answers))
        (ties(reader, record))
        (asked(reader, record))
        (assessments(reader, record))
        (deciding(reader, record, typed, issues))
        (log(texts, record))
    };
    let number = summary.number.unwrap_or_default();
    reader.page_with_issues(texts.record_title(number), &here, crumbs(texts, lang, key), issues, main)
}

/// Who may see what, which only the applicant opens; and the button that closes it.
fn who_sees(reader: &Reader<'_>, record: &Record) -> Markup {
    let (texts, lang, application) = (reader.texts, reader.lang(), &record.application);
    let close = routes::CloseForApplicant { lang, series: record.series.key.clone(), id: application.id };
    let button = html! {
        p { (texts.safety_desk_close_text()) }
        (actions(&[Button::danger(texts.safety_desk_close())]))
    };
    let content = html! {
        (crate::apply::safety::at_the_desk(texts, application))
        @if application.is_submitted() { (ui::form(close, reader.token(), &button)) }
    };
    ui::section("safety", texts.safety_desk(), &content)
}

fn answered(reader: &Reader<'_>, record: &Record, answers: &Answers) -> Markup {
    let texts = reader.texts;
    let files = record.form.steps.iter().flat_map(|step| &step.questions);
    let files: Vec<_> = files.filter_map(|question| Some((question, answers.file(&question.id)?))).collect();
    html! {
        @for step in &record.form.steps {
            @let given: Vec<_> = step.questions.iter().filter(|one| !answers.get(&one.id).is_empty()).collect();
            @if !given.is_empty() {
                (ui::section(&format!("step-{}", step.id), label(texts, &step.title), &html! {
                    @for question in given { (answer(texts, question, answers)) }
                }))
            }
        }
        @if !files.is_empty() {
            (ui::section("files", texts.record_files(), &html! {
                p { (texts.file_desk_note()) }
                @for (question, given) in files { (file(reader, record, question, given)) }
            }))
        }
    }
}

/// A file: the copy, what is not in it, and behind a line of its own the file as it came.
fn file(reader: &Reader<'_>, record: &Record, question: &Question, given: &GivenFile) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let (series, id, asked) = (record.series.key.clone(), record.application.id, question.id.clone());
    let copy = routes::ApplicationFile { lang, series: series.clone(), id, question: asked.clone() };
    let original = routes::OriginalFile { lang, series, id, question: asked };
    let words = record.application.standing_answers().submission_words(&question.id);
    html! {
        h3 { (label(texts, &question.label)) }
        @match &given.copy {
            Some(Copied::Made(made)) => {
                p { a href=(copy) { bdi { (texts.file_desk_copy(given.name.as_str(), file::size(texts, made))) } } }
                (file::counted(texts, given, words))
                (file::findings(texts, &texts.file_desk_taken_out(), &made.found))
            }
            Some(Copied::Refused { .. }) => p { (said(&given.name)) ": " (texts.file_desk_refused()) },
            None => p { (said(&given.name)) ": " (texts.file_desk_waiting()) },
        }
        (ui::more(texts.file_desk_original(), &html! {
            p { (texts.file_desk_original_text()) }
            (ui::form(original, reader.token(), &actions(&[Button::secondary(texts.file_desk_original_get())])))
        }))
    }
}

/// One answer below its question.
pub(super) fn answer(texts: &Texts, question: &Question, answers: &Answers) -> Markup {
    let given = answers.get(&question.id);
    html! {
        h3 { (label(texts, &question.label)) }
        @match &question.kind {
            Kind::Choice { choices } | Kind::Many { choices } => {
                ul {
                    @for value in given.split('\n') {
                        @match choices.iter().find(|choice| choice.value == value) {
                            Some(choice) => li { (label(texts, &choice.label)) },
                            None => li { (said(value)) },
                        }
                    }
                }
            }
            Kind::Tick => p { (texts.record_yes()) },
            Kind::Country => p { (country(texts, given)) },
            _ => (said_at_length(given, None)),
        }
    }
}

fn assessments(reader: &Reader<'_>, record: &Record) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let criteria = &record.series.criteria;
    let rows = record.assessments.iter().map(|(assessment, who)| {
        let points = criteria.iter().map(|criterion| {
            let given = assessment.scores.get(&criterion.id).copied().unwrap_or_default();
            format!("{}: {given}/{}", label(texts, &criterion.label), criterion.max)
        });
        Row::new([
            said(who),
            html! { (score(texts, assessment.score(criteria))) },
            html! { (points.collect::<Vec<_>>().join(" · ")) },
            said_at_length(&assessment.remark, None),
        ])
    });
    let table = Table::new(
        texts.record_assessments(),
        [
            Column::new(texts.record_assessor()),
            Column::new(texts.apps_score()),
            Column::new(texts.assess_scores()),
            Column::new(texts.record_remark()),
        ],
    );
    ui::wide(
        "assessments",
        texts.record_assessments(),
        &html! {
            @if let Some(found) = record.scores {
                p {
                    (texts.record_mean()) ": " (score(texts, found.raw))
                    @if found.corrected != found.raw { " · " (texts.assessing_corrected(score(texts, found.corrected))) }
                }
            }
            (table.rows(rows).or(texts.record_no_assessments()).show(texts))
            (super::assess::notes(texts, &record.notes))
            @if record.application.is_submitted() {
                (actions(&[Button::secondary(texts.record_assess())
                    .leads_to(routes::AssessPage { lang, id: record.application.id })]))
            }
        },
    )
}

fn deciding(reader: &Reader<'_>, record: &Record, typed: &DecideFields, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    if !record.application.is_submitted() {
        return Markup::default();
    }
    let address = routes::Decide { lang, series: record.series.key.clone(), id: record.application.id };
    ui::section(
        "decide",
        texts.decide_heading(),
        &ui::form(
            address,
            reader.token(),
            &html! {
                (ui::hidden("version", &record.application.version.to_string()))
                @if record.application.decision().is_some_and(|decision| decision.released.is_some()) {
                    (ui::notice(texts, Notice::Information, texts.decide_known()))
                }
                (Field::new(texts, "outcome", texts.decide_outcome()).issues(issues).radios(&verdicts(texts), &typed.outcome))
                (Field::new(texts, "rank", texts.decide_rank()).optional().issues(issues).number(&typed.rank))
                (Field::new(texts, "reason", texts.decide_reason()).hint(texts.decide_reason_hint()).issues(issues).line(&typed.reason))
                (actions(&[Button::primary(texts.decide_save())]))
            },
        ),
    )
}

fn log(texts: &Texts, record: &Record) -> Markup {
    ui::wide("log", texts.log_title(), &crate::log::table_of_one(texts, &record.log))
}

impl DecideFields {
    /// The fields that show a decision as it is.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let decision = record.application.decision();
        let rank = decision.and_then(|decision| decision.rank).map(|rank| rank.to_string());
        Self {
            outcome: decision.map_or("", |decision| Outcome::name(decision.outcome)).to_owned(),
            rank: rank.unwrap_or_default(),
            reason: decision.map_or_else(String::new, |decision| decision.reason.clone()),
        }
    }
}

/// The label of a question, or its id if the questionnaire has none of that name.
pub(super) fn question_label(texts: &Texts, form: Option<&Questionnaire>, id: &str) -> String {
    form.and_then(|form| form.question(id))
        .map_or_else(|| id.to_owned(), |question| label(texts, &question.label))
}
