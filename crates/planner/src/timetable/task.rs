//! What a timetable is made for: days, rooms, meetings, people and missions, as an organiser knows them.
//!
//! Hours are minutes of the day on the programme's own clock. Everything is named by its place in its list.

/// A stretch of a day, from one minute to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Which day.
    pub day: usize,
    /// The first minute.
    pub from: i64,
    /// The minute after the last one.
    pub to: i64,
}

impl Stretch {
    fn meets(&self, day: usize, from: i64, to: i64) -> bool {
        self.day == day && self.from < to && from < self.to
    }

    fn holds(&self, day: usize, from: i64, to: i64) -> bool {
        self.day == day && self.from <= from && to <= self.to
    }
}

/// A day on which there may be meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The minute at which the house opens.
    pub opens: i64,
    /// The minute at which it closes.
    pub closes: i64,
    /// Lunch and other pauses, from one minute to another.
    pub pauses: Vec<(i64, i64)>,
}

/// A room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// When it is ours, if not always.
    pub open: Option<Vec<Stretch>>,
}

/// A meeting to be given a room and a start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// Who must be there.
    pub people: Vec<usize>,
    /// When it may not be: bars of its State, say.
    pub barred: Vec<Stretch>,
    /// When it must be, if not at any time.
    pub only: Option<Vec<Stretch>>,
    /// For each speaker who joins from afar, how many minutes their clock is ahead.
    pub clocks: Vec<i64>,
    /// What it costs to begin within a stretch.
    pub dislikes: Vec<(Stretch, i64)>,
    /// The day and the minute at which it must begin, if that is fixed.
    pub pinned: Option<(usize, i64)>,
    /// The room that it gets if that is free.
    pub room: Option<usize>,
}

/// Somebody who speaks at meetings, and is at one place at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// When they cannot come.
    pub away: Vec<Stretch>,
    /// What it costs to go without them; if nothing is said, nobody goes without them.
    pub dispensable_at: Option<i64>,
}

/// A mission, or several that follow the same meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mission {
    /// Which meetings it follows.
    pub follows: Vec<usize>,
    /// What it costs when two of them overlap.
    pub weight: i64,
}

/// Meetings one after another in one room, with one session of questions to all of them at the end.
///
/// Whoever follows one of its meetings stays to the questions: the block is one thing for all that overlaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its meetings; the best order is found.
    pub meetings: Vec<usize>,
    /// How long the questions take, in minutes.
    pub questions: i64,
}

/// All that a timetable has to respect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// The days, in order.
    pub days: Vec<Day>,
    /// Meetings begin every so many minutes after the house opens.
    pub step: i64,
    /// How long a room stays empty between two meetings, in minutes.
    pub turnover: i64,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// The meetings.
    pub meetings: Vec<Facts>,
    /// The people.
    pub people: Vec<Person>,
    /// The missions.
    pub missions: Vec<Mission>,
    /// The blocks; a meeting is in one at most.
    pub blocks: Vec<Block>,
}

/// What is wrong with a task.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Something is named that is not in its list.
    #[error("{place} names the unknown {kind} {index}")]
    Unknown {
        /// Where it is named.
        place: String,
        /// Of which list.
        kind: &'static str,
        /// Which.
        index: usize,
    },
    /// A number is out of range.
    #[error("{place} is {found}; it must be from {least} to {most}")]
    Range {
        /// Where it stands.
        place: String,
        /// What stands there.
        found: i64,
        /// The least it may be.
        least: i64,
        /// The most it may be.
        most: i64,
    },
    /// A meeting is in two blocks, or twice in one.
    #[error("meeting {0} is in two blocks")]
    InTwoBlocks(usize),
}

/// A rule that keeps a meeting from a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// The house closes before it would be over.
    Closing,
    /// It would run into lunch or another pause.
    Pause,
    /// No room is ours for all of that time.
    Room,
    /// The meeting is barred then.
    Bar,
    /// It must be at other times.
    Only,
    /// Somebody who must be there is away.
    Away(usize),
    /// Its start is fixed otherwise.
    Pin,
}

/// A part of what a start costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It goes without somebody.
    Without(usize),
    /// Somebody whose clock is so many minutes ahead is awake late or early.
    Waking(i64),
    /// It is at a time that is not liked.
    Disliked,
    /// It overlaps another meeting that the same missions follow.
    Overlaps(usize),
}

/// What it costs to keep somebody awake whose clock is `ahead` minutes ahead, counted by half hours: nothing from 8 to 20,
/// 1 from 6 to 8 and from 20 to 23, otherwise 4.
#[must_use]
pub fn waking(ahead: i64, start: i64, minutes: i64) -> i64 {
    let begins = (0..minutes).step_by(30).map(|passed| (start + passed + ahead).rem_euclid(1440) / 60);
    begins
        .map(|hour| match hour {
            8..20 => 0,
            6..8 | 20..23 => 1,
            _ => 4,
        })
        .sum()
}

