//! What a donor is told: how many, for which States, for what, with what result. No names; and no
//! number so small that it tells of one person.
//!
//! A count of one for a State tells that one person from there came on this money; whoever was in the
//! room then knows who. So no count below [`FEW`] stands in a report: States with fewer are told
//! together, and where together they are still too few, the next smallest go with them. The rule is the same
//! for everybody: if it were asked who is at risk, a State that is left out would say that somebody there
//! is. The sums are told whole, since the money is the donor's own.

use std::collections::BTreeMap;

use super::{Account, Fund, Grant, Line, Stand};
use crate::{money::Centimes, state::StateCode};

/// The smallest number of people that is told.
pub const FEW: u64 = 3;

/// Counts, of which none is small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pooled<K> {
    /// Those that are told by themselves.
    pub named: Vec<(K, u64)>,
    /// The others together.
    pub others: u64,
}

/// Tells no count below [`FEW`]: small ones are told together, and with them the next smallest until they
/// are no longer few. Where all together are few, nothing is told.
#[must_use]
pub fn pooled<K: Ord + Copy>(counts: &BTreeMap<K, u64>) -> Pooled<K> {
    let mut named: Vec<_> = counts.iter().map(|(key, count)| (*key, *count)).collect();
    named.retain(|(_, count)| *count > 0);
    // The greatest first; of the same, the first.
    named.sort_by_key(|(key, count)| (std::cmp::Reverse(*count), *key));
    let mut others = 0;
    while let Some((_, count)) = named.last().copied() {
        if count >= FEW && (others == 0 || others >= FEW) {
            break;
        }
        others += count;
        named.pop();
    }
    named.sort_by_key(|(key, _)| *key);
    if others < FEW && named.is_empty() { Pooled { named, others: 0 } } else { Pooled { named, others } }
}

/// What of one grant goes into the report of the fund that paid it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The State under Review.
    pub state: StateCode,
    /// What came of it: the name of where it stands.
    pub result: String,
    /// What was spent on what.
    pub spent: BTreeMap<Line, Centimes>,
}

impl Told {
    /// What a grant tells the donor who paid it; nothing if no money was ever promised.
    #[must_use]
    pub fn of(grant: &Grant) -> Option<Self> {
        let fund = grant.fund()?;
        if grant.stand() == Stand::Planned && grant.spent(fund) == Centimes(0) {
            return None;
        }
        let mut spent = BTreeMap::new();
        for one in grant.expenses().iter().filter(|one| one.fund == fund) {
            let sum = spent.entry(one.line).or_insert(Centimes(0));
            *sum = *sum + one.francs;
        }
        Some(Self { state: grant.state, result: grant.stand().name().to_owned(), spent })
    }
}

/// What a donor is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DonorReport {
    /// The donor.
    pub name: String,
    /// What became of the money, whole.
    pub account: Account,
    /// How many grants; none if they are too few to say.
    pub grants: Option<u64>,
    /// For which States.
    pub states: Pooled<StateCode>,
    /// With what result: the names of where grants stand.
    pub results: Pooled<&'static str>,
    /// What was spent on what; nothing if the grants are too few to say.
    pub spent: Vec<(Line, Centimes)>,
}

/// Where a grant may stand once money was promised, in the order of reports.
const RESULTS: [&str; 9] = [
    "settled",
    "accepted",
    "offered",
    "declined",
    "lapsed",
    "withdrawn",
    "visa-refused",
    "taken-back",
    "planned",
];

impl DonorReport {
    /// The report of a fund, from what each grant of it tells.
    #[must_use]
    pub fn of(fund: &Fund, account: Account, told: &[Told]) -> Self {
        let many = told.len() as u64;
        let is_few = many > 0 && many < FEW;
        let (mut states, mut results) = (BTreeMap::new(), BTreeMap::new());
        let mut spent = BTreeMap::new();
        for one in told {
            *states.entry(one.state).or_default() += 1;
            let place = RESULTS.iter().position(|known| *known == one.result).unwrap_or(RESULTS.len() - 1);
            *results.entry(place).or_default() += 1;
            for (line, francs) in &one.spent {
                let sum = spent.entry(*line).or_insert(Centimes(0));
                *sum = *sum + *francs;
            }
        }
        let results = pooled(&results);
        Self {
            name: fund.name.clone(),
            account,
            grants: Some(many).filter(|_| !is_few),
            states: pooled(&states),
            results: Pooled {
                named: results.named.into_iter().map(|(place, count)| (RESULTS[place], count)).collect(),
                others: results.others,
            },
            spent: if is_few { Vec::new() } else { spent.into_iter().collect() },
        }
    }
}
