//! What grants cost whom, and at what price money is worth what it buys.

use super::{
    MOST_DONORS,
    compile::{House, Room},
    prices::{Lens, ONE},
};

/// What each limited donor pays, as places in [`House::budgets`].
pub(super) type Costs = [i64; MOST_DONORS];

/// Who pays for which guest.
pub(super) type Payers = Vec<(u16, usize)>;

/// A set of one room as the budget sees it.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub(super) costs: Costs,
    pub(super) value: i64,
    pub(super) set: Vec<u16>,
    pub(super) payers: Payers,
}

/// All ways to pay for a set, but those where each donor pays at least as much as in another.
pub(super) fn ways(room: &Room, set: &[u16]) -> Vec<(Costs, Payers)> {
    let mut ways = vec![([0; MOST_DONORS], Payers::new())];
    for &id in set {
        let guest = &room.guests[usize::from(id)];
        if guest.donors.is_empty() {
            continue;
        }
        let longer = ways.iter().flat_map(|(costs, payers)| {
            guest.donors.iter().map(move |&donor| {
                let (mut costs, mut payers) = (*costs, payers.clone());
                costs[donor] += guest.cost;
                payers.push((id, donor));
                (costs, payers)
            })
        });
        let mut longer = longer.collect::<Vec<_>>();
        longer.sort();
        longer.dedup_by_key(|way| way.0);
        ways = longer;
    }
    let costs = ways.iter().map(|way| way.0).collect::<Vec<_>>();
    ways.retain(|(own, _)| !costs.iter().any(|other| other != own && fits(other, own)));
    ways
}

/// The points of some sets.
pub(super) fn points(room: &Room, sets: Vec<(Vec<u16>, i64)>) -> Vec<Point> {
    let mut points = Vec::with_capacity(sets.len());
    for (set, _) in sets {
        let value = room.value(&set);
        for (costs, payers) in ways(room, &set) {
            points.push(Point { costs, value, set: set.clone(), payers });
        }
    }
    points
}

/// Whether each donor pays at most so much.
pub(super) fn fits(costs: &Costs, most: &Costs) -> bool {
    costs.iter().zip(most).all(|(cost, most)| cost <= most)
}

/// What a unit of each donor's money is worth, in 2^-40 of the objective.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tariff(pub(super) [i64; MOST_DONORS]);

/// The dearest that a unit of money may be: as much as 2^20 of the objective.
const DEAREST: f64 = (1_u64 << 60) as f64;

impl Tariff {
    pub(super) fn is_free(&self) -> bool {
        self.0 == [0; MOST_DONORS]
    }

    /// What a sum of one donor's money is worth, in fine units. Rounded down, so that parts are never
    /// worth more than the whole.
    pub(super) fn of(&self, donor: usize, cost: i64) -> i64 {
        let worth = (i128::from(cost) * i128::from(self.0[donor])) >> 20;
        i64::try_from(worth).unwrap_or(i64::MAX / 64).min(i64::MAX / 64)
    }

    pub(super) fn all(&self, costs: &Costs) -> i64 {
        costs.iter().enumerate().map(|(donor, &cost)| self.of(donor, cost)).sum()
    }

    /// What a point is worth less what it costs, in fine units.
    pub(super) fn net(&self, point: &Point) -> i64 {
        point.value * ONE - self.all(&point.costs)
    }

    /// A room seen with this tariff.
    pub(super) fn lens(&self, room: &Room) -> Lens {
        let worth = room.guests.iter().map(|guest| {
            let grant = guest.donors.iter().map(|&donor| self.of(donor, guest.cost)).min();
            guest.value * ONE - grant.unwrap_or(0)
        });
        Lens {
            worth: worth.collect(),
            themes: room.theme_value.iter().map(|value| value * ONE).collect(),
            scale: ONE,
            step: if self.is_free() { ONE } else { 1 },
        }
    }

    /// The tariff at which what is known of the rooms promises least (the dual of the budgets).
    pub(super) fn lowest(house: &House, pool: &[Vec<Point>], start: Self) -> Self {
        let mut best = (promise(house, pool, start), start);
        for _ in 0..if house.budgets.len() > 1 { 8 } else { 1 } {
            let before = best;
            for donor in 0..house.budgets.len() {
                let mut tariff = best.1;
                tariff.0[donor] = turn(house, pool, tariff, donor);
                let promise = promise(house, pool, tariff);
                if promise < best.0 {
                    best = (promise, tariff);
                }
            }
            if best == before {
                break;
            }
        }
        if house.budgets.len() > 1 { descend(house, pool, best) } else { best.1 }
    }
}

/// What the points known promise at most, in fine units.
pub(super) fn promise(house: &House, pool: &[Vec<Point>], tariff: Tariff) -> i64 {
    let rooms = pool.iter().map(|points| points.iter().map(|point| tariff.net(point)).max().unwrap_or(0));
    rooms.sum::<i64>() + unspent(house, tariff)
}

/// What all the money is worth, in fine units.
pub(super) fn unspent(house: &House, tariff: Tariff) -> i64 {
    house.budgets.iter().enumerate().map(|(donor, &(_, most))| tariff.of(donor, most)).sum()
}

/// What is spent where each room takes what is best.
fn spent(pool: &[Vec<Point>], tariff: Tariff) -> Costs {
    let mut spent = [0; MOST_DONORS];
    for points in pool {
        let best = points.iter().max_by_key(|point| (tariff.net(point), -point.costs.iter().sum::<i64>()));
        let Some(best) = best else { continue };
        spent.iter_mut().zip(&best.costs).for_each(|(spent, cost)| *spent += cost);
    }
    spent
}

/// The lowest price at which no more than there is of one donor's money is spent.
fn turn(house: &House, pool: &[Vec<Point>], mut tariff: Tariff, donor: usize) -> i64 {
    let mut within = |price: i64| {
        tariff.0[donor] = price;
        spent(pool, tariff)[donor] <= house.budgets[donor].1
    };
    if within(0) {
        return 0;
    }
    let (mut low, mut high) = (0, 1 << 20);
    while high < 1 << 60 && !within(high) {
        (low, high) = (high, high * 2);
    }
    while high - low > (high >> 24).max(1) {
        let middle = low + (high - low) / 2;
        if within(middle) { high = middle } else { low = middle }
    }
    high
}

/// With several donors, turning one price at a time can get stuck; small steps down the slope do not.
fn descend(house: &House, pool: &[Vec<Point>], mut best: (i64, Tariff)) -> Tariff {
    let mut tariff = best.1;
    let mut pace = 1.0;
    for _ in 0..300 {
        let spent = spent(pool, tariff);
        let over = house.budgets.iter().zip(spent).map(|(&(_, most), spent)| (spent - most) as f64);
        let over = over.collect::<Vec<_>>();
        let steep = over.iter().map(|over| over * over).sum::<f64>();
        if steep < 0.5 {
            break;
        }
        let gap = (promise(house, pool, tariff) - best.0).max(0) + ONE;
        let stride = pace * gap as f64 * ONE as f64 / steep;
        for (price, over) in tariff.0.iter_mut().zip(over) {
            *price = (*price as f64 + stride * over).clamp(0.0, DEAREST) as i64;
        }
        let promise = promise(house, pool, tariff);
        if promise < best.0 {
            best = (promise, tariff);
        } else {
            pace *= 0.97;
        }
    }
    best.1
}
