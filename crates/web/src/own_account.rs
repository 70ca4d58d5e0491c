//! The own account: sessions, second factors, recovery codes.

use app::{Error, accounts::FactorRefusal};
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::lang::Lang;
use policy::Actor;
use routes::{
    AccountPage, Confirm, ConfirmPage, EndOtherSessions, EndSession, MakeRecoveryCodes, SetFactor,
    SetFactorPage,
};
use views::{account as pages, ui::Issues};

use crate::{
    Web,
    account::{refused, rehearsed, with_cookie},
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    session::Asked,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<AccountPage, _>(account)
        .at::<EndSession, _>(end_session)
        .at::<EndOtherSessions, _>(end_other_sessions)
        .at::<ConfirmPage, _>(confirm_page)
        .at_code::<Confirm, _>(confirm)
        .at::<SetFactorPage, _>(set_factor_page)
        .at_code::<SetFactor, _>(set_factor)
        .at::<MakeRecoveryCodes, _>(make_recovery_codes)
}

async fn account(State(web): In, By(actor): By, For(reader): For, Asked(token): Asked) -> Answer {
    let own = web.app.own_account(&actor).await?;
    let sessions = own
        .sessions
        .iter()
        .map(|session| pages::SessionRow {
            word: web.app.session_word(session),
            since: session.since,
            seen: session.seen,
            way: session.way,
            proven: session.proven.is_some(),
            here: session.hash == token,
        })
        .collect();
    let page = pages::Account {
        appointments: &own.appointments,
        series: &own.series,
        sessions,
        second_factor: own.second_factor,
        passkeys: web.app.has_passkeys().then(|| own.passkeys.into_iter().map(row).collect()),
        providers: own.providers.into_iter().map(provider_row).collect(),
        recovery_codes: own.recovery_codes,
        rests_until: own.rests_until,
    };
    Ok(Html(pages::account(&reader, &page).into_string()).into_response())
}

fn row(passkey: app::accounts::OwnPasskey) -> pages::PasskeyRow {
    let app::accounts::OwnPasskey { id, name, since, used, .. } = passkey;
    pages::PasskeyRow { id, name, since, used }
}

fn provider_row(link: app::accounts::ProviderLink) -> pages::ProviderRow {
    let app::accounts::ProviderLink { issuer, since, used, .. } = link;
    pages::ProviderRow { issuer, since, used }
}

async fn end_session(
    State(web): In,
    By(actor): By,
    At(EndSession { lang }): At<EndSession>,
    posted: Posted,
) -> Answer {
    web.app.end_own_session(&actor, posted.get("session")).await?;
    Ok(Redirect::to(&AccountPage { lang }.to_string()).into_response())
}

async fn end_other_sessions(
    State(web): In,
    By(actor): By,
    At(EndOtherSessions { lang }): At<EndOtherSessions>,
    Asked(token): Asked,
    _: Posted,
) -> Answer {
    web.app.end_other_sessions(&actor, &token).await?;
    Ok(Redirect::to(&AccountPage { lang }.to_string()).into_response())
}

async fn confirm_page(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let shown = rehearsed(&web, &actor, None).await?;
    Ok(Html(
        pages::confirm(&reader, (shown.as_deref(), web.app.has_passkeys()), &Issues::default()).into_string(),
    )
    .into_response())
}

async fn confirm(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Confirm { lang }): At<Confirm>,
    Asked(token): Asked,
    posted: Posted,
) -> Answer {
    match web.app.confirm(&actor, &token, posted.get("code")).await {
        Ok(browser) => {
            let to = Redirect::to(&AccountPage { lang }.to_string());
            Ok(with_cookie(to, browser.reveal(), web.settings.secure))
        }
        Err(error) => {
            let issues = refused(reader.texts, error.into_refusal()?);
            let shown = rehearsed(&web, &actor, None).await?;
            let page = pages::confirm(&reader, (shown.as_deref(), web.app.has_passkeys()), &issues);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
        }
    }
}

async fn set_factor_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SetFactorPage { lang }): At<SetFactorPage>,
    Asked(token): Asked,
) -> Answer {
    if web.app.must_confirm(&actor, &token).await? {
        return Ok(to_confirm(lang));
    }
    let factor = web.app.propose_second_factor();
    let address = factor.address(&reader.name);
    let page = pages::set_factor(&reader, &factor.reveal(), &address, &Issues::default());
    Ok(Html(page.into_string()).into_response())
}

/// Where somebody shows a second factor before changing any.
pub(crate) fn to_confirm(lang: Lang) -> Response {
    Redirect::to(&ConfirmPage { lang }.to_string()).into_response()
}

async fn set_factor(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SetFactor { lang }): At<SetFactor>,
    Asked(token): Asked,
    posted: Posted,
) -> Answer {
    let secret = posted.get("secret");
    match web.app.set_second_factor(&actor, &token, secret, posted.get("code")).await {
        Ok(browser) => {
            let to = Redirect::to(&AccountPage { lang }.to_string());
            Ok(with_cookie(to, browser.reveal(), web.settings.secure))
        }
        Err(error) => match error.into_refusal()? {
            FactorRefusal::NotFresh => Ok(to_confirm(lang)),
            FactorRefusal::NoSecret => Err(Failure::Malformed),
            FactorRefusal::Wrong => {
                let issues = [("code", reader.texts.account_factor_wrong())].into_iter().collect();
                let address = web.app.factor_address(secret, &reader.name);
                let page = pages::set_factor(&reader, secret, &address, &issues);
                Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
            }
        },
    }
}

async fn make_recovery_codes(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(MakeRecoveryCodes { lang }): At<MakeRecoveryCodes>,
    Asked(token): Asked,
    _: Posted,
) -> Answer {
    match made(&web, &actor, &token).await? {
        Some(codes) => Ok(Html(pages::recovery_codes(&reader, &codes).into_string()).into_response()),
        None => Ok(to_confirm(lang)),
    }
}

/// Fresh recovery codes; none if a second factor must be shown first.
async fn made(web: &Web, actor: &Actor, token: &str) -> Result<Option<Vec<String>>, Failure> {
    match web.app.make_recovery_codes(actor, token).await {
        Ok(codes) => Ok(Some(codes)),
        Err(Error::Refused(_)) => Ok(None),
        Err(error) => Err(error.into_refusal().map_or_else(Failure::from, |_| Failure::Broken)),
    }
}
