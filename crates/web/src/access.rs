//! One line in the log for each request, with nothing in it that says whose it was.
//!
//! It has the method, the pattern of the route (an address itself may hold a name or a secret), the
//! status, and how long it took, roughly: the exact time would tell one request from another.

use std::time::{Duration, Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::Method,
    response::Response,
};

/// Notes a request and what came of it.
pub(crate) async fn note<F: Future<Output = Response>>(
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let method = name_of(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let began = Instant::now();
    let response = next(request).await;
    tracing::info!(
        target: "access",
        method,
        route = route.as_ref().map_or("none", MatchedPath::as_str),
        status = response.status().as_u16(),
        took = about(began.elapsed()),
    );
    response
}

/// The method, if it is a common one: anything may be sent as a method.
fn name_of(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PATCH => "PATCH",
        _ => "other",
    }
}

/// How long that is, in words of one size.
fn about(time: Duration) -> &'static str {
    match time.as_millis() {
        0..10 => "<10ms",
        10..100 => "<100ms",
        100..1_000 => "<1s",
        1_000..10_000 => "<10s",
        _ => ">10s",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_roughly() {
        let about = |milliseconds| about(Duration::from_millis(milliseconds));
        assert_eq!(
            [about(0), about(9), about(10), about(999), about(1_000), about(10_000)],
            ["<10ms", "<10ms", "<100ms", "<1s", "<10s", ">10s"]
        );
    }
}
