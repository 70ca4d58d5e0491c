//! Keeps the domain's things in SQLite or PostgreSQL, with one text for every statement.
//!
//! Callers see [`View`], to look, and [`Tx`], to change; they never see SQL.

mod application;
mod assessing;
mod column;
mod composer;
mod contact;
mod db;
mod disk;
mod document;
mod error;
mod factor;
mod grant;
mod letter;
mod log;
mod panel;
mod paper;
mod passkey;
mod person;
mod programme;
mod provider;
mod questionnaire;
mod release;
mod retention;
mod series;
mod sql;
mod statement;
mod team;
mod upload;
mod vault;

pub use crate::{
    application::Outside,
    db::{Store, Tx, View},
    error::Error,
    log::{Cut, Entries, LOG, LogLine, LogQuery},
    passkey::{Ceremony, Passkey},
    person::{EntryCode, Session, SignIn},
    provider::ProviderLink,
    retention::Erasable,
    sql::Fault,
    statement::Statement,
    team::TeamKeyLine,
    vault::{Held, Vault},
};

/// Every statement of this crate, for the test that prepares them on both databases.
pub fn statements() -> impl Iterator<Item = Statement> {
    [
        application::ALL,
        assessing::ALL,
        composer::ALL,
        contact::ALL,
        document::ALL,
        factor::ALL,
        grant::ALL,
        letter::ALL,
        log::ALL,
        panel::ALL,
        paper::ALL,
        passkey::ALL,
        person::ALL,
        programme::ALL,
        provider::ALL,
        questionnaire::ALL,
        release::ALL,
        retention::ALL,
        series::ALL,
        team::ALL,
        upload::ALL,
        sql::MIGRATE,
    ]
    .into_iter()
    .flatten()
    .copied()
}
