//! Assessing.

use app::Error;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect},
};
use domain::{
    desk::{AssessmentDesk, AssessmentForm},
    issue::Issues as Found,
    typed::Typed,
};
use routes::{Assess, AssessPage, DeclarationPage, Declare, DeclareConflict, SaveAssessment, WriteNote};
use views::{
    Markup,
    desk::{self as pages, AssessFields, Assessing},
    issue,
    reader::Reader,
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
    let list = web.app.to_assess(&actor).await?;
    Ok(shown(&pages::assess_list(&reader, &list)))
}

/// One application to be assessed.
pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AssessPage { id, .. }): At<AssessPage>,
) -> Answer {
    let desk = web.app.read_to_assess(&actor, id).await?;
    Ok(shown(&show(&reader, &desk, &AssessFields::of(&desk), ("", &Found::default(), false))))
}

fn show(
    reader: &Reader<'_>,
    desk: &AssessmentDesk,
    typed: &AssessFields,
    (note, found, stale): (&str, &Found, bool),
) -> Markup {
    let issues = issue::sentences(reader.texts, found);
    pages::assess_page(reader, desk, Assessing { typed, note, issues: &issues, stale })
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
    let error = match web.app.assess(&actor, id, &form).await {
        Ok(()) => {
            let all = web.app.to_assess(&actor).await?.applications;
            let next = all.into_iter().find(|one| one.score.is_none());
            let to = match (posted.get("do"), next) {
                ("stay", _) => AssessPage { lang, id }.to_string(),
                (_, Some(next)) => AssessPage { lang, id: next.application }.to_string(),
                (_, None) => Assess { lang }.to_string(),
            };
            return Ok(Redirect::to(&to).into_response());
        }
        Err(error) => error,
    };
    let typed = AssessFields { scores: form.scores, remark: form.remark, version: form.version };
    if matches!(error, Error::Stale) {
        // Nothing that was typed is lost: both are shown, and what is typed can be saved over the other.
        let desk = web.app.read_to_assess(&actor, id).await?;
        let version = desk.own.as_ref().map_or(0, |own| own.version);
        let page = show(&reader, &desk, &AssessFields { version, ..typed }, ("", &Found::default(), true));
        return Ok((StatusCode::CONFLICT, Html(page.into_string())).into_response());
    }
    let (desk, found) = *error.into_refusal()?;
    Ok(refused(&show(&reader, &desk, &typed, ("", &found, false))))
}

/// Writes a note for the others who assess.
pub(super) async fn note(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(WriteNote { lang, id }): At<WriteNote>,
    posted: Posted,
) -> Answer {
    let note = posted.get("note");
    let Err(error) = web.app.write_note(&actor, id, note).await else {
        return Ok(Redirect::to(&AssessPage { lang, id }.to_string()).into_response());
    };
    let (desk, found) = *error.into_refusal()?;
    Ok(refused(&show(&reader, &desk, &AssessFields::of(&desk), (note, &found, false))))
}

/// Declares a conflict of interest; the application is not there any more, so the list is shown.
pub(super) async fn conflict(
    State(web): In,
    By(actor): By,
    At(DeclareConflict { lang, id }): At<DeclareConflict>,
    _posted: Posted,
) -> Answer {
    web.app.declare_conflict(&actor, id).await?;
    Ok(Redirect::to(&Assess { lang }.to_string()).into_response())
}

/// What the actor has to do with others.
pub(super) async fn declaration(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(DeclarationPage { lang }): At<DeclarationPage>,
) -> Answer {
    let declared = web.app.own_declaration(&actor).await?;
    let typed = declared.as_ref().map(|one| pages::declared(one, lang)).unwrap_or_default();
    let version = declared.map_or(0, |one| one.version);
    Ok(shown(&pages::declaration(&reader, &typed, version, &Issues::default())))
}

/// Keeps what the actor has to do with others.
pub(super) async fn declare(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Declare { lang }): At<Declare>,
    posted: Posted,
) -> Answer {
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let typed: Typed = posted.fields.iter().cloned().collect();
    match web.app.declare(&actor, version, &typed).await {
        Ok(()) => Ok(Redirect::to(&Assess { lang }.to_string()).into_response()),
        Err(error) => {
            let issues = issue::sentences(reader.texts, &error.into_refusal()?);
            Ok(refused(&pages::declaration(&reader, &typed, version, &issues)))
        }
    }
}
