//! The `rostrum` program: serves the platform, and does its chores.
//!
//! Whatever is wrong with what was asked is one line on standard error and exit status 2; whatever
//! broke is one line and exit status 1. Nothing is half-written.

mod backup;
mod commands;
mod demo;
mod doctor;
mod erase;
mod installation;
mod logging;
mod plan;
mod receipt;
#[cfg(test)]
mod reference;
mod second_factor;
mod series;
mod serve;
mod team_key;

use std::process::ExitCode;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was asked makes no sense, or cannot be done: the person can mend it.
    Asked(String),
    /// Something broke.
    Broke(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Broke(error.into())
    }
}

pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

/// Ends a command because of what was asked.
pub(crate) fn asked<T>(sentence: impl Into<String>) -> Result<T> {
    Err(Failure::Asked(sentence.into()))
}

#[expect(clippy::print_stderr, reason = "a command line speaks there")]
fn main() -> ExitCode {
    let matches = commands::cli().get_matches();
    match commands::run(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Asked(sentence)) => {
            eprintln!("rostrum: {sentence}");
            ExitCode::from(2)
        }
        Err(Failure::Broke(error)) => {
            eprintln!("rostrum: {error:#}");
            ExitCode::FAILURE
        }
    }
}
