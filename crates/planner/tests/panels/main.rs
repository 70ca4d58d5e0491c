//! What is promised of panels, asked of everything that can be tried out on small instances.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod files;
mod laws;
#[path = "../made/mod.rs"]
mod made;
mod reasons;
mod small;
