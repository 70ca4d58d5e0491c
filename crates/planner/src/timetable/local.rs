//! Good timetables, quickly and without proof: a walk that also goes uphill, less and less (simulated annealing).
//!
//! One step moves a unit to another spot or lets two units change places. Too few rooms and people in two places are
//! allowed on the way, at a price that follows how often they occur.

use rand_core::RngCore;

use super::gauge::Gauge;
use super::problem::{NEVER, Problem};

/// What is looked up in every step, computed once.
pub(crate) struct Ground<'a> {
    problem: &'a Problem,
    /// The spots that overlap a spot.
    overlapping: Vec<Vec<usize>>,
    overlaps: Vec<Vec<bool>>,
    /// The moments at which a spot takes a room, and how many rooms there are at each.
    moments: Vec<Vec<usize>>,
    rooms: Vec<i32>,
    /// The spots where a unit may be.
    allowed: Vec<Vec<usize>>,
    /// The other units that should not overlap, with the weight (that of `NEVER` is `barred`).
    others: Vec<Vec<(usize, i64)>>,
    weight: Vec<Vec<i64>>,
    barred: i64,
    /// How far a step typically changes the sum.
    stride: f64,
}

impl<'a> Ground<'a> {
    pub(crate) fn new(problem: &'a Problem) -> Self {
        let overlapping = problem.overlapping();
        let overlaps = overlapping
            .iter()
            .map(|with| {
                let mut row = vec![false; problem.spots.len()];
                for spot in with {
                    row[*spot] = true;
                }
                row
            })
            .collect();
        let mut keys: Vec<(usize, i64)> = Vec::new();
        for spot in &problem.spots {
            keys.extend((spot.from..spot.to).map(|moment| (spot.room, moment)));
        }
        keys.sort_unstable();
        keys.dedup();
        let moments = problem.spots.iter().map(|spot| {
            let of = |moment| keys.binary_search(&(spot.room, moment)).unwrap_or_default();
            (spot.from..spot.to).map(of).collect()
        });
        let moments = moments.collect();
        let rooms =
            keys.iter().map(|(room, _)| i32::try_from(problem.rooms[*room]).unwrap_or(i32::MAX)).collect();
        let allowed: Vec<Vec<usize>> =
            (0..problem.units()).map(|unit| problem.allowed(unit).map(|(spot, _)| spot).collect()).collect();
        let (spread, heaviest) = spread(problem);
        let barred = spread + heaviest + 1;
        let weight: Vec<Vec<i64>> = problem
            .weight
            .iter()
            .map(|row| row.iter().map(|weight| if *weight == NEVER { barred } else { *weight }).collect())
            .collect();
        let others = weight.iter().map(|row: &Vec<i64>| {
            row.iter().copied().enumerate().filter(|(_, weight)| *weight != 0).collect::<Vec<_>>()
        });
        let others = others.collect();
        #[expect(clippy::cast_precision_loss, reason = "a temperature need not be exact")]
        let stride = (spread.max(heaviest) as f64 / 4.0).max(1.0);
        Ground { problem, overlapping, overlaps, moments, rooms, allowed, others, weight, barred, stride }
    }
}

/// The widest range of costs of a unit, and the heaviest weight.
fn spread(problem: &Problem) -> (i64, i64) {
    let range = |unit| {
        let costs = || problem.allowed(unit).map(|(_, cost)| cost);
        costs().max().unwrap_or(0) - costs().min().unwrap_or(0)
    };
    let weights = problem.weight.iter().flatten().filter(|weight| **weight != NEVER);
    ((0..problem.units()).map(range).max().unwrap_or(0), weights.copied().max().unwrap_or(0))
}

/// A walk over timetables.
pub(crate) struct Walk<'a> {
    ground: &'a Ground<'a>,
    at: Vec<usize>,
    /// What the others add if a unit were at a spot: `load[unit * spots + spot]`.
    load: Vec<i64>,
    taken: Vec<i32>,
    sum: i64,
    excess: i32,
    price: i64,
    best: Option<(i64, Vec<usize>)>,
}

impl<'a> Walk<'a> {
    /// Begins at a timetable, at random spots if there is none.
    pub(crate) fn new(ground: &'a Ground<'a>, start: Option<&[usize]>, rng: &mut impl RngCore) -> Self {
        let units = ground.problem.units();
        let at = match start {
            Some(at) => at.to_vec(),
            None => {
                (0..units).map(|unit| ground.allowed[unit][below(rng, ground.allowed[unit].len())]).collect()
            }
        };
        let mut walk = Walk {
            ground,
            at,
            load: vec![0; units * ground.problem.spots.len()],
            taken: vec![0; ground.rooms.len()],
            sum: 0,
            excess: 0,
            price: ground.barred,
            best: None,
        };
        for unit in 0..units {
            let spot = walk.at[unit];
            walk.sum += ground.problem.cost[unit][spot] + walk.load[unit * ground.problem.spots.len() + spot];
            walk.spread(unit, spot, 1);
            for &moment in &ground.moments[spot] {
                walk.taken[moment] += 1;
                walk.excess += i32::from(walk.taken[moment] > ground.rooms[moment]);
            }
        }
        walk.keep();
        walk
    }

