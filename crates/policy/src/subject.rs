//! The thing that something is done to, as far as the rules need to know it.

use std::fmt::Display;

use domain::{
    application::{Application, State},
    ids::{ApplicationId, SeriesId},
    meeting::Meeting,
    series::Series,
    state::StateCode,
    summary::Summary,
};
use jiff::Timestamp;

/// The part of a thing's state that rules speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A series, and what belongs to it, before it is public.
    Hidden,
    /// A series, and what belongs to it, once it is public.
    Public,
    /// An application that was never handed in.
    Draft,
    /// An application that was handed in, whether or not an inner decision was made.
    Received,
    /// An application whose decision the applicant may know.
    Released,
    /// An application that was taken back.
    Withdrawn,
    /// The platform itself: people, the log, what belongs to no series.
    Platform,
}

impl Phase {
    /// All phases, for tables.
    pub const ALL: [Self; 7] = [
        Self::Hidden,
        Self::Public,
        Self::Draft,
        Self::Received,
        Self::Released,
        Self::Withdrawn,
        Self::Platform,
    ];
}

/// Whether an application is there for those who assess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Assessing {
    /// Nobody asked whether there is a conflict of interest: nobody assesses it.
    #[default]
    Unasked,
    /// The actor has a conflict of interest: not there for an assessor, and not an organiser's to score.
    Conflict,
    /// It is not there for assessors: not assigned to this one, not declared yet what must be, or closed.
    Kept,
    /// It is there.
    Free,
}

/// The thing that something is done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What the log calls it.
    pub(crate) name: String,
    pub(crate) phase: Phase,
    pub(crate) series: Option<SeriesId>,
    pub(crate) state: Option<StateCode>,
    pub(crate) application: Option<ApplicationId>,
    pub(crate) assessing: Assessing,
}

impl Subject {
    /// A series at `now`.
    #[must_use]
    pub fn series(series: &Series, now: Timestamp) -> Self {
        Self {
            name: series.id.to_string(),
            phase: if series.is_public(now) { Phase::Public } else { Phase::Hidden },
            series: Some(series.id),
            state: None,
            application: None,
            assessing: Assessing::Unasked,
        }
    }

    /// A meeting of a series at `now`.
    #[must_use]
    pub fn meeting(meeting: &Meeting, series: &Series, now: Timestamp) -> Self {
        Self { name: meeting.id.to_string(), state: Some(meeting.state), ..Self::series(series, now) }
    }

    /// An application to speak about `state`.
    #[must_use]
    pub fn application(application: &Application, state: StateCode) -> Self {
        let released = application.decision().is_some_and(|decision| decision.released.is_some());
        Self::of_application(application.id, application.series, state, (application.state(), released))
    }

    /// An application to speak about `state`, as a list of `series` has it.
    #[must_use]
    pub fn listed(summary: &Summary, series: SeriesId, state: StateCode) -> Self {
        Self::of_application(summary.id, series, state, (summary.state, summary.released))
    }

    fn of_application(
        id: ApplicationId,
        series: SeriesId,
        state: StateCode,
        (stands, released): (State, bool),
    ) -> Self {
        let phase = match stands {
            State::Draft => Phase::Draft,
            State::Submitted(_) if released => Phase::Released,
            State::Submitted(_) => Phase::Received,
            State::Withdrawn(_) => Phase::Withdrawn,
        };
        Self {
            name: id.to_string(),
            phase,
            series: Some(series),
            state: Some(state),
            application: Some(id),
            assessing: Assessing::Unasked,
        }
    }

    /// The platform itself, or a thing of it with that name.
    #[must_use]
    pub fn platform(name: impl Display) -> Self {
        Self {
            name: name.to_string(),
            phase: Phase::Platform,
            series: None,
            state: None,
            application: None,
            assessing: Assessing::Unasked,
        }
    }

    /// The same, for somebody to whom it is there, or not, to assess.
    #[must_use]
    pub fn assessing(self, assessing: Assessing) -> Self {
        Self { assessing, ..self }
    }

    /// The same, under another name in the log: a part of it that has an id of its own.
    #[must_use]
    pub fn named(mut self, name: impl Display) -> Self {
        self.name = name.to_string();
        self
    }
}
