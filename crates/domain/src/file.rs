//! A document's name: the hash of what is in it.
//!
//! The name follows from the content, so the same document is kept once however often it is
//! handed in, and a copy that differs in one bit has another name.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error as _};
use thiserror::Error;

/// The SHA-256 of a document, written as 64 small hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileHash([u8; 32]);

impl FileHash {
    /// The hash with these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes of the hash.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for FileHash {
    type Err = ParseFileHashError;

    fn from_str(text: &str) -> Result<Self, ParseFileHashError> {
        let digits: [u8; 64] = text.as_bytes().try_into().map_err(|_| ParseFileHashError)?;
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Ok(Self(bytes))
    }
}

impl<'de> Deserialize<'de> for FileHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The text is not the hash of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not 64 small hexadecimal digits")]
pub struct ParseFileHashError;

/// Capitals are refused: one document has one name.
fn nibble(digit: u8) -> Result<u8, ParseFileHashError> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(ParseFileHashError),
    }
}

impl serde::Serialize for FileHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_64_small_digits_are_a_hash() {
        let written = FileHash::from_bytes([0xab; 32]).to_string();
        assert_eq!(written, "ab".repeat(32));
        for wrong in [&written[1..], &written.to_uppercase(), &written.replace('a', "g"), "", &"ä".repeat(32)]
        {
            assert_eq!(wrong.parse::<FileHash>(), Err(ParseFileHashError), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_hash_survives_text(bytes: [u8; 32]) {
            let hash = FileHash::from_bytes(bytes);
            prop_assert_eq!(hash.to_string().parse(), Ok(hash));
        }
    }
}
