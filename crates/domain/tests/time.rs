//! The laws of deadlines, asked of zones that put their clocks forward and back in every way.
//!
//! What a deadline should be is found here by looking at the clocks minute by minute, and not by
//! the reasoning that the platform uses.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::time::{Deadline, DeadlineIssue, parse_written};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, DateTime, date},
    tz::TimeZone,
};
use proptest::{prelude::*, sample::select};

/// Zones with their clocks changed at night, at midnight, just after it, by half an hour, by two
/// hours, by a day, in Ramadan, and never.
const ZONES: &[&str] = &[
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Asuncion",
    "America/Havana",
    "America/New_York",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Amman",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Etc/GMT-1",
    "Europe/Dublin",
    "Europe/Zurich",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "UTC",
];

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn zones() -> impl Strategy<Value = &'static str> {
    select(ZONES)
}

/// Civil minutes of a zone; half of them lie within a day and a half of a change of its clocks.
fn minutes() -> impl Strategy<Value = (&'static str, DateTime)> {
    let near = -36 * 60..36 * 60i64;
    (zones(), 0..40 * 365 * 24 * 60i64, near, any::<bool>()).prop_map(|(zone, minute, near, is_near)| {
        let from = date(2000, 1, 2).at(0, 0, 0, 0);
        let anywhere = from.checked_add(minute.minutes()).unwrap();
        let tz = TimeZone::get(zone).unwrap();
        let instant = tz.to_timestamp(anywhere).unwrap();
        let change = tz.following(instant).next().filter(|_| is_near);
        let minute = change.map_or(anywhere, |change| {
            tz.to_datetime(change.timestamp()).checked_add(near.minutes()).unwrap()
        });
        // Some databases note a change that is none, at 03:14:07 on the last day of 32 bits.
        (zone, minute.with().second(0).build().unwrap())
    })
}

fn days() -> impl Strategy<Value = (&'static str, Date)> {
    minutes().prop_map(|(zone, minute)| (zone, minute.date()))
}

/// Deadlines of both precisions.
fn deadlines() -> impl Strategy<Value = Deadline> {
    (minutes(), any::<bool>()).prop_filter_map("the clocks skip or repeat it", |((zone, minute), whole)| {
        let made = if whole { Deadline::whole_day(minute.date(), zone) } else { Deadline::new(minute, zone) };
        made.ok()
    })
}

