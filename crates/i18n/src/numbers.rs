//! Numbers, shares, money and the sizes of files, as each language writes them.
//!
//! A number given to a message is written the same way, so `{ $count }` is "1,234" in English.
//! A year is a name, not a number: a variable called `$year` stays as it is.

use fluent_bundle::{FluentValue, types::FluentNumber};

use crate::{Locale, Texts};

/// A space that neither breaks nor spreads, as French puts between thousands.
const NARROW: char = '\u{202F}';

/// A space that does not break, as between a number and its unit.
const FIXED: char = '\u{A0}';

/// "1,234" or "1,234.5"; in French "1 234,5", in Spanish "1234,5" but "12 345".
#[must_use]
pub fn number(texts: &Texts, number: impl Into<FluentNumber>) -> String {
    written(texts.locale(), &number.into().as_string())
}

/// A number with so many digits behind the mark, rounded: "27.4".
#[must_use]
pub fn rounded(texts: &Texts, number: f64, digits: usize) -> String {
    written(texts.locale(), &format!("{number:.digits$}"))
}

/// "48%"; in French and Spanish with a space before the sign.
#[must_use]
pub fn percent(texts: &Texts, hundredths: impl Into<FluentNumber>) -> String {
    let number = number(texts, hundredths);
    match texts.locale() {
        Locale::En => format!("{number}%"),
        Locale::Fr => format!("{number}{NARROW}%"),
        Locale::Es => format!("{number}{FIXED}%"),
    }
}

/// An amount of money, given in the smallest unit of a currency: 120 000 of "CHF" is "CHF 1,200",
/// and with some centimes "CHF 1,200.50". The currency is its ISO 4217 code.
#[must_use]
pub fn money(texts: &Texts, amount: i64, currency: &str) -> String {
    let digits = digits_of(currency);
    let unit = 10_u64.pow(digits);
    let (whole, rest) = (amount.unsigned_abs() / unit, amount.unsigned_abs() % unit);
    let minus = if amount < 0 { "-" } else { "" };
    let plain = match rest {
        0 => format!("{minus}{whole}"),
        _ => format!("{minus}{whole}.{rest:0width$}", width = digits as usize),
    };
    let number = written(texts.locale(), &plain);
    match texts.locale() {
        Locale::En => format!("{currency}{FIXED}{number}"),
        Locale::Fr | Locale::Es => format!("{number}{FIXED}{currency}"),
    }
}

/// "512 bytes", "1.5 MB"; in French "1,5 Mo". A thousand of a unit make the next.
#[must_use]
pub fn file_size(texts: &Texts, bytes: u64) -> String {
    if bytes < 1000 {
        return texts.dates_bytes(bytes).into_owned();
    }
    let units = match texts.locale() {
        Locale::En | Locale::Es => ["kB", "MB", "GB", "TB"],
        Locale::Fr => ["ko", "Mo", "Go", "To"],
    };
    let (mut unit, mut size) = (0, 1000);
    while unit + 1 < units.len() && nearest(bytes, size) >= 1000 {
        (unit, size) = (unit + 1, size * 1000);
    }
    // From ten on a tenth says nothing to anyone.
    let plain = match nearest(bytes, size / 10) {
        tenths if tenths < 100 && tenths % 10 > 0 => format!("{}.{}", tenths / 10, tenths % 10),
        _ => nearest(bytes, size).to_string(),
    };
    format!("{}{FIXED}{}", written(texts.locale(), &plain), units[unit])
}

/// Writes a number that a message was given, and leaves all else to Fluent.
pub(crate) fn formatter<M>(locale: Locale) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn in_message(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
        match value {
            FluentValue::Number(number) if number.options.use_grouping => {
                Some(written(locale, &number.as_string()))
            }
            _ => None,
        }
    }
    match locale {
        Locale::En => |value, _| in_message(Locale::En, value),
        Locale::Fr => |value, _| in_message(Locale::Fr, value),
        Locale::Es => |value, _| in_message(Locale::Es, value),
    }
}

/// How often `size` goes into `bytes`, to the nearest.
fn nearest(bytes: u64, size: u64) -> u64 {
    bytes / size + u64::from(bytes % size >= size.div_ceil(2))
}

/// A number that is a name, such as that of a year: its digits are not grouped.
pub(crate) fn name<'a>(value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
    let mut value = value.into();
    if let FluentValue::Number(number) = &mut value {
        number.options.use_grouping = false;
    }
    value
}

/// How many digits the smallest unit of a currency has behind the mark, by ISO 4217.
fn digits_of(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// A plain number, such as "-1234.5", with the marks of the language.
fn written(locale: Locale, plain: &str) -> String {
    // Spanish groups from five digits on.
    let (group, from, mark) = match locale {
        Locale::En => (',', 4, '.'),
        Locale::Fr => (NARROW, 4, ','),
        Locale::Es => (NARROW, 5, ','),
    };
    let (whole, rest) = plain.split_once('.').unwrap_or((plain, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let mut out = String::with_capacity(plain.len() * 2);
    if digits.len() < whole.len() {
        out.push('−');
    }
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && left % 3 == 0 && digits.len() >= from {
            out.push(group);
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push(mark);
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests;
