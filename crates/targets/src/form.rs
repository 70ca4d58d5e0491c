//! Forms, as the front door reads them.

use std::cell::OnceCell;

use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use testkit::TestApp;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

struct Door {
    runtime: Runtime,
    router: Router,
    _test: TestApp,
}

thread_local! {
    static DOOR: OnceCell<Door> = const { OnceCell::new() };
}

impl Door {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let test = runtime.block_on(TestApp::start());
        Self { runtime, router: test.router.clone(), _test: test }
    }
}

/// Sends a request to the front door, and tells the status of the answer.
pub(crate) fn door(request: Request<Body>) -> u16 {
    DOOR.with(|door| {
        let door = door.get_or_init(Door::new);
        let answer = door.runtime.block_on(door.router.clone().oneshot(request)).expect("an answer");
        answer.status().as_u16()
    })
}

/// Sends the bytes as a form with files, and as one without, to a page that anybody may ask. Whatever
/// they are, the answer says that the request was at fault, or nobody was.
pub(crate) fn run(bytes: &[u8]) {
    for kind in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=edge"] {
        for address in ["/en/return", "/en/application/step/documents"] {
            let request = Request::post(address)
                .header(header::HOST, "127.0.0.1:8080")
                .header(header::CONTENT_TYPE, kind)
                .body(Body::from(bytes.to_vec()))
                .expect("a request");
            let status = door(request);
            assert!(status < 500, "{address}: {status}");
        }
    }
}
