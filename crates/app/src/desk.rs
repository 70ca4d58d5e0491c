//! The organisers' desk: what is late, the lists of applications, and one application whole.
//!
//! An organiser of some States of a series sees the applications to those, and is not told of others.

use std::collections::{HashMap, HashSet};

use domain::{
    agenda::{self, Facts},
    application::{Application, GivenFile},
    assessment::{self, Standings},
    desk::{ApplicationLine, ApplicationList, DeskSeries, Record, Tied},
    filter::{Filter, Line, Standing},
    ids::{ApplicationId, MeetingId, PersonId, SeriesId},
    meeting::Meeting,
    panel::{Panel, PanelIssue},
    series::{Series, SeriesKey},
    summary::Summary,
    ties::{Traits, tied},
};
use policy::{Action, Actor, Denied, Permit, Subject, authorise};
use store::View;

use crate::{
    App, Error,
    assessments::{WhoWrote, notes_of},
    log::Names,
};

/// The content of a file that was given as an answer, or of its copy.
#[derive(Clone, Debug)]
pub struct FileContent {
    /// What is known of the file.
    pub file: GivenFile,
    /// The bytes of what was asked for.
    pub bytes: Vec<u8>,
}

/// What of a file an organiser asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The copy, which assessors see too.
    Copy,
    /// The file as it came, with all that tells of whoever made it.
    Original,
}

/// A look at a series by somebody who looks after it, or some of its meetings.
pub(crate) struct Looked {
    pub(crate) series: Series,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) permit: Permit,
}

