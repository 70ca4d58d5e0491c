//! A letter to many: whom it goes to, how it would read, and the way into the outbox.

use domain::{
    application::{Outcome, SeatReply, State as Standing},
    ids::LetterId,
    lang::Lang,
    letter::{Letter, LetterKind, Wording},
    meeting::Meeting,
    series::{Series, SeriesKey},
    state::StateCode,
    summary::Summary,
};
use jiff::Timestamp;
use policy::{Action, Actor, Denied, Permit, Subject, authorise};
use store::Tx;

use super::{OutboxRefusal, form};
use crate::{App, Error};

/// Whom a letter to many goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// The State under Review; all if none.
    pub state: Option<StateCode>,
    /// What was decided; anything if none. Only decisions that the applicant knows count.
    pub outcome: Option<Outcome>,
    /// Only those who were chosen and have not answered.
    pub unanswered: bool,
    /// The language of the applicant; any if none.
    pub language: Option<Lang>,
}

/// A letter to many as it would go out.
#[derive(Clone, Debug)]
pub struct GroupPreview {
    /// How many it goes to.
    pub count: usize,
    /// The first of them as an example.
    pub example: Option<Wording>,
}

impl Group {
    fn holds(&self, summary: &Summary, meetings: &[Meeting]) -> bool {
        let state =
            meetings.iter().find(|meeting| meeting.id == summary.meeting).map(|meeting| meeting.state);
        let chosen = summary.released.then_some(summary.outcome).flatten();
        matches!(summary.state, Standing::Submitted(_))
            && !matches!(summary.seat, Some(SeatReply::GivenUp(_)))
            && (self.state.is_none() || self.state == state)
            && (self.outcome.is_none() || self.outcome == chosen)
            && (!self.unanswered || (chosen == Some(Outcome::Selected) && summary.seat.is_none()))
            && self.language.is_none_or(|language| language == summary.language)
    }
}

impl App {
    /// The series whose applicants the actor may write to, with its meetings.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after its letters.
    pub async fn series_to_write_to(
        &self,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<(Series, Vec<Meeting>), Error> {
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = may_write(actor, &series, self.now())?;
        let meetings = view.meetings(series.id).await?;
        Ok((series, meetings))
    }

    /// A letter to many as it would go out.
    ///
    /// # Errors
    ///
    /// Refuses empty and oversized words.
    pub async fn preview_group(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        group: &Group,
        wording: &Wording,
    ) -> Result<GroupPreview, Error<OutboxRefusal>> {
        let mut tx = self.store.begin().await?;
        let (letters, _) = self.letters_to(&mut tx, actor, key, group, wording).await?;
        let example = letters
            .first()
            .map(|letter| Wording { subject: letter.subject.clone(), body: letter.body.clone() });
        Ok(GroupPreview { count: letters.len(), example })
    }

    /// Writes to all applicants of a series that a group holds. The letters wait for a look like any
    /// other. Nobody gets two: an address stands in the outbox once.
    ///
    /// # Errors
    ///
    /// Refuses empty and oversized words, and a group that holds nobody.
    pub async fn write_to_group(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        group: &Group,
        wording: &Wording,
    ) -> Result<usize, Error<OutboxRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (mut letters, permit) = self.letters_to(&mut tx, actor, key, group, wording).await?;
        if letters.is_empty() {
            return Err(Error::Refused(OutboxRefusal::Nobody));
        }
        let count = letters.len();
        // A form that was sent twice writes nothing a second time.
        let waiting = tx.letters("waiting").await?;
        letters.retain(|letter| !waiting.iter().any(|other| is_same(letter, other)));
        if letters.is_empty() {
            return Ok(count);
        }
        for letter in &mut letters {
            tx.add_letter(letter).await?;
        }
        tx.commit(permit.noting(format!("letters written {}", letters.len())).entry(now)).await?;
        Ok(count)
    }

    async fn letters_to(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        key: &SeriesKey,
        group: &Group,
        wording: &Wording,
    ) -> Result<(Vec<Letter>, Permit), Error<OutboxRefusal>> {
        let now = self.now();
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = may_write(actor, &series, now)?;
        let wording = wording.checked_as(LetterKind::Free).map_err(form)?;
        let meetings = tx.meetings(series.id).await?;
        let mut letters: Vec<Letter> = Vec::new();
        for summary in tx.summaries(series.id).await?.iter().filter(|it| group.holds(it, &meetings)) {
            let Some(application) = tx.application(summary.id).await? else { continue };
            let to = application.standing_answers().email().to_owned();
            if to.is_empty() || letters.iter().any(|letter| letter.to.eq_ignore_ascii_case(&to)) {
                continue;
            }
            let meeting = meetings.iter().find(|meeting| meeting.id == application.meeting);
            let values = self.values(LetterKind::Free, &application, meeting, &series);
            let text = wording.filled(&values);
            let id = LetterId::random(&mut self.dice());
            let mut letter = Letter::written(id, LetterKind::Free, (&to, application.language), text, now);
            letter.series = Some(series.id);
            letter.application = Some(application.id);
            letters.push(letter);
        }
        Ok((letters, permit))
    }
}

/// Whether two letters say the same to the same person about the same application.
fn is_same(one: &Letter, other: &Letter) -> bool {
    let said =
        |letter: &Letter| (letter.kind, letter.application, letter.subject.clone(), letter.body.clone());
    one.to == other.to && said(one) == said(other)
}

/// Asks whether the actor may write to the applicants of a series. That the series is public says
/// nothing about its desk: to others there is none.
fn may_write(actor: &Actor, series: &Series, now: Timestamp) -> Result<Permit, Denied> {
    authorise(actor, Action::Write, &Subject::series(series, now)).map_err(|_| Denied::Hidden)
}
