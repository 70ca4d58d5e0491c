//! Reminders to those who were told that they are chosen, and have not answered.

use domain::{filter::Seat, ids::ApplicationId, letter::LetterKind, series::SeriesKey};
use policy::Actor;
use store::Entries;

use super::{DecideRefusal, decidable, widen};
use crate::{App, Error};

impl App {
    /// Writes a reminder to each who was offered a seat and has not answered, as far as the actor
    /// decides about them, and gives how many. To whom a reminder waits in the outbox, no second one is
    /// written.
    ///
    /// # Errors
    ///
    /// Refuses if there is nobody to be reminded.
    pub async fn remind(&self, actor: &Actor, key: &SeriesKey) -> Result<usize, Error<DecideRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let waiting = tx.letters("waiting").await?.into_iter();
        let waiting = waiting.filter(|letter| letter.kind == LetterKind::ConfirmSeat);
        let reminded: Vec<ApplicationId> = waiting.filter_map(|letter| letter.application).collect();
        let mut entries = Vec::new();
        for one in tx.summaries(series.id).await? {
            if Seat::of(&one) != Some(Seat::Open) || reminded.contains(&one.id) {
                continue;
            }
            let (application, _, permit) = match decidable(&mut tx, actor, &series, one.id).await {
                Ok(found) => found,
                Err(Error::NotFound | Error::Forbidden) => continue,
                Err(error) => return Err(widen(error)),
            };
            let kind = LetterKind::ConfirmSeat;
            self.write_to_applicant(&mut tx, kind, &application, &series, now).await?;
            entries.push(permit.noting("reminded").entry(now));
        }
        let count = entries.len();
        let entries = Entries::of(entries).ok_or(Error::Refused(DecideRefusal::Nothing))?;
        tx.commit(entries).await?;
        Ok(count)
    }
}
