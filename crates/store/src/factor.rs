//! What people prove beside the mailbox, and until when their offices rest.

use domain::ids::PersonId;
use jiff::Timestamp;

use crate::{Error, Tx, View, column::Columns as _, statement::statements};

statements! {
    FACTOR       = "SELECT secret, step FROM second_factor WHERE person = $1";
    SET_FACTOR   = "INSERT INTO second_factor (person, secret, step) VALUES ($1, $2, $3)
                    ON CONFLICT (person) DO UPDATE SET secret = $2, step = $3";
    DROP_FACTOR  = "DELETE FROM second_factor WHERE person = $1";
    WITH_FACTORS = "SELECT person FROM second_factor UNION SELECT person FROM passkey ORDER BY person";
    CODES_LEFT   = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM recovery_code WHERE person = $1";
    FIND_CODE    = "SELECT person FROM recovery_code WHERE hash = $1";
    ADD_CODE     = "INSERT INTO recovery_code (hash, person) VALUES ($1, $2)";
    DROP_CODE    = "DELETE FROM recovery_code WHERE hash = $1";
    DROP_CODES   = "DELETE FROM recovery_code WHERE person = $1";
    REST         = "SELECT until FROM rest WHERE person = $1";
    SET_REST     = "INSERT INTO rest (person, until) VALUES ($1, $2)
                    ON CONFLICT (person) DO UPDATE SET until = $2";
}

impl View {
    /// The sealed secret of a person's code generator, with the last step of it that was used.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn second_factor(&mut self, person: PersonId) -> Result<Option<(String, i64)>, Error> {
        let row = self.optional(FACTOR.bind(person.to_string())).await?;
        row.map(|row| Ok((row.text("secret")?, row.integer("step")?))).transpose()
    }

    /// Who has a second factor.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn people_with_second_factors(&mut self) -> Result<Vec<PersonId>, Error> {
        self.all(WITH_FACTORS.query()).await?.iter().map(|row| row.parsed("person")).collect()
    }

    /// How many recovery codes a person has left.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn recovery_codes_left(&mut self, person: PersonId) -> Result<i64, Error> {
        let row = self.optional(CODES_LEFT.bind(person.to_string())).await?;
        row.map_or(Ok(0), |row| row.integer("number"))
    }

    /// Whose recovery code has that hash.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn recovery_code(&mut self, hash: &str) -> Result<Option<PersonId>, Error> {
        let row = self.optional(FIND_CODE.bind(hash.to_owned())).await?;
        row.map(|row| row.parsed("person")).transpose()
    }

    /// Until when the offices of a person rest.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn rest(&mut self, person: PersonId) -> Result<Option<Timestamp>, Error> {
        let Some(row) = self.optional(REST.bind(person.to_string())).await? else { return Ok(None) };
        row.instant("until")
    }
}

impl Tx {
    /// Keeps the sealed secret of a person's code generator, and the last step of it that was used.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn set_second_factor(
        &mut self,
        person: PersonId,
        sealed: &str,
        step: i64,
    ) -> Result<(), Error> {
        let set = SET_FACTOR.bind(person.to_string()).bind(sealed.to_owned()).bind(step);
        self.execute(set).await.map(drop)
    }

    /// Takes all from a person that stands for a second factor.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn drop_second_factors(&mut self, person: PersonId) -> Result<(), Error> {
        self.execute(DROP_FACTOR.bind(person.to_string())).await?;
        self.execute(DROP_CODES.bind(person.to_string())).await.map(drop)
    }

    /// Keeps recovery codes, by their hashes, in place of all that the person had.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn set_recovery_codes(&mut self, person: PersonId, hashes: &[String]) -> Result<(), Error> {
        self.execute(DROP_CODES.bind(person.to_string())).await?;
        for hash in hashes {
            self.execute(ADD_CODE.bind(hash.clone()).bind(person.to_string())).await?;
        }
        Ok(())
    }

    /// Ends a recovery code.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn end_recovery_code(&mut self, hash: &str) -> Result<(), Error> {
        self.execute(DROP_CODE.bind(hash.to_owned())).await.map(drop)
    }

    /// Lets the offices of a person rest until an instant.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn let_rest(&mut self, person: PersonId, until: Timestamp) -> Result<(), Error> {
        self.execute(SET_REST.bind(person.to_string()).bind(until.as_microsecond())).await.map(drop)
    }
}
