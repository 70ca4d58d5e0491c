//! A series that goes into the platform and out again.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::{
    exchange::{CarryRefusal, Difference, SeriesFile, Whole, differences},
    facts,
    programme::What,
    series::{Mode, SeriesKey},
};
use jiff::Timestamp;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn file(number: u16) -> SeriesFile {
    let (_, text) = facts::all().into_iter().find(|(of, _)| *of == number).unwrap();
    SeriesFile::read(text).unwrap()
}

fn carry(file: &SeriesFile, before: Option<&Whole>) -> Result<Whole, CarryRefusal> {
    Whole::of(file, before, Timestamp::UNIX_EPOCH, &mut ChaCha20Rng::seed_from_u64(1))
}

#[test]
fn what_went_in_comes_out_as_it_was() {
    for (number, _) in facts::all() {
        assert_eq!(carry(&file(number), None).unwrap().file(), file(number), "{number}");
    }
}

#[test]
fn what_came_out_changes_nothing_when_it_goes_in_again() {
    for (number, _) in facts::all() {
        let whole = carry(&file(number), None).unwrap();
        let text = whole.file().write().unwrap();
        assert_eq!(carry(&SeriesFile::read(&text).unwrap(), Some(&whole)), Ok(whole), "{number}");
    }
}

#[test]
fn what_changed_is_named_by_its_path() {
    let mut after = file(44);
    after.call.as_mut().unwrap().closes = Some("2023-06-07".into());
    after.states.swap(0, 1);
    let found = differences(Some(&file(44)), &after);
    let difference = |path: &str, before: &str, after: &str| Difference {
        path: path.into(),
        before: Some(before.into()),
        after: Some(after.into()),
    };
    let order = |first: &str| format!("{first}, CPV, COL, UZB, TUV, DEU, DJI, CAN, BGD, RUS, AZE, CMR, CUB");
    assert_eq!(
        found,
        [
            difference("call.closes", "2023-05-31", "2023-06-07"),
            difference("states", &order("TKM, BFA"), &order("BFA, TKM")),
        ]
    );
    assert_eq!(differences(Some(&after), &after), []);
}

#[test]
fn a_state_that_is_left_out_is_not_forgotten() {
    let whole = carry(&file(34), None).unwrap();
    let mut shorter = file(34);
    let gone = shorter.states.pop().unwrap().code().unwrap();
    assert_eq!(carry(&shorter, Some(&whole)), Err(CarryRefusal::StatesGone(vec![gone])));
}

#[test]
fn a_timetable_that_was_published_stays() {
    let whole = carry(&file(36), None).unwrap();
    let mut other = file(36);
    other.timetables.remove(0);
    assert_eq!(carry(&other, Some(&whole)), Err(CarryRefusal::TimetablesChanged));
    let mut first = file(36);
    first.timetables.truncate(1);
    let begun = carry(&first, None).unwrap();
    let both = carry(&file(36), Some(&begun)).unwrap();
    assert_eq!(both.published[0], begun.published[0]);
    assert_eq!(both.file(), file(36));
}

#[test]
fn the_screenings_of_series_36_take_20_to_45_minutes_and_their_questions_are_shared() {
    let whole = carry(&file(36), None).unwrap();
    assert_eq!(
        (whole.series.mode, whole.series.held.as_ref().unwrap().mode),
        (Mode::InPerson, Mode::Virtual)
    );
    let held = &whole.published[1];
    let screenings: Vec<u16> = held
        .slots
        .iter()
        .filter(|slot| matches!(slot.what, What::Meeting { .. }))
        .map(|slot| slot.minutes)
        .collect();
    assert_eq!(screenings, [30, 30, 45, 20, 20, 40, 40, 30, 30, 45, 30, 20, 40]);
    let shared: Vec<usize> = held
        .slots
        .iter()
        .filter(|slot| matches!(slot.what, What::Questions { .. }))
        .map(|slot| slot.meetings().len())
        .collect();
    assert_eq!(shared, [3, 4, 3, 3]);
}

#[test]
fn a_calendar_follows_a_state_from_the_plan_to_what_was_held() {
    let whole = carry(&file(36), None).unwrap();
    let panama = whole.meetings.iter().find(|one| one.state.as_str() == "PAN").unwrap();
    let [planned, held] = [0, 1].map(|version: usize| whole.published[version].slot_of(panama.id).unwrap());
    assert_eq!(planned.id, held.id);
    assert_ne!(planned.start, held.start);
}

#[test]
fn a_series_in_the_country_itself_keeps_its_partners_language_and_plans() {
    let text = r#"{
        "layout": "rostrum-series/1", "number": 50, "key": "nairobi-2026", "organiser": "UPR Info",
        "time_zone": "Africa/Nairobi", "working_group": {"session": 50},
        "in_country": {"state": "KEN", "language": "en", "partners": ["A", "B"], "prepares": "50"},
        "mode": "in_person",
        "dates": {"start": "2026-03-02", "end": "2026-03-02", "precision": "day", "status": "confirmed"},
        "announced_before": [{"until": "2026-01-01T00:00:00Z", "mode": "virtual",
            "dates": {"start": "2026-02-02", "end": "2026-02-02", "precision": "day", "status": "moved"}}],
        "states": ["KEN"],
        "access": {"public": true, "all_missions_invited": true, "state_under_review_invited": true},
        "call": {"opens": "2025-12-01T06:00:00Z", "closes": "2026-01-15", "time": "17:00"}
    }"#;
    let file = SeriesFile::read(text).unwrap();
    let whole = carry(&file, None).unwrap();
    assert_eq!(whole.series.key, "nairobi-2026".parse::<SeriesKey>().unwrap());
    assert_eq!(whole.file(), file);
}
