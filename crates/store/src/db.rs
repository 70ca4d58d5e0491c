//! The one place that knows which database it talks to.

use std::{
    collections::HashMap,
    ops::{Deref, DerefMut},
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use domain::questionnaire::Questionnaire;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::{
    Error, Statement,
    disk::Disk,
    log::Entries,
    sql::{Bound, Connection, Database, Fault, Purpose, Row},
    vault::{Held, Vault},
};

/// A database that holds the platform's data.
#[derive(Clone, Debug)]
pub struct Store {
    database: Database,
    disk: Disk,
    turn: Arc<Mutex<()>>,
    changes: Arc<AtomicU64>,
    forms: Forms,
    vault: Vault,
}

/// The questionnaires that were read, by their versions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forms(Arc<RwLock<HashMap<u32, Arc<Questionnaire>>>>);

impl Forms {
    pub(crate) fn find(&self, version: u32) -> Option<Arc<Questionnaire>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&version).cloned()
    }

    pub(crate) fn learn(&self, form: &Arc<Questionnaire>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(form.version, Arc::clone(form));
    }
}

/// The data as it was at one instant, to be looked at.
#[derive(Debug)]
pub struct View {
    connection: Connection,
    forms: Forms,
    pub(crate) vault: Vault,
    pub(crate) held: Held,
}

/// A unit of work: kept by [`Tx::commit`], or dropped and undone.
///
/// Writers take turns. SQLite knows no other way; within a process a fair queue sees to it, and
/// between processes PostgreSQL is asked for a lock. So both databases behave alike, no work has
/// to be tried twice, and readers wait for nobody.
#[derive(Debug)]
pub struct Tx {
    view: View,
    changes: Arc<AtomicU64>,
    disk: Disk,
    turn: OwnedMutexGuard<()>,
}

impl Store {
    /// Opens the database at `url`, `sqlite://…` or `postgres://…`, and brings its schema up to
    /// date.
    ///
    /// # Errors
    ///
    /// Fails if the database cannot be reached or a migration does not apply.
    pub async fn open(url: &str) -> Result<Self, Error> {
        let database = Database::at(url)?;
        let disk = match &database {
            Database::Sqlite(sqlite) => {
                check_version()?;
                sqlite.file().map(Disk::with_log_of).unwrap_or_default()
            }
            Database::Postgres(_) => Disk::default(),
        };
        database.migrate().await?;
        Ok(Self {
            database,
            disk,
            turn: Arc::default(),
            changes: Arc::default(),
            forms: Forms::default(),
            vault: Vault::default(),
        })
    }

    /// How often something was changed through this store since it was opened. Whoever keeps a
    /// page keeps this number beside it.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// The team's keys, as far as they are in memory.
    #[must_use]
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Takes a look at the data.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn view(&self) -> Result<View, Error> {
        Ok(self.view_of(self.database.begin(Purpose::Look).await?))
    }

    /// Begins a unit of work, as soon as no other one is under way.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn begin(&self) -> Result<Tx, Error> {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        let view = self.view_of(self.database.begin(Purpose::Change).await?);
        Ok(Tx { view, changes: Arc::clone(&self.changes), disk: self.disk.clone(), turn })
    }

    fn view_of(&self, connection: Connection) -> View {
        let (forms, vault) = (self.forms.clone(), self.vault.clone());
        View { connection, forms, vault, held: HashMap::new() }
    }

    /// From now on nobody who commits waits until the disk has it, up to [`Store::catch_up`]: for work
    /// that is begun anew if it is cut short, and of which nobody was told anything yet.
    pub fn lag(&self) {
        self.disk.lag();
    }

    /// Waits until the disk has all that was committed. From now on everybody who commits waits again.
    ///
    /// # Errors
    ///
    /// Fails if the disk does.
    pub async fn catch_up(&self) -> Result<(), Error> {
        Ok(self.disk.catch_up().await.map_err(Fault::from)?)
    }

    /// Writes a copy of the whole database, as it is at one instant, to a file that is not there
    /// yet. Only SQLite does this; PostgreSQL has tools of its own.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written, and on PostgreSQL.
    pub async fn copy_to(&self, file: &str) -> Result<(), Error> {
        match &self.database {
            Database::Sqlite(sqlite) => Ok(sqlite.copy_to(file.to_owned()).await?),
            Database::Postgres(_) => Err(Fault::Unable("only SQLite is copied").into()),
        }
    }

    /// Takes what was erased out of the log of the database too, where it would stand until it is
    /// written over; gives whether that was possible, which it is unless somebody was reading. PostgreSQL
    /// keeps its log by itself.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn forget_log(&self) -> Result<bool, Error> {
        let _turn = self.turn.lock().await;
        match &self.database {
            Database::Sqlite(sqlite) => Ok(sqlite.truncate_log().await?),
            Database::Postgres(_) => Ok(true),
        }
    }

    /// Closes all connections, once their work is done.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// Prepares a statement without running it, and gives the kinds of the columns it yields.
    ///
    /// # Errors
    ///
    /// Fails if the database does not accept the statement.
    pub async fn prepare(&self, statement: Statement) -> Result<Vec<String>, Error> {
        Ok(self.database.prepare(statement.sql).await?)
    }
}

/// Before 3.51.3 a checkpoint beside a writer could corrupt the file.
fn check_version() -> Result<(), Error> {
    if rusqlite::version_number() < 3_051_003 {
        return Err(Error::OldSqlite(rusqlite::version().to_owned()));
    }
    Ok(())
}

impl View {
    pub(crate) fn forms(&self) -> &Forms {
        &self.forms
    }

    pub(crate) async fn optional(&mut self, query: Bound) -> Result<Option<Row>, Error> {
        Ok(self.all(query).await?.into_iter().next())
    }

    pub(crate) async fn all(&mut self, query: Bound) -> Result<Vec<Row>, Error> {
        Ok(self.connection.rows(query).await?)
    }
}

impl Tx {
    pub(crate) fn forget_forms(&mut self) {
        self.view.forms = Forms::default();
    }

    /// Keeps what was done, together with the entries that say who was permitted to do it.
    ///
    /// # Errors
    ///
    /// Fails if the database does; nothing is kept then. If the disk fails, nobody knows.
    pub async fn commit(mut self, entries: impl Into<Entries>) -> Result<(), Error> {
        self.record(entries.into()).await?;
        let Self { view, changes, disk, turn } = self;
        view.connection.commit().await?;
        changes.fetch_add(1, Ordering::AcqRel);
        drop(turn);
        Ok(disk.sync().await.map_err(Fault::from)?)
    }

    /// Keeps what is no change that anybody asks about: when a session was last used. It makes no
    /// entry, and no kept page grows old by it.
    ///
    /// # Errors
    ///
    /// Fails if the database does; nothing is kept then.
    pub async fn commit_quietly(self) -> Result<(), Error> {
        Ok(self.view.connection.commit().await?)
    }

    /// Runs a statement that changes rows, and says how many.
    pub(crate) async fn execute(&mut self, query: Bound) -> Result<u64, Error> {
        Ok(self.view.connection.execute(query).await?)
    }

    /// Runs a statement that must change exactly one row; if none, somebody else was first.
    pub(crate) async fn save(&mut self, thing: &'static str, query: Bound) -> Result<(), Error> {
        match self.execute(query).await? {
            0 => Err(Error::Stale(thing)),
            _ => Ok(()),
        }
    }
}

/// Whoever may change the data may look at it too.
impl Deref for Tx {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut View {
        &mut self.view
    }
}
