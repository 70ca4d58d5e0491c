//! Money: whole numbers of the smallest unit of a currency, and never a fraction of one.
//!
//! Budgets are kept in centimes of Swiss francs. What is paid in another currency is converted line by
//! line with a rate that has a date, and rounded once: to the nearest centime, half a centime up. Sums
//! are sums of rounded lines, so that a table adds up to its last line.

use std::{fmt, iter::Sum, ops, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

macro_rules! currencies {
    ($($name:ident $code:literal $digits:literal;)+) => {
        /// A currency in which something is paid.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "UPPERCASE")]
        pub enum Currency { $(#[doc = $code] $name),+ }

        impl Currency {
            /// All of them, the franc first.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The code of ISO 4217.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// How many digits the smallest unit is behind the point.
            #[must_use]
            pub fn digits(self) -> u32 {
                match self { $(Self::$name => $digits),+ }
            }
        }
    };
}

currencies! {
    Chf "CHF" 2;
    Eur "EUR" 2;
    Usd "USD" 2;
    Gbp "GBP" 2;
    Cad "CAD" 2;
    Sek "SEK" 2;
    Nok "NOK" 2;
    Dkk "DKK" 2;
    Aud "AUD" 2;
    Jpy "JPY" 0;
    Xaf "XAF" 0;
    Xof "XOF" 0;
}

/// Centimes of Swiss francs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Centimes(pub i64);

impl Centimes {
    /// Whole francs, as many as it takes: for those who count in francs and must not have too few.
    #[must_use]
    pub fn whole_francs(self) -> i64 {
        self.0.div_euclid(100) + i64::from(self.0.rem_euclid(100) > 0)
    }

    /// This, or nothing if it is less than nothing.
    #[must_use]
    pub fn or_none(self) -> Self {
        Self(self.0.max(0))
    }
}

impl ops::Add for Centimes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl ops::Sub for Centimes {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Centimes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), ops::Add::add)
    }
}

/// An amount in a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// How many of the smallest unit.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// What was typed is no amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not an amount of money")]
pub struct NotMoney;

/// The most that an amount may be, in whole units: sums of such fit many times.
const LARGEST: i64 = 1_000_000_000;

impl Money {
    /// So many centimes.
    #[must_use]
    pub const fn francs(centimes: i64) -> Self {
        Self { minor: centimes, currency: Currency::Chf }
    }

    /// So many times as much.
    #[must_use]
    pub fn times(self, count: u16) -> Self {
        Self { minor: self.minor.saturating_mul(count.into()), ..self }
    }
}

/// "1200", "1'200.50", "EUR 950" or "950,50 EUR"; francs unless it says otherwise. A last point or comma
/// with as many digits after it as the currency has stands before the smallest unit; other marks only
/// make the number readable.
impl FromStr for Money {
    type Err = NotMoney;

    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let text = text.trim().to_uppercase();
        let named = Currency::ALL.iter().find_map(|currency| {
            let rest = text.strip_prefix(currency.code()).or_else(|| text.strip_suffix(currency.code()))?;
            Some((*currency, rest.trim()))
        });
        let (currency, number) = named.unwrap_or((Currency::Chf, &text));
        let minor = read_minor(number, currency.digits()).ok_or(NotMoney)?;
        Ok(Self { minor, currency })
    }
}

fn read_minor(number: &str, digits: u32) -> Option<i64> {
    let plain: String = number.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    let (whole, rest) = match plain.rfind(['.', ',']) {
        Some(at) if plain.len() - at - 1 != 3 || digits == 3 => (&plain[..at], &plain[at + 1..]),
        _ => (plain.as_str(), ""),
    };
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (first, groups) = whole.split_once([',', '.']).map_or((whole, None), |(a, b)| (a, Some(b)));
    let grouped = groups
        .is_none_or(|groups| groups.split([',', '.']).all(|group| group.len() == 3 && is_number(group)));
    let fits = u32::try_from(rest.len()).is_ok_and(|length| length <= digits);
    let leads = groups.is_none() || first.len() <= 3;
    if first.is_empty() || !leads || !is_number(first) || !grouped || !is_number(rest) || !fits {
        return None;
    }
    let whole: i64 = whole.replace([',', '.'], "").parse().ok().filter(|whole| *whole <= LARGEST)?;
    let unit = 10_i64.pow(digits);
    let missing = digits - u32::try_from(rest.len()).ok()?;
    let rest = if rest.is_empty() { 0 } else { rest.parse::<i64>().ok()? * 10_i64.pow(missing) };
    Some(whole * unit + rest)
}

/// As it can be typed again: "1200.50", or "EUR 950.00".
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.currency.digits();
        let unit = 10_u64.pow(digits);
        let (whole, rest) = (self.minor.unsigned_abs() / unit, self.minor.unsigned_abs() % unit);
        if self.currency != Currency::Chf {
            write!(f, "{} ", self.currency.code())?;
        }
        if self.minor < 0 {
            f.write_str("-")?;
        }
        write!(f, "{whole}")?;
        if rest > 0 { write!(f, ".{rest:0width$}", width = digits as usize) } else { Ok(()) }
    }
}

/// What one unit of a currency was worth on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// The currency.
    pub currency: Currency,
    /// Millionths of a franc for one whole unit.
    pub millionths: u64,
    /// The day on which it was read.
    pub day: Date,
}

