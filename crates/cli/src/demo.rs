//! `rostrum demo`: a rehearsal on loopback, in a fresh data folder, with the real series of the past
//! and two made-up ones: 902 in full course and 901 with an open call.
//!
//! Everything is done through the use cases, by people who hold the offices, with the clock turned
//! from act to act; nothing is written behind the platform's back.

mod assess;
mod course;
mod journeys;
mod people;
mod plan;

use std::{sync::Arc, time::Instant};

use app::{App, Clock, ManualClock, SeededChance, SystemClock};
use config::Settings;
use domain::{
    ids::SeriesId,
    person::{Appointment, Office},
};
use jiff::Timestamp;
use policy::Actor;
use seal::SecondFactor;

pub(crate) use self::plan::Phase;
use crate::{
    Result, asked, installation,
    installation::Sources,
    logging,
    serve::{listen, say, serve, web_settings},
};

/// The seed from which everything that was made up is drawn.
const SEED: u64 = 902;

/// The people who rehearse, by the word under which their codes are told.
const CAST: [(&str, &str, Office); 5] = [
    ("organiser", "organiser@demo.example", Office::Organiser),
    ("assessor", "assessor@demo.example", Office::Assessor),
    ("moderator", "moderator@demo.example", Office::Moderator),
    ("speaker", "speaker@demo.example", Office::Speaker),
    ("delegate", "delegate@demo.example", Office::Delegate),
];

/// A clock that a rehearsal turns while it is made, and that runs from then on.
struct StageClock {
    manual: ManualClock,
    running: std::sync::OnceLock<(Timestamp, Instant)>,
}

impl Clock for StageClock {
    fn now(&self) -> Timestamp {
        match self.running.get() {
            Some((from, since)) => {
                let passed = jiff::SignedDuration::try_from(since.elapsed()).unwrap_or_default();
                *from + passed
            }
            None => self.manual.now(),
        }
    }
}

/// Makes the rehearsal and serves it.
pub(crate) fn run(settings: &Settings, phase: Phase, json: bool) -> Result {
    if !settings.listen.ip().is_loopback() {
        return asked(format!(
            "a rehearsal answers on this machine only: {} is not a loopback address",
            settings.listen
        ));
    }
    logging::begin(&settings.log)?;
    installation::block_on(async {
        let listener = listen(settings).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let today = SystemClock.now();
        let clock =
            Arc::new(StageClock { manual: ManualClock::at(today), running: std::sync::OnceLock::new() });
        let folder = fresh(settings)?;
        let sources = Sources { clock: clock.clone(), chance: Arc::new(SeededChance::new(SEED)) };
        let app = installation::make(&folder, &address, sources).await?;
        app.begin_rehearsal();
        let codes = rehearse(&app, &clock.manual, phase, today).await?;
        app.end_rehearsal().await?;
        let _ = clock.running.set((today, Instant::now()));
        tell(&address, phase, &codes, json);
        let web = web::Settings { secure: false, demo: true, ..web_settings(settings) };
        serve(app, &folder, listener, web).await
    })
}

/// The settings with the data folder of this rehearsal: the one that was named, which must be empty,
/// or a new one among the temporary files.
fn fresh(settings: &Settings) -> Result<Settings> {
    let named = settings.data != std::path::Path::new("./data");
    let data = if named {
        if settings.data.exists() && std::fs::read_dir(&settings.data)?.next().is_some() {
            return asked(format!("{} is not empty: a rehearsal begins afresh", settings.data.display()));
        }
        settings.data.clone()
    } else {
        tempfile::Builder::new().prefix("rostrum-demo-").tempdir()?.keep()
    };
    Ok(settings.in_folder(data))
}

/// Makes the world, and gives the codes of its people.
async fn rehearse(
    app: &App,
    clock: &ManualClock,
    phase: Phase,
    today: Timestamp,
) -> Result<Vec<(&'static str, String)>> {
    let plan = plan::Plan::new(today, phase);
    clock.turn_to(plan.before_all());
    app.install_questionnaire().await?;
    app.install_facts().await.map_err(|error| anyhow::anyhow!("the real series: {error:?}"))?;
    let (team, _) = app.fresh_team_key(&Actor::operator()).await?;
    let team = team.reveal();
    let taken = app.add_team_key(&Actor::operator(), 0, (&team, "")).await;
    taken.map_err(|error| anyhow::anyhow!("the team key: {error:?}"))?;
    let full = course::announce(app, plan.full(&mut app.dice())?).await?;
    let open = course::announce(app, plan.open(&mut app.dice())?).await?;
    let mut codes = Vec::new();
    for (word, email, office) in CAST {
        let code = app
            .install_person(email, &format!("{word} (demo)"), place(office, full.series.id), false)
            .await?;
        codes.push((word, code.reveal()));
    }
    let factor = SecondFactor::random(&mut app.dice());
    app.install_second_factor("organiser@demo.example", &factor).await?;
    codes.push(("organiser_second_factor", factor.reveal()));
    codes.push(("team_key", team.to_string()));
    let assessor = course::sign_in(app, &codes, "assessor").await?;
    let organiser = course::sign_in(app, &codes, "organiser").await?;
    let stage = course::Stage { app, clock, organiser, assessor };
    let applicant = stage.run(&plan, &full, &open).await?;
    codes.push(("applicant", applicant));
    clock.turn_to(today);
    Ok(codes)
}

/// Where an office of the cast is held: a speaker's and a moderator's in the full series, the others
/// everywhere.
fn place(office: Office, full: SeriesId) -> Appointment {
    let colombia = "COL".parse().ok();
    match office {
        Office::Speaker => Appointment { office, series: Some(full), state: colombia },
        Office::Moderator => Appointment { office, series: Some(full), state: None },
        Office::Delegate => Appointment { office, series: None, state: "CHE".parse().ok() },
        Office::Organiser | Office::Assessor => Appointment { office, series: None, state: None },
    }
}

/// Says where the rehearsal is and how to sign in.
fn tell(address: &str, phase: Phase, codes: &[(&str, String)], json: bool) {
    if json {
        let codes: serde_json::Map<_, _> =
            codes.iter().map(|(word, code)| ((*word).to_owned(), code.clone().into())).collect();
        say(&format!("{}\n", serde_json::json!({ "address": address, "codes": codes })));
        return;
    }
    let course = if phase < Phase::Programme {
        format!("A series in course:     {address}/en/series/902")
    } else {
        format!("A published programme:  {address}/en/series/902/programme")
    };
    let mut text = format!(
        "Rostrum rehearses at {address}\n\n\
         An open call:           {address}/en/series/901\n\
         {course}\n\n\
         Sign in at {address}/en/sign-in with a code of 24 characters:\n"
    );
    for (word, code) in codes
        .iter()
        .filter(|(word, _)| !matches!(*word, "applicant" | "organiser_second_factor" | "team_key"))
    {
        text += &format!("  {word:<10} {code}\n");
    }
    for (word, code) in codes {
        match *word {
            "applicant" => text += &format!("\nAn applicant returns at {address}/en/return with  {code}\n"),
            "team_key" => {
                text += &format!("\nThe team key is unlocked. If it is locked, it opens with\n  {code}\n");
            }
            "organiser_second_factor" => {
                text += &format!(
                    "\nThe organiser has a second factor, {code}.\nThe page that asks for it shows what a \
                     telephone would show.\n"
                );
            }
            _ => {}
        }
    }
    say(&text);
}
