//! Envelopes: what belongs to one application, sealed under a key of its own.
//!
//! ```text
//! text ──data key──▶ sealed text                         XChaCha20-Poly1305
//!          │
//!          ├──wrapped──▶ for the team         (see `TeamRecipient`)
//!          ├──wrapped──▶ for the code         the applicant's, of 120 bits
//!          └──wrapped──▶ for the browser      in which the code was typed
//! ```
//!
//! What is sealed is bound to its [`Place`]: moved to another application, another field or another
//! version it does not open.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, AeadInPlace as _, Payload},
};
use hkdf::Hkdf;
use rand_core::RngCore;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use thiserror::Error;
use zeroize::Zeroizing;

/// The bytes of a nonce, with which everything sealed begins.
const NONCE: usize = 24;
/// The bytes that follow what is sealed, by which it is known to be unchanged.
const TAG: usize = 16;

/// Where something sealed belongs. It opens nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The id of the thing to which it belongs, such as an application.
    pub owner: &'a str,
    /// Which part of the thing it is.
    pub part: &'a str,
    /// The version of the thing.
    pub version: i64,
}

/// A key of 256 bits under which the parts of one thing are sealed. It never shows itself, and its
/// bytes are overwritten when the last copy goes.
#[derive(Clone)]
pub struct DataKey(Arc<Zeroizing<[u8; 32]>>);

/// Something sealed does not open: with another key, in another place, or because it was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("what is sealed does not open")]
pub struct SealError;

impl Place<'_> {
    /// The place as bytes. Parts are counted, so that no two places are the same bytes.
    fn bytes(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.owner.len() + self.part.len() + 24);
        for part in [self.owner, self.part] {
            bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
            bytes.extend_from_slice(part.as_bytes());
        }
        bytes.extend_from_slice(&self.version.to_le_bytes());
        bytes
    }
}

impl DataKey {
    /// Draws a fresh key.
    pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(bytes.as_mut());
        Self(Arc::new(bytes))
    }

    /// The key that follows from a secret which has at least 120 bits of chance in it, another for
    /// each purpose.
    #[must_use]
    pub fn from_secret(purpose: &str, secret: &[u8]) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        expand(secret, purpose, bytes.as_mut());
        Self(Arc::new(bytes))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| SealError)?;
        Ok(Self(Arc::new(Zeroizing::new(bytes))))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The name and the key under which a browser keeps what it could not send yet. Both follow from
    /// this key and do not lead back: what stays in a browser opens only while the application is open
    /// there, and its name tells nobody whose it is.
    #[must_use]
    pub fn for_browsers(&self) -> (String, String) {
        let text = |purpose| BASE64.encode(Self::from_secret(purpose, self.bytes()).bytes());
        let mut name = text("name in a browser");
        name.truncate(12);
        (name, text("kept in a browser"))
    }

    /// Seals some bytes for their place.
    ///
    /// The nonce is drawn from the key, the place and the content, so that sealing needs no dice and
    /// no nonce is ever used for two contents: the same content in the same place is sealed alike,
    /// and all else differs.
    #[must_use]
    pub fn seal(&self, place: Place<'_>, plain: &[u8]) -> Vec<u8> {
        let aad = place.bytes();
        let mut nonce = [0; NONCE];
        let content = crate::digest(plain);
        expand_with(self.bytes(), &[b"nonce", &aad, &content], &mut nonce);
        // Sealed where it will stay: of a video there is one copy less in memory.
        let mut whole = Vec::with_capacity(NONCE + plain.len() + TAG);
        whole.extend_from_slice(&nonce);
        whole.extend_from_slice(plain);
        let tag = self.cipher().encrypt_in_place_detached(&XNonce::from(nonce), &aad, &mut whole[NONCE..]);
        whole.extend(tag.unwrap_or_else(|_| unreachable!("no content is too large for its cipher")));
        whole
    }

    /// Opens what was sealed for that place.
    ///
    /// # Errors
    ///
    /// Fails if it was sealed with another key or for another place, or was changed since.
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (nonce, msg) = sealed.split_first_chunk::<NONCE>().ok_or(SealError)?;
        let payload = Payload { msg, aad: &place.bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| SealError)
    }

    /// Seals a text for its place, as text.
    #[must_use]
    pub fn seal_text(&self, place: Place<'_>, plain: &str) -> String {
        BASE64.encode(self.seal(place, plain.as_bytes()))
    }

    /// Opens a text that was sealed for that place.
    ///
    /// # Errors
    ///
    /// Fails as [`DataKey::open`] does.
    pub fn open_text(&self, place: Place<'_>, sealed: &str) -> Result<Zeroizing<String>, SealError> {
        let bytes = self.open(place, &BASE64.decode(sealed).map_err(|_| SealError)?)?;
        std::str::from_utf8(&bytes).map(|text| Zeroizing::new(text.to_owned())).map_err(|_| SealError)
    }

    /// This key, sealed under another: that of a code, or of a browser.
    #[must_use]
    pub fn wrapped(&self, under: &Self, owner: &str) -> String {
        BASE64.encode(under.seal(Place { owner, part: "key", version: 0 }, self.bytes()))
    }

    /// The key of `owner` that was sealed under another.
    ///
    /// # Errors
    ///
    /// Fails if it was sealed under another key than this, or is another's.
    pub fn unwrapped(wrapped: &str, under: &Self, owner: &str) -> Result<Self, SealError> {
        let sealed = BASE64.decode(wrapped).map_err(|_| SealError)?;
        Self::from_bytes(&under.open(Place { owner, part: "key", version: 0 }, &sealed)?)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        let mut key = Zeroizing::new([0; 32]);
        expand(self.bytes(), "content", key.as_mut());
        let key: &[u8; 32] = &key;
        XChaCha20Poly1305::new(key.into())
    }
}

