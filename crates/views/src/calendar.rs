//! The calendar of the UPR: what is known of each session, and how well.

use domain::calendar::{Session, Status, sessions};
use i18n::Texts;
use maud::{Markup, html};

use crate::{
    call::{self, state},
    layout::{self, Nav, Page},
    meeting::{reserve, span},
    ui::{self, Column, Row, Table},
};

/// The calendar. What nothing confirms is not in it, what is confirmed in part is marked.
#[must_use]
pub fn calendar(texts: &Texts, rehearsal: bool) -> Markup {
    let columns = [
        Column::number(texts.calendar_session()),
        Column::number(texts.calendar_cycle()),
        Column::new(texts.calendar_dates()),
        Column::new(texts.calendar_states()),
    ];
    let rows = sessions().iter().rev().map(|session| {
        let dates = known(texts, session.dates.status(), html! { (span(texts, session)) });
        let states = known(texts, session.states.status(), html! { (states(texts, session)) });
        Row::new([html! { (session.number) }, html! { (session.cycle) }, dates, states])
    });
    let main = html! {
        (ui::lead(texts.calendar_lead()))
        (Table::new(texts.calendar_title(), columns).rows(rows).show(texts))
        p { (ui::Link::new(routes::ApiSessions {}, texts.public_json())) }
    };
    let lang = call::lang(texts);
    let page = Page::new(texts.calendar_title(), routes::Calendar { lang }, Nav::Public, main);
    layout::page(texts, &page.rehearsal(rehearsal))
}

/// A fact with its reserve; of one that nothing confirms only that.
fn known(texts: &Texts, status: Status, fact: Markup) -> Markup {
    match status {
        Status::Confirmed => fact,
        Status::Partly => html! { (fact) @if let Some(mark) = reserve(texts, status) { " " (mark) } },
        Status::Unconfirmed => html! { span.soft { (texts.calendar_not_shown()) } },
    }
}

fn states(texts: &Texts, session: &Session) -> String {
    let states = session.states.hedged().into_iter().flatten();
    states.map(|one| state(texts, *one)).collect::<Vec<_>>().join(", ")
}
