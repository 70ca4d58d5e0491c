//! What every request passes, and what every answer has.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, Request, header},
    response::Response,
    routing::{get, post},
};
use config::{Limits, Settings};
use tower::ServiceExt as _;
use web::{Gate, Refusal, limits, serve::Peer};

fn settings(public_address: &str) -> Settings {
    let flags = BTreeMap::from([("public-address", public_address.to_owned())]);
    Settings::resolve(&flags, |_| None, None).unwrap()
}

fn router() -> Router {
    Router::new()
        .route("/", get(async || "hello"))
        .route("/letters/{code}", get(async || "secret"))
        .route(
            "/kept",
            get(async || ([(header::CACHE_CONTROL, "public"), (header::X_FRAME_OPTIONS, "")], "")),
        )
        .route("/broken", get(async || -> String { panic!("canary") }))
        .route("/count", post(async |body: Bytes| body.len().to_string()))
        .route(
            "/upload",
            post(async |body: Bytes| body.len().to_string()).layer(limits::upload(&Limits::default())),
        )
        .route("/sign-in", post(async || "in").layer(axum::middleware::from_fn(limits::count_sign_in)))
}

fn gate() -> Router {
    Gate::new(&settings("https://a.example,http://b.example:8080")).around(router())
}

fn to(host: &str, path: &str) -> Request<Body> {
    Request::get(path).header(header::HOST, host).body(Body::empty()).unwrap()
}

fn post_to(path: &str, size: usize) -> Request<Body> {
    Request::post(path).header(header::HOST, "a.example").body(Body::from(vec![b'x'; size])).unwrap()
}

async fn answer(gate: &Router, request: Request<Body>) -> Response {
    gate.clone().oneshot(request).await.unwrap()
}

async fn status(gate: &Router, request: Request<Body>) -> u16 {
    answer(gate, request).await.status().as_u16()
}

fn shown(headers: &HeaderMap) -> BTreeMap<&str, &str> {
    headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect()
}

#[tokio::test]
async fn every_answer_tells_the_browser_what_it_may_do() {
    let answer = answer(&gate(), to("a.example", "/")).await;
    let expected = [
        ("cache-control", "no-store"),
        ("content-length", "5"),
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
        ("content-type", "text/plain; charset=utf-8"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        (
            "permissions-policy",
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), \
             encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), \
             microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(self), \
             usb=(), xr-spatial-tracking=()",
        ),
        ("referrer-policy", "same-origin"),
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("x-permitted-cross-domain-policies", "none"),
    ];
    assert_eq!(shown(answer.headers()), BTreeMap::from(expected));
}

#[tokio::test]
async fn what_is_turned_away_and_what_is_not_there_tells_it_too() {
    for request in [to("evil.example", "/"), to("a.example", "/nowhere"), post_to("/count", 100_000)] {
        let answer = answer(&gate(), request).await;
        let headers = shown(answer.headers());
        assert_eq!(headers.get("x-content-type-options"), Some(&"nosniff"), "{}", answer.status());
        assert_eq!(headers.get("cache-control"), Some(&"no-store"), "{}", answer.status());
    }
}

#[tokio::test]
async fn only_an_address_of_https_insists_on_https() {
    let answer = answer(&gate(), to("b.example:8080", "/")).await;
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.headers().get(header::STRICT_TRANSPORT_SECURITY), None);
}

#[tokio::test]
async fn a_handler_may_let_its_answer_be_kept_but_not_framed() {
    let answer = answer(&gate(), to("a.example", "/kept")).await;
    let headers = shown(answer.headers());
    assert_eq!((headers["cache-control"], headers["x-frame-options"]), ("public", "DENY"));
}

#[tokio::test]
async fn a_strange_host_is_turned_away() {
    let gate = gate();
    for host in ["a.example", "A.EXAMPLE:443", "b.example:8080"] {
        assert_eq!(status(&gate, to(host, "/")).await, 200, "{host}");
    }
    for host in ["evil.example", "a.example:80", "b.example", "localhost", "127.0.0.1:8080", ""] {
        assert_eq!(status(&gate, to(host, "/")).await, 421, "{host}");
    }
    let nameless = Request::get("/").body(Body::empty()).unwrap();
    assert_eq!(status(&gate, nameless).await, 400);
    let mut twice = to("a.example", "/");
    twice.headers_mut().append(header::HOST, "evil.example".parse().unwrap());
    assert_eq!(status(&gate, twice).await, 400);
    assert_eq!(status(&gate, to("a.example", "https://a.example/")).await, 200);
    assert_eq!(status(&gate, to("a.example", "https://evil.example/")).await, 400);
}

