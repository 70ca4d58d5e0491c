use jiff::civil::DateTime;

use super::*;
use crate::facts;

fn text(number: u16) -> &'static str {
    facts::all().into_iter().find(|(of, _)| *of == number).unwrap().1
}

/// The series with one place of its text replaced.
fn with(number: u16, what: &str, by: &str) -> Result<SeriesFile, ReadError> {
    let text = text(number);
    assert_eq!(text.matches(what).count(), 1, "{what} stands there once");
    SeriesFile::read(&text.replace(what, by))
}

fn malformed(read: Result<SeriesFile, ReadError>) -> (String, usize, String) {
    let Err(ReadError::Malformed(place)) = read else { panic!("{read:?}") };
    (place.path, place.line, place.message)
}

fn issues(read: Result<SeriesFile, ReadError>) -> Vec<(String, ContentIssue)> {
    let Err(ReadError::Unsound(issues)) = read else { panic!("{read:?}") };
    issues.into_iter().map(|found| (found.path, found.issue)).collect()
}

fn one(path: &str, issue: ContentIssue) -> Vec<(String, ContentIssue)> {
    vec![(path.to_owned(), issue)]
}

fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

#[test]
fn a_field_that_the_layout_lacks_is_named_with_its_line() {
    let (path, line, message) = malformed(with(44, r#""closes":"#, r#""ends":"#));
    assert_eq!((path.as_str(), line), ("call.ends", 16));
    assert!(message.starts_with("unknown field `ends`, expected one of `opens`"), "{message}");
}

#[test]
fn a_field_that_is_missing_is_named_with_its_line() {
    let read = with(44, r#"    "max_days": 6,"#, "");
    assert_eq!(malformed(read), ("travel_grants".to_owned(), 24, "missing field `max_days`".to_owned()));
}

#[test]
fn a_value_of_the_wrong_kind_is_named_with_its_line_and_column() {
    let Err(ReadError::Malformed(place)) = with(44, r#""max_days": 6"#, r#""max_days": "six""#) else {
        panic!("it was read")
    };
    assert_eq!((place.path.as_str(), place.line, place.column), ("travel_grants.max_days", 21, 21));
    assert_eq!(place.to_string(), format!("travel_grants.max_days, line 21, column 21: {}", place.message));
}

#[test]
fn dates_that_cannot_be_are_named() {
    let (path, line, message) = malformed(with(29, r#""end": "2017-12-15""#, r#""end": "2017-12-11""#));
    assert_eq!((path.as_str(), line, message.as_str()), ("dates", 12, "the end is before the start"));
    let (path, ..) = malformed(with(29, r#""end": "2017-12-15""#, r#""end": "2017-12-32""#));
    assert_eq!(path, "dates.end");
    let (path, _, message) =
        malformed(with(36, r#""09:00", "kind": "meeting", "states": ["AND"]"#, r#""9:00", "kind": "break""#));
    assert_eq!(
        (path.as_str(), message.as_str()),
        ("timetables[1].days[0].items[0].time", "not a time such as 09:30")
    );
}

#[test]
fn another_layout_is_not_read() {
    let (path, line, _) = malformed(with(44, "rostrum-series/1", "rostrum-series/2"));
    assert_eq!((path.as_str(), line), ("layout", 2));
}

#[test]
fn a_file_that_was_cut_off_or_has_more_behind_it_is_not_read() {
    let text = text(29);
    for end in (0..text.trim_end().len()).filter(|end| text.is_char_boundary(*end)) {
        assert!(matches!(SeriesFile::read(&text[..end]), Err(ReadError::Malformed(_))), "{end}");
    }
    let (path, _, message) = malformed(SeriesFile::read(&format!("{text} {{}}")));
    assert_eq!((path.as_str(), message.as_str()), (".", "trailing characters"));
}

#[test]
fn a_state_that_does_not_exist_is_named_by_its_place() {
    assert_eq!(
        issues(with(44, r#""CPV", "COL","#, r#""CPV", "XXX","#)),
        one("states[3]", ContentIssue::UnknownState("XXX".to_owned()))
    );
}

#[test]
fn a_state_stands_in_a_list_once() {
    let read = with(44, r#""CPV", "COL","#, r#""CPV", "TKM","#);
    assert_eq!(issues(read), one("states[3]", ContentIssue::StateTwice(code("TKM"))));
}

#[test]
fn observers_are_not_reviewed() {
    let read = with(44, r#""CPV", "COL","#, r#""CPV", "VAT","#);
    assert_eq!(issues(read), one("states[3]", ContentIssue::NotReviewed(code("VAT"))));
}

#[test]
fn grants_are_for_states_of_the_series() {
    let read = with(44, r#"["CMR", "DJI","#, r#"["CMR", "FRA","#);
    assert_eq!(issues(read), one("travel_grants.states[1]", ContentIssue::NotInTheSeries(code("FRA"))));
}

#[test]
fn all_places_are_named_at_once_and_in_order() {
    let text = text(44)
        .replace(r#""number": 44"#, r#""number": 0"#)
        .replace("Europe/Zurich", "CET")
        .replace("UPR Info", " ")
        .replace(r#""TKM", "BFA""#, r#""tkm", "BFA""#)
        .replace(r#""max_days": 6"#, r#""max_days": 0"#);
    let found: Vec<String> = issues(SeriesFile::read(&text)).into_iter().map(|(path, _)| path).collect();
    assert_eq!(found, ["number", "organiser", "time_zone", "states[0]", "travel_grants.max_days"]);
}

#[test]
fn a_series_has_states() {
    let text = text(38);
    let (start, end) = (text.find('[').unwrap(), text.find(']').unwrap());
    let read = SeriesFile::read(&format!("{}[{}", &text[..start], &text[end..]));
    assert_eq!(issues(read), one("states", ContentIssue::Missing));
}

#[test]
fn minutes_fit_into_each_other() {
    let speakers = |by| issues(with(29, "[5, 7]", by));
    assert_eq!(speakers("[7, 5]"), one("format.speaker_minutes", ContentIssue::Reversed));
    assert_eq!(speakers("[0, 5]"), one("format.speaker_minutes", ContentIssue::OutOfRange));
    assert_eq!(speakers("[5, 61]"), one("format.speaker_minutes", ContentIssue::OutOfRange));
    assert_eq!(
        issues(with(34, r#""meeting_minutes": 60, "speaker_minutes": [5, 7]"#, r#""meeting_minutes": 0"#)),
        one("format.meeting_minutes", ContentIssue::OutOfRange)
    );
}

#[test]
fn the_end_of_a_call_is_understood_or_asked_back() {
    let call = |what, by| issues(with(38, what, by));
    let deadline = ContentIssue::Deadline;
    assert_eq!(call("2021-01-08", "2021-02-30"), one("call.closes", deadline(DeadlineIssue::NoSuchDay)));
    assert_eq!(call("23:59", "25:00"), one("call.time", deadline(DeadlineIssue::NoSuchTime)));
    assert_eq!(call("CET", "EST"), one("call.zone_words", deadline(DeadlineIssue::UnknownZone)));
    let summer = call("2021-01-08", "2021-07-08");
    let [(path, ContentIssue::Deadline(DeadlineIssue::ZoneWordOutOfSeason { meant, literal, .. }))] =
        &summer[..]
    else {
        panic!("{summer:?}")
    };
    assert_eq!(path, "call.zone_words");
    let civil: DateTime = "2021-07-08T23:59".parse().unwrap();
    assert_eq!((meant.civil(), literal.civil()), (civil, civil));
    assert_eq!(call(r#""closes": "2021-01-08","#, ""), one("call.closes", ContentIssue::Missing));
}

#[test]
fn a_part_is_no_larger_than_its_whole() {
    let held = |what, by| issues(with(29, what, by));
    for (what, by, path) in [
        (r#""meetings": 8"#, r#""meetings": 15"#, "held.meetings"),
        (r#""national_organisations": 31"#, r#""national_organisations": 43"#, "held.national_organisations"),
        (r#""missions_per_meeting": 33"#, r#""missions_per_meeting": 72"#, "held.missions_per_meeting"),
    ] {
        assert_eq!(held(what, by), one(path, ContentIssue::OutOfRange));
    }
    assert_eq!(held("[13, 28]", "[28, 13]"), one("cumulative_before.series", ContentIssue::Reversed));
}

#[test]
fn the_days_of_a_timetable_lie_within_the_dates_and_in_order() {
    let read = with(36, r#""date": "2020-10-13""#, r#""date": "2020-10-14""#);
    assert_eq!(issues(read), one("timetables[1].days[1].date", ContentIssue::OutsideTheDates));
    let read = with(36, r#""date": "2020-04-01""#, r#""date": "2020-03-31""#);
    assert_eq!(issues(read), one("timetables[0].days[1].date", ContentIssue::OutOfOrder));
}

#[test]
fn the_items_of_a_day_stand_in_order() {
    let read = with(36, r#""14:20""#, r#""14:00""#);
    assert_eq!(issues(read), one("timetables[1].days[0].items[6].time", ContentIssue::OutOfOrder));
}

#[test]
fn each_kind_of_item_has_its_number_of_states() {
    let number = |what, by, at: usize, states| {
        let path = format!("timetables[1].days[0].items[{at}].states");
        assert_eq!(issues(with(36, what, by))[0], (path, ContentIssue::WrongNumberOfStates(states)));
    };
    number(r#""10:00", "kind": "meeting", "states": ["BGR"]"#, r#""10:00", "kind": "meeting""#, 2, 0);
    number(r#"["AND", "HRV", "BGR"]"#, "[]", 3, 0);
    number(
        r#""09:30", "kind": "meeting", "states": ["HRV"]"#,
        r#""09:30", "kind": "break", "states": ["HRV"]"#,
        1,
        1,
    );
}

#[test]
fn questions_are_put_after_the_meetings_of_their_states() {
    let read = with(36, r#"["AND", "HRV", "BGR"]"#, r#"["AND", "HRV", "MDV"]"#);
    let path = "timetables[1].days[0].items[3].states[2]";
    assert_eq!(issues(read), one(path, ContentIssue::NotMetBefore(code("MDV"))));
}

#[test]
fn a_state_has_one_meeting_or_no_statement() {
    let read = with(
        36,
        r#""12:00", "kind": "meeting", "states": ["JAM"]"#,
        r#""12:00", "kind": "meeting", "states": ["PAN"]"#,
    );
    let path = "timetables[0].days[0].items[2].states[0]";
    assert_eq!(issues(read), one(path, ContentIssue::StateTwice(code("PAN"))));
    let read = with(36, r#"["BGR", "HRV", "MHL"]"#, r#"["BGR", "HRV", "PAN"]"#);
    assert_eq!(
        issues(read),
        one("timetables[0].no_statement[2]", ContentIssue::StatementAfterAll(code("PAN")))
    );
}

/// Whoever writes such a file finds every field in the description.
#[test]
fn every_field_of_the_layout_is_described() {
    fn keys<'a>(value: &'a serde_json::Value, into: &mut Vec<&'a str>) {
        match value {
            serde_json::Value::Object(fields) => {
                for (key, value) in fields {
                    into.push(key);
                    keys(value, into);
                }
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| keys(item, into)),
            _ => {}
        }
    }
    let description = include_str!("../../../../docs/formats/series.md");
    for (number, text) in facts::all() {
        let value = serde_json::from_str(text).unwrap();
        let mut found = Vec::new();
        keys(&value, &mut found);
        for key in found {
            assert!(description.contains(&format!("`{key}`")), "`{key}` of series {number} is not described");
        }
    }
}
