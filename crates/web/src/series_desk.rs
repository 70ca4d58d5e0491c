//! Series on the desk of their organisers.

mod retention;

use app::{
    Error,
    series::{PostponeFailure, Postponement, state_by_slug},
};
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::{
    exchange::{ReadError, SeriesFile as File},
    lang::Lang,
    series::{
        Series, SeriesKey,
        entry::{self, EntryIssues},
    },
    typed::Typed,
};
use routes::{
    ClonePage, CloneSeries, Extend, ExtensionPage, FactsPage, FiguresPage, MeetingSettings, NewSeries,
    NewSeriesPage, Postpone, PostponePage, PublishSeries, PublishSeriesPage, RetentionPage, RunSeries,
    SaveFacts, SaveFigures, SaveMeetingSettings, SaveRetention, SaveWording, SeriesFile, SeriesFilePage,
    SeriesOverview, TakeSeriesFile, WordingPage,
};
use views::{
    Markup,
    reader::Reader,
    series_desk::{self as pages, FileProblem, FileStep, Form, Overview, Put},
    ui::Issues,
};

use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<RunSeries, _>(list)
        .at::<NewSeriesPage, _>(new_page)
        .at::<NewSeries, _>(new)
        .at::<SeriesFilePage, _>(file_page)
        .at::<TakeSeriesFile, _>(take_file)
        .at::<SeriesOverview, _>(overview)
        .at::<SeriesFile, _>(give_file)
        .at::<FactsPage, _>(facts_page)
        .at::<SaveFacts, _>(save_facts)
        .at::<WordingPage, _>(wording_page)
        .at::<SaveWording, _>(save_wording)
        .at::<FiguresPage, _>(figures_page)
        .at::<SaveFigures, _>(save_figures)
        .at::<ExtensionPage, _>(extension_page)
        .at::<Extend, _>(extend)
        .at::<PostponePage, _>(postpone_page)
        .at::<Postpone, _>(postpone)
        .at::<MeetingSettings, _>(settings_page)
        .at::<SaveMeetingSettings, _>(save_settings)
        .at::<RetentionPage, _>(retention::page)
        .at::<SaveRetention, _>(retention::save)
        .at::<ClonePage, _>(clone_page)
        .at::<CloneSeries, _>(clone)
        .at::<PublishSeriesPage, _>(publish_page)
        .at::<PublishSeries, _>(publish)
}

#[expect(clippy::unnecessary_wraps, reason = "it is what handlers end in")]
fn shown(page: Markup) -> Answer {
    Ok(Html(page.into_string()).into_response())
}

#[expect(clippy::unnecessary_wraps, reason = "it is what handlers end in")]
fn refused(page: Markup) -> Answer {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
}

fn typed(posted: &Posted) -> Typed {
    posted.fields.iter().cloned().collect()
}

fn version(posted: &Posted) -> Result<i64, Failure> {
    posted.get("version").parse().map_err(|_| Failure::Malformed)
}

/// A form as it is first shown.
fn fresh<'a>(reader: &'a Reader<'a>, typed: &'a Typed, issues: &'a Issues<'a>, version: i64) -> Form<'a> {
    Form { reader, typed, issues, version }
}

fn to_overview(lang: Lang, series: &Series) -> Response {
    Redirect::to(&SeriesOverview { lang, series: series.key.clone() }.to_string()).into_response()
}

