//! Codes that people keep and type: 24 characters that open one application, and 8 that finish one
//! sign-in.
//!
//! The alphabet is Crockford's: no I, L, O or U, and what is typed for them is read as what was
//! meant. A long code has 120 bits, so a plain hash of it may be kept.

use std::{fmt, str::FromStr};

use rand_core::RngCore;
use thiserror::Error;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code of 120 bits, written in six groups of four. It never shows itself but by
/// [`Code::reveal`].
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

/// A typed text cannot be a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a code")]
pub struct CodeError;

/// What is kept of a code: enough to know it again, not enough to have it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeHash(String);

/// A code of 40 bits that lives for minutes and bears few tries.
#[derive(Clone, PartialEq, Eq)]
pub struct ShortCode(String);

fn draw(rng: &mut (impl RngCore + ?Sized), length: usize) -> String {
    let mut bytes = vec![0; length];
    rng.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}

fn read(text: &str, length: usize) -> Result<String, CodeError> {
    let mut code = String::with_capacity(length);
    for typed in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.')) {
        let meant = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        if code.len() == length || !u8::try_from(meant).is_ok_and(|byte| ALPHABET.contains(&byte)) {
            return Err(CodeError);
        }
        code.push(meant);
    }
    if code.len() == length { Ok(code) } else { Err(CodeError) }
}

/// Each letter of a code, with its five bits turned over by those of a byte of the pad: done twice it
/// is what it was.
fn shifted(code: &str, pad: &str) -> String {
    let bits = |letter: u8| ALPHABET.iter().position(|known| *known == letter).unwrap_or_default();
    let pad = pad.as_bytes().chunks_exact(2).map(|digits| {
        let byte = std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
        usize::from(byte.unwrap_or_default())
    });
    code.bytes().zip(pad).map(|(letter, pad)| char::from(ALPHABET[(bits(letter) ^ pad) & 31])).collect()
}

fn grouped(code: &str) -> String {
    let mut text = String::with_capacity(code.len() * 5 / 4);
    for (place, c) in code.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            text.push('-');
        }
        text.push(c);
    }
    text
}

impl Code {
    /// Draws a fresh code.
    pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
        Self(draw(rng, 24))
    }

    /// The code as it is shown to the one person who is to keep it.
    #[must_use]
    pub fn reveal(&self) -> String {
        grouped(&self.0)
    }

    /// The code under a pad of random bytes in hexadecimal, which must not be used for another.
    #[must_use]
    pub fn veiled(&self, pad: &str) -> String {
        shifted(&self.0, pad)
    }

    /// The code that was veiled with that pad.
    ///
    /// # Errors
    ///
    /// Says only that it is none.
    pub fn unveiled(veiled: &str, pad: &str) -> Result<Self, CodeError> {
        Ok(Self(shifted(&read(veiled, 24)?, pad)))
    }

    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> CodeHash {
        CodeHash(crate::sha256(self.0.as_bytes()))
    }

    /// The key that follows from it, under which the key of its application is kept. Its 120 bits
    /// need no slow hash.
    #[must_use]
    pub fn key(&self) -> crate::DataKey {
        crate::DataKey::from_secret("application code", self.0.as_bytes())
    }
}

impl FromStr for Code {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        read(text, 24).map(Self)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl CodeHash {
    /// The hash in hexadecimal, as rows keep it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ShortCode {
    /// Draws a fresh code.
    pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
        Self(draw(rng, 8))
    }

    /// The code as a mail shows it.
    #[must_use]
    pub fn reveal(&self) -> String {
        grouped(&self.0)
    }

    /// What is kept of it: bound to the browser that asked, so that it is of no use in another one.
    #[must_use]
    pub fn hash_for(&self, browser: &str) -> String {
        crate::link(browser, &[&self.0])
    }
}

impl FromStr for ShortCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        read(text, 8).map(Self)
    }
}

impl fmt::Debug for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_meant() {
        let code: Code = "0123-4567-89AB-CDEF-GHJK-MNPQ".parse().unwrap();
        assert_eq!("ol23 4567.89ab cdef–ghjk mnpq".replace('l', "I").parse(), Ok(code.clone()));
        assert_eq!(code.reveal(), "0123-4567-89AB-CDEF-GHJK-MNPQ");
        assert_eq!(format!("{code:?}"), "…");
    }

    #[test]
    fn a_veiled_code_is_read_with_its_pad_only() {
        let code: Code = "0123-4567-89AB-CDEF-GHJK-MNPQ".parse().unwrap();
        let (pad, other) = (crate::sha256(b"a"), crate::sha256(b"b"));
        let veiled = code.veiled(&pad);
        assert_eq!(Code::unveiled(&veiled, &pad), Ok(code.clone()));
        assert_ne!(Code::unveiled(&veiled, &other), Ok(code.clone()));
        assert_ne!(veiled, code.0);
    }

    #[test]
    fn another_length_or_alphabet_is_no_code() {
        for wrong in ["", "0123", "0123-4567-89AB-CDEF-GHJK-MNPQR", "0123-4567-89AB-CDEF-GHJK-MNPU"] {
            assert_eq!(wrong.parse::<Code>(), Err(CodeError), "{wrong}");
        }
    }

    #[test]
    fn a_short_code_is_of_no_use_in_another_browser() {
        let code: ShortCode = "ABCD-EFGH".parse().unwrap();
        assert_ne!(code.hash_for("one"), code.hash_for("other"));
    }
}
