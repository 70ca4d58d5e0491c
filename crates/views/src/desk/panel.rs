//! The meetings of a series, and the panel of one.

use domain::{
    application::{Application, Outcome},
    desk::{PanelDesk, PanelLine, PanelList},
    ids::ApplicationId,
    meeting::Standing,
    panel::PanelIssue,
    questionnaire::{Kind, standard},
    summary::Summary,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{asked, crumbs, kind, label, stands, state_name, ways};
use crate::{
    reader::Reader,
    ui::{self, Button, Column, Field, Figure, Issues, Link, Notice, Row, Table, Tone, Words, actions, said},
};

/// The meetings of a series with their numbers.
#[must_use]
pub fn panels(reader: &Reader<'_>, list: &PanelList) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = &list.series.key;
    let here = routes::Panels { lang, series: key.clone() };
    let rows = list.lines.iter().map(|line| {
        let page = routes::PanelPage { lang, series: key.clone(), state: line.meeting.slug().into() };
        Row::new([
            html! { a href=(page) { (state_name(lang, line.meeting.state)) } },
            html! { (line.applications) },
            html! { (line.chosen) },
            html! { (line.format.seats()) },
            html! { @if let Some((panel, _)) = &line.panel {
                (texts.panels_minutes_of(panel.minutes(&line.format), line.format.meeting_minutes))
            } },
            panel_tag(texts, line),
            meeting_tag(texts, &line.meeting.standing),
        ])
    });
    let columns = [
        Column::new(texts.apps_state()),
        Column::number(texts.panels_applications()),
        Column::number(texts.panels_chosen()),
        Column::number(texts.panels_seats()),
        Column::number(texts.panels_minutes()),
        Column::new(texts.panels_panel()),
        Column::new(texts.panels_standing()),
    ];
    let export =
        |file: &str| asked(&routes::ExportFile { lang, series: key.clone(), file: file.into() }, &[]);
    let main = html! {
        (ui::tabs(texts.desk_series(key.to_string()), &ways(reader, &list.series), &here.to_string()))
        (Table::new(texts.panels_title(), columns).rows(rows).show(texts))
        (actions(&[
            Button::secondary(texts.apps_export_csv()).leads_to(export("panels.csv")),
            Button::secondary(texts.apps_export_xlsx()).leads_to(export("panels.xlsx")),
        ]))
    };
    reader.page(texts.panels_title(), &here, [Link::new(routes::Desk { lang }, texts.desk_title())], main)
}

fn panel_tag(texts: &Texts, line: &PanelLine) -> Markup {
    match &line.panel {
        None => ui::tag(Tone::Open, texts.panels_none()),
        Some((_, issues)) if issues.is_empty() => ui::tag(Tone::Good, texts.panels_good()),
        Some((_, issues)) => ui::tag(Tone::Bad, texts.panels_issues(issues.len())),
    }
}

/// Where a meeting stands, as a tag.
fn meeting_tag(texts: &Texts, standing: &Standing) -> Markup {
    match standing {
        Standing::Planned => ui::tag(Tone::Open, texts.panels_planned()),
        Standing::Confirmed { .. } => ui::tag(Tone::Good, texts.panels_confirmed()),
        Standing::Cancelled { .. } => ui::tag(Tone::Bad, texts.panels_cancelled()),
        Standing::Held => ui::tag(Tone::Plain, texts.panels_held()),
    }
}

/// The panel of one meeting.
#[must_use]
pub fn panel(reader: &Reader<'_>, desk: &PanelDesk, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = &desk.series.key;
    let slug = || desk.meeting.slug().to_owned();
    let here = routes::ArrangePanel { lang, series: key.clone(), state: slug() };
    let name = state_name(lang, desk.meeting.state);
    let main = html! {
        (meeting(reader, desk, issues))
        (ui::wide("speakers", texts.panel_speakers(), &ui::form(&here, reader.token(), &html! {
            (ui::hidden("version", &desk.panel.version.to_string()))
            @if desk.panel.version == 0 { (ui::notice(texts, Notice::Information, texts.panel_proposal())) }
            p { (texts.panel_hour(desk.panel.minutes(&desk.format), desk.format.meeting_minutes,
                desk.format.opening_minutes, desk.format.question_minutes)) }
            (seats(reader, desk, issues))
            @for one in left(desk) {
                (Button::small(texts.panel_add(organisation(texts, Some(one)))).sends("do", format!("add:{}", one.id)))
            }
            (actions(&[
                Button::primary(texts.panel_save_minutes()).sends("do", "minutes"),
                Button::secondary(texts.panel_propose()).sends("do", "propose"),
            ]))
        })))
        (wrong(texts, desk))
        (balance(texts, desk))
        (reserve(reader, desk))
    };
    let mut way = crumbs(texts, lang, key);
    way.push(Link::new(routes::Panels { lang, series: key.clone() }, texts.panels_title()));
    reader.page_with_issues(texts.panel_title(name), &here, way, issues, main)
}

fn seats(reader: &Reader<'_>, desk: &PanelDesk, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        ol {
            @for seat in &desk.panel.seats {
                @let one = desk.application(seat.application);
                @let name = organisation(texts, one);
                @let field = format!("minutes-{}", seat.application);
                li {
                    @let record = routes::ApplicationRecord {
                        lang, series: desk.series.key.clone(), id: seat.application,
                    };
                    a href=(record) { (said(&name)) }
                    @if let Some(kind_of) = one.and_then(|one| one.standing_answers().kind()) { " (" (kind(texts, kind_of)) ")" }
                    @if let Some(one) = one { " " (said(&one.standing_answers().speaker())) }
                    (Field::new(texts, &field, texts.panel_minutes_for(name.as_str())).issues(issues).number(&seat.minutes.to_string()))
                    (ui::moves(&[
                        Button::small(texts.panel_up()).of(name.as_str()).sends("do", format!("up:{}", seat.application)),
                        Button::small(texts.panel_down()).of(name.as_str()).sends("do", format!("down:{}", seat.application)),
                        Button::small(texts.panel_remove()).of(name.as_str()).sends("do", format!("remove:{}", seat.application)),
                    ]))
                }
            }
        }
    }
}

