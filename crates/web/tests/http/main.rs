//! The front door: pages asked for as people ask for them, through the router and without scripts.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod account;
mod apply;
mod desk;
mod factors;
mod grants;
mod letters;
mod passkeys;
mod programme;
mod providers;
mod public;
mod questionnaires;
mod retention;
mod series_desk;
mod vault;
