//! Files in parts, by the tus protocol (<https://tus.io/protocols/resumable-upload>, version 1.0.0 with
//! the extensions creation, termination and expiration).
//!
//! Another site can send none of these requests: browsers ask first for what has such headers and
//! methods, and are told nothing. Beginning wants the token of the form as well.

use std::{future::poll_fn, pin::Pin};

use app::{
    App,
    applications::{NotTaken, UploadWish},
};
use axum::{
    body::{Body, HttpBody as _},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use domain::{ids::UploadId, issue::Issue, upload::Upload};
use intake::tus;
use policy::Actor;
use routes::{AskUpload, EndUpload, SendPart};
use views::issue;

use super::{Applicant, private};
use crate::{extract::At, failure::Failure, form::is_of_this_site, site::Answer};

/// The version of the protocol.
const VERSION: &str = "1.0.0";
/// What a part of a file is sent as.
const PART: &str = "application/offset+octet-stream";
/// As many bytes are kept at once: what came last before a line broke may be less.
const KEPT_AT_ONCE: usize = 1 << 20;

/// What can be done here.
pub(super) async fn options(asking: Applicant) -> Answer {
    let largest = asking.web.app.largest_file().max(asking.web.app.largest_video());
    let said = [
        ("tus-version", VERSION.to_owned()),
        ("tus-extension", "creation,termination,expiration".to_owned()),
        ("tus-max-size", largest.to_string()),
    ];
    Ok(with(StatusCode::NO_CONTENT, said))
}

/// Begins an upload.
pub(super) async fn begin(asking: Applicant, headers: HeaderMap) -> Answer {
    checked(&headers)?;
    let bytes = number(&headers, "upload-length").ok_or(Failure::Malformed)?;
    let said = text(&headers, "upload-metadata").and_then(tus::metadata).ok_or(Failure::Malformed)?;
    let get = |name: &str| said.iter().find(|(said, _)| said == name).map_or("", |(_, value)| value.as_str());
    let session = asking.browser.as_deref().unwrap_or_default();
    if !asking.web.app.key().made(get("form"), "form", session) {
        return Err(Failure::Expired);
    }
    let wish = UploadWish { question: get("question").to_owned(), name: get("filename").to_owned(), bytes };
    let upload = match asking.web.app.begin_upload(&asking.actor, wish).await {
        Ok(upload) => upload,
        Err(error) => {
            return match error.into_refusal()? {
                Issue::FileTooLarge { .. } => Err(Failure::TooLarge),
                issue => Ok(refused(&asking, &issue)),
            };
        }
    };
    let address = AskUpload { lang: asking.lang, id: upload.id }.to_string();
    let mut response = at(StatusCode::CREATED, &upload);
    let address = HeaderValue::from_str(&address).map_err(|_| Failure::Broken)?;
    response.headers_mut().insert(header::LOCATION, address);
    Ok(response)
}

/// Says how far an upload is.
pub(super) async fn ask(
    asking: Applicant,
    At(AskUpload { id, .. }): At<AskUpload>,
    headers: HeaderMap,
) -> Answer {
    checked(&headers)?;
    let _ = asking.web.app.upload(&asking.actor, id).await?;
    match asking.web.app.finish_upload(&asking.actor, id).await? {
        Ok(upload) => Ok(at(StatusCode::OK, &upload)),
        Err(issue) => Ok(refused(&asking, &issue)),
    }
}

/// Takes a part.
pub(super) async fn part(
    asking: Applicant,
    At(SendPart { id, .. }): At<SendPart>,
    headers: HeaderMap,
    body: Body,
) -> Answer {
    checked(&headers)?;
    if text(&headers, "content-type") != Some(PART) {
        return Err(Failure::OtherKind);
    }
    let offset = number(&headers, "upload-offset").ok_or(Failure::Malformed)?;
    let upload = asking.web.app.upload(&asking.actor, id).await?;
    if offset != upload.offset() {
        return Err(Failure::Stale);
    }
    if number(&headers, "content-length").is_some_and(|length| length > upload.bytes - offset) {
        return Err(Failure::TooLarge);
    }
    // A line that breaks ends the answer, but not the keeping of what came.
    let receiving = receive(asking.web.app.clone(), asking.actor.clone(), upload, body);
    match tokio::spawn(receiving).await.map_err(|_| Failure::Broken)?? {
        Ok(upload) => Ok(at(StatusCode::NO_CONTENT, &upload)),
        Err(issue) => Ok(refused(&asking, &issue)),
    }
}

/// Gives an upload up.
pub(super) async fn end(
    asking: Applicant,
    At(EndUpload { id, .. }): At<EndUpload>,
    headers: HeaderMap,
) -> Answer {
    checked(&headers)?;
    asking.web.app.end_upload(&asking.actor, id).await?;
    Ok(with(StatusCode::NO_CONTENT, []))
}

/// Keeps what comes, a piece at a time. When all is there, the file becomes the answer.
async fn receive(
    app: App,
    actor: Actor,
    mut upload: Upload,
    mut body: Body,
) -> Result<Result<Upload, Issue>, Failure> {
    let id = upload.id;
    let mut piece = Vec::new();
    loop {
        let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        let (is_over, is_broken) = match frame {
            Some(Ok(frame)) => {
                piece.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
                (false, false)
            }
            None => (true, false),
            Some(Err(_)) => (true, true),
        };
        if piece.len() >= KEPT_AT_ONCE || (is_over && !piece.is_empty()) {
            upload = match keep(&app, &actor, (id, upload.offset()), std::mem::take(&mut piece)).await? {
                Ok(upload) => upload,
                Err(issue) => return Ok(Err(issue)),
            };
        }
        if is_broken {
            return Err(Failure::Malformed);
        }
        if is_over {
            break;
        }
    }
    Ok(app.finish_upload(&actor, id).await?)
}

async fn keep(
    app: &App,
    actor: &Actor,
    (id, offset): (UploadId, u64),
    piece: Vec<u8>,
) -> Result<Result<Upload, Issue>, Failure> {
    use domain::upload::PartRefusal;
    match app.add_part(actor, id, (offset, piece)).await {
        Ok(upload) => Ok(Ok(upload)),
        Err(error) => match error.into_refusal()? {
            NotTaken::TooLarge(issue) => Ok(Err(issue)),
            NotTaken::Part(PartRefusal::Offset) => Err(Failure::Stale),
            NotTaken::Part(PartRefusal::TooMuch) => Err(Failure::TooLarge),
        },
    }
}

/// Whether the request is one of the protocol, in a version that is known, and from a page of ours.
fn checked(headers: &HeaderMap) -> Result<(), Failure> {
    if !is_of_this_site(headers) {
        return Err(Failure::Expired);
    }
    if text(headers, "tus-resumable") == Some(VERSION) { Ok(()) } else { Err(Failure::OtherVersion) }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    text(headers, name).and_then(tus::number)
}

/// What is wrong with the file, in a sentence for whoever chose it.
fn refused(asking: &Applicant, wrong: &Issue) -> Response {
    let sentence = issue::sentence(asking.texts, wrong).into_owned();
    let mut response = with(StatusCode::UNPROCESSABLE_ENTITY, []);
    *response.body_mut() = sentence.into();
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// How far an upload is, and until when it may go on.
fn at(status: StatusCode, upload: &Upload) -> Response {
    let ends = upload.ends().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let said = [
        ("upload-offset", upload.offset().to_string()),
        ("upload-length", upload.bytes.to_string()),
        ("upload-expires", ends),
    ];
    with(status, said)
}

fn with<const N: usize>(status: StatusCode, said: [(&'static str, String); N]) -> Response {
    let mut response = private(status.into_response());
    let headers = response.headers_mut();
    headers.insert("tus-resumable", HeaderValue::from_static(VERSION));
    for (name, value) in said {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    response
}
