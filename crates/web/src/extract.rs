//! What handlers take from a request.

use axum::{
    extract::{FromRequestParts, Path, rejection::ExtensionRejection},
    http::request::Parts,
};
use i18n::{Locale, Texts};
use policy::Actor;
use routes::Route;

use crate::{Web, failure::Failure, session::Token};

/// The parts of the address. An address whose parts cannot be is not there.
pub(crate) struct At<R>(pub(crate) R);

impl<R: Route> FromRequestParts<Web> for At<R> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Failure> {
        let Path(route) = Path::from_request_parts(parts, web).await.map_err(|_| Failure::NotFound)?;
        Ok(Self(route))
    }
}

/// Who asks.
pub(crate) struct By(pub(crate) Actor);

impl FromRequestParts<Web> for By {
    type Rejection = ExtensionRejection;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, ExtensionRejection> {
        Ok(Self(parts.extensions.get::<Actor>().cloned().unwrap_or_default()))
    }
}

/// The language of the address; a language that is not served is not there.
pub(crate) struct Language(pub(crate) &'static Texts);

impl FromRequestParts<Web> for Language {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Failure> {
        locale_of(parts.uri.path()).map(|locale| Self(locale.texts())).ok_or(Failure::NotFound)
    }
}

/// The token of the forms on this browser's pages, and of the page that is being made.
pub(crate) struct FormToken(pub(crate) Option<String>);

impl FromRequestParts<Web> for FormToken {
    type Rejection = ExtensionRejection;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, ExtensionRejection> {
        let token = parts.extensions.get::<Token>();
        Ok(Self(token.map(|token| web.app.key().token("form", &token.hash()))))
    }
}

/// The language that an address begins with.
pub(crate) fn locale_of(path: &str) -> Option<Locale> {
    path.split('/').nth(1)?.parse().ok()
}
