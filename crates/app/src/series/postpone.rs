//! A series that is put off: shown first, then done in one unit of work.

use domain::{
    application::Application,
    letter::LetterKind,
    meeting::Meeting,
    postpone::{Moves, PostponeRefusal, Present, moves},
    programme::{Programme, Published},
    series::{
        Series, SeriesKey,
        entry::{EntryIssues, read_plan},
    },
    typed::Typed,
};
use jiff::Timestamp;
use policy::{Action, Actor, Subject, authorise};
use store::View;
use thiserror::Error as ThisError;

use crate::{App, Error};

/// What putting a series off does.
#[derive(Clone, Debug)]
pub struct Postponement {
    /// The series as it is now.
    pub series: Series,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// What would move.
    pub moves: Moves,
    /// The number of the version of the programme that would be published with it.
    pub publishes: Option<u32>,
}

/// Why a series is not put off.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum PostponeFailure {
    /// What was typed is no plan.
    #[error("not a plan")]
    Entry(EntryIssues),
    /// The series cannot be put off to it.
    #[error("not to that plan")]
    Plan(PostponeRefusal),
}

/// All that is there of a series when it is put off.
struct There {
    meetings: Vec<Meeting>,
    programme: Option<Programme>,
    published: Option<Published>,
    applications: Vec<Application>,
    /// Drafts whose applicants alone were given more time.
    drafts: Vec<Application>,
}

impl App {
    /// What would move if a series were put off to the plan that was typed.
    ///
    /// # Errors
    ///
    /// Refuses what is no plan, and what cannot be put off.
    pub async fn preview_postponement(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        typed: &Typed,
    ) -> Result<Postponement, Error<PostponeFailure>> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Manage, &Subject::series(&series, now))?;
        let there = there(&mut view, &series).await?;
        let moves = there.moves(&series, typed, now)?;
        let publishes = there.next_version(&moves);
        Ok(Postponement { series, meetings: there.meetings, moves, publishes })
    }

    /// Puts a series off to the plan that was typed. The series must still be as it was at `version`,
    /// so that what is done is what was shown.
    ///
    /// # Errors
    ///
    /// Refuses what is no plan, and what cannot be put off.
    pub async fn postpone_series(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &Typed,
    ) -> Result<Postponement, Error<PostponeFailure>> {
        let now = self.now();
        let (mut tx, mut series, permit) = self.begin_edit(actor, key, version).await?;
        let mut there = there(&mut tx, &series).await?;
        let moves = there.moves(&series, typed, now)?;
        let publishes = there.next_version(&moves);
        moves.apply(&mut series);
        tx.save_series(&mut series).await?;
        for meeting in &mut there.meetings {
            if moves.apply_to_meeting(meeting) {
                tx.save_meeting(meeting).await?;
            }
        }
        if let Some(programme) = there.programme.as_mut().filter(|_| !moves.slots.is_empty()) {
            moves.apply_to_programme(programme);
            tx.save_programme(programme).await?;
            if publishes.is_some() {
                let next = programme.publish(there.published.as_ref(), "", now);
                tx.add_published(series.id, &next).await?;
            }
        }
        for application in there.applications.iter_mut().chain(&mut there.drafts) {
            if moves.apply_to_application(application) {
                tx.save_application(application).await?;
            }
        }
        for (kind, told) in &moves.told {
            for one in there.applications.iter().filter(|one| told.contains(&one.id)) {
                self.write_to_applicant(&mut tx, *kind, one, &series, now).await?;
            }
        }
        tx.commit(permit.noting(note(&moves)).entry(now)).await?;
        Ok(Postponement { series, meetings: there.meetings, moves, publishes })
    }
}

impl There {
    fn moves(&self, series: &Series, typed: &Typed, now: Timestamp) -> Result<Moves, Error<PostponeFailure>> {
        let plan = read_plan(typed).map_err(|issues| Error::Refused(PostponeFailure::Entry(issues)))?;
        let own = |one: &Application| Some((one.id, one.extended.clone()?));
        let own: Vec<_> = self.applications.iter().chain(&self.drafts).filter_map(own).collect();
        let present = Present {
            series,
            meetings: &self.meetings,
            programme: self.programme.as_ref(),
            applications: &self.applications,
            own: &own,
        };
        moves(present, plan, now).map_err(|refusal| Error::Refused(PostponeFailure::Plan(refusal)))
    }

    /// A programme that is public must not go on saying the old days.
    fn next_version(&self, moves: &Moves) -> Option<u32> {
        let published = self.published.as_ref().filter(|_| !moves.slots.is_empty())?;
        Some(published.number + 1)
    }
}

async fn there(view: &mut View, series: &Series) -> Result<There, store::Error> {
    let published = view.published(series.id).await?;
    let drawn = view.programme(series.id).await?;
    let as_published = published.as_ref().map(|version| Programme {
        series: series.id,
        rooms: version.rooms.clone(),
        slots: version.slots.clone(),
        version: 0,
    });
    // A deadline of their own moves along.
    let mut drafts = view.drafts(series.id).await?;
    drafts.retain(|draft| draft.extended.is_some());
    Ok(There {
        meetings: view.meetings(series.id).await?,
        programme: drawn.or(as_published),
        published,
        applications: view.applications_of_series(series.id).await?,
        drafts,
    })
}

fn note(moves: &Moves) -> String {
    let letters: usize = moves
        .told
        .iter()
        .filter(|(kind, _)| *kind == LetterKind::Postponed)
        .map(|(_, told)| told.len())
        .sum();
    let (deadlines, slots) = (moves.deadlines.len() + moves.own.len(), moves.slots.len());
    format!("postponed, days {}, deadlines {deadlines}, slots {slots}, letters {letters}", moves.days)
}
