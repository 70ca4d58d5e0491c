//! The key of the team of organisers: an age identity, of which the platform keeps the public half.
//!
//! Whatever is sealed can be sealed at any time. To open it the secret half is needed, which an
//! organiser brings after each start and which is held in memory only.

use std::{fmt, str::FromStr};

use age::{
    scrypt,
    secrecy::{ExposeSecret as _, SecretString},
    x25519::{Identity, Recipient},
};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::envelope::{DataKey, SealError};

/// How an age file in letters begins.
const ARMOR: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
/// How an age identity begins.
const IDENTITY: &str = "AGE-SECRET-KEY-1";
/// The work of one try at a passphrase, as the power of two that scrypt takes: a second or so.
const WORK: u8 = 17;
/// The most work that a file may ask for: 4 GB of memory and a minute would stop the platform.
const MOST_WORK: u8 = 18;

/// The secret half of the team's key. It shows itself only by [`TeamKey::reveal`].
#[derive(Clone)]
pub struct TeamKey(Identity);

/// The public half of the team's key, for which data keys are wrapped.
#[derive(Clone, PartialEq, Eq)]
pub struct TeamRecipient(Recipient);

/// What was brought is not a team key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TeamKeyError {
    /// It is neither an identity nor a file that protects one.
    #[error("not a team key")]
    NotAKey,
    /// It is protected, and no passphrase came with it.
    #[error("a passphrase is needed")]
    NoPassphrase,
    /// It is protected by another passphrase.
    #[error("another passphrase is needed")]
    WrongPassphrase,
}

impl TeamKey {
    /// Draws a fresh key. The chance is age's own, the system's.
    #[must_use]
    pub fn generate() -> Self {
        Self(Identity::generate())
    }

    /// Reads a key as it was shown, or from the file that protects it with a passphrase. This takes
    /// a second of work for the latter.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it.
    pub fn read(text: &str, passphrase: &str) -> Result<Self, TeamKeyError> {
        let text = text.trim();
        if !text.starts_with(ARMOR) {
            return identity(text);
        }
        if passphrase.is_empty() {
            return Err(TeamKeyError::NoPassphrase);
        }
        let mut lock = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
        lock.set_max_work_factor(MOST_WORK);
        // Fields of forms bring carriage returns.
        let text = text.replace("\r\n", "\n");
        let opened = age::decrypt(&lock, text.as_bytes()).map_err(|_| TeamKeyError::WrongPassphrase)?;
        let opened = Zeroizing::new(opened);
        identity(std::str::from_utf8(&opened).map_err(|_| TeamKeyError::NotAKey)?)
    }

    /// The key as one line, for those who are to keep it.
    #[must_use]
    pub fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The key as a file in letters that opens with a passphrase, also by the program `age`.
    ///
    /// # Errors
    ///
    /// Fails if the system has no chance to give.
    pub fn protected(&self, passphrase: &str) -> Result<String, SealError> {
        let mut lock = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        lock.set_work_factor(WORK);
        age::encrypt_and_armor(&lock, self.reveal().as_bytes()).map_err(|_| SealError)
    }

    /// The public half.
    #[must_use]
    pub fn recipient(&self) -> TeamRecipient {
        TeamRecipient(self.0.to_public())
    }

    /// The data key of `owner` that was wrapped for this key.
    ///
    /// # Errors
    ///
    /// Fails if it was wrapped for another, or is another's.
    pub fn unwrap(&self, wrapped: &str, owner: &str) -> Result<DataKey, SealError> {
        let sealed = BASE64.decode(wrapped).map_err(|_| SealError)?;
        let opened = Zeroizing::new(age::decrypt(&self.0, &sealed).map_err(|_| SealError)?);
        let (key, named) = opened.split_at_checked(32).ok_or(SealError)?;
        if named != owner.as_bytes() {
            return Err(SealError);
        }
        DataKey::from_bytes(key)
    }
}

impl TeamRecipient {
    /// The data key of `owner`, so that only the team's secret half has it.
    ///
    /// # Errors
    ///
    /// Fails if the system has no chance to give.
    pub fn wrap(&self, key: &DataKey, owner: &str) -> Result<String, SealError> {
        let mut plain = Zeroizing::new(key.bytes().to_vec());
        plain.extend_from_slice(owner.as_bytes());
        age::encrypt(&self.0, &plain).map(|sealed| BASE64.encode(sealed)).map_err(|_| SealError)
    }
}

/// The identity in a text, which may have comments about it, as the program `age-keygen` writes them.
fn identity(text: &str) -> Result<TeamKey, TeamKeyError> {
    let line = text.lines().map(str::trim).find(|line| line.to_ascii_uppercase().starts_with(IDENTITY));
    let line = line.ok_or(TeamKeyError::NotAKey)?;
    line.to_ascii_uppercase().parse().map(TeamKey).map_err(|_| TeamKeyError::NotAKey)
}

impl FromStr for TeamRecipient {
    type Err = TeamKeyError;

    fn from_str(text: &str) -> Result<Self, TeamKeyError> {
        text.parse().map(Self).map_err(|_| TeamKeyError::NotAKey)
    }
}

impl fmt::Display for TeamRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for TeamRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for TeamKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data() -> DataKey {
        DataKey::from_secret("data", b"a secret of enough chance")
    }

    #[test]
    fn what_is_wrapped_for_the_team_is_had_with_its_secret_half_only() {
        let (team, other) = (TeamKey::generate(), TeamKey::generate());
        let wrapped = team.recipient().wrap(&data(), "app_1").unwrap();
        assert_eq!(team.unwrap(&wrapped, "app_1"), Ok(data()));
        assert_eq!(team.unwrap(&wrapped, "app_2"), Err(SealError));
        assert_eq!(other.unwrap(&wrapped, "app_1"), Err(SealError));
    }

    #[test]
    fn a_key_is_read_as_it_was_shown_with_or_without_comments() {
        let team = TeamKey::generate();
        let shown = team.reveal();
        let commented = format!("# the key of 44\r\n  {}  \r\n", shown.to_lowercase());
        for text in [shown.as_str(), &commented] {
            assert_eq!(TeamKey::read(text, "").unwrap().recipient(), team.recipient());
        }
        let public = team.recipient().to_string();
        assert_eq!(public.parse::<TeamRecipient>().unwrap(), team.recipient());
        for wrong in ["", &public, &shown[..70]] {
            assert_eq!(TeamKey::read(wrong, "").err(), Some(TeamKeyError::NotAKey), "{wrong}");
        }
        assert_eq!(format!("{team:?}"), "…");
    }

    #[test]
    fn a_protected_key_opens_with_its_passphrase_only() {
        let team = TeamKey::generate();
        let file = team.protected("four plain words here").unwrap().replace('\n', "\r\n");
        assert!(!file.contains(team.reveal().as_str()));
        let read = |passphrase| TeamKey::read(&file, passphrase).map(|key| key.recipient());
        assert_eq!(read("four plain words here"), Ok(team.recipient()));
        assert_eq!(read("others"), Err(TeamKeyError::WrongPassphrase));
        assert_eq!(read(""), Err(TeamKeyError::NoPassphrase));
    }
}
