//! Where ids and codes come from.

use std::sync::{Arc, Mutex, PoisonError};

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng as _};
use rand_core::RngCore;

/// A source of random bytes.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's source.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        // A machine without a source of chance cannot keep anybody safe: better to stop.
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}

/// A source that gives the same bytes for the same seed, for rehearsals and tests.
#[derive(Debug)]
pub struct SeededChance(Mutex<ChaCha20Rng>);

impl SeededChance {
    /// The source with that seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

/// A [`Chance`] as the generator that ids and codes are drawn from.
#[derive(Clone)]
pub struct Dice(Arc<dyn Chance>);

impl Dice {
    pub(crate) fn new(chance: Arc<dyn Chance>) -> Self {
        Self(chance)
    }
}

impl RngCore for Dice {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}
