//! The offer of a seat, and what may be shown of whoever takes it.

use domain::application::{Audience, SeatReply};
use i18n::Texts;
use maud::{Markup, html};

use super::Mine;
use crate::{
    layout,
    ui::{self, Button, Choice, Confirm, Field, Issues, Notice},
};

/// The two questions, as they were answered so far.
#[derive(Clone, Copy)]
pub struct SeatForm<'a> {
    /// Who may see the organisation's name.
    pub organisation: &'a str,
    /// Who may see the speaker's name.
    pub speaker: &'a str,
    /// What is wrong.
    pub issues: &'a Issues<'a>,
}

/// The page on which a seat is confirmed or given back.
#[must_use]
pub fn seat(mine: Mine<'_>, form: SeatForm<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let confirmed = matches!(mine.dossier.application.seat(), Some(SeatReply::Confirmed(_)));
    let choices = audiences(texts);
    let (lead, button) = if confirmed {
        (texts.apply_seat_confirmed(), texts.apply_seat_change())
    } else {
        (texts.apply_seat_lead(), texts.apply_seat_confirm())
    };
    let fields = html! {
        (Field::new(texts, "organisation", texts.apply_seat_organisation()).issues(form.issues)
            .radios(&choices, form.organisation))
        (Field::new(texts, "speaker", texts.apply_seat_speaker()).issues(form.issues)
            .radios(&choices, form.speaker))
        (ui::actions(&[
            Button::primary(button).sends("answer", "confirm"),
            Button::danger(texts.apply_seat_give_up()).sends("answer", "give-up"),
        ]))
    };
    let main = html! {
        (ui::lead(lead))
        (ui::notice(texts, Notice::Warning, texts.apply_seat_room()))
        (ui::form(routes::ReplySeat { lang }, mine.token, &fields))
    };
    let page = mine.page(texts.apply_seat(), routes::SeatPage { lang }, main);
    layout::page(texts, &page.issues(form.issues))
}

fn audiences(texts: &Texts) -> [Choice<'_>; 3] {
    Audience::ALL.map(|audience| {
        let (label, hint) = match audience {
            Audience::Organisers => {
                (texts.apply_audience_organisers(), texts.apply_audience_organisers_hint())
            }
            Audience::Missions => (texts.apply_audience_missions(), texts.apply_audience_missions_hint()),
            Audience::Public => (texts.apply_audience_public(), texts.apply_audience_public_hint()),
        };
        Choice::new(audience.name(), label).hint(hint)
    })
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
