//! The dates of a series or a session, as exactly as they are known.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// From when to when something takes place, how exactly that is known, and whether it stands.
///
/// An announcement says "12-15 December 2017", "the week of 22 March 2021" or "November 2019";
/// what it does not say is not filled in. Never ends before it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Dates {
    start: Date,
    end: Date,
    precision: DatesPrecision,
    status: DatesStatus,
}

/// How exactly dates are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DatesPrecision {
    /// The first and the last day.
    Day,
    /// The week or weeks in which the days will lie.
    Week,
    /// The month or months in which the days will lie.
    Month,
}

/// Whether dates stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DatesStatus {
    /// Announced, and said to be open to change.
    Provisional,
    /// Announced without reserve.
    Confirmed,
    /// No longer true: it took or takes place on other dates.
    Moved,
    /// No longer true: it does not take place.
    Cancelled,
}

/// Why two days are no dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DatesIssue {
    /// The end lies before the start.
    #[error("the end is before the start")]
    EndBeforeStart,
    /// At the precision of a month, the start is no first or the end no last day of a month.
    #[error("not whole months")]
    NotWholeMonths,
    /// The precision is the day, but the last day is not given.
    #[error("the last day is missing")]
    EndMissing,
    /// The end lies beyond all calendars.
    #[error("the dates are out of range")]
    OutOfRange,
}

impl Dates {
    /// The dates from `start` to `end`, both included.
    ///
    /// # Errors
    ///
    /// Refuses an end before the start, and parts of a month at the precision of months.
    pub fn new(
        start: Date,
        end: Date,
        precision: DatesPrecision,
        status: DatesStatus,
    ) -> Result<Self, DatesIssue> {
        if end < start {
            return Err(DatesIssue::EndBeforeStart);
        }
        let whole_months = start == start.first_of_month() && end == end.last_of_month();
        if precision == DatesPrecision::Month && !whole_months {
            return Err(DatesIssue::NotWholeMonths);
        }
        Ok(Self { start, end, precision, status })
    }

    /// The seven days from `start`, the day by which the week was named.
    ///
    /// # Errors
    ///
    /// Refuses a week beyond all calendars.
    pub fn week_of(start: Date, status: DatesStatus) -> Result<Self, DatesIssue> {
        let end = start.checked_add(6.days()).map_err(|_| DatesIssue::OutOfRange)?;
        Self::new(start, end, DatesPrecision::Week, status)
    }

    /// The month of that day.
    ///
    /// # Errors
    ///
    /// Refuses nothing that a calendar has.
    pub fn month_of(day: Date, status: DatesStatus) -> Result<Self, DatesIssue> {
        Self::new(day.first_of_month(), day.last_of_month(), DatesPrecision::Month, status)
    }

    /// The first day on which it can begin.
    #[must_use]
    pub fn start(&self) -> Date {
        self.start
    }

    /// The last day on which it can end.
    #[must_use]
    pub fn end(&self) -> Date {
        self.end
    }

    /// How exactly the dates are known.
    #[must_use]
    pub fn precision(&self) -> DatesPrecision {
        self.precision
    }

    /// Whether they stand.
    #[must_use]
    pub fn status(&self) -> DatesStatus {
        self.status
    }

    /// The same dates with another status.
    #[must_use]
    pub fn with_status(self, status: DatesStatus) -> Self {
        Self { status, ..self }
    }

    /// Each day from the first to the last; nothing if the days are not known.
    #[must_use]
    pub fn days(&self) -> Option<impl Iterator<Item = Date> + use<>> {
        let end = self.end;
        let days = self.start.series(1.day()).take_while(move |day| *day <= end);
        (self.precision == DatesPrecision::Day).then_some(days)
    }

    /// Whether it can take place on `day`.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        (self.start..=self.end).contains(&day)
    }
}

/// Dates as they stand in a file, where the end of a week or month may be left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    start: Date,
    #[serde(default)]
    end: Option<Date>,
    precision: DatesPrecision,
    status: DatesStatus,
}

impl TryFrom<Written> for Dates {
    type Error = DatesIssue;

