//! The offer of a seat.

use domain::application::SeatReply;
use maud::{Markup, html};

use super::{Mine, safety};
use crate::ui::{self, Button, Confirm, Notice};

/// The page on which a seat is confirmed or given back.
#[must_use]
pub fn seat(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let confirmed = matches!(mine.dossier.application.seat(), Some(SeatReply::Confirmed(_)));
    let mut buttons = vec![Button::danger(texts.apply_seat_give_up()).sends("answer", "give-up")];
    if !confirmed {
        buttons.insert(0, Button::primary(texts.apply_seat_confirm()).sends("answer", "confirm"));
    }
    let lead = if confirmed { texts.apply_seat_confirmed() } else { texts.apply_seat_lead() };
    let main = html! {
        (ui::lead(lead))
        (ui::notice(texts, Notice::Warning, texts.safety_room()))
        (ui::section("shown", texts.safety_now(), &html! {
            (safety::now(mine))
            p { a href=(routes::SafetyPage { lang }) { (texts.safety_go()) } }
        }))
        (ui::form(routes::ReplySeat { lang }, mine.token, &ui::actions(&buttons)))
    };
    mine.show(texts.apply_seat(), routes::SeatPage { lang }, main)
}

/// Asks once more before a seat is given back.
#[must_use]
pub fn give_up(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let content = html! {
        (ui::hidden("answer", "give-up"))
        (ui::hidden("sure", "yes"))
        p { (texts.apply_seat_sure_text()) }
    };
    let main = ui::confirm(
        texts,
        &Confirm {
            action: routes::ReplySeat { lang }.to_string(),
            token: mine.token,
            content,
            yes: texts.apply_seat_give_up(),
            back: routes::SeatPage { lang }.to_string(),
        },
    );
    mine.show(texts.apply_seat_sure(), routes::SeatPage { lang }, main)
}
