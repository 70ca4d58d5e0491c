//! Written by `cargo xtask i18n` from `locales/en/dates.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “December”
    #[must_use]
    pub fn dates_month_name<'a>(&'a self, month: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("month", month);
        self.message("dates-month-name", Some(&args))
    }

    /// “Dec”
    #[must_use]
    pub fn dates_month_short<'a>(&'a self, month: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("month", month);
        self.message("dates-month-short", Some(&args))
    }

    /// “Sunday”
    #[must_use]
    pub fn dates_weekday_name<'a>(&'a self, weekday: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("weekday", weekday);
        self.message("dates-weekday-name", Some(&args))
    }

    /// “…”
    #[must_use]
    pub fn dates_day_number<'a>(&'a self, day: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.message("dates-day-number", Some(&args))
    }

    /// “… … … …”
    #[must_use]
    pub fn dates_long<'a>(
        &'a self,
        weekday: impl Into<FluentValue<'a>>,
        day: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("weekday", weekday);
        args.set("day", day);
        args.set("month", month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-long", Some(&args))
    }

    /// “… … …”
    #[must_use]
    pub fn dates_date<'a>(
        &'a self,
        day: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        args.set("month", month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-date", Some(&args))
    }

    /// “… … …”
    #[must_use]
    pub fn dates_short<'a>(
        &'a self,
        day: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("day", day);
        args.set("month", month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-short", Some(&args))
    }

    /// “… … …”
    #[must_use]
    pub fn dates_day<'a>(
        &'a self,
        weekday: impl Into<FluentValue<'a>>,
        day: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("weekday", weekday);
        args.set("day", day);
        args.set("month", month);
        self.message("dates-day", Some(&args))
    }

    /// “… …”
    #[must_use]
    pub fn dates_month<'a>(
        &'a self,
        month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("month", month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-month", Some(&args))
    }

    /// “week of …”
    #[must_use]
    pub fn dates_week<'a>(&'a self, date: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        self.message("dates-week", Some(&args))
    }

    /// “weeks …”
    #[must_use]
    pub fn dates_weeks<'a>(&'a self, range: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("range", range);
        self.message("dates-weeks", Some(&args))
    }

    /// “…–… … …”
    #[must_use]
    pub fn dates_span_of_days<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        args.set("month", month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-span-of-days", Some(&args))
    }

    /// “… … – … … …”
    #[must_use]
    pub fn dates_span_of_months<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
        last_month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("month", month);
        args.set("last", last);
        args.set("last-month", last_month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-span-of-months", Some(&args))
    }

    /// “… – …”
    #[must_use]
    pub fn dates_span_of_years<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        self.message("dates-span-of-years", Some(&args))
    }

    /// “…–… …”
    #[must_use]
    pub fn dates_months<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        args.set("year", crate::numbers::name(year));
        self.message("dates-months", Some(&args))
    }

    /// “on …”
    #[must_use]
    pub fn dates_on_day<'a>(&'a self, date: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        self.message("dates-on-day", Some(&args))
    }

    /// “from … to … … …”
    #[must_use]
    pub fn dates_from_days<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        args.set("month", month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-from-days", Some(&args))
    }

    /// “from … … to … … …”
    #[must_use]
    pub fn dates_from_months<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        month: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
        last_month: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("month", month);
        args.set("last", last);
        args.set("last-month", last_month);
        args.set("year", crate::numbers::name(year));
        self.message("dates-from-months", Some(&args))
    }

    /// “from … to …”
    #[must_use]
    pub fn dates_from_years<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        self.message("dates-from-years", Some(&args))
    }

    /// “in the week of …”
    #[must_use]
    pub fn dates_in_week<'a>(&'a self, date: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        self.message("dates-in-week", Some(&args))
    }

    /// “in the weeks …”
    #[must_use]
    pub fn dates_in_weeks<'a>(&'a self, range: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("range", range);
        self.message("dates-in-weeks", Some(&args))
    }

    /// “in …”
    #[must_use]
    pub fn dates_in_month<'a>(&'a self, month: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("month", month);
        self.message("dates-in-month", Some(&args))
    }

    /// “between … and … …”
    #[must_use]
    pub fn dates_between_months<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
        year: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        args.set("year", crate::numbers::name(year));
        self.message("dates-between-months", Some(&args))
    }

    /// “between … and …”
    #[must_use]
    pub fn dates_between_years<'a>(
        &'a self,
        first: impl Into<FluentValue<'a>>,
        last: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("first", first);
        args.set("last", last);
        self.message("dates-between-years", Some(&args))
    }

    /// “…:…”
    #[must_use]
    pub fn dates_time<'a>(
        &'a self,
        hour: impl Into<FluentValue<'a>>,
        minute: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("hour", hour);
        args.set("minute", minute);
        self.message("dates-time", Some(&args))
    }

    /// “…–…”
    #[must_use]
    pub fn dates_times<'a>(
        &'a self,
        from: impl Into<FluentValue<'a>>,
        to: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("from", from);
        args.set("to", to);
        self.message("dates-times", Some(&args))
    }

    /// “Geneva time”
    #[must_use]
    pub fn dates_geneva(&self) -> Cow<'_, str> {
        self.message("dates-geneva", None)
    }

    /// “… time”
    #[must_use]
    pub fn dates_zone<'a>(&'a self, place: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("place", place);
        self.message("dates-zone", Some(&args))
    }

    /// “… (…)”
    #[must_use]
    pub fn dates_zone_offset<'a>(
        &'a self,
        zone: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("zone", zone);
        args.set("offset", offset);
        self.message("dates-zone-offset", Some(&args))
    }

    /// “… … (…)”
    #[must_use]
    pub fn dates_at<'a>(
        &'a self,
        time: impl Into<FluentValue<'a>>,
        zone: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("time", time);
        args.set("zone", zone);
        args.set("offset", offset);
        self.message("dates-at", Some(&args))
    }

    /// “… …”
    #[must_use]
    pub fn dates_at_offset<'a>(
        &'a self,
        time: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("time", time);
        args.set("offset", offset);
        self.message("dates-at-offset", Some(&args))
    }

    /// “…, … … (…)”
    #[must_use]
    pub fn dates_moment<'a>(
        &'a self,
        date: impl Into<FluentValue<'a>>,
        time: impl Into<FluentValue<'a>>,
        zone: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        args.set("time", time);
        args.set("zone", zone);
        args.set("offset", offset);
        self.message("dates-moment", Some(&args))
    }

    /// “…, … …”
    #[must_use]
    pub fn dates_moment_offset<'a>(
        &'a self,
        date: impl Into<FluentValue<'a>>,
        time: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        args.set("time", time);
        args.set("offset", offset);
        self.message("dates-moment-offset", Some(&args))
    }

    /// “all of …, … (…)”
    #[must_use]
    pub fn dates_whole_day<'a>(
        &'a self,
        date: impl Into<FluentValue<'a>>,
        zone: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        args.set("zone", zone);
        args.set("offset", offset);
        self.message("dates-whole-day", Some(&args))
    }

    /// “all of …, …”
    #[must_use]
    pub fn dates_whole_day_offset<'a>(
        &'a self,
        date: impl Into<FluentValue<'a>>,
        offset: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        args.set("offset", offset);
        self.message("dates-whole-day-offset", Some(&args))
    }

    /// “… minutes”
    #[must_use]
    pub fn dates_minutes<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("dates-minutes", Some(&args))
    }

    /// “… hours”
    #[must_use]
    pub fn dates_hours<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("dates-hours", Some(&args))
    }

    /// “… days”
    #[must_use]
    pub fn dates_days<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("dates-days", Some(&args))
    }

    /// “… …”
    #[must_use]
    pub fn dates_two_units<'a>(
        &'a self,
        larger: impl Into<FluentValue<'a>>,
        smaller: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("larger", larger);
        args.set("smaller", smaller);
        self.message("dates-two-units", Some(&args))
    }

    /// “less than a minute”
    #[must_use]
    pub fn dates_no_minute(&self) -> Cow<'_, str> {
        self.message("dates-no-minute", None)
    }

    /// “… bytes”
    #[must_use]
    pub fn dates_bytes<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("dates-bytes", Some(&args))
    }
}
