//! The outbox, the templates of letters, and letters to many.

use app::{
    Error,
    outbox::{Group, LetterAct, OutboxRefusal},
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect},
};
use domain::{
    application::Outcome,
    ids::LetterId,
    issue::Issue,
    letter::{LetterKind, Wording},
    series::SeriesKey,
};
use policy::Actor;
use routes::{
    ActOnLetters, LetterPage, Letters, RewordLetter, SaveTemplate, TemplatePage, Templates, WritePage,
    WriteToMany,
};
use views::{
    letters::{self as pages, Done, STATES, Trouble},
    reader::Reader,
    ui::Issues,
};

use crate::{
    Web,
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<Letters, _>(letters)
        .at::<ActOnLetters, _>(act)
        .at::<LetterPage, _>(letter)
        .at::<RewordLetter, _>(reword)
        .at::<Templates, _>(templates)
        .at::<TemplatePage, _>(template)
        .at::<SaveTemplate, _>(save_template)
        .at::<WritePage, _>(write_page)
        .at::<WriteToMany, _>(write)
}

/// The most letters on one page.
const SHOWN: usize = 200;

/// What stands behind the question mark of an address.
#[derive(Default)]
struct Query(Vec<(String, String)>);

impl Query {
    fn read(query: Option<&str>) -> Self {
        Self(form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect())
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// What the page before says that it did.
    fn done(&self) -> Option<Done> {
        let count = |name: &str| self.get(name).parse::<usize>().ok().filter(|count| *count > 0);
        count("released")
            .map(Done::Released)
            .or_else(|| count("discarded").map(Done::Discarded))
            .or_else(|| count("put").map(Done::Put))
    }
}

async fn letters(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Letters { state, .. }): At<Letters>,
    RawQuery(query): RawQuery,
) -> Answer {
    let page = outbox(&web, &actor, &reader, &state, &Query::read(query.as_deref()), None).await?;
    Ok(Html(page).into_response())
}

async fn outbox(
    web: &Web,
    actor: &Actor,
    reader: &Reader<'_>,
    state: &str,
    query: &Query,
    trouble: Option<Trouble>,
) -> Result<String, Failure> {
    if !STATES.contains(&state) {
        return Err(Failure::NotFound);
    }
    let mut outbox = web.app.outbox(actor, state).await?;
    let kind = kind_of(query.get("kind"));
    let narrowed = query.get("series");
    let series = outbox.series.iter().find(|series| series.key.as_str() == narrowed);
    let series_id = series.map(|series| series.id);
    outbox.letters.retain(|letter| {
        kind.is_none_or(|kind| letter.kind == kind)
            && series_id.is_none_or(|series| letter.series == Some(series))
    });
    let more = outbox.letters.len().saturating_sub(SHOWN);
    outbox.letters.truncate(SHOWN);
    let page = pages::Outbox {
        state,
        letters: &outbox.letters,
        more,
        series: &outbox.series,
        kind,
        narrowed: series.map_or("", |series| series.key.as_str()),
        done: query.done(),
        trouble,
    };
    Ok(pages::outbox(reader, &page).into_string())
}

fn kind_of(word: &str) -> Option<LetterKind> {
    LetterKind::ALL.into_iter().find(|kind| kind.name() == word)
}

/// A letter as our pages send it: its id and the version that was looked at.
fn picked(sent: &str) -> Result<(LetterId, i64), Failure> {
    let (id, version) = sent.split_once('.').ok_or(Failure::Malformed)?;
    let id = id.parse().map_err(|_| Failure::Malformed)?;
    Ok((id, version.parse().map_err(|_| Failure::Malformed)?))
}

