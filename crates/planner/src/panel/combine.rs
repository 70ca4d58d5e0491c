//! One point from each room so that all budgets hold and the sum is best.
//!
//! From the last room to the first, all sums are kept that nothing else beats (no donor pays more, and the
//! value is no smaller) and that have not lost more than a best answer can. From the first room on, the
//! choice is then made by lot among what still reaches the best sum.

use std::collections::HashMap;

use super::{
    MOST_DONORS,
    lottery::Lots,
    money::{Costs, Point, fits},
};

/// How many sums may be kept at a time.
const MOST_SUMS: usize = 300_000;
/// The same where several donors must each hold.
const MOST_SUMS_OF_MANY: usize = 6_000;
/// How many sums are kept to count the best answers.
const MOST_COUNTED: usize = 20_000;

#[derive(Clone, Copy, Debug)]
struct Sum {
    costs: Costs,
    value: i64,
    loss: i64,
}

/// What the rooms offer: for each room in the order in which they are served, its points, each with what
/// it loses against the best of its room.
pub(super) struct Offer<'a> {
    pub(super) rooms: Vec<Vec<(&'a Point, i64)>>,
    pub(super) budgets: Costs,
    /// How many of the budgets count.
    pub(super) donors: usize,
    /// How much all together may lose.
    pub(super) window: i64,
}

/// The best sums from each room on.
pub(super) struct Sums {
    from: Vec<Vec<Sum>>,
    /// The best value.
    pub(super) best: i64,
    /// Whether nothing was left out.
    pub(super) complete: bool,
}

impl<'a> Offer<'a> {
    /// The best sums; none if no choice holds to the budgets and the window.
    pub(super) fn sums(&self) -> Option<Sums> {
        let mut complete = true;
        let mut from = vec![vec![Sum { costs: [0; MOST_DONORS], value: 0, loss: 0 }]];
        for points in self.rooms.iter().rev() {
            let points =
                points.iter().map(|&(point, loss)| Sum { costs: point.costs, value: point.value, loss });
            let points = self.unbeaten(points.collect(), &mut complete);
            let rest = from.last()?;
            let mut sums = Vec::with_capacity(rest.len() * points.len());
            for point in &points {
                for sum in rest {
                    let loss = sum.loss + point.loss;
                    let mut costs = sum.costs;
                    costs.iter_mut().zip(&point.costs).for_each(|(sum, cost)| *sum += cost);
                    if loss <= self.window && fits(&costs, &self.budgets) {
                        sums.push(Sum { costs, value: sum.value + point.value, loss });
                    }
                }
            }
            from.push(self.unbeaten(sums, &mut complete));
        }
        from.reverse();
        let best = from[0].iter().map(|sum| sum.value).max()?;
        Some(Sums { from, best, complete })
    }

    fn unbeaten(&self, mut sums: Vec<Sum>, complete: &mut bool) -> Vec<Sum> {
        if self.donors <= 1 {
            sums.sort_unstable_by_key(|sum| (sum.costs[0], -sum.value, sum.loss));
            let mut highest = i64::MIN;
            sums.retain(|sum| {
                let better = sum.value > highest;
                highest = highest.max(sum.value);
                better
            });
        } else {
            sums.sort_unstable_by_key(|sum| (-sum.value, sum.costs, sum.loss));
            let mut kept: Vec<Sum> = Vec::new();
            for sum in sums {
                if !kept.iter().any(|other| fits(&other.costs, &sum.costs)) {
                    kept.push(sum);
                }
                if kept.len() > 4 * MOST_SUMS_OF_MANY {
                    *complete = false;
                    break;
                }
            }
            sums = kept;
        }
        let most = if self.donors <= 1 { MOST_SUMS } else { MOST_SUMS_OF_MANY };
        if sums.len() > most {
            *complete = false;
            sums.sort_unstable_by_key(|sum| (sum.loss, sum.costs));
            sums.truncate(most);
            sums.sort_unstable_by_key(|sum| (sum.costs, -sum.value));
        }
        sums
    }

    /// One best choice, by lot; `ranks` gives each room's points as ranks of the lots.
    pub(super) fn choose(&self, sums: &Sums, ranks: impl Fn(usize, &Point) -> Vec<usize>) -> Vec<&'a Point> {
        let mut chosen = Vec::with_capacity(self.rooms.len());
        let (mut left, mut need) = (self.budgets, sums.best);
        for (room, points) in self.rooms.iter().enumerate() {
            let mut able = points
                .iter()
                .filter_map(|(point, _)| after(&left, need, point).map(|rest| (*point, rest)))
                .filter(|(_, (left, need))| sums.reaches(room + 1, left, *need))
                .map(|(point, rest)| (ranks(room, point), point, rest))
                .collect::<Vec<_>>();
            able.sort_by(|a, b| Lots::first(&a.0, &b.0).then_with(|| a.1.costs.cmp(&b.1.costs)));
            let Some((_, point, rest)) = able.into_iter().next() else { break };
            (left, need) = rest;
            chosen.push(point);
        }
        chosen
    }

    /// How many choices are best, if it takes little to count them. Who pays does not make a difference.
    pub(super) fn count(&self, sums: &Sums) -> Option<u128> {
        if self.donors > 1 {
            return None;
        }
        let mut states = HashMap::from([((self.budgets, sums.best), 1_u128)]);
        for (room, points) in self.rooms.iter().enumerate() {
            let mut next: HashMap<(Costs, i64), u128> = HashMap::new();
            for ((left, need), count) in states {
                for (point, _) in points {
                    let Some(rest) = after(&left, need, point) else { continue };
                    if sums.reaches(room + 1, &rest.0, rest.1) {
                        let sum = next.entry(rest).or_default();
                        *sum = sum.checked_add(count)?;
                    }
                }
                if next.len() > MOST_COUNTED {
                    return None;
                }
            }
            states = next;
        }
        states.into_values().try_fold(0_u128, u128::checked_add)
    }
}

impl Sums {
    /// Whether the rooms from this one on can be worth so much with so much money.
    fn reaches(&self, room: usize, left: &Costs, need: i64) -> bool {
        self.from[room].iter().any(|sum| sum.value >= need && fits(&sum.costs, left))
    }
}

/// What is left after a point was taken, if the money is there.
fn after(left: &Costs, need: i64, point: &Point) -> Option<(Costs, i64)> {
    let mut left = *left;
    left.iter_mut().zip(&point.costs).for_each(|(left, cost)| *left -= cost);
    left.iter().all(|&left| left >= 0).then_some((left, need - point.value))
}
