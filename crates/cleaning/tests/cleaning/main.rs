//! Copies hold nothing of what was planted in the originals, whatever comes in, and the child that
//! makes them stays within its limits.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod canaries;
mod child;
mod hostile;
mod properties;
