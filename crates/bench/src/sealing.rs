//! What sealing costs, apart from all else that handing in costs.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use seal::{Code, DataKey, Place, TeamKey};

/// How often each thing is done.
const ROUNDS: u32 = 400;
/// What handing in seals: the record with its answers as typed and as handed in, the line that lists
/// show, and the letter that confirms it. In bytes, as full as forms allow.
const PARTS: [(&str, usize); 3] = [("body", 40_000), ("summary", 900), ("letter", 2_000)];

/// What the issue allows a submission.
const MOST: Duration = Duration::from_micros(500);

/// The costs, each with what it is for.
pub(crate) fn costs() -> Result<Vec<(&'static str, Duration)>> {
    let code: Code = "0123-4567-89AB-CDEF-GHJK-MNPQ".parse()?;
    let (team, data) = (TeamKey::generate(), DataKey::from_secret("bench", b"a secret of enough chance"));
    let texts = PARTS.map(|(part, bytes)| (part, "á".repeat(bytes / 2)));
    let seal = |version: u32| {
        texts
            .each_ref()
            .map(|(part, text)| data.seal_text(Place { owner: "app_1", part, version: version.into() }, text))
    };
    let submission = median(|version| {
        black_box(seal(version));
    });
    let wrapped = team.recipient().wrap(&data, "app_1")?;
    let envelope = median(|_| {
        black_box((team.recipient().wrap(&data, "app_1").ok(), data.wrapped(&code.key(), "app_1")));
    });
    let unwrapping = median(|_| {
        black_box(team.unwrap(&wrapped, "app_1").ok());
    });
    let [_, line, _] = seal(1);
    let opening = median(|_| {
        let place = Place { owner: "app_1", part: "summary", version: 1 };
        black_box(data.open_text(place, &line).ok());
    });
    if submission > MOST {
        bail!("sealing a submission takes {submission:?}, which is more than {MOST:?}");
    }
    Ok(vec![
        ("sealing a submission", submission),
        ("an envelope, once each", envelope),
        ("unwrapping one, after unlocking", unwrapping),
        ("opening a line of a list", opening),
    ])
}

/// The time that most rounds take at most: what else the machine does now and then does not count.
fn median(mut work: impl FnMut(u32)) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|round| {
            let start = Instant::now();
            work(round);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}