/// Releases or discards letters. Those that are to be thrown away are asked for once more.
async fn act(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ActOnLetters { lang, state }): At<ActOnLetters>,
    posted: Posted,
) -> Answer {
    let field = if posted.get("act") == "release-shown" { "shown" } else { "picked" };
    let sent: Vec<_> = posted.all(field).collect();
    let letters = sent.iter().map(|sent| picked(sent)).collect::<Result<Vec<_>, _>>()?;
    let act = match posted.get("act") {
        "release" | "release-shown" => LetterAct::Release,
        "discard" => LetterAct::Discard,
        _ => return Err(Failure::Malformed),
    };
    let trouble = if letters.is_empty() {
        Trouble::PickOne
    } else {
        if act == LetterAct::Discard && !posted.has("sure") {
            return Ok(Html(pages::discard(&reader, &state, &sent).into_string()).into_response());
        }
        match web.app.act_on_letters(&actor, &letters, act).await {
            Ok(()) => {
                let done = match act {
                    LetterAct::Release => "released",
                    LetterAct::Discard => "discarded",
                };
                let to = format!("{}?{done}={}", Letters { lang, state }, letters.len());
                return Ok(Redirect::to(&to).into_response());
            }
            // Whatever was refused or is no longer as it was shown: the list says how it is now.
            Err(Error::Stale | Error::Refused(_)) => Trouble::NotFromHere,
            Err(error) => return Err(error.into_refusal().map_or_else(Failure::from, |_| Failure::Broken)),
        }
    };
    let page = outbox(&web, &actor, &reader, &state, &Query::default(), Some(trouble)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
}

async fn letter(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(LetterPage { id, .. }): At<LetterPage>,
    RawQuery(query): RawQuery,
) -> Answer {
    let (letter, series) = web.app.letter(&actor, id).await?;
    let typed = Wording { subject: letter.subject.clone(), body: letter.body.clone() };
    let saved = !Query::read(query.as_deref()).get("saved").is_empty();
    let page = pages::LetterPage { letter: &letter, series: series.as_ref(), typed: &typed, saved };
    Ok(Html(pages::letter(&reader, &page, &Issues::default()).into_string()).into_response())
}

fn wording(posted: &Posted) -> Wording {
    Wording { subject: posted.get("subject").to_owned(), body: posted.get("body").to_owned() }
}

async fn reword(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(RewordLetter { lang, id }): At<RewordLetter>,
    posted: Posted,
) -> Answer {
    let version = posted.get("version").parse().map_err(|_| Failure::Malformed)?;
    let typed = wording(&posted);
    let refusal = match web.app.reword_letter(&actor, (id, version), &typed).await {
        Ok(()) => {
            return Ok(Redirect::to(&format!("{}?saved=yes", LetterPage { lang, id })).into_response());
        }
        Err(Error::Stale) => None,
        Err(error) => Some(error.into_refusal()?),
    };
    let (letter, series) = web.app.letter(&actor, id).await?;
    let (status, page) = match refusal {
        Some(OutboxRefusal::Form(issues)) => {
            let issues = pages::issues(reader.texts, &issues);
            let page =
                pages::LetterPage { letter: &letter, series: series.as_ref(), typed: &typed, saved: false };
            (StatusCode::UNPROCESSABLE_ENTITY, pages::letter(&reader, &page, &issues))
        }
        // Nothing that was typed is lost: both texts are shown.
        Some(OutboxRefusal::NotFromHere | OutboxRefusal::Nobody) | None => {
            (StatusCode::CONFLICT, pages::letter_stale(&reader, &letter, &typed))
        }
    };
    Ok((status, Html(page.into_string())).into_response())
}

async fn templates(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let rows: Vec<_> = web
        .app
        .templates(&actor)
        .await?
        .into_iter()
        .map(|it| pages::TemplateRow { kind: it.kind, language: it.language, own: it.own })
        .collect();
    Ok(Html(pages::templates(&reader, &rows).into_string()).into_response())
}

async fn template(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(TemplatePage { kind, language, .. }): At<TemplatePage>,
    RawQuery(query): RawQuery,
) -> Answer {
    let kind = kind_of(&kind).ok_or(Failure::NotFound)?;
    let kept = web.app.template(&actor, kind, language).await?;
    let query = Query::read(query.as_deref());
    let page = pages::TemplatePage {
        kind,
        language,
        own: kept.own,
        typed: &kept.wording,
        preview: Some(web.app.example(kind, language, &kept.wording)),
        values: &web.app.example_values(kind, language),
        done: match query.get("done") {
            "saved" => Some(true),
            "reset" => Some(false),
            _ => None,
        },
    };
    Ok(Html(pages::template(&reader, &page, &Issues::default()).into_string()).into_response())
}

async fn save_template(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveTemplate { lang, kind: word, language }): At<SaveTemplate>,
    posted: Posted,
) -> Answer {
    let kind = kind_of(&word).ok_or(Failure::NotFound)?;
    let kept = web.app.template(&actor, kind, language).await?;
    let typed = wording(&posted);
    let to = |done: &str| {
        let page = TemplatePage { lang, kind: word.clone(), language };
        Redirect::to(&format!("{page}?done={done}")).into_response()
    };
    let checked = match posted.get("act") {
        "reset" if !posted.has("sure") => {
            return Ok(Html(pages::template_reset(&reader, kind, language).into_string()).into_response());
        }
        "reset" => {
            web.app.save_template(&actor, (kind, language), None).await.map_err(broken)?;
            return Ok(to("reset"));
        }
        "preview" => typed.checked_as(kind).map(drop),
        "save" => match web.app.save_template(&actor, (kind, language), Some(&typed)).await {
            Ok(()) => return Ok(to("saved")),
            Err(error) => match error.into_refusal()? {
                OutboxRefusal::Form(issues) => Err(issues),
                OutboxRefusal::NotFromHere | OutboxRefusal::Nobody => return Err(Failure::Broken),
            },
        },
        _ => return Err(Failure::Malformed),
    };
    let issues = checked.err().unwrap_or_default();
    let status = if issues.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = pages::TemplatePage {
        kind,
        language,
        own: kept.own,
        typed: &typed,
        preview: issues.is_empty().then(|| web.app.example(kind, language, &typed)),
        values: &web.app.example_values(kind, language),
        done: None,
    };
    let issues = pages::issues(reader.texts, &issues);
    Ok((status, Html(pages::template(&reader, &page, &issues).into_string())).into_response())
}

