//! Sheets of applications and contacts, taken in after a look.
//!
//! ```text
//! file ──read──▶ Staged ──look──▶ row by row what would be made ──confirm──▶ all of it, or nothing
//! ```

use std::{collections::HashSet, sync::Arc};

use domain::{
    application::{Application, Receipt},
    call::Timeliness,
    contact::Contact,
    desk::{Fate, ImportPreview, ImportRow},
    ids::{ApplicationId, ContactId, ImportId, MeetingId},
    import::{ARRIVED, Columns, Entered, STATE, Staged},
    issue::{Issue, Issues},
    meeting::Meeting,
    questionnaire::{Circumstances, Questionnaire, Wording},
    series::{Series, SeriesKey},
    state::StateCode,
};
use i18n::Locale;
use intake::sheet;
pub use intake::sheet::SheetError;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use policy::{Action, Actor, Permit, Subject, authorise};
use seal::{Code, DataKey, ShortCode};
use store::{Entries, View};
use thiserror::Error as ThisError;

use crate::{App, Error, contacts::keeper, desk::own};

/// An application that was taken in, with the code that opens it, for the organiser to hand over.
pub struct TakenIn {
    /// The State that it is about.
    pub state: StateCode,
    /// The organisation.
    pub organisation: String,
    /// The number on its receipt; none for a draft.
    pub number: Option<String>,
    /// The code.
    pub code: Code,
}

/// Why a sheet was not read or taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum ImportRefusal {
    /// The file is no list.
    #[error("not a list")]
    Sheet(SheetError),
    /// A column is missing without which nothing can be made of the rows.
    #[error("a column is missing")]
    NoColumn(&'static str),
    /// A row is refused, or nothing is new.
    #[error("the sheet cannot be taken in")]
    NotSo,
}

/// How long a sheet waits for a look.
pub(crate) const WAITS: SignedDuration = SignedDuration::from_hours(24);

/// A row as it would be taken in.
struct Made {
    row: ImportRow,
    entered: Option<(Entered, MeetingId)>,
    contact: Option<Contact>,
}

