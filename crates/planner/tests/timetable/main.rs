//! Timetables against people who count on their fingers: brute force, known answers, bad input.

mod bad_input;
mod brute;
mod desk;
#[expect(
    clippy::cast_possible_wrap,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "all numbers are small"
)]
mod generate;
mod known;

use std::ops::ControlFlow;

use planner::timetable::{Answer, Instance, NoAnswer, solve};
use planner::{Progress, Search};

/// What a timetable costs, or nothing if it breaks a rule, as the format says it and in no other way.
fn value(instance: &Instance, starts: &[usize]) -> Option<i64> {
    let start = |meeting: i64| {
        let place = instance.meetings.iter().position(|there| there.id == meeting)?;
        Some(instance.starts[starts[place]])
    };
    let overlap = |one: i64, other: i64| {
        let (one, other) = (start(one)?, start(other)?);
        Some(one.0 == other.0 && (one.1 - other.1).abs() < instance.duration_min)
    };
    for (one, other) in &instance.hard_conflicts {
        if overlap(*one, *other)? {
            return None;
        }
    }
    for day in 0..instance.days.len() {
        for minute in (0..48 * 30).step_by(30) {
            let runs = |start: &&usize| {
                let (on, from) = instance.starts[**start];
                usize::try_from(on) == Ok(day) && from <= minute && minute < from + instance.duration_min
            };
            if starts.iter().filter(runs).count() > usize::try_from(instance.rooms).ok()? {
                return None;
            }
        }
    }
    let mut sum: i64 = starts.iter().zip(&instance.cost).map(|(start, cost)| cost[*start]).sum();
    for (one, other, weight) in &instance.clash {
        sum += if overlap(*one, *other)? { *weight } else { 0 };
    }
    Some(sum)
}

/// Searches with a seed, and no further than so many nodes.
fn search(instance: &Instance, seed: u64, node_limit: Option<u64>) -> Result<Answer, NoAnswer> {
    let mut watch = |_: Progress| ControlFlow::Continue(());
    solve(instance, &mut Search { seed, node_limit, watch: &mut watch })
}
