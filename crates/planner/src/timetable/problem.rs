//! The timetable as it is searched: units, spots and what it costs to put a unit at a spot.
//!
//! A unit is whatever is placed as one: a meeting, or a block of meetings that end in one session of questions.
//! A spot is a stretch of time in one kind of room. All that a caller may ask for is turned into these.

/// What no unit may have: a spot without a cost, a pair that may not overlap.
pub(crate) const NEVER: i64 = i64::MAX;

/// A day in minutes, so long that nothing reaches into the next one, and a whole number of half hours.
pub(crate) const DAY: i64 = 4_320;

/// A stretch of time in one kind of room. Both stretches are half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    /// Minutes, counted through all days: who is there cannot be elsewhere.
    pub begin: i64,
    pub end: i64,
    /// Moments at which a room is counted as taken.
    pub from: i64,
    pub to: i64,
    /// The kind of room.
    pub room: usize,
}

impl Spot {
    pub(crate) fn overlaps(&self, other: &Spot) -> bool {
        self.begin < other.end && other.begin < self.end
    }
}

/// Units to be put at spots.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub spots: Vec<Spot>,
    /// How many rooms there are of each kind.
    pub rooms: Vec<usize>,
    /// What it costs to put a unit at a spot, or `NEVER`: `cost[unit][spot]`.
    pub cost: Vec<Vec<i64>>,
    /// What it costs when two units overlap, or `NEVER`: `weight[one][other]`, alike both ways.
    pub weight: Vec<Vec<i64>>,
}

impl Problem {
    pub(crate) fn units(&self) -> usize {
        self.cost.len()
    }

    /// The spots where a unit may be, with what each costs.
    pub(crate) fn allowed(&self, unit: usize) -> impl Iterator<Item = (usize, i64)> + '_ {
        self.cost[unit]
            .iter()
            .enumerate()
            .filter(|(_, cost)| **cost != NEVER)
            .map(|(spot, cost)| (spot, *cost))
    }

    /// What a timetable costs, or nothing if it breaks a rule. Written without any of the search's devices.
    pub(crate) fn value(&self, at: &[usize]) -> Option<i64> {
        let mut sum = 0;
        for (unit, &spot) in at.iter().enumerate() {
            let cost = self.cost[unit][spot];
            if cost == NEVER {
                return None;
            }
            sum += cost;
            for (other, there) in at[..unit].iter().enumerate() {
                if self.spots[spot].overlaps(&self.spots[*there]) {
                    match self.weight[unit][other] {
                        NEVER => return None,
                        weight => sum += weight,
                    }
                }
            }
        }
        let rooms_suffice = at.iter().all(|&spot| {
            let moment = self.spots[spot].from;
            let room = self.spots[spot].room;
            let taken = at.iter().map(|&other| self.spots[other]);
            let taken = taken.filter(|other| other.room == room && other.from <= moment && moment < other.to);
            self.spots[spot].to <= moment || taken.count() <= self.rooms[room]
        });
        rooms_suffice.then_some(sum)
    }

    /// For every spot those that overlap it in time, itself among them.
    pub(crate) fn overlapping(&self) -> Vec<Vec<usize>> {
        let with =
            |one: &Spot| (0..self.spots.len()).filter(|other| one.overlaps(&self.spots[*other])).collect();
        self.spots.iter().map(with).collect()
    }
}
