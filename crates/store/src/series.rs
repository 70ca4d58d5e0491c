//! Series and their meetings in the database.

use domain::{
    ids::{MeetingId, SeriesId},
    meeting::Meeting,
    series::{Series, SeriesKey},
    state::StateCode,
};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::Row,
    statement::statements,
};

statements! {
    FIND           = "SELECT body, version FROM series WHERE id = $1";
    BY_KEY         = "SELECT body, version FROM series WHERE key = $1";
    LIST           = "SELECT body, version FROM series ORDER BY first_day DESC, key";
    ADD            = "INSERT INTO series (id, key, published, first_day, body, version)
                      VALUES ($1, $2, $3, $4, $5, 1)";
    SAVE           = "UPDATE series SET key = $3, published = $4, first_day = $5, body = $6, version = version + 1
                      WHERE id = $1 AND version = $2";
    MEETING        = "SELECT body, version FROM meeting WHERE id = $1";
    MEETING_OF     = "SELECT body, version FROM meeting WHERE series = $1 AND state = $2";
    MEETINGS       = "SELECT body, version FROM meeting WHERE series = $1 ORDER BY position, id";
    ADD_MEETING    = "INSERT INTO meeting (id, series, state, position, body, version)
                      VALUES ($1, $2, $3, $4, $5, 1)";
    IN_USE         = "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM application WHERE meeting = $1";
    REMOVE_PANEL   = "DELETE FROM panel WHERE meeting = $1";
    REMOVE_MEETING = "DELETE FROM meeting WHERE id = $1 AND version = $2";
    SAVE_MEETING   = "UPDATE meeting SET position = $3, body = $4, version = version + 1
                      WHERE id = $1 AND version = $2";
}

impl View {
    /// The series with that id.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn series(&mut self, id: SeriesId) -> Result<Option<Series>, Error> {
        self.optional(FIND.bind(id.to_string())).await?.as_ref().map(series).transpose()
    }

    /// The series with that key.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn series_by_key(&mut self, key: &SeriesKey) -> Result<Option<Series>, Error> {
        self.optional(BY_KEY.bind(key.to_string())).await?.as_ref().map(series).transpose()
    }

    /// All series, the latest first.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn all_series(&mut self) -> Result<Vec<Series>, Error> {
        self.all(LIST.query()).await?.iter().map(series).collect()
    }

    /// The meeting with that id.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn meeting(&mut self, id: MeetingId) -> Result<Option<Meeting>, Error> {
        self.optional(MEETING.bind(id.to_string())).await?.as_ref().map(meeting).transpose()
    }

    /// The meeting of a State in a series.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn meeting_of(&mut self, series: SeriesId, state: StateCode) -> Result<Option<Meeting>, Error> {
        let query = MEETING_OF.bind(series.to_string()).bind(state.to_string());
        self.optional(query).await?.as_ref().map(meeting).transpose()
    }

    /// The meetings of a series in their announced order.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn meetings(&mut self, series: SeriesId) -> Result<Vec<Meeting>, Error> {
        self.all(MEETINGS.bind(series.to_string())).await?.iter().map(meeting).collect()
    }
}

impl Tx {
    /// Adds a new series.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if its key is another's.
    pub async fn add_series(&mut self, series: &mut Series) -> Result<(), Error> {
        let add = ADD
            .bind(series.id.to_string())
            .bind(series.key.to_string())
            .bind(series.published.map(jiff::Timestamp::as_microsecond))
            .bind(series.dates.start().to_string())
            .bind(json(series)?);
        self.execute(add).await.map_err(|error| error.or_taken("series"))?;
        series.version = 1;
        Ok(())
    }

    /// Saves a series that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn save_series(&mut self, series: &mut Series) -> Result<(), Error> {
        let save = SAVE
            .bind(series.id.to_string())
            .bind(series.version)
            .bind(series.key.to_string())
            .bind(series.published.map(jiff::Timestamp::as_microsecond))
            .bind(series.dates.start().to_string())
            .bind(json(series)?);
        self.save("series", save).await.map_err(|error| error.or_taken("series"))?;
        series.version += 1;
        Ok(())
    }

    /// Adds a new meeting.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Taken`] if its State has a meeting in that series already.
    pub async fn add_meeting(&mut self, meeting: &mut Meeting) -> Result<(), Error> {
        let add = ADD_MEETING
            .bind(meeting.id.to_string())
            .bind(meeting.series.to_string())
            .bind(meeting.state.to_string())
            .bind(i64::from(meeting.position))
            .bind(json(meeting)?);
        self.execute(add).await.map_err(|error| error.or_taken("meeting"))?;
        meeting.version = 1;
        Ok(())
    }

    /// Saves a meeting that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn save_meeting(&mut self, meeting: &mut Meeting) -> Result<(), Error> {
        let save = SAVE_MEETING
            .bind(meeting.id.to_string())
            .bind(meeting.version)
            .bind(i64::from(meeting.position))
            .bind(json(meeting)?);
        self.save("meeting", save).await?;
        meeting.version += 1;
        Ok(())
    }
}

impl View {
    /// Whether anybody applied to a meeting, or began to.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn has_applications(&mut self, meeting: MeetingId) -> Result<bool, Error> {
        let row = self.optional(IN_USE.bind(meeting.to_string())).await?;
        Ok(row.map_or(Ok(0), |row| row.integer("number"))? > 0)
    }
}

impl Tx {
    /// Takes a meeting out that nobody applied to.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn remove_meeting(&mut self, meeting: &Meeting) -> Result<(), Error> {
        self.execute(REMOVE_PANEL.bind(meeting.id.to_string())).await?;
        self.save("meeting", REMOVE_MEETING.bind(meeting.id.to_string()).bind(meeting.version)).await
    }
}

fn series(row: &Row) -> Result<Series, Error> {
    Ok(Series { version: row.integer("version")?, ..row.json("body")? })
}

fn meeting(row: &Row) -> Result<Meeting, Error> {
    Ok(Meeting { version: row.integer("version")?, ..row.json("body")? })
}
