//! From a task to the problem that is searched, and back.

use super::problem::{DAY, NEVER, Problem, Spot};
use super::task::{Rule, Task};

/// Up to how many meetings of a block every order is tried.
const MOST_ORDERED: usize = 6;

/// What is placed as one: a meeting, or the meetings of a block.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    pub meetings: Vec<usize>,
    pub questions: i64,
    /// How long all of it lasts.
    pub minutes: i64,
}

/// A task with its problem.
pub(crate) struct Built<'a> {
    pub task: &'a Task,
    pub units: Vec<Unit>,
    /// Rooms that are open at the same times, together.
    pub kinds: Vec<Vec<usize>>,
    pub problem: Problem,
}

impl<'a> Built<'a> {
    pub(crate) fn new(task: &'a Task) -> Self {
        let units = units(task);
        let kinds = kinds(task);
        let mut spots = Vec::new();
        for (day, start) in starts(task) {
            let mut lengths: Vec<i64> = units.iter().map(|unit| unit.minutes).collect();
            lengths.sort_unstable();
            lengths.dedup();
            for minutes in lengths {
                for (kind, rooms) in kinds.iter().enumerate() {
                    let open = task.rooms[rooms[0]].is_open(day, start, start + minutes);
                    if open && task.house_against(day, start, start + minutes).is_empty() {
                        spots.push(spot(day, start, minutes, (kind, task.turnover)));
                    }
                }
            }
        }
        number_moments(&mut spots);
        let cost =
            units.iter().map(|unit| spots.iter().map(|spot| cost(task, unit, spot)).collect()).collect();
        let weight = units.iter().map(|one| units.iter().map(|other| weight(task, one, other)).collect());
        let rooms = kinds.iter().map(Vec::len).collect();
        let problem = Problem { weight: weight.collect(), spots, rooms, cost };
        Built { task, units, kinds, problem }
    }

    /// Day and minute at which every meeting begins, given where the units are.
    pub(crate) fn begins(&self, at: &[usize]) -> Vec<(usize, i64)> {
        let mut begins = vec![(0, 0); self.task.meetings.len()];
        for (unit, &spot) in self.units.iter().zip(at) {
            let (day, mut start) = when(&self.problem.spots[spot]);
            for meeting in best_order(self.task, unit, day, start).map_or_else(Vec::new, |(_, order)| order) {
                begins[meeting] = (day, start);
                start += self.task.meetings[meeting].minutes;
            }
        }
        begins
    }

    /// The room of every unit: the one that its first meeting asks for, or of those of its kind the first that is free.
    pub(crate) fn rooms(&self, at: &[usize]) -> Vec<usize> {
        let asked = |unit: usize| self.task.meetings[self.units[unit].meetings[0]].room;
        let mut order: Vec<usize> = (0..at.len()).collect();
        order.sort_by_key(|unit| (self.problem.spots[at[*unit]].begin, asked(*unit).is_none(), *unit));
        let mut free = vec![i64::MIN; self.task.rooms.len()];
        let mut rooms = vec![0; at.len()];
        for unit in order {
            let spot = &self.problem.spots[at[unit]];
            let mut can = self.kinds[spot.room].iter().copied().filter(|room| free[*room] <= spot.begin);
            let first = can.clone().next();
            if let Some(room) = can.find(|room| Some(*room) == asked(unit)).or(first) {
                rooms[unit] = room;
                free[room] = spot.end + self.task.turnover;
            }
        }
        rooms
    }
}

/// Counts moments from one beginning or end to the next, instead of by the minute.
fn number_moments(spots: &mut [Spot]) {
    let mut times: Vec<i64> = spots.iter().flat_map(|spot| [spot.from, spot.to]).collect();
    times.sort_unstable();
    times.dedup();
    let number =
        |time: i64| i64::try_from(times.partition_point(|earlier| *earlier < time)).unwrap_or(i64::MAX);
    for spot in spots {
        (spot.from, spot.to) = (number(spot.from), number(spot.to));
    }
}

/// Day and minute of a spot.
pub(crate) fn when(spot: &Spot) -> (usize, i64) {
    (usize::try_from(spot.begin / DAY).unwrap_or(0), spot.begin % DAY)
}

