//! The log, read by those who run what it is about.
//!
//! Whoever keeps the platform reads all of it. An organiser reads the log of the own series, or of
//! the own meetings of one, and is not told that there is more. What applicants do before they hand
//! in stands in the log of no series.

use std::collections::HashMap;

use domain::{
    ids::{ApplicationId, MeetingId, PersonId, SeriesId},
    log::{About, LogFilter, LogNote, LogPage, Who},
    series::{Series, SeriesKey},
};
use i18n::{Texts, times};
use policy::{Action, Actor, Permit, Subject, authorise};
use print::sheet::{Cell, Column, Kind, Sheet};
use store::{LogLine, LogQuery, View};

use crate::{
    App, Error,
    desk::{meetings_of, name_of},
    exports::{geneva, zone},
};

/// How many entries a page has.
const PAGE: i64 = 100;

/// How many entries of a file are fetched at once.
const AT_ONCE: i64 = 1000;

/// The part of the log that an actor may read.
pub(crate) struct Reach {
    series: Option<Series>,
    pub(crate) query: LogQuery,
    pub(crate) permit: Permit,
}

impl App {
    /// A page of the log: of one series, or of the whole platform.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever may read no such log.
    pub async fn read_log(
        &self,
        actor: &Actor,
        key: Option<&SeriesKey>,
        filter: &LogFilter,
        page: usize,
    ) -> Result<LogPage, Error> {
        let mut view = self.store.view().await?;
        let Reach { series, query, .. } = self.reach(&mut view, actor, key, filter).await?;
        let found = view.log_count(&query).await?;
        let pages = (found + PAGE - 1).div_euclid(PAGE).max(1);
        let page = i64::try_from(page).unwrap_or(pages).clamp(1, pages);
        let lines = view.log(&query, PAGE, (page - 1) * PAGE).await?;
        let mut names = Names::default();
        let notes = names.notes(&mut view, lines).await?;
        let mut actors = Vec::new();
        for word in view.log_actors(&query).await? {
            let who = names.who(&mut view, &word).await?;
            actors.push((word, who));
        }
        let all_series = match series {
            Some(_) => Vec::new(),
            None => view.all_series().await?.into_iter().map(|series| series.key).collect(),
        };
        let broken_at = view.verify_log().await?.err();
        let count = |number| usize::try_from(number).unwrap_or(1);
        let (page, pages) = (count(page), count(pages));
        Ok(LogPage { series, all_series, actors, notes, page, pages, broken_at })
    }

    /// The part of the log that a filter leaves of what the actor may read.
    pub(crate) async fn reach(
        &self,
        view: &mut View,
        actor: &Actor,
        key: Option<&SeriesKey>,
        filter: &LogFilter,
    ) -> Result<Reach, Error> {
        let now = self.now();
        let asked =
            LogQuery { actor: filter.actor.clone(), action: filter.action.clone(), ..LogQuery::default() };
        let Some(key) = key else {
            let permit = authorise(actor, Action::Audit, &Subject::platform("log"))?;
            let narrowed = match &filter.series {
                Some(key) => view.series_by_key(key).await?.map(|series| series.id),
                None => None,
            };
            return Ok(Reach { series: None, query: LogQuery { series: narrowed, ..asked }, permit });
        };
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let query = LogQuery { series: Some(series.id), ..asked };
        if let Ok(permit) = authorise(actor, Action::Audit, &Subject::series(&series, now)) {
            return Ok(Reach { series: Some(series), query, permit });
        }
        let meetings = meetings_of(view, actor, &series, Action::Audit, now).await?;
        let first = meetings.first().ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Audit, &Subject::meeting(first, &series, now))?;
        let states = Some(meetings.iter().map(|meeting| meeting.state).collect());
        Ok(Reach { series: Some(series), query: LogQuery { states, ..query }, permit })
    }
}

