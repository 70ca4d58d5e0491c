//! The log: what was done, by whom, to what, in a chain of hashes that shows any change to it.

use domain::{ids::SeriesId, state::StateCode};
use jiff::Timestamp;
use policy::Entry;

use crate::{
    Error, Tx, View,
    column::Columns as _,
    sql::{Bound, Row},
    statement::{Statement, statements},
};

statements! {
    LAST   = "SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1";
    RECORD = "INSERT INTO entry (seq, at, actor, action, subject, note, series, state, hash)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    PAGE   = "SELECT seq, at, actor, action, subject, note, series, state, hash FROM entry
              WHERE seq > $1 ORDER BY seq LIMIT 1000";
    OLDEST = "SELECT at FROM entry ORDER BY seq LIMIT 1";
    SINCE  = "SELECT seq, hash FROM entry WHERE at >= $1 OR seq = (SELECT MAX(seq) FROM entry)
              ORDER BY seq LIMIT 1";
    CUT    = "DELETE FROM entry WHERE seq < $1";
    ABOUT  = "SELECT seq, at, actor, action, subject, note, series, state, hash FROM entry
              WHERE subject = $1 ORDER BY seq LIMIT 1000";
    FOUND  = "SELECT seq, at, actor, action, subject, note, series, state, hash FROM entry
              WHERE ($1 = '' OR series = $1)
                AND ($2 = '' OR (state <> '' AND $2 LIKE '%' || state || '%'))
                AND ($3 = '' OR actor = $3) AND ($4 = '' OR action = $4)
              ORDER BY seq DESC LIMIT $5 OFFSET $6";
    COUNT  = "SELECT COUNT(*) AS found FROM entry
              WHERE ($1 = '' OR series = $1)
                AND ($2 = '' OR (state <> '' AND $2 LIKE '%' || state || '%'))
                AND ($3 = '' OR actor = $3) AND ($4 = '' OR action = $4)";
    ACTORS = "SELECT actor FROM entry
              WHERE ($1 = '' OR series = $1)
                AND ($2 = '' OR (state <> '' AND $2 LIKE '%' || state || '%'))
              GROUP BY actor ORDER BY actor";
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
    /// The series in whose log it stands; empty if in none.
    pub series: String,
    /// The State under Review that it is about; empty if about none.
    pub state: String,
    hash: String,
}

/// Which entries are asked for. What is not named narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogQuery {
    /// Those in the log of that series.
    pub series: Option<SeriesId>,
    /// Those about one of these States under Review.
    pub states: Option<Vec<StateCode>>,
    /// Those of that actor, as the log calls it.
    pub actor: String,
    /// Those of that act, as the log calls it.
    pub action: String,
}

impl LogQuery {
    fn reach(&self, statement: Statement) -> Bound {
        let states = self.states.as_ref().map(|states| {
            let codes: Vec<_> = states.iter().map(ToString::to_string).collect();
            // Of no State at all there is nothing to find.
            if codes.is_empty() { "-".to_owned() } else { codes.join(" ") }
        });
        let series = self.series.map(|series| series.to_string()).unwrap_or_default();
        statement.bind(series).bind(states.unwrap_or_default())
    }

    fn narrowed(&self, statement: Statement) -> Bound {
        self.reach(statement).bind(self.actor.clone()).bind(self.action.clone())
    }
}

impl LogLine {
    fn hash_after(&self, before: &str) -> String {
        let (seq, at) = (self.seq.to_string(), self.at.as_microsecond().to_string());
        seal::link(
            before,
            &[&seq, &at, &self.actor, &self.action, &self.subject, &self.note, &self.series, &self.state],
        )
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
                series: entry.series.map(|series| series.to_string()).unwrap_or_default(),
                state: entry.state.map(|state| state.to_string()).unwrap_or_default(),
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
                .bind(line.series)
                .bind(line.state)
                .bind(line.hash);
            self.execute(record).await?;
        }
        Ok(())
    }
}

/// Where the log was cut off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// How many entries are gone.
    pub gone: u64,
    /// The place of the first that stays.
    pub first: i64,
    hash: String,
}

impl Cut {
    /// What an entry about the log says of it, by which the chain is known to begin there rightly.
    #[must_use]
    pub fn note(&self) -> String {
        format!("cut {} {}", self.first, self.hash)
    }
}

impl Tx {
    /// Takes away the entries from before an instant, but for the last of all; nothing if there are none. Whoever does it commits
    /// an entry about the [`LOG`] with the [note](Cut::note): without it the chain counts as broken.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn cut_log(&mut self, before: Timestamp) -> Result<Option<Cut>, Error> {
        let Some(row) = self.optional(SINCE.bind(before.as_microsecond())).await? else { return Ok(None) };
        let (first, hash) = (row.integer("seq")?, row.text("hash")?);
        let gone = self.execute(CUT.bind(first)).await?;
        Ok((gone > 0).then_some(Cut { gone, first, hash }))
    }
}

/// The subject of entries about the log itself.
pub const LOG: &str = "log";

/// The instant as a row keeps it.
fn microseconds(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}

impl View {
    /// The entries that are asked for, the latest first: at most `limit`, after the first `offset`.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn log(&mut self, asked: &LogQuery, limit: i64, offset: i64) -> Result<Vec<LogLine>, Error> {
        self.all(asked.narrowed(FOUND).bind(limit).bind(offset)).await?.iter().map(line).collect()
    }

    /// How many entries there are of those that are asked for.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn log_count(&mut self, asked: &LogQuery) -> Result<i64, Error> {
        let row = self.optional(asked.narrowed(COUNT)).await?.ok_or_else(|| Error::missing("found"))?;
        row.integer("found")
    }

    /// Whoever did anything in that part of the log, whichever actor and act are asked for.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn log_actors(&mut self, asked: &LogQuery) -> Result<Vec<String>, Error> {
        self.all(asked.reach(ACTORS)).await?.iter().map(|row| row.text("actor")).collect()
    }

    /// When the oldest entry was made that is still there.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn oldest_entry(&mut self) -> Result<Option<Timestamp>, Error> {
        self.optional(OLDEST.query()).await?.map_or(Ok(None), |row| row.instant("at"))
    }

    /// The entries about one thing, the oldest first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn log_about(&mut self, subject: &str) -> Result<Vec<LogLine>, Error> {
        self.all(ABOUT.bind(subject.to_owned())).await?.iter().map(line).collect()
    }

    /// Walks the whole chain, and gives the place of the last entry, or the first place where it breaks. A
    /// log that was cut off is whole if an entry of the platform's own says where.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn verify_log(&mut self) -> Result<Result<i64, i64>, Error> {
        let (mut seq, mut hash, mut cut) = (0, String::new(), None);
        loop {
            let rows = self.all(PAGE.bind(seq)).await?;
            if rows.is_empty() {
                return Ok(cut.map_or(Ok(seq), |cut: Cut| Err(cut.first)));
            }
            for row in &rows {
                let line = line(row)?;
                if seq == 0 && line.seq > 1 {
                    // What came before is gone: its hash is that of the entry which says so.
                    (seq, hash) = (line.seq, line.hash.clone());
                    cut = Some(Cut { gone: 0, first: line.seq, hash: line.hash });
                    continue;
                }
                let is_own = line.subject == LOG && line.actor == "system";
                cut = cut.filter(|cut| !is_own || line.note != cut.note());
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
        series: row.text("series")?,
        state: row.text("state")?,
        hash: row.text("hash")?,
    })
}
