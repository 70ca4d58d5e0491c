//! The team's key, and the public one of receipts.

use app::team::{NewKeyRefusal, Team, UnlockRefusal};
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use i18n::Texts;
use routes::{AddTeamKey, LockTeam, NewTeamPage, ReceiptKey, TeamPage, UnlockTeam};
use views::{Markup, reader::Reader, team as pages, ui::Issues, ui::Words};

use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<TeamPage, _>(team_page)
        .at_code::<UnlockTeam, _>(unlock)
        .at::<LockTeam, _>(lock)
        .at::<NewTeamPage, _>(new_page)
        .at_code::<AddTeamKey, _>(add)
        .at::<ReceiptKey, _>(receipt_key)
}

async fn team_page(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let team = web.app.team(&actor).await?;
    Ok(page(StatusCode::OK, team_with(&reader, &team, &Issues::default())))
}

fn team_with(reader: &Reader<'_>, team: &Team, issues: &Issues<'_>) -> Markup {
    let rows = team.keys.iter().map(|key| pages::TeamKeyRow {
        number: key.number,
        recipient: key.recipient.clone(),
        since: key.since,
        envelopes: key.envelopes,
        is_open: key.is_open,
    });
    pages::team(reader, &rows.collect::<Vec<_>>(), issues)
}

async fn unlock(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(UnlockTeam { lang }): At<UnlockTeam>,
    posted: Posted,
) -> Answer {
    match web.app.unlock_team(&actor, posted.get("key"), posted.get("passphrase")).await {
        Ok(()) => Ok(Redirect::to(&TeamPage { lang }.to_string()).into_response()),
        Err(error) => {
            let issue = match error.into_refusal()? {
                UnlockRefusal::Key(error) => wrong_key(reader.texts, error),
                UnlockRefusal::Another => ("key", reader.texts.team_another()),
            };
            let team = web.app.team(&actor).await?;
            let issues = Issues::from_iter([issue]);
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, team_with(&reader, &team, &issues)))
        }
    }
}

async fn lock(State(web): In, By(actor): By, At(LockTeam { lang }): At<LockTeam>, _: Posted) -> Answer {
    web.app.lock_team(&actor).await?;
    Ok(Redirect::to(&TeamPage { lang }.to_string()).into_response())
}

async fn new_page(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let (fresh, team) = web.app.fresh_team_key(&actor).await?;
    let shown = fresh.reveal();
    Ok(page(StatusCode::OK, pages::new_key(&reader, team.latest(), Some(&shown), &Issues::default())))
}

async fn add(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AddTeamKey { lang }): At<AddTeamKey>,
    posted: Posted,
) -> Answer {
    let seen = posted.get("seen").parse().map_err(|_| Failure::Malformed)?;
    match web.app.add_team_key(&actor, seen, (posted.get("key"), posted.get("passphrase"))).await {
        Ok(()) => Ok(Redirect::to(&TeamPage { lang }.to_string()).into_response()),
        Err(error) => {
            let issue = match error.into_refusal()? {
                NewKeyRefusal::Key(error) => wrong_key(reader.texts, error),
                NewKeyRefusal::Same => ("key", reader.texts.team_same()),
                NewKeyRefusal::Locked => ("key", reader.texts.team_locked()),
                NewKeyRefusal::Unfinished => ("key", reader.texts.team_unfinished()),
            };
            let issues = Issues::from_iter([issue]);
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, pages::new_key(&reader, seen, None, &issues)))
        }
    }
}

fn wrong_key(texts: &Texts, error: app::team::TeamKeyError) -> (&'static str, Words<'_>) {
    use app::team::TeamKeyError;
    match error {
        TeamKeyError::NotAKey => ("key", texts.team_not_a_key()),
        TeamKeyError::NoPassphrase => ("passphrase", texts.team_no_passphrase()),
        TeamKeyError::WrongPassphrase => ("passphrase", texts.team_wrong_passphrase()),
    }
}

async fn receipt_key(State(web): In) -> Answer {
    let text = web.app.receipt_check().to_string();
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// A page that no cache keeps, and neither does the browser: a key may stand on it.
fn page(status: StatusCode, page: Markup) -> Response {
    let mut response = (status, Html(page.into_string())).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
