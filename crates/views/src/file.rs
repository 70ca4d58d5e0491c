//! A file that somebody gave and the copy that others see, in words.

use domain::{
    application::{Answers, CleanCopy, Copied, GivenFile, SubmissionWords},
    finding::{Finding, Found},
};
use i18n::{Texts, numbers};
use maud::{Markup, html};

use crate::ui::{self, Notice, Words};

/// What is said of a file to its applicant: what others see of it, and what was taken out.
#[must_use]
pub(crate) fn for_applicant(texts: &Texts, question: &str, answers: &Answers) -> Markup {
    let Some(file) = answers.file(question) else { return Markup::default() };
    match &file.copy {
        None => html! { p.soft { (texts.file_copy_waiting()) } },
        Some(Copied::Refused { .. }) => ui::notice(texts, Notice::Warning, texts.file_copy_refused()),
        Some(Copied::Made(copy)) => html! {
            p { (texts.file_copy_lead()) " " (texts.file_copy_text()) }
            (counted(texts, file, answers.submission_words(question)))
            (findings(texts, &texts.file_copy_found(), &copy.found))
            @if copy.found.is_empty() { p { (texts.file_copy_nothing()) } }
            @if copy.found.iter().any(|one| one.found.is_missed()) {
                (ui::notice(texts, Notice::Warning, texts.file_copy_missed()))
            }
        },
    }
}

/// The way to the copy of a file, for the applicant.
#[must_use]
pub(crate) fn link_for_applicant(texts: &Texts, question: &str, file: &GivenFile) -> Markup {
    let Some(copy) = file.clean() else { return Markup::default() };
    let lang = crate::apply::lang(texts);
    let address = routes::OwnCopy { lang, question: question.to_owned() };
    html! { p { a href=(address) { (texts.file_copy_look(kind(file), size(texts, copy))) } } }
}

/// The words that were counted, beside their limit if there is one.
#[must_use]
pub(crate) fn counted(texts: &Texts, file: &GivenFile, of: Option<SubmissionWords>) -> Markup {
    let words = file.clean().and_then(|copy| copy.words);
    html! {
        @match (words, of) {
            (Some(0), _) => (ui::notice(texts, Notice::Warning, texts.file_no_words())),
            (Some(_), Some(words)) => {
                p { (texts.file_counted_of(words.count, words.limit)) }
                @if words.is_over() && !words.is_clearly_over() {
                    (ui::notice(texts, Notice::Warning, texts.file_over(words.limit)))
                }
            }
            (Some(count), None) => p { (texts.file_counted(count)) },
            (None, _) => {}
        }
    }
}

/// What was found, as a list below a line; nothing if nothing was.
#[must_use]
pub(crate) fn findings(texts: &Texts, line: &str, found: &[Finding]) -> Markup {
    if found.is_empty() {
        return Markup::default();
    }
    html! {
        p { (line) }
        ul { @for one in found { li { (finding(texts, *one)) } } }
    }
}

/// What was found, in one line of plain text.
#[must_use]
pub(crate) fn findings_in_line(texts: &Texts, found: &[Finding]) -> String {
    found.iter().map(|one| finding(texts, *one).into_owned()).collect::<Vec<_>>().join("; ")
}

fn finding(texts: &Texts, Finding { found, count }: Finding) -> Words<'_> {
    let what = word(texts, found);
    if count < 2 { what } else { texts.file_of(what.into_owned(), count).into_owned().into() }
}

/// How large a copy is, in words.
#[must_use]
pub(crate) fn size(texts: &Texts, copy: &CleanCopy) -> String {
    numbers::file_size(texts, copy.bytes)
}

/// The kind of a file as people know it by the ending of its name.
#[must_use]
pub(crate) fn kind(file: &GivenFile) -> String {
    file.kind.to_uppercase()
}

fn word(texts: &Texts, found: Found) -> Words<'_> {
    match found {
        Found::Author => texts.file_found_author(),
        Found::LastEditor => texts.file_found_last_editor(),
        Found::Company => texts.file_found_company(),
        Found::Location => texts.file_found_location(),
        Found::Device => texts.file_found_device(),
        Found::Comment => texts.file_found_comment(),
        Found::TrackedChange => texts.file_found_tracked_change(),
        Found::EarlierVersion => texts.file_found_earlier_version(),
        Found::HiddenText => texts.file_found_hidden_text(),
        Found::Attachment => texts.file_found_attachment(),
        Found::Script => texts.file_found_script(),
        Found::LocalPath => texts.file_found_local_path(),
        Found::Link => texts.file_found_link(),
        Found::FormField => texts.file_found_form_field(),
        Found::CustomProperty => texts.file_found_custom_property(),
        Found::Title => texts.file_found_title(),
        Found::Dates => texts.file_found_dates(),
        Found::Software => texts.file_found_software(),
        Found::Identifier => texts.file_found_identifier(),
        Found::Thumbnail => texts.file_found_thumbnail(),
        Found::PrinterSetting => texts.file_found_printer_setting(),
        Found::Metadata => texts.file_found_metadata(),
        Found::Picture => texts.file_found_picture(),
        Found::Track => texts.file_found_track(),
    }
}
