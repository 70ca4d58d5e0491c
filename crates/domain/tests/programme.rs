//! Laws of the programme that hold for every series.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::{
    ids::{MeetingId, SeriesId},
    meeting::Meeting,
    programme::{
        Attendance, Change, Programme, ProgrammeIssue, ProposalRefusal, What, changes, working_days,
    },
    series::{Format, Mode, Overrides, Series, Setting, Venue},
    state::State,
    time::{Dates, DatesPrecision, DatesStatus},
};
use jiff::{Timestamp, ToSpan, civil::date};
use proptest::prelude::*;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn id(number: usize) -> MeetingId {
    format!("meet_{number:032x}").parse().unwrap()
}

fn series(days: i64) -> Series {
    let start = date(2026, 3, 9);
    let id: SeriesId = format!("series_{:032x}", 1).parse().unwrap();
    Series {
        id,
        key: "52".parse().unwrap(),
        wg_session: 52,
        wg_dates: None,
        setting: Setting::Geneva,
        mode: Mode::InPerson,
        venue: Venue::default(),
        dates: Dates::new(start, start + (days - 1).days(), DatesPrecision::Day, DatesStatus::Confirmed)
            .unwrap(),
        time_zone: "Europe/Zurich".into(),
        language: domain::lang::Lang::En,
        format: Format::default(),
        call: None,
        grants: None,
        criteria: Vec::new(),
        figures: None,
        texts: std::collections::BTreeMap::default(),
        documents: Vec::new(),
        announced: Vec::new(),
        held: None,
        said: domain::series::Said::default(),
        synthetic: true,
        published: None,
        version: 0,
    }
}

fn meetings(series: &Series, minutes: &[u16]) -> Vec<Meeting> {
    let states = State::all().iter().zip(minutes).enumerate();
    states
        .map(|(place, (state, minutes))| Meeting {
            overrides: Overrides { meeting_minutes: Some(*minutes), ..Overrides::default() },
            ..Meeting::planned(id(place), series.id, state.code, u16::try_from(place).unwrap())
        })
        .collect()
}

fn rooms(number: usize) -> Vec<String> {
    (0..number).map(|number| format!("Room {number}")).collect()
}

proptest! {
    /// What is proposed breaks no rule, whoever must be where.
    #[test]
    fn a_proposal_breaks_no_rule(
        minutes in prop::collection::vec(30u16..=90, 1..15),
        days in 2i64..5,
        room_count in 1usize..3,
        shared in prop::collection::vec((0usize..15, 0u8..4), 0..8),
    ) {
        let series = series(days);
        let meetings = meetings(&series, &minutes);
        let people = Attendance(shared.iter().map(|(at, who)| (id(*at), vec![who.to_string()])).collect());
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let open = working_days(&series).unwrap();
        let proposed = Programme::proposed(&series, &meetings, rooms(room_count), &open, &people, &mut rng);
        match proposed {
            Ok(programme) => prop_assert_eq!(programme.issues(&series, &meetings, &people), Vec::new()),
            Err(refusal) => prop_assert_ne!(refusal, ProposalRefusal::NoDays),
        }
    }

    /// The changes between two versions, undone in the mind, leave nothing: each slot that differs is
    /// named once, and none that does not.
    #[test]
    fn changes_name_what_differs_and_nothing_else(
        moved in prop::collection::btree_set(0usize..10, 0..5),
        gone in prop::collection::btree_set(0usize..10, 0..3),
    ) {
        let series = series(4);
        let meetings = meetings(&series, &[60; 10]);
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let open = working_days(&series).unwrap();
        let people = Attendance::default();
        let mut draft = Programme::proposed(&series, &meetings, rooms(1), &open, &people, &mut rng).unwrap();
        let first = draft.publish(None, "", Timestamp::UNIX_EPOCH);
        for place in &moved {
            draft.slots[*place].minutes += 5;
        }
        draft.slots.retain(|slot| !gone.iter().any(|place| slot.id == first.slots[*place].id));
        let second = draft.publish(Some(&first), "", Timestamp::UNIX_EPOCH);
        let mut named: Vec<_> = changes(&first, &second).iter().map(Change::slot).collect();
        let mut wanted: Vec<_> = moved.union(&gone).map(|place| first.slots[*place].id).collect();
        named.sort();
        wanted.sort();
        prop_assert_eq!(named, wanted);
        prop_assert_eq!(changes(&second, &second), Vec::new());
        prop_assert_eq!(second.number, 2);
    }
}

#[test]
fn fourteen_hours_fit_into_four_days_and_one_room() {
    let series = series(4);
    let meetings = meetings(&series, &[60; 14]);
    let (open, people) = (working_days(&series).unwrap(), Attendance::default());
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let programme = Programme::proposed(&series, &meetings, rooms(1), &open, &people, &mut rng).unwrap();
    let days: Vec<_> = programme
        .publish(None, "", Timestamp::UNIX_EPOCH)
        .days()
        .iter()
        .map(|(_, slots)| slots.len())
        .collect();
    assert_eq!(days, [4, 4, 4, 2]);
}

#[test]
fn one_block_of_questions_serves_several_screenings() {
    let series = series(2);
    let meetings = meetings(&series, &[60, 60]);
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut draft = Programme::empty(series.id, "online");
    let slot = |what, hour, minutes| domain::programme::Slot {
        id: domain::ids::SlotId::random(&mut rng),
        what,
        room: 0,
        start: date(2026, 3, 9).at(hour, 0, 0, 0),
        minutes,
    };
    let parts = [
        (What::Meeting { meeting: id(0) }, 9, 30),
        (What::Meeting { meeting: id(1) }, 10, 45),
        (What::Questions { meetings: vec![id(0), id(1)] }, 11, 45),
    ];
    draft.slots = parts
        .into_iter()
        .map({
            let mut slot = slot;
            move |(what, hour, minutes)| slot(what, hour, minutes)
        })
        .collect();
    assert_eq!(draft.issues(&series, &meetings, &Attendance::default()), []);
    draft.slots[2].start = date(2026, 3, 9).at(8, 0, 0, 0);
    let issues = draft.issues(&series, &meetings, &Attendance::default());
    let questions = draft.slots[2].id;
    assert!(issues.contains(&ProgrammeIssue::QuestionsFirst { slot: questions }));
}
