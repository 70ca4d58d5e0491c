//! The rules by which panels are proposed.

use domain::{composer::Composer, ids::SeriesId};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    statement::statements,
};

statements! {
    OF_SERIES = "SELECT body, version FROM composer WHERE series = $1";
    ADD       = "INSERT INTO composer (series, body, version) VALUES ($1, $2, 1)
                 ON CONFLICT (series) DO NOTHING";
    SAVE      = "UPDATE composer SET body = $3, version = version + 1 WHERE series = $1 AND version = $2";
}

impl View {
    /// The rules of a series: its own, or those that every series begins with.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn composer(&mut self, series: SeriesId) -> Result<Composer, Error> {
        match self.optional(OF_SERIES.bind(series.to_string())).await? {
            Some(row) => Ok(Composer { version: row.integer("version")?, ..row.json("body")? }),
            None => Ok(Composer::default()),
        }
    }
}

impl Tx {
    /// Saves the rules of a series.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if they were saved since they were read.
    pub async fn save_composer(&mut self, series: SeriesId, composer: &mut Composer) -> Result<(), Error> {
        let (id, body) = (series.to_string(), json(composer)?);
        if composer.version == 0 {
            self.save("composer", ADD.bind(id).bind(body)).await?;
        } else {
            self.save("composer", SAVE.bind(id).bind(composer.version).bind(body)).await?;
        }
        composer.version += 1;
        Ok(())
    }
}