/// There is no rate for a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no rate for {}", .0.code())]
pub struct NoRate(pub Currency);

/// What currencies are worth in francs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rates(Vec<Rate>);

impl Rates {
    /// The rates, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = &Rate> {
        self.0.iter()
    }

    /// One rate more, or another in the place of one.
    pub fn put(&mut self, rate: Rate) {
        self.0.retain(|known| known.currency != rate.currency);
        self.0.push(rate);
    }

    /// An amount in francs: rounded to the nearest centime, half a centime up.
    ///
    /// # Errors
    ///
    /// Says which currency has no rate.
    pub fn in_francs(&self, money: Money) -> Result<Centimes, NoRate> {
        if money.currency == Currency::Chf {
            return Ok(Centimes(money.minor));
        }
        let rate = self.0.iter().find(|rate| rate.currency == money.currency);
        let rate = rate.ok_or(NoRate(money.currency))?;
        // Centimes are a hundred times as many as francs, a rate a million times as many.
        let scale = 10_000 * 10_i128.pow(money.currency.digits());
        let exact = i128::from(money.minor) * i128::from(rate.millionths);
        let rounded = (exact + scale / 2).div_euclid(scale);
        Ok(Centimes(i64::try_from(rounded).unwrap_or(i64::MAX)))
    }
}

/// The rates that were typed, one in a line: "EUR 0.9435 2026-11-02". An empty line is none.
///
/// # Errors
///
/// Gives the line that is none.
pub fn read_rates(text: &str) -> Result<Rates, String> {
    let mut rates = Rates::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        rates.put(read_rate(line).ok_or_else(|| line.to_owned())?);
    }
    Ok(rates)
}

fn read_rate(line: &str) -> Option<Rate> {
    let mut parts = line.split_whitespace();
    let (code, rate, day) = (parts.next()?, parts.next()?, parts.next()?);
    let currency = *Currency::ALL.iter().find(|known| known.code() == code.to_uppercase())?;
    let (whole, rest) = rate.split_once(['.', ',']).unwrap_or((rate, ""));
    if whole.is_empty() || whole.len() > 6 || rest.len() > 6 || parts.next().is_some() {
        return None;
    }
    if currency == Currency::Chf || !whole.bytes().chain(rest.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let millionths: u64 = format!("{whole}{rest:0<6}").parse().ok()?;
    Some(Rate { currency, millionths, day: day.parse().ok()? }).filter(|rate| rate.millionths > 0)
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.millionths / 1_000_000, self.millionths % 1_000_000);
        let rest = format!("{rest:06}");
        let rest = rest.trim_end_matches('0');
        let point = if rest.is_empty() { "" } else { "." };
        write!(f, "{} {whole}{point}{rest} {}", self.currency.code(), self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(i64, Currency)> {
        text.parse::<Money>().ok().map(|money| (money.minor, money.currency))
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, minor, currency) in [
            ("1200", 120_000, Currency::Chf),
            ("1'200.50", 120_050, Currency::Chf),
            ("1’200.5", 120_050, Currency::Chf),
            ("1 200,50", 120_050, Currency::Chf),
            ("1,200", 120_000, Currency::Chf),
            ("1,200.05", 120_005, Currency::Chf),
            ("eur 950", 95_000, Currency::Eur),
            ("950,50 EUR", 95_050, Currency::Eur),
            ("XOF 650000", 650_000, Currency::Xof),
            ("650.000 XOF", 650_000, Currency::Xof),
            ("0", 0, Currency::Chf),
        ] {
            assert_eq!(read(text), Some((minor, currency)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "-1", "1.2.3", "1200.555.5", "EUR", "12a", "XOF 1.5", "1,20,300", "9999999999", "."]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_rate_has_a_day_and_a_currency_that_is_not_the_franc() {
        let rates = read_rates("EUR 0.9435 2026-11-02\n\nusd 0,8 2026-11-03").unwrap();
        let written: Vec<_> = rates.iter().map(ToString::to_string).collect();
        assert_eq!(written, ["EUR 0.9435 2026-11-02", "USD 0.8 2026-11-03"]);
        for wrong in ["EUR 0.9", "EUR 2026-11-02", "CHF 1 2026-11-02", "EUR 0 2026-11-02", "EUR 1 2026-13-02"]
        {
            assert_eq!(read_rates(wrong), Err(wrong.to_owned()));
        }
    }

    #[test]
    fn half_a_centime_is_rounded_up_and_less_is_not() {
        let rates = read_rates("EUR 0.5 2026-11-02\nUSD 0.499999 2026-11-02").unwrap();
        let centimes = |currency| rates.in_francs(Money { minor: 1, currency }).map(|francs| francs.0);
        assert_eq!(centimes(Currency::Eur), Ok(1));
        assert_eq!(centimes(Currency::Usd), Ok(0));
        assert_eq!(centimes(Currency::Gbp), Err(NoRate(Currency::Gbp)));
    }

    #[test]
    fn whole_francs_are_never_too_few() {
        let francs = [0, 1, 100, 101].map(|centimes| Centimes(centimes).whole_francs());
        assert_eq!(francs, [0, 1, 1, 2]);
    }
}
