use jiff::{
    SignedDuration, Timestamp,
    civil::{DateTime, date},
    tz::offset,
};

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn civil(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn minute(text: &str, zone: &str) -> Result<Deadline, DeadlineIssue> {
    Deadline::new(civil(text), zone)
}

fn series_38() -> Deadline {
    minute("2021-01-08T23:59", GENEVA).unwrap()
}

#[test]
fn the_last_minute_is_in_time() {
    assert!(!series_38().has_passed(at("2021-01-08T22:59:59.999999999Z")));
    assert!(series_38().has_passed(at("2021-01-08T23:00:00Z")));
    assert_eq!(series_38().instant(), at("2021-01-08T23:00:00Z"));
}

#[test]
fn a_second_in_the_last_minute_makes_no_difference() {
    assert_eq!(minute("2021-01-08T23:59:59", GENEVA), Ok(series_38()));
}

#[test]
fn a_date_without_an_hour_lasts_until_midnight() {
    let deadline = Deadline::whole_day(date(2023, 5, 31), GENEVA).unwrap();
    assert_eq!(deadline.precision(), Precision::Day);
    assert_eq!(deadline.instant(), at("2023-05-31T22:00:00Z"));
    assert_eq!(deadline.civil(), civil("2023-05-31T23:59"));
    assert_eq!(series_38().precision(), Precision::Minute);
}

#[test]
fn the_time_left_is_counted_to_the_end_of_the_last_minute() {
    let left = |now| series_38().closes_in(at(now));
    assert_eq!(left("2021-01-08T22:59:00Z"), Some(SignedDuration::from_secs(60)));
    assert_eq!(left("2021-01-08T23:00:00Z"), None);
}

#[test]
fn grace_only_ever_gives_time() {
    let late = at("2021-01-08T23:10:00Z");
    let passed = |minutes| series_38().has_passed_with(late, SignedDuration::from_mins(minutes));
    assert!(passed(0));
    assert!(passed(10));
    assert!(!passed(11));
    let in_time = at("2021-01-08T22:59:59Z");
    assert!(!series_38().has_passed_with(in_time, SignedDuration::MIN));
    assert!(!series_38().has_passed_with(Timestamp::MAX, SignedDuration::MAX));
}

#[test]
fn the_offset_is_that_of_the_last_minute() {
    assert_eq!(series_38().offset(), offset(1));
    // The clocks go forward in the night after the 27th.
    assert_eq!(Deadline::whole_day(date(2021, 3, 27), GENEVA).unwrap().offset(), offset(1));
    assert_eq!(Deadline::whole_day(date(2021, 3, 28), GENEVA).unwrap().offset(), offset(2));
}

#[test]
fn other_zones_show_the_same_minute() {
    let in_lima = series_38().last_minute_in("America/Lima").unwrap();
    assert_eq!(in_lima.datetime(), civil("2021-01-08T17:59"));
    assert_eq!(in_lima.timestamp(), series_38().last_minute().timestamp());
    assert_eq!(series_38().last_minute_in("Mars/Phobos").unwrap_err(), DeadlineIssue::UnknownZone);
}

#[test]
fn times_that_the_clocks_skip_or_repeat_are_refused_with_the_nearest_that_are_not() {
    let (before, after) = (civil("2021-03-28T01:59"), civil("2021-03-28T03:00"));
    assert_eq!(minute("2021-03-28T02:30", GENEVA), Err(DeadlineIssue::Skipped { before, after }));
    assert!(Deadline::new(before, GENEVA).is_ok() && Deadline::new(after, GENEVA).is_ok());
    let (before, after) = (civil("2021-10-31T01:59"), civil("2021-10-31T03:00"));
    assert_eq!(minute("2021-10-31T02:00", GENEVA), Err(DeadlineIssue::Repeated { before, after }));
    assert!(Deadline::new(before, GENEVA).is_ok() && Deadline::new(after, GENEVA).is_ok());
}

#[test]
fn a_day_that_a_zone_skips_ends_nothing() {
    let (before, after) = (civil("2011-12-29T23:59"), civil("2011-12-31T00:00"));
    assert_eq!(
        Deadline::whole_day(date(2011, 12, 30), "Pacific/Apia"),
        Err(DeadlineIssue::Skipped { before, after })
    );
    let eve = Deadline::whole_day(date(2011, 12, 29), "Pacific/Apia").unwrap();
    assert_eq!(eve.instant(), at("2011-12-30T10:00:00Z"));
}

#[test]
fn abbreviations_are_no_zones() {
    for zone in
        ["CET", "EST", "Egypt", "", "utc", "Etc/Unknown", "Europe/", "Europe/Geneva", "/etc/localtime"]
    {
        assert_eq!(minute("2021-01-08T23:59", zone), Err(DeadlineIssue::UnknownZone), "{zone}");
    }
}

#[test]
fn years_that_are_slips_are_refused() {
    assert_eq!(minute("0221-01-08T23:59", GENEVA), Err(DeadlineIssue::YearOutOfRange(221)));
    assert_eq!(Deadline::whole_day(date(2201, 1, 8), GENEVA), Err(DeadlineIssue::YearOutOfRange(2201)));
}

#[test]
fn a_deadline_is_written_as_the_call_says_it() {
    for text in ["2021-01-08T23:59[Europe/Zurich]", "2023-05-31[Europe/Zurich]", "2021-07-01T00:05[UTC]"] {
        let deadline: Deadline = text.parse().unwrap();
        assert_eq!(deadline.to_string(), text);
        let json = serde_json::to_string(&deadline).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<Deadline>(&json).unwrap(), deadline);
    }
}

