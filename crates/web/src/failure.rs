//! The only place with status codes of errors, and the page that is shown for each.

use axum::{
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use i18n::Locale;

use crate::kept::Instead;

/// Why a request has no answer of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The thing is not there, or whoever asks may not know that it is.
    NotFound,
    /// Whoever asks may know of it and may not do that.
    Forbidden,
    /// Somebody else changed the thing in the meantime.
    Stale,
    /// It is sealed, and the team key must be unlocked first.
    Locked,
    /// The request is not one that any page of ours sends.
    Malformed,
    /// The form is too old, or came from another site.
    Expired,
    /// The request is larger than is taken.
    TooLarge,
    /// The body is of another kind than is taken there.
    OtherKind,
    /// The request speaks a version of a protocol that is not known.
    OtherVersion,
    /// Something broke.
    Broken,
}

impl Failure {
    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Expired => StatusCode::FORBIDDEN,
            Self::Stale => StatusCode::CONFLICT,
            Self::Locked => StatusCode::SERVICE_UNAVAILABLE,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::OtherKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::OtherVersion => StatusCode::PRECONDITION_FAILED,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<app::Error> for Failure {
    fn from(error: app::Error) -> Self {
        match error {
            app::Error::NotFound => Self::NotFound,
            app::Error::Forbidden => Self::Forbidden,
            app::Error::Stale => Self::Stale,
            app::Error::Locked => Self::Locked,
            app::Error::Refused(never) => match never {},
            app::Error::Broken(source) => {
                tracing::error!(error = %chain(source.as_ref()), "a request failed");
                Self::Broken
            }
        }
    }
}

/// An error with all its causes, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

impl IntoResponse for Failure {
    /// A bare status; [`show`] puts the page to it, in the language of the address.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Puts a page to every failure, the same for all reasons why something is not there.
pub(crate) async fn show(mut request: Request, next: Next) -> Response {
    let locale = crate::extract::locale_of(request.uri().path()).unwrap_or(Locale::En);
    let instead = Instead::default();
    request.extensions_mut().insert(instead.clone());
    let mut response = next.run(request).await;
    let Some(failure) = response.extensions_mut().remove::<Failure>() else { return response };
    if let Some(page) = instead.take() {
        let no_store = [(header::CACHE_CONTROL, "no-store")];
        return (failure.status(), no_store, Html(page)).into_response();
    }
    let page = crate::failure::page(locale, failure);
    (failure.status(), Html(page)).into_response()
}

fn page(locale: Locale, failure: Failure) -> String {
    use views::layout::Problem;
    let problem = match failure {
        Failure::NotFound => Problem::NotFound,
        Failure::Forbidden => Problem::Forbidden,
        Failure::Stale => Problem::Stale,
        Failure::Locked => Problem::Locked,
        Failure::Malformed | Failure::OtherKind | Failure::OtherVersion => Problem::Malformed,
        Failure::Expired => Problem::Expired,
        Failure::TooLarge => Problem::TooLarge,
        Failure::Broken => Problem::Broken,
    };
    views::layout::problem(locale.texts(), problem).into_string()
}
