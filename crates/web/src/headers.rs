//! What every answer tells the browser, and which hosts the platform answers for.

use std::sync::Arc;

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use config::Origin;

use crate::refusal::Refusal;

/// What a page may load and do: our own style, pictures and scripts, and forms that come back to us.
/// Nothing may frame it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What every answer has, whatever its handler says.
const ALWAYS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // With `no-referrer`, browsers send our own forms with the origin `null`.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), \
         encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(self), \
         usb=(), xr-spatial-tracking=()",
    ),
];

/// What an answer has unless its handler says otherwise: an upload is shut in further than a page,
/// a public page may be kept, and open data may be used anywhere.
const UNLESS_SET: [(HeaderName, &str); 3] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// A year, and no name below ours either.
const ALWAYS_HTTPS: HeaderValue = HeaderValue::from_static("max-age=31536000; includeSubDomains");

/// The addresses by which the platform is known.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    /// The public addresses.
    pub(crate) origins: Arc<[Origin]>,
    /// Whether the names of this machine are ours too.
    pub(crate) loopback: bool,
}

impl Names {
    fn has(&self, host: &str) -> bool {
        self.origins.iter().any(|origin| origin.is_named(host)) || (self.loopback && is_loopback(host))
    }

    /// The public address that the request came for is one of HTTPS.
    fn is_https(&self, host: Option<&str>) -> bool {
        host.is_some_and(|host| self.origins.iter().any(|origin| origin.is_https() && origin.is_named(host)))
    }
}

fn is_loopback(host: &str) -> bool {
    let name =
        host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(name, _)| name);
    ["localhost", "127.0.0.1", "[::1]"].contains(&name)
}

/// Puts the headers to the answer, and turns away what is for another host: a page that is reached
/// by a stranger's name would put that name into links and cookies.
pub(crate) async fn protect<F: Future<Output = Response>>(
    names: &Names,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let host = host_of(&request).map(str::to_owned);
    let mut response = match &host {
        Some(host) if names.has(host) => next(request).await,
        Some(_) => Refusal::WrongHost.into_response(),
        None => Refusal::NoHost.into_response(),
    };
    let headers = response.headers_mut();
    headers.reserve(ALWAYS.len() + UNLESS_SET.len());
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in UNLESS_SET {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if names.is_https(host.as_deref()) {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, ALWAYS_HTTPS);
    }
    response
}

/// The one host that the request names. Two that differ are none: the proxy may have read the other.
fn host_of(request: &Request) -> Option<&str> {
    let named = only_host(request.headers())?;
    match request.uri().authority() {
        Some(authority) if authority.as_str() != named => None,
        _ => Some(named),
    }
}

fn only_host(headers: &HeaderMap) -> Option<&str> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    hosts.next().is_none().then_some(host)
}
