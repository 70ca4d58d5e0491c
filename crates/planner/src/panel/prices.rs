//! Prices for rules and themes, which turn a room into a sum that anybody can bound.
//!
//! A row `sum of coefficients <= most` with a price `u >= 0` is left out, and `u * (most - sum)` is added
//! instead. A theme of worth `w` with a price `p` from 0 to `w` is counted as `w - p` outright, and each
//! applicant who speaks to it is worth `p` more. Whatever the prices are, no set is worth more than the
//! constant part and all applicants who are then worth more than nothing. The prices are looked for in
//! floating point (a subgradient descent); the bound is reckoned from them in whole numbers, so nothing
//! that is proven depends on rounding.

use super::compile::{Hold, Room};

/// One unit of the objective, in the fine units that everything here is reckoned in.
pub(super) const ONE: i64 = 1 << 20;

/// What a set is worth for now: values less what grants are priced at, in fine units.
#[derive(Clone, Debug)]
pub(super) struct Lens {
    /// For each guest.
    pub(super) worth: Vec<i64>,
    /// For each theme.
    pub(super) themes: Vec<i64>,
    /// What one unit of a penalty is.
    pub(super) scale: i64,
    /// All sums are multiples of this.
    pub(super) step: i64,
}

/// What has been decided of each guest.
pub(super) type Fixed = Vec<Option<bool>>;

/// Prices as they are looked for: for each theme, then for each row.
#[derive(Clone, Debug, Default)]
pub(super) struct Prices {
    themes: Vec<f64>,
    rows: Vec<f64>,
}

/// Prices as they are used, and what follows from them.
#[derive(Clone, Debug)]
pub(super) struct Priced {
    pub(super) themes: Vec<i64>,
    pub(super) rows: Vec<i64>,
    /// What each guest is worth at these prices.
    pub(super) guests: Vec<i64>,
    /// No set that keeps to what is fixed is worth more.
    pub(super) upper: i64,
}

/// Looks for the prices with the lowest bound, and stops early when it falls below `enough`.
/// Says also how often each guest was in the best set on the way, lately.
pub(super) fn price(
    room: &Room,
    lens: &Lens,
    fixed: &Fixed,
    prices: &mut Prices,
    enough: i64,
    rounds: usize,
) -> (Priced, Vec<f64>) {
    let bounds = Bounds::of(room, lens, fixed);
    prices.themes.resize(room.theme_value.len(), 0.0);
    prices.rows.resize(room.rows.len(), 0.0);
    bounds.clamp(prices);
    let mut often = vec![0.5; room.guests.len()];
    let mut best = prices.clone();
    let mut lowest = f64::INFINITY;
    let mut stale = 0;
    let mut pace = 1.0;
    let goal = enough as f64;
    for _ in 0..rounds {
        let (upper, slope) = bounds.descend(room, lens, fixed, prices, &mut often);
        if upper < lowest - ONE as f64 / 256.0 {
            stale = 0;
        } else {
            stale += 1;
        }
        if upper < lowest {
            lowest = upper;
            best.clone_from(prices);
        }
        if lowest < goal {
            break;
        }
        if stale > 5 {
            pace *= 0.6;
            stale = 0;
            prices.clone_from(&best);
            if pace < 0.01 {
                break;
            }
            continue;
        }
        let steep = slope.themes.iter().map(|slope| slope * slope).sum::<f64>()
            + slope.rows.iter().zip(&bounds.norms).map(|(slope, norm)| (slope / norm).powi(2)).sum::<f64>();
        if steep < 1e-9 {
            break;
        }
        let gap = (upper - goal).max(upper.abs() * 1e-4).max(ONE as f64 / 16.0);
        let stride = pace * gap.min(40.0 * ONE as f64 + upper.abs() * 0.05) / steep;
        for (price, slope) in prices.themes.iter_mut().zip(&slope.themes) {
            *price -= stride * slope;
        }
        for ((price, slope), norm) in prices.rows.iter_mut().zip(&slope.rows).zip(&bounds.norms) {
            *price -= stride * slope / (norm * norm);
        }
        bounds.clamp(prices);
    }
    prices.clone_from(&best);
    (exact(room, lens, fixed, &best), often)
}

/// Between what each price may lie.
struct Bounds {
    themes: Vec<(f64, f64)>,
    rows: Vec<f64>,
    norms: Vec<f64>,
}

