//! Files that leave the desk: what applicants handed in, and lists for spreadsheets.

use app::{
    desk::Wanted,
    exports::{Exported, Format, List},
};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use domain::{filter::Filter, log::LogFilter};
use routes::{ApplicationFile, AssessFile, ContactsFile, ExportFile, OriginalFile};

use super::Query;
use crate::{
    extract::{At, By, Language},
    failure::Failure,
    form::Posted,
    site::{Answer, In},
};

/// The copy of a file that was handed in: to be kept, never to be shown by a browser. Its name says
/// nothing of whose it is.
pub(super) async fn application_file(
    State(web): In,
    By(actor): By,
    At(ApplicationFile { series, id, question, .. }): At<ApplicationFile>,
) -> Answer {
    let content = web.app.read_file(&actor, &series, id, (&question, Wanted::Copy)).await?;
    Ok(answer_file(&question, &content.file.kind, content.bytes))
}

/// A file that was handed in, as it came.
pub(super) async fn original(
    State(web): In,
    By(actor): By,
    At(OriginalFile { series, id, question, .. }): At<OriginalFile>,
    _: Posted,
) -> Answer {
    let content = web.app.read_file(&actor, &series, id, (&question, Wanted::Original)).await?;
    Ok(answer_file(&format!("{question}-original"), &content.file.kind, content.bytes))
}

/// The copy of a file of an application to be assessed.
pub(super) async fn to_assess(
    State(web): In,
    By(actor): By,
    At(AssessFile { id, question, .. }): At<AssessFile>,
) -> Answer {
    let (file, bytes) = web.app.read_copy_to_assess(&actor, id, &question).await?;
    Ok(answer_file(&question, &file.kind, bytes))
}

/// A file that answers a question, under a name that says nothing of whose it is.
pub(crate) fn answer_file(question: &str, kind: &str, bytes: Vec<u8>) -> Response {
    attachment(&format!("{question}.{kind}"), "application/octet-stream", bytes)
}

/// A list of a series.
pub(super) async fn export(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(ExportFile { series, file, .. }): At<ExportFile>,
    query: RawQuery,
) -> Answer {
    let query = Query::read(query);
    let (name, format) = parts(&file)?;
    let list = match name {
        "applications" => List::Applications(Filter::read(|name| query.get(name))),
        "answers" => List::Answers(Filter::read(|name| query.get(name))),
        "assessments" => List::Assessments,
        "panels" => List::Panels,
        "grants" => List::Grants,
        "donors" => List::Donors,
        "log" => List::Log(LogFilter::read(|name| query.get(name))),
        _ => return Err(Failure::NotFound),
    };
    let exported = web.app.export(&actor, &series, (&list, format), texts.locale()).await?;
    Ok(sheet(&file, exported))
}

/// The contacts.
pub(super) async fn contacts(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(ContactsFile { file, .. }): At<ContactsFile>,
) -> Answer {
    let ("contacts", format) = parts(&file)? else { return Err(Failure::NotFound) };
    let exported = web.app.export_contacts(&actor, format, texts.locale()).await?;
    Ok(sheet(&file, exported))
}

/// The name of a list and the format that is asked for, from the name of a file.
pub(super) fn parts(file: &str) -> Result<(&str, Format), Failure> {
    let (name, ending) = file.split_once('.').ok_or(Failure::NotFound)?;
    Ok((name, Format::of(ending).ok_or(Failure::NotFound)?))
}

/// A list as a file to keep.
pub(super) fn sheet(name: &str, exported: Exported) -> Response {
    attachment(name, exported.media_type, exported.bytes)
}

/// An answer that browsers keep and do not show. The name is one of ours: letters, a dot, a hyphen.
fn attachment(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let plain: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\""));
    let disposition = disposition.unwrap_or(HeaderValue::from_static("attachment"));
    headers.insert(header::CONTENT_DISPOSITION, disposition);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let shut_in = HeaderValue::from_static("default-src 'none'; sandbox");
    headers.insert(header::CONTENT_SECURITY_POLICY, shut_in);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