/// Those who hold a seat and have no place.
fn left(desk: &PanelDesk) -> impl Iterator<Item = &Application> {
    desk.applications
        .iter()
        .filter(|one| one.holds_seat() && desk.panel.seats.iter().all(|seat| seat.application != one.id))
}

fn organisation(texts: &Texts, application: Option<&Application>) -> String {
    let name = application.map_or("", |one| one.standing_answers().organisation());
    if name.is_empty() { texts.panel_nobody().into_owned() } else { name.to_owned() }
}

fn wrong(texts: &Texts, desk: &PanelDesk) -> Markup {
    let by_id = |id: ApplicationId| organisation(texts, desk.application(id));
    let name =
        |place: usize| desk.panel.seats.get(place).map_or_else(String::new, |seat| by_id(seat.application));
    let sentence = |issue: &PanelIssue| -> Words<'_> {
        match *issue {
            PanelIssue::Minutes { seat, min, max } => texts.panel_issue_minutes(name(seat), min, max),
            PanelIssue::TooLong { needed, has } => texts.panel_issue_too_long(needed, has),
            PanelIssue::Twice { seat } => texts.panel_issue_twice(name(seat)),
            PanelIssue::NotSelected { seat } => texts.panel_issue_not_selected(name(seat)),
            PanelIssue::NotPlaced { application } => texts.panel_issue_not_placed(by_id(application)),
        }
    };
    ui::section(
        "wrong",
        texts.panel_wrong(),
        &html! {
            @if desk.issues.is_empty() { p { (texts.panel_right()) } }
            @else { ul { @for issue in &desk.issues { li { bdi { (sentence(issue)) } } } } }
        },
    )
}

