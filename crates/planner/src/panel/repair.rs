//! What to do when a panel was published and something changed: somebody withdrew, a visa was refused, a
//! donor gave less. Whoever was told that they speak keeps the seat if it can be.

use super::{
    Answer, Demand, Force, Instance, Lots, Unsolved, Why, evaluate, instance::MOST_VALUE, reasons::why_not,
    solve::solve_by_lot,
};
use crate::Search;

/// The best answer to the instance as it is now, among those in which the fewest of the published
/// speakers lose their seat. Who withdrew is banned in the instance.
///
/// # Errors
/// [`Unsolved`] if there is none, or if the numbers are too large to rank seats above all else.
pub fn repair(
    instance: &Instance,
    published: &[usize],
    lots: &Lots,
    search: &mut Search,
) -> Result<Answer, Unsolved> {
    let kept = weighted(instance, published)?;
    let mut answer = solve_by_lot(&kept, lots, search)?;
    let worth = evaluate(instance, &answer.chosen, &answer.payers).map_err(|_| Unsolved::Impossible)?;
    let seats = answer.objective - worth.objective;
    answer.objective -= seats;
    answer.bound -= seats;
    Ok(answer)
}

/// The instance in which a published seat outweighs everything else.
fn weighted(instance: &Instance, published: &[usize]) -> Result<Instance, Unsolved> {
    instance.check()?;
    let applicants = instance.applicants.iter().map(|applicant| applicant.value.abs()).sum::<i64>();
    let themes = instance.panels.iter().flat_map(|panel| &panel.theme_value).sum::<i64>();
    let count = i64::try_from(instance.applicants.len()).unwrap_or(i64::MAX);
    let penalties = instance.rules.iter().map(|rule| match (rule.force, rule.demand) {
        (Force::Must, _) => 0,
        (Force::CostsOnce(penalty), _) => penalty,
        (Force::Costs(penalty), Demand::MinutesAtMost { .. }) => {
            penalty * instance.applicants.iter().map(|applicant| applicant.minutes).sum::<i64>()
        }
        (Force::Costs(penalty), Demand::AtLeast { least, .. } | Demand::SeatsAtLeast { least, .. }) => {
            penalty * least.max(count)
        }
        (Force::Costs(penalty), _) => penalty * count,
    });
    let seat = applicants + themes + penalties.sum::<i64>() + 1;
    let mut kept = instance.clone();
    for &speaker in published {
        kept.applicants[speaker].value += seat;
    }
    if seat > MOST_VALUE / 2 {
        let place = "the weight of a seat".to_owned();
        return Err(super::Flaw::Number { place, number: seat, most: MOST_VALUE / 2 }.into());
    }
    Ok(kept)
}

/// Those who are not chosen for a panel, in the order in which they would come on it: by what the best
/// answer loses with them; where that is the same, by lot. Whom the rules keep out is not among them.
///
/// # Errors
/// [`Unsolved`] if the search was stopped before that was known.
pub fn reserves(
    instance: &Instance,
    answer: &Answer,
    panel: usize,
    lots: &Lots,
    search: &mut Search,
) -> Result<Vec<(usize, i64)>, Unsolved> {
    let mut reserves = Vec::new();
    for (applicant, of) in instance.applicants.iter().enumerate() {
        if of.panel != panel {
            continue;
        }
        if let Why::Costs(change) = why_not(instance, answer, applicant, search)? {
            reserves.push((applicant, change.loss));
        }
    }
    reserves.sort_by_key(|&(applicant, loss)| (loss, lots.ranks[applicant]));
    Ok(reserves)
}
