//! Programmes in the database: one draft a series, and its published versions.

use domain::{
    ids::SeriesId,
    programme::{Programme, Published},
};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    statement::statements,
};

statements! {
    DRAFT   = "SELECT body, version FROM programme WHERE series = $1";
    ADD     = "INSERT INTO programme (series, body, version) VALUES ($1, $2, 1)";
    SAVE    = "UPDATE programme SET body = $3, version = version + 1 WHERE series = $1 AND version = $2";
    LATEST  = "SELECT body FROM published_programme WHERE series = $1 ORDER BY number DESC LIMIT 1";
    ALL_OF  = "SELECT body FROM published_programme WHERE series = $1 ORDER BY number";
    PUBLISH = "INSERT INTO published_programme (series, number, body) VALUES ($1, $2, $3)";
}

impl View {
    /// The draft of a series' programme, if one was begun.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn programme(&mut self, series: SeriesId) -> Result<Option<Programme>, Error> {
        let Some(row) = self.optional(DRAFT.bind(series.to_string())).await? else { return Ok(None) };
        Ok(Some(Programme { version: row.integer("version")?, ..row.json("body")? }))
    }

    /// The version of a series' programme that was published last.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn published(&mut self, series: SeriesId) -> Result<Option<Published>, Error> {
        self.optional(LATEST.bind(series.to_string())).await?.map(|row| row.json("body")).transpose()
    }

    /// All versions of a series' programme that were published, the first first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn all_published(&mut self, series: SeriesId) -> Result<Vec<Published>, Error> {
        self.all(ALL_OF.bind(series.to_string())).await?.iter().map(|row| row.json("body")).collect()
    }
}

impl Tx {
    /// Saves the draft of a programme: a new one if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_programme(&mut self, programme: &mut Programme) -> Result<(), Error> {
        let series = programme.series.to_string();
        if programme.version == 0 {
            let add = ADD.bind(series).bind(json(programme)?);
            self.execute(add).await.map_err(|error| match error.or_taken("programme") {
                Error::Taken(thing) => Error::Stale(thing),
                other => other,
            })?;
        } else {
            let save = SAVE.bind(series).bind(programme.version).bind(json(programme)?);
            self.save("programme", save).await?;
        }
        programme.version += 1;
        Ok(())
    }

    /// Keeps a published version for ever.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if there is one of that number.
    pub async fn add_published(&mut self, series: SeriesId, published: &Published) -> Result<(), Error> {
        let publish =
            PUBLISH.bind(series.to_string()).bind(i64::from(published.number)).bind(json(published)?);
        self.execute(publish).await.map_err(|error| error.or_taken("version"))?;
        Ok(())
    }
}
