//! A timetable to be made, as a file tells it, and the answer.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::problem::{DAY, NEVER, Problem, Spot};
use super::solve::solve as search_best;
use crate::search::Search;

/// How long a moment at which rooms are counted lasts, in minutes.
const MOMENT: i64 = 30;
/// The largest number that may stand in an instance, so that sums are exact.
const MOST: i64 = 1 << 32;

/// Meetings to be given a start each. Starts cost, overlapping meetings cost, rooms are few.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instance {
    /// Always `timetable`.
    pub kind: String,
    /// The days, in any words.
    pub days: Vec<String>,
    /// Possible starts: the number of the day, and the minute of that day.
    pub starts: Vec<(i64, i64)>,
    /// How long a meeting lasts, in minutes.
    pub duration_min: i64,
    /// How many meetings may run at any half hour.
    pub rooms: i64,
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// What it costs to start a meeting at a start: `cost[meeting][start]`.
    pub cost: Vec<Vec<i64>>,
    /// Pairs of meetings that share a speaker.
    pub hard_conflicts: Vec<(i64, i64)>,
    /// Pairs of meetings that others follow both, with what it costs if they overlap.
    pub clash: Vec<(i64, i64, i64)>,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its number, by which conflicts name it.
    pub id: i64,
}

/// A timetable, and what is proven of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What it costs.
    pub objective: i64,
    /// No timetable costs less.
    pub bound: i64,
    /// Whether it is proven to be the best.
    pub optimal: bool,
    /// For each meeting which of the starts it has.
    pub starts: Vec<usize>,
}

/// A timetable with how long it took, as it is printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timed {
    /// The timetable.
    #[serde(flatten)]
    pub answer: Answer,
    /// How many seconds the search took.
    pub seconds: f64,
}

/// What is wrong with an instance.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// It is of another kind.
    #[error("kind is {0}, not timetable")]
    Kind(String),
    /// A number is below the least that makes sense there.
    #[error("{place} is {found}; it must be at least {least}")]
    TooSmall {
        /// Where.
        place: String,
        /// What stands there.
        found: i64,
        /// What should stand there at least.
        least: i64,
    },
    /// A number is so large that sums would not be exact.
    #[error("{place} is {found}; it must be at most {most}")]
    TooLarge {
        /// Where.
        place: String,
        /// What stands there.
        found: i64,
        /// What should stand there at most.
        most: i64,
    },
    /// A list has another length than it must have.
    #[error("{place} has {found} entries, not {expected}")]
    Length {
        /// Which list.
        place: String,
        /// How many it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// Something names a meeting that is not there.
    #[error("{place} names the unknown meeting {id}")]
    UnknownMeeting {
        /// Where.
        place: String,
        /// Whom.
        id: i64,
    },
    /// Two meetings have one number.
    #[error("{place} has the id {id} of another meeting")]
    SameId {
        /// Where.
        place: String,
        /// Which.
        id: i64,
    },
    /// A pair is of one meeting.
    #[error("{place} is a pair of meeting {id} with itself")]
    WithItself {
        /// Where.
        place: String,
        /// Which.
        id: i64,
    },
}

/// Why there is no timetable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// The instance makes no sense.
    #[error(transparent)]
    Flaw(#[from] Flaw),
    /// It was proven that there is none.
    #[error("no timetable keeps to the rooms and the hard_conflicts of these meetings")]
    Impossible,
    /// None was found within the limits.
    #[error("no timetable was found within the limits, and it is not proven that there is none")]
    NotFound,
}

/// The best timetable that is found, with proof if there was enough of time.
///
/// # Errors
///
/// If the instance makes no sense, has no answer, or none was found.
pub fn solve(instance: &Instance, search: &mut Search) -> Result<Answer, NoAnswer> {
    let problem = instance.problem()?;
    if !instance.has_seats() {
        return Err(NoAnswer::Impossible);
    }
    let outcome = search_best(&problem, search);
    match outcome.best {
        Some((objective, starts)) => {
            Ok(Answer { objective, bound: outcome.bound, optimal: outcome.settled, starts })
        }
        None if outcome.settled => Err(NoAnswer::Impossible),
        None => Err(NoAnswer::NotFound),
    }
}

