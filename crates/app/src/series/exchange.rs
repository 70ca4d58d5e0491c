//! Series in and out of files.

use domain::{
    exchange::{CarryRefusal, Difference, SeriesFile, Whole, differences},
    facts, questionnaire,
    series::{Series, SeriesKey},
};
use policy::{Action, Actor, Permit, Subject, authorise};
use store::{Tx, View};

use crate::{App, Error};

/// What taking a file in changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The series.
    pub key: SeriesKey,
    /// Whether it is a new one.
    pub new: bool,
    /// What changes, field by field; nothing if the file says what is there.
    pub differences: Vec<Difference>,
}

impl App {
    /// What taking a file in would change.
    ///
    /// # Errors
    ///
    /// Refuses a file that cannot be taken in.
    pub async fn preview_import(
        &self,
        actor: &Actor,
        file: &SeriesFile,
    ) -> Result<Import, Error<CarryRefusal>> {
        let mut view = self.store.view().await?;
        let (_, _, import, _) = self.carry(&mut view, actor, file).await?;
        Ok(import)
    }

    /// Takes a file in, whole or not at all: a new series, or one that is there as the file has it.
    ///
    /// # Errors
    ///
    /// Refuses a file that cannot be taken in.
    pub async fn import_series(
        &self,
        actor: &Actor,
        file: &SeriesFile,
    ) -> Result<Import, Error<CarryRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (before, mut whole, import, permit) = self.carry(&mut tx, actor, file).await?;
        if before.as_ref() == Some(&whole) {
            return Ok(import);
        }
        keep(&mut tx, before.as_ref(), &mut whole).await?;
        let note = if import.new { "imported" } else { "imported anew" };
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(import)
    }

    /// The series as a file.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run it.
    pub async fn export_series(&self, actor: &Actor, key: &SeriesKey) -> Result<SeriesFile, Error> {
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Inspect, &Subject::series(&series, self.now()))
            .map_err(|_| Error::NotFound)?;
        Ok(self::whole(&mut view, series).await?.file())
    }

    /// Sets up the real series that the platform knows, as public ones. Those that are there stay as
    /// they are.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn install_facts(&self) -> Result<(), Error<CarryRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut entries = Vec::new();
        for (number, text) in facts::all() {
            if tx.series_by_key(&number.into()).await?.is_some() {
                continue;
            }
            let file = SeriesFile::read(text).map_err(|error| Error::Broken(Box::new(error)))?;
            let mut whole = Whole::of(&file, None, now, &mut self.dice()).map_err(Error::Refused)?;
            whole.series.published = Some(now);
            keep(&mut tx, None, &mut whole).await?;
            entries.push(
                Permit::of_the_system(whole.series.id)
                    .in_series(Some(whole.series.id))
                    .noting("facts")
                    .entry(now),
            );
        }
        if let Some(entries) = store::Entries::of(entries) {
            tx.commit(entries).await?;
        }
        Ok(())
    }

    /// The series before and after a file, what that changes, and the permit to change it.
    async fn carry(
        &self,
        view: &mut View,
        actor: &Actor,
        file: &SeriesFile,
    ) -> Result<(Option<Whole>, Whole, Import, Permit), Error<CarryRefusal>> {
        let now = self.now();
        let key = file.series_key();
        let there = view.series_by_key(&key).await?;
        let permit = match &there {
            Some(series) => Some(authorise(actor, Action::Manage, &Subject::series(series, now))?),
            None => None,
        };
        let before = match there {
            Some(series) => Some(self::whole(view, series).await?),
            None => None,
        };
        if before.is_none() {
            let _ = authorise(actor, Action::Keep, &Subject::platform(&key))?;
        }
        let whole = Whole::of(file, before.as_ref(), now, &mut self.dice()).map_err(Error::Refused)?;
        if let Some(before) = &before
            && before.series.criteria != whole.series.criteria
            && view.is_scored(before.series.id).await?
        {
            return Err(Error::Refused(CarryRefusal::Scored));
        }
        let permit = if let Some(permit) = permit {
            permit
        } else {
            let id = whole.series.id;
            authorise(actor, Action::Keep, &Subject::platform(id))?.in_series(Some(id))
        };
        let was = before.as_ref().map(Whole::file);
        let differences = differences(was.as_ref(), &whole.file());
        let import = Import { key, new: before.is_none(), differences };
        Ok((before, whole, import, permit))
    }
}

/// A series with all that a file tells of it.
pub(super) async fn whole(view: &mut View, series: Series) -> Result<Whole, store::Error> {
    let meetings = view.meetings(series.id).await?;
    let published = view.all_published(series.id).await?;
    Ok(Whole { series, meetings, published })
}

/// Keeps what is new or changed of a series.
pub(super) async fn keep(tx: &mut Tx, before: Option<&Whole>, whole: &mut Whole) -> Result<(), store::Error> {
    match before {
        None => {
            tx.add_questionnaire(&questionnaire::standard()).await?;
            tx.add_series(&mut whole.series).await?;
        }
        Some(before) if before.series != whole.series => tx.save_series(&mut whole.series).await?,
        Some(_) => {}
    }
    for meeting in &mut whole.meetings {
        let was = before.and_then(|before| before.meetings.iter().find(|was| was.id == meeting.id));
        match was {
            None => tx.add_meeting(meeting).await?,
            Some(was) if was != meeting => tx.save_meeting(meeting).await?,
            Some(_) => {}
        }
    }
    let there = before.map_or(0, |before| before.published.len());
    for version in whole.published.iter().skip(there) {
        tx.add_published(whole.series.id, version).await?;
    }
    Ok(())
}