impl App {
    /// What a filter leaves of the log, as a sheet, and the permit to take it away.
    pub(crate) async fn log_sheet(
        &self,
        view: &mut View,
        actor: &Actor,
        (key, filter): (Option<&SeriesKey>, &LogFilter),
        texts: &Texts,
    ) -> Result<(Permit, Sheet), Error> {
        let Reach { query, permit, .. } = self.reach(view, actor, key, filter).await?;
        let (mut names, mut rows) = (Names::default(), Vec::new());
        loop {
            let offset = i64::try_from(rows.len()).unwrap_or(i64::MAX);
            let lines = view.log(&query, AT_ONCE, offset).await?;
            if lines.is_empty() {
                break;
            }
            for note in names.notes(view, lines).await? {
                rows.push(vec![
                    Cell::Moment(geneva(note.at)),
                    views::log::who(texts, &note.who).into(),
                    views::log::what(texts, &note).into(),
                    views::log::about(texts, &note.about).into(),
                ]);
            }
        }
        let zone = times::zone(texts, &zone()).unwrap_or_default();
        let columns = vec![
            Column::new(format!("{} ({zone})", texts.log_when()), Kind::Moment),
            Column::new(texts.log_who(), Kind::Text).wide(30),
            Column::new(texts.log_what(), Kind::Text).wide(50),
            Column::new(texts.log_about(), Kind::Text).wide(40),
        ];
        Ok((permit, Sheet { name: texts.log_title().into_owned(), columns, rows }))
    }
}

/// Names for the ids of the log, each looked up once.
#[derive(Default)]
pub(crate) struct Names {
    who: HashMap<String, Who>,
    about: HashMap<String, About>,
}

impl Names {
    /// Entries with names where the log has ids.
    pub(crate) async fn notes(
        &mut self,
        view: &mut View,
        lines: Vec<LogLine>,
    ) -> Result<Vec<LogNote>, store::Error> {
        let mut notes = Vec::with_capacity(lines.len());
        for LogLine { at, actor, action, subject, note, .. } in lines {
            let who = self.who(view, &actor).await?;
            let about = self.about(view, &subject).await?;
            notes.push(LogNote { at, who, action, note, about });
        }
        Ok(notes)
    }

    async fn who(&mut self, view: &mut View, word: &str) -> Result<Who, store::Error> {
        if let Some(known) = self.who.get(word) {
            return Ok(known.clone());
        }
        let who = match word.parse::<PersonId>() {
            Ok(person) => Who::Named(name_of(view, person).await?),
            Err(_) => Who::Word(word.to_owned()),
        };
        self.who.insert(word.to_owned(), who.clone());
        Ok(who)
    }

    async fn about(&mut self, view: &mut View, subject: &str) -> Result<About, store::Error> {
        if let Some(known) = self.about.get(subject) {
            return Ok(known.clone());
        }
        let about = find(view, subject).await?.unwrap_or_else(|| About::Other(subject.to_owned()));
        self.about.insert(subject.to_owned(), about.clone());
        Ok(about)
    }
}

async fn find(view: &mut View, subject: &str) -> Result<Option<About>, store::Error> {
    if let Ok(id) = subject.parse::<SeriesId>() {
        return Ok(view.series(id).await?.map(|series| About::Series(series.key)));
    }
    if let Ok(id) = subject.parse::<PersonId>() {
        return Ok(Some(About::Person(name_of(view, id).await?)));
    }
    if let Ok(id) = subject.parse::<MeetingId>() {
        let Some(meeting) = view.meeting(id).await? else { return Ok(None) };
        let series = view.series(meeting.series).await?;
        return Ok(series.map(|series| About::Meeting(series.key, meeting.state)));
    }
    let Ok(id) = subject.parse::<ApplicationId>() else { return Ok(None) };
    let Some(application) = view.application(id).await? else { return Ok(None) };
    // A draft is on no list: the log calls it by its id, which opens nothing.
    let Some(submission) = application.submission() else { return Ok(None) };
    let number = submission.number.clone();
    let series = view.series(application.series).await?;
    Ok(series.map(|series| About::Application { series: series.key, id, number }))
}