impl Bounds {
    fn of(room: &Room, lens: &Lens, fixed: &Fixed) -> Self {
        let (mut certain, mut possible) = (0, 0);
        for (guest, fixed) in room.guests.iter().zip(fixed) {
            if *fixed == Some(true) {
                certain |= guest.themes;
            }
            if *fixed != Some(false) {
                possible |= guest.themes;
            }
        }
        let themes = lens.themes.iter().enumerate().map(|(theme, &worth)| {
            let worth = worth as f64;
            match (certain >> theme & 1, possible >> theme & 1) {
                (1, _) => (0.0, 0.0),
                (_, 0) => (worth, worth),
                _ => (0.0, worth),
            }
        });
        let rows = room.rows.iter().map(|row| match row.hold {
            Hold::Must => f64::INFINITY,
            Hold::Costs { penalty, unit } => (penalty * lens.scale / unit) as f64,
        });
        let mut norms = vec![1.0_f64; room.rows.len()];
        for &(row, coefficient) in room.guests.iter().flat_map(|guest| &guest.entries) {
            norms[row] = norms[row].max(coefficient.abs() as f64);
        }
        Self { themes: themes.collect(), rows: rows.collect(), norms }
    }

    fn clamp(&self, prices: &mut Prices) {
        for (price, &(low, high)) in prices.themes.iter_mut().zip(&self.themes) {
            *price = price.clamp(low, high);
        }
        for (price, &high) in prices.rows.iter_mut().zip(&self.rows) {
            *price = price.clamp(0.0, high);
        }
    }

    /// The bound at these prices, and which way it falls.
    fn descend(
        &self,
        room: &Room,
        lens: &Lens,
        fixed: &Fixed,
        prices: &Prices,
        often: &mut [f64],
    ) -> (f64, Prices) {
        let mut slope = Prices {
            themes: vec![-1.0; prices.themes.len()],
            rows: room.rows.iter().map(|row| row.most as f64).collect(),
        };
        let mut upper =
            lens.themes.iter().zip(&prices.themes).map(|(&worth, price)| worth as f64 - price).sum::<f64>()
                + slope.rows.iter().zip(&prices.rows).map(|(most, price)| most * price).sum::<f64>();
        for (place, guest) in room.guests.iter().enumerate() {
            let taken = match fixed[place] {
                Some(false) => continue,
                taken => taken.is_some(),
            };
            let mut worth = lens.worth[place] as f64;
            for_each_bit(guest.themes, |theme| worth += prices.themes[theme]);
            for &(row, coefficient) in &guest.entries {
                worth -= prices.rows[row] * coefficient as f64;
            }
            let taken = taken || worth > 0.0;
            often[place] = 0.9 * often[place] + if taken { 0.1 } else { 0.0 };
            if !taken {
                continue;
            }
            upper += worth;
            for_each_bit(guest.themes, |theme| slope.themes[theme] += 1.0);
            for &(row, coefficient) in &guest.entries {
                slope.rows[row] -= coefficient as f64;
            }
        }
        // What cannot be followed is not steep.
        for ((slope, price), &(low, high)) in slope.themes.iter_mut().zip(&prices.themes).zip(&self.themes) {
            if (*slope > 0.0 && *price <= low) || (*slope < 0.0 && *price >= high) {
                *slope = 0.0;
            }
        }
        for ((slope, price), &high) in slope.rows.iter_mut().zip(&prices.rows).zip(&self.rows) {
            if (*slope > 0.0 && *price <= 0.0) || (*slope < 0.0 && *price >= high) {
                *slope = 0.0;
            }
        }
        (upper, slope)
    }
}

/// The bound at these prices in whole numbers, and what follows from them.
fn exact(room: &Room, lens: &Lens, fixed: &Fixed, prices: &Prices) -> Priced {
    let themes =
        prices.themes.iter().zip(&lens.themes).map(|(price, &worth)| (*price as i64).clamp(0, worth));
    let themes = themes.collect::<Vec<_>>();
    let rows = prices.rows.iter().zip(&room.rows).map(|(price, row)| match row.hold {
        Hold::Must => (*price as i64).max(0),
        Hold::Costs { penalty, unit } => (*price as i64).clamp(0, penalty * lens.scale / unit),
    });
    let rows = rows.collect::<Vec<_>>();
    let mut upper = lens.themes.iter().zip(&themes).map(|(worth, price)| worth - price).sum::<i64>()
        + room.rows.iter().zip(&rows).map(|(row, price)| row.most * price).sum::<i64>();
    let mut guests = Vec::with_capacity(room.guests.len());
    for (place, guest) in room.guests.iter().enumerate() {
        let mut worth = lens.worth[place];
        for_each_bit(guest.themes, |theme| worth += themes[theme]);
        worth -= guest.entries.iter().map(|&(row, coefficient)| rows[row] * coefficient).sum::<i64>();
        guests.push(worth);
        upper += match fixed[place] {
            Some(true) => worth,
            Some(false) => 0,
            None => worth.max(0),
        };
    }
    Priced { themes, rows, guests, upper }
}

/// Calls with the place of each bit that is set.
pub(super) fn for_each_bit(mut bits: u64, mut call: impl FnMut(usize)) {
    while bits != 0 {
        call(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}
