//! Hostile files: each has an answer in time, no child goes beyond its memory, and the parent lives.
//!
//! The test suite tries some. `HOSTILE_FILES=500 cargo test --release -p cleaning --test cleaning
//! hostile -- --nocapture` tries as many as wanted and says what they cost; `HOSTILE_SEED` gives others.

use std::{
    env,
    time::{Duration, Instant},
};

use cleaning::{CleanError, Cleaner, Limits};
use nix::sys::resource::{UsageWho, getrusage};
use specimens::hostile::{Wish, files};

use crate::child::program;

/// What a child may have in memory, in kilobytes as the system counts them.
const MEMORY: i64 = 512 * 1024;

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

#[tokio::test]
async fn hostile_files_have_an_answer_and_do_no_harm() {
    let count = usize::try_from(number("HOSTILE_FILES", 70)).unwrap();
    let is_long = count >= 500;
    let (size, step) = if is_long { (1 << 30, 97) } else { (1 << 26, 2_503) };
    let files = files(Wish { count, size, step, seed: number("HOSTILE_SEED", 0) });
    let limits = Limits { file_bytes: 1 << 31, ..Limits::default() };
    let cleaner = Cleaner::new(program(), &[], limits);
    let (mut copied, mut refused, mut ended, mut late) = (0, 0, Vec::new(), Vec::new());
    let mut slowest = (Duration::ZERO, "");
    for (name, file) in &files {
        let start = Instant::now();
        match cleaner.clean(file).await {
            Ok(_) => copied += 1,
            Err(CleanError::Refused(_)) => refused += 1,
            Err(CleanError::Ended) => ended.push(*name),
            Err(CleanError::Late) => late.push(*name),
            Err(CleanError::NotStarted(error)) => panic!("{name}: {error}"),
        }
        let time = start.elapsed();
        assert!(time < Duration::from_secs(36), "{name} took {time:?}");
        slowest = slowest.max((time, *name));
    }
    let memory = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss();
    eprintln!(
        "{} files: {copied} copied, {refused} refused, ended {ended:?}, late {late:?}; slowest {slowest:?}; most memory {} MB",
        files.len(),
        memory / 1024
    );
    assert!(memory <= MEMORY, "{memory} KB");
}