    /// Walks that many steps while it cools down from one share of the stride to another.
    pub(crate) fn anneal(
        &mut self,
        steps: u64,
        from: f64,
        to: f64,
        gauge: &mut Gauge,
        rng: &mut impl RngCore,
    ) {
        const ROUND: u64 = 256;
        if self.at.is_empty() {
            return;
        }
        let rounds = (steps / ROUND).max(1);
        #[expect(clippy::cast_precision_loss, reason = "a temperature need not be exact")]
        let cooling = (to / from).powf(1.0 / rounds as f64);
        let mut heat = self.ground.stride * from;
        let mut crowded = 0;
        for round in 0..rounds {
            for _ in 0..ROUND {
                if rng.next_u32() & 1 == 0 { self.relocate(heat, rng) } else { self.swap(heat, rng) }
            }
            heat *= cooling;
            crowded += i32::from(self.excess > 0);
            if round % 16 == 15 {
                self.reprice(crowded);
                crowded = 0;
                if let Some((value, at)) = &self.best {
                    gauge.offer(*value, at);
                }
                if !gauge.goes_on() {
                    return;
                }
            }
        }
    }

    /// The best timetable that was met, with what it costs.
    pub(crate) fn best(&self) -> Option<&(i64, Vec<usize>)> {
        self.best.as_ref()
    }

    fn reprice(&mut self, crowded: i32) {
        let barred = self.ground.barred;
        if crowded > 12 {
            self.price = (self.price + self.price / 4 + 1).min(barred * 8);
        } else if crowded < 6 {
            self.price = (self.price - self.price / 8).max(barred / 8 + 1);
        }
    }

    fn load(&self, unit: usize, spot: usize) -> i64 {
        self.load[unit * self.ground.problem.spots.len() + spot]
    }

    fn relocate(&mut self, heat: f64, rng: &mut impl RngCore) {
        let unit = below(rng, self.at.len());
        let allowed = &self.ground.allowed[unit];
        let (old, new) = (self.at[unit], allowed[below(rng, allowed.len())]);
        if old == new {
            return;
        }
        let cost = &self.ground.problem.cost[unit];
        let change = cost[new] - cost[old] + self.load(unit, new) - self.load(unit, old);
        let crowd = self.crowding(old, new);
        if accepted(change + i64::from(crowd) * self.price, heat, rng) {
            self.go(unit, new);
            self.keep();
        }
    }

    fn swap(&mut self, heat: f64, rng: &mut impl RngCore) {
        let (one, other) = (below(rng, self.at.len()), below(rng, self.at.len()));
        let (here, there) = (self.at[one], self.at[other]);
        let cost = &self.ground.problem.cost;
        if here == there || cost[one][there] == NEVER || cost[other][here] == NEVER {
            return;
        }
        let mut change = cost[one][there] - cost[one][here] + cost[other][here] - cost[other][there];
        change +=
            self.load(one, there) - self.load(one, here) + self.load(other, here) - self.load(other, there);
        if !self.ground.overlaps[here][there] {
            change -= 2 * self.ground.weight[one][other];
        }
        if accepted(change, heat, rng) {
            self.go(one, there);
            self.go(other, here);
            self.keep();
        }
    }

    /// By how much more rooms would be missing if something went from one spot to another.
    fn crowding(&self, old: usize, new: usize) -> i32 {
        let ground = self.ground;
        let mut change = 0;
        for moment in &ground.moments[old] {
            let stays = ground.moments[new].contains(moment);
            change -= i32::from(!stays && self.taken[*moment] > ground.rooms[*moment]);
        }
        for moment in &ground.moments[new] {
            let stays = ground.moments[old].contains(moment);
            change += i32::from(!stays && self.taken[*moment] >= ground.rooms[*moment]);
        }
        change
    }

    fn go(&mut self, unit: usize, new: usize) {
        let ground = self.ground;
        let old = self.at[unit];
        let cost = &ground.problem.cost[unit];
        self.sum += cost[new] - cost[old] + self.load(unit, new) - self.load(unit, old);
        self.excess += self.crowding(old, new);
        self.spread(unit, old, -1);
        self.spread(unit, new, 1);
        for &moment in &ground.moments[old] {
            self.taken[moment] -= 1;
        }
        for &moment in &ground.moments[new] {
            self.taken[moment] += 1;
        }
        self.at[unit] = new;
    }

    fn spread(&mut self, unit: usize, spot: usize, sign: i64) {
        let ground = self.ground;
        let spots = ground.problem.spots.len();
        for &(other, weight) in &ground.others[unit] {
            let row = &mut self.load[other * spots..(other + 1) * spots];
            for &near in &ground.overlapping[spot] {
                row[near] += sign * weight;
            }
        }
    }

    fn keep(&mut self) {
        let better = self.best.as_ref().is_none_or(|(value, _)| self.sum < *value);
        if self.excess == 0 && better {
            // Pairs that may not overlap only weigh much here: the plain sum knows them.
            if let Some(value) = self.ground.problem.value(&self.at) {
                self.best = Some((value, self.at.clone()));
            }
        }
    }
}

fn accepted(change: i64, heat: f64, rng: &mut impl RngCore) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "chances need not be exact")]
    let rise = change as f64;
    change <= 0 || rise < heat * 12.0 && f64::from(rng.next_u32()) < (-rise / heat).exp() * 4_294_967_296.0
}

/// A number below another one.
fn below(rng: &mut impl RngCore, end: usize) -> usize {
    let wide = u64::from(rng.next_u32()) * end as u64;
    usize::try_from(wide >> 32).unwrap_or(0)
}