    fn try_from(written: Written) -> Result<Self, DatesIssue> {
        let Written { start, end, precision, status } = written;
        match (end, precision) {
            (Some(end), _) => Self::new(start, end, precision, status),
            (None, DatesPrecision::Day) => Err(DatesIssue::EndMissing),
            (None, DatesPrecision::Week) => Self::week_of(start, status),
            (None, DatesPrecision::Month) => {
                Self::new(start, start.last_of_month(), DatesPrecision::Month, status)
            }
        }
    }
}

impl From<Dates> for Written {
    fn from(dates: Dates) -> Self {
        let Dates { start, end, precision, status } = dates;
        Self { start, end: Some(end), precision, status }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const CONFIRMED: DatesStatus = DatesStatus::Confirmed;

    fn days(start: Date, end: Date) -> Result<Dates, DatesIssue> {
        Dates::new(start, end, DatesPrecision::Day, CONFIRMED)
    }

    fn read(text: &str) -> Result<Dates, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn dates_do_not_end_before_they_start() {
        assert_eq!(days(date(2023, 9, 1), date(2023, 8, 28)), Err(DatesIssue::EndBeforeStart));
        assert!(days(date(2023, 9, 1), date(2023, 9, 1)).is_ok());
    }

    #[test]
    fn known_days_can_be_counted_and_named() {
        let dates = days(date(2023, 8, 30), date(2023, 9, 1)).unwrap();
        let all: Vec<Date> = dates.days().unwrap().collect();
        assert_eq!(all, [date(2023, 8, 30), date(2023, 8, 31), date(2023, 9, 1)]);
        assert!(dates.contains(date(2023, 9, 1)));
        assert!(!dates.contains(date(2023, 9, 2)));
    }

    #[test]
    fn the_days_of_a_week_that_was_only_named_are_not_known() {
        let week = Dates::week_of(date(2021, 3, 22), DatesStatus::Provisional).unwrap();
        assert!(week.days().is_none());
        assert_eq!((week.start(), week.end()), (date(2021, 3, 22), date(2021, 3, 28)));
    }

    #[test]
    fn the_last_days_of_the_calendar_are_days() {
        assert_eq!(days(Date::MAX, Date::MAX).unwrap().days().unwrap().count(), 1);
        assert_eq!(Dates::week_of(Date::MAX, CONFIRMED), Err(DatesIssue::OutOfRange));
        assert_eq!(Dates::month_of(Date::MAX, CONFIRMED).unwrap().end(), Date::MAX);
    }

    #[test]
    fn months_are_whole() {
        let month = DatesPrecision::Month;
        assert_eq!(
            Dates::new(date(2018, 1, 15), date(2018, 2, 28), month, CONFIRMED),
            Err(DatesIssue::NotWholeMonths)
        );
        let months = Dates::new(date(2018, 1, 1), date(2018, 2, 28), month, CONFIRMED).unwrap();
        assert!(months.contains(date(2018, 2, 1)));
        assert_eq!(Dates::month_of(date(2019, 11, 5), CONFIRMED).unwrap().end(), date(2019, 11, 30));
    }

    #[test]
    fn dates_survive_text() {
        let dates = Dates::week_of(date(2021, 3, 22), DatesStatus::Moved).unwrap();
        let text = serde_json::to_string(&dates).unwrap();
        assert_eq!(text, r#"{"start":"2021-03-22","end":"2021-03-28","precision":"week","status":"moved"}"#);
        assert_eq!(read(&text), Ok(dates));
    }

    #[test]
    fn a_file_may_leave_out_the_end_of_a_week_and_of_a_month_but_not_the_last_day() {
        let week = read(r#"{"start":"2021-03-22","precision":"week","status":"provisional"}"#).unwrap();
        assert_eq!(week.end(), date(2021, 3, 28));
        let month = read(r#"{"start":"2019-11-01","precision":"month","status":"confirmed"}"#).unwrap();
        assert_eq!(month.end(), date(2019, 11, 30));
        let day = read(r#"{"start":"2019-11-04","precision":"day","status":"confirmed"}"#);
        assert_eq!(day, Err("the last day is missing".to_owned()));
    }

    #[test]
    fn a_status_can_change_and_nothing_else() {
        let dates = days(date(2020, 3, 31), date(2020, 4, 3)).unwrap();
        let moved = dates.with_status(DatesStatus::Moved);
        assert_eq!(moved.status(), DatesStatus::Moved);
        assert_eq!((moved.start(), moved.end()), (dates.start(), dates.end()));
    }
}
