//! Two worlds that differ only in what a viewer must not see, and the same session in both: every
//! answer is the same, byte by byte, and so is every letter.
//!
//! Nothing is taken out of the answers before they are compared. Both worlds draw their ids and codes
//! from one seed, and the second does what the first does not only when all that may be seen is there;
//! after each form the platform is started anew with a seed of that step, so that a draw more or less
//! on hidden ground shifts none that show.

mod twists;

use std::collections::BTreeSet;

use domain::person::{Appointment, Office};
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestCaseError};
use routes::{Method, table};
use testkit::{Browser, Page};

use self::twists::{TWISTS, turn};
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

/// The words of a world as one viewer may see them: whatever is hidden from the viewer has a secret.
struct Veiled<'a> {
    viewer: &'a str,
    secret: &'a str,
}

impl Words for Veiled<'_> {
    fn word(&self, whose: &str, field: &str) -> String {
        if is_seen(self.viewer, whose, field)
            || matches!(field, "since" | "phone" | "speaker_phone" | "guardian_phone")
        {
            Plain.word(whose, field)
        } else {
            format!("{}{}", self.secret, Plain.word(whose, field))
        }
    }
}

/// Whether a viewer may learn what stands in a field.
fn is_seen(viewer: &str, whose: &str, field: &str) -> bool {
    let is_name = matches!(field, "organisation" | "given_name" | "family_name");
    let comes_for_a_mission = matches!(viewer, "delegate-sur" | "delegate");
    match whose {
        // The same content everywhere but for one is kept once, which spares the disk.
        whose if field == "file_content" => whose != "received",
        "public" => is_name || field == "position",
        "missions" => (is_name || field == "position") && comes_for_a_mission,
        // What a level withholds is hidden, though all of it was released to everybody.
        "nameless" => field == "organisation",
        "houseless" => matches!(field, "given_name" | "family_name"),
        "elsewhere" => matches!(viewer, "applicant-45" | "assessor-45"),
        // Whoever else is named beside the speaker, no assessor learns.
        "grantee" if ["guardian_", "second_", "substitute_"].iter().any(|of| field.starts_with(of)) => false,
        "grantee" => viewer == "assessor-dji" && field != "reason",
        // What the call says is for everybody; by what is assessed, for those who assess.
        "series" if field == "criterion" => viewer == "assessor-dji",
        "series" | "series-45" => true,
        "meeting" => field != "cancel_reason",
        "programme" => field == "note",
        whose => whose == viewer,
    }
}

/// The organisation with which the assessor of Djibouti has to do.
const TIED: &str = "Tied House";

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
    world.declare("assessor-dji", TIED).await;
    for twist in twists {
        turn(&mut world, twist, secret).await;
    }
    world.restart(1_000);
    world
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
        // Setting a document takes long, and what is in it is asked for elsewhere too.
        if address.contains(RANDOM) || address.contains(".pdf") {
            continue;
        }
        all.push(ask("HEAD", address.clone(), &[("accept-encoding", "gzip")]));
        all.push(ask("GET", address.clone(), &[("if-none-match", "*"), ("range", "bytes=0-99")]));
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

impl Request {
    /// The address, without what is asked of it.
    fn path(&self) -> &str {
        let (Self::Ask(_, address, _) | Self::Post(address, _)) = self;
        address.split('?').next().unwrap_or_default()
    }

    fn is_plain(&self) -> bool {
        matches!(self, Self::Ask("GET", address, headers) if headers.is_empty() && !address.contains('?'))
    }
}

/// Runs the session in both worlds, and gives the first request whose answers differ. Where nothing is,
/// nothing more is asked: that all such answers are the same shows in the table of `matrix`.
async fn difference(viewer: &str, worlds: &mut [World; 2], session: &[&Request]) -> Option<String> {
    let mut browsers = [0, 1].map(|at| worlds[at].people[viewer].clone());
    let mut nothing_there = BTreeSet::new();
    for (step, request) in (2_000..).zip(session) {
        if matches!(request, Request::Ask(..)) && nothing_there.contains(request.path()) {
            continue;
        }
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
        if request.is_plain() && one.status == 404 {
            nothing_there.insert(request.path());
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
        let mut worlds = [world(viewer, secrets[0], &[]).await, world(viewer, secrets[1], TWISTS).await];
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
        twists in proptest::sample::subsequence(TWISTS, 0..=TWISTS.len()),
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
