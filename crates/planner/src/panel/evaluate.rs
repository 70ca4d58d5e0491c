//! What a set is worth and which rules it breaks, reckoned straight from the words of the rules. The
//! solver shares no code with this file, so that each checks the other.

use std::collections::BTreeSet;

use super::{Applicant, Demand, Force, Instance};

/// What a set is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// The objective.
    pub objective: i64,
    /// What all grants cost together.
    pub grants: i64,
}

/// Why a set is not an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Rules that must hold and do not, by their place, each with the number by which it is missed.
    Rules(Vec<(usize, i64)>),
    /// An applicant is chosen who needs a grant that none of the named donors pays.
    Unpaid(usize),
}

/// What the chosen applicants are worth, if no rule is broken. `payers` holds the donor for each one
/// chosen who needs a grant.
///
/// # Errors
/// Which rules that must hold are broken, or whose grant is not paid.
pub fn evaluate(instance: &Instance, chosen: &[usize], payers: &[(usize, usize)]) -> Result<Worth, Broken> {
    let chosen: BTreeSet<usize> = chosen.iter().copied().collect();
    for &applicant in &chosen {
        let Some(grant) = &instance.applicants[applicant].grant else { continue };
        let paid = payers.iter().filter(|&&(whose, _)| whose == applicant).collect::<Vec<_>>();
        let [(_, donor)] = paid[..] else { return Err(Broken::Unpaid(applicant)) };
        if !grant.donors.contains(donor) {
            return Err(Broken::Unpaid(applicant));
        }
    }
    let mut objective = chosen.iter().map(|&applicant| instance.applicants[applicant].value).sum::<i64>();
    for (place, panel) in instance.panels.iter().enumerate() {
        let spoken =
            seated(instance, &chosen, place).flat_map(|applicant| &applicant.themes).collect::<BTreeSet<_>>();
        objective += spoken.into_iter().map(|&theme| panel.theme_value[theme]).sum::<i64>();
    }
    let mut broken = Vec::new();
    for (place, rule) in instance.rules.iter().enumerate() {
        let missed = missed(instance, rule.demand, &chosen, payers);
        if missed == 0 {
            continue;
        }
        match rule.force {
            Force::Must => broken.push((place, missed)),
            Force::Costs(penalty) => objective -= penalty * missed,
            Force::CostsOnce(penalty) => objective -= penalty,
        }
    }
    if !broken.is_empty() {
        return Err(Broken::Rules(broken));
    }
    let grants = chosen.iter().filter_map(|&applicant| instance.applicants[applicant].grant.as_ref());
    Ok(Worth { objective, grants: grants.map(|grant| grant.cost).sum() })
}

/// The number by which a demand is missed; 0 if it holds.
pub(super) fn missed(
    instance: &Instance,
    demand: Demand,
    chosen: &BTreeSet<usize>,
    payers: &[(usize, usize)],
) -> i64 {
    let count = |panel, counts: &dyn Fn(&Applicant) -> bool| {
        seated(instance, chosen, panel).map(|applicant| i64::from(counts(applicant))).sum::<i64>()
    };
    let tagged = |panel, tag| count(panel, &|applicant: &Applicant| applicant.tags.contains(&tag));
    let seats = |panel| count(panel, &|_| true);
    match demand {
        Demand::SeatsAtMost { panel, most } => (seats(panel) - most).max(0),
        Demand::SeatsAtLeast { panel, least } => (least - seats(panel)).max(0),
        Demand::MinutesAtMost { panel, most } => {
            let minutes = seated(instance, chosen, panel).map(|applicant| applicant.minutes).sum::<i64>();
            (minutes - most).max(0)
        }
        Demand::AtMost { panel, tag, most } => (tagged(panel, tag) - most).max(0),
        Demand::AtLeast { panel, tag, least } => (least - tagged(panel, tag)).max(0),
        Demand::Share { panel, tag, part, whole } => (0..=seats(panel))
            .find(|short| whole * (tagged(panel, tag) + short) >= part * seats(panel))
            .unwrap_or(0),
        Demand::OneOf { panel, group } => (count(panel, &|applicant| applicant.group == group) - 1).max(0),
        Demand::OwnThemes { panel } => {
            let themes =
                seated(instance, chosen, panel).map(|applicant| &applicant.themes[..]).collect::<Vec<_>>();
            seats(panel) - matched(&themes)
        }
        Demand::Pin { applicant } => i64::from(!chosen.contains(&applicant)),
        Demand::Ban { applicant } => i64::from(chosen.contains(&applicant)),
        Demand::Budget { donor, most } => {
            let paid = payers.iter().filter(|&&(applicant, by)| by == donor && chosen.contains(&applicant));
            let paid = paid.filter_map(|&(applicant, _)| instance.applicants[applicant].grant.as_ref());
            (paid.map(|grant| grant.cost).sum::<i64>() - most).max(0)
        }
    }
}

fn seated<'a>(
    instance: &'a Instance,
    chosen: &'a BTreeSet<usize>,
    panel: usize,
) -> impl Iterator<Item = &'a Applicant> {
    chosen
        .iter()
        .map(|&applicant| &instance.applicants[applicant])
        .filter(move |applicant| applicant.panel == panel)
}

/// How many speakers can have a theme of their own (Kuhn's augmenting paths).
fn matched(speakers: &[&[usize]]) -> i64 {
    fn find(speakers: &[&[usize]], speaker: usize, holders: &mut [Option<usize>], seen: &mut [bool]) -> bool {
        for &theme in speakers[speaker] {
            if std::mem::replace(&mut seen[theme], true) {
                continue;
            }
            if holders[theme].is_none_or(|holder| find(speakers, holder, holders, seen)) {
                holders[theme] = Some(speaker);
                return true;
            }
        }
        false
    }
    let themes = speakers.iter().flat_map(|themes| themes.iter()).max().map_or(0, |most| most + 1);
    let mut holders = vec![None; themes];
    (0..speakers.len())
        .map(|speaker| i64::from(find(speakers, speaker, &mut holders, &mut vec![false; themes])))
        .sum()
}
