//! Looks through the sets of one room that can be good enough.
//!
//! At fixed prices every decision loses something known: not to take somebody who is worth something, to
//! take somebody who is worth less than nothing, to let a theme go that nobody is left for, to leave minutes
//! unused that have a price. What all decisions so far have lost is never won back, so a branch ends when the
//! bound less the loss falls below what is asked. Where that takes too long, one guest is decided, and both
//! halves get prices of their own.

use std::ops::ControlFlow;

use super::{
    compile::{Hold, Room, Row, begun},
    prices::{Fixed, Lens, Priced, Prices, for_each_bit, price},
};
use crate::{Progress, Search};

/// Counts nodes and asks whether to go on.
pub(super) struct Meter<'a, 'b> {
    search: &'a mut Search<'b>,
    /// What is told of the whole.
    pub(super) progress: Progress,
    /// Whether the search was stopped or used up its nodes.
    pub(super) stopped: bool,
}

/// How many nodes lie between two questions to whoever watches.
const ASK_EVERY: u64 = 4096;
/// How many nodes a half may take before it is halved again.
const PATIENCE: u64 = 1500;
/// How many sets of one room are kept.
const MOST_SETS: usize = 60_000;

impl<'a, 'b> Meter<'a, 'b> {
    pub(super) fn new(search: &'a mut Search<'b>) -> Self {
        Self { search, progress: Progress { objective: None, bound: i64::MAX, nodes: 0 }, stopped: false }
    }

    /// Counts one node.
    pub(super) fn tick(&mut self) {
        self.progress.nodes += 1;
        if self.search.node_limit.is_some_and(|limit| self.progress.nodes > limit) {
            self.stopped = true;
        }
        if self.progress.nodes.is_multiple_of(ASK_EVERY) {
            self.tell();
        }
    }

    /// Tells whoever watches.
    pub(super) fn tell(&mut self) {
        if (self.search.watch)(self.progress) == ControlFlow::Break(()) {
            self.stopped = true;
        }
    }
}

/// Which sets are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// The best one, and each on the way that was the best so far.
    Best,
    /// All that are at least as good as asked.
    All,
}

/// What came out.
pub(super) struct Found {
    /// Sets of guests, each with its worth through the lens.
    pub(super) sets: Vec<(Vec<u16>, i64)>,
    /// No set is worth more; exact if the search came to its end.
    pub(super) upper: i64,
    /// Whether nothing was left out.
    pub(super) complete: bool,
}

/// The best set of a room of which nothing is known: what is asked is lowered from the bound until
/// something is found.
pub(super) fn explore_best(room: &Room, lens: &Lens, prices: &mut Prices, meter: &mut Meter) -> Found {
    let mut fixed = vec![None; room.guests.len()];
    if !settle(room, &mut fixed) {
        return Found { sets: Vec::new(), upper: i64::MIN / 4, complete: true };
    }
    let (priced, _) = price(room, lens, &fixed, prices, i64::MIN / 4, 200);
    let mut margin = (priced.upper.abs() / 64).max(lens.step);
    for _ in 0..6 {
        let found = explore(room, lens, Aim::Best, priced.upper - margin, prices, meter);
        if !found.sets.is_empty() || !found.complete {
            return found;
        }
        margin *= 3;
    }
    explore(room, lens, Aim::Best, i64::MIN / 4, prices, meter)
}

/// Looks for sets that are worth at least `threshold`.
pub(super) fn explore(
    room: &Room,
    lens: &Lens,
    aim: Aim,
    threshold: i64,
    prices: &mut Prices,
    meter: &mut Meter,
) -> Found {
    let mut quest = Quest { room, lens, aim, threshold, sets: Vec::new(), open: i64::MIN };
    let fixed = vec![None; room.guests.len()];
    quest.halve(fixed, prices, meter, 0);
    let best = quest.sets.iter().map(|(_, worth)| *worth).max();
    let upper = best.unwrap_or(threshold - 1).max(quest.open);
    Found { sets: quest.sets, upper, complete: quest.open == i64::MIN }
}

struct Quest<'a> {
    room: &'a Room,
    lens: &'a Lens,
    aim: Aim,
    threshold: i64,
    sets: Vec<(Vec<u16>, i64)>,
    /// The best bound of parts that were not looked through.
    open: i64,
}

