//! A browser that a test drives.

use std::{env, io::Write as _, path::Path, sync::Once};

use fantoccini::{Client, ClientBuilder, error::CmdError, wd::WebDriverCompatibleCommand};
use hyper::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// Whether pages may run scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

/// Says what was not tested; not through the macros whose output is kept back for tests that pass.
pub(crate) fn left_out(what: &str) {
    _ = writeln!(std::io::stderr(), "left out: {what}");
}

/// A browser of our own, if there is a driver at `TEST_WEBDRIVER`.
pub(crate) async fn browser(scripts: Scripts) -> Option<Client> {
    let Ok(driver) = env::var("TEST_WEBDRIVER") else {
        static SAID: Once = Once::new();
        SAID.call_once(|| left_out("no browser was asked (TEST_WEBDRIVER is not set)"));
        return None;
    };
    let content = if scripts == Scripts::Off { 2 } else { 1 };
    let wanted = json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            "prefs": { "profile.managed_default_content_settings.javascript": content },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted.as_object().unwrap().clone());
    Some(builder.connect(&driver).await.unwrap())
}

/// A command that only this kind of browser knows.
#[derive(Debug)]
struct Special {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Special {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Makes the page so many pixels wide, as a telephone or a desk has them.
pub(crate) async fn set_width(client: &Client, width: u32) -> Result<(), CmdError> {
    let params = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600 });
    let body = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": params });
    client.issue_cmd(Special { path: "goog/cdp/execute", body }).await.map(drop)
}

/// Gives the browser an authenticator of its own, whose user says yes to everything.
pub(crate) async fn give_authenticator(client: &Client) {
    let body = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
        "isUserVerified": true, "isUserConsenting": true,
    });
    client.issue_cmd(Special { path: "webauthn/authenticator", body }).await.unwrap();
}

/// Takes the browser's line away, or gives it back.
pub(crate) async fn set_line(client: &Client, is_there: bool) {
    network(client, !is_there, -1).await;
}

/// Lets no more than so many bytes a second out.
pub(crate) async fn slow_line(client: &Client, bytes: i64) {
    network(client, false, bytes).await;
}

async fn network(client: &Client, offline: bool, out: i64) {
    let params =
        json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": out });
    for (cmd, params) in [("Network.enable", json!({})), ("Network.emulateNetworkConditions", params)] {
        let body = json!({ "cmd": cmd, "params": params });
        client.issue_cmd(Special { path: "goog/cdp/execute", body }).await.unwrap();
    }
}

/// What the browser had to say since it was asked last: what a page was not allowed to do.
pub(crate) async fn complaints(client: &Client) -> Vec<String> {
    let said =
        client.issue_cmd(Special { path: "se/log", body: json!({ "type": "browser" }) }).await.unwrap();
    let messages = said.as_array().unwrap().iter().map(|line| line["message"].as_str().unwrap().to_owned());
    messages.filter(|message| message.contains("Content Security Policy")).collect()
}

/// The addresses that were asked for since last time and do not begin with `own`.
pub(crate) async fn strangers(client: &Client, own: &str) -> Vec<String> {
    let body = json!({ "type": "performance" });
    let said = client.issue_cmd(Special { path: "se/log", body }).await.unwrap();
    let events = said.as_array().unwrap().iter().map(|line| {
        serde_json::from_str::<Value>(line["message"].as_str().unwrap()).unwrap()["message"].clone()
    });
    events
        .filter(|event| event["method"] == "Network.requestWillBeSent")
        .map(|event| event["params"]["request"]["url"].as_str().unwrap().to_owned())
        .filter(|url| ![own, "data:", "about:", "chrome:"].iter().any(|known| url.starts_with(known)))
        .collect()
}

/// The source of axe-core, if `AXE_JS` names it.
pub(crate) fn axe() -> Option<String> {
    let Ok(file) = env::var("AXE_JS") else {
        static SAID: Once = Once::new();
        SAID.call_once(|| left_out("no judge of accessibility was asked (AXE_JS is not set)"));
        return None;
    };
    Some(std::fs::read_to_string(Path::new(&file)).unwrap())
}

/// What axe finds wrong with the page: rule and place.
pub(crate) async fn violations(client: &Client, axe: &str) -> Vec<String> {
    const RUN: &str = "
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            found => done(found.violations.flatMap(fault =>
                fault.nodes.map(node => `${fault.id} at ${node.target.join(' ')}: ${node.failureSummary}`))),
            error => done([`axe failed: ${error}`]));";
    client.execute(axe, Vec::new()).await.unwrap();
    let found = client.execute_async(RUN, Vec::new()).await.unwrap();
    found.as_array().unwrap().iter().map(|fault| fault.as_str().unwrap().to_owned()).collect()
}

/// By how many pixels the page is wider than the window.
pub(crate) async fn overflow(client: &Client) -> i64 {
    const ASK: &str = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    client.execute(ASK, Vec::new()).await.unwrap().as_i64().unwrap()
}
