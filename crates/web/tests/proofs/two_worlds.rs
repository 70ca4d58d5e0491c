//! Two worlds that differ only in what a viewer must not see, and the same session in both: every
//! answer is the same, byte by byte, and so is every letter.
//!
//! Nothing is taken out of the answers before they are compared. Both worlds draw their ids and codes
//! from one seed, and the second does what the first does not only when all that may be seen is there;
//! after each form the platform is started anew with a seed of that step, so that a draw more or less
//! on hidden ground shifts none that show.

use std::collections::BTreeSet;

use domain::{
    application::{Consent, Outcome},
    contact::ContactForm,
    person::{Appointment, Office},
};
use policy::Actor;
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestCaseError};
use routes::{Method, table};
use testkit::{Browser, Page};

use crate::{
    matrix::{Places, RANDOM, relations},
    world::{Plain, Words, World},
};

/// Those who look.
const VIEWERS: [&str; 9] = [
    "nobody",
    "delegate-sur",
    "delegate",
    "speaker",
    "speaker-dji",
    "moderator",
    "applicant-45",
    "assessor-45",
    "assessor-dji",
];

/// What the second world has more, or otherwise.
const TWISTS: [&str; 9] = [
    "an application more for the State under Review",
    "a draft more",
    "a series more that is not public",
    "declined, not pending, and not told",
    "another assessor, and other scores",
    "a seat that was confirmed and nothing consented to",
    "a contact more",
    "a letter more in the outbox",
    "another draft of the programme",
];

/// The words of a world as one viewer may see them: whatever is hidden from the viewer has a secret.
struct Veiled<'a> {
    viewer: &'a str,
    secret: &'a str,
}

impl Words for Veiled<'_> {
    fn word(&self, whose: &str, field: &str) -> String {
        if is_seen(self.viewer, whose, field) || matches!(field, "since" | "phone" | "speaker_phone") {
            Plain.word(whose, field)
        } else {
            format!("{}{}", self.secret, Plain.word(whose, field))
        }
    }
}

/// Whether a viewer may learn what stands in a field.
fn is_seen(viewer: &str, whose: &str, field: &str) -> bool {
    let is_name = matches!(field, "organisation" | "given_name" | "family_name");
    let comes_for_a_mission =
        matches!(viewer, "delegate-sur" | "delegate" | "speaker" | "speaker-dji" | "moderator");
    match whose {
        // The same content everywhere but for one is kept once, which spares the disk.
        whose if field == "file_content" => whose != "received",
        "public" => is_name,
        "missions" => is_name && comes_for_a_mission,
        "elsewhere" => matches!(viewer, "applicant-45" | "assessor-45"),
        "grantee" => viewer == "assessor-dji" && field != "reason",
        "programme" => field == "note",
        whose => whose == viewer,
    }
}

