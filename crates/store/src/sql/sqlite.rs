//! SQLite: a file beside the program, asked where the caller runs.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use rusqlite::{
    Connection, ErrorCode, OpenFlags, Statement, ToSql,
    types::{ToSqlOutput, ValueRef},
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
    time::sleep,
};

use super::{
    Fault, Purpose,
    value::{Bound, Row, Value},
};

/// What every connection is told first. `NORMAL` because [`crate::disk::Disk`] does what `FULL` would:
/// an acknowledged change must outlive a power cut. `secure_delete` because what is erased must be
/// gone from the file.
const FIRST: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000";

/// The most connections to a file.
const CONNECTIONS: usize = 8;
/// The statements that a connection keeps prepared.
const PREPARED: usize = 256;
/// How long a statement waits for another process, which has the file for a moment only.
const MOMENT: Duration = Duration::from_secs(5);
/// How long the writer of another process is waited for.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long before that writer is asked again.
const BREATH: Duration = Duration::from_millis(5);

/// A database in a file or, for tests, in memory.
#[derive(Clone, Debug)]
pub(crate) struct Sqlite {
    place: Place,
    idle: Idle,
    seats: Arc<Semaphore>,
}

#[derive(Clone, Debug)]
enum Place {
    Memory,
    File { path: PathBuf, create: bool },
}

type Idle = Arc<Mutex<Vec<Connection>>>;

