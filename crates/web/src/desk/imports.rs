//! Sheets and contacts.

use app::imports::{ImportRefusal, SheetError};
use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use domain::{contact::ContactForm, issue::Issue};

use routes::{
    AddContact, ConfirmContacts, ConfirmImport, Contacts, ContactsPreview, ImportPage, ImportPreview,
    RemoveContact, StageContacts, StageImport,
};
use views::{
    desk as pages, issue,
    reader::Reader,
    ui::{Issues, Words},
};

use super::{refused, shown};
use crate::{
    Web,
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In},
};

/// Where a sheet of applications is taken in.
pub(super) async fn import_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ImportPage { series, .. }): At<ImportPage>,
) -> Answer {
    let _ = web.app.whole_series(&actor, &series).await?;
    Ok(shown(&pages::import_page(&reader, &series, &Issues::default())))
}

/// Reads a sheet of applications.
pub(super) async fn stage(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(StageImport { lang, series }): At<StageImport>,
    posted: Posted,
) -> Answer {
    let _ = web.app.whole_series(&actor, &series).await?;
    let sentence = match sent(&web, posted)? {
        None => reader.texts.import_missing(),
        Some((_, None)) => too_large(&web, &reader),
        Some((name, Some(bytes))) => {
            match web.app.stage_import(&actor, Some(&series), (&name, bytes)).await {
                Ok(id) => {
                    let preview = ImportPreview { lang, series, id };
                    return Ok(Redirect::to(&preview.to_string()).into_response());
                }
                Err(error) => sentence(&reader, error.into_refusal()?),
            }
        }
    };
    Ok(refused(&pages::import_page(&reader, &series, &at_sheet(sentence))))
}

/// What taking a sheet in would make.
pub(super) async fn preview(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ImportPreview { series, id, .. }): At<ImportPreview>,
) -> Answer {
    let preview = web.app.import_preview(&actor, Some(&series), id).await?;
    Ok(shown(&pages::import_preview(&reader, &preview)))
}

/// Takes a sheet of applications in, or throws it away. The codes of what was made are shown now
/// and never again.
pub(super) async fn confirm(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ConfirmImport { lang, series, id }): At<ConfirmImport>,
    posted: Posted,
) -> Answer {
    if posted.get("do") == "drop" {
        web.app.drop_import(&actor, Some(&series), id).await?;
        return Ok(Redirect::to(&ImportPage { lang, series }.to_string()).into_response());
    }
    match web.app.import_applications(&actor, &series, id).await {
        Ok(taken) => {
            let rows: Vec<_> = taken
                .into_iter()
                .map(|one| (one.state, one.organisation, one.number, one.code.reveal()))
                .collect();
            Ok(shown(&pages::import_done(&reader, &series, &rows)))
        }
        Err(error) => {
            let _ = error.into_refusal()?;
            let preview = web.app.import_preview(&actor, Some(&series), id).await?;
            Ok(refused(&pages::import_preview(&reader, &preview)))
        }
    }
}

/// The contacts.
pub(super) async fn contacts(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let all = web.app.contacts(&actor).await?;
    Ok(shown(&pages::contacts(&reader, &all, &ContactForm::default(), &Issues::default())))
}

/// Enters a contact.
pub(super) async fn add_contact(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AddContact { lang }): At<AddContact>,
    posted: Posted,
) -> Answer {
    let field = |name: &str| posted.get(name).to_owned();
    let form = ContactForm {
        kind: field("kind"),
        organisation: field("organisation"),
        name: field("name"),
        email: field("email"),
        state: field("state"),
        language: field("language"),
    };
    let Err(error) = web.app.add_contact(&actor, &form).await else {
        return Ok(Redirect::to(&Contacts { lang }.to_string()).into_response());
    };
    let issues = issue::sentences(reader.texts, &error.into_refusal()?);
    let all = web.app.contacts(&actor).await?;
    Ok(refused(&pages::contacts(&reader, &all, &form, &issues)))
}

