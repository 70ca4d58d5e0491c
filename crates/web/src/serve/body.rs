//! The body of a request on its way in: counted, and timed.

use std::{
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll, ready},
};

use axum::{BoxError, body::Bytes};
use config::Limits;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

use super::{pace::Pace, watch::Watch};
use crate::refusal::Refusal;

/// The body of a request, which ends with an error if it stalls or grows too large.
///
/// A handler sees that error as it would see a broken line; the reason is left in the [`Fate`], so
/// that the answer is ours and the same whatever the handler makes of it.
pub(super) struct Paced {
    inner: Incoming,
    pace: Pace,
    alarm: Option<Pin<Box<Sleep>>>,
    left: u64,
    fate: Fate,
    watch: Arc<Watch>,
}

/// Why a body was cut, if it was.
#[derive(Clone, Default)]
pub(super) struct Fate(Arc<OnceLock<Refusal>>);

impl Fate {
    pub(super) fn sealed(&self) -> Option<Refusal> {
        self.0.get().copied()
    }
}

impl Paced {
    pub(super) fn new(inner: Incoming, limits: &Limits, fate: Fate, watch: Arc<Watch>) -> Self {
        let pace = Pace::new(limits.body_grace, limits.body_rate.0);
        Self { inner, pace, alarm: None, left: limits.upload.0, fate, watch }
    }

    fn cut(&self, refusal: Refusal) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let refusal = *self.fate.0.get_or_init(|| refusal);
        Poll::Ready(Some(Err(refusal.into())))
    }

    /// Notes how much came, and whether it is too much.
    fn count(&mut self, bytes: usize) -> bool {
        self.pace.received(bytes, Instant::now());
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        let too_much = bytes > self.left;
        self.left = self.left.saturating_sub(bytes);
        too_much
    }
}

impl Body for Paced {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(refusal) = self.fate.sealed() {
            return self.cut(refusal);
        }
        if let Poll::Ready(frame) = Pin::new(&mut self.inner).poll_frame(cx) {
            let bytes = frame.as_ref().and_then(|frame| frame.as_ref().ok()?.data_ref().map(Bytes::len));
            if self.count(bytes.unwrap_or(0)) {
                return self.cut(Refusal::TooLarge);
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let deadline = self.pace.wait(Instant::now());
        let alarm = self.alarm.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if alarm.deadline() != deadline {
            alarm.as_mut().reset(deadline);
        }
        ready!(alarm.as_mut().poll(cx));
        self.cut(Refusal::Stalled)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Paced {
    fn drop(&mut self) {
        if !self.inner.is_end_stream() {
            self.watch.left_unread();
        }
    }
}
