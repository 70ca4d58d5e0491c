//! All that must hold before a change is merged, but for the tests, which `cargo test` runs.
//!
//! Every step is run, also after one that fails: one round tells all that is wrong.

use std::{
    env,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

use crate::{docs, i18n, layers, tidy};

/// One thing to be checked, by its name.
type Step = (&'static str, fn() -> Result<()>);

/// The quick ones first.
const STEPS: &[Step] = &[
    ("fmt", || cargo(&["fmt", "--all", "--check"], &[])),
    ("layers", layers::check),
    ("tidy", tidy::check),
    ("links", docs::links),
    ("i18n", || i18n::run(true)),
    ("clippy", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--keep-going", "--", "-D", "warnings"], &[])
    }),
    ("doc", || {
        cargo(&["doc", "--no-deps", "--workspace", "--keep-going"], &[("RUSTDOCFLAGS", "-D warnings")])
    }),
];

/// Runs every step and says what came of each; fails if one failed.
pub(crate) fn run() -> Result<()> {
    let mut outcomes = Vec::new();
    for (name, step) in STEPS {
        println!("── {name}");
        let start = Instant::now();
        let outcome = step();
        let took = start.elapsed();
        if let Err(error) = &outcome {
            println!("{error:#}");
        }
        println!("── {}", line(name, outcome.is_ok(), took));
        outcomes.push((name, outcome.is_ok(), took));
    }
    println!();
    for (name, held, took) in &outcomes {
        println!("{}", line(name, *held, *took));
    }
    let failed: Vec<_> = outcomes.iter().filter(|(_, held, _)| !held).map(|(name, ..)| **name).collect();
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn line(name: &str, held: bool, took: Duration) -> String {
    let outcome = if held { "ok" } else { "FAILED" };
    format!("{name:8} {outcome:6} {:6.1} s", took.as_secs_f32())
}

pub(crate) fn cargo(arguments: &[&str], environment: &[(&str, &str)]) -> Result<()> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).envs(environment.iter().copied());
    let status = command.status().context("cargo does not start")?;
    if !status.success() {
        bail!("`cargo {}` fails", arguments.join(" "));
    }
    Ok(())
}
