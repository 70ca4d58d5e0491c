//! The way to the best answer, in five steps:
//!
//! 1. the best set of each room, as if money had no end, and the cheapest one;
//! 2. prices for the donors' money at which the rooms together promise least: an upper bound of all answers;
//! 3. a good answer from the sets that were met on the way;
//! 4. all sets of each room that lose no more at these prices than bound and answer are apart;
//! 5. the best choice among those, by lot where several are best. Nothing better exists.

use super::{
    Flaw, Instance, Lots, MOST_DONORS,
    combine::Offer,
    compile::House,
    explore::{Aim, Meter, explore, explore_best},
    money::{Costs, Point, Tariff, points, promise, unspent},
    prices::{Lens, ONE, Prices},
};
use crate::Search;

/// The best that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The chosen applicants, as places in the instance, in rising order.
    pub chosen: Vec<usize>,
    /// Who pays for each one chosen who needs a grant: the applicant and the donor.
    pub payers: Vec<(usize, usize)>,
    /// What it is worth.
    pub objective: i64,
    /// Nothing is worth more.
    pub bound: i64,
    /// How many answers are as good as this one, if that was counted. It is only counted if it is proven.
    pub ties: Option<u128>,
    /// How many parts of the problem were looked at.
    pub nodes: u64,
}

impl Answer {
    /// Whether it is proven that nothing is better.
    #[must_use]
    pub const fn is_proven(&self) -> bool {
        self.objective == self.bound
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsolved {
    /// The instance itself is wrong.
    #[error(transparent)]
    Flaw(#[from] Flaw),
    /// No set keeps to the rules; `clash` says why.
    #[error("no answer keeps to all rules")]
    Impossible,
    /// The search was stopped before it found anything.
    #[error("the search was stopped before an answer was found")]
    Stopped,
}

/// The best answer, with lots drawn from the number in [`Search::seed`] where several are best.
///
/// # Errors
/// [`Unsolved`] if there is none or none was found.
pub fn solve(instance: &Instance, search: &mut Search) -> Result<Answer, Unsolved> {
    let lots = Lots::of_number(search.seed, instance.panels.len(), instance.applicants.len());
    solve_by_lot(instance, &lots, search)
}

/// The same with lots that were drawn, for instance from the 32 bytes of a published seed.
///
/// # Errors
/// [`Unsolved`] if there is none or none was found.
pub fn solve_by_lot(instance: &Instance, lots: &Lots, search: &mut Search) -> Result<Answer, Unsolved> {
    go(instance, lots, search, Ties::ByLot)
}

/// Any one of the best answers, where only the loss is asked for.
pub(super) fn solve_any(instance: &Instance, search: &mut Search) -> Result<Answer, Unsolved> {
    let lots = Lots::of_number(search.seed, instance.panels.len(), instance.applicants.len());
    go(instance, &lots, search, Ties::Any)
}

/// Whether any choice keeps to the rules that must hold. It is an error if that was not found out.
pub(super) fn is_possible(instance: &Instance, search: &mut Search) -> Result<bool, Unsolved> {
    instance.check()?;
    let house = House::of(instance);
    let lots = Lots::of_number(0, instance.panels.len(), instance.applicants.len());
    let mut run = Run::new(&house, &lots, search);
    let came = run.start().and_then(|()| if house.budgets.len() > 1 { run.settle() } else { Ok(()) });
    match came {
        Ok(()) => Ok(true),
        Err(Unsolved::Impossible) => Ok(false),
        Err(other) => Err(other),
    }
}

/// What is done where several answers are best.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ties {
    /// All are found, and lots decide.
    ByLot,
    /// The first one will do.
    Any,
}

fn go(instance: &Instance, lots: &Lots, search: &mut Search, ties: Ties) -> Result<Answer, Unsolved> {
    instance.check()?;
    let house = House::of(instance);
    let mut run = Run::new(&house, lots, search);
    run.start()?;
    run.bargain();
    run.settle()?;
    if ties == Ties::ByLot || !run.is_closed() {
        run.close();
    }
    run.answer()
}

/// Bounds are let go by so much, so that nothing falls through roundings (each of at most a fine unit).
const SLACK: i64 = 4096;
/// How often the prices of money are turned.
const TURNS: usize = 24;

struct Run<'h, 'a, 'b> {
    house: &'h House,
    lots: &'h Lots,
    meter: Meter<'a, 'b>,
    budgets: Costs,
    prices: Vec<Prices>,
    /// The sets of each room that were met.
    pool: Vec<Vec<Point>>,
    /// The tariff with the lowest bound, the bound, and what each room is worth at most with it.
    tariff: Tariff,
    upper: i64,
    rooms: Vec<i64>,
    /// Whether those are exact.
    exact: bool,
    best: Option<Best>,
}

struct Best {
    value: i64,
    chosen: Vec<Point>,
    ties: Option<u128>,
    /// Whether it is the first by lot of all best ones.
    proven: bool,
}

impl<'h, 'a, 'b> Run<'h, 'a, 'b> {
    fn new(house: &'h House, lots: &'h Lots, search: &'a mut Search<'b>) -> Self {
        let mut budgets = [i64::MAX / 2; MOST_DONORS];
        budgets.iter_mut().zip(&house.budgets).for_each(|(most, &(_, limit))| *most = limit);
        Self {
            house,
            lots,
            meter: Meter::new(search),
            budgets,
            prices: vec![Prices::default(); house.rooms.len()],
            pool: vec![Vec::new(); house.rooms.len()],
            tariff: Tariff::default(),
            upper: i64::MAX,
            rooms: vec![0; house.rooms.len()],
            exact: false,
            best: None,
        }
    }

