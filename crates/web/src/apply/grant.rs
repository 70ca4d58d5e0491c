//! The travel grant that is offered, and the passport of whoever travels.

use app::{Error, grants::OwnGrant};
use axum::http::StatusCode;
use domain::{
    grant::{Flaws, Stand},
    retention::Held,
    typed::Typed,
};
use routes::{OwnGrant as OwnGrantPage, PassportPage};
use views::{apply, desk::flaws, ui::Issues};

use super::{Applicant, show, to};
use crate::{failure::Failure, form::Posted, site::Answer};

/// The grant, or none: then there is nothing to look at here.
async fn own(asking: &Applicant) -> Result<Option<OwnGrant>, Failure> {
    Ok(asking.web.app.own_grant(&asking.actor).await?)
}

pub(super) async fn page(asking: Applicant) -> Answer {
    with(&asking, &Issues::default(), StatusCode::OK).await
}

async fn with(asking: &Applicant, issues: &Issues<'_>, status: StatusCode) -> Answer {
    let Some(own) = own(asking).await? else { return Ok(asking.home()) };
    let beside = asking.beside(&own.dossier, String::new()).await?;
    let page = apply::grant(asking.mine(&own.dossier, &beside), &own.grant, issues);
    Ok(show(status, page.into_string()))
}

/// Accepts, and leads on to the passport; or declines, after one more question.
pub(super) async fn reply(asking: Applicant, posted: Posted) -> Answer {
    let Some(own) = own(&asking).await? else { return Ok(asking.home()) };
    let accept = match (posted.get("answer"), posted.get("sure")) {
        ("accept", _) => true,
        ("decline", "yes") => false,
        ("decline", _) => {
            let beside = asking.beside(&own.dossier, String::new()).await?;
            let page = apply::decline_grant(asking.mine(&own.dossier, &beside));
            return Ok(show(StatusCode::OK, page.into_string()));
        }
        _ => return Ok(to(OwnGrantPage { lang: asking.lang })),
    };
    match asking.web.app.reply_to_grant(&asking.actor, accept).await {
        Ok(()) if accept => Ok(to(PassportPage { lang: asking.lang })),
        Ok(()) | Err(Error::Forbidden) => Ok(asking.home()),
        Err(error) => {
            let found = Flaws::one("answer", error.into_refusal()?);
            let issues = flaws(asking.texts, &found);
            with(&asking, &issues, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

pub(super) async fn passport_page(asking: Applicant) -> Answer {
    let Some(own) = own(&asking).await?.filter(is_accepted) else { return Ok(asking.home()) };
    let (typed, version) = own
        .passport
        .as_ref()
        .map_or_else(|| (Typed::default(), 0), |passport| (passport.typed(), passport.version));
    passport_with(&asking, &own, (&typed, version), (&Issues::default(), StatusCode::OK)).await
}

fn is_accepted(own: &OwnGrant) -> bool {
    matches!(own.grant.stand(), Stand::Accepted { .. })
}

async fn passport_with(
    asking: &Applicant,
    own: &OwnGrant,
    (typed, version): (&Typed, i64),
    (issues, status): (&Issues<'_>, StatusCode),
) -> Answer {
    let retention = asking.web.app.retention_of_own(&asking.actor).await?;
    let beside = asking.beside(&own.dossier, String::new()).await?;
    let mine = asking.mine(&own.dossier, &beside);
    let page = apply::passport(mine, typed, (version, retention.days(Held::Travel)), issues);
    Ok(show(status, page.into_string()))
}

pub(super) async fn save_passport(asking: Applicant, posted: Posted) -> Answer {
    if posted.get("do") == "erase" {
        asking.web.app.forget_passport(&asking.actor).await?;
        return Ok(to(PassportPage { lang: asking.lang }));
    }
    let Some(own) = own(&asking).await?.filter(is_accepted) else { return Ok(asking.home()) };
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let typed: Typed = posted.fields.iter().cloned().collect();
    match asking.web.app.save_passport(&asking.actor, version, &typed).await {
        Ok(()) => Ok(to(PassportPage { lang: asking.lang })),
        Err(error) => {
            let found = error.into_refusal()?;
            let issues = flaws(asking.texts, &found);
            let answer = (&issues, StatusCode::UNPROCESSABLE_ENTITY);
            passport_with(&asking, &own, (&typed, version), answer).await
        }
    }
}
