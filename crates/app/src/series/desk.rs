//! Series on the desk of their organisers: begun, cloned, edited, shown to the public.

use domain::{
    ids::{MeetingId, SeriesId},
    issue::Issue,
    lang::Lang,
    meeting::Meeting,
    questionnaire,
    series::{
        Series, SeriesKey,
        entry::{EntryIssue, EntryIssues, read_begin, read_facts, read_numbers, read_wording},
    },
    state::{State, StateCode},
    typed::Typed,
};
use policy::{Action, Actor, Permit, Subject, authorise};
use store::Tx;

use crate::{App, Error};

/// A series on the desk of its organisers.
#[derive(Clone, Debug)]
pub struct SeriesDesk {
    /// The series.
    pub series: Series,
    /// Its meetings in their announced order.
    pub meetings: Vec<Meeting>,
    /// How many applications stand for each meeting that has any.
    pub counts: Vec<(MeetingId, u16)>,
    /// How many applications were begun and not handed in.
    pub drafts: i64,
}

impl SeriesDesk {
    /// How many applications stand for a meeting.
    #[must_use]
    pub fn count(&self, meeting: &Meeting) -> u16 {
        self.counts.iter().find(|(id, _)| *id == meeting.id).map_or(0, |(_, count)| *count)
    }
}

impl App {
    /// A series on the desk of its organisers.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run it.
    pub async fn series_desk(&self, actor: &Actor, key: &SeriesKey) -> Result<SeriesDesk, Error> {
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        // Of a desk that is not theirs nobody learns that it is there.
        let _ = authorise(actor, Action::Manage, &Subject::series(&series, self.now()))
            .map_err(|_| Error::NotFound)?;
        let meetings = view.meetings(series.id).await?;
        let counts = view.application_counts(series.id).await?;
        let drafts = view.draft_count(series.id).await?;
        Ok(SeriesDesk { series, meetings, counts, drafts })
    }

