//! The agenda of the organisers: what is late and what comes next, computed from what is there.
//!
//! Nobody keeps it up to date and nothing in it can be ticked off: a point goes when its cause goes.

use jiff::{SignedDuration, Span, Timestamp};

use crate::{
    application::Outcome,
    call::Timeliness,
    filter::{Seat, Standing},
    grant::{Trouble, Why},
    ids::{ApplicationId, MeetingId},
    meeting::{Meeting, Standing as MeetingStanding},
    panel::{Panel, PanelIssue},
    programme::Slot,
    series::Series,
    state::StateCode,
    summary::Summary,
    time::Deadline,
};

/// How pressing a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It should have been done.
    Late,
    /// It is due within two weeks, or can be done now.
    Now,
    /// It comes later.
    Later,
}

/// What a point of the agenda is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// The call closes then.
    CallCloses {
        /// The deadline.
        deadline: Deadline,
    },
    /// The call is closed, and so many applications are not decided.
    Undecided {
        /// How many.
        count: u16,
    },
    /// The call is closed, and a meeting that is not yet decided upon has too few applications.
    BelowMinimum {
        /// As many as there are.
        are: u16,
        /// As many as it takes.
        needed: u16,
    },
    /// Decisions that the applicants do not know.
    NotReleased {
        /// How many.
        count: u16,
    },
    /// Offered seats that nobody confirmed.
    NotConfirmed {
        /// How many.
        count: u16,
    },
    /// A seat fell free, and somebody is in the reserve. Who takes it a person decides.
    SeatFree {
        /// The first in the reserve.
        next: ApplicationId,
    },
    /// A travel grant fell free, and nobody has dealt with it yet. Who travels instead a person decides.
    GrantFree {
        /// Whose grant it was.
        application: ApplicationId,
        /// What happened.
        why: Why,
        /// Whether somebody is in the reserve of that meeting.
        reserve: bool,
    },
    /// Letters that wait for a look.
    LettersWaiting {
        /// How many.
        count: u16,
    },
    /// Speakers are chosen, and there is no panel, or one that breaks its rules.
    PanelDoesNotFit {
        /// How many things are wrong with it; none if there is no panel.
        issues: usize,
    },
    /// No version of the programme is public.
    ProgrammeNotPublished {
        /// The first day of the series.
        first_day: jiff::civil::Date,
    },
    /// So many who hold a seat closed at once all that they had released, or were closed by an
    /// organiser: whoever prints or says a name must know.
    Closed {
        /// How many.
        count: u16,
    },
    /// Statements are due on that day.
    StatementsDue {
        /// The first day on which any are.
        day: jiff::civil::Date,
    },
}

/// One point of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// How pressing it is.
    pub urgency: Urgency,
    /// The State, if it is about one meeting.
    pub state: Option<StateCode>,
    /// What it is about.
    pub matter: Matter,
}

/// What the agenda of one series is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// The applications that were handed in.
    pub applications: &'a [Summary],
    /// The panels that were arranged, with what is wrong with each.
    pub panels: &'a [(Panel, Vec<PanelIssue>)],
    /// The grants that fell free, and for which nothing was done yet.
    pub grants: &'a [Trouble],
    /// The letters that wait for a look.
    pub letters: u16,
    /// The slots of the public programme, if there is one.
    pub programme: Option<&'a [Slot]>,
}

/// How long before it something is on the agenda as due now.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long an offered seat may stay unanswered.
const PATIENCE: SignedDuration = SignedDuration::from_hours(10 * 24);

/// What is late and what comes next in one series, the most pressing first.
///
/// A series that was held has no agenda.
#[must_use]
pub fn agenda(facts: &Facts<'_>, now: Timestamp) -> Vec<Point> {
    if is_over(facts.series, now) {
        return Vec::new();
    }
    let mut points = Vec::new();
    facts.call(now, &mut points);
    for meeting in facts.meetings.iter().filter(|meeting| meeting.is_on()) {
        facts.meeting(meeting, now, &mut points);
    }
    facts.answers(now, &mut points);
    facts.closed(&mut points);
    facts.grants(&mut points);
    if facts.letters > 0 {
        points.push(Point::of_series(Urgency::Now, Matter::LettersWaiting { count: facts.letters }));
    }
    facts.programme(now, &mut points);
    facts.statements(now, &mut points);
    points.sort_by_key(|point| point.urgency);
    points
}

