//! What an earlier application suggests.

use app::{Error, applications::Earlier};
use axum::http::StatusCode;
use views::{apply, ui};

use super::{Applicant, answer::locked, show};
use crate::{form::Posted, site::Answer};

pub(super) async fn page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if !dossier.application.may_be_edited() {
        return Ok(asking.home());
    }
    let beside = asking.beside(&dossier, String::new()).await?;
    let page = apply::earlier(asking.mine(&dossier, &beside), "", &ui::Issues::default());
    Ok(show(StatusCode::OK, page.into_string()))
}

/// Shows what the application whose code was typed suggests; with `take`, answers as it did.
pub(super) async fn take(asking: Applicant, posted: Posted) -> Answer {
    let code = posted.get("code");
    let (app, actor) = (&asking.web.app, &asking.actor);
    let looked = if posted.get("then") == "take" {
        let questions: Vec<_> = posted.all("take").map(str::to_owned).collect();
        app.take_from_earlier(actor, code, &questions).await.map(|()| None)
    } else {
        app.look_at_earlier(actor, code).await.map(Some)
    };
    match looked {
        Ok(None) => Ok(asking.home()),
        Ok(Some(Earlier { dossier, suggested })) => {
            let beside = asking.beside(&dossier, String::new()).await?;
            let page = apply::suggested(asking.mine(&dossier, &beside), code, &suggested);
            Ok(show(StatusCode::OK, page.into_string()))
        }
        Err(Error::Forbidden) => locked(&asking).await,
        Err(error) => {
            let _ = error.into_refusal()?;
            let dossier = asking.web.app.dossier(&asking.actor).await?;
            let beside = asking.beside(&dossier, String::new()).await?;
            let issues = ui::Issues::from_iter([("code", asking.texts.apply_return_wrong())]);
            let page = apply::earlier(asking.mine(&dossier, &beside), code, &issues);
            Ok(show(StatusCode::UNPROCESSABLE_ENTITY, page.into_string()))
        }
    }
}
