//! The last moment in which something may still be handed in.

use std::{fmt, ops::RangeInclusive, str::FromStr};

use jiff::{
    SignedDuration, Span, Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{
    clocks::{Reading, end_of_day, known_zone, read},
    issue::DeadlineIssue,
    written,
};

/// The years in which the deadline of a call can lie. A slip such as 0221 or 2201 is none.
const YEARS: RangeInclusive<i16> = 2000..=2199;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// The last minute, or the last day, in which something may still be handed in.
///
/// A call says "23h59 CET on Friday, 8 January 2021", not an instant, so the civil time and its
/// zone are what we keep; the instant follows from them. Should a country change its clocks
/// after the call is out, the deadline stays where the call put it.
///
/// It is written `2021-01-08T23:59[Europe/Zurich]`, or `2023-05-31[Europe/Zurich]` when the call
/// names a day and no hour.
#[derive(Clone, PartialEq, Eq)]
pub struct Deadline {
    written: Written,
    zone: TimeZone,
    /// The first instant that is too late. It follows from the two above.
    too_late: Timestamp,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    Day(Date),
    Minute(DateTime),
}

/// How exactly a call says when it closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// To the minute. All of the last minute is in time.
    Minute,
    /// By a date without an hour. All of that day is in time, until 24:00.
    Day,
}

impl Deadline {
    /// The deadline that `civil` stands for in `zone`, an IANA name such as `Europe/Zurich`.
    ///
    /// Deadlines are said to the minute; seconds are dropped, since all of the minute counts.
    ///
    /// # Errors
    ///
    /// Refuses an unknown zone, and a time that the zone's clocks skip or repeat that day.
    pub fn new(civil: DateTime, zone: &str) -> Result<Self, DeadlineIssue> {
        let zone = known_zone(zone)?;
        known_year(civil.date())?;
        let minute = civil.date().at(civil.hour(), civil.minute(), 0, 0);
        let starts = match read(&zone, minute)? {
            Reading::Once(instant) => instant,
            Reading::Never { before, after } => return Err(DeadlineIssue::Skipped { before, after }),
            Reading::Twice { before, after } => return Err(DeadlineIssue::Repeated { before, after }),
        };
        let too_late = starts + MINUTE;
        Ok(Self { written: Written::Minute(minute), zone, too_late })
    }

    /// The deadline of a call that names a day and no hour: all of that day in `zone`, until
    /// 24:00. Where the clocks skip midnight or show it twice, the day ends when the zone has
    /// left it for good, so that every moment which bears its date is in time.
    ///
    /// # Errors
    ///
    /// Refuses an unknown zone, and a day that the zone skips.
    pub fn whole_day(date: Date, zone: &str) -> Result<Self, DeadlineIssue> {
        let zone = known_zone(zone)?;
        known_year(date)?;
        let too_late = end_of_day(&zone, date)?;
        if end_of_day(&zone, date.yesterday().map_err(|_| DeadlineIssue::NoSuchDay)?)? == too_late {
            let before = (too_late - MINUTE).to_zoned(zone.clone()).datetime();
            return Err(DeadlineIssue::Skipped { before, after: too_late.to_zoned(zone).datetime() });
        }
        Ok(Self { written: Written::Day(date), zone, too_late })
    }

    /// The same deadline so many days later, or earlier: at the same time of day in the same zone.
    ///
    /// # Errors
    ///
    /// Refuses a day or a time that the zone's clocks skip or repeat.
    pub fn moved_by(&self, days: i32) -> Result<Self, DeadlineIssue> {
        let days = Span::new().try_days(days).map_err(|_| DeadlineIssue::NoSuchDay)?;
        match self.written {
            Written::Day(date) => {
                Self::whole_day(date.checked_add(days).map_err(|_| DeadlineIssue::NoSuchDay)?, self.zone())
            }
            Written::Minute(minute) => {
                Self::new(minute.checked_add(days).map_err(|_| DeadlineIssue::NoSuchDay)?, self.zone())
            }
        }
    }

