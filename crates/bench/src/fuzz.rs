//! Damaged bytes, thrown at every parser for a set time.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use targets::{ALL, Target, Thrown};

use crate::USAGE;

/// Throws at all targets, or at the one that is named, and says how often.
#[expect(clippy::print_stdout, reason = "a command line speaks there")]
pub(crate) fn campaign(mut arguments: impl Iterator<Item = String>) -> Result<()> {
    let (mut seconds, mut seed, mut named) = (60, 0, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--seconds" => seconds = arguments.next().context(USAGE)?.parse()?,
            "--seed" => seed = arguments.next().context(USAGE)?.parse()?,
            name => named = Some(name.to_owned()),
        }
    }
    let chosen: Vec<&Target> =
        ALL.iter().filter(|one| named.as_ref().is_none_or(|name| one.name == name)).collect();
    if chosen.is_empty() {
        bail!(
            "there is no such target; there are {}",
            ALL.iter().map(|one| one.name).collect::<Vec<_>>().join(", ")
        );
    }
    let each = Duration::from_secs(seconds) / u32::try_from(chosen.len())?;
    for target in chosen {
        println!("{:<14} …", target.name);
        let Thrown { name, times, slowest } = targets::throw(target, seed, each, 1);
        println!("{name:<14} {times:>8} times, none broke it; the slowest took {slowest:?}");
    }
    Ok(())
}
