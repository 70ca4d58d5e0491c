//! Ties are broken by lot, from a seed that can be published beforehand, so that anybody can draw again.
//!
//! The draw: a `ChaCha20` stream (key: the 32 bytes of the seed, nonce 0, counter 0) is read as numbers of
//! 8 bytes, the lowest byte first. The first numbers go to the panels, in the order of the instance, the
//! next ones to the applicants, in the order of the instance. Who has the lower number comes first; if two
//! are the same, the one that stands first in the instance.
//!
//! The rule: the panels are gone through in the order of their lots. Of all best answers that are left,
//! those stay whose panel holds the applicant with the first lot, if there is any such; of those, the
//! ones that hold the applicant with the second lot; and so on.

use std::cmp::Ordering;

use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

/// The lots of one draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lots {
    /// The panels, the first to be served first.
    pub panels: Vec<usize>,
    /// For each applicant the place in the order of the lots.
    pub ranks: Vec<usize>,
}

impl Lots {
    /// Draws from the 32 bytes of a seed.
    #[must_use]
    pub fn draw(seed: [u8; 32], panels: usize, applicants: usize) -> Self {
        let mut stream = ChaCha20Rng::from_seed(seed);
        let panels = order(&mut stream, panels);
        let applicants = order(&mut stream, applicants);
        let mut ranks = vec![0; applicants.len()];
        for (rank, applicant) in applicants.into_iter().enumerate() {
            ranks[applicant] = rank;
        }
        Self { panels, ranks }
    }

    /// Draws from a number: its 8 bytes, the lowest first, then 24 zeros.
    #[must_use]
    pub fn of_number(seed: u64, panels: usize, applicants: usize) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        Self::draw(key, panels, applicants)
    }

    /// Which of two sets comes first. Sets hold ranks, in rising order.
    pub(super) fn first(one: &[usize], other: &[usize]) -> Ordering {
        for (a, b) in one.iter().zip(other) {
            if a != b {
                return a.cmp(b);
            }
        }
        // Where one holds all of the other and more, the larger one comes first.
        other.len().cmp(&one.len())
    }
}

fn order(stream: &mut ChaCha20Rng, count: usize) -> Vec<usize> {
    let mut lots = (0..count).map(|place| (stream.next_u64(), place)).collect::<Vec<_>>();
    lots.sort_unstable();
    lots.into_iter().map(|(_, place)| place).collect()
}
