//! How much anybody may ask, and how much the platform takes on at once.
//!
//! Limits by address are generous, since a mission, a conference room or a Tor exit is one address
//! for many people; what an account or an application is limited to is counted by handlers with the
//! same means. What is too much is said at once and with a time to come back, not left to wait.

mod admission;
mod rates;

use axum::{
    extract::{DefaultBodyLimit, Request},
    http::Method,
    middleware::Next,
    response::{IntoResponse as _, Response},
};

pub(crate) use self::admission::{Admission, admit};
pub use self::rates::{Class, Rates};
use crate::{refusal::Refusal, serve::Peer};

/// How large the body of an upload may be, for the routes that take one.
pub fn upload(limits: &config::Limits) -> DefaultBodyLimit {
    DefaultBodyLimit::max(limits.upload.bytes())
}

/// Counts a request by who sends it. Handlers find the [`Rates`] among the request's extensions.
pub(crate) async fn count<F: Future<Output = Response>>(
    rates: &Rates,
    mut request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let class = match *request.method() {
        Method::GET | Method::HEAD => Class::Page,
        _ => Class::Write,
    };
    if let Err(refusal) = by_peer(rates, class, &request) {
        return refusal.into_response();
    }
    request.extensions_mut().insert(rates.clone());
    next(request).await
}

/// Counts an attempt to sign in by where it comes from: a layer for the routes that take one.
pub async fn count_sign_in(request: Request, next: Next) -> Response {
    let rates = request.extensions().get::<Rates>();
    match rates.map_or(Ok(()), |rates| by_peer(rates, Class::SignIn, &request)) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

/// A request that came over no line, as in a test, has no peer and is not counted.
fn by_peer(rates: &Rates, class: Class, request: &Request) -> Result<(), Refusal> {
    request.extensions().get::<Peer>().map_or(Ok(()), |peer| rates.check(class, peer))
}
