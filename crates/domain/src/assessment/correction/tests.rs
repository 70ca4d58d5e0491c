//! Whether what was planted is found again.

use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_core::{RngCore, SeedableRng};

use super::*;

fn application(number: usize) -> ApplicationId {
    format!("app_{number:032x}").parse().unwrap()
}

fn person(number: usize) -> PersonId {
    format!("person_{number:032x}").parse().unwrap()
}

/// Something between -1.7 and 1.7, around nought, with a spread of one.
fn chance(dice: &mut ChaCha8Rng) -> f64 {
    let sum: f64 = (0..12).map(|_| f64::from(dice.next_u32()) / f64::from(u32::MAX)).sum();
    sum - 6.0
}

/// Scores of `assessors` who each give all applications of their own more or less, three to an
/// application; with the worths that were planted.
fn planted(seed: u64, assessors: usize, spread: f64) -> (Vec<(ApplicationId, PersonId, u32)>, Vec<f64>) {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let lenient: Vec<_> = (0..assessors).map(|_| spread * chance(&mut dice)).collect();
    let worths: Vec<_> = (0..60).map(|_| 550.0 + 120.0 * chance(&mut dice)).collect();
    let mut scores = Vec::new();
    for (at, worth) in worths.iter().enumerate() {
        let mut who: BTreeSet<usize> = BTreeSet::new();
        while who.len() < 3 {
            who.insert(usize::try_from(dice.next_u32()).unwrap() % assessors);
        }
        for one in who {
            let score = (worth + lenient[one] + 60.0 * chance(&mut dice)).clamp(0.0, 1000.0);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000")]
            scores.push((application(at), person(one), score as u32));
        }
    }
    (scores, worths)
}

/// How far scores are from the worths on average (both around their own mean), and how alike the two
/// orders are: 1 if they are the same.
fn compared(found: &[f64], worths: &[f64]) -> (f64, f64) {
    let centred = |all: &[f64]| -> Vec<f64> {
        let mean = all.iter().sum::<f64>() / count(all.len());
        all.iter().map(|one| one - mean).collect()
    };
    let ranks = |all: &[f64]| -> Vec<f64> {
        all.iter().map(|one| count(all.iter().filter(|other| *other < one).count())).collect()
    };
    let (a, b) = (centred(found), centred(worths));
    let squares: f64 = a.iter().zip(&b).map(|(a, b)| (a - b) * (a - b)).sum();
    let (a, b) = (centred(&ranks(found)), centred(&ranks(worths)));
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    ((squares / count(found.len())).sqrt(), product(&a, &b) / (product(&a, &a) * product(&b, &b)).sqrt())
}

const SEEDS: usize = 100;

/// Distance and likeness of order of raw and corrected scores, on average over many seeds.
fn over_many_seeds(assessors: usize, spread: f64) -> [(f64, f64); 2] {
    let mut sums = [(0.0, 0.0); 2];
    for seed in 0..SEEDS {
        let (scores, worths) = planted(u64::try_from(seed).unwrap(), assessors, spread);
        let found = standings_of(&scores);
        let raw: Vec<_> = found.applications.values().map(|one| f64::from(one.raw)).collect();
        let corrected: Vec<_> = found.applications.values().map(|one| f64::from(one.corrected)).collect();
        for (sum, of) in sums.iter_mut().zip([raw, corrected]) {
            let (far, alike) = compared(&of, &worths);
            *sum = (sum.0 + far / count(SEEDS), sum.1 + alike / count(SEEDS));
        }
    }
    sums
}

#[test]
fn planted_worths_are_found_better_than_by_the_raw_means() {
    for (assessors, spread) in [(6, 100.0), (8, 80.0), (15, 100.0), (15, 60.0)] {
        let [raw, corrected] = over_many_seeds(assessors, spread);
        let shown = format!("{assessors} assessors, {spread}: {raw:.4?} {corrected:.4?}");
        assert!(corrected.0 < 0.9 * raw.0, "nearer to what was planted: {shown}");
        assert!(corrected.1 > raw.1 + 0.005, "in an order more like it: {shown}");
    }
}

#[test]
fn where_nobody_is_harsh_the_correction_does_next_to_nothing() {
    let [raw, corrected] = over_many_seeds(8, 0.0);
    assert!(corrected.0 < 1.03 * raw.0 && corrected.1 > raw.1 - 0.005, "{raw:?} {corrected:?}");
}

#[test]
fn a_harsh_assessor_is_found_and_what_the_two_share_alone_tells() {
    let mut scores = Vec::new();
    for at in 0..20 {
        let worth = 400 + 20 * u32::try_from(at).unwrap();
        scores.push((application(at), person(1), worth + 100));
        scores.push((application(at), person(2), worth - 100));
    }
    // A third scores low what nobody else has seen: that may be the applications.
    scores.extend((20..30).map(|at| (application(at), person(3), 100)));
    let found = standings_of(&scores);
    assert_eq!(found.groups, 2);
    let more: Vec<_> = found.assessors.values().map(|one| one.more).collect();
    assert_eq!(more, [100, -100, 0]);
    assert_eq!(found.applications[&application(25)], Standing { raw: 100, corrected: 100, assessments: 1 });
    assert_eq!(found.apart, Some((200, 0)));
}

#[test]
fn nothing_is_said_of_nobody() {
    assert_eq!(standings_of(&[]), Standings::default());
}

proptest! {
    #[test]
    fn it_does_not_depend_on_the_order(seed in 0u64..1000, turn in 0usize..180) {
        let (mut scores, _) = planted(seed, 7, 80.0);
        let before = standings_of(&scores);
        scores.rotate_left(turn);
        scores.reverse();
        prop_assert_eq!(standings_of(&scores), before);
    }

    #[test]
    fn applications_with_the_same_assessors_keep_their_order(seed in 0u64..1000) {
        let (scores, _) = planted(seed, 4, 100.0);
        let found = standings_of(&scores);
        let who = |id: ApplicationId| -> Vec<_> { scores.iter().filter(|one| one.0 == id).map(|one| one.1).collect() };
        for (one, first) in &found.applications {
            for (other, second) in &found.applications {
                // Three scores at the edge of a rounding may swap; further apart than that they never do.
                if who(*one) == who(*other) && first.raw > second.raw + 1 {
                    prop_assert!(first.corrected >= second.corrected);
                }
            }
        }
    }
}
