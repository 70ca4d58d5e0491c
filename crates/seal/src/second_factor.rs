//! Second factors: codes that an app on a telephone shows, a new one every half minute (RFC 6238).

use std::fmt;

use rand_core::RngCore;
use totp_rs::{Builder, Secret};

/// The secret that a platform and an app share. It shows itself only to be typed into the app.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondFactor([u8; 20]);

/// How long a code is shown, in seconds.
const STEP: u64 = 30;

impl SecondFactor {
    /// Draws a fresh secret.
    pub fn random(rng: &mut (impl RngCore + ?Sized)) -> Self {
        let mut bytes = [0; 20];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The secret that was kept as this text, in base 32.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let secret = Secret::try_from_base32(text).ok()?;
        secret.as_bytes().try_into().ok().map(Self)
    }

    /// The secret in base 32, as apps take it.
    #[must_use]
    pub fn reveal(&self) -> String {
        Secret::new_stack(self.0).to_base32()
    }

    /// The address that apps read from a picture, for the account of that name.
    #[must_use]
    pub fn address(&self, account: &str) -> String {
        let account: String = account.bytes().map(escape).collect();
        format!("otpauth://totp/Rostrum:{account}?secret={}&issuer=Rostrum", self.reveal())
    }

    /// The step to which a typed code belongs, if it is one of those shown about `second` (since
    /// 1970). A step must not be taken twice, nor one before it: whoever keeps the last step sees to
    /// that.
    #[must_use]
    pub fn check(&self, typed: &str, second: i64) -> Option<i64> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        if digits.len() != 6 {
            return None;
        }
        let step = self.totp().check(&digits, u64::try_from(second).ok()?)?;
        i64::try_from(step).ok()
    }

    /// The code that is shown at `second` (since 1970).
    #[must_use]
    pub fn code(&self, second: i64) -> String {
        self.totp().generate(u64::try_from(second).unwrap_or_default()).to_string()
    }

    /// The steps of which codes are taken at `second` (since 1970), the oldest first.
    #[must_use]
    pub fn steps_about(second: i64) -> [i64; 3] {
        let step = second.div_euclid(STEP.cast_signed());
        [step - 1, step, step + 1]
    }

    /// The code of a step.
    #[must_use]
    pub fn code_of(&self, step: i64) -> String {
        self.code(step * STEP.cast_signed())
    }

    fn totp(&self) -> totp_rs::Totp {
        Builder::new()
            .with_secret(Secret::new_stack(self.0))
            .with_digits(6)
            .with_skew(1)
            .with_step_duration(STEP)
            .build_noncompliant()
    }
}

fn escape(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

impl fmt::Debug for SecondFactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret and two times of RFC 6238, appendix B, of which six digits are kept.
    #[test]
    fn codes_are_those_of_the_standard() {
        let factor = SecondFactor(*b"12345678901234567890");
        assert_eq!([factor.code(59), factor.code(1_111_111_109)], ["287082", "081804"]);
        assert_eq!(factor.check("287 082", 59), Some(1));
        assert_eq!(factor.check("287082", 59 + 90), None);
        assert_eq!(SecondFactor::read(&factor.reveal()), Some(factor));
    }
}