impl Quest<'_> {
    fn halve(&mut self, mut fixed: Fixed, prices: &mut Prices, meter: &mut Meter, depth: usize) {
        if !settle(self.room, &mut fixed) {
            return;
        }
        let rounds = if depth == 0 { 120 } else { 40 };
        let (mut priced, often) = price(self.room, self.lens, &fixed, prices, self.threshold, rounds);
        if priced.upper < self.threshold {
            return;
        }
        if meter.stopped {
            self.open = self.open.max(priced.upper);
            return;
        }
        let open = fixed.clone();
        // What alone loses too much is decided.
        for (fixed, &worth) in fixed.iter_mut().zip(&priced.guests) {
            if fixed.is_none() && priced.upper - worth.abs() < self.threshold {
                *fixed = Some(worth > 0);
            }
        }
        if !settle(self.room, &mut fixed) {
            return;
        }
        // What the rules then decide against the prices is lost as well.
        for ((open, fixed), worth) in open.iter().zip(&fixed).zip(&priced.guests) {
            if open.is_none() && fixed.is_some_and(|taken| taken != (*worth > 0)) {
                priced.upper -= worth.abs();
            }
        }
        let kept = self.sets.len();
        let mut dive = Dive::new(self, &priced, &fixed);
        dive.run(meter);
        let weary = dive.weary;
        if !weary {
            return;
        }
        if self.aim == Aim::All {
            self.sets.truncate(kept);
        }
        if meter.stopped || self.sets.len() >= MOST_SETS {
            self.open = self.open.max(priced.upper);
            return;
        }
        let free = (0..fixed.len()).filter(|&guest| fixed[guest].is_none());
        let Some(split) = free.min_by(|&a, &b| (often[a] - 0.5).abs().total_cmp(&(often[b] - 0.5).abs()))
        else {
            return;
        };
        for taken in [often[split] >= 0.5, often[split] < 0.5] {
            let mut half = fixed.clone();
            half[split] = Some(taken);
            self.halve(half, &mut prices.clone(), meter, depth + 1);
        }
    }
}

/// Decides whom the rules leave no choice about; false if no set keeps to them.
fn settle(room: &Room, fixed: &mut Fixed) -> bool {
    let mut lowest = vec![0_i64; room.rows.len()];
    for (guest, fixed) in room.guests.iter().zip(&*fixed) {
        for &(row, coefficient) in &guest.entries {
            lowest[row] += match fixed {
                Some(true) => coefficient,
                Some(false) => 0,
                None => coefficient.min(0),
            };
        }
    }
    let must = |row: usize, lowest: i64| room.rows[row].hold == Hold::Must && lowest > room.rows[row].most;
    if lowest.iter().enumerate().any(|(row, &lowest)| must(row, lowest)) {
        return false;
    }
    loop {
        let mut changed = false;
        for (place, guest) in room.guests.iter().enumerate() {
            if fixed[place].is_some() {
                continue;
            }
            let bars = |taken: bool| {
                guest.entries.iter().any(|&(row, coefficient)| {
                    let more = if taken { coefficient.max(0) } else { (-coefficient).max(0) };
                    must(row, lowest[row] + more)
                })
            };
            let taken = match (bars(true), bars(false)) {
                (true, true) => return false,
                (true, false) => false,
                (false, true) => true,
                (false, false) => continue,
            };
            fixed[place] = Some(taken);
            changed = true;
            for &(row, coefficient) in &guest.entries {
                lowest[row] += if taken { coefficient.max(0) } else { (-coefficient).max(0) };
            }
        }
        if !changed {
            return true;
        }
    }
}

/// A row while guests are decided: between what its sum will lie.
#[derive(Clone, Copy)]
struct Span {
    low: i64,
    high: i64,
    loss: i64,
}

struct Dive<'q, 'a> {
    quest: &'q mut Quest<'a>,
    priced: &'q Priced,
    /// Those to decide, the clearest first.
    order: Vec<u16>,
    spans: Vec<Span>,
    /// For each theme by how many it is spoken to, and how many more could.
    spoken: [u16; 64],
    left: [u16; 64],
    loss: i64,
    taken: Vec<u16>,
    nodes: u64,
    weary: bool,
}

impl<'q, 'a> Dive<'q, 'a> {
    fn new(quest: &'q mut Quest<'a>, priced: &'q Priced, fixed: &Fixed) -> Self {
        let room = quest.room;
        let mut order = Vec::new();
        let mut spans = vec![Span { low: 0, high: 0, loss: 0 }; room.rows.len()];
        let (mut spoken, mut left) = ([0; 64], [0; 64]);
        let mut taken = Vec::new();
        for (place, guest) in room.guests.iter().enumerate() {
            let id = u16::try_from(place).unwrap_or(u16::MAX);
            match fixed[place] {
                Some(false) => {}
                Some(true) => {
                    taken.push(id);
                    for_each_bit(guest.themes, |theme| spoken[theme] += 1);
                    for &(row, coefficient) in &guest.entries {
                        spans[row].low += coefficient;
                        spans[row].high += coefficient;
                    }
                }
                None => {
                    order.push(id);
                    for_each_bit(guest.themes, |theme| left[theme] += 1);
                    for &(row, coefficient) in &guest.entries {
                        spans[row].low += coefficient.min(0);
                        spans[row].high += coefficient.max(0);
                    }
                }
            }
        }
        order.sort_by_key(|&guest| -priced.guests[usize::from(guest)].abs());
        let mut loss = 0;
        for (row, span) in spans.iter_mut().enumerate() {
            span.loss = lost(room, quest.lens, priced, row, span.low, span.high).unwrap_or(0);
            loss += span.loss;
        }
        for (theme, &worth) in quest.lens.themes.iter().enumerate() {
            loss += match (spoken[theme], left[theme]) {
                (0, 0) => worth - priced.themes[theme],
                (0, _) => 0,
                (spoken, _) => priced.themes[theme] * i64::from(spoken - 1),
            };
        }
        Self { quest, priced, order, spans, spoken, left, loss, taken, nodes: 0, weary: false }
    }

