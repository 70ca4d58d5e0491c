//! What a form sent: its fields as they were typed, and its files.
//!
//! Reading fails only for a request that no form of ours sends, and for one that does not carry the
//! token of the page it came from. What was typed is understood later, by the use case.

use std::sync::Arc;

use app::applications::Spool;
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request},
    http::{HeaderMap, header},
};

use policy::Actor;

use crate::{
    Web,
    failure::Failure,
    kept::{self, Instead, is_surely_ours},
    session::Token,
};

/// A file as it was sent.
#[derive(Clone, Debug)]
pub(crate) struct SentFile {
    /// The field.
    pub(crate) field: String,
    /// The name that the browser gave.
    pub(crate) name: String,
    /// The content, out of memory if it is large.
    pub(crate) content: Arc<Spool>,
}

impl SentFile {
    /// All of the content, of a file that may stay in memory; nothing of one that is larger.
    pub(crate) fn small(&self, largest: usize) -> Result<Option<Vec<u8>>, Failure> {
        if self.content.bytes() > largest {
            return Ok(None);
        }
        self.content.read().map(Some).map_err(|_| Failure::Broken)
    }
}

/// The fields of a form, in the order in which they were sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Posted {
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) files: Vec<SentFile>,
}

impl Posted {
    /// The first value of a field; empty if it was not sent.
    pub(crate) fn get(&self, field: &str) -> &str {
        self.fields.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }

    /// All values of a field.
    pub(crate) fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// Whether a field was sent at all, such as a ticked box or a pressed button.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == field)
    }
}

/// The most fields of a form.
const FIELDS: usize = 2_000;

impl FromRequest<Web> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Failure> {
        Coming::from_request(request, web).await?.read(async |_| {}).await
    }
}

/// A form that is still to be read: for those who do something with its words before its files come.
pub(crate) struct Coming {
    web: Web,
    request: Request,
    /// The session's token, which the form must show to know.
    session: Option<String>,
}

impl FromRequest<Web> for Coming {
    type Rejection = Failure;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Failure> {
        if !is_of_this_site(request.headers()) {
            return Err(Failure::Expired);
        }
        // Whose session is over asks as anyone, whatever the browser still holds.
        let known = request.extensions().get::<Actor>().is_some_and(|actor| *actor != Actor::anyone());
        let session = request.extensions().get::<Token>().filter(|_| known).map(Token::hash);
        Ok(Self { web: web.clone(), request, session })
    }
}

impl Coming {
    /// A form that somebody sent who has no session.
    pub(crate) fn of_nobody(web: &Web, request: Request) -> Self {
        Self { web: web.clone(), request, session: None }
    }

    /// What was typed, as far as it can be read; of files only what came before the first.
    pub(crate) async fn typed(self) -> Vec<(String, String)> {
        let mut before = None;
        let read = self.read(|words| {
            before = Some(words);
            async {}
        });
        let read = read.await;
        read.ok().or(before).map(|posted| posted.fields).unwrap_or_default()
    }

    /// Reads the form. When its first file comes, `words` is given what came before it.
    pub(crate) async fn read<F: Future<Output = ()>>(
        self,
        words: impl FnOnce(Posted) -> F,
    ) -> Result<Posted, Failure> {
        let Self { web, request, session } = self;
        let instead = request.extensions().get::<Instead>().cloned();
        let instead = instead.filter(|_| is_surely_ours(request.headers()));
        let address = request.uri().path().to_owned();
        let multipart = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|kind| kind.starts_with("multipart/form-data"));
        // Whoever has a session must show that the form came from one of its pages. Without one
        // there is nothing that another site could misuse.
        let is_ours = |posted: &Posted| {
            session.as_ref().is_none_or(|hash| web.app.key().made(posted.get("form"), "form", hash))
        };
        let posted = if multipart {
            let words = async |posted: &Posted| {
                if is_ours(posted) {
                    words(posted.clone()).await;
                }
            };
            parts(request, &web, words).await?
        } else {
            pairs(request, &web).await?
        };
        if is_ours(&posted) {
            return Ok(posted);
        }
        let token = session.map(|hash| web.app.key().token("form", &hash));
        let page = kept::page(&address, &posted.fields, token.as_deref());
        if let (Some(instead), Some(page)) = (instead, page) {
            instead.put(page);
        }
        Err(Failure::Expired)
    }
}

