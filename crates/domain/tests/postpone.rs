//! Series 36, planned for the Palais des Nations in spring 2020 and held on screens in autumn.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::{
    call::Call,
    exchange::{SeriesFile, Whole},
    facts,
    meeting::Meeting,
    postpone::{Deadlines, Moves, NewPlan, PostponeRefusal, Present, moves},
    programme::Programme,
    series::{Mode, Venue},
    time::{Dates, DatesPrecision, DatesStatus, Deadline, GENEVA},
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

/// The series as it was planned, before anybody knew.
fn planned() -> (Whole, Programme) {
    let (_, text) = facts::all().into_iter().find(|(of, _)| *of == 36).unwrap();
    let mut file = SeriesFile::read(text).unwrap();
    file.held = None;
    file.timetables.truncate(1);
    file.dates = file.dates.with_status(DatesStatus::Confirmed);
    let mut whole = Whole::of(&file, None, now(), &mut ChaCha20Rng::seed_from_u64(1)).unwrap();
    whole.series.call = Some(Call {
        opens: None,
        closes: Deadline::new(date(2020, 3, 20).at(23, 59, 0, 0), GENEVA).unwrap(),
        grace_minutes: 0,
        only_complete: true,
        questionnaire: 1,
    });
    let version = &whole.published[0];
    let programme = Programme {
        series: whole.series.id,
        rooms: version.rooms.clone(),
        slots: version.slots.clone(),
        version: 1,
    };
    (whole, programme)
}

fn now() -> Timestamp {
    "2020-03-13T12:00:00Z".parse().unwrap()
}

fn autumn() -> NewPlan {
    NewPlan {
        dates: Dates::new(
            date(2020, 10, 12),
            date(2020, 10, 13),
            DatesPrecision::Day,
            DatesStatus::Confirmed,
        )
        .unwrap(),
        mode: Mode::Virtual,
        venue: Venue::default(),
        deadlines: Deadlines::Along,
    }
}

fn postponed(
    whole: &Whole,
    programme: &Programme,
    plan: NewPlan,
    now: Timestamp,
) -> Result<Moves, PostponeRefusal> {
    let present = Present {
        series: &whole.series,
        meetings: &whole.meetings,
        programme: Some(programme),
        applications: &[],
        own: &[],
    };
    moves(present, plan, now)
}

fn meeting<'a>(whole: &'a Whole, state: &str) -> &'a Meeting {
    whole.meetings.iter().find(|one| one.state.as_str() == state).unwrap()
}

#[test]
fn what_is_announced_is_kept_and_what_comes_takes_its_place() {
    let (mut whole, programme) = planned();
    let moves = postponed(&whole, &programme, autumn(), now()).unwrap();
    assert_eq!(moves.days, 195);
    moves.apply(&mut whole.series);
    let [before] = &whole.series.announced[..] else { panic!("one plan before") };
    assert_eq!(
        (before.dates.start(), before.mode, before.until),
        (date(2020, 3, 31), Mode::InPerson, Some(now()))
    );
    assert_eq!(before.dates.status(), DatesStatus::Moved);
    assert_eq!((whole.series.dates.start(), whole.series.mode), (date(2020, 10, 12), Mode::Virtual));
}

#[test]
fn days_follow_day_by_day_and_what_has_no_day_left_leaves_the_programme() {
    let (whole, mut programme) = planned();
    let moves = postponed(&whole, &programme, autumn(), now()).unwrap();
    assert_eq!(moves.slots.len(), 11);
    let without: Vec<_> = moves.without_place().collect();
    assert_eq!(without, ["LBY", "MWI", "LBR", "BLR", "AND"].map(|state| meeting(&whole, state).id));
    moves.apply_to_programme(&mut programme);
    let starts: Vec<_> = programme.slots.iter().map(|slot| slot.start).collect();
    let first = date(2020, 10, 12);
    let second = date(2020, 10, 13);
    assert_eq!(
        starts,
        [
            first.at(9, 30, 0, 0),
            first.at(11, 0, 0, 0),
            first.at(12, 0, 0, 0),
            second.at(9, 0, 0, 0),
            second.at(10, 30, 0, 0),
            second.at(11, 0, 0, 0)
        ]
    );
}

