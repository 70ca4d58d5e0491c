//! Real series of UPR Info, as facts: the demonstration runs on them, and so do tests.

/// The series with their numbers, each a text in the exchange layout.
#[must_use]
pub fn all() -> [(u16, &'static str); 5] {
    [
        (29, include_str!("../data/series/29.json")),
        (34, include_str!("../data/series/34.json")),
        (36, include_str!("../data/series/36.json")),
        (38, include_str!("../data/series/38.json")),
        (44, include_str!("../data/series/44.json")),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        calendar::{self, SpanPrecision},
        exchange::{Applicants, Completeness, ItemKind, Mode, SeriesFile, Stage, StateRef},
        state::StateCode,
        time::{DatesPrecision, DatesStatus, Precision},
    };

    fn series(number: u16) -> SeriesFile {
        let (_, text) = all().into_iter().find(|(of, _)| *of == number).unwrap();
        SeriesFile::read(text).unwrap()
    }

    fn codes(states: &[StateRef]) -> BTreeSet<StateCode> {
        states.iter().map(|state| state.code().unwrap()).collect()
    }

    fn closes(number: u16) -> Timestamp {
        series(number).deadline().unwrap().unwrap().instant()
    }

    #[test]
    fn every_series_is_read_under_its_number() {
        for (number, text) in all() {
            assert_eq!(SeriesFile::read(text).map(|file| file.number), Ok(number));
        }
    }

    #[test]
    fn every_series_survives_being_written() {
        for (number, _) in all() {
            let text = series(number).write().unwrap();
            assert_eq!(SeriesFile::read(&text), Ok(series(number)));
        }
    }

    #[test]
    fn each_series_has_the_14_states_of_its_session() {
        for (number, _) in all() {
            let session = calendar::session(series(number).working_group.session).unwrap();
            let listed: BTreeSet<_> = session.states.sure().unwrap().iter().copied().collect();
            assert_eq!(codes(&series(number).states), listed, "{number}");
            assert_eq!(series(number).states.len(), 14);
        }
    }

    #[test]
    fn the_announced_dates_of_a_session_do_not_contradict_the_calendar() {
        for (number, _) in all() {
            let Some(announced) = series(number).working_group.dates else { continue };
            let span = calendar::session(number).unwrap().dates.even_unconfirmed();
            assert_eq!(span.precision, SpanPrecision::Day);
            assert!(announced.contains(span.first) && announced.contains(span.last), "{number}");
        }
    }

    #[test]
    fn series_29_was_held_on_fewer_days_than_announced() {
        let file = series(29);
        assert_eq!(file.dates.status(), DatesStatus::Provisional);
        assert_eq!(file.dates.days().unwrap().count(), 4);
        let held = file.held.unwrap();
        assert_eq!((held.dates.days().unwrap().count(), held.meetings), (3, Some(8)));
        assert_eq!(file.format.unwrap().speaker_minutes, Some([5, 7]));
    }

    #[test]
    fn the_call_of_series_34_closes_at_the_end_of_a_summer_sunday() {
        assert_eq!(closes(34), "2019-07-07T22:00:00Z".parse().unwrap());
        assert_eq!(series(34).deadline().unwrap().unwrap().precision(), Precision::Day);
    }

    #[test]
    fn series_36_was_planned_and_held_by_different_timetables() {
        let file = series(36);
        let [planned, held] = &file.timetables[..] else { panic!("two timetables") };
        assert_eq!((planned.stage, planned.completeness), (Stage::Planned, Completeness::StartsOnly));
        assert_eq!((held.stage, held.completeness), (Stage::Held, Completeness::Full));
        assert_eq!((file.mode, file.held.unwrap().mode), (Mode::InPerson, Some(Mode::Virtual)));
        let meetings = |stage: Stage| -> usize {
            let table = file.timetables.iter().find(|table| table.stage == stage).unwrap();
            let items = table.days.iter().flat_map(|day| &day.items);
            items.filter(|item| item.kind == ItemKind::Meeting).count()
        };
        assert_eq!((meetings(Stage::Planned), meetings(Stage::Held)), (11, 13));
        assert_eq!((planned.no_statement.len(), held.no_statement.len()), (3, 1));
    }

    #[test]
    fn in_series_36_three_or_four_states_share_each_block_of_questions() {
        let file = series(36);
        let items = file.timetables[1].days.iter().flat_map(|day| &day.items);
        let shared: Vec<usize> =
            items.filter(|item| item.kind == ItemKind::Questions).map(|item| item.states.len()).collect();
        assert_eq!(shared, [3, 4, 3, 3]);
    }

    #[test]
    fn series_38_names_a_week_and_its_call_a_minute() {
        let file = series(38);
        assert_eq!((file.mode, file.dates.precision()), (Mode::Virtual, DatesPrecision::Week));
        assert_eq!(file.dates.start(), date(2021, 3, 22));
        assert_eq!(closes(38), "2021-01-08T23:00:00Z".parse().unwrap());
    }

    #[test]
    fn series_44_offers_grants_to_the_organisations_of_six_states() {
        let grants = series(44).travel_grants.unwrap();
        assert_eq!((grants.applicants, grants.states.len(), grants.max_days), (Applicants::Cso, 6, 6));
        assert_eq!(closes(44), "2023-05-31T22:00:00Z".parse().unwrap());
    }
}
