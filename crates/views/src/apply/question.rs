//! One question of the form with the control that its kind wants.

use domain::{
    application::Answers,
    questionnaire::{Kind, Question},
    state::State,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{Mine, lang, words};
use crate::ui::{Autocomplete, Choice, Field, Issues, Upload};

const ACCEPT: &str = ".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png";

/// The name of the box that takes a file away.
pub(super) const REMOVE: &str = "remove";

/// The question with what was answered and what is wrong with it.
pub(super) fn question(
    mine: Mine<'_>,
    question: &Question,
    answers: &Answers,
    issues: &Issues<'_>,
) -> Markup {
    control(mine.texts, mine.largest_file, question, answers, issues)
}

/// The same, whoever it is for: organisers look at it before anybody applies.
pub(crate) fn control(
    texts: &Texts,
    largest_file: u64,
    question: &Question,
    answers: &Answers,
    issues: &Issues<'_>,
) -> Markup {
    let label = words::wording(texts, &question.label);
    let hint = question.hint.as_ref().map(|hint| words::wording(texts, hint));
    // Shared computers are common: nothing that was typed here is to be offered to the next person.
    let field = Field::new(texts, &question.id, label)
        .hint_if(hint)
        .need(question.required)
        .issues(issues)
        .autocomplete(Autocomplete::Off);
    let given = answers.get(&question.id);
    match &question.kind {
        Kind::Line => field.line(given),
        Kind::Text => field.text(given, question.words),
        Kind::Email => field.email(given),
        Kind::Phone => field.phone(given),
        Kind::Address => field.web_address(given),
        Kind::Year | Kind::Number { .. } => field.number(given),
        Kind::Date => field.line(given),
        Kind::Country => {
            let lang = lang(texts);
            let mut all: Vec<_> = State::all().iter().map(|state| (state.name(lang), state.code)).collect();
            all.sort_by_key(|(name, _)| *name);
            let all: Vec<_> = all.iter().map(|(name, code)| Choice::new(code.as_str(), *name)).collect();
            field.select(&all, given)
        }
        Kind::Choice { choices } => field.radios(&choices_of(texts, choices), given),
        Kind::Many { choices } => {
            field.checkboxes(&choices_of(texts, choices), &given.split('\n').collect::<Vec<_>>())
        }
        Kind::Tick => field.tick(given == "yes"),
        Kind::File => {
            let kept = answers.file(&question.id).map(|file| file.name.as_str());
            let kinds = texts.apply_file_kinds();
            html! {
                (field.file(&Upload { accept: ACCEPT, kinds, limit: largest_file, kept }))
                @if kept.is_some() { (remove(texts, &question.id)) }
            }
        }
    }
}

fn choices_of<'a>(texts: &'a Texts, choices: &'a [domain::questionnaire::Choice]) -> Vec<Choice<'a>> {
    choices
        .iter()
        .map(|choice| Choice::new(choice.value.as_str(), words::wording(texts, &choice.label)))
        .collect()
}

fn remove(texts: &Texts, question: &str) -> Markup {
    html! {
        div.choice {
            input type="checkbox" id={ "remove-" (question) } name=(REMOVE) value=(question);
            label for={ "remove-" (question) } { (texts.apply_file_remove()) }
        }
    }
}
