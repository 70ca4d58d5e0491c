//! Measures the platform, and tries to make it lose something.
//!
//! `cargo run --release -p bench` starts the real program on a fresh rehearsal, over its own accept
//! loop and gate, and asks it as many visitors would, on the same machine. Public pages are also
//! measured against a bare server that gives the same bytes: only this ratio can be compared between
//! machines. `-- kill` ends the program at random while applications come in, and looks afterwards
//! whether all that was acknowledged is still there. `-- rush` lets many apply in the last minutes before
//! a deadline. `-- hostile` sends it files that are made to harm whoever reads them, and `-- fuzz`
//! throws damaged bytes at every parser, in this process. `-- oracle` asks whether the time of an answer tells if an address belongs to an account.

mod bare;
mod fuzz;
mod hostile;
mod kill;
mod line;
mod load;
mod oracle;
mod rounds;
mod rush;
mod sealing;
mod visitor;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use testkit::Running;

const USAGE: &str = "bench [--short] [--seconds N] [--program FILE]
bench sealing
bench kill [--cycles N] [--program FILE]
bench hostile [--files N] [--seed N] [--program FILE]
bench fuzz [--seconds N] [--seed N] [TARGET]
bench rush [--applicants N] [--seconds N] [--program FILE]
bench oracle [--each N] [--program FILE]";

/// Settings under which nobody is asked to come back: one machine stands for all visitors.
const NO_LIMITS: [&str; 6] = [
    "--limits-pages-per-minute=100000000",
    "--limits-writes-per-minute=100000000",
    "--limits-sign-ins-per-minute=100000000",
    "--limits-requests-waiting=4096",
    "--log-level=warn",
    "--limits-connections=900",
];

#[expect(clippy::print_stderr, reason = "a command line speaks there")]
fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let (mut what, mut extent, mut cycles, mut program) = (What::Rounds, rounds::Extent::default(), 20, None);
    let (mut files, mut seed) = (500, 0);
    let (mut applicants, mut each, mut time) = (2_000, 500, None);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().context(USAGE);
        match argument.as_str() {
            "kill" => what = What::Kill,
            "rush" => what = What::Rush,
            "hostile" => what = What::Hostile,
            "fuzz" => return fuzz::campaign(arguments),
            "--files" => files = value()?.parse()?,
            "--seed" => seed = value()?.parse()?,
            "oracle" => what = What::Oracle,
            "--each" => each = value()?.parse()?,
            "sealing" => return rounds::sealing(),
            "--short" => extent = rounds::Extent::short(),
            "--seconds" => time = Some(Duration::from_secs(value()?.parse()?)),
            "--cycles" => cycles = value()?.parse()?,
            "--applicants" => applicants = value()?.parse()?,
            "--program" => program = Some(PathBuf::from(value()?)),
            _ => bail!(USAGE),
        }
    }
    let program = program.map_or_else(built, Ok)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match what {
            What::Kill => kill::campaign(&program, cycles).await,
            What::Hostile => hostile::campaign(&program, files, seed).await,
            What::Oracle => oracle::tell(&program, each).await,
            What::Rush => rush::rush(&program, applicants, time.unwrap_or(TEN_MINUTES)).await,
            What::Rounds => {
                extent.time = time.unwrap_or(extent.time);
                rounds::all(&program, &extent).await
            }
        }
    })
}

/// What is measured.
#[derive(Clone, Copy)]
enum What {
    Rounds,
    Kill,
    Rush,
    Hostile,
    Oracle,
}

/// The last minutes before a deadline.
const TEN_MINUTES: Duration = Duration::from_mins(10);

/// The program, built like this one.
fn built() -> Result<PathBuf> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--package", "cli"]);
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    if !build.status().context("cargo does not start")?.success() {
        bail!("the program does not build");
    }
    Ok(env::current_exe()?.with_file_name(format!("rostrum{}", env::consts::EXE_SUFFIX)))
}

/// Starts a rehearsal that takes as much as comes.
fn rehearsal(program: &Path, data: &Path) -> Running {
    Running::demo(program, data, &NO_LIMITS)
}
