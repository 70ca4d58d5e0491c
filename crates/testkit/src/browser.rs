//! A browser without scripts: it keeps its cookies, follows nothing by itself, and sends forms with
//! the token that the last page gave it. It stands before a router of a test, or before the real
//! program.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{Request, Response, header},
};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use tower::ServiceExt as _;

use crate::Form;

/// What a browser stands before.
#[derive(Clone)]
enum Door {
    Router(Router),
    /// The real program, at `http://host:port`.
    Address(String),
}

/// Somebody's browser.
#[derive(Clone)]
pub struct Browser {
    door: Door,
    cookies: BTreeMap<String, String>,
    token: Option<String>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    /// The address that was asked for.
    pub at: String,
    /// The status.
    pub status: u16,
    /// The headers, by name in lower case; a name that comes twice has its values in lines.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Page {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where the answer sends the browser; empty if nowhere.
    #[must_use]
    pub fn location(&self) -> &str {
        self.headers.get("location").map_or("", String::as_str)
    }

    /// The body without tags, its white space folded: what a reader reads.
    #[must_use]
    pub fn words(&self) -> String {
        let (mut words, mut in_tag) = (String::new(), false);
        for c in self.text().chars() {
            match c {
                '<' => in_tag = true,
                '>' => {
                    in_tag = false;
                    words.push(' ');
                }
                c if !in_tag => words.push(c),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        Self { door: Door::Router(router), cookies: BTreeMap::new(), token: None }
    }

    /// A browser before the real program, which answers at `http://host:port`.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self { door: Door::Address(address.to_owned()), cookies: BTreeMap::new(), token: None }
    }

    /// The same browser, cookies and all, before another router.
    #[must_use]
    pub fn before(&self, router: &Router) -> Self {
        Self { door: Door::Router(router.clone()), ..self.clone() }
    }

    /// Puts a cookie into the browser, as if a page had set it.
    pub fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Forgets the token of the last form, so that a test can send another.
    pub fn forget_token(&mut self) {
        self.token = None;
    }

    /// The value of a cookie that the browser keeps.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Sends a form as another site would have it sent: with headers that say so.
    pub async fn post_with(&mut self, path: &str, headers: &[(&str, &str)], fields: &[(&str, &str)]) -> Page {
        let token = self.token.iter().map(|token| ("form", token.as_str()));
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(token.chain(fields.iter().copied()))
            .finish();
        let kind = (header::CONTENT_TYPE.as_str(), "application/x-www-form-urlencoded");
        let request = headers
            .iter()
            .chain([&kind])
            .fold(Request::post(path), |request, (name, value)| request.header(*name, *value));
        self.send(request, Body::from(body)).await
    }

    /// Looks at an address.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Asks by any method, with headers of the asker's own and without a body.
    pub async fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)]) -> Page {
        let request = Request::builder().method(method).uri(path);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request, Body::empty()).await
    }

    /// Sends a body by any method, with headers of the sender's own.
    pub async fn send_body(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Page {
        let request = Request::builder().method(method).uri(path);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request, body.into()).await
    }

    /// Looks at an address, and at where it sends the browser, until there is a page.
    pub async fn follow(&mut self, path: &str) -> Page {
        let mut page = self.get(path).await;
        for _ in 0..5 {
            if page.location().is_empty() {
                break;
            }
            let next = page.location().to_owned();
            page = self.get(&next).await;
        }
        page
    }

    /// Sends a form as it was filled in, by its first button, and looks at where that leads.
    pub async fn send_form(&mut self, form: Form) -> Page {
        self.submit(form, None).await
    }

    /// Presses the button with those words, and looks at where that leads.
    pub async fn press(&mut self, form: Form, button: &str) -> Page {
        self.submit(form, Some(button)).await
    }

    async fn submit(&mut self, form: Form, button: Option<&str>) -> Page {
        let sent = form.sent(button);
        let encoded = form_urlencoded::Serializer::new(String::new()).extend_pairs(&sent).finish();
        if !form.posts {
            return self.follow(&format!("{}?{encoded}", form.action)).await;
        }
        let answer = if form.in_parts {
            let fields: Vec<_> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let files: Vec<_> = form.files.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), &c[..])).collect();
            self.send_in_parts(&form.action, &fields, &files).await
        } else {
            let kind = "application/x-www-form-urlencoded";
            let request = Request::post(&form.action).header(header::CONTENT_TYPE, kind);
            self.send(request.header("sec-fetch-site", "same-origin"), Body::from(encoded)).await
        };
        if answer.status == 303 { self.follow(answer.location()).await } else { answer }
    }

    /// Sends a form, with the token that the last page with a form had.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = {
            let token = self.token.as_deref().map(|token| ("form", token));
            let fields = token.iter().chain(fields);
            form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
        };
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Sends a form with files: field, name and content of each.
    pub async fn upload(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Page {
        let token = self.token.clone();
        let token = token.iter().map(|token| ("form", token.as_str()));
        let fields: Vec<_> = token.chain(fields.iter().copied()).collect();
        self.send_in_parts(path, &fields, files).await
    }

    async fn send_in_parts(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Page {
        const EDGE: &str = "edge-of-a-part";
        let mut body = Vec::new();
        for (name, value) in fields {
            let part =
                format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        for (name, file, bytes) in files {
            let head = format!(
                "--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
                 content-type: application/octet-stream\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend_from_slice(bytes);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{EDGE}--\r\n").into_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), Body::from(body)).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let host = match &self.door {
            Door::Router(_) => "127.0.0.1:8080",
            Door::Address(address) => address.trim_start_matches("http://"),
        };
        let request = request.header(header::HOST, host);
        let request =
            if cookies.is_empty() { request } else { request.header(header::COOKIE, cookies.join("; ")) };
        let request = request.body(body).unwrap();
        let at = request.uri().to_string();
        let (parts, body) = self.door.ask(request).await.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let mut headers = BTreeMap::<String, String>::new();
        for (name, value) in &parts.headers {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            headers
                .entry(name.to_string())
                .and_modify(|all| *all = format!("{all}\n{value}"))
                .or_insert(value);
        }
        for cookie in headers.get("set-cookie").map_or("", String::as_str).lines() {
            let (pair, _) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let page = Page { at, status: parts.status.as_u16(), headers, bytes };
        if let Some(token) = form_token(&page.text()) {
            self.token = Some(token);
        }
        page
    }
}

impl Door {
    async fn ask(&self, mut request: Request<Body>) -> Response<Body> {
        match self {
            Self::Router(router) => router.clone().oneshot(request).await.unwrap(),
            Self::Address(address) => {
                *request.uri_mut() = format!("{address}{}", request.uri()).parse().unwrap();
                let client = Client::builder(TokioExecutor::new()).build_http();
                client.request(request).await.unwrap().map(Body::new)
            }
        }
    }
}

/// The token in a page's forms, `<input … name="form" value="…">`.
fn form_token(page: &str) -> Option<String> {
    let tag = page
        .split("<input")
        .skip(1)
        .find(|tag| tag.split('>').next().is_some_and(|attributes| attributes.contains("name=\"form\"")))?;
    let (_, rest) = tag.split('>').next()?.split_once("value=\"")?;
    Some(rest.split('"').next()?.to_owned())
}
