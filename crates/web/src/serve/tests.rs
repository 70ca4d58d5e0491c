//! One connection at a time, on a clock that only moves when everybody waits: the times are exact.

use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{
    Extension,
    body::{Body, Bytes},
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use config::Size;
use hyper::body::Frame;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex},
    sync::watch::Sender,
    task::JoinHandle,
    time::{Instant, Sleep, sleep},
};

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const GET: &str = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";

fn router() -> Router {
    Router::new()
        .route("/", get(async || "hello"))
        .route("/count", post(async |body: Bytes| body.len().to_string()).layer(DefaultBodyLimit::disable()))
        .route("/ignore", post(async || "ignored"))
        .route("/peer", get(async |Extension(peer): Extension<Peer>| (peer == stranger()).to_string()))
        .route(
            "/long",
            get(async || {
                sleep(15 * SECOND).await;
                "done"
            }),
        )
        .route("/large", get(async || vec![b'x'; 1 << 20]))
        .route("/endless", get(async || Body::new(Ticks::default())))
}

fn stranger() -> Peer {
    Peer::new([192, 0, 2, 1].into())
}

/// A body that says something every ten seconds and never ends, as a stream of events does.
#[derive(Default)]
struct Ticks(Option<Pin<Box<Sleep>>>);

impl hyper::body::Body for Ticks {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let tick = self.0.get_or_insert_with(|| Box::pin(sleep(10 * SECOND)));
        ready!(tick.as_mut().poll(cx));
        self.0 = None;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"tick")))))
    }
}

/// A visitor on a line of their own.
struct Visitor {
    line: DuplexStream,
    task: JoinHandle<Instant>,
    close: Sender<bool>,
    came: Instant,
}

/// A visitor, and how many bytes they let lie before they take no more.
fn visitor(limits: Limits, buffer: usize) -> Visitor {
    let places = Arc::new(Places::new(limits.connections, limits.connections_per_peer));
    let place = places.take();
    let house = Arc::new(House { router: router(), limits, places });
    let (line, stream) = duplex(buffer);
    let (close, closing) = channel(false);
    let task = tokio::spawn(async move {
        line::attend(stream, [192, 0, 2, 1].into(), house, closing).await;
        drop(place);
        Instant::now()
    });
    Visitor { line, task, close, came: Instant::now() }
}

fn calls() -> Visitor {
    visitor(Limits::default(), 64 << 10)
}

impl Visitor {
    async fn says(&mut self, text: &str) {
        self.line.write_all(text.as_bytes()).await.unwrap();
    }

    /// Says a text letter by letter, one a second, until the line is cut.
    async fn stammers(&mut self, text: &str) {
        for letter in text.bytes() {
            if self.line.write_all(&[letter]).await.is_err() {
                return;
            }
            sleep(SECOND).await;
        }
    }

    /// Listens until so many bytes came.
    async fn hears(&mut self, ending: &str) -> String {
        let mut heard = Vec::new();
        while !heard.ends_with(ending.as_bytes()) {
            heard.push(self.line.read_u8().await.unwrap());
        }
        String::from_utf8(heard).unwrap()
    }

    /// Listens until the line is closed.
    async fn hears_all(&mut self) -> String {
        let mut heard = Vec::new();
        _ = self.line.read_to_end(&mut heard).await;
        String::from_utf8(heard).unwrap()
    }

