//! Who finds the desk at all.

use domain::person::Office;
use routes::{Access, Method};
use testkit::TestApp;

/// Every address of the desk that only organisers have, with its parts filled in.
fn addresses(application: &str) -> Vec<(Method, String)> {
    let mine = |pattern: &str| {
        let desk = pattern.starts_with("/{lang}/desk");
        desk && !["people", "letter", "templates", "write", "programme"]
            .iter()
            .any(|part| pattern.contains(part))
    };
    routes::table()
        .filter(|line| matches!(line.access, Access::Desk | Access::Keep) && mine(line.pattern))
        .map(|line| {
            let address = line
                .pattern
                .replace("{lang}", "en")
                .replace("{series}", "44")
                .replace("/import/{id}", "/import/import_00000000000000000000000000000001")
                .replace("/sheet/{id}", "/sheet/import_00000000000000000000000000000001")
                .replace("{id}", application)
                .replace("{question}", "submission_file")
                .replace("{state}", "colombia")
                .replace("export/{file}", "export/applications.csv")
                .replace("{file}", "contacts.csv");
            (line.method, address)
        })
        .collect()
}

#[tokio::test]
async fn the_desk_is_not_there_for_anybody_but_organisers() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut people = vec![("anyone", test.anyone())];
    for (email, office) in [
        ("a@x.org", Office::Assessor),
        ("d@x.org", Office::Delegate),
        ("s@x.org", Office::Speaker),
        ("m@x.org", Office::Moderator),
    ] {
        people.push((office.name(), test.person(email, office, Some(series.id), None).await));
    }
    let other = testkit::number("series", 45);
    test.series("45", &["CUB"]).await;
    people.push(("organiser of another", test.person("o@x.org", Office::Organiser, Some(other), None).await));
    let addresses = addresses(&one.id.to_string());
    assert!(addresses.len() > 25, "{addresses:?}");
    for (who, browser) in &mut people {
        if *who != "anyone" {
            browser.get("/en/account").await;
        }
        let missing = browser.get("/en/desk/no/such/page").await.text();
        for (method, address) in &addresses {
            // These name no series: whoever organises one has them, with nothing of the others.
            let own = ["/en/desk", "/en/desk/series", "/en/desk/series/file"].contains(&address.as_str());
            if *who == "organiser of another" && own {
                assert!(!browser.get(address).await.text().contains("/en/desk/44"), "{address}");
                continue;
            }
            let page = match method {
                Method::Get => browser.get(address).await,
                Method::Post => browser.post(address, &[("version", "1"), ("do", "propose")]).await,
                other => browser.ask(other.word(), address, &[]).await,
            };
            let found = (page.status, page.text() == missing);
            // What a form lacks is told before anything is looked up; it tells nothing.
            let malformed = *who == "organiser of another" && page.status == 400;
            assert!(found == (404, true) || malformed, "{who} {address} {found:?}");
        }
    }
}

#[tokio::test]
async fn an_organiser_of_one_state_is_told_of_no_other() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let mut organiser = test.person("o@x.org", Office::Organiser, Some(series.id), Some("COL")).await;
    let list = organiser.get("/en/desk/44/applications").await;
    assert_eq!(list.status, 200);
    assert!(list.text().contains("Uno"));
    let hidden = test.application(&meetings[1], &[("organisation", "Dos")]).await;
    assert_eq!(organiser.get("/en/desk/44/applications").await.text(), list.text());
    assert_eq!(organiser.get("/en/desk/44/panels/cuba").await.status, 404);
    assert_eq!(organiser.get(&format!("/en/desk/44/applications/{}", hidden.id)).await.status, 404);
    let file = organiser.get("/en/desk/44/export/applications.csv").await;
    assert!(file.text().contains("Uno") && !file.text().contains("Dos"));
}

#[tokio::test]
async fn an_organiser_of_one_state_is_shown_no_form_that_is_for_the_whole_series() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL", "CUB"]).await;
    let mut own = test.person("o@x.org", Office::Organiser, Some(series.id), Some("COL")).await;
    let mut whole = test.person("w@x.org", Office::Organiser, Some(series.id), None).await;
    own.get("/en/desk").await;
    for address in ["import", "more-time"].map(|page| format!("/en/desk/44/{page}")) {
        assert_eq!(own.get(&address).await.status, 404, "{address}");
        assert_eq!(own.post(&address, &[("reference", "abcd")]).await.status, 404, "{address}");
        assert_eq!(whole.get(&address).await.status, 200, "{address}");
    }
    // Each way that is shown leads somewhere, and whoever may go further is shown more.
    let mut ways = Vec::new();
    for browser in [&mut own, &mut whole] {
        let page = browser.get("/en/desk/44/applications").await.text();
        let tabs = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let tabs: Vec<_> = tabs.filter(|to| to.starts_with("/en/desk/44")).map(str::to_owned).collect();
        for address in &tabs {
            assert_eq!(browser.get(address).await.status, 200, "{address}");
        }
        ways.push(tabs.len());
    }
    assert!(ways[0] < ways[1], "{ways:?}");
}
