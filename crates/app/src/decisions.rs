//! Decisions: who speaks, who waits in the reserve, who does not; and when they may know.
//!
//! Several decisions are one unit of work: all of them or none, one log entry each. Whoever decides
//! says which version of each application was looked at; if one changed since, nothing is done.

use domain::{
    application::{Application, Outcome, Refusal},
    desk::{Effect, Preview, Releases, Verdict},
    filter::{Seat, Standing},
    ids::{ApplicationId, MeetingId},
    letter::LetterKind,
    meeting::Meeting,
    series::{Series, SeriesKey},
    summary::Summary,
};
use jiff::Timestamp;
use policy::{Action, Actor, Permit, Subject, authorise};
use store::{Entries, Tx, View};
use thiserror::Error as ThisError;

use crate::{App, Error, desk::application_of};

mod reminders;

/// An application in the version in which it was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Which.
    pub application: ApplicationId,
    /// How often it had been saved.
    pub version: i64,
    /// The place in the reserve, if it is to have one.
    pub rank: Option<u16>,
}

/// Why nothing was decided.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum DecideRefusal {
    /// No application was picked.
    #[error("nothing was picked")]
    Nothing,
    /// Some of the applications cannot be decided so; the others were left as they were too.
    #[error("some cannot be decided so")]
    Some(Vec<(ApplicationId, Refusal)>),
}

impl App {
    /// What deciding about these applications would change. It changes nothing.
    ///
    /// # Errors
    ///
    /// Refuses an empty pick; [`Error::NotFound`] if one is not there or not the actor's to decide.
    pub async fn preview_decisions(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        ids: &[ApplicationId],
        verdict: &Verdict,
    ) -> Result<Preview, Error<DecideRefusal>> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let summaries = view.summaries(series.id).await?;
        let mut effects = Vec::new();
        for id in ids {
            let (application, meeting, _) = decidable(&mut view, actor, &series, *id).await.map_err(widen)?;
            let rank = next_rank(&summaries, &effects, &application, verdict);
            let mut after = application.clone();
            let result = apply(&mut after, verdict, rank, now);
            effects.push(Effect { before: Summary::from(&application), meeting, rank, result });
        }
        if effects.is_empty() {
            return Err(Error::Refused(DecideRefusal::Nothing));
        }
        let seats = seats(&series, &summaries, &effects, verdict);
        Ok(Preview { series, effects, seats })
    }

    /// Decides about applications: about all of them or, if one cannot be decided so, about none.
    ///
    /// # Errors
    ///
    /// Refuses what cannot be decided so; [`Error::Stale`] if somebody changed one in the meantime.
    pub async fn decide(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        picked: &[Picked],
        verdict: &Verdict,
    ) -> Result<(), Error<DecideRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let (mut entries, mut refused) = (Vec::new(), Vec::new());
        for one in picked {
            let (mut application, _, permit) =
                decidable(&mut tx, actor, &series, one.application).await.map_err(widen)?;
            if application.version != one.version {
                return Err(Error::Stale);
            }
            if let Err(refusal) = apply(&mut application, verdict, one.rank, now) {
                refused.push((one.application, refusal));
                continue;
            }
            tx.save_application(&mut application).await?;
            let note = match verdict {
                Verdict::Decide { outcome, .. } => outcome.name(),
                Verdict::Undecide => "undecided",
            };
            entries.push(permit.noting(note).entry(now));
        }
        if !refused.is_empty() {
            return Err(Error::Refused(DecideRefusal::Some(refused)));
        }
        let entries = Entries::of(entries).ok_or(Error::Refused(DecideRefusal::Nothing))?;
        tx.commit(entries).await?;
        Ok(())
    }

    /// The decisions that applicants do not know yet, as far as the actor looks after them.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever looks after none of the meetings.
    pub async fn releases(&self, actor: &Actor, key: &SeriesKey) -> Result<Releases, Error> {
        let mut view = self.store.view().await?;
        let looked = self.look_after(&mut view, actor, key).await?;
        let summaries = view.summaries(looked.series.id).await?;
        let waits = |one: &&Summary| matches!(Standing::of(one), Standing::Decided(_)) && !one.released;
        let of = |meeting: &Meeting| {
            summaries
                .iter()
                .filter(waits)
                .filter(|one| one.meeting == meeting.id)
                .cloned()
                .collect::<Vec<_>>()
        };
        let theirs = |one: &&Summary| looked.meetings.iter().any(|meeting| meeting.id == one.meeting);
        let open = |one: &&Summary| Seat::of(one) == Some(Seat::Open);
        let unanswered = summaries.iter().filter(theirs).filter(open).count();
        let meetings = looked.meetings.into_iter().map(|meeting| (of(&meeting), meeting));
        let meetings = meetings.filter(|(waiting, _)| !waiting.is_empty());
        let meetings = meetings.map(|(waiting, meeting)| (meeting, waiting)).collect();
        Ok(Releases { series: looked.series, meetings, unanswered })
    }

    /// Lets applicants know the decisions: writes to each, into the outbox, and gives what was
    /// released. Whoever released says which versions were looked at.
    ///
    /// # Errors
    ///
    /// Refuses what is not decided, or released before; [`Error::Stale`] if one changed since.
    pub async fn release(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        picked: &[Picked],
    ) -> Result<(), Error<DecideRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let mut entries = Vec::new();
        for one in picked {
            let (mut application, _, permit) =
                decidable(&mut tx, actor, &series, one.application).await.map_err(widen)?;
            if application.version != one.version {
                return Err(Error::Stale);
            }
            application
                .release(now)
                .map_err(|refusal| Error::Refused(DecideRefusal::Some(vec![(one.application, refusal)])))?;
            tx.save_application(&mut application).await?;
            self.tell(&mut tx, &application, &series, now).await?;
            entries.push(permit.noting("released").entry(now));
        }
        let entries = Entries::of(entries).ok_or(Error::Refused(DecideRefusal::Nothing))?;
        tx.commit(entries).await?;
        Ok(())
    }

    /// Writes the letter that tells of a decision: one, whatever was decided, since two to some and one
    /// to others would tell the decision to whoever sees the mailbox.
    async fn tell(
        &self,
        tx: &mut Tx,
        application: &Application,
        series: &Series,
        now: Timestamp,
    ) -> Result<(), store::Error> {
        let kind = match application.decision().map(|decision| decision.outcome) {
            Some(Outcome::Selected) => LetterKind::Selected,
            Some(Outcome::Reserve) => LetterKind::Reserve,
            Some(Outcome::Declined) => LetterKind::Declined,
            None => return Ok(()),
        };
        self.write_to_applicant(tx, kind, application, series, now).await
    }
}