#[test]
fn what_no_deadline_writes_is_not_read() {
    for (text, issue) in [
        ("", DeadlineIssue::Malformed),
        ("2021-01-08T23:59", DeadlineIssue::Malformed),
        ("2021-01-08T23:59[]", DeadlineIssue::UnknownZone),
        ("2021-01-08T23:59[CET]", DeadlineIssue::UnknownZone),
        ("2021-01-08T24:00[UTC]", DeadlineIssue::Malformed),
        ("2021-01-08T23h59[UTC]", DeadlineIssue::Malformed),
        ("2021-01-08T3:59[UTC]", DeadlineIssue::Malformed),
        ("2021-02-30[UTC]", DeadlineIssue::NoSuchDay),
        ("2021-1-8[UTC]", DeadlineIssue::NotADate),
        ("+2021-01-08[UTC]", DeadlineIssue::NotADate),
        ("2021-01-08 [UTC]", DeadlineIssue::NotADate),
    ] {
        assert_eq!(text.parse::<Deadline>(), Err(issue), "{text}");
    }
}

#[test]
fn the_time_of_a_call_is_understood_as_it_is_written() {
    for time in ["23:59", "23h59", "23.59", "23H59", " 23 h 59 ", "23\u{202f}h\u{202f}59"] {
        assert_eq!(parse_written("2021-01-08", Some(time), "CET"), Ok(series_38()), "{time}");
    }
    let nine = minute("2021-01-08T09:00", GENEVA).unwrap();
    for time in ["9:00", "09:00", "9h", "9h00"] {
        assert_eq!(parse_written("2021-01-08", Some(time), "Geneva"), Ok(nine.clone()), "{time}");
    }
}

#[test]
fn no_time_and_24_hours_are_the_end_of_the_day() {
    let day = Deadline::whole_day(date(2023, 5, 31), GENEVA);
    for time in [None, Some(""), Some(" "), Some("24:00"), Some("24h00"), Some("24.00"), Some("24h")] {
        assert_eq!(parse_written("2023-05-31", time, "Geneva time"), day, "{time:?}");
    }
}

