//! What the public reads of series and meetings.

use domain::{
    exchange::SeriesFile,
    meeting::Meeting,
    programme::{Published, Slot},
    series::{Series, SeriesKey},
    state::StateCode,
};
use policy::{Action, Actor, Disclosed, Subject, authorise};

use super::SeriesAndMeetings;
use crate::{App, Error};

/// The series of the home page.
#[derive(Clone, Debug, Default)]
pub struct Home {
    /// Those whose call takes applications, for some State at least; the first to close first.
    pub open: Vec<SeriesAndMeetings>,
    /// Those that are still to come, the next first.
    pub next: Vec<Series>,
    /// Those that are over, the latest first.
    pub past: Vec<Series>,
}

/// A meeting, as somebody may see it.
#[derive(Clone, Debug)]
pub struct MeetingForReaders {
    /// The series.
    pub series: Series,
    /// The meeting.
    pub meeting: Meeting,
    /// Its slot and the name of its room, once published.
    pub slot: Option<(Slot, String)>,
    /// The slot of its questions, if that is apart.
    pub questions: Option<Slot>,
    /// The speakers that this reader may know of, in speaking order.
    pub speakers: Vec<Disclosed>,
}

impl SeriesAndMeetings {
    /// Whether the call takes applications at `now` for some State.
    #[must_use]
    pub fn takes_applications(&self, now: jiff::Timestamp) -> bool {
        use domain::call::Timeliness::InTime;
        self.series.call_is_open(now)
            || self.meetings.iter().any(|meeting| meeting.timeliness(&self.series, now) == InTime)
    }
}

impl App {
    /// The series of the home page, as the actor may see them.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn home(&self, actor: &Actor) -> Result<Home, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let mut home = Home::default();
        for series in view.all_series().await? {
            if authorise(actor, Action::Read, &Subject::series(&series, now)).is_err() {
                continue;
            }
            if series.call.is_some() {
                let meetings = view.meetings(series.id).await?;
                let both = SeriesAndMeetings { series: series.clone(), meetings };
                if both.takes_applications(now) {
                    home.open.push(both);
                    continue;
                }
            }
            let last = series.held.as_ref().map_or(series.dates.end(), |held| held.dates.end());
            let today = now.in_tz(&series.time_zone).map(|now| now.date());
            if today.is_ok_and(|today| last < today) {
                home.past.push(series);
            } else {
                home.next.push(series);
            }
        }
        home.open.sort_by_key(|one| one.series.call.as_ref().map(|call| call.closes.instant()));
        home.next.reverse();
        Ok(home)
    }

    /// A series with its meetings, and whether its programme was published.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none for the actor.
    pub async fn call(&self, actor: &Actor, key: &SeriesKey) -> Result<(SeriesAndMeetings, bool), Error> {
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let meetings = view.meetings(series.id).await?;
        let programme = view.published(series.id).await?.is_some();
        Ok((SeriesAndMeetings { series, meetings }, programme))
    }

    /// All series with a call that the actor may see, the latest first, each with its meetings.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn calls(&self, actor: &Actor) -> Result<Vec<SeriesAndMeetings>, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let mut calls = Vec::new();
        for series in view.all_series().await? {
            let may = authorise(actor, Action::Read, &Subject::series(&series, now)).is_ok();
            if may && series.call.is_some() {
                let meetings = view.meetings(series.id).await?;
                calls.push(SeriesAndMeetings { series, meetings });
            }
        }
        Ok(calls)
    }

    /// A series with its meetings and its facts in the layout of exchange.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none for the actor.
    pub async fn series_facts(
        &self,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<(SeriesAndMeetings, SeriesFile), Error> {
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let whole = super::exchange::whole(&mut view, series).await?;
        let file = whole.announced();
        Ok((SeriesAndMeetings { series: whole.series, meetings: whole.meetings }, file))
    }

    /// The meeting of a State, as the actor may see it.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none for the actor.
    pub async fn meeting(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        state: StateCode,
    ) -> Result<MeetingForReaders, Error> {
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let meeting = view.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let published = view.published(series.id).await?;
        let of = |published: &Published| {
            let slot = published.slot_of(meeting.id)?;
            Some((slot.clone(), published.room(slot).to_owned()))
        };
        let slot = published.as_ref().and_then(of);
        let questions = published.as_ref().and_then(|version| version.questions_of(meeting.id)).cloned();
        let speakers = match &published {
            Some(published) => self.speakers(&mut view, actor, (&series, published)).await?,
            None => Vec::new(),
        };
        let speakers = speakers.into_iter().find(|(id, _)| *id == meeting.id);
        let speakers = speakers.map(|(_, speakers)| speakers).unwrap_or_default();
        Ok(MeetingForReaders { series, meeting, slot, questions, speakers })
    }
}
