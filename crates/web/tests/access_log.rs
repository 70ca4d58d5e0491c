//! What the log of requests tells, in a process of its own: which events are listened to is settled once
//! for a whole process, and other tests that ask at the same time could settle it before the log is there.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Body,
    http::{Request, header},
    routing::get,
};
use config::Settings;
use tower::ServiceExt as _;
use tracing_subscriber::fmt::MakeWriter;
use web::{Gate, serve::Peer};

/// A log that can be read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_log_has_the_route_and_nothing_of_the_visitor() {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_writer(log.clone()).with_ansi(false).without_time().finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let flags = BTreeMap::from([("public-address", "https://a.example".to_owned())]);
    let settings = Settings::resolve(&flags, |_| None, None).unwrap();
    let gate = Gate::new(&settings).around(Router::new().route("/letters/{code}", get(async || "secret")));
    for (method, path) in [("GET", "/letters/canary?canary=1"), ("CANARY", "/canary")] {
        let request = Request::builder().method(method).uri(path).header(header::HOST, "a.example");
        let request = request.header(header::COOKIE, "canary").header(header::USER_AGENT, "canary");
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer::new([192, 0, 2, 1].into()));
        gate.clone().oneshot(request).await.unwrap();
    }
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    // How long it took is told last, and may differ.
    let lines: Vec<&str> = log.lines().map(|line| line.split(" took=").next().unwrap()).collect();
    assert_eq!(
        lines,
        [
            " INFO access: method=\"GET\" route=\"/letters/{code}\" status=200",
            " INFO access: method=\"other\" route=\"none\" status=404"
        ]
    );
    assert!(!log.to_lowercase().contains("canary") && !log.contains("192.0.2"));
}
