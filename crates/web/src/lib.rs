//! HTTP in and out: addresses to use cases, use cases to pages.
//!
//! A handler reads the request, asks a use case, and shows what came of it. It holds no rule and no
//! sentence. `failure` is the only place with status codes of errors.

pub mod access;
mod account;
mod apply;
mod cache;
mod desk;
mod extract;
mod failure;
mod form;
mod gate;
mod headers;
mod kept;
mod letters;
pub mod limits;
mod own_account;
mod own_data;
mod passkey;
mod programme;
mod provider;
mod public;
mod questionnaires;
mod reader;
mod refusal;
mod series_desk;
pub mod serve;
mod session;
mod site;
mod team;

use std::{ops::Deref, sync::Arc};

use app::App;
use axum::Router;

pub use crate::{gate::Gate, refusal::Refusal, site::Site};

/// What the front door needs beside the platform.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether the platform is reached by https, so that cookies are for secure lines only.
    pub secure: bool,
    /// Whether it is a rehearsal, which every page says.
    pub demo: bool,
    /// The most bytes of a form with files.
    pub upload_bytes: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { secure: false, demo: false, upload_bytes: 64 << 20 }
    }
}

/// What handlers share. Every layer around a handler keeps a copy, and each request copies them all:
/// so a copy costs next to nothing.
#[derive(Clone)]
pub(crate) struct Web(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) app: App,
    pub(crate) settings: Settings,
    pub(crate) cache: cache::Cache,
}

impl Deref for Web {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// The whole platform as a router.
pub fn router(app: App, settings: Settings) -> Router {
    site(app, settings).finish()
}

/// The whole platform with the list of addresses that are mounted, for tests.
#[must_use]
pub fn site(app: App, settings: Settings) -> Site {
    let web = Web(Arc::new(Shared { app, settings, cache: cache::Cache::default() }));
    let mounts = [
        account::mount,
        apply::mount,
        desk::mount,
        letters::mount,
        own_data::mount,
        own_account::mount,
        passkey::mount,
        programme::mount,
        provider::mount,
        public::mount,
        questionnaires::mount,
        series_desk::mount,
        team::mount,
    ];
    mounts.into_iter().fold(Site::new(web), |site, mount| mount(site))
}
