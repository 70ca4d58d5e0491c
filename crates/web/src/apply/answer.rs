//! The pages of the form.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use app::applications::{SaveRefusal, Saved, SentFile, StepForm, seen};
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use domain::{
    application::{Dossier, SubmitRefusal},
    issue::Issues,
};
use routes::{CheckPage, OwnCopy, SaveStep, StepPage};
use views::{
    apply::{self, Clashing, Resume, Said},
    ui,
};

use super::{Applicant, show, to};
use crate::{
    desk::files::answer_file,
    extract::At,
    failure::Failure,
    form::{Coming, Posted},
    site::Answer,
};

/// Shows a page of the form. `?all` shows what is missing too, `?saved` that it was saved.
pub(super) async fn page(
    asking: Applicant,
    At(StepPage { step, .. }): At<StepPage>,
    RawQuery(query): RawQuery,
) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let shown = dossier.step(&step).ok_or(Failure::NotFound)?;
    let issues = dossier.issues_of(shown);
    let query = query.unwrap_or_default();
    let issues = if query == "all" { issues } else { issues.but_missing() };
    let said = if query == "saved" { Said::Saved } else { Said::Nothing };
    with_issues(&asking, &dossier, &step, &issues, said, StatusCode::OK).await
}

async fn with_issues(
    asking: &Applicant,
    dossier: &Dossier,
    step: &str,
    issues: &Issues,
    said: Said,
    status: StatusCode,
) -> Answer {
    let step = dossier.step(step).ok_or(Failure::NotFound)?;
    let beside = asking.beside(dossier, seen(dossier, step)).await?;
    let issues = apply::sentences(asking.texts, step, issues);
    Ok(show(status, apply::step(asking.mine(dossier, &beside), step, &issues, said).into_string()))
}

/// The copy of a file that others see.
pub(super) async fn own_copy(asking: Applicant, At(OwnCopy { question, .. }): At<OwnCopy>) -> Answer {
    let content = asking.web.app.own_copy(&asking.actor, &question).await?;
    Ok(answer_file(&question, &content.file.kind, content.bytes))
}

/// Saves a page of the form as it was typed, and says what is wrong with it.
///
/// The words come before the files of a form, and are saved before any file has arrived: a line that
/// breaks in the middle of a file takes no word with it.
pub(super) async fn save(
    asking: Applicant,
    At(SaveStep { step, .. }): At<SaveStep>,
    coming: Coming,
) -> Answer {
    let (app, actor, page) = (asking.web.app.clone(), asking.actor.clone(), step.clone());
    let asked_more = Arc::new(AtomicBool::new(false));
    let more = asked_more.clone();
    let save = async move |words: Posted| {
        let so_far = StepForm { is_unfinished: true, ..form(words) };
        // If it was refused, it will be again when all is there, and that is said then.
        if let Ok(saved) = app.save_step(&actor, &page, so_far).await {
            more.store(saved.asks_more, Ordering::Relaxed);
        }
    };
    let posted = coming.read(save).await?;
    if asking.actor.application.is_none() && posted.get("then") != "autosave" {
        return Ok(closed_meanwhile(&asking, &step, &posted, &ui::Issues::default()));
    }
    let then = posted.get("then").to_owned();
    if then == "autosave" {
        return autosave(&asking, &step, posted).await;
    }
    let saved = match asking.web.app.save_step(&asking.actor, &step, form(posted)).await {
        Ok(saved) => saved,
        Err(app::Error::Forbidden) => return locked(&asking).await,
        Err(error) => return clash(&asking, &step, error.into_refusal()?).await,
    };
    let Saved { dossier, files, mut asks_more } = saved;
    asks_more |= asked_more.load(Ordering::Relaxed);
    if !dossier.is_open(asking.web.app.now()) {
        return Ok(asking.home());
    }
    let Some(shown) = dossier.step(&step) else { return Ok(asking.home()) };
    let mut wrong = files.clone();
    if then != "back" {
        for (field, issue) in dossier.issues_of(shown).but_missing().iter() {
            wrong.note(field, issue.clone());
        }
    }
    if !wrong.is_empty() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return with_issues(&asking, &dossier, &step, &wrong, Said::Nothing, status).await;
    }
    Ok(next(&asking, &dossier, &step, &then, asks_more))
}

