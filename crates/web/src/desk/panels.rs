//! Meetings and their panels.

use app::series::state_by_slug;
use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use domain::{
    desk::{MeetingVerdict, PanelEdit},
    meeting::StandingRefusal,
};
use routes::{ArrangePanel, DecideMeeting, PanelPage, Panels};
use views::{desk as pages, issue, ui::Issues};

use super::{refused, shown};
use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// The meetings of a series.
pub(super) async fn panels(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Panels { series, .. }): At<Panels>,
) -> Answer {
    let list = web.app.panel_list(&actor, &series).await?;
    Ok(shown(&pages::panels(&reader, &list)))
}

/// The panel of one meeting.
pub(super) async fn panel(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PanelPage { series, state, .. }): At<PanelPage>,
) -> Answer {
    let code = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let desk = web.app.panel(&actor, &series, code).await?;
    Ok(shown(&pages::panel(&reader, &desk, &Issues::default())))
}

/// Changes the panel of one meeting.
pub(super) async fn arrange(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ArrangePanel { lang, series, state }): At<ArrangePanel>,
    posted: Posted,
) -> Answer {
    let code = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let edit = edit(&posted).ok_or(Failure::Malformed)?;
    let Err(error) = web.app.arrange(&actor, &series, (code, version), &edit).await else {
        return Ok(Redirect::to(&PanelPage { lang, series, state }.to_string()).into_response());
    };
    let issues = issue::sentences(reader.texts, &error.into_refusal()?);
    let desk = web.app.panel(&actor, &series, code).await?;
    Ok(refused(&pages::panel(&reader, &desk, &issues)))
}

fn edit(posted: &Posted) -> Option<PanelEdit> {
    let act = posted.get("do");
    let (act, id) = act.split_once(':').unwrap_or((act, ""));
    match act {
        "propose" => Some(PanelEdit::Propose),
        "up" => Some(PanelEdit::Up(id.parse().ok()?)),
        "down" => Some(PanelEdit::Down(id.parse().ok()?)),
        "add" => Some(PanelEdit::Add(id.parse().ok()?)),
        "remove" => Some(PanelEdit::Remove(id.parse().ok()?)),
        "minutes" => {
            let minutes = posted.fields.iter().filter_map(|(field, value)| {
                Some((field.strip_prefix("minutes-")?.parse().ok()?, value.clone()))
            });
            Some(PanelEdit::Minutes(minutes.collect()))
        }
        _ => None,
    }
}

/// Decides whether a meeting is held.
pub(super) async fn decide_meeting(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(DecideMeeting { lang, series, state }): At<DecideMeeting>,
    posted: Posted,
) -> Answer {
    let texts = reader.texts;
    let code = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let verdict = match posted.get("do") {
        "hold" => MeetingVerdict::Hold,
        "cancel" => MeetingVerdict::Cancel(posted.get("reason").to_owned()),
        "reinstate" => MeetingVerdict::Reinstate,
        _ => return Err(Failure::Malformed),
    };
    let Err(error) = web.app.decide_meeting(&actor, &series, (code, version), &verdict).await else {
        return Ok(Redirect::to(&PanelPage { lang, series, state }.to_string()).into_response());
    };
    let sentence = match error.into_refusal()? {
        StandingRefusal::TooFewApplications { are, needed } => texts.meeting_too_few(are, needed),
        StandingRefusal::NoReason => texts.decide_no_reason(),
        StandingRefusal::NotFromHere => texts.meeting_not_from_here(),
    };
    let mut issues = Issues::default();
    issues.note("reason", sentence);
    let desk = web.app.panel(&actor, &series, code).await?;
    Ok(refused(&pages::panel(&reader, &desk, &issues)))
}
