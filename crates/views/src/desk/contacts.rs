//! Contacts.

use domain::{
    contact::{Contact, ContactForm, ContactKind},
    lang::Lang,
    state::State,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{import::upload, state_name};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Issues, Link, Row, Table, Words, actions, said},
};

/// A kind of contact in words.
#[must_use]
pub fn contact_kind(texts: &Texts, kind: ContactKind) -> Words<'_> {
    match kind {
        ContactKind::Cso => texts.contacts_kind_cso(),
        ContactKind::Nhri => texts.contacts_kind_nhri(),
        ContactKind::Mission => texts.contacts_kind_mission(),
        ContactKind::Other => texts.contacts_kind_other(),
    }
}

/// All contacts, and the form that enters one.
#[must_use]
pub fn contacts(reader: &Reader<'_>, all: &[Contact], typed: &ContactForm, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::Contacts { lang };
    let rows = all.iter().map(|one| {
        let name = if one.organisation.is_empty() { &one.name } else { &one.organisation };
        Row::new([
            said(name),
            said(&one.name),
            html! { (one.email) },
            html! { (contact_kind(texts, one.kind)) },
            html! { @if let Some(state) = one.state { (state_name(lang, state)) } },
            html! { (one.language.tag()) },
            ui::form(
                routes::RemoveContact { lang },
                reader.token(),
                &html! {
                    (ui::hidden("contact", &format!("{}:{}", one.id, one.version)))
                    (Button::small(texts.contacts_remove()).of(name.as_str()))
                },
            ),
        ])
    });
    let columns = [
        Column::new(texts.apps_organisation()),
        Column::new(texts.contacts_name()),
        Column::new(texts.contacts_email()),
        Column::new(texts.apps_kind()),
        Column::new(texts.apps_state()),
        Column::new(texts.apps_language()),
        Column::new(""),
    ];
    let export = |file: &str| routes::ContactsFile { lang, file: file.into() };
    let main = html! {
        (Table::new(texts.contacts_title(), columns).rows(rows).show(texts))
        (actions(&[
            Button::secondary(texts.apps_export_csv()).leads_to(export("contacts.csv")),
            Button::secondary(texts.apps_export_xlsx()).leads_to(export("contacts.xlsx")),
        ]))
        (ui::section("add", texts.contacts_add(), &ui::form(routes::AddContact { lang }, reader.token(), &fields(reader, typed, issues))))
        (ui::section("import", texts.contacts_import(), &ui::form(routes::StageContacts { lang }, reader.token(), &upload(reader, issues))))
    };
    reader.page_with_issues(
        texts.contacts_title(),
        &here,
        [Link::new(routes::Desk { lang }, texts.desk_title())],
        issues,
        main,
    )
}

fn fields(reader: &Reader<'_>, typed: &ContactForm, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let kinds = ContactKind::ALL.map(|kind| Choice::new(kind.name(), contact_kind(texts, kind)));
    let mut states = vec![Choice::new("", texts.apps_any())];
    states.extend(State::all().iter().map(|state| Choice::new(state.code.to_string(), state.name(lang))));
    let languages = [(Lang::En, "English"), (Lang::Fr, "Français"), (Lang::Es, "Español")]
        .map(|(lang, name)| Choice::new(lang.tag(), name));
    html! {
        (Field::new(texts, "organisation", texts.apps_organisation()).optional().issues(issues).line(&typed.organisation))
        (Field::new(texts, "name", texts.contacts_name()).optional().issues(issues).line(&typed.name))
        (Field::new(texts, "email", texts.contacts_email()).issues(issues).email(&typed.email))
        (Field::new(texts, "kind", texts.apps_kind()).issues(issues).select(&kinds, &typed.kind))
        (Field::new(texts, "state", texts.apps_state()).optional().issues(issues).select(&states, &typed.state))
        (Field::new(texts, "language", texts.apps_language()).issues(issues).select(&languages, &typed.language))
        (actions(&[Button::primary(texts.contacts_save())]))
    }
}