/// One request of a session.
#[derive(Clone, Debug)]
enum Request {
    Ask(&'static str, String, Vec<(&'static str, String)>),
    Post(String, Vec<(&'static str, String)>),
}

async fn world(viewer: &str, secret: &str, twists: &[&str]) -> World {
    let mut world = World::make("sqlite::memory:", &Veiled { viewer, secret }).await;
    for (name, office) in [("assessor-dji", Office::Assessor), ("speaker-dji", Office::Speaker)] {
        let held =
            Appointment { office, series: world.series_id("44").await.into(), state: "DJI".parse().ok() };
        let (actor, mut browser) = world.sign_in(&format!("{name}@example.org"), name, held).await;
        browser.get("/en/account").await;
        world.people.insert(name, browser);
        world.actors.insert(name, actor);
    }
    for twist in twists {
        turn(&mut world, twist, secret).await;
    }
    world.restart(1_000);
    world
}

async fn turn(world: &mut World, twist: &str, secret: &str) {
    let words = Veiled { viewer: "", secret };
    let (app, keeper) = (world.test.app.clone(), world.actor("keeper").clone());
    match twist {
        "an application more for the State under Review" => {
            let more = world.begin(&words, "more", ("44", "COL"), "national").await;
            world.hand_in(&more).await;
            world.applications.insert("more", more);
        }
        "a draft more" => {
            let more = world.begin(&words, "drafted", ("44", "COL"), "nhri").await;
            world.applications.insert("drafted", more);
        }
        "a series more that is not public" => {
            let mut series = testkit::series("98");
            series.published = None;
            series.venue.name = words.word("series", "more");
            app.add_series(&Actor::operator(), series, &["COL".parse().unwrap()]).await.unwrap();
        }
        "declined, not pending, and not told" => {
            let id = world.applications["received"].id;
            world.decide("44", id, (Outcome::Declined, secret), false).await;
        }
        "another assessor, and other scores" => {
            let series = Some(world.series_id("44").await);
            let held = Appointment { office: Office::Assessor, series, state: None };
            let (actor, _) = world.sign_in(&format!("{secret}@example.org"), secret, held).await;
            world.actors.insert("second-assessor", actor);
            world.assess("second-assessor", world.applications["received"].id, "1", secret).await;
        }
        "a seat that was confirmed and nothing consented to" => {
            let actor = &world.applications["offered"].actor;
            app.reply_to_seat(actor, Some(Consent::default())).await.unwrap();
        }
        "a contact more" => {
            let email = format!("contact-{secret}@example.org");
            let contact = ContactForm { name: secret.into(), email, ..ContactForm::default() };
            app.add_contact(&keeper, &contact).await.unwrap();
        }
        "a letter more in the outbox" => {
            app.withdraw(&world.applications["declined"].actor)
                .await
                .unwrap_or_else(|error| panic!("{error:?}"));
        }
        "another draft of the programme" => {
            let key = "44".parse().unwrap();
            let desk = app.programme_desk(&keeper, &key).await.unwrap();
            let edit = app::programmes::ProgrammeEdit::Remove(desk.draft.slots[0].id);
            app.edit_programme(&keeper, &key, desk.draft.version, edit).await.unwrap();
        }
        other => panic!("{other}"),
    }
}

/// Everything that can be asked, with ids and words of both worlds.
async fn requests(worlds: [&World; 2], secrets: [&str; 2]) -> Vec<Request> {
    let mut addresses = BTreeSet::new();
    for world in worlds {
        let places = Places::of(world).await;
        for line in table().filter(|line| line.method == Method::Get) {
            for relation in relations(&line) {
                let relation = if *relation == "-" { "own" } else { relation };
                let address = places.fill(line.pattern, relation);
                if relation == "own" && line.pattern.contains("{lang}") {
                    addresses.insert(format!("/fr{}", address.trim_start_matches("/en")));
                }
                addresses.insert(address);
            }
        }
        for applicant in world.applications.values() {
            addresses.insert(format!("/en/desk/44/applications/{}", applicant.id));
            addresses.insert(format!("/en/assess/{}", applicant.id));
        }
    }
    addresses.extend(["/en/series/98", "/en/series/98/colombia", "/api/v1/series/98"].map(str::to_owned));
    let mut all = Vec::new();
    for address in addresses {
        let ask = |method, address: String, headers: &[(&'static str, &str)]| {
            let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            Request::Ask(method, address, headers)
        };
        all.push(ask("GET", address.clone(), &[]));
        all.push(ask("HEAD", address.clone(), &[("accept-encoding", "gzip")]));
        all.push(ask("GET", address.clone(), &[("if-none-match", "*"), ("range", "bytes=0-99")]));
        if address.contains(RANDOM) || address.contains(".pdf") {
            continue;
        }
        for secret in secrets {
            let query = format!("q={secret}&search={secret}&sort={secret}&state=COL&page=2");
            all.push(ask("GET", format!("{address}?{query}"), &[]));
        }
    }
    let post =
        |address: &str, fields: &[(&'static str, String)]| Request::Post(address.into(), fields.to_vec());
    for secret in secrets {
        for whose in ["assessor", "organiser", "public", "received"] {
            let email = format!("{secret}{}@example.org", Plain.word(whose, "email"));
            all.push(post("/en/sign-in", &[("email", email)]));
            all.push(post("/en/sign-in/code", &[("code", "0000-0000".into())]));
        }
        all.push(post("/en/sign-in", &[("email", format!("{secret}@example.org"))]));
        all.push(post("/en/sign-in/entry", &[("code", secret.into())]));
        all.push(post("/en/return", &[("code", secret.into())]));
    }
    all.push(post("/en/series/98/apply", &[("state", "COL".into())]));
    all.push(post("/en/series/44/apply", &[("state", "COL".into())]));
    all.push(Request::Ask("GET", "/en/application".into(), Vec::new()));
    all
}

async fn answer(browser: &mut Browser, request: &Request) -> Page {
    fn lend<'a>(pairs: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
        pairs.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }
    match request {
        Request::Ask(method, address, headers) => browser.ask(method, address, &lend(headers)).await,
        Request::Post(address, fields) => browser.post(address, &lend(fields)).await,
    }
}

/// Runs the session in both worlds, and gives the first request whose answers differ.
async fn difference(viewer: &str, worlds: &mut [World; 2], session: &[&Request]) -> Option<String> {
    let mut browsers = [0, 1].map(|at| worlds[at].people[viewer].clone());
    for (step, request) in (2_000..).zip(session) {
        let mut pages = Vec::new();
        for (world, browser) in worlds.iter_mut().zip(&mut browsers) {
            if matches!(request, Request::Post(..)) {
                world.restart(step);
                *browser = browser.before(&world.test.router);
            }
            pages.push(answer(browser, request).await);
        }
        let [one, other] = [&pages[0], &pages[1]];
        if (one.status, &one.headers, &one.bytes) != (other.status, &other.headers, &other.bytes) {
            return Some(format!("{request:?}\n{}", first_difference(one, other)));
        }
    }
    let mut letters = Vec::new();
    for world in worlds.iter() {
        letters.push(letters_to(world, viewer).await);
    }
    (letters[0] != letters[1]).then(|| format!("letters: {letters:#?}"))
}

fn first_difference(one: &Page, other: &Page) -> String {
    if one.status != other.status || one.bytes == other.bytes {
        return format!("{} {:#?}\n{} {:#?}", one.status, one.headers, other.status, other.headers);
    }
    let (one, other) = (one.text(), other.text());
    let at = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let near = |text: &str| {
        let bytes = text.as_bytes();
        String::from_utf8_lossy(&bytes[at.saturating_sub(200)..(at + 200).min(bytes.len())]).into_owned()
    };
    format!("{}\n----\n{}", near(&one), near(&other))
}

/// The letters that were written to a viewer, in whatever state.
async fn letters_to(world: &World, viewer: &str) -> Vec<(String, String, String)> {
    let whose = if viewer == "applicant-45" { "elsewhere" } else { viewer };
    let to = format!("{}@example.org", Plain.word(whose, "email"));
    let mut view = world.test.store.view().await.unwrap();
    let mut letters = Vec::new();
    for state in ["waiting", "released", "sent"] {
        let of_state = view.letters(state).await.unwrap().into_iter().filter(|letter| letter.to == to);
        letters.extend(of_state.map(|letter| (state.to_owned(), letter.subject, letter.body)));
    }
    letters
}

#[tokio::test]
async fn no_viewer_learns_anything_from_any_address() {
    for viewer in VIEWERS {
        let secrets = ["azure", "vermilion"];
        let mut worlds = [world(viewer, secrets[0], &[]).await, world(viewer, secrets[1], &TWISTS).await];
        let all = requests([&worlds[0], &worlds[1]], secrets).await;
        let found = difference(viewer, &mut worlds, &all.iter().collect::<Vec<_>>()).await;
        assert_eq!(found, None, "{viewer}");
    }
}

/// How often the random sessions are tried: few unless somebody asks for more.
fn cases() -> ProptestConfig {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|wanted| wanted.parse().ok());
    ProptestConfig { cases: wanted.unwrap_or(4), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_viewer_learns_anything_in_any_session(
        viewer in proptest::sample::select(&VIEWERS[..]),
        secrets in ("[a-m][a-z]{2,20}", "[n-z][a-z]{2,20}"),
        twists in proptest::sample::subsequence(&TWISTS[..], 0..=TWISTS.len()),
        session in vec(any::<Index>(), 1..60),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let found = runtime.block_on(async {
            let secrets = [secrets.0.as_str(), secrets.1.as_str()];
            let mut worlds = [world(viewer, secrets[0], &[]).await, world(viewer, secrets[1], &twists).await];
            let all = requests([&worlds[0], &worlds[1]], secrets).await;
            let session: Vec<_> = session.iter().map(|at| at.get(&all)).collect();
            difference(viewer, &mut worlds, &session).await
        });
        if let Some(found) = found {
            return Err(TestCaseError::fail(format!("{viewer}: {found}")));
        }
    }
}