/// All starts that any rule could allow: those on the grid, and those that are fixed.
pub(crate) fn starts(task: &Task) -> Vec<(usize, i64)> {
    let grid = task.days.iter().enumerate().flat_map(|(day, there)| {
        let step = usize::try_from(task.step).unwrap_or(1).max(1);
        (there.opens..there.closes).step_by(step).map(move |minute| (day, minute))
    });
    let mut starts: Vec<(usize, i64)> = grid.collect();
    for unit in units(task) {
        // A meeting of a block is fixed where the block can begin, whatever the order.
        for &meeting in &unit.meetings {
            let Some((day, minute)) = task.meetings[meeting].pinned else { continue };
            starts.extend(sums(task, &unit, meeting).into_iter().map(|before| (day, minute - before)));
        }
    }
    starts.retain(|(_, minute)| *minute >= 0);
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// How long the meetings that could come before one in its block may last.
fn sums(task: &Task, unit: &Unit, meeting: usize) -> Vec<i64> {
    let mut sums = vec![0];
    for &other in unit.meetings.iter().filter(|other| **other != meeting) {
        let longer: Vec<i64> = sums.iter().map(|sum| sum + task.meetings[other].minutes).collect();
        sums.extend(longer);
        sums.sort_unstable();
        sums.dedup();
    }
    sums
}

fn units(task: &Task) -> Vec<Unit> {
    let minutes =
        |meetings: &[usize]| meetings.iter().map(|meeting| task.meetings[*meeting].minutes).sum::<i64>();
    let in_block = |meeting: &usize| task.blocks.iter().any(|block| block.meetings.contains(meeting));
    let alone = (0..task.meetings.len()).filter(|meeting| !in_block(meeting));
    let alone =
        alone.map(|meeting| Unit { meetings: vec![meeting], questions: 0, minutes: minutes(&[meeting]) });
    let blocks = task.blocks.iter().filter(|block| !block.meetings.is_empty()).map(|block| Unit {
        meetings: block.meetings.clone(),
        questions: block.questions,
        minutes: minutes(&block.meetings) + block.questions,
    });
    alone.chain(blocks).collect()
}

fn kinds(task: &Task) -> Vec<Vec<usize>> {
    let mut kinds: Vec<Vec<usize>> = Vec::new();
    for (room, there) in task.rooms.iter().enumerate() {
        match kinds.iter_mut().find(|kind| task.rooms[kind[0]] == *there) {
            Some(kind) => kind.push(room),
            None => kinds.push(vec![room]),
        }
    }
    kinds
}

fn spot(day: usize, start: i64, minutes: i64, (room, turnover): (usize, i64)) -> Spot {
    let begin = i64::try_from(day).unwrap_or(0) * DAY + start;
    Spot { begin, end: begin + minutes, from: begin, to: begin + minutes + turnover, room }
}

fn cost(task: &Task, unit: &Unit, spot: &Spot) -> i64 {
    let (day, start) = when(spot);
    if spot.end - spot.begin != unit.minutes {
        return NEVER;
    }
    best_order(task, unit, day, start).map_or(NEVER, |(cost, _)| cost)
}

fn weight(task: &Task, one: &Unit, other: &Unit) -> i64 {
    let mut sum = 0;
    for &here in &one.meetings {
        for &there in &other.meetings {
            if task.share_somebody(here, there) {
                return NEVER;
            }
            sum += task.followed_both(here, there);
        }
    }
    sum
}

/// The cheapest order of the meetings of a unit that begins at a time, if one is allowed.
pub(crate) fn best_order(task: &Task, unit: &Unit, day: usize, start: i64) -> Option<(i64, Vec<usize>)> {
    let mut best: Option<(i64, Vec<usize>)> = None;
    let mut try_order = |order: &[usize]| {
        let mut sum = 0;
        let mut start = start;
        for &meeting in order {
            if !task.rules_against(meeting, day, start).is_empty() {
                return;
            }
            sum += task.parts(meeting, day, start).iter().map(|(_, cost)| cost).sum::<i64>();
            start += task.meetings[meeting].minutes;
        }
        if best.as_ref().is_none_or(|(cost, _)| sum < *cost) {
            best = Some((sum, order.to_vec()));
        }
    };
    let mut order = unit.meetings.clone();
    if order.len() <= MOST_ORDERED {
        permutations(&mut order, 0, &mut try_order);
    } else {
        try_order(&order);
    }
    best
}

fn permutations(order: &mut [usize], from: usize, visit: &mut impl FnMut(&[usize])) {
    if from + 1 >= order.len() {
        return visit(order);
    }
    for other in from..order.len() {
        order.swap(from, other);
        permutations(order, from + 1, visit);
        order.swap(from, other);
    }
}

/// The rules that together leave a unit no start, none of them in vain; nothing if there is a start.
pub(crate) fn clash(built: &Built, unit: usize) -> Option<Vec<(usize, Rule)>> {
    if built.problem.allowed(unit).next().is_some() {
        return None;
    }
    let (task, there) = (built.task, &built.units[unit]);
    let mut against: Vec<Vec<(usize, Rule)>> = Vec::new();
    for (day, start) in starts(task) {
        let mut rules = Vec::new();
        let mut begin = start;
        for &meeting in &there.meetings {
            rules.extend(task.rules_against(meeting, day, begin).into_iter().map(|rule| (meeting, rule)));
            begin += task.meetings[meeting].minutes;
        }
        let last = there.meetings[there.meetings.len() - 1];
        rules.extend(
            task.house_against(day, begin, begin + there.questions).into_iter().map(|rule| (last, rule)),
        );
        if !task.rooms.iter().any(|room| room.is_open(day, start, start + there.minutes)) {
            rules.push((there.meetings[0], Rule::Room));
        }
        against.push(rules);
    }
    let mut kept: Vec<(usize, Rule)> = against.iter().flatten().copied().collect();
    kept.sort_unstable();
    kept.dedup();
    for rule in kept.clone() {
        let without: Vec<(usize, Rule)> = kept.iter().copied().filter(|other| *other != rule).collect();
        if against.iter().all(|rules| rules.iter().any(|rule| without.contains(rule))) {
            kept = without;
        }
    }
    Some(kept)
}
