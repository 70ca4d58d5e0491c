//! The facts of a series: where, when, how, for whom, until when.

use jiff::Timestamp;

use super::{
    EntryIssue, EntryIssues,
    reader::{DatesFields, Reader, word},
};
use crate::{
    call::Call,
    grant::{Cover, GrantTerms},
    ids::SeriesId,
    issue::Issue,
    lang::Lang,
    meeting::Meeting,
    postpone::{Deadlines, NewPlan},
    series::{Format, FormatIssue, Mode, Said, SaidCall, Series, SeriesKey, Setting, Venue},
    state::StateCode,
    time::{Dates, Deadline, Precision, is_zone},
    typed::Typed,
};

const DATES: DatesFields =
    DatesFields { start: "start", end: "end", precision: "precision", status: "dates_status" };
const WG_DATES: DatesFields =
    DatesFields { start: "wg_start", end: "wg_end", precision: "wg_precision", status: "wg_status" };

/// The form that shows the facts of a series. States are named in the reader's language.
#[must_use]
pub fn facts(series: &Series, meetings: &[Meeting], lang: Lang) -> Typed {
    let mut typed = Typed::default();
    let names = |states: &mut dyn Iterator<Item = StateCode>| {
        states.map(|state| state.state().name(lang)).collect::<Vec<_>>().join("\n")
    };
    typed.add("key", &series.key);
    typed.add("wg_session", series.wg_session);
    if let Some(dates) = &series.wg_dates {
        dates_in(&mut typed, dates, &WG_DATES);
    }
    typed.add("organiser", &series.said.organiser);
    match &series.setting {
        Setting::Geneva => typed.add("setting", "geneva"),
        Setting::InCountry { state, partners, prepares } => {
            typed.add("setting", "in_country");
            typed.add("country", state.state().name(lang));
            typed.add("partners", partners.join("\n"));
            typed.add("prepares", prepares.as_ref().map(ToString::to_string).unwrap_or_default());
        }
    }
    typed.add("mode", word(series.mode));
    venue_in(&mut typed, &series.venue);
    dates_in(&mut typed, &series.dates, &DATES);
    typed.add("time_zone", &series.time_zone);
    typed.add("language", series.language);
    typed.add("states", names(&mut meetings.iter().map(|meeting| meeting.state)));
    format_in(&mut typed, &series.format);
    if let Some(call) = &series.call {
        call_in(&mut typed, call, series);
    }
    if let Some(grants) = &series.grants {
        typed.add("grants", "yes");
        typed.add("grant_states", names(&mut grants.states.iter().copied()));
        grants.covers.iter().for_each(|cover| typed.add("covers", word(cover)));
        typed.add("max_days", grants.max_days);
        if grants.limited {
            typed.add("limited", "yes");
        }
        typed.add("donors", grants.donors.join("\n"));
    }
    typed
}

fn dates_in(typed: &mut Typed, dates: &Dates, fields: &DatesFields) {
    typed.add(fields.start, dates.start());
    typed.add(fields.end, dates.end());
    typed.add(fields.precision, word(dates.precision()));
    typed.add(fields.status, word(dates.status()));
}

fn venue_in(typed: &mut Typed, venue: &Venue) {
    typed.add("venue", &venue.name);
    typed.add("city", venue.city.as_deref().unwrap_or_default());
    typed.add("venue_status", word(venue.certainty));
}

fn format_in(typed: &mut Typed, format: &Format) {
    typed.add("meeting_minutes", format.meeting_minutes);
    typed.add("speaker_minutes_min", format.speaker_minutes_min);
    typed.add("speaker_minutes_max", format.speaker_minutes_max);
    typed.add("opening_minutes", format.opening_minutes);
    typed.add("question_minutes", format.question_minutes);
    typed.add("minimum_applications", format.minimum_applications);
    typed.add("statement_lead_days", format.statement_lead_days);
}

