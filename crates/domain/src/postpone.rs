//! Postponing a series: what would move, said first, and then done as it was said.
//!
//! A series that is put off drags much along: its days, deadlines that have not passed, the days on
//! which statements are due, the slots of the programme, and the people who must be told. All of it
//! follows from the old plan and the new one, so it can be shown before anything is changed; what
//! is done is what was shown. The plan that was announced is kept.

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, DateTime},
};
use thiserror::Error;

use crate::{
    application::{Application, Outcome},
    ids::{ApplicationId, MeetingId, SlotId},
    letter::LetterKind,
    meeting::Meeting,
    programme::{Programme, Slot},
    series::{Announced, Mode, Series, Venue},
    state::StateCode,
    time::{Dates, DatesPrecision, DatesStatus, Deadline, DeadlineIssue},
};

/// What becomes of deadlines that have not passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deadlines {
    /// They stay where the call put them.
    Keep,
    /// They move by as many days as the series does.
    #[default]
    Along,
}

/// The plan that takes the place of the present one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPlan {
    /// The new dates.
    pub dates: Dates,
    /// How the meetings are then held.
    pub mode: Mode,
    /// Where.
    pub venue: Venue,
    /// What becomes of the deadlines.
    pub deadlines: Deadlines,
}

/// What a series consists of when it is postponed.
#[derive(Clone, Copy, Debug)]
pub struct Present<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// The programme as it is drawn up, if it is.
    pub programme: Option<&'a Programme>,
    /// The applications that were handed in.
    pub applications: &'a [Application],
    /// The deadlines that single applicants were given for themselves, drafts included.
    pub own: &'a [(ApplicationId, Deadline)],
}

/// A deadline that moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineMove {
    /// The State whose call was extended; the call itself if none.
    pub state: Option<StateCode>,
    /// What it was.
    pub from: Deadline,
    /// What it will be.
    pub to: Deadline,
}

/// The deadline of one applicant alone, which moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnMove {
    /// The application.
    pub application: ApplicationId,
    /// What it was.
    pub from: Deadline,
    /// What it will be.
    pub to: Deadline,
}

/// The day on which the statements of a meeting are due, which moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementMove {
    /// The State under Review.
    pub state: StateCode,
    /// The day on which they were due.
    pub from: Date,
    /// The day on which they will be due.
    pub to: Date,
}

/// A slot of the programme that moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotMove {
    /// The slot as it is.
    pub slot: Slot,
    /// When it will begin; nothing if the new days have no place for it, and it leaves the programme.
    pub to: Option<DateTime>,
}

/// All that would move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// The plan that is given up, as it will be kept.
    pub from: Announced,
    /// The new plan.
    pub to: NewPlan,
    /// By how many days the beginning moves.
    pub days: i32,
    /// The opening of the call, from and to, if it was still to come.
    pub opens: Option<(Timestamp, Timestamp)>,
    /// The deadlines that move. Those that have passed never do.
    pub deadlines: Vec<DeadlineMove>,
    /// The deadlines of single applicants that move. Those that have passed never do.
    pub own: Vec<OwnMove>,
    /// The days on which statements are due, of meetings for which they move.
    pub statements: Vec<StatementMove>,
    /// The slots of the programme.
    pub slots: Vec<SlotMove>,
    /// Who is told: a letter to each of these applicants.
    pub told: Vec<(LetterKind, Vec<ApplicationId>)>,
}

/// Why a series cannot be postponed to that plan.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PostponeRefusal {
    /// The new plan is the present one.
    #[error("nothing moves")]
    NothingMoves,
    /// It was held already.
    #[error("it was held")]
    Held,
    /// The new dates are said to be moved or cancelled themselves.
    #[error("the new dates do not stand")]
    NotAPlan,
    /// A deadline would come to lie where there is none.
    #[error("a deadline cannot move there")]
    Deadline(DeadlineIssue),
}

