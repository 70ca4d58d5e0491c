//! What a visit is worth: the price of each unit, by which cheap paths visit every unit about once.
//!
//! Whatever the prices, no timetable is cheaper than the cheapest path with prices taken off, plus the sum of prices
//! (Lagrangian relaxation). An arc that lies on no path cheaper than the best timetable so far can go.

use super::graph::Graph;

/// Sums are counted in parts of one, so that prices need not be whole.
pub(crate) const PARTS: i64 = 1 << 10;

/// Prices, and what they prove about a graph.
#[derive(Clone, Debug)]
pub(crate) struct Prices {
    /// In parts of one.
    pub price: Vec<i64>,
    ahead: Vec<f64>,
    pace: f64,
    stalled: u32,
    /// The best bound so far, in parts of one.
    pub bound: i64,
    best: Vec<i64>,
}

/// What one look at a graph with prices told.
pub(crate) struct Look {
    pub bound: i64,
    /// Per unit how often the cheapest path visits it.
    pub visits: Vec<u32>,
    /// The cheapest path: units with their spots.
    pub path: Vec<(usize, usize)>,
    from_start: Vec<i64>,
}

/// How much the latest path counts in the direction of the next step.
const SHARE: f64 = 0.25;

const COOLING: f64 = 0.98;

const FAR: i64 = i64::MAX / 4;

impl Prices {
    pub(crate) fn new(price: Vec<i64>) -> Prices {
        let units = price.len();
        Prices { best: price.clone(), price, ahead: vec![0.0; units], pace: 0.2, stalled: 0, bound: i64::MIN }
    }

    /// Looks for the cheapest path.
    pub(crate) fn look(&self, graph: &Graph) -> Look {
        look(graph, &self.price)
    }

    /// Takes a look and moves the prices towards a better bound. `target` is what cannot be reached.
    pub(crate) fn learn(&mut self, look: &Look, target: i64) {
        if look.bound > self.bound {
            self.bound = look.bound;
            self.best.clone_from(&self.price);
        }
        self.pace *= COOLING;
        let mut norm = 0.0;
        for (ahead, visits) in self.ahead.iter_mut().zip(&look.visits) {
            *ahead = (1.0 - SHARE) * *ahead + SHARE * (1.0 - f64::from(*visits));
            norm += *ahead * *ahead;
        }
        if norm < 1e-9 {
            return;
        }
        #[expect(clippy::cast_precision_loss, reason = "the length of a step need not be exact")]
        let gap = (target - look.bound).max(PARTS / 8) as f64;
        let step = self.pace * gap / norm;
        for (price, ahead) in self.price.iter_mut().zip(&self.ahead) {
            #[expect(clippy::cast_possible_truncation, reason = "any price proves a bound")]
            let change = (step * ahead).round() as i64;
            *price += change;
        }
    }

    /// Whether further steps would hardly help.
    pub(crate) fn tired(&self) -> bool {
        self.pace < 0.005
    }

    /// Returns to the best prices, ready for another graph.
    pub(crate) fn refresh(&mut self, pace: f64) {
        self.price.clone_from(&self.best);
        self.ahead.iter_mut().for_each(|ahead| *ahead = 0.0);
        self.pace = pace;
        self.stalled = 0;
    }

    /// The graph without arcs that lie on no path below `target` (in parts), or nothing if no such path is left.
    pub(crate) fn prune(&self, graph: &Graph, target: i64) -> Option<Graph> {
        let look = look(graph, &self.best);
        let sum: i64 = self.best.iter().sum();
        let to_end = backwards(graph, &self.best);
        let price = priced(&self.best);
        graph.keep(|arc, head| {
            let before = look.from_start[graph.tail[arc] as usize];
            let after = to_end[head];
            let through = graph.cost[arc] * PARTS - price[usize::from(graph.unit[arc])];
            before < FAR && after < FAR && before + through + after + sum <= target
        })
    }
}

fn priced(price: &[i64]) -> Vec<i64> {
    let mut price = price.to_vec();
    price.push(0);
    price
}

fn look(graph: &Graph, price: &[i64]) -> Look {
    let sum: i64 = price.iter().sum();
    let units = price.len();
    let price = priced(price);
    let nodes = graph.nodes();
    let mut from_start = vec![FAR; nodes];
    from_start[0] = 0;
    for head in 1..nodes {
        let mut best = FAR;
        for arc in graph.into(head) {
            let through = graph.cost[arc] * PARTS - price[usize::from(graph.unit[arc])];
            best = best.min(from_start[graph.tail[arc] as usize] + through);
        }
        from_start[head] = best;
    }
    let mut visits = vec![0; units];
    let mut path = Vec::new();
    let mut node = nodes - 1;
    while node != 0 {
        let arrives = |arc: &usize| {
            let through = graph.cost[*arc] * PARTS - price[usize::from(graph.unit[*arc])];
            from_start[graph.tail[*arc] as usize] + through == from_start[node]
        };
        let Some(arc) = graph.into(node).find(arrives) else { break };
        let unit = usize::from(graph.unit[arc]);
        if unit < units {
            visits[unit] += 1;
            path.push((unit, usize::from(graph.spot[arc])));
        }
        node = graph.tail[arc] as usize;
    }
    Look { bound: from_start[nodes - 1] + sum, visits, path, from_start }
}

fn backwards(graph: &Graph, price: &[i64]) -> Vec<i64> {
    let price = priced(price);
    let nodes = graph.nodes();
    let mut to_end = vec![FAR; nodes];
    to_end[nodes - 1] = 0;
    for head in (1..nodes).rev() {
        let after = to_end[head];
        if after >= FAR {
            continue;
        }
        for arc in graph.into(head) {
            let through = graph.cost[arc] * PARTS - price[usize::from(graph.unit[arc])];
            let tail = &mut to_end[graph.tail[arc] as usize];
            *tail = (*tail).min(through + after);
        }
    }
    to_end
}
