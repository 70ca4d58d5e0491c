//! Deadlines as people write them.
//!
//! Whoever writes a call writes "23h59 CET" all year round and means what the clocks of Geneva
//! show. Where that and the literal reading differ, nobody guesses: the writer is asked.

use std::{fmt, str::FromStr};

use jiff::civil::Date;

use super::{Deadline, issue::DeadlineIssue};

/// The zone of the place where the Pre-sessions are held.
pub const GENEVA: &str = "Europe/Zurich";

/// How people write Geneva's time. Accents and capitals do not matter.
const GENEVA_WORDS: &[&str] = &[
    "geneva",
    "geneva time",
    "geneva local time",
    "geneva, switzerland",
    "swiss time",
    "zurich",
    "cet/cest",
    "geneve",
    "heure de geneve",
    "ginebra",
    "hora de ginebra",
];

/// A word for Geneva's time that is right for one half of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SeasonWord {
    /// Central European Time, one hour ahead of UTC.
    Cet,
    /// Central European Summer Time, two hours ahead of UTC.
    Cest,
}

impl SeasonWord {
    /// The word as it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Cet => "CET",
            Self::Cest => "CEST",
        }
    }

    /// The zone that keeps the word's offset all year. IANA counts these names westwards.
    fn literal_zone(self) -> &'static str {
        match self {
            Self::Cet => "Etc/GMT-1",
            Self::Cest => "Etc/GMT-2",
        }
    }

    /// The word for what Geneva's clocks show in the last minute of `deadline`.
    fn in_force(deadline: &Deadline) -> Self {
        if deadline.offset() == jiff::tz::offset(2) { Self::Cest } else { Self::Cet }
    }
}

impl fmt::Display for SeasonWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// The deadline that was written as a date, perhaps a time, and a word for the zone.
///
/// The date is written `2021-01-08`; the time `23:59`, `23h59` or `23.59`, and `24:00` or no time
/// for the end of the day; the zone as an IANA name, `UTC`, `GMT`, `CET`, `CEST`, or as Geneva's
/// time in words.
///
/// # Errors
///
/// Says what is not understood, or has several meanings. A page can ask for exactly that.
pub fn parse_written(date: &str, time: Option<&str>, zone_words: &str) -> Result<Deadline, DeadlineIssue> {
    let date = self::date(date.trim())?;
    let time = match time.map(str::trim) {
        None | Some("") => Time::EndOfDay,
        Some(time) => self::time(time)?,
    };
    let in_zone = |zone: &str| match time {
        Time::EndOfDay => Deadline::whole_day(date, zone),
        Time::Of { hour, minute } => Deadline::new(date.at(hour, minute, 0, 0), zone),
    };
    let said = match zone(zone_words) {
        Zone::Named(name) => return in_zone(name),
        Zone::OfSeason(said) => said,
    };
    let meant = in_zone(GENEVA)?;
    let in_force = SeasonWord::in_force(&meant);
    if said == in_force {
        return Ok(meant);
    }
    let literal = Box::new(in_zone(said.literal_zone())?);
    Err(DeadlineIssue::ZoneWordOutOfSeason { said, in_force, literal, meant: Box::new(meant) })
}

/// A time of day as written.
#[derive(Clone, Copy)]
pub(super) enum Time {
    /// That minute.
    Of {
        /// 0 to 23.
        hour: i8,
        /// 0 to 59.
        minute: i8,
    },
    /// 24:00.
    EndOfDay,
}

enum Zone<'a> {
    Named(&'a str),
    OfSeason(SeasonWord),
}

/// The date that is written `2021-01-08`.
pub(super) fn date(text: &str) -> Result<Date, DeadlineIssue> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return Err(DeadlineIssue::NotADate) };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return Err(DeadlineIssue::NotADate);
    }
    let (Some(year), Some(month), Some(day)) = (number(year), number(month), number(day)) else {
        return Err(DeadlineIssue::NotADate);
    };
    Date::new(year, month, day).map_err(|_| DeadlineIssue::NoSuchDay)
}

/// The time that is written `23:59`, `23h59`, `23.59` or `23h`.
pub(super) fn time(text: &str) -> Result<Time, DeadlineIssue> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (hour, minute) = text.split_once([':', 'h', 'H', '.']).ok_or(DeadlineIssue::NotATime)?;
    let no_minutes = minute.is_empty() && text.ends_with(['h', 'H']);
    let minute = if no_minutes { "00" } else { minute };
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return Err(DeadlineIssue::NotATime);
    }
    match (number::<i8>(hour), number::<i8>(minute)) {
        (Some(24), Some(0)) => Ok(Time::EndOfDay),
        (Some(hour @ 0..=23), Some(minute @ 0..=59)) => Ok(Time::Of { hour, minute }),
        (Some(_), Some(_)) => Err(DeadlineIssue::NoSuchTime),
        _ => Err(DeadlineIssue::NotATime),
    }
}

/// A number in digits alone, without a sign.
fn number<T: FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn zone(words: &str) -> Zone<'_> {
    let plain = words.to_lowercase().replace('è', "e").replace('ü', "u");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.as_str() {
        "cet" => Zone::OfSeason(SeasonWord::Cet),
        "cest" => Zone::OfSeason(SeasonWord::Cest),
        "utc" => Zone::Named("UTC"),
        "gmt" => Zone::Named("GMT"),
        plain if GENEVA_WORDS.contains(&plain) => Zone::Named(GENEVA),
        _ => Zone::Named(words.trim()),
    }
}
