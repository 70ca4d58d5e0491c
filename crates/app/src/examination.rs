//! What must always be true of the data, examined.

use std::fmt;

use domain::{application::Application, file::FileHash, ids::ApplicationId};

use crate::{App, Error};

/// What an examination found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many entries the log has.
    pub entries: i64,
    /// Where the log's chain breaks, if it does.
    pub broken_at: Option<i64>,
    /// How many applications could not be looked into because the team key is locked.
    pub sealed: usize,
    /// What else is wrong.
    pub faults: Vec<Fault>,
}

/// Something that must never be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A document of an application is not there, or is damaged.
    Document {
        /// Whose.
        application: ApplicationId,
        /// Which.
        hash: FileHash,
    },
    /// What is sealed of it does not open: it was changed, or came from elsewhere.
    Sealed {
        /// Whose.
        application: ApplicationId,
    },
    /// The hash on a receipt is not that of what was handed in.
    Receipt {
        /// Whose.
        application: ApplicationId,
    },
    /// An application was handed in, and there is nothing that was.
    NothingSubmitted {
        /// Whose.
        application: ApplicationId,
    },
    /// An application stands at a meeting of another series.
    WrongSeries {
        /// Whose.
        application: ApplicationId,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document { application, hash } => {
                write!(f, "{application}: document {hash} is missing or damaged")
            }
            Self::Sealed { application } => {
                write!(f, "{application}: what is sealed does not open")
            }
            Self::Receipt { application } => {
                write!(f, "{application}: the receipt is not that of what was handed in")
            }
            Self::NothingSubmitted { application } => {
                write!(f, "{application}: handed in, and nothing is kept of it")
            }
            Self::WrongSeries { application } => {
                write!(f, "{application}: its meeting belongs to another series")
            }
        }
    }
}

impl App {
    /// Examines the data: the chain of the log, the documents, and what must always be true.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn examine(&self) -> Result<Report, Error> {
        let mut view = self.store.view().await?;
        let mut report = Report::default();
        match view.verify_log().await? {
            Ok(entries) => report.entries = entries,
            Err(place) => report.broken_at = Some(place),
        }
        for series in view.all_series().await? {
            let meetings = view.meetings(series.id).await?;
            for outside in view.outsides(series.id).await? {
                let application = outside.id;
                if meetings.iter().all(|meeting| meeting.id != outside.meeting) {
                    report.faults.push(Fault::WrongSeries { application });
                }
                if outside.is_submitted && !outside.has_time {
                    report.faults.push(Fault::NothingSubmitted { application });
                }
                for hash in outside.documents {
                    let files = self.files.clone();
                    let read = tokio::task::spawn_blocking(move || files.get(hash)).await;
                    if !matches!(read, Ok(Ok(Some(_)))) {
                        report.faults.push(Fault::Document { application, hash });
                    }
                }
                match view.application(application).await {
                    Ok(_) if outside.is_erased_in_part => {}
                    Ok(inside) => report.faults.extend(inside.as_ref().and_then(fault_inside)),
                    Err(store::Error::Locked) => report.sealed += 1,
                    Err(store::Error::Corrupt { .. }) => report.faults.push(Fault::Sealed { application }),
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(report)
    }

    /// Writes a copy of the database, as it is at one instant, to a file that is not there yet.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be written, and where the database is not `SQLite`.
    pub async fn copy_database(&self, file: &str) -> Result<(), Error> {
        Ok(self.store.copy_to(file).await?)
    }
}

fn fault_inside(application: &Application) -> Option<Fault> {
    let submission = application.submission()?;
    let canonical = submission.answers.canonical();
    let differs = seal::sha256(canonical.as_bytes()) != submission.hash;
    differs.then_some(Fault::Receipt { application: application.id })
}
