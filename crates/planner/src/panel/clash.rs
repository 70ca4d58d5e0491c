//! Which rules clash where no answer keeps to all, and which to give up.
//!
//! Both questions are each other's mirror. A *clash* is a set of rules that cannot hold together; a *way
//! out* is a set of rules without which the rest can. Every way out has a rule of every clash. So the
//! smallest clash is looked for among the smallest sets that share a rule with every way out known, and
//! the cheapest way out among the cheapest sets that share a rule with every clash known; whatever fails
//! gives the next one to know.

use std::collections::BTreeSet;

use super::{
    Answer, Demand, Force, Instance, Rule, Unsolved,
    evaluate::missed,
    instance::MOST_VALUE,
    solve::{is_possible, solve_any},
};
use crate::Search;

/// The cheapest way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxed {
    /// The rules to give up, by their place, each with the number by which it is then missed.
    pub rules: Vec<(usize, i64)>,
    /// The best answer that misses them by the least.
    pub answer: Answer,
}

/// A smallest set of rules that cannot hold together, by their places; none if all can.
///
/// # Errors
/// [`Unsolved`] if the search was stopped before that was known.
pub fn clash(instance: &Instance, search: &mut Search) -> Result<Option<Vec<usize>>, Unsolved> {
    let mut court = Court { instance, search };
    let all = court.at_stake()?;
    if court.hold(&all)? {
        return Ok(None);
    }
    let mut ways_out: Vec<BTreeSet<usize>> = Vec::new();
    loop {
        let few = cheapest_hit(&ways_out, &|_| 1);
        if !court.hold(&few)? {
            return Ok(Some(few.into_iter().collect()));
        }
        let most = court.grow(few, &all)?;
        ways_out.push(all.difference(&most).copied().collect());
    }
}

/// The cheapest rules to give up so that the rest can hold, and the best answer then; `cost` says what
/// giving up the rule at a place costs (above 0). None if all rules can hold.
///
/// # Errors
/// [`Unsolved`] if the search was stopped before that was known.
pub fn relaxation(
    instance: &Instance,
    cost: &dyn Fn(usize) -> i64,
    search: &mut Search,
) -> Result<Option<Relaxed>, Unsolved> {
    let mut court = Court { instance, search };
    let all = court.at_stake()?;
    let mut clashes: Vec<BTreeSet<usize>> = Vec::new();
    loop {
        let given_up = cheapest_hit(&clashes, cost);
        let kept = all.difference(&given_up).copied().collect::<BTreeSet<_>>();
        if court.hold(&kept)? {
            return if given_up.is_empty() { Ok(None) } else { court.least(&given_up).map(Some) };
        }
        clashes.push(court.shrink(kept)?);
    }
}

struct Court<'i, 's, 'b> {
    instance: &'i Instance,
    search: &'s mut Search<'b>,
}

