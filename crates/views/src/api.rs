//! Public facts as JSON, in version 1 of the interface.

use domain::{
    calendar::{Session, SpanPrecision, Status, sessions},
    call::Timeliness,
    exchange::SeriesFile,
    lang::Lang,
    meeting::{Meeting, Standing},
    series::Series,
    state::State,
};
use jiff::Timestamp;
use serde_json::{Value, json};

/// All series, the latest first.
#[must_use]
pub fn series_list(all: &[Series], address: &str) -> Value {
    let one = |series: &Series| {
        json!({
            "key": series.key,
            "working_group_session": series.wg_session,
            "mode": series.mode,
            "dates": series.dates,
            "held": series.held.as_ref().map(|held| held.dates),
            "closes": series.call.as_ref().map(|call| call.closes.instant()),
            "synthetic": series.synthetic,
            "page": page(series, address),
            "json": format!("{address}{}", routes::ApiSeries { series: series.key.clone() }),
        })
    };
    json!({ "series": all.iter().map(one).collect::<Vec<_>>() })
}

/// One series: its facts in the exchange layout, and where each meeting stands.
#[must_use]
pub fn series(
    series: &Series,
    meetings: &[Meeting],
    file: &SeriesFile,
    address: &str,
    now: Timestamp,
) -> Value {
    let meeting = |meeting: &Meeting| {
        let to = routes::Meeting { lang: Lang::En, series: series.key.clone(), state: meeting.slug().into() };
        json!({
            "state": meeting.state,
            "standing": match meeting.standing {
                Standing::Planned => "planned",
                Standing::Confirmed { .. } => "confirmed",
                Standing::Cancelled { .. } => "cancelled",
                Standing::Held => "held",
            },
            "closes": meeting.deadline(series).map(domain::time::Deadline::instant),
            "open": meeting.timeliness(series, now) == Timeliness::InTime,
            "page": format!("{address}{to}"),
        })
    };
    json!({
        "key": series.key,
        "page": page(series, address),
        "synthetic": series.synthetic,
        "facts": file,
        "meetings": meetings.iter().map(meeting).collect::<Vec<_>>(),
    })
}

fn page(series: &Series, address: &str) -> String {
    format!("{address}{}", routes::Series { lang: Lang::En, series: series.key.clone() })
}

/// All States.
#[must_use]
pub fn states() -> Value {
    let one = |state: &State| {
        let names: serde_json::Map<_, _> =
            Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), state.name(lang).into())).collect();
        json!({
            "iso3": state.code,
            "iso2": state.iso2,
            "slug": state.slug,
            "names": names,
            "group": state.group,
            "observer": state.observer,
            "member_since": state.member_since,
        })
    };
    json!({ "states": State::all().iter().map(one).collect::<Vec<_>>() })
}

/// All sessions of the UPR Working Group. What nothing confirms is null beside its status.
#[must_use]
pub fn all_sessions() -> Value {
    let status = |status: Status| json!(status);
    let one = |session: &Session| {
        let dates = session.dates.hedged().map(|span| {
            let precision = match span.precision {
                SpanPrecision::Day => "day",
                SpanPrecision::Month => "month",
            };
            json!({ "first": span.first, "last": span.last, "precision": precision })
        });
        json!({
            "number": session.number,
            "cycle": session.cycle,
            "dates": dates,
            "dates_status": status(session.dates.status()),
            "states": session.states.hedged(),
            "states_status": status(session.states.status()),
        })
    };
    json!({ "sessions": sessions().iter().map(one).collect::<Vec<_>>() })
}
