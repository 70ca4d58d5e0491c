//! What an organiser knows of days, rooms and people, and what comes of it.

use std::ops::ControlFlow;

use planner::timetable::{
    Block, Day, Facts, Fault, Mission, NoTimetable, Part, Person, Place, Room, Rule, Stretch, Task, best,
    otherwise, reasons, repair, waking,
};
use planner::{Progress, Search};
use rand_chacha::{ChaCha8Rng, rand_core::RngCore, rand_core::SeedableRng};

fn with<T>(find: impl FnOnce(&mut Search) -> T) -> T {
    let mut watch = |_: Progress| ControlFlow::Continue(());
    find(&mut Search { seed: 1, node_limit: None, watch: &mut watch })
}

/// Two days from 9 to 18 with lunch from 13 to 14, one room, and so many meetings of an hour.
fn task(meetings: usize) -> Task {
    let day = Day { opens: 540, closes: 1080, pauses: vec![(780, 840)] };
    Task {
        days: vec![day.clone(), day],
        step: 30,
        rooms: vec![Room::default()],
        meetings: vec![Facts { minutes: 60, ..Facts::default() }; meetings],
        ..Task::default()
    }
}

fn stretch(day: usize, from: i64, to: i64) -> Stretch {
    Stretch { day, from, to }
}

#[test]
fn nobody_is_in_two_places_and_no_meeting_runs_into_lunch() {
    let mut task = task(6);
    task.rooms.push(Room::default());
    task.people = vec![Person::default()];
    for meeting in &mut task.meetings {
        meeting.people = vec![0];
        meeting.only = Some(vec![stretch(0, 540, 1080)]);
    }
    let places = with(|search| best(&task, search)).unwrap().places;
    let mut starts: Vec<i64> = places.iter().map(|place| place.start).collect();
    starts.sort_unstable();
    assert!(starts.windows(2).all(|pair| pair[1] - pair[0] >= 60));
    assert!(starts.iter().all(|start| start + 60 <= 780 || *start >= 840));
}

#[test]
fn a_meeting_without_a_start_names_the_rules_that_clash_and_no_others() {
    let mut task = task(2);
    task.people = vec![Person { away: vec![stretch(0, 0, 1440)], dispensable_at: None }];
    task.meetings[1].people = vec![0];
    task.meetings[1].barred = vec![stretch(1, 600, 1080), stretch(0, 540, 600)];
    task.meetings[1].only = Some(vec![stretch(0, 540, 1080), stretch(1, 570, 1080)]);
    let found = with(|search| best(&task, search));
    assert_eq!(found, Err(NoTimetable::Clash(vec![(1, Rule::Bar), (1, Rule::Only), (1, Rule::Away(0))])));
}

#[test]
fn meetings_that_each_have_a_start_may_still_have_none_together() {
    let mut task = task(2);
    for meeting in &mut task.meetings {
        meeting.only = Some(vec![stretch(0, 540, 630)]);
    }
    assert_eq!(with(|search| best(&task, search)), Err(NoTimetable::Together));
}

#[test]
fn a_start_is_explained_part_by_part_and_another_one_costs_what_it_says() {
    let mut task = task(2);
    task.rooms.push(Room::default());
    task.people = vec![Person { away: vec![stretch(1, 0, 1440)], dispensable_at: Some(50) }];
    task.missions = vec![Mission { follows: vec![0, 1], weight: 7 }];
    task.meetings[0].people = vec![0];
    task.meetings[0].clocks = vec![-360];
    task.meetings[0].dislikes = vec![(stretch(1, 540, 600), 3)];
    task.meetings[1].pinned = Some((1, 540));
    let free = with(|search| best(&task, search)).unwrap();
    assert_eq!((free.cost, free.optimal), (0, true));
    let held = with(|search| otherwise(&task, 0, (1, 540), search)).unwrap();
    let parts = reasons(&task, &held.places).unwrap();
    let early = waking(-360, 540, 60);
    assert_eq!(early, 8);
    assert_eq!(
        parts[0],
        [(Part::Without(0), 50), (Part::Waking(-360), early), (Part::Disliked, 3), (Part::Overlaps(1), 7)]
    );
    assert_eq!(held.cost, 68);
}

#[test]
fn a_block_is_held_in_one_room_and_ends_in_its_questions() {
    let mut task = task(4);
    task.meetings[3].minutes = 30;
    task.meetings[2].clocks = vec![540];
    task.blocks = vec![Block { meetings: vec![1, 2, 3], questions: 60 }];
    let found = with(|search| best(&task, search)).unwrap();
    let mut block = found.places[1..].to_vec();
    block.sort_by_key(|place| place.start);
    assert!(block.iter().all(|place| (place.day, place.room) == (block[0].day, block[0].room)));
    let end = block[0].start + 150 + 60;
    assert!(end <= 780 || block[0].start >= 840, "the questions end before lunch too");
    let first = &found.places[0];
    assert!(first.day != block[0].day || first.start >= end || first.start + 60 <= block[0].start);
    // Who is nine hours ahead comes early in the day, and so first or second.
    assert_eq!(found.cost, 0);
}

