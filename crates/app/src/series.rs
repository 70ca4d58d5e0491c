//! Series and meetings, as people look at them.

mod desk;
mod exchange;
mod meetings;
mod note;
mod pages;
mod postpone;

pub use self::{
    desk::{SeriesDesk, states_of_session},
    exchange::Import,
    note::concept_note,
    pages::{Home, MeetingForReaders},
    postpone::{PostponeFailure, Postponement},
};

use domain::{
    meeting::Meeting,
    series::{Series, SeriesKey},
    state::{State, StateCode},
};
use policy::{Action, Actor, Subject, authorise};
use store::View;

use crate::{App, Error};

/// A series with its meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesAndMeetings {
    /// The series.
    pub series: Series,
    /// Its meetings in their announced order.
    pub meetings: Vec<Meeting>,
}

impl App {
    /// A series that the actor may see, with its meetings.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none, or the actor may not know of it.
    pub async fn series(&self, actor: &Actor, key: &SeriesKey) -> Result<SeriesAndMeetings, Error> {
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let meetings = view.meetings(series.id).await?;
        Ok(SeriesAndMeetings { series, meetings })
    }

    /// All series that the actor may see, the latest first.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn all_series(&self, actor: &Actor) -> Result<Vec<Series>, Error> {
        let now = self.now();
        let all = self.store.view().await?.all_series().await?;
        let may = |series: &Series| authorise(actor, Action::Read, &Subject::series(series, now)).is_ok();
        Ok(all.into_iter().filter(may).collect())
    }

    pub(crate) async fn readable_series(
        &self,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<Series, Error> {
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Read, &Subject::series(&series, self.now()))?;
        Ok(series)
    }
}

/// The State that a word in an address stands for.
#[must_use]
pub fn state_by_slug(slug: &str) -> Option<StateCode> {
    State::by_slug(slug).filter(|state| state.slug == slug).map(|state| state.code)
}
