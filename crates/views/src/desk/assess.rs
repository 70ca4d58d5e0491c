//! What assessors see: the applications that are theirs to assess, one at a time.

use std::collections::BTreeMap;

use domain::{
    assessment::ReadableFile,
    desk::{AssessmentDesk, ToAssess},
};
use maud::{Markup, html};

use super::{kind, label, record::answer, score, state_name};
use crate::{
    file,
    reader::Reader,
    ui::{self, Button, Column, Fact, Field, Issues, Link, Row, Table, actions, said},
};

/// An assessment as it was typed.
#[derive(Clone, Debug, Default)]
pub struct AssessFields {
    /// Points by criterion.
    pub scores: BTreeMap<String, String>,
    /// The remark.
    pub remark: String,
    /// The version that is changed.
    pub version: i64,
}

impl AssessFields {
    /// The fields that show what was given before.
    #[must_use]
    pub fn of(desk: &AssessmentDesk) -> Self {
        let Some(own) = &desk.own else { return Self::default() };
        let scores = own.scores.iter().map(|(id, score)| (id.clone(), score.to_string()));
        Self { scores: scores.collect(), remark: own.remark.clone(), version: own.version }
    }
}

/// What may be assessed.
#[must_use]
pub fn assess_list(reader: &Reader<'_>, all: &[ToAssess]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = all.iter().map(|one| {
        let page = routes::AssessPage { lang, id: one.application };
        Row::new([
            html! { a href=(page) { (said(&one.organisation)) } },
            html! { (one.series.key) },
            html! { (state_name(lang, one.meeting.state)) },
            html! { @if let Some(one) = one.kind { (kind(texts, one)) } },
            html! { @match one.score { Some(given) => (score(texts, given)), None => (texts.apps_not_scored()) } },
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.ui_nav_series()),
        Column::new(texts.apps_state()),
        Column::new(texts.apps_kind()),
        Column::new(texts.assess_own()),
    ];
    let left = all.iter().filter(|one| one.score.is_none()).count();
    let main = html! {
        (ui::lead(texts.assess_lead()))
        @if !all.is_empty() { p { (texts.assess_left(left)) } }
        (Table::new(texts.assess_title(), columns).rows(rows).or(texts.assess_nothing()).show(texts))
    };
    reader.page(texts.assess_title(), routes::Assess { lang }, [], main)
}

/// The copy of a file, with its words beside their limit.
fn readable(reader: &Reader<'_>, desk: &AssessmentDesk, file: &ReadableFile) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let question = file.question.clone();
    let address = routes::AssessFile { lang, id: desk.application, question };
    html! {
        h3 { (super::record::question_label(texts, Some(&desk.form), &file.question)) }
        @match &file.copy {
            Some(copy) => {
                p { a href=(address) { (texts.file_assess_copy(file.kind.to_uppercase(), file::size(texts, copy))) } }
            }
            None => p { (texts.file_assess_none()) },
        }
        @match (file.words, file.copy.as_ref().and_then(|copy| copy.words)) {
            (Some(words), _) => p { (texts.file_counted_of(words.count, words.limit)) },
            (None, Some(count)) => p { (texts.file_counted(count)) },
            (None, None) => {}
        }
    }
}

/// One application to be assessed: what may be read of it, and the scores.
#[must_use]
pub fn assess_page(
    reader: &Reader<'_>,
    desk: &AssessmentDesk,
    typed: &AssessFields,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let reading = &desk.reading;
    let mut facts = vec![
        Fact::new(texts.apps_organisation(), said(&reading.organisation)),
        Fact::new(texts.record_about(), state_name(lang, desk.meeting.state)),
    ];
    if let Some(one) = reading.kind {
        facts.push(Fact::new(texts.apps_kind(), kind(texts, one)));
    }
    if let Some(members) = reading.members {
        facts.push(Fact::new(texts.assess_members(), members));
    }
    let questions = desk.form.steps.iter().flat_map(|step| &step.questions);
    let read: Vec<_> = questions.filter(|one| !reading.answers.get(&one.id).is_empty()).collect();
    let scores = html! {
        (ui::hidden("version", &typed.version.to_string()))
        @for criterion in &desk.series.criteria {
            @let given = typed.scores.get(&criterion.id).map_or("", String::as_str);
            @let head = texts.assess_score_of(label(texts, &criterion.label), criterion.max);
            (Field::new(texts, &criterion.id, head).issues(issues).number(given))
        }
        (Field::new(texts, "remark", texts.assess_remark()).optional().issues(issues).text(&typed.remark, None))
        (actions(&[
            Button::primary(texts.assess_save_next()).sends("do", "next"),
            Button::secondary(texts.assess_save()).sends("do", "stay"),
        ]))
    };
    let here = routes::SaveAssessment { lang, id: desk.application };
    let main = html! {
        (ui::facts(texts, &facts))
        (ui::section("answers", texts.record_answers(), &html! {
            @for question in read { (answer(texts, question, &reading.answers)) }
            @for file in &reading.files { (readable(reader, desk, file)) }
        }))
        (ui::section("scores", texts.assess_scores(), &ui::form(&here, reader.token(), &scores)))
    };
    let title = texts.assess_page_title(reading.organisation.as_str());
    reader.page_with_issues(
        title,
        &here,
        [Link::new(routes::Assess { lang }, texts.assess_title())],
        issues,
        main,
    )
}
