//! Erasing what nobody needs any more: when its time is over, and when its owner asks for it.
//!
//! What is erased is gone for everybody: the rows, the sealed files, and the key under which it was
//! sealed. What was counted of it stays, apart from it.

use std::collections::BTreeMap;

use domain::{
    application::{Application, State},
    figures::Figures,
    file::FileHash,
    ids::ApplicationId,
    issue::Issues,
    retention::{Due, Held, LOG_DAYS, LOG_DAYS_APART, Retention},
    series::{Series, SeriesKey},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use policy::{Action, Actor, Permit, Subject, authorise};
use store::{Erasable, Tx, View};
use thiserror::Error as ThisError;

use crate::{App, Error, applications::opened, desk::own};

/// What comes to be erased of one series, for those who look after it.
#[derive(Clone, Debug)]
pub struct RetentionDesk {
    /// The series.
    pub series: Series,
    /// How long what is kept.
    pub retention: Retention,
    /// What is kept, the first day on which it is erased, and of how many that is.
    pub lines: Vec<DueLine>,
    /// What is counted, of what is kept and of what was erased; nothing while the team key is locked.
    pub figures: Figures,
    /// Whether the team key is locked.
    pub locked: bool,
}

/// What comes to be erased, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueLine {
    /// What.
    pub held: Held,
    /// The first day on which it is erased.
    pub day: Date,
    /// Of how many.
    pub count: u64,
    /// Whether its time is over.
    pub is_over: bool,
}

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// How many applications, drafts included.
    pub applications: u64,
    /// Of how many applications a part.
    pub parts: u64,
    /// How many passports and journeys.
    pub journeys: u64,
    /// How many letters.
    pub letters: u64,
    /// How many entries of the log.
    pub entries: u64,
    /// How many applications wait until an organiser unlocks the team key.
    pub waiting: u64,
}

/// Why it was not kept how long what is kept.
#[derive(Clone, Debug, ThisError)]
pub enum RetentionRefusal {
    /// What was typed is no period.
    #[error("not a period")]
    Issues(Issues),
}

