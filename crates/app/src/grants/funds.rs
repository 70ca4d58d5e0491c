//! What journeys cost as a rule, and whose money there is.

use domain::{
    grant::{Account, Flaw, Flaws, Fund, Plan},
    ids::FundId,
    money::Centimes,
    series::{Series, SeriesKey},
    state::StateCode,
    typed::Typed,
};
use policy::{Action, Actor, Subject, authorise};
use seal::DataKey;
use store::{Tx, View};

use super::{accounts, max_days, permit, plan_of};
use crate::{App, Error};

/// A fund on the desk, or a new one.
#[derive(Clone, Debug)]
pub struct FundDesk {
    /// The series.
    pub series: Series,
    /// Its States.
    pub states: Vec<StateCode>,
    /// The fund and what became of it; none for a new one.
    pub fund: Option<(Fund, Account)>,
    /// Whether the call acknowledges the donor.
    pub is_acknowledged: bool,
    /// Whether money for all series may be entered.
    pub keeps: bool,
}

async fn states_of(view: &mut View, series: &Series) -> Result<Vec<StateCode>, store::Error> {
    Ok(view.meetings(series.id).await?.into_iter().map(|meeting| meeting.state).collect())
}

impl App {
    /// What journeys to a series cost as a rule, and its States.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after the whole series.
    pub async fn grant_plan(
        &self,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<(Series, Plan, Vec<StateCode>), Error> {
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = permit(actor, &series, "", self.now())?;
        let (plan, states) = (plan_of(&mut view, &series).await?, states_of(&mut view, &series).await?);
        Ok((series, plan, states))
    }

    /// Changes what journeys to a series cost. What was promised stays as it was promised.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it; [`Error::Stale`] if somebody else changed it.
    pub async fn save_grant_plan(
        &self,
        actor: &Actor,
        (key, version): (&SeriesKey, i64),
        typed: &Typed,
    ) -> Result<(), Error<Flaws>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, &series.id.to_string(), now)?;
        let states = states_of(&mut tx, &series).await?;
        let mut plan = Plan::read(typed, &states, max_days(&series)).map_err(Error::Refused)?;
        plan.version = version;
        tx.save_grant_plan(series.id, &mut plan).await?;
        tx.commit(permit.noting("costs of journeys").entry(now)).await?;
        Ok(())
    }

    /// A fund of a series, or what is needed to enter one.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none, or the actor does not look after it.
    pub async fn fund_desk(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: Option<FundId>,
    ) -> Result<FundDesk, Error> {
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = permit(actor, &series, "", self.now())?;
        let states = states_of(&mut view, &series).await?;
        let fund = match id {
            Some(id) => {
                let all = accounts(&mut view, series.id).await?;
                Some(all.into_iter().find(|(fund, _)| fund.id == id).ok_or(Error::NotFound)?)
            }
            None => None,
        };
        let name = fund.as_ref().map_or("", |(fund, _)| &*fund.name);
        let is_acknowledged =
            series.grants.as_ref().is_some_and(|grants| grants.donors.iter().any(|donor| donor == name));
        Ok(FundDesk { states, is_acknowledged, keeps: keeps(actor), fund, series })
    }

    /// Enters a fund, or changes one that was looked at in that version; and acknowledges its donor on
    /// the call, or does so no more. Gives which it is.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it: a budget below what is promised and spent, and money
    /// for all series from somebody who does not run all. [`Error::Stale`] if somebody else changed it.
    pub async fn save_fund(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (id, version): (Option<FundId>, i64),
        typed: &Typed,
    ) -> Result<FundId, Error<Flaws>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let new = id.unwrap_or_else(|| FundId::random(&mut self.dice()));
        let permit = permit(actor, &series, &new.to_string(), now)?;
        let states = states_of(&mut tx, &series).await?;
        let mut fund =
            Fund { version, ..Fund::read(typed, new, series.id, &states).map_err(Error::Refused)? };
        let before = accounts(&mut tx, series.id).await?.into_iter().find(|(known, _)| known.id == new);
        let was_for_all = before.as_ref().is_some_and(|(before, _)| before.series.is_none());
        if (fund.series.is_none() || was_for_all) && !keeps(actor) {
            return Err(Error::Refused(Flaws::one("only_series", Flaw::AllSeries)));
        }
        acknowledge(&mut series, before.as_ref().map(|(before, _)| &*before.name), &fund.name, typed)?;
        tx.save_series(&mut series).await?;
        match before {
            None if id.is_some() => return Err(Error::NotFound),
            None => {
                let data_key = DataKey::random(&mut self.dice());
                tx.add_fund(&mut fund, &data_key).await?;
            }
            Some((_, account)) => {
                let bound = account.committed + account.spent;
                if fund.budget < bound && fund.budget < account.budget {
                    let flaw = Flaw::NotEnough { left: fund.budget, needed: bound };
                    return Err(Error::Refused(Flaws::one("budget", flaw)));
                }
                if fund.series.is_some() && was_for_all && bound > Centimes(0) {
                    return Err(Error::Refused(Flaws::one("only_series", Flaw::InUse)));
                }
                tx.save_fund(&mut fund).await?;
            }
        }
        tx.commit(permit.noting("donor").entry(now)).await?;
        Ok(new)
    }

    /// Takes a fund away from which nothing was promised or spent.
    ///
    /// # Errors
    ///
    /// Refuses one that was used; [`Error::Stale`] if somebody else changed it.
    pub async fn remove_fund(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (id, version): (FundId, i64),
    ) -> Result<(), Error<Flaws>> {
        let now = self.now();
        let mut tx: Tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, &id.to_string(), now)?;
        let found = accounts(&mut tx, series.id).await?.into_iter().find(|(fund, _)| fund.id == id);
        let (fund, account) = found.ok_or(Error::NotFound)?;
        if fund.version != version {
            return Err(Error::Stale);
        }
        if fund.series.is_none() && !keeps(actor) {
            return Err(Error::Refused(Flaws::one("only_series", Flaw::AllSeries)));
        }
        let used = tx.all_grants().await?.iter().any(|grant| grant.fund() == Some(id));
        if used || account.spent > Centimes(0) {
            return Err(Error::Refused(Flaws::one("budget", Flaw::InUse)));
        }
        tx.remove_fund(&fund).await?;
        tx.commit(permit.noting("donor taken away").entry(now)).await?;
        Ok(())
    }
}

/// Whether somebody runs all series.
fn keeps(actor: &Actor) -> bool {
    authorise(actor, Action::Keep, &Subject::platform("grants")).is_ok()
}

/// Puts the donor on the call, under the name that it has now, or takes the donor off it. The call's own
/// list is the only place that says who is acknowledged.
fn acknowledge(
    series: &mut Series,
    before: Option<&str>,
    name: &str,
    typed: &Typed,
) -> Result<(), Error<Flaws>> {
    let wanted = typed.has("acknowledged");
    let Some(grants) = &mut series.grants else {
        let refusal = Err(Error::Refused(Flaws::one("acknowledged", Flaw::NoCall)));
        return if wanted { refusal } else { Ok(()) };
    };
    let place = before.and_then(|before| grants.donors.iter().position(|donor| donor == before));
    match (place, wanted) {
        (Some(place), true) => name.clone_into(&mut grants.donors[place]),
        (Some(place), false) => drop(grants.donors.remove(place)),
        (None, true) if grants.donors.iter().all(|donor| donor != name) => {
            grants.donors.push(name.to_owned());
        }
        (None, _) => {}
    }
    Ok(())
}
