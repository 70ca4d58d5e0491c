//! An e-mail address that may stand in a header and in a command to a mail server.

use std::{fmt, str::FromStr};

/// An e-mail address, such as `amina@example.org`.
///
/// It is narrower than the standards: no quotes, no comments, no address literals, and before the
/// `@` only ASCII, since many mail servers take nothing else. A domain in another script is kept in
/// its ASCII form. Whose address it is is nobody's business, so it shows itself only when asked.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    text: String,
    at: usize,
}

impl Address {
    /// The address as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// The part after the `@`, in small letters.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// The address as the library for letters has it.
    pub(crate) fn for_lettre(&self) -> Option<lettre::Address> {
        lettre::Address::new(self.local(), self.domain()).ok()
    }
}

impl FromStr for Address {
    type Err = AddressError;

    /// Reads an address; space around it is left out.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text = text.trim_matches(' ');
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(AddressError::NoAt)?;
        check_local(local)?;
        let domain = ascii_domain(domain)?;
        if local.len() + 1 + domain.len() > 254 {
            return Err(AddressError::TooLong);
        }
        Ok(Self { text: format!("{local}@{domain}"), at: local.len() })
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

/// Why a text is no address. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing was written.
    #[error("the address is empty")]
    Empty,
    /// There is no `@`.
    #[error("the address has no @")]
    NoAt,
    /// What stands before the `@` is empty, badly dotted, or has a character that it may not have.
    #[error("the part before the @ is no name of a mailbox")]
    Local,
    /// What stands before the `@` is in another script than ASCII.
    #[error("the part before the @ has letters that many mail servers refuse")]
    LocalNotAscii,
    /// What stands after the `@` is no domain.
    #[error("the part after the @ is no domain")]
    Domain,
    /// The address is longer than mail servers take.
    #[error("the address is too long")]
    TooLong,
}

fn check_local(local: &str) -> Result<(), AddressError> {
    let may_stand = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    if !local.is_ascii() && !local.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
        return Err(AddressError::LocalNotAscii);
    }
    if !local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(may_stand)) {
        return Err(AddressError::Local);
    }
    if local.len() > 64 { Err(AddressError::TooLong) } else { Ok(()) }
}

/// The domain in the letters that the domain name system knows.
fn ascii_domain(domain: &str) -> Result<String, AddressError> {
    let ascii = idna::domain_to_ascii_strict(domain).map_err(|_| AddressError::Domain)?;
    let sound = ascii == "localhost" || (ascii.contains('.') && !ascii.split('.').any(str::is_empty));
    // A last label of digits is an address of a machine, not a name.
    let numeric =
        ascii.rsplit('.').next().is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_digit()));
    if sound && !numeric { Ok(ascii) } else { Err(AddressError::Domain) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<String, AddressError> {
        text.parse().map(|address: Address| address.as_str().to_owned())
    }

    #[test]
    fn an_ordinary_address_is_kept_as_written_but_for_the_case_of_its_domain() {
        assert_eq!(parse("Amina.D+upr@Example.ORG").unwrap(), "Amina.D+upr@example.org");
        assert_eq!(parse(" rostrum@localhost ").unwrap(), "rostrum@localhost");
        assert_eq!(parse("o'neill@a-b.example").unwrap(), "o'neill@a-b.example");
    }

    #[test]
    fn a_domain_in_another_script_is_kept_in_ascii() {
        assert_eq!(parse("info@bücher.example").unwrap(), "info@xn--bcher-kva.example");
        assert_eq!(parse("info@例え.テスト").unwrap(), "info@xn--r8jz45g.xn--zckzah");
    }

    #[test]
    fn a_mailbox_in_another_script_is_refused_with_that_reason() {
        assert_eq!(parse("амина@example.org"), Err(AddressError::LocalNotAscii));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for (text, why) in [
            ("", AddressError::Empty),
            ("  ", AddressError::Empty),
            ("amina", AddressError::NoAt),
            ("@example.org", AddressError::Local),
            (".a@example.org", AddressError::Local),
            ("a..b@example.org", AddressError::Local),
            ("a b@example.org", AddressError::Local),
            ("a@b@example.org", AddressError::Local),
            ("\"a b\"@example.org", AddressError::Local),
            ("Amina <a@example.org>", AddressError::Local),
            ("a@", AddressError::Domain),
            ("a@example", AddressError::Domain),
            ("a@example.", AddressError::Domain),
            ("a@.example.org", AddressError::Domain),
            ("a@exa_mple.org", AddressError::Domain),
            ("a@-example.org", AddressError::Domain),
            ("a@127.0.0.1", AddressError::Domain),
            ("a@[127.0.0.1]", AddressError::Domain),
            ("a@example.org>", AddressError::Domain),
        ] {
            assert_eq!(parse(text), Err(why), "{text:?}");
        }
    }

    #[test]
    fn no_line_end_and_no_nul_gets_into_an_address() {
        for sneaked in ["\r\n", "\n", "\r", "\0", "\u{2028}", "\u{85}", "\t"] {
            for text in [
                format!("a{sneaked}@example.org"),
                format!("a@example.org{sneaked}"),
                format!("{sneaked}a@example.org"),
                format!("a@example{sneaked}.org"),
                format!("a@example.org{sneaked}Bcc: b@example.org"),
            ] {
                assert!(parse(&text).is_err(), "{text:?}");
            }
        }
    }

    #[test]
    fn an_address_has_a_length_that_mail_servers_take() {
        let local = "a".repeat(64);
        assert!(parse(&format!("{local}@example.org")).is_ok());
        assert_eq!(parse(&format!("a{local}@example.org")), Err(AddressError::TooLong));
        let label = "b".repeat(63);
        assert!(parse(&format!("{local}@{label}.{label}.{}", "c".repeat(61))).is_ok());
        assert_eq!(parse(&format!("{local}@{label}.{label}.{}", "c".repeat(62))), Err(AddressError::TooLong));
        assert_eq!(parse(&format!("a@{label}b.org")), Err(AddressError::Domain));
    }

    #[test]
    fn an_address_does_not_show_itself_by_chance() {
        let address: Address = "amina@example.org".parse().unwrap();
        assert_eq!(format!("{address:?}"), "Address(…)");
    }
}
