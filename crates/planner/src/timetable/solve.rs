//! The search: a good timetable first, then the proof.
//!
//! 1. A walk finds good timetables ([`super::local`]).
//! 2. Prices on a graph of all timetables give a bound and take away what no better timetable can use ([`super::prices`]).
//! 3. Is there a timetable that costs at most the bound? Unit after unit is tracked in the graph, until a path is a
//!    timetable or none is left; then the same is asked of a little more. What is left over by then was proven not to be.

use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

use super::capacity::{self, whole};
use super::gauge::Gauge;
use super::graph::Graph;
use super::local::{Ground, Walk};
use super::prices::{Look, PARTS, Prices};
use super::problem::{NEVER, Problem};
use crate::search::Search;

/// The most arcs a graph may have; about 24 bytes each, and two graphs at a time.
const MOST_ARCS: usize = 5_000_000;
/// How many walks are taken before the proof.
const WALKS: u32 = 8;

/// What a search came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The best timetable that was found, with what it costs.
    pub best: Option<(i64, Vec<usize>)>,
    /// No timetable costs less.
    pub bound: i64,
    /// Whether it is settled: the best is proven, or it is proven that there is none.
    pub settled: bool,
}

/// Whether a part of the search came to its end.
enum Part {
    Settled,
    Open,
}

/// Looks for the best timetable.
pub(crate) fn solve(problem: &Problem, search: &mut Search) -> Outcome {
    let least: Vec<i64> = (0..problem.units()).filter_map(|unit| cheapest(problem, unit)).collect();
    let mut gauge = Gauge::new(search, least.iter().sum());
    if least.len() < problem.units() {
        return Outcome { best: None, bound: gauge.bound, settled: true };
    }
    let mut rng = ChaCha8Rng::seed_from_u64(gauge.seed());
    let ground = Ground::new(problem);
    let settled = match prove(problem, &ground, &least, &mut gauge, &mut rng) {
        Part::Settled => true,
        Part::Open => {
            capacity::raise(problem, &mut gauge);
            walk_on(problem, &ground, &mut gauge, &mut rng);
            gauge.proven()
        }
    };
    if settled && let Some((value, _)) = gauge.best {
        gauge.bound = value;
    }
    Outcome { best: gauge.best.take(), bound: gauge.bound, settled }
}

fn cheapest(problem: &Problem, unit: usize) -> Option<i64> {
    problem.allowed(unit).map(|(_, cost)| cost).min()
}

/// Short walks, then the proof.
fn prove(problem: &Problem, ground: &Ground, least: &[i64], gauge: &mut Gauge, rng: &mut ChaCha8Rng) -> Part {
    let steps = 2000 * problem.units() as u64;
    for walk in 0..WALKS {
        let enough = walk >= 2 && problem.units() < 20;
        if gauge.proven() || gauge.stopped() || enough && gauge.best.is_some() {
            break;
        }
        walk_once(ground, None, steps << (walk / 4), gauge, rng);
    }
    if gauge.proven() {
        return Part::Settled;
    }
    if gauge.stopped() {
        return Part::Open;
    }
    let worst = match &gauge.best {
        Some((value, _)) => value - 1,
        None => worst(problem),
    };
    let slack = worst - least.iter().sum::<i64>();
    let ceiling: Vec<i64> = least.iter().map(|least| least + slack).collect();
    let Some(graph) = Graph::new(problem, &ceiling, MOST_ARCS) else { return Part::Open };
    let mut prices = Prices::new(least.iter().map(|least| least * PARTS).collect());
    let Some(graph) = settle(graph, &mut prices, worst, gauge) else { return Part::Settled };
    gauge.raise(whole(prices.bound));
    let mut low = whole(prices.bound);
    let mut leap = (worst - low) / 16;
    while !gauge.stopped() {
        if low > worst {
            return Part::Settled;
        }
        let trial = (low + leap).min(worst);
        match within(problem, &graph, &prices, trial, gauge) {
            Trial::None => {
                low = trial + 1;
                leap *= 2;
                gauge.raise(low);
            }
            Trial::Best => return Part::Settled,
            Trial::Unknown => return Part::Open,
        }
    }
    Part::Open
}

/// No timetable costs more.
pub(crate) fn worst(problem: &Problem) -> i64 {
    let dearest = |unit| problem.allowed(unit).map(|(_, cost)| cost).max().unwrap_or(0);
    let weights = |row: &Vec<i64>| row.iter().filter(|weight| **weight != NEVER).sum::<i64>();
    (0..problem.units()).map(dearest).sum::<i64>() + problem.weight.iter().map(weights).sum::<i64>() / 2
}

