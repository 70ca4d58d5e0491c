//! Days, weeks and months, as each language writes them.
//!
//! What is shown stands in two shapes. Alone, on a line or in a table, as "12–15 December 2017"
//! or "November 2019"; and inside a sentence, as "from 12 to 15 December 2017" or "in November
//! 2019", where French and Spanish need articles. A sentence of a catalogue that takes a date says
//! by its own words which of the two it wants.
//!
//! Dates that are known by the week or by the month are shown so: no day is made up.

use jiff::civil::Date;

use crate::Texts;

/// "8 January 2021".
#[must_use]
pub fn date(texts: &Texts, date: Date) -> String {
    texts.dates_date(day_number(texts, date), month_name(texts, date), date.year()).into_owned()
}

/// "Friday 8 January 2021".
#[must_use]
pub fn long(texts: &Texts, date: Date) -> String {
    let (day, month) = (day_number(texts, date), month_name(texts, date));
    texts.dates_long(weekday(texts, date), day, month, date.year()).into_owned()
}

/// "8 Jan 2021", for a narrow column.
#[must_use]
pub fn short(texts: &Texts, date: Date) -> String {
    let month = texts.dates_month_short(date.month()).into_owned();
    texts.dates_short(day_number(texts, date), month, date.year()).into_owned()
}

/// "Friday 8 January", where the year is plain.
#[must_use]
pub fn day(texts: &Texts, date: Date) -> String {
    texts.dates_day(weekday(texts, date), day_number(texts, date), month_name(texts, date)).into_owned()
}

/// "Friday".
#[must_use]
pub fn weekday(texts: &Texts, date: Date) -> String {
    texts.dates_weekday_name(date.weekday().to_monday_one_offset()).into_owned()
}

/// "12–15 December 2017", "28 August – 1 September 2023", "28 December 2020 – 3 January 2021": what
/// both days share is said once. One day is only a date.
#[must_use]
pub fn span(texts: &Texts, first: Date, last: Date) -> String {
    let (from, to) = (day_number(texts, first), day_number(texts, last));
    let (month, year) = (month_name(texts, last), last.year());
    match Shared::of(first, last) {
        Shared::Day => date(texts, first),
        Shared::Month => texts.dates_span_of_days(from, to, month, year).into_owned(),
        Shared::Year => {
            texts.dates_span_of_months(from, month_name(texts, first), to, month, year).into_owned()
        }
        Shared::Nothing => texts.dates_span_of_years(date(texts, first), date(texts, last)).into_owned(),
    }
}

/// "on 12 December 2017", "from 12 to 15 December 2017", inside a sentence.
#[must_use]
pub fn on(texts: &Texts, first: Date, last: Date) -> String {
    if first == last {
        return texts.dates_on_day(date(texts, first)).into_owned();
    }
    from_to(texts, first, last)
}

/// "week of 22 March 2021", or "weeks from 22 March to 4 April 2021" for more than seven days.
#[must_use]
pub fn week(texts: &Texts, first: Date, last: Date) -> String {
    if within_a_week(first, last) {
        return texts.dates_week(date(texts, first)).into_owned();
    }
    texts.dates_weeks(from_to(texts, first, last)).into_owned()
}

/// "in the week of 22 March 2021", inside a sentence.
#[must_use]
pub fn in_week(texts: &Texts, first: Date, last: Date) -> String {
    if within_a_week(first, last) {
        return texts.dates_in_week(date(texts, first)).into_owned();
    }
    texts.dates_in_weeks(from_to(texts, first, last)).into_owned()
}

/// "November 2019", "January–February 2018", "December 2018 – January 2019".
#[must_use]
pub fn month(texts: &Texts, first: Date, last: Date) -> String {
    let (from, to, year) = (month_name(texts, first), month_name(texts, last), last.year());
    match Shared::of(first, last) {
        Shared::Day | Shared::Month => month_and_year(texts, last),
        Shared::Year => texts.dates_months(from, to, year).into_owned(),
        Shared::Nothing => {
            texts.dates_span_of_years(month_and_year(texts, first), month_and_year(texts, last)).into_owned()
        }
    }
}

/// "in November 2019", "between January and February 2018", inside a sentence.
#[must_use]
pub fn in_month(texts: &Texts, first: Date, last: Date) -> String {
    let (from, to, year) = (month_name(texts, first), month_name(texts, last), last.year());
    match Shared::of(first, last) {
        Shared::Day | Shared::Month => texts.dates_in_month(month_and_year(texts, last)).into_owned(),
        Shared::Year => texts.dates_between_months(from, to, year).into_owned(),
        Shared::Nothing => {
            texts.dates_between_years(month_and_year(texts, first), month_and_year(texts, last)).into_owned()
        }
    }
}

/// What two days have in common, and need not be told twice.
enum Shared {
    Day,
    Month,
    Year,
    Nothing,
}

impl Shared {
    fn of(first: Date, last: Date) -> Self {
        if first == last {
            Self::Day
        } else if first.first_of_month() == last.first_of_month() {
            Self::Month
        } else if first.year() == last.year() {
            Self::Year
        } else {
            Self::Nothing
        }
    }
}

fn from_to(texts: &Texts, first: Date, last: Date) -> String {
    let (from, to) = (day_number(texts, first), day_number(texts, last));
    let (month, year) = (month_name(texts, last), last.year());
    match Shared::of(first, last) {
        Shared::Day | Shared::Month => texts.dates_from_days(from, to, month, year).into_owned(),
        Shared::Year => texts.dates_from_months(from, month_name(texts, first), to, month, year).into_owned(),
        Shared::Nothing => texts.dates_from_years(date(texts, first), date(texts, last)).into_owned(),
    }
}

fn within_a_week(first: Date, last: Date) -> bool {
    last.duration_since(first).as_hours() < 7 * 24
}

fn month_and_year(texts: &Texts, date: Date) -> String {
    texts.dates_month(month_name(texts, date), date.year()).into_owned()
}

fn month_name(texts: &Texts, date: Date) -> String {
    texts.dates_month_name(date.month()).into_owned()
}

/// The number of the day. In French the first has a number of its own.
fn day_number(texts: &Texts, date: Date) -> String {
    texts.dates_day_number(date.day()).into_owned()
}

#[cfg(test)]
mod tests;