/// What would move if a series were postponed at `now`.
///
/// The first day of the programme moves to the first new day, the second to the second, and so on.
/// A slot for which no day is left, or whose day is not known yet, leaves the programme.
///
/// # Errors
///
/// Says why the series cannot be postponed so.
pub fn moves(present: Present<'_>, plan: NewPlan, now: Timestamp) -> Result<Moves, PostponeRefusal> {
    let Present { series, meetings, programme, applications, .. } = present;
    if series.held.is_some() {
        return Err(PostponeRefusal::Held);
    }
    if matches!(plan.dates.status(), DatesStatus::Moved | DatesStatus::Cancelled) {
        return Err(PostponeRefusal::NotAPlan);
    }
    let span = |dates: &Dates| (dates.start(), dates.end(), dates.precision());
    if span(&plan.dates) == span(&series.dates) && plan.mode == series.mode {
        return Err(PostponeRefusal::NothingMoves);
    }
    let days = plan.dates.start().since(series.dates.start()).map_or(0, |span| span.get_days());
    let along = plan.deadlines == Deadlines::Along && days != 0;
    let slots = slots(programme, &plan.dates);
    let opens = series.call.as_ref().and_then(|call| call.opens).filter(|opens| along && now < *opens);
    Ok(Moves {
        from: Announced {
            until: Some(now),
            dates: series.dates.with_status(DatesStatus::Moved),
            mode: series.mode,
            venue: series.venue.clone(),
        },
        days,
        opens: opens.and_then(|opens| Some((opens, later(opens, days, &series.time_zone)?))),
        deadlines: if along { deadlines(series, meetings, days, now)? } else { Vec::new() },
        own: if along { own(present.own, days, now)? } else { Vec::new() },
        statements: statements(present, &plan.dates, &slots),
        slots,
        told: vec![(LetterKind::Postponed, told(applications))],
        to: plan,
    })
}

/// The instant at the same time of day, so many days later.
fn later(at: Timestamp, days: i32, zone: &str) -> Option<Timestamp> {
    let there = at.in_tz(zone).ok()?;
    there.checked_add(days.days()).ok().map(|moved| moved.timestamp())
}

fn deadlines(
    series: &Series,
    meetings: &[Meeting],
    days: i32,
    now: Timestamp,
) -> Result<Vec<DeadlineMove>, PostponeRefusal> {
    let call = series.call.iter().map(|call| (None, &call.closes));
    let extended =
        meetings.iter().filter_map(|meeting| Some((Some(meeting.state), meeting.extended.as_ref()?)));
    call.chain(extended)
        .filter(|(_, deadline)| !deadline.has_passed(now))
        .map(|(state, from)| {
            let to = from.moved_by(days).map_err(PostponeRefusal::Deadline)?;
            Ok(DeadlineMove { state, from: from.clone(), to })
        })
        .collect()
}

fn own(
    own: &[(ApplicationId, Deadline)],
    days: i32,
    now: Timestamp,
) -> Result<Vec<OwnMove>, PostponeRefusal> {
    own.iter()
        .filter(|(_, deadline)| !deadline.has_passed(now))
        .map(|(application, from)| {
            let to = from.moved_by(days).map_err(PostponeRefusal::Deadline)?;
            Ok(OwnMove { application: *application, from: from.clone(), to })
        })
        .collect()
}

fn slots(programme: Option<&Programme>, dates: &Dates) -> Vec<SlotMove> {
    let Some(programme) = programme else { return Vec::new() };
    let mut before: Vec<Date> = programme.slots.iter().map(|slot| slot.start.date()).collect();
    before.sort_unstable();
    before.dedup();
    let after: Vec<Date> = dates.days().map(Iterator::collect).unwrap_or_default();
    let to = |slot: &Slot| {
        let at = before.iter().position(|day| *day == slot.start.date())?;
        after.get(at).map(|day| day.to_datetime(slot.start.time()))
    };
    let moved = programme.slots.iter().map(|slot| SlotMove { to: to(slot), slot: slot.clone() });
    moved.filter(|moved| moved.to != Some(moved.slot.start)).collect()
}