    /// All series that the actor runs, the latest first.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn run_series(&self, actor: &Actor) -> Result<Vec<Series>, Error> {
        let now = self.now();
        let all = self.store.view().await?.all_series().await?;
        let runs = |series: &Series| authorise(actor, Action::Manage, &Subject::series(series, now)).is_ok();
        Ok(all.into_iter().filter(runs).collect())
    }

    /// Begins a series with the facts that were typed. Nobody but organisers sees it yet.
    ///
    /// # Errors
    ///
    /// Refuses what makes no series, field by field.
    pub async fn create_series(&self, actor: &Actor, typed: &Typed) -> Result<Series, Error<EntryIssues>> {
        let id = SeriesId::random(&mut self.dice());
        let permit = authorise(actor, Action::Keep, &Subject::platform(id))?;
        let blank = blank(typed, id);
        let (series, states) = read_facts(typed, &blank).map_err(Error::Refused)?;
        self.add(series, &states, permit.noting("begun").in_series(Some(id))).await
    }

    /// Begins a series like another one: its form, texts, criteria and grant terms with a number,
    /// dates and States of its own.
    ///
    /// # Errors
    ///
    /// Refuses what makes no series, field by field.
    pub async fn clone_series(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        typed: &Typed,
    ) -> Result<Series, Error<EntryIssues>> {
        let now = self.now();
        let id = SeriesId::random(&mut self.dice());
        let permit = authorise(actor, Action::Keep, &Subject::platform(id))?;
        let like = self.store.view().await?.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Manage, &Subject::series(&like, now))?;
        let begun = read_begin(typed, id).map_err(Error::Refused)?;
        let states = domain::series::entry::read_states(typed).map_err(Error::Refused)?;
        let series = like.cloned_as(id, begun.key, begun.wg_session, begun.dates);
        self.add(series, &states, permit.noting(format!("like {}", like.key)).in_series(Some(id))).await
    }

    async fn add(
        &self,
        mut series: Series,
        states: &[StateCode],
        permit: Permit,
    ) -> Result<Series, Error<EntryIssues>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        tx.add_questionnaire(&questionnaire::standard()).await?;
        tx.add_series(&mut series).await.map_err(taken)?;
        self.add_meetings(&mut tx, &series, states, &[]).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(series)
    }

    /// Adds the meetings that are missing, puts all in the order of `states`, and gives those that
    /// are no longer among them.
    async fn add_meetings<'a>(
        &self,
        tx: &mut Tx,
        series: &Series,
        states: &[StateCode],
        there: &'a [Meeting],
    ) -> Result<Vec<&'a Meeting>, store::Error> {
        for (place, state) in states.iter().enumerate() {
            let place = u16::try_from(place).unwrap_or(u16::MAX);
            match there.iter().find(|meeting| meeting.state == *state) {
                Some(meeting) if meeting.position == place => {}
                Some(meeting) => {
                    tx.save_meeting(&mut Meeting { position: place, ..meeting.clone() }).await?;
                }
                None => {
                    let id = MeetingId::random(&mut self.dice());
                    tx.add_meeting(&mut Meeting::planned(id, series.id, *state, place)).await?;
                }
            }
        }
        Ok(there.iter().filter(|meeting| !states.contains(&meeting.state)).collect())
    }

    /// Changes the facts of a series, which must still be as it was at `version`.
    ///
    /// # Errors
    ///
    /// Refuses what makes no series, field by field.
    pub async fn edit_series(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &Typed,
    ) -> Result<Series, Error<EntryIssues>> {
        let now = self.now();
        let (mut tx, before, permit) = self.begin_edit(actor, key, version).await?;
        let (mut series, states) = read_facts(typed, &before).map_err(Error::Refused)?;
        let there = tx.meetings(series.id).await?;
        let gone = self.add_meetings(&mut tx, &series, &states, &there).await?;
        for meeting in gone {
            let planned = tx.programme(series.id).await?;
            let placed = planned.is_some_and(|programme| {
                programme.slots.iter().any(|slot| slot.meetings().contains(&meeting.id))
            });
            if before.is_public(now) || placed || tx.has_applications(meeting.id).await? {
                let issue = EntryIssue::InUse(meeting.state);
                return Err(Error::Refused(EntryIssues::one("states", issue)));
            }
            tx.remove_meeting(meeting).await?;
        }
        tx.save_series(&mut series).await.map_err(taken)?;
        tx.commit(permit.noting("facts").entry(now)).await?;
        Ok(series)
    }

    /// Changes the organisers' own words in a language.
    ///
    /// # Errors
    ///
    /// Refuses what cannot be kept, field by field.
    pub async fn edit_wording(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (version, lang): (i64, Lang),
        typed: &Typed,
    ) -> Result<Series, Error<EntryIssues>> {
        let now = self.now();
        let (mut tx, before, permit) = self.begin_edit(actor, key, version).await?;
        let mut series = read_wording(typed, &before, lang).map_err(Error::Refused)?;
        tx.save_series(&mut series).await?;
        tx.commit(permit.noting(format!("words in {lang}")).entry(now)).await?;
        Ok(series)
    }

    /// Changes what was held, and the figures so far.
    ///
    /// # Errors
    ///
    /// Refuses what cannot be, field by field.
    pub async fn edit_numbers(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &Typed,
    ) -> Result<Series, Error<EntryIssues>> {
        let now = self.now();
        let (mut tx, before, permit) = self.begin_edit(actor, key, version).await?;
        let mut series = read_numbers(typed, &before).map_err(Error::Refused)?;
        tx.save_series(&mut series).await?;
        tx.commit(permit.noting("figures").entry(now)).await?;
        Ok(series)
    }

    /// Shows a series to the public from now on. Once shown it stays so.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run it.
    pub async fn publish_series(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
    ) -> Result<Series, Error> {
        let now = self.now();
        let (mut tx, mut series, permit) = self.begin_edit(actor, key, version).await?;
        if series.published.is_none_or(|since| since > now) {
            series.published = Some(now);
            tx.save_series(&mut series).await?;
            tx.commit(permit.noting("public").entry(now)).await?;
        }
        Ok(series)
    }

    /// A unit of work on a series that is as it was at `version`.
    pub(crate) async fn begin_edit<R>(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
    ) -> Result<(Tx, Series, Permit), Error<R>> {
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Manage, &Subject::series(&series, self.now()))
            .map_err(|_| Error::NotFound)?;
        if series.version != version {
            return Err(Error::Stale);
        }
        Ok((tx, series, permit))
    }
}

/// What a new series is before its facts are read. The reading of the facts says what is wrong with
/// key, session and dates, so here anything may stand in their place.
fn blank(typed: &Typed, id: SeriesId) -> Series {
    read_begin(typed, id).unwrap_or_else(|_| {
        let dates = domain::time::Dates::week_of(
            jiff::civil::date(2000, 1, 1),
            domain::time::DatesStatus::Provisional,
        );
        Series::begun(
            id,
            SeriesKey::from(0),
            0,
            dates.unwrap_or_else(|_| unreachable!("the year 2000 has weeks")),
        )
    })
}

/// A key that another series has is for the person to mend.
fn taken(error: store::Error) -> Error<EntryIssues> {
    match error {
        store::Error::Taken(_) => Error::Refused(EntryIssues::one("key", EntryIssue::Plain(Issue::Taken))),
        other => other.into(),
    }
}

/// The States that a session of the UPR reviews, for a new series, by name and one a line; nothing
/// if its list is not sure.
#[must_use]
pub fn states_of_session(session: u16, lang: Lang) -> String {
    let states = domain::calendar::session(session).and_then(|session| session.states.sure());
    let names = states.into_iter().flatten().map(|state| State::name(state.state(), lang));
    names.collect::<Vec<_>>().join("\n")
}
