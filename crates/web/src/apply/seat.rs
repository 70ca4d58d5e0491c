//! The answer to the offer of a seat.

use app::Error;
use axum::http::StatusCode;
use domain::application::{Dossier, SeatAnswer, Status};
use routes::SafetyPage;
use views::apply;

use super::{Applicant, answer::locked, show, to};
use crate::{form::Posted, site::Answer};

pub(super) async fn page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if !is_offered(&dossier) {
        return Ok(asking.home());
    }
    let beside = asking.beside(&dossier, String::new()).await?;
    Ok(show(StatusCode::OK, apply::seat(asking.mine(&dossier, &beside)).into_string()))
}

fn is_offered(dossier: &Dossier) -> bool {
    matches!(dossier.application.status(), Status::Selected | Status::Confirmed)
}

/// Confirms the seat, and leads on to what may be shown; or gives it back, after one more question.
pub(super) async fn reply(asking: Applicant, posted: Posted) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if !is_offered(&dossier) {
        return locked(&asking).await;
    }
    let answer = match (posted.get("answer"), posted.get("sure")) {
        ("give-up", "yes") => SeatAnswer::GiveUp,
        ("give-up", _) => {
            let beside = asking.beside(&dossier, String::new()).await?;
            return Ok(show(StatusCode::OK, apply::give_up(asking.mine(&dossier, &beside)).into_string()));
        }
        ("confirm", _) => SeatAnswer::Confirm,
        _ => return Ok(asking.home()),
    };
    match asking.web.app.reply_to_seat(&asking.actor, answer).await {
        Ok(_) if answer == SeatAnswer::Confirm => Ok(to(SafetyPage { lang: asking.lang })),
        Ok(_) => Ok(asking.home()),
        Err(Error::Refused(_) | Error::Forbidden) => locked(&asking).await,
        Err(error) => {
            let _ = error.into_refusal()?;
            Ok(asking.home())
        }
    }
}
