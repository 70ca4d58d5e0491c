//! Assigning by a sheet: two columns, the assessor's address and the number of the application. It is
//! looked at row by row first; then all of it is taken, or nothing.

use domain::{
    desk::{AssignFate, AssignRow},
    series::{Series, SeriesKey},
};
use intake::sheet::{self, SheetError, Table};
use policy::Actor;
use thiserror::Error as ThisError;

use super::team::Team;
use crate::{App, Error, decisions::widen};

/// Why a sheet of assignments was not read or taken in.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum SheetRefusal {
    /// It is no list.
    #[error("not a list")]
    Sheet(SheetError),
    /// It lacks the column of assessors, or that of applications.
    #[error("a column is missing")]
    NoColumn,
    /// A row is refused, or nothing in it is new.
    #[error("cannot be taken in")]
    NotSo(Vec<AssignRow>),
}

/// What people call the column of assessors, in the languages of the platform.
const ASSESSOR: [&str; 7] =
    ["assessor", "e-mail", "email", "évaluateur", "evaluateur", "evaluador", "correo electrónico"];
/// What people call the column of applications.
const APPLICATION: [&str; 7] =
    ["application", "number", "candidature", "numéro", "numero", "candidatura", "número"];

impl App {
    /// The series to which a sheet assigns.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run it.
    pub async fn series_to_assign(&self, actor: &Actor, key: &SeriesKey) -> Result<Series, Error> {
        let mut view = self.store.view().await?;
        Ok(Team::of(self, &mut view, actor, key).await?.0.series)
    }

    /// What taking a sheet in would make, row by row, and the sheet as text. It changes nothing.
    ///
    /// # Errors
    ///
    /// Refuses what is no list, or lacks a column.
    pub async fn look_at_assignments(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (name, bytes): (&str, Vec<u8>),
    ) -> Result<(Vec<AssignRow>, String), Error<SheetRefusal>> {
        let mut view = self.store.view().await?;
        let (team, _) = Team::of(self, &mut view, actor, key).await.map_err(widen)?;
        let rows = rows(&team, &read(name, bytes).await?)?;
        let lines = rows.iter().map(|row| format!("{},{}\n", row.assessor, row.number));
        let text = format!("assessor,application\n{}", lines.collect::<String>());
        Ok((rows, text))
    }

    /// Takes a sheet in: all of its rows or none.
    ///
    /// # Errors
    ///
    /// Refuses what is no list, a sheet with a row of which nothing can be made, and one with nothing new.
    pub async fn take_assignments(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (name, bytes): (&str, Vec<u8>),
    ) -> Result<usize, Error<SheetRefusal>> {
        let now = self.now();
        let table = read(name, bytes).await?;
        let mut tx = self.store.begin().await?;
        let (team, permit) = Team::of(self, &mut tx, actor, key).await.map_err(widen)?;
        let rows = rows(&team, &table)?;
        let new: Vec<_> = rows.iter().filter(|row| row.fate == AssignFate::New).collect();
        if new.is_empty() || rows.iter().any(|row| row.fate.is_refused()) {
            return Err(Error::Refused(SheetRefusal::NotSo(rows)));
        }
        let count = new.len();
        for row in new {
            let person = team.assessors.iter().find(|one| one.person.email == row.assessor);
            let application = team.applications.iter().find(|one| has_number(one, &row.number));
            if let (Some(assessor), Some(application)) = (person, application) {
                tx.assign((application.id, assessor.person.id), team.series.id).await?;
            }
        }
        tx.commit(permit.noting(format!("assigned from a sheet {count}")).entry(now)).await?;
        Ok(count)
    }
}

async fn read(name: &str, bytes: Vec<u8>) -> Result<Table, Error<SheetRefusal>> {
    let name = name.to_owned();
    let read = tokio::task::spawn_blocking(move || sheet::read(&bytes, &name)).await;
    read.map_err(|broken| Error::Broken(Box::new(broken)))?
        .map_err(|error| Error::Refused(SheetRefusal::Sheet(error)))
}

fn rows(team: &Team, table: &Table) -> Result<Vec<AssignRow>, Error<SheetRefusal>> {
    let column = |names: &[&str]| {
        table.header.iter().position(|title| names.contains(&title.trim().to_lowercase().as_str()))
    };
    let (Some(assessor), Some(number)) = (column(&ASSESSOR), column(&APPLICATION)) else {
        return Err(Error::Refused(SheetRefusal::NoColumn));
    };
    let mut rows: Vec<AssignRow> = Vec::new();
    for row in &table.rows {
        let cell = |at: usize| row.cells.get(at).map_or("", |cell| cell.trim());
        let (assessor, number) = (cell(assessor).to_lowercase(), cell(number).to_uppercase());
        let (organisation, mut fate) = fate(team, &assessor, &number);
        // What stands twice is assigned once.
        if rows.iter().any(|one| (&one.assessor, &one.number) == (&assessor, &number))
            && fate == AssignFate::New
        {
            fate = AssignFate::Known;
        }
        rows.push(AssignRow { line: row.line, assessor, number, organisation, fate });
    }
    Ok(rows)
}

fn fate(team: &Team, email: &str, number: &str) -> (String, AssignFate) {
    let Some(application) = team.applications.iter().find(|one| has_number(one, number)) else {
        return (String::new(), AssignFate::NoApplication);
    };
    let organisation = application.standing_answers().organisation().to_owned();
    let Some(assessor) = team.assessors.iter().find(|one| one.person.email == email) else {
        return (organisation, AssignFate::NoAssessor);
    };
    let is_theirs = team.state(application.meeting).is_some_and(|state| assessor.is_for(state));
    let fate = match () {
        () if !is_theirs => AssignFate::OtherState,
        () if team.conflict(assessor, application).is_some() => AssignFate::Conflict,
        () if team.assigned.contains(&(application.id, assessor.person.id)) => AssignFate::Known,
        () => AssignFate::New,
    };
    (organisation, fate)
}

fn has_number(application: &domain::application::Application, number: &str) -> bool {
    application.submission().is_some_and(|submission| submission.number.eq_ignore_ascii_case(number))
}
