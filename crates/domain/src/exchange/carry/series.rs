//! What a file says of the series as a whole, and back.

use rand_core::RngCore;

use super::{codes, desk, reference};
use crate::{
    call::Call,
    exchange::{
        Call as CallPart, Cumulative, Format as FormatPart, Held as HeldPart, Plan, SeriesFile, TravelGrants,
        Venue as VenuePart, VenueStatus,
    },
    grant::{Cover, GrantTerms},
    ids::SeriesId,
    series::{
        Announced, Certainty, FiguresSoFar, Format, Held, Mode, Said, SaidCall, Series, Setting, Venue,
    },
    time::{Deadline, Precision, parse_written},
};

/// The series that a file tells of.
pub(super) fn series(file: &SeriesFile, before: Option<&Series>, rng: &mut impl RngCore) -> Series {
    let mode = Mode::from(file.mode);
    let said = Said {
        organiser: file.organiser.clone(),
        access: file.access,
        format: file.format.clone().unwrap_or_default(),
        call: said_call(file),
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
    let series = Series {
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
    };
    match &file.desk {
        Some(set) => desk::series(set, series),
        None => series,
    }
}

/// How to apply, as far as the call has words for it that the platform does not need.
fn said_call(file: &SeriesFile) -> Option<SaidCall> {
    let call = file.call.as_ref()?;
    let zone = file.deadline().and_then(Result::ok).map(|closes| closes.zone().to_owned());
    // A zone that is named as databases name it says nothing beyond the deadline itself.
    let plain = |words: &&String| Some(*words) == zone.as_ref() && **words != file.time_zone;
    let said = SaidCall {
        zone_words: call.zone_words.as_ref().filter(|words| !plain(words)).cloned(),
        channel: call.channel,
        only_complete: call.only_complete_applications,
        attachments: call.attachments.clone(),
        asks_for: call.asks_for.clone(),
    };
    // A call that says nothing at all is still one that was announced.
    (said != SaidCall::default() || file.deadline().is_none()).then_some(said)
}

/// What was said of the format, and for the rest what was set before.
pub(super) fn format(said: &FormatPart, before: &Format) -> Format {
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

pub(super) fn call_out(series: &Series) -> Option<CallPart> {
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

pub(super) fn grants_out(grants: &GrantTerms, said: &Said) -> TravelGrants {
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

pub(super) fn held_out(held: &Held, series: &Series) -> HeldPart {
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

pub(super) fn figures_in(figures: &Cumulative) -> FiguresSoFar {
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

pub(super) fn figures_out(figures: &FiguresSoFar) -> Cumulative {
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

pub(super) fn plan_out(plan: &Announced) -> Plan {
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

pub(super) fn venue_out(venue: &Venue) -> Option<VenuePart> {
    if *venue == Venue::default() {
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
