//! Where an application begins.

use domain::{
    call::Timeliness,
    meeting::Meeting,
    questionnaire::{Condition, Questionnaire},
    series::Series,
};
use i18n::{Texts, numbers};
use jiff::Timestamp;
use maud::{Markup, html};

use super::{lang, words};
use crate::{
    layout::{self, Nav, Page},
    ui::{self, Button, Choice, Field, Issues, Link, Notice, Words},
};

/// What the page is made of.
#[derive(Clone, Copy)]
pub struct Start<'a> {
    /// The language of the page.
    pub texts: &'a Texts,
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// What will be asked.
    pub form: Option<&'a Questionnaire>,
    /// The present instant.
    pub now: Timestamp,
    /// See [`ui::form`].
    pub token: Option<&'a str>,
    /// Whether everything was made up.
    pub rehearsal: bool,
    /// The most bytes of a file.
    pub largest_file: u64,
    /// The most bytes of a video.
    pub largest_video: u64,
    /// The State that was chosen.
    pub chosen: &'a str,
    /// What is wrong with the choice.
    pub issues: &'a Issues<'a>,
}

/// The page on which an application begins.
#[must_use]
pub fn start(start: Start<'_>) -> Markup {
    let (texts, lang, key) = (start.texts, lang(start.texts), start.series.key.clone());
    let open: Vec<_> = start
        .meetings
        .iter()
        .filter(|meeting| meeting.timeliness(start.series, start.now) == Timeliness::InTime)
        .collect();
    let main = html! {
        @if open.is_empty() {
            (ui::notice(texts, Notice::Information, closed(start)))
        } @else {
            (ui::lead(texts.apply_start_lead()))
            @if let Some(call) = &start.series.call {
                p { (texts.apply_until(words::deadline(texts, &call.closes))) }
            }
            p { (texts.apply_start_safe()) }
            (ui::section("begin", texts.apply_start_choose(), &choose(start, &open)))
            @if let Some(form) = start.form {
                (ui::section("asked", texts.apply_start_asked(), &asked(texts, form, (start.largest_file, start.largest_video))))
            }
        }
        p { (Link::new(routes::ReturnPage { lang }, texts.apply_have_code())) }
        @if !open.is_empty() { (without_a_line(start)) }
    };
    let series = routes::Series { lang, series: key.clone() };
    let crumb = Link::new(series, texts.apply_over(key.to_string()));
    let title = texts.apply_start(key.to_string());
    let page = Page::new(title, routes::Apply { lang, series: key }, Nav::Public, main).crumbs([crumb]);
    layout::page(texts, &page.issues(start.issues).rehearsal(start.rehearsal || start.series.synthetic))
}

fn choose(start: Start<'_>, open: &[&Meeting]) -> Markup {
    let (texts, lang) = (start.texts, lang(start.texts));
    let choices: Vec<_> = open
        .iter()
        .map(|meeting| {
            let choice = Choice::new(meeting.state.as_str(), meeting.state.state().name(lang));
            // Only a deadline that is not everybody's needs saying.
            match (&start.series.call, meeting.deadline(start.series)) {
                (Some(call), Some(own)) if *own != call.closes => {
                    choice.hint(texts.apply_state_until(words::deadline(texts, own)).into_owned())
                }
                _ => choice,
            }
        })
        .collect();
    let fields = html! {
        (Field::new(texts, "state", texts.apply_state()).hint(texts.apply_state_hint())
            .issues(start.issues).radios(&choices, start.chosen))
        (ui::actions(&[Button::primary(texts.apply_begin())]))
    };
    ui::form(routes::StartApplication { lang, series: start.series.key.clone() }, start.token, &fields)
}

fn asked(texts: &Texts, form: &Questionnaire, (file, video): (u64, u64)) -> Markup {
    html! {
        p { (texts.apply_start_asked_text()) }
        ol {
            // A page that follows from an answer is not for everybody; whoever gives the answer is told.
            @for step in form.steps.iter().filter(|step| step.when.parts().answered.is_empty()) {
                li {
                    (words::wording(texts, &step.title))
                    @if step.when == Condition::GrantEligible { ": " (texts.apply_start_grant()) }
                }
            }
        }
        p { (texts.apply_start_files(numbers::file_size(texts, file), numbers::file_size(texts, video))) }
    }
}

/// The form for those who have no line on which to fill it in here.
fn without_a_line(start: Start<'_>) -> Markup {
    let (texts, lang) = (start.texts, lang(start.texts));
    let document = |ending: &str| routes::PaperQuestionnaire {
        lang,
        series: start.series.key.clone(),
        file: format!("questionnaire.{ending}"),
    };
    ui::section(
        "paper",
        texts.paper_offer(),
        &html! {
            p { (texts.paper_offer_text()) }
            ul {
                li { (Link::new(document("docx"), texts.paper_offer_docx())) }
                li { (Link::new(document("odt"), texts.paper_offer_odt())) }
            }
        },
    )
}

/// Why nothing can be begun.
fn closed(start: Start<'_>) -> Words<'_> {
    let texts = start.texts;
    match &start.series.call {
        None => texts.apply_no_call(),
        Some(call) => match call.opens {
            Some(opens) if start.now < opens => texts.apply_not_yet(words::moment(texts, opens)),
            _ => texts.apply_over_now(words::deadline(texts, &call.closes)),
        },
    }
}
