//! Applications that come by mail.

use app::{
    applications::SentFile,
    paper::{PaperError, PaperForm, PaperHandedIn, Unreadable},
};
use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse as _, Redirect},
};
use domain::{issue::Issue, paper::PostMark};
use routes::{BeginPaper, PaperPage, PaperWork, SavePaper};
use views::{
    desk::{self as pages, HandedIn},
    issue,
    reader::Reader,
    ui::{Issues, Words},
};

use super::{refused, shown};
use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// Where an application that came by mail is entered.
pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PaperPage { series, .. }): At<PaperPage>,
) -> Answer {
    let series = web.app.whole_series(&actor, &series).await?;
    Ok(shown(&pages::paper_page(&reader, &series, &Issues::default())))
}

/// Reads a questionnaire that came back, or begins with an empty one.
pub(super) async fn begin(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(BeginPaper { lang, series }): At<BeginPaper>,
    posted: Posted,
) -> Answer {
    let whole = web.app.whole_series(&actor, &series).await?;
    let file = posted.files.iter().find(|file| file.field == "paper");
    let sentence = match file.map(|file| file.small(web.app.largest_file())).transpose()? {
        None if posted.get("do") != "type" => reader.texts.paper_no_file(),
        Some(None) => {
            issue::sentence(reader.texts, &Issue::FileTooLarge { limit: web.app.largest_file() as u64 })
        }
        file => match web.app.begin_paper(&actor, &series, (file.flatten(), lang)).await {
            Ok(id) => {
                let work = PaperWork { lang, series, id };
                return Ok(Redirect::to(&work.to_string()).into_response());
            }
            Err(error) => sentence(&reader, error.into_refusal()?),
        },
    };
    let issues = Issues::from_iter([("paper", sentence)]);
    Ok(refused(&pages::paper_page(&reader, &whole, &issues)))
}

/// An application that came by mail. `?saved` says that it was saved.
pub(super) async fn work(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PaperWork { series, id, .. }): At<PaperWork>,
    RawQuery(query): RawQuery,
) -> Answer {
    match web.app.paper(&actor, &series, id).await {
        Ok(desk) => Ok(shown(&pages::paper_work(&reader, &desk, false, query.as_deref() == Some("saved")))),
        // Perhaps it was handed in, and the answer that said so was lost.
        Err(app::Error::NotFound) => done(&reader, &web.app.paper_handed_in(&actor, &series, id).await?),
        Err(error) => Err(error.into()),
    }
}

/// Keeps what was typed, hands it in, or throws it away.
pub(super) async fn save(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SavePaper { lang, series, id }): At<SavePaper>,
    posted: Posted,
) -> Answer {
    let wanted = posted.get("do").to_owned();
    if wanted == "drop" {
        web.app.drop_paper(&actor, &series, id).await?;
        return Ok(Redirect::to(&PaperPage { lang, series }.to_string()).into_response());
    }
    if wanted != "hand-in" {
        let desk = web.app.save_paper(&actor, &series, id, form(posted)).await?;
        if desk.files.is_empty() {
            let work = format!("{}?saved", PaperWork { lang, series, id });
            return Ok(Redirect::to(&work).into_response());
        }
        return Ok(refused(&pages::paper_work(&reader, &desk, false, false)));
    }
    match web.app.hand_in_paper(&actor, &series, id, form(posted)).await {
        Ok(handed_in) => done(&reader, &handed_in),
        Err(error) => {
            let desk = error.into_refusal()?;
            Ok(refused(&pages::paper_work(&reader, &desk, true, false)))
        }
    }
}

/// What was handed in, with the code that opens it.
fn done(reader: &Reader<'_>, done: &PaperHandedIn) -> Answer {
    let submission = done.dossier.application.submission().ok_or(Failure::NotFound)?;
    let code = done.code.reveal();
    let (at, number) = (submission.at, submission.number.as_str());
    let handed = HandedIn { at, number, code: &code, receipt: &done.receipt };
    Ok(shown(&pages::paper_done(reader, &done.dossier.series, &handed)))
}

fn form(posted: Posted) -> PaperForm {
    let field = |name: &str| posted.get(name).to_owned();
    PaperForm {
        state: field("@state"),
        language: field("@language"),
        arrived: PostMark {
            day: field("@arrived-day"),
            month: field("@arrived-month"),
            year: field("@arrived-year"),
            time: field("@time"),
        },
        removed: posted.all("remove").map(str::to_owned).collect(),
        files: posted
            .files
            .iter()
            .map(|file| SentFile {
                question: file.field.clone(),
                name: file.name.clone(),
                content: file.content.clone().into(),
            })
            .collect(),
        typed: posted.fields,
    }
}

fn sentence<'t>(reader: &Reader<'t>, Unreadable(error): Unreadable) -> Words<'t> {
    let texts = reader.texts;
    match error {
        PaperError::TooLarge => texts.paper_too_large(),
        PaperError::NotADocument => texts.paper_not_a_document(),
        PaperError::OldOrLocked => texts.paper_old_or_locked(),
        PaperError::Broken => texts.paper_broken(),
        PaperError::NotAQuestionnaire => texts.paper_not_a_questionnaire(),
    }
}