impl App {
    /// Reads a sheet of applications to a series, or of contacts, and keeps it for a look. Nothing
    /// is made of it yet.
    ///
    /// # Errors
    ///
    /// Refuses what is no list, or lacks a column that it must have.
    pub async fn stage_import(
        &self,
        actor: &Actor,
        key: Option<&SeriesKey>,
        (name, bytes): (&str, Vec<u8>),
    ) -> Result<ImportId, Error<ImportRefusal>> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = match key {
            Some(key) => Some(view.series_by_key(key).await?.ok_or(Error::NotFound)?),
            None => None,
        };
        let permit = importer(actor, series.as_ref(), now)?;
        let form = form_of(&mut view, series.as_ref()).await?;
        drop(view);
        let name = name.to_owned();
        let read = tokio::task::spawn_blocking(move || sheet::read(&bytes, &name)).await;
        let table = read
            .map_err(|broken| Error::Broken(Box::new(broken)))?
            .map_err(|error| Error::Refused(ImportRefusal::Sheet(error)))?;
        let columns = columns(&table.header, form.as_deref());
        for needed in if series.is_some() { [STATE, "organisation"] } else { ["email", "email"] } {
            if !columns.has(needed) {
                return Err(Error::Refused(ImportRefusal::NoColumn(needed)));
            }
        }
        let staged = Staged {
            id: ImportId::random(&mut self.dice()),
            person: actor.person,
            series: series.map(|series| series.id),
            at: now,
            header: table.header,
            rows: table.rows.into_iter().map(|row| (row.line, row.cells)).collect(),
        };
        let mut tx = self.store.begin().await?;
        tx.stage(&staged, &DataKey::random(&mut self.dice())).await?;
        tx.commit(permit.noting(format!("sheet read {}", staged.id)).entry(now)).await?;
        Ok(staged.id)
    }

    /// What taking the sheet in would make, row by row.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor did not read such a sheet.
    pub async fn import_preview(
        &self,
        actor: &Actor,
        key: Option<&SeriesKey>,
        id: ImportId,
    ) -> Result<ImportPreview, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let (staged, series, _) = staged(&mut view, actor, key, id, now).await?;
        let form = form_of(&mut view, series.as_ref()).await?;
        let columns = columns(&staged.header, form.as_deref());
        let made = self.make(&mut view, &staged, series.as_ref(), form.as_deref(), now).await?;
        let rows = made.into_iter().map(|made| made.row).collect();
        let columns = staged.header.into_iter().zip(columns.fields).collect();
        Ok(ImportPreview { id, series, columns, form, rows })
    }

    /// Takes a sheet of applications in: complete ones as handed in at their time, others as drafts;
    /// all of them or none. Each is logged as entered by staff.
    ///
    /// # Errors
    ///
    /// Refuses a sheet with a row of which nothing can be made, and one with nothing new.
    pub async fn import_applications(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        id: ImportId,
    ) -> Result<Vec<TakenIn>, Error<ImportRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (staged, series, _) =
            staged(&mut tx, actor, Some(key), id, now).await.map_err(crate::decisions::widen)?;
        let series = series.ok_or(Error::NotFound)?;
        let form = form_of(&mut tx, Some(&series)).await?.ok_or(Error::NotFound)?;
        let made = self.make(&mut tx, &staged, Some(&series), Some(&form), now).await?;
        if !can_be_taken(&made) {
            return Err(Error::Refused(ImportRefusal::NotSo));
        }
        let (mut taken, mut entries) = (Vec::new(), Vec::new());
        for Made { row, entered, .. } in made {
            let (Some((entered, meeting)), true) = (entered, row.fate != Fate::Known) else { continue };
            let state = entered.state;
            let (code, mut application) = self.entered(&series, &form, entered, meeting, &row.fate, now);
            tx.add_application(&mut application, &code, &DataKey::random(&mut self.dice())).await?;
            let subject = Subject::series(&series, now).named(application.id);
            let permit = authorise(actor, Action::Decide, &subject)?;
            entries.push(permit.noting("entered by staff").entry(now));
            let number = application.submission().map(|submission| submission.number.clone());
            taken.push(TakenIn { state, organisation: row.name, number, code });
        }
        tx.unstage(id, now - WAITS).await?;
        let entries = Entries::of(entries).ok_or(Error::Refused(ImportRefusal::NotSo))?;
        tx.commit(entries).await?;
        Ok(taken)
    }

    /// Takes a sheet of contacts in: all of them or none.
    ///
    /// # Errors
    ///
    /// Refuses a sheet with a row of which nothing can be made, and one with nothing new.
    pub async fn import_contacts(&self, actor: &Actor, id: ImportId) -> Result<usize, Error<ImportRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (staged, _, permit) =
            staged(&mut tx, actor, None, id, now).await.map_err(crate::decisions::widen)?;
        let made = self.make(&mut tx, &staged, None, None, now).await?;
        if !can_be_taken(&made) {
            return Err(Error::Refused(ImportRefusal::NotSo));
        }
        let mut count = 0;
        for made in made {
            let (Some(mut contact), Fate::Contact) = (made.contact, made.row.fate) else { continue };
            tx.add_contact(&mut contact).await?;
            count += 1;
        }
        tx.unstage(id, now - WAITS).await?;
        tx.commit(permit.noting(format!("from a sheet {count}")).entry(now)).await?;
        Ok(count)
    }

    /// Throws a sheet away that was not taken in.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if the actor did not read such a sheet.
    pub async fn drop_import(
        &self,
        actor: &Actor,
        key: Option<&SeriesKey>,
        id: ImportId,
    ) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (_, _, permit) = staged(&mut tx, actor, key, id, now).await?;
        tx.unstage(id, now - WAITS).await?;
        tx.commit(permit.noting(format!("sheet dropped {id}")).entry(now)).await?;
        Ok(())
    }

    async fn make(
        &self,
        view: &mut View,
        staged: &Staged,
        series: Option<&Series>,
        form: Option<&Questionnaire>,
        now: Timestamp,
    ) -> Result<Vec<Made>, store::Error> {
        match (series, form) {
            (Some(series), Some(form)) => applications(view, staged, series, form, now).await,
            _ => self.contacts_of(view, staged, now).await,
        }
    }

    async fn contacts_of(
        &self,
        view: &mut View,
        staged: &Staged,
        now: Timestamp,
    ) -> Result<Vec<Made>, store::Error> {
        let columns = columns(&staged.header, None);
        let mut known: HashSet<_> = view.contacts().await?.into_iter().map(|one| one.email).collect();
        let mut dice = self.dice();
        let made = staged.rows.iter().map(|(line, cells)| {
            let form = columns.read_contact(cells);
            let name = if form.organisation.is_empty() { &form.name } else { &form.organisation }.clone();
            let (state, fate, contact) = match form.parse(ContactId::random(&mut dice), now) {
                Err(issues) => (None, Fate::Refused(issues), None),
                Ok(contact) if !known.insert(contact.email.clone()) => (contact.state, Fate::Known, None),
                Ok(contact) => (contact.state, Fate::Contact, Some(contact)),
            };
            Made { row: ImportRow { line: *line, state, name, fate }, entered: None, contact }
        });
        Ok(made.collect())
    }

    /// The application that a row becomes.
    fn entered(
        &self,
        series: &Series,
        form: &Questionnaire,
        entered: Entered,
        meeting: MeetingId,
        fate: &Fate,
        now: Timestamp,
    ) -> (Code, Application) {
        let mut dice = self.dice();
        let code = Code::random(&mut dice);
        let id = ApplicationId::random(&mut dice);
        let mut application =
            Application::draft(id, (series.id, meeting), form.version, entered.language, now);
        let state = entered.state;
        application.answers = entered.answers;
        if let Fate::Submitted(at) = fate {
            let number = format!("R-{}", ShortCode::random(&mut dice).reveal());
            let circumstances = Circumstances::of(series, state);
            // Answers to questions that are not asked go, and the receipt is for those that stay.
            let asked = form.asked(&application.answers, circumstances);
            let hash = crate::content_hash(asked.canonical().as_bytes());
            // What the row becomes was found out before: it is complete, and when it arrived is
            // what the organiser says, whatever the deadline was.
            let receipt = Receipt { number, hash };
            let _ = application.submit(form, circumstances, Timeliness::InTime, receipt, *at);
        }
        (code, application)
    }
}

