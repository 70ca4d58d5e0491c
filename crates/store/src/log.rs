//! The log: what was done, by whom, to what, in a chain of hashes that shows any change to it.

use jiff::Timestamp;
use policy::Entry;

use crate::{Error, Tx, View, column::Columns as _, sql::Row, statement::statements};

statements! {
    LAST   = "SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1";
    RECORD = "INSERT INTO entry (seq, at, actor, action, subject, note, hash)
              VALUES ($1, $2, $3, $4, $5, $6, $7)";
    PAGE   = "SELECT seq, at, actor, action, subject, note, hash FROM entry
              WHERE seq > $1 ORDER BY seq LIMIT 1000";
    RECENT = "SELECT seq, at, actor, action, subject, note, hash FROM entry
              WHERE seq < $1 ORDER BY seq DESC LIMIT 100";
    ABOUT  = "SELECT seq, at, actor, action, subject, note, hash FROM entry
              WHERE subject = $1 ORDER BY seq LIMIT 1000";
}

/// The entries of one unit of work: at least one.
#[derive(Debug)]
pub struct Entries(Vec<Entry>);

impl From<Entry> for Entries {
    fn from(entry: Entry) -> Self {
        Self(vec![entry])
    }
}

impl Entries {
    /// One entry and those that follow it.
    #[must_use]
    pub fn several(first: Entry, others: impl IntoIterator<Item = Entry>) -> Self {
        Self([first].into_iter().chain(others).collect())
    }

    /// The entries, unless there are none.
    #[must_use]
    pub fn of(entries: Vec<Entry>) -> Option<Self> {
        (!entries.is_empty()).then_some(Self(entries))
    }
}

/// An entry as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// Its place, from 1, without gaps.
    pub seq: i64,
    /// When it was done.
    pub at: Timestamp,
    /// Who did it: an id, or a word.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// To what.
    pub subject: String,
    /// What else there is to know.
    pub note: String,
    hash: String,
}

impl LogLine {
    fn hash_after(&self, before: &str) -> String {
        let (seq, at) = (self.seq.to_string(), self.at.as_microsecond().to_string());
        seal::link(before, &[&seq, &at, &self.actor, &self.action, &self.subject, &self.note])
    }
}

impl Tx {
    pub(crate) async fn record(&mut self, entries: Entries) -> Result<(), Error> {
        let (mut seq, mut hash) = match self.optional(LAST.query()).await? {
            Some(row) => (row.integer("seq")?, row.text("hash")?),
            None => (0, String::new()),
        };
        for entry in entries.0 {
            seq += 1;
            let mut line = LogLine {
                seq,
                at: microseconds(entry.at),
                actor: entry.actor,
                action: entry.action.name().to_owned(),
                subject: entry.subject,
                note: entry.note,
                hash: String::new(),
            };
            hash = line.hash_after(&hash);
            line.hash.clone_from(&hash);
            let record = RECORD
                .bind(line.seq)
                .bind(line.at.as_microsecond())
                .bind(line.actor)
                .bind(line.action)
                .bind(line.subject)
                .bind(line.note)
                .bind(line.hash);
            self.execute(record).await?;
        }
        Ok(())
    }
}

/// The instant as a row keeps it.
fn microseconds(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}

impl View {
    /// The hundred entries before place `seq`, the latest first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn log_before(&mut self, seq: i64) -> Result<Vec<LogLine>, Error> {
        self.all(RECENT.bind(seq)).await?.iter().map(line).collect()
    }

    /// The entries about one thing, the oldest first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn log_about(&mut self, subject: &str) -> Result<Vec<LogLine>, Error> {
        self.all(ABOUT.bind(subject.to_owned())).await?.iter().map(line).collect()
    }

    /// Walks the whole chain, and gives the number of entries, or the first place where it breaks.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn verify_log(&mut self) -> Result<Result<i64, i64>, Error> {
        let (mut seq, mut hash) = (0, String::new());
        loop {
            let rows = self.all(PAGE.bind(seq)).await?;
            if rows.is_empty() {
                return Ok(Ok(seq));
            }
            for row in &rows {
                let line = line(row)?;
                hash = line.hash_after(&hash);
                if line.seq != seq + 1 || line.hash != hash {
                    return Ok(Err(line.seq));
                }
                seq = line.seq;
            }
        }
    }
}

fn line(row: &Row) -> Result<LogLine, Error> {
    Ok(LogLine {
        seq: row.integer("seq")?,
        at: row.instant("at")?.ok_or_else(|| Error::missing("at"))?,
        actor: row.text("actor")?,
        action: row.text("action")?,
        subject: row.text("subject")?,
        note: row.text("note")?,
        hash: row.text("hash")?,
    })
}
