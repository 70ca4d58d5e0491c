//! All timetables as paths through a graph in time, and more: a path may visit a unit several times or never.
//!
//! A node knows the time and what is running. From there either the next unit begins, or time goes on. A path costs
//! what its units cost at their spots and what overlaps costs, and keeps to the rooms. That each unit is visited
//! exactly once is not asked; see `prices` for how this becomes a bound, and [`Graph::track`] for how it is asked after all.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::problem::{NEVER, Problem};

/// The most units that may run at once.
const ABREAST: usize = 8;
const NOBODY: u16 = u16::MAX;

/// Arcs by the node at which they arrive. Node 0 is the start, the last one the end; arcs only go forwards.
#[derive(Clone, Debug)]
pub(crate) struct Graph {
    /// The arcs into node `v` are `first[v]..first[v + 1]`.
    pub first: Vec<u32>,
    pub tail: Vec<u32>,
    /// The unit that begins, or the number of units if time goes on.
    pub unit: Vec<u16>,
    pub spot: Vec<u16>,
    pub cost: Vec<i64>,
}

/// What is running: unit and spot, padded; and the last unit that began at this very time.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Running {
    who: [(u16, u16); ABREAST],
    last: u16,
}

impl Running {
    const NONE: Running = Running { who: [(NOBODY, NOBODY); ABREAST], last: NOBODY };

    fn iter(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let there = self.who.iter().take_while(|(unit, _)| *unit != NOBODY);
        there.map(|(unit, spot)| (usize::from(*unit), usize::from(*spot)))
    }

    fn with(mut self, unit: u16, spot: u16) -> Option<Self> {
        let place = self.who.iter().position(|(there, _)| *there == NOBODY)?;
        self.who[place] = (unit, spot);
        self.who[..=place].sort_unstable();
        self.last = unit;
        Some(self)
    }
}

