//! All answers, what is missing, and the button that hands them in.

use domain::{application::SubmitRefusal, issue::Issues as Wrong};
use maud::{Markup, html};

use super::{Mine, draft, step, words};
use crate::ui::{self, Button};

/// What the page says before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    None,
    /// That the answers are not those that were looked at.
    ChangedSince,
}

/// The page with all answers.
#[must_use]
pub fn check(mine: Mine<'_>, said: Notice) -> Markup {
    let (texts, lang, dossier) = (mine.texts, mine.lang(), mine.dossier);
    let issues = dossier.issues();
    let main = html! {
        @if said == Notice::ChangedSince {
            (ui::notice(texts, ui::Notice::Warning, texts.apply_changed_since()))
        }
        @if !mine.is_open() {
            (ui::notice(texts, ui::Notice::Information, texts.apply_locked()))
        } @else if !issues.is_empty() {
            (missing(mine, &issues))
        }
        @for shown in dossier.steps() {
            @let title = words::wording(texts, &shown.title);
            @let address = routes::StepPage { lang, step: shown.id.clone() };
            (ui::section(&shown.id, &title, &html! {
                (step::answers(mine, shown))
                @if mine.is_open() {
                    p { a href=(address) { (texts.apply_change_page(title.as_ref())) } }
                }
            }))
        }
        @if mine.is_open() && issues.is_empty() {
            (ui::section("hand-in", texts.apply_hand_in(), &hand_in(mine)))
        }
        (draft::line(mine))
    };
    mine.show(texts.apply_check(), routes::CheckPage { lang }, main)
}

fn hand_in(mine: Mine<'_>) -> Markup {
    let (texts, application) = (mine.texts, &mine.dossier.application);
    let button = match application.submission() {
        Some(_) if !application.has_unsent_changes() => return html! { p { (texts.apply_nothing_new()) } },
        Some(_) => texts.apply_hand_in_again(),
        None => texts.apply_hand_in_button(),
    };
    let fields = html! {
        (ui::hidden("seen", mine.seen))
        p { (texts.apply_hand_in_text()) }
        @if let Some(deadline) = mine.deadline() { p { (texts.apply_until(deadline)) } }
        (ui::actions(&[Button::primary(button)]))
    };
    ui::form(routes::Submit { lang: mine.lang() }, mine.token, &fields)
}

/// What keeps the application from being handed in, each line with the way to its question.
fn missing(mine: Mine<'_>, issues: &Wrong) -> Markup {
    let (texts, lang, dossier) = (mine.texts, mine.lang(), mine.dossier);
    let content = html! {
        p { strong { (texts.apply_missing()) } }
        p { (texts.apply_missing_text()) }
        ul {
            @for step in dossier.steps() {
                @for asked in step.questions.iter() {
                    @if let Some(wrong) = issues.of(&asked.id) {
                        // The page then shows what is missing on it, not only what is wrong.
                        @let page = format!("{}?all", routes::StepPage { lang, step: step.id.clone() });
                        li {
                            a href=(ui::field_at(page, &asked.id)) { (words::about(texts, asked, wrong)) }
                        }
                    }
                }
            }
        }
    };
    ui::notice(texts, ui::Notice::Warning, content)
}

/// The page that says why the application was not handed in.
#[must_use]
pub fn refused(mine: Mine<'_>, refusal: &SubmitRefusal) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let home = Button::secondary(texts.apply_home()).leads_to(routes::ApplicationPage { lang });
    let (title, content) = match refusal {
        SubmitRefusal::Incomplete(_) => return check(mine, Notice::None),
        SubmitRefusal::TooEarly => (texts.apply_early(), ui::lead(texts.apply_early_lead())),
        SubmitRefusal::Closed => (texts.apply_past(), ui::lead(texts.apply_past_lead())),
        SubmitRefusal::TooLate => (texts.apply_late(), late(mine)),
    };
    let main = html! { (content) (ui::actions(&[home])) };
    mine.show(title, routes::CheckPage { lang }, main)
}

fn late(mine: Mine<'_>) -> Markup {
    let texts = mine.texts;
    html! {
        (ui::lead(texts.apply_late_lead(mine.deadline().unwrap_or_default())))
        @if mine.dossier.application.submission().is_some() {
            p { (texts.apply_late_counts()) }
        }
        p { (texts.apply_late_kept()) }
        p { (texts.apply_late_help(mine.contact)) }
        p { (texts.apply_fact_reference()) ": " strong { (mine.reference) } }
    }
}