    /// The best and the cheapest set of each room.
    fn start(&mut self) -> Result<(), Unsolved> {
        let house = self.house;
        let mut lowest = 0_i64;
        for (place, room) in house.rooms.iter().enumerate() {
            let lens = Tariff::default().lens(room);
            let found = explore_best(room, &lens, &mut self.prices[place], &mut self.meter);
            if found.sets.is_empty() {
                return Err(if found.complete { Unsolved::Impossible } else { Unsolved::Stopped });
            }
            self.rooms[place] = found.upper;
            self.exact = (place == 0 || self.exact) && found.complete;
            self.keep(place, points(room, found.sets));
            if house.budgets.is_empty() || room.guests.iter().all(|guest| guest.cost == 0) {
                continue;
            }
            let cheap = Lens {
                worth: room.guests.iter().map(|guest| -guest.cost).collect(),
                themes: vec![0; room.theme_value.len()],
                scale: 0,
                step: 1,
            };
            let found = explore_best(room, &cheap, &mut Prices::default(), &mut self.meter);
            if house.budgets.len() == 1 && found.complete {
                lowest -= found.upper;
            }
            self.keep(place, points(room, found.sets));
        }
        self.upper = self.rooms.iter().sum();
        if house.budgets.len() == 1 && lowest > self.budgets[0] {
            return Err(Unsolved::Impossible);
        }
        Ok(())
    }

    /// Turns the prices of money until they fit what the rooms offer.
    fn bargain(&mut self) {
        let house = self.house;
        if house.budgets.is_empty() {
            return;
        }
        let mut tariff = Tariff::default();
        for _ in 0..TURNS {
            tariff = Tariff::lowest(house, &self.pool, tariff);
            if tariff.is_free() {
                return;
            }
            let known = promise(house, &self.pool, tariff);
            let mut rooms = Vec::with_capacity(house.rooms.len());
            let mut exact = true;
            for (place, room) in house.rooms.iter().enumerate() {
                let best =
                    self.pool[place].iter().map(|point| tariff.net(point)).max().unwrap_or(i64::MIN / 4);
                let lens = tariff.lens(room);
                let found =
                    explore(room, &lens, Aim::Best, best + 1, &mut self.prices[place], &mut self.meter);
                rooms.push(found.upper.max(best));
                exact &= found.complete;
                self.keep(place, points(room, found.sets));
            }
            let upper = rooms.iter().sum::<i64>() + unspent(house, tariff);
            if upper < self.upper {
                (self.upper, self.rooms, self.tariff, self.exact) = (upper, rooms, tariff, exact);
            }
            if self.meter.stopped || upper - known <= ONE / 64 {
                return;
            }
        }
    }

    /// A good answer from what was met.
    fn settle(&mut self) -> Result<(), Unsolved> {
        let pool = std::mem::take(&mut self.pool);
        self.choose(&pool, i64::MAX / 4, false);
        self.pool = pool;
        if self.best.is_none() && !self.meter.stopped {
            // With several donors it can be that no choice from the pool can be paid. Then all there is.
            let window = i64::MAX / 8;
            let (all, complete) = self.list(window);
            let summed = self.choose(&all, i64::MAX / 4, complete);
            if self.best.is_none() && complete && summed {
                return Err(Unsolved::Impossible);
            }
        }
        match &self.best {
            None => Err(Unsolved::Stopped),
            Some(best) => {
                self.meter.progress.objective = Some(best.value);
                self.meter.progress.bound = self.upper.div_euclid(ONE);
                self.meter.tell();
                Ok(())
            }
        }
    }