/// Shows the form again with all that was typed and what is wrong with it.
fn again(
    reader: &Reader<'_>,
    posted: &Posted,
    error: Error<EntryIssues>,
    page: impl FnOnce(Form<'_>) -> Markup,
) -> Answer {
    let found = error.into_refusal()?;
    let issues = pages::sentences(reader.texts, &found);
    let typed = typed(posted);
    let version = posted.get("version").parse().unwrap_or_default();
    refused(page(Form { reader, typed: &typed, issues: &issues, version }))
}

async fn list(State(web): In, By(actor): By, For(reader): For) -> Answer {
    shown(pages::list(&reader, &web.app.run_series(&actor).await?, web.app.now()))
}

async fn new_page(State(web): In, For(reader): For) -> Answer {
    let today = web.app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let dates = domain::time::Dates::month_of(today, domain::time::DatesStatus::Provisional);
    let dates = dates.map_err(|_| Failure::Broken)?;
    let id = domain::ids::SeriesId::random(&mut web.app.dice());
    let blank = Series::begun(id, SeriesKey::from(0), 0, dates);
    let form: Typed = entry::facts(&blank, &[], reader.lang())
        .iter()
        .filter(|(name, _)| !matches!(*name, "key" | "wg_session" | "start" | "end" | "precision"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    shown(pages::new(fresh(&reader, &form, &Issues::default(), 0)))
}

async fn new(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(NewSeries { lang }): At<NewSeries>,
    posted: Posted,
) -> Answer {
    match web.app.create_series(&actor, &typed(&posted)).await {
        Ok(series) => Ok(to_overview(lang, &series)),
        Err(error) => again(&reader, &posted, error, pages::new),
    }
}

async fn file_page(For(reader): For) -> Answer {
    shown(pages::file(&reader, FileStep::Ask))
}

async fn take_file(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(TakeSeriesFile { lang }): At<TakeSeriesFile>,
    posted: Posted,
) -> Answer {
    let wrong = |problem: FileProblem| refused(pages::file(&reader, FileStep::Wrong(&problem)));
    let text = match posted.files.iter().find(|file| file.field == "file") {
        Some(file) => match file.small(web.app.largest_file())? {
            Some(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            None => return wrong(FileProblem::TooLarge),
        },
        None => posted.get("text").to_owned(),
    };
    if text.trim().is_empty() {
        return wrong(FileProblem::Missing);
    }
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > pages::LARGEST {
        return wrong(FileProblem::TooLarge);
    }
    let file = match File::read(text.trim_start_matches('\u{feff}')) {
        Ok(file) => file,
        Err(error @ (ReadError::Malformed(_) | ReadError::Unsound(_))) => {
            return wrong(FileProblem::Read(error));
        }
    };
    if posted.has("confirm") {
        return match web.app.import_series(&actor, &file).await {
            Ok(done) => {
                Ok(Redirect::to(&SeriesOverview { lang, series: done.key }.to_string()).into_response())
            }
            Err(error) => wrong(FileProblem::Carry(error.into_refusal()?)),
        };
    }
    match web.app.preview_import(&actor, &file).await {
        Ok(found) => shown(pages::file(
            &reader,
            FileStep::Preview {
                key: &found.key,
                new: found.new,
                differences: &found.differences,
                text: &text,
            },
        )),
        Err(error) => wrong(FileProblem::Carry(error.into_refusal()?)),
    }
}

async fn overview(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SeriesOverview { series: key, .. }): At<SeriesOverview>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let meetings: Vec<_> = desk.meetings.iter().map(|meeting| (meeting, desk.count(meeting))).collect();
    let (drafts, now) = (desk.drafts, web.app.now());
    shown(pages::overview(&reader, Overview { series: &desk.series, meetings: &meetings, drafts, now }))
}

async fn give_file(
    State(web): In,
    By(actor): By,
    At(SeriesFile { series: key, .. }): At<SeriesFile>,
) -> Answer {
    let file = web.app.export_series(&actor, &key).await?;
    let text = file.write().map_err(|_| Failure::Broken)?;
    let name = HeaderValue::from_str(&format!("attachment; filename=\"series-{key}.json\""));
    let mut response = ([(header::CONTENT_TYPE, "application/json")], text).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, name.unwrap_or(HeaderValue::from_static("attachment")));
    Ok(response)
}

async fn facts_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(FactsPage { series: key, .. }): At<FactsPage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let form = entry::facts(&desk.series, &desk.meetings, reader.lang());
    shown(pages::facts(fresh(&reader, &form, &Issues::default(), desk.series.version), &desk.series))
}

async fn save_facts(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveFacts { lang, series: key }): At<SaveFacts>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    match web.app.edit_series(&actor, &key, version(&posted)?, &typed(&posted)).await {
        Ok(series) => Ok(to_overview(lang, &series)),
        Err(error) => again(&reader, &posted, error, |form| pages::facts(form, &desk.series)),
    }
}

async fn wording_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(WordingPage { series: key, of, .. }): At<WordingPage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let form = entry::wording(&desk.series, of);
    shown(pages::wording(fresh(&reader, &form, &Issues::default(), desk.series.version), &desk.series, of))
}

async fn save_wording(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveWording { lang, series: key, of }): At<SaveWording>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    match web.app.edit_wording(&actor, &key, (version(&posted)?, of), &typed(&posted)).await {
        Ok(series) => Ok(to_overview(lang, &series)),
        Err(error) => again(&reader, &posted, error, |form| pages::wording(form, &desk.series, of)),
    }
}

async fn figures_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(FiguresPage { series: key, .. }): At<FiguresPage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let form = entry::numbers(&desk.series);
    shown(pages::figures(fresh(&reader, &form, &Issues::default(), desk.series.version), &desk.series))
}

