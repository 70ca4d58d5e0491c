//! Which documents something refers to, and which nothing does any more.

use std::collections::{BTreeMap, BTreeSet};

use domain::file::FileHash;
use jiff::Timestamp;

use crate::{Error, Tx, View, column::Columns as _, statement::statements};

statements! {
    APPLICATIONS = "SELECT documents FROM application";
    STRAYS       = "SELECT hash, since FROM stray ORDER BY hash";
    NOTICE       = "INSERT INTO stray (hash, since) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING";
    FORGET       = "DELETE FROM stray WHERE hash = $1";
    OLD_KEYS     = "DELETE FROM envelope WHERE owner IN (SELECT id FROM staged WHERE at < $1)";
    OLD_SHEETS   = "DELETE FROM staged WHERE at < $1";
}

impl View {
    /// The documents that an application refers to, drafts included: in what was handed in, and in what
    /// was typed since, with their copies; and the parts of files on their way. This needs no key.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn documents_in_use(&mut self) -> Result<BTreeSet<FileHash>, Error> {
        let mut used = self.parts_in_use().await?;
        for row in self.all(APPLICATIONS.query()).await? {
            used.extend(row.json::<Vec<FileHash>>("documents")?);
        }
        Ok(used)
    }

    /// The documents that were noticed to be of no use, with when that was.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn strays(&mut self) -> Result<BTreeMap<FileHash, Timestamp>, Error> {
        let mut strays = BTreeMap::new();
        for row in self.all(STRAYS.query()).await? {
            let hash = row.text("hash")?.parse().map_err(|_| Error::missing("hash"))?;
            strays.insert(hash, row.instant("since")?.ok_or_else(|| Error::missing("since"))?);
        }
        Ok(strays)
    }
}

impl Tx {
    /// Notices that a document is of no use, unless that was noticed before.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn notice_stray(&mut self, hash: FileHash, now: Timestamp) -> Result<(), Error> {
        self.execute(NOTICE.bind(hash.to_string()).bind(now.as_microsecond())).await.map(drop)
    }

    /// Forgets that a document was of no use: it is used again, or gone.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn forget_stray(&mut self, hash: FileHash) -> Result<(), Error> {
        self.execute(FORGET.bind(hash.to_string())).await.map(drop)
    }

    /// Throws away the sheets that wait since before `old`, and says how many.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn unstage_old(&mut self, old: Timestamp) -> Result<u64, Error> {
        self.execute(OLD_KEYS.bind(old.as_microsecond())).await?;
        self.execute(OLD_SHEETS.bind(old.as_microsecond())).await
    }
}