#[test]
fn geneva_has_many_names() {
    for zone in [
        "Europe/Zurich",
        "europe/zurich",
        "Geneva",
        "geneva  time",
        "CET",
        "cet",
        "Genève",
        "heure de Genève",
        "Hora de Ginebra",
        "Zürich",
        "CET/CEST",
    ] {
        assert_eq!(parse_written("2021-01-08", Some("23:59"), zone), Ok(series_38()), "{zone}");
    }
    for (zone, name) in [("UTC", "UTC"), ("gmt", "GMT"), ("Africa/Cairo", "Africa/Cairo")] {
        let deadline = parse_written("2021-01-08", Some("23:59"), zone).unwrap();
        assert_eq!(deadline.zone(), name);
    }
    for zone in ["", "EST", "UTC+1", "Geneva/Europe", "BST", "local time"] {
        let parsed = parse_written("2021-01-08", Some("23:59"), zone);
        assert_eq!(parsed, Err(DeadlineIssue::UnknownZone), "{zone}");
    }
}

#[test]
fn cet_in_summer_and_cest_in_winter_are_asked_back_with_both_readings() {
    for (date, said, in_force, literally) in [
        ("2019-07-07", SeasonWord::Cet, SeasonWord::Cest, "2019-07-07T23:00:00Z"),
        ("2021-01-08", SeasonWord::Cest, SeasonWord::Cet, "2021-01-08T22:00:00Z"),
    ] {
        let meant = minute(&format!("{date}T23:59"), GENEVA).unwrap();
        let issue = parse_written(date, Some("23:59"), said.word()).unwrap_err();
        let DeadlineIssue::ZoneWordOutOfSeason { literal, .. } = &issue else { panic!("{issue}") };
        assert_eq!(literal.instant(), at(literally));
        assert_eq!(literal.civil(), meant.civil());
        // What was chosen can be stored and read again.
        assert_eq!(literal.to_string().parse(), Ok((**literal).clone()));
        let (literal, meant) = (literal.clone(), Box::new(meant));
        assert_eq!(issue, DeadlineIssue::ZoneWordOutOfSeason { said, in_force, literal, meant });
    }
}

#[test]
fn the_season_of_a_whole_day_is_that_of_its_end() {
    assert!(parse_written("2021-03-28", None, "CEST").is_ok());
    assert!(matches!(
        parse_written("2021-03-28", None, "CET"),
        Err(DeadlineIssue::ZoneWordOutOfSeason { in_force: SeasonWord::Cest, .. })
    ));
    assert!(parse_written("2021-10-31", None, "CET").is_ok());
}

#[test]
fn what_is_not_understood_is_named() {
    for (date, time, issue) in [
        ("8 January 2021", "23:59", DeadlineIssue::NotADate),
        ("2021-1-8", "23:59", DeadlineIssue::NotADate),
        ("2021-01-0８", "23:59", DeadlineIssue::NotADate),
        ("2021-02-29", "23:59", DeadlineIssue::NoSuchDay),
        ("2021-13-01", "23:59", DeadlineIssue::NoSuchDay),
        ("1921-01-08", "23:59", DeadlineIssue::YearOutOfRange(1921)),
        ("2021-01-08", "midnight", DeadlineIssue::NotATime),
        ("2021-01-08", "2359", DeadlineIssue::NotATime),
        ("2021-01-08", "11.59 pm", DeadlineIssue::NotATime),
        ("2021-01-08", "23:5", DeadlineIssue::NotATime),
        ("2021-01-08", "23:", DeadlineIssue::NotATime),
        ("2021-01-08", "-1:30", DeadlineIssue::NotATime),
        ("2021-01-08", "24:01", DeadlineIssue::NoSuchTime),
        ("2021-01-08", "25:00", DeadlineIssue::NoSuchTime),
        ("2021-01-08", "23:60", DeadlineIssue::NoSuchTime),
    ] {
        assert_eq!(parse_written(date, Some(time), "Geneva"), Err(issue), "{date} {time}");
    }
}