impl App {
    /// What is late and what comes next in each series that the actor looks after and that is not
    /// over, the earliest first.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn desk(&self, actor: &Actor) -> Result<Vec<DeskSeries>, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let mut desk = Vec::new();
        for series in view.all_series().await? {
            let meetings = meetings_of(&mut view, actor, &series, Action::Inspect, now).await?;
            let whole = authorise(actor, Action::Inspect, &Subject::series(&series, now)).is_ok();
            if agenda::is_over(&series, now) || (meetings.is_empty() && !whole) {
                continue;
            }
            let applications = summaries_of(&mut view, &series, &meetings).await?;
            let mut panels = view.panels(series.id).await?;
            panels.retain(|panel| meetings.iter().any(|meeting| meeting.id == panel.meeting));
            let panels = with_issues(&mut view, &series, &meetings, panels).await?;
            // Letters and the programme belong to the series as a whole.
            let letters = if whole { view.letter_count("waiting", Some(series.id)).await? } else { 0 };
            let published = view.published(series.id).await?;
            // So do travel grants.
            let grants = match whole {
                true => crate::grants::troubles(&mut view, &series, &applications, now).await?,
                false => Vec::new(),
            };
            let facts = Facts {
                series: &series,
                meetings: &meetings,
                applications: &applications,
                panels: &panels,
                grants: &grants,
                letters: u16::try_from(letters).unwrap_or(u16::MAX),
                programme: published.as_ref().map(|published| published.slots.as_slice()),
            };
            let points = agenda::agenda(&facts, now);
            let standing = applications.iter().filter(|one| Standing::of(one) != Standing::Withdrawn);
            desk.push(DeskSeries { applications: standing.count(), points, series });
        }
        desk.sort_by_key(|one| (one.series.dates.start(), one.series.key.clone()));
        Ok(desk)
    }

    /// The applications to a series, as far as the actor looks after its meetings.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever looks after none.
    pub async fn application_list(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        filter: &Filter,
    ) -> Result<ApplicationList, Error> {
        let mut view = self.store.view().await?;
        let Looked { series, meetings, .. } = self.look_after(&mut view, actor, key).await?;
        self.list(&mut view, series, meetings, filter).await
    }

    pub(crate) async fn list(
        &self,
        view: &mut View,
        series: Series,
        meetings: Vec<Meeting>,
        filter: &Filter,
    ) -> Result<ApplicationList, Error> {
        let places: HashMap<MeetingId, usize> =
            meetings.iter().enumerate().map(|(place, meeting)| (meeting.id, place)).collect();
        let scores = standings(view, &series).await?.applications;
        let answers = if filter.words.is_empty() { HashMap::new() } else { answers(view, &series).await? };
        let summaries = view.summaries(series.id).await?;
        let mut lines: Vec<_> = summaries
            .into_iter()
            .filter_map(|summary| {
                let meeting = *places.get(&summary.meeting)?;
                let standing = scores.get(&summary.id);
                Some(ApplicationLine {
                    meeting,
                    score: standing.map(|one| one.raw),
                    corrected: standing.map(|one| one.corrected),
                    assessments: standing.map_or(0, |one| one.assessments),
                    summary,
                })
            })
            .collect();
        let tied =
            if filter.tied.is_some() { all_tied(view, &series, &meetings).await? } else { HashSet::new() };
        let asked = |one: &ApplicationLine| {
            let answers = answers.get(&one.summary.id).map_or("", String::as_str);
            let tied = tied.contains(&one.summary.id);
            filter.takes(&Line { answers, tied, ..ordered(one, &meetings) })
        };
        lines.retain(asked);
        lines.sort_by(|a, b| filter.order(&ordered(a, &meetings), &ordered(b, &meetings)));
        let form = match &series.call {
            Some(call) => view.questionnaire(call.questionnaire).await?,
            None => None,
        };
        Ok(ApplicationList { series, meetings, lines, form })
    }

    /// One application, whole. That it was read is logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if it is not there, is a draft, or the actor does not look after it.
    pub async fn read_record(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: ApplicationId,
    ) -> Result<Record, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (series, meeting, application) = placed(&mut tx, key, id).await?;
        let permit = authorise(actor, Action::Inspect, &Subject::application(&application, meeting.state))?;
        tx.commit(permit.noting("whole").entry(now)).await?;
        let mut view = self.store.view().await?;
        let form = view.questionnaire(application.questionnaire).await?.ok_or(Error::NotFound)?;
        let mut assessments = Vec::new();
        for assessment in view.assessments_of(id).await? {
            let name = name_of(&mut view, assessment.assessor).await?;
            assessments.push((assessment, name));
        }
        let lines = view.log_about(&id.to_string()).await?;
        let log = Names::default().notes(&mut view, lines).await?;
        let tied = ties_of(&mut view, actor, &series, &application, now).await?;
        let scores = standings(&mut view, &series).await?.applications.get(&id).copied();
        let notes = notes_of(&mut view, actor, id, WhoWrote::Told).await?;
        Ok(Record { series, meeting, application, form, assessments, scores, notes, log, tied })
    }

    /// A file that was handed in with an application: its copy, or the file as it came. Which was read is
    /// logged.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if it is not there, or the actor does not look after the application.
    pub async fn read_file(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: ApplicationId,
        (question, wanted): (&str, Wanted),
    ) -> Result<FileContent, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (_, meeting, application) = placed(&mut tx, key, id).await?;
        let permit = authorise(actor, Action::Inspect, &Subject::application(&application, meeting.state))?;
        let file = application.standing_answers().file(question).cloned().ok_or(Error::NotFound)?;
        let key = tx.key_of_application(id).await?;
        let bytes = match wanted {
            Wanted::Copy => self.copy_content((id, key), file.clean().ok_or(Error::NotFound)?).await?,
            Wanted::Original => self.file_content((id, key), &file).await?.ok_or(Error::NotFound)?,
        };
        let word = if wanted == Wanted::Copy { "file" } else { "original" };
        tx.commit(permit.noting(format!("{word} {question}")).entry(now)).await?;
        Ok(FileContent { file, bytes })
    }

    /// A series, for whoever may decide about the whole of it: for forms that are not for those who
    /// look after some of its meetings.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever may not.
    pub async fn whole_series(&self, actor: &Actor, key: &SeriesKey) -> Result<Series, Error> {
        let series = self.store.view().await?.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = own(actor, Action::Decide, &Subject::series(&series, self.now()))?;
        Ok(series)
    }

    /// A series with the meetings that the actor looks after, and the permit to look.
    pub(crate) async fn look_after(
        &self,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<Looked, Error> {
        let now = self.now();
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let meetings = meetings_of(view, actor, &series, Action::Inspect, now).await?;
        let whole = authorise(actor, Action::Inspect, &Subject::series(&series, now));
        let permit = match (whole, meetings.first()) {
            (Ok(permit), _) => permit,
            (Err(_), Some(meeting)) => {
                authorise(actor, Action::Inspect, &Subject::meeting(meeting, &series, now))?
            }
            // Whoever looks after nothing here is not told that there is anything.
            (Err(_), None) => return Err(Error::NotFound),
        };
        Ok(Looked { series, meetings, permit })
    }
}

/// The permit to do something to a series or meeting, for those who look after it. It is not there
/// for others, public as it may be elsewhere.
pub(crate) fn own(actor: &Actor, action: Action, subject: &Subject) -> Result<Permit, Denied> {
    let _ = authorise(actor, Action::Inspect, subject).map_err(|_| Denied::Hidden)?;
    authorise(actor, action, subject)
}

fn ordered<'a>(line: &'a ApplicationLine, meetings: &[Meeting]) -> Line<'a> {
    let meeting = &meetings[line.meeting];
    let (state, position) = (meeting.state, meeting.position);
    Line { summary: &line.summary, state, position, score: line.score, answers: "", tied: false }
}

