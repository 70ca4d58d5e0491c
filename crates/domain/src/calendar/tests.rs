use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::*;
use crate::state::State;

fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

fn numbers(state: &str) -> Vec<(u16, Status)> {
    let reviews = reviews_of(code(state));
    reviews.map(|session| (session.even_unconfirmed().number, session.status())).collect()
}

#[test]
fn sessions_are_numbered_from_1_to_54() {
    assert!(sessions().iter().map(|session| session.number).eq(1..=54));
    assert_eq!(session(44).map(|session| session.cycle), Some(4));
    assert!(session(0).is_none() && session(55).is_none());
}

#[test]
fn each_cycle_has_the_sessions_and_reviews_that_it_had() {
    let mut cycles = BTreeMap::<u8, Vec<u16>>::new();
    let mut reviews = BTreeMap::<u8, usize>::new();
    for session in sessions() {
        cycles.entry(session.cycle).or_default().push(session.number);
        *reviews.entry(session.cycle).or_default() += session.states.even_unconfirmed().len();
    }
    let spans: Vec<_> = cycles.iter().map(|(cycle, all)| (*cycle, all[0], all[all.len() - 1])).collect();
    assert_eq!(spans, [(1, 1, 12), (2, 13, 26), (3, 27, 40), (4, 41, 54)]);
    let reviews: Vec<_> = reviews.into_iter().collect();
    assert_eq!(reviews, [(1, 192), (2, 194), (3, 193), (4, 192)]);
}

#[test]
fn no_session_overlaps_the_next_or_ends_before_it_starts() {
    let spans: Vec<_> = sessions().iter().map(|session| session.dates.even_unconfirmed()).collect();
    assert!(spans.iter().all(|span| span.first <= span.last));
    assert!(spans.windows(2).all(|pair| pair[0].last < pair[1].first));
}

#[test]
fn within_a_cycle_no_state_is_listed_twice_and_no_observer_at_all() {
    let mut seen = BTreeMap::<(u8, StateCode), Vec<u16>>::new();
    for session in sessions() {
        for state in session.states.even_unconfirmed() {
            assert!(!state.state().observer);
            seen.entry((session.cycle, *state)).or_default().push(session.number);
        }
    }
    let twice: Vec<_> = seen.into_iter().filter(|(_, sessions)| sessions.len() > 1).collect();
    // Two States were listed, did not come, and were listed again.
    assert_eq!(twice, [((2, code("ISR")), vec![15, 17]), ((4, code("USA")), vec![50, 53])]);
}

#[test]
fn the_states_that_a_cycle_leaves_out_are_known() {
    let listed = |cycle| -> BTreeSet<_> {
        let sessions = sessions().iter().filter(|session| session.cycle == cycle);
        sessions.flat_map(|session| session.states.even_unconfirmed()).copied().collect()
    };
    let left_out = |cycle| -> Vec<String> {
        let listed = listed(cycle);
        let members = State::all().iter().filter(|state| !state.observer);
        members
            .map(|state| state.code)
            .filter(|code| !listed.contains(code))
            .map(|code| code.to_string())
            .collect()
    };
    assert_eq!(left_out(1), ["SSD"]);
    assert_eq!(left_out(2), [""; 0]);
    assert_eq!(left_out(3), [""; 0]);
    // Both were put off, and their new dates were not found.
    assert_eq!(left_out(4), ["MMR", "UKR"]);
}

#[test]
fn facts_are_as_sure_as_their_sources() {
    let count = |status| {
        let dates = sessions().iter().filter(|session| session.dates.status() == status).count();
        let lists = sessions().iter().filter(|session| session.states.status() == status).count();
        (dates, lists)
    };
    assert_eq!(count(Status::Confirmed), (38, 40));
    assert_eq!(count(Status::Partly), (7, 12));
    assert_eq!(count(Status::Unconfirmed), (9, 2));
}

#[test]
fn what_nothing_confirms_is_neither_sure_nor_hedged() {
    let fact = |status| Fact::new(7, status);
    assert_eq!((fact(Status::Confirmed).sure(), fact(Status::Confirmed).hedged()), (Some(&7), Some(&7)));
    assert_eq!((fact(Status::Partly).sure(), fact(Status::Partly).hedged()), (None, Some(&7)));
    assert_eq!((fact(Status::Unconfirmed).sure(), fact(Status::Unconfirmed).hedged()), (None, None));
    assert_eq!(fact(Status::Unconfirmed).even_unconfirmed(), &7);
}

#[test]
fn session_44_met_on_the_days_that_were_announced() {
    let span = Span { first: date(2023, 11, 6), last: date(2023, 11, 17), precision: SpanPrecision::Day };
    assert_eq!(session(44).unwrap().dates.sure(), Some(&span));
}

#[test]
fn a_session_of_which_only_the_month_is_known_spans_the_month() {
    let dates = session(53).unwrap().dates;
    assert_eq!(dates.sure(), None);
    let span = Span { first: date(2026, 11, 1), last: date(2026, 11, 30), precision: SpanPrecision::Month };
    assert_eq!(dates.hedged(), Some(&span));
}

#[test]
fn the_reviews_of_a_state_are_as_sure_as_the_lists() {
    use Status::{Confirmed, Partly, Unconfirmed};
    assert_eq!(numbers("COL"), [(3, Confirmed), (16, Confirmed), (30, Confirmed), (44, Confirmed)]);
    assert_eq!(numbers("EGY"), [(7, Unconfirmed), (20, Partly), (34, Confirmed), (48, Confirmed)]);
    assert_eq!(numbers("VAT"), []);
}

#[test]
fn the_next_review_includes_the_one_that_is_going_on() {
    let next = |state, day| next_review(code(state), day).map(|session| session.even_unconfirmed().number);
    assert_eq!(next("COL", date(2023, 11, 17)), Some(44));
    assert_eq!(next("COL", date(2023, 11, 18)), None);
    assert_eq!(next("USA", date(2025, 12, 1)), Some(53));
    assert_eq!(next("UKR", date(2024, 1, 1)), None);
    // That Syria is reviewed in session 54 follows from the order of the cycle alone.
    let syria = next_review(code("SYR"), date(2026, 1, 1)).unwrap();
    assert_eq!((syria.status(), syria.even_unconfirmed().number), (Status::Unconfirmed, 54));
    assert!(syria.hedged().is_none());
}