async fn pairs(request: Request, web: &Web) -> Result<Posted, Failure> {
    let bytes = Bytes::from_request(request, web).await.map_err(|error| too_large(error.status()))?;
    let fields: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
    if fields.len() > FIELDS {
        return Err(Failure::TooLarge);
    }
    Ok(Posted { fields, files: Vec::new() })
}

async fn parts(request: Request, web: &Web, words: impl AsyncFnOnce(&Posted)) -> Result<Posted, Failure> {
    let mut parts = Multipart::from_request(request, web).await.map_err(|_| Failure::Malformed)?;
    let mut posted = Posted::default();
    let (mut words, mut room) = (Some(words), TYPED);
    while let Some(part) = parts.next_field().await.map_err(|error| too_large(error.status()))? {
        if posted.fields.len() + posted.files.len() >= FIELDS {
            return Err(Failure::TooLarge);
        }
        let field = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        if file.as_ref().is_some_and(|name| !name.is_empty())
            && let Some(words) = words.take()
        {
            words(&posted).await;
        }
        let Some(name) = file else {
            let text = typed(part, &mut room).await?;
            posted.fields.push((field, text));
            continue;
        };
        let content = read(part, web).await?;
        if !name.is_empty() || content.bytes() > 0 {
            posted.files.push(SentFile { field, name, content: content.into() });
        }
    }
    Ok(posted)
}

/// Reads what was typed into a field, as long as there is room for it.
async fn typed(mut part: axum::extract::multipart::Field<'_>, room: &mut usize) -> Result<String, Failure> {
    let mut text = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| too_large(error.status()))? {
        *room = room.checked_sub(chunk.len()).ok_or(Failure::TooLarge)?;
        text.extend_from_slice(&chunk);
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The most bytes of all that is typed into a form with files.
const TYPED: usize = 1024 * 1024;

/// Reads a file, and of one that is too large no more than shows that it is: the rest is let go, so
/// that what was typed beside it is not lost. What is large does not stay in memory while it comes.
async fn read(mut part: axum::extract::multipart::Field<'_>, web: &Web) -> Result<Spool, Failure> {
    let mut content = web.app.arrival();
    let mut piece = Vec::new();
    let mut largest = web.app.largest_file();
    while let Some(chunk) = part.chunk().await.map_err(|error| too_large(error.status()))? {
        let came = content.bytes() + piece.len();
        if came + chunk.len() > largest {
            let head: Vec<u8> =
                content.head().iter().chain(&piece).chain(&chunk).take(HEAD).copied().collect();
            largest = web.app.largest_of(&head);
        }
        let room = (largest + 1).saturating_sub(came);
        piece.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if piece.len() >= PIECE {
            content = web.app.arriving(content, std::mem::take(&mut piece)).await?;
        }
    }
    Ok(web.app.arriving(content, piece).await?)
}

/// As many bytes of a file as tell its kind.
const HEAD: usize = 64;
/// As many bytes are put aside at once.
const PIECE: usize = 256 * 1024;

fn too_large(status: axum::http::StatusCode) -> Failure {
    if status == axum::http::StatusCode::PAYLOAD_TOO_LARGE { Failure::TooLarge } else { Failure::Malformed }
}

/// Whether the browser says that the form is one of ours. A browser too old to say is believed: the
/// form's token is asked all the same.
pub(crate) fn is_of_this_site(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, authority)| authority == host)
        }
        (None, _, _) => true,
    }
}
