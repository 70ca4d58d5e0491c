//! The beginning, the code, coming back and leaving.

use app::applications::{BeginRefusal, Beginning, Openings, WrongCode};
use axum::{
    http::{StatusCode, header},
    response::Response,
};
use routes::{Apply, Home, StartApplication, StepPage};
use views::{
    apply::{self, Start},
    ui::Issues,
};

use super::{
    Applicant,
    answer::{clash, closed_meanwhile, form, locked},
    more::{ASKED, answered},
    private, save_as, show, to, with_session,
};
use crate::{extract::At, form::Posted, session::set_code_cookie, site::Answer};

pub(super) async fn start_page(asking: Applicant, At(Apply { series, .. }): At<Apply>) -> Answer {
    let openings = asking.web.app.openings(&asking.actor, &series).await?;
    Ok(show(StatusCode::OK, start_with(&asking, &openings, "", &Issues::default())))
}

fn start_with(asking: &Applicant, openings: &Openings, chosen: &str, issues: &Issues<'_>) -> String {
    let page = apply::start(Start {
        texts: asking.texts,
        series: &openings.series,
        meetings: &openings.meetings,
        form: openings.form.as_deref(),
        now: openings.now,
        token: asking.token.as_deref(),
        rehearsal: asking.web.settings.demo,
        largest_file: asking.web.app.largest_file() as u64,
        largest_video: asking.web.app.largest_video() as u64,
        chosen,
        issues,
    });
    page.into_string()
}

pub(super) async fn start(
    asking: Applicant,
    At(StartApplication { series, lang }): At<StartApplication>,
    posted: Posted,
) -> Answer {
    let chosen = posted.get("state");
    let refusal = match chosen.parse() {
        Err(_) => None,
        Ok(state) => {
            let before = asking.browser.clone();
            let wish = Beginning { series: series.clone(), state, language: lang, before };
            match asking.web.app.begin(&asking.actor, wish).await {
                Ok(begun) => {
                    let veiled = asking.web.app.veil(&begun.code, &begun.browser.hash());
                    return Ok(with_session(asking.home(), begun.browser.reveal(), &veiled, asking.secure()));
                }
                Err(error) => Some(error.into_refusal()?),
            }
        }
    };
    let sentence = match refusal {
        None | Some(BeginRefusal::NoMeeting) => asking.texts.apply_state_missing(),
        Some(BeginRefusal::NotOpen) => asking.texts.apply_state_closed(),
    };
    let openings = asking.web.app.openings(&asking.actor, &series).await?;
    let issues = Issues::from_iter([("state", sentence)]);
    Ok(show(StatusCode::UNPROCESSABLE_ENTITY, start_with(&asking, &openings, chosen, &issues)))
}

pub(super) async fn return_page(asking: Applicant) -> Answer {
    Ok(show(StatusCode::OK, return_with(&asking, "", &Issues::default())))
}

fn return_with(asking: &Applicant, typed: &str, issues: &Issues<'_>) -> String {
    let demo = asking.web.settings.demo;
    apply::come_back(asking.texts, asking.token.as_deref(), demo, typed, issues).into_string()
}

/// Opens the application whose code was typed, and saves what was typed before its session ended.
pub(super) async fn open(asking: Applicant, posted: Posted) -> Answer {
    let typed = posted.get("code").to_owned();
    let step = posted.get("step").to_owned();
    let opened = match asking.web.app.open_by_code(&typed, asking.browser.as_deref()).await {
        Ok(opened) => opened,
        Err(error) => {
            let WrongCode = error.into_refusal()?;
            let issues = Issues::from_iter([("code", asking.texts.apply_return_wrong())]);
            return Ok(if step.is_empty() {
                show(StatusCode::UNPROCESSABLE_ENTITY, return_with(&asking, &typed, &issues))
            } else {
                closed_meanwhile(&asking, &step, &posted, &issues)
            });
        }
    };
    let asking = asking.in_session(&opened);
    let answer = if step.is_empty() { asking.home() } else { save_late(&asking, &step, posted).await? };
    Ok(with_session(answer, opened.browser.reveal(), "", asking.secure()))
}

/// Saves what was typed before the session ended, as far as the application still takes it.
async fn save_late(asking: &Applicant, step: &str, posted: Posted) -> Answer {
    if step == ASKED {
        return answered(asking, posted).await;
    }
    match asking.web.app.save_step(&asking.actor, step, form(posted)).await {
        Ok(_) => Ok(to(format!("{}?saved", StepPage { lang: asking.lang, step: step.to_owned() }))),
        Err(app::Error::NotFound | app::Error::Forbidden) => Ok(asking.home()),
        Err(error) => clash(asking, step, error.into_refusal()?).await,
    }
}

pub(super) async fn home(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let beside = asking.beside(&dossier, String::new()).await?;
    Ok(show(StatusCode::OK, apply::home(asking.mine(&dossier, &beside)).into_string()))
}

pub(super) async fn code_text(asking: Applicant) -> Answer {
    let Some(code) = asking.code().await? else { return Ok(asking.home()) };
    let text = apply::code_text(asking.texts, &asking.web.app.identity().address, &code);
    Ok(save_as("attachment; filename=\"code.txt\"", text))
}

/// Lets go of the code, and leads on to what is to be answered next.
pub(super) async fn keep_code(asking: Applicant, _: Posted) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let draft = dossier.application.submission().is_none();
    let next = dossier.steps().find(|step| draft && !dossier.issues_of(step).is_empty());
    let mut response = match next {
        Some(step) => to(StepPage { lang: asking.lang, step: step.id.clone() }),
        None => asking.home(),
    };
    response.headers_mut().append(header::SET_COOKIE, set_code_cookie("", asking.secure()));
    Ok(response)
}

pub(super) async fn want_reminders(asking: Applicant, posted: Posted) -> Answer {
    match asking.web.app.want_reminders(&asking.actor, posted.get("wanted") == "yes").await {
        Ok(()) => Ok(asking.home()),
        Err(app::Error::Forbidden) => locked(&asking).await,
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn leave(asking: Applicant, _: Posted) -> Answer {
    if let Some(browser) = &asking.browser {
        asking.web.app.sign_out(&asking.actor, browser).await?;
    }
    Ok(left(&asking))
}

/// The way out: to the home page, with nothing left in the browser.
pub(super) fn left(asking: &Applicant) -> Response {
    let response = private(to(Home { lang: asking.lang }));
    with_session(response, "", "", asking.secure())
}