impl App {
    /// How long what is kept of a series, and what comes to be erased when.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after the whole series.
    pub async fn retention_desk(&self, actor: &Actor, key: &SeriesKey) -> Result<RetentionDesk, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = own(actor, Action::Manage, &Subject::series(&series, now))?;
        let (retention, lines) = due_lines(&mut view, &series, now).await?;
        let locked = !self.store.vault().is_open();
        let figures = if locked { Figures::default() } else { figures(&mut view, &series).await? };
        Ok(RetentionDesk { series, retention, lines, figures, locked })
    }

    /// How long what is kept of the series for which the application is that is open in the actor's
    /// browser.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if none is.
    pub async fn retention_of_own(&self, actor: &Actor) -> Result<Retention, Error> {
        let mut view = self.store.view().await?;
        let dossier = opened(&mut view, actor).await?.ok_or(Error::NotFound)?;
        let _ = authorise(
            actor,
            Action::Read,
            &Subject::application(&dossier.application, dossier.meeting.state),
        )?;
        Ok(view.retention(dossier.series.id).await?)
    }

    /// Changes how long what is kept of a series.
    ///
    /// # Errors
    ///
    /// Refuses what is no period; [`Error::Stale`] if somebody changed it since.
    pub async fn set_retention(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &BTreeMap<Held, String>,
    ) -> Result<(), Error<RetentionRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Manage, &Subject::series(&series, now))?;
        let typed = |held| typed.get(&held).map_or("", String::as_str);
        let mut retention = Retention::read(typed, version)
            .map_err(|issues| Error::Refused(RetentionRefusal::Issues(issues)))?;
        tx.save_retention(series.id, &mut retention).await?;
        tx.commit(permit.noting("retention").entry(now)).await?;
        Ok(())
    }

    /// What comes to be erased of each series, and when. This needs no key.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn what_is_due(&self) -> Result<Vec<(SeriesKey, Vec<DueLine>)>, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let mut all = Vec::new();
        for series in view.all_series().await? {
            let (_, lines) = due_lines(&mut view, &series, now).await?;
            all.push((series.key, lines));
        }
        Ok(all)
    }

    /// Erases whatever is over its time. What must be counted before it is erased, or of which a part
    /// stays, waits while the team key is locked.
    ///
    /// # Errors
    ///
    /// Fails if the store or the disk does; what was erased by then stays erased.
    pub async fn erase_due(&self) -> Result<Erased, Error> {
        let now = self.now();
        let mut erased = Erased::default();
        let mut view = self.store.view().await?;
        let all_series = view.all_series().await?;
        drop(view);
        for series in all_series {
            let mut view = self.store.view().await?;
            let retention = view.retention(series.id).await?;
            let applications = view.erasable(series.id).await?;
            drop(view);
            for one in applications {
                match retention.due(&one.kept, &series, now) {
                    Due::Parts(parts) if parts.is_empty() => {}
                    // Of a draft nothing is counted.
                    Due::Whole(Held::Drafts) => {
                        erased.applications += u64::from(self.erase_one(&series, one.id, now).await?);
                    }
                    _ if !self.store.vault().is_open() => erased.waiting += 1,
                    Due::Whole(_) => {
                        erased.applications += u64::from(self.erase_one(&series, one.id, now).await?);
                    }
                    Due::Parts(_) => erased.parts += u64::from(self.erase_parts(&series, one.id, now).await?),
                }
            }
            if retention.is_over(Held::Travel, &series, now) {
                erased.journeys += self.erase_travel(&series, now).await?;
            }
            if retention.is_over(Held::Letters, &series, now) {
                erased.letters += self.erase_letters(&series, now).await?;
            }
        }
        erased.entries = self.cut_log(now).await?;
        if erased != (Erased { waiting: erased.waiting, ..Erased::default() }) {
            self.store.forget_log().await?;
        }
        Ok(erased)
    }

    /// Cuts the log off, once there is a good deal to cut: each time leaves an entry.
    async fn cut_log(&self, now: Timestamp) -> Result<u64, Error> {
        let before = now - SignedDuration::from_hours(24 * i64::from(LOG_DAYS));
        let apart = SignedDuration::from_hours(24 * i64::from(LOG_DAYS_APART));
        let mut view = self.store.view().await?;
        let oldest = view.oldest_entry().await?;
        drop(view);
        if oldest.is_none_or(|oldest| oldest + apart > before) {
            return Ok(0);
        }
        let mut tx = self.store.begin().await?;
        let Some(cut) = tx.cut_log(before).await? else { return Ok(0) };
        tx.commit(Permit::of_the_system(store::LOG).noting(cut.note()).entry(now)).await?;
        Ok(cut.gone)
    }

    /// Erases one application whole, if that is still due when it is our turn to write.
    async fn erase_one(&self, series: &Series, id: ApplicationId, now: Timestamp) -> Result<bool, Error> {
        let mut tx = self.store.begin().await?;
        let retention = tx.retention(series.id).await?;
        let Some(one) = tx.erasable_one(id).await? else { return Ok(false) };
        let Due::Whole(held) = retention.due(&one.kept, series, now) else { return Ok(false) };
        let documents = erase_whole(&mut tx, series, one).await?;
        let permit = Permit::of_the_system(id).in_series(Some(series.id));
        tx.commit(permit.noting(format!("erased {}", held.name())).entry(now)).await?;
        self.remove_documents(documents).await?;
        Ok(true)
    }

    /// Erases the parts of one application that are due.
    async fn erase_parts(&self, series: &Series, id: ApplicationId, now: Timestamp) -> Result<bool, Error> {
        let mut tx = self.store.begin().await?;
        let retention = tx.retention(series.id).await?;
        let Some(one) = tx.erasable_one(id).await? else { return Ok(false) };
        let Due::Parts(parts) = retention.due(&one.kept, series, now) else { return Ok(false) };
        let Some(mut application) = tx.application(id).await? else { return Ok(false) };
        let Some(form) = tx.questionnaire(application.questionnaire).await? else { return Ok(false) };
        application.erase(&parts, &form);
        tx.save_application(&mut application).await?;
        let mut all = one.kept.erased;
        if parts.contains(&Held::Travel)
            && let Some(mut grant) = tx.grant(id).await?
        {
            grant.forget_departure();
            tx.save_grant(&mut grant).await?;
        }
        all.extend(&parts);
        tx.mark_erased(id, &all).await?;
        let still = tx.documents_in_use().await?;
        let words: Vec<_> = parts.iter().map(|part| part.name()).collect();
        let permit = Permit::of_the_system(id).in_series(Some(series.id));
        tx.commit(permit.noting(format!("erased {}", words.join(" "))).entry(now)).await?;
        let gone = one.documents.into_iter().filter(|hash| !still.contains(hash)).collect();
        self.remove_documents(gone).await?;
        Ok(true)
    }

    /// Erases all that is known of passports and journeys to a series, for which no key is needed.
    async fn erase_travel(&self, series: &Series, now: Timestamp) -> Result<u64, Error> {
        let mut tx = self.store.begin().await?;
        let journeys = tx.erase_travel(series.id).await?;
        if journeys > 0 {
            let permit = Permit::of_the_system(series.id).in_series(Some(series.id));
            tx.commit(permit.noting(format!("erased travel {journeys}")).entry(now)).await?;
        }
        Ok(journeys)
    }

    async fn erase_letters(&self, series: &Series, now: Timestamp) -> Result<u64, Error> {
        let mut tx = self.store.begin().await?;
        let letters = tx.erase_sent_letters(series.id).await?;
        if letters > 0 {
            let permit = Permit::of_the_system(series.id).in_series(Some(series.id));
            tx.commit(permit.noting(format!("erased letters {letters}")).entry(now)).await?;
        }
        Ok(letters)
    }

    /// Erases the application that is open in the actor's browser, and all that is held about it. One
    /// that was handed in is taken back first, which gives a seat free and closes what was released.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if none is open.
    pub async fn erase_own(&self, actor: &Actor) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let dossier = opened(&mut tx, actor).await?.ok_or(Error::NotFound)?;
        let (series, meeting, mut application) = (dossier.series, dossier.meeting, dossier.application);
        let permit = authorise(actor, Action::Erase, &Subject::application(&application, meeting.state))?;
        if matches!(application.state(), State::Submitted(_)) {
            application.withdraw(now).map_err(|_| Error::Forbidden)?;
            tx.save_application(&mut application).await?;
        }
        let one = tx.erasable_one(application.id).await?.ok_or(Error::NotFound)?;
        let documents = erase_whole(&mut tx, &series, one).await?;
        tx.commit(permit.entry(now)).await?;
        self.remove_documents(documents).await?;
        self.store.forget_log().await?;
        Ok(())
    }

    /// Removes sealed documents from the folder at once. A backup that is being written meanwhile says
    /// that they are missing, which they are.
    async fn remove_documents(&self, documents: Vec<FileHash>) -> Result<(), Error> {
        let files = self.files.clone();
        let removed = tokio::task::spawn_blocking(move || -> Result<(), ::files::Error> {
            documents.into_iter().try_for_each(|hash| files.remove(hash).map(drop))
        });
        removed.await.map_err(|broken| Error::Broken(Box::new(broken)))??;
        Ok(())
    }
}

