//! Small instances with all kinds of rules, and everything that can be chosen in them.

use std::ops::ControlFlow;

use planner::{
    Search,
    panel::{
        Answer, Applicant, Demand, Donor, Force, Grant, Instance, Panel, Rule, Unsolved, evaluate, solve,
    },
};
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

pub(crate) struct Dice(ChaCha20Rng);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.0.next_u64() % most as u64).unwrap()
    }

    pub(crate) fn number(&mut self, most: usize) -> i64 {
        i64::try_from(self.below(most)).unwrap()
    }

    pub(crate) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

/// A random instance with up to three panels, nine applicants, two donors and all kinds of rules.
pub(crate) fn small(seed: u64) -> Instance {
    let mut dice = Dice::new(seed);
    let panels = 1 + dice.below(3);
    let themes = 1 + dice.below(4);
    let donors = 1 + dice.below(2);
    let mut instance = Instance::default();
    for id in 0..panels {
        let theme_value = (0..themes).map(|_| dice.number(8)).collect();
        instance.panels.push(Panel { id: u32::try_from(id).unwrap(), theme_value });
    }
    instance.donors = (0..donors).map(|id| Donor { id: u32::try_from(id).unwrap() }).collect();
    for id in 0..3 + dice.below(7) {
        let grant = dice.one_in(2).then(|| Grant {
            cost: dice.number(7),
            donors: (0..donors).filter(|_| !dice.one_in(3)).collect(),
        });
        instance.applicants.push(Applicant {
            id: u32::try_from(id).unwrap(),
            panel: dice.below(panels),
            value: dice.number(10) - 1,
            minutes: 1 + dice.number(4),
            themes: (0..themes).filter(|_| dice.one_in(2)).collect(),
            tags: (0..3).filter(|_| dice.one_in(2)).collect(),
            group: u32::try_from(dice.below(5)).unwrap(),
            grant,
        });
    }
    for _ in 0..=dice.below(6) {
        let rule = rule(&mut dice, &instance);
        instance.rules.push(rule);
    }
    for donor in 0..donors {
        if !dice.one_in(4) {
            let most = dice.number(14);
            instance.rules.push(Rule::must(90, Demand::Budget { donor, most }));
        }
    }
    instance
}

fn rule(dice: &mut Dice, instance: &Instance) -> Rule {
    let panel = dice.below(instance.panels.len());
    let (tag, applicant) = (dice.below(3), dice.below(instance.applicants.len()));
    let demand = match dice.below(11) {
        0 => Demand::SeatsAtMost { panel, most: dice.number(4) },
        1 => Demand::SeatsAtLeast { panel, least: dice.number(4) },
        2 => Demand::MinutesAtMost { panel, most: dice.number(9) },
        3 => Demand::AtMost { panel, tag, most: dice.number(3) },
        4 => Demand::AtLeast { panel, tag, least: dice.number(3) },
        5 => Demand::Share { panel, tag, part: 4, whole: 10 },
        6 => Demand::Share { panel, tag, part: 1, whole: 2 },
        7 => Demand::OneOf { panel, group: u32::try_from(dice.below(5)).unwrap() },
        8 => Demand::OwnThemes { panel },
        9 => Demand::Pin { applicant },
        _ => Demand::Ban { applicant },
    };
    let force = match dice.below(4) {
        0 => Force::Costs(dice.number(6)),
        1 => Force::CostsOnce(dice.number(6)),
        _ => Force::Must,
    };
    Rule { id: 0, demand, force }
}

/// The answer, as far as the search goes by itself.
pub(crate) fn solved(instance: &Instance, seed: u64) -> Result<Answer, Unsolved> {
    let mut watch = |_| ControlFlow::Continue(());
    solve(instance, &mut Search { seed, node_limit: None, watch: &mut watch })
}

/// The best value of all there is, and all choices that have it.
pub(crate) fn tried(instance: &Instance) -> Option<(i64, Vec<Vec<usize>>)> {
    let count = instance.applicants.len();
    let mut best: Option<(i64, Vec<Vec<usize>>)> = None;
    for bits in 0..1_u32 << count {
        let chosen = (0..count).filter(|place| bits >> place & 1 == 1).collect::<Vec<_>>();
        let worth = payments(instance, &chosen)
            .into_iter()
            .find_map(|payers| evaluate(instance, &chosen, &payers).ok().map(|worth| worth.objective));
        let Some(worth) = worth else { continue };
        match &mut best {
            Some((value, ties)) if *value == worth => ties.push(chosen),
            Some((value, _)) if *value > worth => {}
            _ => best = Some((worth, vec![chosen])),
        }
    }
    best
}

/// All ways to pay for a choice.
fn payments(instance: &Instance, chosen: &[usize]) -> Vec<Vec<(usize, usize)>> {
    let mut ways = vec![Vec::new()];
    for &applicant in chosen {
        let Some(grant) = &instance.applicants[applicant].grant else { continue };
        ways = ways
            .into_iter()
            .flat_map(|way: Vec<(usize, usize)>| {
                grant.donors.iter().map(move |&donor| [&way[..], &[(applicant, donor)]].concat())
            })
            .collect();
    }
    ways
}

/// How many instances a test tries: `PANELS` in the environment, or this many.
pub(crate) fn rounds(usual: u64) -> u64 {
    std::env::var("PANELS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}
