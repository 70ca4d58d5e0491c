//! From a file to a series with its meetings and timetables, and back.
//!
//! A file says nothing of texts, criteria, documents and of who may see the series: on the way in
//! these stay as they were, or begin as every series begins. What a file does say comes back as it
//! was said, so a file that was taken in and written out changes nothing when it is taken in again.

mod timetables;
mod words;

use jiff::Timestamp;
use rand_core::RngCore;
use thiserror::Error;

use super::{
    Call as CallPart, Cumulative, Day, FieldIssue, Format as FormatPart, Held as HeldPart, InCountry, Item,
    ItemKind, Layout, Plan, SeriesFile, StateRef, Timetable, TravelGrants, Venue as VenuePart, VenueStatus,
    WorkingGroup, listed,
};
use crate::{
    call::Call,
    grant::{Cover, GrantTerms},
    ids::{MeetingId, SeriesId},
    meeting::Meeting,
    programme::{Published, Slot, What},
    series::{
        Announced, Certainty, FiguresSoFar, Format, FormatIssue, Held, Mode, Said, SaidCall, Series,
        SeriesKey, Setting, Venue,
    },
    state::StateCode,
    time::{Deadline, Precision, parse_written},
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
        let mut whole = Self { series, meetings, published: Vec::new() };
        let (published, said) = timetables::timetables(file, &whole, before, now, rng)?;
        (whole.published, whole.series.said.timetables) = (published, said);
        Ok(whole)
    }

    /// The file that tells of the series.
    #[must_use]
    pub fn file(&self) -> SeriesFile {
        let series = &self.series;
        let said = &series.said;
        let number = series.key.as_str().parse().ok();
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

fn series(file: &SeriesFile, before: Option<&Series>, rng: &mut impl RngCore) -> Series {
    let mode = Mode::from(file.mode);
    let call = file.call.as_ref().map(|call| SaidCall {
        zone_words: call.zone_words.clone(),
        channel: call.channel,
        only_complete: call.only_complete_applications,
        attachments: call.attachments.clone(),
        asks_for: call.asks_for.clone(),
    });
    let said = Said {
        organiser: file.organiser.clone(),
        access: file.access,
        format: file.format.clone().unwrap_or_default(),
        call,
        grant_form_per_state: file
            .travel_grants
            .as_ref()
            .is_some_and(|grants| grants.separate_form_per_state),
        held_format: file.held.as_ref().and_then(|held| held.format.clone()),
        // They get their numbers with the versions that they become.
        timetables: Vec::new(),
    };
    let fresh =
        || Series::begun(SeriesId::random(rng), file.series_key(), file.working_group.session, file.dates);
    let before = before.cloned().unwrap_or_else(fresh);
    Series {
        wg_session: file.working_group.session,
        wg_dates: file.working_group.dates,
        setting: setting(file),
        mode,
        venue: file.venue.as_ref().map(venue_in).unwrap_or_default(),
        dates: file.dates,
        time_zone: file.time_zone.clone(),
        language: file.in_country.as_ref().map_or(before.language, |country| country.language),
        format: format(&said.format, &before.format),
        call: call_in(file, before.call.as_ref()),
        grants: file.travel_grants.as_ref().map(|grants| grants_in(grants, before.grants.as_ref())),
        figures: file.cumulative_before.as_ref().map(figures_in),
        announced: file.announced_before.iter().map(plan_in).collect(),
        held: file.held.as_ref().map(|held| held_in(held, mode)),
        said,
        ..before
    }
}

/// What was said of the format, and for the rest what was set before.
fn format(said: &FormatPart, before: &Format) -> Format {
    let [min, max] = said.speaker_minutes.unwrap_or([before.speaker_minutes_min, before.speaker_minutes_max]);
    Format {
        meeting_minutes: said.meeting_minutes.unwrap_or(before.meeting_minutes),
        speaker_minutes_min: min,
        speaker_minutes_max: max,
        opening_minutes: said.opening_minutes.unwrap_or(before.opening_minutes),
        question_minutes: said.question_minutes.unwrap_or(before.question_minutes),
        minimum_applications: said.minimum_applications.unwrap_or(before.minimum_applications),
        statement_lead_days: said.statement_lead_days.unwrap_or(before.statement_lead_days),
    }
}

fn setting(file: &SeriesFile) -> Setting {
    let country = file.in_country.as_ref().and_then(|country| Some((country, country.state.code().ok()?)));
    match country {
        None => Setting::Geneva,
        Some((country, state)) => Setting::InCountry {
            state,
            partners: country.partners.clone(),
            prepares: country.prepares.clone(),
        },
    }
}

fn call_in(file: &SeriesFile, before: Option<&Call>) -> Option<Call> {
    let closes = file.deadline()?.ok()?;
    let call = file.call.as_ref()?;
    Some(Call {
        opens: call.opens,
        closes,
        grace_minutes: before.map_or(0, |before| before.grace_minutes),
        only_complete: call
            .only_complete_applications
            .unwrap_or_else(|| before.is_none_or(|before| before.only_complete)),
        questionnaire: before.map_or(1, |before| before.questionnaire),
    })
}

fn call_out(series: &Series) -> Option<CallPart> {
    let said = series.said.call.clone();
    if said.is_none() && series.call.is_none() {
        return None;
    }
    let said = said.unwrap_or_default();
    let mut part = CallPart {
        channel: said.channel,
        only_complete_applications: said.only_complete,
        attachments: said.attachments,
        asks_for: said.asks_for,
        ..CallPart::default()
    };
    if let Some(call) = &series.call {
        let (date, time) = written(&call.closes);
        let means = |words: &str| parse_written(&date, time.as_deref(), words).as_ref() == Ok(&call.closes);
        part.opens = call.opens;
        part.zone_words = match said.zone_words.filter(|words| means(words)) {
            Some(words) => Some(words),
            None if means(&series.time_zone) => None,
            None => Some(call.closes.zone().to_owned()),
        };
        (part.closes, part.time) = (Some(date), time);
    }
    Some(part)
}

/// A deadline as it stands in a file.
fn written(deadline: &Deadline) -> (String, Option<String>) {
    let time = match deadline.precision() {
        Precision::Day => None,
        Precision::Minute => Some(deadline.civil().strftime("%H:%M").to_string()),
    };
    (deadline.date().to_string(), time)
}

fn grants_in(grants: &TravelGrants, before: Option<&GrantTerms>) -> GrantTerms {
    GrantTerms {
        applicants: grants.applicants,
        states: codes(&grants.states),
        covers: grants.covers.iter().copied().map(Cover::from).collect(),
        max_days: grants.max_days,
        limited: grants.limited_budget,
        donors: before.map(|before| before.donors.clone()).unwrap_or_default(),
    }
}

fn grants_out(grants: &GrantTerms, said: &Said) -> TravelGrants {
    TravelGrants {
        applicants: grants.applicants,
        states: grants.states.iter().copied().map(reference).collect(),
        covers: grants.covers.iter().copied().map(Into::into).collect(),
        max_days: grants.max_days,
        separate_form_per_state: said.grant_form_per_state,
        limited_budget: grants.limited,
    }
}

fn held_in(held: &HeldPart, announced: Mode) -> Held {
    Held {
        dates: held.dates,
        mode: held.mode.map_or(announced, Mode::from),
        meetings: held.meetings,
        speaking_organisations: held.speaking_organisations,
        national_organisations: held.national_organisations,
        women: held.women,
        nhris: held.nhris,
        missions: held.missions,
        missions_per_meeting: held.missions_per_meeting,
    }
}

fn held_out(held: &Held, series: &Series) -> HeldPart {
    HeldPart {
        dates: held.dates,
        mode: (held.mode != series.mode).then(|| held.mode.into()),
        format: series.said.held_format.clone(),
        meetings: held.meetings,
        speaking_organisations: held.speaking_organisations,
        national_organisations: held.national_organisations,
        women: held.women,
        nhris: held.nhris,
        missions: held.missions,
        missions_per_meeting: held.missions_per_meeting,
    }
}

fn figures_in(figures: &Cumulative) -> FiguresSoFar {
    let (from_series, to_series) = figures.series.map(|[from, to]| (from, to)).unzip();
    FiguresSoFar {
        since_year: figures.since_year,
        from_series,
        to_series,
        meetings: figures.meetings,
        missions: figures.missions,
        presentations_about: figures.presentations_about,
        csos: figures.csos,
        nhris: figures.nhris,
        states: figures.states,
        cycle: figures.cycle,
    }
}

fn figures_out(figures: &FiguresSoFar) -> Cumulative {
    Cumulative {
        since_year: figures.since_year,
        cycle: figures.cycle,
        series: figures.from_series.zip(figures.to_series).map(|(from, to)| [from, to]),
        meetings: figures.meetings,
        presentations_about: figures.presentations_about,
        missions: figures.missions,
        csos: figures.csos,
        nhris: figures.nhris,
        states: figures.states,
    }
}

fn plan_in(plan: &Plan) -> Announced {
    Announced {
        until: plan.until,
        dates: plan.dates,
        mode: plan.mode.into(),
        venue: plan.venue.as_ref().map(venue_in).unwrap_or_default(),
    }
}

fn plan_out(plan: &Announced) -> Plan {
    Plan { until: plan.until, mode: plan.mode.into(), venue: venue_out(&plan.venue), dates: plan.dates }
}

fn venue_in(venue: &VenuePart) -> Venue {
    Venue {
        name: venue.name.clone().unwrap_or_default(),
        city: Some(venue.city.clone()).filter(|city| !city.is_empty()),
        certainty: match venue.status {
            VenueStatus::Provisional => Certainty::Provisional,
            VenueStatus::Confirmed => Certainty::Confirmed,
        },
    }
}

fn venue_out(venue: &Venue) -> Option<VenuePart> {
    if venue.name.is_empty() && venue.city.is_none() {
        return None;
    }
    Some(VenuePart {
        name: Some(venue.name.clone()).filter(|name| !name.is_empty()),
        city: venue.city.clone().unwrap_or_default(),
        status: match venue.certainty {
            Certainty::Provisional => VenueStatus::Provisional,
            Certainty::Confirmed => VenueStatus::Confirmed,
        },
    })
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
    let meeting = |(at, state): (usize, StateCode)| match there.iter().find(|one| one.state == state) {
        Some(meeting) => Meeting { position: place(at), ..meeting.clone() },
        None => Meeting::planned(MeetingId::random(rng), series.id, state, place(at)),
    };
    Ok(states.into_iter().enumerate().map(meeting).collect())
}

fn codes(states: &[StateRef]) -> Vec<StateCode> {
    states.iter().filter_map(|state| state.code().ok()).collect()
}

fn reference(state: StateCode) -> StateRef {
    StateRef(state.to_string())
}
