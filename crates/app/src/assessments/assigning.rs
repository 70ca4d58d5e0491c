//! Assigning applications to assessors: proposed, looked at, and then made, the same by the same seed.

use domain::{
    application::Application,
    assessment::assign::{Assigned, Pair, Wanted, assign},
    desk::AssignDesk,
    ids::{ApplicationId, PersonId},
    series::SeriesKey,
};
use policy::Actor;
use rand_chacha::ChaCha8Rng;
use thiserror::Error as ThisError;

use super::team::{Assessor, Team};
use crate::{App, Error, decisions::widen};

/// Why nothing was assigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum AssignRefusal {
    /// There is nothing that could be assigned.
    #[error("nothing to assign")]
    Nothing,
}

/// What a seed proposes.
struct Proposal<'a> {
    applications: Vec<&'a Application>,
    found: Assigned,
}

impl App {
    /// What would be assigned with a seed. It changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run the series.
    pub async fn propose_assignment(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        seed: u64,
    ) -> Result<AssignDesk, Error> {
        let mut view = self.store.view().await?;
        let (team, _) = Team::of(self, &mut view, actor, key).await?;
        Ok(desk(&team, &proposal(&team, seed), seed))
    }

    /// Assigns what was proposed with a seed: all of it or, if something else would be proposed by now,
    /// nothing.
    ///
    /// # Errors
    ///
    /// Refuses an empty proposal; [`Error::Stale`] if it is not the one that was looked at.
    pub async fn assign(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (seed, seen): (u64, &str),
    ) -> Result<usize, Error<AssignRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (team, permit) = Team::of(self, &mut tx, actor, key).await.map_err(widen)?;
        let proposal = proposal(&team, seed);
        if fingerprint(&team, &proposal) != seen {
            return Err(Error::Stale);
        }
        let pairs = pairs(&team, &proposal);
        if pairs.is_empty() {
            return Err(Error::Refused(AssignRefusal::Nothing));
        }
        for (application, assessor) in &pairs {
            tx.assign((application.id, assessor.person.id), team.series.id).await?;
        }
        tx.commit(permit.noting(format!("assigned {}", pairs.len())).entry(now)).await?;
        Ok(pairs.len())
    }

    /// Takes back what was assigned and is not scored.
    ///
    /// # Errors
    ///
    /// Refuses if there is nothing to take back.
    pub async fn clear_assignment(
        &self,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<usize, Error<AssignRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (team, permit) = Team::of(self, &mut tx, actor, key).await.map_err(widen)?;
        let is_scored = |pair: &&(ApplicationId, PersonId)| {
            team.assessments.iter().any(|one| (one.application, one.assessor) == **pair)
        };
        let gone: Vec<_> = team.assigned.iter().filter(|pair| !is_scored(pair)).collect();
        if gone.is_empty() {
            return Err(Error::Refused(AssignRefusal::Nothing));
        }
        for (application, person) in &gone {
            tx.unassign(*application, *person).await?;
        }
        tx.commit(permit.noting(format!("assignment taken back {}", gone.len())).entry(now)).await?;
        Ok(gone.len())
    }
}

fn proposal(team: &Team, seed: u64) -> Proposal<'_> {
    // What the applicant knows the decision of is not assessed any more.
    let is_open = |one: &&Application| one.decision().is_none_or(|decision| decision.released.is_none());
    let applications: Vec<_> = team.applications.iter().filter(is_open).collect();
    let row = |application: &&Application| {
        team.assessors.iter().map(|assessor| pair(team, assessor, application)).collect::<Vec<_>>()
    };
    let wanted = Wanted {
        each: team.plan.each,
        at_most: team.plan.at_most,
        pairs: applications.iter().map(row).collect(),
    };
    let found = assign::<ChaCha8Rng>(&wanted, seed);
    Proposal { applications, found }
}

fn pair(team: &Team, assessor: &Assessor, application: &Application) -> Pair {
    let is_theirs = team.state(application.meeting).is_some_and(|state| assessor.is_for(state));
    let is_assigned = team.assigned.contains(&(application.id, assessor.person.id));
    match () {
        () if !is_theirs || team.conflict(assessor, application).is_some() => Pair::Never,
        () if is_assigned => Pair::Kept,
        () if assessor.reads(application) => Pair::Fits,
        () => Pair::Foreign,
    }
}

fn pairs<'a>(team: &'a Team, proposal: &Proposal<'a>) -> Vec<(&'a Application, &'a Assessor)> {
    let of = |(application, assessor): &(usize, usize)| {
        (proposal.applications[*application], &team.assessors[*assessor])
    };
    proposal.found.pairs.iter().map(of).collect()
}

/// Another proposal has another, whoever is in it.
fn fingerprint(team: &Team, proposal: &Proposal<'_>) -> String {
    let lines: String = pairs(team, proposal)
        .into_iter()
        .map(|(application, assessor)| format!("{} {}\n", application.id, assessor.person.id))
        .collect();
    crate::content_hash(lines.as_bytes())[..16].to_owned()
}

fn desk(team: &Team, proposal: &Proposal<'_>, seed: u64) -> AssignDesk {
    let named = |application: &Application| {
        let organisation = application.standing_answers().organisation().to_owned();
        team.state(application.meeting).map(|state| (organisation, state))
    };
    let new = pairs(team, proposal);
    let shown = new.iter().filter_map(|(application, assessor)| {
        let (organisation, state) = named(application)?;
        Some((organisation, state, assessor.name(), assessor.reads(application)))
    });
    let loads = team.assessors.iter().map(|assessor| {
        let before = team.assigned.iter().filter(|pair| pair.1 == assessor.person.id).count();
        let more = new.iter().filter(|(_, one)| one.person.id == assessor.person.id).count();
        (assessor.name(), before, before + more)
    });
    let lacking = proposal.applications.iter().zip(&proposal.found.lacking).filter(|(_, lacks)| **lacks > 0);
    let lacking = lacking.filter_map(|(application, lacks)| {
        named(application).map(|(organisation, state)| (organisation, state, *lacks))
    });
    AssignDesk {
        seed,
        fingerprint: fingerprint(team, proposal),
        pairs: shown.collect(),
        loads: loads.collect(),
        lacking: lacking.collect(),
        plan: team.plan,
        series: team.series.clone(),
    }
}
