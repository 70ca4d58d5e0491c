//! Why somebody is not on a panel, and what a change would cost: the same question asked again with the
//! change as a rule.

use super::{
    Answer, Demand, Instance, Unsolved,
    clash::{clash, with_rules},
    solve::solve_any,
};
use crate::Search;

/// What a change comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// By how much the best answer is then worth less.
    pub loss: i64,
    /// Who would leave, as places in the instance.
    pub leave: Vec<usize>,
    /// Who would join.
    pub join: Vec<usize>,
    /// The whole answer.
    pub answer: Answer,
}

/// Why somebody is not chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// They are.
    Chosen,
    /// With them the best answer is worth less, or as much, and then lots decided.
    Costs(Change),
    /// Rules stand against it: a smallest set that cannot hold together with them on the panel.
    Rules(Vec<usize>),
    /// They need a grant that no donor's money may pay.
    NobodyPays,
}

/// Why an applicant is not in the answer.
///
/// # Errors
/// [`Unsolved`] if the search was stopped before that was known.
pub fn why_not(
    instance: &Instance,
    answer: &Answer,
    applicant: usize,
    search: &mut Search,
) -> Result<Why, Unsolved> {
    if answer.chosen.contains(&applicant) {
        return Ok(Why::Chosen);
    }
    let grant = instance.applicants[applicant].grant.as_ref();
    if grant.is_some_and(|grant| grant.donors.is_empty()) {
        return Ok(Why::NobodyPays);
    }
    let pin = [Demand::Pin { applicant }];
    match what_if(instance, answer, &pin, search) {
        Ok(change) => Ok(Why::Costs(change)),
        Err(Unsolved::Impossible) => {
            let pinned = with_rules(instance, &pin);
            let clash = clash(&pinned, search)?.unwrap_or_default();
            Ok(Why::Rules(clash.into_iter().filter(|&rule| rule < instance.rules.len()).collect()))
        }
        Err(other) => Err(other),
    }
}

/// What the best answer would be if these demands must hold as well: somebody pinned, somebody banned, or
/// both for a swap.
///
/// # Errors
/// [`Unsolved::Impossible`] if nothing keeps to them, or that the search was stopped.
pub fn what_if(
    instance: &Instance,
    answer: &Answer,
    demands: &[Demand],
    search: &mut Search,
) -> Result<Change, Unsolved> {
    let other = solve_any(&with_rules(instance, demands), search)?;
    Ok(Change {
        loss: answer.objective - other.objective,
        leave: without(&answer.chosen, &other.chosen),
        join: without(&other.chosen, &answer.chosen),
        answer: other,
    })
}

fn without(these: &[usize], those: &[usize]) -> Vec<usize> {
    these.iter().copied().filter(|one| !those.contains(one)).collect()
}
