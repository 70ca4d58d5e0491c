//! What the headers of the tus protocol say, by which files come in parts.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The most bytes of a header with metadata.
const LONGEST: usize = 4_000;

/// What a browser says of a file: names with values. Nothing if it makes no sense.
///
/// ```
/// let said = intake::tus::metadata("filename YS5wZGY=,flag").unwrap();
/// assert_eq!(said, [("filename".to_owned(), "a.pdf".to_owned()), ("flag".to_owned(), String::new())]);
/// ```
#[must_use]
pub fn metadata(header: &str) -> Option<Vec<(String, String)>> {
    if header.len() > LONGEST {
        return None;
    }
    header.split(',').map(pair).collect()
}

fn pair(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let (name, value) = text.split_once(' ').unwrap_or((text, ""));
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_graphic());
    let value = String::from_utf8(STANDARD.decode(value.trim()).ok()?).ok()?;
    is_name.then(|| (name.to_owned(), value))
}

/// A length or an offset: digits and nothing else.
#[must_use]
pub fn number(header: &str) -> Option<u64> {
    let is_plain = (1..=19).contains(&header.len()) && header.bytes().all(|byte| byte.is_ascii_digit());
    header.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_sense_says_nothing() {
        for wrong in ["", "a !", "a YQ==,", "a \u{e9}", "a /w==", &"a YQ==,".repeat(1_000)] {
            assert_eq!(metadata(wrong), None, "{wrong}");
        }
        assert_eq!(metadata("a YQ== , b"), Some(vec![("a".into(), "a".into()), ("b".into(), String::new())]));
        for wrong in ["", "-1", "+1", " 1", "1e3", "0x1", "99999999999999999999"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
        assert_eq!((number("0"), number("9223372036854775807")), (Some(0), Some(i64::MAX as u64)));
    }
}