/// Takes a contact away.
pub(super) async fn remove_contact(
    State(web): In,
    By(actor): By,
    At(RemoveContact { lang }): At<RemoveContact>,
    posted: Posted,
) -> Answer {
    let (id, version) = posted.get("contact").split_once(':').ok_or(Failure::Malformed)?;
    let id = id.parse().map_err(|_| Failure::Malformed)?;
    let version = version.parse().map_err(|_| Failure::Malformed)?;
    web.app.remove_contact(&actor, id, version).await?;
    Ok(Redirect::to(&Contacts { lang }.to_string()).into_response())
}

/// Reads a sheet of contacts.
pub(super) async fn stage_contacts(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(StageContacts { lang }): At<StageContacts>,
    posted: Posted,
) -> Answer {
    let sentence = match sent(&web, posted)? {
        None => reader.texts.import_missing(),
        Some((_, None)) => too_large(&web, &reader),
        Some((name, Some(bytes))) => match web.app.stage_import(&actor, None, (&name, bytes)).await {
            Ok(id) => return Ok(Redirect::to(&ContactsPreview { lang, id }.to_string()).into_response()),
            Err(error) => sentence(&reader, error.into_refusal()?),
        },
    };
    let all = web.app.contacts(&actor).await?;
    Ok(refused(&pages::contacts(&reader, &all, &ContactForm::default(), &at_sheet(sentence))))
}

/// What taking a sheet of contacts in would make.
pub(super) async fn preview_contacts(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ContactsPreview { id, .. }): At<ContactsPreview>,
) -> Answer {
    let preview = web.app.import_preview(&actor, None, id).await?;
    Ok(shown(&pages::import_preview(&reader, &preview)))
}

/// Takes a sheet of contacts in, or throws it away.
pub(super) async fn confirm_contacts(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ConfirmContacts { lang, id }): At<ConfirmContacts>,
    posted: Posted,
) -> Answer {
    if posted.get("do") == "drop" {
        web.app.drop_import(&actor, None, id).await?;
    } else if let Err(error) = web.app.import_contacts(&actor, id).await {
        let _ = error.into_refusal()?;
        let preview = web.app.import_preview(&actor, None, id).await?;
        return Ok(refused(&pages::import_preview(&reader, &preview)));
    }
    Ok(Redirect::to(&Contacts { lang }.to_string()).into_response())
}

/// The name and the content of a sheet; no content of one that is too large.
type Sheet = (String, Option<Vec<u8>>);

/// The sheet that was sent.
fn sent(web: &Web, posted: Posted) -> Result<Option<Sheet>, Failure> {
    let Some(file) = posted.files.into_iter().find(|file| file.field == "sheet") else { return Ok(None) };
    let content = file.small(web.app.largest_file())?;
    Ok(Some((file.name, content)))
}

fn too_large<'t>(web: &Web, reader: &Reader<'t>) -> Words<'t> {
    issue::sentence(reader.texts, &Issue::FileTooLarge { limit: web.app.largest_file() as u64 })
}

fn at_sheet(sentence: Words<'_>) -> Issues<'_> {
    let mut issues = Issues::default();
    issues.note("sheet", sentence);
    issues
}

pub(super) fn sentence<'t>(reader: &Reader<'t>, refusal: ImportRefusal) -> Words<'t> {
    let texts = reader.texts;
    match refusal {
        ImportRefusal::NoColumn(field) => texts.import_no_column(pages::field(texts, None, field)),
        ImportRefusal::NotSo => texts.import_cannot(),
        ImportRefusal::Sheet(error) => match error {
            SheetError::Empty => texts.import_empty(),
            SheetError::TooLarge { .. } => texts.import_too_large(),
            SheetError::NotASheet => texts.import_not_a_sheet(),
            SheetError::OldOrLocked => texts.import_old_or_locked(),
            SheetError::Broken => texts.import_broken(),
            SheetError::Malformed { line } => texts.import_malformed(line),
        },
    }
}
