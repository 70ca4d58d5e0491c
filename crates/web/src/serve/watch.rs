//! The watch over one connection: what it is doing, and until when it may.
//!
//! ```text
//! Head ──the whole head came──▶ Answering ──the answer is out──▶ Resting
//!   ▲                                                               │
//!   └────────────────────────────a byte came───────────────────────┘
//! ```

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use config::Limits;
use tokio::time::Instant;

use super::places::Places;

/// The watch over one connection.
pub(super) struct Watch {
    header: Duration,
    rest: Duration,
    write: Duration,
    places: Arc<Places>,
    state: Mutex<State>,
}

struct State {
    phase: Phase,
    /// Since when the other end takes nothing.
    stuck_since: Option<Instant>,
    /// Whether a part of a body was never read, so that the other end may still be sending it.
    unread: bool,
}

#[derive(Clone, Copy)]
enum Phase {
    /// The head of a request is awaited until then.
    Head(Instant),
    /// The request is being answered. Its body has a pace of its own.
    Answering,
    /// Nothing happens; the next request may begin until then.
    Resting(Instant),
}

impl Watch {
    pub(super) fn new(limits: &Limits, places: Arc<Places>, now: Instant) -> Self {
        // The first byte is awaited as the rest of the head is: who says nothing is not resting.
        let phase = Phase::Head(now + limits.header_timeout);
        Self {
            header: limits.header_timeout,
            rest: limits.idle_timeout,
            write: limits.write_timeout,
            places,
            state: Mutex::new(State { phase, stuck_since: None, unread: false }),
        }
    }

    /// Notes that bytes came.
    pub(super) fn heard(&self) {
        let mut state = self.state();
        if let Phase::Resting(_) = state.phase {
            state.phase = Phase::Head(Instant::now() + self.header);
        }
    }

    /// Notes that the head of a request came whole.
    pub(super) fn began(&self) {
        let mut state = self.state();
        state.phase = Phase::Answering;
        state.unread = false;
    }

    /// Notes that an answer was given.
    pub(super) fn ended(&self) {
        self.state().phase = self.resting();
    }

    fn resting(&self) -> Phase {
        let rest = if self.places.few_left() { self.rest / 10 } else { self.rest };
        Phase::Resting(Instant::now() + rest)
    }

    /// Notes that the other end took something. An answer is given before it is taken, so the rest
    /// begins anew.
    pub(super) fn flows(&self) {
        let mut state = self.state();
        state.stuck_since = None;
        if let Phase::Resting(_) = state.phase {
            state.phase = self.resting();
        }
    }

    /// Notes that the other end takes nothing.
    pub(super) fn stuck(&self) {
        self.state().stuck_since.get_or_insert_with(Instant::now);
    }

    /// Notes that a body was let go before its end.
    pub(super) fn left_unread(&self) {
        self.state().unread = true;
    }

    /// Whether the other end may still be sending what nobody will read.
    pub(super) fn is_unread(&self) -> bool {
        self.state().unread
    }

    /// Whether the head of a request is awaited.
    pub(super) fn is_in_head(&self) -> bool {
        matches!(self.state().phase, Phase::Head(_))
    }

    /// When the patience ends, as things stand.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let state = self.state();
        let stuck = state.stuck_since.map(|since| since + self.write);
        match state.phase {
            Phase::Head(until) => Some(stuck.map_or(until, |stuck| stuck.min(until))),
            // Whoever still takes an answer does not rest.
            Phase::Resting(until) => Some(stuck.unwrap_or(until)),
            Phase::Answering => stuck,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
