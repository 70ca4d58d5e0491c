//! From a request on a connection to the router's answer.

use std::{
    convert::Infallible,
    net::IpAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{
    body::{Body, Bytes},
    http::{Request, Response},
    response::IntoResponse as _,
};
use hyper::body::{Body as _, Frame, Incoming, SizeHint};
use tower::Service as _;

use super::{
    House,
    body::{Fate, Paced},
    peer::Peer,
    watch::Watch,
};
use crate::refusal::Refusal;

/// The one who answers on a connection.
#[derive(Clone)]
pub(super) struct Clerk {
    house: Arc<House>,
    address: IpAddr,
    watch: Arc<Watch>,
}

impl Clerk {
    pub(super) fn new(house: Arc<House>, address: IpAddr, watch: Arc<Watch>) -> Self {
        Self { house, address, watch }
    }

    fn prepare(&self, request: Request<Incoming>, fate: Fate) -> Request<Body> {
        let (mut parts, incoming) = request.into_parts();
        let limits = &self.house.limits;
        let peer = Peer::behind(self.address, &mut parts.headers, limits);
        parts.extensions.insert(peer);
        let body = if incoming.is_end_stream() {
            Body::empty()
        } else {
            Body::new(Paced::new(incoming, limits, fate, Arc::clone(&self.watch)))
        };
        Request::from_parts(parts, body)
    }
}

impl hyper::service::Service<Request<Incoming>> for Clerk {
    type Response = Response<Answer>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        self.watch.began();
        let watch = Arc::clone(&self.watch);
        let announced = request.body().size_hint().lower();
        let (fate, mut router) = (Fate::default(), self.house.router.clone());
        let request = self.prepare(request, fate.clone());
        let too_large = announced > self.house.limits.upload.0;
        Box::pin(async move {
            let response = if too_large {
                drop(request);
                Refusal::TooLarge.into_response()
            } else {
                let Ok(response) = router.call(request).await;
                fate.sealed().map_or(response, Refusal::into_response)
            };
            Ok(response.map(|body| Answer { body, watch }))
        })
    }
}

/// The body of an answer on its way out; when it ends, the connection rests.
pub(super) struct Answer {
    body: Body,
    watch: Arc<Watch>,
}

impl hyper::body::Body for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.watch.ended();
    }
}
