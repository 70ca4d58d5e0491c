//! Letters that stay in memory, for tests to read.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;

use crate::{letter::Message, outcome::Outcome};

/// The letters that were sent; clones see the same ones.
#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    letters: Vec<Letter>,
    answers: VecDeque<Outcome>,
}

/// A letter that was sent.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What was asked for.
    pub message: Message,
    /// What a mail server would have got.
    pub source: String,
    /// When it was sent.
    pub at: Timestamp,
}

impl Memory {
    /// The letters sent so far, oldest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        self.lock().letters.clone()
    }

    /// The letters sent since they were last taken, oldest first.
    #[must_use]
    pub fn take(&self) -> Vec<Letter> {
        std::mem::take(&mut self.lock().letters)
    }

    /// Lets the next letter (after those that already have an answer) come to that.
    pub fn answer_next(&self, outcome: Outcome) {
        self.lock().answers.push_back(outcome);
    }

    pub(crate) fn carry(&self, message: &Message, written: &[u8], now: Timestamp) -> Outcome {
        let mut inner = self.lock();
        let outcome = inner.answers.pop_front().unwrap_or(Outcome::Sent);
        if outcome == Outcome::Sent {
            let source = String::from_utf8_lossy(written).into_owned();
            inner.letters.push(Letter { message: message.clone(), source, at: now });
        }
        outcome
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
