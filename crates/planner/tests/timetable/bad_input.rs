use planner::timetable::{Instance, NoAnswer};

use super::generate::{Shape, generate};
use super::search;

#[test]
fn every_flaw_is_named_with_its_place() {
    let says = |change: &dyn Fn(&mut Instance)| {
        let mut instance = generate(Shape { meetings: 3, days: 1, rooms: 1, afar: 0 }, 1);
        change(&mut instance);
        search(&instance, 1, None).unwrap_err().to_string()
    };
    assert_eq!(says(&|it| it.kind = "panel".into()), "kind is panel, not timetable");
    assert_eq!(says(&|it| it.rooms = -1), "rooms is -1; it must be at least 0");
    assert_eq!(says(&|it| it.duration_min = 0), "duration_min is 0; it must be at least 1");
    assert_eq!(says(&|it| it.starts[2].0 = 4), "starts[2] day is 4; it must be at most 0");
    assert_eq!(says(&|it| it.starts[2].1 = -30), "starts[2] minute is -30; it must be at least 0");
    assert_eq!(says(&|it| it.cost[1][3] = -7), "cost[1][3] is -7; it must be at least 0");
    assert_eq!(says(&|it| it.cost[2].truncate(5)), "cost[2] has 5 entries, not 14");
    assert_eq!(says(&|it| it.cost.truncate(1)), "cost has 1 entries, not 3");
    assert_eq!(
        says(&|it| it.hard_conflicts.insert(0, (1, 9))),
        "hard_conflicts[0] names the unknown meeting 9"
    );
    assert_eq!(says(&|it| it.clash[0].1 = 77), "clash[0] names the unknown meeting 77");
    assert_eq!(says(&|it| it.clash[0].2 = -2), "clash[0] weight is -2; it must be at least 0");
    assert_eq!(says(&|it| it.clash.insert(0, (2, 2, 1))), "clash[0] is a pair of meeting 2 with itself");
    assert_eq!(says(&|it| it.meetings[2].id = 0), "meetings[2] has the id 0 of another meeting");
}

#[test]
fn a_missing_field_is_named() {
    let instance = generate(Shape { meetings: 2, days: 1, rooms: 1, afar: 0 }, 1);
    let mut json = serde_json::to_value(instance).unwrap();
    json.as_object_mut().unwrap().remove("rooms");
    let error = serde_json::from_value::<Instance>(json).unwrap_err();
    assert_eq!(error.to_string(), "missing field `rooms`");
}

#[test]
fn more_meetings_than_places_are_impossible() {
    let instance = generate(Shape { meetings: 9, days: 1, rooms: 1, afar: 0 }, 1);
    assert_eq!(search(&instance, 1, None), Err(NoAnswer::Impossible));
}

#[test]
fn no_meetings_are_a_timetable() {
    let instance = generate(Shape { meetings: 0, days: 1, rooms: 1, afar: 0 }, 1);
    assert_eq!(search(&instance, 1, None).unwrap().objective, 0);
}
