//! What decisions would change, letting applicants know them, and more time for one.

use domain::{
    desk::{Preview, Releases, Verdict},
    filter::Standing,
    series::Series,
};
use i18n::dates;
use maud::{Markup, html};

use super::{crumbs, standing, stands, state_name};
use crate::{
    reader::Reader,
    ui::{self, Button, Column, DateParts, Field, Issues, Notice, Row, Table, Words, actions, said},
};

/// What several decisions would change, with the form that does it.
#[must_use]
pub fn preview(reader: &Reader<'_>, preview: &Preview, verdict: &Verdict) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = &preview.series.key;
    let after = |rank: Option<u16>| -> Words<'_> {
        match (verdict, rank) {
            (Verdict::Undecide, _) => standing(texts, Standing::Undecided),
            (Verdict::Decide { .. }, Some(rank)) => texts.apps_reserve_place(rank),
            (Verdict::Decide { outcome, .. }, None) => standing(texts, Standing::Decided(*outcome)),
        }
    };
    let rows = preview.effects.iter().map(|effect| {
        Row::new([
            said(&effect.before.organisation),
            html! { (state_name(lang, effect.meeting.state)) },
            stands(texts, &effect.before),
            html! {
                @if effect.result.is_ok() { (after(effect.rank)) }
                @else { (ui::tag(ui::Tone::Bad, texts.decide_no_change())) }
                @if effect.result.is_ok() && effect.before.released { " " (texts.decide_known()) }
            },
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::new(texts.decide_before()),
        Column::new(texts.decide_after()),
    ];
    let fine = preview.effects.iter().all(|effect| effect.result.is_ok());
    let back = routes::Applications { lang, series: key.clone() };
    let main = html! {
        (ui::lead(texts.decide_preview_lead()))
        (Table::new(texts.decide_preview_title(), columns).rows(rows).show(texts))
        ul {
            @for (meeting, chosen, seats) in &preview.seats {
                li { (texts.decide_seats(state_name(lang, meeting.state), *chosen, *seats)) }
            }
        }
        @if fine {
            (ui::form(routes::DecideMany { lang, series: key.clone() }, reader.token(), &html! {
                @for effect in &preview.effects {
                    @let rank = effect.rank.map(|rank| rank.to_string()).unwrap_or_default();
                    (ui::hidden("pick", &format!("{}:{}:{rank}", effect.before.id, effect.before.version)))
                }
                (verdict_fields(verdict))
                (actions(&[
                    Button::primary(texts.decide_confirm()),
                    Button::secondary(texts.ui_back()).leads_to(&back),
                ]))
            }))
        } @else {
            (actions(&[Button::secondary(texts.ui_back()).leads_to(&back)]))
        }
    };
    let here = routes::Applications { lang, series: key.clone() };
    reader.page(texts.decide_preview_title(), here, crumbs(texts, lang, key), main)
}

fn verdict_fields(verdict: &Verdict) -> Markup {
    match verdict {
        Verdict::Undecide => ui::hidden("outcome", "undecide"),
        Verdict::Decide { outcome, reason } => {
            html! { (ui::hidden("outcome", outcome.name())) (ui::hidden("reason", reason)) }
        }
    }
}

/// The decisions that applicants do not know yet, each with a box; and a way to remind those who know
/// and have not answered.
#[must_use]
pub fn releases(reader: &Reader<'_>, releases: &Releases, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = &releases.series.key;
    let here = routes::Releases { lang, series: key.clone() };
    let main = html! {
        @if releases.meetings.is_empty() { (ui::lead(texts.release_nothing())) }
        @else {
            (ui::lead(texts.release_lead()))
            (ui::form(&here, reader.token(), &html! {
                @for (meeting, waiting) in &releases.meetings {
                    fieldset {
                        legend { (state_name(lang, meeting.state)) }
                        @for one in waiting {
                            @let value = format!("{}:{}:", one.id, one.version);
                            p { label {
                                input type="checkbox" name="pick" value=(value) checked;
                                " " (said(&one.organisation)) " " (stands(texts, one))
                            } }
                        }
                    }
                }
                (actions(&[Button::primary(texts.release_do())]))
            }))
        }
        @if releases.unanswered > 0 {
            (ui::section("unanswered", texts.release_unanswered(), &ui::form(&here, reader.token(), &html! {
                p { (texts.release_unanswered_count(releases.unanswered)) }
                p { (texts.release_remind_lead()) }
                (actions(&[Button::secondary(texts.release_remind()).sends("do", "remind")]))
            })))
        }
    };
    reader.page_with_issues(texts.release_title(), &here, crumbs(texts, lang, key), issues, main)
}

/// More time as it was typed.
#[derive(Clone, Debug, Default)]
pub struct MoreTimeFields {
    /// The reference of the application.
    pub reference: String,
    /// The day.
    pub day: String,
    /// The month.
    pub month: String,
    /// The year.
    pub year: String,
}

/// Where one applicant is given more time; with what was done, if it was.
#[must_use]
pub fn more_time(
    reader: &Reader<'_>,
    series: &Series,
    typed: &MoreTimeFields,
    issues: &Issues<'_>,
    done: Option<jiff::civil::Date>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::MoreTime { lang, series: series.key.clone() };
    let parts = DateParts { day: &typed.day, month: &typed.month, year: &typed.year };
    let main = html! {
        @if let Some(day) = done {
            (ui::notice(texts, Notice::Success, texts.more_time_done(dates::long(texts, day))))
        }
        (ui::lead(texts.more_time_lead()))
        (ui::form(&here, reader.token(), &html! {
            (Field::new(texts, "reference", texts.more_time_reference()).hint(texts.more_time_reference_hint())
                .issues(issues).code(&typed.reference))
            (Field::new(texts, "until", texts.more_time_date()).issues(issues).date(parts))
            (actions(&[Button::primary(texts.more_time_do())]))
        }))
    };
    reader.page_with_issues(texts.more_time_title(), &here, crumbs(texts, lang, &series.key), issues, main)
}