#[test]
fn a_deadline_moves_along_until_it_has_passed() {
    let (mut whole, programme) = planned();
    let late = whole.series.call.as_ref().unwrap().closes.instant();
    assert!(postponed(&whole, &programme, autumn(), late).unwrap().deadlines.is_empty());
    let keep = NewPlan { deadlines: Deadlines::Keep, ..autumn() };
    assert!(postponed(&whole, &programme, keep, now()).unwrap().deadlines.is_empty());
    let moves = postponed(&whole, &programme, autumn(), now()).unwrap();
    moves.apply(&mut whole.series);
    let closes = whole.series.call.unwrap().closes;
    // The same hour on Geneva's clocks, which by then show summer time.
    assert_eq!(closes, Deadline::new(date(2020, 10, 1).at(23, 59, 0, 0), GENEVA).unwrap());
}

#[test]
fn an_extension_for_one_state_moves_with_the_rest() {
    let (mut whole, programme) = planned();
    let extended = Deadline::whole_day(date(2020, 3, 25), GENEVA).unwrap();
    whole.meetings[2].extended = Some(extended);
    let moves = postponed(&whole, &programme, autumn(), now()).unwrap();
    assert_eq!(moves.deadlines.len(), 2);
    let changed: Vec<bool> = whole.meetings.iter_mut().map(|one| moves.apply_to_meeting(one)).collect();
    assert_eq!(changed.iter().filter(|changed| **changed).count(), 1);
    assert_eq!(whole.meetings[2].extended, Some(Deadline::whole_day(date(2020, 10, 6), GENEVA).unwrap()));
}

#[test]
fn statements_are_due_as_long_before_as_they_were() {
    let (whole, programme) = planned();
    let moves = postponed(&whole, &programme, autumn(), now()).unwrap();
    let of = |state: &str| -> (Date, Date) {
        let moved = moves.statements.iter().find(|moved| moved.state.as_str() == state).unwrap();
        (moved.from, moved.to)
    };
    assert_eq!(moves.statements.len(), 14);
    assert_eq!(of("USA"), (date(2020, 3, 18), date(2020, 9, 29)));
    // Not on the programme: counted from the first day.
    assert_eq!(of("BGR"), (date(2020, 3, 17), date(2020, 9, 28)));
}

#[test]
fn while_the_days_are_not_known_nothing_is_on_the_programme() {
    let (whole, programme) = planned();
    let dates = Dates::month_of(date(2020, 10, 1), DatesStatus::Provisional).unwrap();
    let moves = postponed(&whole, &programme, NewPlan { dates, ..autumn() }, now()).unwrap();
    assert!(!moves.names_days());
    assert_eq!(moves.without_place().count(), 11);
}

#[test]
fn what_moves_nothing_or_comes_too_late_is_refused() {
    let (mut whole, programme) = planned();
    let same = NewPlan { dates: whole.series.dates, mode: Mode::InPerson, ..autumn() };
    assert_eq!(postponed(&whole, &programme, same, now()), Err(PostponeRefusal::NothingMoves));
    let off = NewPlan { dates: autumn().dates.with_status(DatesStatus::Cancelled), ..autumn() };
    assert_eq!(postponed(&whole, &programme, off, now()), Err(PostponeRefusal::NotAPlan));
    let (_, text) = facts::all().into_iter().find(|(of, _)| *of == 36).unwrap();
    let file = SeriesFile::read(text).unwrap();
    whole.series.held =
        Whole::of(&file, None, now(), &mut ChaCha20Rng::seed_from_u64(1)).unwrap().series.held;
    assert_eq!(postponed(&whole, &programme, autumn(), now()), Err(PostponeRefusal::Held));
}

#[test]
fn the_deadline_of_one_applicant_moves_as_the_others_do_unless_it_has_passed() {
    let (whole, programme) = planned();
    let mut dice = ChaCha20Rng::seed_from_u64(3);
    let [open, passed] = [25, 10].map(|day| {
        let deadline = Deadline::whole_day(date(2020, 3, day), GENEVA).unwrap();
        (domain::ids::ApplicationId::random(&mut dice), deadline)
    });
    let own = [open.clone(), passed];
    let present = Present {
        series: &whole.series,
        meetings: &whole.meetings,
        programme: Some(&programme),
        applications: &[],
        own: &own,
    };
    let found = moves(present, autumn(), now()).unwrap();
    let [moved] = &found.own[..] else { panic!("{:?}", found.own) };
    assert_eq!((moved.application, &moved.from), (open.0, &open.1));
    assert_eq!(moved.to, open.1.moved_by(found.days).unwrap());
    let kept = NewPlan { deadlines: Deadlines::Keep, ..autumn() };
    assert_eq!(moves(present, kept, now()).unwrap().own, []);
}