fn idle(connections: &Idle) -> MutexGuard<'_, Vec<Connection>> {
    connections.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sqlite {
    /// The database at a place as addresses name it: `:memory:`, or `//` and a path, with `?mode=rwc`
    /// if the file may be made.
    pub(super) fn at(place: &str) -> Result<Self, Fault> {
        let (path, mode) = place.split_once('?').unwrap_or((place, ""));
        let create = match mode {
            "mode=rwc" => true,
            "" | "mode=rw" => false,
            _ => return Err(Fault::Address(format!("sqlite:{place}"))),
        };
        // A database in memory lives as long as its one connection.
        let (place, seats) = match path.strip_prefix("//").unwrap_or(path) {
            "" => return Err(Fault::Address(format!("sqlite:{place}"))),
            ":memory:" => (Place::Memory, 1),
            path => (Place::File { path: path.into(), create }, CONNECTIONS),
        };
        Ok(Self { place, idle: Idle::default(), seats: Arc::new(Semaphore::new(seats)) })
    }

    /// The file, unless the database is in memory.
    pub(crate) fn file(&self) -> Option<&Path> {
        match &self.place {
            Place::Memory => None,
            Place::File { path, .. } => Some(path),
        }
    }

    fn open(&self) -> Result<Connection, Fault> {
        let common = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = match &self.place {
            Place::Memory => Connection::open_in_memory()?,
            Place::File { path, create: true } => {
                Connection::open_with_flags(path, common | OpenFlags::SQLITE_OPEN_CREATE)?
            }
            Place::File { path, create: false } => Connection::open_with_flags(path, common)?,
        };
        connection.busy_timeout(MOMENT)?;
        connection.execute_batch(FIRST)?;
        connection.set_prepared_statement_cache_capacity(PREPARED);
        Ok(connection)
    }

    async fn take(&self) -> Result<SqliteConnection, Fault> {
        let closed = |_| Fault::Unable("the database is closed");
        let seat = Arc::clone(&self.seats).acquire_owned().await.map_err(closed)?;
        let waiting = idle(&self.idle).pop();
        let connection = waiting.map_or_else(|| self.open(), Ok)?;
        Ok(SqliteConnection { connection: Some(connection), idle: Arc::clone(&self.idle), _seat: seat })
    }

    pub(super) async fn begin(&self, purpose: Purpose) -> Result<SqliteConnection, Fault> {
        let mut connection = self.take().await?;
        match purpose {
            Purpose::Look => connection.get()?.execute_batch("BEGIN")?,
            Purpose::Change => connection.begin_change().await?,
        }
        Ok(connection)
    }

    pub(super) async fn prepare(&self, sql: &str) -> Result<Vec<String>, Fault> {
        let connection = self.take().await?;
        let statement = connection.get()?.prepare(sql)?;
        let kind = |column: rusqlite::Column<'_>| column.decl_type().unwrap_or("unknown").to_owned();
        Ok(statement.columns().map(kind).collect())
    }

    /// Writes a copy of the whole database to a file that is not there yet.
    pub(crate) async fn copy_to(&self, file: String) -> Result<(), Fault> {
        let connection = self.take().await?;
        let copied = spawn_blocking(move || -> Result<(), Fault> {
            connection.get()?.execute("VACUUM INTO ?1", [file])?;
            Ok(())
        });
        copied.await.unwrap_or(Err(Fault::Unable("the copy was interrupted")))
    }

    /// Writes the log into the file and empties it; gives whether nobody was in the way.
    pub(crate) async fn truncate_log(&self) -> Result<bool, Fault> {
        let connection = self.take().await?;
        let truncated = spawn_blocking(move || -> Result<bool, Fault> {
            let busy: i64 =
                connection.get()?.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            Ok(busy == 0)
        });
        truncated.await.unwrap_or(Err(Fault::Unable("the log was not emptied")))
    }

    pub(super) async fn close(&self) {
        // Whoever still has a connection is waited for: with the last one the log goes into the file.
        let all = if self.file().is_some() { CONNECTIONS } else { 1 };
        let everybody = self.seats.acquire_many(u32::try_from(all).unwrap_or(1)).await;
        idle(&self.idle).clear();
        self.seats.close();
        drop(everybody);
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// A connection, which goes back to the others when it is dropped. What was not committed is undone.
#[derive(Debug)]
pub(crate) struct SqliteConnection {
    connection: Option<Connection>,
    idle: Idle,
    _seat: OwnedSemaphorePermit,
}

impl SqliteConnection {
    fn get(&self) -> Result<&Connection, Fault> {
        self.connection.as_ref().ok_or(Fault::Unable("the connection is gone"))
    }

    /// Waits for a writer of another process. SQLite itself would wait on the thread of the caller, who
    /// is not the only one there.
    async fn begin_change(&mut self) -> Result<(), Fault> {
        let patience = Instant::now() + PATIENCE;
        self.get()?.busy_timeout(Duration::ZERO)?;
        loop {
            let begun = self.get()?.execute_batch("BEGIN IMMEDIATE");
            match begun {
                Err(error) if is_busy(&error) && Instant::now() < patience => sleep(BREATH).await,
                begun => {
                    begun?;
                    return Ok(self.get()?.busy_timeout(MOMENT)?);
                }
            }
        }
    }

    pub(super) fn rows(&mut self, query: &Bound) -> Result<Vec<Row>, Fault> {
        let mut statement = self.get()?.prepare_cached(query.sql)?;
        let columns: Arc<[String]> = statement.column_names().map(str::to_owned).collect();
        bind(&mut statement, &query.values)?;
        let (mut rows, mut found) = (statement.raw_query(), Vec::new());
        while let Some(row) = rows.next()? {
            let cell = |place| cell(row.get_ref(place)?);
            let cells = (0..columns.len()).map(cell).collect::<Result<_, Fault>>()?;
            found.push(Row { columns: Arc::clone(&columns), cells });
        }
        Ok(found)
    }

    pub(super) fn execute(&mut self, query: &Bound) -> Result<u64, Fault> {
        let mut statement = self.get()?.prepare_cached(query.sql)?;
        bind(&mut statement, &query.values)?;
        Ok(statement.raw_execute()? as u64)
    }

    pub(super) fn run(&mut self, sql: &str) -> Result<(), Fault> {
        Ok(self.get()?.execute_batch(sql)?)
    }

    pub(super) fn commit(self) -> Result<(), Fault> {
        Ok(self.get()?.execute_batch("COMMIT")?)
    }
}

impl Drop for SqliteConnection {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        // A connection that cannot undo what was begun on it is no good to the next.
        if connection.is_autocommit() || connection.execute_batch("ROLLBACK").is_ok() {
            idle(&self.idle).push(connection);
        }
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Text(Some(text)) => ValueRef::Text(text.as_bytes()),
            Self::Integer(Some(number)) => ValueRef::Integer(*number),
            Self::Text(None) | Self::Integer(None) => ValueRef::Null,
        }))
    }
}

/// Binds values to the places that name them: SQLite takes `$2` for a name, and counts its places in
/// the order in which their names are first met.
fn bind(statement: &mut Statement<'_>, values: &[Value]) -> Result<(), Fault> {
    for place in 1..=statement.parameter_count() {
        let number = statement.parameter_name(place).and_then(|name| name.get(1..)?.parse::<usize>().ok());
        let value = number.and_then(|number| values.get(number.checked_sub(1)?));
        let value = value.ok_or(Fault::Unable("a place in a statement has no value"))?;
        statement.raw_bind_parameter(place, value)?;
    }
    Ok(())
}

fn cell(value: ValueRef<'_>) -> Result<Value, Fault> {
    match value {
        ValueRef::Null => Ok(Value::Text(None)),
        ValueRef::Integer(number) => Ok(Value::Integer(Some(number))),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(Value::Text(Some(text.to_owned()))),
            Err(_) => Err(Fault::Unable("a text in the database is broken")),
        },
        ValueRef::Real(_) | ValueRef::Blob(_) => {
            Err(Fault::Unable("there is something else than text and integers in the database"))
        }
    }
}
