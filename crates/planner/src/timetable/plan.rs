//! Timetables for a task: the best one, what it is made of, what another start would cost, and the smallest repair.

use super::build::{Built, clash, when};
use super::problem::NEVER;
use super::solve::{Outcome, solve, worst};
use super::task::{Fault, Part, Rule, Task};
use crate::search::Search;

/// Where a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The day.
    pub day: usize,
    /// The minute at which it begins.
    pub start: i64,
    /// The room.
    pub room: usize,
}

/// A place for every meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// The places, by meeting.
    pub places: Vec<Place>,
    /// What it costs.
    pub cost: i64,
    /// Whether nothing better exists.
    pub optimal: bool,
    /// What a better one would cost at least; with a repair, of those that move as little.
    pub bound: i64,
}

/// Why there is no timetable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoTimetable {
    /// The task makes no sense.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// Meetings have no possible start of their own.
    #[error("meeting {} has no possible start", .0[0].0)]
    Clash(Vec<(usize, Rule)>),
    /// Every meeting could be somewhere, but not all together.
    #[error("the meetings cannot all be placed together")]
    Together,
    /// None was found within the limits.
    #[error("no timetable was found within the limits")]
    NotFound,
}

/// The best timetable.
///
/// # Errors
///
/// If there is none, why.
pub fn best(task: &Task, search: &mut Search) -> Result<Timetable, NoTimetable> {
    task.check()?;
    let built = Built::new(task);
    let outcome = solve(&built.problem, search);
    read(&built, &outcome)
}

/// The timetable in which a meeting begins at a given time, and is otherwise the best: what the wish costs is the difference.
///
/// # Errors
///
/// If there is none, why.
///
/// # Panics
///
/// If there is no such meeting.
pub fn otherwise(
    task: &Task,
    meeting: usize,
    start: (usize, i64),
    search: &mut Search,
) -> Result<Timetable, NoTimetable> {
    let mut task = task.clone();
    task.meetings[meeting].pinned = Some(start);
    best(&task, search)
}

/// The timetable that moves as little as possible from places that are known, and among those costs the least.
/// Moving a meeting counts `weight[meeting]`, up to 100: more for one that was announced, nothing for one that is new.
///
/// # Errors
///
/// If there is no timetable, why.
pub fn repair(
    task: &Task,
    places: &[Place],
    weight: &[i64],
    search: &mut Search,
) -> Result<Timetable, NoTimetable> {
    task.check()?;
    let built = Built::new(task);
    let heavy = worst(&built.problem) + 1;
    let mut moved = built.problem.clone();
    for (unit, there) in built.units.iter().enumerate() {
        for (spot, cost) in moved.cost[unit].iter_mut().enumerate() {
            if *cost != NEVER {
                *cost += heavy * moves(&built, there.meetings.as_slice(), spot, places, weight);
            }
        }
    }
    let mut outcome = solve(&moved, search);
    if let Some((value, at)) = &mut outcome.best {
        let cost = built.problem.value(at).unwrap_or(*value);
        outcome.bound = (outcome.bound - (*value - cost)).max(0);
        *value = cost;
    }
    read(&built, &outcome)
}

/// What it counts to put a unit at a spot: the meetings that do not stay where they are.
fn moves(built: &Built, meetings: &[usize], spot: usize, places: &[Place], weight: &[i64]) -> i64 {
    let spot = &built.problem.spots[spot];
    let (day, start) = when(spot);
    let end = start + (spot.end - spot.begin);
    let stays = |meeting: &usize| {
        let Some(place) = places.get(*meeting) else { return true };
        // Within a block the order may change: such a meeting stays if the block still covers its place.
        place.day == day
            && if meetings.len() == 1 {
                place.start == start
            } else {
                start <= place.start && place.start < end
            }
    };
    let counts = |meeting: &usize| weight.get(*meeting).copied().unwrap_or(1).clamp(0, 100);
    meetings.iter().filter(|meeting| !stays(meeting)).map(counts).sum()
}

/// What each meeting's place costs, part by part. An overlap stands with both meetings, and counts once.
///
/// # Errors
///
/// If the task makes no sense.
pub fn reasons(task: &Task, places: &[Place]) -> Result<Vec<Vec<(Part, i64)>>, Fault> {
    task.check()?;
    let span =
        |meeting: usize| (places[meeting].start, places[meeting].start + task.meetings[meeting].minutes);
    let of = |meeting: usize| {
        let mut parts = task.parts(meeting, places[meeting].day, places[meeting].start);
        for other in (0..places.len()).filter(|other| *other != meeting) {
            let (here, there) = (span(meeting), span(other));
            let overlap = places[meeting].day == places[other].day && here.0 < there.1 && there.0 < here.1;
            match task.followed_both(meeting, other) {
                weight if overlap && weight > 0 => parts.push((Part::Overlaps(other), weight)),
                _ => {}
            }
        }
        parts
    };
    Ok((0..places.len()).map(of).collect())
}

fn read(built: &Built, outcome: &Outcome) -> Result<Timetable, NoTimetable> {
    let Some((cost, at)) = &outcome.best else {
        return Err(match (0..built.units.len()).find_map(|unit| clash(built, unit)) {
            Some(rules) => NoTimetable::Clash(rules),
            None if outcome.settled => NoTimetable::Together,
            None => NoTimetable::NotFound,
        });
    };
    let rooms = built.rooms(at);
    let mut places: Vec<Place> =
        built.begins(at).into_iter().map(|(day, start)| Place { day, start, room: 0 }).collect();
    for (unit, room) in built.units.iter().zip(rooms) {
        for meeting in &unit.meetings {
            places[*meeting].room = room;
        }
    }
    Ok(Timetable { places, cost: *cost, optimal: outcome.settled, bound: outcome.bound })
}
