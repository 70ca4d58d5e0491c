//! Everybody who may ask, asking for every address there is and every one that some page links to.

use std::collections::{BTreeMap, BTreeSet};

use routes::{Line, Method, table};
use testkit::{Browser, Page};

use super::Tally;
use crate::{
    matrix::{Places, relations},
    world::{PERSONAS, World},
};

/// Somebody who looks.
struct Eye {
    name: &'static str,
    browser: Browser,
    asked: BTreeSet<String>,
}

/// Notes what everybody finds, until nobody finds an address that not all have asked for.
pub(super) async fn crawl(world: &World, tally: &mut Tally<'_>) {
    let mut known = beginnings(world).await;
    let mut eyes = eyes(world);
    loop {
        let before = known.len();
        for eye in &mut eyes {
            let found = look(eye, &known, tally).await;
            known.extend(found);
        }
        if known.len() == before {
            break;
        }
    }
    for eye in &mut eyes {
        look(eye, &known, tally).await;
    }
    for eye in &mut eyes {
        ask_for_originals(world, eye, tally).await;
    }
}

/// Notes what everybody gets who asks for the files as they came.
async fn ask_for_originals(world: &World, eye: &mut Eye, tally: &mut Tally<'_>) {
    for applicant in world.applications.values() {
        for question in ["submission_file", "nhri_submission_file"] {
            let address = format!("/en/desk/44/applications/{}/sent/{question}", applicant.id);
            let page = eye.browser.post(&address, &[]).await;
            tally.note(eye.name, "/desk/{series}/applications/{id}/sent/{question}", &page.bytes);
        }
    }
}

/// Notes what everybody finds at one address.
pub(super) async fn look_again(world: &World, address: &str, tally: &mut Tally<'_>) {
    for eye in &mut eyes(world) {
        look(eye, &[address.to_owned()].into(), tally).await;
    }
}

/// All who sign in or do not, and each applicant, before the gate that every request passes.
fn eyes(world: &World) -> Vec<Eye> {
    let mut settings = config::Settings::resolve(&BTreeMap::new(), |_| None, None).unwrap();
    settings.limits.pages_per_minute = u32::MAX;
    let gate = web::Gate::new(&settings).on_this_machine().around(world.test.router.clone());
    let people = PERSONAS.into_iter().filter(|name| !name.starts_with("applicant"));
    let people = people.map(|name| (name, world.people[name].clone()));
    let applicants = world.applications.iter().map(|(name, one)| (*name, one.browser.clone()));
    let eye =
        |(name, browser): (_, Browser)| Eye { name, browser: browser.before(&gate), asked: BTreeSet::new() };
    people.chain(applicants).map(eye).collect()
}

/// The address of every route in every relation, and of every thing that has one.
async fn beginnings(world: &World) -> BTreeSet<String> {
    let places = Places::of(world).await;
    let mut addresses = BTreeSet::new();
    for line in table().filter(|line| line.method == Method::Get) {
        for relation in relations(&line).iter().filter(|relation| **relation != "unknown") {
            addresses.insert(places.fill(line.pattern, if *relation == "-" { "own" } else { relation }));
        }
    }
    for applicant in world.applications.values() {
        let id = applicant.id;
        addresses.insert(format!("/en/assess/{id}"));
        for question in ["submission_file", "nhri_submission_file"] {
            addresses.insert(format!("/en/assess/{id}/file/{question}"));
            addresses.insert(format!("/en/application/file/{question}"));
        }
        for series in ["44", "45"] {
            addresses.insert(format!("/en/desk/{series}/applications/{id}"));
            for question in ["submission_file", "nhri_submission_file"] {
                addresses.insert(format!("/en/desk/{series}/applications/{id}/file/{question}"));
            }
        }
    }
    for (list, ending) in
        ["applications", "assessments", "panels", "grants", "donors"].map(|list| (list, ["csv", "xlsx"]))
    {
        addresses.extend(ending.map(|ending| format!("/en/desk/44/export/{list}.{ending}")));
    }
    for letter in world.test.letters().await {
        addresses.insert(format!("/en/desk/letter/{}", letter.id));
    }
    addresses
}

/// Asks for what was not asked for yet, and gives the addresses that are linked from there.
async fn look(eye: &mut Eye, known: &BTreeSet<String>, tally: &mut Tally<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for address in known {
        if !eye.asked.insert(address.clone()) {
            continue;
        }
        let page = eye.browser.get(address).await;
        let sink = sink(address);
        // A length is a number that nobody typed, and may happen to be a year that somebody did.
        let said = page.headers.iter().filter(|(name, _)| *name != "content-length");
        let head: String = said.map(|(name, value)| format!("{name}: {value}\n")).collect();
        tally.note(eye.name, &format!("{sink} (header)"), head.as_bytes());
        tally.note(eye.name, &sink, &page.bytes);
        found.extend(links(&page));
    }
    found
}

/// The addresses of our own that a page in English links to.
fn links(page: &Page) -> BTreeSet<String> {
    if !page.headers.get("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        return BTreeSet::new();
    }
    let text = page.text();
    let attributes = ["href=\"", "src=\""].into_iter().flat_map(|attribute| text.split(attribute).skip(1));
    attributes
        .filter_map(|rest| rest.split(['"', '#']).next())
        .filter(|address| ["/en", "/api/"].iter().any(|start| address.starts_with(start)))
        .map(|address| address.replace("&amp;", "&"))
        .collect()
}

/// The name of a place where something may turn up: the pattern of the route, with the name of a file.
fn sink(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    let fits = |line: &Line| {
        let parts = line.pattern.split('/').zip(path.split('/'));
        line.pattern.split('/').count() == path.split('/').count() && { parts }
            .all(|(pattern, part)| pattern.starts_with('{') || pattern == part)
    };
    let lines = table().filter(|line| line.method == Method::Get && fits(line));
    // The router prefers words to parameters, and so does this.
    let pattern = lines.map(|line| line.pattern).min_by_key(|pattern| pattern.matches('{').count());
    let pattern = pattern.unwrap_or(path);
    let file = path.rsplit('/').next().unwrap_or_default();
    match pattern {
        "/{lang}" => "home".to_owned(),
        pattern => pattern.trim_start_matches("/{lang}").replace("{file}", file),
    }
}