/// An application that the actor may decide about.
async fn decidable(
    view: &mut View,
    actor: &Actor,
    series: &Series,
    id: ApplicationId,
) -> Result<(Application, Meeting, Permit), Error> {
    let application = application_of(view, series.id, id).await?;
    let meeting = view.meeting(application.meeting).await?.ok_or(Error::NotFound)?;
    let subject = Subject::application(&application, meeting.state);
    let permit = match authorise(actor, Action::Decide, &subject) {
        Ok(permit) => permit,
        // A withdrawn one may be looked at, and the domain says why nothing can be decided.
        Err(_) => authorise(actor, Action::Inspect, &subject)?,
    };
    Ok((application, meeting, permit))
}

fn apply(
    application: &mut Application,
    verdict: &Verdict,
    rank: Option<u16>,
    now: Timestamp,
) -> Result<(), Refusal> {
    // Whoever took the application back is decided about no more, and nothing is taken back either.
    if !application.is_submitted() {
        return Err(Refusal::NotFromHere);
    }
    match verdict {
        Verdict::Decide { outcome, reason } => application.decide(*outcome, rank, reason, now),
        Verdict::Undecide => application.undecide(),
    }
}

/// The next free place in the reserve of the application's meeting; its own, if it has one.
fn next_rank(
    summaries: &[Summary],
    before: &[Effect],
    application: &Application,
    verdict: &Verdict,
) -> Option<u16> {
    if !matches!(verdict, Verdict::Decide { outcome: Outcome::Reserve, .. }) {
        return None;
    }
    let own = application.decision().filter(|decision| decision.outcome == Outcome::Reserve);
    if let Some(rank) = own.and_then(|decision| decision.rank) {
        return Some(rank);
    }
    let of_meeting = |meeting: MeetingId| meeting == application.meeting;
    let taken = summaries
        .iter()
        .filter(|one| of_meeting(one.meeting) && one.outcome == Some(Outcome::Reserve))
        .filter_map(|one| one.rank);
    let given = before.iter().filter(|effect| of_meeting(effect.meeting.id)).filter_map(|effect| effect.rank);
    Some(taken.chain(given).max().unwrap_or_default().saturating_add(1))
}

/// By meeting that is touched: how many would be chosen, and how many its hour holds.
fn seats(
    series: &Series,
    summaries: &[Summary],
    effects: &[Effect],
    verdict: &Verdict,
) -> Vec<(Meeting, u16, u16)> {
    let chosen_now = matches!(verdict, Verdict::Decide { outcome: Outcome::Selected, .. });
    let mut seats: Vec<(Meeting, u16, u16)> = Vec::new();
    for effect in effects {
        if seats.iter().any(|(meeting, ..)| meeting.id == effect.meeting.id) {
            continue;
        }
        let touched = |id| effects.iter().any(|other| other.before.id == id && other.result.is_ok());
        let stays = summaries.iter().filter(|one| {
            one.meeting == effect.meeting.id && domain::agenda::holds_seat(one) && !touched(one.id)
        });
        let new = effects
            .iter()
            .filter(|other| chosen_now && other.meeting.id == effect.meeting.id && other.result.is_ok());
        let chosen = u16::try_from(stays.count() + new.count()).unwrap_or(u16::MAX);
        seats.push((effect.meeting.clone(), chosen, effect.meeting.format(series).seats()));
    }
    seats
}

/// An error without a refusal, where one is possible.
pub(crate) fn widen<R>(error: Error) -> Error<R> {
    match error {
        Error::NotFound => Error::NotFound,
        Error::Forbidden => Error::Forbidden,
        Error::Stale => Error::Stale,
        Error::Locked => Error::Locked,
        Error::Broken(source) => Error::Broken(source),
        Error::Refused(never) => match never {},
    }
}