impl Point {
    fn of_series(urgency: Urgency, matter: Matter) -> Self {
        Self { urgency, state: None, matter }
    }
}

impl Facts<'_> {
    fn standing(&self, meeting: MeetingId) -> impl Iterator<Item = &Summary> {
        self.applications
            .iter()
            .filter(move |one| one.meeting == meeting && Standing::of(one) != Standing::Withdrawn)
    }

    fn call(&self, now: Timestamp, points: &mut Vec<Point>) {
        let open =
            self.meetings.iter().filter(|meeting| meeting.is_on() && is_open(self.series, meeting, now));
        let Some(deadline) = open.filter_map(|one| one.deadline(self.series)).min_by_key(|one| one.instant())
        else {
            return;
        };
        let urgency = if deadline.instant() <= now + SOON { Urgency::Now } else { Urgency::Later };
        points.push(Point::of_series(urgency, Matter::CallCloses { deadline: deadline.clone() }));
    }

    fn meeting(&self, meeting: &Meeting, now: Timestamp, points: &mut Vec<Point>) {
        let mut note = |urgency, matter| points.push(Point { urgency, state: Some(meeting.state), matter });
        let format = meeting.format(self.series);
        if is_closed(self.series, meeting, now) {
            let are = small(self.standing(meeting.id).count());
            if meeting.standing == MeetingStanding::Planned && are < format.minimum_applications {
                note(Urgency::Late, Matter::BelowMinimum { are, needed: format.minimum_applications });
            }
            let undecided = self.standing(meeting.id).filter(|one| Standing::of(one) == Standing::Undecided);
            match small(undecided.count()) {
                0 => {}
                count => note(Urgency::Late, Matter::Undecided { count }),
            }
        }
        let chosen = small(self.standing(meeting.id).filter(|one| holds_seat(one)).count());
        match self.panels.iter().find(|(panel, _)| panel.meeting == meeting.id) {
            Some((_, issues)) if !issues.is_empty() => {
                note(Urgency::Now, Matter::PanelDoesNotFit { issues: issues.len() });
            }
            None if chosen > 0 => note(Urgency::Now, Matter::PanelDoesNotFit { issues: 0 }),
            _ => {}
        }
        if let Some(next) = self.next_in_reserve(meeting.id) {
            note(Urgency::Now, Matter::SeatFree { next });
        }
    }

    fn grants(&self, points: &mut Vec<Point>) {
        for Trouble { application, state, why } in self.grants {
            let meeting = self.meetings.iter().find(|meeting| meeting.state == *state);
            let reserve = meeting.is_some_and(|meeting| self.reserve(meeting.id).next().is_some());
            let matter = Matter::GrantFree { application: *application, why: *why, reserve };
            points.push(Point { urgency: Urgency::Late, state: Some(*state), matter });
        }
    }

    fn reserve(&self, meeting: MeetingId) -> impl Iterator<Item = &Summary> {
        self.standing(meeting).filter(|one| Standing::of(one) == Standing::Decided(Outcome::Reserve))
    }

    /// The first in the reserve of a meeting, if somebody chosen gave the seat back or withdrew and
    /// nobody took it yet.
    fn next_in_reserve(&self, meeting: MeetingId) -> Option<ApplicationId> {
        let of_meeting = || self.applications.iter().filter(move |one| one.meeting == meeting);
        let chosen = of_meeting().filter(|one| one.outcome == Some(Outcome::Selected));
        let (mut left, mut promoted) = (0usize, 0usize);
        for one in chosen {
            left += usize::from(!holds_seat(one));
            promoted += usize::from(holds_seat(one) && one.rank.is_some());
        }
        if left <= promoted {
            return None;
        }
        self.reserve(meeting)
            .min_by_key(|one| (one.rank.unwrap_or(u16::MAX), one.submitted, one.id))
            .map(|one| one.id)
    }

    fn answers(&self, now: Timestamp, points: &mut Vec<Point>) {
        let decided = |one: &&Summary| matches!(Standing::of(one), Standing::Decided(_));
        let count = small(self.applications.iter().filter(decided).filter(|one| !one.released).count());
        if count > 0 {
            points.push(Point::of_series(Urgency::Now, Matter::NotReleased { count }));
        }
        let open = small(self.applications.iter().filter(|one| Seat::of(one) == Some(Seat::Open)).count());
        if open > 0 {
            // The first day is what a seat is confirmed for; who is silent close to it is late.
            let late = first_instant(self.series).is_some_and(|first| first <= now + PATIENCE * 3);
            let urgency = if late { Urgency::Late } else { Urgency::Now };
            points.push(Point::of_series(urgency, Matter::NotConfirmed { count: open }));
        }
    }

    fn closed(&self, points: &mut Vec<Point>) {
        let closed = self.applications.iter().filter(|one| one.closed && holds_seat(one));
        let count = small(closed.count());
        if count > 0 {
            points.push(Point::of_series(Urgency::Late, Matter::Closed { count }));
        }
    }

    fn programme(&self, now: Timestamp, points: &mut Vec<Point>) {
        if self.programme.is_some() {
            return;
        }
        let first = first_instant(self.series);
        let urgency = match first {
            Some(first) if first <= now + SOON * 2 => Urgency::Late,
            Some(first) if first <= now + SOON * 6 => Urgency::Now,
            _ => Urgency::Later,
        };
        let first_day = self.series.dates.start();
        points.push(Point::of_series(urgency, Matter::ProgrammeNotPublished { first_day }));
    }

    fn statements(&self, now: Timestamp, points: &mut Vec<Point>) {
        let on = self.meetings.iter().filter(|meeting| meeting.is_on());
        let Some(day) = on.filter_map(|meeting| self.statement_due(meeting)).min() else { return };
        let Ok(due) = day.to_zoned(zone(self.series)) else { return };
        let urgency = match due.timestamp() {
            due if due < now => return,
            due if due <= now + SOON => Urgency::Now,
            _ => Urgency::Later,
        };
        points.push(Point::of_series(urgency, Matter::StatementsDue { day }));
    }

    fn statement_due(&self, meeting: &Meeting) -> Option<jiff::civil::Date> {
        let slot = self.programme.and_then(|slots| {
            slots
                .iter()
                .filter(|slot| slot.meetings().contains(&meeting.id))
                .map(|slot| slot.start.date())
                .min()
        });
        let lead = Span::new().days(i64::from(meeting.format(self.series).statement_lead_days));
        slot.unwrap_or(self.series.dates.start()).checked_sub(lead).ok()
    }
}

