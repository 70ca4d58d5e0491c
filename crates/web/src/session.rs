//! Who asks: the cookie, the session behind it, and the token that every form carries.
//!
//! A reader without a cookie costs no look into the database, and no page sets a cookie that was
//! asked for by GET: sessions begin when a code was typed or an application was begun.

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    middleware::Next,
    response::Response,
};
use policy::Actor;

use crate::{Web, failure::Failure};

/// The browser's token, if it sent one that can be one.
#[derive(Clone, Debug)]
pub(crate) struct Token(pub(crate) String);

impl Token {
    /// What is kept of the token.
    pub(crate) fn hash(&self) -> String {
        app::session_hash(&self.0)
    }
}

const NAME: &str = "rostrum";
const SECURE_NAME: &str = "__Host-rostrum";
const CODE: &str = "rostrum-code";
const SECURE_CODE: &str = "__Host-rostrum-code";

/// Finds out who asks, and tells the handlers.
pub(crate) async fn recognise(State(web): State<Web>, mut request: Request, next: Next) -> Response {
    let token = token(request.headers(), web.settings.secure);
    let mut actor = Actor::anyone();
    if let Some(token) = token {
        match web.app.recognise(&token.0).await {
            Ok(known) => actor = known,
            Err(error) => {
                use axum::response::IntoResponse as _;
                return Failure::from(error).into_response();
            }
        }
        request.extensions_mut().insert(token);
    }
    request.extensions_mut().insert(actor);
    next.run(request).await
}

fn token(headers: &HeaderMap, secure: bool) -> Option<Token> {
    let wanted = if secure { SECURE_NAME } else { NAME };
    cookie(headers, wanted)
        .filter(|value| value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit()))
        .map(|value| Token(value.to_owned()))
}

fn cookie<'a>(headers: &'a HeaderMap, wanted: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value)
}

/// The code that the browser carries, veiled, until the applicant says that it is kept.
pub(crate) fn veiled_code(headers: &HeaderMap, secure: bool) -> Option<&str> {
    cookie(headers, if secure { SECURE_CODE } else { CODE })
}

/// The header that gives the browser a veiled code to carry; an empty one takes it away.
pub(crate) fn set_code_cookie(veiled: &str, secure: bool) -> HeaderValue {
    header_for(if secure { SECURE_CODE } else { CODE }, veiled, secure)
}

/// The hash of the token of a browser that must have one: it asked for a code before, or signed in.
pub(crate) struct Asked(pub(crate) String);

impl FromRequestParts<Web> for Asked {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Failure> {
        parts.extensions.get::<Token>().map(|token| Self(token.hash())).ok_or(Failure::Expired)
    }
}

impl OptionalFromRequestParts<Web> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Option<Self>, Self::Rejection> {
        Ok(parts.extensions.get::<Token>().map(|token| Self(token.hash())))
    }
}

/// The header that gives the browser a token; an empty one takes it away.
pub(crate) fn set_cookie(token: &str, secure: bool) -> HeaderValue {
    header_for(if secure { SECURE_NAME } else { NAME }, token, secure)
}

fn header_for(name: &str, value: &str, secure: bool) -> HeaderValue {
    let flag = if secure { "; Secure" } else { "" };
    let age = if value.is_empty() { "; Max-Age=0" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{flag}{age}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}