/// A quick hash for small keys; nobody outside chooses them.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u16(u16::from(*byte));
        }
    }
    fn write_u16(&mut self, word: u16) {
        self.0 = (self.0.rotate_left(5) ^ u64::from(word)).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

type Nodes = HashMap<Running, u32, BuildHasherDefault<Quick>>;

impl Graph {
    /// The graph of a problem, or nothing if it would have more arcs than `most`.
    ///
    /// A unit that costs more than `ceiling[unit]` at a spot, with what overlaps, is left out there.
    pub(crate) fn new(problem: &Problem, ceiling: &[i64], most: usize) -> Option<Graph> {
        let idle = u16::try_from(problem.units()).ok().filter(|units| *units < NOBODY)?;
        u16::try_from(problem.spots.len()).ok()?;
        let mut times: Vec<(i64, i64)> = problem.spots.iter().map(|spot| (spot.begin, spot.from)).collect();
        times.sort_unstable();
        times.dedup();
        let mut arcs: Vec<(u32, u32, u16, u16, i64)> = Vec::new();
        let mut layer = vec![(Running::NONE, 0_u32)];
        let mut nodes = 1_u32;
        for (index, &time) in times.iter().enumerate() {
            let beginning = beginning(problem, ceiling, time.0);
            let mut next = 0;
            while next < layer.len() {
                let (running, node) = layer[next];
                next += 1;
                for &(unit, spot, cost) in &beginning {
                    if running.last != NOBODY && unit <= running.last {
                        continue;
                    }
                    let Some(added) = joins(problem, &running, unit, spot) else { continue };
                    if cost.saturating_add(added) > ceiling[usize::from(unit)] {
                        continue;
                    }
                    arcs.push((node, nodes, unit, spot, cost + added));
                    layer.push((running.with(unit, spot)?, nodes));
                    nodes += 1;
                }
                if arcs.len() > most {
                    return None;
                }
            }
            layer = advance(problem, &layer, times.get(index + 1).copied(), idle, &mut nodes, &mut arcs);
        }
        Some(Graph::of(nodes as usize, &arcs))
    }

    fn of(nodes: usize, arcs: &[(u32, u32, u16, u16, i64)]) -> Graph {
        let mut first = vec![0_u32; nodes + 1];
        for arc in arcs {
            first[arc.1 as usize + 1] += 1;
        }
        for node in 0..nodes {
            first[node + 1] += first[node];
        }
        let mut place = first.clone();
        let mut graph = Graph {
            first,
            tail: vec![0; arcs.len()],
            unit: vec![0; arcs.len()],
            spot: vec![0; arcs.len()],
            cost: vec![0; arcs.len()],
        };
        for &(tail, head, unit, spot, cost) in arcs {
            let at = place[head as usize] as usize;
            place[head as usize] += 1;
            graph.tail[at] = tail;
            graph.unit[at] = unit;
            graph.spot[at] = spot;
            graph.cost[at] = cost;
        }
        graph
    }

    pub(crate) fn nodes(&self) -> usize {
        self.first.len() - 1
    }

    pub(crate) fn arcs(&self) -> usize {
        self.tail.len()
    }

    pub(crate) fn into(&self, node: usize) -> std::ops::Range<usize> {
        self.first[node] as usize..self.first[node + 1] as usize
    }

    /// The graph of the arcs that are kept, without the nodes that lie on no path; nothing if no path is left.
    pub(crate) fn keep(&self, keep: impl Fn(usize, usize) -> bool) -> Option<Graph> {
        self.split(1, |arc, head, _| keep(arc, head).then_some(0), 1)
    }

    /// The graph in which a unit is visited exactly once on every path; nothing if there is no such path.
    pub(crate) fn track(&self, unit: usize) -> Option<Graph> {
        let visits = |arc: usize, _: usize, before: usize| {
            let here = usize::from(usize::from(self.unit[arc]) == unit);
            (before + here <= 1).then_some(before + here)
        };
        self.split(2, visits, 2)
    }

    /// Every node becomes `copies` nodes; an arc leads from copy to copy as `follow(arc, head, copy of its tail)` says.
    /// The path must end in the last of `copies` copies.
    fn split(
        &self,
        copies: usize,
        follow: impl Fn(usize, usize, usize) -> Option<usize>,
        ends: usize,
    ) -> Option<Graph> {
        let nodes = self.nodes();
        let mut reached = vec![false; nodes * copies];
        reached[0] = true;
        for head in 1..nodes {
            for arc in self.into(head) {
                for copy in 0..copies {
                    let tail = self.tail[arc] as usize * copies + copy;
                    if reached[tail]
                        && let Some(to) = follow(arc, head, copy)
                    {
                        reached[head * copies + to] = true;
                    }
                }
            }
        }
        let end = (nodes - 1) * copies + ends - 1;
        if !reached[end] {
            return None;
        }
        let mut leads = vec![false; nodes * copies];
        leads[end] = true;
        for head in (1..nodes).rev() {
            for arc in self.into(head) {
                for copy in 0..copies {
                    let tail = self.tail[arc] as usize * copies + copy;
                    if reached[tail] && follow(arc, head, copy).is_some_and(|to| leads[head * copies + to]) {
                        leads[tail] = true;
                    }
                }
            }
        }
        let mut number = vec![u32::MAX; nodes * copies];
        let mut count = 0;
        for node in 0..nodes * copies {
            if leads[node] && reached[node] {
                number[node] = count;
                count += 1;
            }
        }
        let mut graph =
            Graph { first: vec![0], tail: Vec::new(), unit: Vec::new(), spot: Vec::new(), cost: Vec::new() };
        for head in 0..nodes {
            for to in 0..copies {
                if number[head * copies + to] == u32::MAX {
                    continue;
                }
                for arc in self.into(head) {
                    for copy in 0..copies {
                        let tail = number[self.tail[arc] as usize * copies + copy];
                        if tail != u32::MAX && follow(arc, head, copy) == Some(to) {
                            graph.tail.push(tail);
                            graph.unit.push(self.unit[arc]);
                            graph.spot.push(self.spot[arc]);
                            graph.cost.push(self.cost[arc]);
                        }
                    }
                }
                graph.first.push(u32::try_from(graph.tail.len()).ok()?);
            }
        }
        Some(graph)
    }
}

/// Units and spots that can begin at that time, by unit.
fn beginning(problem: &Problem, ceiling: &[i64], time: i64) -> Vec<(u16, u16, i64)> {
    let mut found = Vec::new();
    for (unit, ceiling) in ceiling.iter().enumerate() {
        for (spot, cost) in problem.allowed(unit) {
            if problem.spots[spot].begin == time && cost <= *ceiling {
                #[expect(clippy::cast_possible_truncation, reason = "both were counted before")]
                found.push((unit as u16, spot as u16, cost));
            }
        }
    }
    found
}

/// What it costs when a unit joins those that are running, if it may.
fn joins(problem: &Problem, running: &Running, unit: u16, spot: u16) -> Option<i64> {
    let (unit, place) = (usize::from(unit), &problem.spots[usize::from(spot)]);
    let mut added = 0;
    let mut taken = 0;
    for (other, there) in running.iter() {
        let there = &problem.spots[there];
        if other == unit {
            return None;
        }
        taken += usize::from(there.room == place.room && there.to > place.from);
        if there.overlaps(place) {
            match problem.weight[unit][other] {
                NEVER => return None,
                weight => added += weight,
            }
        }
    }
    (taken < problem.rooms[place.room]).then_some(added)
}

/// Lets the time go on to `next`, or to the end.
fn advance(
    problem: &Problem,
    layer: &[(Running, u32)],
    next: Option<(i64, i64)>,
    idle: u16,
    nodes: &mut u32,
    arcs: &mut Vec<(u32, u32, u16, u16, i64)>,
) -> Vec<(Running, u32)> {
    let mut known = Nodes::default();
    let mut after = Vec::new();
    for (running, node) in layer {
        let mut still = Running::NONE;
        let lasts = |spot: usize| {
            next.is_some_and(|next| problem.spots[spot].end > next.0 || problem.spots[spot].to > next.1)
        };
        for (slot, there) in
            running.who.iter().filter(|who| who.0 != NOBODY && lasts(usize::from(who.1))).enumerate()
        {
            still.who[slot] = *there;
        }
        let head = *known.entry(still).or_insert_with(|| {
            after.push((still, *nodes));
            *nodes += 1;
            *nodes - 1
        });
        arcs.push((*node, head, idle, NOBODY, 0));
    }
    after
}
