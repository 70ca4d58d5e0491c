use super::*;

/// What the three languages say, in the order of [`Locale::ALL`], with a dot for a narrow space
/// and an underscore for a fixed one, so that they can be told apart here.
fn said(say: impl Fn(&Texts) -> String) -> [String; 3] {
    Locale::ALL.map(|locale| say(locale.texts()).replace(NARROW, "·").replace(FIXED, "_"))
}

#[test]
fn thousands_are_set_apart() {
    let of = |count: i64| said(|texts| number(texts, count));
    assert_eq!(of(0), ["0", "0", "0"]);
    assert_eq!(of(999), ["999", "999", "999"]);
    assert_eq!(of(1234), ["1,234", "1·234", "1234"]);
    assert_eq!(of(12_345), ["12,345", "12·345", "12·345"]);
    assert_eq!(of(123_456), ["123,456", "123·456", "123·456"]);
    assert_eq!(of(1_234_567), ["1,234,567", "1·234·567", "1·234·567"]);
    assert_eq!(of(-1234), ["−1,234", "−1·234", "−1234"]);
}

#[test]
fn fractions_have_the_mark_of_the_language() {
    assert_eq!(said(|texts| number(texts, 1234.5)), ["1,234.5", "1·234,5", "1234,5"]);
    assert_eq!(said(|texts| rounded(texts, 27.44, 1)), ["27.4", "27,4", "27,4"]);
    assert_eq!(said(|texts| rounded(texts, 27.96, 1)), ["28.0", "28,0", "28,0"]);
    assert_eq!(said(|texts| rounded(texts, 1999.6, 0)), ["2,000", "2·000", "2000"]);
}

#[test]
fn numbers_in_messages_are_written_alike_and_choose_their_plural() {
    assert_eq!(said(|texts| texts.dates_days(1234).into_owned()), ["1,234 days", "1·234 jours", "1234 días"]);
    assert_eq!(said(|texts| texts.dates_days(0).into_owned()), ["0 days", "0 jour", "0 días"]);
    assert_eq!(said(|texts| texts.dates_days(1).into_owned()), ["1 day", "1 jour", "1 día"]);
}

#[test]
fn a_year_is_a_name() {
    assert_eq!(Locale::En.texts().dates_month("March", 2021), "March 2021");
    assert_eq!(Locale::En.texts().dates_month("March", "2021"), "March 2021");
}

#[test]
fn shares_have_their_sign() {
    assert_eq!(said(|texts| percent(texts, 48)), ["48%", "48·%", "48_%"]);
    assert_eq!(said(|texts| percent(texts, 12.5)), ["12.5%", "12,5·%", "12,5_%"]);
}

#[test]
fn round_sums_have_no_centimes() {
    let of = |amount, currency| said(|texts| money(texts, amount, currency));
    assert_eq!(of(120_000, "CHF"), ["CHF_1,200", "1·200_CHF", "1200_CHF"]);
    assert_eq!(of(120_050, "CHF"), ["CHF_1,200.50", "1·200,50_CHF", "1200,50_CHF"]);
    assert_eq!(of(5, "EUR"), ["EUR_0.05", "0,05_EUR", "0,05_EUR"]);
    assert_eq!(of(-120_050, "CHF"), ["CHF_−1,200.50", "−1·200,50_CHF", "−1200,50_CHF"]);
    assert_eq!(of(0, "CHF"), ["CHF_0", "0_CHF", "0_CHF"]);
}

#[test]
fn some_currencies_have_no_hundredths() {
    let of = |amount, currency| said(|texts| money(texts, amount, currency));
    assert_eq!(of(650_000, "XOF"), ["XOF_650,000", "650·000_XOF", "650·000_XOF"]);
    assert_eq!(of(12_345, "TND"), ["TND_12.345", "12,345_TND", "12,345_TND"]);
}

#[test]
fn the_size_of_a_file_has_one_unit_that_people_know() {
    let of = |bytes| said(|texts| file_size(texts, bytes));
    assert_eq!(of(0), ["0 bytes", "0 octet", "0 bytes"]);
    assert_eq!(of(1), ["1 byte", "1 octet", "1 byte"]);
    assert_eq!(of(999), ["999 bytes", "999 octets", "999 bytes"]);
    assert_eq!(of(1000), ["1_kB", "1_ko", "1_kB"]);
    assert_eq!(of(1_540_000), ["1.5_MB", "1,5_Mo", "1,5_MB"]);
    assert_eq!(of(9_960_000), ["10_MB", "10_Mo", "10_MB"]);
    assert_eq!(of(24_400_000), ["24_MB", "24_Mo", "24_MB"]);
    assert_eq!(of(999_400), ["999_kB", "999_ko", "999_kB"]);
    assert_eq!(of(999_500), ["1_MB", "1_Mo", "1_MB"]);
    assert_eq!(of(2_040_000_000), ["2_GB", "2_Go", "2_GB"]);
    assert_eq!(of(u64::MAX), ["18,446,744_TB", "18·446·744_To", "18·446·744_TB"]);
}
