//! Questionnaires on the desk.

use app::questionnaires::{NoCall, Version};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect},
};
use domain::{
    ids::FormDraftId,
    issue::Issues,
    questionnaire::{Change, Draft, Questionnaire, Step, Unchanged, Way, page_fields, question_fields},
    typed::Typed,
};
use policy::Actor;
use routes::{
    AddFormPage, AddQuestion, ChangeFormDraft, CloneQuestionnaire, FormDraftPage, FormDraftPreview, FormPage,
    NewFormPage, NewQuestionPage, QuestionPage, QuestionnairePage, QuestionnairePreview, Questionnaires,
    SaveFormPage, SaveQuestion, UseQuestionnaire,
};
use views::{
    Markup,
    forms::{self as pages, Editing, Look, Sure, Use},
    reader::Reader,
    ui::Link,
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
    site.at::<Questionnaires, _>(list)
        .at::<QuestionnairePage, _>(version_page)
        .at::<QuestionnairePreview, _>(version_preview)
        .at::<CloneQuestionnaire, _>(clone)
        .at::<UseQuestionnaire, _>(use_version)
        .at::<FormDraftPage, _>(draft_page)
        .at::<ChangeFormDraft, _>(change_draft)
        .at::<FormDraftPreview, _>(draft_preview)
        .at::<NewFormPage, _>(new_page)
        .at::<AddFormPage, _>(add_page)
        .at::<FormPage, _>(edit_page)
        .at::<SaveFormPage, _>(save_page)
        .at::<NewQuestionPage, _>(new_question)
        .at::<AddQuestion, _>(add_question)
        .at::<QuestionPage, _>(edit_question)
        .at::<SaveQuestion, _>(save_question)
}

#[expect(clippy::unnecessary_wraps, reason = "it is what handlers end in")]
fn shown(status: StatusCode, page: Markup) -> Answer {
    Ok((status, Html(page.into_string())).into_response())
}

fn read(query: Option<&str>) -> Typed {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect()
}

fn typed(posted: &Posted) -> Typed {
    posted.fields.iter().cloned().collect()
}

fn version_of(posted: &Posted) -> Result<i64, Failure> {
    posted.get("version").parse().map_err(|_| Failure::Malformed)
}

async fn list(State(web): In, By(actor): By, For(reader): For, RawQuery(query): RawQuery) -> Answer {
    let all = web.app.questionnaires(&actor).await?;
    let thrown_away = read(query.as_deref()).has("gone");
    shown(StatusCode::OK, pages::list(&reader, (&all.versions, &all.drafts), &all.series, thrown_away))
}

async fn version_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(QuestionnairePage { version, .. }): At<QuestionnairePage>,
    RawQuery(query): RawQuery,
) -> Answer {
    let Version { form, series } = web.app.questionnaire(&actor, version).await?;
    let query = read(query.as_deref());
    let chosen = Use { series: "", done: query.has("used"), published: query.has("published") };
    shown(StatusCode::OK, pages::version(&reader, &form, &series, chosen, &views::ui::Issues::default()))
}

async fn clone(
    State(web): In,
    By(actor): By,
    At(CloneQuestionnaire { lang, version }): At<CloneQuestionnaire>,
    _: Posted,
) -> Answer {
    let id = web.app.clone_questionnaire(&actor, version).await?;
    Ok(Redirect::to(&FormDraftPage { lang, id }.to_string()).into_response())
}

async fn use_version(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(UseQuestionnaire { lang, version }): At<UseQuestionnaire>,
    posted: Posted,
) -> Answer {
    let chosen = posted.get("series");
    let series =
        chosen.split_once(' ').and_then(|(at, key)| Some((key.parse().ok()?, at.parse::<i64>().ok()?)));
    let (status, issue) = match series {
        None => (StatusCode::UNPROCESSABLE_ENTITY, reader.texts.issue_missing()),
        Some((key, at)) => match web.app.use_questionnaire(&actor, version, (&key, at)).await {
            Ok(()) => {
                let page = QuestionnairePage { lang, version };
                return Ok(Redirect::to(&format!("{page}?used=yes")).into_response());
            }
            Err(app::Error::Stale) => (StatusCode::CONFLICT, reader.texts.forms_use_stale()),
            Err(error) => {
                let NoCall = error.into_refusal()?;
                (StatusCode::UNPROCESSABLE_ENTITY, reader.texts.issue_not_a_choice())
            }
        },
    };
    let issues = [("series", issue)].into_iter().collect();
    let found = web.app.questionnaire(&actor, version).await?;
    shown(status, pages::version(&reader, &found.form, &found.series, Use::default(), &issues))
}

async fn version_preview(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(QuestionnairePreview { lang, version, step }): At<QuestionnairePreview>,
    RawQuery(query): RawQuery,
) -> Answer {
    let form = web.app.questionnaire(&actor, version).await?.form;
    let of = Link::new(QuestionnairePage { lang, version }, reader.texts.forms_version(version));
    let address = |step: &Step| QuestionnairePreview { lang, version, step: step.id.clone() }.to_string();
    preview(&reader, &form, &step, &of, query.as_deref(), &address)
}

