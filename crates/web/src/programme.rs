//! The programme: for everybody, and on the organisers' desk.

mod desk;

use app::{programmes::ProgrammeForReaders, series::state_by_slug};
use axum::{
    extract::State,
    http::header,
    response::{Html, IntoResponse as _, Response},
};
use domain::series::SeriesKey;
use i18n::Texts;
use policy::Actor;
use routes::{ApiProgramme, MeetingCalendar, Programme, ProgrammeCalendar, ProgrammeVersion};
use views::{
    ical::Calendar,
    programme::{self as pages, Shown},
};

use crate::{
    Web,
    extract::{At, By, Language},
    failure::Failure,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    let site = site
        .at::<Programme, _>(programme)
        .at::<ProgrammeVersion, _>(version)
        .at::<ProgrammeCalendar, _>(calendar)
        .at::<MeetingCalendar, _>(meeting_calendar)
        .at::<ApiProgramme, _>(api);
    desk::mount(site)
}

fn shown<'a>(web: &'a Web, found: &'a ProgrammeForReaders) -> Shown<'a> {
    Shown {
        series: &found.series,
        meetings: &found.meetings,
        published: found.published.as_ref(),
        changes: &found.changes,
        versions: &found.versions,
        speakers: &found.speakers,
        gone: &found.gone,
        for_missions: found.for_missions,
        address: &web.app.identity().address,
        rehearsal: web.settings.demo,
    }
}

async fn page(web: &Web, actor: &Actor, texts: &Texts, key: &SeriesKey, number: Option<u32>) -> Answer {
    let found = web.app.programme(actor, key, number).await?;
    Ok(Html(pages::programme(texts, &shown(web, &found)).into_string()).into_response())
}

async fn programme(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(Programme { series, .. }): At<Programme>,
) -> Answer {
    page(&web, &actor, texts, &series, None).await
}

async fn version(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(ProgrammeVersion { series, number, .. }): At<ProgrammeVersion>,
) -> Answer {
    page(&web, &actor, texts, &series, Some(number)).await
}

async fn calendar(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(ProgrammeCalendar { series, .. }): At<ProgrammeCalendar>,
) -> Answer {
    let found = web.app.programme(&actor, &series, None).await?;
    Ok(ics(&pages::programme_calendar(texts, &shown(&web, &found))))
}

async fn meeting_calendar(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(MeetingCalendar { series, state, .. }): At<MeetingCalendar>,
) -> Answer {
    let found = web.app.programme(&actor, &series, None).await?;
    let state = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let meeting = found.meetings.iter().find(|meeting| meeting.state == state).ok_or(Failure::NotFound)?;
    Ok(ics(&pages::meeting_calendar(texts, &shown(&web, &found), meeting)))
}

fn ics(calendar: &Calendar) -> Response {
    ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], calendar.to_text()).into_response()
}

async fn api(State(web): In, By(actor): By, At(ApiProgramme { series }): At<ApiProgramme>) -> Answer {
    let found = web.app.programme(&actor, &series, None).await?;
    let json = pages::programme_json(&shown(&web, &found)).to_string();
    Ok(([(header::CONTENT_TYPE, "application/json")], json).into_response())
}
