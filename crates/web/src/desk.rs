//! The organisers' desk and the assessors' pages.

mod asks;
mod assess;
mod assessing;
mod close;
mod composer;
mod decisions;
pub(crate) mod files;
mod grants;
mod imports;
mod log;
mod panels;
mod papers;

use app::decisions::DecideRefusal;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Response},
};
use domain::{
    desk::{ApplicationList, Verdict},
    filter::Filter,
};
use routes::{
    AddContact, ApplicationFile, ApplicationRecord, Applications, ArrangePanel, Ask, AskPage, Assess,
    AssessFile, AssessPage, AssessingPage, Assign, AssignPage, AssignSheet, AssignSheetPage, BeginPaper,
    CandidatesPage, CloseForApplicant, Compose, ComposerPage, ConfirmContacts, ConfirmImport, Contacts,
    ContactsFile, ContactsPreview, CriteriaPage, Decide, DecideMany, DecideMeeting, DeclarationPage, Declare,
    DeclareConflict, Desk, ExportFile, ImportPage, ImportPreview, Log, LogFile, MoreTime, MoreTimePage,
    OriginalFile, PanelPage, Panels, PaperPage, PaperWork, PreviewDecisions, Release, Releases,
    RemindAssessors, RemoveContact, SaveAssessing, SaveAssessment, SaveCriteria, SavePaper, SeriesLog,
    SetConflict, SetWishes, StageContacts, StageImport, WriteNote,
};
use views::Markup;
use views::{
    desk::{self as pages, DecideFields, Shown},
    reader::Reader,
    ui::Issues,
};

use crate::{
    extract::{At, By},
    reader::For,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    grants::mount(site)
        .at::<Desk, _>(desk)
        .at::<Applications, _>(applications)
        .at::<ApplicationRecord, _>(record)
        .at::<ApplicationFile, _>(files::application_file)
        .at::<OriginalFile, _>(files::original)
        .at::<AssessFile, _>(files::to_assess)
        .at::<ExportFile, _>(files::export)
        .at::<ContactsFile, _>(files::contacts)
        .at::<AskPage, _>(asks::page)
        .at::<Ask, _>(asks::ask)
        .at::<Decide, _>(decisions::decide)
        .at::<CloseForApplicant, _>(close::close)
        .at::<PreviewDecisions, _>(decisions::preview)
        .at::<DecideMany, _>(decisions::decide_many)
        .at::<Releases, _>(decisions::releases)
        .at::<Release, _>(decisions::release)
        .at::<MoreTimePage, _>(decisions::more_time_page)
        .at::<MoreTime, _>(decisions::more_time)
        .at::<Panels, _>(panels::panels)
        .at::<PanelPage, _>(panels::panel)
        .at::<ArrangePanel, _>(panels::arrange)
        .at::<DecideMeeting, _>(panels::decide_meeting)
        .at::<ComposerPage, _>(composer::page)
        .at::<Compose, _>(composer::compose)
        .at::<CandidatesPage, _>(composer::candidates)
        .at::<SetWishes, _>(composer::set_wishes)
        .at::<ImportPage, _>(imports::import_page)
        .at_files::<StageImport, _>(imports::stage)
        .at::<ImportPreview, _>(imports::preview)
        .at::<ConfirmImport, _>(imports::confirm)
        .at::<PaperPage, _>(papers::page)
        .at_files::<BeginPaper, _>(papers::begin)
        .at::<PaperWork, _>(papers::work)
        .at_files::<SavePaper, _>(papers::save)
        .at::<SeriesLog, _>(log::of_series)
        .at::<Log, _>(log::of_platform)
        .at::<LogFile, _>(log::file)
        .at::<Contacts, _>(imports::contacts)
        .at::<AddContact, _>(imports::add_contact)
        .at::<RemoveContact, _>(imports::remove_contact)
        .at_files::<StageContacts, _>(imports::stage_contacts)
        .at::<ContactsPreview, _>(imports::preview_contacts)
        .at::<ConfirmContacts, _>(imports::confirm_contacts)
        .at::<Assess, _>(assess::list)
        .at::<AssessPage, _>(assess::page)
        .at::<SaveAssessment, _>(assess::save)
        .at::<DeclarationPage, _>(assess::declaration)
        .at::<Declare, _>(assess::declare)
        .at::<DeclareConflict, _>(assess::conflict)
        .at::<WriteNote, _>(assess::note)
        .at::<AssessingPage, _>(assessing::page)
        .at::<SaveAssessing, _>(assessing::save)
        .at::<CriteriaPage, _>(assessing::criteria)
        .at::<SaveCriteria, _>(assessing::save_criteria)
        .at::<AssignPage, _>(assessing::propose)
        .at::<Assign, _>(assessing::assign)
        .at::<AssignSheetPage, _>(assessing::sheet_page)
        .at_files::<AssignSheet, _>(assessing::sheet)
        .at::<SetConflict, _>(assessing::conflict)
        .at::<RemindAssessors, _>(assessing::remind)
}

