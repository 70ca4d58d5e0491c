//! The team's key: whether it is unlocked, and how it is made.

use i18n::times;
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};

use crate::{
    reader::Reader,
    ui::{self, Button, Column, Field, Issues, Link, Notice, Row, Table, actions},
};

/// One of the team's keys.
#[derive(Clone, Debug)]
pub struct TeamKeyRow {
    /// Its number.
    pub number: i64,
    /// Its public half.
    pub recipient: String,
    /// When it was made.
    pub since: Timestamp,
    /// How much is sealed for it.
    pub envelopes: i64,
    /// Whether it is unlocked.
    pub is_open: bool,
}

/// Where the team's key is unlocked and locked.
#[must_use]
pub fn team(reader: &Reader<'_>, keys: &[TeamKeyRow], issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let is_open = !keys.is_empty() && keys.iter().all(|key| key.is_open);
    let left: i64 = keys.iter().rev().skip(1).map(|key| key.envelopes).sum();
    let main = html! {
        @if keys.is_empty() {
            (ui::notice(texts, Notice::Warning, texts.team_none()))
        } @else if is_open {
            (ui::notice(texts, Notice::Information, texts.team_open()))
        } @else {
            (ui::notice(texts, Notice::Warning, texts.team_locked()))
        }
        @if keys.len() > 1 { p { (texts.team_left(usize::try_from(left).unwrap_or_default())) } }
        @if !keys.is_empty() && !is_open {
            (ui::form(routes::UnlockTeam { lang }, reader.token(), &brought(reader, issues)))
        }
        @if !keys.is_empty() { (table(reader, keys)) }
        @if is_open {
            (ui::form(routes::LockTeam { lang }, reader.token(), &html! {
                p { (texts.team_lock_text()) }
                (actions(&[Button::secondary(texts.team_lock())]))
            }))
        }
        @if keys.is_empty() || (is_open && keys.len() == 1) {
            (ui::section("new", texts.team_new(), &html! {
                p { @if keys.is_empty() { (texts.team_new_first()) } @else { (texts.team_new_replaces()) } }
                (actions(&[Button::secondary(texts.team_new_show()).leads_to(routes::NewTeamPage { lang })]))
            }))
        }
    };
    reader.page_with_issues(texts.team_title(), routes::TeamPage { lang }, [], issues, main)
}

/// The fields into which a key is brought. What was typed there is never shown again.
fn brought(reader: &Reader<'_>, issues: &Issues<'_>) -> Markup {
    let texts = reader.texts;
    html! {
        (Field::new(texts, "key", texts.team_key()).hint(texts.team_key_hint())
            .autocomplete(ui::Autocomplete::Off).rows(3).issues(issues).text("", None))
        (Field::new(texts, "passphrase", texts.team_passphrase()).hint(texts.team_passphrase_hint())
            .optional().issues(issues).secret())
        (actions(&[Button::primary(texts.team_unlock())]))
    }
}

fn table(reader: &Reader<'_>, keys: &[TeamKeyRow]) -> Markup {
    let texts = reader.texts;
    let zone = TimeZone::get("Europe/Zurich").unwrap_or(TimeZone::UTC);
    let columns = [
        Column::new(texts.team_number()),
        Column::new(texts.team_since()),
        Column::new(texts.team_public()),
        Column::new(texts.team_state()),
    ];
    let rows = keys.iter().map(|key| {
        Row::new([
            html! { (key.number) },
            html! { (times::at(texts, &key.since.to_zoned(zone.clone()))) },
            html! { span.code { (key.recipient) } },
            html! { @if key.is_open { (texts.team_is_open()) } @else { (texts.team_is_locked()) } },
        ])
    });
    Table::new(texts.team_keys(), columns).rows(rows).show(texts)
}

/// A fresh key, and the form that takes it into use once it is brought back. `fresh` is none after it
/// was brought back wrong: it is shown once.
#[must_use]
pub fn new_key(reader: &Reader<'_>, seen: i64, fresh: Option<&str>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let main = html! {
        (ui::lead(texts.team_fresh_lead()))
        @if let Some(fresh) = fresh {
            p { strong.code { (fresh) } }
            (ui::notice(texts, Notice::Warning, texts.team_fresh_keep()))
        }
        (ui::form(routes::AddTeamKey { lang }, reader.token(), &html! {
            (ui::hidden("seen", &seen.to_string()))
            (Field::new(texts, "key", texts.team_fresh_again()).hint(texts.team_fresh_again_hint())
                .autocomplete(ui::Autocomplete::Off).rows(3).issues(issues).text("", None))
            (Field::new(texts, "passphrase", texts.team_passphrase()).hint(texts.team_passphrase_hint())
                .optional().issues(issues).secret())
            (actions(&[
                Button::primary(texts.team_fresh_use()),
                Button::secondary(texts.ui_back()).leads_to(routes::TeamPage { lang }),
            ]))
        }))
    };
    let crumbs = [Link::new(routes::TeamPage { lang }, texts.team_title())];
    reader.page_with_issues(texts.team_new(), routes::NewTeamPage { lang }, crumbs, issues, main)
}
