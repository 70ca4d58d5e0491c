use std::path::Path;

use planner::timetable::Instance;

use super::generate::{Shape, generate};
use super::{search, value};

#[test]
fn fourteen_meetings_over_four_days_come_to_the_known_optimum() {
    for (name, best) in [("tt-14-r2-s1", 212), ("tt-14-r2-virtual-s1", 309)] {
        let instance = read(name);
        let answer = search(&instance, 1, None).unwrap();
        assert_eq!((answer.objective, answer.bound, answer.optimal), (best, best, true), "{name}");
        assert_eq!(value(&instance, &answer.starts), Some(best), "{name}");
    }
}

#[test]
fn sixty_meetings_come_close_to_the_known_optimum() {
    let instance = read("tt-60-r2-s1");
    let answer = search(&instance, 1, Some(900)).unwrap();
    assert_eq!(value(&instance, &answer.starts), Some(answer.objective));
    assert!(answer.bound <= 1035 && answer.objective >= 1035 && answer.objective <= 1040, "{answer:?}");
}

#[test]
fn fourteen_meetings_in_one_day_are_proven() {
    for seed in 0..3 {
        let instance = generate(Shape { meetings: 14, days: 1, rooms: 2, afar: 20 }, seed);
        let answer = search(&instance, seed, None).unwrap();
        assert!(answer.optimal, "seed {seed}");
        assert_eq!(value(&instance, &answer.starts), Some(answer.objective), "seed {seed}");
    }
}

#[test]
fn the_best_does_not_depend_on_the_seed() {
    let instance = generate(Shape { meetings: 14, days: 2, rooms: 2, afar: 90 }, 7);
    let values: Vec<i64> = (0..5).map(|seed| search(&instance, seed, None).unwrap().objective).collect();
    assert_eq!(values, vec![values[0]; 5]);
}

#[test]
fn the_same_seed_and_limit_give_the_same_answer() {
    let instance = generate(Shape { meetings: 30, days: 2, rooms: 3, afar: 20 }, 3);
    for limit in [5, 60, 200] {
        assert_eq!(search(&instance, 9, Some(limit)), search(&instance, 9, Some(limit)), "limit {limit}");
    }
}

fn read(name: &str) -> Instance {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instances").join(name).with_extension("json");
    let text = std::fs::read_to_string(file).expect("an instance that is kept with the tests");
    serde_json::from_str(&text).expect("an instance")
}
