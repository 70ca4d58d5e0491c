//! Deciding, one by one and in bulk, releasing, and more time.

use app::{
    applications::{MoreTimeRefusal, Reference},
    decisions::{DecideRefusal, Picked},
};
use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use domain::{
    filter::Filter,
    ids::ApplicationId,
    issue::Issue,
    series::SeriesKey,
    time::{Deadline, GENEVA},
};
use jiff::civil::Date;
use policy::Actor;
use routes::{
    ApplicationRecord, Applications, Decide, DecideMany, Letters, MoreTime, MoreTimePage, PreviewDecisions,
    Release, Releases,
};
use views::{
    desk::{self as pages, DecideFields, MoreTimeFields},
    reader::Reader,
    ui::Issues,
};

use super::{Query, decide_issues, list_page, refused, shown, verdict};
use crate::{
    Web,
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// Decides about one application.
pub(super) async fn decide(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Decide { lang, series, id }): At<Decide>,
    posted: Posted,
) -> Answer {
    let typed = DecideFields {
        outcome: posted.get("outcome").to_owned(),
        rank: posted.get("rank").to_owned(),
        reason: posted.get("reason").to_owned(),
    };
    let rank = rank(&typed.rank);
    let issues = match (verdict(&typed.outcome, &typed.reason), rank) {
        (None, _) => note("outcome", reader.texts.decide_choose()),
        (_, Err(())) => {
            note("rank", views::issue::sentence(reader.texts, &Issue::NotANumber { min: 1, max: 999 }))
        }
        (Some(verdict), Ok(rank)) => {
            let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
            let picked = Picked { application: id, version, rank };
            match web.app.decide(&actor, &series, &[picked], &verdict).await {
                Ok(()) => {
                    let record = ApplicationRecord { lang, series, id };
                    return Ok(Redirect::to(&record.to_string()).into_response());
                }
                Err(error) => {
                    let refusal = error.into_refusal()?;
                    decide_issues(&reader, &refusal, |_| String::new())
                }
            }
        }
    };
    let record = web.app.read_record(&actor, &series, id).await?;
    Ok(refused(&pages::record(&reader, &record, &typed, &issues)))
}

/// Shows what deciding about several would change, and changes nothing.
pub(super) async fn preview(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PreviewDecisions { series, .. }): At<PreviewDecisions>,
    posted: Posted,
) -> Answer {
    let ids: Vec<ApplicationId> = posted.all("pick").filter_map(|id| id.parse().ok()).collect();
    let Some(verdict) = verdict(posted.get("outcome"), posted.get("reason")) else {
        let issues = note("outcome", reader.texts.decide_choose());
        return list_with(&web, &actor, &reader, &series, &issues).await;
    };
    match web.app.preview_decisions(&actor, &series, &ids, &verdict).await {
        Ok(preview) => {
            let no_reason = DecideRefusal::Some(
                preview
                    .effects
                    .iter()
                    .filter(|effect| effect.result == Err(domain::application::Refusal::NoReason))
                    .map(|effect| (effect.before.id, domain::application::Refusal::NoReason))
                    .collect(),
            );
            let issues = decide_issues(&reader, &no_reason, |_| String::new());
            if issues.is_empty() {
                return Ok(shown(&pages::preview(&reader, &preview, &verdict)));
            }
            list_with(&web, &actor, &reader, &series, &issues).await
        }
        Err(error) => {
            let issues = decide_issues(&reader, &error.into_refusal()?, |_| String::new());
            list_with(&web, &actor, &reader, &series, &issues).await
        }
    }
}

/// Decides about several: all or none.
pub(super) async fn decide_many(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(DecideMany { lang, series }): At<DecideMany>,
    posted: Posted,
) -> Answer {
    let picked = picked(&posted)?;
    let verdict = verdict(posted.get("outcome"), posted.get("reason")).ok_or(Failure::Malformed)?;
    let Err(error) = web.app.decide(&actor, &series, &picked, &verdict).await else {
        return Ok(Redirect::to(&Applications { lang, series }.to_string()).into_response());
    };
    let refusal = error.into_refusal()?;
    let list = web.app.application_list(&actor, &series, &Filter::default()).await?;
    let name = |id| {
        let line = list.lines.iter().find(|line| line.summary.id == id);
        line.map_or_else(String::new, |line| line.summary.organisation.clone())
    };
    let issues = decide_issues(&reader, &refusal, name);
    Ok(refused(&list_page(&reader, &list, &Filter::default(), &Query::default(), &issues)))
}

