//! Applications that came by mail, as long as somebody works on them: sealed as the sheets are, beside
//! which they wait, and gone with them.

use domain::{ids::PaperId, paper::Paper};
use seal::{DataKey, Place};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    statement::statements,
    vault::Opens as _,
};

statements! {
    PAPER = "SELECT body FROM staged WHERE id = $1";
    KEEP  = "INSERT INTO staged (id, at, body) VALUES ($1, $2, $3)";
    AGAIN = "UPDATE staged SET body = $2 WHERE id = $1";
}

impl View {
    /// The application by mail with that id.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn paper(&mut self, id: PaperId) -> Result<Option<Paper>, Error> {
        let owner = id.to_string();
        self.must_open(Some(&owner))?;
        let Some(row) = self.optional(PAPER.bind(owner.clone())).await? else { return Ok(None) };
        let key = self.key_of(&owner).await?;
        key.opened(place(&owner), &row.text("body")?, "body").map(Some)
    }

    /// The key of an application by mail, for its files.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if it is not at hand.
    pub async fn key_of_paper(&mut self, id: PaperId) -> Result<DataKey, Error> {
        self.key_of(&id.to_string()).await
    }
}

impl Tx {
    /// Keeps an application by mail, sealed under `key`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if there is no team key for which it could be sealed.
    pub async fn add_paper(&mut self, paper: &Paper, key: &DataKey) -> Result<(), Error> {
        let owner = paper.id.to_string();
        self.add_envelope(&owner, key, None).await?;
        let body = key.seal_text(place(&owner), &json(paper)?);
        self.execute(KEEP.bind(owner).bind(paper.at.as_microsecond()).bind(body)).await.map(drop)
    }

    /// Keeps what was corrected.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was handed in or thrown away.
    pub async fn save_paper(&mut self, paper: &Paper) -> Result<(), Error> {
        let owner = paper.id.to_string();
        let key = self.key_of(&owner).await?;
        let body = key.seal_text(place(&owner), &json(paper)?);
        self.save("paper", AGAIN.bind(owner).bind(body)).await
    }
}

fn place(owner: &str) -> Place<'_> {
    Place { owner, part: "paper", version: 1 }
}