    fn run(&mut self, meter: &mut Meter) {
        if self.priced.upper - self.loss >= self.quest.threshold {
            self.decide(0, meter);
        }
    }

    fn decide(&mut self, depth: usize, meter: &mut Meter) {
        self.nodes += 1;
        meter.tick();
        if self.nodes > PATIENCE + 8 * self.quest.sets.len() as u64
            || meter.stopped
            || self.quest.sets.len() > MOST_SETS
        {
            self.weary = true;
            return;
        }
        let Some(&guest) = self.order.get(depth) else { return self.keep() };
        let worth = self.priced.guests[usize::from(guest)];
        for take in [worth > 0, worth <= 0] {
            let before = self.loss;
            if take != (worth > 0) {
                self.loss += worth.abs();
                if self.priced.upper - self.loss < self.quest.threshold {
                    self.loss = before;
                    return;
                }
            }
            if self.change(guest, take) && self.priced.upper - self.loss >= self.quest.threshold {
                self.decide(depth + 1, meter);
            }
            self.change_back(guest, take);
            self.loss = before;
            if self.weary {
                return;
            }
        }
    }

    /// Takes the guest or lets them go; false if a rule that must hold cannot any more.
    fn change(&mut self, guest: u16, take: bool) -> bool {
        let room = self.quest.room;
        let of = &room.guests[usize::from(guest)];
        let mut holds = true;
        for &(row, coefficient) in &of.entries {
            let span = &mut self.spans[row];
            if take == (coefficient > 0) {
                span.low += coefficient.abs();
            } else {
                span.high -= coefficient.abs();
            }
            match lost(room, self.quest.lens, self.priced, row, span.low, span.high) {
                Some(loss) => {
                    self.loss += loss - span.loss;
                    span.loss = loss;
                }
                None => holds = false,
            }
        }
        let (spoken, left, loss) = (&mut self.spoken, &mut self.left, &mut self.loss);
        for_each_bit(of.themes, |theme| {
            left[theme] -= 1;
            if take {
                spoken[theme] += 1;
                if spoken[theme] > 1 {
                    *loss += self.priced.themes[theme];
                }
            } else if spoken[theme] == 0 && left[theme] == 0 {
                *loss += self.quest.lens.themes[theme] - self.priced.themes[theme];
            }
        });
        if take {
            self.taken.push(guest);
        }
        holds && (!take || self.own_themes())
    }

    fn change_back(&mut self, guest: u16, take: bool) {
        let room = self.quest.room;
        let of = &room.guests[usize::from(guest)];
        for &(row, coefficient) in &of.entries {
            let span = &mut self.spans[row];
            if take == (coefficient > 0) {
                span.low -= coefficient.abs();
            } else {
                span.high += coefficient.abs();
            }
            span.loss = lost(room, self.quest.lens, self.priced, row, span.low, span.high).unwrap_or(0);
        }
        let (spoken, left) = (&mut self.spoken, &mut self.left);
        for_each_bit(of.themes, |theme| {
            left[theme] += 1;
            spoken[theme] -= u16::from(take);
        });
        if take {
            self.taken.pop();
        }
    }

    /// Whether those taken can have themes of their own, as far as they must.
    fn own_themes(&self) -> bool {
        let must = self.quest.room.own_themes.contains(&Hold::Must);
        !must || self.quest.room.without_theme(&self.taken) == 0
    }

    /// Keeps the set that was reached.
    fn keep(&mut self) {
        let room = self.quest.room;
        let mut worth = self.priced.upper - self.loss;
        if !room.own_themes.is_empty() {
            let without = room.without_theme(&self.taken);
            for hold in &room.own_themes {
                match hold {
                    Hold::Must if without > 0 => return,
                    Hold::Must => {}
                    Hold::Costs { penalty, unit } => {
                        worth -= penalty * self.quest.lens.scale * begun(without, *unit);
                    }
                }
            }
        }
        if worth < self.quest.threshold {
            return;
        }
        let mut set = self.taken.clone();
        set.sort_unstable();
        self.quest.sets.push((set, worth));
        if self.quest.aim == Aim::Best {
            self.quest.threshold = worth + self.quest.lens.step;
        }
    }
}

/// The least that a row loses when its sum will lie between `low` and `high`, against its price; none if
/// it must hold and cannot. Exact when both are the same.
fn lost(room: &Room, lens: &Lens, priced: &Priced, row: usize, low: i64, high: i64) -> Option<i64> {
    let &Row { most, hold } = &room.rows[row];
    let price = priced.rows[row];
    if low <= most {
        return Some(price * (most - high).max(0));
    }
    match hold {
        Hold::Must => None,
        Hold::Costs { penalty, unit } => {
            let over = low - most;
            let begun = begun(over, unit);
            let paid = if low == high { over } else { begun * unit };
            Some(penalty * lens.scale * begun - price * paid)
        }
    }
}
