//! Every page that can be reached, at two widths.

use std::collections::{BTreeSet, VecDeque};

use fantoccini::{Client, Locator};

use crate::{
    PAGES, Rehearsal, answer, answer_page, begin,
    driver::{Scripts, axe, browser, complaints, overflow, set_width, strangers, violations},
    path, press_button,
};

/// The widths of a telephone and of a desk.
const WIDTHS: [u32; 2] = [320, 1280];

/// Looks at every kind of page that links lead to from the first ones, and says what is wrong.
struct Inspection<'a> {
    client: &'a Client,
    rehearsal: &'a Rehearsal,
    axe: Option<String>,
    kinds: BTreeSet<&'static str>,
    pages: BTreeSet<String>,
    faults: Vec<String>,
}

impl<'a> Inspection<'a> {
    fn new(client: &'a Client, rehearsal: &'a Rehearsal) -> Self {
        Self {
            client,
            rehearsal,
            axe: axe(),
            kinds: BTreeSet::new(),
            pages: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    /// Looks at the pages, and at one page of each other kind that they link to.
    async fn walk(&mut self, first: &[&str]) {
        let mut ahead: VecDeque<String> = first.iter().map(|&path| path.to_owned()).collect();
        while let Some(page) = ahead.pop_front() {
            let wanted = first.contains(&page.as_str());
            let Some(kind) = kind(&page) else { continue };
            let (new_kind, new_page) = (self.kinds.insert(kind), self.pages.insert(page.clone()));
            if !new_page || !(new_kind || wanted) {
                continue;
            }
            self.client.goto(&self.rehearsal.at(&page)).await.unwrap();
            self.look(&page).await;
            ahead.extend(self.links().await);
        }
    }

    /// Looks at the page that is shown.
    async fn look(&mut self, page: &str) {
        for width in WIDTHS {
            set_width(self.client, width).await.unwrap();
            let wider = overflow(self.client).await;
            if wider > 0 {
                self.faults.push(format!("{page} at {width}: {wider} pixels too wide"));
            }
            if let Some(axe) = &self.axe {
                let found = violations(self.client, axe).await;
                self.faults.extend(found.into_iter().map(|fault| format!("{page} at {width}: {fault}")));
            }
        }
        self.faults.extend(complaints(self.client).await);
        self.faults.extend(strangers(self.client, &self.rehearsal.running.address).await);
    }

    async fn links(&self) -> Vec<String> {
        let mut links = Vec::new();
        for link in self.client.find_all(Locator::Css("a[href^='/en']")).await.unwrap() {
            let href = link.attr("href").await.unwrap().unwrap();
            links.push(href.split('#').next().unwrap_or_default().to_owned());
        }
        links
    }

    fn end(self) {
        assert!(self.faults.is_empty(), "{} faults:\n{}", self.faults.len(), self.faults.join("\n"));
    }
}

/// The kind of page that an address leads to: its line in the table of routes. Files are no pages.
fn kind(path: &str) -> Option<&'static str> {
    let path = path.split('?').next()?;
    let fits = |pattern: &str| {
        let (parts, given) = (pattern.split('/'), path.split('/'));
        parts.clone().count() == given.clone().count()
            && parts.zip(given).all(|(part, given)| part.starts_with('{') || part == given)
    };
    let page = |line: &routes::Line| {
        line.method == routes::Method::Get && !path.rsplit('/').next().unwrap_or("").contains('.')
    };
    routes::table()
        .filter(|line| page(line) && fits(line.pattern))
        .map(|line| line.pattern)
        .min_by_key(|pattern| pattern.matches('{').count())
}

#[tokio::test]
async fn public_pages_and_the_application_have_no_fault() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    let mut inspection = Inspection::new(&client, &rehearsal);
    inspection
        .walk(&[
            "/en",
            "/fr",
            "/es/series/901",
            "/en/series/901",
            "/en/series/902",
            "/en/series/902/programme",
            "/en/sign-in",
        ])
        .await;
    begin(&client, &rehearsal).await;
    inspection.look("/en/application").await;
    for (page, typed) in PAGES {
        let address = format!("/en/application/step/{page}");
        client.goto(&rehearsal.at(&address)).await.unwrap();
        inspection.look(&address).await;
        // Sent as it is, the page comes back with what is wrong.
        answer(&client, &[]).await;
        inspection.look(&format!("{address}, refused")).await;
        answer_page(&client, &rehearsal, page, typed).await;
    }
    inspection.walk(&["/en/application/check", "/en/application/withdraw"]).await;
    client.goto(&rehearsal.at("/en/application/check")).await.unwrap();
    answer(&client, &[]).await;
    assert_eq!(path(&client).await, "/en/application/receipt");
    inspection.look("/en/application/receipt").await;
    inspection.end();
    client.close().await.unwrap();
}

#[tokio::test]
async fn the_pages_of_the_desk_have_no_fault() {
    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    client.goto(&rehearsal.at("/en/sign-in")).await.unwrap();
    let field = client.find(Locator::Css("form[action$='/sign-in/entry'] [name=code]")).await.unwrap();
    field.send_keys(rehearsal.running.code("organiser")).await.unwrap();
    press_button(&client, "form[action$='/sign-in/entry'] button").await;
    let mut inspection = Inspection::new(&client, &rehearsal);
    inspection.look("/en/sign-in/second-factor").await;
    let shown = client.find(Locator::Css("main")).await.unwrap().text().await.unwrap();
    let field = client.find(Locator::Css("[name=code]")).await.unwrap();
    field.send_keys(&testkit::six_digits(&shown).unwrap()).await.unwrap();
    press_button(&client, "form[action$='/sign-in/second-factor'] button").await;
    inspection
        .walk(&[
            "/en/desk",
            "/en/desk/902/applications",
            "/en/desk/902/panels",
            "/en/desk/901/applications",
            "/en/account",
            "/en/assess",
        ])
        .await;
    inspection.end();
    client.close().await.unwrap();
}

/// A judge who finds nothing anywhere might be asleep.
#[tokio::test]
async fn a_fault_that_is_put_into_a_page_is_found() {
    const SPOIL: &str = "
        document.documentElement.removeAttribute('lang');
        document.querySelector('h1').style.inlineSize = '400px';
        const far = new Image();
        far.src = 'http://127.0.0.1:9/far.png';";

    let Some(client) = browser(Scripts::On).await else { return };
    let rehearsal = Rehearsal::start();
    let mut inspection = Inspection::new(&client, &rehearsal);
    client.goto(&rehearsal.at("/en")).await.unwrap();
    client.execute(SPOIL, Vec::new()).await.unwrap();
    inspection.look("spoilt").await;
    let found = inspection.faults.join("\n");
    for fault in ["pixels too wide", "html-has-lang", "Content Security Policy"] {
        assert!(found.contains(fault), "{fault} is missing from: {found}");
    }
    client.close().await.unwrap();
}
