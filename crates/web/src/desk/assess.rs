//! Assessing.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use domain::desk::AssessmentForm;
use routes::{Assess, AssessPage, SaveAssessment};
use views::{
    desk::{self as pages, AssessFields},
    issue,
    ui::Issues,
};

use super::{refused, shown};
use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// What the actor may assess.
pub(super) async fn list(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let all = web.app.to_assess(&actor).await?;
    Ok(shown(&pages::assess_list(&reader, &all)))
}

/// One application to be assessed.
pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AssessPage { id, .. }): At<AssessPage>,
) -> Answer {
    let desk = web.app.read_to_assess(&actor, id).await?;
    Ok(shown(&pages::assess_page(&reader, &desk, &AssessFields::of(&desk), &Issues::default())))
}

/// Keeps an assessment, and goes on to the next one that the actor has not assessed.
pub(super) async fn save(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveAssessment { lang, id }): At<SaveAssessment>,
    posted: Posted,
) -> Answer {
    let form = AssessmentForm {
        scores: posted.fields.iter().cloned().collect(),
        remark: posted.get("remark").to_owned(),
        version: posted.get("version").parse().map_err(|_| Failure::Malformed)?,
    };
    let Err(error) = web.app.assess(&actor, id, &form).await else {
        let next = web.app.to_assess(&actor).await?.into_iter().find(|one| one.score.is_none());
        let to = match (posted.get("do"), next) {
            ("stay", _) => AssessPage { lang, id }.to_string(),
            (_, Some(next)) => AssessPage { lang, id: next.application }.to_string(),
            (_, None) => Assess { lang }.to_string(),
        };
        return Ok(Redirect::to(&to).into_response());
    };
    let (desk, found) = *error.into_refusal()?;
    let typed = AssessFields { scores: form.scores, remark: form.remark, version: form.version };
    Ok(refused(&pages::assess_page(&reader, &desk, &typed, &issue::sentences(reader.texts, &found))))
}
