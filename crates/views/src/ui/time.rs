//! Moments and days: words for people, and beside them what machines read.

use domain::time::{Dates, DatesPrecision, DatesStatus, Deadline, Precision};
use i18n::{Texts, dates as words, times};
use jiff::{Zoned, civil::Date};
use maud::{Markup, html};

use super::{Tone, provisional, tag};

/// "Friday 8 January 2021, 23:59 Geneva time (UTC+1)": never an hour without its zone.
#[must_use]
pub fn moment(texts: &Texts, at: &Zoned) -> Markup {
    html! { time datetime=(machine(at)) { (times::moment(texts, at)) } }
}

/// The last moment in time, as exactly as the call says it.
#[must_use]
pub fn deadline(texts: &Texts, deadline: &Deadline) -> Markup {
    let last = deadline.last_minute();
    match deadline.precision() {
        Precision::Minute => moment(texts, &last),
        Precision::Day => html! {
            time datetime=(deadline.date()) { (times::whole_day(texts, &last)) }
        },
    }
}

/// "8 January 2021".
#[must_use]
pub fn date(texts: &Texts, day: Date) -> Markup {
    html! { time datetime=(day) { (words::date(texts, day)) } }
}

/// "12–15 December 2017", "week of 22 March 2021", "November 2019", with a mark unless they are
/// confirmed: no page can announce provisional dates without saying so.
#[must_use]
pub fn dates(texts: &Texts, dates: &Dates) -> Markup {
    let (start, end) = (dates.start(), dates.end());
    let said = match dates.precision() {
        DatesPrecision::Day => words::span(texts, start, end),
        DatesPrecision::Week => words::week(texts, start, end),
        DatesPrecision::Month => words::month(texts, start, end),
    };
    html! {
        (said)
        @match dates.status() {
            DatesStatus::Confirmed => {}
            DatesStatus::Provisional => { " " (provisional(texts)) }
            DatesStatus::Moved => { " " (tag(Tone::Bad, texts.ui_moved())) }
            DatesStatus::Cancelled => { " " (tag(Tone::Bad, texts.ui_cancelled())) }
        }
    }
}

/// The instant for machines, with the distance from UTC.
pub(super) fn machine(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M%:z").to_string()
}
