//! Brings the schema up to date, one migration after another, each once.

use super::{Connection, Database, Purpose};
use crate::{Error, statement::statements};

/// All migrations, in their order. What was released is never changed: what a later version needs
/// is added below.
const MIGRATIONS: &[(i64, &str)] = &[(1, include_str!("../../migrations/0001_init.sql"))];

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, hash TEXT NOT NULL)";

statements! {
    DONE = "SELECT number, hash FROM migration ORDER BY number";
    NOTE = "INSERT INTO migration (number, hash) VALUES ($1, $2)";
}

impl Database {
    /// Runs the migrations that this database has not seen.
    ///
    /// # Errors
    ///
    /// Fails, and changes nothing, if the database does, if it has seen a migration that this program
    /// does not know, or one that was another then.
    pub(crate) async fn migrate(&self) -> Result<(), Error> {
        let mut connection = self.begin(Purpose::Change).await?;
        connection.run(TABLE).await?;
        let known = seen(&mut connection).await?;
        for (number, sql) in MIGRATIONS.iter().skip(known) {
            connection.run(sql).await?;
            connection.execute(NOTE.bind(*number).bind(seal::sha256(sql.as_bytes()))).await?;
        }
        Ok(connection.commit().await?)
    }
}

/// How many migrations the database has seen.
async fn seen(connection: &mut Connection) -> Result<usize, Error> {
    let rows = connection.rows(DONE.query()).await?;
    for (place, row) in rows.iter().enumerate() {
        let (number, hash) = (row.cell_integer("number")?.unwrap_or_default(), row.cell_text("hash")?);
        let Some((_, sql)) = MIGRATIONS.get(place).filter(|(known, _)| *known == number) else {
            return Err(Error::Newer(number));
        };
        if hash != Some(seal::sha256(sql.as_bytes()).as_str()) {
            return Err(Error::Migration(number));
        }
    }
    Ok(rows.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_of_the_folder_is_run() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
            .collect();
        files.sort_unstable();
        let mut run: Vec<_> = MIGRATIONS.iter().map(|(_, sql)| (*sql).to_owned()).collect();
        run.sort_unstable();
        assert_eq!(run, files);
        assert!(MIGRATIONS.iter().zip(1..).all(|((number, _), place)| *number == place));
    }

    #[tokio::test]
    async fn a_database_of_a_later_version_and_a_changed_migration_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("db").display());
        for (spoil, expected) in [
            ("INSERT INTO migration (number, hash) VALUES (99, 'x')", "migration 99"),
            ("DELETE FROM migration WHERE number = 99; UPDATE migration SET hash = 'x'", "migration 1 "),
        ] {
            let database = Database::at(&url).unwrap();
            if expected.contains("99") {
                database.migrate().await.unwrap();
                database.migrate().await.unwrap();
            }
            let mut connection = database.begin(Purpose::Change).await.unwrap();
            connection.run(spoil).await.unwrap();
            connection.commit().await.unwrap();
            let refused = database.migrate().await.unwrap_err().to_string();
            assert!(refused.contains(expected), "{refused}");
        }
    }
}