#[tokio::test]
async fn a_rehearsal_answers_to_the_names_of_its_machine() {
    let gate = Gate::new(&settings("https://a.example")).on_this_machine().around(router());
    for host in ["localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]", "a.example"] {
        assert_eq!(status(&gate, to(host, "/")).await, 200, "{host}");
    }
    for host in ["localhost.evil.example", "127.0.0.2", "localhost:x"] {
        assert_eq!(status(&gate, to(host, "/")).await, 421, "{host}");
    }
}

#[tokio::test]
async fn a_form_may_be_so_large_and_an_upload_larger() {
    let gate = gate();
    assert_eq!(status(&gate, post_to("/count", 64 << 10)).await, 200);
    assert_eq!(status(&gate, post_to("/count", (64 << 10) + 1)).await, 413);
    assert_eq!(status(&gate, post_to("/upload", 64 << 20)).await, 200);
    assert_eq!(status(&gate, post_to("/upload", (64 << 20) + 1)).await, 413);
}

#[tokio::test]
async fn a_page_that_breaks_is_an_answer_all_the_same() {
    let broken = answer(&gate(), to("a.example", "/broken")).await;
    assert_eq!(broken.status().as_u16(), 500);
    assert_eq!(shown(broken.headers())["content-type"], "text/html; charset=utf-8");
    let page = axum::body::to_bytes(broken.into_body(), usize::MAX).await.unwrap();
    assert!(page.starts_with(b"<!DOCTYPE html>"));
    assert!(!String::from_utf8(page.to_vec()).unwrap().contains("canary"));
}

#[tokio::test]
async fn a_refusal_is_explained_in_the_readers_language() {
    let mut settings = settings("https://a.example");
    settings.limits.pages_per_minute = 1;
    let gate = Gate::new(&settings).around(router());
    let ask = async |path: &str| {
        let mut request = from_peer(to("a.example", path), 1);
        request.headers_mut().insert(header::ACCEPT_LANGUAGE, "es".parse().unwrap());
        let page = answer(&gate, request).await.into_body();
        String::from_utf8(axum::body::to_bytes(page, usize::MAX).await.unwrap().to_vec()).unwrap()
    };
    assert_eq!(ask("/").await, "hello");
    assert!(ask("/").await.contains("lang=\"es\""));
    assert!(ask("/fr/calls").await.contains("lang=\"fr\""));
}

fn from_peer(mut request: Request<Body>, last: u8) -> Request<Body> {
    request.extensions_mut().insert(Peer::new([192, 0, 2, last].into()));
    request
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let mut settings = settings("https://a.example");
    settings.limits.pages_per_minute = 3;
    settings.limits.writes_per_minute = 2;
    settings.limits.sign_ins_per_minute = 1;
    let gate = Gate::new(&settings).around(router());
    let page = |peer| from_peer(to("a.example", "/"), peer);
    let form = |peer, path| from_peer(post_to(path, 1), peer);
    for _ in 0..3 {
        assert_eq!(status(&gate, page(1)).await, 200);
    }
    let refused = answer(&gate, page(1)).await;
    assert_eq!(refused.status().as_u16(), 429);
    assert_eq!(shown(refused.headers())["retry-after"], "20");
    assert!(matches!(refused.extensions().get(), Some(Refusal::TooOften(_))));
    assert_eq!(status(&gate, form(1, "/sign-in")).await, 200);
    assert_eq!(status(&gate, form(1, "/sign-in")).await, 429);
    assert_eq!(status(&gate, form(1, "/count")).await, 429);
    assert_eq!(status(&gate, page(2)).await, 200);
}

#[tokio::test]
async fn who_comes_when_too_much_is_going_on_is_asked_to_come_back() {
    let mut settings = settings("https://a.example");
    settings.limits.uploads_at_once = 1;
    let (started, wait) = tokio::sync::oneshot::channel::<()>();
    let started = Arc::new(Mutex::new(Some(started)));
    let slow = post(async move || {
        drop(started.lock().unwrap().take());
        std::future::pending::<()>().await;
    });
    let gate = Gate::new(&settings).around(router().route("/slow", slow));
    let busy = tokio::spawn(answer_owned(gate.clone(), post_to("/slow", 100_000)));
    assert!(wait.await.is_err());
    let refused = answer(&gate, post_to("/upload", 100_000)).await;
    assert_eq!(refused.status().as_u16(), 503);
    assert_eq!(shown(refused.headers())["retry-after"], "5");
    assert_eq!(status(&gate, post_to("/count", 1)).await, 200);
    busy.abort();
    _ = busy.await;
    assert_eq!(status(&gate, post_to("/upload", 100_000)).await, 200);
}

async fn answer_owned(gate: Router, request: Request<Body>) -> Response {
    answer(&gate, request).await
}
