//! How long what is kept of a series.

use std::collections::BTreeMap;

use app::retention::{RetentionDesk, RetentionRefusal};
use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use domain::retention::Held;
use routes::{RetentionPage, SaveRetention};
use views::{
    Markup,
    reader::Reader,
    series_desk::{self as pages, RetentionPage as Shown},
    ui::Issues,
};

use super::{refused, shown, version};
use crate::{
    extract::{At, By},
    form::Posted,
    reader::For,
    site::{Answer, In},
};

pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(RetentionPage { series, .. }): At<RetentionPage>,
) -> Answer {
    let desk = web.app.retention_desk(&actor, &series).await?;
    let days = |held| (held, desk.retention.days(held).to_string());
    let typed = Held::ALL.map(days).into_iter().collect();
    shown(show(&reader, &desk, &typed, &Issues::default()))
}

pub(super) async fn save(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveRetention { lang, series }): At<SaveRetention>,
    posted: Posted,
) -> Answer {
    let typed = Held::ALL.map(|held| (held, posted.get(held.name()).to_owned())).into_iter().collect();
    match web.app.set_retention(&actor, &series, version(&posted)?, &typed).await {
        Ok(()) => Ok(Redirect::to(&RetentionPage { lang, series }.to_string()).into_response()),
        Err(error) => {
            let RetentionRefusal::Issues(found) = error.into_refusal()?;
            let desk = web.app.retention_desk(&actor, &series).await?;
            refused(show(&reader, &desk, &typed, &pages::retention_sentences(reader.texts, &found)))
        }
    }
}

fn show(
    reader: &Reader<'_>,
    desk: &RetentionDesk,
    typed: &BTreeMap<Held, String>,
    issues: &Issues<'_>,
) -> Markup {
    let lines: Vec<_> =
        desk.lines.iter().map(|line| (line.held, line.day, line.count, line.is_over)).collect();
    let page = Shown {
        series: &desk.series,
        retention: &desk.retention,
        lines: &lines,
        figures: &desk.figures,
        locked: desk.locked,
    };
    pages::retention(reader, &page, typed, issues)
}
