//! Files that leave the desk: what applicants handed in, and lists for spreadsheets.

use app::exports::{Exported, Format, List};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use domain::{filter::Filter, log::LogFilter};
use routes::{ApplicationFile, ContactsFile, ExportFile};

use super::Query;
use crate::{
    extract::{At, By, Language},
    failure::Failure,
    site::{Answer, In},
};

/// A file that was handed in, as it came: to be kept, never to be shown by a browser. Its name says
/// nothing of whose it is.
pub(super) async fn application_file(
    State(web): In,
    By(actor): By,
    At(ApplicationFile { series, id, question, .. }): At<ApplicationFile>,
) -> Answer {
    let content = web.app.read_file(&actor, &series, id, &question).await?;
    let name = format!("{question}.{}", content.file.kind);
    Ok(attachment(&name, "application/octet-stream", content.bytes))
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
        "assessments" => List::Assessments,
        "panels" => List::Panels,
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
