//! Handing in, taking back, answering the offer of a seat, and more time for one applicant.

use domain::{
    application::{Dossier, Handed, Receipt, Refusal, SeatAnswer, State, SubmitRefusal},
    lang::Lang,
    letter::LetterKind,
    series::SeriesKey,
    time::Deadline,
};
use policy::{Action, Actor, Subject, authorise};
use seal::ShortCode;
use thiserror::Error as ThisError;

use super::{gather, opened, subject};
use crate::{App, Error};

/// How an applicant tells organisers which application is meant, without its code: eight digits that
/// open nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

/// Why nobody was given more time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum MoreTimeRefusal {
    /// The series has no such application.
    #[error("no such application")]
    Unknown,
    /// The deadline that holds is not earlier.
    #[error("not later than the deadline that holds")]
    NotLater,
}

impl Reference {
    /// What was typed as a reference, if it can be one.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let digits: String =
            typed.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_lowercase).collect();
        (digits.len() == 8 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())).then_some(Self(digits))
    }

    /// The reference as it is shown, in two groups.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{}-{}", &self.0[..4], &self.0[4..]).to_uppercase()
    }
}

/// The reference of an application.
#[must_use]
pub fn reference(dossier: &Dossier) -> Reference {
    let id = dossier.application.id.to_string();
    let digits = id.split_once('_').map_or("", |(_, digits)| digits);
    Reference(digits.chars().take(8).collect())
}

/// What would be handed in, in short, so that nothing else is handed in than what was looked at.
#[must_use]
pub fn seen_whole(dossier: &Dossier) -> String {
    let mut hash = answers_hash(dossier);
    hash.truncate(16);
    hash
}

fn answers_hash(dossier: &Dossier) -> String {
    let asked = dossier.form.asked(&dossier.application.answers, dossier.circumstances());
    seal::sha256(asked.canonical().as_bytes())
}

impl App {
    /// Hands the application in, or in again. `seen` is what [`seen_whole`] said when the applicant
    /// looked.
    ///
    /// The same answers handed in again change nothing: however often a form is sent, there is one
    /// receipt and one letter.
    ///
    /// # Errors
    ///
    /// Refuses after the deadline, and what is not complete; [`Error::Stale`] if the answers are no
    /// longer those that the applicant looked at.
    pub async fn submit(
        &self,
        actor: &Actor,
        seen: &str,
        language: Lang,
    ) -> Result<Dossier, Error<SubmitRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Submit, &subject(&dossier))?;
        if seen != seen_whole(&dossier) {
            return Err(Error::Stale);
        }
        let number = format!("R-{}", ShortCode::random(&mut self.dice()).reveal());
        let receipt = Receipt { number, hash: answers_hash(&dossier) };
        let (arrival, circumstances) = (dossier.arrival(now), dossier.circumstances());
        let Dossier { application, series, form, .. } = &mut dossier;
        let handed = application
            .submit(form, circumstances, arrival.timeliness, receipt, now)
            .map_err(Error::Refused)?;
        if handed == Handed::Before {
            return Ok(dossier);
        }
        application.language = language;
        tx.save_application(application).await?;
        if handed.is_to_be_confirmed() {
            self.write_to_applicant(&mut tx, LetterKind::Received, application, series, now).await?;
        }
        tx.commit(permit.noting(arrival.note()).entry(now)).await?;
        Ok(dossier)
    }

    /// Takes the application back; a draft is thrown away, and nobody ever reads it.
    ///
    /// # Errors
    ///
    /// Refuses for one that was taken back before.
    pub async fn withdraw(&self, actor: &Actor) -> Result<State, Error<Refusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let Dossier { mut application, series, meeting, .. } =
            opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Withdraw, &Subject::application(&application, meeting.state))?;
        if application.state() == State::Draft {
            tx.discard_draft(&application).await?;
            tx.commit(permit.noting("draft").entry(now)).await?;
            return Ok(State::Draft);
        }
        application.withdraw(now).map_err(Error::Refused)?;
        tx.save_application(&mut application).await?;
        crate::grants::end_with_seat(&mut tx, application.id, now).await?;
        self.write_to_applicant(&mut tx, LetterKind::Withdrawn, &application, &series, now).await?;
        tx.commit(permit.entry(now)).await?;
        Ok(application.state())
    }

    /// Answers the offer of a seat: confirms it, or gives it back.
    ///
    /// # Errors
    ///
    /// Refuses unless a seat was offered.
    pub async fn reply_to_seat(&self, actor: &Actor, answer: SeatAnswer) -> Result<Dossier, Error<Refusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Reply, &subject(&dossier))?;
        dossier.application.reply(answer, now).map_err(Error::Refused)?;
        tx.save_application(&mut dossier.application).await?;
        if answer == SeatAnswer::GiveUp {
            crate::grants::end_with_seat(&mut tx, dossier.application.id, now).await?;
        }
        let note = match answer {
            SeatAnswer::Confirm => "confirmed",
            SeatAnswer::GiveUp => "given up",
        };
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(dossier)
    }

    /// Gives one applicant until a later deadline than all others have.
    ///
    /// # Errors
    ///
    /// Refuses a reference that no application of the series has, and a deadline that is not later.
    pub async fn give_more_time(
        &self,
        actor: &Actor,
        series: &SeriesKey,
        reference: &Reference,
        until: Deadline,
    ) -> Result<(), Error<MoreTimeRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(series).await?.ok_or(Error::NotFound)?;
        let _ = authorise(actor, Action::Decide, &Subject::series(&series, now))?;
        let application = tx.application_by_reference(series.id, &reference.0).await?;
        let application = application.ok_or(Error::Refused(MoreTimeRefusal::Unknown))?;
        let mut dossier = gather(&mut tx, application).await?.ok_or(Error::NotFound)?;
        let permit = authorise(actor, Action::Decide, &subject(&dossier))?;
        if dossier.deadline().is_none_or(|holds| holds.instant() >= until.instant()) {
            return Err(Error::Refused(MoreTimeRefusal::NotLater));
        }
        dossier.application.extended = Some(until);
        tx.save_application(&mut dossier.application).await?;
        tx.commit(permit.noting("more time").entry(now)).await?;
        Ok(())
    }
}
