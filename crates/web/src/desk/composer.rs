//! Panels that are proposed.

use app::series::state_by_slug;
use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse as _, Redirect},
};
use domain::composer::{CandidateDesk, Composer};
use routes::{CandidatesPage, Compose, ComposerPage, SetWishes};
use views::{desk as pages, ui::Issues};

use super::{Query, refused, shown};
use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// The rules of a series, and what they propose.
pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ComposerPage { series, .. }): At<ComposerPage>,
) -> Answer {
    let desk = web.app.composer_desk(&actor, &series).await?;
    let kept = |name: &str| kept(&desk.composer, name);
    Ok(shown(&pages::composer(&reader, &desk, &kept, &Issues::default())))
}

/// Saves the rules, begins a search or stops it.
pub(super) async fn compose(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Compose { lang, series }): At<Compose>,
    posted: Posted,
) -> Answer {
    let back = ComposerPage { lang, series: series.clone() };
    match posted.get("do") {
        "begin" => web.app.compose(&actor, &series).await?,
        "stop" => web.app.stop_composing(&actor, &series).await?,
        "save" => {
            let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
            let typed = |name: &str| posted.get(name).to_owned();
            if let Err(error) = web.app.set_composer(&actor, (&series, version), &typed).await {
                let issues = pages::composer_sentences(reader.texts, &error.into_refusal()?);
                let desk = web.app.composer_desk(&actor, &series).await?;
                return Ok(refused(&pages::composer(&reader, &desk, &typed, &issues)));
            }
        }
        _ => return Err(Failure::Malformed),
    }
    Ok(Redirect::to(&back.to_string()).into_response())
}

fn kept(composer: &Composer, name: &str) -> String {
    let ticked = |is: bool| if is { "yes".to_owned() } else { String::new() };
    match name {
        "nhri" => ticked(composer.nhri),
        "one_each" => ticked(composer.one_each),
        "own_themes" => ticked(composer.own_themes),
        "lot" => composer.lot.to_string(),
        name => composer.number(name).to_string(),
    }
}

/// What is proposed for one meeting.
pub(super) async fn candidates(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(CandidatesPage { series, state, .. }): At<CandidatesPage>,
    query: RawQuery,
) -> Answer {
    let code = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let why = Query::read(query).get("why").parse().ok();
    let desk = web.app.candidates(&actor, &series, (code, why)).await?;
    let kept = |name: &str| wished(&desk, name);
    Ok(shown(&pages::candidates(&reader, &desk, &kept, &Issues::default())))
}

/// Saves what one meeting sets.
pub(super) async fn set_wishes(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SetWishes { lang, series, state }): At<SetWishes>,
    posted: Posted,
) -> Answer {
    let code = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let typed = |name: &str| posted.get(name).to_owned();
    let Err(error) = web.app.set_wishes(&actor, (&series, code, version), &typed).await else {
        return Ok(Redirect::to(&CandidatesPage { lang, series, state }.to_string()).into_response());
    };
    let issues = pages::composer_sentences(reader.texts, &error.into_refusal()?);
    let desk = web.app.candidates(&actor, &series, (code, None)).await?;
    Ok(refused(&pages::candidates(&reader, &desk, &typed, &issues)))
}

fn wished(desk: &CandidateDesk, name: &str) -> String {
    let wishes = desk.composer.wishes(desk.meeting.id);
    if let Some(theme) = name.strip_prefix("theme-") {
        return desk.composer.worth(desk.meeting.id, theme).to_string();
    }
    let Some(Ok(id)) = name.strip_prefix("seat-").map(str::parse) else { return String::new() };
    match (wishes.pinned.contains(&id), wishes.banned.contains(&id)) {
        (true, _) => "pin".to_owned(),
        (_, true) => "ban".to_owned(),
        _ => String::new(),
    }
}
