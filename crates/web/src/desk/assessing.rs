//! Setting up assessing, watching it, and assigning.

use app::{
    Error,
    assessments::{AssignRefusal, SheetRefusal},
    imports::{ImportRefusal, SheetError},
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::{
    assessment::criteria::CriteriaRefusal,
    desk::AssignRow,
    series::{Series, SeriesKey},
    typed::Typed,
};
use policy::Actor;
use routes::{
    AssessingPage, Assign, AssignPage, AssignSheet, AssignSheetPage, CriteriaPage, RemindAssessors,
    SaveAssessing, SaveCriteria, SetConflict,
};
use views::{
    Markup,
    desk::{self as pages, Criteria},
    issue,
    reader::Reader,
    ui::{Issues, Words},
};

use super::{Query, imports, refused, shown};
use crate::{
    Web,
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// How the applications to a series are assessed.
pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AssessingPage { series, .. }): At<AssessingPage>,
) -> Answer {
    let desk = web.app.assessing_desk(&actor, &series).await?;
    let typed = (&desk.plan.typed(), desk.plan.version);
    Ok(shown(&pages::assessing(&reader, &desk, typed, &Issues::default())))
}

/// Opens or closes a phase, and says who reads what.
pub(super) async fn save(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveAssessing { lang, series }): At<SaveAssessing>,
    posted: Posted,
) -> Answer {
    let (typed, version) = (typed(&posted), version(&posted)?);
    let error = match web.app.save_assessing(&actor, &series, version, &typed).await {
        Ok(()) => return Ok(Redirect::to(&AssessingPage { lang, series }.to_string()).into_response()),
        Err(error) => error,
    };
    let desk = web.app.assessing_desk(&actor, &series).await?;
    if matches!(error, Error::Stale) {
        let issues = Issues::from_iter([("phase", reader.texts.assessing_stale_desk())]);
        return Ok(stale(&pages::assessing(&reader, &desk, (&typed, desk.plan.version), &issues)));
    }
    let issues = issue::sentences(reader.texts, &error.into_refusal()?);
    Ok(refused(&pages::assessing(&reader, &desk, (&typed, version), &issues)))
}

/// Says in the form that something is not as it was looked at.
async fn with_issue(
    (web, actor, reader): (&Web, &Actor, &Reader<'_>),
    series: &SeriesKey,
    (field, sentence): (&str, Words<'_>),
) -> Answer {
    let desk = web.app.assessing_desk(actor, series).await?;
    let issues = Issues::from_iter([(field, sentence)]);
    Ok(refused(&pages::assessing(reader, &desk, (&desk.plan.typed(), desk.plan.version), &issues)))
}

/// Enters a conflict of interest, or takes one back.
pub(super) async fn conflict(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SetConflict { lang, series }): At<SetConflict>,
    posted: Posted,
) -> Answer {
    for field in ["assessor", "application"] {
        if posted.get(field).is_empty() {
            let sentence = reader.texts.issue_not_a_choice();
            return with_issue((&web, &actor, &reader), &series, (field, sentence)).await;
        }
    }
    let application = posted.get("application").parse().map_err(|_| Failure::NotFound)?;
    let assessor = posted.get("assessor").parse().map_err(|_| Failure::NotFound)?;
    web.app.set_conflict(&actor, &series, (application, assessor), posted.get("do") != "remove").await?;
    Ok(Redirect::to(&format!("{}#conflicts", AssessingPage { lang, series })).into_response())
}

/// Writes reminders to assessors, and leads to the outbox.
pub(super) async fn remind(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(RemindAssessors { lang, series }): At<RemindAssessors>,
    _posted: Posted,
) -> Answer {
    let Err(error) = web.app.remind_assessors(&actor, &series).await else {
        let outbox = routes::Letters { lang, state: "waiting".into() };
        return Ok(Redirect::to(&outbox.to_string()).into_response());
    };
    let AssignRefusal::Nothing = error.into_refusal()?;
    let sentence = reader.texts.assessing_nobody_to_remind();
    with_issue((&web, &actor, &reader), &series, ("assessors", sentence)).await
}

/// By what the applications to a series are assessed.
pub(super) async fn criteria(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(CriteriaPage { series, .. }): At<CriteriaPage>,
) -> Answer {
    let (series, typed, scored) = web.app.criteria(&actor, &series).await?;
    let page = Criteria { series: &series, typed: &typed, version: series.version, scored, refused: false };
    Ok(shown(&pages::criteria(&reader, page, &Issues::default())))
}

/// Changes by what the applications to a series are assessed.
pub(super) async fn save_criteria(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveCriteria { lang, series: key }): At<SaveCriteria>,
    posted: Posted,
) -> Answer {
    let (typed, version) = (typed(&posted), version(&posted)?);
    let error = match web.app.save_criteria(&actor, &key, version, &typed).await {
        Ok(()) => return Ok(Redirect::to(&AssessingPage { lang, series: key }.to_string()).into_response()),
        Err(error) => error,
    };
    let (series, _, scored) = web.app.criteria(&actor, &key).await?;
    let page = |version, refused| Criteria { series: &series, typed: &typed, version, scored, refused };
    if matches!(error, Error::Stale) {
        let issues = Issues::from_iter([("label-en-0", reader.texts.assessing_stale_desk())]);
        return Ok(stale(&pages::criteria(&reader, page(series.version, false), &issues)));
    }
    let shown = match error.into_refusal()? {
        CriteriaRefusal::Form(found) => {
            let issues = issue::sentences(reader.texts, &found);
            pages::criteria(&reader, page(version, false), &issues)
        }
        CriteriaRefusal::Scored => pages::criteria(&reader, page(version, true), &Issues::default()),
    };
    Ok(refused(&shown))
}

