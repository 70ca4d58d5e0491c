//! Who may see what: chosen, and closed in an emergency.

use std::collections::BTreeMap;

use app::{
    Error,
    applications::{SafetyRefusal, seen_consent},
};
use axum::{extract::RawQuery, http::StatusCode};
use domain::application::{Dossier, Item, SafetyForm, State, from_field};
use routes::SafetyPage;
use views::{
    apply::{self, SafetySaid},
    ui::Issues,
};

use super::{Applicant, answer::locked, show, to};
use crate::{form::Posted, site::Answer};

pub(super) async fn page(asking: Applicant, RawQuery(query): RawQuery) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if is_over(&dossier) {
        return Ok(asking.home());
    }
    let said = if query.as_deref() == Some("saved") { SafetySaid::Saved } else { SafetySaid::Nothing };
    let form = SafetyForm::of(&dossier.application.consent, &dossier.series.time_zone);
    with(&asking, &dossier, (&form, &Issues::default()), said, StatusCode::OK).await
}

fn is_over(dossier: &Dossier) -> bool {
    matches!(dossier.application.state(), State::Withdrawn(_))
}

async fn with(
    asking: &Applicant,
    dossier: &Dossier,
    (form, issues): (&SafetyForm, &Issues<'_>),
    said: SafetySaid,
    status: StatusCode,
) -> Answer {
    let beside = asking.beside(dossier, seen_consent(&dossier.application.consent)).await?;
    Ok(show(status, apply::safety(asking.mine(dossier, &beside), form, issues, said).into_string()))
}

pub(super) async fn save(asking: Applicant, posted: Posted) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if is_over(&dossier) {
        return locked(&asking).await;
    }
    let form = form(&posted);
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let consent = match form.parse(&dossier.series.time_zone) {
        Ok(consent) => consent,
        Err(found) => {
            let issues = apply::safety_sentences(asking.texts, &found);
            return with(&asking, &dossier, (&form, &issues), SafetySaid::Nothing, refused).await;
        }
    };
    match asking.web.app.allow(&asking.actor, posted.get("seen"), consent).await {
        Ok(_) => Ok(to(format!("{}?saved", SafetyPage { lang: asking.lang }))),
        Err(Error::Refused(SafetyRefusal::Meanwhile(dossier))) => {
            with(&asking, &dossier, (&form, &Issues::default()), SafetySaid::Meanwhile, StatusCode::CONFLICT)
                .await
        }
        Err(Error::Refused(SafetyRefusal::Past) | Error::Forbidden) => locked(&asking).await,
        Err(error) => {
            let _ = error.into_refusal()?;
            Ok(asking.home())
        }
    }
}

fn form(posted: &Posted) -> SafetyForm {
    let of =
        |item: Item| (item, (posted.get(item.name()).to_owned(), posted.get(from_field(item)).to_owned()));
    SafetyForm {
        speaker_risk: posted.get("speaker_risk").to_owned(),
        organisation_risk: posted.get("organisation_risk").to_owned(),
        items: Item::ASKED.map(of).into_iter().collect::<BTreeMap<_, _>>(),
        date: posted.get("date").to_owned(),
        time: posted.get("time").to_owned(),
    }
}

/// Asks once more, and closes everything.
pub(super) async fn close_everything(asking: Applicant, posted: Posted) -> Answer {
    if posted.get("sure") != "yes" {
        let dossier = asking.web.app.dossier(&asking.actor).await?;
        let beside = asking.beside(&dossier, String::new()).await?;
        let page = apply::close_everything(asking.mine(&dossier, &beside));
        return Ok(show(StatusCode::OK, page.into_string()));
    }
    match asking.web.app.close_everything(&asking.actor, asking.browser.as_deref()).await {
        Ok(()) => Ok(to(SafetyPage { lang: asking.lang })),
        Err(Error::Forbidden) => locked(&asking).await,
        Err(error) => Err(error.into()),
    }
}
