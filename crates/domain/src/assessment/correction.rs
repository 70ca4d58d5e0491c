//! What several assessors' scores say of an application, once it is known how harsh each of them is.
//!
//! A score is taken as the sum of what the application is worth, of how lenient the assessor is, and
//! of chance. Only what two assessors gave *the same* application tells how lenient they are, so
//! applications of one meeting are never compared with those of another by it. How far the difference
//! is believed follows from the scores themselves (empirical Bayes: the more of it is chance, and the fewer scores
//! an assessor gave, the nearer it is drawn to none). Where nobody shares an application with anybody,
//! nothing is corrected.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assessment, Criterion};
use crate::ids::{ApplicationId, PersonId};

/// What the scores say of one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The mean of the weighted scores as they were given, in thousandths of the most that is possible.
    pub raw: u32,
    /// The same, corrected for how lenient its assessors are.
    pub corrected: u32,
    /// How many assessed it.
    pub assessments: usize,
}

/// What the scores say of one assessor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leniency {
    /// How many applications the assessor scored.
    pub assessments: usize,
    /// By how much the assessor gives more than the others (less, if negative), in thousandths.
    pub more: i32,
}

/// What all scores of a series say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// By application; only those that somebody assessed.
    pub applications: BTreeMap<ApplicationId, Standing>,
    /// By assessor.
    pub assessors: BTreeMap<PersonId, Leniency>,
    /// Into how many groups the assessors fall of which no two share an application. Between such
    /// groups nothing is known of who is the more lenient.
    pub groups: usize,
    /// How far two assessors of one application are apart on average, in thousandths, before and after
    /// the correction; nothing as long as no application has two.
    pub apart: Option<(u32, u32)>,
}

/// What the scores of a series say of its applications and assessors: the one source of raw and
/// corrected scores. It does not depend on the order of the assessments.
#[must_use]
pub fn standings(criteria: &[Criterion], assessments: &[Assessment]) -> Standings {
    let scores: Vec<_> =
        assessments.iter().map(|one| (one.application, one.assessor, one.score(criteria))).collect();
    standings_of(&scores)
}