/// What an automatic assignment would make.
pub(super) async fn propose(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AssignPage { series, .. }): At<AssignPage>,
    query: RawQuery,
) -> Answer {
    let seed = Query::read(query).get("seed").trim().parse().unwrap_or(1);
    let desk = web.app.propose_assignment(&actor, &series, seed).await?;
    Ok(shown(&pages::assign(&reader, &desk, &Issues::default())))
}

/// Assigns what was looked at, or takes back what is not scored.
pub(super) async fn assign(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Assign { lang, series }): At<Assign>,
    posted: Posted,
) -> Answer {
    let seed = posted.get("seed").trim().parse().unwrap_or(1);
    let done = match posted.get("do") {
        "clear" => web.app.clear_assignment(&actor, &series).await,
        _ => web.app.assign(&actor, &series, (seed, posted.get("seen"))).await,
    };
    let Err(error) = done else {
        return Ok(Redirect::to(&AssessingPage { lang, series }.to_string()).into_response());
    };
    let desk = web.app.propose_assignment(&actor, &series, seed).await?;
    if matches!(error, Error::Stale) {
        let issues = Issues::from_iter([("seed", reader.texts.assessing_assigned_stale())]);
        return Ok(stale(&pages::assign(&reader, &desk, &issues)));
    }
    let AssignRefusal::Nothing = error.into_refusal()?;
    let issues = Issues::from_iter([("seed", reader.texts.assessing_all_assigned())]);
    Ok(refused(&pages::assign(&reader, &desk, &issues)))
}

/// Where a sheet of assignments is taken in.
pub(super) async fn sheet_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AssignSheetPage { series, .. }): At<AssignSheetPage>,
) -> Answer {
    let series = web.app.series_to_assign(&actor, &series).await?;
    Ok(shown(&show_sheet(&reader, &series, ("", None), &Issues::default())))
}

fn show_sheet(
    reader: &Reader<'_>,
    series: &Series,
    (text, rows): (&str, Option<&[AssignRow]>),
    issues: &Issues<'_>,
) -> Markup {
    pages::assign_sheet(reader, pages::AssignSheet { series, text, rows }, issues)
}

/// Looks at a sheet of assignments, or takes it in.
pub(super) async fn sheet(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AssignSheet { lang, series: key }): At<AssignSheet>,
    posted: Posted,
) -> Answer {
    let series = web.app.series_to_assign(&actor, &key).await?;
    let pasted = posted.get("rows").to_owned();
    let (name, content) = match posted.files.iter().find(|file| file.field == "sheet") {
        Some(file) => {
            let content = file.small(web.app.largest_file())?.ok_or(Failure::TooLarge)?;
            (file.name.as_str(), content)
        }
        None => ("rows.csv", pasted.as_bytes().to_vec()),
    };
    let sent = || (name, content.clone());
    let refusal = if posted.get("do") == "take" {
        match web.app.take_assignments(&actor, &key, sent()).await {
            Ok(_) => {
                return Ok(Redirect::to(&AssessingPage { lang, series: key }.to_string()).into_response());
            }
            Err(error) => error.into_refusal()?,
        }
    } else {
        match web.app.look_at_assignments(&actor, &key, sent()).await {
            Ok((rows, text)) => {
                let page = show_sheet(&reader, &series, (&text, Some(&rows)), &Issues::default());
                return Ok(shown(&page));
            }
            Err(error) => error.into_refusal()?,
        }
    };
    let (sentence, rows) = match refusal {
        SheetRefusal::NotSo(rows) => (reader.texts.assessing_sheet_cannot(), Some(rows)),
        SheetRefusal::NoColumn => (reader.texts.assessing_sheet_no_column(), None),
        SheetRefusal::Sheet(error) => (not_a_sheet(&reader, error), None),
    };
    let field = if posted.files.is_empty() { "rows" } else { "sheet" };
    let issues = Issues::from_iter([(field, sentence)]);
    Ok(refused(&show_sheet(&reader, &series, (&pasted, rows.as_deref()), &issues)))
}

fn not_a_sheet<'t>(reader: &Reader<'t>, error: SheetError) -> Words<'t> {
    imports::sentence(reader, ImportRefusal::Sheet(error))
}

fn typed(posted: &Posted) -> Typed {
    posted.fields.iter().cloned().collect()
}

fn version(posted: &Posted) -> Result<i64, Failure> {
    posted.get("version").parse().map_err(|_| Failure::Malformed)
}

/// A page with what somebody else changed meanwhile, and all that was typed.
fn stale(page: &Markup) -> Response {
    (StatusCode::CONFLICT, Html(page.0.clone())).into_response()
}