fn call_in(typed: &mut Typed, call: &Call, series: &Series) {
    typed.add("call", "yes");
    if let Some(opens) = call.opens.and_then(|opens| opens.in_tz(&series.time_zone).ok()) {
        typed.add("opens", opens.date());
        typed.add("opens_time", opens.strftime("%H:%M"));
    }
    deadline_in(typed, &call.closes);
    typed.add("grace_minutes", call.grace_minutes);
    if call.only_complete {
        typed.add("only_complete", "yes");
    }
}

pub(super) fn deadline_in(typed: &mut Typed, deadline: &Deadline) {
    typed.add("closes", deadline.date());
    if deadline.precision() == Precision::Minute {
        typed.add("closes_time", deadline.civil().strftime("%H:%M"));
    }
    typed.add("zone_words", deadline.zone());
}

/// What a new series begins with, before its facts are typed: its key, session and dates.
///
/// # Errors
///
/// Says what is wrong with each field.
pub fn read_begin(typed: &Typed, id: SeriesId) -> Result<Series, EntryIssues> {
    let mut reader = Reader::new(typed);
    let key = key(&mut reader);
    let session = reader.number("wg_session", 1, 999);
    let dates = reader.dates(&DATES);
    let series = match (key, session, dates) {
        (Some(key), Some(session), Some(dates)) => Some(Series::begun(id, key, session, dates)),
        _ => None,
    };
    reader.end(series)
}

/// The States under Review that were typed.
///
/// # Errors
///
/// Says what is wrong with them.
pub fn read_states(typed: &Typed) -> Result<Vec<StateCode>, EntryIssues> {
    let mut reader = Reader::new(typed);
    let states = under_review(&mut reader);
    reader.end(Some(states))
}

fn under_review(reader: &mut Reader<'_>) -> Vec<StateCode> {
    let states = reader.states("states");
    if states.is_empty() {
        reader.plain("states", Issue::Missing);
    }
    states
}

/// The series with the facts that were typed, and the States under Review.
///
/// # Errors
///
/// Says what is wrong with each field.
pub fn read_facts(typed: &Typed, before: &Series) -> Result<(Series, Vec<StateCode>), EntryIssues> {
    let mut reader = Reader::new(typed);
    let read = facts_of(&mut reader, before);
    reader.end(read)
}

fn facts_of(reader: &mut Reader<'_>, before: &Series) -> Option<(Series, Vec<StateCode>)> {
    let key = key(reader);
    let wg_session = reader.number("wg_session", 1, 999);
    let wg_dates = reader.given("wg_start").is_some().then(|| reader.dates(&WG_DATES)).flatten();
    let organiser = reader.line("organiser");
    let setting = setting(reader);
    let mode = reader.choice("mode");
    let venue = venue(reader);
    let dates = reader.dates(&DATES);
    let time_zone = reader.line("time_zone");
    if !is_zone(&time_zone) {
        reader.issues.note("time_zone", EntryIssue::UnknownZone);
    }
    let language = reader.choice("language");
    let states = under_review(reader);
    let format = format(reader);
    let call = reader.typed.has("call").then(|| call(reader, &time_zone, before.call.as_ref()));
    let grants = reader.typed.has("grants").then(|| grants(reader, &states, before.grants.as_ref()));
    let format = format?;
    let said = Said {
        organiser,
        format: said_format(&format, before),
        call: if call.is_some() { said_call(reader, before) } else { before.said.call.clone() },
        ..before.said.clone()
    };
    let series = Series {
        key: key?,
        wg_session: wg_session?,
        wg_dates,
        setting: setting?,
        mode: mode?,
        venue,
        dates: dates?,
        time_zone,
        language: language?,
        call: call.flatten(),
        grants: grants.flatten(),
        format,
        said,
        ..before.clone()
    };
    Some((series, states))
}

fn key(reader: &mut Reader<'_>) -> Option<SeriesKey> {
    let Some(text) = reader.given("key") else {
        reader.plain("key", Issue::Missing);
        return None;
    };
    let key = text.parse().ok();
    if key.is_none() {
        reader.issues.note("key", EntryIssue::NotAKey);
    }
    key
}

