//! How often, by whom.

use std::{
    fmt,
    hash::{BuildHasher as _, Hash, RandomState},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use governor::{
    NotUntil, Quota, RateLimiter,
    clock::{Clock, MonotonicClock},
    middleware::NoOpMiddleware,
    state::keyed::HashMapStateStore,
};

use crate::refusal::Refusal;

/// What is counted, each with a limit of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Looking at a page.
    Page,
    /// Sending a form.
    Write,
    /// Trying to sign in.
    SignIn,
}

/// How many slots are counted in. It bounds the memory, whoever asks, at a few megabytes.
const SLOTS: u64 = 1 << 16;

type Limiter<C> = RateLimiter<u64, HashMapStateStore<u64>, C, NoOpMiddleware<<C as Clock>::Instant>>;

/// The counts of who did what how often.
///
/// A key is never kept: it is hashed, with a salt of this process, into one of so many slots. Two
/// keys in one slot share a limit, which the limits are generous enough for.
pub struct Rates<C: Clock = MonotonicClock>(Arc<Inner<C>>);

struct Inner<C: Clock> {
    clock: C,
    salt: RandomState,
    pages: Limiter<C>,
    writes: Limiter<C>,
    sign_ins: Limiter<C>,
}

impl Rates {
    /// Counts that begin now.
    #[must_use]
    pub fn new(limits: &config::Limits) -> Self {
        Self::by(MonotonicClock, limits)
    }
}

impl<C: Clock + Clone> Rates<C> {
    /// Counts by that clock.
    #[must_use]
    pub fn by(clock: C, limits: &config::Limits) -> Self {
        let limiter = |per_minute: u32| {
            let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN));
            RateLimiter::hashmap_with_clock(quota, clock.clone())
        };
        Self(Arc::new(Inner {
            salt: RandomState::new(),
            pages: limiter(limits.pages_per_minute),
            writes: limiter(limits.writes_per_minute),
            sign_ins: limiter(limits.sign_ins_per_minute),
            clock,
        }))
    }

    /// Counts one more of that class for whoever the key stands for: a peer, an account, an address
    /// that a code was sent to.
    ///
    /// # Errors
    ///
    /// Says how long to wait, if it was one too many.
    pub fn check(&self, class: Class, key: impl Hash) -> Result<(), Refusal> {
        let limiter = match class {
            Class::Page => &self.0.pages,
            Class::Write => &self.0.writes,
            Class::SignIn => &self.0.sign_ins,
        };
        let slot = self.0.salt.hash_one(key) % SLOTS;
        limiter.check_key(&slot).map_err(|until| Refusal::TooOften(self.wait(&until)))
    }

    fn wait(&self, until: &NotUntil<C::Instant>) -> Duration {
        until.wait_time_from(self.0.clock.now())
    }
}

impl<C: Clock> Clone for Rates<C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<C: Clock> fmt::Debug for Rates<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rates(…)")
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    fn rates(clock: &FakeRelativeClock) -> Rates<FakeRelativeClock> {
        let limits = config::Limits {
            pages_per_minute: 60,
            writes_per_minute: 6,
            sign_ins_per_minute: 2,
            ..config::Limits::default()
        };
        Rates::by(clock.clone(), &limits)
    }

    /// How many of so many go through.
    fn through(rates: &Rates<FakeRelativeClock>, class: Class, key: &str, tries: usize) -> usize {
        (0..tries).filter(|_| rates.check(class, key).is_ok()).count()
    }

    #[test]
    fn each_class_has_its_own_limit() {
        let rates = rates(&FakeRelativeClock::default());
        assert_eq!(through(&rates, Class::SignIn, "a", 10), 2);
        assert_eq!(through(&rates, Class::Write, "a", 10), 6);
        assert_eq!(through(&rates, Class::Page, "a", 100), 60);
    }

    #[test]
    fn one_who_asks_too_often_is_told_when_to_come_back_and_may_then() {
        let clock = FakeRelativeClock::default();
        let rates = rates(&clock);
        assert_eq!(through(&rates, Class::SignIn, "a", 2), 2);
        assert_eq!(rates.check(Class::SignIn, "a"), Err(Refusal::TooOften(Duration::from_secs(30))));
        clock.advance(Duration::from_secs(30));
        assert_eq!(through(&rates, Class::SignIn, "a", 2), 1);
    }

    #[test]
    fn one_who_asks_too_often_is_in_nobody_elses_way() {
        let rates = rates(&FakeRelativeClock::default());
        // Some of so many may share the slot of the first; hardly all of them.
        assert_eq!(through(&rates, Class::SignIn, "loud", 10), 2);
        let served = (0..100).filter(|n| rates.check(Class::SignIn, format!("quiet {n}")).is_ok()).count();
        assert!(served >= 98, "{served}");
    }

    #[test]
    fn memory_is_bounded_whoever_asks() {
        let rates = rates(&FakeRelativeClock::default());
        for peer in 0..200_000 {
            _ = rates.check(Class::Page, peer);
        }
        assert!(rates.0.pages.len() <= 1 << 16);
    }
}
