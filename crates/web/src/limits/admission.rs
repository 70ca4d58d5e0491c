//! How much at once.
//!
//! A request whose body is small is read first and takes its turn then, so that a slow line holds
//! no turn; a large one comes in by a door of its own, and cannot crowd out the forms.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    body::{Body, HttpBody as _, to_bytes},
    extract::Request,
    response::{IntoResponse as _, Response},
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use crate::refusal::Refusal;

/// The turns that requests take.
#[derive(Clone, Debug)]
pub(crate) struct Admission(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    turns: Arc<Semaphore>,
    uploads: Arc<Semaphore>,
    waiting: AtomicUsize,
    most_waiting: usize,
    patience: Duration,
    small: usize,
    largest: usize,
}

impl Admission {
    pub(crate) fn new(limits: &config::Limits) -> Self {
        let semaphore = |permits: usize| Arc::new(Semaphore::new(permits.min(Semaphore::MAX_PERMITS)));
        Self(Arc::new(Inner {
            turns: semaphore(limits.requests_at_once),
            uploads: semaphore(limits.uploads_at_once),
            waiting: AtomicUsize::new(0),
            most_waiting: limits.requests_waiting,
            patience: limits.patience,
            small: limits.form.bytes(),
            largest: limits.upload.bytes(),
        }))
    }

    /// Waits for a turn, if not too many wait already.
    async fn turn(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        let inner = &self.0;
        if let Ok(turn) = Arc::clone(&inner.turns).try_acquire_owned() {
            return Ok(turn);
        }
        let _waiting = Waiting::begin(&inner.waiting, inner.most_waiting)?;
        let turn = timeout(inner.patience, Arc::clone(&inner.turns).acquire_owned()).await;
        turn.ok().and_then(Result::ok).ok_or(Refusal::Busy)
    }

    /// A turn for an upload: it lasts too long to wait for.
    fn upload(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.0.uploads).try_acquire_owned().map_err(|_| Refusal::Busy)
    }
}

/// One who waits, until dropped: also one who gives up while waiting.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn begin(count: &'a AtomicUsize, most: usize) -> Result<Self, Refusal> {
        let one = Self(count);
        if count.fetch_add(1, Ordering::Relaxed) < most { Ok(one) } else { Err(Refusal::Busy) }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Lets a request in when it is its turn, or asks it to come back.
pub(crate) async fn admit<F: Future<Output = Response>>(
    admission: &Admission,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    match take_turn(admission, request).await {
        // The turn ends with the head of the answer: whoever reads it slowly holds nobody up.
        Ok((request, _turn)) => next(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

async fn take_turn(
    admission: &Admission,
    request: Request,
) -> Result<(Request, OwnedSemaphorePermit), Refusal> {
    let (parts, body) = request.into_parts();
    let (small, largest) = (admission.0.small, admission.0.largest);
    let announced = body.size_hint().upper().map(|size| usize::try_from(size).unwrap_or(usize::MAX));
    if announced.is_some_and(|size| size > largest) {
        return Err(Refusal::TooLarge);
    }
    if announced.is_none_or(|size| size > small) {
        let turn = admission.upload()?;
        return Ok((Request::from_parts(parts, body), turn));
    }
    let body = if body.is_end_stream() {
        body
    } else {
        Body::from(to_bytes(body, small).await.map_err(|_| Refusal::Unreadable)?)
    };
    let turn = admission.turn().await?;
    Ok((Request::from_parts(parts, body), turn))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admission() -> Admission {
        let limits = config::Limits {
            requests_at_once: 1,
            requests_waiting: 1,
            uploads_at_once: 1,
            patience: Duration::from_secs(10),
            ..config::Limits::default()
        };
        Admission::new(&limits)
    }

    #[tokio::test(start_paused = true)]
    async fn so_many_have_their_turn_so_many_wait_and_the_next_is_asked_to_come_back() {
        let admission = admission();
        let first = admission.turn().await.unwrap();
        let waiting = tokio::spawn({
            let admission = admission.clone();
            async move { admission.turn().await.map(drop) }
        });
        tokio::task::yield_now().await;
        assert_eq!(admission.turn().await.map(drop), Err(Refusal::Busy));
        drop(first);
        assert_eq!(waiting.await.unwrap(), Ok(()));
        assert_eq!(admission.turn().await.map(drop), Ok(()));
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends() {
        let admission = admission();
        let _first = admission.turn().await.unwrap();
        assert_eq!(admission.turn().await.map(drop), Err(Refusal::Busy));
    }

    #[tokio::test(start_paused = true)]
    async fn one_who_gives_up_waiting_makes_room() {
        let admission = admission();
        let first = admission.turn().await.unwrap();
        for _ in 0..3 {
            assert!(timeout(Duration::from_secs(1), admission.turn()).await.is_err());
        }
        drop(first);
        assert!(admission.turn().await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn uploads_do_not_crowd_out_forms() {
        let admission = admission();
        let request = |size: usize| Request::new(Body::from(vec![0; size]));
        let (_, _upload) = take_turn(&admission, request(100_000)).await.unwrap();
        assert_eq!(take_turn(&admission, request(100_000)).await.map(drop), Err(Refusal::Busy));
        assert_eq!(take_turn(&admission, request(1_000)).await.map(drop), Ok(()));
    }
}
