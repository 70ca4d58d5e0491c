//! The one place that knows which database it talks to.

use std::{
    collections::HashMap,
    ops::{Deref, DerefMut},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use sqlx::{
    Any, AnyPool, Executor, Row as _, SqlStr, Transaction,
    any::{AnyArguments, AnyPoolOptions, AnyRow},
    query::Query,
};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::{
    Error, Statement,
    disk::Disk,
    log::Entries,
    vault::{Held, Vault},
};

/// A database that holds the platform's data.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    backend: Backend,
    disk: Disk,
    turn: Arc<Mutex<()>>,
    changes: Arc<AtomicU64>,
    vault: Vault,
}

/// What differs between the two databases: the words with which work begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Backend {
    Sqlite,
    Postgres,
}

/// The data as it was at one instant, to be looked at.
#[derive(Debug)]
pub struct View {
    transaction: Transaction<'static, Any>,
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

/// What every connection to SQLite is told first. `NORMAL` because [`Disk`] does what `FULL` would:
/// an acknowledged change must outlive a power cut. `secure_delete` because what is erased must be gone from the file.
const SQLITE: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;
    PRAGMA busy_timeout = 5000; PRAGMA cache_size = -8000;
    PRAGMA wal_autocheckpoint = 4000";

impl Store {
    /// Opens the database at `url`, `sqlite://…` or `postgres://…`, and brings its schema up to
    /// date.
    ///
    /// # Errors
    ///
    /// Fails if the database cannot be reached or a migration does not apply.
    pub async fn open(url: &str) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        let backend = if url.starts_with("sqlite:") { Backend::Sqlite } else { Backend::Postgres };
        // An in-memory database lives as long as its one connection.
        let connections = if url.contains(":memory:") { 1 } else { 8 };
        let mut options = AnyPoolOptions::new().max_connections(connections).test_before_acquire(false);
        if connections == 1 {
            options = options.idle_timeout(None).max_lifetime(None);
        }
        if backend == Backend::Sqlite {
            options = options.after_connect(|connection, _| {
                Box::pin(async move { connection.execute(SqlStr::from_static(SQLITE)).await.map(drop) })
            });
        }
        let pool = options.connect(url).await?;
        let disk = match backend {
            Backend::Sqlite => sqlite_disk(&pool).await?,
            Backend::Postgres => Disk::default(),
        };
        sqlx::migrate!().run(&pool).await?;
        Ok(Self {
            pool,
            backend,
            disk,
            turn: Arc::default(),
            changes: Arc::default(),
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
        let begin = match self.backend {
            Backend::Sqlite => "BEGIN",
            Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        Ok(self.view_of(self.pool.begin_with(begin).await?))
    }

    /// Begins a unit of work, as soon as no other one is under way.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn begin(&self) -> Result<Tx, Error> {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        let transaction = match self.backend {
            Backend::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await?,
            Backend::Postgres => {
                let mut transaction = self.pool.begin().await?;
                transaction.execute("SELECT pg_advisory_xact_lock(1)").await?;
                transaction
            }
        };
        let view = self.view_of(transaction);
        Ok(Tx { view, changes: Arc::clone(&self.changes), disk: self.disk.clone(), turn })
    }

    fn view_of(&self, transaction: Transaction<'static, Any>) -> View {
        View { transaction, vault: self.vault.clone(), held: HashMap::new() }
    }

    /// Writes a copy of the whole database, as it is at one instant, to a file that is not there
    /// yet. Only SQLite does this; PostgreSQL has tools of its own.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written, and on PostgreSQL.
    pub async fn copy_to(&self, file: &str) -> Result<(), Error> {
        if self.backend == Backend::Postgres {
            return Err(Error::Database(sqlx::Error::Configuration("only SQLite is copied".into())));
        }
        let mut connection = self.pool.acquire().await?;
        #[expect(clippy::disallowed_methods, reason = "a statement that only SQLite has")]
        sqlx::query("VACUUM INTO $1").bind(file).execute(&mut *connection).await?;
        Ok(())
    }

