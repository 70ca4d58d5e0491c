//! Receipts that anybody can check without us: a text of seven lines, signed with Ed25519.
//!
//! ```text
//! Rostrum receipt 1
//! number: R-ABCD-EFGH
//! series: 902
//! time: 2026-11-21T08:00:00Z
//! content: 64 hexadecimal digits, the SHA-256 of what was handed in
//! version: 1
//! signature: 128 hexadecimal digits, over all that stands before this line
//! ```
//!
//! There is one way to write a receipt, and only that one is read, so a receipt in which any byte
//! was changed is none.

use std::{fmt, str::FromStr};

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use thiserror::Error;

use crate::{Key, hex};

const TITLE: &str = "Rostrum receipt 1";
/// How the file with the public key begins.
const KEY: &str = "rostrum-receipt-key ed25519 ";

/// What a receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Its number.
    pub number: String,
    /// The key of the series.
    pub series: String,
    /// When it was handed in, by RFC 3339.
    pub time: String,
    /// The hash of what was handed in, in hexadecimal.
    pub content: String,
    /// How often it was handed in: 1 the first time, one more with each amendment.
    pub version: u32,
}

/// The key with which an installation signs its receipts. It never shows itself.
#[derive(Clone)]
pub struct ReceiptKey(SigningKey);

/// The key with which anybody checks them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReceiptCheck(VerifyingKey);

/// A receipt is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReceiptError {
    /// The text is not laid out as a receipt.
    #[error("this is not a receipt as Rostrum writes them")]
    NotAReceipt,
    /// It was changed, or signed with another key.
    #[error("the signature is not that of this key over this receipt")]
    NotSigned,
    /// The key is not one.
    #[error("this is not the key of receipts")]
    NotAKey,
}

impl Receipt {
    /// The receipt as a text with its signature.
    #[must_use]
    pub fn signed(&self, key: &ReceiptKey) -> String {
        let text = self.canonical();
        let signature = key.0.sign(text.as_bytes());
        format!("{text}signature: {}\n", hex(&signature.to_bytes()))
    }

    /// Reads a signed receipt and checks it.
    ///
    /// # Errors
    ///
    /// Fails if any byte is another than was written.
    pub fn verified(text: &str, check: &ReceiptCheck) -> Result<Self, ReceiptError> {
        let mut lines = text.split_inclusive('\n');
        let mut line = |name: &str| -> Result<&str, ReceiptError> {
            let line = lines.next().and_then(|line| line.strip_suffix('\n'));
            line.and_then(|line| line.strip_prefix(name)).ok_or(ReceiptError::NotAReceipt)
        };
        if !line(TITLE)?.is_empty() {
            return Err(ReceiptError::NotAReceipt);
        }
        let receipt = Self {
            number: line("number: ")?.to_owned(),
            series: line("series: ")?.to_owned(),
            time: line("time: ")?.to_owned(),
            content: line("content: ")?.to_owned(),
            version: line("version: ")?.parse().map_err(|_| ReceiptError::NotAReceipt)?,
        };
        let written = line("signature: ")?;
        let bytes = unhex(written).ok_or(ReceiptError::NotAReceipt)?;
        // Whatever else the text holds, or holds written otherwise, is not ours.
        if format!("{}signature: {written}\n", receipt.canonical()) != text {
            return Err(ReceiptError::NotAReceipt);
        }
        let signature = Signature::from_bytes(&bytes);
        let checked = check.0.verify_strict(receipt.canonical().as_bytes(), &signature);
        checked.map(|()| receipt).map_err(|_| ReceiptError::NotSigned)
    }

    fn canonical(&self) -> String {
        let Self { number, series, time, content, version } = self;
        format!(
            "{TITLE}\nnumber: {number}\nseries: {series}\ntime: {time}\ncontent: {content}\nversion: {version}\n"
        )
    }
}

impl ReceiptKey {
    /// The key of receipts that follows from the platform's own.
    #[must_use]
    pub fn of(platform: &Key) -> Self {
        Self(SigningKey::from_bytes(crate::DataKey::from_secret("receipts", platform.reveal()).bytes()))
    }

    /// The key with which receipts are checked.
    #[must_use]
    pub fn check(&self) -> ReceiptCheck {
        ReceiptCheck(self.0.verifying_key())
    }
}

/// As the file that is public: one line.
impl fmt::Display for ReceiptCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{KEY}{}", hex(self.0.as_bytes()))
    }
}

impl FromStr for ReceiptCheck {
    type Err = ReceiptError;

    fn from_str(text: &str) -> Result<Self, ReceiptError> {
        let digits = text.trim().strip_prefix(KEY).ok_or(ReceiptError::NotAKey)?;
        let bytes = unhex(digits).ok_or(ReceiptError::NotAKey)?;
        VerifyingKey::from_bytes(&bytes).map(Self).map_err(|_| ReceiptError::NotAKey)
    }
}

impl fmt::Debug for ReceiptCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(self.0.as_bytes()))
    }
}

impl fmt::Debug for ReceiptKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// So many bytes from small hexadecimal digits; capitals are another text.
fn unhex<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let digit = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if digits.len() != N * 2 {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn receipt() -> Receipt {
        Receipt {
            number: "R-ABCD-EFGH".into(),
            series: "902".into(),
            time: "2026-11-21T08:00:00Z".into(),
            content: crate::sha256(b"answers"),
            version: 2,
        }
    }

    fn key(byte: u8) -> ReceiptKey {
        ReceiptKey::of(&Key::from_bytes([byte; 32]))
    }

    #[test]
    fn a_receipt_is_checked_with_the_public_key_alone() {
        let signed = receipt().signed(&key(1));
        let public: ReceiptCheck = key(1).check().to_string().parse().unwrap();
        assert_eq!(Receipt::verified(&signed, &public), Ok(receipt()));
        assert_eq!(Receipt::verified(&signed, &key(2).check()), Err(ReceiptError::NotSigned));
        assert_eq!("ed25519".parse::<ReceiptCheck>(), Err(ReceiptError::NotAKey));
    }

    #[test]
    fn a_receipt_written_otherwise_is_none() {
        let signed = receipt().signed(&key(1));
        for other in [
            signed.replace('\n', "\r\n"),
            signed.replace("version: 2", "version: +2"),
            signed.replace("version: 2", "version: 02"),
            signed.trim_end().to_owned(),
            format!("{signed}\n"),
            format!("\u{feff}{signed}"),
            String::new(),
        ] {
            assert_eq!(Receipt::verified(&other, &key(1).check()), Err(ReceiptError::NotAReceipt), "{other}");
        }
    }

    proptest! {
        #[test]
        fn a_receipt_with_any_byte_changed_taken_out_or_added_fails(
            at: prop::sample::Index, other: u8, how in 0..3
        ) {
            let signed = receipt().signed(&key(1));
            let mut bytes = signed.clone().into_bytes();
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = other,
                1 => { bytes.remove(at); }
                _ => bytes.insert(at, other),
            }
            prop_assume!(bytes != signed.as_bytes());
            let text = String::from_utf8_lossy(&bytes);
            prop_assert!(Receipt::verified(&text, &key(1).check()).is_err());
        }
    }
}
