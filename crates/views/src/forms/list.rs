//! All questionnaires, and one version.

use domain::{
    questionnaire::{Draft, Questionnaire},
    series::Series,
};
use maud::{Markup, html};

use super::{crumb, kind_of, when};
use crate::{
    apply::words::{moment, wording},
    call::series_name,
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Issues, Link, Notice, Row, Table, Tone, actions},
};

fn asked_by(series: &[Series], version: u32) -> impl Iterator<Item = &Series> {
    let asks = move |one: &&Series| one.call.as_ref().is_some_and(|call| call.questionnaire == version);
    series.iter().filter(asks)
}

fn questions(form: &Questionnaire) -> usize {
    form.steps.iter().map(|step| step.questions.len()).sum()
}

/// The versions, which series ask them, and the drafts.
#[must_use]
pub fn list(
    reader: &Reader<'_>,
    (versions, drafts): (&[Questionnaire], &[Draft]),
    series: &[Series],
    thrown_away: bool,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = versions.iter().map(|form| {
        let page = routes::QuestionnairePage { lang, version: form.version };
        let asked: Vec<_> = asked_by(series, form.version).map(|one| series_name(texts, one)).collect();
        Row::new([
            html! { a href=(page) { (texts.forms_version(form.version)) } },
            html! { (form.steps.len()) },
            html! { (questions(form)) },
            html! { @if asked.is_empty() { (texts.forms_unused()) } @else { (asked.join(", ")) } },
        ])
    });
    let columns = [
        Column::new(texts.forms_questionnaire()),
        Column::number(texts.forms_pages()),
        Column::number(texts.forms_questions()),
        Column::new(texts.forms_used_by()),
    ];
    let draft_rows = drafts.iter().map(|draft| {
        let page = routes::FormDraftPage { lang, id: draft.id };
        let left = draft.flaws().len();
        Row::new([
            html! { a href=(page) { (texts.forms_draft(draft.like)) } },
            html! { (moment(texts, draft.begun)) },
            html! {
                @if left == 0 { (ui::tag(Tone::Good, texts.forms_ready())) }
                @else { (ui::tag(Tone::Open, texts.forms_left(left))) }
            },
        ])
    });
    let draft_columns = [
        Column::new(texts.forms_drafts()),
        Column::new(texts.forms_begun()),
        Column::new(texts.forms_stands()),
    ];
    let main = html! {
        @if thrown_away { (ui::notice(texts, Notice::Success, texts.forms_thrown_away())) }
        (ui::lead(texts.forms_lead()))
        (Table::new(texts.forms_versions(), columns).rows(rows).show(texts))
        (Table::new(texts.forms_drafts(), draft_columns).rows(draft_rows).or(texts.forms_no_drafts()).show(texts))
    };
    reader.page(texts.forms_title(), routes::Questionnaires { lang }, [], main)
}

/// A version to be used, as it was chosen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Use<'a> {
    /// The series that was chosen.
    pub series: &'a str,
    /// Whether it was just done.
    pub done: bool,
    /// Whether the version was just published.
    pub published: bool,
}

/// One version: its pages, how they look, and which series is to ask it.
#[must_use]
pub fn version(
    reader: &Reader<'_>,
    form: &Questionnaire,
    series: &[Series],
    chosen: Use<'_>,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let number = form.version;
    let asked: Vec<_> = asked_by(series, number).collect();
    let others: Vec<_> = series.iter().filter(|one| !asked.iter().any(|used| used.id == one.id)).collect();
    let choices: Vec<_> = others
        .iter()
        // The version of the series comes along, so that nothing is changed that somebody else changed.
        .map(|one| Choice::new(format!("{} {}", one.version, one.key), series_name(texts, one)))
        .collect();
    let main = html! {
        @if chosen.published { (ui::notice(texts, Notice::Success, texts.forms_published(number))) }
        @if chosen.done { (ui::notice(texts, Notice::Success, texts.forms_now_used())) }
        (ui::lead(texts.forms_version_lead()))
        (ui::form(routes::CloneQuestionnaire { lang, version: number }, reader.token(),
            &actions(&[Button::primary(texts.forms_clone())])))
        @for step in &form.steps {
            (ui::wide(&step.id, wording(texts, &step.title), &html! {
                @for line in when::lines(texts, form, &step.when) { p.soft { (line) } }
                ol {
                    @for question in &step.questions {
                        li {
                            (wording(texts, &question.label)) " "
                            span.soft { "(" (kind_of(texts, &question.kind)) ")" }
                            @for line in when::lines(texts, form, &question.when) { " " span.soft { (line) } }
                        }
                    }
                }
                p { (Link::new(routes::QuestionnairePreview { lang, version: number, step: step.id.clone() }, texts.forms_look())) }
            }))
        }
        (ui::section("use", texts.forms_use(), &html! {
            @if !asked.is_empty() {
                p { (texts.forms_used_by()) ": " (asked.iter().map(|one| series_name(texts, one)).collect::<Vec<_>>().join(", ")) }
            }
            p { (texts.forms_use_lead()) }
            @if !choices.is_empty() {
                (ui::form(routes::UseQuestionnaire { lang, version: number }, reader.token(), &html! {
                    (Field::new(texts, "series", texts.forms_use_series()).issues(issues).select(&choices, chosen.series))
                    (actions(&[Button::secondary(texts.forms_use_yes())]))
                }))
            }
        }))
    };
    let address = routes::QuestionnairePage { lang, version: number };
    reader.page_with_issues(texts.forms_version(number), address, [crumb(reader)], issues, main)
}
