//! What is held about an applicant: how long, a copy of it, and erasing it.

use domain::{application::State, retention::Retention};
use maud::{Markup, html};

use super::Mine;
use crate::{
    series_desk,
    ui::{self, Button, Confirm, Notice},
};

/// The page on which an applicant sees what is held.
#[must_use]
pub fn held(mine: Mine<'_>, retention: &Retention) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let erase = html! {
        p { (consequence(mine)) }
        (ui::actions(&[Button::danger(texts.held_erase_button())]))
    };
    let main = html! {
        (ui::lead(texts.held_lead()))
        (ui::section("periods", texts.retention_title(), &html! {
            p { (texts.retention_lead()) }
            (series_desk::periods(texts, retention))
        }))
        (ui::section("copy", texts.held_copy(), &html! {
            p { (texts.held_copy_text()) }
            (ui::actions(&[Button::secondary(texts.held_copy_link()).leads_to(routes::HeldFile { lang })]))
        }))
        (ui::section("erase", texts.held_erase(), &ui::form(routes::EraseApplication { lang }, mine.token, &erase)))
    };
    mine.show(texts.held_title(), routes::HeldPage { lang }, main)
}

fn consequence(mine: Mine<'_>) -> Markup {
    let texts = mine.texts;
    let draft = mine.dossier.application.state() == State::Draft;
    html! { @if draft { (texts.held_erase_draft()) } @else { (texts.held_erase_handed_in()) } }
}

/// Asks once more before everything is erased.
#[must_use]
pub fn erase(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let main = ui::confirm(
        texts,
        &Confirm {
            action: routes::EraseApplication { lang }.to_string(),
            token: mine.token,
            content: html! {
                (ui::hidden("sure", "yes"))
                p { (consequence(mine)) }
                (ui::notice(texts, Notice::Warning, texts.held_erase_public()))
            },
            yes: texts.held_erase_button(),
            back: routes::HeldPage { lang }.to_string(),
        },
    );
    mine.show(texts.held_erase_sure(), routes::HeldPage { lang }, main)
}
