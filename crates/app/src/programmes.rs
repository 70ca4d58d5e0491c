//! The programme: drawn up by organisers, published in versions, followed by everybody.

mod read;

use domain::{
    application::{Application, SeatReply},
    ids::{MeetingId, SlotId},
    issue::{Issue, Issues},
    letter::LetterKind,
    meeting::Meeting,
    programme::{
        Attendance, Change, Programme, ProgrammeIssue, ProposalRefusal, Published, Slot, changes,
        working_days,
    },
    series::{Series, SeriesKey},
};
use policy::{Action, Actor, Permit, Subject, authorise};
use store::{Entries, Tx, View};
use thiserror::Error as ThisError;

pub use self::read::ProgrammeForReaders;
use crate::{App, Error};
pub use domain::programme::SlotForm;

/// A programme as organisers work on it.
#[derive(Clone, Debug)]
pub struct ProgrammeDesk {
    /// The series.
    pub series: Series,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// The draft; an empty one if none was begun.
    pub draft: Programme,
    /// What is wrong with the draft.
    pub issues: Vec<ProgrammeIssue>,
    /// The version that is public.
    pub published: Option<Published>,
    /// What publishing the draft would change.
    pub changes: Vec<Change>,
}

/// Why a programme was not changed or published.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum ProgrammeRefusal {
    /// What was typed makes no slot.
    #[error("the slot is not complete")]
    Slot(Issues),
    /// No programme can be proposed.
    #[error("no proposal")]
    Proposal(ProposalRefusal),
    /// A rule is broken that cannot be.
    #[error("a rule is broken")]
    Broken(Vec<ProgrammeIssue>),
    /// There is nothing new to be published.
    #[error("nothing changed")]
    NothingNew,
}

/// What is done to a draft.
#[derive(Clone, Debug)]
pub enum ProgrammeEdit {
    /// Begin anew with a proposal.
    Propose,
    /// Name the rooms, one a line.
    Rooms(String),
    /// Add a slot.
    Add(SlotForm),
    /// Change a slot.
    Change(SlotId, SlotForm),
    /// Take a slot out.
    Remove(SlotId),
    /// Begin a slot some minutes later, or earlier.
    Shift(SlotId, i64),
    /// Let two slots change places.
    Swap(SlotId, SlotId),
}

/// The most rooms of a series.
const ROOMS: usize = 20;

