//! The public halves of the team's keys, and the envelopes that are made for them.

use jiff::Timestamp;
use seal::{Code, DataKey, TeamRecipient};

use crate::{Error, Tx, View, column::Columns as _, sql::Row, statement::statements};

statements! {
    KEYS          = "SELECT number, recipient, since,
                         (SELECT CAST(COUNT(*) AS BIGINT) FROM envelope
                          WHERE envelope.team_key = team_key.number) AS envelopes
                     FROM team_key ORDER BY number";
    LATEST        = "SELECT number, recipient, since, CAST(0 AS BIGINT) AS envelopes FROM team_key
                     ORDER BY number DESC LIMIT 1";
    ADD_KEY       = "INSERT INTO team_key (number, recipient, since) VALUES ($1, $2, $3)";
    DROP_KEYS     = "DELETE FROM team_key WHERE number < $1
                     AND NOT EXISTS (SELECT 1 FROM envelope WHERE envelope.team_key = team_key.number)";
    ENVELOPE      = "SELECT team_key, team FROM envelope WHERE owner = $1";
    ADD_ENVELOPE  = "INSERT INTO envelope (owner, team_key, team, code) VALUES ($1, $2, $3, $4)";
    DROP_ENVELOPE = "DELETE FROM envelope WHERE owner = $1";
    FORMER        = "SELECT owner, team_key, team FROM envelope WHERE team_key < $1 ORDER BY owner LIMIT $2";
    REWRAP        = "UPDATE envelope SET team_key = $2, team = $3 WHERE owner = $1";
}

/// The public half of one of the team's keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamKeyLine {
    /// The number, the highest being the one in use.
    pub number: i64,
    /// The public half.
    pub recipient: TeamRecipient,
    /// When it was made.
    pub since: Timestamp,
    /// How many envelopes are made for it.
    pub envelopes: i64,
}

impl View {
    /// The public halves of the team's keys, the one in use last.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn team_keys(&mut self) -> Result<Vec<TeamKeyLine>, Error> {
        self.all(KEYS.query()).await?.iter().map(line).collect()
    }

    /// The key of a thing, from what is at hand, or unwrapped with the team key.
    pub(crate) async fn key_of(&mut self, owner: &str) -> Result<DataKey, Error> {
        if let Some(key) = self.held.get(owner) {
            return Ok(key.clone());
        }
        let key = if let Some(key) = self.vault.known(owner) {
            key
        } else {
            let row = self.optional(ENVELOPE.bind(owner.to_owned())).await?;
            let row = row.ok_or_else(|| Error::missing("envelope"))?;
            self.vault.unwrap(row.integer("team_key")?, &row.text("team")?, owner)?
        };
        self.held.insert(owner.to_owned(), key.clone());
        Ok(key)
    }

    /// The key for which envelopes are made now.
    async fn latest(&mut self) -> Result<TeamKeyLine, Error> {
        self.optional(LATEST.query()).await?.as_ref().map(line).transpose()?.ok_or(Error::Locked)
    }
}

impl Tx {
    /// Adds a team key, for which all envelopes are made from now on, and gives its number.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if it is there already.
    pub async fn add_team_key(&mut self, recipient: &TeamRecipient, now: Timestamp) -> Result<i64, Error> {
        let last = self.team_keys().await?.last().map_or(0, |line| line.number);
        let add = ADD_KEY.bind(last + 1).bind(recipient.to_string()).bind(now.as_microsecond());
        self.execute(add).await.map_err(|error| error.or_taken("team key"))?;
        Ok(last + 1)
    }

    /// Makes some envelopes that were made for a former team key anew for the present one, and says
    /// how many. What is in them stays as it is.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if the secret half of a former key is not in memory.
    pub async fn rewrap(&mut self, most: i64) -> Result<usize, Error> {
        let latest = self.latest().await?;
        let former = self.all(FORMER.bind(latest.number).bind(most)).await?;
        for row in &former {
            let owner = row.text("owner")?;
            let team = self.vault.team_key(row.integer("team_key")?).ok_or(Error::Locked)?;
            let key =
                team.unwrap(&row.text("team")?, &owner).map_err(|error| Error::sealed("team", error))?;
            let wrapped = wrap(&latest.recipient, &key, &owner)?;
            self.execute(REWRAP.bind(owner).bind(latest.number).bind(wrapped)).await?;
        }
        Ok(former.len())
    }

    /// Forgets former team keys for which no envelope is made any more.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn drop_former_team_keys(&mut self) -> Result<u64, Error> {
        let latest = self.latest().await?;
        self.execute(DROP_KEYS.bind(latest.number)).await
    }

    /// Wraps the key of a thing for the team, and for the applicant's code if there is one.
    pub(crate) async fn add_envelope(
        &mut self,
        owner: &str,
        key: &DataKey,
        code: Option<&Code>,
    ) -> Result<(), Error> {
        let latest = self.latest().await?;
        let add = ADD_ENVELOPE
            .bind(owner.to_owned())
            .bind(latest.number)
            .bind(wrap(&latest.recipient, key, owner)?)
            .bind(code.map(|code| key.wrapped(&code.key(), owner)));
        self.execute(add).await?;
        self.held.insert(owner.to_owned(), key.clone());
        Ok(())
    }

    /// Throws the key of a thing away. What was sealed under it is lost for everybody.
    pub(crate) async fn drop_envelope(&mut self, owner: &str) -> Result<(), Error> {
        self.execute(DROP_ENVELOPE.bind(owner.to_owned())).await?;
        self.held.remove(owner);
        self.vault.forget(owner);
        Ok(())
    }
}

fn wrap(recipient: &TeamRecipient, key: &DataKey, owner: &str) -> Result<String, Error> {
    recipient.wrap(key, owner).map_err(|error| Error::sealed("team", error))
}

fn line(row: &Row) -> Result<TeamKeyLine, Error> {
    Ok(TeamKeyLine {
        number: row.integer("number")?,
        recipient: row.parsed("recipient")?,
        since: row.instant("since")?.ok_or_else(|| Error::missing("since"))?,
        envelopes: row.integer("envelopes")?,
    })
}