/// Raises the prices until they hardly move. Nothing if no path is left that costs at most `worst`.
fn settle(mut graph: Graph, prices: &mut Prices, worst: i64, gauge: &mut Gauge) -> Option<Graph> {
    let target = worst * PARTS;
    let mut before = i64::MIN;
    for looks in 1_u64.. {
        if prices.tired() {
            let gap = target + PARTS - prices.bound;
            if before != i64::MIN && prices.bound - before < gap / 10 {
                break;
            }
            before = prices.bound;
            prices.refresh(0.15);
        }
        let look = prices.look(&graph);
        prices.learn(&look, target + PARTS);
        gauge.raise(whole(prices.bound).min(worst + 1));
        if looks % 25 == 0 {
            graph = prices.prune(&graph, target)?;
        }
        if !gauge.goes_on() {
            break;
        }
    }
    prices.prune(&graph, target)
}

/// What came of asking for a timetable that costs at most so much.
enum Trial {
    /// There is none.
    None,
    /// The best was found.
    Best,
    /// The search was stopped, or the graph grew too large.
    Unknown,
}

/// Looks for the best timetable among those that cost at most `trial`.
fn within(problem: &Problem, graph: &Graph, prices: &Prices, trial: i64, gauge: &mut Gauge) -> Trial {
    let target = trial * PARTS;
    let mut prices = prices.clone();
    let Some(mut graph) = prices.prune(graph, target) else { return Trial::None };
    let mut tracked = vec![false; problem.units()];
    loop {
        prices.refresh(0.1);
        let mut astray = vec![0_u32; problem.units()];
        let mut before = prices.bound;
        for looks in 1.. {
            let look = prices.look(&graph);
            if let Some((value, at)) = timetable(problem, &look) {
                gauge.offer(value, &at);
                if value <= trial && value * PARTS < look.bound + PARTS {
                    return Trial::Best;
                }
            }
            for (astray, visits) in astray.iter_mut().zip(&look.visits) {
                *astray = *astray * 9 / 10 + visits.abs_diff(1) * 100;
            }
            prices.learn(&look, target + PARTS);
            if !gauge.goes_on() {
                return Trial::Unknown;
            }
            if looks % 20 == 0 {
                let Some(rest) = prices.prune(&graph, target) else { return Trial::None };
                graph = rest;
                if prices.tired() || prices.bound - before < (target + PARTS - prices.bound) / 32 {
                    break;
                }
                before = prices.bound;
            }
        }
        // With all units tracked every path is a timetable, and the first look would have told.
        let untracked = (0..problem.units()).filter(|unit| !tracked[*unit]);
        let Some(unit) = untracked.max_by_key(|unit| astray[*unit]) else { return Trial::Unknown };
        tracked[unit] = true;
        let Some(rest) = graph.track(unit) else { return Trial::None };
        graph = rest;
        if graph.arcs() > MOST_ARCS {
            return Trial::Unknown;
        }
    }
}

/// The timetable that a path is, if it visits every unit once.
fn timetable(problem: &Problem, look: &Look) -> Option<(i64, Vec<usize>)> {
    if look.visits.iter().any(|visits| *visits != 1) {
        return None;
    }
    let mut at = vec![0; problem.units()];
    look.path.iter().for_each(|(unit, spot)| at[*unit] = *spot);
    Some((problem.value(&at)?, at))
}

fn walk_once(ground: &Ground, from: Option<&[usize]>, steps: u64, gauge: &mut Gauge, rng: &mut ChaCha8Rng) {
    let mut walk = Walk::new(ground, from, rng);
    let heat = if from.is_some() { 0.03 } else { 0.3 };
    walk.anneal(steps, heat, 0.002, gauge, rng);
    if let Some((value, at)) = walk.best() {
        gauge.offer(*value, at);
    }
}

/// Longer and longer walks, from the best one and anew, in turn.
fn walk_on(problem: &Problem, ground: &Ground, gauge: &mut Gauge, rng: &mut ChaCha8Rng) {
    let steps = 2000 * problem.units() as u64;
    for walk in 0..16 {
        if gauge.stopped() || gauge.proven() {
            return;
        }
        let from = gauge.best.as_ref().filter(|_| walk % 2 == 1).map(|(_, at)| at.clone());
        walk_once(ground, from.as_deref(), steps << (2 + walk / 2).min(7), gauge, rng);
    }
}