/// Saves what was typed so far and says what the page shows now, for the script that goes on from there.
/// Of anything else it needs to know no more than that it was not saved.
async fn autosave(asking: &Applicant, step: &str, posted: Posted) -> Answer {
    let saved = asking.web.app.save_step(&asking.actor, step, form(posted)).await;
    let Saved { dossier, .. } = match saved {
        Ok(saved) => saved,
        Err(error) => {
            error.into_refusal()?;
            return Err(Failure::Stale);
        }
    };
    let shown = dossier.step(step).ok_or(Failure::NotFound)?;
    Ok(super::private(seen(&dossier, shown).into_response()))
}

/// Where the applicant goes from a page that is in order.
fn next(asking: &Applicant, dossier: &Dossier, step: &str, then: &str, asks_more: bool) -> Response {
    let lang = asking.lang;
    let (before, after) = dossier.beside(step);
    let page = |id: &str| StepPage { lang, step: id.to_owned() };
    match (then, before, after) {
        ("back", Some(before), _) => to(page(&before.id)),
        ("stay", _, _) => to(format!("{}?saved", page(step))),
        // An answer brought up further questions here: they come before the next page.
        _ if asks_more => to(format!("{}?saved", page(step))),
        (_, _, Some(after)) => to(page(&after.id)),
        (_, _, None) => to(CheckPage { lang }),
    }
}

/// Nothing that was typed is lost to somebody whose session ended: the code is asked for, and what
/// was typed comes along.
pub(super) fn closed_meanwhile(
    asking: &Applicant,
    step: &str,
    posted: &Posted,
    issues: &ui::Issues<'_>,
) -> Response {
    let page = apply::resume(Resume {
        texts: asking.texts,
        token: asking.token.as_deref(),
        rehearsal: asking.web.settings.demo,
        step,
        typed: &posted.fields,
        issues,
    });
    show(StatusCode::UNPROCESSABLE_ENTITY, page.into_string())
}

pub(super) fn form(posted: Posted) -> StepForm {
    let left = posted
        .fields
        .iter()
        .filter(|(name, value)| name.starts_with("take-") && value == "saved")
        .filter_map(|(name, _)| name.strip_prefix("take-").map(str::to_owned))
        .collect();
    let files = posted
        .files
        .iter()
        .map(|file| SentFile {
            question: file.field.clone(),
            name: file.name.clone(),
            content: file.content.clone().into(),
        })
        .collect();
    StepForm {
        seen: posted.get("seen").to_owned(),
        is_unfinished: false,
        removed: posted.all("remove").map(str::to_owned).collect(),
        left,
        files,
        typed: posted.fields,
    }
}

pub(super) async fn clash(asking: &Applicant, step: &str, refusal: SaveRefusal) -> Answer {
    let SaveRefusal::Clashes { saved, mine, clashes } = refusal;
    let shown = saved.step(step).ok_or(Failure::NotFound)?;
    let beside = asking.beside(&saved, seen(&saved, shown)).await?;
    let questions: Vec<_> = clashes.iter().map(|clash| clash.question.as_str()).collect();
    let clashing = Clashing { typed: &mine, questions: &questions };
    let page = apply::clash(asking.mine(&saved, &beside), shown, clashing);
    Ok(show(StatusCode::CONFLICT, page.into_string()))
}

/// The answers can no longer be changed: the decision is known, or the application was taken back.
pub(super) async fn locked(asking: &Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let beside = asking.beside(&dossier, String::new()).await?;
    let page = apply::refused(asking.mine(&dossier, &beside), &SubmitRefusal::Closed);
    Ok(show(StatusCode::UNPROCESSABLE_ENTITY, page.into_string()))
}
