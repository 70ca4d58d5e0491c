//! What of a series is there for somebody who assesses.

use std::collections::HashSet;

use domain::{
    application::Application,
    assessment::{Phase, Plan, conflict::Interests},
    ids::{ApplicationId, SeriesId},
    meeting::Meeting,
};
use policy::{Actor, Assessing, Subject};
use store::View;

/// What of a series is there for somebody who assesses. Only the policy lets somebody past it.
pub(super) struct Gate {
    pub(super) plan: Plan,
    is_declared: bool,
    interests: Interests,
    conflicts: HashSet<ApplicationId>,
    /// What was assigned, if nothing else is there; without what somebody said there is a conflict about.
    assigned: Option<Vec<ApplicationId>>,
    organises: bool,
}

impl Gate {
    pub(super) async fn of(view: &mut View, actor: &Actor, series: SeriesId) -> Result<Self, store::Error> {
        let plan = view.assessing(series).await?;
        let organises = actor.organises_part_of(series);
        let Some(person) = actor.person else {
            let (interests, conflicts) = (Interests::default(), HashSet::new());
            return Ok(Self { plan, is_declared: false, interests, conflicts, assigned: None, organises });
        };
        let declared = view.declaration(person).await?;
        let email = view.person(person).await?.map(|person| person.email).unwrap_or_default();
        let conflicts = view.conflicts_of(person, series).await?;
        let assigned = if plan.assigned_only { Some(view.assigned_to(person, series).await?) } else { None };
        Ok(Self {
            plan,
            is_declared: declared.is_some(),
            interests: Interests::of(&email, declared.as_ref()),
            conflicts: conflicts.into_iter().map(|one| one.application).collect(),
            assigned,
            organises,
        })
    }

    /// Whether something must be declared before anything is there.
    pub(super) fn must_declare(&self) -> bool {
        self.plan.wants_declaration() && !self.is_declared
    }

    /// The application as a thing to assess: to whom it is there, the policy knows by that.
    pub(super) fn subject(&self, application: &Application, meeting: &Meeting) -> Subject {
        let (id, answers) = (application.id, application.standing_answers());
        let is_in_conflict = self.conflicts.contains(&id)
            || self.interests.found(answers, meeting.state, &self.plan).is_some();
        let is_kept = self.plan.phase == Phase::Closed
            || self.must_declare()
            || self.assigned.as_ref().is_some_and(|assigned| !assigned.contains(&id));
        let assessing = match () {
            () if is_in_conflict => Assessing::Conflict,
            () if is_kept => Assessing::Kept,
            () => Assessing::Free,
        };
        Subject::application(application, meeting.state).assessing(assessing)
    }

    /// The applications among which some may be there. Whoever reads only what was assigned has nothing
    /// else looked for, so that what is hidden does not even take time.
    pub(super) async fn applications(
        &self,
        view: &mut View,
        meetings: &[Meeting],
    ) -> Result<Vec<Application>, store::Error> {
        let mut all = Vec::new();
        match &self.assigned {
            Some(assigned) if !self.organises => {
                for id in assigned {
                    all.extend(view.application(*id).await?);
                }
            }
            _ if self.must_declare() && !self.organises => {}
            _ => {
                for meeting in meetings {
                    all.extend(view.applications_of_meeting(meeting.id).await?);
                }
            }
        }
        Ok(all)
    }
}
