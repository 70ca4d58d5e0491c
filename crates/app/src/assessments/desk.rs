//! How the applications to a series are assessed: set up, watched, and kept free of conflicts of
//! interest by its organisers.

use domain::{
    assessment::{
        Plan,
        conflict::{Cause, Conflict},
        standings,
    },
    desk::{AssessingDesk, AssessorLine, ConflictLine, MeetingProgress},
    ids::{ApplicationId, PersonId},
    issue::Issues,
    series::SeriesKey,
    typed::Typed,
};
use policy::Actor;

use super::team::Team;
use crate::{App, Error, decisions::widen};

impl App {
    /// How the applications to a series are assessed.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run the series.
    pub async fn assessing_desk(&self, actor: &Actor, key: &SeriesKey) -> Result<AssessingDesk, Error> {
        let mut view = self.store.view().await?;
        let (team, _) = Team::of(self, &mut view, actor, key).await?;
        let scored = view.is_scored(team.series.id).await?;
        Ok(desk(team, scored))
    }

    /// Sets up how the applications to a series are assessed, and opens or closes phases.
    ///
    /// # Errors
    ///
    /// Refuses what is no plan, field by field; [`Error::Stale`] if it was changed since.
    pub async fn save_assessing(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &Typed,
    ) -> Result<(), Error<Issues>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (team, permit) = Team::of(self, &mut tx, actor, key).await.map_err(widen)?;
        let mut plan = Plan::read(typed, version).map_err(Error::Refused)?;
        tx.save_assessing(team.series.id, &mut plan).await?;
        tx.commit(permit.noting(format!("assessing {}", plan.phase.name())).entry(now)).await?;
        Ok(())
    }

    /// Enters that an assessor has a conflict of interest about an application, or takes that back.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] unless both belong to the series.
    pub async fn set_conflict(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (application, assessor): (ApplicationId, PersonId),
        is_there: bool,
    ) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (team, permit) = Team::of(self, &mut tx, actor, key).await?;
        let known = team.applications.iter().any(|one| one.id == application)
            && team.assessors.iter().any(|one| one.person.id == assessor);
        if !known {
            return Err(Error::NotFound);
        }
        if is_there {
            let conflict = Conflict { application, assessor, cause: Cause::Entered, at: now };
            tx.add_conflict(&conflict, team.series.id).await?;
        } else {
            tx.drop_conflict(application, assessor).await?;
        }
        let note = if is_there { "conflict entered" } else { "conflict taken back" };
        tx.commit(permit.noting(format!("{note} {application} {assessor}")).entry(now)).await?;
        Ok(())
    }
}

fn desk(team: Team, scored: bool) -> AssessingDesk {
    let found = standings(&team.series.criteria, &team.assessments);
    let each = usize::from(team.plan.each);
    let meetings = team.meetings.iter().map(|meeting| {
        let of = || team.applications.iter().filter(|one| one.meeting == meeting.id);
        let given = |id| found.applications.get(&id).map_or(0, |one| one.assessments);
        MeetingProgress {
            state: meeting.state,
            applications: of().count(),
            given: of().map(|one| given(one.id)).sum(),
            complete: of().filter(|one| given(one.id) >= each).count(),
        }
    });
    let meetings = meetings.collect();
    let (mut assessors, mut conflicts) = (Vec::new(), Vec::new());
    for assessor in &team.assessors {
        let here: Vec<_> = team.applications.iter().filter(|one| team.has(assessor, one)).collect();
        assessors.push(AssessorLine {
            person: assessor.person.id,
            name: assessor.name(),
            declared: assessor.declared.is_some(),
            has: here.len(),
            given: here.iter().filter(|one| team.has_scored(assessor, one)).count(),
            more: found.assessors.get(&assessor.person.id).map(|one| one.more),
        });
        for application in &team.applications {
            let Some(state) = team.state(application.meeting).filter(|state| assessor.is_for(*state)) else {
                continue;
            };
            let Some(cause) = team.conflict(assessor, application) else { continue };
            conflicts.push(ConflictLine {
                application: application.id,
                organisation: application.standing_answers().organisation().to_owned(),
                state,
                person: assessor.person.id,
                name: assessor.name(),
                cause,
            });
        }
    }
    let of = |one: &domain::application::Application| {
        let organisation = one.standing_answers().organisation().to_owned();
        team.state(one.meeting).map(|state| (one.id, organisation, state))
    };
    let applications = team.applications.iter().filter_map(of).collect();
    AssessingDesk {
        scored,
        meetings,
        assessors,
        groups: found.groups,
        apart: found.apart,
        conflicts,
        applications,
        plan: team.plan,
        series: team.series,
    }
}
