//! `rostrum plan`: plans from files, with the engine that the desk plans with. Nothing of an installation
//! is needed, and nothing is kept.

use std::{
    ops::ControlFlow,
    path::Path,
    time::{Duration, Instant},
};

use clap::{Arg, ArgMatches, Command, value_parser};
use planner::{
    Progress, Search,
    panel::{Demand, Instance, PanelAnswer, PanelFile, Unsolved, clash, solve},
    timetable::{self, Timed},
};
use serde::de::DeserializeOwned;

use crate::{
    Result, asked,
    commands::{file, path},
    serve::say,
};

/// `rostrum plan`.
pub(crate) fn command() -> Command {
    let instance = || file("FILE", "The instance, in the layout of docs/formats/plans.md");
    let panel = Command::new("panel")
        .about("Chooses the best panels of all States within one budget for travel grants")
        .arg(instance());
    let timetable = Command::new("timetable").about("Gives each meeting its best start").arg(instance());
    Command::new("plan")
        .about("Makes the best plan from a file")
        .subcommand_required(true)
        .subcommands([limited(panel), limited(timetable)])
}

/// A command that searches, with what bounds the search.
pub(crate) fn limited(command: Command) -> Command {
    command
        .arg(
            Arg::new("time-limit")
                .long("time-limit")
                .value_name("SECONDS")
                .value_parser(value_parser!(f64))
                .help("Stops then, with the best answer so far"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64))
                .default_value("0")
                .help("The number that lots are drawn from where several answers are best"),
        )
        .arg(
            Arg::new("node-limit")
                .long("node-limit")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64))
                .help("Stops after so many steps; the answer is then the same on every machine"),
        )
}

/// Does what `rostrum plan` is asked.
pub(crate) fn run(matches: &ArgMatches) -> Result {
    match matches.subcommand() {
        Some(("panel", matches)) => panel(matches),
        Some(("timetable", matches)) => timetable(matches),
        _ => asked("there are `plan panel` and `plan timetable`"),
    }
}

fn panel(matches: &ArgMatches) -> Result {
    let path = path(matches);
    let file: PanelFile = read(path)?;
    let instance = match file.instance() {
        Ok(instance) => instance,
        Err(flaw) => return asked(format!("{}: {flaw}", path.display())),
    };
    let start = Instant::now();
    let limits = Limits::of(matches)?;
    match limits.search(start, |search| solve(&instance, search)) {
        Ok(answer) => {
            let answer = PanelAnswer::of(&instance, &answer, start.elapsed().as_secs_f64());
            say(&format!("{}\n", serde_json::to_string(&answer)?));
            Ok(())
        }
        Err(Unsolved::Impossible) => {
            let rules = limits.search(start, |search| clash(&instance, search)).ok().flatten();
            let rules = rules.unwrap_or_default();
            let rules = rules.into_iter().map(|rule| in_words(&instance, instance.rules[rule].demand));
            let rules = rules.collect::<Vec<_>>().join("; ");
            asked(format!("{}: no answer keeps to all rules; these clash: {rules}", path.display()))
        }
        Err(other) => asked(format!("{}: {other}", path.display())),
    }
}

fn timetable(matches: &ArgMatches) -> Result {
    let path = path(matches);
    let instance: timetable::Instance = read(path)?;
    let start = Instant::now();
    match Limits::of(matches)?.search(start, |search| timetable::solve(&instance, search)) {
        Ok(answer) => {
            let answer = Timed { answer, seconds: start.elapsed().as_secs_f64() };
            say(&format!("{}\n", serde_json::to_string(&answer)?));
            Ok(())
        }
        Err(error) => asked(format!("{}: {error}", path.display())),
    }
}

/// A file as what it should hold; the sentence names the place where it does not.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return asked(format!("{} cannot be read: {error}", path.display())),
    };
    serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(&text))
        .or_else(|error| asked(format!("{}: {}: {}", path.display(), error.path(), error.inner())))
}

/// How far a search may go.
pub(crate) struct Limits {
    seed: u64,
    node_limit: Option<u64>,
    time_limit: Option<Duration>,
}

impl Limits {
    /// The limits that a command was given.
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self> {
        let time_limit = match matches.get_one::<f64>("time-limit") {
            None => None,
            Some(&seconds) => match Duration::try_from_secs_f64(seconds) {
                Ok(limit) => Some(limit),
                Err(_) => return asked(format!("{seconds} is no number of seconds")),
            },
        };
        Ok(Self {
            seed: matches.get_one("seed").copied().unwrap_or_default(),
            node_limit: matches.get_one("node-limit").copied(),
            time_limit,
        })
    }

    /// Searches within these limits.
    pub(crate) fn search<T>(&self, start: Instant, work: impl FnOnce(&mut Search) -> T) -> T {
        let mut watch = |_: Progress| match self.time_limit {
            Some(limit) if start.elapsed() >= limit => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        work(&mut Search { seed: self.seed, node_limit: self.node_limit, watch: &mut watch })
    }
}

/// A rule of an instance from a file, whose tags are 0 international, 1 NHRI and 2 women.
fn in_words(instance: &Instance, demand: Demand) -> String {
    let tagged =
        |tag: usize| ["international organisations", "NHRIs", "women"].get(tag).copied().unwrap_or("others");
    let applicant = |place: usize| instance.applicants[place].id;
    let rule = match demand {
        Demand::SeatsAtMost { most, .. } => format!("at most {most} speakers"),
        Demand::SeatsAtLeast { least, .. } => format!("at least {least} speakers"),
        Demand::MinutesAtMost { most, .. } => format!("at most {most} minutes"),
        Demand::AtMost { tag, most, .. } => format!("at most {most} {}", tagged(tag)),
        Demand::AtLeast { tag, least, .. } => format!("at least {least} {}", tagged(tag)),
        Demand::Share { tag, part, whole, .. } => format!("{part} in {whole} {}", tagged(tag)),
        Demand::OneOf { group, .. } => format!("one applicant of organisation {group}"),
        Demand::OwnThemes { .. } => "a theme of their own for each speaker".into(),
        Demand::Pin { applicant: place } => format!("with applicant {}", applicant(place)),
        Demand::Ban { applicant: place } => format!("without applicant {}", applicant(place)),
        Demand::Budget { most, .. } => format!("the budget of {most}"),
    };
    match demand.panel(instance) {
        Some(panel) => format!("country {}: {rule}", instance.panels[panel].id),
        None => rule,
    }
}
