//! Single meetings: held or not, set otherwise, given more time.

use domain::{
    series::{
        SeriesKey,
        entry::{EntryIssues, read_extension, read_overrides},
    },
    state::StateCode,
    typed::Typed,
};
use policy::{Action, Actor, Subject, authorise};

use crate::{App, Error};

impl App {
    /// Sets what a meeting has otherwise than its series.
    ///
    /// # Errors
    ///
    /// Refuses what cannot be, field by field.
    pub async fn set_overrides(
        &self,
        actor: &Actor,
        (key, state): (&SeriesKey, StateCode),
        version: i64,
        typed: &Typed,
    ) -> Result<(), Error<EntryIssues>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let mut meeting = tx.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Manage, &Subject::meeting(&meeting, &series, now))?;
        if meeting.version != version {
            return Err(Error::Stale);
        }
        meeting.overrides = read_overrides(typed, &series).map_err(Error::Refused)?;
        tx.save_meeting(&mut meeting).await?;
        tx.commit(permit.noting("set otherwise").entry(now)).await?;
        Ok(())
    }

    /// Gives the call more time for some States, or takes that back.
    ///
    /// # Errors
    ///
    /// Refuses what is no later deadline, field by field.
    pub async fn extend_call(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &Typed,
    ) -> Result<Vec<StateCode>, Error<EntryIssues>> {
        let now = self.now();
        let (mut tx, series, permit) = self.begin_edit(actor, key, version).await?;
        let meetings = tx.meetings(series.id).await?;
        let extension = read_extension(typed, &series, &meetings).map_err(Error::Refused)?;
        for mut meeting in meetings.into_iter().filter(|meeting| extension.states.contains(&meeting.state)) {
            if meeting.extended != extension.deadline {
                meeting.extended.clone_from(&extension.deadline);
                tx.save_meeting(&mut meeting).await?;
            }
        }
        let states: Vec<_> = extension.states.iter().map(ToString::to_string).collect();
        let until = extension.deadline.map_or_else(|| "as the call".to_owned(), |until| until.to_string());
        tx.commit(permit.noting(format!("call of {} until {until}", states.join(" "))).entry(now)).await?;
        Ok(extension.states)
    }
}
