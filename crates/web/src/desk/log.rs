//! The log.

use axum::extract::{RawQuery, State};
use domain::{log::LogFilter, series::SeriesKey};
use policy::Actor;
use routes::{LogFile, SeriesLog};
use views::reader::Reader;

use super::{
    Query,
    files::{parts, sheet},
    shown,
};
use crate::{
    Web,
    extract::{At, By, Language},
    failure::Failure,
    reader::For,
    site::{Answer, In},
};

/// The log of a series.
pub(super) async fn of_series(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SeriesLog { series, .. }): At<SeriesLog>,
    query: RawQuery,
) -> Answer {
    page(&web, &actor, &reader, Some(&series), query).await
}

/// The log of the platform.
pub(super) async fn of_platform(State(web): In, By(actor): By, For(reader): For, query: RawQuery) -> Answer {
    page(&web, &actor, &reader, None, query).await
}

async fn page(
    web: &Web,
    actor: &Actor,
    reader: &Reader<'_>,
    series: Option<&SeriesKey>,
    query: RawQuery,
) -> Answer {
    let query = Query::read(query);
    let filter = LogFilter::read(|name| query.get(name));
    let number = query.get("page").parse().unwrap_or(1);
    let log = web.app.read_log(actor, series, &filter, number).await?;
    Ok(shown(&views::log::log(reader, &log, &filter)))
}

/// The log of the platform as a file.
pub(super) async fn file(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(LogFile { file, .. }): At<LogFile>,
    query: RawQuery,
) -> Answer {
    let ("log", format) = parts(&file)? else { return Err(Failure::NotFound) };
    let query = Query::read(query);
    let filter = LogFilter::read(|name| query.get(name));
    let exported = web.app.export_log(&actor, &filter, format, texts.locale()).await?;
    Ok(sheet(&file, exported))
}
