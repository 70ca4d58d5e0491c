//! The line to a provider: one request, one small answer, in time, and nobody else is asked.

use std::{net::IpAddr, sync::Arc, time::Duration};

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::{
    Method, Request, StatusCode,
    body::Bytes,
    client::conn::http1,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST},
};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};
use url::{Host, Url};

/// How long one request may take, from the look-up of the name to the last byte.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most bytes of an answer.
const MOST: usize = 256 << 10;

/// A way to ask a provider.
pub(crate) struct Line {
    tls: TlsConnector,
    /// Whether the provider is on this machine, where the line may be open.
    in_the_open: bool,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LineError {
    /// It is an address that is not to be asked.
    #[error("an address that is not to be asked")]
    Address,
    /// Nobody answered, or nobody who can be trusted.
    #[error("no connection")]
    NoConnection,
    /// It took too long.
    #[error("no answer in time")]
    TooSlow,
    /// There was too much of it, or it broke off.
    #[error("an answer that is too large or broken")]
    Broken,
    /// The answer is of another kind. Where it leads elsewhere, nobody follows.
    #[error("an answer with status {0}")]
    Status(u16),
    /// The answer is no JSON.
    #[error("an answer that is no JSON")]
    NotJson,
}

/// What is asked.
pub(crate) struct Question<'a> {
    pub(crate) url: &'a Url,
    /// What stands in the header `Authorization`.
    pub(crate) authorization: Option<String>,
    /// The form that is posted; none to look.
    pub(crate) form: Option<String>,
}

impl Line {
    /// A line for a provider at that address.
    ///
    /// # Errors
    ///
    /// Fails if nobody could be trusted on it: it is not HTTPS, and not this machine.
    pub(crate) fn to(issuer: &Url) -> Result<Self, LineError> {
        let in_the_open = issuer.scheme() == "http" && is_this_machine(issuer);
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let line = Self { tls: trusting(roots)?, in_the_open };
        if line.may_ask(issuer) { Ok(line) } else { Err(LineError::Address) }
    }

    /// Whether that address may be asked, and browsers be sent there.
    pub(crate) fn may_ask(&self, url: &Url) -> bool {
        let clean = url.username().is_empty() && url.password().is_none() && url.has_host();
        clean
            && (url.scheme() == "https"
                || (self.in_the_open && url.scheme() == "http" && is_this_machine(url)))
    }

    /// Asks, and takes an answer of status 200 in JSON.
    pub(crate) async fn ask(&self, question: Question<'_>) -> Result<Value, LineError> {
        timeout(PATIENCE, self.converse(question)).await.map_err(|_| LineError::TooSlow)?
    }

    async fn converse(&self, question: Question<'_>) -> Result<Value, LineError> {
        let url = question.url;
        if !self.may_ask(url) {
            return Err(LineError::Address);
        }
        let (host, name) = host_of(url)?;
        let port = url.port_or_known_default().ok_or(LineError::Address)?;
        let stream = TcpStream::connect((host.as_str(), port)).await.map_err(|_| LineError::NoConnection)?;
        let request = request(question)?;
        if url.scheme() == "http" {
            return answer(stream, request).await;
        }
        let stream = self.tls.connect(name, stream).await.map_err(|_| LineError::NoConnection)?;
        answer(stream, request).await
    }
}

/// TLS that believes whoever these roots vouch for.
fn trusting(roots: RootCertStore) -> Result<TlsConnector, LineError> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| LineError::Address)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// The host as the system looks it up, and as it stands in a certificate.
fn host_of(url: &Url) -> Result<(String, ServerName<'static>), LineError> {
    let host = match url.host().ok_or(LineError::Address)? {
        Host::Domain(name) => name.to_owned(),
        Host::Ipv4(address) => address.to_string(),
        Host::Ipv6(address) => address.to_string(),
    };
    let name = ServerName::try_from(host.clone()).map_err(|_| LineError::Address)?;
    Ok((host, name))
}

