//! Requests that are turned away before any handler sees them.
//!
//! Such an answer begins as a bare status; the refusal travels along in its extensions, and [`dress`]
//! puts a page to it. What is refused on the line itself, or to a stranger's host, stays bare.

use std::{
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
    time::Duration,
};

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use i18n::Locale;
use views::layout::{Problem, problem};

/// Why a request is turned away at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Too many came from there; that long it is to wait.
    #[error("too many requests came from there")]
    TooOften(Duration),
    /// Too much is going on at once.
    #[error("too much is going on")]
    Busy,
    /// It is for a host that is not ours.
    #[error("the request is for another host")]
    WrongHost,
    /// It names no host, or two.
    #[error("the request names no host")]
    NoHost,
    /// Its body stopped coming.
    #[error("the body stopped coming")]
    Stalled,
    /// It is larger than is taken.
    #[error("the request is too large")]
    TooLarge,
    /// Its body could not be read.
    #[error("the body cannot be read")]
    Unreadable,
    /// The code that answers it failed.
    #[error("the code that answers failed")]
    Broken,
}

/// When to come back if too much is going on.
const SOON: Duration = Duration::from_secs(5);

impl Refusal {
    fn status(self) -> StatusCode {
        match self {
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Self::NoHost | Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Stalled => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// How long to wait before it is worth trying again.
    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::TooOften(wait) => Some(wait),
            Self::Busy => Some(SOON),
            Self::WrongHost
            | Self::NoHost
            | Self::Stalled
            | Self::TooLarge
            | Self::Unreadable
            | Self::Broken => None,
        }
    }
}

impl Refusal {
    /// The page that explains it, if it is worth one.
    fn problem(self) -> Option<Problem> {
        match self {
            Self::TooOften(_) => Some(Problem::TooMany),
            Self::Busy => Some(Problem::Busy),
            Self::TooLarge => Some(Problem::TooLarge),
            Self::Unreadable => Some(Problem::Malformed),
            Self::Broken => Some(Problem::Broken),
            Self::WrongHost | Self::NoHost | Self::Stalled => None,
        }
    }
}

/// Puts a page to a refusal from further in, in the language of the address or else of the reader.
/// Code that panics counts as a refusal: one broken page must not take the line with it.
pub(crate) async fn dress<F: Future<Output = Response>>(
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let locale = locale(request.uri().path(), request.headers());
    let answered = unless_it_panics(next(request)).await;
    let mut response = answered.unwrap_or_else(|| Refusal::Broken.into_response());
    let refusal = response.extensions().get::<Refusal>();
    let Some(explained) = refusal.and_then(|refusal| refusal.problem()) else { return response };
    let page = Html(problem(locale.texts(), explained).into_string()).into_response();
    let (head, body) = page.into_parts();
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response.headers_mut().extend(head.headers);
    *response.body_mut() = body;
    response
}

fn locale(path: &str, headers: &HeaderMap) -> Locale {
    crate::extract::locale_of(path).unwrap_or_else(|| {
        let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Locale::negotiate(accept.unwrap_or_default())
    })
}

async fn unless_it_panics(answer: impl Future<Output = Response>) -> Option<Response> {
    let mut answer = pin!(answer);
    let polled = poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(cx))) {
        Ok(polled) => polled.map(Some),
        Err(_) => Poll::Ready(None),
    });
    let answered = polled.await;
    if answered.is_none() {
        // What it says stays out of the log: it may quote what a person wrote.
        tracing::error!("the code that answers a request panicked");
    }
    answered
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(wait) = self.retry_after() {
            // Rounded up: who comes back a moment early is turned away again.
            let seconds = wait.as_millis().div_ceil(1000).max(1);
            if let Ok(seconds) = HeaderValue::from_str(&seconds.to_string()) {
                response.headers_mut().insert(header::RETRY_AFTER, seconds);
            }
        }
        if matches!(self, Self::Stalled | Self::TooLarge) {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response.extensions_mut().insert(self);
        response
    }
}