async fn desk(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let desk = web.app.desk(&actor).await?;
    Ok(shown(&pages::desk(&reader, &desk)))
}

async fn applications(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Applications { series, .. }): At<Applications>,
    query: RawQuery,
) -> Answer {
    let query = Query::read(query);
    let filter = Filter::read(|name| query.get(name));
    let list = web.app.application_list(&actor, &series, &filter).await?;
    Ok(shown(&list_page(&reader, &list, &filter, &query, &Issues::default())))
}

fn list_page(
    reader: &Reader<'_>,
    list: &ApplicationList,
    filter: &Filter,
    query: &Query,
    issues: &Issues<'_>,
) -> Markup {
    let part = Shown::read(query.get("page"), query.get("size"));
    pages::list(reader, list, filter, part, issues)
}

async fn record(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ApplicationRecord { series, id, .. }): At<ApplicationRecord>,
) -> Answer {
    let record = web.app.read_record(&actor, &series, id).await?;
    Ok(shown(&pages::record(&reader, &record, &DecideFields::of(&record), &Issues::default())))
}

/// What an address says after its question mark.
#[derive(Clone, Debug, Default)]
struct Query(Vec<(String, String)>);

impl Query {
    fn read(RawQuery(query): RawQuery) -> Self {
        Self(form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect())
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

/// A page.
fn shown(page: &Markup) -> Response {
    Html(page.0.clone()).into_response()
}

/// A page with what is wrong with the form that was sent.
fn refused(page: &Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Html(page.0.clone())).into_response()
}

/// What was decided, as a form says it.
fn verdict(outcome: &str, reason: &str) -> Option<Verdict> {
    if outcome == "undecide" {
        return Some(Verdict::Undecide);
    }
    let known = domain::application::Outcome::ALL.into_iter().find(|known| known.name() == outcome)?;
    Some(Verdict::Decide { outcome: known, reason: reason.to_owned() })
}

/// Why nothing was decided, at the field where it is mended.
fn decide_issues<'t>(
    reader: &Reader<'t>,
    refusal: &DecideRefusal,
    name: impl Fn(domain::ids::ApplicationId) -> String,
) -> Issues<'t> {
    use domain::application::Refusal;
    let texts = reader.texts;
    let mut issues = Issues::default();
    match refusal {
        DecideRefusal::Nothing => issues.note("pick", texts.decide_nothing()),
        DecideRefusal::Some(refused) => {
            if refused.iter().any(|(_, refusal)| *refusal == Refusal::NoReason) {
                issues.note("reason", texts.decide_no_reason());
            }
            for (id, _) in refused.iter().filter(|(_, refusal)| *refusal == Refusal::NotFromHere) {
                issues.note("outcome", texts.decide_not_from_here(name(*id)));
            }
        }
    }
    issues
}
