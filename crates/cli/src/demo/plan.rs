//! When everything happens in a rehearsal, seen from its today.

use anyhow::Context as _;
use domain::{
    call::Call,
    exchange::Applicants,
    grant::{Cover, GrantTerms},
    ids::SeriesId,
    series::{Certainty, FiguresSoFar, Format, Series, SeriesKey, Venue},
    state::StateCode,
    time::{Dates, DatesPrecision, DatesStatus, Deadline, GENEVA},
};
use jiff::{
    SignedDuration, Timestamp, ToSpan as _,
    civil::{Date, Weekday},
    tz::TimeZone,
};
use rand_core::RngCore;

/// Where the series in full course stands today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(crate) enum Phase {
    /// Its call is open.
    Call,
    /// Its call is closed, and applications are assessed.
    Assessment,
    /// Its programme is published.
    #[default]
    Programme,
    /// It takes place today.
    Live,
    /// It took place.
    After,
}

/// A series as it is announced.
pub(crate) struct Announcement {
    /// The series.
    pub(crate) series: Series,
    /// Its States.
    pub(crate) states: Vec<StateCode>,
    /// How many apply in all.
    pub(crate) applications: usize,
}

/// The days of a rehearsal.
pub(crate) struct Plan {
    today: Timestamp,
    pub(crate) phase: Phase,
}

const FULL: [&str; 14] =
    ["COL", "BFA", "CPV", "UZB", "TUV", "DEU", "DJI", "CAN", "BGD", "AZE", "CMR", "CUB", "TKM", "RUS"];
const OPEN: [&str; 14] =
    ["NPL", "OMN", "AUT", "MMR", "AUS", "GEO", "RWA", "LCA", "NRU", "KNA", "STP", "NAM", "NER", "MOZ"];

impl Plan {
    pub(crate) fn new(today: Timestamp, phase: Phase) -> Self {
        Self { today, phase }
    }

    /// That many days from today.
    pub(crate) fn day(&self, days: i64) -> Timestamp {
        self.today + SignedDuration::from_hours(24 * days)
    }

    /// Before anything was announced.
    pub(crate) fn before_all(&self) -> Timestamp {
        self.day(-200)
    }

    /// How many days before today the call of the full series opened.
    pub(crate) fn opened(&self) -> i64 {
        match self.phase {
            Phase::Call => -20,
            Phase::Assessment => -60,
            Phase::Programme => -110,
            Phase::Live => -130,
            Phase::After => -160,
        }
    }

    /// On which day, from today, the call of the full series closed or closes.
    pub(crate) fn closes(&self) -> i64 {
        match self.phase {
            Phase::Call => 25,
            Phase::Assessment => -10,
            _ => self.opened() + 50,
        }
    }

    /// On which day, from today, the full series begins.
    fn begins(&self) -> i64 {
        match self.phase {
            Phase::Call => 110,
            Phase::Assessment => 70,
            Phase::Programme => 20,
            Phase::Live => 0,
            Phase::After => -30,
        }
    }

    /// The series in full course.
    pub(crate) fn full(&self, rng: &mut impl RngCore) -> anyhow::Result<Announcement> {
        let days = (self.begins(), self.opened(), self.closes());
        let mut series = self.series(rng, "902", days)?;
        series.grants = Some(grants(&["CMR", "DJI", "BGD", "CPV", "UZB", "TUV"]));
        Ok(Announcement { series, states: states(&FULL), applications: 112 })
    }

    /// The series with an open call.
    pub(crate) fn open(&self, rng: &mut impl RngCore) -> anyhow::Result<Announcement> {
        let mut series = self.series(rng, "901", (120, -15, 30))?;
        series.grants = Some(grants(&["MMR", "RWA", "STP", "NER", "MOZ"]));
        Ok(Announcement { series, states: states(&OPEN), applications: 9 })
    }

    fn series(
        &self,
        rng: &mut impl RngCore,
        key: &str,
        (begins, opened, closes): (i64, i64, i64),
    ) -> anyhow::Result<Series> {
        let zone = TimeZone::get(GENEVA).unwrap_or(TimeZone::UTC);
        let date = |days: i64| self.day(days).to_zoned(zone.clone()).date();
        let start = working_day(date(begins));
        let end = start.checked_add(3.days()).unwrap_or(start);
        let dates = Dates::new(start, end, DatesPrecision::Day, DatesStatus::Confirmed)
            .context("the days of a rehearsal")?;
        let closes = Deadline::new(date(closes).at(23, 59, 0, 0), GENEVA).context("a deadline")?;
        let key: SeriesKey = key.parse().context("a key")?;
        let mut series = Series::planned(SeriesId::random(rng), key, 54, dates);
        series.wg_dates = start
            .checked_add(60.days())
            .ok()
            .and_then(|later| Dates::month_of(later, DatesStatus::Provisional).ok());
        series.venue = Venue {
            name: "Palais des Nations, Room XXI".into(),
            city: Some("Geneva".into()),
            certainty: Certainty::Confirmed,
        };
        series.format = Format { question_minutes: 25, ..Format::default() };
        series.call = Some(Call {
            opens: Some(self.day(opened)),
            closes,
            grace_minutes: 15,
            only_complete: true,
            questionnaire: 1,
        });
        series.figures = Some(figures());
        series.synthetic = true;
        series.published = Some(self.day(opened));
        Ok(series)
    }
}

/// What is paid to whoever comes from far, to these States.
fn grants(to: &[&str]) -> GrantTerms {
    GrantTerms {
        states: states(to),
        covers: vec![Cover::Airfare, Cover::Accommodation, Cover::PerDiem],
        max_days: 6,
        limited: true,
        donors: vec!["Example Foundation".into()],
        applicants: Applicants::Cso,
    }
}

/// Made up, as all of a rehearsal is.
fn figures() -> FiguresSoFar {
    FiguresSoFar {
        since_year: Some(2012),
        meetings: Some(480),
        presentations_about: Some(2_400),
        csos: Some(1_350),
        nhris: Some(70),
        ..FiguresSoFar::default()
    }
}

fn states(codes: &[&str]) -> Vec<StateCode> {
    codes.iter().filter_map(|code| code.parse().ok()).collect()
}

/// That day, or the Monday after it: a series of four days begins on a Monday or Tuesday.
fn working_day(mut day: Date) -> Date {
    while !matches!(day.weekday(), Weekday::Monday | Weekday::Tuesday) {
        day = day.tomorrow().unwrap_or(day);
    }
    day
}
