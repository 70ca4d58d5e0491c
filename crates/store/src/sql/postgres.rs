//! PostgreSQL: a server, spoken to over the network.

use std::sync::Arc;

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio::runtime::Handle;
use tokio_postgres::{
    Config, NoTls, Statement,
    types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};

use super::{
    Fault, Purpose,
    value::{Bound, Row, Value},
};

/// The most connections to the server.
const CONNECTIONS: usize = 8;

/// A database on a server.
#[derive(Clone, Debug)]
pub(crate) struct Postgres(Pool);

impl Postgres {
    pub(super) fn at(url: &str) -> Result<Self, Fault> {
        let config: Config = url.parse()?;
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config, NoTls, manager))
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|_| Fault::Unable("connections to PostgreSQL need a runtime"))?;
        Ok(Self(pool))
    }

    pub(super) async fn begin(&self, purpose: Purpose) -> Result<PostgresConnection, Fault> {
        let begin = match purpose {
            Purpose::Look => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            Purpose::Change => "BEGIN; SELECT pg_advisory_xact_lock(1)",
        };
        let connection = PostgresConnection(Some(self.0.get().await?));
        connection.get()?.batch_execute(begin).await?;
        Ok(connection)
    }

    pub(super) async fn prepare(&self, sql: &str) -> Result<Vec<String>, Fault> {
        let statement = self.0.get().await?.prepare(sql).await?;
        Ok(statement.columns().iter().map(|column| column.type_().name().to_owned()).collect())
    }

    pub(super) fn close(&self) {
        self.0.close();
    }
}

/// A connection with a unit of work under way. What was not committed is undone.
pub(crate) struct PostgresConnection(Option<Object>);

impl std::fmt::Debug for PostgresConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PostgresConnection")
    }
}

impl PostgresConnection {
    fn get(&self) -> Result<&Object, Fault> {
        self.0.as_ref().ok_or(Fault::Unable("the connection is gone"))
    }

    async fn statement(&self, query: &Bound) -> Result<Statement, Fault> {
        let types: Vec<Type> = query.values.iter().map(Value::kind).collect();
        Ok(self.get()?.prepare_typed_cached(query.sql, &types).await?)
    }

    pub(super) async fn rows(&mut self, query: &Bound) -> Result<Vec<Row>, Fault> {
        let statement = self.statement(query).await?;
        let columns: Arc<[String]> =
            statement.columns().iter().map(|column| column.name().to_owned()).collect();
        let rows = self.get()?.query(&statement, &places(&query.values)).await?;
        let read = |row: tokio_postgres::Row| {
            let cells = (0..columns.len()).map(|place| cell(&row, place)).collect::<Result<_, Fault>>()?;
            Ok(Row { columns: Arc::clone(&columns), cells })
        };
        rows.into_iter().map(read).collect()
    }

    pub(super) async fn execute(&mut self, query: &Bound) -> Result<u64, Fault> {
        let statement = self.statement(query).await?;
        Ok(self.get()?.execute(&statement, &places(&query.values)).await?)
    }

    pub(super) async fn run(&mut self, sql: &str) -> Result<(), Fault> {
        Ok(self.get()?.batch_execute(sql).await?)
    }

    pub(super) async fn commit(mut self) -> Result<(), Fault> {
        self.get()?.batch_execute("COMMIT").await?;
        // Nothing is under way any more, so nothing has to be undone.
        drop(self.0.take());
        Ok(())
    }
}

impl Drop for PostgresConnection {
    /// Undoes what was begun before the connection goes back to the others; one that cannot is closed,
    /// and the server undoes it.
    fn drop(&mut self) {
        let Some(connection) = self.0.take() else { return };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(async move {
                if connection.batch_execute("ROLLBACK").await.is_err() {
                    drop(Object::take(connection));
                }
            })),
            Err(_) => drop(Object::take(connection)),
        }
    }
}

impl Value {
    fn kind(&self) -> Type {
        match self {
            Self::Text(_) => Type::TEXT,
            Self::Integer(_) => Type::INT8,
        }
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Text(text) => text.to_sql(kind, out),
            Self::Integer(number) => number.to_sql(kind, out),
        }
    }

    fn accepts(kind: &Type) -> bool {
        [Type::TEXT, Type::INT8].contains(kind)
    }

    to_sql_checked!();
}

fn places(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as _).collect()
}

fn cell(row: &tokio_postgres::Row, place: usize) -> Result<Value, Fault> {
    match row.columns().get(place).map(tokio_postgres::Column::type_) {
        Some(&Type::INT8) => Ok(Value::Integer(row.try_get(place)?)),
        _ => Ok(Value::Text(row.try_get(place)?)),
    }
}
