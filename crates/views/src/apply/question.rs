//! One question of the form with the control that its kind wants.

use domain::{
    application::Answers,
    questionnaire::{Kind, Question},
};
use i18n::{Texts, numbers};
use maud::{Markup, html};

use super::{Mine, words};
use crate::{
    file,
    ui::{self, Autocomplete, Choice, Field, Issues, Upload, Words},
};

const ACCEPT: &str = ".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png,.mp4";

/// The name of the box that takes a file away.
pub(super) const REMOVE: &str = "remove";

/// The question with what was answered and what is wrong with it.
pub(super) fn question(
    mine: Mine<'_>,
    question: &Question,
    answers: &Answers,
    issues: &Issues<'_>,
) -> Markup {
    let texts = mine.texts;
    let label = words::wording(texts, &question.label);
    let hint = hint(mine, question);
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
        Kind::Year => field.number(given),
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
                limit: mine.largest_file,
                kept: file.map(|file| file.name.as_str()),
            };
            html! {
                (field.file(&upload))
                (in_parts(texts, &question.id))
                @if let Some(kept) = file {
                    (file::for_applicant(texts, &question.id, answers))
                    (file::link_for_applicant(texts, &question.id, kept))
                    (remove(texts, &question.id))
                }
            }
        }
    }
}

/// The line of help; for a file with how large a video may be, which is larger than other files.
fn hint<'a>(mine: Mine<'a>, question: &'a Question) -> Option<Words<'a>> {
    let texts = mine.texts;
    let own = question.hint.as_ref().map(|hint| words::wording(texts, hint));
    if question.kind != Kind::File {
        return own;
    }
    let video = texts.file_video(numbers::file_size(texts, mine.largest_video));
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
