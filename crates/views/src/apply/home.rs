//! The application's own page: its code once, where it stands, what is still to do.

use domain::{
    application::{Application, Status},
    call::Timeliness,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{Mine, code, draft, grant, safety, step, words};
use crate::ui::{self, Button, Fact, Notice, Words};

/// The page.
#[must_use]
pub fn home(mine: Mine<'_>) -> Markup {
    let texts = mine.texts;
    let main = html! {
        (code::section(mine))
        (ui::section("standing", texts.apply_standing(), &html! {
            (notices(mine))
            (asked(mine))
            (grant::notice(mine))
            (ui::facts(texts, &facts(mine)))
            (ui::actions(&actions(mine)))
        }))
        @if mine.dossier.application.submission().is_some() {
            (safety::emergency(mine))
        }
        @if mine.dossier.application.may_be_edited() {
            (ui::section("pages", texts.apply_answers(), &step::progress(mine, "")))
            (draft::line(mine))
        }
        @if mine.dossier.application.status() == Status::Draft && mine.is_open() {
            (ui::section("reminders", texts.draft_reminders(), &reminders(mine)))
        }
        @if mine.is_open() && mine.dossier.application.submission().is_none() {
            p { a href=(routes::EarlierPage { lang: mine.lang() }) { (texts.earlier_go()) } }
        }
    };
    mine.show(texts.apply_home(), routes::ApplicationPage { lang: mine.lang() }, main)
}

/// That more is asked, as long as it can be answered.
fn asked(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let Some(open) = mine.dossier.application.open_follow_up(mine.now) else { return Markup::default() };
    let until = words::deadline(texts, &open.until);
    ui::notice(
        texts,
        Notice::Warning,
        html! {
            p { (texts.more_notice(until)) }
            p { a href=(routes::MorePage { lang }) { (texts.more_go()) } }
        },
    )
}

/// Whether the applicant is reminded of the draft, and the button to change that.
fn reminders(mine: Mine<'_>) -> Markup {
    let (texts, application) = (mine.texts, &mine.dossier.application);
    let declined = application.reminders.declined;
    let (said, wanted, button) = if declined {
        (texts.draft_reminders_off(), "yes", texts.draft_reminders_start())
    } else if application.answers.email().is_empty() {
        (texts.draft_reminders_no_email(), "no", texts.draft_reminders_stop())
    } else {
        (texts.draft_reminders_on(), "no", texts.draft_reminders_stop())
    };
    let fields = html! {
        p { (said) }
        (ui::actions(&[Button::secondary(button).sends("wanted", wanted)]))
    };
    ui::form(routes::WantReminders { lang: mine.lang() }, mine.token, &fields)
}

fn facts(mine: Mine<'_>) -> Vec<Fact<'_>> {
    let (texts, application) = (mine.texts, &mine.dossier.application);
    let mut facts = vec![
        Fact::new(texts.apply_status(), status(texts, application)),
        Fact::new(texts.apply_fact_state(), mine.state()),
    ];
    if let Some(deadline) = mine.deadline() {
        facts.push(Fact::new(texts.apply_fact_deadline(), deadline));
    }
    if let Some(submission) = application.submission() {
        facts.push(Fact::new(texts.apply_fact_number(), &submission.number));
    }
    let reference = html! {
        (mine.reference) " " span.soft { (texts.apply_fact_reference_hint()) }
    };
    facts.push(Fact::new(texts.apply_fact_reference(), reference));
    facts
}

/// Where it stands, in a sentence: what the applicant may know and no more.
fn status<'t>(texts: &'t Texts, application: &Application) -> Words<'t> {
    match application.status() {
        Status::Draft => texts.apply_status_draft(),
        Status::Received => texts.apply_status_received(),
        Status::Withdrawn => texts.apply_status_withdrawn(),
        Status::Selected => texts.apply_status_selected(),
        Status::Reserve => texts.apply_status_reserve(),
        Status::Declined => texts.apply_status_declined(),
        Status::Confirmed => texts.apply_status_confirmed(),
        Status::GivenUp => texts.apply_status_given_up(),
    }
}

fn notices(mine: Mine<'_>) -> Markup {
    let (texts, application) = (mine.texts, &mine.dossier.application);
    let late = mine.dossier.arrival(mine.now).timeliness == Timeliness::TooLate;
    let left = mine.dossier.issues().len();
    let unsent = application.has_unsent_changes();
    html! {
        @match application.status() {
            Status::Draft if late => {
                (ui::notice(texts, Notice::Warning, html! {
                    p { (texts.apply_late_draft()) }
                    p { (texts.apply_late_help(mine.contact)) }
                }))
            }
            Status::Draft if left == 0 => (ui::notice(texts, Notice::Information, texts.apply_complete())),
            Status::Draft => p { (texts.apply_left(left)) },
            Status::Received if unsent && late => {
                (ui::notice(texts, Notice::Information, texts.apply_unsent_late()))
            }
            Status::Received if unsent => (ui::notice(texts, Notice::Warning, texts.apply_unsent())),
            _ => {}
        }
    }
}

fn actions(mine: Mine<'_>) -> Vec<Button<'_>> {
    let (texts, lang, dossier) = (mine.texts, mine.lang(), mine.dossier);
    let application = &dossier.application;
    let mut buttons = Vec::new();
    if matches!(application.status(), Status::Selected | Status::Confirmed) {
        buttons.push(Button::primary(texts.apply_go_seat()).leads_to(routes::SeatPage { lang }));
    }
    if mine.is_open() {
        let next = dossier.steps().find(|step| !dossier.issues_of(step).is_empty());
        if let Some(next) = next {
            let address = routes::StepPage { lang, step: next.id.clone() };
            buttons.push(Button::primary(texts.apply_go_on()).leads_to(address));
        } else if application.submission().is_none() || application.has_unsent_changes() {
            buttons.push(Button::primary(texts.apply_go_check()).leads_to(routes::CheckPage { lang }));
        }
    }
    buttons.push(Button::secondary(texts.safety_go()).leads_to(routes::SafetyPage { lang }));
    if application.submission().is_some() {
        buttons.push(Button::secondary(texts.apply_go_receipt()).leads_to(routes::ReceiptPage { lang }));
    }
    buttons.push(Button::secondary(texts.held_go()).leads_to(routes::HeldPage { lang }));
    let words =
        if application.submission().is_some() { texts.apply_go_withdraw() } else { texts.apply_go_discard() };
    if application.status() != Status::Withdrawn {
        buttons.push(Button::secondary(words).leads_to(routes::WithdrawPage { lang }));
    }
    buttons
}
