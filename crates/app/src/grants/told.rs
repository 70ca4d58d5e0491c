//! What donors are told, and what stays known of grants that are erased.

use std::collections::BTreeMap;

use domain::{
    figures::Figures,
    grant::{DonorReport, Fund, Line, Told},
    ids::{ApplicationId, MeetingId, SeriesId},
    money::Centimes,
    series::Series,
};
use store::{Tx, View};

use super::accounts;

/// Keeps what is counted of a grant that is erased: each figure alone, and what was spent.
pub(crate) async fn keep_figures(
    tx: &mut Tx,
    (series, meeting, id): (SeriesId, MeetingId, ApplicationId),
) -> Result<(), store::Error> {
    let Some(grant) = tx.grant(id).await? else { return Ok(()) };
    let mut figures = Figures::default();
    if let (Some(told), Some(fund)) = (Told::of(&grant), grant.fund()) {
        figures.add(meeting, "grants", &fund.to_string(), 1);
        figures.add(meeting, "grant-result", &format!("{fund} {}", told.result), 1);
        for (line, francs) in told.spent {
            let value = format!("{fund} {}", line.name());
            figures.add(meeting, "grant-line", &value, u64::try_from(francs.0).unwrap_or(0));
        }
    }
    // More than one donor may have paid for the same journey.
    for one in grant.expenses() {
        let francs = u64::try_from(one.francs.0).unwrap_or(0);
        figures.add(meeting, "grant-spent", &one.fund.to_string(), francs);
    }
    tx.keep_figures(series, &figures).await
}

/// What the donors of a series are told, of what is kept and of what was erased.
pub(crate) async fn reports(view: &mut View, series: &Series) -> Result<Vec<DonorReport>, store::Error> {
    let grants = view.all_grants().await?;
    let mut reports = Vec::new();
    for (fund, account) in accounts(view, series.id).await? {
        let of_fund = grants.iter().filter(|grant| grant.fund() == Some(fund.id));
        let mut told: Vec<_> = of_fund.filter_map(Told::of).collect();
        told.extend(told_before(view, &fund).await?);
        reports.push(DonorReport::of(&fund, account, &told));
    }
    Ok(reports)
}

/// What is still known of grants of a fund that were erased. Each figure stands alone: which State had
/// which result is not known any more, and no report asks.
async fn told_before(view: &mut View, fund: &Fund) -> Result<Vec<Told>, store::Error> {
    let (mut states, mut results) = (Vec::new(), Vec::new());
    let mut spent = BTreeMap::new();
    let own = fund.id.to_string();
    for series in view.all_series().await? {
        let meetings = view.meetings(series.id).await?;
        for (meeting, what, value, number) in view.erased_figures(series.id).await?.iter() {
            let Some(rest) = value.strip_prefix(&own).map(str::trim) else { continue };
            let many = usize::try_from(number).unwrap_or(0);
            let state = meetings.iter().find(|one| one.id == meeting).map(|one| one.state);
            match (what, state) {
                ("grants", Some(state)) => states.extend(std::iter::repeat_n(state, many)),
                ("grant-result", _) => results.extend(std::iter::repeat_n(rest.to_owned(), many)),
                ("grant-line", _) => {
                    if let Some(line) = Line::ALL.into_iter().find(|line| line.name() == rest) {
                        let sum = spent.entry(line).or_insert(Centimes(0));
                        *sum = *sum + Centimes(i64::try_from(number).unwrap_or(0));
                    }
                }
                _ => {}
            }
        }
    }
    let mut all: Vec<_> = states
        .into_iter()
        .zip(results)
        .map(|(state, result)| Told { state, result, spent: BTreeMap::new() })
        .collect();
    if let Some(first) = all.first_mut() {
        first.spent = spent;
    }
    Ok(all)
}
