//! Who assesses what: as many assessors to each application as wanted, who understand its language and
//! have no conflict of interest, with the work spread as evenly as that allows.
//!
//! It is the cheapest flow from applications to assessors (successive shortest paths): every pair may be used
//! once, each further application costs an assessor more than the one before, and one in a language
//! that the assessor does not read costs more than any load. So the answer is the best there is, not a
//! good guess; among answers that are equally good the seed chooses, and the same seed chooses the same.

use rand_core::{RngCore, SeedableRng};

/// What is to be assigned. Applications and assessors are known by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How many assess each application.
    pub each: u16,
    /// The most that one assessor reads, the kept ones included.
    pub at_most: u16,
    /// By application, by assessor: how the two go together.
    pub pairs: Vec<Vec<Pair>>,
}

/// How an application and an assessor go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// The assessor may read it.
    Fits,
    /// The assessor may read it and does not read its language.
    Foreign,
    /// The assessor may not read it: a conflict of interest, or another's State.
    Never,
    /// It is assigned already, and stays so.
    Kept,
}

/// Who assesses what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    /// New pairs of application and assessor, in order; the kept ones are not among them.
    pub pairs: Vec<(usize, usize)>,
    /// How many assessors each application still lacks.
    pub lacking: Vec<u16>,
}

const FOREIGN: i64 = 100_000_000;
const LOAD: i64 = 1_000;
const LACKING: i64 = 1_000_000_000_000;

/// Assigns. `seed` decides between answers that are equally good.
#[must_use]
pub fn assign<R: RngCore + SeedableRng>(wanted: &Wanted, seed: u64) -> Assigned {
    let mut dice = R::seed_from_u64(seed);
    let assessors = wanted.pairs.first().map_or(0, Vec::len);
    let mut flow = Flow::new(wanted.pairs.len() + assessors + 2);
    let (source, sink) = (flow.ways.len() - 2, flow.ways.len() - 1);
    let assessor = |at: usize| wanted.pairs.len() + at;
    let mut load = vec![0i64; assessors];
    let mut links = Vec::new();
    for (application, row) in wanted.pairs.iter().enumerate() {
        let kept = row.iter().filter(|pair| **pair == Pair::Kept).count();
        let open = usize::from(wanted.each).saturating_sub(kept);
        for _ in 0..open {
            flow.link(source, application, 0);
            // Whatever nobody can take is lacking, and the rest is assigned all the same.
            links.push((flow.link(application, sink, LACKING), application, None));
        }
        for (at, pair) in row.iter().enumerate() {
            let cost = match pair {
                Pair::Fits => 0,
                Pair::Foreign => FOREIGN,
                Pair::Never => continue,
                Pair::Kept => {
                    load[at] += 1;
                    continue;
                }
            };
            // A little chance, too little to outweigh a difference in load.
            let chance = i64::from(dice.next_u32() % 4);
            let link = flow.link(application, assessor(at), cost + chance);
            links.push((link, application, Some(at)));
        }
    }
    for (at, load) in load.into_iter().enumerate() {
        for further in load..i64::from(wanted.at_most) {
            flow.link(assessor(at), sink, LOAD * (2 * further + 1));
        }
    }
    while flow.send_one(source, sink) {}
    let mut assigned = Assigned { lacking: vec![0; wanted.pairs.len()], ..Assigned::default() };
    for (link, application, to) in links {
        match (flow.is_used(link), to) {
            (true, Some(at)) => assigned.pairs.push((application, at)),
            (true, None) => assigned.lacking[application] += 1,
            (false, _) => {}
        }
    }
    assigned.pairs.sort_unstable();
    assigned
}

/// A network in which each link takes one unit. A link and its way back stand side by side.
struct Flow {
    ways: Vec<Vec<usize>>,
    links: Vec<Link>,
}

struct Link {
    to: usize,
    cost: i64,
    is_free: bool,
}

impl Flow {
    fn new(places: usize) -> Self {
        Self { ways: vec![Vec::new(); places], links: Vec::new() }
    }

    fn link(&mut self, from: usize, to: usize, cost: i64) -> usize {
        let link = self.links.len();
        self.links.push(Link { to, cost, is_free: true });
        self.links.push(Link { to: from, cost: -cost, is_free: false });
        self.ways[from].push(link);
        self.ways[to].push(link + 1);
        link
    }

    fn is_used(&self, link: usize) -> bool {
        !self.links[link].is_free
    }

