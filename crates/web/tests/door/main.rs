//! The front door, over real lines.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod gate;

use std::{io, net::SocketAddr, time::Duration};

use axum::{
    Router,
    body::Bytes,
    routing::{get, post},
};
use config::Size;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::{sleep, timeout},
};
use web::serve::{Limits, serve};

const GET: &str = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";
const MOMENT: Duration = Duration::from_millis(200);
/// Far longer than anything here takes: a test that waits so long has failed.
const TOO_LONG: Duration = Duration::from_secs(20);

/// A platform on a port of its own.
struct House {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<io::Result<()>>,
}

async fn house(limits: Limits) -> House {
    let router = Router::new()
        .route("/", get(async || "hello"))
        .route("/count", post(async |body: Bytes| body.len().to_string()))
        .route(
            "/long",
            get(async || {
                sleep(2 * MOMENT).await;
                "done"
            }),
        )
        .route("/endless", get(async || sleep(TOO_LONG).await));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(serve(listener, router, limits, async { _ = stopped.await }));
    House { address, stop, served }
}

impl House {
    async fn visit(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// A visitor who was served once and stays.
    async fn guest(&self) -> TcpStream {
        let mut guest = self.visit().await;
        assert!(ask(&mut guest, GET, "hello").await.ends_with("hello"));
        guest
    }

    /// The status that a whole request gets.
    async fn status(&self, request: &[u8]) -> String {
        let mut stream = self.visit().await;
        stream.write_all(request).await.unwrap();
        let mut heard = Vec::new();
        timeout(TOO_LONG, stream.read_to_end(&mut heard)).await.unwrap().unwrap();
        String::from_utf8(heard).unwrap().split(' ').nth(1).unwrap().to_owned()
    }
}

/// Asks, and listens until the answer ends like that, or the line does.
async fn ask(stream: &mut TcpStream, request: &str, ending: &str) -> String {
    let asking = async {
        let mut heard = Vec::new();
        if stream.write_all(request.as_bytes()).await.is_ok() {
            while !heard.ends_with(ending.as_bytes()) {
                let Ok(byte) = stream.read_u8().await else { break };
                heard.push(byte);
            }
        }
        String::from_utf8(heard).unwrap()
    };
    timeout(TOO_LONG, asking).await.unwrap()
}

/// Whether the other end closes the line.
async fn is_closed(stream: &mut TcpStream) -> bool {
    !matches!(timeout(TOO_LONG, stream.read(&mut [0; 100])).await, Err(_) | Ok(Ok(1..)))
}

#[tokio::test]
async fn who_says_nothing_is_not_waited_for() {
    let house = house(Limits { header_timeout: MOMENT, ..Limits::default() }).await;
    assert!(is_closed(&mut house.visit().await).await);
}

#[tokio::test]
async fn who_says_too_little_at_a_time_is_not_waited_for() {
    let house = house(Limits { header_timeout: MOMENT, ..Limits::default() }).await;
    let mut stream = house.visit().await;
    for letter in "GET / HTTP/1.1\r\nx: ".bytes().chain(std::iter::repeat_n(b'x', 500)) {
        // The line is cut long before all of it is said.
        if stream.write_all(&[letter]).await.is_err() {
            return;
        }
        sleep(MOMENT / 10).await;
    }
    panic!("the whole head was listened to");
}

#[tokio::test]
async fn a_body_that_stalls_is_answered_and_cut() {
    let house = house(Limits { body_grace: MOMENT, ..Limits::default() }).await;
    let request = b"POST /count HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\nx";
    assert_eq!(house.status(request).await, "408");
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let house = house(Limits { header_size: Size(16 << 10), ..Limits::default() }).await;
    let head = |headers: String| format!("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n");
    let many = |count: usize| head("x: 1\r\n".repeat(count));
    let long = |length: usize| head(format!("x: {}\r\n", "x".repeat(length)));
    assert_eq!(house.status(many(98).as_bytes()).await, "200");
    assert_eq!(house.status(many(99).as_bytes()).await, "431");
    assert_eq!(house.status(long(15_000).as_bytes()).await, "200");
    assert_eq!(house.status(long(17_000).as_bytes()).await, "431");
    assert_eq!(house.status(long(1_000_000).as_bytes()).await, "431");
}

#[tokio::test]
async fn who_sends_too_much_hears_so_even_while_still_sending() {
    let house = house(Limits { upload: Size(1 << 20), ..Limits::default() }).await;
    let mut request = b"POST /count HTTP/1.1\r\nhost: a\r\ncontent-length: 8388608\r\n\r\n".to_vec();
    request.resize(request.len() + (8 << 20), b'x');
    assert_eq!(house.status(&request).await, "413");
}

#[tokio::test]
async fn newcomers_wait_outside_while_the_house_is_full() {
    let house = house(Limits { connections: 2, ..Limits::default() }).await;
    let (first, _second) = (house.guest().await, house.guest().await);
    let mut third = house.visit().await;
    third.write_all(GET.as_bytes()).await.unwrap();
    assert!(timeout(MOMENT, third.read_u8()).await.is_err());
    drop(first);
    assert_eq!(timeout(TOO_LONG, third.read_u8()).await.unwrap().unwrap(), b'H');
}

#[tokio::test]
async fn nobody_holds_more_lines_than_their_share_but_a_proxy_that_is_trusted() {
    let share = Limits { connections_per_peer: 2, ..Limits::default() };
    let house_for_all = house(share.clone()).await;
    let (first, _second) = (house_for_all.guest().await, house_for_all.guest().await);
    assert!(is_closed(&mut house_for_all.visit().await).await);
    drop(first);
    // The place is free once the house has noticed.
    while !ask(&mut house_for_all.visit().await, GET, "hello").await.ends_with("hello") {}

    let house_behind_proxy = house(share.trusting_loopback()).await;
    let mut guests = Vec::new();
    for _ in 0..5 {
        guests.push(house_behind_proxy.guest().await);
    }
}

#[tokio::test]
async fn what_runs_is_finished_before_the_house_closes() {
    let house = house(Limits::default()).await;
    let (mut busy, mut resting) = (house.guest().await, house.guest().await);
    busy.write_all(b"GET /long HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    sleep(MOMENT / 4).await;
    house.stop.send(()).unwrap();
    assert!(is_closed(&mut resting).await);
    assert!(ask(&mut busy, "", "done").await.ends_with("done"));
    timeout(TOO_LONG, house.served).await.unwrap().unwrap().unwrap();
    assert!(TcpStream::connect(house.address).await.is_err());
}

#[tokio::test]
async fn the_house_closes_even_if_something_never_ends() {
    let house = house(Limits { drain: MOMENT, ..Limits::default() }).await;
    let mut busy = house.guest().await;
    busy.write_all(b"GET /endless HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    sleep(MOMENT / 4).await;
    house.stop.send(()).unwrap();
    timeout(TOO_LONG / 2, house.served).await.unwrap().unwrap().unwrap();
    assert!(is_closed(&mut busy).await);
}

#[tokio::test]
async fn two_ways_to_say_how_long_a_body_is_are_one_too_many() {
    let house = house(Limits::default()).await;
    for ambiguous in [
        "content-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        "transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "content-length: +5\r\n\r\nhello",
    ] {
        let request = format!("POST /count HTTP/1.1\r\nhost: a\r\n{ambiguous}");
        assert_eq!(house.status(request.as_bytes()).await, "400", "{ambiguous:?}");
    }
}