fn importer(actor: &Actor, series: Option<&Series>, now: Timestamp) -> Result<Permit, policy::Denied> {
    match series {
        Some(series) => own(actor, Action::Decide, &Subject::series(series, now)),
        None => keeper(actor),
    }
}

async fn staged(
    view: &mut View,
    actor: &Actor,
    key: Option<&SeriesKey>,
    id: ImportId,
    now: Timestamp,
) -> Result<(Staged, Option<Series>, Permit), Error> {
    let series = match key {
        Some(key) => Some(view.series_by_key(key).await?.ok_or(Error::NotFound)?),
        None => None,
    };
    let permit = importer(actor, series.as_ref(), now)?;
    let staged = view.staged(id).await?.ok_or(Error::NotFound)?;
    let own = staged.person.is_some() && staged.person == actor.person;
    let here = staged.series == series.as_ref().map(|series| series.id);
    if own && here && staged.at + WAITS > now { Ok((staged, series, permit)) } else { Err(Error::NotFound) }
}

pub(crate) async fn form_of(
    view: &mut View,
    series: Option<&Series>,
) -> Result<Option<Arc<Questionnaire>>, store::Error> {
    match series.and_then(|series| series.call.as_ref()) {
        Some(call) => view.questionnaire(call.questionnaire).await,
        None => Ok(None),
    }
}

fn columns(header: &[String], form: Option<&Questionnaire>) -> Columns {
    match form {
        Some(form) => Columns::of(header, form, labels),
        None => Columns::of_contacts(header),
    }
}

/// The words of a label in all languages of the platform.
pub(crate) fn labels(wording: &Wording) -> Vec<String> {
    match wording {
        Wording::Key(key) => Locale::ALL
            .iter()
            .filter_map(|locale| locale.texts().get(key).map(std::borrow::Cow::into_owned))
            .collect(),
        Wording::Texts(texts) => texts.values().cloned().collect(),
    }
}

async fn applications(
    view: &mut View,
    staged: &Staged,
    series: &Series,
    form: &Questionnaire,
    now: Timestamp,
) -> Result<Vec<Made>, store::Error> {
    let meetings = view.meetings(series.id).await?;
    let zone = series.call.as_ref().map_or(series.time_zone.as_str(), |call| call.closes.zone());
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let columns = Columns::of(&staged.header, form, labels);
    let alike = |organisation: &str| organisation.trim().to_lowercase();
    let mut known: HashSet<_> =
        view.summaries(series.id).await?.iter().map(|one| (one.meeting, alike(&one.organisation))).collect();
    let made = staged.rows.iter().map(|(line, cells)| {
        let refused = |issues| Made {
            row: ImportRow { line: *line, state: None, name: String::new(), fate: Fate::Refused(issues) },
            entered: None,
            contact: None,
        };
        let entered = match columns.read(cells, form, &zone, labels) {
            Ok(entered) => entered,
            Err(issues) => return refused(issues),
        };
        let meeting = match meeting_for(&entered, &meetings, now) {
            Ok(meeting) => meeting,
            Err(issues) => return refused(issues),
        };
        let name = entered.answers.organisation().to_owned();
        let issues = form.issues(&entered.answers, Circumstances::of(series, entered.state));
        let fate = match () {
            () if !name.is_empty() && !known.insert((meeting, alike(&name))) => Fate::Known,
            () if issues.is_empty() => Fate::Submitted(entered.arrived.unwrap_or(now)),
            () => Fate::Draft(issues),
        };
        let row = ImportRow { line: *line, state: Some(entered.state), name, fate };
        Made { row, entered: Some((entered, meeting)), contact: None }
    });
    Ok(made.collect())
}

/// The meeting that a row is for: one of the series, and nothing arrives in the future.
fn meeting_for(entered: &Entered, meetings: &[Meeting], now: Timestamp) -> Result<MeetingId, Issues> {
    let mut issues = Issues::default();
    let meeting = meetings.iter().find(|meeting| meeting.state == entered.state);
    if meeting.is_none() {
        issues.note(STATE, Issue::NotAChoice);
    }
    if entered.arrived.is_some_and(|at| at > now) {
        issues.note(ARRIVED, Issue::NotADate);
    }
    meeting.filter(|_| issues.is_empty()).map(|meeting| meeting.id).ok_or(issues)
}

fn can_be_taken(made: &[Made]) -> bool {
    made.iter().all(|made| !matches!(made.row.fate, Fate::Refused(_)))
        && made.iter().any(|made| made.row.fate != Fate::Known)
}
