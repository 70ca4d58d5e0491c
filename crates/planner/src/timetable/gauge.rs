//! How far a search has come: counts nodes, tells of progress, and knows when to stop.

use std::ops::ControlFlow;

use crate::search::{Progress, Search};

/// What is known so far.
pub(crate) struct Gauge<'a, 'b> {
    search: &'a mut Search<'b>,
    nodes: u64,
    stopped: bool,
    /// The best timetable so far, with what it costs.
    pub best: Option<(i64, Vec<usize>)>,
    /// No timetable costs less.
    pub bound: i64,
}

impl<'a, 'b> Gauge<'a, 'b> {
    pub(crate) fn new(search: &'a mut Search<'b>, bound: i64) -> Self {
        Gauge { search, nodes: 0, stopped: false, best: None, bound }
    }

    pub(crate) fn seed(&self) -> u64 {
        self.search.seed
    }

    /// Counts a node; whether to go on.
    pub(crate) fn goes_on(&mut self) -> bool {
        self.nodes += 1;
        let objective = self.best.as_ref().map(|(value, _)| *value);
        let progress = Progress { objective, bound: self.bound, nodes: self.nodes };
        let spent = self.search.node_limit.is_some_and(|limit| self.nodes >= limit);
        if !self.stopped && (spent || (self.search.watch)(progress) == ControlFlow::Break(())) {
            self.stopped = true;
        }
        !self.stopped
    }

    pub(crate) fn stopped(&self) -> bool {
        self.stopped
    }

    /// Keeps a timetable if it is better than what was best so far.
    pub(crate) fn offer(&mut self, value: i64, at: &[usize]) {
        if self.best.as_ref().is_none_or(|(best, _)| value < *best) {
            self.best = Some((value, at.to_vec()));
        }
    }

    pub(crate) fn raise(&mut self, bound: i64) {
        let best = self.best.as_ref().map_or(i64::MAX, |(value, _)| *value);
        self.bound = self.bound.max(bound).min(best);
    }

    pub(crate) fn proven(&self) -> bool {
        self.best.as_ref().is_some_and(|(value, _)| *value <= self.bound)
    }
}
