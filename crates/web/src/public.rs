//! What everybody may see.

use std::fmt::Display;

use app::series::state_by_slug;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::state::State as UnState;
use i18n::Locale;
use policy::Actor;
use routes::{
    ApiSeries, ApiSeriesList, ApiSessions, ApiStates, Calendar, CallsFeed, ConceptNote, Health, Home,
    Meeting, Robots, Root, Script, Series, SeriesList, StyleSheet,
};
use views::{
    api, calendar,
    call::{Call, Told, call},
    feed::{Feed, feed},
    home, meeting as meetings, script, style,
};

use crate::{
    extract::{At, By, Language},
    failure::Failure,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<Root, _>(root)
        .at::<Health, _>(health)
        .at::<StyleSheet, _>(style_sheet)
        .at::<Script, _>(the_script)
        .at::<Robots, _>(robots)
        .at::<Home, _>(home_page)
        .at::<SeriesList, _>(series_list)
        .at::<Series, _>(series)
        .at::<ConceptNote, _>(concept_note)
        .at::<Meeting, _>(meeting)
        .at::<CallsFeed, _>(calls_feed)
        .at::<Calendar, _>(calendar_page)
        .at::<ApiSeriesList, _>(api_series_list)
        .at::<ApiSeries, _>(api_series)
        .at::<ApiStates, _>(api_states)
        .at::<ApiSessions, _>(api_sessions)
}

/// Sends a reader to the home page in a language of theirs.
async fn root(headers: HeaderMap) -> Answer {
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = Locale::negotiate(accept.unwrap_or_default());
    let lang = locale.tag().parse().unwrap_or_default();
    Ok(Redirect::to(&Home { lang }.to_string()).into_response())
}

/// Says that the platform is up and its database answers.
async fn health(State(web): In) -> Answer {
    web.app.all_series(&Actor::anyone()).await?;
    Ok("ok\n".into_response())
}

async fn style_sheet(At(StyleSheet { version }): At<StyleSheet>) -> Answer {
    asset(&version, style::version(), "text/css; charset=utf-8", style::sheet())
}

async fn the_script(At(Script { version }): At<Script>) -> Answer {
    let kind = "text/javascript; charset=utf-8";
    if version == script::passkey_version() {
        return asset(&version, script::passkey_version(), kind, script::passkey_source());
    }
    asset(&version, script::version(), kind, script::source())
}

/// What may be kept for ever, since its address changes with it.
fn asset(asked: &str, version: &str, kind: &'static str, content: &'static str) -> Answer {
    if asked != version {
        return Err(Failure::NotFound);
    }
    let kept = "public, max-age=31536000, immutable";
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], content).into_response())
}

/// Robots may read what is public, and nothing is lost if they leave the doors alone.
async fn robots() -> Answer {
    let text = "User-agent: *\nDisallow: /en/sign-in\nDisallow: /fr/sign-in\nDisallow: /es/sign-in\n\
                Disallow: /en/return\nDisallow: /fr/return\nDisallow: /es/return\n";
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

async fn home_page(State(web): In, By(actor): By, Language(texts): Language) -> Answer {
    let found = web.app.home(&actor).await?;
    let open: Vec<_> = found.open.iter().map(|one| (&one.series, one.meetings.as_slice())).collect();
    let shown =
        home::Home { open: &open, next: &found.next, past: &found.past, rehearsal: web.settings.demo };
    Ok(Html(home::home(texts, shown).into_string()).into_response())
}

async fn series_list(State(web): In, By(actor): By, Language(texts): Language) -> Answer {
    let all = web.app.all_series(&actor).await?;
    Ok(Html(home::all(texts, &all, web.settings.demo).into_string()).into_response())
}

async fn series(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(Series { series: key, .. }): At<Series>,
) -> Answer {
    let (found, programme) = web.app.call(&actor, &key).await?;
    let told = Told {
        texts,
        series: &found.series,
        meetings: &found.meetings,
        organisation: &web.app.identity().organisation,
        now: web.app.now(),
    };
    let page = call(Call { told, programme, rehearsal: web.settings.demo });
    Ok(Html(page.into_string()).into_response())
}

async fn concept_note(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(ConceptNote { series: key, .. }): At<ConceptNote>,
) -> Answer {
    let pdf = web.app.concept_note(&actor, &key, texts.locale()).await?;
    let name = format!("inline; filename=\"concept-note-{key}-{}.pdf\"", texts.locale().tag());
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("inline"));
    let mut response = ([(header::CONTENT_TYPE, "application/pdf")], pdf).into_response();
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// The meeting of a State. From the other words that people try for a State the reader is sent on.
async fn meeting(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(Meeting { lang, series: key, state: slug }): At<Meeting>,
) -> Answer {
    let Some(state) = state_by_slug(&slug) else {
        let state = UnState::by_slug(&slug.to_lowercase()).ok_or(Failure::NotFound)?;
        web.app.meeting(&actor, &key, state.code).await?;
        let there = Meeting { lang, series: key, state: state.slug.to_owned() };
        return Ok(Redirect::permanent(&there.to_string()).into_response());
    };
    let found = web.app.meeting(&actor, &key, state).await?;
    let page = meetings::meeting(meetings::MeetingPage {
        texts,
        series: &found.series,
        meeting: &found.meeting,
        slot: found.slot.as_ref(),
        questions: found.questions.as_ref(),
        speakers: &found.speakers,
        now: web.app.now(),
        rehearsal: web.settings.demo,
    });
    Ok(Html(page.into_string()).into_response())
}

async fn calendar_page(State(web): In, Language(texts): Language) -> Answer {
    Ok(Html(calendar::calendar(texts, web.settings.demo).into_string()).into_response())
}

async fn calls_feed(State(web): In, By(actor): By, Language(texts): Language) -> Answer {
    let found = web.app.calls(&actor).await?;
    let calls: Vec<_> = found.iter().map(|one| (&one.series, one.meetings.as_slice())).collect();
    let identity = web.app.identity();
    let made = feed(Feed {
        texts,
        calls: &calls,
        organisation: &identity.organisation,
        address: &identity.address,
        now: web.app.now(),
    });
    let text = made.map_err(|_| Failure::Broken)?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

async fn api_series_list(State(web): In, By(actor): By) -> Answer {
    let all = web.app.all_series(&actor).await?;
    Ok(json(api::series_list(&all, &web.app.identity().address)))
}

async fn api_series(State(web): In, By(actor): By, At(ApiSeries { series: key }): At<ApiSeries>) -> Answer {
    let (found, file) = web.app.series_facts(&actor, &key).await?;
    let address = &web.app.identity().address;
    Ok(json(api::series(&found.series, &found.meetings, &file, address, web.app.now())))
}

async fn api_states() -> Answer {
    Ok(json(api::states()))
}

async fn api_sessions() -> Answer {
    Ok(json(api::all_sessions()))
}

fn json(value: impl Display) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}