/// Whether an application holds a seat.
#[must_use]
pub fn holds_seat(one: &Summary) -> bool {
    Standing::of(one) == Standing::Decided(Outcome::Selected) && Seat::of(one) != Some(Seat::GivenUp)
}

fn is_open(series: &Series, meeting: &Meeting, now: Timestamp) -> bool {
    matches!(meeting.timeliness(series, now), Timeliness::InTime | Timeliness::InGrace)
}

/// Whether the call was open for this meeting and is not any more.
fn is_closed(series: &Series, meeting: &Meeting, now: Timestamp) -> bool {
    let passed = meeting.deadline(series).is_some_and(|deadline| deadline.has_passed(now));
    passed && !is_open(series, meeting, now)
}

fn zone(series: &Series) -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(&series.time_zone).unwrap_or(jiff::tz::TimeZone::UTC)
}

fn first_instant(series: &Series) -> Option<Timestamp> {
    series.dates.start().to_zoned(zone(series)).ok().map(|day| day.timestamp())
}

/// Whether the last day of a series has passed.
#[must_use]
pub fn is_over(series: &Series, now: Timestamp) -> bool {
    if series.held.is_some() {
        return true;
    }
    let after = series.dates.end().tomorrow().and_then(|day| day.to_zoned(zone(series)));
    after.is_ok_and(|day| day.timestamp() <= now)
}

fn small(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests;
