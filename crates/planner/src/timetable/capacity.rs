//! A bound for timetables that are too large for the graph: every unit takes its cheapest spot, and full rooms cost rent.
//!
//! What overlaps is not counted. Whatever the rents, no timetable is cheaper than the sum of cheapest spots with their
//! rents, less the rents of all rooms.

use std::collections::BTreeMap;

use super::gauge::Gauge;
use super::prices::PARTS;
use super::problem::Problem;

const LOOKS: i64 = 300;

/// Raises the bound.
pub(crate) fn raise(problem: &Problem, gauge: &mut Gauge) {
    let mut numbers = BTreeMap::new();
    for spot in &problem.spots {
        for moment in spot.from..spot.to {
            let next = numbers.len();
            numbers.entry((spot.room, moment)).or_insert(next);
        }
    }
    let of = |spot: usize| {
        let spot = problem.spots[spot];
        (spot.from..spot.to).map(move |moment| (spot.room, moment))
    };
    let moments: Vec<Vec<usize>> =
        (0..problem.spots.len()).map(|spot| of(spot).map(|key| numbers[&key]).collect()).collect();
    let mut rooms = vec![0_i64; numbers.len()];
    for ((room, _), number) in &numbers {
        rooms[*number] = i64::try_from(problem.rooms[*room]).unwrap_or(i64::MAX >> 32);
    }
    let mut rent = vec![0_i64; numbers.len()];
    let spread =
        (0..problem.units()).filter_map(|unit| problem.allowed(unit).map(|(_, cost)| cost).max()).max();
    let mut pace = (spread.unwrap_or(0) / 16).max(1) * PARTS;
    for look in 1..=LOOKS {
        let mut missing: Vec<i64> = rooms.iter().map(|rooms| -rooms).collect();
        let mut sum: i64 = -rent.iter().zip(&rooms).map(|(rent, rooms)| rent * rooms).sum::<i64>();
        for unit in 0..problem.units() {
            let rented = |(spot, cost): (usize, i64)| {
                let rents: i64 = moments[spot].iter().map(|moment| rent[*moment]).sum();
                (cost * PARTS + rents, spot)
            };
            let Some((cost, spot)) = problem.allowed(unit).map(rented).min() else { continue };
            sum += cost;
            moments[spot].iter().for_each(|moment| missing[*moment] += 1);
        }
        gauge.raise(whole(sum));
        if !gauge.goes_on() {
            return;
        }
        let norm: i64 = missing.iter().map(|missing| missing * missing).sum::<i64>().max(1);
        let scale = missing.iter().map(|missing| missing.abs()).max().unwrap_or(1).max(1);
        for (rent, missing) in rent.iter_mut().zip(&missing) {
            *rent = (*rent + pace * missing / scale.min(norm)).max(0);
        }
        if look % 10 == 0 {
            pace = (pace * 4 / 5).max(1);
        }
    }
}

/// The whole number that a bound in parts proves, as values are whole.
pub(crate) fn whole(parts: i64) -> i64 {
    parts.div_euclid(PARTS) + i64::from(parts.rem_euclid(PARTS) != 0)
}
