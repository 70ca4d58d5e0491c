//! Secrets: codes that people type, the platform's own key and the team's, envelopes, receipts, hashes and
//! the chain of the log.
//!
//! What is secret is decided elsewhere; here is only how it is made, compared and kept.

mod chain;
mod code;
mod envelope;
mod key;
mod receipt;
mod second_factor;
mod team;

pub use crate::{
    chain::link,
    code::{Code, CodeError, CodeHash, ShortCode},
    envelope::{DataKey, Place, SealError},
    key::Key,
    receipt::{Receipt, ReceiptCheck, ReceiptError, ReceiptKey},
    second_factor::SecondFactor,
    team::{TeamKey, TeamKeyError, TeamRecipient},
};

use sha2::{Digest as _, Sha256};

/// The SHA-256 of some bytes, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 of some bytes.
#[must_use]
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
