//! What only a rehearsal and the first start need: whole series at once, and people with codes.

use domain::{
    ids::{MeetingId, SeriesId},
    meeting::Meeting,
    series::Series,
    state::StateCode,
};
use policy::{Action, Actor, Subject, authorise};

use crate::{App, Error};

impl App {
    /// From now on nothing waits for the disk, and nobody for the copies of files: a rehearsal that is cut
    /// short is begun anew, and its copies are made once it is there.
    pub fn begin_rehearsal(&self) {
        self.store.lag();
        self.copying.close();
    }

    /// Waits until the disk has the whole rehearsal. From now on everybody waits again.
    ///
    /// # Errors
    ///
    /// Fails if the disk does.
    pub async fn end_rehearsal(&self) -> Result<(), Error> {
        self.copying.open();
        Ok(self.store.catch_up().await?)
    }

    /// Adds a series as it is given, with a meeting for each State.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not keep the platform; [`Error::Stale`] if there is a
    /// series with that key.
    pub async fn add_series(
        &self,
        actor: &Actor,
        mut series: Series,
        states: &[StateCode],
    ) -> Result<Series, Error> {
        let now = self.now();
        let mut dice = self.dice();
        series.id = SeriesId::random(&mut dice);
        let permit = authorise(actor, Action::Keep, &Subject::platform(series.id))?;
        let mut tx = self.store.begin().await?;
        if tx.series_by_key(&series.key).await?.is_some() {
            return Err(Error::Stale);
        }
        tx.add_series(&mut series).await?;
        for (place, state) in (0..).zip(states) {
            let id = MeetingId::random(&mut dice);
            tx.add_meeting(&mut Meeting::planned(id, series.id, *state, place)).await?;
        }
        tx.commit(permit.noting("added").in_series(Some(series.id)).entry(now)).await?;
        Ok(series)
    }
}
