//! A bare server: it gives the same bytes to whoever asks, and does nothing else.

use std::{convert::Infallible, io, net::TcpListener, thread};

use anyhow::Result;
use axum::body::{Body, Bytes};
use hyper::{
    Response,
    body::Incoming,
    http::{HeaderValue, response::Parts},
    service::service_fn,
};
use hyper_util::rt::TokioIo;

use crate::line::Answer;

/// Starts a server that answers as `like` was answered, on threads of its own, and says where.
pub(crate) fn start(like: &Answer) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let host = listener.local_addr()?.to_string();
    listener.set_nonblocking(true)?;
    let mut response = Response::new(());
    for line in like.head.lines() {
        if let Some((name, value)) = line.split_once(':')
            && !["content-length", "date"].contains(&name)
        {
            let name = hyper::http::HeaderName::from_bytes(name.as_bytes())?;
            response.headers_mut().append(name, HeaderValue::from_str(value.trim())?);
        }
    }
    let (head, ()) = response.into_parts();
    let body = Bytes::from(like.body.clone());
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(serve(listener, head, body))
    });
    Ok(host)
}

async fn serve(listener: TcpListener, head: Parts, body: Bytes) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (head, body) = (head.clone(), body.clone());
        tokio::spawn(async move {
            let service = service_fn(move |_: hyper::Request<Incoming>| {
                let response = Response::from_parts(head.clone(), Body::from(body.clone()));
                async { Ok::<_, Infallible>(response) }
            });
            let http = hyper::server::conn::http1::Builder::new();
            http.serve_connection(TokioIo::new(stream), service).await
        });
    }
}
