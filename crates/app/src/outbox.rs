//! The outbox: letters that wait for a look, their templates, and the job that posts them.

mod many;
mod post;
mod templates;

use domain::{
    ids::LetterId,
    letter::{Letter, Wording, WordingIssue},
    series::Series,
};
use policy::{Action, Actor, Denied, Permit, Subject, authorise};
use store::{Entries, View};
use thiserror::Error as ThisError;

pub use self::{
    many::{Group, GroupPreview},
    templates::Template,
};
use crate::{App, Error};

/// Letters as the organisers who look at them see them.
#[derive(Clone, Debug)]
pub struct Outbox {
    /// The letters in the state that was asked for.
    pub letters: Vec<Letter>,
    /// All series, to say whose letters they are.
    pub series: Vec<Series>,
}

/// What is done with letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterAct {
    /// Let them leave.
    Release,
    /// Throw them away.
    Discard,
}

/// Why a letter was not written or changed.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum OutboxRefusal {
    /// What was typed makes no letter.
    #[error("not complete")]
    Form(Vec<(&'static str, WordingIssue)>),
    /// A letter is where this cannot be done with it.
    #[error("not from here")]
    NotFromHere,
    /// The group is empty.
    #[error("nobody to write to")]
    Nobody,
}

impl App {
    /// The letters in a state, by its word, as far as the actor looks after them.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever looks after none.
    pub async fn outbox(&self, actor: &Actor, state: &str) -> Result<Outbox, Error> {
        let mut view = self.store.view().await?;
        let series = self.written_series(&mut view, actor).await?;
        let keeps = authorise(actor, Action::Write, &Subject::platform("letters")).is_ok();
        if series.is_empty() && !keeps {
            return Err(Error::NotFound);
        }
        let mut letters = view.letters(state).await?;
        letters.retain(|letter| match letter.series {
            Some(id) => series.iter().any(|series| series.id == id),
            None => keeps && !letter.kind.is_private(),
        });
        Ok(Outbox { letters, series })
    }

    /// One letter, with the series that it belongs to.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after it.
    pub async fn letter(&self, actor: &Actor, id: LetterId) -> Result<(Letter, Option<Series>), Error> {
        let mut view = self.store.view().await?;
        let letter = view.letter(id).await?.ok_or(Error::NotFound)?;
        let _ = self.permit_to(&mut view, actor, &letter).await?;
        let series = match letter.series {
            Some(id) => view.series(id).await?,
            None => None,
        };
        Ok((letter, series))
    }

    /// Lets letters leave, or throws them away: all of them or, if one cannot be, none. Each must still
    /// be at the version that was looked at, so that nothing leaves that nobody has seen.
    ///
    /// # Errors
    ///
    /// Refuses letters that are where this cannot be done.
    pub async fn act_on_letters(
        &self,
        actor: &Actor,
        picked: &[(LetterId, i64)],
        act: LetterAct,
    ) -> Result<(), Error<OutboxRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut entries = Vec::with_capacity(picked.len());
        for (id, version) in picked {
            let mut letter = tx.letter(*id).await?.ok_or(Error::NotFound)?;
            let permit = self.permit_to(&mut tx, actor, &letter).await?;
            if letter.version != *version {
                return Err(Error::Stale);
            }
            let (done, note) = match act {
                LetterAct::Release => (letter.release(now), "letter released"),
                LetterAct::Discard => (letter.discard(now), "letter discarded"),
            };
            done.map_err(|_| Error::Refused(OutboxRefusal::NotFromHere))?;
            tx.save_letter(&mut letter).await?;
            entries.push(permit.noting(note).entry(now));
        }
        let entries = Entries::of(entries).ok_or(Error::Refused(OutboxRefusal::Nobody))?;
        tx.commit(entries).await?;
        Ok(())
    }

    /// Changes the words of a letter that waits.
    ///
    /// # Errors
    ///
    /// Refuses empty and oversized words, and letters that wait no more.
    pub async fn reword_letter(
        &self,
        actor: &Actor,
        (id, version): (LetterId, i64),
        wording: &Wording,
    ) -> Result<(), Error<OutboxRefusal>> {
        let now = self.now();
        let wording = wording.checked().map_err(form)?;
        let mut tx = self.store.begin().await?;
        let mut letter = tx.letter(id).await?.ok_or(Error::NotFound)?;
        let permit = self.permit_to(&mut tx, actor, &letter).await?;
        if letter.version != version {
            return Err(Error::Stale);
        }
        letter.reword(wording).map_err(|_| Error::Refused(OutboxRefusal::NotFromHere))?;
        tx.save_letter(&mut letter).await?;
        tx.commit(permit.noting("letter reworded").entry(now)).await?;
        Ok(())
    }

    /// The series whose letters the actor looks after.
    async fn written_series(&self, view: &mut View, actor: &Actor) -> Result<Vec<Series>, Error> {
        let now = self.now();
        let mut all = view.all_series().await?;
        all.retain(|series| authorise(actor, Action::Write, &Subject::series(series, now)).is_ok());
        Ok(all)
    }

    async fn permit_to<R>(
        &self,
        view: &mut View,
        actor: &Actor,
        letter: &Letter,
    ) -> Result<Permit, Error<R>> {
        let subject = match letter.series {
            Some(id) => {
                let series = view.series(id).await?.ok_or(Error::NotFound)?;
                Subject::series(&series, self.now())
            }
            None if letter.kind.is_private() => return Err(Denied::Hidden.into()),
            None => Subject::platform("letters"),
        };
        let name = letter.application.map_or_else(|| letter.id.to_string(), |id| id.to_string());
        // That a series is public says nothing about its letters: those of others are not there.
        Ok(authorise(actor, Action::Write, &subject.named(name)).map_err(|_| Denied::Hidden)?)
    }
}

fn form(issues: Vec<(&'static str, WordingIssue)>) -> Error<OutboxRefusal> {
    Error::Refused(OutboxRefusal::Form(issues))
}