/// Each minute on the clocks of `zone` from so many hours before to so many after a civil time.
fn clocks(zone: &str, around: DateTime, hours: i64) -> impl Iterator<Item = (Timestamp, DateTime)> {
    let zone = TimeZone::get(zone).unwrap();
    let middle = TimeZone::UTC.to_timestamp(around).unwrap();
    (-hours * 60..hours * 60).map(move |minutes| {
        let instant = middle + SignedDuration::from_mins(minutes);
        (instant, zone.to_datetime(instant))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// A deadline is one instant: all before it is in time, and nothing from it on.
    #[test]
    fn everything_before_the_instant_is_in_time_and_nothing_after(
        deadline in deadlines(),
        nanoseconds in 1..i64::MAX,
    ) {
        let distance = SignedDuration::from_nanos(nanoseconds);
        let instant = deadline.instant();
        prop_assert!(deadline.has_passed(instant));
        prop_assert!(!deadline.has_passed(instant - SignedDuration::from_nanos(1)));
        if let Ok(before) = instant.checked_sub(distance) {
            prop_assert!(!deadline.has_passed(before));
            prop_assert_eq!(deadline.closes_in(before), Some(distance));
        }
        if let Ok(after) = instant.checked_add(distance) {
            prop_assert!(deadline.has_passed(after));
            prop_assert_eq!(deadline.closes_in(after), None);
        }
    }

    /// A minute that the clocks show once is a deadline, and all of it is in time. One that they
    /// show never or twice is refused, with the nearest minutes on both sides that they show once.
    #[test]
    fn a_minute_is_a_deadline_if_the_clocks_show_it_once((zone, minute) in minutes()) {
        let shown: Vec<Timestamp> =
            clocks(zone, minute, 27).filter(|(_, civil)| *civil == minute).map(|(at, _)| at).collect();
        let neighbours = match (Deadline::new(minute, zone), &shown[..]) {
            (Ok(deadline), [at]) => {
                prop_assert_eq!(deadline.instant(), *at + MINUTE);
                prop_assert_eq!(deadline.civil(), minute);
                prop_assert_eq!(deadline.last_minute().timestamp(), *at);
                None
            }
            (Err(DeadlineIssue::Skipped { before, after }), [])
            | (Err(DeadlineIssue::Repeated { before, after }), [_, _]) => Some((before, after)),
            (made, shown) => panic!("{zone} {minute}: {made:?}, but shown at {shown:?}"),
        };
        if let Some((before, after)) = neighbours {
            prop_assert!(before < minute && minute < after);
            prop_assert!(Deadline::new(before, zone).is_ok());
            prop_assert!(Deadline::new(after, zone).is_ok());
            prop_assert!(Deadline::new(before.checked_add(1.minute()).unwrap(), zone).is_err());
            prop_assert!(Deadline::new(after.checked_sub(1.minute()).unwrap(), zone).is_err());
        }
    }

    /// A whole day ends after the last minute that bears its date or an earlier one, whatever the
    /// clocks do at midnight. A day that they never show is refused.
    #[test]
    fn a_whole_day_ends_when_its_date_is_gone_for_good((zone, day) in days()) {
        let noon = day.at(12, 0, 0, 0);
        match Deadline::whole_day(day, zone) {
            Ok(deadline) => {
                let (last, _) = clocks(zone, noon, 51).filter(|(_, civil)| civil.date() <= day).last().unwrap();
                prop_assert_eq!(deadline.instant(), last + MINUTE);
                prop_assert_eq!(deadline.civil().date(), day);
            }
            Err(DeadlineIssue::Skipped { before, after }) => {
                prop_assert!(clocks(zone, noon, 51).all(|(_, civil)| civil.date() != day));
                prop_assert!(before.date() < day && day < after.date());
            }
            Err(other) => panic!("{zone} {day}: {other}"),
        }
    }

    /// Where midnight comes once, the day ends with it.
    #[test]
    fn a_whole_day_ends_at_the_next_midnight((zone, day) in days()) {
        let midnight = day.tomorrow().unwrap().at(0, 0, 0, 0);
        let ambiguous = TimeZone::get(zone).unwrap().to_ambiguous_zoned(midnight);
        if let (Ok(deadline), Ok(midnight)) = (Deadline::whole_day(day, zone), ambiguous.unambiguous()) {
            prop_assert_eq!(deadline.instant(), midnight.timestamp());
        }
    }

    #[test]
    fn a_deadline_survives_text(deadline in deadlines()) {
        prop_assert_eq!(deadline.to_string().parse(), Ok(deadline.clone()));
        let json = serde_json::to_string(&deadline).unwrap();
        prop_assert_eq!(serde_json::from_str::<Deadline>(&json).unwrap(), deadline);
    }

    #[test]
    fn another_zone_shows_the_same_moment(deadline in deadlines(), zone in zones()) {
        let there = deadline.last_minute_in(zone).unwrap();
        prop_assert_eq!(there.timestamp() + MINUTE, deadline.instant());
        prop_assert_eq!(there.time_zone().iana_name(), Some(zone));
    }

    /// Written out with its zone, a deadline is understood as itself.
    #[test]
    fn what_is_written_in_full_is_understood((zone, minute) in minutes()) {
        let written = parse_written(
            &minute.date().to_string(),
            Some(&minute.strftime("%Hh%M").to_string()),
            zone,
        );
        prop_assert_eq!(written, Deadline::new(minute, zone));
    }

    /// "CET" and "CEST" are Geneva's time in their season, and a question out of it: the two
    /// readings lie an hour apart.
    #[test]
    fn a_word_out_of_season_is_never_guessed((_, minute) in minutes(), word in select(&["CET", "CEST"][..])) {
        let geneva = Deadline::new(minute, "Europe/Zurich");
        let written =
            parse_written(&minute.date().to_string(), Some(&minute.strftime("%H:%M").to_string()), word);
        match written {
            Err(DeadlineIssue::ZoneWordOutOfSeason { said, in_force, literal, meant }) => {
                prop_assert_eq!(said.word(), word);
                prop_assert!(said != in_force);
                prop_assert_eq!(Ok(meant.clone()), geneva.map(Box::new));
                let apart = literal.instant().duration_since(meant.instant());
                prop_assert_eq!(apart.abs(), SignedDuration::from_hours(1));
            }
            Ok(deadline) => {
                let hours = if word == "CET" { 1 } else { 2 };
                prop_assert_eq!(deadline.offset(), jiff::tz::offset(hours));
                prop_assert_eq!(Ok(deadline), geneva);
            }
            Err(other) => prop_assert_eq!(Err(other), geneva),
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(date: String, time: Option<String>, zone: String) {
        let _ = parse_written(&date, time.as_deref(), &zone);
        let _ = parse_written("2021-03-28", time.as_deref(), "CET");
        let _ = parse_written(&date, Some("02:30"), "Geneva");
        let _ = parse_written("2021-03-28", Some("02:30"), &zone);
        let _ = date.parse::<Deadline>();
        let _ = format!("{date}[{zone}]").parse::<Deadline>();
    }

    #[test]
    fn no_text_that_is_nearly_right_makes_the_reader_panic(
        date in "[0-9]{1,5}[-/.][0-9]{1,2}[-/.][0-9]{1,3}",
        time in "[+-]?[0-9]{0,3}[:.hH ]{0,2}[0-9]{0,3}",
        zone in "(CET|CEST|UTC|GMT|Europe/Zurich|Pacific/Apia|[A-Z][a-z]{2,6}/[A-Z][a-z_]{2,8})?",
    ) {
        let written = parse_written(&date, Some(&time), &zone);
        if let Ok(deadline) = written {
            prop_assert_eq!(deadline.to_string().parse(), Ok(deadline));
        }
    }
}

#[test]
fn midnights_that_are_skipped_or_come_twice() {
    for (zone, day, ends) in [
        // Clocks put forward at midnight: the day ends when they are.
        ("America/Santiago", date(2023, 9, 2), "2023-09-03T04:00:00Z"),
        ("Asia/Beirut", date(2024, 3, 30), "2024-03-30T22:00:00Z"),
        ("Africa/Cairo", date(2023, 4, 27), "2023-04-27T22:00:00Z"),
        // Put back at midnight: the day has an hour more.
        ("America/Santiago", date(2023, 4, 1), "2023-04-02T04:00:00Z"),
        ("Asia/Beirut", date(2023, 10, 28), "2023-10-28T22:00:00Z"),
        ("Africa/Cairo", date(2023, 10, 26), "2023-10-26T22:00:00Z"),
        // Put back from one to midnight: the first midnight ends the old day.
        ("America/Havana", date(2023, 11, 4), "2023-11-05T04:00:00Z"),
        // Put back from 00:01 to 23:01: the old day comes again, and only the second ends it.
        ("America/St_Johns", date(2010, 11, 6), "2010-11-07T03:30:00Z"),
        // Put forward from 23:30 to midnight: the last day has half an hour less.
        ("Asia/Pyongyang", date(2018, 5, 4), "2018-05-04T15:00:00Z"),
        // Put forward at 00:01: the day has ended before.
        ("America/St_Johns", date(2010, 3, 13), "2010-03-14T03:30:00Z"),
    ] {
        let deadline = Deadline::whole_day(day, zone).unwrap();
        assert_eq!(deadline.instant(), ends.parse::<Timestamp>().unwrap(), "{zone} {day}");
    }
}