    /// Whether bound and answer have met.
    fn is_closed(&self) -> bool {
        self.best.as_ref().is_some_and(|best| best.value == self.upper.div_euclid(ONE))
    }

    /// Looks through all that could be as good as the answer.
    fn close(&mut self) {
        if !self.exact || self.meter.stopped {
            return;
        }
        let Some(value) = self.best.as_ref().map(|best| best.value) else { return };
        let window = self.upper - value * ONE + SLACK;
        let (all, complete) = self.list(window);
        self.choose(&all, window, complete);
    }

    /// All sets of all rooms that lose no more than the window.
    fn list(&mut self, window: i64) -> (Vec<Vec<Point>>, bool) {
        let house = self.house;
        let mut complete = true;
        let mut all = Vec::with_capacity(house.rooms.len());
        for (place, room) in house.rooms.iter().enumerate() {
            let lens = self.tariff.lens(room);
            let threshold = self.rooms[place].saturating_sub(window);
            let found = explore(room, &lens, Aim::All, threshold, &mut self.prices[place], &mut self.meter);
            complete &= found.complete;
            let mut points = points(room, found.sets);
            if !found.complete {
                points.extend_from_slice(&self.pool[place]);
            }
            all.push(points);
        }
        (all, complete)
    }

    /// The best choice from these points, kept if it is at least as good as what was known. Says whether
    /// nothing was left out.
    fn choose(&mut self, pool: &[Vec<Point>], window: i64, complete: bool) -> bool {
        let order = &self.lots.panels;
        let rooms = order.iter().map(|&room| {
            let points = pool[room].iter();
            let points = points.map(|point| (point, self.rooms[room] - self.tariff.net(point)));
            points.filter(|(_, loss)| *loss <= window).collect::<Vec<_>>()
        });
        let offer =
            Offer { rooms: rooms.collect(), budgets: self.budgets, donors: self.house.budgets.len(), window };
        let Some(sums) = offer.sums() else { return true };
        if self.best.as_ref().is_some_and(|best| best.value > sums.best) {
            return sums.complete;
        }
        let chosen = offer.choose(&sums, |place, point| {
            let guests = &self.house.rooms[order[place]].guests;
            let ranks = point.set.iter().map(|&guest| self.lots.ranks[guests[usize::from(guest)].applicant]);
            let mut ranks = ranks.collect::<Vec<_>>();
            ranks.sort_unstable();
            ranks
        });
        let proven = complete && sums.complete;
        let mut by_room = vec![None; order.len()];
        for (&room, point) in order.iter().zip(chosen) {
            by_room[room] = Some(point.clone());
        }
        self.best = Some(Best {
            value: sums.best,
            chosen: by_room.into_iter().flatten().collect(),
            ties: if proven { offer.count(&sums) } else { None },
            proven,
        });
        sums.complete
    }

    fn answer(mut self) -> Result<Answer, Unsolved> {
        let best = self.best.take().ok_or(Unsolved::Stopped)?;
        let (mut chosen, mut payers) = (Vec::new(), Vec::new());
        for (room, point) in self.house.rooms.iter().zip(&best.chosen) {
            let applicant = |guest: u16| room.guests[usize::from(guest)].applicant;
            chosen.extend(point.set.iter().map(|&guest| applicant(guest)));
            let patrons = point.set.iter().map(|&guest| &room.guests[usize::from(guest)]);
            payers.extend(patrons.filter_map(|guest| guest.patron.map(|patron| (guest.applicant, patron))));
            payers
                .extend(point.payers.iter().map(|&(guest, by)| (applicant(guest), self.house.budgets[by].0)));
        }
        chosen.sort_unstable();
        payers.sort_unstable();
        let bound = if best.proven { best.value } else { self.upper.div_euclid(ONE).max(best.value) };
        let nodes = self.meter.progress.nodes;
        Ok(Answer { chosen, payers, objective: best.value, bound, ties: best.ties, nodes })
    }

    /// Keeps points that no other beats.
    fn keep(&mut self, place: usize, points: Vec<Point>) {
        let pool = &mut self.pool[place];
        for point in points {
            let beaten = |one: &Point, other: &Point| {
                other.value >= one.value && super::money::fits(&other.costs, &one.costs)
            };
            if pool.iter().any(|other| beaten(&point, other)) {
                continue;
            }
            pool.retain(|other| !beaten(other, &point));
            pool.push(point);
        }
    }
}
