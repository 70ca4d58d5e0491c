//! What the Pre-sessions are: the things, their states and the rules that move them.
//!
//! This crate is pure. It reads no clock, rolls no dice, opens no file and speaks no SQL: time
//! and chance come in as arguments, decisions go out as values. Whoever wants to know *what the
//! platform does* reads here and need not read elsewhere.

pub mod agenda;
pub mod application;
pub mod assessment;
pub mod balance;
pub mod calendar;
pub mod call;
pub mod composer;
pub mod contact;
pub mod desk;
pub mod exchange;
pub mod facts;
pub mod figures;
pub mod file;
pub mod filter;
pub mod finding;
pub mod grant;
pub mod ids;
pub mod import;
pub mod issue;
pub mod lang;
pub mod letter;
pub mod log;
pub mod meeting;
pub mod money;
pub mod panel;
pub mod paper;
pub mod person;
pub mod postpone;
pub mod programme;
pub mod questionnaire;
pub mod retention;
pub mod series;
pub mod state;
pub mod summary;
pub mod text;
pub mod ties;
pub mod time;
pub mod typed;
pub mod upload;