impl Instance {
    /// What is wrong with it, the first thing first.
    ///
    /// # Errors
    ///
    /// The first flaw, naming where it is.
    pub fn check(&self) -> Result<(), Flaw> {
        if self.kind != "timetable" {
            return Err(Flaw::Kind(self.kind.clone()));
        }
        in_range(|| "duration_min".into(), self.duration_min, 1, 1440)?;
        in_range(|| "rooms".into(), self.rooms, 0, MOST)?;
        let days = i64::try_from(self.days.len()).unwrap_or(MOST);
        for (index, (day, minute)) in self.starts.iter().enumerate() {
            in_range(|| format!("starts[{index}] day"), *day, 0, days - 1)?;
            in_range(|| format!("starts[{index}] minute"), *minute, 0, 1439)?;
        }
        length(|| "cost".into(), self.cost.len(), self.meetings.len())?;
        for (meeting, row) in self.cost.iter().enumerate() {
            length(|| format!("cost[{meeting}]"), row.len(), self.starts.len())?;
            for (start, cost) in row.iter().enumerate() {
                in_range(|| format!("cost[{meeting}][{start}]"), *cost, 0, MOST)?;
            }
        }
        let numbers = self.numbers()?;
        for (index, (one, other)) in self.hard_conflicts.iter().enumerate() {
            pair(&numbers, &format!("hard_conflicts[{index}]"), *one, *other)?;
        }
        for (index, (one, other, weight)) in self.clash.iter().enumerate() {
            pair(&numbers, &format!("clash[{index}]"), *one, *other)?;
            in_range(|| format!("clash[{index}] weight"), *weight, 0, MOST)?;
        }
        Ok(())
    }

    fn numbers(&self) -> Result<HashMap<i64, usize>, Flaw> {
        let mut numbers = HashMap::new();
        for (index, meeting) in self.meetings.iter().enumerate() {
            in_range(|| format!("meetings[{index}].id"), meeting.id, 0, MOST)?;
            if numbers.insert(meeting.id, index).is_some() {
                return Err(Flaw::SameId { place: format!("meetings[{index}]"), id: meeting.id });
            }
        }
        Ok(numbers)
    }

    fn problem(&self) -> Result<Problem, Flaw> {
        self.check()?;
        let numbers = self.numbers()?;
        let mut weight = vec![vec![0; self.meetings.len()]; self.meetings.len()];
        for (one, other, add) in &self.clash {
            let (one, other) = (numbers[one], numbers[other]);
            weight[one][other] += add;
            weight[other][one] += add;
        }
        for (one, other) in &self.hard_conflicts {
            let (one, other) = (numbers[one], numbers[other]);
            weight[one][other] = NEVER;
            weight[other][one] = NEVER;
        }
        let spots = self.starts.iter().map(|(day, minute)| {
            let (begin, end) = (day * DAY + minute, day * DAY + minute + self.duration_min);
            Spot { begin, end, from: moment(begin), to: moment(end), room: 0 }
        });
        let rooms = usize::try_from(self.rooms).unwrap_or(usize::MAX);
        Ok(Problem { spots: spots.collect(), rooms: vec![rooms], cost: self.cost.clone(), weight })
    }

    /// Whether there are as many places in rooms as meetings, however they are laid.
    fn has_seats(&self) -> bool {
        let mut starts: Vec<i64> = self.starts.iter().map(|(day, minute)| day * DAY + minute).collect();
        starts.sort_unstable();
        let (mut in_a_row, mut free) = (0, i64::MIN);
        for start in starts {
            if moment(start) >= free {
                in_a_row += 1;
                free = moment(start + self.duration_min);
            }
        }
        let seats = i64::saturating_mul(in_a_row, self.rooms);
        usize::try_from(seats).unwrap_or(usize::MAX) >= self.meetings.len()
    }
}

/// The first half hour that does not begin before a minute.
fn moment(minute: i64) -> i64 {
    (minute + MOMENT - 1).div_euclid(MOMENT)
}

fn in_range(place: impl Fn() -> String, found: i64, least: i64, most: i64) -> Result<(), Flaw> {
    if found < least {
        return Err(Flaw::TooSmall { place: place(), found, least });
    }
    if found > most {
        return Err(Flaw::TooLarge { place: place(), found, most });
    }
    Ok(())
}

fn length(place: impl Fn() -> String, found: usize, expected: usize) -> Result<(), Flaw> {
    if found == expected { Ok(()) } else { Err(Flaw::Length { place: place(), found, expected }) }
}

fn pair(numbers: &HashMap<i64, usize>, place: &str, one: i64, other: i64) -> Result<(), Flaw> {
    for id in [one, other] {
        if !numbers.contains_key(&id) {
            return Err(Flaw::UnknownMeeting { place: place.into(), id });
        }
    }
    if one == other {
        return Err(Flaw::WithItself { place: place.into(), id: one });
    }
    Ok(())
}
