//! The solver against all there is.

use planner::panel::{Demand, Lots, Unsolved, evaluate, repair};

use crate::small::{rounds, small, solved, tried};

#[test]
fn the_answer_is_the_best_of_all_there_is() {
    let mut possible = 0;
    for seed in 0..rounds(1_500) {
        let instance = small(seed);
        match (solved(&instance, seed), tried(&instance)) {
            (Err(Unsolved::Impossible), None) => {}
            (Ok(answer), Some((best, ties))) => {
                possible += 1;
                assert_eq!((answer.objective, answer.bound), (best, best), "seed {seed}: {instance:?}");
                let worth = evaluate(&instance, &answer.chosen, &answer.payers);
                assert_eq!(worth.map(|worth| worth.objective), Ok(best), "seed {seed}");
                assert!(answer.ties.is_none_or(|count| count == ties.len() as u128), "seed {seed}: {ties:?}");
                assert_eq!(answer.chosen, first_by_lot(&instance, ties, seed), "seed {seed}: {instance:?}");
            }
            (answer, tried) => panic!("seed {seed}: {answer:?} but {tried:?} in {instance:?}"),
        }
    }
    assert!(possible > rounds(1_500) / 4, "most small instances have no answer");
}

/// The rule of the lottery, as its words say it.
fn first_by_lot(instance: &planner::panel::Instance, mut ties: Vec<Vec<usize>>, seed: u64) -> Vec<usize> {
    let lots = Lots::of_number(seed, instance.panels.len(), instance.applicants.len());
    for &panel in &lots.panels {
        let mut applicants = (0..instance.applicants.len())
            .filter(|&applicant| instance.applicants[applicant].panel == panel)
            .collect::<Vec<_>>();
        applicants.sort_by_key(|&applicant| lots.ranks[applicant]);
        for applicant in applicants {
            if ties.iter().any(|tie| tie.contains(&applicant)) {
                ties.retain(|tie| tie.contains(&applicant));
            }
        }
    }
    ties.remove(0)
}

#[test]
fn a_repair_takes_the_fewest_seats_and_is_the_best_of_those() {
    let mut repaired = 0;
    for seed in 0..rounds(400) {
        let mut instance = small(seed);
        let Ok(before) = solved(&instance, seed) else { continue };
        let Some(&gone) = before.chosen.first() else { continue };
        instance.rules.push(planner::panel::Rule::must(91, Demand::Ban { applicant: gone }));
        let kept = |chosen: &[usize]| before.chosen.iter().filter(|seat| chosen.contains(seat)).count();
        let mut weighted = instance.clone();
        before.chosen.iter().for_each(|&seat| weighted.applicants[seat].value += 10_000);
        let Some((_, ties)) = tried(&weighted) else { continue };
        let mut watch = |_| std::ops::ControlFlow::Continue(());
        let mut search = planner::Search { seed, node_limit: None, watch: &mut watch };
        let lots = Lots::of_number(seed, instance.panels.len(), instance.applicants.len());
        let after = repair(&instance, &before.chosen, &lots, &mut search).unwrap();
        let worth = evaluate(&instance, &after.chosen, &after.payers).unwrap();
        assert_eq!((worth.objective, after.bound), (after.objective, after.objective), "seed {seed}");
        assert_eq!(kept(&after.chosen), kept(&ties[0]), "seed {seed}");
        assert!(ties.contains(&after.chosen), "seed {seed}: {after:?} is not among {ties:?}");
        repaired += 1;
    }
    assert!(repaired > rounds(400) / 10);
}
