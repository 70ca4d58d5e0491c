//! The project's own chores: `cargo xtask <chore>`.

mod ci;
mod docs;
mod i18n;
mod layers;
mod tidy;

use std::{env, path::Path, process::ExitCode};

use anyhow::{Context as _, Result, bail};

const CHORES: &str = "there are:
  ci              all that must hold before a change is merged, but for the tests
  docs [--check]  write the reference and check all links, or say whether it is as written
  i18n [--check]  write the methods of the messages, or say whether they are as written
  layers          hold the crates to the plan of who may use what
  tidy            hold the sources to the rules that no compiler knows";

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
    // All chores name files as they stand from the root.
    let own = env::var("CARGO_MANIFEST_DIR").context("chores are run by `cargo xtask`")?;
    env::set_current_dir(Path::new(&own).parent().context("xtask stands in the workspace")?)?;
    let arguments: Vec<_> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["ci"] => ci::run(),
        ["docs"] => docs::write(),
        ["docs", "--check"] => docs::check(),
        ["i18n"] => i18n::run(false),
        ["i18n", "--check"] => i18n::run(true),
        ["layers"] => layers::check(),
        ["tidy"] => tidy::check(),
        [] => bail!("which chore? {CHORES}"),
        other => bail!("no chore is called {:?}; {CHORES}", other.join(" ")),
    }
}