/// The meetings of a series to which the actor may do something.
pub(crate) async fn meetings_of(
    view: &mut View,
    actor: &Actor,
    series: &Series,
    action: Action,
    now: jiff::Timestamp,
) -> Result<Vec<Meeting>, store::Error> {
    let mut meetings = view.meetings(series.id).await?;
    meetings.retain(|meeting| authorise(actor, action, &Subject::meeting(meeting, series, now)).is_ok());
    Ok(meetings)
}

async fn summaries_of(
    view: &mut View,
    series: &Series,
    meetings: &[Meeting],
) -> Result<Vec<Summary>, store::Error> {
    let mut summaries = view.summaries(series.id).await?;
    summaries.retain(|one| meetings.iter().any(|meeting| meeting.id == one.meeting));
    Ok(summaries)
}

/// What all scores of a series say.
pub(crate) async fn standings(view: &mut View, series: &Series) -> Result<Standings, store::Error> {
    Ok(assessment::standings(&series.criteria, &view.assessments_of_series(series.id).await?))
}

/// All words of all answers, for those who look for some.
async fn answers(view: &mut View, series: &Series) -> Result<HashMap<ApplicationId, String>, store::Error> {
    let all = view.applications_of_series(series.id).await?;
    let words = |one: &Application| {
        one.standing_answers().texts().map(|(_, text)| text).collect::<Vec<_>>().join("\n")
    };
    Ok(all.iter().map(|one| (one.id, words(one))).collect())
}

/// The applications to these meetings that have something in common with another of them.
async fn all_tied(
    view: &mut View,
    series: &Series,
    meetings: &[Meeting],
) -> Result<HashSet<ApplicationId>, store::Error> {
    let mut all = view.applications_of_series(series.id).await?;
    all.retain(|one| meetings.iter().any(|meeting| meeting.id == one.meeting));
    let traits: Vec<_> = all.iter().map(|one| Traits::of(one.standing_answers())).collect();
    Ok(all.iter().zip(tied(&traits)).filter_map(|(one, is_tied)| is_tied.then_some(one.id)).collect())
}

/// What else in the series has something in common with an application, as far as the actor looks
/// after it.
async fn ties_of(
    view: &mut View,
    actor: &Actor,
    series: &Series,
    application: &Application,
    now: jiff::Timestamp,
) -> Result<Vec<Tied>, store::Error> {
    let meetings = meetings_of(view, actor, series, Action::Inspect, now).await?;
    let own = Traits::of(application.standing_answers());
    let all = view.applications_of_series(series.id).await?;
    let others = all.iter().filter(|other| other.id != application.id).filter_map(|other| {
        let state = meetings.iter().find(|meeting| meeting.id == other.meeting)?.state;
        let ties = own.ties(&Traits::of(other.standing_answers()));
        (!ties.is_empty()).then(|| Tied { summary: Summary::from(other), state, ties })
    });
    Ok(others.collect())
}

/// Panels with what is wrong with each.
pub(crate) async fn with_issues(
    view: &mut View,
    series: &Series,
    meetings: &[Meeting],
    panels: Vec<Panel>,
) -> Result<Vec<(Panel, Vec<PanelIssue>)>, store::Error> {
    let mut all = Vec::with_capacity(panels.len());
    for panel in panels {
        let Some(meeting) = meetings.iter().find(|meeting| meeting.id == panel.meeting) else { continue };
        let applications = view.applications_of_meeting(meeting.id).await?;
        let applications: Vec<_> = applications.iter().collect();
        let issues = panel.issues(&applications, &meeting.format(series));
        all.push((panel, issues));
    }
    Ok(all)
}

/// An application with its series, if that is the one with this key, and its meeting.
pub(crate) async fn placed(
    view: &mut View,
    key: &SeriesKey,
    id: ApplicationId,
) -> Result<(Series, Meeting, Application), Error> {
    let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
    let application = application_of(view, series.id, id).await?;
    let meeting = view.meeting(application.meeting).await?.ok_or(Error::NotFound)?;
    Ok((series, meeting, application))
}

pub(crate) async fn application_of(
    view: &mut View,
    series: SeriesId,
    id: ApplicationId,
) -> Result<Application, Error> {
    view.application(id).await?.filter(|application| application.series == series).ok_or(Error::NotFound)
}

pub(crate) async fn name_of(view: &mut View, person: PersonId) -> Result<String, store::Error> {
    let known = view.person(person).await?;
    Ok(known.map_or_else(
        || person.to_string(),
        |person| if person.name.is_empty() { person.email } else { person.name },
    ))
}
