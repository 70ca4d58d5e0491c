//! One question of the form with the control that its kind wants.

use domain::{
    application::Answers,
    questionnaire::{Kind, Question},
    state::State,
};
use i18n::{Texts, numbers};
use maud::{Markup, html};

use super::{Mine, lang, words};
use crate::{
    file,
    ui::{self, Autocomplete, Choice, Field, Issues, Upload, Words},
};

const ACCEPT: &str = ".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png,.mp4";

/// The name of the box that takes a file away.
pub(super) const REMOVE: &str = "remove";

/// The question with what was answered and what is wrong with it. A file of an applicant's can be sent in
/// parts, and the applicant sees what others will see of it.
pub(super) fn question(
    mine: Mine<'_>,
    question: &Question,
    answers: &Answers,
    issues: &Issues<'_>,
) -> Markup {
    let texts = mine.texts;
    let beside = html! {
        @if question.kind == Kind::File {
            (in_parts(texts, &question.id))
            @if let Some(kept) = answers.file(&question.id) {
                (file::for_applicant(texts, &question.id, answers))
                (file::link_for_applicant(texts, &question.id, kept))
            }
        }
    };
    with(texts, (mine.largest_file, Some(mine.largest_video)), question, answers, issues, &beside)
}

/// The same, whoever it is for: organisers look at it before anybody applies.
pub(crate) fn control(
    texts: &Texts,
    largest_file: u64,
    question: &Question,
    answers: &Answers,
    issues: &Issues<'_>,
) -> Markup {
    with(texts, (largest_file, None), question, answers, issues, &html! {})
}

fn with(
    texts: &Texts,
    (largest_file, largest_video): (u64, Option<u64>),
    question: &Question,
    answers: &Answers,
    issues: &Issues<'_>,
    beside_file: &Markup,
) -> Markup {
    let label = words::wording(texts, &question.label);
    let hint = hint(texts, largest_video, question);
    // Shared computers are common: nothing that was typed here is to be offered to the next person.
    let field = Field::new(texts, &question.id, label)
        .hint_if(hint)
        .need(question.required)
        .issues(issues)
        .autocomplete(Autocomplete::Off);
    let given = answers.get(&question.id);
    match &question.kind {
        Kind::Line | Kind::Date => field.line(given),
        Kind::Text => field.text(given, question.words),
        Kind::Email => field.email(given),
        Kind::Phone => field.phone(given),
        Kind::Address => field.web_address(given),
        Kind::Year | Kind::Number { .. } => field.number(given),
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
            let file = answers.file(&question.id);
            let upload = Upload {
                accept: ACCEPT,
                kinds: texts.apply_file_kinds(),
                limit: largest_file,
                kept: file.map(|file| file.name.as_str()),
            };
            html! {
                (field.file(&upload))
                (beside_file)
                @if file.is_some() { (remove(texts, &question.id)) }
            }
        }
    }
}

/// The line of help; for a file with how large a video may be, which is larger than other files.
fn hint<'a>(texts: &'a Texts, largest_video: Option<u64>, question: &'a Question) -> Option<Words<'a>> {
    let own = question.hint.as_ref().map(|hint| words::wording(texts, hint));
    let Some(largest) = largest_video.filter(|_| question.kind == Kind::File) else { return own };
    let video = texts.file_video(numbers::file_size(texts, largest));
    Some(own.map_or(video.clone(), |own| format!("{own} {video}").into()))
}

/// Where the script says how far a file is that it sends in parts.
fn in_parts(texts: &Texts, question: &str) -> Markup {
    let lang = super::lang(texts);
    html! {
        p.soft role="status" data-upload=(routes::BeginUpload { lang }) data-field=(ui::field_id(question))
            data-going=(texts.file_upload_going("#")) data-broken=(texts.file_upload_broken())
            data-done=(texts.file_upload_done()) {}
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
