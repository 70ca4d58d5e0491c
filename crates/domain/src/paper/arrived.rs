//! When a mail arrived, and whether what it brought is handed in.

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use super::Paper;
use crate::{
    call::Timeliness,
    issue::Issues,
    meeting::Meeting,
    questionnaire::{Circumstances, Questionnaire},
    series::Series,
    time::GENEVA,
};

/// The day and the time at which a mail arrived by Geneva's clocks, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostMark {
    /// The day of the month.
    pub day: String,
    /// The month.
    pub month: String,
    /// The year.
    pub year: String,
    /// The time of day, such as `18:30`.
    pub time: String,
}

/// What keeps an application from being handed in beside its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AboutIssue {
    /// No State of the series is chosen.
    State,
    /// The day is none.
    Day,
    /// The time is none, or one that the clocks skipped that day.
    Time,
    /// The mail has not arrived yet.
    Future,
    /// The mail arrived before the call opened.
    TooEarly,
    /// The mail arrived after the deadline, or the meeting is not held.
    TooLate,
}

/// An application by mail that was looked at as a whole.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// What is wrong or missing in the answers.
    pub answers: Issues,
    /// What is wrong beside them.
    pub about: Vec<AboutIssue>,
}

impl Checked {
    /// Whether it can be handed in.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.answers.is_empty() && self.about.is_empty()
    }
}

impl PostMark {
    /// The instant that it says. A time that the clocks show twice is the earlier one: in doubt for the
    /// applicant.
    ///
    /// # Errors
    ///
    /// Says which part of it makes no sense.
    pub fn instant(&self) -> Result<Timestamp, AboutIssue> {
        let number = |typed: &str| typed.trim().parse::<i16>().ok();
        let small = |typed: &str| typed.trim().parse::<i8>().ok();
        let date = number(&self.year).zip(small(&self.month)).zip(small(&self.day));
        let date = date.and_then(|((year, month), day)| Date::new(year, month, day).ok());
        let date = date.filter(|date| (2000..2200).contains(&date.year())).ok_or(AboutIssue::Day)?;
        let typed = self.time.trim().replace(['h', 'H', '.'], ":");
        let (hour, minute) = typed.split_once(':').ok_or(AboutIssue::Time)?;
        let time =
            small(hour).zip(small(minute)).and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
        let civil = date.to_datetime(time.ok_or(AboutIssue::Time)?);
        let zone = TimeZone::get(GENEVA).map_err(|_| AboutIssue::Time)?;
        let zoned = zone.to_zoned(civil).map_err(|_| AboutIssue::Time)?;
        if zoned.datetime() == civil { Ok(zoned.timestamp()) } else { Err(AboutIssue::Time) }
    }
}

impl Paper {
    /// The meeting that was chosen.
    #[must_use]
    pub fn meeting<'a>(&self, meetings: &'a [Meeting]) -> Option<&'a Meeting> {
        meetings.iter().find(|meeting| Some(meeting.state) == self.state)
    }

    /// What the questions depend on beside the answers; nothing is before a State is chosen.
    #[must_use]
    pub fn circumstances(&self, series: &Series) -> Circumstances {
        self.state.map_or_else(Circumstances::default, |state| Circumstances::of(series, state))
    }

    /// Whether it can be handed in as of the time at which the mail arrived, and if not, what is in
    /// the way.
    #[must_use]
    pub fn check(
        &self,
        series: &Series,
        meetings: &[Meeting],
        form: &Questionnaire,
        now: Timestamp,
    ) -> Checked {
        let mut about = Vec::new();
        let meeting = self.meeting(meetings);
        if meeting.is_none() {
            about.push(AboutIssue::State);
        }
        match (self.arrived.instant(), meeting) {
            (Err(issue), _) => about.push(issue),
            (Ok(at), _) if at > now => about.push(AboutIssue::Future),
            (Ok(at), Some(meeting)) => match meeting.timeliness(series, at) {
                Timeliness::TooEarly => about.push(AboutIssue::TooEarly),
                Timeliness::TooLate => about.push(AboutIssue::TooLate),
                Timeliness::InTime | Timeliness::InGrace => {}
            },
            (Ok(_), None) => {}
        }
        Checked { answers: form.issues(&self.answers, self.circumstances(series)), about }
    }
}
