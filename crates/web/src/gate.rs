//! What every request passes before it meets the router, and every answer on its way back.

use axum::{Router, extract::DefaultBodyLimit, middleware};
use config::{Limits, Settings};

use crate::{
    access,
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
}

impl Gate {
    /// The gate that the settings describe.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let names = Names { origins: settings.public_address.clone().into(), loopback: false };
        Self { names, limits: settings.limits.clone(), rates: Rates::new(&settings.limits) }
    }

    /// The same gate, which also answers to the names of this machine, as a rehearsal does.
    #[must_use]
    pub fn on_this_machine(mut self) -> Self {
        self.names.loopback = true;
        self
    }

    /// The router behind the gate.
    ///
    /// From the outside in: the line in the log, the headers and the host, the page for what is refused
    /// further in, how often, the size of a form (a route may take more), how much at once.
    pub fn around(self, router: Router) -> Router {
        router
            .layer(middleware::from_fn_with_state(Admission::new(&self.limits), admit))
            .layer(DefaultBodyLimit::max(self.limits.form.bytes()))
            .layer(middleware::from_fn_with_state(self.rates, count))
            .layer(middleware::from_fn(dress))
            .layer(middleware::from_fn_with_state(self.names, protect))
            .layer(middleware::from_fn(access::note))
    }
}