fn balance(texts: &Texts, desk: &PanelDesk) -> Markup {
    let balance = &desk.balance;
    let form = standard();
    let theme = |value: &str| match form.question("themes").map(|question| &question.kind) {
        Some(Kind::Many { choices }) => choices
            .iter()
            .find(|choice| choice.value == value)
            .map_or_else(|| value.to_owned(), |choice| label(texts, &choice.label)),
        _ => value.to_owned(),
    };
    ui::section(
        "balance",
        texts.panel_balance(),
        &html! {
            (ui::figures(&[
                Figure::new(balance.speakers, texts.panel_balance_speakers()),
                Figure::new(balance.national, texts.panel_balance_national()),
                Figure::new(balance.international, texts.panel_balance_international()),
                Figure::new(balance.coalitions, texts.panel_balance_coalitions()),
                Figure::new(balance.nhris, texts.panel_balance_nhris()),
                Figure::new(balance.women, texts.panel_balance_women()),
            ]))
            h3 { (texts.panel_themes()) }
            ul { @for (value, count) in &balance.themes { li { (texts.panel_theme(theme(value), *count)) } } }
        },
    )
}

/// The reserve in its order, each with a way to be chosen; a person decides.
fn reserve(reader: &Reader<'_>, desk: &PanelDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let in_reserve = |one: &&Application| {
        one.is_submitted() && one.decision().is_some_and(|decision| decision.outcome == Outcome::Reserve)
    };
    let mut reserve: Vec<_> = desk.applications.iter().filter(in_reserve).collect();
    reserve.sort_by_key(|one| one.decision().and_then(|decision| decision.rank).unwrap_or(u16::MAX));
    ui::section(
        "reserve",
        texts.panel_reserve(),
        &html! {
            @if reserve.is_empty() { p { (texts.panel_reserve_empty()) } }
            @for one in reserve {
                (ui::form(routes::PreviewDecisions { lang, series: desk.series.key.clone() }, reader.token(), &html! {
                    h3 { (said(one.standing_answers().organisation())) " " (stands(texts, &Summary::from(one))) }
                    (ui::hidden("pick", &one.id.to_string()))
                    (ui::hidden("outcome", "selected"))
                    (Field::new(texts, "reason", texts.decide_reason()).line(""))
                    (actions(&[Button::secondary(texts.panel_promote())]))
                }))
            }
        },
    )
}

/// Whether the meeting is held, and the buttons that decide it.
fn meeting(reader: &Reader<'_>, desk: &PanelDesk, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let standing = desk.applications.iter().filter(|one| one.is_submitted()).count();
    let (series, state) = (desk.series.key.clone(), desk.meeting.slug().to_owned());
    ui::section(
        "meeting",
        texts.meeting_heading(),
        &html! {
            p { (meeting_tag(texts, &desk.meeting.standing)) " " (texts.meeting_count(standing, desk.format.minimum_applications)) }
            @if let Standing::Cancelled { reason, .. } = &desk.meeting.standing { p { (said(reason)) } }
            (ui::form(routes::DecideMeeting { lang, series, state }, reader.token(), &html! {
                (ui::hidden("version", &desk.meeting.version.to_string()))
                @match &desk.meeting.standing {
                    Standing::Planned => {
                        (Field::new(texts, "reason", texts.meeting_reason()).optional().issues(issues).line(""))
                        (actions(&[
                            Button::primary(texts.meeting_hold()).sends("do", "hold"),
                            Button::danger(texts.meeting_cancel()).sends("do", "cancel"),
                        ]))
                    }
                    Standing::Confirmed { .. } => {
                        (Field::new(texts, "reason", texts.meeting_reason()).issues(issues).line(""))
                        (actions(&[Button::danger(texts.meeting_cancel()).sends("do", "cancel")]))
                    }
                    Standing::Cancelled { .. } => {
                        (actions(&[Button::secondary(texts.meeting_reinstate()).sends("do", "reinstate")]))
                    }
                    Standing::Held => {}
                }
            }))
        },
    )
}