fn setting(reader: &mut Reader<'_>) -> Option<Setting> {
    match reader.typed.get("setting") {
        "" | "geneva" => Some(Setting::Geneva),
        "in_country" => {
            let states = reader.states("country");
            if states.is_empty() {
                reader.plain("country", Issue::Missing);
            }
            let partners = reader.lines("partners");
            let prepares = reader.given("prepares").map(str::parse::<SeriesKey>);
            if matches!(prepares, Some(Err(_))) {
                reader.issues.note("prepares", EntryIssue::NotAKey);
            }
            Some(Setting::InCountry {
                state: *states.first()?,
                partners,
                prepares: prepares.and_then(Result::ok),
            })
        }
        _ => {
            reader.plain("setting", Issue::NotAChoice);
            None
        }
    }
}

pub(super) fn venue(reader: &mut Reader<'_>) -> Venue {
    let city = reader.line("city");
    Venue {
        name: reader.line("venue"),
        city: Some(city).filter(|city| !city.is_empty()),
        certainty: reader.optional_choice("venue_status").unwrap_or_default(),
    }
}

fn format(reader: &mut Reader<'_>) -> Option<Format> {
    let meeting_minutes = reader.number("meeting_minutes", 10, 480);
    let speaker_minutes_min = reader.number("speaker_minutes_min", 1, 60);
    let speaker_minutes_max = reader.number("speaker_minutes_max", 1, 60);
    let opening_minutes = reader.number("opening_minutes", 0, 60);
    let question_minutes = reader.number("question_minutes", 0, 240);
    let minimum_applications = reader.number("minimum_applications", 0, 100);
    let statement_lead_days = reader.number("statement_lead_days", 0, 365);
    let format = Format {
        meeting_minutes: meeting_minutes?,
        speaker_minutes_min: speaker_minutes_min?,
        speaker_minutes_max: speaker_minutes_max?,
        opening_minutes: opening_minutes?,
        question_minutes: question_minutes?,
        minimum_applications: minimum_applications?,
        statement_lead_days: statement_lead_days?,
    };
    fits(reader, &format).then_some(format)
}

/// Whether a format can be used; if not, the field at fault says so.
pub(super) fn fits(reader: &mut Reader<'_>, format: &Format) -> bool {
    let Err(issue) = format.check() else { return true };
    let field = match issue {
        FormatIssue::MeetingLength | FormatIssue::DoesNotFit => "meeting_minutes",
        FormatIssue::SpeakerMinutes => "speaker_minutes_max",
    };
    reader.issues.note(field, EntryIssue::Format(issue));
    false
}

/// What is said of the format: what was said before, and what is typed otherwise than it was. Of a
/// series that is begun all is said.
fn said_format(format: &Format, before: &Series) -> crate::exchange::Format {
    let (said, was, new) = (&before.said.format, &before.format, before.version == 0);
    let say = |said: Option<u16>, was: u16, is: u16| (new || said.is_some() || was != is).then_some(is);
    let speakers = [format.speaker_minutes_min, format.speaker_minutes_max];
    let same = speakers == [was.speaker_minutes_min, was.speaker_minutes_max];
    crate::exchange::Format {
        meeting_minutes: say(said.meeting_minutes, was.meeting_minutes, format.meeting_minutes),
        speaker_minutes: (new || said.speaker_minutes.is_some() || !same).then_some(speakers),
        opening_minutes: say(said.opening_minutes, was.opening_minutes, format.opening_minutes),
        question_minutes: say(said.question_minutes, was.question_minutes, format.question_minutes),
        minimum_applications: say(
            said.minimum_applications,
            was.minimum_applications,
            format.minimum_applications,
        ),
        statement_lead_days: say(
            said.statement_lead_days,
            was.statement_lead_days,
            format.statement_lead_days,
        ),
        ..said.clone()
    }
}

fn call(reader: &mut Reader<'_>, zone: &str, before: Option<&Call>) -> Option<Call> {
    let opens = opens(reader, zone);
    let closes = reader.deadline(zone);
    let grace = reader.optional_number("grace_minutes", 0, 1440);
    let closes = closes?;
    if opens.is_some_and(|opens| opens >= closes.instant()) {
        reader.issues.note("closes", EntryIssue::ClosesBeforeOpening);
    }
    Some(Call {
        opens,
        closes,
        grace_minutes: grace.unwrap_or(0),
        only_complete: reader.typed.has("only_complete"),
        questionnaire: before.map_or(1, |before| before.questionnaire),
    })
}

