//! Nothing that was typed is lost to somebody whose session ended: it comes back, to be sent once more.
//!
//! ```text
//! form, sent by nobody ──not there, with what was typed──▶ signed in elsewhere, sent again
//!                      ──too old, with what was typed and a new token──▶ sent once more, and taken
//! ```
//!
//! Every address that is not there for nobody answers so, whether or not there is anything; and only
//! what a page of ours sent comes back, so that nobody else can put words into a form.

use std::sync::{Arc, Mutex};

use axum::{
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header},
    response::{Html, IntoResponse as _, Response},
};
use policy::Actor;
use views::layout::{Kept, kept};

use crate::{Web, extract::locale_of, failure::Failure, form::Coming};

/// The page that goes out instead of a bare failure, once there is one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Instead(Arc<Mutex<Option<String>>>);

impl Instead {
    pub(crate) fn put(&self, page: String) {
        if let Ok(mut slot) = self.0.lock() {
            *slot = Some(page);
        }
    }

    pub(crate) fn take(&self) -> Option<String> {
        self.0.lock().ok()?.take()
    }
}

/// Answers a request to what is not there, and gives nobody's words back.
pub(crate) async fn not_there(web: &Web, request: Request) -> Response {
    // Whose offices have no effect yet is on the way in.
    let nobody = |actor: &Actor| *actor == Actor::anyone() || actor.withheld.is_some();
    let nobody = request.extensions().get::<Actor>().is_none_or(nobody);
    if request.method() != Method::POST || !nobody || !is_surely_ours(request.headers()) {
        return Failure::NotFound.into_response();
    }
    let address = request.uri().path().to_owned();
    let fields = Coming::of_nobody(web, request).typed().await;
    match page(&address, &fields, None) {
        Some(page) => {
            let no_store = [(header::CACHE_CONTROL, "no-store")];
            (StatusCode::NOT_FOUND, no_store, Html(page)).into_response()
        }
        None => Failure::NotFound.into_response(),
    }
}

/// The page with what was typed; none if nothing was.
pub(crate) fn page(address: &str, fields: &[(String, String)], token: Option<&str>) -> Option<String> {
    let locale = locale_of(address)?;
    let something = fields.iter().any(|(name, value)| name != views::ui::TOKEN && !value.trim().is_empty());
    something.then(|| kept(locale.texts(), Kept { address, fields, token }).into_string())
}

/// Whether the browser says that the form is one of ours. One that says nothing is not believed here.
pub(crate) fn is_surely_ours(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => site == "same-origin",
        (None, Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, authority)| authority == host)
        }
        (None, _, _) => false,
    }
}