#[test]
fn rooms_keep_their_own_hours() {
    let mut task = task(3);
    task.rooms = vec![
        Room { open: Some(vec![stretch(0, 540, 600)]) },
        Room { open: Some(vec![stretch(0, 540, 660)]) },
    ];
    let found = with(|search| best(&task, search)).unwrap();
    let mut used: Vec<(usize, i64)> = found.places.iter().map(|place| (place.room, place.start)).collect();
    used.sort_unstable();
    assert_eq!(used, [(0, 540), (1, 540), (1, 600)]);
}

#[test]
fn a_room_stays_empty_for_a_while_between_two_meetings() {
    let mut task = task(3);
    task.step = 15;
    task.turnover = 15;
    for meeting in &mut task.meetings {
        meeting.only = Some(vec![stretch(0, 540, 750)]);
    }
    let found = with(|search| best(&task, search)).unwrap();
    let mut starts: Vec<i64> = found.places.iter().map(|place| place.start).collect();
    starts.sort_unstable();
    assert_eq!(starts, [540, 615, 690]);
}

#[test]
fn a_meeting_keeps_its_room_if_that_is_free() {
    let mut task = task(3);
    task.rooms = vec![Room::default(); 3];
    for (meeting, room) in task.meetings.iter_mut().zip([Some(2), None, Some(2)]) {
        meeting.room = room;
        meeting.pinned = Some((0, 540));
    }
    let rooms = |task: &Task| -> Vec<usize> {
        let found = with(|search| best(task, search)).unwrap();
        found.places.iter().map(|place| place.room).collect()
    };
    assert_eq!(rooms(&task), [2, 1, 0]);
    task.meetings[2].pinned = Some((0, 600));
    assert_eq!(rooms(&task), [2, 0, 2]);
}

#[test]
fn a_repair_moves_as_few_as_possible_and_spares_what_was_announced() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    for _ in 0..20 {
        let mut task = task(14);
        task.step = 60;
        for meeting in &mut task.meetings {
            meeting.dislikes = (0..2)
                .flat_map(|day| [(540, 780), (840, 1080)].map(|(from, to)| (day, from, to)))
                .map(|(day, from, to)| (stretch(day, from, to), i64::from(rng.next_u32() % 5)))
                .collect();
        }
        let before = with(|search| best(&task, search)).unwrap();
        assert!(before.optimal);
        let lost = before.places[3];
        task.meetings[3].barred = vec![stretch(lost.day, lost.start, lost.start + 60)];
        let after = with(|search| repair(&task, &before.places, &[1; 14], search)).unwrap();
        assert!(after.optimal);
        let moved: Vec<usize> = moved(&before.places, &after.places);
        // Two places of sixteen are free, so the meeting can move alone; and it must.
        assert_eq!(moved, [3]);
        assert_eq!(after.cost, cost(&task, &after.places));
    }
}

#[test]
fn an_announced_meeting_stays_if_one_that_was_not_can_go() {
    let mut task = task(2);
    for meeting in &mut task.meetings {
        meeting.only = Some(vec![stretch(0, 540, 660)]);
    }
    task.meetings[0].dislikes = vec![(stretch(0, 540, 541), 100)];
    let place = Place { day: 0, start: 540, room: 0 };
    let both = [place, place];
    let spared = with(|search| repair(&task, &both, &[5, 1], search)).unwrap();
    assert_eq!((spared.places[0].start, spared.places[1].start, spared.cost), (540, 600, 100));
    let cheaper = with(|search| repair(&task, &both, &[1, 1], search)).unwrap();
    assert_eq!((cheaper.places[0].start, cheaper.places[1].start, cheaper.cost), (600, 540, 0));
}

#[test]
fn what_is_not_in_its_list_is_named() {
    let mut task = task(2);
    task.meetings[1].people = vec![4];
    let fault = Fault::Unknown { place: "meeting 1".into(), kind: "person", index: 4 };
    assert_eq!(with(|search| best(&task, search)), Err(NoTimetable::Fault(fault)));
}

fn moved(before: &[Place], after: &[Place]) -> Vec<usize> {
    let differs = |meeting: &usize| {
        (before[*meeting].day, before[*meeting].start) != (after[*meeting].day, after[*meeting].start)
    };
    (0..before.len()).filter(differs).collect()
}

fn cost(task: &Task, places: &[Place]) -> i64 {
    reasons(task, places).expect("a task that makes sense").iter().flatten().map(|(_, cost)| cost).sum()
}