    /// How exactly the call says it.
    #[must_use]
    pub fn precision(&self) -> Precision {
        match self.written {
            Written::Day(_) => Precision::Day,
            Written::Minute(_) => Precision::Minute,
        }
    }

    /// The date as the call says it.
    #[must_use]
    pub fn date(&self) -> Date {
        match self.written {
            Written::Day(date) => date,
            Written::Minute(minute) => minute.date(),
        }
    }

    /// The last minute in time, as the clocks of the call's zone show it: the one that the call
    /// says, or the last of the day that it says.
    #[must_use]
    pub fn civil(&self) -> DateTime {
        match self.written {
            Written::Day(_) => self.last_minute().datetime(),
            Written::Minute(minute) => minute,
        }
    }

    /// The IANA name of the zone in which the call says it.
    #[must_use]
    pub fn zone(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The first instant that is too late.
    #[must_use]
    pub fn instant(&self) -> Timestamp {
        self.too_late
    }

    /// By how much the zone's clocks differ from UTC in the last minute.
    #[must_use]
    pub fn offset(&self) -> Offset {
        self.last_minute().offset()
    }

    /// Whether `now` is too late. All of the last minute is still in time.
    #[must_use]
    pub fn has_passed(&self, now: Timestamp) -> bool {
        now >= self.too_late
    }

    /// Whether `now` is too late even for what was on its way, for which there is `grace`. No
    /// grace makes the deadline earlier than the call says it.
    #[must_use]
    pub fn has_passed_with(&self, now: Timestamp, grace: SignedDuration) -> bool {
        now.duration_since(self.too_late) >= grace.max(SignedDuration::ZERO)
    }

    /// How much time is left at `now`; none when it has passed.
    #[must_use]
    pub fn closes_in(&self, now: Timestamp) -> Option<SignedDuration> {
        (!self.has_passed(now)).then(|| self.too_late.duration_since(now))
    }

    /// The last minute in time, as the zone of the call has it.
    #[must_use]
    pub fn last_minute(&self) -> Zoned {
        (self.too_late - MINUTE).to_zoned(self.zone.clone())
    }

    /// The last minute in time, as the clocks of another zone show it. The deadline itself stays
    /// where the call put it.
    ///
    /// # Errors
    ///
    /// Refuses an unknown zone.
    pub fn last_minute_in(&self, zone: &str) -> Result<Zoned, DeadlineIssue> {
        Ok((self.too_late - MINUTE).to_zoned(known_zone(zone)?))
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.written {
            Written::Day(date) => write!(f, "{date}[{}]", self.zone()),
            Written::Minute(minute) => {
                let (date, hour, minute) = (minute.date(), minute.hour(), minute.minute());
                write!(f, "{date}T{hour:02}:{minute:02}[{}]", self.zone())
            }
        }
    }
}

impl fmt::Debug for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Deadline {
    type Err = DeadlineIssue;

    fn from_str(text: &str) -> Result<Self, DeadlineIssue> {
        let inner = text.strip_suffix(']').ok_or(DeadlineIssue::Malformed)?;
        let (civil, zone) = inner.split_once('[').ok_or(DeadlineIssue::Malformed)?;
        let Some((date, time)) = civil.split_once('T') else {
            return Self::whole_day(written::date(civil)?, zone);
        };
        match time.as_bytes() {
            [_, _, b':', _, _] => {}
            _ => return Err(DeadlineIssue::Malformed),
        }
        match written::time(time)? {
            written::Time::Of { hour, minute } => {
                Self::new(written::date(date)?.at(hour, minute, 0, 0), zone)
            }
            written::Time::EndOfDay => Err(DeadlineIssue::Malformed),
        }
    }
}

impl Serialize for Deadline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Deadline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

fn known_year(date: Date) -> Result<(), DeadlineIssue> {
    if YEARS.contains(&date.year()) { Ok(()) } else { Err(DeadlineIssue::YearOutOfRange(date.year())) }
}