/// Erases an application with all that hangs on it, and keeps what is counted of it; gives its files.
async fn erase_whole(tx: &mut Tx, series: &Series, one: Erasable) -> Result<Vec<FileHash>, store::Error> {
    // Of a draft nothing is counted, and nobody opens it to see.
    if one.kept.state != "draft"
        && let Some(application) = tx.application(one.id).await?
    {
        tx.keep_figures(series.id, &Figures::of(&application)).await?;
    }
    crate::grants::keep_figures(tx, (series.id, one.meeting, one.id)).await?;
    if let Some(mut panel) = tx.panel(one.meeting).await? {
        let seats = panel.seats.len();
        panel.remove(one.id);
        if panel.seats.len() != seats {
            tx.save_panel(&mut panel).await?;
        }
    }
    tx.erase_application(one.id).await?;
    for hash in &one.documents {
        tx.forget_stray(*hash).await?;
    }
    Ok(one.documents)
}

/// What is kept of a series, and what comes to be erased of it.
async fn due_lines(
    view: &mut View,
    series: &Series,
    now: Timestamp,
) -> Result<(Retention, Vec<DueLine>), store::Error> {
    let retention = view.retention(series.id).await?;
    let mut counts: BTreeMap<Held, u64> = BTreeMap::new();
    for Erasable { kept, .. } in view.erasable(series.id).await? {
        for held in kept.to_come() {
            *counts.entry(held).or_default() += 1;
        }
    }
    counts.insert(Held::Letters, view.sent_letter_count(series.id).await?);
    let line = |held| DueLine {
        held,
        day: retention.day(held, series),
        count: counts.get(&held).copied().unwrap_or_default(),
        is_over: retention.is_over(held, series, now),
    };
    let lines = Held::ALL.map(line).into();
    Ok((retention, lines))
}

/// What is counted of a series: of what is kept and of what was erased.
async fn figures(view: &mut View, series: &Series) -> Result<Figures, store::Error> {
    let kept = view.applications_of_series(series.id).await?;
    let erased = view.erased_figures(series.id).await?;
    Ok(kept.iter().fold(erased, |all, one: &Application| all.and(&Figures::of(one))))
}
