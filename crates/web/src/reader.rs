//! Whoever asked for a page of the desk or of the own account, as the page needs to know.

use axum::{extract::FromRequestParts, http::request::Parts};
use domain::person::Office;
use policy::Actor;
use views::reader::Reader;

use crate::{
    Web,
    extract::{FormToken, Language},
    failure::Failure,
    site::keeps,
};

/// See [`Reader`].
pub(crate) struct For(pub(crate) Reader<'static>);

impl FromRequestParts<Web> for For {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Failure> {
        let Language(texts) = Language::from_request_parts(parts, web).await?;
        let FormToken(token) =
            FormToken::from_request_parts(parts, web).await.map_err(|_| Failure::Malformed)?;
        let actor = parts.extensions.get::<Actor>().cloned().unwrap_or_default();
        Ok(Self(Reader {
            texts,
            name: web.app.name_of(&actor).await?,
            token,
            organises: actor.holds(Office::Organiser),
            assesses: actor.holds(Office::Assessor),
            keeps: keeps(&actor),
            largest_file: web.app.largest_file() as u64,
            rehearsal: web.settings.demo,
            actor,
        }))
    }
}