/// The decisions that applicants do not know yet.
pub(super) async fn releases(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Releases { series, .. }): At<Releases>,
) -> Answer {
    let releases = web.app.releases(&actor, &series).await?;
    Ok(shown(&pages::releases(&reader, &releases, &Issues::default())))
}

/// Lets applicants know decisions, or reminds those who have not answered.
pub(super) async fn release(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Release { lang, series }): At<Release>,
    posted: Posted,
) -> Answer {
    let done = if posted.get("do") == "remind" {
        let outbox = |count| format!("{}?put={count}", Letters { lang, state: "waiting".into() });
        web.app.remind(&actor, &series).await.map(outbox)
    } else {
        let back = Releases { lang, series: series.clone() }.to_string();
        web.app.release(&actor, &series, &picked(&posted)?).await.map(|()| back)
    };
    let error = match done {
        Ok(to) => return Ok(Redirect::to(&to).into_response()),
        Err(error) => error,
    };
    let issues = decide_issues(&reader, &error.into_refusal()?, |_| String::new());
    let releases = web.app.releases(&actor, &series).await?;
    Ok(refused(&pages::releases(&reader, &releases, &issues)))
}

/// Where one applicant is given more time.
pub(super) async fn more_time_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(MoreTimePage { series, .. }): At<MoreTimePage>,
) -> Answer {
    let whole = web.app.whole_series(&actor, &series).await?;
    let empty = MoreTimeFields::default();
    Ok(shown(&pages::more_time(&reader, &whole, &empty, &Issues::default(), None)))
}

/// Gives one applicant more time.
pub(super) async fn more_time(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(MoreTime { series, .. }): At<MoreTime>,
    posted: Posted,
) -> Answer {
    let texts = reader.texts;
    let whole = web.app.whole_series(&actor, &series).await?;
    let typed = MoreTimeFields {
        reference: posted.get("reference").to_owned(),
        day: posted.get("until-day").to_owned(),
        month: posted.get("until-month").to_owned(),
        year: posted.get("until-year").to_owned(),
    };
    let mut issues = Issues::default();
    let reference = Reference::read(&typed.reference);
    if reference.is_none() {
        issues.note("reference", texts.more_time_unknown());
    }
    let until = day(&typed).and_then(|day| Some((day, Deadline::whole_day(day, GENEVA).ok()?)));
    if until.is_none() {
        issues.note("until", views::issue::sentence(texts, &Issue::NotADate));
    }
    if let (Some(reference), Some((day, until))) = (reference, until) {
        match web.app.give_more_time(&actor, &series, &reference, until).await {
            Ok(()) => {
                let empty = MoreTimeFields::default();
                return Ok(shown(&pages::more_time(&reader, &whole, &empty, &issues, Some(day))));
            }
            Err(error) => match error.into_refusal()? {
                MoreTimeRefusal::Unknown => issues.note("reference", texts.more_time_unknown()),
                MoreTimeRefusal::NotLater => issues.note("until", texts.more_time_not_later()),
            },
        }
    }
    Ok(refused(&pages::more_time(&reader, &whole, &typed, &issues, None)))
}

fn day(typed: &MoreTimeFields) -> Option<Date> {
    let (year, month) = (typed.year.trim().parse().ok()?, typed.month.trim().parse().ok()?);
    Date::new(year, month, typed.day.trim().parse().ok()?).ok()
}

async fn list_with(
    web: &Web,
    actor: &Actor,
    reader: &Reader<'_>,
    series: &SeriesKey,
    issues: &Issues<'_>,
) -> Answer {
    let filter = Filter::default();
    let list = web.app.application_list(actor, series, &filter).await?;
    Ok(refused(&list_page(reader, &list, &filter, &Query::default(), issues)))
}

/// The applications that a form names, each with its version and, if it has one, its place.
fn picked(posted: &Posted) -> Result<Vec<Picked>, Failure> {
    let one = |text: &str| {
        let mut parts = text.split(':');
        let application = parts.next()?.parse().ok()?;
        let version = parts.next()?.parse().ok()?;
        Some(Picked { application, version, rank: rank(parts.next().unwrap_or_default()).ok()? })
    };
    posted.all("pick").map(|text| one(text).ok_or(Failure::Malformed)).collect()
}

fn rank(typed: &str) -> Result<Option<u16>, ()> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().ok().filter(|rank| (1..=999).contains(rank)).map(Some).ok_or(()),
    }
}

fn note<'t>(field: &'static str, sentence: impl Into<views::ui::Words<'t>>) -> Issues<'t> {
    let mut issues = Issues::default();
    issues.note(field, sentence);
    issues
}