impl Court<'_, '_, '_> {
    /// The rules that can be part of a clash: those of rooms that cannot keep to their own rules, or not
    /// without grants, and the budgets. All other rooms can be filled whatever the others do.
    fn at_stake(&mut self) -> Result<BTreeSet<usize>, Unsolved> {
        let mut stakes = BTreeSet::new();
        for panel in 0..self.instance.panels.len() {
            let own = self.instance.rules.iter().enumerate().filter(|(_, rule)| {
                rule.force == Force::Must && rule.demand.panel(self.instance) == Some(panel)
            });
            let own = own.map(|(place, _)| place).collect::<BTreeSet<_>>();
            let mut alone = self.with(&own);
            alone.applicants.iter_mut().for_each(|applicant| {
                if let Some(grant) = &mut applicant.grant
                    && grant.cost > 0
                {
                    grant.donors.clear();
                }
            });
            if !is_possible(&alone, self.search)? {
                stakes.extend(own);
            }
        }
        let rules = self.instance.rules.iter().enumerate();
        stakes
            .extend(rules.filter(|(_, rule)| matches!(rule.demand, Demand::Budget { .. })).map(|(at, _)| at));
        Ok(stakes)
    }

    /// The instance with these rules only, and nothing to win.
    fn with(&self, rules: &BTreeSet<usize>) -> Instance {
        let mut instance = self.instance.clone();
        instance.rules = rules.iter().map(|&rule| self.instance.rules[rule].clone()).collect();
        instance.panels.iter_mut().for_each(|panel| panel.theme_value.fill(0));
        instance.applicants.iter_mut().for_each(|applicant| applicant.value = 0);
        instance
    }

    fn hold(&mut self, rules: &BTreeSet<usize>) -> Result<bool, Unsolved> {
        is_possible(&self.with(rules), self.search)
    }

    /// Adds rules as long as all can hold.
    fn grow(&mut self, mut few: BTreeSet<usize>, all: &BTreeSet<usize>) -> Result<BTreeSet<usize>, Unsolved> {
        for &rule in all {
            if few.insert(rule) && !self.hold(&few)? {
                few.remove(&rule);
            }
        }
        Ok(few)
    }

    /// Leaves rules out as long as the rest clashes.
    fn shrink(&mut self, mut many: BTreeSet<usize>) -> Result<BTreeSet<usize>, Unsolved> {
        for rule in many.clone() {
            many.remove(&rule);
            if self.hold(&many)? {
                many.insert(rule);
            }
        }
        Ok(many)
    }

    /// The best answer that misses the rules given up by the least.
    fn least(&mut self, given_up: &BTreeSet<usize>) -> Result<Relaxed, Unsolved> {
        let mut instance = self.instance.clone();
        for &rule in given_up {
            if !matches!(instance.rules[rule].demand, Demand::Budget { .. }) {
                instance.rules[rule].force = Force::Costs(MOST_VALUE);
            }
        }
        for &rule in given_up {
            self.raise(&mut instance, rule, given_up)?;
        }
        let mut answer = solve_any(&instance, self.search)?;
        let chosen = answer.chosen.iter().copied().collect();
        let missed = |rule: &usize| {
            (*rule, missed(self.instance, self.instance.rules[*rule].demand, &chosen, &answer.payers))
        };
        let rules = given_up.iter().map(missed).collect::<Vec<_>>();
        let soft = |rule: usize| !matches!(self.instance.rules[rule].demand, Demand::Budget { .. });
        let penalty =
            rules.iter().filter(|(rule, _)| soft(*rule)).map(|(_, by)| by * MOST_VALUE).sum::<i64>();
        answer.objective += penalty;
        answer.bound += penalty;
        Ok(Relaxed { rules, answer })
    }

    /// Raises a budget that was given up by as little as will do.
    fn raise(
        &mut self,
        instance: &mut Instance,
        rule: usize,
        given_up: &BTreeSet<usize>,
    ) -> Result<(), Unsolved> {
        let Demand::Budget { donor, most } = instance.rules[rule].demand else { return Ok(()) };
        let grants = instance.applicants.iter().filter_map(|applicant| applicant.grant.as_ref());
        let (mut low, mut high) = (most, grants.map(|grant| grant.cost).sum::<i64>().max(most));
        while low < high {
            let middle = low + (high - low) / 2;
            instance.rules[rule].demand = Demand::Budget { donor, most: middle };
            let mut trial = instance.clone();
            let mut place = 0;
            // Budgets that are given up and not yet raised have no end.
            trial.rules.retain(|other| {
                place += 1;
                let at = place - 1;
                let budget = matches!(other.demand, Demand::Budget { .. });
                !(budget && at > rule && given_up.contains(&at))
            });
            if is_possible(&trial, self.search)? { high = middle } else { low = middle + 1 }
        }
        instance.rules[rule].demand = Demand::Budget { donor, most: high };
        Ok(())
    }
}

/// The cheapest set that has an element of each of these; the first in the order of the elements if
/// several are.
fn cheapest_hit(sets: &[BTreeSet<usize>], cost: &dyn Fn(usize) -> i64) -> BTreeSet<usize> {
    fn go(
        sets: &[BTreeSet<usize>],
        cost: &dyn Fn(usize) -> i64,
        picked: &mut BTreeSet<usize>,
        paid: i64,
        best: &mut Option<(i64, BTreeSet<usize>)>,
    ) {
        if best.as_ref().is_some_and(|(least, _)| paid >= *least) {
            return;
        }
        let open = sets.iter().filter(|set| set.is_disjoint(picked)).min_by_key(|set| set.len());
        let Some(open) = open else {
            *best = Some((paid, picked.clone()));
            return;
        };
        for &element in open {
            picked.insert(element);
            go(sets, cost, picked, paid + cost(element), best);
            picked.remove(&element);
        }
    }
    let mut best = None;
    go(sets, cost, &mut BTreeSet::new(), 0, &mut best);
    best.map(|(_, set)| set).unwrap_or_default()
}

/// The instance with more rules that must hold.
pub(super) fn with_rules(instance: &Instance, demands: &[Demand]) -> Instance {
    let mut instance = instance.clone();
    instance.rules.extend(demands.iter().map(|&demand| Rule::must(u32::MAX, demand)));
    instance
}
