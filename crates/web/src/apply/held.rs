//! What is held about an applicant: seen, taken along, erased.

use std::io::{Cursor, Write as _};

use app::held::{By, HeldOfApplicant};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use i18n::Texts;
use views::apply;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{Applicant, begin::left, private, show};
use crate::{failure::Failure, form::Posted, site::Answer};

pub(super) async fn page(asking: Applicant) -> Answer {
    let dossier = asking.web.app.dossier(&asking.actor).await?;
    let retention = asking.web.app.retention_of_own(&asking.actor).await?;
    let beside = asking.beside(&dossier, String::new()).await?;
    Ok(show(StatusCode::OK, apply::held(asking.mine(&dossier, &beside), &retention).into_string()))
}

/// All of it as one file.
pub(super) async fn file(asking: Applicant) -> Answer {
    let held = asking.web.app.held_of_applicant(&asking.actor).await?;
    let bytes = packed(asking.texts, &held).map_err(|_| Failure::Broken)?;
    let mut response = private(bytes.into_response());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    // No file name tells of an application.
    let name = HeaderValue::from_static("attachment; filename=\"copy.zip\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

fn packed(texts: &Texts, held: &HeldOfApplicant) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("everything.json", SimpleFileOptions::default())?;
    archive.write_all(serde_json::to_string_pretty(&held.whole).unwrap_or_default().as_bytes())?;
    archive.start_file("log.txt", SimpleFileOptions::default())?;
    archive.write_all(log(texts, held).as_bytes())?;
    for (place, (question, name, bytes)) in held.files.iter().enumerate() {
        archive.start_file(format!("files/{}-{question}-{name}", place + 1), SimpleFileOptions::default())?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn log(texts: &Texts, held: &HeldOfApplicant) -> String {
    let mut text = format!("{}\n\n", texts.held_log());
    for noted in &held.log {
        let by = match noted.by {
            By::Applicant => texts.held_log_you(),
            By::Organisers => texts.held_log_others(),
            By::Platform => texts.held_log_platform(),
        };
        let what = texts.get(&format!("log-act-{}", noted.action.replace(' ', "-"))).unwrap_or_default();
        let line = texts.held_log_line(apply::moment(texts, noted.at), what.into_owned(), by.into_owned());
        text += &line;
        text.push('\n');
    }
    text
}

/// Asks once more, and erases everything.
pub(super) async fn erase(asking: Applicant, posted: Posted) -> Answer {
    if posted.get("sure") != "yes" {
        let dossier = asking.web.app.dossier(&asking.actor).await?;
        let beside = asking.beside(&dossier, String::new()).await?;
        return Ok(show(StatusCode::OK, apply::erase(asking.mine(&dossier, &beside)).into_string()));
    }
    asking.web.app.erase_own(&asking.actor).await?;
    Ok(left(&asking))
}
