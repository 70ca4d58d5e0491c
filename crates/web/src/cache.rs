//! Public pages, kept as they were answered until something changes.
//!
//! A page is kept for at most a second, and not beyond the next change to the data, and only for
//! readers without a cookie; so nobody is served what was meant for another, and what is withdrawn
//! is gone at once.

use std::{
    collections::HashMap,
    io::Write as _,
    sync::{PoisonError, RwLock},
};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use jiff::{SignedDuration, Timestamp};
use policy::Actor;

use crate::Web;

/// The pages that are kept.
#[derive(Debug, Default)]
pub(crate) struct Cache(RwLock<HashMap<String, Kept>>);

#[derive(Clone, Debug)]
struct Kept {
    changes: u64,
    until: Timestamp,
    headers: HeaderMap,
    plain: Bytes,
    packed: Option<Bytes>,
}

/// How long a page is kept when nothing changes: pages say whether a call is open.
const KEPT_FOR: SignedDuration = SignedDuration::from_secs(1);
/// The most pages that are kept at once.
const PAGES: usize = 2_000;
/// The largest page that is kept.
const LARGEST: usize = 4 << 20;

/// Answers what is kept before anything else is done for the request, if it comes from a reader
/// without a cookie.
pub(crate) async fn front(State(web): State<Web>, request: Request, next: Next) -> Response {
    let plain = request.method() == Method::GET
        && request.uri().query().is_none()
        && !request.headers().contains_key(header::COOKIE);
    let kept =
        if plain { web.cache.find(request.uri().path(), web.app.changes(), web.app.now()) } else { None };
    match kept {
        Some(kept) => {
            kept.answer(accepts_gzip(request.headers()), request.headers().get(header::IF_NONE_MATCH))
        }
        None => next.run(request).await,
    }
}

/// Answers from what is kept, or keeps what is answered.
pub(crate) async fn keep(State(web): State<Web>, request: Request, next: Next) -> Response {
    let anyone = request.extensions().get::<Actor>().is_none_or(|actor| *actor == Actor::anyone());
    let packs = accepts_gzip(request.headers());
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    if !anyone || request.uri().query().is_some() {
        return pack_answer(request, next).await;
    }
    let (changes, now) = (web.app.changes(), web.app.now());
    let address = request.uri().path().to_owned();
    let kept = web.cache.find(&address, changes, now);
    let kept = match kept {
        Some(kept) => kept,
        None => match read(next.run(request).await, changes, now).await {
            Ok(kept) => {
                web.cache.put(address, kept.clone());
                kept
            }
            Err(response) => return response,
        },
    };
    kept.answer(packs, asked.as_ref())
}

/// Makes an answer small that is for one reader and not kept. Lines are slow where it matters most.
///
/// No page of ours shows what an address says beside a secret, so the length of an answer tells
/// nobody anything.
pub(crate) async fn pack_answer(request: Request, next: Next) -> Response {
    let packs = accepts_gzip(request.headers());
    let response = next.run(request).await;
    if !packs || response.headers().contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = axum::body::to_bytes(body, usize::MAX).await else {
        return crate::failure::Failure::Broken.into_response();
    };
    let Some(packed) = pack(&plain, &parts.headers) else {
        return Response::from_parts(parts, Body::from(plain));
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    Response::from_parts(parts, Body::from(packed))
}

impl Cache {
    fn find(&self, address: &str, changes: u64, now: Timestamp) -> Option<Kept> {
        let pages = self.0.read().unwrap_or_else(PoisonError::into_inner);
        pages.get(address).filter(|kept| kept.changes == changes && now < kept.until).cloned()
    }

    fn put(&self, address: String, kept: Kept) {
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= PAGES {
            pages.clear();
        }
        pages.insert(address, kept);
    }
}

/// Reads a good answer whole; any other goes through as it is.
async fn read(response: Response, changes: u64, now: Timestamp) -> Result<Kept, Response> {
    if response.status() != StatusCode::OK || response.headers().contains_key(header::SET_COOKIE) {
        return Err(response);
    }
    let (parts, body) = response.into_parts();
    let Ok(plain) = axum::body::to_bytes(body, LARGEST).await else {
        return Err(crate::failure::Failure::Broken.into_response());
    };
    let mut headers = parts.headers;
    headers.remove(header::CONTENT_LENGTH);
    let tag = format!("\"{}\"", &app::content_hash(&plain)[..24]);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("public, no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie"));
    let packed = pack(&plain, &headers);
    Ok(Kept { changes, until: now + KEPT_FOR, headers, plain, packed })
}

/// A text, made small; a file that is packed already is left alone.
fn pack(plain: &Bytes, headers: &HeaderMap) -> Option<Bytes> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let text = ["text/", "application/json", "application/atom"].iter().any(|text| kind.starts_with(text));
    if !text || plain.len() < 600 {
        return None;
    }
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    packer.write_all(plain).ok()?;
    packer.finish().ok().map(Bytes::from)
}

impl Kept {
    fn answer(self, packs: bool, asked: Option<&HeaderValue>) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers;
        if asked.is_some() && asked == response.headers().get(header::ETAG) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        match self.packed.filter(|_| packs) {
            Some(packed) => {
                response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                *response.body_mut() = Body::from(packed);
            }
            None => *response.body_mut() = Body::from(self.plain),
        }
        response
    }
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| coding.trim().split(';').next().is_some_and(|name| name.eq_ignore_ascii_case("gzip")))
}