async fn save_figures(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveFigures { lang, series: key }): At<SaveFigures>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    match web.app.edit_numbers(&actor, &key, version(&posted)?, &typed(&posted)).await {
        Ok(series) => Ok(to_overview(lang, &series)),
        Err(error) => again(&reader, &posted, error, |form| pages::figures(form, &desk.series)),
    }
}

async fn extension_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ExtensionPage { series: key, .. }): At<ExtensionPage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let (form, issues) = (Typed::default(), Issues::default());
    let form = fresh(&reader, &form, &issues, desk.series.version);
    shown(pages::extension(form, &desk.series, &desk.meetings))
}

async fn extend(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Extend { lang, series: key }): At<Extend>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    match web.app.extend_call(&actor, &key, version(&posted)?, &typed(&posted)).await {
        Ok(_) => Ok(to_overview(lang, &desk.series)),
        Err(error) => {
            again(&reader, &posted, error, |form| pages::extension(form, &desk.series, &desk.meetings))
        }
    }
}

async fn postpone_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PostponePage { series: key, .. }): At<PostponePage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let kept = ["venue", "city", "venue_status", "mode", "dates_status"];
    let mut form: Typed = entry::facts(&desk.series, &[], reader.lang())
        .iter()
        .filter(|(name, _)| kept.contains(name))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    form.add("deadlines", "along");
    let version = desk.series.version;
    shown(pages::postpone(fresh(&reader, &form, &Issues::default(), version), &desk.series, None))
}

/// Shows what would move; does it once it was shown and is wanted.
async fn postpone(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Postpone { lang, series: key }): At<Postpone>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let typed = typed(&posted);
    let done = if posted.has("confirm") {
        web.app.postpone_series(&actor, &key, version(&posted)?, &typed).await.map(|_| None)
    } else {
        web.app.preview_postponement(&actor, &key, &typed).await.map(Some)
    };
    match done {
        Ok(None) => Ok(to_overview(lang, &desk.series)),
        Ok(Some(Postponement { series, meetings, moves, publishes })) => {
            let issues = Issues::default();
            let form = fresh(&reader, &typed, &issues, series.version);
            let put = Put { meetings: &meetings, moves: &moves, publishes };
            shown(pages::postpone(form, &series, Some(put)))
        }
        Err(error) => {
            let issues = match error.into_refusal()? {
                PostponeFailure::Entry(found) => pages::sentences(reader.texts, &found),
                PostponeFailure::Plan(refusal) => {
                    [("start", pages::refusal(reader.texts, &refusal))].into_iter().collect()
                }
            };
            let form = fresh(&reader, &typed, &issues, desk.series.version);
            refused(pages::postpone(form, &desk.series, None))
        }
    }
}

async fn settings_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(MeetingSettings { series: key, state, .. }): At<MeetingSettings>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let state = state_by_slug(&state).ok_or(Failure::NotFound)?;
    let meeting = desk.meetings.iter().find(|one| one.state == state).ok_or(Failure::NotFound)?;
    let form = entry::overrides(&meeting.overrides);
    shown(pages::settings(fresh(&reader, &form, &Issues::default(), meeting.version), &desk.series, state))
}

async fn save_settings(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveMeetingSettings { lang, series: key, state }): At<SaveMeetingSettings>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let state = state_by_slug(&state).ok_or(Failure::NotFound)?;
    match web.app.set_overrides(&actor, (&key, state), version(&posted)?, &typed(&posted)).await {
        Ok(()) => Ok(to_overview(lang, &desk.series)),
        Err(error) => again(&reader, &posted, error, |form| pages::settings(form, &desk.series, state)),
    }
}

async fn clone_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ClonePage { series: key, .. }): At<ClonePage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    let mut form = Typed::default();
    form.add("dates_status", "provisional");
    shown(pages::clone(fresh(&reader, &form, &Issues::default(), 0), &desk.series))
}

async fn clone(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(CloneSeries { lang, series: key }): At<CloneSeries>,
    posted: Posted,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    match web.app.clone_series(&actor, &key, &typed(&posted)).await {
        Ok(series) => Ok(to_overview(lang, &series)),
        Err(error) => again(&reader, &posted, error, |form| pages::clone(form, &desk.series)),
    }
}

async fn publish_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PublishSeriesPage { series: key, .. }): At<PublishSeriesPage>,
) -> Answer {
    let desk = web.app.series_desk(&actor, &key).await?;
    shown(pages::publish(&reader, &desk.series))
}

async fn publish(
    State(web): In,
    By(actor): By,
    At(PublishSeries { lang, series: key }): At<PublishSeries>,
    posted: Posted,
) -> Answer {
    let series = web.app.publish_series(&actor, &key, version(&posted)?).await?;
    Ok(to_overview(lang, &series))
}
