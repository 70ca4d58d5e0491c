//! Asking an applicant for more.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use domain::{
    application::{AskIssue, Request, SENTENCE_CHARACTERS},
    time::{Deadline, GENEVA},
};
use jiff::civil::{Date, Time};
use routes::{ApplicationRecord, Ask, AskPage};
use views::{
    desk::{self as pages, AskFields},
    reader::Reader,
    ui::Issues,
};

use super::{refused, shown};
use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// Where more is asked.
pub(super) async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AskPage { series, id, .. }): At<AskPage>,
) -> Answer {
    let desk = web.app.ask_desk(&actor, &series, id).await?;
    Ok(shown(&pages::ask(&reader, &desk, &AskFields::default(), &Issues::default())))
}

/// Asks, or takes back what was asked.
pub(super) async fn ask(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Ask { lang, series, id }): At<Ask>,
    posted: Posted,
) -> Answer {
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let field = |name: &str| posted.get(name).to_owned();
    let typed = AskFields {
        questions: posted.all("questions").map(str::to_owned).collect(),
        sentence: field("sentence"),
        day: field("until-day"),
        month: field("until-month"),
        year: field("until-year"),
        time: field("time"),
    };
    let done = if posted.get("do") == "take-back" {
        web.app.take_back_request(&actor, (&series, id, version)).await
    } else {
        let request = Request {
            questions: typed.questions.clone(),
            sentence: typed.sentence.clone(),
            until: until(&typed),
        };
        web.app.ask_more(&actor, (&series, id, version), request).await
    };
    let Err(error) = done else {
        let record = ApplicationRecord { lang, series, id };
        return Ok(Redirect::to(&format!("{record}#asked")).into_response());
    };
    let issues = sentences(&reader, &error.into_refusal()?);
    let desk = web.app.ask_desk(&actor, &series, id).await?;
    Ok(refused(&pages::ask(&reader, &desk, &typed, &issues)))
}

/// The last minute that was typed, or all of a day.
fn until(typed: &AskFields) -> Option<Deadline> {
    let number = |typed: &str| typed.trim().parse::<i8>().ok();
    let day = Date::new(typed.year.trim().parse().ok()?, number(&typed.month)?, number(&typed.day)?).ok()?;
    let time = typed.time.trim().replace(['h', 'H', '.'], ":");
    if time.is_empty() {
        return Deadline::whole_day(day, GENEVA).ok();
    }
    let (hour, minute) = time.split_once(':')?;
    let time = Time::new(number(hour)?, number(minute)?, 0, 0).ok()?;
    Deadline::new(day.to_datetime(time), GENEVA).ok()
}

fn sentences<'t>(reader: &Reader<'t>, found: &[AskIssue]) -> Issues<'t> {
    let texts = reader.texts;
    let sentence = |issue: &AskIssue| match issue {
        AskIssue::NotFromHere => ("questions", texts.ask_not_from_here()),
        AskIssue::Already => ("questions", texts.ask_already()),
        AskIssue::NoQuestion => ("questions", texts.ask_no_question()),
        AskIssue::NoSentence => ("sentence", texts.ask_no_sentence()),
        AskIssue::TooLong => ("sentence", texts.ask_too_long(SENTENCE_CHARACTERS)),
        AskIssue::NoTime => ("until", texts.ask_no_time()),
    };
    found.iter().map(sentence).collect()
}
