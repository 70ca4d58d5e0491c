//! Whoever makes a request, and what that makes of them for a thing.

use std::fmt;

use domain::{
    ids::{ApplicationId, PersonId, SeriesId},
    person::{Appointment, Office},
};
use seal::DataKey;

use crate::{subject::Subject, withheld::Withheld};

/// Whoever makes a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    /// The account, unless nobody is signed in.
    pub person: Option<PersonId>,
    /// The offices that the person holds.
    pub appointments: Vec<Appointment>,
    /// The application whose code was typed in this browser.
    pub application: Option<ApplicationId>,
    /// The key of that application, which the code or the browser brought along. No rule asks for it:
    /// it opens what is sealed.
    pub key: Option<DataKey>,
    /// Why the person's offices have no effect now, if they have none. See [`Actor::signed_in`].
    pub withheld: Option<Withheld>,
    /// Whether it is the operator at the command line, who holds the data folder and may do whatever
    /// those who keep the platform may.
    pub operator: bool,
}

/// What an actor is to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Anybody at all.
    Anyone,
    /// Holds the code of the application.
    Applicant,
    /// Speaks at the meeting.
    Speaker,
    /// Comes for a mission.
    Delegate,
    /// Leads the meeting.
    Moderator,
    /// Assesses applications.
    Assessor,
    /// Runs the series.
    Organiser,
    /// Runs all series, and with them the platform.
    Keeper,
}

impl Role {
    /// All roles, for tables.
    pub const ALL: [Self; 8] = [
        Self::Anyone,
        Self::Applicant,
        Self::Speaker,
        Self::Delegate,
        Self::Moderator,
        Self::Assessor,
        Self::Organiser,
        Self::Keeper,
    ];
}

impl Actor {
    /// The name and the key under which the browser keeps what it could not send to the open application.
    #[must_use]
    pub fn browser_key(&self) -> Option<(String, String)> {
        self.key.as_ref().map(DataKey::for_browsers)
    }

    /// Nobody in particular.
    #[must_use]
    pub fn anyone() -> Self {
        Self::default()
    }

    /// The operator at the command line.
    #[must_use]
    pub fn operator() -> Self {
        Self { operator: true, ..Self::default() }
    }

    /// Whoever has typed the code of that application.
    #[must_use]
    pub fn applicant(application: ApplicationId) -> Self {
        Self { application: Some(application), ..Self::default() }
    }

    /// Whether the actor holds an office for any series and State.
    #[must_use]
    pub fn holds(&self, office: Office) -> bool {
        self.appointments.iter().any(|appointment| appointment.office == office)
    }

    /// Whether the actor organises the whole of that series, and not some of its meetings.
    #[must_use]
    pub fn organises_all_of(&self, series: SeriesId) -> bool {
        let whole = |held: &Appointment| {
            held.office == Office::Organiser
                && held.state.is_none()
                && held.series.is_none_or(|own| own == series)
        };
        self.operator || self.appointments.iter().any(whole)
    }

    /// Whether the actor organises that series, or some of its meetings.
    #[must_use]
    pub fn organises_part_of(&self, series: SeriesId) -> bool {
        let here = |held: &Appointment| {
            held.office == Office::Organiser && held.series.is_none_or(|own| own == series)
        };
        self.operator || self.appointments.iter().any(here)
    }

    /// What the actor is to `subject`.
    pub(crate) fn roles<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = Role> + 'a {
        let applicant = self.application.is_some() && self.application == subject.application;
        let keeper = self.operator
            || self.appointments.iter().any(|held| {
                held.office == Office::Organiser && held.series.is_none() && held.state.is_none()
            });
        let organiser = self.operator.then_some(Role::Organiser);
        [Some(Role::Anyone), applicant.then_some(Role::Applicant), keeper.then_some(Role::Keeper), organiser]
            .into_iter()
            .flatten()
            .chain(self.appointments.iter().filter(|held| fits(held, subject)).map(|held| role(held.office)))
    }
}

fn fits(held: &Appointment, subject: &Subject) -> bool {
    let series = held.series.is_none() || held.series == subject.series;
    // A delegate's State is the one that sends: it opens and closes nothing.
    let state = held.office == Office::Delegate || held.state.is_none() || held.state == subject.state;
    series && state
}

fn role(office: Office) -> Role {
    match office {
        Office::Organiser => Role::Organiser,
        Office::Assessor => Role::Assessor,
        Office::Moderator => Role::Moderator,
        Office::Speaker => Role::Speaker,
        Office::Delegate => Role::Delegate,
    }
}

/// As the log calls the actor: an id, never a name.
impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.person, self.application) {
            (None, None) if self.operator => f.write_str("operator"),
            (Some(person), _) => write!(f, "{person}"),
            (None, Some(_)) => f.write_str("applicant"),
            (None, None) => f.write_str("anyone"),
        }
    }
}
