//! Every address, asked as every kind of person, of things of one's own, of others', and of such as
//! nobody may know of: the answers as one table that people read.
//!
//! In the table a dot is "not there"; every such answer is the same, byte by byte, as that of an
//! address that never was.

use std::collections::BTreeMap;

use domain::letter::LetterKind;
use routes::{Line, Method, table};
use testkit::{Browser, Page, TestApp};

use crate::{
    table::is_as_reviewed,
    world::{PERSONAS, Plain, World},
};

/// Digits of which no id is made.
pub(crate) const RANDOM: &str = "0123456789abcdef0123456789abcdef";

/// What the parameters of addresses stand for, in relation to who asks.
pub(crate) struct Places {
    values: BTreeMap<(&'static str, &'static str), String>,
}

/// The relations in which an address is asked.
pub(crate) fn relations(line: &Line) -> &'static [&'static str] {
    let pattern = line.pattern;
    let has = |parameter: &str| pattern.contains(parameter);
    let picks = |(_, value): &(&str, &str)| value.contains('{');
    let inner = has("/{id}")
        || has("/{slot}")
        || has("/{fund}")
        || (has("{series}") && has("/{state}"))
        || (line.method == Method::Post && form(pattern).iter().any(picks));
    if has("/assess/{id}") {
        return &["own", "other", "hidden", "conflict", "unknown"];
    }
    match (has("{series}"), inner) {
        (true, true) => &["own", "other", "hidden", "crossed", "unknown"],
        (true, false) | (false, true) => &["own", "other", "hidden", "unknown"],
        (false, false)
            if ["/{step}", "/{file}", "/{question}", "/{kind}", "/{version}", "/{state}"]
                .iter()
                .any(|one| has(one)) =>
        {
            &["own", "unknown"]
        }
        (false, false) => &["-"],
    }
}

