//! Checking, handing in, the receipt, taking back.

use app::{Error, applications::seen_whole};
use axum::http::StatusCode;
use domain::application::{Dossier, State};
use routes::ReceiptPage;
use views::apply::{self, Notice};

use super::{Applicant, answer::locked, begin::left, save_as, show, to};
use crate::{form::Posted, site::Answer};

pub(super) async fn check_page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    check_with(&asking, &dossier, Notice::None, StatusCode::OK).await
}

async fn check_with(asking: &Applicant, dossier: &Dossier, said: Notice, status: StatusCode) -> Answer {
    let beside = asking.beside(dossier, seen_whole(dossier)).await?;
    Ok(show(status, apply::check(asking.mine(dossier, &beside), said).into_string()))
}

pub(super) async fn submit(asking: Applicant, posted: Posted) -> Answer {
    let refusal = match asking.web.app.submit(&asking.actor, posted.get("seen"), asking.lang).await {
        Ok(_) => return Ok(to(ReceiptPage { lang: asking.lang })),
        Err(Error::Forbidden) => return locked(&asking).await,
        Err(Error::Stale) => {
            let dossier = asking.web.app.dossier(&asking.actor).await?;
            return check_with(&asking, &dossier, Notice::ChangedSince, StatusCode::CONFLICT).await;
        }
        Err(error) => error.into_refusal()?,
    };
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let beside = asking.beside(&dossier, seen_whole(&dossier)).await?;
    let page = apply::refused(asking.mine(&dossier, &beside), &refusal);
    Ok(show(StatusCode::UNPROCESSABLE_ENTITY, page.into_string()))
}

pub(super) async fn receipt_page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let Some(submission) = dossier.application.submission() else { return Ok(asking.home()) };
    let beside = asking.beside(&dossier, String::new()).await?;
    let page = apply::receipt(asking.mine(&dossier, &beside), submission);
    Ok(show(StatusCode::OK, page.into_string()))
}

pub(super) async fn receipt_text(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let Some(submission) = dossier.application.submission() else { return Ok(asking.home()) };
    let beside = asking.beside(&dossier, String::new()).await?;
    let text = apply::receipt_text(asking.mine(&dossier, &beside), submission);
    Ok(save_as("attachment; filename=\"receipt.txt\"", text))
}

pub(super) async fn signed_receipt(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let Some(text) = asking.web.app.receipt(&dossier) else { return Ok(asking.home()) };
    Ok(save_as("attachment; filename=\"receipt-signed.txt\"", text))
}

pub(super) async fn withdraw_page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if matches!(dossier.application.state(), State::Withdrawn(_)) {
        return Ok(asking.home());
    }
    let beside = asking.beside(&dossier, String::new()).await?;
    Ok(show(StatusCode::OK, apply::withdraw(asking.mine(&dossier, &beside)).into_string()))
}

pub(super) async fn withdraw(asking: Applicant, _: Posted) -> Answer {
    match asking.web.app.withdraw(&asking.actor).await {
        Ok(State::Draft) => Ok(left(&asking)),
        Ok(State::Submitted(_) | State::Withdrawn(_)) | Err(Error::Refused(_)) => Ok(asking.home()),
        Err(Error::Forbidden) => locked(&asking).await,
        Err(error) => {
            let _ = error.into_refusal()?;
            Ok(asking.home())
        }
    }
}
