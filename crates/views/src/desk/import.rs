//! Sheets: read, looked at row by row, taken in.

use domain::{
    desk::{Fate, ImportPreview},
    import::{ARRIVED, LANGUAGE, STATE},
    issue::Issues as Found,
    questionnaire::Questionnaire,
    series::SeriesKey,
    state::StateCode,
};
use i18n::{Texts, lists};
use maud::{Markup, html};

use super::{crumbs, moment, record::question_label, state_name};
use crate::{
    issue,
    reader::Reader,
    ui::{self, Button, Column, Field, Issues, Link, Notice, Row, Table, Upload, actions, said},
};

/// Where a sheet of applications is taken in.
#[must_use]
pub fn import_page(reader: &Reader<'_>, key: &SeriesKey, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::StageImport { lang, series: key.clone() };
    let main = html! {
        (ui::lead(texts.import_lead()))
        (ui::form(&here, reader.token(), &upload(reader, issues)))
    };
    reader.page_with_issues(texts.import_title(), &here, crumbs(texts, lang, key), issues, main)
}

/// The field for the sheet, and the button that reads it.
pub(super) fn upload(reader: &Reader<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, limit) = (reader.texts, reader.largest_file);
    let upload = Upload { accept: ".csv,.xlsx,.ods", kinds: texts.import_kinds(), limit, kept: None };
    html! {
        (Field::new(texts, "sheet", texts.import_file()).issues(issues).file(&upload))
        (actions(&[Button::primary(texts.import_read())]))
    }
}

/// What taking a sheet in would make, row by row, with the form that does it.
#[must_use]
pub fn import_preview(reader: &Reader<'_>, preview: &ImportPreview) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let (action, way) = if let Some(series) = &preview.series {
        let action = routes::ConfirmImport { lang, series: series.key.clone(), id: preview.id };
        (action.to_string(), crumbs(texts, lang, &series.key))
    } else {
        let contacts = Link::new(routes::Contacts { lang }, texts.contacts_title());
        (routes::ConfirmContacts { lang, id: preview.id }.to_string(), vec![contacts])
    };
    let form = preview.form.as_deref();
    let rows = preview.rows.iter().map(|row| {
        Row::new([
            html! { (row.line) },
            said(&row.name),
            html! { @if let Some(state) = row.state { (state_name(lang, state)) } },
            fate(texts, form, &row.fate),
        ])
    });
    let columns = [
        Column::number(texts.import_row()),
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::new(texts.import_fate()),
    ];
    let main = html! {
        @if !preview.can_be_taken() { (ui::notice(texts, Notice::Warning, texts.import_cannot())) }
        (matching(texts, preview))
        (Table::new(texts.import_preview_title(), columns).rows(rows).show(texts))
        (ui::form(&action, reader.token(), &html! {
            @if preview.can_be_taken() {
                (actions(&[
                    Button::primary(texts.import_take()).sends("do", "take"),
                    Button::secondary(texts.import_drop()).sends("do", "drop"),
                ]))
            } @else {
                (actions(&[Button::secondary(texts.import_drop()).sends("do", "drop")]))
            }
        }))
    };
    reader.page(texts.import_preview_title(), &action, way, main)
}

fn matching(texts: &Texts, preview: &ImportPreview) -> Markup {
    let rows = preview.columns.iter().map(|(title, is)| {
        Row::new([
            said(title),
            html! {
                @match is {
                    Some(id) => (field(texts, preview.form.as_deref(), id)),
                    None => (texts.import_left_out()),
                }
            },
        ])
    });
    let columns = [Column::new(texts.import_column()), Column::new(texts.import_is())];
    ui::wide(
        "columns",
        texts.import_columns(),
        &Table::new(texts.import_columns(), columns).rows(rows).show(texts),
    )
}

fn fate(texts: &Texts, form: Option<&Questionnaire>, fate: &Fate) -> Markup {
    let named = |issues: &Found| {
        let sentences = issues.iter().map(|(id, found)| {
            texts
                .import_field_issue(field(texts, form, id), issue::sentence(texts, found).into_owned())
                .into_owned()
        });
        lists::and(texts, &sentences.collect::<Vec<_>>())
    };
    html! {
        @match fate {
            Fate::Submitted(at) => (texts.import_submitted(moment(texts, *at))),
            Fate::Draft(issues) => (texts.import_draft(named(issues))),
            Fate::Contact => (texts.import_contact()),
            Fate::Known => (texts.import_known()),
            Fate::Refused(issues) => strong { (texts.import_refused(named(issues))) },
        }
    }
}

/// A field of a sheet in words.
#[must_use]
pub fn field(texts: &Texts, form: Option<&Questionnaire>, id: &str) -> String {
    match (id, form) {
        (STATE, _) => texts.import_field_state().into_owned(),
        (ARRIVED, _) => texts.import_field_arrived().into_owned(),
        (LANGUAGE, _) => texts.import_field_language().into_owned(),
        ("email", None) => texts.import_field_email().into_owned(),
        ("kind", None) => texts.import_field_kind().into_owned(),
        ("name", None) => texts.import_field_name().into_owned(),
        ("organisation", None) => texts.apps_organisation().into_owned(),
        (id, form) => question_label(texts, form, id),
    }
}

/// What was taken in: State, organisation, number and code of each application.
#[must_use]
pub fn import_done(
    reader: &Reader<'_>,
    key: &SeriesKey,
    taken: &[(StateCode, String, Option<String>, String)],
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = taken.iter().map(|(state, organisation, number, code)| {
        Row::new([
            said(organisation),
            html! { (state_name(lang, *state)) },
            html! { @match number { Some(number) => (number), None => (texts.import_draft_word()) } },
            html! { code { (code) } },
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.apps_state()),
        Column::new(texts.apps_number()),
        Column::new(texts.import_code()),
    ];
    let main = html! {
        (ui::lead(texts.import_done_lead()))
        (Table::new(texts.import_done_title(), columns).rows(rows).show(texts))
    };
    let here = routes::ImportPage { lang, series: key.clone() };
    reader.page(texts.import_done_title(), here, crumbs(texts, lang, key), main)
}