impl Places {
    pub(crate) async fn of(world: &World) -> Self {
        let mut values = BTreeMap::new();
        let mut put = |name, places: [(&'static str, String); 5]| {
            values.extend(places.map(|(relation, value)| ((name, relation), value)));
        };
        let five = |own: &str, other: &str, hidden: &str, crossed: &str, unknown: &str| {
            [("own", own), ("other", other), ("hidden", hidden), ("crossed", crossed), ("unknown", unknown)]
                .map(|(relation, value)| (relation, value.to_owned()))
        };
        put("series", five("44", "45", "99", "44", "77"));
        put("state", five("colombia", "germany", "burkina-faso", "germany", "atlantis"));
        put("number", five("1", "1", "1", "1", "9"));
        let application = |name: &str| world.applications[name].id.to_string();
        let (own, other, draft) = (application("missions"), application("elsewhere"), application("draft"));
        put("application", five(&own, &other, &draft, &other, &format!("app_{RANDOM}")));
        put(
            "question",
            five("nhri_submission_file", "submission_file", "submission_file", "submission_file", "x"),
        );
        let (own, other) = (application("offered"), application("elsewhere"));
        put("grantee", five(&own, &other, &draft, &other, &format!("app_{RANDOM}")));
        let (own, other) = (world.funds["44"].to_string(), world.funds["45"].to_string());
        put("fund", five(&own, &other, &other, &other, &unknown_like(&own)));
        let upload = |name: &str| world.uploads[name].to_string();
        let (own, other) = (upload("offered"), upload("elsewhere"));
        put("upload", five(&own, &other, &other, &other, &unknown_like(&own)));
        put("question-asked", five("submission_file", "submission_file", "submission_file", "", "x"));
        let sheet = |name: &str| world.sheets[name].to_string();
        let (own, other, contacts) = (sheet("44"), sheet("45"), sheet("contacts"));
        put("import", five(&own, &other, &contacts, &other, &unknown_like(&own)));
        put("contacts", five(&contacts, &own, &other, &own, &unknown_like(&own)));
        let draft_form = world.form_draft.unwrap().to_string();
        put(
            "form-draft",
            five(&draft_form, &draft_form, &draft_form, &draft_form, &unknown_like(&draft_form)),
        );
        put("questionnaire", five("1", "", "", "", "9"));
        put("form-question", five("email", "email", "email", "email", "x"));
        put("form-step", five("organisation", "organisation", "organisation", "organisation", "x"));
        let (own, other) = (world.papers["paper"].to_string(), world.papers["paper-45"].to_string());
        put("paper", five(&own, &other, &unknown_like(&own), &other, &unknown_like(&own)));
        let document = "questionnaire.docx";
        put("paper-form", five(document, "questionnaire.odt", document, document, "nothing.pdf"));
        let slot = async |series: &str| {
            let key = series.parse().unwrap();
            let desk = world.test.app.programme_desk(world.actor("keeper"), &key).await.unwrap();
            desk.draft.slots[0].id.to_string()
        };
        let (own, other) = (slot("44").await, slot("45").await);
        let random = unknown_like(&own);
        put("slot", five(&own, &other, &random, &other, &random));
        let mut view = world.test.store.view().await.unwrap();
        let mut letters = view.letters("waiting").await.unwrap();
        letters.extend(view.letters("released").await.unwrap());
        // A database in memory has one connection, which the browser below waits for.
        drop(view);
        let letter = |wanted: &dyn Fn(&domain::letter::Letter) -> bool| {
            letters.iter().find(|letter| wanted(letter)).unwrap().id.to_string()
        };
        let elsewhere = world.applications["elsewhere"].id;
        let own = letter(&|letter| letter.kind == LetterKind::Free);
        let other = letter(&|letter| letter.application == Some(elsewhere));
        let code = letter(&|letter| letter.kind == LetterKind::SignInCode);
        let own_letter = own.clone();
        put("letter", five(&own, &other, &code, &other, &unknown_like(&own)));
        let home = world.people["nobody"].clone().get("/en").await.text();
        let asset = |start: &str| {
            let (_, rest) = home.split_once(start)?;
            rest.split('"').next().map(str::to_owned)
        };
        put("style", five(&asset("/style/").unwrap(), "", "", "", "x"));
        put("script", five(&asset("/script/").unwrap_or_default(), "", "", "", "x"));
        put("step", five("organisation", "", "", "", "nothing"));
        put("export", five("applications.csv", "panels.xlsx", "applications.csv", "", "nothing.csv"));
        put("contacts-file", five("contacts.csv", "", "", "", "nothing.csv"));
        put("log-file", five("log.csv", "", "", "", "nothing.csv"));
        put("kind", five("received", "", "", "", "nothing"));
        put("letters", five("waiting", "waiting", "waiting", "waiting", "nothing"));
        let [received, other] = ["received", "elsewhere"].map(application);
        put("assess", five(&received, &other, &draft, &other, &format!("app_{RANDOM}")));
        values.insert(("assess", "conflict"), application("grantee"));
        values.insert(("question-asked", "conflict"), "submission_file".to_owned());
        values.insert(("application", "conflict"), application("grantee"));
        values.insert(("letter", "conflict"), own_letter);
        Self { values }
    }

    /// The fields of a form in that relation.
    fn fields(&self, pattern: &str, relation: &'static str) -> Vec<(&'static str, String)> {
        let value = |value: &str| {
            ["application", "letter"].iter().fold(value.to_owned(), |value, name| {
                value.replace(&format!("{{{name}}}"), &self.values[&(*name, relation)])
            })
        };
        form(pattern).iter().map(|(name, typed)| (*name, value(typed))).collect()
    }

    /// The address in that relation.
    pub(crate) fn fill(&self, pattern: &str, relation: &'static str) -> String {
        let mut address = String::new();
        let parts = pattern.split('/').skip(1);
        for part in parts {
            address.push('/');
            let name = match part {
                "{lang}" | "{language}" | "{of}" => {
                    address += "en";
                    continue;
                }
                "{id}" if pattern.contains("/import/") => "import",
                "{id}" if pattern.contains("/by-mail/") => "paper",
                "{id}" if pattern.contains("/sheet/") => "contacts",
                "{id}" if pattern.contains("/letter/") => "letter",
                "{id}" if pattern.contains("/upload/") => "upload",
                "{id}" if pattern.contains("/assess/") => "assess",
                "{id}" if pattern.contains("/form-drafts/") => "form-draft",
                "{id}" if pattern.contains("/grants/") => "grantee",
                "{id}" => "application",
                "{question}" if pattern.contains("/form-drafts/") => "form-question",
                "{step}" if pattern.contains("/form-drafts/") => "form-step",
                "{version}" if pattern.contains("/questionnaires/") => "questionnaire",
                "{version}" if pattern.starts_with("/script/") => "script",
                "{version}" => "style",
                "{question}" if !pattern.contains("/desk/") => "question-asked",
                "{file}" if pattern.contains("/contacts/") => "contacts-file",
                "{file}" if pattern.contains("/desk/log/") => "log-file",
                "{file}" if pattern.contains("/apply/") => "paper-form",
                "{file}" => "export",
                "{state}" if !pattern.contains("{series}") => "letters",
                part if part.starts_with('{') => part.trim_matches(['{', '}']),
                part => {
                    address += part;
                    continue;
                }
            };
            let value = self.values.get(&(name, relation));
            address +=
                value.unwrap_or_else(|| panic!("{pattern} has {name}, for which there is no {relation}"));
        }
        if address.is_empty() { "/".to_owned() } else { address }
    }
}

/// An id of that kind that nothing has.
fn unknown_like(id: &str) -> String {
    let (kind, _) = id.split_once('_').unwrap();
    format!("{kind}_{RANDOM}")
}

/// What a form sends, with ids in the relation that is asked: understood, and of a version that never
/// was, so that little is changed by it.
fn form(pattern: &str) -> &'static [(&'static str, &'static str)] {
    match pattern {
        "/{lang}/sign-in" => &[("email", "nobody@example.org")],
        "/{lang}/series/{series}/apply" => &[("state", "XXX")],
        "/{lang}/desk/{series}/decisions" => {
            &[("pick", "{application}"), ("outcome", "declined"), ("reason", "x")]
        }
        "/{lang}/desk/{series}/decisions/apply" => {
            &[("pick", "{application}:999"), ("outcome", "declined"), ("reason", "x")]
        }
        "/{lang}/desk/{series}/releases" => &[("pick", "{application}:999")],
        "/{lang}/desk/{series}/applications/{id}/decide" => {
            &[("version", "999"), ("outcome", "declined"), ("reason", "x")]
        }
        "/{lang}/desk/{series}/panels/{state}" | "/{lang}/desk/{series}/programme" => {
            &[("version", "999"), ("do", "propose"), ("sure", "yes")]
        }
        "/{lang}/desk/{series}/composer" => &[("version", "999"), ("do", "save")],
        "/{lang}/desk/{series}/panels/{state}/meeting" => &[("version", "999"), ("do", "hold")],
        "/{lang}/desk/letters/{state}" => &[("act", "release"), ("picked", "{letter}.999")],
        "/{lang}/desk/letter/{id}" => &[("version", "999"), ("subject", "x"), ("body", "x")],
        "/{lang}/desk/{series}/write" | "/{lang}/desk/templates/{kind}/{language}" => {
            &[("act", "preview"), ("subject", "x"), ("body", "x")]
        }
        "/{lang}/desk/people/dismiss" => {
            &[("person", "person_0123456789abcdef0123456789abcdef"), ("office", "organiser")]
        }
        "/{lang}/assess/{id}/note" => &[("note", "x")],
        "/{lang}/desk/{series}/by-mail" => &[("do", "type")],
        "/{lang}/desk/{series}/grants/to/{id}" => &[("version", "999"), ("form-of", "do"), ("do", "rest")],
        "/{lang}/desk/contacts/remove" => &[("contact", "contact_0123456789abcdef0123456789abcdef:1")],
        "/{lang}/desk/form-drafts/{id}" => &[("version", "999"), ("act", "discard")],
        "/{lang}/desk/questionnaires/{version}/use" => &[("series", "999 44")],
        _ => &[("version", "999")],
    }
}

