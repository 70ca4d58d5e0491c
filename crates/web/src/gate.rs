//! What every request passes before it meets the router, and every answer on its way back.

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    middleware::{self, Next},
    response::Response,
};
use config::{Limits, Settings};

use crate::{
    access::note,
    headers::{Names, protect},
    limits::{Admission, Rates, admit, count},
    refusal::dress,
};

/// The gate before the platform: who is asked for, how often, how much at once, how large.
#[derive(Clone, Debug)]
pub struct Gate {
    names: Names,
    limits: Limits,
    rates: Rates,
    admission: Admission,
}

impl Gate {
    /// The gate that the settings describe.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let limits = settings.limits.clone();
        Self {
            names: Names { origins: settings.public_address.clone().into(), loopback: false },
            rates: Rates::new(&limits),
            admission: Admission::new(&limits),
            limits,
        }
    }

    /// The same gate, which also answers to the names of this machine, as a rehearsal does.
    #[must_use]
    pub fn on_this_machine(mut self) -> Self {
        self.names.loopback = true;
        self
    }

    /// The router behind the gate.
    pub fn around(self, router: Router) -> Router {
        let form = DefaultBodyLimit::max(self.limits.form.bytes());
        router.layer(form).layer(middleware::from_fn_with_state(Arc::new(self), pass))
    }
}

/// From the outside in: the line in the log, the headers and the host, the page for what is refused
/// further in, how often, how much at once. One layer, since each of them would cost every request
/// a copy of all that is within.
async fn pass(State(gate): State<Arc<Gate>>, request: Request, next: Next) -> Response {
    let admitted = |request| admit(&gate.admission, request, |request| next.run(request));
    let counted = |request| count(&gate.rates, request, admitted);
    let dressed = |request| dress(request, counted);
    note(request, |request| protect(&gate.names, request, dressed)).await
}
