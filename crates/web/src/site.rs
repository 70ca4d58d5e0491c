//! The router, made of [`Route`]s and nothing else: each handler is mounted at a route, and the
//! route says how it is asked and who may knock.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    handler::Handler,
    middleware::{self, Next},
    response::{IntoResponse as _, Redirect, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use domain::person::Office;
use policy::Actor;
use routes::{Access, Method, Route};

use crate::{Web, cache, extract, failure, failure::Failure, kept, limits, session};

/// The platform's router as it is being built.
pub struct Site {
    web: Web,
    router: Router<Web>,
    mounted: Vec<(&'static str, Method)>,
}

impl Site {
    pub(crate) fn new(web: Web) -> Self {
        Self { web, router: Router::new(), mounted: Vec::new() }
    }

    /// Mounts a handler at its route, behind the route's door.
    #[must_use]
    pub(crate) fn at<R: Route, T: 'static>(self, handler: impl Handler<T, Web>) -> Self {
        self.mount::<R>(on(filter::<R>(), handler))
    }

    /// Mounts a handler that takes a code: how often one place tries is counted.
    #[must_use]
    pub(crate) fn at_code<R: Route, T: 'static>(self, handler: impl Handler<T, Web>) -> Self {
        self.mount::<R>(on(filter::<R>(), handler).layer(middleware::from_fn(limits::count_sign_in)))
    }

    /// Mounts a handler that takes files, which are larger than other forms.
    #[must_use]
    pub(crate) fn at_files<R: Route, T: 'static>(self, handler: impl Handler<T, Web>) -> Self {
        let limit = DefaultBodyLimit::max(self.web.settings.upload_bytes);
        self.mount::<R>(on(filter::<R>(), handler).layer(limit))
    }

    fn mount<R: Route>(mut self, methods: MethodRouter<Web>) -> Self {
        let methods = match R::ACCESS {
            Access::Public => methods.layer(middleware::from_fn_with_state(self.web.clone(), cache::keep)),
            access => methods.layer(middleware::from_fn_with_state(
                self.web.clone(),
                move |State(web): In, request: Request, next: Next| knock(web, access, request, next),
            )),
        };
        self.router = self.router.route(R::PATTERN, methods);
        self.mounted.push((R::PATTERN, R::METHOD));
        self
    }

    /// The addresses that have a handler.
    #[must_use]
    pub fn mounted(&self) -> &[(&'static str, Method)] {
        &self.mounted
    }

    /// The router, ready to serve.
    pub fn finish(self) -> Router {
        self.router
            .fallback(nothing_there)
            .method_not_allowed_fallback(nothing_there)
            .layer(middleware::from_fn_with_state(self.web.clone(), session::recognise))
            .layer(middleware::from_fn(failure::show))
            .layer(middleware::from_fn_with_state(self.web.clone(), cache::front))
            .with_state(self.web)
    }
}

/// Lets in whoever may knock at doors of that kind.
async fn knock(web: Web, access: Access, request: Request, next: Next) -> Response {
    let actor = request.extensions().get::<Actor>();
    if actor.is_some_and(|actor| may_knock(access, actor)) || access == Access::Open {
        return cache::pack_answer(request, next).await;
    }
    match actor.and_then(|actor| way_to_offices(access, actor, &request)) {
        Some(to) => to.into_response(),
        None => kept::not_there(&web, request).await,
    }
}

async fn nothing_there(State(web): In, request: Request) -> Response {
    kept::not_there(&web, request).await
}

fn filter<R: Route>() -> MethodFilter {
    match R::METHOD {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Options => MethodFilter::OPTIONS,
        Method::Head => MethodFilter::HEAD,
        Method::Patch => MethodFilter::PATCH,
        Method::Delete => MethodFilter::DELETE,
    }
}

/// Whether somebody may knock at doors of that kind.
fn may_knock(access: Access, actor: &Actor) -> bool {
    let organiser = actor.holds(Office::Organiser);
    match access {
        Access::Public | Access::Open => true,
        Access::Applicant => actor.application.is_some(),
        Access::Account => actor.person.is_some(),
        Access::Assess => organiser || actor.holds(Office::Assessor),
        Access::Desk => organiser,
        Access::Keep => keeps(actor),
    }
}

/// Where somebody is sent from the doors of an office that has no effect yet: to the page that says why.
/// Which offices those are, and whether the address names anything, shows in nothing.
fn way_to_offices(access: Access, actor: &Actor, request: &Request) -> Option<Redirect> {
    let doors = match access {
        Access::Assess | Access::Desk | Access::Keep => actor.withheld.is_some(),
        Access::Public | Access::Open | Access::Applicant | Access::Account => false,
    };
    let asked = request.method() == axum::http::Method::GET;
    let locale = extract::locale_of(request.uri().path()).filter(|_| doors && asked)?;
    let lang = locale.tag().parse().ok()?;
    Some(Redirect::to(&routes::AccountPage { lang }.to_string()))
}

/// Whether somebody runs all series.
pub(crate) fn keeps(actor: &Actor) -> bool {
    actor
        .appointments
        .iter()
        .any(|held| held.office == Office::Organiser && held.series.is_none() && held.state.is_none())
}

/// A handler's way to say that it has no state of its own.
pub(crate) type In = State<Web>;

/// What a handler answers.
pub(crate) type Answer = Result<Response, Failure>;
