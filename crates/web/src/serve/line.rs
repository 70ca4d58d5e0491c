//! One connection, from its first byte to its last.

use std::{
    future::poll_fn,
    io,
    net::IpAddr,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf},
    sync::watch::Receiver,
    time::{Instant, sleep_until, timeout},
};

use super::{House, answer::Clerk, watch::Watch};

/// How long a connection that is given up is listened to, so that the answer arrives: a system that
/// is still being sent something would take the answer back.
const FAREWELL: Duration = Duration::from_secs(5);

/// Serves one connection until it ends, by itself or for one of the limits.
pub(super) async fn attend<S>(stream: S, address: IpAddr, house: Arc<House>, mut closing: Receiver<bool>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let limits = &house.limits;
    let now = Instant::now();
    let mut last_call = now + limits.connection_life;
    let drain = limits.drain;
    let watch = Arc::new(Watch::new(limits, Arc::clone(&house.places), now));
    let mut http = http1::Builder::new();
    // The watch sees to all waiting, the wait for a head included.
    http.header_read_timeout(None);
    http.max_headers(limits.headers).max_buf_size(limits.header_size.bytes().max(8 << 10));
    let watched = TokioIo::new(Watched { stream, watch: Arc::clone(&watch) });
    let clerk = Clerk::new(Arc::clone(&house), address, Arc::clone(&watch));
    let mut connection = http.serve_connection(watched, clerk);

    let mut closed = pin!(closing.wait_for(|closing| *closing));
    let mut alarm = pin!(sleep_until(watch.deadline().unwrap_or(last_call).min(last_call)));
    let mut asked = false;
    let ended = poll_fn(|cx| {
        loop {
            if let Poll::Ready(end) = connection.poll_without_shutdown(cx) {
                return Poll::Ready(Some(end));
            }
            let late = Instant::now() >= last_call;
            if asked && late {
                return Poll::Ready(None);
            }
            if !asked && (late || closed.as_mut().poll(cx).is_ready()) {
                // What is being answered is finished; then the connection ends by itself.
                Pin::new(&mut connection).graceful_shutdown();
                asked = true;
                last_call = Instant::now() + drain;
                continue;
            }
            // The alarm is only put forward. When it rings early, it is put back.
            let deadline = watch.deadline().map_or(last_call, |deadline| deadline.min(last_call));
            if deadline < alarm.deadline() {
                alarm.as_mut().reset(deadline);
            }
            ready!(alarm.as_mut().poll(cx));
            if watch.deadline().is_some_and(|deadline| deadline <= Instant::now()) {
                return Poll::Ready(None);
            }
            alarm.as_mut().reset(deadline);
        }
    });
    let Some(end) = ended.await else { return };
    let misread = end.is_err() && watch.is_in_head();
    let stream = connection.into_parts().io.into_inner().stream;
    say_farewell(stream, misread || watch.is_unread()).await;
}

/// Ends the connection, and listens for a while if the other end may still be sending.
async fn say_farewell(mut stream: impl AsyncRead + AsyncWrite + Unpin, sending: bool) {
    let farewell = async {
        stream.shutdown().await?;
        let mut waste = vec![0; if sending { 16 << 10 } else { 0 }];
        while sending && stream.read(&mut waste).await? > 0 {}
        io::Result::Ok(())
    };
    _ = timeout(FAREWELL, farewell).await;
}

/// A stream that tells the watch what goes over it.
struct Watched<S> {
    stream: S,
    watch: Arc<Watch>,
}

impl<S> Watched<S> {
    fn note<T>(&self, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        match written {
            Poll::Ready(_) => self.watch.flows(),
            Poll::Pending => self.watch.stuck(),
        }
        written
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.watch.heard();
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.note(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.note(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
