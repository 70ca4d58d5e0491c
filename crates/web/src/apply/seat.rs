//! The answer to the offer of a seat.

use app::Error;
use axum::http::StatusCode;
use domain::application::{Audience, Consent, Dossier, Status};
use views::{
    apply::{self, SeatForm},
    ui::Issues,
};

use super::{Applicant, answer::locked, show};
use crate::{form::Posted, site::Answer};

pub(super) async fn page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if !is_offered(&dossier) {
        return Ok(asking.home());
    }
    let Consent { organisation, speaker } = dossier.application.consent;
    let chosen = (organisation.name(), speaker.name());
    with(&asking, &dossier, chosen, &Issues::default(), StatusCode::OK).await
}

fn is_offered(dossier: &Dossier) -> bool {
    matches!(dossier.application.status(), Status::Selected | Status::Confirmed)
}

async fn with(
    asking: &Applicant,
    dossier: &Dossier,
    (organisation, speaker): (&str, &str),
    issues: &Issues<'_>,
    status: StatusCode,
) -> Answer {
    let beside = asking.beside(dossier, String::new()).await?;
    let form = SeatForm { organisation, speaker, issues };
    Ok(show(status, apply::seat(asking.mine(dossier, &beside), form).into_string()))
}

pub(super) async fn reply(asking: Applicant, posted: Posted) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if !is_offered(&dossier) {
        return locked(&asking).await;
    }
    let consent = if posted.get("answer") == "give-up" {
        if posted.get("sure") != "yes" {
            let beside = asking.beside(&dossier, String::new()).await?;
            return Ok(show(StatusCode::OK, apply::give_up(asking.mine(&dossier, &beside)).into_string()));
        }
        None
    } else {
        let audience =
            |field| Audience::ALL.into_iter().find(|audience| audience.name() == posted.get(field));
        let (organisation, speaker) = (audience("organisation"), audience("speaker"));
        let (Some(organisation), Some(speaker)) = (organisation, speaker) else {
            let missing = [("organisation", organisation), ("speaker", speaker)];
            let issues: Issues<'_> = missing
                .into_iter()
                .filter(|(_, audience)| audience.is_none())
                .map(|(field, _)| (field, asking.texts.apply_audience_missing()))
                .collect();
            let chosen = (posted.get("organisation"), posted.get("speaker"));
            return with(&asking, &dossier, chosen, &issues, StatusCode::UNPROCESSABLE_ENTITY).await;
        };
        Some(Consent { organisation, speaker })
    };
    match asking.web.app.reply_to_seat(&asking.actor, consent).await {
        Ok(_) => Ok(asking.home()),
        Err(Error::Refused(_) | Error::Forbidden) => locked(&asking).await,
        Err(error) => {
            let _ = error.into_refusal()?;
            Ok(asking.home())
        }
    }
}
