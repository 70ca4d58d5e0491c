//! Load: so many connections, each asking again as soon as it was answered.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use tokio::task::JoinSet;

use crate::line::Line;

/// How long each answer took, and all of them together.
#[derive(Clone, Debug)]
pub(crate) struct Pace {
    each: Vec<Duration>,
    whole: Duration,
}

impl Pace {
    /// The pace of answers that took so long each, all together in `whole`.
    pub(crate) fn new(mut each: Vec<Duration>, whole: Duration) -> Self {
        each.sort_unstable();
        Self { each, whole }
    }

    /// Answers in a second.
    #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 answers")]
    pub(crate) fn rate(&self) -> f64 {
        self.each.len() as f64 / self.whole.as_secs_f64()
    }

    /// The time within which so many in a hundred were answered.
    pub(crate) fn within(&self, percent: usize) -> Duration {
        let place = self.each.len() * percent / 100;
        self.each.get(place.min(self.each.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

impl fmt::Display for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
        write!(
            f,
            "{:9.0} /s   p50 {:8.2} ms   p99 {:8.2} ms",
            self.rate(),
            milliseconds(self.within(50)),
            milliseconds(self.within(99))
        )
    }
}

/// Asks the same of a host over so many connections for so long. Any answer but 200 is a failure.
pub(crate) async fn press(host: &str, request: &str, lines: usize, time: Duration) -> Result<Pace> {
    let request: Arc<[u8]> = request.as_bytes().into();
    let mut workers = JoinSet::new();
    let start = Instant::now();
    let end = start + time;
    for _ in 0..lines {
        let (host, request) = (host.to_owned(), Arc::clone(&request));
        workers.spawn(async move {
            let mut line = Line::open(&host).await?;
            let mut each = Vec::new();
            loop {
                let asked = Instant::now();
                if asked >= end {
                    return anyhow::Ok(each);
                }
                let answer = line.ask(&request).await?;
                if answer.status != 200 {
                    bail!("status {} under load", answer.status);
                }
                each.push(asked.elapsed());
            }
        });
    }
    let mut each = Vec::new();
    while let Some(worker) = workers.join_next().await {
        each.extend(worker??);
    }
    Ok(Pace::new(each, start.elapsed()))
}