/// The instant from which applications are taken, in the series' own zone; at the beginning of the
/// day if no hour is given.
fn opens(reader: &mut Reader<'_>, zone: &str) -> Option<Timestamp> {
    reader.given("opens")?;
    let date = reader.date("opens")?;
    let time = reader.given("opens_time").unwrap_or("00:00");
    let Ok(time) = jiff::civil::Time::strptime("%H:%M", time) else {
        reader.plain("opens_time", Issue::NotATime);
        return None;
    };
    let opens = date.to_datetime(time).in_tz(zone).ok()?;
    Some(opens.timestamp())
}

/// What is said of the call: what was said before, and what is typed otherwise than it was.
fn said_call(reader: &Reader<'_>, before: &Series) -> Option<SaidCall> {
    let said = before.said.call.clone().unwrap_or_default();
    let was = before.call.as_ref();
    let only = reader.typed.has("only_complete");
    let same = was.is_some_and(|was| was.only_complete == only);
    let words = reader.given("zone_words").filter(|words| was.is_none_or(|was| was.closes.zone() != *words));
    let said = SaidCall {
        zone_words: words.map(str::to_owned).or(said.zone_words),
        only_complete: if same { said.only_complete } else { Some(only) },
        ..said
    };
    (before.said.call.is_some() || said != SaidCall::default()).then_some(said)
}

fn grants(reader: &mut Reader<'_>, states: &[StateCode], before: Option<&GrantTerms>) -> Option<GrantTerms> {
    let granted = reader.states("grant_states");
    if granted.is_empty() {
        reader.plain("grant_states", Issue::Missing);
    }
    if let Some(other) = granted.iter().find(|state| !states.contains(state)) {
        reader.issues.note("grant_states", EntryIssue::NotInTheSeries(*other));
    }
    let all = [Cover::Airfare, Cover::Accommodation, Cover::PerDiem];
    let ticked = |cover: &Cover| reader.typed.all("covers").any(|chosen| chosen == word(cover));
    let covers: Vec<_> = all.into_iter().filter(ticked).collect();
    let max_days = reader.number("max_days", 1, 60);
    let donors = reader.lines("donors");
    Some(GrantTerms {
        applicants: before.map_or(crate::exchange::Applicants::Cso, |before| before.applicants),
        states: granted,
        covers: in_order(covers, before),
        max_days: max_days?,
        limited: reader.typed.has("limited"),
        donors,
    })
}

/// What is covered, in the order in which it was said before if it is the same.
fn in_order(covers: Vec<Cover>, before: Option<&GrantTerms>) -> Vec<Cover> {
    let mut was = before.map(|before| before.covers.clone()).unwrap_or_default();
    was.sort_unstable();
    let mut are = covers.clone();
    are.sort_unstable();
    before.filter(|_| was == are).map_or(covers, |before| before.covers.clone())
}

/// The plan to which a series is postponed.
///
/// # Errors
///
/// Says what is wrong with each field.
pub fn read_plan(typed: &Typed) -> Result<NewPlan, EntryIssues> {
    let mut reader = Reader::new(typed);
    let dates = reader.dates(&DATES);
    let mode = reader.choice::<Mode>("mode");
    let venue = venue(&mut reader);
    let deadlines = match typed.get("deadlines") {
        "along" => Some(Deadlines::Along),
        "keep" => Some(Deadlines::Keep),
        "" => {
            reader.plain("deadlines", Issue::Missing);
            None
        }
        _ => {
            reader.plain("deadlines", Issue::NotAChoice);
            None
        }
    };
    let plan = match (dates, mode, deadlines) {
        (Some(dates), Some(mode), Some(deadlines)) => Some(NewPlan { dates, mode, venue, deadlines }),
        _ => None,
    };
    reader.end(plan)
}
