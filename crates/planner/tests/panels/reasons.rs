//! Reasons, against all there is.

use std::ops::ControlFlow;

use planner::{
    Search,
    panel::{Demand, Force, Instance, Why, clash, relaxation, why_not},
};

use crate::small::{rounds, small, solved, tried};

fn with_rules(instance: &Instance, keep: impl Fn(usize) -> bool) -> Instance {
    let mut instance = instance.clone();
    let mut place = 0;
    instance.rules.retain(|_| {
        place += 1;
        keep(place - 1)
    });
    instance
}

/// The fewest rules that must hold and cannot hold together, among all sets of rules.
fn smallest_clash(instance: &Instance) -> usize {
    let must = must(instance);
    let sizes = (0..1_u32 << must.len()).filter(|bits| {
        let kept = with_rules(instance, |place| {
            must.iter().position(|&rule| rule == place).is_some_and(|at| bits >> at & 1 == 1)
        });
        tried(&kept).is_none()
    });
    sizes.map(u32::count_ones).min().unwrap() as usize
}

/// The least that rules cost without which the rest can hold.
fn cheapest_way_out(instance: &Instance, cost: impl Fn(usize) -> i64) -> i64 {
    let must = must(instance);
    let costs = (0..1_u32 << must.len()).filter_map(|bits| {
        let dropped = (0..must.len()).filter(|at| bits >> at & 1 == 1).map(|at| must[at]).collect::<Vec<_>>();
        let rest = with_rules(instance, |place| !dropped.contains(&place));
        tried(&rest).map(|_| dropped.into_iter().map(&cost).sum())
    });
    costs.min().unwrap()
}

fn must(instance: &Instance) -> Vec<usize> {
    let rules = instance.rules.iter().enumerate();
    rules.filter(|(_, rule)| rule.force == Force::Must).map(|(place, _)| place).collect()
}

#[test]
fn clashes_and_ways_out_are_the_smallest_of_all() {
    let wanted = rounds(150);
    let mut seen = 0;
    for seed in 0.. {
        let instance = small(seed);
        // All sets of rules are tried on all choices, so these are smaller still.
        if instance.applicants.len() > 6 || tried(&instance).is_some() {
            continue;
        }
        let mut watch = |_| ControlFlow::Continue(());
        let mut search = Search { seed, node_limit: None, watch: &mut watch };
        let found = clash(&instance, &mut search).unwrap().unwrap();
        assert_eq!(found.len(), smallest_clash(&instance), "seed {seed}: {found:?} in {instance:?}");
        assert_eq!(tried(&with_rules(&instance, |place| found.contains(&place))), None, "seed {seed}");
        let cost = |rule: usize| 1 + i64::from(rule.is_multiple_of(3));
        let out = relaxation(&instance, &cost, &mut search).unwrap().unwrap();
        let paid = out.rules.iter().map(|&(rule, _)| cost(rule)).sum::<i64>();
        assert_eq!(paid, cheapest_way_out(&instance, cost), "seed {seed}: {out:?} in {instance:?}");
        assert!(out.rules.iter().all(|(_, missed)| *missed > 0), "seed {seed}: {out:?} in {instance:?}");
        seen += 1;
        if seen == wanted {
            break;
        }
    }
}

#[test]
fn what_somebody_would_cost_is_what_the_best_answer_with_them_is_short_of() {
    let (mut costs, mut barred) = (0, 0);
    for seed in 0..rounds(300) {
        let instance = small(seed);
        let Ok(answer) = solved(&instance, seed) else { continue };
        for applicant in 0..instance.applicants.len() {
            let mut watch = |_| ControlFlow::Continue(());
            let mut search = Search { seed, node_limit: None, watch: &mut watch };
            let mut pinned = instance.clone();
            pinned.rules.push(planner::panel::Rule::must(91, Demand::Pin { applicant }));
            let best = tried(&pinned).map(|(best, _)| best);
            match why_not(&instance, &answer, applicant, &mut search).unwrap() {
                Why::Chosen => assert!(answer.chosen.contains(&applicant)),
                Why::Costs(change) => {
                    costs += 1;
                    assert_eq!(Some(answer.objective - change.loss), best, "seed {seed}, {applicant}");
                    assert!(change.join.contains(&applicant));
                }
                Why::Rules(rules) => {
                    barred += 1;
                    assert_eq!(best, None, "seed {seed}, {applicant}");
                    let few =
                        with_rules(&pinned, |place| rules.contains(&place) || place == instance.rules.len());
                    assert_eq!(tried(&few), None, "seed {seed}, {applicant}: {rules:?}");
                }
                Why::NobodyPays => {
                    assert!(instance.applicants[applicant].grant.as_ref().unwrap().donors.is_empty());
                }
            }
        }
    }
    assert!(costs > 20 && barred > 20);
}
