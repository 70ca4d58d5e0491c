//! Made-up timetables in the shape of real ones.
//!
//! A speaker may be away on days or have windows; one who joins from afar should not be woken. Missions follow several
//! meetings each, some speakers speak at two, and every meeting prefers some half days.

use planner::timetable::{Instance, Meeting};
use rand_chacha::{ChaCha8Rng, rand_core::RngCore, rand_core::SeedableRng};

/// The starts of a day, in minutes.
const STARTS: [i64; 14] = [540, 570, 600, 630, 660, 690, 720, 840, 870, 900, 930, 960, 990, 1020];
/// What it costs that a speaker cannot come.
const UNAVAILABLE: i64 = 50;
const MISSIONS: usize = 100;

/// What a timetable is made for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) meetings: usize,
    pub(crate) days: usize,
    pub(crate) rooms: i64,
    /// Of a hundred speakers so many join from afar.
    pub(crate) afar: u32,
}

struct Speaker {
    afar: bool,
    /// Minutes ahead of Geneva.
    ahead: i64,
    /// Per day from when to when, if at all.
    there: Vec<Option<(i64, i64)>>,
}

/// An instance of that shape.
pub(crate) fn generate(shape: Shape, seed: u64) -> Instance {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let starts: Vec<(i64, i64)> =
        (0..shape.days as i64).flat_map(|day| STARTS.map(|minute| (day, minute))).collect();
    let mut speakers = Vec::new();
    let mut speaking: Vec<Vec<usize>> = Vec::new();
    for _ in 0..shape.meetings {
        let ahead = 60 * (i64::from(rng.next_u32() % 20) - 9);
        let count = 5 + pick(&mut rng, 4);
        speaking.push((speakers.len()..speakers.len() + count).collect());
        for _ in 0..count {
            speakers.push(speaker(&mut rng, shape, ahead));
        }
    }
    let mut hard_conflicts = Vec::new();
    for meeting in 0..shape.meetings {
        let other = pick(&mut rng, shape.meetings);
        if rng.next_u32() % 100 < 40 && other != meeting {
            let shared = speaking[other][0];
            speaking[meeting].push(shared);
            hard_conflicts.push((meeting.min(other) as i64, meeting.max(other) as i64));
        }
    }
    hard_conflicts.sort_unstable();
    hard_conflicts.dedup();
    let cost = speaking.iter().map(|who| {
        let liking: Vec<i64> =
            (0..2 * shape.days).map(|_| [0, 0, 0, 0, 1, 1, 2, 2, 4, 4][pick(&mut rng, 10)]).collect();
        let at = |&(day, minute): &(i64, i64)| {
            let half_day = 2 * day as usize + usize::from(minute >= 840);
            liking[half_day] + who.iter().map(|who| burden(&speakers[*who], day, minute)).sum::<i64>()
        };
        starts.iter().map(at).collect()
    });
    let cost = cost.collect();
    let clash = clashes(&mut rng, shape.meetings);
    Instance {
        kind: "timetable".into(),
        days: (0..shape.days).map(|day| format!("day {day}")).collect(),
        starts,
        duration_min: 60,
        rooms: shape.rooms,
        meetings: (0..shape.meetings as i64).map(|id| Meeting { id }).collect(),
        cost,
        hard_conflicts,
        clash,
    }
}

fn speaker(rng: &mut ChaCha8Rng, shape: Shape, ahead: i64) -> Speaker {
    let kind = rng.next_u32() % 100;
    let there = (0..shape.days).map(|_| match kind {
        0..45 => Some((540, 1080)),
        45..75 => (rng.next_u32() % 100 < 65).then_some((540, 1080)),
        _ => Some([(540, 780), (840, 1080), (600, 960)][pick(rng, 3)]),
    });
    let there = there.collect();
    Speaker { afar: rng.next_u32() % 100 < shape.afar, ahead, there }
}

fn burden(speaker: &Speaker, day: i64, minute: i64) -> i64 {
    let there = speaker.there[day as usize].is_some_and(|(from, to)| from <= minute && minute + 60 <= to);
    let hours = [minute, minute + 30].map(|minute| match (minute + speaker.ahead).rem_euclid(1440) / 60 {
        8..20 => 0,
        6..8 | 20..23 => 1,
        _ => 4,
    });
    let woken = if speaker.afar { hours.iter().sum() } else { 0 };
    woken + if there { 0 } else { UNAVAILABLE }
}

fn clashes(rng: &mut ChaCha8Rng, meetings: usize) -> Vec<(i64, i64, i64)> {
    let mut weight = vec![vec![0; meetings]; meetings];
    for _ in 0..MISSIONS {
        let (least, most) = if meetings < 60 { (3, 10) } else { (4, 12) };
        let count = (least + pick(rng, most - least + 1)).min(meetings);
        let mut follows = Vec::new();
        while follows.len() < count {
            let meeting = pick(rng, meetings);
            if !follows.contains(&meeting) {
                follows.push(meeting);
            }
        }
        for one in &follows {
            for other in &follows {
                weight[*one][*other] += i64::from(one < other);
            }
        }
    }
    let mut clash = Vec::new();
    for (one, row) in weight.iter().enumerate() {
        for (other, weight) in row.iter().enumerate().filter(|(_, weight)| **weight > 0) {
            clash.push((one as i64, other as i64, *weight));
        }
    }
    clash
}

fn pick(rng: &mut ChaCha8Rng, end: usize) -> usize {
    (rng.next_u32() as usize) % end
}