#[test]
fn every_route_is_mounted() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let test = runtime.block_on(TestApp::start());
    let site = web::site(test.app.clone(), web::Settings::default());
    let lost: Vec<_> = table()
        .filter(|line| !site.mounted().contains(&(line.pattern, line.method)))
        .map(|line| format!("{:?} {}", line.method, line.pattern))
        .collect();
    assert_eq!(lost, Vec::<String>::new(), "declared, and nobody answers there");
}

#[tokio::test]
async fn everybody_gets_the_answers_of_the_table_and_what_is_hidden_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let (original, copy) = (folder.path().join("original.db"), folder.path().join("world.db"));
    let mut world = World::make(&url(&original), &Plain).await;
    let places = Places::of(&world).await;
    world.test.app.copy_database(&copy.display().to_string()).await.unwrap();
    let nowhere = world.people["nobody"].clone().get("/en/there-is-no-such-page").await;
    assert_eq!(nowhere.status, 404);

    let width = table().map(|line| line.pattern.len()).max().unwrap();
    let mut found = format!("{:<width$}      {:<8}", "", "");
    for persona in PERSONAS {
        found += &format!(" {persona:>12}");
    }
    found.push('\n');
    let mut seed = 100;
    for line in table() {
        for relation in relations(&line) {
            let address = places.fill(line.pattern, if *relation == "-" { "own" } else { relation });
            let method = line.method.word();
            let fields = places.fields(line.pattern, if *relation == "-" { "own" } else { relation });
            let mut row = format!("{method:<4} {:<width$} {relation:<8}", line.pattern);
            for persona in PERSONAS {
                let changes = world.test.app.changes();
                let page = ask(world.people[persona].clone(), &line, &address, &fields).await;
                // To whoever only looks whether it is there, the page is not sent.
                if page.status == 404 && line.method != Method::Head {
                    assert_eq!(seen(&page), seen(&nowhere), "{method} {address} as {persona}");
                }
                row += &match page.status {
                    404 => format!(" {:>12}", "."),
                    status => format!(" {status:>12}"),
                };
                if line.method != Method::Get && world.test.app.changes() != changes {
                    seed += 1;
                    let fresh = folder.path().join(format!("{seed}.db"));
                    std::fs::copy(&copy, &fresh).unwrap();
                    world.renew(&url(&fresh), seed).await;
                }
            }
            found += row.trim_end();
            found.push('\n');
        }
    }
    is_as_reviewed("matrix.txt", &found);
}

fn url(file: &std::path::Path) -> String {
    format!("sqlite://{}?mode=rwc", file.display())
}

async fn ask(mut browser: Browser, line: &Line, address: &str, fields: &[(&str, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    match line.method {
        Method::Get => browser.get(address).await,
        Method::Post => browser.post(address, &fields).await,
        other => browser.ask(other.word(), address, &TUS).await,
    }
}

/// What every request has that sends a file in parts.
const TUS: [(&str, &str); 3] =
    [("tus-resumable", "1.0.0"), ("upload-offset", "0"), ("content-type", "application/offset+octet-stream")];

/// Everything that a reader gets, but for the language that the address asks for.
fn seen(page: &Page) -> (u16, BTreeMap<String, String>, String) {
    (page.status, page.headers.clone(), page.text())
}
