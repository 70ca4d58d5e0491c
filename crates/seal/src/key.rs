//! The platform's own key, from which tokens are derived that only it can make.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use rand_core::RngCore;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

/// A key of 256 bits. It never shows itself.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// Draws a fresh key.
    pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The key with these bytes, read from where they are kept.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the one place that keeps them.
    #[must_use]
    pub fn reveal(&self) -> &[u8; 32] {
        &self.0
    }

    /// A token for `subject` that only this key makes, different for each `purpose`.
    #[must_use]
    pub fn token(&self, purpose: &str, subject: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).unwrap_or_else(|_| unreachable!("any length"));
        mac.update(&(purpose.len() as u64).to_le_bytes());
        mac.update(purpose.as_bytes());
        mac.update(subject.as_bytes());
        crate::hex(&mac.finalize().into_bytes())
    }

    /// Whether `token` is the one for `subject`, told in a time that does not depend on where it
    /// differs.
    #[must_use]
    pub fn made(&self, token: &str, purpose: &str, subject: &str) -> bool {
        self.token(purpose, subject).as_bytes().ct_eq(token.as_bytes()).into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
