//! What a sign-in keeps to itself until the browser comes back.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use rand_core::RngCore;
use serde::{Deserialize, Serialize};

/// Three secrets of 256 bits, drawn for one sign-in in one browser. They never show themselves.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// What the browser brings back: the answer is to a question of ours.
    pub(crate) state: String,
    /// What the ID token repeats: it was made for this sign-in.
    pub(crate) nonce: String,
    /// What only we can show to have asked (PKCE): a stolen code is worth nothing.
    pub(crate) verifier: String,
}

impl Asked {
    /// Draws the secrets.
    pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
        let mut secret = || {
            let mut bytes = [0; 32];
            rng.fill_bytes(&mut bytes);
            BASE64.encode(bytes)
        };
        Self { state: secret(), nonce: secret(), verifier: secret() }
    }

    /// Whether the browser brings back the state that it was given.
    #[must_use]
    pub fn is_answered_by(&self, state: &str) -> bool {
        // Of hashes nothing is learned by how long it takes to compare them.
        seal::digest(self.state.as_bytes()) == seal::digest(state.as_bytes())
    }

    /// What the provider is told of the verifier.
    pub(crate) fn challenge(&self) -> String {
        BASE64.encode(seal::digest(self.verifier.as_bytes()))
    }
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