fn statements(present: Present<'_>, dates: &Dates, slots: &[SlotMove]) -> Vec<StatementMove> {
    let on = present.meetings.iter().filter(|meeting| meeting.is_on());
    on.filter_map(|meeting| {
        let placed = present.programme.and_then(|programme| {
            programme.slots.iter().find(|slot| matches!(slot.what, crate::programme::What::Meeting { meeting: of } if of == meeting.id))
        });
        let before = placed.map_or(present.series.dates.start(), |slot| slot.start.date());
        let moved = placed.and_then(|slot| slots.iter().find(|moved| moved.slot.id == slot.id));
        let after = match (placed, moved) {
            (Some(_), None) => before,
            (_, Some(SlotMove { to: Some(to), .. })) => to.date(),
            (None, _) | (_, Some(SlotMove { to: None, .. })) => dates.start(),
        };
        let lead = i64::from(meeting.format(present.series).statement_lead_days).days();
        let (from, to) = (before.saturating_sub(lead), after.saturating_sub(lead));
        (from != to).then_some(StatementMove { state: meeting.state, from, to })
    })
    .collect()
}

/// Everybody whose application stands and who was not told that it was declined.
fn told(applications: &[Application]) -> Vec<ApplicationId> {
    let declined = |one: &Application| {
        one.decision()
            .is_some_and(|decision| decision.outcome == Outcome::Declined && decision.released.is_some())
    };
    applications.iter().filter(|one| one.is_submitted() && !declined(one)).map(|one| one.id).collect()
}

impl Moves {
    /// Does to the series what was shown.
    pub fn apply(&self, series: &mut Series) {
        series.announced.push(self.from.clone());
        series.dates = self.to.dates;
        series.mode = self.to.mode;
        series.venue = self.to.venue.clone();
        if let Some(call) = &mut series.call {
            if let Some(moved) = self.deadlines.iter().find(|moved| moved.state.is_none()) {
                call.closes = moved.to.clone();
            }
            if let Some((_, to)) = self.opens {
                call.opens = Some(to);
            }
        }
    }

    /// Does to a meeting what was shown, and says whether anything was to be done.
    pub fn apply_to_meeting(&self, meeting: &mut Meeting) -> bool {
        let moved = self.deadlines.iter().find(|moved| moved.state == Some(meeting.state));
        if let Some(moved) = moved {
            meeting.extended = Some(moved.to.clone());
        }
        moved.is_some()
    }

    /// Does to an application what was shown, and says whether anything was to be done.
    pub fn apply_to_application(&self, application: &mut Application) -> bool {
        let moved = self.own.iter().find(|moved| moved.application == application.id);
        if let Some(moved) = moved {
            application.extended = Some(moved.to.clone());
        }
        moved.is_some()
    }

    /// Does to the programme what was shown.
    pub fn apply_to_programme(&self, programme: &mut Programme) {
        let to = |id: SlotId| self.slots.iter().find(|moved| moved.slot.id == id).map(|moved| moved.to);
        programme.slots.retain_mut(|slot| match to(slot.id) {
            None => true,
            Some(None) => false,
            Some(Some(start)) => {
                slot.start = start;
                true
            }
        });
        programme.sort();
    }

    /// The meetings that leave the programme.
    pub fn without_place(&self) -> impl Iterator<Item = MeetingId> + '_ {
        self.slots.iter().filter(|moved| moved.to.is_none()).flat_map(|moved| moved.slot.meetings()).copied()
    }

    /// Whether the plan names the days, so that the programme can follow.
    #[must_use]
    pub fn names_days(&self) -> bool {
        self.to.dates.precision() == DatesPrecision::Day
    }
}
