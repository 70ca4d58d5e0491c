//! Those who assess for a series, what there is for them to assess, and what keeps the two apart.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    application::{Application, State},
    assessment::{
        Assessment, Plan,
        conflict::{Cause, Declaration, Interests},
    },
    ids::{ApplicationId, MeetingId, PersonId},
    meeting::Meeting,
    person::{Office, Person},
    series::{Series, SeriesKey},
    state::StateCode,
};
use policy::{Action, Actor, Permit, Subject};
use store::View;

use crate::{App, Error, desk::own};

/// Somebody who assesses for a series.
pub(super) struct Assessor {
    pub(super) person: Person,
    pub(super) declared: Option<Declaration>,
    interests: Interests,
    /// The States that the appointment is for; all if none.
    states: Option<BTreeSet<StateCode>>,
}

/// All that assigning must know of a series.
pub(super) struct Team {
    pub(super) series: Series,
    pub(super) plan: Plan,
    pub(super) meetings: Vec<Meeting>,
    /// The applications that stand.
    pub(super) applications: Vec<Application>,
    /// By address.
    pub(super) assessors: Vec<Assessor>,
    pub(super) assigned: BTreeSet<(ApplicationId, PersonId)>,
    pub(super) assessments: Vec<Assessment>,
    said: BTreeMap<(ApplicationId, PersonId), Cause>,
}

impl Assessor {
    pub(super) fn name(&self) -> String {
        if self.person.name.is_empty() { self.person.email.clone() } else { self.person.name.clone() }
    }

    /// Whether the appointment is for that State.
    pub(super) fn is_for(&self, state: StateCode) -> bool {
        self.states.as_ref().is_none_or(|states| states.contains(&state))
    }

    /// Whether the assessor reads the language of an application.
    pub(super) fn reads(&self, application: &Application) -> bool {
        self.declared.as_ref().is_none_or(|declared| declared.reads(application.language))
    }
}

impl Team {
    /// The team of a series, with the permit of whoever runs it.
    pub(super) async fn of(
        app: &App,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<(Self, Permit), Error> {
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Manage, &Subject::series(&series, app.now()))?;
        let mut applications = view.applications_of_series(series.id).await?;
        applications.retain(|one| matches!(one.state(), State::Submitted(_)));
        let mut offices: BTreeMap<PersonId, Option<BTreeSet<StateCode>>> = BTreeMap::new();
        for (person, held) in view.all_appointments().await? {
            if held.office == Office::Assessor && held.series.is_none_or(|own| own == series.id) {
                let states = offices.entry(person).or_insert_with(|| Some(BTreeSet::new()));
                match (held.state, &mut *states) {
                    (Some(state), Some(all)) => drop(all.insert(state)),
                    _ => *states = None,
                }
            }
        }
        let mut assessors = Vec::new();
        for (id, states) in offices {
            let Some(person) = view.person(id).await? else { continue };
            let declared = view.declaration(id).await?;
            let interests = Interests::of(&person.email, declared.as_ref());
            assessors.push(Assessor { person, declared, interests, states });
        }
        assessors.sort_by(|one, other| one.person.email.cmp(&other.person.email));
        let said = view.conflicts(series.id).await?.into_iter();
        let team = Self {
            plan: view.assessing(series.id).await?,
            meetings: view.meetings(series.id).await?,
            assigned: view.assignments(series.id).await?.into_iter().collect(),
            assessments: view.assessments_of_series(series.id).await?,
            said: said.map(|one| ((one.application, one.assessor), one.cause)).collect(),
            applications,
            assessors,
            series,
        };
        Ok((team, permit))
    }

    /// The State that a meeting is about.
    pub(super) fn state(&self, meeting: MeetingId) -> Option<StateCode> {
        self.meetings.iter().find(|one| one.id == meeting).map(|one| one.state)
    }

    /// Why an assessor does not read an application, if there is a conflict of interest.
    pub(super) fn conflict(&self, assessor: &Assessor, application: &Application) -> Option<Cause> {
        let said = self.said.get(&(application.id, assessor.person.id)).copied();
        said.or_else(|| {
            let state = self.state(application.meeting)?;
            assessor.interests.found(application.standing_answers(), state, &self.plan)
        })
    }

    /// Whether an application was given scores by an assessor.
    pub(super) fn has_scored(&self, assessor: &Assessor, application: &Application) -> bool {
        self.assessments
            .iter()
            .any(|one| one.application == application.id && one.assessor == assessor.person.id)
    }

    /// Whether an application is there for an assessor once assessing is open.
    pub(super) fn has(&self, assessor: &Assessor, application: &Application) -> bool {
        let is_assigned =
            !self.plan.assigned_only || self.assigned.contains(&(application.id, assessor.person.id));
        is_assigned
            && self.state(application.meeting).is_some_and(|state| assessor.is_for(state))
            && self.conflict(assessor, application).is_none()
    }
}