fn request(question: Question<'_>) -> Result<Request<Full<Bytes>>, LineError> {
    let Question { url, authorization, form } = question;
    let authority = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let method = if form.is_some() { Method::POST } else { Method::GET };
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(HOST, authority)
        .header(ACCEPT, "application/json");
    if let Some(authorization) = authorization {
        request = request.header(AUTHORIZATION, authorization);
    }
    if form.is_some() {
        request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    request.body(Full::from(form.unwrap_or_default())).map_err(|_| LineError::Address)
}

async fn answer(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
) -> Result<Value, LineError> {
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|_| LineError::NoConnection)?;
    // The connection is worked on beside the question, and goes with it.
    let asking = async {
        let response = sender.send_request(request).await.map_err(|_| LineError::Broken)?;
        let status = response.status();
        if status != StatusCode::OK {
            return Err(LineError::Status(status.as_u16()));
        }
        let body = Limited::new(response.into_body(), MOST).collect().await.map_err(|_| LineError::Broken)?;
        serde_json::from_slice(&body.to_bytes()).map_err(|_| LineError::NotJson)
    };
    let (mut asking, mut connection) = (std::pin::pin!(asking), std::pin::pin!(connection));
    tokio::select! {
        answer = &mut asking => answer,
        // What came before the line went is still read.
        _ = &mut connection => asking.await,
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::from(address).is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpListener,
    };
    use tokio_rustls::{
        TlsAcceptor,
        rustls::{
            ServerConfig,
            pki_types::{CertificateDer, PrivateKeyDer},
        },
    };

    use super::*;

    fn may_ask(issuer: &str, address: &str) -> bool {
        Line::to(&issuer.parse().unwrap()).unwrap().may_ask(&address.parse().unwrap())
    }

    #[test]
    fn a_provider_is_asked_over_a_safe_line_or_on_this_machine() {
        for issuer in
            ["https://id.example.org/realm", "http://localhost:3000", "http://127.0.0.1", "http://[::1]"]
        {
            assert!(Line::to(&issuer.parse().unwrap()).is_ok(), "{issuer}");
        }
        for issuer in
            ["http://id.example.org", "ftp://localhost", "https://me:secret@id.example.org", "data:x"]
        {
            assert!(Line::to(&issuer.parse().unwrap()).is_err(), "{issuer}");
        }
    }

    #[test]
    fn a_provider_elsewhere_leads_nobody_to_this_machine_in_the_open() {
        assert!(may_ask("https://id.example.org", "https://keys.example.net/jwks"));
        for address in
            ["http://127.0.0.1/", "http://id.example.org/", "javascript:alert(1)", "file:///etc/passwd"]
        {
            assert!(!may_ask("https://id.example.org", address), "{address}");
        }
        assert!(!may_ask("http://localhost:3000", "http://id.example.org/"));
    }

    /// Made for these tests with `openssl req -x509`, for `localhost`, good for a hundred years.
    const CERTIFICATE: &[u8] = include_bytes!("../tests/localhost.der");
    const KEY: &[u8] = include_bytes!("../tests/localhost.key.der");

    /// Answers one question over TLS, as `localhost`; gives the address.
    async fn answer_once() -> Url {
        let certificate = CertificateDer::from(CERTIFICATE);
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], PrivateKeyDer::Pkcs8(KEY.into()))
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = TlsAcceptor::from(Arc::new(config)).accept(stream).await else { return };
            let mut head = [0; 1024];
            _ = stream.read(&mut head).await;
            _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
        });
        format!("https://localhost:{port}/").parse().unwrap()
    }

    async fn asked(line: &Line, url: &Url) -> Result<Value, LineError> {
        line.ask(Question { url, authorization: None, form: None }).await
    }

    #[tokio::test]
    async fn whoever_shows_a_certificate_that_nobody_vouches_for_is_not_asked() {
        let url = answer_once().await;
        assert_eq!(asked(&Line::to(&url).unwrap(), &url).await, Err(LineError::NoConnection));
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(CERTIFICATE)).unwrap();
        let line = Line { tls: trusting(roots).unwrap(), in_the_open: false };
        assert_eq!(asked(&line, &answer_once().await).await, Ok(serde_json::json!({})));
    }
}