impl Task {
    /// Whether everything that is named is there.
    ///
    /// # Errors
    ///
    /// The first fault, naming where it is.
    pub fn check(&self) -> Result<(), Fault> {
        let range = |place: String, found: i64, least: i64, most: i64| {
            if (least..=most).contains(&found) {
                Ok(())
            } else {
                Err(Fault::Range { place, found, least, most })
            }
        };
        let known = |place: String, kind: &'static str, index: usize, count: usize| {
            if index < count { Ok(()) } else { Err(Fault::Unknown { place, kind, index }) }
        };
        range("step".into(), self.step, 1, 1440)?;
        range("turnover".into(), self.turnover, 0, 1440)?;
        for (index, day) in self.days.iter().enumerate() {
            range(format!("opening of day {index}"), day.opens, 0, 1440)?;
            range(format!("closing of day {index}"), day.closes, day.opens, 1440)?;
        }
        for (index, meeting) in self.meetings.iter().enumerate() {
            range(format!("minutes of meeting {index}"), meeting.minutes, 1, 1440)?;
            for person in &meeting.people {
                known(format!("meeting {index}"), "person", *person, self.people.len())?;
            }
            for ahead in &meeting.clocks {
                range(format!("a clock of meeting {index}"), *ahead, -1440, 1440)?;
            }
            for (_, cost) in &meeting.dislikes {
                range(format!("a dislike of meeting {index}"), *cost, 0, MOST_COST)?;
            }
            if let Some((day, minute)) = meeting.pinned {
                known(format!("the pin of meeting {index}"), "day", day, self.days.len())?;
                range(format!("the pin of meeting {index}"), minute, 0, 1439)?;
            }
        }
        for (index, person) in self.people.iter().enumerate() {
            range(format!("person {index}"), person.dispensable_at.unwrap_or(0), 0, MOST_COST)?;
        }
        for (index, mission) in self.missions.iter().enumerate() {
            range(format!("the weight of mission {index}"), mission.weight, 0, MOST_COST)?;
            for meeting in &mission.follows {
                known(format!("mission {index}"), "meeting", *meeting, self.meetings.len())?;
            }
        }
        let mut taken = vec![false; self.meetings.len()];
        for (index, block) in self.blocks.iter().enumerate() {
            range(format!("the questions of block {index}"), block.questions, 0, 1440)?;
            for meeting in &block.meetings {
                known(format!("block {index}"), "meeting", *meeting, self.meetings.len())?;
                if std::mem::replace(&mut taken[*meeting], true) {
                    return Err(Fault::InTwoBlocks(*meeting));
                }
            }
        }
        Ok(())
    }

    /// The rules that keep a meeting from a start, rooms left aside.
    pub(crate) fn rules_against(&self, meeting: usize, day: usize, start: i64) -> Vec<Rule> {
        let facts = &self.meetings[meeting];
        let end = start + facts.minutes;
        let mut rules = self.house_against(day, start, end);
        if facts.barred.iter().any(|bar| bar.meets(day, start, end)) {
            rules.push(Rule::Bar);
        }
        if facts.only.as_ref().is_some_and(|only| !only.iter().any(|only| only.holds(day, start, end))) {
            rules.push(Rule::Only);
        }
        for &person in &facts.people {
            let somebody = &self.people[person];
            if somebody.dispensable_at.is_none() && is_away(somebody, day, start, end) {
                rules.push(Rule::Away(person));
            }
        }
        if facts.pinned.is_some_and(|pinned| pinned != (day, start)) {
            rules.push(Rule::Pin);
        }
        rules
    }

    /// Whether the house is closed or at rest during a stretch.
    pub(crate) fn house_against(&self, day: usize, start: i64, end: i64) -> Vec<Rule> {
        let there = &self.days[day];
        let mut rules = Vec::new();
        if start < there.opens || end > there.closes {
            rules.push(Rule::Closing);
        }
        if there.pauses.iter().any(|(from, to)| *from < end && start < *to) {
            rules.push(Rule::Pause);
        }
        rules
    }

    /// What a start of a meeting costs, part by part, overlaps left aside.
    pub(crate) fn parts(&self, meeting: usize, day: usize, start: i64) -> Vec<(Part, i64)> {
        let facts = &self.meetings[meeting];
        let mut parts = Vec::new();
        for &person in &facts.people {
            if let Some(cost) = self.people[person].dispensable_at
                && is_away(&self.people[person], day, start, start + facts.minutes)
            {
                parts.push((Part::Without(person), cost));
            }
        }
        parts.extend(
            facts.clocks.iter().map(|ahead| (Part::Waking(*ahead), waking(*ahead, start, facts.minutes))),
        );
        let disliked = facts.dislikes.iter().filter(|(when, _)| when.holds(day, start, start));
        parts.push((Part::Disliked, disliked.map(|(_, cost)| cost).sum()));
        parts.retain(|(_, cost)| *cost != 0);
        parts
    }

    /// What the missions make it cost when two meetings overlap.
    pub(crate) fn followed_both(&self, one: usize, other: usize) -> i64 {
        let both = |mission: &&Mission| mission.follows.contains(&one) && mission.follows.contains(&other);
        self.missions.iter().filter(both).map(|mission| mission.weight).sum()
    }

    /// Whether somebody is to be at both meetings.
    pub(crate) fn share_somebody(&self, one: usize, other: usize) -> bool {
        self.meetings[one].people.iter().any(|person| self.meetings[other].people.contains(person))
    }
}

/// The largest cost that may be given, so that sums are exact.
const MOST_COST: i64 = 10_000;

fn is_away(person: &Person, day: usize, from: i64, to: i64) -> bool {
    person.away.iter().any(|away| away.meets(day, from, to))
}

impl Room {
    pub(crate) fn is_open(&self, day: usize, from: i64, to: i64) -> bool {
        self.open.as_ref().is_none_or(|open| open.iter().any(|open| open.holds(day, from, to)))
    }
}