    /// Sends one unit along the cheapest way there is; says whether there was one.
    fn send_one(&mut self, source: usize, sink: usize) -> bool {
        let mut cost = vec![i64::MAX; self.ways.len()];
        let mut came = vec![None; self.ways.len()];
        let mut waits = std::collections::VecDeque::from([source]);
        let mut is_waiting = vec![false; self.ways.len()];
        cost[source] = 0;
        while let Some(at) = waits.pop_front() {
            is_waiting[at] = false;
            for link in &self.ways[at] {
                let Link { to, cost: more, is_free } = self.links[*link];
                if is_free && cost[at] + more < cost[to] {
                    (cost[to], came[to]) = (cost[at] + more, Some(*link));
                    if !std::mem::replace(&mut is_waiting[to], true) {
                        waits.push_back(to);
                    }
                }
            }
        }
        if cost[sink] == i64::MAX {
            return false;
        }
        let mut at = sink;
        while let Some(link) = came[at] {
            self.links[link].is_free = false;
            self.links[link ^ 1].is_free = true;
            at = self.links[link ^ 1].to;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    fn assigned(wanted: &Wanted, seed: u64) -> Assigned {
        assign::<ChaCha8Rng>(wanted, seed)
    }

    fn pair() -> impl Strategy<Value = Pair> {
        prop_oneof![5 => Just(Pair::Fits), 2 => Just(Pair::Foreign), 2 => Just(Pair::Never), 1 => Just(Pair::Kept)]
    }

    fn wanted(applications: usize, assessors: usize) -> impl Strategy<Value = Wanted> {
        (1u16..4, 1u16..5, vec(vec(pair(), assessors), applications))
            .prop_map(|(each, at_most, pairs)| Wanted { each, at_most, pairs })
    }

    /// How good an assignment is, the worst first: what is lacking, what is in a foreign language, how
    /// uneven the work is.
    fn judged(wanted: &Wanted, pairs: &[(usize, usize)]) -> Option<(usize, usize, usize)> {
        let people = wanted.pairs.first().map_or(0, Vec::len);
        let (mut load, mut has) = (vec![0usize; people], vec![0usize; wanted.pairs.len()]);
        for (application, row) in wanted.pairs.iter().enumerate() {
            for at in row.iter().enumerate().filter(|one| *one.1 == Pair::Kept).map(|one| one.0) {
                load[at] += 1;
                has[application] += 1;
            }
        }
        let kept = load.clone();
        let mut foreign = 0;
        for (application, at) in pairs {
            match wanted.pairs[*application][*at] {
                Pair::Fits => {}
                Pair::Foreign => foreign += 1,
                Pair::Never | Pair::Kept => return None,
            }
            load[*at] += 1;
            has[*application] += 1;
        }
        let each = usize::from(wanted.each);
        let new = |application: usize| pairs.iter().any(|one| one.0 == application);
        if (0..has.len()).any(|at| has[at] > each && new(at)) {
            return None;
        }
        if load.iter().zip(&kept).any(|(load, kept)| *load > usize::from(wanted.at_most) && load > kept) {
            return None;
        }
        let lacking = has.iter().map(|has| each.saturating_sub(*has)).sum();
        Some((lacking, foreign, load.iter().map(|load| load * load).sum()))
    }

    /// The best there is, by trying all.
    fn best(wanted: &Wanted) -> (usize, usize, usize) {
        let open: Vec<_> = wanted
            .pairs
            .iter()
            .enumerate()
            .flat_map(|(application, row)| {
                row.iter().enumerate().map(move |(at, pair)| (application, at, *pair))
            })
            .filter(|(_, _, pair)| matches!(pair, Pair::Fits | Pair::Foreign))
            .map(|(application, at, _)| (application, at))
            .collect();
        (0u32..1 << open.len())
            .filter_map(|chosen| {
                let pairs: Vec<_> =
                    (0..open.len()).filter(|at| chosen & (1 << at) != 0).map(|at| open[at]).collect();
                judged(wanted, &pairs)
            })
            .min()
            .unwrap()
    }

    proptest! {
        #[test]
        fn nothing_better_is_found_by_trying_all(wanted in wanted(4, 3), seed in any::<u64>()) {
            let found = assigned(&wanted, seed);
            prop_assert_eq!(judged(&wanted, &found.pairs), Some(best(&wanted)));
            prop_assert_eq!(usize::from(found.lacking.iter().sum::<u16>()), best(&wanted).0);
        }

        #[test]
        fn the_same_seed_assigns_the_same(wanted in wanted(12, 6), seed in any::<u64>()) {
            prop_assert_eq!(assigned(&wanted, seed), assigned(&wanted, seed));
        }
    }

    #[test]
    fn work_is_spread_evenly_and_seeds_differ() {
        let wanted = Wanted { each: 3, at_most: 100, pairs: vec![vec![Pair::Fits; 9]; 60] };
        let found = assigned(&wanted, 1);
        let load = |at: usize| found.pairs.iter().filter(|one| one.1 == at).count();
        assert_eq!((0..9).map(load).collect::<Vec<_>>(), [20; 9]);
        assert_ne!(found, assigned(&wanted, 2));
    }

    #[test]
    fn nobody_at_all_leaves_everything_lacking() {
        let wanted = Wanted { each: 2, at_most: 9, pairs: vec![Vec::new(), Vec::new()] };
        assert_eq!(assigned(&wanted, 1), Assigned { pairs: Vec::new(), lacking: vec![2, 2] });
    }
}
