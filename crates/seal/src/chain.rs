//! The chain of the log: each entry's hash covers the one before, so that no entry can be changed,
//! taken out or moved without every later hash being wrong.

use sha2::{Digest as _, Sha256};

/// The hash of an entry that follows the one with hash `before`.
///
/// Parts are counted, so that no two different lists of parts are ever hashed as the same bytes.
#[must_use]
pub fn link(before: &str, parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in [before].iter().chain(parts) {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part.as_bytes());
    }
    crate::hex(&digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(link("", &["ab", "c"]), link("", &["a", "bc"]));
        assert_ne!(link("a", &["b"]), link("b", &["b"]));
    }
}
