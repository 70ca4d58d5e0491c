//! Passkeys in a real browser, with an authenticator that the browser makes believe in.

use std::path::Path;

use fantoccini::Locator;
use testkit::{Running, free_port};

use crate::driver::{Scripts, axe, browser, complaints, give_authenticator, violations};
use crate::{find, path, press_button};

const PROGRAM: &str = env!("CARGO_BIN_EXE_rostrum");

#[tokio::test]
async fn the_first_organiser_adds_a_passkey_and_signs_in_with_nothing_else() {
    let Some(client) = browser(Scripts::On).await else { return };
    give_authenticator(&client).await;
    let (folder, port) = (tempfile::tempdir().unwrap(), free_port());
    let address = format!("--public-address=http://localhost:{port}");
    let more = [&*address, "--first-organiser=organiser@example.org", "--log-level=warn"];
    let running = Running::serve(Path::new(PROGRAM), &folder.path().join("data"), port, &more);
    let at = |path: &str| format!("http://localhost:{port}{path}");

    client.goto(&at("/en/sign-in")).await.unwrap();
    let field = client.find(Locator::Css("form[action$='/sign-in/entry'] [name=code]")).await.unwrap();
    field.send_keys(running.said_code().unwrap()).await.unwrap();
    press_button(&client, "form[action$='/sign-in/entry'] button").await;
    find(&client, "form[action$='/account/passkeys'] [name=name]").await.send_keys("Laptop").await.unwrap();
    press_button(&client, "form[action$='/account/passkeys'] button").await;
    assert_eq!(path(&client).await, "/en/sign-in/passkey");
    if let Some(axe) = axe() {
        assert_eq!(violations(&client, &axe).await, Vec::<String>::new());
    }
    press_button(&client, "form[data-passkey] button").await;
    assert_eq!(path(&client).await, "/en/account");
    client.goto(&at("/en/desk/people")).await.unwrap();
    assert_eq!(path(&client).await, "/en/desk/people");

    client.delete_all_cookies().await.unwrap();
    client.goto(&at("/en/sign-in")).await.unwrap();
    press_button(&client, "form[action$='/sign-in/passkey'] button").await;
    press_button(&client, "form[data-passkey] button").await;
    assert_eq!(path(&client).await, "/en/account");
    let account = find(&client, "main").await.text().await.unwrap();
    assert!(account.contains("Laptop") && account.contains("With a passkey"), "{account}");
    if let Some(axe) = axe() {
        assert_eq!(violations(&client, &axe).await, Vec::<String>::new());
    }
    client.goto(&at("/en/desk/people")).await.unwrap();
    assert_eq!(path(&client).await, "/en/desk/people");
    assert_eq!(complaints(&client).await, Vec::<String>::new());
    client.close().await.unwrap();
}
