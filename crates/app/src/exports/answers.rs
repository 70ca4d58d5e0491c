//! What was answered, as a list with a column for each question of the versions that are in use.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use domain::{
    application::Answers,
    desk::ApplicationList,
    questionnaire::{Kind as Asks, Question, Questionnaire},
};
use i18n::Texts;
use print::sheet::{Cell, Column, Kind, Sheet};
use store::View;

use super::{label, lang};

/// The answers that were handed in with the applications of a list. A question that several versions
/// ask has one column, under its words in the latest.
pub(super) async fn sheet(
    view: &mut View,
    texts: &Texts,
    list: &ApplicationList,
) -> Result<Sheet, store::Error> {
    let all = view.applications_of_series(list.series.id).await?;
    let all: HashMap<_, _> = all.into_iter().map(|one| (one.id, one)).collect();
    let mut forms: BTreeMap<u32, Arc<Questionnaire>> = BTreeMap::new();
    forms.extend(list.form.iter().map(|form| (form.version, Arc::clone(form))));
    for one in list.lines.iter().filter_map(|line| all.get(&line.summary.id)) {
        if !forms.contains_key(&one.questionnaire)
            && let Some(form) = view.questionnaire(one.questionnaire).await?
        {
            forms.insert(one.questionnaire, form);
        }
    }
    let asked = questions(&forms);
    let mut columns = vec![
        Column::new(texts.apps_number(), Kind::Text).wide(14),
        Column::new(texts.apps_state(), Kind::Text),
    ];
    columns.extend(asked.iter().map(|question| column(texts, question)));
    let rows = list.lines.iter().filter_map(|line| {
        let one = all.get(&line.summary.id)?;
        let form = forms.get(&one.questionnaire)?;
        let state = list.meetings[line.meeting].state.state().name(lang(texts));
        let mut row = vec![Cell::from(line.summary.number.clone()), state.into()];
        let answers = one.standing_answers();
        // The choices of a question are those of the version that was answered.
        row.extend(asked.iter().map(|question| {
            form.question(&question.id).map_or(Cell::Empty, |question| cell(texts, question, answers))
        }));
        Some(row)
    });
    Ok(Sheet { name: texts.record_answers().into_owned(), rows: rows.collect(), columns })
}

/// Each question once, as the latest version asks it, in the order of the latest; those that only older
/// versions ask come last.
fn questions(forms: &BTreeMap<u32, Arc<Questionnaire>>) -> Vec<&Question> {
    let mut asked: Vec<&Question> = Vec::new();
    let all = forms.values().rev().flat_map(|form| &form.steps).flat_map(|step| &step.questions);
    for question in all {
        if asked.iter().all(|other| other.id != question.id) {
            asked.push(question);
        }
    }
    asked
}

fn column(texts: &Texts, question: &Question) -> Column {
    let title = label(texts, &question.label);
    match &question.kind {
        Asks::Year | Asks::Number { .. } => Column::new(title, Kind::Integer),
        Asks::Date => Column::new(title, Kind::Date),
        Asks::Text => Column::new(title, Kind::Text).wide(60),
        Asks::Line
        | Asks::Email
        | Asks::Phone
        | Asks::Address
        | Asks::Choice { .. }
        | Asks::Many { .. }
        | Asks::Tick
        | Asks::File
        | Asks::Country => Column::new(title, Kind::Text),
    }
}

fn cell(texts: &Texts, question: &Question, answers: &Answers) -> Cell {
    let given = answers.get(&question.id);
    let typed = match &question.kind {
        Asks::Year | Asks::Number { .. } => given.parse().ok().map(Cell::Integer),
        Asks::Date => given.parse().ok().map(Cell::Date),
        _ => None,
    };
    typed.unwrap_or_else(|| views::apply::answer(texts, question, answers).into())
}
