//! The kinds of values that settings take, each read from the text a person writes.

use std::{fmt, net::SocketAddr, path::PathBuf, time::Duration};

mod network;
mod origin;

pub use network::Network;
pub use origin::{Origin, Scheme};

/// A kind of value that a setting takes.
pub trait Value: Sized {
    /// What to write, in words.
    const KIND: &'static str;
    /// Whether several may be given.
    const LIST: bool = false;
    /// Whether the value must never be shown.
    const SECRET: bool = false;

    /// The value that was written.
    ///
    /// # Errors
    ///
    /// Says what should have been written. The text itself is quoted only where it cannot be a
    /// secret.
    fn read(text: &str) -> Result<Self, Unfit>;
}

/// Why a text is no value of a setting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unfit(String);

impl Unfit {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }

    /// The text is not of that kind.
    fn expected(kind: &str, text: &str) -> Self {
        Self(format!("must be {kind}, not `{text}`"))
    }
}

/// A value that no log, error or debug output ever shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A secret.
    #[must_use]
    pub fn new(value: String) -> Self {
        Self(value)
    }

    /// The value, for the one place that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl Value for Secret {
    const KIND: &'static str = "text that is never shown";
    const SECRET: bool = true;

    fn read(text: &str) -> Result<Self, Unfit> {
        Ok(Self(text.to_owned()))
    }
}

impl<T: Value> Value for Option<T> {
    const KIND: &'static str = T::KIND;
    const SECRET: bool = T::SECRET;

    fn read(text: &str) -> Result<Self, Unfit> {
        if text.is_empty() { Ok(None) } else { T::read(text).map(Some) }
    }
}

impl<T: Value> Value for Vec<T> {
    const KIND: &'static str = T::KIND;
    const LIST: bool = true;
    const SECRET: bool = T::SECRET;

    fn read(text: &str) -> Result<Self, Unfit> {
        text.split(',').map(str::trim).filter(|text| !text.is_empty()).map(T::read).collect()
    }
}

impl Value for String {
    const KIND: &'static str = "text";

    fn read(text: &str) -> Result<Self, Unfit> {
        if text.chars().any(char::is_control) {
            return Err(Unfit::new("must be one line of text"));
        }
        Ok(text.trim().to_owned())
    }
}

impl Value for PathBuf {
    const KIND: &'static str = "a folder";

    fn read(text: &str) -> Result<Self, Unfit> {
        Ok(text.into())
    }
}

impl Value for SocketAddr {
    const KIND: &'static str = "an address with a port, such as `127.0.0.1:8080`";

    fn read(text: &str) -> Result<Self, Unfit> {
        text.parse().map_err(|_| Unfit::expected(Self::KIND, text))
    }
}

impl Value for bool {
    const KIND: &'static str = "`true` or `false`";

    fn read(text: &str) -> Result<Self, Unfit> {
        text.parse().map_err(|_| Unfit::expected(Self::KIND, text))
    }
}

impl Value for u16 {
    const KIND: &'static str = "a number from 1 to 65535";

    fn read(text: &str) -> Result<Self, Unfit> {
        positive(text).ok_or_else(|| Unfit::expected(Self::KIND, text))
    }
}

impl Value for u32 {
    const KIND: &'static str = "a whole number from 1";

    fn read(text: &str) -> Result<Self, Unfit> {
        positive(text).ok_or_else(|| Unfit::expected(Self::KIND, text))
    }
}

impl Value for usize {
    const KIND: &'static str = "a whole number from 1";

    fn read(text: &str) -> Result<Self, Unfit> {
        positive(text).ok_or_else(|| Unfit::expected(Self::KIND, text))
    }
}

/// A limit of nothing would shut everyone out, so 0 is no value.
fn positive<T: std::str::FromStr + From<u8> + PartialOrd>(text: &str) -> Option<T> {
    text.parse().ok().filter(|number| *number >= T::from(1))
}

impl Value for Duration {
    const KIND: &'static str = "a time such as `500ms`, `30s`, `15m`, `12h` or `7d`";

    fn read(text: &str) -> Result<Self, Unfit> {
        let milliseconds = |unit: &str| match unit {
            "ms" => Some(1),
            "s" => Some(1_000),
            "m" => Some(60_000),
            "h" => Some(3_600_000),
            "d" => Some(86_400_000),
            _ => None,
        };
        let time = measured(text, milliseconds).filter(|&time| time <= 366 * 86_400_000);
        time.map(Self::from_millis).ok_or_else(|| Unfit::expected(Self::KIND, text))
    }
}

/// A number of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size(pub u64);

impl Size {
    /// The number of bytes, as far as this machine can count.
    #[must_use]
    pub fn bytes(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

impl Value for Size {
    const KIND: &'static str = "a size such as `900B`, `64KiB` or `10MB`";

    fn read(text: &str) -> Result<Self, Unfit> {
        let bytes = |unit: &str| match unit {
            "B" => Some(1),
            "kB" => Some(1_000),
            "MB" => Some(1_000_000),
            "KiB" => Some(1 << 10),
            "MiB" => Some(1 << 20),
            "GiB" => Some(1 << 30),
            _ => None,
        };
        measured(text, bytes).map(Self).ok_or_else(|| Unfit::expected(Self::KIND, text))
    }
}

/// A whole number from 1 with a unit.
fn measured(text: &str, unit: impl Fn(&str) -> Option<u64>) -> Option<u64> {
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, name) = text.split_at(end);
    number.parse::<u64>().ok()?.checked_mul(unit(name.trim_start())?).filter(|&measure| measure > 0)
}

/// Declares a choice: an enum and the words for its variants.
macro_rules! choice {
    (
        $(#[$meta:meta])+
        $Choice:ident: $kind:literal { $($(#[$variant_meta:meta])+ $Variant:ident = $word:literal,)+ }
    ) => {
        $(#[$meta])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Choice {
            $($(#[$variant_meta])+ $Variant,)+
        }

        impl Value for $Choice {
            const KIND: &'static str = $kind;

            fn read(text: &str) -> Result<Self, Unfit> {
                match text {
                    $($word => Ok(Self::$Variant),)+
                    _ => Err(Unfit::expected(Self::KIND, text)),
                }
            }
        }
    };
}

choice! {
    /// Where letters go.
    Transport: "`folder` or `smtp`" {
        /// Into a folder, one file each.
        Folder = "folder",
        /// To a mail server.
        Smtp = "smtp",
    }
}

choice! {
    /// How the way to the mail server is made safe.
    Security: "`starttls`, `tls` or `none`" {
        /// The connection begins in the open and turns to TLS before anything is said.
        Starttls = "starttls",
        /// TLS from the first byte.
        Tls = "tls",
        /// Not at all, which only serves on one machine.
        None = "none",
    }
}
