//! Whether the time of an answer tells if an address belongs to an account.
//!
//! Codes are asked for by turns for an address that has an account and for one that has none. If the two
//! kinds of times cannot be told apart, the test of Mann and Whitney gives a `p` that may be anything
//! between 0 and 1; below 0.01, look again.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::{line::Line, rehearsal, rounds::say, visitor::Visitor};

/// The two addresses, of one length.
const ADDRESSES: [&str; 2] = ["organiser%40demo.example", "nobody-it%40demo.example"];

/// What was found.
struct Told {
    /// The median time of an answer for a known address, and for an unknown one.
    medians: [Duration; 2],
    /// How likely it is that two kinds of times that do not differ look as different as these.
    p: f64,
}

/// Measures and says what came of it.
pub(crate) async fn tell(program: &Path, each: usize) -> Result<()> {
    let Told { medians: [known, unknown], p } = listen(program, each).await?;
    say(&format!("known    {known:?}\nunknown  {unknown:?}\np        {p:.3}"));
    Ok(())
}

/// Asks for `each` codes for each of the two addresses.
async fn listen(program: &Path, each: usize) -> Result<Told> {
    let folder = tempfile::tempdir()?;
    let running = rehearsal(program, &folder.path().join("data"));
    let mut times = [Vec::new(), Vec::new()];
    let mut line = Line::open(running.host()).await?;
    for turn in 0..each + 20 {
        // Who comes first changes, so that whatever follows on the one falls on both.
        for kind in [turn % 2, 1 - turn % 2] {
            let mut visitor = Visitor::new(running.host());
            let start = Instant::now();
            let answer =
                visitor.post(&mut line, "/en/sign-in", &format!("email={}", ADDRESSES[kind])).await?;
            let took = start.elapsed();
            if answer.status != 303 {
                bail!("no code was sent: {}", answer.status);
            }
            // The first ones warm everything up.
            if turn >= 20 {
                times[kind].push(took);
            }
        }
    }
    let p = mann_whitney(&times);
    Ok(Told { medians: times.map(median), p })
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The two-sided `p` of the test of Mann and Whitney, by the normal approximation.
#[expect(clippy::cast_precision_loss, reason = "some thousands at the most")]
fn mann_whitney([known, unknown]: &[Vec<Duration>; 2]) -> f64 {
    let mut all: Vec<_> = known.iter().map(|time| (*time, true)).collect();
    all.extend(unknown.iter().map(|time| (*time, false)));
    all.sort_unstable();
    // Times are in nanoseconds: two that are alike are too few to matter.
    let ranks: f64 =
        (1u32..).zip(&all).filter(|(_, (_, known))| *known).map(|(rank, _)| f64::from(rank)).sum();
    let (a, b) = (known.len() as f64, unknown.len() as f64);
    let u = ranks - a * (a + 1.0) / 2.0;
    let spread = (a * b * (a + b + 1.0) / 12.0).sqrt();
    let z = ((u - a * b / 2.0).abs() / spread) / std::f64::consts::SQRT_2;
    complement_of_error(z)
}

/// The complementary error function, to seven digits (Abramowitz and Stegun, 7.1.26).
fn complement_of_error(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let terms = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
    terms.iter().fold(0.0, |sum, term| (sum + term) * t) * (-x * x).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(from: u64) -> Vec<Duration> {
        (0..200).map(|number| Duration::from_nanos(from + 2 * number)).collect()
    }

    #[test]
    fn what_is_alike_is_told_from_what_is_not() {
        assert!(mann_whitney(&[times(0), times(1)]) > 0.9);
        assert!(mann_whitney(&[times(0), times(150)]) < 0.001);
    }

    #[test]
    fn the_error_function_is_that_of_the_tables() {
        assert!((complement_of_error(0.5) - 0.479_500_1).abs() < 1e-6);
    }
}
