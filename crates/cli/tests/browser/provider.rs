//! Signing in at a real provider of OpenID Connect, in a real browser and without scripts.
//!
//! The provider is asked when `TEST_OIDC_PROVIDER` names a folder of npm packages with `oidc-provider` in
//! it; `.ci/run` makes it a failure when it was not. It is on another site than the platform (`127.0.0.1`
//! and `localhost`), so that the browser treats it as it treats strangers.

use std::{
    env,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    sync::Once,
    time::Duration,
};

use fantoccini::{Client, Locator, elements::Element};
use testkit::{Running, free_port};

use crate::driver::{Scripts, axe, browser, complaints, left_out, violations};
use crate::{find, path, press_button};

const PROGRAM: &str = env!("CARGO_BIN_EXE_rostrum");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/provider.mjs");

/// A platform and a provider that know each other.
struct Two {
    running: Running,
    address: String,
    issuer: String,
    provider: Child,
    /// Kept open: it goes away when nobody takes what it says.
    _out: BufReader<ChildStdout>,
    _folder: tempfile::TempDir,
}

impl Two {
    fn start() -> Option<Self> {
        let Ok(packages) = env::var("TEST_OIDC_PROVIDER") else {
            static SAID: Once = Once::new();
            SAID.call_once(|| left_out("no real provider was asked (TEST_OIDC_PROVIDER is not set)"));
            return None;
        };
        let (folder, port, theirs) = (tempfile::tempdir().unwrap(), free_port(), free_port());
        let (address, issuer) = (format!("http://localhost:{port}"), format!("http://127.0.0.1:{theirs}"));
        let back = format!("{address}/sign-in/provider");
        let mut provider = Command::new("node")
            .args([SCRIPT, &packages, &theirs.to_string(), &back])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let mut out = BufReader::new(provider.stdout.take().unwrap());
        while !said.contains("ready") {
            assert!(out.read_line(&mut said).unwrap() != 0, "the provider went away: {said}");
        }
        let settings = [
            format!("--public-address={address}"),
            format!("--openid-issuer={issuer}"),
            "--openid-client=rostrum".into(),
            "--openid-secret=between the two".into(),
            "--openid-name=Example ID".into(),
            "--first-organiser=organiser@example.org".into(),
            "--log-level=warn".into(),
        ];
        let settings: Vec<_> = settings.iter().map(String::as_str).collect();
        let running = Running::serve(Path::new(PROGRAM), &folder.path().join("data"), port, &settings);
        Some(Self { running, address, issuer, provider, _out: out, _folder: folder })
    }

    /// Presses the button on the page where one signs in, signs in at the provider, and comes back.
    async fn walk(&self, client: &Client, email: &str) {
        client.goto(&format!("{}/en/sign-in", self.address)).await.unwrap();
        press_button(client, "form[action$='/sign-in/provider'] button").await;
        self.wait_for(client, &self.issuer).await;
        theirs(client, "[name=login]").await.send_keys(email).await.unwrap();
        theirs(client, "form button").await.click().await.unwrap();
        self.wait_for(client, &self.address).await;
        assert_eq!(path(client).await, "/sign-in/provider");
    }

    /// Waits until the browser is at an address that begins so, to which no page of ours leads by a form.
    async fn wait_for(&self, client: &Client, begin: &str) {
        for _ in 0..1_500 {
            if client.current_url().await.unwrap().as_str().starts_with(begin) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("still at {}", client.current_url().await.unwrap());
    }
}

impl Drop for Two {
    fn drop(&mut self) {
        self.running.kill();
        _ = self.provider.kill();
        _ = self.provider.wait();
    }
}

/// Something on a page of the provider's, once it is there.
async fn theirs(client: &Client, css: &str) -> Element {
    let found = client.wait().at_most(Duration::from_secs(30)).for_element(Locator::Css(css)).await;
    let Ok(found) = found else { panic!("{css} is not on {}", client.source().await.unwrap()) };
    found
}

async fn words(client: &Client) -> String {
    find(client, "main").await.text().await.unwrap()
}

#[tokio::test]
async fn whoever_has_an_account_signs_in_at_the_provider_without_scripts() {
    let Some(client) = browser(Scripts::Off).await else { return };
    let Some(two) = Two::start() else { return };
    for _ in 0..2 {
        two.walk(&client, "organiser@example.org").await;
        press_button(&client, "form[action$='/sign-in/provider/answer'] button").await;
        assert_eq!(path(&client).await, "/en/account", "{}", words(&client).await);
        let account = words(&client).await;
        assert!(account.contains("By your organisation’s sign-in"), "{account}");
        assert!(account.contains(&two.issuer), "{account}");
        assert_eq!(complaints(&client).await, Vec::<String>::new());
        // What is ended here is not ended there: only what the browser kept of the provider goes.
        client.find(Locator::Css("form[action$='/sign-out'] button")).await.unwrap().click().await.unwrap();
        client.goto(&two.issuer).await.unwrap();
        client.delete_all_cookies().await.unwrap();
    }
    client.close().await.unwrap();
}

#[tokio::test]
async fn whoever_has_no_account_gets_none_and_every_page_on_the_way_is_accessible() {
    let Some(client) = browser(Scripts::On).await else { return };
    let Some(two) = Two::start() else { return };
    two.walk(&client, "stranger@example.org").await;
    look(&client).await;
    press_button(&client, "form[action$='/sign-in/provider/answer'] button").await;
    let said = words(&client).await;
    assert!(said.contains("did not vouch for anybody who has an account here"), "{said}");
    look(&client).await;
    client.goto(&format!("{}/en/sign-in", two.address)).await.unwrap();
    look(&client).await;
    client.goto(&format!("{}/en/account", two.address)).await.unwrap();
    assert!(!words(&client).await.contains("stranger"));
    client.close().await.unwrap();
}

async fn look(client: &Client) {
    if let Some(axe) = axe() {
        assert_eq!(violations(client, &axe).await, Vec::<String>::new());
    }
}
