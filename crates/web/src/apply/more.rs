//! What the organisers ask beyond the application, and answers of an earlier one.

use app::{
    Error,
    applications::{WrongCode, seen_whole},
    follow_ups::{AnswerRefusal, NotAnswered, seen_asked},
};
use axum::http::StatusCode;
use domain::{
    application::{Answers, Dossier, MoreRefusal},
    issue::Issues as Found,
};
use routes::MorePage;
use views::{
    apply::{self, MoreSaid},
    ui::Issues,
};

use super::{
    Applicant,
    answer::{closed_meanwhile, form},
    show, to,
};
use crate::{form::Posted, site::Answer};

pub(super) async fn page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    // What was typed since it was handed in is not lost: it is shown, and handed in if it stays.
    let given = dossier.application.answers.clone();
    with(&asking, &dossier, (&given, &Found::default()), MoreSaid::Nothing, StatusCode::OK).await
}

async fn with(
    asking: &Applicant,
    dossier: &Dossier,
    (given, found): (&Answers, &Found),
    said: MoreSaid,
    status: StatusCode,
) -> Answer {
    let now = asking.web.app.now();
    let open = dossier.application.reopened(&dossier.form, dossier.circumstances(), given, now);
    let issues = apply::all_sentences(asking.texts, &dossier.form, found);
    let beside = asking.beside(dossier, seen_asked(dossier)).await?;
    let page = apply::more(asking.mine(dossier, &beside), &open, given, &issues, said);
    Ok(show(status, page.into_string()))
}

/// What stands for this page where a page of the form is named. No page of a form is called so.
pub(super) const ASKED: &str = "@more";

/// Answers what is asked; what was typed by somebody whose session ended meanwhile waits for the code.
pub(super) async fn answer(asking: Applicant, posted: Posted) -> Answer {
    if asking.actor.application.is_none() {
        return Ok(closed_meanwhile(&asking, ASKED, &posted, &Issues::default()));
    }
    answered(&asking, posted).await
}

pub(super) async fn answered(asking: &Applicant, posted: Posted) -> Answer {
    let Err(error) = asking.web.app.answer_more(&asking.actor, form(posted)).await else {
        return Ok(to(MorePage { lang: asking.lang }));
    };
    let NotAnswered { dossier, given, files, why } = error.into_refusal()?;
    let mut found = files;
    let said = match why {
        AnswerRefusal::Changed => MoreSaid::Changed,
        AnswerRefusal::Not(MoreRefusal::TooLate) => MoreSaid::Late,
        AnswerRefusal::Not(MoreRefusal::Closed) => MoreSaid::Closed,
        AnswerRefusal::Not(MoreRefusal::Incomplete(issues)) => {
            for (field, issue) in issues.iter() {
                found.note(field, issue.clone());
            }
            MoreSaid::Nothing
        }
    };
    let status =
        if said == MoreSaid::Changed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    with(asking, &dossier, (&given, &found), said, status).await
}

pub(super) async fn earlier_page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    if !dossier.is_open(asking.web.app.now()) {
        return Ok(asking.home());
    }
    code_page(&asking, &dossier, "", &Issues::default(), StatusCode::OK).await
}

async fn code_page(
    asking: &Applicant,
    dossier: &Dossier,
    typed: &str,
    issues: &Issues<'_>,
    status: StatusCode,
) -> Answer {
    let beside = asking.beside(dossier, String::new()).await?;
    Ok(show(status, apply::earlier(asking.mine(dossier, &beside), typed, issues).into_string()))
}

/// Shows what an earlier application offers to whoever has its code, or takes over what was chosen.
pub(super) async fn earlier(asking: Applicant, posted: Posted) -> Answer {
    if posted.get("do") == "take" {
        return take(&asking, &posted).await;
    }
    let typed = posted.get("code");
    match asking.web.app.earlier_answers(&asking.actor, typed).await {
        Ok((dossier, found)) => {
            let beside = asking.beside(&dossier, seen_whole(&dossier)).await?;
            let offers: Vec<_> = found.iter().map(|one| (&one.question, one.said.as_str())).collect();
            let page = apply::offers(asking.mine(&dossier, &beside), &offers);
            Ok(show(StatusCode::OK, page.into_string()))
        }
        Err(Error::Forbidden) => Ok(asking.home()),
        Err(error) => {
            let WrongCode = error.into_refusal()?;
            let dossier = asking.web.app.dossier(&asking.actor).await?;
            let issues = Issues::from_iter([("code", asking.texts.apply_return_wrong())]);
            code_page(&asking, &dossier, typed, &issues, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn take(asking: &Applicant, posted: &Posted) -> Answer {
    let chosen = posted
        .fields
        .iter()
        .filter_map(|(name, value)| (name.strip_prefix("take-")? == value.as_str()).then_some(value));
    let taken: Vec<_> = chosen
        .flat_map(|question| {
            let said = format!("said-{question}");
            posted.all(&said).map(|value| (question.clone(), value.to_owned())).collect::<Vec<_>>()
        })
        .collect();
    match asking.web.app.take_earlier(&asking.actor, posted.get("seen"), &taken).await {
        Ok(_) | Err(Error::Forbidden) => Ok(asking.home()),
        Err(error) => Err(error.into()),
    }
}