fn expand(secret: &[u8], purpose: &str, into: &mut [u8]) {
    expand_with(secret, &[purpose.as_bytes()], into);
}

fn expand_with(secret: &[u8], info: &[&[u8]], into: &mut [u8]) {
    let hkdf = Hkdf::<Sha256>::new(Some(b"rostrum"), secret);
    hkdf.expand_multi_info(info, into).unwrap_or_else(|_| unreachable!("some bytes are not too many"));
}

/// In a time that does not depend on where the keys differ.
impl PartialEq for DataKey {
    fn eq(&self, other: &Self) -> bool {
        self.bytes().ct_eq(other.bytes()).into()
    }
}

impl Eq for DataKey {}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HERE: Place<'_> = Place { owner: "app_1", part: "body", version: 3 };

    fn key(purpose: &str) -> DataKey {
        DataKey::from_secret(purpose, b"a secret of enough chance")
    }

    #[test]
    fn what_is_sealed_opens_in_its_place_only() {
        let (key, other) = (key("one"), key("two"));
        let sealed = key.seal_text(HERE, "Casa de la Memoria");
        assert_eq!(key.open_text(HERE, &sealed).unwrap().as_str(), "Casa de la Memoria");
        for elsewhere in [
            Place { owner: "app_2", ..HERE },
            Place { part: "summary", ..HERE },
            Place { version: 2, ..HERE },
            Place { owner: "app_1b", part: "ody", ..HERE },
        ] {
            assert_eq!(key.open_text(elsewhere, &sealed), Err(SealError), "{elsewhere:?}");
        }
        assert_eq!(other.open_text(HERE, &sealed), Err(SealError));
    }

    #[test]
    fn of_one_content_in_two_places_nobody_sees_that_it_is_one() {
        let key = key("one");
        let here = key.seal(HERE, b"same");
        assert_eq!(here, key.seal(HERE, b"same"));
        let there = key.seal(Place { version: 4, ..HERE }, b"same");
        assert_ne!(here[..NONCE], there[..NONCE]);
        assert_ne!(here[..NONCE], key.seal(HERE, b"Same")[..NONCE]);
    }

    #[test]
    fn a_wrapped_key_is_had_with_what_wrapped_it_and_for_its_owner() {
        let (data, code, other) = (key("data"), key("code"), key("other"));
        let wrapped = data.wrapped(&code, "app_1");
        assert_eq!(DataKey::unwrapped(&wrapped, &code, "app_1"), Ok(data));
        assert_eq!(DataKey::unwrapped(&wrapped, &other, "app_1"), Err(SealError));
        assert_eq!(DataKey::unwrapped(&wrapped, &code, "app_2"), Err(SealError));
        assert_eq!(format!("{code:?}"), "…");
    }

    proptest! {
        #[test]
        fn whatever_is_sealed_comes_back_and_no_changed_byte_opens(
            plain: Vec<u8>, at: prop::sample::Index, flip in 1u8..
        ) {
            let key = key("one");
            let mut sealed = key.seal(HERE, &plain);
            let opened = key.open(HERE, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            let at = at.index(sealed.len());
            sealed[at] ^= flip;
            prop_assert_eq!(key.open(HERE, &sealed), Err(SealError));
            prop_assert_eq!(key.open(HERE, &sealed[..at]), Err(SealError));
        }
    }
}