    /// When the line was closed, after the visitor came.
    async fn left_after(self) -> Duration {
        self.task.await.unwrap() - self.came
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("none")
}

#[tokio::test(start_paused = true)]
async fn a_silent_line_is_closed_when_the_head_is_overdue() {
    assert_eq!(calls().left_after().await, 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_head_that_dribbles_in_is_cut_at_the_same_time() {
    let mut visitor = calls();
    visitor.stammers(GET).await;
    assert_eq!(visitor.hears_all().await, "");
    assert_eq!(visitor.left_after().await, 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_line_may_rest_between_two_requests_and_not_within_one() {
    let mut visitor = calls();
    for _ in 0..3 {
        visitor.says(GET).await;
        assert_eq!(status(&visitor.hears("hello").await), "200");
        sleep(70 * SECOND).await;
    }
    visitor.says("GET").await;
    assert_eq!(visitor.left_after().await, (3 * 70 + 10) * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_line_that_rests_too_long_is_closed() {
    let mut visitor = calls();
    visitor.says(GET).await;
    visitor.hears("hello").await;
    assert_eq!(visitor.left_after().await, 75 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_line_rests_less_when_few_places_are_left() {
    let mut visitor = visitor(Limits { connections: 1, ..Limits::default() }, 64 << 10);
    visitor.says(GET).await;
    visitor.hears("hello").await;
    assert_eq!(visitor.left_after().await, Duration::from_millis(7_500));
}

#[tokio::test(start_paused = true)]
async fn a_body_of_a_byte_a_second_is_cut() {
    let mut visitor = calls();
    visitor.says("POST /count HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n").await;
    visitor.stammers(&"x".repeat(32)).await;
    assert_eq!(status(&visitor.hears("\r\n\r\n").await), "408");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stops_coming_is_cut_when_the_grace_is_used_up() {
    let mut visitor = calls();
    visitor.says("POST /count HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\nxxx").await;
    let answer = visitor.hears("\r\n\r\n").await;
    assert_eq!(status(&answer), "408");
    assert!(answer.contains("connection: close"));
    // The three bytes earned nothing: the patience was still whole.
    assert_eq!(visitor.came.elapsed(), 30 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_slow_telephone_may_take_half_an_hour() {
    let mut visitor = calls();
    visitor.says("POST /count HTTP/1.1\r\nhost: a\r\ncontent-length: 1872000\r\n\r\n").await;
    for _ in 0..360 {
        visitor.says(&"x".repeat(5_200)).await;
        sleep(5 * SECOND).await;
    }
    assert!(visitor.hears("1872000").await.starts_with("HTTP/1.1 200"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_nobody_takes_is_given_up() {
    let mut visitor = visitor(Limits::default(), 1_000);
    visitor.says("GET /large HTTP/1.1\r\nhost: a\r\n\r\n").await;
    assert_eq!(visitor.left_after().await, 120 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_taken_slowly_is_not() {
    let mut visitor = visitor(Limits::default(), 1_000);
    visitor.says("GET /large HTTP/1.1\r\nhost: a\r\n\r\n").await;
    visitor.hears("\r\n\r\n").await;
    let mut chunk = vec![0; 16 << 10];
    for _ in 0..64 {
        sleep(60 * SECOND).await;
        visitor.line.read_exact(&mut chunk).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn no_line_lives_for_ever() {
    let mut visitor = calls();
    visitor.says("GET /endless HTTP/1.1\r\nhost: a\r\n\r\n").await;
    visitor.hears_all().await;
    assert_eq!(visitor.left_after().await, Duration::from_hours(3) + 20 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_running_request_is_finished_when_the_platform_stops() {
    let mut visitor = calls();
    visitor.says("GET /long HTTP/1.1\r\nhost: a\r\n\r\n").await;
    sleep(SECOND).await;
    visitor.close.send_replace(true);
    assert!(visitor.hears_all().await.ends_with("done"));
    assert_eq!(visitor.left_after().await, 15 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_resting_line_is_closed_at_once_when_the_platform_stops() {
    let mut visitor = calls();
    visitor.says(GET).await;
    visitor.hears("hello").await;
    visitor.close.send_replace(true);
    assert_eq!(visitor.hears_all().await, "");
    assert_eq!(visitor.left_after().await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_is_announced_too_large_is_refused_before_it_comes() {
    let limits = Limits { upload: Size(1_000), ..Limits::default() };
    let mut visitor = visitor(limits, 64 << 10);
    visitor.says("POST /ignore HTTP/1.1\r\nhost: a\r\ncontent-length: 1001\r\n\r\n").await;
    assert_eq!(status(&visitor.hears("\r\n\r\n").await), "413");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_grows_too_large_is_cut() {
    let limits = Limits { upload: Size(1_000), ..Limits::default() };
    let mut visitor = visitor(limits, 64 << 10);
    visitor.says("POST /count HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n").await;
    let chunk = format!("1f4\r\n{}\r\n", "x".repeat(500));
    visitor.says(&chunk).await;
    visitor.says(&chunk).await;
    visitor.says("1\r\nx\r\n").await;
    assert_eq!(status(&visitor.hears("\r\n\r\n").await), "413");
}

#[tokio::test(start_paused = true)]
async fn two_requests_in_one_breath_get_two_answers() {
    let mut visitor = calls();
    visitor.says(&GET.repeat(2)).await;
    visitor.hears("hello").await;
    visitor.hears("hello").await;
}

#[tokio::test(start_paused = true)]
async fn a_handler_knows_the_peer() {
    let mut visitor = calls();
    visitor.says("GET /peer HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
    assert!(visitor.hears_all().await.ends_with("true"));
}