async fn draft_preview(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(FormDraftPreview { lang, id, step }): At<FormDraftPreview>,
    RawQuery(query): RawQuery,
) -> Answer {
    let draft = web.app.form_draft(&actor, id).await?;
    let of = Link::new(FormDraftPage { lang, id }, reader.texts.forms_draft(draft.like));
    let address = |step: &Step| FormDraftPreview { lang, id, step: step.id.clone() }.to_string();
    preview(&reader, &draft.form, &step, &of, query.as_deref(), &address)
}

fn preview(
    reader: &Reader<'_>,
    form: &Questionnaire,
    step: &str,
    of: &Link<'_>,
    query: Option<&str>,
    address: &impl Fn(&Step) -> String,
) -> Answer {
    let step = form.step(step).ok_or(Failure::NotFound)?;
    let look = Look { form, step, typed: &read(query), of };
    shown(StatusCode::OK, pages::preview(reader, look, address))
}

async fn draft_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(FormDraftPage { id, .. }): At<FormDraftPage>,
) -> Answer {
    let draft = web.app.form_draft(&actor, id).await?;
    shown(StatusCode::OK, pages::draft(&reader, &draft, &draft.flaws(), false))
}

/// What the buttons of a draft's page say is wanted.
enum Wanted {
    Publish,
    Discard,
    Change(Change),
}

impl Wanted {
    fn read(act: &str) -> Option<(Self, Option<Sure>)> {
        let (what, id) = act.split_once(' ').unwrap_or((act, ""));
        let id = id.to_owned();
        Some(match what {
            "publish" => (Self::Publish, Some(Sure::Publish)),
            "discard" => (Self::Discard, Some(Sure::Discard)),
            "page-up" => (Self::Change(Change::MovePage(id, Way::Up)), None),
            "page-down" => (Self::Change(Change::MovePage(id, Way::Down)), None),
            "page-remove" => (Self::Change(Change::RemovePage(id)), Some(Sure::RemovePage)),
            "up" => (Self::Change(Change::MoveQuestion(id, Way::Up)), None),
            "down" => (Self::Change(Change::MoveQuestion(id, Way::Down)), None),
            "remove" => (Self::Change(Change::RemoveQuestion(id)), Some(Sure::RemoveQuestion)),
            _ => return None,
        })
    }
}

async fn change_draft(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ChangeFormDraft { lang, id }): At<ChangeFormDraft>,
    posted: Posted,
) -> Answer {
    let act = posted.get("act");
    let (wanted, asks) = Wanted::read(act).ok_or(Failure::Malformed)?;
    let version = version_of(&posted)?;
    let draft = web.app.form_draft(&actor, id).await?;
    if let Some(asks) = asks.filter(|_| !posted.has("sure") && draft.version == version) {
        if asks == Sure::Publish && !draft.flaws().is_empty() {
            return shown(
                StatusCode::UNPROCESSABLE_ENTITY,
                pages::draft(&reader, &draft, &draft.flaws(), false),
            );
        }
        let of = act.split_once(' ').map_or("", |(_, id)| id);
        let label = draft.form.question(of).map(|asked| &asked.label);
        let label = label.or_else(|| draft.form.step(of).map(|page| &page.title));
        let label = label.and_then(|words| words.own(lang).or_else(|| words.own(domain::lang::Lang::En)));
        let page = pages::sure(&reader, (id, posted.get("version")), asks, act, label.unwrap_or_default());
        return shown(StatusCode::OK, page);
    }
    let done = match wanted {
        Wanted::Publish => match web.app.publish_questionnaire(&actor, (id, version)).await {
            Ok(version) => Ok(format!("{}?published=yes", QuestionnairePage { lang, version })),
            Err(app::Error::Refused(_)) => {
                let page = pages::draft(&reader, &draft, &draft.flaws(), false);
                return shown(StatusCode::UNPROCESSABLE_ENTITY, page);
            }
            Err(error) => Err(error.into_refusal().map_or_else(|error| error, |_| app::Error::Stale)),
        },
        Wanted::Discard => {
            let done = web.app.discard_questionnaire(&actor, (id, version)).await;
            done.map(|()| format!("{}?gone=yes", Questionnaires { lang }))
        }
        Wanted::Change(change) => match web.app.change_questionnaire(&actor, (id, version), &change).await {
            Ok(()) => Ok(FormDraftPage { lang, id }.to_string()),
            // Our own pages offer nothing that is refused, so somebody else was first.
            Err(error) => Err(error.into_refusal().map_or_else(|error| error, |_| app::Error::Stale)),
        },
    };
    match done {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(app::Error::Stale) => {
            let draft = web.app.form_draft(&actor, id).await?;
            shown(StatusCode::CONFLICT, pages::draft(&reader, &draft, &draft.flaws(), true))
        }
        Err(error) => Err(error.into()),
    }
}

