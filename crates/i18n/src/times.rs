//! Times of day with their zone, and how long things take.
//!
//! "CET" in a summer month has misled applicants. So a time is never shown with an abbreviation,
//! but with the place whose clocks show it and with its distance from UTC on that day: "23:59
//! Geneva time (UTC+1)".

use jiff::{
    SignedDuration, Zoned,
    civil::Time,
    tz::{Offset, TimeZone},
};

use crate::{Texts, dates, places};

/// The zone whose clocks hang in Geneva.
const GENEVA: &str = "Europe/Zurich";

/// "23:59", on 24 hours in every language.
#[must_use]
pub fn clock(texts: &Texts, time: Time) -> String {
    texts.dates_time(format!("{:02}", time.hour()), format!("{:02}", time.minute())).into_owned()
}

/// "09:00–10:00".
#[must_use]
pub fn clocks(texts: &Texts, from: Time, to: Time) -> String {
    texts.dates_times(clock(texts, from), clock(texts, to)).into_owned()
}

/// "23:59 Geneva time (UTC+1)".
#[must_use]
pub fn at(texts: &Texts, moment: &Zoned) -> String {
    let (time, offset) = (clock(texts, moment.time()), offset(moment));
    match zone(texts, moment.time_zone()) {
        Some(zone) => texts.dates_at(time, zone, offset).into_owned(),
        None => texts.dates_at_offset(time, offset).into_owned(),
    }
}

/// "Friday 8 January 2021, 23:59 Geneva time (UTC+1)".
#[must_use]
pub fn moment(texts: &Texts, moment: &Zoned) -> String {
    on_day(texts, dates::long(texts, moment.date()), moment)
}

/// The same instant by the clocks of another zone: "17:59 New York time (UTC−5)", or "Saturday 9
/// January, 04:44 Kathmandu time (UTC+5:45)" where another day is written.
#[must_use]
pub fn elsewhere(texts: &Texts, moment: &Zoned, zone: &TimeZone) -> String {
    let there = moment.with_time_zone(zone.clone());
    if there.date() == moment.date() {
        return at(texts, &there);
    }
    on_day(texts, dates::day(texts, there.date()), &there)
}

/// "all of Wednesday 31 May 2023, Geneva time (UTC+2)", for a deadline that names no hour. The day
/// and the offset are those of `moment`.
#[must_use]
pub fn whole_day(texts: &Texts, moment: &Zoned) -> String {
    let (date, offset) = (dates::long(texts, moment.date()), offset(moment));
    match zone(texts, moment.time_zone()) {
        Some(zone) => texts.dates_whole_day(date, zone, offset).into_owned(),
        None => texts.dates_whole_day_offset(date, offset).into_owned(),
    }
}

/// "Geneva time", "New York time"; nothing for UTC and for a zone without a place.
#[must_use]
pub fn zone(texts: &Texts, zone: &TimeZone) -> Option<String> {
    let name = zone.iana_name()?;
    if name == GENEVA {
        return Some(texts.dates_geneva().into_owned());
    }
    let place = places::named(texts.locale(), name)?;
    Some(texts.dates_zone(place).into_owned())
}

/// "Nairobi time (UTC+3)": the zone of a moment, with what its clocks say then.
#[must_use]
pub fn zone_then(texts: &Texts, moment: &Zoned) -> String {
    let offset = offset(moment);
    match zone(texts, moment.time_zone()) {
        Some(zone) => texts.dates_zone_offset(zone, offset).into_owned(),
        None => offset,
    }
}

/// "45 minutes", "1 hour", "1 hour 30 minutes".
#[must_use]
pub fn minutes(texts: &Texts, minutes: u32) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    if hours == 0 {
        return texts.dates_minutes(minutes).into_owned();
    }
    two_units(
        texts,
        texts.dates_hours(hours).into_owned(),
        (minutes > 0).then(|| texts.dates_minutes(minutes)),
    )
}

/// How long is left: "12 days", "2 days 3 hours", "5 hours 59 minutes", "less than a minute".
///
/// It is rounded down, so nobody is promised time that there is not.
#[must_use]
pub fn left(texts: &Texts, left: SignedDuration) -> String {
    let minutes = u64::try_from(left.as_mins()).unwrap_or(0);
    let (days, hours, minutes) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => texts.dates_no_minute().into_owned(),
        (0, 0, _) => texts.dates_minutes(minutes).into_owned(),
        (0, ..) => {
            let rest = (minutes > 0).then(|| texts.dates_minutes(minutes));
            two_units(texts, texts.dates_hours(hours).into_owned(), rest)
        }
        // From a week on nobody counts the hours.
        _ => {
            let rest = (days < 7 && hours > 0).then(|| texts.dates_hours(hours));
            two_units(texts, texts.dates_days(days).into_owned(), rest)
        }
    }
}

fn two_units(texts: &Texts, larger: String, smaller: Option<std::borrow::Cow<'_, str>>) -> String {
    match smaller {
        Some(smaller) => texts.dates_two_units(larger, smaller.into_owned()).into_owned(),
        None => larger,
    }
}

fn on_day(texts: &Texts, date: String, moment: &Zoned) -> String {
    let (time, offset) = (clock(texts, moment.time()), offset(moment));
    match zone(texts, moment.time_zone()) {
        Some(zone) => texts.dates_moment(date, time, zone, offset).into_owned(),
        None => texts.dates_moment_offset(date, time, offset).into_owned(),
    }
}

/// "UTC+1", "UTC−3:30", "UTC+0"; "UTC" where the zone is UTC itself.
fn offset(moment: &Zoned) -> String {
    let offset = moment.offset();
    if offset == Offset::UTC && places::is_utc(moment.time_zone().iana_name()) {
        return "UTC".to_owned();
    }
    let sign = if offset.is_negative() { '−' } else { '+' };
    let minutes = offset.seconds().abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

#[cfg(test)]
mod tests;
