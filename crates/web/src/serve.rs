//! The front door: takes connections, and lets nobody hold one without using it.
//!
//! Every wait has an end. The head of a request has to arrive in time, and so has the first byte of
//! it; a body has to keep arriving, however slowly the line allows; an answer has to be taken; a
//! connection between two requests may only rest so long. Nobody holds more than their share of
//! connections, and when the platform stops, what runs is finished first.
//!
//! The door speaks HTTP/1.1 in the open: it stands behind a proxy, or on one machine.

mod answer;
mod body;
mod line;
mod pace;
mod peer;
mod places;
mod watch;

#[cfg(test)]
mod tests;

use std::{io, sync::Arc, time::Duration};

use axum::Router;
pub use config::Limits;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch::{Receiver, channel},
    task::JoinSet,
    time::{sleep, timeout},
};

pub use self::peer::Peer;
use self::places::Places;

/// How long to wait before the next connection is taken, when the system has none to give.
const BREATH: Duration = Duration::from_millis(200);

/// What all connections share.
struct House {
    router: Router,
    limits: Limits,
    places: Arc<Places>,
}

/// Serves the router until `shutdown` is done; then takes no more connections, lets running
/// requests finish for as long as the limits allow, and cuts what is left.
///
/// # Errors
///
/// Fails if the listener cannot say where it listens, which means that it is broken. What fails on
/// one connection, or for want of file handles, is no failure of the door.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    listener.local_addr()?;
    let places = Arc::new(Places::new(limits.connections, limits.connections_per_peer));
    let house = Arc::new(House { router, limits, places });
    let (close, closing) = channel(false);
    let mut lines = JoinSet::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        tokio::select! {
            biased;
            () = &mut shutdown => break,
            Some(_) = lines.join_next() => {}
            // While the house is full, newcomers wait outside, where the system keeps them.
            accepted = listener.accept(), if house.places.any_left() => match accepted {
                Ok((stream, address)) => admit(&mut lines, &house, &closing, stream, address.ip()),
                Err(error) => recover(&error).await,
            },
        }
    }
    drop(listener);
    drop(closing);
    close.send_replace(true);
    let finished = async { while lines.join_next().await.is_some() {} };
    if timeout(house.limits.drain, finished).await.is_err() {
        tracing::warn!(cut = lines.len(), "requests were cut short");
        lines.shutdown().await;
    }
    Ok(())
}

/// Attends to a connection, unless its peer has too many.
fn admit(
    lines: &mut JoinSet<()>,
    house: &Arc<House>,
    closing: &Receiver<bool>,
    stream: TcpStream,
    address: std::net::IpAddr,
) {
    let trusted = house.limits.trusts(address);
    let place = if trusted { Some(house.places.take()) } else { house.places.take_for(Peer::new(address)) };
    let Some(place) = place else { return };
    // Answers are written whole; waiting to fill a packet would only delay them.
    _ = stream.set_nodelay(true);
    let (house, closing) = (Arc::clone(house), closing.clone());
    lines.spawn(async move {
        line::attend(stream, address, house, closing).await;
        drop(place);
    });
}

/// Gives the system time to find what it lacks. A connection that broke before it was taken is
/// nobody's loss.
async fn recover(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        return;
    }
    tracing::warn!(%error, "no connection can be taken for now");
    sleep(BREATH).await;
}
