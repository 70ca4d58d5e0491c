use planner::timetable::{Instance, Meeting, NoAnswer};
use rand_chacha::{ChaCha8Rng, rand_core::RngCore, rand_core::SeedableRng};

use super::{search, value};

/// How many random instances are tried; a campaign sets `PLANNER_CASES=10000`.
fn cases() -> u64 {
    std::env::var("PLANNER_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(200)
}

#[test]
fn agrees_with_trying_every_timetable() {
    let (mut possible, mut impossible) = (0, 0);
    for seed in 0..cases() {
        let instance = small(seed);
        let best = best_of_all(&instance, &mut vec![0; instance.meetings.len()], 0);
        match (search(&instance, seed, None), best) {
            (Ok(answer), Some(best)) => {
                assert_eq!(value(&instance, &answer.starts), Some(answer.objective), "seed {seed}");
                assert_eq!(
                    (answer.objective, answer.bound, answer.optimal),
                    (best, best, true),
                    "seed {seed}"
                );
                possible += 1;
            }
            (Err(NoAnswer::Impossible), None) => impossible += 1,
            (answer, best) => panic!("seed {seed}: {answer:?} against {best:?}"),
        }
    }
    assert!(possible > impossible && impossible > 0, "{possible} possible, {impossible} impossible");
}

#[test]
fn a_bound_is_never_above_the_best_nor_an_answer_below_it() {
    for seed in 0..cases() / 4 {
        let instance = small(seed);
        let Some(best) = best_of_all(&instance, &mut vec![0; instance.meetings.len()], 0) else { continue };
        for node_limit in 1..6 {
            if let Ok(answer) = search(&instance, seed, Some(node_limit)) {
                assert!(answer.bound <= best && best <= answer.objective, "seed {seed}, limit {node_limit}");
                assert!(!answer.optimal || answer.objective == best, "seed {seed}, limit {node_limit}");
            }
        }
    }
}

/// Few meetings, few starts, often off the half hour, often too few rooms.
fn small(seed: u64) -> Instance {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut below = |end: i64| i64::from(rng.next_u32()) % end;
    let (meetings, starts, days) = (1 + below(5), 2 + below(4), 1 + below(2));
    let grain = [10, 15, 30, 30][usize::try_from(below(4)).unwrap_or(0)];
    let starts: Vec<(i64, i64)> = (0..starts).map(|_| (below(2) % days, 540 + grain * below(10))).collect();
    let dear = [2, 6, 60][usize::try_from(below(3)).unwrap_or(0)];
    let cost = (0..meetings).map(|_| starts.iter().map(|_| below(dear)).collect()).collect();
    let (mut hard_conflicts, mut clash) = (Vec::new(), Vec::new());
    for one in 0..meetings {
        for other in one + 1..meetings {
            match below(5) {
                0 => hard_conflicts.push((one, other)),
                1..4 => clash.push((other, one, below(dear))),
                _ => clash.extend([(one, other, 1), (one, other, 2)]),
            }
        }
    }
    Instance {
        kind: "timetable".into(),
        days: (0..days).map(|day| day.to_string()).collect(),
        starts,
        duration_min: [30, 60, 60, 90][usize::try_from(below(4)).unwrap_or(0)],
        rooms: 1 + below(3),
        meetings: (0..meetings).map(|id| Meeting { id }).collect(),
        cost,
        hard_conflicts,
        clash,
    }
}

fn best_of_all(instance: &Instance, starts: &mut Vec<usize>, next: usize) -> Option<i64> {
    if next == starts.len() {
        return value(instance, starts);
    }
    let mut best: Option<i64> = None;
    for start in 0..instance.starts.len() {
        starts[next] = start;
        let found = best_of_all(instance, starts, next + 1);
        best = [best, found].into_iter().flatten().min();
    }
    best
}