/// The same of weighted scores in thousandths.
fn standings_of(scores: &[(ApplicationId, PersonId, u32)]) -> Standings {
    let mut scores: Vec<_> = scores.to_vec();
    scores.sort_unstable();
    let given = Given::of(&scores);
    let lenient = given.leniency();
    let rounded = |value: f64| value.round().clamp(-1000.0, 1000.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000, rounded")]
    let whole = |value: f64| rounded(value.max(0.0)) as u32;
    let mut applications = BTreeMap::new();
    for (application, of) in given.applications.iter().zip(&given.by_application) {
        let mean = |score: &dyn Fn(&(usize, f64)) -> f64| of.iter().map(score).sum::<f64>() / count(of.len());
        let raw = mean(&|(_, score)| *score);
        let corrected = mean(&|(assessor, score)| score - lenient[*assessor]);
        let standing = Standing { raw: whole(raw), corrected: whole(corrected), assessments: of.len() };
        applications.insert(*application, standing);
    }
    let of = |assessor: usize| given.by_application.iter().flatten().filter(|one| one.0 == assessor).count();
    #[expect(clippy::cast_possible_truncation, reason = "-1000 to 1000, rounded")]
    let assessors =
        given.assessors.iter().enumerate().map(|(at, person)| {
            (*person, Leniency { assessments: of(at), more: rounded(lenient[at]) as i32 })
        });
    let none = vec![0.0; lenient.len()];
    let apart = given.apart(&none).zip(given.apart(&lenient)).map(|(raw, after)| (whole(raw), whole(after)));
    Standings { assessors: assessors.collect(), groups: given.groups(), apart, applications }
}

/// Scores by application: who gave what, assessors by their place.
struct Given {
    applications: Vec<ApplicationId>,
    assessors: Vec<PersonId>,
    by_application: Vec<Vec<(usize, f64)>>,
}

/// Rounds of estimating; few are needed where the scores say much.
const ROUNDS: usize = 200;

impl Given {
    fn of(scores: &[(ApplicationId, PersonId, u32)]) -> Self {
        let assessors: BTreeSet<_> = scores.iter().map(|(_, person, _)| *person).collect();
        let assessors: Vec<_> = assessors.into_iter().collect();
        let mut by: BTreeMap<ApplicationId, Vec<(usize, f64)>> = BTreeMap::new();
        for (application, person, score) in scores {
            let place = assessors.binary_search(person).unwrap_or_default();
            by.entry(*application).or_default().push((place, f64::from(*score)));
        }
        let (applications, by_application) = by.into_iter().unzip();
        Self { applications, assessors, by_application }
    }

    /// How much more each assessor gives than the others: what is left of their scores once each
    /// application is allowed a worth of its own, drawn towards none.
    fn leniency(&self) -> Vec<f64> {
        let people = self.assessors.len();
        let scores: usize = self.by_application.iter().map(Vec::len).sum();
        let spare = scores - self.by_application.len();
        let (shared, told, squares) = self.normal();
        if people < 2 || spare == 0 || squares <= f64::EPSILON {
            return vec![0.0; people];
        }
        // Half of what differs is chance, half is leniency: a beginning, which the rounds mend.
        let mut chance = squares / count(spare) / 2.0;
        let (mut between, mut lenient) = (chance, vec![0.0; people]);
        for _ in 0..ROUNDS {
            let draw = chance / between.max(1e-9);
            let inverse = inverted(&shared, draw);
            lenient = inverse.iter().map(|row| row.iter().zip(&told).map(|(a, b)| a * b).sum()).collect();
            let trace: f64 = (0..people).map(|at| inverse[at][at]).sum();
            let own: f64 = lenient.iter().map(|one| one * one).sum();
            let explained: f64 = lenient.iter().zip(&told).map(|(a, b)| a * b).sum();
            let was = (between, chance);
            between = (own + chance * trace) / count(people);
            chance = ((squares - explained) / count(spare)).max(1e-6);
            if (between - was.0).abs() + (chance - was.1).abs() < 1e-4 * (was.0 + was.1) {
                break;
            }
        }
        lenient
    }

    /// The equations of the assessors once the worths of the applications are taken out: how often they
    /// share applications, by how much each is above the others there, and the sum of all squares.
    fn normal(&self) -> (Vec<Vec<f64>>, Vec<f64>, f64) {
        let people = self.assessors.len();
        let (mut shared, mut told) = (vec![vec![0.0; people]; people], vec![0.0; people]);
        let mut squares = 0.0;
        for of in &self.by_application {
            let mean = of.iter().map(|(_, score)| score).sum::<f64>() / count(of.len());
            for (one, score) in of {
                shared[*one][*one] += 1.0;
                told[*one] += score - mean;
                squares += (score - mean) * (score - mean);
                for (other, _) in of {
                    shared[*one][*other] -= 1.0 / count(of.len());
                }
            }
        }
        (shared, told, squares)
    }

    /// How far two assessors of one application are apart on average, once that leniency is taken out.
    fn apart(&self, lenient: &[f64]) -> Option<f64> {
        let (mut sum, mut pairs) = (0.0, 0);
        for of in &self.by_application {
            for (at, (one, first)) in of.iter().enumerate() {
                for (other, second) in &of[at + 1..] {
                    sum += ((first - lenient[*one]) - (second - lenient[*other])).abs();
                    pairs += 1;
                }
            }
        }
        (pairs > 0).then(|| sum / count(pairs))
    }

    fn groups(&self) -> usize {
        let mut group: Vec<usize> = (0..self.assessors.len()).collect();
        for of in &self.by_application {
            for pair in of.windows(2) {
                let (one, other) = (group[pair[0].0], group[pair[1].0]);
                group.iter_mut().filter(|at| **at == other).for_each(|at| *at = one);
            }
        }
        group.into_iter().collect::<BTreeSet<_>>().len()
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer scores than that")]
fn count(of: usize) -> f64 {
    of as f64
}

/// The inverse of a symmetric matrix with `draw` added to its diagonal, which makes it positive.
fn inverted(matrix: &[Vec<f64>], draw: f64) -> Vec<Vec<f64>> {
    let size = matrix.len();
    let mut left: Vec<Vec<f64>> = matrix.to_vec();
    let mut right = vec![vec![0.0; size]; size];
    for at in 0..size {
        left[at][at] += draw;
        right[at][at] = 1.0;
    }
    for at in 0..size {
        let pivot = left[at][at];
        for cell in left[at].iter_mut().chain(&mut right[at]) {
            *cell /= pivot;
        }
        let (left_at, right_at) = (left[at].clone(), right[at].clone());
        for other in (0..size).filter(|other| *other != at) {
            let times = left[other][at];
            if times == 0.0 {
                continue;
            }
            for (cell, by) in left[other].iter_mut().zip(&left_at) {
                *cell -= times * by;
            }
            for (cell, by) in right[other].iter_mut().zip(&right_at) {
                *cell -= times * by;
            }
        }
    }
    right
}

#[cfg(test)]
mod tests;
