//! A meeting: the hour of one State under Review in one series, and the spine of the platform.
//!
//! ```text
//! Planned ──hold──▶ Confirmed ──took place──▶ Held
//!    │                  │
//!    └──────cancel──────┴──────▶ Cancelled ──reinstate──▶ Planned
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    call::Timeliness,
    ids::{MeetingId, SeriesId},
    series::{Format, Mode, Overrides, Series, Venue},
    state::StateCode,
    time::Deadline,
};

/// Where a meeting stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Standing {
    /// Announced; whether it is held depends on the applications.
    #[default]
    Planned,
    /// To be held.
    Confirmed {
        /// Since when that is decided.
        since: Timestamp,
    },
    /// Not to be held.
    Cancelled {
        /// Since when that is decided.
        since: Timestamp,
        /// Why, in the organiser's words. Not shown to the public.
        reason: String,
    },
    /// Took place.
    Held,
}

/// The meeting of one State under Review in one series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// The meeting's id.
    pub id: MeetingId,
    /// The series it belongs to.
    pub series: SeriesId,
    /// The State under Review.
    pub state: StateCode,
    /// Its place in the announced order, from 0.
    pub position: u16,
    /// What it sets otherwise than the series.
    #[serde(default)]
    pub overrides: Overrides,
    /// The deadline of this State's call, if it was extended.
    #[serde(default)]
    pub extended: Option<Deadline>,
    /// Where it stands.
    #[serde(default)]
    pub standing: Standing,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// Why a meeting was not held or cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StandingRefusal {
    /// It has fewer applications than the format asks for.
    #[error("too few applications")]
    TooFewApplications {
        /// As many as there are.
        are: u16,
        /// As many as are needed.
        needed: u16,
    },
    /// It stands where this cannot be done.
    #[error("not from here")]
    NotFromHere,
    /// A reason is needed.
    #[error("a reason is needed")]
    NoReason,
}

impl Meeting {
    /// A meeting as it is first announced.
    #[must_use]
    pub fn planned(id: MeetingId, series: SeriesId, state: StateCode, position: u16) -> Self {
        Self {
            id,
            series,
            state,
            position,
            overrides: Overrides::default(),
            extended: None,
            standing: Standing::Planned,
            version: 0,
        }
    }

    /// The word in the meeting's address, such as `colombia`.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        self.state.state().slug
    }

    /// The format of this meeting's hour.
    #[must_use]
    pub fn format(&self, series: &Series) -> Format {
        series.format.with(&self.overrides)
    }

    /// How it takes place.
    #[must_use]
    pub fn mode(&self, series: &Series) -> Mode {
        self.overrides.mode.unwrap_or(series.mode)
    }

    /// Where it takes place.
    #[must_use]
    pub fn venue<'a>(&'a self, series: &'a Series) -> &'a Venue {
        self.overrides.venue.as_ref().unwrap_or(&series.venue)
    }

    /// The deadline of this State's call, if the series has a call.
    #[must_use]
    pub fn deadline<'a>(&'a self, series: &'a Series) -> Option<&'a Deadline> {
        series.call.as_ref().map(|call| call.deadline(self.extended.as_ref()))
    }

    /// How an application that arrives at `now` stands to this State's deadline; nothing is taken
    /// without a call, before it is public, or for a meeting that is not to be held.
    #[must_use]
    pub fn timeliness(&self, series: &Series, now: Timestamp) -> Timeliness {
        self.timeliness_with(None, series, now)
    }

    /// The same for an applicant who alone was given until `own`, if that is later.
    #[must_use]
    pub fn timeliness_with(&self, own: Option<&Deadline>, series: &Series, now: Timestamp) -> Timeliness {
        let extended =
            [self.extended.as_ref(), own].into_iter().flatten().max_by_key(|deadline| deadline.instant());
        match (&series.call, &self.standing) {
            (_, Standing::Cancelled { .. } | Standing::Held) | (None, _) => Timeliness::TooLate,
            (Some(_), _) if !series.is_public(now) => Timeliness::TooEarly,
            (Some(call), _) => call.timeliness(now, extended),
        }
    }

    /// Decides that the meeting is held.
    ///
    /// # Errors
    ///
    /// Refuses with too few applications, and for a meeting that is cancelled or over.
    pub fn hold(
        &mut self,
        format: &Format,
        applications: u16,
        now: Timestamp,
    ) -> Result<(), StandingRefusal> {
        if self.standing != Standing::Planned {
            return Err(StandingRefusal::NotFromHere);
        }
        if applications < format.minimum_applications {
            return Err(StandingRefusal::TooFewApplications {
                are: applications,
                needed: format.minimum_applications,
            });
        }
        self.standing = Standing::Confirmed { since: now };
        Ok(())
    }

    /// Decides that the meeting is not held.
    ///
    /// # Errors
    ///
    /// Refuses without a reason, and for a meeting that is cancelled or over.
    pub fn cancel(&mut self, reason: &str, now: Timestamp) -> Result<(), StandingRefusal> {
        if reason.trim().is_empty() {
            return Err(StandingRefusal::NoReason);
        }
        match self.standing {
            Standing::Planned | Standing::Confirmed { .. } => {
                self.standing = Standing::Cancelled { since: now, reason: reason.trim().to_owned() };
                Ok(())
            }
            Standing::Cancelled { .. } | Standing::Held => Err(StandingRefusal::NotFromHere),
        }
    }

    /// Takes a cancellation back.
    ///
    /// # Errors
    ///
    /// Refuses for a meeting that is not cancelled.
    pub fn reinstate(&mut self) -> Result<(), StandingRefusal> {
        if !matches!(self.standing, Standing::Cancelled { .. }) {
            return Err(StandingRefusal::NotFromHere);
        }
        self.standing = Standing::Planned;
        Ok(())
    }

    /// Whether it is on the programme: neither cancelled nor given up.
    #[must_use]
    pub fn is_on(&self) -> bool {
        !matches!(self.standing, Standing::Cancelled { .. })
    }
}