/// A refusal that cannot be, as a failure of ours.
fn broken<R>(error: Error<R>) -> Failure {
    error.into_refusal().map_or_else(Failure::from, |_| Failure::Broken)
}

/// The page on which a letter to many is written, with all that was typed.
async fn many(
    web: &Web,
    actor: &Actor,
    reader: &Reader<'_>,
    key: &SeriesKey,
    posted: &Posted,
    (preview, issues): (Option<(usize, Option<&Wording>)>, &Issues<'_>),
) -> Result<String, Failure> {
    let (series, meetings) = web.app.series_to_write_to(actor, key).await?;
    let page = pages::Many {
        series: &series,
        meetings: &meetings,
        state: posted.get("state"),
        outcome: posted.get("outcome"),
        unanswered: posted.has("unanswered"),
        language: posted.get("language"),
        typed: &wording(posted),
        values: &web.app.example_values(LetterKind::Free, reader.lang()),
        preview: preview.map(|(count, example)| pages::ManyPreview { count, example }),
    };
    Ok(pages::many(reader, &page, issues).into_string())
}

async fn write_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(WritePage { series, .. }): At<WritePage>,
) -> Answer {
    let nothing = Posted::default();
    let page = many(&web, &actor, &reader, &series, &nothing, (None, &Issues::default())).await?;
    Ok(Html(page).into_response())
}

/// Whom the form means; or the field that means nothing.
fn group(posted: &Posted) -> Result<Group, &'static str> {
    let text = |field| Some(posted.get(field)).filter(|text: &&str| !text.is_empty());
    let outcome = |word: &str| Outcome::ALL.into_iter().find(|one| one.name() == word).ok_or("outcome");
    Ok(Group {
        state: text("state").map(str::parse).transpose().map_err(|_| "state")?,
        outcome: text("outcome").map(outcome).transpose()?,
        unanswered: posted.has("unanswered"),
        language: text("language").map(str::parse).transpose().map_err(|_| "language")?,
    })
}

async fn write(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(WriteToMany { lang, series: key }): At<WriteToMany>,
    posted: Posted,
) -> Answer {
    let typed = wording(&posted);
    let group = match group(&posted) {
        Ok(group) => group,
        Err(field) => {
            let sentence = views::issue::sentence(reader.texts, &Issue::NotAChoice);
            let issues = [(field, sentence)].into_iter().collect();
            let page = many(&web, &actor, &reader, &key, &posted, (None, &issues)).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
        }
    };
    let asked = match posted.get("act") {
        "preview" => web.app.preview_group(&actor, &key, &group, &typed).await,
        "write" => match web.app.write_to_group(&actor, &key, &group, &typed).await {
            Ok(count) => {
                let list = Letters { lang, state: "waiting".into() };
                return Ok(Redirect::to(&format!("{list}?put={count}")).into_response());
            }
            Err(error) => Err(error),
        },
        _ => return Err(Failure::Malformed),
    };
    let none = Issues::default();
    let (status, preview, issues) = match asked {
        Ok(preview) => (StatusCode::OK, Some((preview.count, preview.example)), none),
        Err(error) => match error.into_refusal()? {
            OutboxRefusal::Form(issues) => {
                (StatusCode::UNPROCESSABLE_ENTITY, None, pages::issues(reader.texts, &issues))
            }
            OutboxRefusal::Nobody => (StatusCode::UNPROCESSABLE_ENTITY, Some((0, None)), none),
            OutboxRefusal::NotFromHere => return Err(Failure::Broken),
        },
    };
    let preview = preview.as_ref().map(|(count, example)| (*count, example.as_ref()));
    let page = many(&web, &actor, &reader, &key, &posted, (preview, &issues)).await?;
    Ok((status, Html(page)).into_response())
}
