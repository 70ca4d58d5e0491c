//! How long a body may keep us waiting.

use std::time::Duration;

use tokio::time::Instant;

/// The patience that a body has left.
///
/// Waiting uses it up, second by second; every byte that arrives earns some back, and it is never
/// more than at the start. A line that keeps the wanted rate may go on for ever, one that stalls is
/// cut when the patience is used up, and one that is slow for a while may make up for it. Only the
/// time that we wait counts, not what we take to deal with what came.
#[derive(Debug)]
pub(super) struct Pace {
    most: Duration,
    left: Duration,
    bytes_a_second: u64,
    waiting_since: Option<Instant>,
}

impl Pace {
    pub(super) fn new(grace: Duration, bytes_a_second: u64) -> Self {
        Self { most: grace, left: grace, bytes_a_second: bytes_a_second.max(1), waiting_since: None }
    }

    /// Notes that nothing came, and says when the patience ends.
    pub(super) fn wait(&mut self, now: Instant) -> Instant {
        *self.waiting_since.get_or_insert(now) + self.left
    }

    /// Notes that so many bytes came.
    pub(super) fn received(&mut self, bytes: usize, now: Instant) {
        let waited = self.waiting_since.take().map_or(Duration::ZERO, |since| now - since);
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        let earned = Duration::from_nanos(bytes.saturating_mul(1_000_000_000) / self.bytes_a_second);
        self.left = self.left.saturating_sub(waited).saturating_add(earned).min(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// Seconds until a body is cut that sends so many bytes each second, if it is within an hour.
    fn cut_after(bytes_a_second: usize) -> Option<u32> {
        let mut pace = Pace::new(30 * SECOND, 1024);
        let start = Instant::now();
        (1..3600).find(|&second| {
            let now = start + SECOND * second;
            let cut = pace.wait(now - SECOND) < now;
            pace.received(bytes_a_second, now);
            cut
        })
    }

    #[test]
    fn a_line_at_the_wanted_rate_may_go_on_for_ever() {
        assert_eq!(cut_after(1024), None);
        assert_eq!(cut_after(8_000), None);
    }

    #[test]
    fn a_line_that_brings_next_to_nothing_is_cut_when_the_grace_is_used_up() {
        assert_eq!(cut_after(0), Some(31));
        assert_eq!(cut_after(1), Some(31));
    }

    #[test]
    fn a_line_at_half_the_rate_has_twice_the_time() {
        assert_eq!(cut_after(512), Some(60));
    }

    #[test]
    fn what_came_early_buys_no_more_than_the_grace() {
        let mut pace = Pace::new(30 * SECOND, 1024);
        let start = Instant::now();
        pace.received(10 << 20, start);
        assert_eq!(pace.wait(start), start + 30 * SECOND);
    }

    #[test]
    fn only_waiting_counts() {
        let mut pace = Pace::new(30 * SECOND, 1024);
        let start = Instant::now();
        pace.received(1, start);
        pace.received(1, start + 600 * SECOND);
        assert_eq!(pace.wait(start + 600 * SECOND), start + 630 * SECOND);
        assert_eq!(pace.wait(start + 610 * SECOND), start + 630 * SECOND);
    }
}
