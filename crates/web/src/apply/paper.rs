//! The questionnaire as a document, for those without a line.

use app::{paper::PaperFormat, series::state_by_slug};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderValue, header},
    response::IntoResponse as _,
};
use routes::PaperQuestionnaire;

use crate::{
    extract::{At, By, Language},
    failure::Failure,
    site::{Answer, In},
};

/// The document; `?state=colombia` makes it one about that State alone. Its name tells no State.
pub(super) async fn questionnaire(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    At(PaperQuestionnaire { series, file, .. }): At<PaperQuestionnaire>,
    RawQuery(query): RawQuery,
) -> Answer {
    let (format, kind) = match file.as_str() {
        "questionnaire.docx" => {
            (PaperFormat::Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        }
        "questionnaire.odt" => (PaperFormat::Odt, "application/vnd.oasis.opendocument.text"),
        _ => return Err(Failure::NotFound),
    };
    let query = query.unwrap_or_default();
    let named = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "state");
    let state = match named {
        Some((_, slug)) => Some(state_by_slug(&slug).ok_or(Failure::NotFound)?),
        None => None,
    };
    let asked = (format, texts.locale());
    let document = web.app.questionnaire_on_paper(&actor, &series, state, asked).await?;
    let mut response = ([(header::CONTENT_TYPE, kind)], document).into_response();
    let name = format!("attachment; filename=\"{file}\"");
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