impl App {
    /// The programme of a series on the desk of its organisers.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not plan it.
    pub async fn programme_desk(&self, actor: &Actor, key: &SeriesKey) -> Result<ProgrammeDesk, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = plans(actor, &series, now)?;
        let meetings = view.meetings(series.id).await?;
        let draft = draft(&mut view, &series).await?;
        let published = view.published(series.id).await?;
        let people = attendance(&view.applications_of_series(series.id).await?);
        let issues = draft.issues(&series, &meetings, &people);
        let would = draft.publish(published.as_ref(), "", now);
        let changes = published.as_ref().map(|before| changes(before, &would)).unwrap_or_default();
        Ok(ProgrammeDesk { series, meetings, draft, issues, published, changes })
    }

    /// Changes the draft of a programme, which must still be as it was at `version`.
    ///
    /// # Errors
    ///
    /// Refuses what makes no slot and no proposal; a draft may break other rules until it is
    /// published.
    pub async fn edit_programme(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        edit: ProgrammeEdit,
    ) -> Result<(), Error<ProgrammeRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = plans(actor, &series, now)?;
        let meetings = tx.meetings(series.id).await?;
        let mut draft = draft(&mut tx, &series).await?;
        if draft.version != version {
            return Err(Error::Stale);
        }
        let fresh = SlotId::random(&mut self.dice());
        let note = match edit {
            ProgrammeEdit::Propose => {
                let people = attendance(&tx.applications_of_series(series.id).await?);
                let days = working_days(&series).map_err(refuse_proposal)?;
                let rooms = draft.rooms.clone();
                let proposed =
                    Programme::proposed(&series, &meetings, rooms, &days, &people, &mut self.dice())
                        .map_err(refuse_proposal)?;
                draft.slots = keep_ids(proposed.slots, &draft.slots);
                "proposed"
            }
            ProgrammeEdit::Rooms(lines) => {
                let rooms: Vec<_> =
                    lines.lines().map(domain::text::clean_line).filter(|name| !name.is_empty()).collect();
                let used = draft.slots.iter().map(|slot| usize::from(slot.room) + 1).max().unwrap_or(1);
                if rooms.len() < used || rooms.len() > ROOMS {
                    let (min, max) = (i64::try_from(used).unwrap_or(1), 20);
                    return Err(refuse("rooms", Issue::NotANumber { min, max }));
                }
                draft.rooms = rooms;
                "rooms"
            }
            ProgrammeEdit::Add(form) => {
                let slot = form.parse(fresh, &draft, &meetings).map_err(refuse_slot)?;
                draft.slots.push(slot);
                "slot added"
            }
            ProgrammeEdit::Change(id, form) => {
                let slot = form.parse(id, &draft, &meetings).map_err(refuse_slot)?;
                *find(&mut draft, id)? = slot;
                "slot changed"
            }
            ProgrammeEdit::Remove(id) => {
                find(&mut draft, id)?;
                draft.slots.retain(|slot| slot.id != id);
                "slot removed"
            }
            ProgrammeEdit::Shift(id, minutes) => {
                let by = jiff::SignedDuration::from_mins(minutes.clamp(-1440, 1440));
                let slot = find(&mut draft, id)?;
                slot.start = slot.start.checked_add(by).unwrap_or(slot.start);
                "slot moved"
            }
            ProgrammeEdit::Swap(one, other) => {
                let (first, second) = (find(&mut draft, one)?.clone(), find(&mut draft, other)?.clone());
                let place = |slot: &mut Slot, to: &Slot| (slot.start, slot.room) = (to.start, to.room);
                place(find(&mut draft, one)?, &second);
                place(find(&mut draft, other)?, &first);
                "slots swapped"
            }
        };
        draft.sort();
        tx.save_programme(&mut draft).await?;
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(())
    }

    /// Publishes the draft as the next version, and writes to the speakers whose meeting moved.
    ///
    /// # Errors
    ///
    /// Refuses a draft that breaks a rule that cannot stand, and one that changes nothing.
    pub async fn publish_programme(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        note: &str,
    ) -> Result<Published, Error<ProgrammeRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = plans(actor, &series, now)?;
        let meetings = tx.meetings(series.id).await?;
        let draft = draft(&mut tx, &series).await?;
        if draft.version != version {
            return Err(Error::Stale);
        }
        let applications = tx.applications_of_series(series.id).await?;
        let broken: Vec<_> = draft
            .issues(&series, &meetings, &attendance(&applications))
            .into_iter()
            .filter(|issue| !issue.may_stand())
            .collect();
        if !broken.is_empty() {
            return Err(Error::Refused(ProgrammeRefusal::Broken(broken)));
        }
        let before = tx.published(series.id).await?;
        let published = draft.publish(before.as_ref(), &domain::text::clean_text(note), now);
        let changed = before.as_ref().map(|before| changes(before, &published));
        if changed.as_ref().is_some_and(Vec::is_empty) || published.slots.is_empty() {
            return Err(Error::Refused(ProgrammeRefusal::NothingNew));
        }
        tx.add_published(series.id, &published).await?;
        self.tell_of_changes(&mut tx, &series, &applications, changed.as_deref()).await?;
        tx.commit(permit.noting(format!("version {}", published.number)).entry(now)).await?;
        Ok(published)
    }

    /// Writes to those who hold a seat at a meeting whose slot changed. Nobody is written to of a
    /// first version: the letters of selection say where it is.
    async fn tell_of_changes(
        &self,
        tx: &mut Tx,
        series: &Series,
        applications: &[Application],
        changed: Option<&[Change]>,
    ) -> Result<(), store::Error> {
        let now = self.now();
        let meetings: Vec<MeetingId> = changed
            .unwrap_or_default()
            .iter()
            .flat_map(|change| match change {
                Change::Added(slot) | Change::Removed(slot) | Change::Moved { after: slot, .. } => {
                    slot.meetings().to_vec()
                }
                Change::Replaced { before, after } => [before.meetings(), after.meetings()].concat(),
            })
            .collect();
        let told = applications.iter().filter(|one| {
            one.holds_seat()
                && matches!(one.seat(), Some(SeatReply::Confirmed(_)))
                && meetings.contains(&one.meeting)
        });
        for one in told {
            self.write_to_applicant(tx, LetterKind::ProgrammeChanged, one, series, now).await?;
        }
        Ok(())
    }

    /// Keeps a programme as it was published in the past: for the series that were held before this
    /// platform.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn keep_past_programme(&self, series: &Series, past: &[Published]) -> Result<(), Error> {
        let mut tx = self.store.begin().await?;
        for version in past {
            tx.add_published(series.id, version).await?;
        }
        let entry = Permit::of_the_system(series.id)
            .in_series(Some(series.id))
            .noting("past programme")
            .entry(self.now());
        tx.commit(Entries::from(entry)).await?;
        Ok(())
    }
}

/// Lets those plan who may; to all others there is no draft.
fn plans<R>(actor: &Actor, series: &Series, now: jiff::Timestamp) -> Result<Permit, Error<R>> {
    authorise(actor, Action::Plan, &Subject::series(series, now)).map_err(|_| Error::NotFound)
}

async fn draft(view: &mut View, series: &Series) -> Result<Programme, store::Error> {
    let draft = view.programme(series.id).await?;
    Ok(draft.unwrap_or_else(|| Programme::empty(series.id, &series.venue.name)))
}

/// Who must be at which meeting: the speakers who hold seats, each known by the address given.
fn attendance(applications: &[Application]) -> Attendance {
    let seats = applications.iter().filter(|one| one.holds_seat());
    Attendance(
        seats
            .map(|one| (one.meeting, vec![one.standing_answers().get("speaker_email").trim().to_lowercase()]))
            .filter(|(_, people)| people.iter().all(|person| !person.is_empty()))
            .collect(),
    )
}

/// A proposal keeps the ids that meetings have, so that calendars follow.
fn keep_ids(proposed: Vec<Slot>, before: &[Slot]) -> Vec<Slot> {
    proposed
        .into_iter()
        .map(|slot| match before.iter().find(|was| was.what == slot.what) {
            Some(was) => Slot { id: was.id, ..slot },
            None => slot,
        })
        .collect()
}

fn find<R>(draft: &mut Programme, id: SlotId) -> Result<&mut Slot, Error<R>> {
    draft.slots.iter_mut().find(|slot| slot.id == id).ok_or(Error::NotFound)
}

fn refuse(field: &str, issue: Issue) -> Error<ProgrammeRefusal> {
    let mut issues = Issues::default();
    issues.note(field, issue);
    refuse_slot(issues)
}

fn refuse_slot(issues: Issues) -> Error<ProgrammeRefusal> {
    Error::Refused(ProgrammeRefusal::Slot(issues))
}

fn refuse_proposal(refusal: ProposalRefusal) -> Error<ProgrammeRefusal> {
    Error::Refused(ProgrammeRefusal::Proposal(refusal))
}