/// Which form of the editor it is.
#[derive(Clone, Copy)]
enum Place<'a> {
    NewPage,
    Page(&'a str),
    NewQuestion(&'a str),
    Question(&'a str),
}

impl Place<'_> {
    fn change(self, typed: Typed) -> Change {
        match self {
            Self::NewPage => Change::AddPage(typed),
            Self::Page(step) => Change::EditPage(step.to_owned(), typed),
            Self::NewQuestion(step) => Change::AddQuestion(step.to_owned(), typed),
            Self::Question(id) => Change::EditQuestion(id.to_owned(), typed),
        }
    }

    /// What stands in the form before anything is typed.
    fn fields(self, draft: &Draft) -> Result<Typed, Failure> {
        match self {
            Self::NewPage => Ok(Typed::default()),
            Self::Page(step) => draft
                .form
                .step(step)
                .map(|step| page_fields(&step.title, &step.when))
                .ok_or(Failure::NotFound),
            Self::NewQuestion(step) => {
                draft.form.step(step).map(|_| Typed::default()).ok_or(Failure::NotFound)
            }
            Self::Question(id) => draft.form.question(id).map(question_fields).ok_or(Failure::NotFound),
        }
    }

    fn show(self, editing: &Editing<'_>) -> Markup {
        match self {
            Self::NewPage => pages::page(editing, None),
            Self::Page(step) => pages::page(editing, Some(step)),
            Self::NewQuestion(step) => pages::question(editing, step, None),
            Self::Question(id) => pages::question(editing, "", editing.draft.form.question(id)),
        }
    }
}

async fn form(web: &Web, actor: &Actor, reader: &Reader<'_>, id: FormDraftId, place: Place<'_>) -> Answer {
    let draft = web.app.form_draft(actor, id).await?;
    let typed = place.fields(&draft)?;
    let issues = views::ui::Issues::default();
    let editing = Editing { reader, draft: &draft, typed: &typed, issues: &issues, stale: false };
    shown(StatusCode::OK, place.show(&editing))
}

async fn save(
    web: &Web,
    actor: &Actor,
    reader: &Reader<'_>,
    (id, place): (FormDraftId, Place<'_>),
    posted: &Posted,
) -> Answer {
    let version = version_of(posted)?;
    let typed = typed(posted);
    let change = place.change(typed.clone());
    let (status, wrong, stale) = match web.app.change_questionnaire(actor, (id, version), &change).await {
        Ok(()) => {
            let page = FormDraftPage { lang: reader.lang(), id };
            return Ok(Redirect::to(&page.to_string()).into_response());
        }
        Err(app::Error::Stale) => (StatusCode::CONFLICT, Issues::default(), true),
        Err(error) => match error.into_refusal()? {
            Unchanged::Wrong(issues) => (StatusCode::UNPROCESSABLE_ENTITY, issues, false),
            Unchanged::NotThere | Unchanged::ReliedOn => return Err(Failure::NotFound),
        },
    };
    let draft = web.app.form_draft(actor, id).await?;
    // What was edited may be gone by now; then there is no form to show again.
    let _ = place.fields(&draft)?;
    let issues = pages::sentences(reader.texts, &wrong);
    let editing = Editing { reader, draft: &draft, typed: &typed, issues: &issues, stale };
    shown(status, place.show(&editing))
}

async fn new_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(NewFormPage { id, .. }): At<NewFormPage>,
) -> Answer {
    form(&web, &actor, &reader, id, Place::NewPage).await
}

async fn add_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AddFormPage { id, .. }): At<AddFormPage>,
    posted: Posted,
) -> Answer {
    save(&web, &actor, &reader, (id, Place::NewPage), &posted).await
}

async fn edit_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(FormPage { id, step, .. }): At<FormPage>,
) -> Answer {
    form(&web, &actor, &reader, id, Place::Page(&step)).await
}

async fn save_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveFormPage { id, step, .. }): At<SaveFormPage>,
    posted: Posted,
) -> Answer {
    save(&web, &actor, &reader, (id, Place::Page(&step)), &posted).await
}

async fn new_question(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(NewQuestionPage { id, step, .. }): At<NewQuestionPage>,
) -> Answer {
    form(&web, &actor, &reader, id, Place::NewQuestion(&step)).await
}

async fn add_question(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AddQuestion { id, step, .. }): At<AddQuestion>,
    posted: Posted,
) -> Answer {
    save(&web, &actor, &reader, (id, Place::NewQuestion(&step)), &posted).await
}

async fn edit_question(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(QuestionPage { id, question, .. }): At<QuestionPage>,
) -> Answer {
    form(&web, &actor, &reader, id, Place::Question(&question)).await
}

async fn save_question(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveQuestion { id, question, .. }): At<SaveQuestion>,
    posted: Posted,
) -> Answer {
    save(&web, &actor, &reader, (id, Place::Question(&question)), &posted).await
}