    /// Closes all connections, once their work is done.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Prepares a statement without running it, and gives the kinds of the columns it yields.
    ///
    /// # Errors
    ///
    /// Fails if the database does not accept the statement.
    pub async fn prepare(&self, statement: Statement) -> Result<Vec<String>, Error> {
        use sqlx::{Column as _, Statement as _};
        let mut connection = self.pool.acquire().await?;
        let prepared = connection.prepare(SqlStr::from_static(statement.sql)).await?;
        Ok(prepared.columns().iter().map(|column| format!("{:?}", column.type_info().kind())).collect())
    }
}

/// The disk on which SQLite keeps its log.
///
/// Before 3.51.3 a checkpoint beside a writer could corrupt the file.
async fn sqlite_disk(pool: &AnyPool) -> Result<Disk, Error> {
    const ASK: &str =
        "SELECT sqlite_version() AS version, file FROM pragma_database_list WHERE name = 'main'";
    #[expect(clippy::disallowed_methods, reason = "a statement that only SQLite has")]
    let row = sqlx::query(ASK).fetch_one(pool).await?;
    let version: String = row.try_get("version")?;
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if parts.as_slice() < [3, 51, 3].as_slice() {
        return Err(Error::OldSqlite(version));
    }
    let file: String = row.try_get("file")?;
    Ok(if file.is_empty() { Disk::default() } else { Disk::with_log_of(&file) })
}

impl View {
    pub(crate) async fn optional(&mut self, query: Bound<'_>) -> Result<Option<AnyRow>, Error> {
        Ok(query.fetch_optional(&mut *self.transaction).await?)
    }

    pub(crate) async fn all(&mut self, query: Bound<'_>) -> Result<Vec<AnyRow>, Error> {
        Ok(query.fetch_all(&mut *self.transaction).await?)
    }
}

impl Tx {
    /// Keeps what was done, together with the entries that say who was permitted to do it.
    ///
    /// # Errors
    ///
    /// Fails if the database does; nothing is kept then. If the disk fails, nobody knows.
    pub async fn commit(mut self, entries: impl Into<Entries>) -> Result<(), Error> {
        self.record(entries.into()).await?;
        let Self { view, changes, disk, turn } = self;
        view.transaction.commit().await?;
        changes.fetch_add(1, Ordering::AcqRel);
        drop(turn);
        disk.sync().await.map_err(|error| Error::Database(error.into()))
    }

    /// Keeps what is no change that anybody asks about: when a session was last used. It makes no
    /// entry, and no kept page grows old by it.
    ///
    /// # Errors
    ///
    /// Fails if the database does; nothing is kept then.
    pub async fn commit_quietly(self) -> Result<(), Error> {
        Ok(self.view.transaction.commit().await?)
    }

    /// Runs a statement that changes rows, and says how many.
    pub(crate) async fn execute(&mut self, query: Bound<'_>) -> Result<u64, Error> {
        Ok(query.execute(&mut *self.view.transaction).await?.rows_affected())
    }

    /// Runs a statement that must change exactly one row; if none, somebody else was first.
    pub(crate) async fn save(&mut self, thing: &'static str, query: Bound<'_>) -> Result<(), Error> {
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

/// A statement with its arguments.
pub(crate) type Bound<'q> = Query<'q, Any, AnyArguments>;

impl Statement {
    /// The statement, without arguments yet.
    pub(crate) fn query<'q>(self) -> Bound<'q> {
        #[expect(clippy::disallowed_methods, reason = "this is where statements become queries")]
        sqlx::query(self.sql)
    }

    /// The statement with its first argument.
    pub(crate) fn bind<'q, T>(self, value: T) -> Bound<'q>
    where
        T: sqlx::Encode<'q, Any> + sqlx::Type<Any> + 'q,
    {
        self.query().bind(value)
    }
}
