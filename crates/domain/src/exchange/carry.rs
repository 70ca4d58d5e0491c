//! From a file to a series with its meetings and timetables, and back.
//!
//! A file sets what it tells of, and nothing else: what it says nothing of stays as it was, or begins
//! as every series begins. It never says who may see the series. What a file does say comes back as
//! it was said, so a file that was taken in and written out changes nothing when it is taken in again,
//! and a series that is taken elsewhere is there what it was here.

mod desk;
mod series;
mod timetables;
mod words;

use jiff::Timestamp;
use rand_core::RngCore;
use thiserror::Error;

use self::series::{call_out, figures_out, grants_out, held_out, plan_out, series, venue_out};
use super::{
    Day, FieldIssue, Format as FormatPart, InCountry, Item, ItemKind, Layout, SeriesFile, StateRef,
    Timetable, WorkingGroup, listed,
};
use crate::{
    ids::MeetingId,
    meeting::Meeting,
    programme::{Published, Slot, What},
    series::{FormatIssue, Series, SeriesKey, Setting},
    state::StateCode,
};

/// A series with all that a file tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The series.
    pub series: Series,
    /// Its meetings, in their announced order.
    pub meetings: Vec<Meeting>,
    /// The versions of its programme that were published, the first first.
    pub published: Vec<Published>,
}

/// Why a file was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CarryRefusal {
    /// It says what cannot be.
    #[error("the series file makes no sense: {}", listed(.0))]
    Unsound(Vec<FieldIssue>),
    /// Its format leaves no room for one speaker.
    #[error("the format cannot be used")]
    Format(FormatIssue),
    /// It leaves out States whose meetings are there. A meeting is cancelled, not forgotten.
    #[error("the file leaves out States that have a meeting: {}", listed(.0))]
    StatesGone(Vec<StateCode>),
    /// Its timetables are not those that were published, with others behind them.
    #[error("a timetable that was published cannot change")]
    TimetablesChanged,
    /// Its criteria are others than those by which scores were given.
    #[error("scores were given by other criteria: they stay")]
    Scored,
}

impl SeriesFile {
    /// The word by which the series is known.
    #[must_use]
    pub fn series_key(&self) -> SeriesKey {
        self.key.clone().unwrap_or_else(|| SeriesKey::from(self.number))
    }
}

impl Whole {
    /// The series that a file tells of: a new one, or `before` as the file has it now.
    ///
    /// # Errors
    ///
    /// Says why the file is not taken in.
    pub fn of(
        file: &SeriesFile,
        before: Option<&Self>,
        now: Timestamp,
        rng: &mut impl RngCore,
    ) -> Result<Self, CarryRefusal> {
        let issues = file.issues();
        if !issues.is_empty() {
            return Err(CarryRefusal::Unsound(issues));
        }
        let series = series(file, before.map(|before| &before.series), rng);
        series.format.check().map_err(CarryRefusal::Format)?;
        let meetings = meetings(file, &series, before, rng)?;
        for meeting in &meetings {
            meeting.format(&series).check().map_err(CarryRefusal::Format)?;
        }
        let mut whole = Self { series, meetings, published: Vec::new() };
        let (published, said) = timetables::timetables(file, &whole, before, now, rng)?;
        (whole.published, whole.series.said.timetables) = (published, said);
        Ok(whole)
    }

    /// The file that tells of the series, for those who run it: it holds what was set at the desk, the
    /// reason for cancelling a meeting included.
    #[must_use]
    pub fn file(&self) -> SeriesFile {
        SeriesFile { desk: desk::out(self), ..self.announced() }
    }

    /// What was announced of the series and everybody may know. It holds nothing of the desk.
    #[must_use]
    pub fn announced(&self) -> SeriesFile {
        let series = &self.series;
        let said = &series.said;
        let number = series.key.as_str().parse().ok();
        let number = number.filter(|number| SeriesKey::from(*number) == series.key);
        SeriesFile {
            layout: Layout::One,
            number: number.unwrap_or(series.wg_session),
            key: number.is_none().then(|| series.key.clone()),
            organiser: said.organiser.clone(),
            time_zone: series.time_zone.clone(),
            working_group: WorkingGroup { session: series.wg_session, dates: series.wg_dates },
            in_country: match &series.setting {
                Setting::Geneva => None,
                Setting::InCountry { state, partners, prepares } => Some(InCountry {
                    state: reference(*state),
                    language: series.language,
                    partners: partners.clone(),
                    prepares: prepares.clone(),
                }),
            },
            mode: series.mode.into(),
            venue: venue_out(&series.venue),
            dates: series.dates,
            announced_before: series.announced.iter().map(plan_out).collect(),
            states: self.meetings.iter().map(|meeting| reference(meeting.state)).collect(),
            format: (said.format != FormatPart::default()).then(|| said.format.clone()),
            access: said.access,
            call: call_out(series),
            travel_grants: series.grants.as_ref().map(|grants| grants_out(grants, said)),
            held: series.held.as_ref().map(|held| held_out(held, series)),
            timetables: self.timetables(),
            cumulative_before: series.figures.as_ref().map(figures_out),
            desk: None,
        }
    }

    fn timetables(&self) -> Vec<Timetable> {
        let state = |meeting: &MeetingId| {
            self.meetings.iter().find(|one| one.id == *meeting).map(|one| reference(one.state))
        };
        let item = |slot: &Slot| {
            let kind = match slot.what {
                What::Meeting { .. } => ItemKind::Meeting,
                What::Questions { .. } => ItemKind::Questions,
                What::Break | What::Other { .. } => ItemKind::Break,
            };
            Item { time: slot.start.time(), kind, states: slot.meetings().iter().filter_map(state).collect() }
        };
        let known = self.series.said.timetables.iter();
        known
            .filter_map(|said| {
                let published = self.published.iter().find(|version| version.number == said.number)?;
                let days = published.days().into_iter();
                Some(Timetable {
                    stage: said.stage,
                    mode: said.mode,
                    completeness: said.completeness,
                    days: days
                        .map(|(date, slots)| Day { date, items: slots.into_iter().map(item).collect() })
                        .collect(),
                    no_statement: said.no_statement.iter().copied().map(reference).collect(),
                })
            })
            .collect()
    }
}

/// The meetings of the file's States: those that are there stay what they are.
fn meetings(
    file: &SeriesFile,
    series: &Series,
    before: Option<&Whole>,
    rng: &mut impl RngCore,
) -> Result<Vec<Meeting>, CarryRefusal> {
    let there = before.map(|before| before.meetings.as_slice()).unwrap_or_default();
    let states = codes(&file.states);
    let gone: Vec<_> = there.iter().map(|one| one.state).filter(|state| !states.contains(state)).collect();
    if !gone.is_empty() {
        return Err(CarryRefusal::StatesGone(gone));
    }
    let place = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
    let meeting = |(at, state): (usize, StateCode)| {
        let known = there.iter().find(|one| one.state == state);
        let meeting = match known {
            Some(meeting) => Meeting { position: place(at), ..meeting.clone() },
            None => Meeting::planned(MeetingId::random(rng), series.id, state, place(at)),
        };
        match &file.desk {
            Some(set) => desk::meeting(set, meeting, known.is_none()),
            None => meeting,
        }
    };
    Ok(states.into_iter().enumerate().map(meeting).collect())
}

fn codes(states: &[StateRef]) -> Vec<StateCode> {
    states.iter().filter_map(|state| state.code().ok()).collect()
}

fn reference(state: StateCode) -> StateRef {
    StateRef(state.to_string())
}
