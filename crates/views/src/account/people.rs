//! People and their offices.

use domain::{
    ids::PersonId,
    lang::Lang,
    person::{Appointment, Office},
    series::Series,
    state::State,
};
use i18n::{Locale, Texts};
use maud::{Markup, html};

use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Issues, Notice, Row, Table, Words, actions, said},
};

/// An office in words.
#[must_use]
pub fn office(texts: &Texts, office: Office) -> Words<'_> {
    match office {
        Office::Organiser => texts.account_office_organiser(),
        Office::Assessor => texts.account_office_assessor(),
        Office::Moderator => texts.account_office_moderator(),
        Office::Speaker => texts.account_office_speaker(),
        Office::Delegate => texts.account_office_delegate(),
    }
}

/// Where an office is held: the series and the State, or all.
fn scope(texts: &Texts, held: &Appointment, series: &[Series]) -> String {
    let lang: Lang = texts.locale().tag().parse().unwrap_or_default();
    let of = held.series.map(|id| series.iter().find(|series| series.id == id));
    let mut scope = match of {
        None => texts.account_everywhere().into_owned(),
        Some(series) => series.map_or_else(String::new, |series| series.key.to_string()),
    };
    if let Some(state) = held.state {
        scope += ", ";
        scope += state.state().name(lang);
    }
    scope
}

pub(super) fn offices(texts: &Texts, held: &[Appointment], series: &[Series]) -> Markup {
    html! {
        @if held.is_empty() { p { (texts.account_no_offices()) } }
        ul { @for held in held { li { (office(texts, held.office)) " (" (scope(texts, held, series)) ")" } } }
    }
}

/// A person with one of their offices.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The offices.
    pub appointments: Vec<Appointment>,
    /// Whether the second factors can be taken away by whoever reads the page.
    pub resettable: bool,
}

/// A person and an office as they were typed.
#[derive(Clone, Debug, Default)]
pub struct PersonFields {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language.
    pub language: String,
    /// The office.
    pub office: String,
    /// The key of the series.
    pub series: String,
    /// The State.
    pub state: String,
}

/// What the page of people shows.
#[derive(Clone, Debug)]
pub struct People<'a> {
    /// The people.
    pub people: &'a [PersonRow],
    /// All series.
    pub series: &'a [Series],
    /// What was typed.
    pub typed: PersonFields,
    /// Whether the last keeper was to be dismissed.
    pub last_keeper: bool,
}

/// People, their offices, and a form to give one.
#[must_use]
pub fn people(reader: &Reader<'_>, page: &People<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let main = html! {
        @if page.last_keeper { (ui::notice(texts, Notice::Warning, texts.people_last_keeper())) }
        (ui::lead(texts.people_lead()))
        (table(reader, page))
        (ui::section("add", texts.people_add(), &form(reader, page, issues)))
    };
    reader.page_with_issues(texts.people_title(), routes::People { lang }, [], issues, main)
}

fn table(reader: &Reader<'_>, page: &People<'_>) -> Markup {
    let texts = reader.texts;
    let rows = page.people.iter().map(|person| {
        Row::new([
            said(&person.name),
            said(&person.email),
            html! {
                @for held in &person.appointments { (held_by(reader, person, held, page.series)) }
                (ui::form(routes::ErasePerson { lang: reader.lang() }, reader.token(), &html! {
                    (ui::hidden("person", &person.id.to_string()))
                    (Button::small(texts.held_person_erase()).of(person.name.as_str()))
                }))
                @if person.resettable { (reset(reader, person)) }
            },
        ])
    });
    let columns = [
        Column::new(texts.people_person()),
        Column::new(texts.people_address()),
        Column::new(texts.people_office()),
    ];
    Table::new(texts.people_table(), columns).rows(rows).show(texts)
}

/// Asks once more before an account is erased.
#[must_use]
pub fn erase_person(reader: &Reader<'_>, id: PersonId, name: &str) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let content = html! {
        (ui::hidden("person", &id.to_string()))
        (ui::hidden("sure", "yes"))
        p { (said(name)) }
        p { (texts.held_person_erase_text()) }
    };
    let main = ui::confirm(
        texts,
        &ui::Confirm {
            action: routes::ErasePerson { lang }.to_string(),
            token: reader.token(),
            content,
            yes: texts.held_person_erase(),
            back: routes::People { lang }.to_string(),
        },
    );
    reader.page(texts.held_person_erase(), routes::People { lang }, [], main)
}

fn held_by(reader: &Reader<'_>, person: &PersonRow, held: &Appointment, series: &[Series]) -> Markup {
    let texts = reader.texts;
    let words = office(texts, held.office);
    let key = held.series.and_then(|id| series.iter().find(|series| series.id == id));
    html! {
        p { (words) " (" (scope(texts, held, series)) ")" }
        (ui::form(routes::Dismiss { lang: reader.lang() }, reader.token(), &html! {
            (ui::hidden("person", &person.id.to_string()))
            (ui::hidden("office", held.office.name()))
            (ui::hidden("series", &key.map_or_else(String::new, |series| series.key.to_string())))
            (ui::hidden("state", &held.state.map_or_else(String::new, |state| state.to_string())))
            (Button::small(texts.people_dismiss()).of(format!("{words}, {}", person.name)))
        }))
    }
}

fn reset(reader: &Reader<'_>, person: &PersonRow) -> Markup {
    let texts = reader.texts;
    ui::form(
        routes::ResetFactor { lang: reader.lang() },
        reader.token(),
        &html! {
            (ui::hidden("person", &person.id.to_string()))
            (Button::small(texts.factor_reset()).of(texts.factor_reset_about(person.name.as_str())))
        },
    )
}

fn form(reader: &Reader<'_>, page: &People<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang, typed) = (reader.texts, reader.lang(), &page.typed);
    let offices: Vec<_> = Office::ALL.iter().map(|of| Choice::new(of.name(), office(texts, *of))).collect();
    let languages: Vec<_> =
        Locale::ALL.iter().map(|locale| Choice::new(locale.tag(), locale.texts().language_name())).collect();
    let series: Vec<_> =
        page.series.iter().map(|series| Choice::new(series.key.as_str(), series.key.as_str())).collect();
    let states: Vec<_> =
        State::all().iter().map(|state| Choice::new(state.code.to_string(), state.name(lang))).collect();
    ui::form(
        routes::Appoint { lang },
        reader.token(),
        &html! {
            (Field::new(texts, "email", texts.account_email()).issues(issues).email(&typed.email))
            (Field::new(texts, "name", texts.people_name()).optional().issues(issues).line(&typed.name))
            (Field::new(texts, "language", texts.people_language()).issues(issues)
                .select(&languages, &typed.language))
            (Field::new(texts, "office", texts.people_office()).issues(issues).radios(&offices, &typed.office))
            (Field::new(texts, "series", texts.people_series()).or_none(texts.people_series_all()).optional()
                .issues(issues).select(&series, &typed.series))
            (Field::new(texts, "state", texts.people_state()).hint(texts.people_state_hint())
                .or_none(texts.people_state_all()).optional().issues(issues)
                .select(&states, &typed.state))
            (actions(&[Button::primary(texts.people_add_button())]))
        },
    )
}
